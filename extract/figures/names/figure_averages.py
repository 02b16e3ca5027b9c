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

_MEAN = "bình quân"
_ALONE = re.compile(rf"{_MEAN}(?: chung)?(?: (?:toàn|cả|mỗi|một|từng) \w{{1,9}}(?: \w{{1,9}})?)?")
_NEAR = 24


def of_average(line: FigureLine, named: Named, slot: Slot) -> Named:
    """Return an average with the things it counts: «tiêu chí bình quân toàn tỉnh»."""
    unit = slot.value.unit or ""
    said = named.name.text.lower()
    alone = _ALONE.fullmatch(said) is not None
    if (
        not is_counted(slot.value)
        or slot.value.rank
        or not (alone or ("/" in unit and said == unit))
    ):
        return named
    begin = slot.value.value_end - line.sentence.begin
    begin += len(line.sentence.text[begin:]) - len(line.sentence.text[begin:].lstrip())
    things = line.name((begin, begin + len(unit.split("/", maxsplit=1)[0])))
    if alone:
        mean = Name(named.name.text[:1].lower() + named.name.text[1:], named.name.spans)
        return replace(named, name=things.joined("", mean))
    value = slot.begin - line.sentence.begin
    at = line.masked.text.rfind(_MEAN, max(0, value - _NEAR), value)
    mean = line.name((at, at + len(_MEAN))) if at >= 0 else Name("", ())
    return replace(named, name=things.joined("", mean))
