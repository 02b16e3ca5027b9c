"""What was planned, told in the brackets behind a comparison: «so với chỉ tiêu giao (| 91%)»."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from extract.figures.figure import Name
from extract.figures.masked import NUMBER
from extract.figures.names.measured import starts_measure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.figures.figure_line import FigureLine
    from extract.figures.masked import Word
    from extract.slots import Slot

_SECOND_PLAN = re.compile(
    r"(?:so với )?(?:dự toán|kế hoạch|chỉ tiêu|mục tiêu)(?: [^\s,;.()]{1,9}){1,6}?,? (?:và )?"
    r"(?:(?:bằng|đạt|vượt) )?(?:khoảng |gần |hơn |trên )?"
    rf"{NUMBER}{{1,14}} (?:so với )?(?:dự toán|kế hoạch|chỉ tiêu|mục tiêu)(?!\w)"
)
_CHANGES = frozenset({"tăng", "giảm", "vượt", "hơn", "hụt", "thêm"})
_SET_IN = frozenset({"tại", "ở", "theo", "năm"})


def is_of_two_plans(line: FigureLine, begin: int) -> bool:
    """Tell «bằng 86% | dự toán Trung ương giao và 80% dự toán tỉnh giao»: of which it is, is told.

    Of one plan alone it is no matter who has set it.
    """
    first = _SECOND_PLAN.match(line.masked.text, begin) is not None
    return first or any(
        one.construct == "compared"
        and one.unit == "%"
        and _SECOND_PLAN.match(line.masked.text, one.slot.end - line.sentence.begin + 1)
        for one in line.named[-1:]
    )


def of_base(line: FigureLine, slot: Slot, words: Sequence[Word]) -> Name | None:
    """Name a value behind what was compared with: «thấp hơn 4% so với chỉ tiêu (| 91%)»."""
    share = slot.value.unit == "%"
    if words[0].text == "cùng":  # «tăng 8% so với cùng kỳ (cùng kỳ năm 2023 giảm | 2%)»
        return line.topic if share else None
    plan, of = line.name_of(words), line.spoken
    if plan is None or of is None or _says_of_what(words):
        return plan  # «So với kế hoạch HĐND giao (900 tỷ đồng), …»
    if not share and _has_changed(line):
        return None
    if not share and of.text.lower().startswith("tỷ lệ"):
        return plan
    small = of.text if of.text[:2].isupper() else of.text[:1].lower() + of.text[1:]
    return plan.joined("về", Name(small, of.spans))


def _says_of_what(words: Sequence[Word]) -> bool:
    """Tell «dự toán thu nội địa», which says what is planned, from «chỉ tiêu giao tại …»."""
    said = tuple(takewhile(lambda word: word.text not in _SET_IN, words))
    return any(starts_measure(said, i) for i in range(1, len(said)))


def _has_changed(line: FigureLine) -> bool:
    """Tell «tăng 5% so với dự toán (331 tỷ)», what it came to, from «đạt 5% so với dự toán (…)»."""
    if line.last is None:
        return True
    ahead = line.masked.text[: line.last.slot.begin - line.sentence.begin].split()[-2:]
    return not _CHANGES.isdisjoint(ahead)
