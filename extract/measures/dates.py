"""Days in a text: «19/7», «sáng 24-04-2024», «từ ngày 3 đến 5/7», «hôm nay».

43/53 and 6/10 are ratios, 19/7 and 8/8 are days: a day without a year needs a word beside it that
speaks of days (ngày, sáng, hôm …). Texts are views (:func:`extract.text.view`).
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from datetime import date, timedelta

import regex
from msgspec import Struct
from msgspec.structs import replace

from extract.cues import Cued, Cues
from extract.remembered import lines, remembered_if_short

__all__ = ["DateMention", "find_dates", "lexical"]

_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_MONTH = r"(?:0?[1-9]|1[0-2])"
_YEAR = r"(?:19|20)\d\d"
_PART = (
    r"(?:rạng\ssáng|chiều\stối|(?:đầu\sgiờ\s|cuối\sgiờ\s|đầu\s)?(?:sáng|trưa|chiều|tối|đêm|khuya))"
)
_WEEKDAY = r"(?:thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\snhật|cn)"
# «phiên họp thứ 5 ngày 15/11» is the fifth session, not one on a Thursday.
_ORDERED = r"(?:phiên|họp|nghị|lần|hội|khóa|thảo)\s"
_CUE = (
    rf"(?:(?P<part>{_PART})\s(?:(?:nay|qua)(?:,\s|\s\(|\s))?)?(?P<weekday>(?<!{_ORDERED}){_WEEKDAY},?\s\(?)?"
    r"(?P<cue>(?:(?:các|những)\sngày\s(?:từ\s)?|ngày\s)(?:mùng\s|mồng\s|\()?|hôm\s|mùng\s|mồng\s)?"
)
_BESIDE = (
    r"(?:sáng|trưa|chiều|tối|đêm|hôm|ngày)\s(?:nay|qua|mai|kia)"
    r"(?:,\s|\s\(|\s)(?:tức\s)?(?:ngày\s)?$"
)
_AFTER_WEEKDAY = rf"{_WEEKDAY}(?:,\s|\s\(|\s)(?:ngày\s)?$"
_SEPARATED = rf"(?P<day>{_DAY})\s?(?P<gap>[/.-])\s?(?P<month>{_MONTH})"
_WITH_YEAR = rf"(?:\s?(?P=gap)\s?(?P<year>{_YEAR})|\s?năm\s(?P<year>{_YEAR}))"
_SPELT = (
    rf"(?P<day>{_DAY})\stháng\s(?P<month>{_MONTH}|giêng|chạp)"
    rf"(?:(?:,\s|\s)năm\s(?P<year>{_YEAR})|[/-](?P<year>{_YEAR}))?"
)
# Days before the last: «ngày 5 và 6/8», «từ ngày 3 đến ngày 5/7», «3-5/7», «30/6 - 2/7»,
# «từ ngày 5/5 đến 12 giờ ngày 3/6».
_FIRST_DAYS = (
    rf"(?:(?P<first>{_DAY})(?:\s?[/.-]\s?(?P<first_month>{_MONTH})(?:\s?[/.-]\s?(?P<first_year>{_YEAR}))?)?"
    r"(?P<join>\s?-\s?|\s(?:đến|tới|và)\s(?:hết\s)?(?:ngày\s)?"
    r"|\s(?:đến|tới)\s(?:\d{1,2}(?:h|\sgiờ)(?:\s?\d{2}(?:\sphút)?)?,?\s)?"
    r"(?:(?:rạng\s)?(?:sáng|trưa|chiều|tối|đêm)\s)?(?:ngày\s)?|,\s?(?:\d{1,2},\s?){0,3}(?:\d{1,2}\svà\s)?)"
    # «kỳ họp thứ 16, ngày 8/5» is no 16th: behind a comma «ngày» begins another, but in «các ngày».
    r"(?(cue)(?:ngày\s)?|(?:(?<!,\s)ngày\s)?(?!ngày\s)))?"
)
_DATE = regex.compile(
    rf"(?<![\w/.,:])(?<!(?:\w|^)-){_CUE}{_FIRST_DAYS}(?:{_SPELT}|{_SEPARATED}{_WITH_YEAR}?)"
    r"(?![\w%]|[/.,-]\d|/[A-ZĐ]|-[A-ZĐ]{2})",
    regex.IGNORECASE,
)
_RELATIVE = regex.compile(
    rf"\b(?:(?P<part>{_PART})\s(?P<when>nay|qua|mai)|(?P<when>hôm\s(?:nay|qua|kia)|ngày\smai))\b"
    r"(?!\s{0,2}[(,]?\s?(?:tức\s)?(?:ngày\s)?\d{1,2}\s?[/.-]\s?\d)",
    regex.IGNORECASE,
)
_SHIFT = {"nay": 0, "qua": -1, "kia": -2, "mai": 1}
_WEAK = regex.compile(
    r"(?:\b(?:từ|đến|tới|đến\shết|hết|trước|sau|kể\stừ|tính\sđến|vào|lúc|dịp|lễ|Quốc\skhánh|bắt\sđầu|và)"
    r"|(?:ngày|buổi|phiên)\s(?:họp|thảo\sluận|chất\svấn|làm\sviệc|ra\squân|bầu\scử)"
    r"|\d(?:h|giờ|phút)(?:\s?\d{1,2})?,?)\s$",
    regex.IGNORECASE,
)
_NEXT_DAY = r"(?:ngày|hôm|tuần)\s(?:sau|trước)(?:\sđó)?,\s$"
_NEAR = regex.compile(
    rf"(?:{_BESIDE}|{_AFTER_WEEKDAY}|thời\sđiểm\s$|{_NEXT_DAY})", regex.IGNORECASE
)
_SOON = 2
_HOURS = re.compile(r"\d{1,2}(?:h|\sgiờ)")
_OPENING = regex.compile(r"(?:^|[\n.!?])[\s\"“(]*(?:trước\sđó,?\s)?(?:vào\s)?$", regex.IGNORECASE)
_DONE = regex.compile(
    r"(?:(?!(?<!\w)(?:sẽ|dự\skiến|phải|cần|sắp|chuẩn\sbị|là|tới|nay|hiện)(?!\w))[^.;:\n]){0,140}?"
    r"(?<!\w)đã\s(?!đến\slúc)",
    regex.IGNORECASE,
)
"""A day opens the sentence, and what follows was done on it: «Sáng 19/11, ông A đã chủ trì …»."""
_STEMS = "giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý"
_LUNAR_YEAR = rf"năm\s(?:{_STEMS})\s(?:tý|sửu|dần|mão|thìn|tỵ|ngọ|mùi|thân|dậu|tuất|hợi)"
_LUNAR = regex.compile(rf"\s?[(,]?\s?(?:âm\slịch|{_LUNAR_YEAR})\b", regex.IGNORECASE)
"""«mùng 10/3 | âm lịch», «ngày 8 tháng 2 | năm Giáp Thìn»: no day of this calendar."""
_BESIDE_LUNAR = regex.compile(
    rf"\b(?:giêng|chạp|âm\slịch|{_LUNAR_YEAR})\)?\s?[(,]?\s?(?:tức\s)?(?:ngày\s)?$",
    regex.IGNORECASE,
)
"""«mùng 8 tháng Giêng (| 17/2)»: the same day in this calendar."""
_CLOSED = regex.compile(r"\s?(?:[.,;:)\"!?\n]|$|(?:đến|tới|năm|vừa|này|tại|của|và|là)\b)")
_LEFT = 24
# Where a date can be: cheap to find, so that the pattern above tries only a few places.
_CORE = re.compile(r"\d{1,2}(?:\s?[/.-]\s?\d{1,2}(?!\d\d\d)|\s[Tt][Hh][Áá][Nn][Gg]\s[\dgGcC])")
_NAMED = Cues(
    (
        *(f"{part} {day}" for part in ("sáng", "trưa", "chiều", "tối", "đêm", "khuya")
          for day in ("nay", "qua", "mai")),
        "hôm nay", "hôm qua", "hôm kia", "ngày mai",
    )
)  # fmt: skip
_REACH = 48

CUED_RELATIVE = Cued(_RELATIVE, _NAMED, _REACH, _REACH)


class DateMention(Struct, frozen=True, gc=False, kw_only=True):
    """A day, or several in a row, at ``view[begin:end]`` with the words that belong to it.

    ``value`` is an xsd:date, or an xsd:gMonthDay where no year is known; ``value_to`` the last day
    of several, in the same form. ``year_inferred`` where the year comes from the day of publication
    (for «hôm nay», all of the date); ``part_of_day`` is one of sáng, trưa, chiều, chiều tối, tối,
    đêm; ``likely_year`` that of the report, where the day's own is not known.
    """

    begin: int
    end: int
    value: str
    value_to: str | None = None
    year_inferred: bool = False
    part_of_day: str | None = None
    relative: bool = False
    likely_year: int | None = None


def find_dates(view: str, published: date | None = None) -> list[DateMention]:
    """Return the days that a text names, in order.

    A year that is not written is the one that brings the day nearest to ``published``.
    """
    return [
        replace(day, begin=begin + day.begin, end=begin + day.end)
        for begin, line in lines(view)
        for day in _days(line, published)
    ]


@remembered_if_short
def _days(view: str, published: date | None) -> tuple[DateMention, ...]:
    found = [
        mention
        for match in _candidates(view)
        if (mention := _mention(view, match, published)) is not None
    ]
    if published is not None:
        for match in CUED_RELATIVE.finditer(view):
            day = published + timedelta(days=_SHIFT[match["when"].split()[-1].lower()])
            found.append(
                DateMention(
                    begin=match.start(),
                    end=match.end(),
                    value=day.isoformat(),
                    year_inferred=True,
                    part_of_day=_part(match["part"]),
                    relative=True,
                )
            )
    return tuple(sorted(found, key=lambda mention: mention.begin))


def _candidates(view: str) -> Iterator[regex.Match[str]]:
    """Find the pattern around the places where a date can be; windows that touch are one."""
    begin = end = 0
    for core in _CORE.finditer(view):
        if core.start() - _REACH > end:
            yield from _DATE.finditer(view, begin, end)
            begin = core.start() - _REACH
        end = core.end() + _REACH
    yield from _DATE.finditer(view, begin, end)


def _mention(view: str, match: regex.Match[str], published: date | None) -> DateMention | None:
    """Return what a match means, or None where it is a ratio or no day of the calendar."""
    year = None if match["year"] is None else int(match["year"])
    # «15 người, 8/8/2022»: only behind «ngày» does a comma join days.
    several = match["first"] is not None and ("," not in match["join"] or bool(match["cue"]))
    if several and not match["cue"] and not match["first_month"] and _HOURS.search(match["join"]):
        several = False  # «từ 8 đến 9 giờ ngày 12/5»
    begin = match.start() if several or match["first"] is None else match.start("day")
    lunar = not match["month"].isdigit() or _LUNAR.match(view, match.end())
    if lunar or not _is_day(view, begin, match, year):
        return None
    month = int(match["month"])
    inferred = year is None and published is not None
    if year is None and published is not None:
        year = _nearest_year(int(match["day"]), month, published)
        year -= _is_past(view, match, year, published)
    last = lexical(int(match["day"]), month, year)
    first = _first_day(match, month, year) if several else None
    if last is None or (several and (first is None or _far(first, last))):
        return None
    return DateMention(
        begin=begin,
        end=match.end(),
        value=first or last,
        value_to=last if first is not None else None,
        year_inferred=inferred,
        part_of_day=_part(match["part"]),
    )


def _is_past(view: str, match: regex.Match[str], year: int, published: date) -> bool:
    """Tell a day to come by the calendar on which something was done: it was the year before."""
    last = lexical(int(match["day"]), int(match["month"]), year)
    if last is None or (date.fromisoformat(last) - published).days <= _SOON:
        return False
    opens = _OPENING.search(view[max(0, match.start() - _LEFT) : match.start()])
    return opens is not None and _DONE.match(view, match.end()) is not None


def _is_day(view: str, begin: int, match: regex.Match[str], year: int | None) -> bool:
    """Decide by the words beside it whether digits are a day, not a ratio or a number."""
    if match["cue"] or match["part"] or match["weekday"]:
        return True
    left = view[max(0, begin - _LEFT) : begin]
    if match["gap"] is None:  # «trong 3 tháng 9 …»
        return year is not None
    if year is not None:
        return True
    if _NEAR.search(left) or _BESIDE_LUNAR.search(left):
        return True
    plain = match["gap"].strip() == "/"
    closed = _is_no_part(match) or _CLOSED.match(view, match.end()) is not None
    return plain and closed and bool(_WEAK.search(left))


def _is_no_part(match: regex.Match[str]) -> bool:
    """Tell «tính đến 30/6 toàn tỉnh …» from «đến 5/12 xã»: more than the whole is no part of it."""
    return match["month"].isdigit() and int(match["day"]) > int(match["month"])


def _first_day(match: regex.Match[str], month: int, year: int | None) -> str | None:
    first_month = int(match["first_month"] or month)
    if match["first_year"] is not None:
        year = int(match["first_year"])
    elif year is not None and first_month > month:
        year -= 1
    return lexical(int(match["first"]), first_month, year)


def _far(first: str, last: str) -> bool:
    """Tell «(30/4/1975 - 30/4/2025)», an anniversary, from the days of one event."""
    return not last.startswith("--") and int(last[:4]) - int(first[:4]) > 1


def _part(words: str | None) -> str | None:
    """Return the part of the day: «đầu giờ chiều» is chiều, «chiều tối» neither chiều nor tối."""
    if words is None:
        return None
    said = " ".join(words.lower().split())
    return said if said == "chiều tối" else said.split()[-1]


def lexical(day: int, month: int, year: int | None) -> str | None:
    """Return ``2024-07-19``, ``--07-19`` without a year, None for a day that no calendar has."""
    if not 1 <= day <= calendar.monthrange(year or 2024, month)[1]:
        return None
    return f"{'-' if year is None else year}-{month:02d}-{day:02d}"


def _nearest_year(day: int, month: int, published: date) -> int:
    """Return the year in which a day lies nearest to the day of publication."""
    distances = []
    for year in (published.year, published.year - 1, published.year + 1):
        last = calendar.monthrange(year, month)[1]
        distances.append((abs((date(year, month, min(day, last)) - published).days), year))
    return min(distances)[1]
