"""How deep water stands where things are flooded: «700 hộ ngập sâu | 0,4-0,9 m»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.figures.figure import Name

if TYPE_CHECKING:
    from extract.figures.figure_line import FigureLine
    from extract.slots import Slot

_FLOODED = regex.compile(
    r"(?P<things>.+?)(?: đang| đã| còn| vẫn| đều)?(?: bị)? ngập(?: lụt| nước| úng)?(?: sâu)?"
    r"(?: (?P<where>(?:tại|ở) .+))?"
)
_DEPTHS = frozenset({"m", "cm"})


def of_flood(line: FigureLine, found: Name | None, slot: Slot) -> Name | None:
    """Name a length behind things counted that are flooded by how deep that is."""
    last = line.last
    if found is None or last is None or last.construct != "counted":
        return found
    told = _FLOODED.fullmatch(found.text) if slot.value.unit in _DEPTHS else None
    if told is None or found.spans[0] != last.name.spans[0]:
        return found
    where = f" {told['where']}" if told["where"] else ""
    return Name(f"độ sâu ngập {told['things']}{where}", found.spans)
