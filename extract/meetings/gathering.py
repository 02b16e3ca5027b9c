"""How the phrases of an article that mean one meeting are gathered, sentence by sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.layout.blocks import Kind
from extract.meetings.beside_days import (
    beside_other_day,
    other_day,
    other_time,
    own_day,
    stands_beside,
    told_apart,
)
from extract.meetings.meeting_bodies import fuller, same_body
from extract.meetings.meeting_dates import Said, foretold_day, said_of
from extract.meetings.meeting_record import (
    CALLED_BY_SUBJECT,
    ENCOUNTERS,
    LASTING,
    SESSIONS,
    Record,
)
from extract.meetings.meeting_status import is_no_event, is_old, is_session_of
from extract.meetings.record_words import (
    ADOPTED,
    ADOPTED_AT,
    AROUND,
    LATELY,
    LISTED,
    ON_THE_WAY,
    PAST,
    PLANNED,
    PRESS_ON,
    SAME_DAY,
    SEVERAL,
    TAKES_PLACE,
    TO_COME,
)
from extract.meetings.sessions_ahead import called, only_told_of, opens_on
from extract.meetings.told_of import opens_elsewhen
from extract.remembered import asked_once
from extract.slots import MEETING

if TYPE_CHECKING:
    from extract.context import Context
    from extract.facts import MeetingKey
    from extract.mentions import MeetingMention
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_SITTING = "phiên họp"
_WITHIN = asked_once(
    r"(?i)\W*(?:\([^()\n]{1,20}\)\W*)?(?:trong khuôn khổ|bên lề|nhân dịp dự|nhân dự)\s"
)
_TERM = regex.compile(r"nhiệm kỳ\s(?P<year>(?:19|20)\d\d)\s?-\s?(?:19|20)\d\d")
_TERM_REACH = len(", khóa XXIII, nhiệm kỳ 2020 - 2025")
_OPENING = 6
"""Sentences at an article's beginning in which a meeting that is merely named is the subject."""


def _is_told(slot: Slot) -> bool:
    """Tell a meeting that a verb tells of, not a name: «Sáng cùng ngày, Đoàn | làm việc với …»."""
    mention: MeetingMention = slot.value
    return slot.end < mention.end


def _frames(sentence: SlottedSentence, slot: Slot) -> bool:
    """«Trong khuôn khổ | hội nghị A, B đã có cuộc gặp C»: only where and when they met."""
    return _WITHIN.fullmatch(sentence.at(sentence.begin, slot.begin)) is not None and any(
        other.begin > slot.begin and other.value.kind in ENCOUNTERS
        for other in sentence.of(MEETING)
    )


class Gathering:
    """The records as they grow, sentence by sentence."""

    def __init__(self, context: Context) -> None:
        """Begin with no meeting known."""
        self.context = context
        self._opening = max((s.index for s in context.first(_OPENING + 1)), default=0)
        self.records: list[Record] = []
        self.of_slot: dict[tuple[int, int], Record] = {}
        self.of_sentence: dict[int, MeetingKey | None] = {}
        self.passed: list[Slot] = []
        """Phrases that name none of the article's meetings."""

    def read(self, sentence: SlottedSentence) -> None:
        """Take what a sentence names for a meeting that is known, a new one, or a mere mention."""
        for slot in sentence.of(MEETING):
            mention: MeetingMention = slot.value
            if is_no_event(sentence, slot) or self._is_in_session(sentence, slot):
                continue
            before = sentence.at(sentence.begin, slot.begin)
            around = AROUND.search(before) or _frames(sentence, slot)
            record = self._known(slot, sentence)
            apart = around or PAST.search(before)
            if record and apart and mention.ordinal and not record.ordinal:
                self.passed.append(slot)
                continue  # «Đại hội bầu 20 đồng chí dự | Đại hội toàn quốc lần thứ XIII»
            record = record or self._new(sentence, slot) or self._ahead(sentence, slot)
            if record is None:
                self.passed.append(slot)
                continue
            self._call(record, slot)
            named = mention.body or record.body
            record.body = named if record.is_headline else fuller(record.body, mention.body)
            record.kind = mention.kind if record.is_headline and mention.body else record.kind
            record.is_headline = record.is_headline and sentence.source.kind is Kind.HEADLINE
            record.mentions.append(slot)
            record.ordinal = record.ordinal or mention.ordinal
            self.of_slot[slot.begin, slot.end] = record
            if not record.is_ahead and (not around or sentence.index not in self.of_sentence):
                self.of_sentence[sentence.index] = record.key
            undated = around or PRESS_ON.search(before)
            said = None if undated else said_of(sentence, slot) or self._same_day(sentence, slot)
            if record.is_ahead:
                continue
            if said and not (mention.bare and told_apart(record, mention, said)):
                record.said.append(said)

    def _ahead(self, sentence: SlottedSentence, slot: Slot) -> Record | None:
        """«kỳ họp sẽ khai mạc ngày 20/5»: the session that the article has spoken of before."""
        mention: MeetingMention = slot.value
        day = opens_on(sentence, slot) if mention.bare and self.records else None
        if day is None or called(self.passed, mention.kind, None) is None:
            return None
        record = Record(f"m{len(self.records) + 1}", mention.kind, is_ahead=True)
        value = day.value.value
        record.said.append(Said(value, day.value.year_inferred, sentence, day, slot))
        self.records.append(record)
        return record

    def _call(self, record: Record, slot: Slot) -> None:
        """Give a session the ordinal and body by which it was called before it had its day."""
        mention: MeetingMention = slot.value
        if record.body or mention.body or record.mentions or mention.kind not in SESSIONS:
            return
        before = called(self.passed, mention.kind, mention.ordinal)
        if before is not None:
            record.mentions.append(before)
            record.body, record.ordinal = before.value.body, before.value.ordinal
            self.of_slot[before.begin, before.end] = record

    def _same_day(self, sentence: SlottedSentence, slot: Slot) -> Said | None:
        """«Sáng cùng ngày, A làm việc với B»: the day that the article gave a meeting last."""
        if not SAME_DAY.search(sentence.at(sentence.begin, slot.begin)):
            return None
        told = [said for record in self.records for said in record.said]
        last = max(told, key=lambda said: said.sentence.index, default=None)
        if last is None or last.sentence is sentence or last.slot.value.value_to:
            return None
        return replace(last, inferred=True, sentence=sentence, mention=slot)

    def _known(self, slot: Slot, sentence: SlottedSentence) -> Record | None:
        mention: MeetingMention = slot.value
        if slot.begin != mention.begin and self.records and self._goes_on(mention):
            return self.records[0]
        if mention.bare:
            return self._meant(slot, sentence)
        if self.records and is_session_of(self.records[0], sentence, slot):
            return self.records[0]
        same_day = SAME_DAY.search(sentence.at(sentence.begin, slot.begin)) is not None
        besides = _is_told(slot) and opens_elsewhen(sentence)
        if besides or (same_day and mention.kind in ENCOUNTERS):
            return None  # «Cùng ngày, Chủ tịch nước | tiếp Thủ tướng Lào», whom another received
        day = said_of(sentence, slot if foretold_day(sentence, slot) else None)
        term = self._term(slot)
        told_of = only_told_of(self.passed, mention)
        for record in self.records:
            if told_of and record.ordinal is None:
                continue
            terms = {self._term(named) for named in record.mentions} if term else set()
            if (
                record.may_mean(mention)
                and not other_time(record, mention, day)
                and not terms - {term, None}
            ):
                return record
        return None

    def _is_in_session(self, sentence: SlottedSentence, slot: Slot) -> bool:
        """«Tiếp tục kỳ họp thứ 7, sáng 8/5, Quốc hội | thảo luận ở hội trường»: what it does."""
        if not slot.value.label.lower().startswith("thảo luận"):
            return False
        ahead = (self.record(other) for other in sentence.of(MEETING) if other.begin < slot.begin)
        return any(record is not None and record.kind in LASTING for record in ahead)

    def _term(self, slot: Slot) -> str | None:
        """Return the years for which a congress is held: «Đại hội …, nhiệm kỳ | 2020-2025»."""
        if slot.value.kind != "đại hội":
            return None
        view = self.context.layout.view
        said = _TERM.search(view, slot.begin, min(slot.end + _TERM_REACH, len(view)))
        return said["year"] if said else None

    def _meant(self, slot: Slot, sentence: SlottedSentence) -> Record | None:
        """Return which meeting «hội nghị», «kỳ họp» alone means."""
        kind = slot.value.kind
        if self.records and beside_other_day(self.records[0], sentence, slot):
            return None
        alike = [record for record in self.records if record.kind == kind]
        main = self.records[:1]
        said = None if alike or not main else said_of(sentence, slot)
        if (kind in SESSIONS and not alike) or (said and other_day(main[0], said)):
            return None
        apart = not alike or kind in ENCOUNTERS
        if main and main[0].kind in ENCOUNTERS and kind in CALLED_BY_SUBJECT and not alike:
            main = []  # «ủng hộ Lào tổ chức | hội nghị», at a reception
        if (apart and SAME_DAY.search(sentence.at(sentence.begin, slot.begin))) or (
            main and LATELY.match(sentence.at(slot.end, sentence.end))
        ):
            return None  # «Tối cùng ngày, A dự | lễ kỷ niệm»; «hỏi về | phiên thảo luận gần đây»
        before = None if alike else self.context.previous(sentence)
        if before is not None and before.index not in self.of_sentence and opens_elsewhen(before):
            return None
        if before is not None and before.index in self.of_sentence:
            told = self.of_sentence[before.index]  # «X làm việc với Y. A chủ trì | buổi làm việc»
            main = [record for record in self.records if record.key == told]
        if alike and (last := self._told_last(sentence, alike)):
            return last
        return next(iter(main if not alike or main[0] in alike else alike[-1:]), None)

    def _told_last(self, sentence: SlottedSentence, alike: list[Record]) -> Record | None:
        """«Cùng ngày, B tổ chức hội nghị về Y. A chủ trì | hội nghị»: what was just told of."""
        told = None
        before = self.context.previous(sentence)
        while before and told is None:
            told = self.of_sentence.get(before.index)
            before = self.context.previous(before)
        return next((record for record in alike if record.key == told), None)

    def _goes_on(self, mention: MeetingMention) -> bool:
        """«… tại kỳ họp này. Sáng 4/7, Quốc hội đã nghe …»: a sitting is the session's own."""
        main = self.records[0]
        whole = mention.kind == _SITTING and main.kind in {"kỳ họp", _SITTING}
        alike = main.body is None or mention.body is None or same_body(mention.body, main.body)
        return whole and alike and not main.said

    def _new(self, sentence: SlottedSentence, slot: Slot) -> Record | None:
        mention: MeetingMention = slot.value
        before = sentence.at(sentence.begin, slot.begin)
        planned = bool(TO_COME.search(before[-60:]))
        adopted = ADOPTED.search(before) and mention.body is not None and not self.records
        origin = not self.records and ADOPTED_AT.search(before) is not None
        if origin or (self._is_past(sentence, slot) and not adopted):
            return None
        dated = said_of(sentence, slot) is not None
        aimless = ON_THE_WAY.search(before) or (mention.bare and not dated)
        if aimless and mention.label.lower().startswith("chuyến"):
            return None
        after = sentence.at(slot.end, sentence.end)
        happens = _is_told(slot) or bool(TAKES_PLACE.search(sentence.lower))
        if happens and mention.bare and mention.kind.endswith("họp"):  # the word says nothing
            said = any(TAKES_PLACE.search(around) for around in (before, after))
            happens = said or before.endswith(" có ")
        first = not self.records
        if not first and slot.begin != mention.begin and mention.kind == _SITTING:
            return None  # «Chiều cùng ngày, HĐND tỉnh tiến hành …»: it goes on
        several = mention.bare and SEVERAL.search(before)
        around = AROUND.search(before) or _frames(sentence, slot)
        if around or (first and (planned or several or PLANNED.match(after))):
            return None
        shown = sentence.source.kind in {Kind.HEADLINE, Kind.CAPTION} and not is_old(sentence)
        opening = shown or sentence.index <= self._opening
        if first:
            leads = ("tại", "dự", "trong") if dated else ("tại", "dự")
            held = mention.bare or (mention.body is not None and mention.kind not in SESSIONS)
            there = held and before.lower().rstrip().endswith(leads)
            named = opening and not mention.bare
            titled = dated and sentence.source.kind is Kind.HEADLINE
            beside = dated and opening and own_day(sentence, slot) and stands_beside(sentence, slot)
            known = named or there or titled or beside or (happens and (dated or opening))
        elif SAME_DAY.search(before):
            known = (happens or mention.kind in ENCOUNTERS) and not mention.bare
        else:
            told = mention.ordinal or mention.body if planned else not mention.bare
            other = said_of(sentence, slot) if opens_elsewhen(sentence) else None
            apart = beside_other_day(self.records[0], sentence, slot)
            apart = apart or other_day(self.records[0], other)  # «Trước đó, chiều 15/10, A dự | lễ»
            known = dated and happens and bool(told or apart) and own_day(sentence, slot)
        if not known:
            return None
        headline = sentence.source.kind is Kind.HEADLINE
        record = Record(f"m{len(self.records) + 1}", mention.kind, is_headline=headline)
        self.records.append(record)
        return record

    def _is_past(self, sentence: SlottedSentence, slot: Slot) -> bool:
        """Tell whether a phrase, or the list it stands in, names what was or is still to come."""
        if PAST.search(sentence.at(sentence.begin, slot.begin)):
            return True
        others = [other for other in sentence.of(MEETING) if other.begin < slot.begin]
        if not others or self.record(others[-1]):
            return False
        between = sentence.at(others[-1].end, slot.begin)
        return bool(LISTED.fullmatch(between)) and self._is_past(sentence, others[-1])

    def record(self, slot: Slot) -> Record | None:
        """Return the meeting that a MEETING slot was taken for."""
        return self.of_slot.get((slot.begin, slot.end))
