"""Amounts: digits with their scale word, and the upper end of a range.

«1 tỷ 200 triệu», «8,3 - 8,5%», «từ 5 đến 7 triệu đồng», «khoảng 2 đến 3 nghìn lượt».
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import regex
from msgspec import Struct
from msgspec.structs import replace

from extract.measures.numbers import DIGITS, SCALE, parse_digits, scale_factor
from extract.measures.quantity_context import is_year
from extract.measures.quantity_units import UnitRead, read_unit

if TYPE_CHECKING:
    from extract.measures.quantity_context import Context

_SCALE = regex.compile(
    rf"\s{{0,2}}(?P<scale>{SCALE})(?:\b|(?=USD|đồng))(?!\s(?:lệ|trọng|suất|giá|số|phú)\b)(?P<half>\srưỡi\b)?"
    r"(?:\s(?P<rest>\d{1,3})\s(?P<rest_scale>triệu|nghìn)\b)?"
)
_RANGE = regex.compile(rf"\s?-\s?(?P<to>{DIGITS})(?![\d/])")
_FROM_TO = regex.compile(
    rf"(?:/[^\W\d]{{2,6}})?\s(?:đến|tới)\s(?:dưới\s|khoảng\s)?(?P<to>{DIGITS})(?![\d/])"
)
_RANGE_OF = regex.compile(rf"\s?[-–]\s?(?P<to>{DIGITS})\s?/\s?(?P<whole>{DIGITS})(?![\d/])")
_MONTHS = 12
_MOVES_TO = regex.compile(
    r"\s(?:(?:tăng|giảm|nâng|hạ)\s)?(?P<way>lên|xuống|còn)(?:\s(?:còn|thành|tới|đến|mức|đạt|chỉ)){0,2}"
    rf"(?:\s(?:hơn|gần|khoảng|trên))?\s(?P<to>{DIGITS})(?![\d/])"
)
_HANDED_OUT, _CLAUSE_END = "lần lượt", frozenset(";:()\n")
_AND = regex.compile(
    r"(?:,|,?\svà)\s(?:(?:hơn|gần|trên|khoảng)\s)?"
    rf"(?P<to>{DIGITS})(?![\d/])"
)
_NEAR = 90
_MANY_TIMES = 10
_MILLION = Decimal(1_000_000)
_MILLIONS = regex.compile(r"\s?tr\.?\s?(?=đ(?:ồng)?(?!\w))")


class Amount(Struct, frozen=True, gc=False):
    """Digits with their scale, and where they end."""

    value: Decimal
    end: int
    factor: Decimal


def amount_at(view: str, begin: int, end: int) -> Amount | None:
    """Read digits and the scale word behind them: «1 tỷ 200 triệu» too."""
    value = parse_digits(view[begin:end])
    if value is None:
        return None
    scaled = _SCALE.match(view, end)
    if scaled is None:
        short = _MILLIONS.match(view, end)  # «500 tr.đồng»
        if short is None:
            return Amount(value, end, Decimal(1))
        return Amount(value * _MILLION, short.end(), _MILLION)
    factor = scale_factor(scaled["scale"])
    value = value * factor + (factor / 2 if scaled["half"] else 0)
    if scaled["rest"] is None:
        return Amount(value, scaled.end(), factor)
    rest = scale_factor(scaled["rest_scale"])
    if rest >= factor:
        return Amount(value, scaled.start("rest") - 1, factor)
    return Amount(value + int(scaled["rest"]) * rest, scaled.end(), factor)


def range_from(
    view: str, lower: Amount, unit: UnitRead, context: Context
) -> tuple[Decimal, Amount, UnitRead] | None:
    """Read the upper end of «8,3 - 8,5%» or «từ 5 đến 7 triệu đồng»; a missing scale is shared."""
    if context.time:
        return None  # «tháng 8-2022»
    places = [lower.end, unit.end] if unit.known else [lower.end]
    patterns = [_RANGE, _FROM_TO] if context.start else [_RANGE]
    joined = next((m for p in patterns for at in places if (m := p.match(view, at))), None)
    if joined is None and not (context.start or context.soft or context.rank or context.ordinal):
        joined = _up_to(view, lower, unit)
    upper = None if joined is None else amount_at(view, *joined.span("to"))
    if joined is None or upper is None:
        return None
    after = read_unit(view, upper.end)
    if _RANGE.match(view, after.end):
        return None  # «cơ cấu 22,5% - 41,2% - 36,3%»: parts, one beside the other
    if unit.known and (not after.known or after.name != unit.name) and joined.start() != lower.end:
        return None
    value = lower.value
    if lower.factor == 1 and upper.factor > 1 and not unit.known:
        value *= upper.factor
    told = after.known or (context.start and after.name is not None)  # «từ 3 đến 5 tầng»
    if not told or upper.value <= value:
        return None
    return value, upper, after


def range_of(view: str, lower: Amount) -> tuple[Decimal, Decimal, int, UnitRead] | None:
    """Read «51 - 55/60 điểm»: its upper end, of how many, where that ends, and the unit.

    «12 - 15/9» are days, whatever stands behind them.
    """
    found = _RANGE_OF.match(view, lower.end)
    upper, whole = (parse_digits(found[part]) if found else None for part in ("to", "whole"))
    if found is None or upper is None or whole is None or not lower.value < upper <= whole:
        return None
    unit = read_unit(view, found.end())
    return (upper, whole, found.end(), unit) if whole > _MONTHS and unit.known else None


def are_years(view: str, begin: int, first: Amount, end: int) -> bool:
    """Tell «vụ Đông Xuân 2020-2021 nông dân xuống giống» from «2.020-2.021 hộ»."""
    return is_year(view, begin, first.end) and is_year(view, end - len("2021"), end)


def moves_to(
    view: str, first: Amount, unit: UnitRead, context: Context
) -> tuple[Decimal, UnitRead, str | None] | None:
    """Read what «từ 1,2 | lên 1,8 triệu tấn» began at: unit and scale, «triệu», stand once."""
    if not context.start or unit.known:
        return None
    moved = _MOVES_TO.match(view, first.end)
    to = None if moved is None else amount_at(view, *moved.span("to"))
    after = None if to is None else read_unit(view, to.end)
    if moved is None or to is None or after is None or not after.known:
        return None
    value = first.value * (to.factor if first.factor == 1 else 1)
    if (value < to.value) is not (moved["way"] == "lên"):
        return None
    return value, replace(after, end=first.end), _scale_behind(view, first, to, moved)


def in_turn(
    view: str, begin: int, first: Amount, unit: UnitRead
) -> tuple[Decimal, UnitRead, str | None] | None:
    """Read «lần lượt đạt 5,2 | và 4,8 tỷ USD»: the unit, and a missing scale, stand once.

    Things that are counted are named by their noun, which would be told of the last alone.
    """
    handed = -1 if unit.known else view.rfind(_HANDED_OUT, max(0, begin - _NEAR), begin)
    if handed < 0 or not _CLAUSE_END.isdisjoint(view[handed:begin]):
        return None
    at = first.end
    for _ in range(_MANY_TIMES):
        joined = _AND.match(view, at)
        other = None if joined is None else amount_at(view, *joined.span("to"))
        if joined is None or other is None:
            return None
        after = read_unit(view, other.end)
        if after.known and not after.measured:
            return None
        if after.known:
            value = first.value * (other.factor if first.factor == 1 else 1)
            return value, replace(after, end=first.end), _scale_behind(view, first, other, joined)
        at = other.end
    return None


def _scale_behind(view: str, first: Amount, other: Amount, joined: regex.Match[str]) -> str | None:
    """Return the «triệu» that stands once, behind the later number, if the first shares it."""
    return (view[joined.end("to") : other.end].strip() or None) if first.factor == 1 else None


def _up_to(view: str, lower: Amount, unit: UnitRead) -> regex.Match[str] | None:
    """Read on behind «khoảng 2 | đến 3 nghìn lượt», «3.000 người | đến 5.000 người», not hours."""
    if unit.known and unit.kind == "time":
        return None
    joined = _FROM_TO.match(view, unit.end if unit.known else lower.end)
    upper = None if joined is None else amount_at(view, *joined.span("to"))
    if upper is None or unit.known:
        return joined
    value = lower.value * (upper.factor if lower.factor == 1 else 1)
    return joined if value < upper.value <= _MANY_TIMES * value else None
