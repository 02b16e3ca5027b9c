"""The year that a report is of, where no day of publication is known."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

import regex

from extract.measures.period import find_periods

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from extract.measures.dates import DateMention
    from extract.measures.period import PeriodMention

_SUMS_UP = regex.compile(
    r"(?<!\w)tổng\skết(?:\s[^\s.;:]{1,12}){0,12}?\snăm\s(20\d\d)(?!\d|\s?[-–])", regex.IGNORECASE
)
_SOON = 5
"""So many months behind its end a part of a year is told of."""
_SPRING, _PART_OF_A_YEAR = 3, 300
_FIRST_LINES = 800
_MONTH = 31
_AHEAD = regex.compile(
    r"(?<!\w)(?:sẽ|dự kiến|phấn đấu|mục tiêu|kế hoạch(?!\svốn)|hoàn thành|trước)(?!\w)"
    r"[^.;\n]{0,60}$",
    regex.IGNORECASE,
)
_BEHIND = regex.compile(
    r",?\s(?:[^\s.;,\d]{1,9}\s){0,4}(?:sẽ|phấn đấu|dự kiến|đặt mục tiêu|xong)(?!\w)",
    regex.IGNORECASE,
)
_OF_PAPER = regex.compile(r"(?<!\w)\d{1,5}[\w.-]{0,6}/[\p{L}\d&/-]{2,24},?\s(?:ra\s)?$")
"""«Chỉ thị số 9/CT-UBND | ngày 3/4/2023»"""
_GIVES_OUT = regex.compile(
    r",\s(?:\p{L}+\s){1,12}?(?:đã\s|vừa\s)?(?:ban\shành|ký|phê\sduyệt)\s", regex.IGNORECASE
)
"""«Ngày 3/4/2023, | UBND tỉnh ban hành Chỉ thị …»"""
_NEAR = 80
_A_DAY = len("2024-06-30")
_LEAP = "--02-29"


def year_of_report(view: str, days: Iterable[DateMention], opens: int = 0) -> int | None:
    """Return the year of the last day of a report's lead, for a plan speaks of years to come.

    ``days`` are those of :func:`extract.measures.dates.find_dates` in ``view``; ``opens`` is where
    the report begins behind its page's menus. Where the lead
    gives no day in full, or a paper's of long before, it is the year that most periods name.
    """
    days = tuple(days)
    named, told = _year_named(view), _year_told(days, opens)
    if named is not None and told is None and _is_looked_back_on(view, named, days, opens):
        return named + 1
    if named is None or told is None:
        return named or told
    return told if named <= told + 1 else named


def day_of_report(
    view: str, days: Iterable[DateMention], year: int | None, opens: int = 0
) -> date | None:
    """Return the one day of the report's year that its first lines give.

    None where they give several in full, or that of a paper alone; «Chiều 26/5» is of the report's
    year. By it «năm qua», «6 tháng qua» are reckoned where no day of publication is known.
    """
    first = [
        day for day in days if day.begin < opens + _FIRST_LINES and day.value_to is None
    ]  # fmt: skip
    papers = {day.value for day in first if _is_of_paper(view, day)}
    told = [day for day in first if day.value not in papers]
    full = {day.value for day in told if len(day.value) == _A_DAY}
    if not full and year is not None:
        parts = {day.value for day in told if day.value.startswith("--") and day.part_of_day}
        full = {f"{year}{day[1:]}" for day in parts - {_LEAP}}
    day = date.fromisoformat(full.pop()) if len(full) == 1 else None
    return day if day is not None and day.year == year else None


def _is_of_paper(view: str, day: DateMention) -> bool:
    """Tell the day of a paper, and the day on which somebody gives one out."""
    if _OF_PAPER.search(view, max(0, day.begin - _NEAR), day.begin) is not None:
        return True
    return _GIVES_OUT.match(view, day.end) is not None


def _is_looked_back_on(view: str, year: int, days: Iterable[DateMention], opens: int) -> bool:
    """Tell «Sáng 24/4, … công bố chỉ số năm 2022. Quý I/2023, …», told in the year after.

    So is «Sáng 10/1, … tổng kết năm 2022»: nobody sums up a year that has just begun.
    """
    first = opens + _FIRST_LINES
    told = next((one.value for one in days if one.begin < first), "")
    if not told.startswith("--"):
        return False
    sums_up = any(found[1] == str(year) for found in _SUMS_UP.finditer(view, 0, first))
    if sums_up and int(told[2:4]) <= _SPRING:
        return True
    parts = [
        one.last
        for one in find_periods(view)
        if _is_of_one_year(one) and not _is_to_come(view, one)
        and one.first and one.last and (one.last - one.first).days < _PART_OF_A_YEAR
    ]  # fmt: skip
    over = [last for last in parts if f"--{last:%m-%d}" <= told]
    if any(int(told[2:4]) - last.month > _SOON for last in over):
        return False  # what was over so long ago is told as the year's, or is to come
    return any(last.year == year + 1 for last in over) and all(last.year > year for last in over)


def _year_told(days: Iterable[DateMention], opens: int) -> int | None:
    """Return the year of the latest day that the first lines give in full."""
    last = (day.value_to or day.value for day in days if day.begin < opens + _FIRST_LINES)
    full = [day for day in last if len(day) == _A_DAY]
    return int(max(full)[:4]) if full else None


def _year_named(view: str) -> int | None:
    """Return the year that most periods of a text name.

    What is to come counts only where nothing else does. Where no year has most of them, that of the
    first, if the others are of the year beside it: a report goes from what was to what is planned.
    None where none names a year, or they lie apart.
    """
    mentions = find_periods(view)
    counted = [one for one in mentions if _is_of_one_year(one)]
    past = [one for one in counted if not _is_to_come(view, one)]
    named = [one.last.year for one in past or counted if one.last is not None]
    if not named:
        return _year_after(view, mentions)
    years = Counter(named)
    year, times = max(years.items(), key=lambda item: (item[1], item[0]))
    if times == years.total() or (times > 1 and times * 2 > years.total()):
        return year
    return named[0] if max(named) - min(named) == 1 else None


def _is_to_come(view: str, mention: PeriodMention) -> bool:
    """Tell a time for which something is planned: «sẽ tổ chức vào | quý I/2024»."""
    if _BEHIND.match(view, mention.end):
        return True  # «Năm 2025, tỉnh phấn đấu …»
    return _AHEAD.search(view, max(0, mention.begin - _NEAR), mention.begin) is not None


def _is_of_one_year(mention: PeriodMention) -> bool:
    """Tell a year or a part of one, or up to which day or month was counted."""
    first, last = mention.first, mention.last
    if first is None or last is None or first.year != last.year:
        return False
    counted = mention.kind == "until" and (last - first).days < _MONTH
    return mention.kind == "exact" or counted


def _year_after(view: str, mentions: Sequence[PeriodMention]) -> int | None:
    """Return the year that is compared with one year's «cùng kỳ năm 2024»: the one after it."""
    years = {
        one.last.year
        for one in mentions
        if one.kind == "compared" and one.last and "cùng kỳ" in view[one.begin : one.end].lower()
    }
    return years.pop() + 1 if len(years) == 1 else None
