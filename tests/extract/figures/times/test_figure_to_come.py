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
