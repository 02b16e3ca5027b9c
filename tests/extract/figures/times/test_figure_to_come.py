"""What was to come when it was told is aimed at."""

from datetime import date

import pytest

from extract.facts import Status
from tests.extract.figures.conftest import figures


@pytest.mark.parametrize(
    ("text", "day", "status"),
    [
        # told when the year that goals are set for had just begun
        ("Mục tiêu trong năm 2024 là đón 9 triệu khách. Tổng thu là 60 tỷ đồng.", 1, Status.TARGET),
        # and when it is nearly over
        (
            "Mục tiêu năm 2024 là đón 9 triệu lượt khách. Doanh thu là 60 tỷ đồng.",
            11,
            Status.ACTUAL,
        ),
        # a year of which nobody says that goals were set for it
        ("Năm 2024, huyện có 9 trường đạt chuẩn. Kinh phí là 60 tỷ đồng.", 1, Status.ACTUAL),
    ],
)
def test_a_year_that_has_just_begun(text: str, day: int, status: Status) -> None:
    assert figures(text, date(2024, day, 20))[-1].status is status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        # what a scheme that is there already is to bring in years
        ("Tỉnh đã có đề án xây dựng 9.000 căn nhà ở xã hội đến năm 2030.", Status.TARGET),
        # of the same year, and reached
        ("Năm 2024, tỉnh đã khởi công 900 căn nhà ở xã hội.", Status.ACTUAL),
    ],
)
def test_a_scheme_brings_in_years_what_is_not_there_yet(text: str, status: Status) -> None:
    assert [figure.status for figure in figures(text, date(2024, 3, 20))] == [status]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        # what was counted up to then, in a text without a day, and what is planned until then
        ("Theo số liệu đến hết năm 2017, xã có 24 ha chè.", Status.ACTUAL),
        ("Theo thống kê, đến hết năm 2017, toàn xã có 24 ha chè.", Status.ACTUAL),
        (
            "Ông Lê Du cho biết: Theo số liệu đến hết năm 2017, xã có 24 ha chè.",
            Status.ACTUAL,
        ),
        ("Theo kế hoạch, đến hết năm 2017, toàn xã có 24 ha chè.", Status.TARGET),
        ("Theo báo cáo khả thi, đến năm 2035 xã có 24 ha chè.", Status.TARGET),
    ],
)
def test_what_was_counted_up_to_a_year(text: str, status: Status) -> None:
    assert [figure.status for figure in figures(text, None)] == [status]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Huyện phấn đấu thu 900 tỷ đồng (năm 2023 thu 812 tỷ đồng).",
            [Status.TARGET, Status.ACTUAL],
        ),
        (
            "Mục tiêu tăng trưởng 8% (6 tháng đầu năm 2024 đạt 6,9%).",
            [Status.TARGET, Status.CHANGE],
        ),
        # what was aimed at then, and what is to come too
        (
            "Kế hoạch đón 3 triệu khách (mục tiêu năm 2023 là 2,8 triệu khách).",
            [Status.TARGET, Status.TARGET],
        ),
        (
            "Huyện phấn đấu thu 900 tỷ đồng (năm 2026 thu 990 tỷ đồng).",
            [Status.TARGET, Status.TARGET],
        ),
    ],
)
def test_what_was_reached_stands_in_brackets(text: str, expected: list[Status]) -> None:
    assert [figure.status for figure in figures(text)] == expected
