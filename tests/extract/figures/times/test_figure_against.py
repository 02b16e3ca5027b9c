"""What figures are of by what they are set against, or add up from."""

import pytest

from tests.extract.figures.conftest import DAY, NONE, figures, periods

SIX = ("2024-01-01", "2024-06-30")
JUNE = ("2024-06-01", "2024-06-30")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "6 tháng đầu năm 2024, xuất khẩu đạt 8 tỷ USD. Hàng dệt may tăng 2% so với tháng "
                "trước và tăng 9% so với cùng kỳ."
            ),
            [SIX, JUNE, JUNE],
        ),
        (
            "6 tháng đầu năm 2024, giá tiêu dùng tăng 3%; so với tháng trước tăng 0,2%.",
            [SIX, JUNE],
        ),
        (
            "6 tháng đầu năm 2024, doanh thu tăng 9%, tăng 4% so với quý trước.",
            [SIX, ("2024-04-01", "2024-06-30")],
        ),
        # months that end within one, and what is not set against the month before
        (
            "Từ ngày 1/1/2024 đến ngày 15/6/2024, doanh thu tăng 2% so với tháng trước.",
            [NONE],
        ),
        (
            "6 tháng đầu năm 2024, doanh thu tăng 9% so với cùng kỳ năm trước.",
            [SIX],
        ),
        ("Tháng 6/2024, doanh thu tăng 2% so với tháng trước.", [JUNE]),
    ],
)
def test_what_rose_on_the_month_before_is_of_a_month(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert periods(text) == expected


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Đầu nhiệm kỳ, toàn xã có 90 hộ nghèo, nay có 12 hộ.", [None, DAY]),
        ("Trước đây, xã có 21 thôn.", [None]),
        ("Nhiệm kỳ trước, xã có 21 thôn; nhiệm kỳ này có 9 thôn.", [None, DAY]),
        ("Xã có 21 thôn.", [DAY]),
        ("Tỷ lệ giải ngân đạt 38%, cao hơn cùng kỳ năm trước (31%).", [DAY, None]),
        ("Tỷ lệ giải ngân đạt 38%, tăng so với chỉ tiêu (31%).", [DAY, DAY]),
    ],
)
def test_what_stood_so_before_is_not_as_of_the_report(text: str, days: list[object]) -> None:
    assert [one.as_of for one in figures(text)] == days


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lũy kế từ khi khởi công đến hết tháng 6/2024, chủ đầu tư giải ngân 900 tỷ đồng.",
            [JUNE],
        ),
        ("Lũy kế từ đầu dự án đến hết tháng 6/2024, đã chi 900 tỷ đồng.", [JUNE]),
        ("Lũy kế đến hết tháng 6/2024, đã chi 900 tỷ đồng.", [SIX]),
        ("Từ ngày 1/1 đến hết tháng 6/2024, chủ đầu tư giải ngân 900 tỷ đồng.", [SIX]),
        # the second value is of the time before it
        (
            "Đầu năm 2021, toàn huyện có 5.000 hộ nghèo; đến cuối năm 2023 còn 3.100 hộ.",
            [("2021-01-01", "2021-12-31"), ("2023-01-01", "2023-12-31")],
        ),
        ("Thời điểm 30/6/2024, dư nợ là 4.500 tỷ đồng.", [("2024-06-30", "2024-06-30")]),
        ("So với thời điểm 30/6/2023, dư nợ tăng 500 tỷ đồng.", [NONE]),
        # a bracket behind what is compared with gives its value
        (
            "Giải ngân 6 tháng đầu năm 2024 đạt 38%, cao hơn cùng kỳ năm trước (31% kế hoạch).",
            [SIX, ("2023-01-01", "2023-06-30")],
        ),
        (
            (
                "Thu 6 tháng đầu năm 2024 là 9 tỷ đồng, tăng 5% so với cùng kỳ năm trước "
                "(bằng 31% kế hoạch)."
            ),
            [SIX, SIX, SIX],
        ),
    ],
)
def test_what_adds_up_begins_where_its_words_say(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert periods(text) == expected
