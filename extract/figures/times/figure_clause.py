"""The clause of a figure behind its value: where its name ends, and a time said at its end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.facts import Status
from extract.figures.times.figure_periods import is_plans_year

if TYPE_CHECKING:
    from extract.figures.figure import Figure
    from extract.slots import Slot

_WITHIN = re.compile(r" [^,;:()]{2,60} (?:chỉ )?trong (?!đó)")
_OF_OTHERS = re.compile(
    r"(?<!\w)(?:so|hơn|bằng|như|kế hoạch|dự toán|chỉ tiêu|mục tiêu|để|nhằm|sẽ"
    r"|được (?:giao|duyệt))(?!\w)"
)
"""«thấp hơn mức trong năm 2022», «cấp 5 tỷ đồng để sửa trường trong năm 2025»."""


def end_of_name(figure: Figure) -> int:
    """Return where a figure's name ends behind it: «147 đơn khiếu nại, tố cáo | trong năm»."""
    return max(figure.slot.end, *(end for _, end in figure.name.spans))


def is_behind_name(figure: Figure, slot: Slot) -> bool:
    """Tell «tiết kiệm 9 tỷ đồng chi thường xuyên | giai đoạn 2026-2030»."""
    end = end_of_name(figure)
    behind = end > figure.slot.end and figure.construct == "measured"
    told = behind and not figure.sentence.at(end, slot.begin).strip()
    return told and not is_plans_year(figure.sentence, slot)


def is_within(figure: Figure, slot: Slot, between: str) -> bool:
    """Tell «giải ngân 145 tỷ đồng vốn đầu tư công | trong 9 tháng đầu năm»."""
    said = between + figure.sentence.at(slot.begin, slot.end).lower()
    if figure.construct != "measured" or figure.status is not Status.ACTUAL:
        return False
    return _WITHIN.match(said) is not None and _OF_OTHERS.search(between) is None
