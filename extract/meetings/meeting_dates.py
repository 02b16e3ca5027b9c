"""Which day a sentence gives a meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from msgspec import Struct

from extract.meetings.meeting_days import is_meeting_day
from extract.meetings.meeting_years import stated_year
from extract.remembered import asked_once
from extract.slots import DATE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.measures.dates import DateMention
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_NEAR = 160
"""A date farther than this from a meeting's name belongs to something else."""
_OPENS_WITH = 12
_OPENS = asked_once(
    r"(?:\W{0,3}\([^()\n]{1,24}\)\s?-?\s?)?(?:(?:trong|từ|vào|hai|ba|bốn|các|những|ngày|qua|sáng|"
    r"trưa|chiều|tối|nay|hôm|cũng|cùng|vừa)[,\s(]{1,3}){1,6}",
    regex.I,
)
"""What may stand before the day that dates a whole sentence: «Trong ba ngày từ | 24 đến 26/4»."""

_AFTER_OCCASION = asked_once(
    r"\W*(?:nhân dịp|nhân|kỷ niệm|chào mừng|thực hiện|hưởng ứng|hướng tới|tiếp tục|trong không khí|"
    r"trong khuôn khổ|được sự)\s(?:[^.;\n]|\.(?=\d)){4,200}?,\s(?:(?:vào|trong)\s)?"
    r"(?:(?:sáng|chiều|tối)\s)?(?:ngày\s)?",
    regex.I,
)
"""«Nhân kỷ niệm Ngày thành lập, ngày | 23/8, tỉnh tổ chức …»: it dates the whole sentence."""
_FORETOLD = asked_once(
    r"\b(?:khẳng định|cho biết|nhấn mạnh|thông báo|đề nghị|yêu cầu)\b[^;:\n]*"
    r"\b(?:sẽ|dự kiến)\s[^,;:\n]*$"
)
"""«Kết luận hội nghị, Bí thư khẳng định tỉnh sẽ tổ chức lễ vào | 29/8»: another day is told."""


_TOLD_SINCE = asked_once(
    r",?\s(?:(?!(?:tại|trong|ở)\s(?:\w+\s)?(?:cuộc|buổi|hội|phiên|kỳ|lễ)\s)[^.;:\n]){2,120}?\s"
    r"(?:đã\s|vừa\s)?(?:cho biết|cho hay|thông tin|thông báo|xác nhận|công bố),?\s(?:rằng\s|là\s)?"
    r"(?:[^.;:,\n]|,\s(?!(?:sáng|chiều|tối|ngày|hôm)\s)){0,160}?\b(?:đã|vừa)\s"
    r"(?:chủ trì|có|tổ chức|dự|tham dự|họp|kết luận|chỉ đạo|làm việc|tiến hành|triệu tập)\s"
    r"[^.;:,\n]{0,40}$"
)
_WILL_BE = asked_once(
    r"[^.,;:]{0,60}?\s(?:sẽ|dự kiến)\s(?:được\s)?(?:diễn ra|khai mạc|họp|tổ chức)\s"
    r"(?:vào\s)?(?:từ\s)?(?:ngày\s|sáng\s|chiều\s)?"
)

_OF_MONTH = regex.compile(
    r"\s(?:đầu\s|giữa\s|cuối\s)?tháng\s(?P<month>\d{1,2})(?:(?:/|\snăm\s)(?P<year>\d{4}))?(?![\d/])"
)


class Said(Struct, frozen=True):
    """That a meeting took place on a day: the date's slot, in the sentence that says so.

    ``value`` is a date or gMonthDay; ``year_from`` the offsets of what gave the year, where the
    date itself has none and the article's own text gave it.
    """

    value: str
    inferred: bool
    sentence: SlottedSentence
    slot: Slot
    mention: Slot | None
    year_from: tuple[int, int] | None = None


def said_of(sentence: SlottedSentence, slot: Slot | None) -> Said | None:
    """Return the day that a sentence gives a meeting: the nearest date that is a day's."""
    best: tuple[int, Slot] | None = None
    ahead = foretold_day(sentence, slot) if slot is not None else None
    for day in days(sentence, slot) if ahead is None else (ahead,):
        away = 0 if slot is None else max(slot.begin - day.end, day.begin - slot.end, 0)
        away -= 80 if day.value.part_of_day else 0
        before = sentence.at(sentence.begin, day.begin)
        opens = any(lead.fullmatch(before) for lead in (_OPENS, _AFTER_OCCASION))
        if opens or day.begin - sentence.begin <= _OPENS_WITH or _set_off(sentence, day):
            away = min(away, _NEAR)  # «Ngày 30/9, …»: it dates the whole sentence
        if away <= _NEAR and (best is None or away < best[0]):
            best = (away, day)
    if best is None:
        return None
    mention: DateMention = best[1].value
    value, inferred, year_from = mention.value, mention.year_inferred, None
    if value.startswith("--") and (found := stated_year(sentence, slot, value)):
        value, year_from, inferred = f"{found[0]}{value[1:]}", found[1], True
    return Said(value, inferred, sentence, best[1], slot, year_from)


def foretold_day(sentence: SlottedSentence, slot: Slot) -> Slot | None:
    """«Sáng nay, A thông báo | phiên họp sẽ diễn ra ngày 21/7»: the day that is told of it."""
    for day in sentence.of(DATE):
        if day.begin >= slot.end and _WILL_BE.fullmatch(sentence.at(slot.end, day.begin)):
            return day
    return None


def _set_off(sentence: SlottedSentence, day: Slot) -> bool:
    """Tell whether a part of a day stands between commas: «…, sáng 22/12, A; B và C đã tới …»."""
    begin = max(sentence.begin, day.begin - len(", sáng "))
    apart = sentence.at(begin, day.begin).lower().endswith((", ", ", sáng ", ", chiều ", ", tối "))
    return apart and bool(day.value.part_of_day) and sentence.at(day.end, day.end + 1) == ","


def told_since(sentence: SlottedSentence, day: Slot, slot: Slot) -> bool:
    """«Ngày 8/3, Sở Nội vụ cho biết Giám đốc Sở đã chủ trì cuộc họp»: it was told on that day."""
    return _TOLD_SINCE.match(sentence.at(day.end, max(slot.begin, day.end))) is not None


def _of_other_month(sentence: SlottedSentence, day: Slot, slot: Slot) -> bool:
    """«phiên họp tháng 5/2021, và sẽ ban hành | ngày 12/9»: the paper is issued on that day."""
    named = _OF_MONTH.match(sentence.at(slot.end, max(slot.end, day.begin)))
    if named is None or "," not in sentence.at(slot.end + named.end(), day.begin):
        return False
    value: str = day.value.value
    return value[-5:-3] != named["month"].zfill(2) or named["year"] not in {None, value[:4]}


def days(sentence: SlottedSentence, slot: Slot | None) -> Iterator[Slot]:
    """Yield the days on which something takes place: the phrase's own, then the sentence's."""
    if slot is not None:
        for day in sentence.all_of(DATE):
            if slot.begin <= day.begin and day.end <= slot.end:
                yield day
    for day in sentence.of(DATE):
        if slot is not None and _FORETOLD.search(sentence.at(slot.end, max(slot.end, day.begin))):
            continue
        if slot is not None and (
            told_since(sentence, day, slot) or _of_other_month(sentence, day, slot)
        ):
            continue
        if is_meeting_day(sentence, day):
            yield day
