"""Whether an article is the report of one meeting, and whom it tells of from elsewhere."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

from extract.meetings.meeting_record import ENCOUNTERS
from extract.meetings.report_words import ON_SITE, OPENING_SENTENCES, REPORTER, VISITS
from extract.meetings.told_of import opens_elsewhen
from extract.slots import DATE, MEETING, PERSON

if TYPE_CHECKING:
    from extract.context import Context
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_TURNS = 60
"""How far behind a name it is said to whom somebody turns: «A trao đổi với báo chí»."""


def is_report(context: Context, offset: int) -> bool:
    """Tell whether the article speaks from its beginning of the meeting that it last spoke of."""
    records = context.meetings.records
    if not records:
        return False
    last = max((s.end for s in context.first(OPENING_SENTENCES)), default=0)
    begin = _paragraph(context, offset)
    spoken = max(
        (slot.begin, record is records[0] or context.meetings.is_part(record.key, records[0].key))
        for record in records
        if not record.is_ahead
        for slot in record.mentions
        if slot is records[0].mentions[0]
        or (slot.begin < offset and (slot.begin >= begin or not _is_digression(context, slot)))
    )
    return records[0].mentions[0].begin < last and spoken[1]


def _paragraph(context: Context, offset: int) -> int:
    """Return where the paragraph begins that an offset is in."""
    block = bisect_right(context.layout.blocks, offset, key=attrgetter("begin")) - 1
    return context.layout.blocks[block].begin if block >= 0 else 0


def _is_digression(context: Context, slot: Slot) -> bool:
    """Tell whether a sentence tells of another time: «Trước đó, ngày 24/6, UBND tỉnh họp …».

    Behind its paragraph the article goes on with its own meeting.
    """
    at = bisect_right(context.sentences, slot.begin, key=attrgetter("begin")) - 1
    return at >= 0 and opens_elsewhen(context.sentences[at])


def on_the_way(context: Context) -> bool:
    """Tell whether the meeting is a visit, on which reporters ask those whom they find."""
    main = context.meetings.records[0]
    voters = any("tiếp xúc" in slot.value.label for slot in main.mentions)
    return main.kind in VISITS and not voters


def is_on_site(context: Context, opening: str) -> bool:
    """Tell «Làm việc với tỉnh, | A đề xuất …» in the report of what is no visit."""
    kind = context.meetings.records[0].kind
    return kind not in VISITS and ON_SITE.match(opening) is not None


def asked_by_reporters(context: Context, sentence: SlottedSentence, who: Slot) -> bool:
    """Tell whether the article has turned, since it last named the meeting, to what others told."""
    turns = REPORTER.search(sentence.at(who.end, min(sentence.end, who.end + _TURNS)))
    asked = turns or REPORTER.search(sentence.at(sentence.begin, who.begin))
    if asked and context.meetings.records[0].kind != "họp báo":
        return True
    for before in reversed(context.sentences[: sentence.index]):
        if REPORTER.search(before.text):
            return True
        if before.of(MEETING):
            return False
    return False


def is_known(context: Context, who: Slot) -> bool:
    """Tell whether the article says what somebody is, not only who: «chị A, 35 tuổi»."""
    name = context.people.name_of(who)
    opening = context.layout.view[max(0, who.begin - 12) : who.begin + 12].lower()
    return any(word in opening for word in ("đại biểu", "cử tri", "nông dân")) or any(
        slot.value.positions or slot.value.shared
        for slot in context.people.slots
        if slot.label == PERSON and slot.value.name == name
    )


def is_third(context: Context, who: Slot) -> bool:
    """Tell whether two sides met, and a person is named with none of what tells of it."""
    main = context.meetings.records[0]
    if main.kind not in ENCOUNTERS:
        return False
    name = context.people.name_of(who)
    told = {slot.begin for slot in main.mentions}
    return not any(
        context.people.name_of(person) == name
        for sentence in context.sentences
        if any(slot.begin in told for slot in sentence.of(MEETING))
        for person in sentence.of(PERSON)
    )


def met_elsewhere(context: Context, who: Slot) -> bool:
    """Tell whether the article brings a person in with something of another day or place."""
    name = context.people.name_of(who)
    for sentence in context.sentences:
        for other in sentence.of(PERSON):
            if other.begin < who.begin and context.people.name_of(other) == name:
                return bool(sentence.of(DATE)) and not sentence.of(MEETING)
    return False
