"""The year of a figure's period, where the words beside it leave it out or name another."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.facts import Status
from extract.figures.times.figure_periods import Term, is_own
from extract.lexicon.figures import any_of
from extract.slots import PERIOD

if TYPE_CHECKING:
    from extract.figures.figure import Figure
    from extract.measures.period import PeriodMention
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_EARLIER = re.compile(
    r"(?:^|[(,;:] ?|trong khi(?: đó)?,? |còn |mà |ở )(?:con số |mức |số )?"
    r"cùng (?:kỳ|thời điểm|thời gian|giai đoạn)(?: này)?"
    r"(?:(?: của)? năm (?P<year>20\d\d|ngoái|trước)|(?=[^;()\d]{0,60}$)"
    r"(?<!điểm)(?<!gian)(?<!đoạn)(?<!này)"
    r"(?![^;()\d]{0,40}(?<!\w)(?:năm|tăng|giảm|bằng|gấp|vượt|cao|thấp|nhiều|ít|so|tháng)(?!\w)))"
    r"(?!\w)[^;()\d]{0,60}$"
)
"""What opens a clause of the same time before: «(cùng kỳ năm trước …», «; cùng kỳ chỉ cấp …»."""
_FEBRUARY, _AUTUMN, _LAST_MONTH = 2, 8, 12
_THIS_YEAR = re.compile(r"(?:(?:trong|cả|của) ){0,2}năm(?: n(?:a|à)y)?")
_LONG = timedelta(days=300)
_LATE = timedelta(days=60)
"""So soon behind a day of the year, what is aimed at is that day of the next."""
_NEXT_DAY = timedelta(days=1)
_THIS = re.compile(r"(?<!\w)n(?:a|à)y(?!\w)")


def _is_this_years(words: str) -> bool:
    """Tell «quý I năm nay», «năm này»."""
    return _THIS.search(words) is not None


def dated(sentence: SlottedSentence, slot: Slot, told: date | None) -> Slot:
    """Give «GDP năm 2023 tăng 5% (quý I tăng 3,3%)» its quarter in the year said before it.

    «năm nay» is the year in which the report was told.
    """
    said = slot.value
    words = sentence.at(slot.begin, slot.end).lower()
    this = _is_this_years(words)
    if told is not None and said.kind == "exact" and _THIS_YEAR.fullmatch(words):
        first, last = told.replace(month=1, day=1), told.replace(month=_LAST_MONTH, day=31)
        return replace(slot, value=replace(said, first=first, last=last, year_inferred=True))
    if not said.year_inferred or this:
        return slot
    years = [
        one.value.last.year
        for one in sentence.of(PERIOD)
        if one.end <= slot.begin and is_own(one.value) and not one.value.year_inferred
    ]
    ends = {at: day for at in ("first", "last") if (day := getattr(said, at)) is not None}
    if not years or any(day.month == _FEBRUARY for day in ends.values()):
        return slot
    moved = {at: day.replace(year=years[-1]) for at, day in ends.items()}  # «từ tháng 7»: one
    return replace(slot, value=replace(said, **moved))


def in_the_past(
    sentence: SlottedSentence, slot: Slot, told: date | None, *, nearest: bool = False
) -> Slot:
    """Return a time that a report calls without its year, and that is still to come, of before.

    In January «quý IV», «11 tháng», «cả năm» are of the year before. ``nearest`` leaves it where
    it is if it is nearer to come than over.
    """
    said: PeriodMention = slot.value
    if told is None or said.first is None or said.last is None or said.last.month == _FEBRUARY:
        return slot
    if not said.year_inferred or said.kind not in {"exact", "until"}:
        return slot
    nearest = nearest or said.kind == "until"
    if _is_this_years(sentence.at(slot.begin, slot.end).lower()):
        return slot
    before = said.last.replace(year=said.last.year - 1)
    if said.first > told:
        moves = not nearest or said.first - told > told - before
    else:
        moves = told.month <= _FEBRUARY and said.last.month >= _AUTUMN and said.first.month == 1
    if not moves or said.first.year != told.year:
        return slot
    return replace(
        slot, value=replace(said, first=said.first.replace(year=before.year), last=before)
    )


def to_come(figure: Figure, day: Term | None, told: date | None) -> Term | None:
    """Return «phấn đấu đến ngày 31/12 đạt 95%», told in January, as of the year to come."""
    if day is None or day.last is None or told is None or figure.status is not Status.TARGET:
        return day
    if not day.inferred or day.last >= told or told - day.last > _LATE or day.at is None:
        return day
    if any(not one.value.year_inferred for one in figure.sentence.of(PERIOD)):
        return day
    return moved_to(day, day.last.year + 1, day.at) or day


def for_the_year(figure: Figure, term: Term) -> Term:
    """Stretch to the whole year the period of what is planned by the year: «dự toán giao»."""
    if figure.status is not Status.TARGET or term.first is None or term.last is None:
        return term
    yearly = any_of("time", "yearly").match(figure.name.text.lower())
    if yearly is None or term.first.year != term.last.year:
        return term
    year = term.first.year
    return replace(term, first=date(year, 1, 1), last=date(year, 12, 31))


def is_a_year(term: Term) -> bool:
    """Tell one whole year."""
    year = None if term.last is None else term.last.year
    return year is not None and (term.first, term.last) == (date(year, 1, 1), date(year, 12, 31))


def is_far_ahead(slot: Slot, told: date | None) -> bool:
    """Tell «đến cuối năm», said in January, by which nothing is reached yet."""
    said: PeriodMention = slot.value
    if told is None or said.last is None or said.kind != "until" or not said.year_inferred:
        return False
    return said.last - told > _LONG


def in_year(term: Term, slot: Slot) -> Term:
    """Return a term moved to the year of a period that is compared with: «cùng kỳ năm 2019»."""
    earlier: PeriodMention = slot.value
    at = (slot.begin, slot.end)
    if earlier.first is None:
        return Term(at=at, inferred=True)
    moved = moved_to(term, earlier.first.year, at)
    return moved or Term(earlier.first, earlier.last, at, inferred=True)


def moved_to(term: Term, year: int, at: tuple[int, int]) -> Term | None:
    """Return the same time of another year; None of what lasts over the turn of the year."""
    if term.first is None or term.last is None or term.first.year != term.last.year:
        return None
    after = term.last + _NEXT_DAY
    moved = after.replace(year=year + after.year - term.last.year, day=min(after.day, 28))
    last = (
        moved - _NEXT_DAY
        if after.day == 1
        else term.last.replace(year=year, day=min(term.last.day, 28))
    )
    first = term.first.replace(year=year, day=min(term.first.day, last.day))
    return Term(first if term.first != term.last else last, last, at, inferred=True)


def year_before(ahead: str, year: int) -> int | None:
    """Return the year of «(cùng kỳ năm trước | tăng 7%)», told of a year; None where none is."""
    found = _EARLIER.search(ahead) if "cùng" in ahead else None
    if found is None:
        return None
    said = found["year"] or ""
    return int(said) if said.isdigit() else year - 1
