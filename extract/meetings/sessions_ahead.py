"""Sessions that an article only speaks of, until it tells on which day they open.

«… cho ý kiến về việc chuẩn bị kỳ họp thứ 7, Quốc hội khóa XV. Theo đó, kỳ họp sẽ khai mạc ngày
20/5.»: the session has then its day, and the ordinal and body by which it was called before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.meetings.meeting_record import SESSIONS
from extract.remembered import asked_once
from extract.slots import DATE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extract.mentions import MeetingMention
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_OPENS = asked_once(
    r"(?:\s(?:này|trên))?,?(?:\s(?:sẽ|dự kiến|được|dự kiến sẽ)){0,2}\s(?:chính thức\s)?"
    r"(?:khai mạc|diễn ra|tổ chức|bắt đầu)\s(?:trong\s\d\sngày,?\s)?(?:từ\s|vào\s)?"
    r"(?:ngày\s|sáng\s|chiều\s)?"
)

_CENTRAL = regex.compile(r"hội nghị trung ương \d", regex.I)


def called(passed: Iterable[Slot], kind: str, ordinal: int | None) -> Slot | None:
    """Return the last phrase that called a session by its ordinal and body.

    ``ordinal`` is None where the session is not numbered again.
    """
    found = None
    for slot in passed:
        same = slot.value.kind == kind and ordinal in {None, slot.value.ordinal}
        if same and slot.value.body is not None:
            found = slot
    return found


def only_told_of(passed: Iterable[Slot], mention: MeetingMention) -> bool:
    """Tell a meeting by its number that is not the article's own, which is not numbered.

    «Hội nghị Trung ương 7 vừa qua», and behind it «Hội nghị lần thứ 7 đã quyết định».
    """
    if _CENTRAL.match(mention.label):
        return True
    alone = mention.ordinal is not None and mention.body is None
    return alone and any(
        slot.value.ordinal == mention.ordinal and slot.value.kind == mention.kind for slot in passed
    )


def opens_on(sentence: SlottedSentence, slot: Slot) -> Slot | None:
    """Return the day on which a sentence says that «kỳ họp» alone opens, None where it does not."""
    if slot.value.kind not in SESSIONS:
        return None
    for day in sentence.of(DATE):
        between = sentence.at(slot.end, day.begin).lower() if day.begin >= slot.end else "?"
        if _OPENS.fullmatch(between):
            return day
    return None
