"""Stretches of time: «quý I/2024», «6 tháng đầu năm 2024», «giai đoạn 2021-2025», «đến năm 2025».

Texts are views (:func:`extract.text.view`). A year that the text leaves out comes from
``year_hint``, the year of publication or of the section's header.
"""

from __future__ import annotations

import calendar
from datetime import date
from typing import Literal

import regex
from msgspec import Struct
from msgspec.structs import replace

from extract.cues import Cued, Cues
from extract.lexicon import number_words
from extract.measures.numbers import parse_number
from extract.measures.past_periods import past_periods
from extract.remembered import lines, remembered_if_short
from extract.text import view as as_view

Kind = Literal["exact", "until", "since", "compared"]

_Y = r"(?:19|20)\d\d"
_MONTHS = {as_view(word): value for word, value in number_words().months.items()}
_MONTH_WORD = "|".join(
    word.replace(" ", r"\s") for word in sorted(_MONTHS, key=len, reverse=True) if word != "năm"
)
_MONTH = rf"(?:0?[1-9]|1[0-2]|{_MONTH_WORD})"
_QUARTER = r"(?:I{1,3}|IV|[1-4]|một|hai|ba|bốn|tư|đầu)"
_COUNT = (
    r"(?:0?[1-9]|1[01]|hai|ba|bốn|năm(?=\stháng\s(?:đầu|cuối))|sáu|bảy|tám|chín|mười|mười\smột)"
)
_THIS = r"năm\s(?:nay|này)"
_SUMMED = r"bình\squân|ước|ước\stính|tính\schung|tính\schung\strong|cộng\schung|lũy\skế|cộng\sdồn"
"""Behind these «5 tháng» are the first of the year."""
_LASTING = (
    r"trong|sau|dài|hơn|gần|mỗi|từng|suốt|khoảng|được|hạn|qua|chỉ|vòng|từ|đến|là|có|mới|cứ|trước"
)
"""Behind these «5 tháng» are how long something lasts."""
_OF_YEAR = rf"(?:\s?[/.-]\s?(?P<year>{_Y})|,?\s(?:của\s)?năm\s(?P<year>{_Y})|\s(?P<this>{_THIS}))?"
_ONE = (
    rf"(?:(?P<count>{_COUNT})\stháng(?:\s(?P<half>đầu|cuối)(?:\s(?:của\s)?năm)?|(?=(?:\scủa)?[/\s](?:năm\s)?{_Y})"
    rf"|(?=\s{_THIS})|(?<=(?:[89]|1[01])\stháng)(?=\squa(?!\w))|(?<=(?:{_SUMMED})\s[^\s]{{1,8}}\stháng)(?!\s(?:qua|tới|gần|một|mỗi|lần|kể))"
    rf"|(?=\s(?:đạt|ước|lên|hơn|gần|trên|tăng|giảm|là|bằng|tiếp\stục|được(?=\s\d))\s)(?<!(?:{_LASTING})\s\w{{1,4}}\stháng))"
    rf"(?:(?:\scủa)?[\s/](?:năm\s)?(?P<year>{_Y})|\s(?:của\s)?(?:năm\s)?(?P<this>nay|này))?"
    rf"|nửa\s(?P<half>đầu|cuối)\s(?:của\s)?năm(?:\s(?P<year>{_Y})|\s(?P<this>nay|này))?"
    rf"|(?:(?P<quarters>hai|ba|2|3)\squý|(?P<halves>nửa)\snăm)"
    rf"(?:\s(?P<half>đầu)(?:\s(?:của\s)?năm)?|(?=,)(?<=(?:^|[.:;]\s)\w{{1,3}}\s\w{{3}})|(?<=(?:{_SUMMED})\s\w{{1,3}}\s\w{{3}})(?!\s(?:qua|tới|gần|một|mỗi|lần|kể)))"
    rf"(?:(?:\scủa)?[\s/](?:năm\s)?(?P<year>{_Y})|\s(?:của\s)?(?:năm\s)?(?P<this>nay|này))?"
    rf"|quý\s(?P<quarter>{_QUARTER})(?!\w){_OF_YEAR}(?:\snăm)?"
    rf"|(?<!\d\s)tháng\s(?P<month>{_MONTH})(?![\w%])(?!\s?[/.,-]\s?\d{{1,2}}(?!\d)){_OF_YEAR}"
    rf"|(?:giai\sđoạn|thời\skỳ|trong\scác\snăm|các\snăm)\s(?:từ\s)?(?:năm\s)?(?P<from>{_Y})"
    rf"\s?(?:-|đến|và)\s?(?:năm\s)?(?P<to>{_Y})"
    rf"|(?<=(?:^|[.:]\s)(?:(?:trong|qua)\s)?)nhiệm\skỳ\s(?P<from>{_Y})\s?-\s?(?P<to>{_Y})(?=,)"
    rf"|năm\shọc\s(?P<from>{_Y})\s?-\s?(?P<to>{_Y})"
    rf"|(?P<part>(?:đầu|giữa|cuối)\s)?năm\s(?:(?P<from>{_Y})"
    rf"\s?(?:-\s?|(?:đến|tới)\s(?:hết\s)?năm\s)(?P<to>{_Y})|(?P<year>{_Y}))"
    rf"|(?P<part>(?:đầu|giữa|cuối)\s)?(?P<this>{_THIS})"
    rf"|(?<=cả\s)(?P<this>năm)(?!\s?(?:\d|học|nước)))(?!\w)"
)
_UNTIL = (
    r"(?:(?:tính\s|lũy\skế\s)?(?:đến|tới)(?:\shết)?(?:\s(?:thời\sđiểm|ngày|cuối|đầu))?|"
    r"chậm\snhất(?:\s(?:là|vào))?|trước)"
)
_LEAD = (
    rf"(?:(?P<until>{_UNTIL})\s|(?P<since>(?:kể\s)?từ|sau)\s"
    r"|(?P<compared>(?:so\svới\s)?cùng\skỳ|so\svới|bằng\scùng\skỳ)\s(?:của\s)?"
    r"|(?:trong|cả|của|vào|riêng|tổng\skết)\s)?"
)
_PERIOD = regex.compile(rf"(?<![\w/.,-])(?:{_LEAD}){_ONE}", regex.IGNORECASE)
_SINCE_START = regex.compile(
    rf"(?:(?:(?:kể|tính)\s)?từ\s)?(?:đầu\snăm(?:\s(?P<year>{_Y}|nay))?|năm\s(?P<since>{_Y})|(?P<since>{_Y}))"
    r"\s(?:đến|tới)\s(?:nay|bây\sgiờ|thời\sđiểm\s(?:này|hiện\stại))\b",
    regex.IGNORECASE,
)
_UNTIL_DAY = regex.compile(
    r"(?:(?P<start>(?:lũy\skế\s|tính\s)?từ\s(?:đầu\snăm|(?:ngày\s)?0?1/0?1)(?:\snay)?(?:/20\d\d|\s20\d\d)?)|tính|lũy\skế|tính\slũy\skế)"
    r"\s(?:đến|tới)\s(?:hết\s)?(?:ngày\s)?"
    rf"(?P<day>\d{{1,2}})\s?[/.-]\s?(?P<month>\d{{1,2}})(?:\s?[/.-]\s?(?P<year>{_Y}))?(?!\d)"
    r"|(?:đến|tới)\s(?:hết\s)?(?P<day>[1-3]\d)/(?P<month>\d{1,2})"
    r"(?=,|\s(?:đạt|ước|đã|có|là|còn|toàn|cả|tỉnh|mới)\s)",
    regex.IGNORECASE,
)
# What stands in each of the three: so few places are tried.
_CUES = Cues(
    (
        *(f"năm {digit}" for digit in "12"), "năm nay", "năm này", "năm học", "cả năm",
        "đầu năm", "cuối năm", "tháng", "nửa", "quý", "giai đoạn", "thời kỳ", "các năm", "nhiệm kỳ",
    )
)  # fmt: skip
_SINCE_CUES = Cues(
    f"{until} {now}" for until in ("đến", "tới") for now in ("nay", "bây giờ", "thời điểm")
)
_UNTIL_CUES = Cues(
    (
        *(f"{reckoned} {until}" for reckoned in ("tính", "kế") for until in ("đến", "tới")),
        *(f"từ {ngay}{zero}1/" for ngay in ("", "ngày ") for zero in ("", "0")),
        *(f"{until} {digit}" for until in ("đến", "tới", "hết") for digit in "123"),
        "từ đầu năm",
    )
)
_BARE_YEARS = regex.compile(
    rf"(?<![\w/.,-])(?:từ\s(?P<from>{_Y})\s(?:đến|tới)\s(?P<to>{_Y})|(?:đến|tới)\s(?P<until>{_Y})"
    rf"|(?:đến\s|tới\s)?(?:cuối|hết)\snhiệm\skỳ\s{_Y}\s?-\s?(?P<until>{_Y}))"
    r"(?![\w%]|[/.,-]\d|\s(?:tỷ|triệu|nghìn|người|hộ|xã|dự|căn|ha|km|tấn|đồng|doanh|trường|lượt))",
    regex.IGNORECASE,
)
_BARE_CUES = Cues(
    (
        *(f"{until} {digits}" for until in ("đến", "tới") for digits in ("19", "20")),
        "cuối nhiệm kỳ", "hết nhiệm kỳ",
    )
)  # fmt: skip
_REACH = 40
_NAMED_TERM = regex.compile(r"(?:năm\shọc|niên\skhóa|nhiệm\skỳ|khóa)\s$", regex.IGNORECASE)
_STANDARD = regex.compile(
    r"(?:chuẩn\s(?:hộ\s)?(?:cận\s)?nghèo|tiêu\schí)(?:\s[^\s,.;()]{1,9}){0,8}\s$", regex.IGNORECASE
)
"""«theo chuẩn nghèo đa chiều | giai đoạn 2022-2025»: how long the standard holds."""
_TWELVE = 12
_LAST_YEAR = regex.compile(
    r"(?:\s(?:của\s)?năm|(?<=\snăm))\s(?:ngoái|trước)(?!\w)", regex.IGNORECASE
)
_IN_LAST_YEAR = regex.compile(
    r"(?:^|[.;]\s|\n)năm\s(?:ngoái|trước),?\s[^.;,\d]{0,30}$", regex.IGNORECASE
)
_COMPARES = regex.compile(
    r"so\svới\s(?!(?:dự toán|kế hoạch|chỉ tiêu|mục tiêu|nghị quyết))"
    r"(?:(?:dịp|đợt|kỳ|mùa|vụ|lễ|tết|thời điểm|ngày)\s)(?:[^\s,;.()]{1,9}\s){0,5}(?:của\s)?$",
    regex.IGNORECASE,
)
"""«so với dịp nghỉ lễ này | năm 2022», which is not the figure's own."""

CUED_UNTIL = Cued(_UNTIL_DAY, _UNTIL_CUES, _REACH, 2 * _REACH)
CUED_SINCE = Cued(_SINCE_START, _SINCE_CUES, _REACH, _REACH)
CUED_YEARS = Cued(_BARE_YEARS, _BARE_CUES, _REACH, _REACH)
CUED_PERIOD = Cued(_PERIOD, _CUES, _REACH, _REACH)


class PeriodMention(Struct, frozen=True, gc=False, kw_only=True):
    """A stretch of time at ``view[begin:end]``, with the word before it that belongs to it.

    ``first`` and ``last`` are its first and last day (None where no year is known, and ``last``
    of «từ năm 2018 đến nay»; of «đầu năm đến nay» that of the year).
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
    until, since, years, other = _said(view)
    found = [_until_day(match, year_hint) for match in until]
    found += [_since(match, year_hint) for match in since]
    found += [_of_years(match) for match in years]
    found += [] if told is None else _of_told(view, told)
    found += [_mention(view, match, year_hint) for match in other]
    kept: list[PeriodMention] = []
    for mention in sorted((m for m in found if m is not None), key=lambda m: (m.begin, -m.end)):
        if not kept or mention.begin >= kept[-1].end:
            kept.append(mention)
    return tuple(kept)


@remembered_if_short  # an article without a day is read twice: for its year, and for its periods
def _said(view: str) -> tuple[list[regex.Match[str]], ...]:
    return tuple(
        list(cued.finditer(view)) for cued in (CUED_UNTIL, CUED_SINCE, CUED_YEARS, CUED_PERIOD)
    )


def _mention(view: str, match: regex.Match[str], hint: int | None) -> PeriodMention | None:
    left = view[max(0, match.start() - 12) : match.start()]
    if _NAMED_TERM.search(left):
        return None
    ahead = view[max(0, match.start() - 2 * _REACH) : match.start()]
    if match["from"] is not None and _STANDARD.search(ahead):
        return None
    kinds: tuple[Kind, ...] = ("until", "since", "compared")
    kind: Kind = next((name for name in kinds if match[name] is not None), "exact")
    if kind == "exact" and _COMPARES.search(view, max(0, match.start() - _REACH), match.start()):
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
    first = None if year is None else date(year, months[0], 1)
    last = None if year is None else _last_day(year, months[1])
    return PeriodMention(
        begin=match.start(),
        end=match.end(),
        first=first,
        last=None if kind == "since" else last,
        kind=kind,
        year_inferred=match["year"] is None and year is not None,
    )


def _is_last_years(view: str, match: regex.Match[str]) -> bool:
    """Tell «quý 1 năm ngoái», «Năm ngoái, GDP quý 1 …»."""
    ahead = view[max(0, match.start() - _REACH) : match.start()]
    return bool(_LAST_YEAR.match(view, match.end()) or _IN_LAST_YEAR.search(ahead))


def _months(match: regex.Match[str]) -> tuple[int, int]:
    """Return the first and the last month of what a match names."""
    if match["quarters"] is not None:
        return 1, 3 * _number(match["quarters"])
    if match["count"] is not None or match["half"] is not None or match["halves"] is not None:
        count = 6 if match["count"] is None else _number(match["count"])
        return (_TWELVE + 1 - count, _TWELVE) if match["half"] == "cuối" else (1, count)
    if match["quarter"] is not None:
        quarter = _number(match["quarter"])
        return 3 * quarter - 2, 3 * quarter
    if match["month"] is not None:
        month = _MONTHS.get(match["month"].lower()) or _number(match["month"])
        return month, month
    return 1, _TWELVE


def _number(words: str) -> int:
    if words.lower() in ("tư", "đầu"):
        return 4 if words.lower() == "tư" else 1
    value = parse_number(words.upper() if words.upper() in ("I", "II", "III", "IV") else words)
    return 0 if value is None else int(value)


def _last_day(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def _since(match: regex.Match[str], hint: int | None) -> PeriodMention | None:
    """Return «từ năm 2018 đến nay», to the report's year; «đầu năm đến nay» is the year so far."""
    stated = match["since"] or (match["year"] if (match["year"] or "").isdigit() else None)
    year = hint if stated is None else int(stated)
    until = hint if match["since"] is not None else year
    return PeriodMention(
        begin=match.start(),
        end=match.end(),
        first=None if year is None else date(year, 1, 1),
        last=None if until is None or until < (year or until) else date(until, _TWELVE, 31),
        kind="since",
        year_inferred=year is not None and (stated is None or match["since"] is not None),
    )


def _of_told(view: str, told: date) -> list[PeriodMention]:
    """Return «năm qua», «6 tháng qua», which are reckoned from the day they were told."""
    return [
        PeriodMention(begin=begin, end=end, first=first, last=last, year_inferred=True)
        for begin, end, first, last in past_periods(view, told)
    ]


def _of_years(match: regex.Match[str]) -> PeriodMention:
    """Return «từ 2021 đến 2025» and «đến 2025», that say no «năm»."""
    first = int(match["from"] or match["until"])
    last = int(match["to"] or match["until"])
    return PeriodMention(
        begin=match.start(),
        end=match.end(),
        first=date(min(first, last), 1, 1),
        last=date(last, _TWELVE, 31),
        kind="exact" if match["from"] else "until",
    )


def _until_day(match: regex.Match[str], hint: int | None) -> PeriodMention | None:
    """Return «tính đến 15/12/2020»: the day itself, or None where it is no day."""
    year = hint if match["year"] is None else int(match["year"])
    month, number = int(match["month"]), int(match["day"])
    if not 1 <= month <= _TWELVE or not 1 <= number <= calendar.monthrange(year or 2024, month)[1]:
        return None
    day = None if year is None else date(year, month, number)
    return PeriodMention(
        begin=match.start(),
        end=match.end(),
        first=day.replace(month=1, day=1) if day is not None and match["start"] else day,
        last=day,
        kind="until",
        year_inferred=match["year"] is None and year is not None,
    )
