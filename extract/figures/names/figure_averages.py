"""Averages that a number of things tells: «Bình quân toàn tỉnh đạt | 16 tiêu chí/xã»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.figures.figure import Name
from extract.figures.figure_kinds import is_counted

if TYPE_CHECKING:
    from extract.figures.figure import Named
    from extract.figures.figure_line import FigureLine
    from extract.slots import Slot

_MEAN = re.compile(r"(?<!\w)(?:bình quân|trung bình)(?!\w)")
_ALONE = re.compile(
    r"(?:bình quân|trung bình)(?: chung)?"
    r"(?: (?:toàn|cả|mỗi|một|từng) \w{1,9}(?: \w{1,9})?)?"
)
_WHOSE = re.compile(r"(?:mỗi|các) \w{1,9}(?: \w{1,9})?|\w{1,9} còn lại")
"""Behind a name like this an average is told: «mỗi xã đạt | bình quân 15 tiêu chí»."""
_NEAR = 24


def of_average(line: FigureLine, named: Named, slot: Slot) -> Named:
    """Return an average with the things it counts: «tiêu chí bình quân toàn tỉnh»."""
    unit = slot.value.unit or ""
    if not is_counted(slot.value) or slot.value.rank:
        return named
    said = named.name.text.lower()
    alone = _ALONE.fullmatch(said) is not None
    value = slot.begin - line.sentence.begin
    told = _MEAN.search(line.masked.text, max(0, value - _NEAR), value)
    whose = told is not None and _WHOSE.fullmatch(said) is not None
    if not alone and not whose and not ("/" in unit and said == unit):
        return named
    begin = slot.value.value_end - line.sentence.begin
    begin += len(line.sentence.text[begin:]) - len(line.sentence.text[begin:].lstrip())
    name = line.name((begin, begin + len(unit.split("/", maxsplit=1)[0])))
    if told is not None and not alone:
        name = name.joined("", line.name(told.span()))
    if alone or whose:
        small = named.name.text[:1].lower() + named.name.text[1:]
        name = name.joined("", Name(small, named.name.spans))
    return replace(named, name=name)
