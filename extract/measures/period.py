"""Stretches of time: «quý I/2024», «6 tháng đầu năm 2024», «giai đoạn 2021-2025», «đến năm 2025».

Texts are views (:func:`extract.text.view`). A year that the text leaves out comes from
``year_hint``, the year of publication or of the section's header.
"""

from __future__ import annotations

import calendar
from datetime import date
from typing import TYPE_CHECKING, Literal

from msgspec import Struct
from msgspec.structs import replace

from extract.cues import Cues
from extract.measures.numbers import parse_number
from extract.measures.past_periods import PAST_CUES, day_reached, past_periods, years_end
from extract.measures.period_patterns import (
    COMPARES,
    CUED_MONTHS,
    CUED_PERIOD,
    CUED_SINCE,
    CUED_STRETCH,
    CUED_UNTIL,
    CUED_YEARS,
    IN_LAST_YEAR,
    LAST_YEAR,
    MONTHS,
    NAMED_TERM,
    REACH,
    STANDARD,
    TWELVE,
)
from extract.measures.spans import CUES, last_day, spans
from extract.remembered import lines, remembered_if_short

if TYPE_CHECKING:
    import regex

_HALF = 15
"""A month's first half ends on this day."""
Kind = Literal["exact", "until", "since", "compared"]


class PeriodMention(Struct, frozen=True, gc=False, kw_only=True):
    """A stretch of time at ``view[begin:end]``, with the word before it that belongs to it.

    ``first`` and ``last`` are its first and last day (None where no year is known, and ``last``
    of what goes on «đến nay» where no day is known on which it was told).
    ``kind`` is exact; until («đến năm 2025»: the days are those of
    2025); since; or compared («cùng kỳ năm 2023»: not the period of the figure itself).
    """

    begin: int
    end: int
    first: date | None
    last: date | None
    kind: Kind = "exact"
    year_inferred: bool = False


def find_periods(
    view: str, year_hint: int | None = None, told: date | None = None
) -> list[PeriodMention]:
    """Return the periods that a text names, in order and without overlaps.

    ``told`` is the day of publication, by which «năm qua» is reckoned.
    """
    return [
        replace(one, begin=begin + one.begin, end=begin + one.end)
        for begin, line in lines(view)
        for one in _periods(line, year_hint, told)
    ]


@remembered_if_short
def _periods(view: str, year_hint: int | None, told: date | None) -> tuple[PeriodMention, ...]:
    if not _WORDS.stand(view):
        return ()
    until, since, years, months, stretches, other = _said(view)
    found = [_until_day(view, match, year_hint, told) for match in until]
    found += [_to_date(_since(match, year_hint), told) for match in since]
    found += [_of_years(match) for match in years]
    found += [_of_months(match, year_hint) for match in months]
    found += [_of_stretch(match) for match in stretches]
    found += [PeriodMention(begin=b, end=e, first=f, last=t) for b, e, f, t in spans(view)]
    found += [] if told is None else _of_told(view, told)
    year = year_hint if told is None else told.year
    found += [] if year is None else _at_end(view, year)
    found += [_mention(view, match, year_hint) for match in other]
    kept: list[PeriodMention] = []
    for mention in sorted((m for m in found if m is not None), key=lambda m: (m.begin, -m.end)):
        if not kept or mention.begin >= kept[-1].end:
            kept.append(mention)
    return tuple(kept)


_CUED = (CUED_UNTIL, CUED_SINCE, CUED_YEARS, CUED_MONTHS, CUED_STRETCH, CUED_PERIOD)
_WORDS = Cues(
    phrase
    for cues in (*(cued.cues for cued in _CUED), *PAST_CUES, *CUES)
    for phrase in cues.phrases
)
"""Where none of these stands, no period does."""


@remembered_if_short  # an article without a day is read twice: for its year, and for its periods
def _said(view: str) -> tuple[list[regex.Match[str]], ...]:
    return tuple([list(cued.finditer(view)) for cued in _CUED])


def _mention(view: str, match: regex.Match[str], hint: int | None) -> PeriodMention | None:
    left = view[max(0, match.start() - 12) : match.start()]
    if NAMED_TERM.search(left):
        return None
    ahead = view[max(0, match.start() - 2 * REACH) : match.start()]
    if match["from"] is not None and STANDARD.search(ahead):
        return None
    kinds: tuple[Kind, ...] = ("until", "since", "compared")
    kind: Kind = next((name for name in kinds if match[name] is not None), "exact")
    if kind == "since" and match["count"] is not None and match["since"].lower() == "sau":
        kind = "exact"  # «sau 8 tháng đầu năm 2024», summed up over them
    if kind == "exact" and COMPARES.search(view, max(0, match.start() - REACH), match.start()):
        kind = "compared"
    if match["from"] is not None:
        years = (int(match["from"]), int(match["to"]))
        days = (date(years[0], 1, 1), date(years[1], 12, 31)) if years[0] <= years[1] else None
        if days is None:
            return None
        if kind == "since":  # «từ năm 2021 đến năm 2025» ends as it says
            kind = "exact"
        return PeriodMention(
            begin=match.start(), end=match.end(), first=days[0], last=days[1], kind=kind
        )
    year = hint if match["year"] is None else int(match["year"])
    if match["year"] is None and match["this"] is None and year is not None:
        year -= _is_last_years(view, match)
    months = _months(match)
    first, last = _days(match, year, months)
    return PeriodMention(
        begin=match.start(),
        end=match.end(),
        first=first,
        last=None if kind == "since" else last,
        kind=kind,
        year_inferred=match["year"] is None and year is not None,
    )


def _days(
    match: regex.Match[str], year: int | None, months: tuple[int, int]
) -> tuple[date | None, date | None]:
    """Return the first and last day: of «nửa đầu tháng 9», «10 ngày cuối tháng 9» only those.

    Customs reckon in halves of a month, «kỳ 1 tháng 3/2025».
    """
    if year is None:
        return None, None
    first, last = date(year, months[0], 1), last_day(year, months[1])
    if match["term"] is not None:
        half = match["term"] in {"1", "I", "i"}
        middle = first.replace(day=_HALF)
        return (first, middle) if half else (first.replace(day=_HALF + 1), last)
    if match["edge"] is None:
        return first, last
    count = _HALF if match["days"] is None else min(_number(match["days"]), last.day)
    if match["edge"] == "đầu":
        return first, first.replace(day=count)
    begin = _HALF + 1 if match["days"] is None else last.day + 1 - count
    return first.replace(day=begin), last


def _is_last_years(view: str, match: regex.Match[str]) -> bool:
    """Tell «quý 1 năm ngoái», «Năm ngoái, GDP quý 1 …»."""
    ahead = view[max(0, match.start() - REACH) : match.start()]
    return bool(LAST_YEAR.match(view, match.end()) or IN_LAST_YEAR.search(ahead))


def _months(match: regex.Match[str]) -> tuple[int, int]:
    """Return the first and the last month of what a match names."""
    if match["quarters"] is not None:
        return 1, 3 * _number(match["quarters"])
    if match["count"] is not None or match["half"] is not None or match["halves"] is not None:
        count = 6 if match["count"] is None else _number(match["count"])
        return (TWELVE + 1 - count, TWELVE) if match["half"] == "cuối" else (1, count)
    if match["quarter"] is not None:
        quarter = _number(match["quarter"])
        return 3 * quarter - 2, 3 * quarter
    if match["month"] is not None:
        month = MONTHS.get(match["month"].lower()) or _number(match["month"])
        return month, month
    return 1, TWELVE


def _number(words: str) -> int:
    if words.lower() in ("tư", "đầu"):
        return 4 if words.lower() == "tư" else 1
    value = parse_number(words.upper() if words.upper() in ("I", "II", "III", "IV") else words)
    return 0 if value is None else int(value)


def _since(match: regex.Match[str], hint: int | None) -> PeriodMention | None:
    """Return «từ năm 2018 đến nay», to the report's year; «đầu năm đến nay» is the year so far."""
    stated = match["since"] or (match["year"] if (match["year"] or "").isdigit() else None)
    year = hint if stated is None else int(stated)
    until = year if stated is None else hint  # «đầu năm 2017 đến nay», told in 2019
    month = match["month"] or "1"  # «từ đầu tháng 8 đến nay»
    opens = MONTHS.get(month.lower()) or _number(month)
    return PeriodMention(
        begin=match.start(),
        end=match.end(),
        first=None if year is None else date(year, opens, 1),
        last=None if until is None or until < (year or until) else date(until, TWELVE, 31),
        kind="since",
        year_inferred=year is not None
        and (stated is None or match["since"] is not None or until != year),
    )


def _to_date(since: PeriodMention | None, told: date | None) -> PeriodMention | None:
    """End «từ đầu năm đến nay» on the day it was told, where its year was not over then.

    Where no such day is known, nobody can say when it ends.
    """
    if since is None or since.last is None:
        return since
    if told is None:
        return replace(since, last=None)
    if since.last.year != told.year:
        return since
    if since.first is not None and since.first > told:
        return replace(since, last=None)  # «từ tháng 11 đến nay», told in January
    return replace(since, last=min(since.last, told))


def _of_told(view: str, told: date) -> list[PeriodMention]:
    """Return «năm qua», «6 tháng qua», which are reckoned from the day they were told."""
    return [
        PeriodMention(begin=begin, end=end, first=first, last=last, year_inferred=True)
        for begin, end, first, last in past_periods(view, told)
    ]


def _at_end(view: str, year: int) -> list[PeriodMention]:
    """Return «đến cuối năm», which is of the year that the report is of."""
    first, last = date(year, 1, 1), date(year, TWELVE, 31)
    return [
        PeriodMention(
            begin=begin, end=end, first=first, last=last, kind="until", year_inferred=True
        )
        for begin, end in years_end(view)
    ]


def _of_years(match: regex.Match[str]) -> PeriodMention:
    """Return «từ 2021 đến 2025» and «đến 2025», that say no «năm»."""
    first = int(match["from"] or match["until"])
    last = int(match["to"] or match["until"] or match["from"])
    return PeriodMention(
        begin=match.start(),
        end=match.end(),
        first=date(min(first, last), 1, 1),
        last=date(last, TWELVE, 31),
        kind="exact" if match["from"] else "until",
    )


def _of_months(match: regex.Match[str], hint: int | None) -> PeriodMention | None:
    """Return «từ tháng 1 đến hết tháng 6/2024», which may begin in the year before."""
    year = hint if match["year"] is None else int(match["year"])
    said = (match["from"] or "1", match["to"])
    first, last = (MONTHS.get(month.lower()) or _number(month) for month in said)
    if year is None:
        return None
    begins = year - (first > last) if match["since"] is None else int(match["since"])
    return PeriodMention(
        begin=match.start(),
        end=match.end(),
        first=date(begins, first, 1),
        last=date(year, last, _HALF) if match["edge"] else last_day(year, last),
        year_inferred=match["year"] is None,
    )


def _of_stretch(match: regex.Match[str]) -> PeriodMention | None:
    """Return «giai đoạn 2016 đến tháng 6/2019», «từ quý III/2022 đến quý I/2024»."""
    year = int(match["year"])
    opens = 1 if match["first"] is None else 3 * _number(match["first"]) - 2
    if match["quarter"] is not None:
        month = 3 * _number(match["quarter"])
    else:
        month = MONTHS.get(match["to"].lower()) or _number(match["to"])
    first, last = date(int(match["since"]), opens, 1), last_day(year, month)
    if first > last:
        return None
    return PeriodMention(begin=match.start(), end=match.end(), first=first, last=last)


def _until_day(
    view: str, match: regex.Match[str], hint: int | None, told: date | None
) -> PeriodMention | None:
    """Return «tính đến 15/12/2020»: the day itself, or None where it is no day."""
    stated = match["year"] is not None
    year = int(match["year"]) if stated else hint
    month, number = int(match["month"]), int(match["day"])
    if not 1 <= month <= TWELVE or not 1 <= number <= calendar.monthrange(year or 2024, month)[1]:
        return None
    day = None if year is None else date(year, month, number)
    if not stated:
        day = day_reached(view, match, day, told)
    since = day.replace(month=1, day=1) if day is not None and match["start"] else day
    if since is not None and match["since"]:  # «từ ngày 01/01/2021 đến ngày 30/6/2023»
        since = since.replace(year=int(match["since"]))
    if since is not None and day is not None and since > day:
        return None
    at, inferred = match.span(), not stated and year is not None
    return PeriodMention(
        begin=at[0], end=at[1], first=since, last=day, kind="until", year_inferred=inferred
    )
