"""The year of a season that a figure is of: «Vụ đông xuân 2022-2023, tỉnh gieo sạ 38.000 ha»."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import regex

from extract.cues import last_of
from extract.figures.times.figure_periods import Term

if TYPE_CHECKING:
    from extract.figures.figure import Figure

_CENTURY = 100
_SEASON = regex.compile(
    r"(?<!\w)(?<!(?:với|hơn|bằng|của|từ|kỳ) )(?:niên |mùa )?vụ"
    r"(?: (?:lúa|sản xuất|gieo trồng|mía|cà phê|ngô|rau|cây))?"
    r"(?: (?:đông|xuân|hè|thu|mùa|chiêm)(?: ?-? ?(?:xuân|thu|đông))?)?"
    r"(?: năm)? (?P<from>20\d\d)(?: ?[-/] ?(?P<to>20\d\d|\d\d(?![\d/.])))?(?![\d%]|[.,]\d)"
)
_ENDS = regex.compile(r";|(?<!\w)(?:đến nay|hiện|trong khi|riêng (?:năm|tháng|quý|vụ))(?!\w)")


def of_season(figure: Figure) -> Term | None:
    """Return the year or years that the season is called by which is told of before a figure.

    «Vụ đông xuân năm nay» may have begun in the year before, and is left alone.
    """
    sentence = figure.sentence
    if "vụ " not in sentence.lower:
        return None
    ahead = sentence.lower[: figure.slot.begin - sentence.begin]
    found = last_of(_SEASON.finditer(ahead))
    if found is None or _ENDS.search(ahead, found.end()) is not None:
        return None
    first = int(found["from"])
    last = int(found["to"] or first)
    last = last if last > _CENTURY else first - first % _CENTURY + last
    if not 0 <= last - first <= 1:
        return None
    at = sentence.begin + found.start(), sentence.begin + found.end()
    return Term(date(first, 1, 1), date(last, 12, 31), at, inferred=True)
