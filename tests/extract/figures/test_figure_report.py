"""What a report as a whole is on, where no figure beside says its time."""

from datetime import date

import pytest

from tests.extract.figures.conftest import NONE, YEAR_2023, figures, periods

HALF = ("2024-01-01", "2024-06-30")
MONTH = ("2024-06-01", "2024-06-30")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # headline and lead say the half year; one month beside it ends with its paragraph
        (
            (
                "Kinh tế 6 tháng đầu năm 2024: công nghiệp kéo\n\n"
                "GRDP 6 tháng đầu năm 2024 của tỉnh tăng 7,2%.\n\n"
                "Công nghiệp tháng 6/2024 tăng 2,1%.\n\n"
                "Kim ngạch xuất khẩu đạt 4,2 tỷ USD."
            ),
            [HALF, MONTH, HALF],
        ),
        # a report's title, and a sentence of the body that says the same time
        (
            (
                "Tờ trình về công tác phòng, chống tham nhũng 6 tháng đầu năm 2024 nêu kết quả."
                "\n\nQua thanh tra, phát hiện 21 vụ.\n\n"
                "6 tháng đầu năm 2024, tỉnh chuyển đổi vị trí 90 cán bộ."
            ),
            [HALF, HALF],
        ),
        # one sentence alone says little of the whole
        ("Năm học bắt đầu.\n\nTỉnh phát hiện 4 vụ.\n\nTháng 6, có 3 vụ cháy.", [NONE, MONTH]),
    ],
)
def test_report(text: str, expected: list[tuple[str, str]]) -> None:
    assert periods(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # told in January, these are of the year before
        (
            "Tỷ lệ hồ sơ trễ hạn từ 3% trong quý III xuống còn 1% quý IV.",
            [("2023-07-01", "2023-09-30"), ("2023-10-01", "2023-12-31")],
        ),
        ("Cả năm, tỉnh cấp mới giấy đăng ký cho 4.106 doanh nghiệp.", [YEAR_2023]),
        ("Thu ngân sách 11 tháng đạt 900 tỷ đồng.", [("2023-01-01", "2023-11-30")]),
        # what is aimed at is to come
        ("Quý IV, tỉnh phấn đấu thu 900 tỷ đồng.", [("2024-10-01", "2024-12-31")]),
        ("Năm nay, tỉnh phấn đấu thu 900 tỷ đồng.", [("2024-01-01", "2024-12-31")]),
    ],
)
def test_in_january(text: str, expected: list[tuple[str, str]]) -> None:
    found = figures(text, date(2024, 1, 8))
    assert [(str(fact.period_start), str(fact.period_end)) for fact in found] == expected
