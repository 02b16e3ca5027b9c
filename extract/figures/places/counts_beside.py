"""Counts of one list, which have one place: «9 hộ dân, | 41 nhân khẩu ở xã A bị cô lập»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.slots import PLACE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from extract.context import Context
    from extract.figures.figure import Figure
    from extract.figures.places.article_areas import Area

_MEMBERS = frozenset({"khẩu", "nhân khẩu", "người"})
_LISTED = regex.compile(
    r"[^,;.:()\d]{0,16}(?:,| và|, và) (?:(?:khoảng|gần|hơn|trên|cùng|với) ){0,2}"
)


def place_beside(
    context: Context, figure: Figure, own_of: Callable[[Figure], Area | None]
) -> Area | None:
    """Return the place of a count beside a figure's, by the words of that one's own.

    It stands before the first of them; «5 người chết, 3 người ở A» are not all there.
    """
    for count, behind in _counts_beside(context, figure):
        own, begin = own_of(count), count.slot.begin - count.sentence.begin
        if own is not None and own.at is not None and (own.at[0] > begin) is behind:
            return own
    return None


def _counts_beside(context: Context, figure: Figure) -> Iterator[tuple[Figure, bool]]:
    """Yield the counts beside a figure's, and whether their place is behind them.

    Behind its members a household's place is both's.
    """
    if figure.construct != "counted":
        return
    here = context.figures.by_sentence.get(figure.sentence.index, [])
    for one in reversed(here):
        if one.construct == "counted" and _are_listed(one, figure):
            yield one, False
        if figure.unit.lower().startswith("hộ") and one.unit.lower() in _MEMBERS:
            yield from ((one, True),) if _are_listed(figure, one) else ()


def _are_listed(one: Figure, two: Figure) -> bool:
    """Tell «9 hộ dân, 41 nhân khẩu», between which no place and no verb stands."""
    if one.slot.end >= two.slot.begin:
        return False
    between = one.sentence.at(one.slot.end, two.slot.begin)
    places = one.sentence.all_of(PLACE)
    apart = any(one.slot.end <= place.begin < two.slot.begin for place in places)
    return not apart and _LISTED.fullmatch(between) is not None
