"""Which days are a meeting's: not those of papers, nor bounds, nor days of every year."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from extract.measures.dates import lexical
from extract.remembered import asked_once

if TYPE_CHECKING:
    from extract.measures.dates import DateMention
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_BOUND = asked_once(r"(?:trước|sau|hết|đến|từ|tới|kể từ|ban hành|ký|đề ngày)\s(?:ngày\s)?$")
_BEGINS = asked_once(
    r"\b(?:diễn ra|tổ chức|khai mạc|bắt đầu|họp)\s(?:[^,.;\d]{1,20}\s)?từ\s(?:ngày\s)?$"
)
"""«Kỳ họp diễn ra từ ngày | 22/5»: its first day."""
_PAPERS = (
    "văn bản|thông báo|công văn|quyết định|công điện|nghị quyết|kế hoạch|chỉ thị|kết luận|báo cáo|"
    "tờ trình"
)
_ISSUES = asked_once(
    r",?\s(?:thông báo kết luận\b|(?:\p{Lu}[^,.;:]{2,60}\s)?(?:đã\s|vừa\s)?"
    rf"(?:ra|ban hành|ký|có|phát hành|gửi)\s(?:ban hành\s)?(?i:{_PAPERS}))"
)
_CONVENES = asked_once(
    r",?\s[^.;:]{2,90}?\s(?:(?:đã\s)?(?:quyết định|ký|ban hành)\s[^.;:,]{0,40}?)triệu tập\s"
)
"""«Ngày 16/6, Thường trực HĐND quyết định triệu tập | kỳ họp …»: it is held later."""
_TELLS = asked_once(
    r",?\s(?:Ủy ban|UBKT|Ban|Văn phòng|Bộ|Sở)\s[^,.;:]{2,60}?\s(?:đã\s)?"
    r"(?:cho biết|cho hay|thông tin),?\s(?:tại|ở|trong)\s(?!cuộc họp báo|buổi họp báo|họp báo)"
)
"""«Ngày 4/7, Ủy ban Kiểm tra Tỉnh ủy cho biết tại kỳ họp …»: the day of telling."""
_TOLD = asked_once(r"\b(?<!kết luận )(?:thông báo|cho biết|cho hay|thông tin)\s(?:vào\s|hôm\s)?$")
"""«vừa được Văn phòng Quốc hội thông báo | chiều 1/6»: the day of telling."""
_REMEMBERED = asked_once(
    r"\(\s?(?:(?:ngày\s)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4})\s?-\s?$|"
    r"\bngày\s(?:\p{L}+\s){1,12}\(\s?$"
)
"""«Ngày thành lập tỉnh (20/8/1899 - | 20/8/2024)», «Ngày Thầy thuốc Việt Nam ( | 27/2)»."""
_EVERY_YEAR = asked_once(r"\s(?:hằng|hàng|mỗi)\snăm")
_SET = asked_once(r"(?<!ban hành|thông qua)(?<!ký|dán|kí)\svào\s$")
"""«tổ chức hội nghị về Nghị quyết số 5 vào | ngày 4/7»: the day of what is told, not a paper's."""
_OF_PAPER = asked_once(
    r"(?<!(?:tổ công tác|tổ|đoàn|đội|ban|nhóm)\s)"  # «cuộc họp của Tổ công tác số 5 | ngày 10/9»
    r"\b(?:số\s\d\S*|quyết định|nghị quyết|văn bản|thông báo)[^,;]*$"
)


def is_meeting_day(sentence: SlottedSentence, day: Slot) -> bool:
    """A day on which something takes place; not a decision's date, nor a fixed day of the year."""
    mention: DateMention = day.value
    before = sentence.at(max(sentence.begin, day.begin - 40), day.begin).lower()
    behind = sentence.at(day.end, min(sentence.end, day.end + 110))
    after = behind.lower()
    if mention.value_to is not None and before.endswith("từ "):
        return True  # «diễn ra từ ngày 3 đến 5/7»
    if (
        _CONVENES.match(behind)
        or _ISSUES.match(behind)
        or _TELLS.match(behind)
        or _TOLD.search(before)
    ):
        return False
    if mention.part_of_day:
        return True
    if _REMEMBERED.search(sentence.at(max(sentence.begin, day.begin - 90), day.begin).lower()):
        return False
    fixed = _EVERY_YEAR.match(after) or _BOUND.search(before)
    if _BEGINS.search(before):
        return True
    return not fixed and (_SET.search(before) is not None or not _OF_PAPER.search(before))


def days_held(first: str, last: str | None) -> tuple[date | None, date | None]:
    """Return the first and last day of a meeting of several; neither where their year is unknown.

    The last day stands in the year that was found for the first: «trong hai ngày 3 - 4/6».
    """
    if last is None or first.startswith("--"):
        return None, None
    year = first[:4] if last.startswith("--") else last[:4]
    closing = lexical(int(last[-2:]), int(last[-5:-3]), int(year))
    if closing is None or closing <= first:
        return None, None
    return date.fromisoformat(first), date.fromisoformat(closing)
