"""Ranks against their range: none can be 70th of 63."""

from __future__ import annotations

from typing import TYPE_CHECKING

from queries.audit.slip import Fault, SlipKind
from queries.audit.wording import written

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from queries.audit.numbers import Number


def ranks(numbers: Sequence[Number]) -> Iterator[Fault]:
    """Yield each place in an order that is outside of it."""
    for number in numbers:
        if number.rank and number.out_of and not 1 <= number.value <= number.out_of:
            place, last = written(number.value), written(number.out_of)
            yield Fault(
                kind=SlipKind.RANK,
                said=number.value,
                computed=number.out_of,
                reckoning=f"thứ {place} nằm ngoài {last} thứ hạng",
                spans=((number.begin, number.end),),
            )
