"""By when a target is to be reached, and over which years a rate holds."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.facts import Status
from extract.figures.times.figure_days import term_on
from extract.figures.times.figure_periods import Term, is_deadline, term_of
from extract.slots import DATE

if TYPE_CHECKING:
    from datetime import date

    from extract.figures.figure import Figure
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_BY = re.compile(r"[^,;.()]{0,80}\s(?:trước|chậm nhất|chậm nhất là|chậm nhất vào|xong trước)\s")
_UP_TO = re.compile(r"(?<!\w)(?:(?:xong )?trước|chậm nhất(?: là| vào)?)(?: ngày)? $")
"""«trước | 31/3 bàn giao 95% mặt bằng»"""
_NEXT_CLAUSE = re.compile(r"[,;:]|(?<!\w)(?:và|đồng thời)(?!\w)")
_MEASURE_BY = re.compile(
    r"(?:tổng )?(?:công suất|sản lượng|quy mô|nhu cầu|dân số|tổng vốn|kim ngạch)"
    r"(?: (?!phấn đấu|mục tiêu|kế hoạch|dự kiến)[^\s,;:.]{1,9}){0,9} "
)
_OVER_YEARS = re.compile(
    r"[\d.,]+ ?(?:%|[^\s\d,;]{1,9}(?: [^\s\d,;]{1,9}){0,4}?)?"
    r"(?: ?/ ?năm| (?:mỗi|một|hằng|hàng) năm| so với đầu (?:nhiệm kỳ|giai đoạn))(?!\w)"
)


def is_of_one_thing(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell «Công suất của nhà máy đến năm 2045 lên tới 9 triệu tấn»: by when, of this alone."""
    before = sentence.at(sentence.begin, slot.begin).lower()
    return is_deadline(slot.value) and _MEASURE_BY.fullmatch(before) is not None


def over_years(figure: Figure, slots: list[Slot]) -> Term | None:
    """Read «Nhiệm kỳ 2020-2025, … giảm 5%/năm», «… tăng 21 triệu đồng so với đầu nhiệm kỳ»."""
    behind = figure.sentence.at(figure.slot.begin, figure.sentence.end).lower()
    if figure.status is not Status.CHANGE or _OVER_YEARS.match(behind) is None:
        return None
    for slot in reversed(slots):
        first, last = slot.value.first, slot.value.last
        long = first is not None and last is not None and last.year > first.year
        if long and slot.end <= figure.slot.begin and slot.value.kind == "exact":
            return term_of(slot)
    return None


def due(figure: Figure, told: date | None) -> Term | None:
    """Return the day by which a target is to be reached: «100% trước ngày 30/9/2022», or before it.

    What is to be by a day still to come is one, whatever else is said of it.
    """
    aimed = figure.status is Status.TARGET
    if not aimed and (told is None or figure.status is not Status.ACTUAL):
        return None
    sentence = figure.sentence
    for slot in sentence.of(DATE):
        between = sentence.at(figure.slot.end, max(slot.begin, figure.slot.end)).lower()
        if slot.begin >= figure.slot.end and _BY.fullmatch(between):
            term = term_on(slot)
            late = told is not None and term is not None and (term.last or told) > told
            if aimed or late:
                return term
    return _due_ahead(figure) if aimed else None


def _due_ahead(figure: Figure) -> Term | None:
    """Return the day of «trước ngày 31/3 bàn giao | 95% mặt bằng», said in the same clause."""
    sentence = figure.sentence
    for slot in sentence.of(DATE):
        ahead = sentence.at(sentence.begin, slot.begin).lower()
        between = sentence.at(slot.end, max(slot.end, figure.slot.begin)).lower()
        own = slot.end <= figure.slot.begin and _NEXT_CLAUSE.search(between) is None
        if own and _UP_TO.search(ahead):
            return term_on(slot)
    return None
