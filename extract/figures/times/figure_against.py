"""What a figure is of by what it is set against: the month before, or how things stood at first."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from extract.cues import last_of
from extract.facts import Status
from extract.figures.times.figure_periods import NO_TERM, THEN, Term
from extract.measures.spans import last_day

if TYPE_CHECKING:
    from extract.figures.figure import Figure

_MONTH_BEFORE = re.compile(
    r"(?: điểm (?:%|phần trăm))?,? so (?:với )?(?P<part>tháng|quý) (?:liền )?trước(?!\w)"
)
_ON_MONTH_BEFORE = re.compile(
    r"(?<!\w)so (?:với )?(?P<part>tháng|quý) (?:liền )?trước,? (?:đã |ước |cũng )?(?:tăng|giảm)"
    r"(?: (?:nhẹ|mạnh|khoảng|hơn|gần|trên))* $"
)
_AT_FIRST = re.compile(
    r"(?:^|[,;:] )(?:(?:vào|tại|ở|thời điểm) )*"
    r"(?:đầu (?:giai đoạn|nhiệm kỳ)|trước đây|trước kia"
    r"|(?:năm học|niên vụ|nhiệm kỳ|giai đoạn) trước"
    r"|(?:khi|lúc|ngày|những ngày|thời gian) (?:mới|đầu)(?! \d))(?!\w)"
)
_FIRST_BEHIND = re.compile(
    r" ?\(?(?:ở |vào |hồi |thời điểm )?đầu (?:giai đoạn|nhiệm kỳ)\)?"
    r"(?= (?:xuống|lên|còn|giảm|tăng))"
)
_BY_YEARS = re.compile(
    r"bình quân (?:tăng |giảm )?(?:trong |giai đoạn )?"
    r"(?:\d{1,2}|hai|ba|bốn|mỗi|hằng|hàng) năm(?!\w)"
)
_EACH_YEAR = ("/năm", "/ năm", " /năm", " mỗi năm", " một năm")
"""«bình quân 3 năm giảm | 4,8%», «tăng bình quân | 1%/năm», which are of no single year"""
_SINCE_THEN = re.compile(r"(?<!\w)(?:nay|hiện|đến|tới|năm|tháng|quý|cuối)(?!\w)|;")
_YEAR = 12
_A_YEAR = timedelta(days=366)
_MONTHS = {"tháng": 1, "quý": 3}


def of_last_part(figure: Figure, term: Term) -> Term:
    """Return the last month of months, for what rose on the month before.

    «10 tháng …: xuất khẩu tăng 2% so với tháng trước»; NO_TERM where they end within one.
    """
    if figure.status is not Status.CHANGE or term.first is None or term.last is None:
        return term
    if term.last - term.first <= _A_YEAR and _is_mean(figure):
        return NO_TERM
    against = _against(figure)
    if against is None:
        return term
    size, last = _MONTHS[against], term.last
    months = _YEAR * (last.year - term.first.year) + last.month - term.first.month + 1
    if months <= size:
        return term
    if months > _YEAR or last != last_day(last.year, last.month) or last.month % size:
        return NO_TERM
    first = last.replace(month=last.month - size + 1, day=1)
    return Term(first, last, term.at, inferred=True)


def _is_mean(figure: Figure) -> bool:
    """Tell what a number of years have moved by on average."""
    sentence = figure.sentence
    own = sentence.at(figure.left, figure.slot.begin).lower()
    if "bình quân" not in own:
        return False
    each = sentence.lower.startswith(_EACH_YEAR, figure.slot.end - sentence.begin)
    return each or figure.unit.endswith("/năm") or _BY_YEARS.search(own) is not None


def _against(figure: Figure) -> str | None:
    """Return whether a change is one on the month or the quarter before."""
    sentence = figure.sentence
    found = _MONTH_BEFORE.match(sentence.lower, figure.slot.end - sentence.begin)
    if found is None:
        ahead = sentence.at(sentence.begin, figure.slot.begin).lower()
        found = _ON_MONTH_BEFORE.search(ahead)
    return None if found is None else found["part"]


def at_first(figure: Figure) -> Term | None:
    """Read «Đầu giai đoạn, toàn huyện có | 7.900 hộ nghèo», as things stood before.

    So is the first of «giảm từ | 9% đầu nhiệm kỳ xuống còn 2%».
    """
    if _FIRST_BEHIND.match(figure.sentence.lower, figure.slot.end - figure.sentence.begin):
        return THEN
    ahead = figure.sentence.lower[: figure.slot.begin - figure.sentence.begin]
    found = last_of(_AT_FIRST.finditer(ahead))
    since = found is None or _SINCE_THEN.search(ahead, found.end()) is not None
    return None if since else THEN
