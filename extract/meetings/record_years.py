"""The years of an article's meetings, where the days themselves have none."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.meetings.meeting_years import (
    same_day,
    year_named,
    year_of_address,
    year_of_article,
    year_reported,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extract.context import Context
    from extract.meetings.meeting_dates import Said
    from extract.meetings.meeting_record import Record

_FULL = 10
"""The length of a day with its year."""
_LEAP = "--02-29"
_EARLIER = regex.compile(r"\W{0,3}Trước đó\b")
_LATELY = timedelta(days=14)
_NEAR = timedelta(days=75)
"""Meetings of one report farther apart than this may be of other years."""


def settle_years(records: Iterable[Record], context: Context) -> None:
    """Give the days their year that another sentence, the meeting's name or the address shows.

    Of the ways to know it the surest is tried first; the last is the day of another meeting.
    """
    records = tuple(records)
    for record in records:
        known = {said.value[-5:]: said for said in record.said if len(said.value) == _FULL}
        for at, said in enumerate(record.said):
            if said.value.startswith("--"):
                twin = known.get(said.value[-5:])
                record.said[at] = (
                    replace(said, value=twin.value, inferred=True, year_from=_year_from(twin))
                    if twin
                    else _in_year(record, said, context)
                )

    known_days = [said for record in records for said in record.said if len(said.value) == _FULL]
    for record in records if known_days else ():
        record.said[:] = [
            _before(_beside(said, known_days[0]), known_days[0]) for said in record.said
        ]


def _beside(said: Said, known: Said) -> Said:
    """«Trước đó, ngày 28/11, …» in the report of 4/12/2023: the year that brings both nearest."""
    if not said.value.startswith("--") or said.value == _LEAP:
        return said
    day = date.fromisoformat(known.value)
    years = (day.year - 1, day.year, day.year + 1)
    near = min(
        (date.fromisoformat(f"{year}{said.value[1:]}") for year in years),
        key=lambda other: abs(other - day),
    )
    if abs(near - day) > _NEAR:
        return said
    return replace(said, value=near.isoformat(), inferred=True, year_from=_year_from(known))


def _before(said: Said, known: Said) -> Said:
    """«Trước đó, ngày 20/6, …» in the report of 8/1/2024: no day after it."""
    if not said.inferred or said.value <= known.value or said.value[5:] == _LEAP[2:]:
        return said
    if date.fromisoformat(said.value) - date.fromisoformat(known.value) <= _LATELY:
        return said  # «Trước đó, ngày 18/9» in the report of 17 to 19/9: before the last of them
    if not _EARLIER.match(said.sentence.text):
        return said
    return replace(said, value=f"{int(said.value[:4]) - 1}{said.value[4:]}")


def _in_year(record: Record, said: Said, context: Context) -> Said:
    day, month = said.value, int(said.value[2:4])
    sentences = context.sentences
    named = same_day(sentences, day) or year_named(record.mentions, month)
    named = named or year_reported(context.layout.view, month)
    address = None if named else year_of_address(context.article.url, month)
    named = named or (None if address else year_of_article(sentences, day))
    year = named[0] if named else address
    if year is None:
        return said
    source = named[1] if named else said.year_from
    return replace(said, value=f"{year}{day[1:]}", inferred=True, year_from=source)


def _year_from(said: Said) -> tuple[int, int]:
    """Return where a day's year is known from: the day itself, or what gave it one."""
    return said.year_from or (said.slot.begin, said.slot.end)
