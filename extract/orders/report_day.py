"""The day that an article tells of: what a deadline without a year is counted from."""

from __future__ import annotations

from datetime import date
from itertools import islice
from typing import TYPE_CHECKING

import regex

from extract.layout.blocks import REPORT
from extract.measures.dates import DateMention
from extract.papers.documents import DocumentSpan
from extract.slots import DATE, DOCUMENT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.context import Context
    from extract.slotted import SlottedSentence

_AHEAD = regex.compile(
    r"(?r)(?<!\w)(?:trước|chậm nhất|muộn nhất|trễ nhất|hạn chót|đến hết|cho đến|kể từ|từ nay đến)"
    r"(?:\s(?:là|vào|đến))?\s(?:ngày\s)?$"
)
"""«gửi báo cáo trước | ngày 1/3/2024» tells of a day to come."""
_FIRST_SENTENCES = 5
_FIRST_LINES = 8
"""Lines that are no report, «Đăng lúc: 5/11/2024», stand among so many."""
_A_DAY = 10


def report_day(context: Context) -> date | None:
    """Return the day of publication, else the latest that the first sentences give in full.

    A paper's day counts where the sentence tells of no other. Where none is given in full, it is
    the day of the meeting, whose year its name or a plan may have told.
    """
    if context.published is not None:
        return context.published
    report = (s for s in context.sentences if s.source.kind in REPORT)
    first = [*islice(report, _FIRST_SENTENCES)]
    opens = next((s.index for s in context.first(1)), 0)
    lines = context.sentences[: opens + _FIRST_LINES]
    first += [s for s in lines if s.source.kind not in REPORT]
    days = sorted(day for sentence in first for day in _days(sentence))
    if days:
        return date.fromisoformat(days[-1])
    return context.meetings.day


def day_before(context: Context, sentence: SlottedSentence, at: int) -> date | None:
    """Return the day named last before ``at``, in its sentence or the one before: «cùng ngày»."""
    near = context.sentences[max(0, sentence.index - 1) : sentence.index + 1]
    named = [s.value for one in near for s in one.of(DATE) if s.end <= at]
    mention = named[-1] if named else None
    if not isinstance(mention, DateMention):
        return None
    value, year = mention.value, mention.likely_year
    if value.startswith("--"):
        today = report_day(context)
        year = today.year if today else year
        value = f"{year}-{value[2:]}" if year else value
    return date.fromisoformat(value) if len(value) == _A_DAY else None


def _days(sentence: SlottedSentence) -> Iterator[str]:
    for slot in sentence.of(DATE, DOCUMENT):
        if _AHEAD.match(sentence.lower, 0, slot.begin - sentence.begin):
            continue
        value = slot.value
        if isinstance(value, DateMention) and len(value.value) == _A_DAY:
            yield value.value
        elif isinstance(value, DocumentSpan) and value.date and len(value.date) == _A_DAY:
            yield value.date
