"""Percentages and limits that say no share of anything: «doanh nghiệp 100% vốn nước ngoài»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.figures.figure_kinds import is_counted
from extract.figures.names.measured import starts_measure

if TYPE_CHECKING:
    from extract.figures.figure import Named
    from extract.figures.figure_line import FigureLine
    from extract.slots import Slot

_NEAR = 40
_HELD = re.compile(r" (?:vốn|cổ phần)(?!\w)(?! (?:đã|đang|chưa|được|sẽ|cho|vào|kế hoạch)(?!\w))")
_HOLDERS = re.compile(
    r"(?<!\w)(?:doanh nghiệp|công ty(?: (?:tnhh|cổ phần|cp|con))?|ngân hàng|dự án|nhà máy|tập đoàn"
    r"|đơn vị|cơ sở|trường|bệnh viện|liên doanh|nhà đầu tư) $"
)
"""Who is known by the capital that it has, told right before how much of it."""
_LIMITS = frozenset({"không quá", "tối đa", "không vượt quá"})
_ALL = re.compile(r" (?:tổng )?số (?!với)")
_BESIDE = frozenset({"và", ",", ", và"})


def is_of_holder(line: FigureLine, slot: Slot) -> bool:
    """Tell «chuyển từ công ty | 100% vốn tư nhân», which ones, from how much they hold."""
    if slot.value.unit != "%":
        return False
    begin, end = (at - line.sentence.begin for at in (slot.begin, slot.end))
    if _HELD.match(line.masked.text, end) is None:
        return False
    return _HOLDERS.search(line.masked.text, max(0, begin - _NEAR), begin) is not None


def is_of_a_list(line: FigureLine, slot: Slot) -> bool:
    """Tell «2 giải Nhì và 5 giải Ba, đạt | 100% số bài dự thi»: of all of them, not of the last."""
    if slot.value.unit != "%" or len(line.named) <= 1:
        return False
    first, last = line.named[-2:]
    begin, end = (at - line.sentence.begin for at in (slot.begin, slot.end))
    if last is not line.last or not is_counted(last.quantity) or first.unit != last.unit:
        return False
    between = line.masked.text[first.end - line.sentence.begin :]
    between = between[: last.slot.begin - first.end].strip()
    on = line.masked.text[last.end - line.sentence.begin : begin].strip() in {", đạt", "đạt"}
    return on and between in _BESIDE and _ALL.match(line.masked.text, end) is not None


def is_bracketed_limit(line: FigureLine, named: Named, slot: Slot) -> bool:
    """Tell «người đến công sở (không quá | 20%)», a rule, from «mức vay (tối đa 50 triệu đồng)»."""
    if slot.value.qualifier not in _LIMITS:
        return False
    begin, end = (at - line.sentence.begin for at in (slot.begin, slot.end))
    ahead = (
        line.masked.text[max(0, begin - _NEAR) : begin].rstrip().removesuffix(slot.value.qualifier)
    )
    alone = ahead.rstrip().endswith("(") and line.masked.text[end:].lstrip().startswith(")")
    words = line.words_of(named.name)
    return alone and not any(starts_measure(words, i) for i in range(len(words)))
