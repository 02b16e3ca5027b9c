"""Whether a phrase names a meeting that is held, that is only spoken of, or that is to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.facts import Mode
from extract.meetings.record_words import (
    AROUND,
    FALLS_OUT,
    HABIT,
    NEXT,
    NOT_HELD,
    ORDERED,
    PAST,
    PUT_OFF,
    REMEMBERED,
    SEVERAL,
    TO_COME,
)
from extract.remembered import asked_once
from extract.slots import DATE

if TYPE_CHECKING:
    from extract.meetings.meeting_dates import Said
    from extract.meetings.meeting_record import Record
    from extract.mentions import MeetingMention
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_TOMORROW = asked_once(r"(?<!\w)(?:ngày mai|sáng mai|chiều mai)(?!\w)")
_ARCHIVED = asked_once(r"\b(?:tư liệu|minh họa|lưu trữ|trước đó|năm ngoái|năm 20\d\d)\b")
_WILL = regex.compile(
    r"[^.,;:]{0,60}\b(?:sẽ|dự kiến)\s(?:\w+\s)?(?:diễn ra|khai mạc|họp|tổ chức)\b[^,.;:]{0,40}"
)
_HELD = asked_once(r"\b(?:đã|vừa)\s(?:\w+\s){0,2}(?:khai mạc|diễn ra|tổ chức|bế mạc|kết thúc|có)\b")
_LONG_AGO = regex.compile(r"\s\(năm\s(?:19|20)\d\d\)")
"""«Đại hội Đảng lần thứ VII | (năm 1991)» is only told of."""
_FOLLOWING = regex.compile(r"\s(?:tiếp theo|kế tiếp|lần sau|lần tới)$")
"""A name may end within these words."""
_REACH = len(" theo")
_SESSIONS = frozenset({"kỳ họp", "đại hội"})
_SITTING = regex.compile(
    r"phiên\s(?:khai mạc|bế mạc|trù bị|chất vấn|thảo luận|giải trình|toàn thể)\b", regex.I
)


def is_no_event(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell a meeting that is only ordered, or remembered, the next one, or one held as a rule.

    So is one that is not held: «quyết định không tổ chức hội nghị …».
    """
    before = sentence.at(sentence.begin, slot.begin)
    if (
        ORDERED.search(before)
        or NOT_HELD.search(before)
        or (slot.value.bare and REMEMBERED.search(before))
    ):
        return True
    behind = sentence.at(slot.end, sentence.end)
    falls_out = FALLS_OUT.match(behind) or PUT_OFF.search(sentence.at(slot.begin, slot.end))
    if _LONG_AGO.match(behind) or falls_out:
        return True
    single = slot.value.ordinal is not None or bool(sentence.of(DATE))
    names = (sentence.at(slot.begin, slot.end + further) for further in (0, _REACH))
    following = NEXT.match(behind) or any(map(_FOLLOWING.search, names))
    if (slot.value.bare or not single) and following:
        return True  # «trình tại phiên họp định kỳ tiếp theo»
    if not single and SEVERAL.search(before):
        return True  # «qua các | hội nghị của Huyện ủy»
    return not sentence.of(DATE) and HABIT.search(sentence.text) is not None


def mode_of(mention: MeetingMention) -> Mode | None:
    """Return how a meeting is held by its name: «hội nghị trực tiếp kết hợp trực tuyến»."""
    if not mention.online:
        return None
    return Mode.HYBRID if "trực tiếp" in mention.label.lower() else Mode.ONLINE


def is_old(sentence: SlottedSentence) -> bool:
    """Tell a caption of another time: «Ảnh tư liệu»."""
    return _ARCHIVED.search(sentence.lower) is not None


def is_foretold(said: Said) -> bool:
    """Tell a day that is still to come: «ngày mai», «Kỳ họp sẽ diễn ra trong buổi sáng 2/4»."""
    if _TOMORROW.search(said.sentence.lower):
        return True
    if said.mention is None or said.slot.begin < said.mention.end:
        return False
    between = said.sentence.at(said.mention.end, said.slot.begin)
    return _WILL.fullmatch(between) is not None


def is_past(said: Said) -> bool:
    """Tell a day that the meeting is said to have been on: «Sáng 7/12, kỳ họp … đã khai mạc»."""
    return _HELD.search(said.sentence.lower) is not None


def is_session_of(main: Record, sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell whether a session is that whose sitting is reported: «phiên chất vấn … Kỳ họp thứ 3».

    ``main`` is what the article reports, ``slot`` names the session.
    """
    sitting = main.mentions and _SITTING.match(main.mentions[0].value.label)
    if not sitting or slot.value.kind not in _SESSIONS or main.ordinal or main.body:
        return False
    before = sentence.at(sentence.begin, slot.begin)
    return not (AROUND.search(before) or PAST.search(before) or TO_COME.search(before[-60:]))
