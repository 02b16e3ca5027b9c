from decimal import Decimal

import pytest

from extract.measures.numbers import parse_number, parse_ordinal


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("4.543", "4543"),
        ("1,96", "1.96"),
        ("8.280", "8280"),
        ("20,5", "20.5"),
        ("113.5", "113.5"),  # one digit behind the dot: a decimal
        ("12.75", "12.75"),
        ("0.125", "0.125"),  # no thousands begin with 0
        ("1.234,5", "1234.5"),
        ("1.234.567", "1234567"),
        ("1,234,567", "1234567"),  # the English way, told by two commas
        ("10,000", "10000"),  # no decimal is written with three zeros
        ("07", "7"),
        ("1,96 triệu", "1960000"),
        ("8.280 tỷ", "8280000000000"),
        ("95 nghìn tỷ", "95000000000000"),
        ("1,3 triệu tỷ", "1300000000000000"),
        ("2 tỷ rưỡi", "2500000000"),
        ("III", "3"),
        ("XIV", "14"),
        ("ba", "3"),
        ("mười", "10"),
        ("mười bốn", "14"),
        ("mười lăm", "15"),
        ("hai mươi mốt", "21"),
        ("ba mươi tư", "34"),
        ("một trăm linh năm", "105"),
        ("hai nghìn không trăm hai mươi", "2020"),
        ("hai triệu ba trăm nghìn", "2300000"),
        ("hai nghìn tỷ", "2000000000000"),
        ("năm triệu", "5000000"),
        ("hai triệu rưỡi", "2500000"),
    ],
)
def test_a_number_has_its_value(text: str, value: str) -> None:
    assert parse_number(text) == Decimal(value)


@pytest.mark.parametrize("text", ["", "1.2345.6", "trăm", "hai ba", "nhiều", "A1", "12%"])
def test_what_is_no_number_has_none(text: str) -> None:
    assert parse_number(text) is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("lần thứ ba", 3),
        ("thứ 8", 8),
        ("thứ nhất", 1),
        ("thứ tư", 4),
        ("đầu tiên", 1),
        ("thứ mười bốn", 14),
        ("lần thứ III", 3),
        ("lần 2", 2),
        ("lần thứ hai mươi mốt", 21),
    ],
)
def test_an_ordinal_has_its_place(text: str, place: int) -> None:
    assert parse_ordinal(text) == place


@pytest.mark.parametrize("text", ["thứ trưởng", "thứ bậc", "lần này", "1,5"])
def test_what_is_no_ordinal_has_no_place(text: str) -> None:
    assert parse_ordinal(text) is None
