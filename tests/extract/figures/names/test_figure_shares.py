"""Changes in respect of something, and what is told of the year before."""

import pytest

from tests.extract.figures.conftest import stated, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tai nạn giao thông tăng 33% về số vụ, 46% số người chết so với cùng kỳ.",
            [("Tai nạn giao thông về số vụ", "33 %"), ("số người chết", "46 %")],
        ),
        (
            "Xuất khẩu gạo giảm 12% về số lượng nhưng tăng 9% về trị giá.",
            [("Xuất khẩu gạo về số lượng", "-12 %"), ("Xuất khẩu gạo về trị giá", "9 %")],
        ),
        (
            "Tổng số vốn là 3 tỷ đồng, tăng 42% về số lượng dự án và gấp 3 lần về tổng mức.",
            [
                ("Tổng số vốn", "3000000000 đồng"),
                ("số lượng dự án", "42 %"),
                ("tổng mức", "3 lần"),
            ],
        ),
        (
            "Thu ngân sách tăng 8,6% so với cùng kỳ (cùng kỳ năm 2023 giảm 0,2%).",
            [("Thu ngân sách", "8.6 %"), ("Thu ngân sách", "-0.2 %")],
        ),
    ],
)
def test_a_change_is_named_by_what_it_is_in_respect_of(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert told(text) == expected


def test_what_a_part_counts_is_no_change() -> None:
    part = told("Tai nạn giảm 3% về số vụ, trong đó 5% số người chết là trẻ em.")[-1]
    assert part == ("số người chết là trẻ em", "5 %")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a level that was reached by falling is no change
        ("Tỷ lệ hộ nghèo giảm còn 2,9%.", [("actual", "Tỷ lệ hộ nghèo", "2.9 %")]),
        # «tăng trưởng» is a noun here, and a rate of growth a change
        (
            "Tốc độ tăng trưởng kinh tế đạt 6,4%.",
            [("change", "Tốc độ tăng trưởng kinh tế", "6.4 %")],
        ),
        # a signed percentage in brackets is a change
        (
            "Số người bị thương tăng 9 người (+7,2%).",
            [
                ("change", "Số người bị thương", "9 người"),
                ("change", "Số người bị thương", "7.2 %"),
            ],
        ),
        # points gained are no points of a programme
        (
            "Chỉ số PCI đạt 66,4 điểm, tăng 1,5 điểm.",
            [("actual", "Chỉ số PCI", "66.4 điểm"), ("change", "Chỉ số PCI", "1.5 điểm")],
        ),
        # in what respect something changed
        (
            "Xuất khẩu hạt điều giảm 12% về lượng.",
            [("change", "Xuất khẩu hạt điều về lượng", "-12 %")],
        ),
        # by how much something rose, told as a rate
        (
            "Nhóm giáo dục có mức tăng thấp nhất là 0,02%.",
            [("change", "Nhóm giáo dục", "0.02 %")],
        ),
        ("Nhóm ăn uống tăng cao nhất với 1,5%.", [("change", "Nhóm ăn uống", "1.5 %")]),
        # «so dự toán» is «so với dự toán»
        (
            "Thu nội địa đạt 76% so dự toán.",
            [("actual", "Thu nội địa so với dự toán", "76 %")],
        ),
        # what was planned is no part of what was reached
        (
            "Giải ngân đạt 40% kế hoạch Thủ tướng Chính phủ giao.",
            [("actual", "Giải ngân so với kế hoạch", "40 %")],
        ),
    ],
)
def test_a_share_and_a_change_are_told_from_a_level(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert stated(text) == expected


def test_a_places_share_is_not_of_another_count_told_before_it() -> None:
    text = "Số tử vong tăng 14 ca. Vùng Tây Bắc chiếm 61% số mắc bệnh sởi."
    assert told(text)[-1] == ("Vùng Tây Bắc trong số mắc bệnh sởi", "61 %")
    text = "Xuất khẩu chè tăng 5%. Tuyên Quang chiếm 30% kim ngạch cả nước."
    assert told(text)[-1] == ("Xuất khẩu chè trong kim ngạch cả nước", "30 %")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Có 900 hồ sơ nộp muộn. Trong đó, 45% đã giải quyết, 20% đang xử lý.",
            [
                "hồ sơ nộp muộn",
                "hồ sơ nộp muộn đã giải quyết",
                "hồ sơ nộp muộn đang xử lý",
            ],
        ),
        # stuff is not called by the unit that it is weighed in
        (
            "Chợ thải ra 40 tấn rác, trong đó 15% được ủ phân.",
            ["rác", "rác được ủ phân"],
        ),
        # a rate has no shares, and another sentence speaks of something else
        (
            "Tỷ lệ hộ nghèo là 12%. Trong đó, 60% là hộ neo đơn.",
            ["Tỷ lệ hộ nghèo", "hộ neo đơn"],
        ),
    ],
)
def test_a_share_is_of_those_told_before(text: str, expected: list[str]) -> None:
    assert [name for name, _ in told(text)] == expected
