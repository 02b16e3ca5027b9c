"""What a figure is by the time it is of: what was to come when it was told is aimed at."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.facts import Status
from extract.figures.figure_aim_words import aims_in
from extract.figures.figure_orders import is_ordered
from extract.figures.figure_status import VOTED
from extract.lexicon.figures import any_of
from extract.slots import DATE
from extract.text import open_bracket

if TYPE_CHECKING:
    from datetime import date

    from extract.context import Context
    from extract.figures.figure import Figure
    from extract.figures.times.figure_periods import Term

_AHEAD = 24
_UNTIL = re.compile(r"(?:^|\W)(?<!tính )(?<!kế )(?<!kể )(?:đến|tới|trước)(?: hết)?(?: ngày)? $")
"""«đến ngày 31/12»; not «tính đến ngày 31/12», up to which one reckons."""
_FORESEEN = re.compile(
    r"(?:tổng )?lượng mưa|mưa(?: |$)|sóng|gió|sức gió|mực nước|nhiệt độ|đỉnh lũ|lũ "
)
"""What the weather will be, nobody aims at."""
_BY_THEN = ("đến năm ", "đến 20", "tới năm ", "tới 20", "đến hết năm ")
_BY_YEAR = re.compile(r"\W{0,3}đến năm 20\d\d,")
_COUNTED_UP = re.compile(
    r"(?:^\W{0,3}(?:theo |qua |căn cứ )?|(?:: |, |rằng )(?:theo|qua|căn cứ) )(?:các )?"
    r"(?:số liệu|thống kê|kết quả (?:thống kê|điều tra|rà soát"
    r"|kiểm kê|tổng hợp|khảo sát)|tổng hợp|báo cáo)(?!\w)"
    r"(?![^,]{0,80}(?<!\w)(?:kế hoạch|quy hoạch|đề án|dự án|mục tiêu|dự báo|dự kiến|khả thi)(?!\w))"
)
"""«Theo thống kê đến hết năm 2020, …», which tells how things were then."""
_GOALS = re.compile(r"(?<!\w)(?:mục tiêu|phương hướng|chỉ tiêu)(?: trong| của| cho)? $")
_GROWTH = ("tăng trưởng", "tốc độ tăng", "mức tăng")
_MONTH, _LAST_DAYS = 31, 10
_HALF_A_YEAR, _QUARTER = 180, 92
_OPENING = 4  # sentences of a report that tell its day


def status_when_told(context: Context, figure: Figure, term: Term, meeting: date | None) -> Status:
    """Return what a figure is; one of a time that was to come when it was told is aimed at.

    ``meeting`` is the day that it was told on, where the report says one.
    """
    told = _last(meeting, context.published)
    over = told is not None and term.last is not None and term.last < told
    if figure.status is Status.TARGET and over and _is_beside(figure, term):
        return Status.CHANGE if figure.name.text.lower().startswith(_GROWTH) else Status.ACTUAL
    ordered = not over and is_ordered(context, figure)
    if figure.status is Status.ACTUAL and (
        ordered or (told is None and _to_come(context, figure, term))
    ):
        return Status.TARGET
    if figure.status is not Status.ACTUAL or told is None or term.first is None:
        return figure.status
    name = figure.name.text.lower()
    if _FORESEEN.match(name) or VOTED.search(name):
        return figure.status
    by_then = _by_then(context, term) or _is_set(context, term, told)
    if told < term.first or (
        term.last is not None
        and told < term.last
        and by_then
        and not _is_nearly_over(told, term.first, term.last)
    ):
        own = figure.sentence.at(figure.sentence.begin, figure.slot.begin).lower()
        said = any_of("target", "reached").search(own)
        # «tỉnh đã có đề án phát triển 12.000 căn đến năm 2030», told years before
        years_on = by_then and told.year < term.first.year
        reached = said is not None and (
            told >= term.first
            or (said[0].startswith("ước") and (term.first - told).days <= _QUARTER)
            or (said[0] == "đã" and figure.construct == "counted" and not years_on)
        )
        return figure.status if reached else Status.TARGET
    return figure.status


def _is_beside(figure: Figure, term: Term) -> bool:
    """Tell «Phấn đấu thu 900 tỷ đồng (năm 2024 thu | 812 tỷ đồng)»: what has been, in brackets."""
    begin = figure.slot.begin - figure.sentence.begin
    opened = open_bracket(figure.sentence.text, begin)
    if term.at is None or opened < 0 or term.at[0] <= opened + figure.sentence.begin:
        return False
    inside = figure.sentence.lower[opened + 1 : begin]
    return term.at[1] <= figure.slot.begin and not aims_in(inside, "own")


def _is_nearly_over(told: date, first: date, last: date) -> bool:
    """Tell «Đến cuối tháng 3, có 140 đơn vị nợ», told on the 28th, from what is to be by then."""
    long = (last - first).days > _MONTH
    return (last - told).days <= (_MONTH if long else _LAST_DAYS)


def _to_come(context: Context, figure: Figure, term: Term) -> bool:
    """Tell «Đến năm 2030, tỉnh trồng 900 ha» in a text without a day: nothing says it was done.

    So are all figures of a sentence that begins so.
    """
    ahead = figure.sentence.at(figure.sentence.begin, figure.slot.begin).lower()
    if _COUNTED_UP.search(ahead) is not None:
        return False
    if not _BY_YEAR.match(ahead):
        if term.at is None or not figure.sentence.begin <= term.at[0] < figure.slot.begin:
            return False
        if not context.article.text[term.at[0] : term.at[1]].lower().startswith(_BY_THEN):
            return False
    return any_of("target", "reached").search(ahead) is None and not _is_over(context, term)


def _is_over(context: Context, term: Term) -> bool:
    """Tell whether a report opens with a day that is later than a figure's time."""
    until = "" if term.last is None else term.last.isoformat()
    days = (slot.value.value for one in context.first(_OPENING) for slot in one.of(DATE))
    return bool(until) and any(day[:1].isdigit() and day > until for day in days)


def _by_then(context: Context, term: Term) -> bool:
    """Tell «đến năm 2030», by when something is to be, from «tính đến cuối năm»."""
    if term.at is None:
        return False
    text = context.article.text
    if text[term.at[0] : term.at[1]].lower().startswith(("đến", "tới")):
        return True
    if context.published is None:
        return False  # the day it was told may be another
    return _UNTIL.search(text[max(0, term.at[0] - _AHEAD) : term.at[0]].lower()) is not None


def _is_set(context: Context, term: Term, told: date) -> bool:
    """Tell «Mục tiêu năm 2017 là …. Tổng thu là 460 tỷ», told when that year had just begun."""
    if term.at is None or term.first is None or term.last is None:
        return False
    long = (term.last - term.first).days > _HALF_A_YEAR
    begun = long and (told - term.first).days <= _QUARTER
    text = context.article.text
    return (
        begun and _GOALS.search(text[max(0, term.at[0] - _AHEAD) : term.at[0]].lower()) is not None
    )


def _last(*days: date | None) -> date | None:
    """Return the later day: what was to come when a meeting was held may be over in its report."""
    return max((day for day in days if day is not None), default=None)
