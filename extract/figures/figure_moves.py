"""By how much something was moved, and which mark it passed: what the verb ahead of it tells."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.figures.figure_line import FigureLine
    from extract.figures.names.indicators import Lead
    from extract.measures.quantities import Quantity

_MOVES = {"tăng": 1, "nâng": 1, "giảm": -1, "hạ": -1}
_LONGEST = 6
"""Syllables of what is moved."""
NO_CHANGE = frozenset({"nghèo", "thiểu", "trừ", "cường", "tốc"})
"""Behind «tăng» or «giảm» they make another word: «tăng cường», «giảm nghèo»."""
_COMPOUNDS = NO_CHANGE | {"trưởng", "tầng", "cấp", "cao", "lên", "xuống", "còn"}
_RATES = frozenset({"độ", "mức", "lệ", "đà", "biên", "số", "bắc"})
_LEVEL = frozenset({"dưới", "đạt", "là", "lên", "còn", "xuống", "ở"})
_AGAINST = re.compile(
    r"(?<!\w)(?:so|dự toán|kế hoạch|chỉ tiêu|kh|cùng kỳ|mục tiêu|nghị quyết)(?!\w)"
)


def moved_by(lead: Lead, quantity: Quantity) -> int:
    """Return 1 for «tăng lương cơ sở | 30%», -1 for «hạ lãi suất | 0,5%»; 0 where nothing moves."""
    if quantity.unit != "%" or quantity.qualifier == "dưới":
        return 0
    words = [word.text for word in lead.subject]
    for index in range(len(words) - 2, max(-1, len(words) - _LONGEST - 2), -1):
        if not _LEVEL.isdisjoint(words[index + 1 :]):
            return 0
        noun = index > 0 and words[index - 1] in _RATES
        if words[index] in _MOVES and words[index + 1] not in _COMPOUNDS and not noun:
            return _MOVES[words[index]]
    return 0


def passes_mark(line: FigureLine, lead: Lead, quantity: Quantity, end: int) -> bool:
    """Tell «thu ngân sách vượt | 9.000 tỷ đồng», a round mark, from «vượt 355 tỷ so dự toán»."""
    digits = str(int(quantity.value)).rstrip("0")
    if not lead.subject or quantity.unit_kind != "money" or len(digits) > 1:
        return False
    behind = line.masked.text[end : line.masked.break_after(end)]
    return _AGAINST.search(behind) is None
