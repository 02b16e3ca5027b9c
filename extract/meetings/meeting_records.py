"""Which meetings an article reports, on which day, and which sentence speaks of which.

The first phrase that is said to take place is the article's main meeting, ``m1``. A phrase that
cannot mean it — another ordinal, another body — is a meeting of its own only where the text gives
it its own day or month; else it is a mere mention (a past congress, the subject of a resolution).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from extract.layout.blocks import WHOLE_REPORT
from extract.meetings.date_lines import date_main
from extract.meetings.gathering import Gathering
from extract.meetings.meeting_dates import Said
from extract.meetings.meeting_months import Month, settle_months
from extract.meetings.meeting_record import Record
from extract.meetings.meeting_status import is_foretold, is_past
from extract.meetings.record_years import settle_years
from extract.meetings.told_of import Told, carried, told_from

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.context import Context
    from extract.facts import MeetingKey
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_SITTING = "phiên họp"


@dataclass(slots=True)
class Meetings:
    """The meetings that an article reports."""

    records: list[Record]
    _of_slot: dict[tuple[int, int], Record]
    _of_sentence: dict[int, MeetingKey | None]
    _carried: dict[int, MeetingKey | None]
    """Sentences that name no meeting, and do not tell of the main one."""
    _passing: dict[tuple[int, int], Record]
    """The meetings told of in passing, by where the phrases stand that name them."""
    _from: int = 0
    """The first sentence that may be about a meeting."""

    @classmethod
    def of_article(cls, context: Context) -> Meetings:
        """Read the sentences in order, and gather the phrases that mean one meeting."""
        gathering = Gathering(context)
        for sentence in context.sentences:
            if sentence.source.kind in WHOLE_REPORT:
                gathering.read(sentence)
        date_main(gathering.records, gathering.of_sentence, context)
        settle_years(gathering.records, context)
        passing = settle_months(gathering.records, gathering.of_slot, context)
        found = cls(gathering.records, gathering.of_slot, gathering.of_sentence, {}, passing)
        aside = {record.key for record in found.records[1:] if found.is_aside(record.key)}
        if found.records:
            told = Told.of_records(found.records, found._of_sentence, aside)
            found._carried = carried(context.sentences, told)
        found._from = told_from(context.sentences, min(gathering.of_sentence, default=0))
        return found

    def record(self, slot: Slot) -> Record | None:
        """Return the meeting that a MEETING slot names; None for a mere mention."""
        return self._of_slot.get((slot.begin, slot.end))

    def named(self, slot: Slot) -> Record | None:
        """Return the meeting that a MEETING slot names, also one that is told of in passing."""
        return self.record(slot) or self._passing.get((slot.begin, slot.end))

    def of(self, sentence: SlottedSentence) -> MeetingKey | None:
        """Return the meeting that a sentence names, else the article's main one."""
        if sentence.index in self._of_sentence:
            return self._of_sentence[sentence.index]
        spoken = self.records and sentence.index >= self._from
        main = self.records[0].key if spoken else None
        return self._carried.get(sentence.index, main)

    def told_in(self, sentence: SlottedSentence) -> Record | None:
        """Return the meeting that a sentence is about, as ``of`` does, with all that is known."""
        key = self.of(sentence)
        return next((record for record in self.records if record.key == key), None)

    def said_in(self, sentence: SlottedSentence) -> Iterator[tuple[Record, Said]]:
        """Yield the days that a sentence gives to meetings."""
        for record in self.records:
            for said in record.said:
                if said.sentence.index == sentence.index:
                    yield record, said

    def months_in(self, sentence: SlottedSentence) -> Iterator[tuple[Record, Month]]:
        """Yield the months that a sentence gives to meetings without a day."""
        seen: set[MeetingKey] = set()
        for record in (*self.records, *self._passing.values()):
            month = record.month
            if month and month.sentence.index == sentence.index and record.key not in seen:
                seen.add(record.key)
                yield record, month

    def is_part(self, key: MeetingKey, other: MeetingKey) -> bool:
        """Tell whether two are one gathering: a sitting, and the session of its day.

        So too a press conference, and the session without a day that it is on.
        """
        both = [record for record in self.records if record.key in {key, other}]
        kinds = {record.kind for record in both}
        days = [{said.value for said in record.said} for record in both]
        if kinds == {"họp báo", "kỳ họp"}:
            return not all(days)
        return kinds == {_SITTING, "kỳ họp"} and bool(days[0] & days[-1])

    def is_to_come(self, key: MeetingKey) -> bool:
        """Tell whether a meeting is held after the article is: who speaks of it is not there."""
        days = self._days_of(key)
        return any(map(is_foretold, days)) and not any(map(is_past, days))

    def is_held_on(self, key: MeetingKey, day: date | None) -> bool:
        """Tell whether a meeting is said to be held on a day."""
        days = self._days_of(key) if day is not None else ()
        return any(str(day).endswith(said.value.lstrip("-")) for said in days)

    def _days_of(self, key: MeetingKey) -> list[Said]:
        return [said for record in self.records if record.key == key for said in record.said]

    def is_aside(self, key: MeetingKey) -> bool:
        """Tell whether a meeting was held beside the main one: no part of it, nor to come."""
        return not self.is_to_come(key) and not self.is_part(key, self.records[0].key)

    @property
    def day(self) -> date | None:
        """The day of the article's main meeting, where its year is known."""
        for said in self.records[0].said if self.records else ():
            if not said.value.startswith("--"):
                return date.fromisoformat(said.value)
        return None
