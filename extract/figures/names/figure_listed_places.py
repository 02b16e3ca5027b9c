"""Counts of places that only open their list: «tại 5 quận: A, B, …», «7 huyện khác gồm A, B»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

if TYPE_CHECKING:
    from extract.figures.figure import Named
    from extract.figures.figure_line import FigureLine
    from extract.slots import Slot

_KINDS = ("tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "địa phương", "thôn")
_WHERE = regex.compile(r"(?<!\w)(?:tại|ở|trên địa bàn|thuộc|của|từ|giữa)(?: cả| toàn bộ)? $")
_NEAR = 24
_CITY = r"(?:(?:TP|TX)[. ] ?)?"
_LIST = regex.compile(rf"(?: khác)?(?:: ?| (?:gồm|là|bao gồm):? | ){_CITY}\p{{Lu}}")
_OTHERS = regex.compile(rf"(?: thị)? khác(?:: ?| (?:gồm|là|bao gồm):? | \(){_CITY}\p{{Lu}}")


def introduces_places(line: FigureLine, named: Named, slot: Slot) -> bool:
    """Tell a count of the places that are named right behind it, of which nothing else is told."""
    unit = (slot.value.unit or "").lower()
    if named.construct != "counted" or not unit.startswith(_KINDS):
        return False
    begin, end = slot.begin - line.sentence.begin, slot.end - line.sentence.begin
    text = line.sentence.text
    where = _WHERE.search(line.masked.text, max(0, begin - _NEAR), begin) is not None
    return (_LIST if where else _OTHERS).match(text, end) is not None
