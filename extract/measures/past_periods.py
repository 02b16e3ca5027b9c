"""Stretches of time that are reckoned from the day they were told: «năm qua», «6 tháng qua»."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import regex

from extract.cues import Cues
from extract.measures.numbers import parse_number
from extract.measures.spans import last_day
from extract.numerals import TWO_TO_TEN

if TYPE_CHECKING:
    from collections.abc import Iterator

_REACH = 40
_SPRING, _AUTUMN = 3, 11
_TWELVE, _QUARTER, _MID_MONTH = 12, 3, 15
_A_DAY = timedelta(days=1)
_PAST_YEAR = regex.compile(
    r"(?<!\w)(?<!(?:\d|những|các|nhiều|mấy|hai|ba|bốn|mười|mươi)\s)(?:trong\s)?năm\s(?:vừa\s)?qua(?!\w)",
    regex.IGNORECASE,
)
_COUNT = rf"0?[2-9]|1[01]|{TWO_TO_TEN}|mười\smột"
_REACHES = r"(?:đã\s|ước\s|mới\s|chỉ\s){0,2}(?:đạt|ước|tăng|giảm|có|xảy\sra|ghi\snhận)"
"""What is summed up goes on so; «sau 3 tháng triển khai» is how long something took."""
_MONTHS_GONE = regex.compile(
    rf"(?<![\w/.,-])(?:trong\s)?(?P<count>{_COUNT})\stháng\s(?:vừa\s)?qua(?!\w)"
    rf"|(?<=(?:^|[:.]\s)(?:(?:(?:(?:tính|lũy\skế|cộng\sdồn)\s)?(?:đến\s|tới\s)?hết|qua|trong)\s)?)(?P<count>{_COUNT})\stháng(?=,\s)"
    r"|(?<=(?:kinh\stế|xã\shội|kt-xh|tình\shình|kết\squả|công\stác|sơ\skết|tổng\skết|giao\sban|báo\scáo"
    r"|ngân\ssách|xuất\skhẩu|nhập\skhẩu|kim\sngạch|sản\sxuất|công\snghiệp|nông\snghiệp|gr?dp|cpi"
    r"|giải\sngân|đầu\stư\scông|du\slịch|tăng\strưởng|số\sthu|doanh\sthu)\s)"
    rf"(?P<count>{_COUNT})\stháng(?![\w/]|\s(?:đầu|cuối|năm|một|liền|liên|tới|sau|nữa|kể|của))"
    rf"|(?<=\d\s(?:tỷ\s|triệu\s)?(?:đồng|USD|tấn|lượt\skhách)\s)trong\s(?P<count>{_COUNT})\stháng(?=[,;])"
    rf"|(?<!\w)(?:trong|sau)\s(?P<count>{_COUNT})\stháng(?=\s(?:{_REACHES})(?!\w))"
    r"|(?<=(?:quý\s(?:I{1,3}|IV|[1-4])|tháng\s(?:\d{1,2}|chạp))\s(?:và|cùng)\s)"
    rf"(?P<count>{_COUNT})\stháng(?![\w/]|\s(?:đầu|cuối|năm|một|liền|liên|tới|sau|nữa|kể|của|còn))",
    regex.IGNORECASE,
)
"""«6 tháng qua», and «9 tháng, …» at a line's or a sentence's begin."""
_LAST_YEAR = regex.compile(
    r"(?<=(?:^|[.;:,]\s)(?:(?:vụ|mùa|đợt|dịp|trận|cơn)(?:\s\w{1,6}){1,2}\s)?)"
    r"(?:trong\s)?năm\s(?:ngoái(?=[,\s])(?!\s(?:đến|tới|là))|trước(?=,))"
    r"|(?<!(?:với|kỳ|hơn|bằng|như|của|từ|lần|cuối|đầu|giữa|hồi|cả|điểm|thời|đoạn)\s)"
    r"(?<!(?:tháng|quý|ngày|vụ|mùa|dịp)\s\w{1,5}\s)năm\sngoái(?=\s(?:đạt|ước|tăng|giảm|có)\s\D{0,20}\d)",
    regex.IGNORECASE,
)
_YEARS_END = regex.compile(
    r"(?<![\w/.,-])(?<!(?:tổng\skết|sơ\skết|kiểm\sđiểm|đánh\sgiá|thưởng|quà|họp|thi)\s)"
    r"(?:(?:từ\snay\s)?(?:đến|tới)\s(?:hết\s)?|vào\s|trước\s)?(?:(?:cuối|hết)\snăm)"
    r"(?!\w|\s(?:\d|nay|này|ngoái|trước|sau|tới|học|tài|ngân|kế|thứ|đầu|cũ|qua))",
    regex.IGNORECASE,
)
"""«phấn đấu đến cuối năm», «vào cuối năm», «hết năm»: of the year in which it is told."""
_LAST_MONTH = regex.compile(
    r"(?<=(?:^|[.;]\s))(?:trong\s)?(?:(?P<month>tháng)\s(?:trước|vừa\squa)|quý\s(?:trước|vừa\squa))(?=,)",
    regex.IGNORECASE,
)
"""«Tháng vừa qua, …»: of the month before the one in which it is told."""
_RECKONED = ("tính", "lũy kế", "luỹ kế")
_LEAP_DAY = (2, 29)
_AIMED = regex.compile(
    r"(?<!\w)(?:phấn\sđấu|mục\stiêu|phải|dự\skiến|bảo\sđảm|đảm\sbảo|yêu\scầu|cam\skết|chỉ\stiêu"
    r"|kế\shoạch|giao|đề\snghị|cần|sẽ|quyết\stâm|từ\snay)(?!\w)",
    regex.IGNORECASE,
)
_PAST = ("trước", "vừa qua")
_CUES = Cues(("năm qua", "năm vừa qua"))
_MONTH_CUES = Cues(("tháng",))
_LAST_CUES = Cues(("năm ngoái", "năm trước,"))
_PART_CUES = Cues(f"{part} {past}," for part in ("tháng", "quý") for past in _PAST)
_END_CUES = Cues(("cuối năm", "hết năm"))
PAST_CUES = (_CUES, _MONTH_CUES, _LAST_CUES, _PART_CUES, _END_CUES)


def past_periods(view: str, told: date) -> Iterator[tuple[int, int, date, date]]:
    """Yield where stretches that ended before they were told are said, first and last day."""
    yield from _past_year(view, told)
    yield from _past_part(view, told)
    for begin, end in _MONTH_CUES.windows(view, _REACH, _REACH):
        for match in _MONTHS_GONE.finditer(view, begin, end):
            months = _number(match["count"])
            if _is_over(months, told):
                first, last = date(told.year, 1, 1), last_day(told.year, months)
                yield match.start(), match.end(), first, last
    for begin, end in _LAST_CUES.windows(view, _REACH, _REACH):
        for match in _LAST_YEAR.finditer(view, begin, end):
            year = told.year - 1
            yield match.start(), match.end(), date(year, 1, 1), date(year, _TWELVE, 31)


def day_reached(
    view: str, match: regex.Match[str], day: date | None, told: date | None
) -> date | None:
    """Return «tính đến 15/12», told in January, as of the year before: one reckons to what is over.

    «phấn đấu đến 31/12 đạt …» is still to come, and «đến 30/6 đạt» told in May nearer to come.
    """
    if day is None or told is None or day <= told or (day.month, day.day) == _LEAP_DAY:
        return day
    before = day.replace(year=day.year - 1)
    reckoned = match.group().lower().startswith(_RECKONED) or match["start"] is not None
    if reckoned:
        return before
    aimed = _AIMED.search(view, max(0, match.start() - _REACH), match.start()) is not None
    return day if aimed or day - told < told - before else before


def _past_part(view: str, told: date) -> Iterator[tuple[int, int, date, date]]:
    """Yield «Tháng trước, …», «Quý vừa qua, …», the month or quarter before."""
    for begin, end in _PART_CUES.windows(view, _REACH, _REACH):
        for match in _LAST_MONTH.finditer(view, begin, end):
            months = 1 if match["month"] else _QUARTER
            last = told.replace(day=1, month=told.month - (told.month - 1) % months) - _A_DAY
            first = last.replace(day=1, month=last.month - (months - 1))
            yield match.start(), match.end(), first, last


def years_end(view: str) -> Iterator[tuple[int, int]]:
    """Yield where the end of the year is said in which something is told."""
    for begin, end in _END_CUES.windows(view, _REACH, _REACH):
        for match in _YEARS_END.finditer(view, begin, end):
            yield match.span()


def _past_year(view: str, told: date) -> Iterator[tuple[int, int, date, date]]:
    """Yield «năm qua»: the year before in its first months, the year itself in its last."""
    if _SPRING < told.month < _AUTUMN:
        return
    year = told.year - (told.month <= _SPRING)
    for begin, end in _CUES.windows(view, _REACH, 1):
        for match in _PAST_YEAR.finditer(view, begin, end):
            yield match.start(), match.end(), date(year, 1, 1), date(year, _TWELVE, 31)


def _is_over(months: int, told: date) -> bool:
    """Tell whether so many months of the year were just over: then they are its first."""
    return told.month == months + 1 or (told.month == months and told.day >= _MID_MONTH)


def _number(words: str) -> int:
    return int(parse_number(words) or 0)
