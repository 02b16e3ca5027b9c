"""The periods of figures: what is stated for them, and which figures take one from afar."""

import pytest

from tests.extract.figures.conftest import DAY, YEAR_2023, figures, periods


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # each figure has the year beside it
        (
            "Tỷ trọng kinh tế số năm 2022 là 14% và năm 2023 ước đạt 16%.",
            [("2022-01-01", "2022-12-31"), YEAR_2023],
        ),
        # a year that is only compared with is none
        ("Doanh thu tăng 8% so với năm 2022.", [("None", "None")]),
        # a plan's year is not the figure's
        ("Có 30 xã ban hành Kế hoạch chuyển đổi số năm 2023.", [("None", "None")]),
        # what flows takes the period ahead of it, a stock does not
        (
            "Năm 2023, công an tỉnh làm tốt nhiệm vụ. Cơ quan điều tra khởi tố 47 vụ.",
            [YEAR_2023],
        ),
        (
            "Năm 2023, tỉnh có nhiều tiến bộ. Tỷ lệ hộ dùng nước sạch đạt 95%.",
            [("None", "None")],
        ),
        # as of now is no period
        ("Năm 2023 đạt nhiều kết quả; đến nay, đã giải ngân 500 tỷ đồng.", [("None", "None")]),
        # summed up since the year's begin
        ("Tính chung 5 tháng, thu ngân sách đạt 90 tỷ đồng.", [("2024-01-01", "2024-05-31")]),
        ("Thu ngân sách 7 tháng năm nay đạt 90 tỷ đồng.", [("2024-01-01", "2024-07-31")]),
        ("Thu ngân sách 9 tháng đạt 90 tỷ đồng.", [("2024-01-01", "2024-09-30")]),
        # how long something lasts is no period
        ("Sau 9 tháng là 90 tỷ đồng doanh thu bán vé.", [("None", "None")]),
        # a period in brackets with its own figure is that figure's
        (
            "GDP 9 tháng năm 2023 tăng 4,2% (quý I tăng 3,3%).",
            [("2023-01-01", "2023-09-30"), ("2023-01-01", "2023-03-31")],
        ),
        # what began later in the year is no period of its own
        (
            "Năm 2023, giá nước tăng 4%, áp dụng từ tháng 7.",
            [("2023-01-01", "2023-12-31")],
        ),
        # what is still so is of now, behind what was done in a time
        (
            "Sản lượng quý I năm 2024 đạt 90 tấn.\n\nTuy nhiên, vẫn còn 41 tàu chưa đăng ký.",
            [("2024-01-01", "2024-03-31"), ("None", "None")],
        ),
        ("Năm 2023, xã vẫn còn 15 hộ ở nhà tạm.", [("2023-01-01", "2023-12-31")]),
        # up to a day
        ("Đến ngày 15/6/2024, giải ngân đạt 90 tỷ đồng.", [("2024-06-15", "2024-06-15")]),
        # sums add up from the year's begin
        ("Thu ngân sách đến hết tháng 5/2024 đạt 90 tỷ đồng.", [("2024-01-01", "2024-05-31")]),
        ("Hết tháng 4, tỉnh giải ngân 90 tỷ đồng.", [("2024-01-01", "2024-04-30")]),
        ("Tính hết tháng 4, dư nợ đạt 90 tỷ đồng.", [("2024-04-01", "2024-04-30")]),
    ],
)
def test_a_figure_has_the_period_that_is_stated_for_it(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert periods(text) == expected


def test_a_figure_without_a_period_is_as_of_the_report() -> None:
    (figure,) = figures("Tỷ lệ hộ dùng nước sạch đạt 95%.")
    assert figure.as_of == DAY
    assert figure.period_start is None
