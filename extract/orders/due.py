"""A deadline as precise as the text, from a day, month or quarter as written."""

from __future__ import annotations

import calendar
from datetime import date

from msgspec import Struct

from extract.measures.spans import last_day

_DECEMBER = 12
_LONG_AGO = 6
"""So many months before the report no deadline lies."""


class Deadline(Struct, frozen=True):
    """A deadline as precise as the text, its last day, and whether its year was inferred."""

    deadline: str | None = None
    due_by: date | None = None
    inferred: bool = False


def day_of(day: int, month: int, written: str | None, today: date | None) -> Deadline:
    """Return the deadline of a day, its year ``written`` or counted from ``today``."""
    year = int(written) if written else _year_of(month, today)
    if year == 0:
        return Deadline()  # «30/6/0000»
    if not 1 <= month <= _DECEMBER or not 1 <= day <= calendar.monthrange(year or 2024, month)[1]:
        return Deadline()
    if year is None:
        return Deadline(f"--{month:02d}-{day:02d}")
    due = date(year, month, day)
    return Deadline(due.isoformat(), due, not written)


def month_of(month: int, written: str | None, today: date | None) -> Deadline:
    """Return the deadline of a month, its year ``written`` or counted from ``today``."""
    year = int(written) if written else _year_of(month, today)
    if not year or not 1 <= month <= _DECEMBER:
        return Deadline()
    return Deadline(f"{year:04d}-{month:02d}", last_day(year, month), not written)


def _year_of(month: int, today: date | None) -> int | None:
    """Return the year of a month to come: what is told in December is due in next January."""
    if today is None:
        return None
    return today.year + (today.month - month > _LONG_AGO)
