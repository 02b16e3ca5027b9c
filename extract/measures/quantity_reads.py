"""A number as it is read on: of how many, up to how many, and what it is given in."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import regex
from msgspec import Struct

from extract.measures.numbers import DIGITS, parse_digits
from extract.measures.quantity_context import is_year
from extract.measures.quantity_ranges import (
    Amount,
    amount_at,
    in_turn,
    moves_to,
    range_from,
    range_of,
)
from extract.measures.quantity_units import UnitRead, read_unit

if TYPE_CHECKING:
    from extract.measures.quantity_context import Context

_OUT_OF = regex.compile(
    rf"\s?/\s?(?P<whole>{DIGITS})(?![\d/])"
    rf"|\strên\s(?P<whole>\d{{2,4}})(?=\s(?:tỉnh|địa\sphương|bộ|xã|huyện|quận|phường|quốc\sgia|thủ\stục)\b)"
    rf"|\s(?:trên\stổng\ssố|trong\s(?:tổng\s)?số)\s(?:hơn\s|gần\s|trên\s)?(?P<whole>{DIGITS})(?!\d)"
)
_PER = frozenset({100, 1_000, 10_000, 100_000})
_SCALES = frozenset({200, 500, 1_000, 2_000, 5_000, 10_000, 25_000, 50_000, 100_000})
"""Of maps and plans: one of such a number is no part of a whole."""
_LARGE = 1000
_MANY_TIMES = 10


class NumberRead(Struct, frozen=True, gc=False):
    """A number, up to ``to`` or a part of ``out_of``, which may stand at ``whole`` in the text."""

    value: Decimal
    end: int
    unit: UnitRead
    to: Decimal | None = None
    out_of: Decimal | None = None
    whole: tuple[int, int] | None = None
    scale: str | None = None


def read_number(view: str, begin: int, amount: Amount, context: Context) -> NumberRead:
    """Return an amount with the whole or the range that it begins, and what it is given in."""
    whole = _OUT_OF.match(view, amount.end)
    out_of = parse_digits(whole["whole"]) if whole else None
    value, end = amount.value, whole.end() if whole else amount.end
    unit = read_unit(view, end)
    at = whole.span("whole") if whole else None
    if at is not None and out_of is not None:  # «120.000/150.000 tỷ đồng»
        of = amount_at(view, *at)
        if of is not None and of.factor > 1 and amount.factor == 1:
            value, out_of = value * of.factor, of.value
            end, unit = of.end, read_unit(view, of.end)
        return NumberRead(value, end, unit, out_of=out_of, whole=at)
    if (ranged := range_from(view, amount, unit, context)) is not None:
        value, upper, unit = ranged
        return NumberRead(value, upper.end, unit, to=upper.value)
    if (parts := range_of(view, amount)) is not None:
        upper_end, out_of, end, unit = parts
        return NumberRead(value, end, unit, to=upper_end, out_of=out_of)
    begun = moves_to(view, amount, unit, context) or in_turn(view, begin, amount, unit)
    if begun is not None:
        value, unit, scale = begun
        return NumberRead(value, end, unit, scale=scale)
    if (of_same := _out_of_same(view, amount, unit)) is not None:
        out_of, end, unit = of_same
    return NumberRead(value, end, unit, out_of=out_of, whole=at)


def is_no_part(view: str, read: NumberRead) -> bool:
    """Tell «tuần 43/2022», «7.582 ca mắc/1 ca tử vong», a map's scale from parts of a whole."""
    if read.whole is None or read.out_of is None:
        return False
    if read.value == 1 and read.out_of in _SCALES:
        return True  # «quy hoạch chi tiết 1/500»
    many = read.value > _MANY_TIMES * read.out_of
    return many or (is_year(view, *read.whole) and read.value < _LARGE)


def _out_of_same(view: str, amount: Amount, unit: UnitRead) -> tuple[Decimal, int, UnitRead] | None:
    """Read «136 ha/265,372 ha»: both with the unit."""
    whole = _OUT_OF.match(view, unit.end) if unit.known else None
    total = None if whole is None else amount_at(view, *whole.span("whole"))
    if total is None or (amount.value != amount.value.to_integral_value() and total.value in _PER):
        return None  # «0,9 hộ/10.000 hộ» is a rate
    after = read_unit(view, total.end)
    if after.name != unit.name or total.value < amount.value:
        return None
    return total.value, total.end, after
