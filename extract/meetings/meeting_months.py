"""The month of a meeting whose day is not told: «Kỳ họp thứ 8 (tháng 11/2019)».

It is that of a meeting which the article reports and gives no day, or of one that is only told of
in passing: which has a place of its own in the graph, but nobody is said to be there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from extract.meetings.host_words import ASSEMBLIES
from extract.meetings.meeting_bodies import opens_with
from extract.meetings.meeting_record import Record
from extract.meetings.meeting_status import is_no_event
from extract.meetings.record_words import PAST, PRESS_ON
from extract.remembered import asked_once
from extract.slots import MEETING, ORGANIZATION, PERIOD

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.context import Context
    from extract.facts import Organization
    from extract.mentions import MeetingMention
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_EDGE = r"(?:(?:khoảng|đầu|giữa|cuối|thượng tuần|trung tuần|hạ tuần)\s){0,2}"
_SET = r"(?:vào\s|hồi\s|trong\s)?"
_WHERE = r"(?:tại|ở)\s\p{Lu}[^,;.:()\n]{1,40}\s"
_HELD = r"(?:tổ chức|diễn ra|họp|khai mạc)\s"
_BEHIND = asked_once(
    r"(?:,?\s(?:khóa|nhiệm kỳ|Quốc hội|HĐND|với)\s[^,;.()\n]{1,40}?){0,2}"
    rf"(?:\s\((?:{_HELD})?{_SET}|,?\s(?:{_WHERE})?(?:vào|hồi)\s|\s{_WHERE}|"
    rf",?\s(?:(?:được|đã|vừa|dự kiến|sẽ)\s){{0,3}}{_HELD}(?:{_WHERE})?{_SET}){_EDGE}"
)
"""«Đại hội …, nhiệm kỳ 2015 - 2020, tổ chức giữa | tháng 10/2015», «hội nghị … hồi | tháng 5»."""
_OPENS = asked_once(
    r"\W{0,3}(?:(?:trong đó|trước đó|đặc biệt|gần đây nhất|mới đây),?\s)?"
    rf"(?:(?:vào|hồi|trong|đến|tới)\s)?{_EDGE}"
)
"""«Trước đó, hồi | tháng 9/2022, huyện đã tổ chức …»: it dates the whole sentence."""
_TOOK_PLACE = asked_once(
    r",\s|,?\s(?:[^;:.\n]{1,120}\s)??"
    r"(?:tổ chức|dự|tham dự|chủ trì|đăng cai|diễn ra|khai mạc|tại|có)\s"
    r"(?:(?:thành công|một|các|cuộc|buổi)\s){0,2}"
)
_THEIRS = frozenset({"kỳ họp", "phiên họp", "đại hội", "hội nghị", "hội thảo", "diễn đàn"})
"""Kinds of which one is known by its number or its body."""


class Month(Struct, frozen=True):
    """That a meeting took place in a month: where a sentence says so, and of which phrase."""

    value: str
    sentence: SlottedSentence
    slot: Slot
    mention: Slot
    body: Organization | None = None
    """The assembly whose session it is, where the sentence names one alone."""


def settle_months(
    records: Sequence[Record], of_slot: dict[tuple[int, int], Record], context: Context
) -> dict[tuple[int, int], Record]:
    """Give the meetings without a day their month.

    Return the meetings that are only told of in passing, by where the phrases stand that name them:
    also those that were taken for a meeting of another month, and are so no longer.
    """
    passing: dict[tuple[int, int], Record] = {}
    told: list[Record] = []
    for sentence in context.sentences:
        for slot in sentence.of(MEETING) if sentence.of(PERIOD) else ():
            month = _month_of(sentence, slot)
            if month is None:
                continue
            record = of_slot.get((slot.begin, slot.end))
            apart = record is None or _is_of_another(record, month)
            if apart and (other := _in_passing(told, month)):
                if record is not None:
                    record.mentions.remove(slot)
                    del of_slot[slot.begin, slot.end]
                if not other.mentions:
                    other.key = f"m{len(records) + len(told) + 1}"
                    told.append(other)
                other.mentions.append(slot)
                passing[slot.begin, slot.end] = record = other
            if record is not None and not record.said and record.month is None:
                record.month = month
    return passing


def _in_passing(told: Sequence[Record], month: Month) -> Record | None:
    """Return the meeting that a phrase with a month of its own names, a new one or one told of."""
    sentence, slot = month.sentence, month.mention
    mention: MeetingMention = slot.value
    known = mention.ordinal is not None or mention.body is not None
    before = sentence.at(sentence.begin, slot.begin)
    if mention.kind not in _THEIRS or not known or is_no_event(sentence, slot):
        return None
    if PAST.search(before) or PRESS_ON.search(before):
        return None
    for record in told:
        if record.kind == mention.kind and record.may_mean(mention) and _is_of(record, month):
            return record
    return Record("", mention.kind, ordinal=mention.ordinal, body=mention.body)


def _is_of_another(record: Record, month: Month) -> bool:
    """Tell whether a meeting is known to be of another month than a phrase for it is said to be."""
    mine = len("2024-") if any(said.value.startswith("--") for said in record.said) else 0
    days = {said.value.lstrip("-")[: len(month.value) - mine] for said in record.said}
    return bool(days) and len(record.mentions) > 1 and month.value[mine:] not in days


def _is_of(record: Record, month: Month) -> bool:
    return record.month is not None and record.month.value == month.value


def _month_of(sentence: SlottedSentence, slot: Slot) -> Month | None:
    """Return the month that stands beside a meeting's name, or opens the sentence that has it."""
    for period, begin, value in _months(sentence):
        if begin >= slot.end:
            found = _BEHIND.fullmatch(sentence.at(slot.end, begin))
        else:
            found = _OPENS.fullmatch(sentence.at(sentence.begin, begin).lower())
            found = found and _TOOK_PLACE.fullmatch(sentence.at(period.end, slot.begin))
        if found:
            return Month(value, sentence, period, slot, _assembly(sentence, slot))
    return None


def _assembly(sentence: SlottedSentence, slot: Slot) -> Organization | None:
    """«được trình Quốc hội tại | kỳ họp thứ tư»: it is the Assembly's that is named there."""
    if slot.value.kind != "kỳ họp" or slot.value.body is not None:
        return None
    named = [s.value for s in sentence.of(ORGANIZATION) if opens_with(s.value, ASSEMBLIES)]
    return named[0] if len({body.label for body in named}) == 1 else None


def _months(sentence: SlottedSentence) -> Iterator[tuple[Slot, int, str]]:
    """Yield the months that a sentence gives with their year, and where the word «tháng» stands."""
    for period in sentence.of(PERIOD):
        first, last = period.value.first, period.value.last
        begin = sentence.at(period.begin, period.end).lower().find("tháng")
        if begin < 0 or first is None or last is None or period.value.year_inferred:
            continue
        if (
            period.value.kind in {"exact", "until"}
            and first.isoformat()[:7] == last.isoformat()[:7]
        ):
            yield period, period.begin + begin, first.isoformat()[:7]
