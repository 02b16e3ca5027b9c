"""Days and periods as the gold writes them, against those of the graph."""

from __future__ import annotations

import calendar
import re

Days = tuple[str, str]
"""The first and the last day of a period, as xsd:date."""

_MONTHS = (
    (re.compile(r"(\d{4})"), lambda _: (1, 12)),
    (re.compile(r"(\d{4})-H([12])"), lambda n: (6 * n - 5, 6 * n)),
    (re.compile(r"(\d{4})-Q([1-4])"), lambda n: (3 * n - 2, 3 * n)),
    (re.compile(r"(\d{4})-(\d{1,2})M"), lambda n: (1, n)),
    (re.compile(r"(\d{4})-(\d{2})"), lambda n: (n, n)),
)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MONTH = re.compile(r"\d{4}-\d{2}")
_LAST_MONTH = 12


def days(period: str | None) -> Days | None:
    """Return the days that a period spans: "2024-H1" is 2024-01-01 to 2024-06-30.

    None where no period is stated, or the text is none of the gold's forms.
    """
    if not period:
        return None
    begin, range_mark, end = period.partition("/")
    if range_mark:
        first, last = days(begin), days(end)
        return (first[0], last[1]) if first and last else None
    if _DAY.fullmatch(period):
        return period, period
    for form, months in _MONTHS:
        if found := form.fullmatch(period):
            year, number = found[1], int(found[2]) if form.groups > 1 else 0
            first_month, last_month = months(number)
            if not 1 <= first_month <= last_month <= _LAST_MONTH:
                return None
            length = calendar.monthrange(int(year), last_month)[1]
            return f"{year}-{first_month:02d}-01", f"{year}-{last_month:02d}-{length}"
    return None


def same_day(said: str, gold: str, *, inferred: bool) -> bool:
    """Tell whether a day is the gold's; a year that the gold lacks must be marked as inferred."""
    if _MONTH.fullmatch(gold):
        return said.startswith(gold)
    if _DAY.fullmatch(gold):
        return said == gold
    return said[-5:] == gold[-5:] and (inferred or not _DAY.fullmatch(said))


def same_period(said: Days | None, as_of: str, gold: str | None) -> bool:
    """Tell whether a period is the gold's; «tính đến 15/12» may also be said as of that day."""
    stated = days(gold)
    if gold is None or stated is None or said == stated:
        return said == stated
    to_a_day = _DAY.fullmatch(gold.rpartition("/")[2])
    return to_a_day is not None and stated[1] in (said[1] if said else "", as_of)
