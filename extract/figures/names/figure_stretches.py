"""Names that a comma cuts in two: «dự án đường A - B, đoạn qua tỉnh C | 300 tỷ đồng»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.figures.figure import Named
from extract.figures.masked import NUMBER
from extract.figures.names.indicators import subject_name
from extract.figures.names.measured import starts_measure

if TYPE_CHECKING:
    from extract.figures.figure import Name
    from extract.figures.figure_line import FigureLine
    from extract.figures.names.indicators import Lead
    from extract.slots import Slot

_STRETCH = ("đoạn ", "phân đoạn ", "nhánh ", "đoạn tuyến ")
_WORK = re.compile(
    r"(?:(?:vốn|kinh phí|chi phí)(?: cho)? )?(?:các )?(?:dự án|đường|tuyến|cao tốc|quốc lộ|tỉnh lộ"
    r"|cầu|công trình|gói thầu|kè|đê|kênh|sông|vành đai|metro|đại lộ|hầm)(?!\w)"
)
_IN_AN_AIM = re.compile(r"(?<!\w)(?:để|nhằm)(?!\w)[^;.()]*,[^;.()]*$")


def of_whole_work(line: FigureLine, own: Name | None) -> Name | None:
    """Return a stretch with the work that it is of, which a comma parts from it."""
    if own is None or not own.text.lower().startswith(_STRETCH):
        return own
    begin, end = (at - line.sentence.begin for at in own.spans[0])
    comma = begin - len(", ")
    if comma <= 0 or line.masked.text[comma] != ",":
        return own
    left = max(line.masked.break_before(comma) + 1, line.before)
    words = subject_name(tuple(line.masked.words(left, comma)))
    said = " ".join(word.text for word in words)
    if _WORK.match(said) is None or NUMBER in said or words[-1].end != comma:
        return own
    return line.name((words[0].begin, end))


def made_for_aim(line: FigureLine, own: Name | None, lead: Lead) -> bool:
    """Tell «2 dự án để sửa chữa, | nâng cấp trụ sở là 9 tỷ đồng»: an aim names no value."""
    if own is None or "là" not in lead.said or not own.spans:
        return False
    begin = own.spans[0][0] - line.sentence.begin
    if begin < line.before or starts_measure(line.words_of(own)):
        return False
    return _IN_AN_AIM.search(line.masked.text, line.before, begin) is not None


def of_things_before(line: FigureLine, slot: Slot) -> Named | None:
    """Name a value behind an aim by the things counted ahead of it, if there are any."""
    last = line.last
    if last is None or last.construct != "counted":
        return None
    return Named(last.name, "measured", slot.end - line.sentence.begin)
