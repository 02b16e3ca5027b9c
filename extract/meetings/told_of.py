"""Which meeting a sentence tells of that names none: that of its paragraph, else the main one.

«Sáng cùng ngày, Thường trực Thành ủy họp với … Đồng chí A chủ trì.»: A chaired what the paragraph
has begun to tell, not the conference that the article reports.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from extract.layout.blocks import REPORT
from extract.meetings.meeting_days import is_meeting_day
from extract.meetings.meeting_record import LASTING
from extract.remembered import asked_once
from extract.slots import DATE, MEETING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.context import Context
    from extract.facts import MeetingKey
    from extract.measures.dates import DateMention
    from extract.meetings.meeting_record import Record
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_TURNS_BACK = asked_once(
    r"(?i)\W{0,3}(?:(?:phát biểu|kết luận|khai mạc|bế mạc|tham luận|thảo luận|báo cáo|kết thúc|"
    r"trả lời|giải trình|theo|trong khi|tại(?!\s(?:điểm cầu|đầu cầu|đây)\b)|trước|sau|về)\b|"
    r"[^.;:]{0,60}\b(?:hôm nay|lần này|nêu trên)\b)"
)
"""How a sentence opens that may be about any of the meetings."""
_ANOTHER_TIME = asked_once(
    r"(?i)\W{0,3}(?:trước đó|sau đó|tiếp đó|cũng trong|(?:(?:ngay )?trong )?(?:sáng |chiều |tối )?"
    r"(?:ngày )?cùng ngày)\b[^.;:]{0,40},\s"
)
"""How a sentence opens that tells of something else than the article's meeting."""
_APART = asked_once(
    r"(?i)\W{0,3}(?:cũng (?:trong )?(?:sáng|chiều|tối|ngày)\b[^.;:,]{0,24},\s|"
    r"(?:trước đó|sau đó), (?:(?:vào )?(?:sáng|chiều|tối|ngày)\b[^.;:]{0,30}), |"
    r"(?:trong )?(?:sáng |chiều |tối )?(?:ngày )?cùng ngày,\s|"
    r"trước đó,\s(?!(?:phát biểu|báo cáo|khai mạc|trình bày|thay mặt|mở đầu|tại|các đại biểu)\b))"
)
"""«Cũng trong sáng nay, | A đã tiếp đoàn …»: not at the meeting that the article reports."""
_OPENING = 34
_LATE = 6
"""Behind so many sentences an article has told of something else than its first meeting."""


class Told(Struct, frozen=True):
    """What is known of an article's meetings, when its other sentences are asked for theirs."""

    named: dict[int, MeetingKey | None]
    """Which meeting each sentence names."""
    aside: frozenset[MeetingKey]
    """Which may be told at length beside the main one: none that is still to come."""
    days: frozenset[str]
    """The days of all, without the year; none where the main one goes on over days."""

    @classmethod
    def of_records(
        cls, records: Sequence[Record], named: dict[int, MeetingKey | None], aside: set[MeetingKey]
    ) -> Told:
        """Return what the records of an article's meetings tell."""
        main = records[0]
        lasts = main.kind in LASTING or any(said.slot.value.value_to for said in main.said)
        days = () if lasts or not main.said else (s.value[-5:] for r in records for s in r.said)
        return cls(named, frozenset(aside), frozenset(days))


def carried(sentences: Sequence[SlottedSentence], told: Told) -> dict[int, MeetingKey | None]:
    """Return by their index the sentences that do not tell of the main meeting.

    They go on with another, which their paragraph's first sentence names, or are of another time.
    """
    found: dict[int, MeetingKey | None] = {}
    paragraph, key, apart = -1, None, False
    for sentence in sentences:
        at, named = sentence.index, sentence.index in told.named
        if sentence.source.paragraph != paragraph:
            paragraph, apart, key = sentence.source.paragraph, False, told.named.get(at)
            key = key if key in told.aside and sentence.source.kind in REPORT else None
        elif named or (key and _TURNS_BACK.match(sentence.text)):
            key = key if told.named.get(at) == key else None
        elif key is not None:
            found[at] = key
        apart = not named and key is None and (apart or _is_apart(sentence, told.days))
        if apart:
            found[at] = None
    return found


def _is_apart(sentence: SlottedSentence, days: frozenset[str]) -> bool:
    """Tell whether a sentence opens with another time, or with a day of none of the meetings."""
    if sentence.source.kind not in REPORT:
        return False
    if _APART.match(sentence.text):
        return True
    first = _opening_day(sentence) if days else None
    if first is None:
        return False
    day: DateMention = first.value
    return day.value_to is None and day.value[-5:] not in days


def _opening_day(sentence: SlottedSentence) -> Slot | None:
    """Return the day with which a sentence opens, on which something takes place."""
    first = next(iter(sentence.of(DATE)), None)
    if first is None or first.begin - sentence.begin > _OPENING:
        return None
    return first if is_meeting_day(sentence, first) else None


def opens_elsewhen(sentence: SlottedSentence) -> bool:
    """Tell whether a sentence begins with another time than the article's meeting was at."""
    return _ANOTHER_TIME.match(sentence.text) is not None


def is_elsewhen(context: Context, sentence: SlottedSentence) -> bool:
    """«Trước đó, sáng cùng ngày, A làm việc với …»: another time, and no meeting by its name."""
    named = any(context.meetings.record(found) for found in sentence.of(MEETING))
    return not named and opens_elsewhen(sentence)


def told_from(sentences: Sequence[SlottedSentence], first: int) -> int:
    """Return the first sentence that may be about the meeting which the sentence ``first`` names.

    «A đến thăm các gia đình. Cùng đi có B. || Sáng cùng ngày, A dự lễ dâng hương …»: B was not said
    to be at the ceremony. So it is where the first meeting stands far down, with a day of its own.
    """
    if not sentences:
        return 0
    paragraph = sentences[first].source.paragraph
    opens = next(s for s in sentences if s.source.paragraph == paragraph)
    late = first >= _LATE and _opening_day(sentences[first]) is not None
    return opens.index if late or opens_elsewhen(opens) else 0
