from __future__ import annotations

from decimal import Decimal

import pytest

from graph.disagreement.exactness import Amount, one_number


def amount(
    text: str, value: str, qualifier: str | None = None, value_to: str | None = None
) -> Amount:
    upper = None if value_to is None else Decimal(value_to)
    return Amount(Decimal(value), text, upper, qualifier)


@pytest.mark.parametrize(
    ("rough", "exact"),
    [
        (amount("16,5", "16.5"), amount("16,48", "16.48")),
        (amount("16,4", "16.4"), amount("16,48", "16.48")),  # cut off
        (amount("20,5 tỷ", "20500000000"), amount("20,53 tỷ", "20530000000")),
        (amount("12.300", "12300", "hơn"), amount("12.345", "12345")),
        (amount("12.300", "12300"), amount("12.345", "12345")),  # rounded without saying so
        (amount("1.200", "1200"), amount("1.245", "1245")),
        (amount("9.900", "9900", "gần"), amount("9.831", "9831")),
        (amount("12", "12", "khoảng"), amount("11,91", "11.91")),
        (amount("6,5 - 7", "6.5", None, "7"), amount("6,8", "6.8")),
    ],
)
def test_rounding_is_no_contradiction(rough: Amount, exact: Amount) -> None:
    assert one_number(rough, exact)
    assert one_number(exact, rough)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (amount("16,5", "16.5"), amount("16,7", "16.7")),
        (amount("9.831", "9831"), amount("9.813", "9813")),
        (amount("100", "100"), amount("120", "120")),
        (amount("300", "300"), amount("345", "345")),
        (amount("100 triệu", "100000000"), amount("120 triệu", "120000000")),
        (amount("12.300", "12300", "hơn"), amount("12.245", "12245")),
        (amount("9.800", "9800", "gần"), amount("9.831", "9831")),
        (amount("38", "38"), amount("47", "47")),
        (amount("6,5 - 7", "6.5", None, "7"), amount("7,1", "7.1")),
        (amount("6,5 - 7", "6.5", None, "7"), amount("6,5 - 7,5", "6.5", None, "7.5")),
    ],
)
def test_other_numbers_are_no_rounding(one: Amount, other: Amount) -> None:
    assert not one_number(one, other)
    assert not one_number(other, one)
