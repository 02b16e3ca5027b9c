"""The places whose values a bracket adds up: «57 người chết (A 23 người, B 34 người)»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.facts import PlaceLevel
from extract.figures.places.article_areas import Area
from extract.people.places import VIETNAM
from extract.slots import PLACE

if TYPE_CHECKING:
    from extract.figures.figure import Figure

_OPENS = re.compile(r"[^().;,]{0,40}\((?:gồm|trong đó|bao gồm)?:? ?")
_WITH_VALUE = re.compile(r":? ?(?:có |với )?\d")
_SEVERAL = 2


def beyond_parts(figure: Figure, around: Area) -> Area | None:
    """Return the place of a figure, which is of none of those that the bracket behind it adds up.

    Of several provinces' it is the nation's; of districts' it is left open.
    """
    sentence = figure.sentence
    opened = _OPENS.match(sentence.text, figure.slot.end - sentence.begin)
    if opened is None or _is_here(figure, around):
        return around
    closed = sentence.text.find(")", opened.end())
    end = sentence.end if closed < 0 else sentence.begin + closed
    parts = [
        one.value
        for one in sentence.all_of(PLACE)
        if sentence.begin + opened.end() <= one.begin < end
        and _WITH_VALUE.match(sentence.text, one.end - sentence.begin)
    ]
    if len(parts) < _SEVERAL or around.place not in parts:
        return around
    nations = all(one.level is PlaceLevel.PROVINCE for one in parts)
    return Area(VIETNAM, None) if nations else None


def _is_here(figure: Figure, around: Area) -> bool:
    """Tell a place that a figure's own sentence names before it."""
    at = around.at
    return at is not None and figure.sentence.begin <= at[0] < figure.slot.begin
