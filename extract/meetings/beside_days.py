"""Whether a day beside a phrase is that of the meeting that the phrase can mean."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import regex

from extract.meetings.meeting_dates import days
from extract.meetings.meeting_record import LASTING
from extract.remembered import asked_once
from extract.slots import DATE, MEETING

if TYPE_CHECKING:
    from extract.meetings.meeting_dates import Said
    from extract.meetings.meeting_record import Record
    from extract.mentions import MeetingMention
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_WITH = regex.compile(r"\s*(?:với\s[^,.;:\d]{2,60}\s)?")
_TO_DAY = asked_once(r"\s(?:[^,.;:\n]{1,48}\s)?")
_BESIDE = 50
"""Nearer than this, a date is a meeting's own, though the article reports another."""
_OPENS = 20
_EARLY = 48
"""«Như báo đã đưa tin, | ngày 19/12, UBND tỉnh tổ chức lễ»: a day that dates what follows."""
_GOES_ON, _YEAR = 3, 366
_OF_WEEKS = frozenset({"kỳ họp", "đại hội"})
_WEEKS = 60
"""No session goes on over more days."""


def own_day(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell whether a day stands beside this phrase, with no other meeting's name between."""
    others = [other for other in sentence.of(MEETING) if other is not slot]
    for day in days(sentence, slot):
        left, right = min(day.end, slot.end), max(day.begin, slot.begin)
        between = any(left <= other.begin < right for other in others)
        opens = day.begin - sentence.begin <= _OPENS
        if (right - left <= _BESIDE or (opens and right - left <= 2 * _BESIDE)) and not between:
            return True
    return False


def beside_other_day(record: Record, sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell another meeting by its day.

    «Tiếp theo cuộc họp ngày 20/6»: the day stands directly behind the word; «Ngày 17/4, A đã có
    buổi làm việc»: or it opens the sentence, and is not near.
    """
    for day in days(sentence, slot):
        opens = day.begin - sentence.begin <= _EARLY and day.end <= slot.begin
        if opens and slot.value.kind not in LASTING and _far(record, day):
            return True
        if day.begin > slot.begin and _WITH.fullmatch(sentence.at(slot.end, day.begin)):
            other = day.value.value[-5:] != record.said[0].value[-5:] if record.said else False
            return other and day.value.value_to is None
    return False


def _far(record: Record, day: Slot) -> bool:
    """Tell whether a day is too far from a meeting's to be one on which it went on."""
    if not record.said or day.value.value_to is not None or record.said[0].slot.value.value_to:
        return False
    one, other = (date.fromisoformat(f"2024-{v[-5:]}") for v in (day.value.value, _of(record)))
    apart = abs((one - other).days)
    return min(apart, _YEAR - apart) > _GOES_ON


def _of(record: Record) -> str:
    return record.said[0].value


def told_apart(record: Record, mention: MeetingMention, said: Said) -> bool:
    """Tell whether a day beside «lễ», «hội nghị» is not the meeting's: it has one, another."""
    other = record.said and (mention.kind != record.kind or other_day(record, said))
    return bool(other) or _is_anothers(said)


def _is_anothers(said: Said) -> bool:
    """«Tại | hội nghị, A nêu kết quả Hội nghị Trung ương 7, họp ngày 2/5»: that of the numbered."""
    slot, day = said.mention, said.slot
    return slot is not None and any(
        slot.end <= other.begin < day.begin and other.value.ordinal
        for other in said.sentence.of(MEETING)
    )


def other_day(record: Record, said: Said | None) -> bool:
    """Tell whether a day is another than the one that a meeting is known to be on."""
    return bool(said and record.said and said.value[-5:] != record.said[0].value[-5:])


def other_time(record: Record, mention: MeetingMention, said: Said | None) -> bool:
    """Tell whether a day is not one of a meeting: a numbered session goes on over weeks."""
    if said is None or not other_day(record, said):
        return False
    numbered = mention.ordinal is not None and mention.ordinal == record.ordinal
    if not numbered or mention.kind != record.kind or record.kind not in _OF_WEEKS:
        return True
    first = record.said[0].value
    if said.value.startswith("--") or first.startswith("--"):
        return False
    return abs((date.fromisoformat(said.value) - date.fromisoformat(first)).days) > _WEEKS


def stands_beside(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell whether a meeting's day stands directly behind it: «phiên chất vấn chiều 11/6»."""
    return any(
        day.begin >= slot.end and _TO_DAY.fullmatch(sentence.at(slot.end, day.begin))
        for day in sentence.of(DATE)
    )
