"""Stretches told by each of their years, or from month to month.

«trong các năm 2021, 2022 và 2023», «từ 7/2021 - 3/2023»
"""

from __future__ import annotations

import calendar
from datetime import date
from typing import TYPE_CHECKING

import regex

from extract.cues import Cued, Cues
from extract.numerals import TWO_TO_TEN

if TYPE_CHECKING:
    from collections.abc import Iterator

_Y = r"(?:19|20)\d\d"
_M = r"(?:0?[1-9]|1[0-2])"
_REACH = 40
_DECEMBER = 12
_YEARS = Cued(
    regex.compile(
        r"(?<!\w)(?:(?P<than>với|hơn|bằng|lần|kỳ)\s|(?:trong|qua|cả)\s)?"
        rf"(?:(?:các|những|0?[2-9]|{TWO_TO_TEN})\s)?năm:?\s\(?"
        rf"(?P<years>{_Y}(?:,\s(?:năm\s)?{_Y}){{0,8}}(?:,\s|,?\s(?:và|cùng)\s)(?:năm\s)?{_Y})"
        r"(?![\w%]|\s?[/.-]\s?\d|,\d|,?\s(?:và\s)?(?:năm\s)?20\d\d"
        r"|\s(?:tỷ|triệu|nghìn|người|hộ|xã|dự|căn|ha|km|tấn|đồng|doanh|trường|lượt|vụ|ca)\s)\)?",
        regex.IGNORECASE,
    ),
    Cues(
        (
            *(f"năm {opens}20" for opens in ("", "(", ": ")),
            *(f"năm {opens}19" for opens in ("", "(", ": ")),
        )
    ),
    _REACH,
    2 * _REACH,
)
_MONTHS = Cued(
    regex.compile(
        r"(?<!\w)(?:(?:kể|tính)\s)?(?:từ|giai\sđoạn|thời\sgian|trong|tháng)\s(?:(?:từ|đầu|tháng)\s){0,2}"
        rf"(?:(?P<from>{_M})\s?[/.-]\s?|(?<=từ\s)(?:năm\s)?)(?P<since>{_Y})\s?(?:-|đến|tới)\s?(?:(?:hết|cuối)\s)?(?:tháng\s)?"
        rf"(?P<to>{_M})\s?[/.-]\s?(?P<until>{_Y})(?![\w%]|[/.-]\d)",
        regex.IGNORECASE,
    ),
    Cues((*(f"{sign}20" for sign in "/.-"), *(f"{sign} 20" for sign in "/.-"))),
    _REACH,
    _REACH,
)
CUES = (_YEARS.cues, _MONTHS.cues)
_YEAR = regex.compile(_Y)


def spans(view: str) -> Iterator[tuple[int, int, date | None, date | None]]:
    """Yield where such stretches are said, with their first and last day.

    None for both of what is only compared with, and where years are left out between: «các năm
    2015, 2018 và 2021» are no stretch.
    """
    for match in _YEARS.finditer(view):
        years = [int(one) for one in _YEAR.findall(match["years"])]
        whole = not match["than"] and years == [*range(years[0], years[0] + len(years))]
        first, last = date(years[0], 1, 1), date(years[-1], _DECEMBER, 31)
        yield match.start(), match.end(), first if whole else None, last if whole else None
    for match in _MONTHS.finditer(view):
        first = date(int(match["since"]), int(match["from"] or 1), 1)
        last = last_day(int(match["until"]), int(match["to"]))
        if first < last:
            yield match.start(), match.end(), first, last


def last_day(year: int, month: int) -> date:
    """Return the last day of a month."""
    return date(year, month, calendar.monthrange(year, month)[1])
