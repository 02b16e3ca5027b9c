"""Names that a comma cuts in two, and verbs that name no value."""

import pytest

from tests.extract.figures.conftest import names, stated, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Dự án đường Hoa Lư giai đoạn 1, đoạn qua huyện Gia Viễn 15 tỷ đồng; cầu An Hải 3 tỷ.",
            ["Dự án đường Hoa Lư giai đoạn 1, đoạn qua huyện Gia Viễn", "cầu An Hải"],
        ),
        (
            "Vốn cho đường Vành đai 5, đoạn Sơn Lộc - Tân Xã là 42 tỷ đồng.",
            ["Vốn cho đường Vành đai 5, đoạn Sơn Lộc - Tân Xã"],
        ),
        # no work stands before the comma
        ("Tháng này, đoạn qua huyện Gia Viễn 150 tỷ đồng.", ["đoạn qua huyện Gia Viễn"]),
    ],
)
def test_a_stretch_is_of_its_work(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "2 dự án của Viện A để chống dột, cải tạo, nâng cấp trụ sở là 62 tỷ đồng.",
            ["dự án của Viện A", "dự án của Viện A"],
        ),
        ("3 chương trình nhằm đào tạo, bồi dưỡng, nâng cao tay nghề là 12 tỷ đồng.", []),
        ("Xã xây cầu để dân đi lại, kinh phí là 3 tỷ đồng.", ["kinh phí"]),
    ],
)
def test_an_aim_names_no_sum(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Quốc lộ được mở rộng từ 2 làn xe lên 4 làn xe.",
            [("làn xe Quốc lộ được mở rộng", "2 làn xe"), ("làn xe", "4 làn xe")],
        ),
        (
            "Trường mở rộng từ 8 phòng học lên 14 phòng học.",
            [("phòng học Trường mở rộng", "8 phòng học"), ("phòng học", "14 phòng học")],
        ),
        # what a road is called by
        (
            "Cao tốc 6 làn xe hoàn chỉnh có 3 trạm thu phí.",
            [("trạm thu phí Cao tốc 6 làn xe hoàn chỉnh", "3 trạm")],
        ),
    ],
)
def test_both_ends_of_a_move_are_told(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Đề án giúp giảm chi phí 3 tỷ đồng mỗi năm.",
            [("change", "chi phí", "-3000000000 đồng")],
        ),
        (
            "Việc này góp phần tăng thu ngân sách 15 tỷ đồng.",
            [("change", "thu ngân sách", "15000000000 đồng")],
        ),
        ("Nhà máy tăng công suất lên 90 MW.", [("actual", "công suất", "90 MW")]),
        (
            "Chính phủ giảm thuế 30 tỷ đồng.",
            [("actual", "Chính phủ giảm thuế", "30000000000 đồng")],
        ),
    ],
)
def test_what_is_made_to_move_changes(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert stated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tỉnh đã hỗ trợ 4 triệu đồng/người chết, 2 triệu đồng/người bị thương.",
            [("hỗ trợ", "4000000 đồng/người chết"), ("hỗ trợ", "2000000 đồng/người bị thương")],
        ),
        (
            "Huyện hỗ trợ 20 triệu đồng/căn nhà sập.",
            [("Huyện hỗ trợ", "20000000 đồng/căn nhà sập")],
        ),
        ("Giá vé là 30.000 đồng/người và sẽ tăng.", [("Giá vé", "30000 đồng/người")]),
    ],
)
def test_a_rate_says_for_whom(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected
