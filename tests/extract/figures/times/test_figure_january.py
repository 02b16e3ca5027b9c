"""Days without their year, in reports of January: up to which one reckons, and is to be reached."""

from datetime import date

import pytest

from tests.extract.figures.conftest import figures

_JANUARY, _MAY = date(2024, 1, 5), date(2024, 5, 20)


def _told(text: str, day: date) -> list[tuple[str, str, str]]:
    return [
        (one.status.value, str(one.period_start), str(one.period_end)) for one in figures(text, day)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nợ thuế đến 31/12 là 680 tỷ đồng.", ("actual", "2023-12-31", "2023-12-31")),
        ("Tính đến 25/12, toàn xã thu 45 tỷ đồng.", ("actual", "2023-12-25", "2023-12-25")),
        (
            "Lũy kế từ đầu năm đến 25/12, toàn xã thu 45 tỷ đồng.",
            ("actual", "2023-01-01", "2023-12-25"),
        ),
        ("Đến hết tháng 12, toàn xã thu 45 tỷ đồng.", ("actual", "2023-01-01", "2023-12-31")),
        (
            "Đến cuối năm, toàn xã còn 12 hộ nghèo.",
            ("actual", "2023-01-01", "2023-12-31"),
        ),
        # what is aimed at is still to come
        (
            "Xã phấn đấu đến ngày 31/12 thu 45 tỷ đồng.",
            ("target", "2024-01-01", "2024-12-31"),
        ),
        ("Đến 30/6, xã phấn đấu thu 20 tỷ đồng.", ("target", "2024-06-30", "2024-06-30")),
        ("Tính đến 15/12/2023, xã thu 45 tỷ đồng.", ("actual", "2023-12-15", "2023-12-15")),
    ],
)
def test_a_day_of_the_end_of_the_year_is_over_in_january(
    text: str, expected: tuple[str, str, str]
) -> None:
    assert _told(text, _JANUARY) == [expected]


def test_a_day_soon_to_come_is_of_the_year_itself() -> None:
    text = "Đến 30/6, xã phấn đấu thu 20 tỷ đồng."
    assert _told(text, _MAY) == [("target", "2024-06-30", "2024-06-30")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Xã yêu cầu các thôn trước 31/8 bàn giao 95% mặt bằng.",
            ("target", "2024-08-31", "2024-08-31"),
        ),
        (
            "Xã yêu cầu họp dân trước ngày 31/7/2024 và bàn giao 95% mặt bằng trước 31/8/2024.",
            ("target", "2024-08-31", "2024-08-31"),
        ),
    ],
)
def test_a_goal_is_due_by_the_day_of_its_own_clause(
    text: str, expected: tuple[str, str, str]
) -> None:
    assert _told(text, _MAY) == [expected]


def test_balances_stand_on_the_day_of_the_paragraph_before() -> None:
    text = (
        "Đến ngày 30/4, tổng nguồn vốn huy động đạt 16.000 tỷ đồng.\n\n"
        "Dư nợ cho vay nông nghiệp đạt 9.600 tỷ đồng.\n\nThu ngân sách đạt 300 tỷ đồng."
    )
    day = ("actual", "2024-04-30", "2024-04-30")
    assert _told(text, _MAY) == [day, day, ("actual", "None", "None")]
