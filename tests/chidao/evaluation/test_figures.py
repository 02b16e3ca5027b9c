from dataclasses import replace
from typing import Any

import pytest

from chidao.evaluation.figures import Figure, dimension, same_figure, same_value
from chidao.evaluation.gold import GoldFigure

SAID = Figure(
    indicator=("Tỉ trọng kinh tế số trong GDP",),
    value=16.5,
    value_to=None,
    of=None,
    unit="%",
    period=("2023-01-01", "2023-12-31"),
    as_of="",
    area="Việt Nam",
    kind="actual",
)
GOLD = GoldFigure(
    indicator="tỷ trọng kinh tế số/GDP",
    value=16.5,
    value_to=None,
    of=None,
    unit="%",
    period="2023",
    area="Việt Nam",
    kind="actual",
)


def test_the_same_figure() -> None:
    assert same_value(SAID, GOLD) > 1.0
    assert same_figure(SAID, GOLD) == 1.0


@pytest.mark.parametrize(
    "change",
    [
        {"value": 16.4},
        {"kind": "target"},
        {"unit": "USD"},
        {"unit": "tài khoản"},
        {"of": 100.0},
    ],
)
def test_another_value(change: dict[str, Any]) -> None:
    assert same_value(replace(SAID, **change), GOLD) == 0.0
    assert same_figure(replace(SAID, **change), GOLD) == 0.0


@pytest.mark.parametrize(
    "change",
    [
        {"period": None},
        {"period": ("2024-01-01", "2024-12-31")},
        {"area": "Hải Dương"},
        {"value_to": 17.0},  # a range, where the text gives one value
        {"indicator": ("Kim ngạch xuất khẩu",)},
        {"indicator": ("GDP",)},  # cut so short that a reader would not know it
    ],
)
def test_the_value_alone(change: dict[str, Any]) -> None:
    assert same_value(replace(SAID, **change), GOLD) > 0.0
    assert same_figure(replace(SAID, **change), GOLD) == 0.0


def test_an_area_that_the_gold_leaves_open_is_free() -> None:
    assert same_figure(replace(SAID, area="Hải Dương"), replace(GOLD, area=None)) == 1.0


@pytest.mark.parametrize(
    ("said", "gold", "same"), [("tài khoản", "tài khoản", True), ("hộ", "tài khoản", False)]
)
def test_what_is_counted(said: str, gold: str, same: bool) -> None:  # noqa: FBT001
    figure = replace(SAID, unit=said, indicator=("Số VNeID đã kích hoạt",))
    wanted = replace(GOLD, unit=gold, indicator="số VNeID đã kích hoạt")
    assert same_figure(figure, wanted) == same


def test_large_values_agree_up_to_rounding() -> None:
    assert same_value(replace(SAID, value=20500000000.0), replace(GOLD, value=20500000000.4))
    assert not same_value(replace(SAID, value=20500000000.0), replace(GOLD, value=20600000000.0))


@pytest.mark.parametrize(
    ("unit", "code"),
    [
        ("%", "%"),
        ("phần trăm", "%"),
        ("điểm phần trăm", "%"),
        ("USD", "USD"),
        ("tỷ đô la", "USD"),
        ("đồng", "VND"),
        ("tỷ đồng", "VND"),
        ("đồng/người", "VND"),
        ("đồng bào", ""),  # people, not money
        ("đồng chí", ""),
        ("euro", "EUR"),
        ("yên", "JPY"),
        ("nhân dân tệ", "CNY"),
        ("won", "KRW"),
        ("thủ tục", ""),
        ("", ""),
    ],
)
def test_dimension(unit: str, code: str) -> None:
    assert dimension(unit) == code
