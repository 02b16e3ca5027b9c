from __future__ import annotations

import pytest

from graph.identity.lookalikes import likenesses


def alike(one: str, other: str, *, bodies: bool = False) -> list[str]:
    return [each.reason for each in likenesses({"a": [one], "b": [other]}, bodies=bodies)]


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("tỷ lệ hộ nghèo đa chiều", "tỷ lệ hộ nghéo đa chiều", "chỉ khác «nghèo» và «nghéo»"),
        ("doanh thu công nghiệp số", "doanh thu công nghiêp số", "chỉ khác «nghiệp» và «nghiêp»"),
        ("sản lượng thủy sản nuôi trồng", "sản lượng nuôi trồng thủy sản", "thứ tự"),
        ("tiến độ giải ngân vốn đầu tư công", "tiến độ giải ngân đầu tư vốn công", "thứ tự"),
        ("dịch vụ công thiết yếu của Đề án 06", "dịch vụ công thiết yếu theo Đề án 06", "của"),
        ("tỉ lệ hồ sơ trực tuyến", "tỉ lệ hồ sơ nộp trực tuyến", "một tên có thêm: nộp"),
        ("số lao động có việc làm", "tổng số lao động có việc làm", "một tên có thêm: tổng"),
    ],
)
def test_names_that_may_be_one_are_paired_with_the_reason(
    one: str, other: str, reason: str
) -> None:
    (found,) = alike(one, other)
    assert reason in found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("kim ngạch xuất khẩu nông sản", "kim ngạch nhập khẩu nông sản"),
        ("tỷ lệ hộ nghèo khu vực nông thôn", "tỷ lệ hộ cận nghèo khu vực nông thôn"),
        ("thu ngân sách nhà nước trên địa bàn", "chi ngân sách nhà nước trên địa bàn"),
        ("tỷ lệ trẻ em dưới 5 tuổi tiêm chủng", "tỷ lệ trẻ em dưới 6 tuổi tiêm chủng"),
        ("tỷ trọng kinh tế số trong GDP", "tỷ trọng kinh tế số trong GRDP"),
        ("tỷ lệ dân số thành thị", "tỷ lệ dân số nông thôn"),
        ("tốc độ tăng kinh tế số", "tốc độ giảm kinh tế số"),
        ("số doanh nghiệp thành lập mới", "số doanh nghiệp thành lập mới trong công nghiệp"),
    ],
)
def test_lookalikes_that_words_tell_apart_are_not_paired(one: str, other: str) -> None:
    assert alike(one, other) == []


@pytest.mark.parametrize(
    ("one", "other", "paired"),
    [
        ("Ban Chỉ đạo về chuyển đổi số và Đề án 06", "Ban Chỉ đạo về chuyển đổi số", True),
        ("Ủy ban Thường vụ Quốc hội", "Ủy ban Thường vụ Quốc hôi", True),
        (
            "Sở Nông nghiệp và Môi trường tỉnh Lai Châu",
            "Sở Nông nghiệp Môi trường tỉnh Lai Châu",
            True,
        ),
        ("UBND tỉnh Kiên Giang", "UBND tỉnh Tiền Giang", False),
        ("UBND tỉnh Quảng Nam", "UBND tỉnh Quảng Ninh", False),
        ("Sở Tài chính tỉnh Lào Cai", "Sở Tư pháp tỉnh Lào Cai", False),
        ("Cục Hải quan", "Tổng cục Hải quan", False),
        ("UBND tỉnh", "UBND các tỉnh", False),
        ("Bộ Khoa học và Công nghệ", "Bộ Thông tin và Truyền thông", False),
    ],
)
def test_bodies(one: str, other: str, paired: bool) -> None:  # noqa: FBT001 - a case
    assert bool(alike(one, other, bodies=True)) is paired


def test_all_names_of_an_entity_are_compared_and_a_pair_stands_once() -> None:
    found = likenesses(
        {
            "b": ["tỷ lệ bao phủ bảo hiểm y tế", "độ bao phủ bảo hiểm y tế toàn dân"],
            "a": ["độ bao phủ bảo hiểm y tê toàn dân", "tỷ lệ bao phủ bảo hiểm y tê"],
            "c": ["số giường bệnh"],
        }
    )
    assert [(each.one, each.other) for each in found] == [("a", "b")]
    assert found[0].names[0] in {"độ bao phủ bảo hiểm y tê toàn dân", "tỷ lệ bao phủ bảo hiểm y tê"}
