"""From where the year of a meeting's day is known, where it is not written beside the day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import regex

from extract.layout.blocks import WHOLE_REPORT
from extract.measures.dates import lexical
from extract.slots import DATE, DOCUMENT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.slots import Slot
    from extract.slotted import SlottedSentence

Year = tuple[int, tuple[int, int]]
"""A year, and where it is named."""
_YEAR = regex.compile(
    r"(?<!\b(?:đến|tới|đến hết|trước|sau|từ|vào|tầm nhìn)\s)\bnăm\s(?P<year>20\d\d)\b", regex.I
)
_MONTH = regex.compile(
    r"(?<!\b(?:đến|trước|từ|hết|cuối|đầu)\s)(?<!\d\s)\btháng\s(?P<month>1[0-2]|0?[1-9])(?:/|-|\snăm\s)(?P<year>20\d\d)\b",
    regex.I,
)
_SAME_TIME = regex.compile(r"\bcùng kỳ (?:của )?(?:năm )?(?P<year>20\d\d)\b(?![-/–.]\d)", regex.I)
_MONTHS_AWAY = 2
_PLANNED = regex.compile(
    r"\b(?:nhiệm vụ|phương hướng|kế hoạch|dự toán|chỉ tiêu|mục tiêu|triển khai|phát triển|đầu tư|"
    r"biên chế)\b[^.;]{0,60}?\bnăm\s20\d\d\b",
    regex.I,
)
_OF_PAPER = regex.compile(
    r"\b(?:số\s\d\S*|(?i:quyết định|nghị quyết|văn bản|thông báo|kế hoạch|chỉ thị|luật|nghị định|"
    r"công văn))[^,;]*$"
)
_TO_COME = regex.compile(r"(?i)\b(?:trước|chậm nhất|đến|hết|xong|bầu cử|kể từ)\b[^,;]{0,16}$")
_ANNIVERSARY = regex.compile(
    r"(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-](?:1[89]|20)\d\d\s?-\s?"
    r"(?P=day)[/.-](?P=month)[/.-](?P<year>20\d\d)(?!\d)"
)
"""«(20/11/1982 - 20/11/2022)»: what is remembered, and when."""
_LEADS_UP = 45
"""Days between an anniversary and a meeting that marks it."""
_LONG = 200
"""Days between a meeting and what its report dates."""
_SOON = 60
_LEAP = "--02-29"
_REVIEWED = regex.compile(
    r"\b(?:tổng kết|tình hình|kết quả|đánh giá)\b[^.;]{0,60}?\bnăm\s(?P<year>20\d\d)\b",
    regex.I,
)
_REVIEW_MONTHS = 4
_INDEXED = regex.compile(
    r"\b(?:công bố|phân tích|đánh giá)\b[^.;]{0,60}?"
    r"\b(?:PCI|PAPI|DDCI|SIPAS|PAR[ -]?INDEX"
    r"|chỉ số (?:năng lực cạnh tranh|hiệu quả|cải cách|hài lòng))\b"
    r"[^.;]{0,80}?\b(?P<year>20\d\d)\b(?![-/–]\d|\s[-–])",
    regex.I,
)
"""What provinces are ranked by for a year is published in the next."""
_PART = regex.compile(r"\b(?:tháng|quý|nửa|đầu năm|giữa năm)\b", regex.I)
"""A year that is not over when it is reviewed: «kết quả 6 tháng đầu năm 2024»."""
_OF_A_LIFE = regex.compile(
    r"\W*(?:(?:đầu|cuối|giữa|vào|từ|đến)\s)*năm\s20\d\d,?\s[^.;]{0,60}?\b(?:ông|bà|đồng chí)\s"
    r"[^.;]{0,60}?\b(?:giữ|làm|là|được|nhận|chuyển|trở thành|bắt đầu|tốt nghiệp|nghỉ)\b",
    regex.I,
)
"""«Đầu năm 2006, ông A giữ chức …»: a year of somebody's life."""
_LAWS = frozenset({"Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp"})
_OWN_YEAR = regex.compile(
    r"(?<![\d/.-]|\d\s-\s|\b(?:đến|tới|vào|trước|từ)\s(?:năm\s)?)(20[0-4]\d)(?![\d/.-]|\s-\s\d)",
    regex.I,
)
_AHEAD = regex.compile(r"\b(?:kế hoạch|nhiệm vụ|triển khai|phương hướng|đón)\b", regex.I)
_PLANNING_MONTH = 11
_BUDGET_MONTH = 10
"""The National Assembly sets the aims of the next year from October on."""
_ADDRESS = regex.compile(
    r"[/-](?P<year>20[0-4]\d)[/-]?(?P<month>0[1-9]|1[0-2])(?:[/-]?(?:0[1-9]|[12]\d|3[01]))?[/-]"
)
_FRESH = regex.compile(
    r"(?<!\b(?:trong|trước|từ|hết|sau|quá|của)\s)\b(?:(?P<months>\d{1,2})\stháng(?:\sđầu)?\snăm\s|"
    r"(?:tính|lũy kế)\sđến\s(?:hết\s|cuối\s)?tháng\s(?P<month>\d{1,2})(?:/|\snăm\s)|"
    r"đến\s(?:hết|cuối)\stháng\s(?P<month>\d{1,2})(?:/|\snăm\s)(?=20\d\d,?\s(?:đã|có|toàn|tỉnh|cả))|"
    r"quý\s(?P<quarter>IV|I{1,3})(?:/|\snăm\s)|ước\s[^.;\d]{0,30}năm\s)(?P<year>20[0-4]\d)\b",
    regex.I,
)
"""Figures that are reported soon; «đến tháng 6/2025», «trong quý III/2025» are deadlines."""
_QUARTERS = {"I": 1, "II": 2, "III": 3, "IV": 4}
_TWO = 2
_STAYS_FRESH = 2
_LATE = 9


def stated_year(sentence: SlottedSentence, slot: Slot | None, day: str) -> Year | None:
    """Return the one year that the meeting's own sentence speaks of, and where.

    A review of the year N («tổng kết công tác năm N») is held late in N, or early in N + 1; a plan
    for it («dự toán năm N») is made late in N - 1. Of the month M/N is what is held near it.
    """
    if slot is None:
        return None
    month = int(day[2:4])
    if (found := _MONTH.search(sentence.text)) and (year := _year_near(found, month)):
        return year, sentence.span(found)
    if _leaves_open(sentence.text, month):
        return None
    index = _INDEXED.search(sentence.text) if month < _LATE else None
    if review := index or _REVIEWED.search(sentence.text):
        year = int(review["year"]) + (1 if index or month <= _REVIEW_MONTHS else 0)
        return year, sentence.span(review)
    years = list(_YEAR.finditer(sentence.text))
    if len({found["year"] for found in years}) != 1:
        return None
    planned = month >= _PLANNING_MONTH and _PLANNED.search(sentence.text)
    return int(years[0]["year"]) - bool(planned), sentence.span(years[0])


def year_of_article(article: Sequence[SlottedSentence], day: str) -> Year | None:
    """Return the year that all full dates near the day share, else the only one that is named.

    A paper's date is past, a deadline is to come, and what else happened is not long ago.
    """
    read = [sentence for sentence in article if sentence.source.kind in WHOLE_REPORT]
    if marked := _anniversary(read, day):
        return marked
    full = {
        found[0]: found
        for sentence in reversed(read)
        for slot in sentence.all_of(DATE)
        if (found := _near(sentence, slot, day))
    }
    named = {
        found["year"]: (int(found["year"]), sentence.span(found))
        for sentence in reversed(read)
        for found in _YEAR.finditer(sentence.text)
        if not _names_law(sentence, sentence.span(found))
        and not _OF_A_LIFE.match(sentence.text)
        and not _leaves_open(sentence.text, int(day[2:4]))
    }
    if not full and (told := _year_after(read, max((one[0] for one in named.values()), default=0))):
        return told
    if not full and (monthly := _month_near(read, int(day[2:4]))):
        return monthly
    for stated in (full, named):
        if stated:
            only = next(iter(stated.values())) if len(stated) == 1 else None
            late = only is not None and stated is named and int(day[2:4]) >= _BUDGET_MONTH
            return (only[0] - _is_planned(read), only[1]) if only and late else only
    return None


def _year_near(told: regex.Match[str], month: int) -> int | None:
    """Return the year of a month, where «tháng 1/2025» is at most two months away from it."""
    away = (int(told["month"]) - month + 6) % 12 - 6
    if abs(away) > _MONTHS_AWAY:
        return None
    first = int(told["month"]) - away
    return int(told["year"]) - (first < 1) + (first > 12)  # noqa: PLR2004 - of a year


def _month_near(read: Sequence[SlottedSentence], month: int) -> Year | None:
    """Return the year that the months near one are told with: «nhiệm vụ tháng 8/2024», on 6/8.

    None where they are told with several.
    """
    found = {
        year: sentence.span(one)
        for sentence in reversed(read)
        for one in _MONTH.finditer(sentence.text)
        if (year := _year_near(one, month)) is not None
    }
    return next(iter(found.items())) if len(found) == 1 else None


def _year_after(read: Sequence[SlottedSentence], latest: int) -> Year | None:
    """Return the year after the one «cùng kỳ năm 2023», which is compared with, if none is later.

    ``latest`` is the last year that is named.
    """
    found = {
        one["year"]: sentence.span(one)
        for sentence in reversed(read)
        for one in _SAME_TIME.finditer(sentence.text)
    }
    years = [int(year) for year in found]
    if len(years) != 1 or latest > years[0]:
        return None
    return years[0] + 1, found[str(years[0])]


def _anniversary(read: Sequence[SlottedSentence], day: str) -> Year | None:
    """Return the year of an anniversary near a day: «(20/11/1982 - 20/11/2022)», on 19/11."""
    for sentence in read:
        for found in _ANNIVERSARY.finditer(sentence.text):
            year, month, marked = (int(found[part]) for part in ("year", "month", "day"))
            if day == _LEAP or lexical(marked, month, year) is None:
                continue
            held = date.fromisoformat(f"{year}{day[1:]}")
            if abs((date(year, month, marked) - held).days) <= _LEADS_UP:
                return year, sentence.span(found)
    return None


def _leaves_open(text: str, month: int) -> bool:
    """Tell a review of a whole year in the midst of one: of that year, or of the one before."""
    between = _REVIEW_MONTHS < month < _LATE
    return between and bool(_REVIEWED.search(text)) and not _PART.search(text)


def _names_law(sentence: SlottedSentence, year: tuple[int, int]) -> bool:
    """Tell «Luật Phòng, chống bệnh truyền nhiễm năm 2007», in force for long, from what is told."""
    return any(
        slot.begin <= year[0] and year[1] <= slot.end and slot.value.kind in _LAWS
        for slot in sentence.all_of(DOCUMENT)
    )


def _is_planned(read: Sequence[SlottedSentence]) -> bool:
    """Tell whether years are named for plans alone: «đề ra 15 chỉ tiêu chủ yếu năm 2025»."""
    return all(
        any(plan.end() == found.end() for plan in _PLANNED.finditer(sentence.text))
        for sentence in read
        for found in _YEAR.finditer(sentence.text)
    )


def _near(sentence: SlottedSentence, slot: Slot, day: str) -> Year | None:
    """Return the year in which a day is near a full date, as that stands to it: before or after."""
    ranged = slot.value.value_to is not None
    value: str = slot.value.value_to or slot.value.value
    if value.startswith("--") or slot.value.year_inferred or day == _LEAP:
        return None
    known = date.fromisoformat(value)
    if ranged and (known - date.fromisoformat(slot.value.value)).days > _LONG:
        return None
    paper = _OF_PAPER.search(sentence.at(max(sentence.begin, slot.begin - 60), slot.begin))
    bound = _TO_COME.search(sentence.at(max(sentence.begin, slot.begin - 24), slot.begin))
    least, most = (-_LONG, 0) if bound else (0, _SOON) if paper or ranged else (-_SOON, _LONG)
    for year in (known.year - 1, known.year, known.year + 1):
        if least <= (date.fromisoformat(f"{year}{day[1:]}") - known).days <= most:
            return year, (slot.begin, slot.end)
    return None


def _summed_up(mentions: Sequence[Slot], year: int, month: int) -> Year | None:
    """Read «tổng kết năm 2023, phương hướng năm 2024», held late in 2023 or early in 2024."""
    slot = next((one for one in mentions if f"{year}" in one.value.label), None)
    review = None if slot is None else _REVIEWED.search(slot.value.label)
    if slot is None or review is None or int(review["year"]) != year:
        return None
    if _REVIEW_MONTHS < month < _PLANNING_MONTH:
        return None
    return year + (month <= _REVIEW_MONTHS), (slot.begin, slot.end)


def year_named(mentions: Sequence[Slot], month: int) -> Year | None:
    """Return the one year in a meeting's names, and where: «Hội nghị ngành tôm 2019».

    Late in a year the next one is planned («triển khai nhiệm vụ năm 2021»), early in a year the
    last one reviewed.
    """
    found = {
        int(year[1]): (slot.begin, slot.end)
        for slot in mentions
        for year in _OWN_YEAR.finditer(slot.value.label)
    }
    if len(found) == _TWO and max(found) - min(found) == 1:
        return _summed_up(mentions, min(found), month)
    if len(found) != 1:
        return None
    year, where = found.popitem()
    label = next(slot.value.label for slot in mentions if (slot.begin, slot.end) == where)
    if _leaves_open(label, month):
        return None
    if _REVIEWED.search(label):
        return year + (month <= _REVIEW_MONTHS), where
    if _AHEAD.search(label):
        return year - (month >= _PLANNING_MONTH), where
    return year, where


def year_of_address(url: str | None, month: int) -> int | None:
    """Return the year in an article's address, «/202111/», where its month agrees."""
    found = _ADDRESS.search(url or "")
    near = found is not None and abs(int(found["month"]) - month) <= 1
    return int(found["year"]) if found and near else None


def same_day(article: Sequence[SlottedSentence], day: str) -> Year | None:
    """Return the year that the article writes beside the same day elsewhere, and where."""
    for sentence in article:
        for slot in sentence.of(DATE):
            value: str = slot.value.value
            if value[-5:] == day[-5:] and not value.startswith("--"):
                return int(value[:4]), (slot.begin, slot.end)
    return None


def year_reported(text: str, month: int) -> Year | None:
    """Return the year whose figures are fresh in a month, and where it is named.

    «8 tháng năm 2020» is reported in September or October 2020, «ước đến hết năm 2020» late in
    2020. None where such words name several years, or none.
    """
    found: dict[int, tuple[int, int]] = {}
    for said in _FRESH.finditer(text):
        last = int(said["months"] or said["month"] or 3 * _QUARTERS.get(said["quarter"], 0))
        fresh = 0 <= month - last <= _STAYS_FRESH if last else month >= _LATE
        if fresh:
            found.setdefault(int(said["year"]), said.span())
    return next(iter(found.items())) if len(found) == 1 else None
