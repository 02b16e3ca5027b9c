"""The most and the least beside an average: «nhiệt độ trung bình 24 độ, cao nhất | 38 độ»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.figures.figure import Name

if TYPE_CHECKING:
    from extract.figures.figure import Named
    from extract.figures.figure_line import FigureLine
    from extract.slots import Slot

_MOST = re.compile(
    r"\W*(?:(?:và|còn|trong đó|nơi|có nơi|mức) ){0,2}"
    r"(?P<most>(?:cao|thấp|lớn|nhỏ|nhiều|ít|nhanh|chậm) nhất)(?!\w)"
)
_AVERAGE = re.compile(r" (?:trung bình|bình quân|phổ biến)(?!\w)")


def of_extreme(line: FigureLine, named: Named, slot: Slot, left: int) -> Named:
    """Name «…, cao nhất | 38 độ» by the most of what an average was told of, and not by that."""
    base, value = line.sentence.begin, slot.begin - line.sentence.begin
    told_before = named.name.spans[0][0] < base + left
    average = _AVERAGE.search(named.name.text) if told_before else None
    most = _MOST.match(line.masked.text, left, value) if average is not None else None
    if average is None or most is None:
        return named
    text, most_name = named.name.text, line.name(most.span("most"))
    text = f"{text[: average.start()]} {most_name.text}{text[average.end() :]}"
    name = Name(text, (*named.name.spans, *most_name.spans))
    return replace(named, name=name, topic=named.topic or named.name)
