"""How a value is told that may not be gone over, or under."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.figures.masked import NUMBER

if TYPE_CHECKING:
    from extract.figures.figure_line import FigureLine
    from extract.measures.quantities import Quantity

CEILINGS = frozenset({"không quá", "không vượt quá"})
"""What may not be gone over: so much is set, whatever was reached."""
BOUNDS = CEILINGS | {"ít nhất", "tối thiểu", "không thấp hơn", "không cao hơn"}
CEILING = re.compile(
    r"(?<!\w)(?:thấp|cao|lớn|nhỏ|ít|nhiều) hơn (?:nhiều )?(?:so với )?(?:mức |mốc )?"
    r"(?:trần|sàn|ngưỡng|giới hạn)(?: [^\s,;.()]{1,9}){0,5} $"
)
"""How much is allowed, with which a value is compared: no change of it."""
_FAR = 160
_THINGS = r"(?: [^\s,;.:()¤]{1,9}){0,5}"
_BOUND_BEFORE = re.compile(
    rf"(?<!\w)(?:{'|'.join(sorted(BOUNDS))}) {NUMBER}{{1,20}}{_THINGS}"
    rf"(?:(?:,| và|, và) {NUMBER}{{1,20}}{_THINGS}){{0,3}}(?:,| và|, và) $"
)


def shares_bound(line: FigureLine, quantity: Quantity) -> bool:
    """Tell «tối thiểu 2 nhà văn hóa và | 1 sân bóng», which the bound is of too."""
    begin = quantity.begin - line.sentence.begin
    return _BOUND_BEFORE.search(line.masked.text, max(0, begin - _FAR), begin) is not None
