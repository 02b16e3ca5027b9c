"""The day as of which a report tells its figures: its meeting's, else its own."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from extract.context import Context

_NEWS = timedelta(days=60)
"""A meeting held so long before a report is not the one that it tells of."""


def told_on(context: Context) -> date | None:
    """Return the day as of which an article tells its figures, if it is known.

    A meeting that is still to come tells nothing yet, nor one that was held long before.
    """
    meetings, published = context.meetings, context.published
    day = meetings.day
    if day is None or meetings.is_to_come(meetings.records[0].key):
        return published
    if published is not None and not timedelta() <= published - day <= _NEWS:
        return published
    return day
