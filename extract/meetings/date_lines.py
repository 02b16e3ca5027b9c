"""The day of an article's main meeting, where no sentence that names it gives one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.layout.blocks import REPORT
from extract.meetings.meeting_dates import Said, told_since
from extract.meetings.meeting_days import is_meeting_day
from extract.meetings.record_words import MEETS, NOTHING_ELSE
from extract.remembered import asked_once
from extract.slots import DATE, MEETING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from extract.context import Context
    from extract.facts import MeetingKey
    from extract.meetings.meeting_record import Record

_TIME = asked_once(r"\W{0,3}thời gian(?:\s(?:tổ chức|diễn ra|họp|làm việc|thực hiện))?\s?:")
_OPENING = 6
"""Sentences at an article's beginning that may date it."""


def date_main(
    records: Sequence[Record], named: Mapping[int, MeetingKey | None], context: Context
) -> None:
    """Date the main meeting that no sentence dates: by a line near the top, or what opens.

    ``named`` tells which meeting each sentence names.
    """
    if not records or records[0].said:
        return
    main = records[0]
    for sentence in context.first(_OPENING):
        stated = sentence.of(DATE)
        if len(stated) != 1 or sentence.source.kind not in REPORT:
            continue
        if named.get(sentence.index, main.key) != main.key:
            continue  # it dates another meeting
        rest = sentence.text.replace(sentence.at(stated[0].begin, stated[0].end), "")
        alone = not NOTHING_ELSE.sub("", rest)
        part = stated[0].value.part_of_day and is_meeting_day(sentence, stated[0])
        told = any(told_since(sentence, stated[0], slot) for slot in sentence.of(MEETING))
        opens = part and not told and MEETS.search(sentence.lower)
        opens = opens or _TIME.match(sentence.lower)
        if alone or opens:
            value = stated[0].value
            main.said.append(Said(value.value, value.year_inferred, sentence, stated[0], None))
            return
