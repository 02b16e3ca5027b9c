"""Every number of a sentence, with its unit where it has one: none may be missed in a sum."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from extract.measures.dates import find_dates
from extract.measures.numbers import parse_digits
from extract.measures.quantities import find_quantities
from extract.measures.quantity_context import number_places
from graph.disagreement.exactness import Amount
from queries.audit.wording import view

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.measures.dates import DateMention
    from extract.measures.quantities import Quantity

_CALENDAR = re.compile(
    r"(?:năm|tháng|ngày|quý|giai đoạn|khóa|nhiệm kỳ|lần thứ|thứ|số|điều|khoản|đợt|kỳ)\s\W{0,2}$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_PART_OF_NAME = re.compile(r"[\w/-]")
_LOOK_BACK = 16


@dataclass(frozen=True, slots=True)
class Number:
    """A number of a sentence, from ``begin`` to ``end`` (its unit not counted).

    ``step`` is the unit of its last meant digit; ``unit`` the noun or measure, None where what
    follows is none that is ``known``; ``rough`` whether it is said to be no exact number.
    """

    begin: int
    end: int
    text: str
    value: Decimal
    step: Decimal
    unit: str | None = None
    known: bool = False
    rough: bool = False
    out_of: Decimal | None = None
    rank: bool = False
    direction: str | None = None

    @property
    def slack(self) -> Decimal:
        """How far the number meant may lie from the one printed."""
        exact = self.step == 1 and self.value == self.value.to_integral_value()
        return Decimal(0) if exact else self.step / 2


def numbers(sentence: str) -> list[Number]:
    """Return the numbers of a sentence that count or measure, in order."""
    seen = view(sentence)
    days = find_dates(seen)
    quantities = {quantity.begin: quantity for quantity in find_quantities(seen)}
    return [*_numbers(seen, days, quantities)]


def _numbers(
    seen: str, days: list[DateMention], quantities: dict[int, Quantity]
) -> Iterator[Number]:
    end = 0
    for begin, stop in number_places(seen, days):
        if begin < end:
            continue
        quantity = quantities.get(begin) or quantities.get(begin - 1)
        if quantity is not None:
            end = quantity.value_end
            yield _measured(quantity)
        elif not _is_name(seen, begin, stop):
            value = parse_digits(seen[begin:stop])
            if value is not None:
                end = stop
                amount = Amount(value, seen[begin:stop])
                yield Number(begin, stop, seen[begin:stop], value, amount.step)


def _measured(quantity: Quantity) -> Number:
    amount = Amount(quantity.value, quantity.value_text)
    return Number(
        begin=quantity.begin,
        end=quantity.value_end,
        text=quantity.value_text,
        value=quantity.value,
        step=amount.step,
        unit=quantity.unit if quantity.known else None,
        known=quantity.known,
        rough=quantity.qualifier is not None or quantity.value_to is not None,
        out_of=quantity.out_of,
        rank=quantity.rank,
        direction=quantity.direction,
    )


def _is_name(seen: str, begin: int, end: int) -> bool:
    """Say whether digits are of a date, a year, an ordinal, or a document's number."""
    before = seen[max(0, begin - _LOOK_BACK) : begin]
    glued = _PART_OF_NAME.match(seen[end : end + 1]) or _PART_OF_NAME.match(before[-1:])
    return bool(glued or _CALENDAR.search(before) or _YEAR.fullmatch(seen[begin:end]))
