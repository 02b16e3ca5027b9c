"""Parts against their total."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from queries.audit.lists import Listing, listings, total_of
from queries.audit.slip import Fault, SlipKind
from queries.audit.wording import written

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from queries.audit.numbers import Number

_NEAR, _SAME_NOUN_NEAR, _OPEN_NEAR = Decimal("0.10"), Decimal("0.30"), Decimal("0.02")
"""How far from the total, as a share of it, parts may come that are meant as all of it."""


def sums(sentence: str, numbers: Sequence[Number]) -> Iterator[Fault]:
    """Yield each total that its parts do not make up."""
    for listing in listings(sentence, numbers):
        total, parts = listing.total, listing.parts
        found = total_of(parts)
        if _adds_up(listing) or not _meant_as_all(listing, found):
            continue
        terms = " + ".join(written(part.number.value) for part in parts)
        yield Fault(
            kind=SlipKind.SUM,
            said=total.value,
            computed=found,
            reckoning=f"{terms} = {written(found)}, không phải {written(total.value)}",
            spans=tuple((n.begin, n.end) for n in (total, *(part.number for part in parts))),
        )


def _adds_up(listing: Listing) -> bool:
    """Say whether some run of the parts makes up the total, as far as rounding allows.

    What follows such a run divides the same total once more: «45 đại biểu, gồm 30 nam, 15 nữ, 12
    người dân tộc thiểu số».
    """
    parts, total = listing.parts, listing.total
    for first in range(len(parts)):
        run, slack = Decimal(0), total.slack
        for part in parts[first:]:
            run += part.number.value
            slack += part.number.slack
            if abs(run - total.value) <= slack:
                return True
    whole = total_of(parts)
    return bool(total.value) and whole > total.value and whole % total.value == 0


def _meant_as_all(listing: Listing, found: Decimal) -> bool:
    """Say whether the parts were meant as all: they come so near that chance is no answer."""
    total = listing.total.value
    if total <= 0:
        return False
    off = abs(found - total) / total
    if not listing.whole:
        swapped = sorted(str(found)) == sorted(str(total))
        return off <= _OPEN_NEAR and (swapped or found > total) and len(listing.parts) > len("ab")
    return off <= (_SAME_NOUN_NEAR if listing.same_noun else _NEAR)
