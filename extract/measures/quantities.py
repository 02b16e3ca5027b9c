"""Quantities: a number, what it is of, and the words beside it that say how it is meant.

«hơn 1,96 triệu tài khoản», «4.543/6.325 thủ tục», «8,3 - 8,5%», «xếp hạng 86/193». A number that
measures nothing (a year, a day, a document's number, a road's) is none. Texts are views
(:func:`extract.text.view`); slice the article's own text for words as written.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

import regex
from msgspec import Struct
from msgspec.structs import replace

from extract.measures.dates import find_dates
from extract.measures.numbers import grouped_by_comma
from extract.measures.quantity_context import (
    Context,
    after_a_name,
    is_year,
    number_places,
    qualifier_of,
    read_left,
)
from extract.measures.quantity_money import in_dong, is_no_sum
from extract.measures.quantity_ranges import Amount, amount_at, are_years
from extract.measures.quantity_reads import NumberRead, is_no_part, read_number
from extract.measures.quantity_scores import score_at
from extract.measures.quantity_units import UnitRead, is_counted_whole, is_inside, rated, read_unit
from extract.remembered import lines, remembered_if_short

__all__ = ["Quantity", "find_quantities"]

_HUNDRED = 100
_LAST_YEAR = 2050
"""No plan looks further: «2.083 người» may be written «2083 người»."""
_LARGE = 1000
_MINUS = regex.compile(r"[\p{Ll}:]\s-$")
_SIGNS = {"(-": -1, "(+": 1}
_UP_OR_DOWN = regex.compile(r"\s(trở\s(?:lên|xuống))(?!\w)")
_DAY = regex.compile(r"(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])")
_FRACTIONS = frozenset({(1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (1, 5), (2, 5)})
_DIGIT = re.compile(r"\d")

_DEED = regex.compile(r"(?<!\w)(?:hướng dẫn|kết luận|thông báo|quyết định)\s(?:cho\s)?$")
_DEED_LENGTH = 16


class Quantity(Struct, frozen=True, gc=False, kw_only=True):
    """A number and its unit at ``view[begin:end]``; ``begin`` to ``value_end`` is the number.

    ``value`` is multiplied out; ``value_text`` as the view writes it, with its scale word;
    ``value_to`` the upper end of a range; ``out_of`` the whole of «4.543/6.325». ``unit`` is "%",
    "điểm %", a currency or measure by its name ("USD", "tấn/ha"), else the noun counted, and
    ``known`` whether the lexicon has it (else it is the words that follow); None for a bare number.
    ``unit_kind`` is ratio, money, length …, for nouns people, households, time …, or None.
    ``qualifier`` is trên, hơn, gần, khoảng, ước …; ``direction`` tăng or giảm, where that word
    stands right before; ``rank``: a place in an order («xếp thứ 7»); ``times``: «gấp 1,7 lần»;
    ``fraction``: «1/3», which seldom counts anything; ``signed``: «(+5%)», «(-5%)»;
    ``scale_behind`` the scale word that stands once, behind a later number: «từ 1,2 lên 1,8 triệu».
    """

    begin: int
    end: int
    value_end: int
    value: Decimal
    value_text: str
    value_to: Decimal | None = None
    out_of: Decimal | None = None
    unit: str | None = None
    unit_kind: str | None = None
    known: bool = False
    qualifier: str | None = None
    direction: str | None = None
    rank: bool = False
    times: bool = False
    fraction: bool = False
    signed: bool = False
    scale_behind: str | None = None


def find_quantities(view: str, published: date | None = None) -> list[Quantity]:
    """Return the quantities of a text, in order and without overlaps.

    ``published`` is the day for which its days were looked for already, if they were.
    """
    return [
        moved(one, begin)
        for begin, line in lines(view)
        if _DIGIT.search(line) is not None
        for one in _quantities(line, published)
    ]


def moved(quantity: Quantity, by: int) -> Quantity:
    """Return a quantity of a line at its place in the text."""
    return replace(
        quantity,
        begin=quantity.begin + by,
        end=quantity.end + by,
        value_end=quantity.value_end + by,
    )


@remembered_if_short
def _quantities(view: str, published: date | None) -> tuple[Quantity, ...]:
    found: list[Quantity] = []
    days = (day for day in find_dates(view, published) if not day.relative)
    for begin, end in number_places(view, days):
        if found and begin < found[-1].end:
            continue
        quantity = _quantity(view, begin, end)
        if quantity is not None:
            found.append(_of_those_before(found, quantity))
    return tuple(found)


def _of_those_before(found: list[Quantity], one: Quantity) -> Quantity:
    """Read «5 điểm sạt lở, trong đó 3 | điểm»: such places again, and no marks."""
    if one.unit != "điểm" or one.value % 1:
        return one
    told = (before for before in found if (before.unit or "").startswith("điểm "))
    place = next((before for before in told if before.unit != "điểm %"), None)
    return one if place is None else replace(one, unit_kind=place.unit_kind)


def _quantity(view: str, begin: int, end: int) -> Quantity | None:
    """Read the number at ``view[begin:end]``; None where it measures nothing."""
    context = read_left(view, begin)
    amount = amount_at(view, begin, end)
    if amount is None or (context.firm and not _is_told_of(view, begin, amount)):
        return None
    read = read_number(view, begin, amount, context)
    if read.unit.name is None and (score := score_at(view, begin)) is not None:
        scored = UnitRead(name="điểm", end=score[2], kind="score", known=True, measured=True)
        read = NumberRead(score[0], score[2], scored, to=score[1])  # «điểm chuẩn ngành Y là | 26,5»
    value, value_end, unit, out_of = read.value, read.end, read.unit, read.out_of
    alone = out_of is None and read.to is None
    sexes = (unit.name or "").endswith((" trai", " nam"))
    unit = rated(view, unit) if alone and (amount.value % 1 or sexes) else unit
    names_one = alone and _names_one_thing(view, begin, amount, unit, context)
    if names_one or is_no_sum(view, value, unit):
        return None
    if is_counted_whole(unit) and grouped_by_comma(view[begin : amount.end]):
        value *= _LARGE  # «3,650 căn hộ»
    if is_year(view, begin, amount.end) and view.endswith(("năm ", "Năm "), 0, begin):
        return None  # «nghiệm thu năm | 2022 trên tổng số 640 đề tài»
    years = read.to is not None and are_years(view, begin, amount, value_end)
    among = alone and _is_ranked_among(context, unit)
    if years or among or is_no_part(view, read):
        return None
    unit = unit if context.rank else in_dong(view, (begin, value_end), amount.factor, unit)
    like_a_day = _DAY.fullmatch(view, begin, value_end) is not None
    bare = unit.name is None or (like_a_day and not unit.known)  # «hạn chót 30/6 nộp kịch bản»
    if bare and not _is_figure(context, amount, out_of, like_a_day=like_a_day):
        return None
    sign = _sign_before(view, begin, unit)
    begin, value = begin - abs(sign), value * (sign or 1)  # «(-5,2%)»
    if context.rank and not unit.known:
        unit = UnitRead(name=None, end=value_end)  # «xếp thứ 7 toàn quốc»
    return Quantity(
        begin=begin,
        end=max(unit.end, value_end),
        value_end=value_end,
        value=_plain(value),
        value_text=view[begin:value_end],
        value_to=None if read.to is None else _plain(read.to),
        out_of=None if out_of is None else _plain(out_of),
        unit=unit.name,
        unit_kind=unit.kind,
        known=unit.known,
        qualifier=qualifier_of(view, context, max(unit.end, value_end))
        or _up_or_down(view, max(unit.end, value_end)),
        direction=context.direction,
        rank=context.rank and not unit.measured,
        times=context.times and unit.name == "lần",
        fraction=out_of is not None and (int(value), int(out_of)) in _FRACTIONS,
        signed=sign != 0,
        scale_behind=read.scale,
    )


def _up_or_down(view: str, end: int) -> str | None:
    """Return «trở lên» of «90% trở lên», which stands behind its number."""
    found = _UP_OR_DOWN.match(view, end)
    return None if found is None else " ".join(found[1].split())


def _is_told_of(view: str, begin: int, first: Amount) -> bool:
    """Tell «đã hướng dẫn 90 hộ làm hồ sơ», of whom it is, from the number of «Hướng dẫn 05»."""
    if view.endswith("giai đoạn ", 0, begin):
        return False  # «giai đoạn | 2.350ha»: which stage and how large are run together
    deed = _DEED.search(view, max(0, begin - _DEED_LENGTH), begin) is not None
    unit = read_unit(view, first.end) if deed else None
    done = unit is not None and unit.known and not unit.measured and unit.kind != "time"
    return done or _is_large(view, first)


def _is_large(view: str, amount: Amount) -> bool:
    """Tell «diện tích đất công nghiệp 9.600 ha» from «Công nghiệp 4.0», «Quốc lộ 1 km 15»."""
    unit = read_unit(view, amount.end)
    return unit.name == "%" or (amount.value >= _HUNDRED and unit.measured)


def _is_ranked_among(context: Context, unit: UnitRead) -> bool:
    """Tell «xếp hạng 63 tỉnh», what is ranked, from «xếp thứ 7»."""
    return context.rank and unit.kind == "bodies" and not context.ordinal


def _is_figure(
    context: Context, amount: Amount, out_of: Decimal | None, *, like_a_day: bool
) -> bool:
    """Say whether a number without a unit is a figure: a rank, «1 tỷ», «đạt cấp độ 6/10»."""
    if context.rank or context.figure or amount.factor >= _LARGE:
        return True
    return out_of is not None and (context.soft or not like_a_day)


def _plain(value: Decimal) -> Decimal:
    """Return the value without the empty decimals that multiplying leaves: 20500000000.0."""
    whole = value.to_integral_value()
    return whole if whole == value else value.normalize()


def _sign_before(view: str, begin: int, unit: UnitRead) -> int:
    """Return 1 or -1 where a sign stands right before: «(+5%)», «tăng trưởng đạt | -2,1%»."""
    if unit.name == "%" and _MINUS.search(view, max(0, begin - 3), begin):
        return -1
    if unit.name == "%" and view[max(0, begin - 2) : begin] == " +":
        return 1
    return _SIGNS.get(view[max(0, begin - 2) : begin], 0)


def _names_one_thing(
    view: str, begin: int, amount: Amount, unit: UnitRead, context: Context
) -> bool:
    """Say whether the number is the name of one thing (a year, a road, «VTV 1»), no amount."""
    if amount.factor > 1 or unit.measured:
        return False
    plain = view[begin : amount.end].isdigit()
    if is_year(view, begin, amount.end) and amount.value <= _LAST_YEAR:
        return context.time or not unit.known or context.qualifier is None
    if context.time:
        return plain and len(view[begin : amount.end]) <= len("31")
    if context.soft:
        return not unit.known or (view[begin] == "0" and plain) or is_inside(view, unit)
    if not unit.known and begin and view[begin - 1] == '"':
        return True  # “5 đẩy mạnh”
    return not unit.known and not context.rank and after_a_name(view, begin)
