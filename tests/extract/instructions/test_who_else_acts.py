"""Who has the floor behind one who acts, and whom a text tells by what he heads or by a group."""

import pytest

from tests.extract.instructions.conftest import told_in_news

CHAIR = "Chủ tịch UBND tỉnh Lai Châu Tô Văn Sa kiểm tra các kho lúa giống."
REPORT = "Ông Đỗ Văn Tư, Giám đốc Sở Nông nghiệp, báo cáo về giống lúa."


@pytest.mark.parametrize(
    ("acts", "by"),
    [
        ("Dịp này, người đứng đầu chính quyền tỉnh phê bình hai chủ kho. Ông yêu", "Tô Văn Sa"),
        ("Nghe xong, lãnh đạo tỉnh đã tặng quà các hộ mất mùa. Yêu", None),
    ],
)
def test_who_heads_the_province_acts(acts: str, by: str | None) -> None:
    found = told_in_news(f"{CHAIR}\n\n{REPORT}\n\n{acts} cầu các xã gieo lại mạ.")
    assert [giver for giver, _, _ in found] == [by]


@pytest.mark.parametrize("joint", [", đồng thời", " và", "; đồng thời"])
@pytest.mark.parametrize("states", ["nhấn mạnh", "khẳng định", "nêu rõ"])
def test_the_words_begin_at_the_second_verb(joint: str, states: str) -> None:
    found = told_in_news(
        f"Bí thư Tỉnh ủy Tô Văn Sa ghi nhận nỗ lực của kiểm lâm{joint} {states} các xã phải tuần "
        "tra rừng mỗi đêm."
    )
    assert found == [("Tô Văn Sa", ("các xã",), "các xã phải tuần tra rừng mỗi đêm")]


@pytest.mark.parametrize("ban", ["trả hồ sơ", "ngâm đơn của dân", "hẹn dân nhiều lần"])
def test_who_serves_people_must_not(ban: str) -> None:
    duty = f"cán bộ không được {ban}"
    found = told_in_news(f"Bí thư Tỉnh ủy Tô Văn Sa nhấn mạnh {duty}.")
    assert [(giver, task) for giver, _, task in found] == [("Tô Văn Sa", duty)]


@pytest.mark.parametrize("kind", ["Chi bộ", "Đảng bộ", "Bệnh viện", "Nhà trường"])
def test_a_body_by_its_kind_alone(kind: str) -> None:
    found = told_in_news(f"{kind} kiến nghị UBND tỉnh Lai Châu xây thêm nhà kho.")
    assert found == [(kind, ("UBND tỉnh Lai Châu",), "xây thêm nhà kho")]


FROM_SA = "Chủ tịch UBND tỉnh Lai Châu Tô Văn Sa"


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (
            "yêu cầu 100% trường học lưu mẫu thức ăn",
            (("100% trường học",), "lưu mẫu thức ăn"),
        ),
        ("yêu cầu 100% số hộ ký cam kết giữ rừng", (("100% số hộ",), "ký cam kết giữ rừng")),
        (
            "yêu cầu các doanh nghiệp trên địa bàn tỉnh bật đèn từ nửa đêm",
            (("các doanh nghiệp trên địa bàn tỉnh",), "bật đèn từ nửa đêm"),
        ),
    ],
)
def test_whole_groups_are_told(order: str, expected: tuple[tuple[str, ...], str]) -> None:
    found = told_in_news(f"{FROM_SA} {order}.")
    assert [(to, task) for _, to, task in found] == [expected]


def test_who_is_forbidden() -> None:
    found = told_in_news(f"{FROM_SA} nghiêm cấm cán bộ, công chức uống rượu buổi trưa.")
    assert [(giver, to) for giver, to, _ in found] == [("Tô Văn Sa", ("cán bộ", "công chức"))]
