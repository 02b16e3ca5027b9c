import pytest

from chidao.evaluation.periods import Days, days, same_day, same_period


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        ("2024", ("2024-01-01", "2024-12-31")),
        ("2024-H1", ("2024-01-01", "2024-06-30")),
        ("2024-H2", ("2024-07-01", "2024-12-31")),
        ("2024-Q1", ("2024-01-01", "2024-03-31")),
        ("2024-Q4", ("2024-10-01", "2024-12-31")),
        ("2024-9M", ("2024-01-01", "2024-09-30")),
        ("2024-10M", ("2024-01-01", "2024-10-31")),
        ("2024-02", ("2024-02-01", "2024-02-29")),  # a leap year
        ("2023-02", ("2023-02-01", "2023-02-28")),
        ("2024-12-15", ("2024-12-15", "2024-12-15")),
        ("2021/2024", ("2021-01-01", "2024-12-31")),
        ("2024-01-01/2024-11-15", ("2024-01-01", "2024-11-15")),
        (None, None),
        ("", None),
        ("2024-13", None),
        ("2024-Q5", None),
        ("đầu năm", None),
        ("2021/nay", None),
    ],
)
def test_days(period: str | None, expected: Days | None) -> None:
    assert days(period) == expected


@pytest.mark.parametrize(
    ("said", "gold", "inferred", "same"),
    [
        ("2024-07-19", "2024-07-19", False, True),
        ("2024-07-18", "2024-07-19", True, False),
        ("2023-07-19", "2024-07-19", True, False),
        ("--07-19", "--07-19", False, True),
        ("2024-07-19", "--07-19", True, True),  # the year is owned to be a guess
        ("2024-07-19", "--07-19", False, False),
        ("--07-19", "2024-07-19", False, False),
        ("2024-07-19", "2024-07", False, True),  # a month is all that the text gives
        ("2024-08-19", "2024-07", False, False),
    ],
)
def test_same_day(said: str, gold: str, inferred: bool, same: bool) -> None:  # noqa: FBT001
    assert same_day(said, gold, inferred=inferred) is same


YEAR = ("2024-01-01", "2024-12-31")


@pytest.mark.parametrize(
    ("said", "as_of", "gold", "same"),
    [
        (YEAR, "", "2024", True),
        (YEAR, "", "2023", False),
        (None, "2024-04-24", None, True),
        (YEAR, "", None, False),  # a period that the text does not state
        (None, "2024-04-24", "2024", False),
        (None, "2024-11-15", "2024-11-15", True),  # «tính đến 15/11»: as of that day
        (("2024-01-01", "2024-11-15"), "", "2024-11-15", True),
        (None, "2024-11-15", "2024-01-01/2024-11-15", True),
        (None, "2024-11-14", "2024-11-15", False),
    ],
)
def test_same_period(said: Days | None, as_of: str, gold: str | None, same: bool) -> None:  # noqa: FBT001
    assert same_period(said, as_of, gold) is same
