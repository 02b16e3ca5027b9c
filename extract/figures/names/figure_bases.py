"""A base whose own value follows the share of it: «bằng 57% mức trần là | 4 triệu đồng»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

if TYPE_CHECKING:
    from extract.figures.figure import Named
    from extract.figures.figure_line import FigureLine
    from extract.slots import Slot

_IS = regex.compile(r"(?: [^\s,.;:()]{1,9}){0,7} là(?: (?:khoảng|hơn|gần|trên|dưới))? ")
_LEAST_SPANS = 2
"""A share is told of something and of its base."""


def of_base(line: FigureLine, named: Named, slot: Slot) -> Named:
    """Name a value by the base right before it, of which the value before was a share."""
    last = line.last
    if last is None or last.construct != "compared" or len(last.name.spans) < _LEAST_SPANS:
        return named
    left, right = (at - line.sentence.begin for at in last.name.spans[-1])
    own = named.name.spans[0][0] >= last.name.spans[-1][0]  # «dự toán năm nay được giao là»
    if own or named.construct != "measured" or slot.value.unit == "%":
        return named
    if left < 0 or not _IS.fullmatch(line.masked.text, right, slot.begin - line.sentence.begin):
        return named
    return replace(named, name=line.name((left, right)), topic=line.topic)
