"""What a value is so much of that stood at another time: «bằng 105% so với cùng kỳ»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.figures.figure import Named
from extract.figures.masked import EARLIER

if TYPE_CHECKING:
    from extract.figures.figure import Name
    from extract.figures.figure_line import FigureLine
    from extract.figures.names.indicators import Lead
    from extract.slots import Slot

_THEN = re.compile(rf" (?:so (?:với )?|của )?({EARLIER}{{4,}}|cùng kỳ(?!\w))")
_AMOUNT = re.compile(
    r"(?:tổng )?(?:khách|lượng|lượt|số lượt|xuất khẩu|nhập khẩu|kim ngạch|doanh thu|thu ngân sách"
    r"|thu nội địa|sản lượng|giá trị sản xuất|vốn đăng ký|số thu)(?!\w)"
)
_SAME_TIME = "cùng kỳ"
_AGAINST = "so với "
_HALF = 50


def against_then(line: FigureLine, slot: Slot, lead: Lead, known: Name | None) -> Named | None:
    """Name «thu nội địa bằng 105% | so với cùng kỳ» by both: it is no revenue of 105%.

    Behind «đạt» only what goes on is such: «tỷ lệ giải ngân đạt 45% so với cùng kỳ» is a level.
    """
    end = slot.end - line.sentence.begin
    then = _THEN.match(line.masked.text, end)
    if known is None or then is None:
        return None
    if not (_is_reckoned(line, slot, lead) or _is_amount(lead, known)):
        return None
    begin, last = then.span(1)
    said = line.sentence.lower[begin:last]
    if (at := said.find(_SAME_TIME)) >= 0:
        begin, last = begin + at, begin + at + len(_SAME_TIME)
    elif said.startswith(_AGAINST):
        begin += len(_AGAINST)
    name = known.joined(_AGAINST.strip(), line.name((begin, last)))
    return Named(name, "compared", then.end(), known)


def _is_amount(lead: Lead, known: Name) -> bool:
    """Tell «khách quốc tế chỉ đạt 28% | so với cùng kỳ»: no level that an amount stands at."""
    return lead.kind == "level" and _AMOUNT.match(known.text.lower()) is not None


def _is_reckoned(line: FigureLine, slot: Slot, lead: Lead) -> bool:
    """Tell a part of what was from a level, and from «giảm 9 vụ, bằng | 12%», by how much it fell.

    Behind «bằng 45% dự toán và» it goes on without a word of its own.
    """
    last = line.last
    if lead.kind == "ratio":
        return last is None or last.construct != "change" or slot.value.value >= _HALF
    if last is None or lead.subject:
        return False
    return (
        last.construct == "compared" if not lead.kind else lead.kind == "level" and last.unit != "%"
    )
