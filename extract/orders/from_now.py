"""Deadlines that are counted from the day of the report: «trong chiều nay», «trong 48 giờ»."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.orders.due import Deadline, day_of, month_of
from extract.orders.report_day import day_before
from extract.remembered import asked_once
from extract.speech.clauses import masked

if TYPE_CHECKING:
    from extract.context import Context
    from extract.slotted import SlottedSentence

_RELATIVE = asked_once(
    r"(?<!\w)(?:trước|xong|trong|ngay|ngay trong|chậm nhất(?:\s(?:là|vào|trong))?|đến hết)\s"
    r"(?:\d{1,2}\s?(?:giờ|h)(?:\s?\d{2})?(?:\sphút)?,?\s)?"
    r"(?:(?P<same>cùng ngày)|(?P<now>(?:sáng|trưa|chiều|tối|đêm|hôm|ngày hôm|ngày)\snay)|"
    r"(?P<morrow>(?:sáng|trưa|chiều|tối|hôm|ngày)\smai)|"
    r"ngày\s(?P<day>\d{1,2})\stháng\s(?P<when>này|sau|tới)|(?P<month>(?:cuối\s)?tháng\snày)|"
    r"(?P<quarter>quý\snày)|"
    r"(?<=trong\s)(?:vòng\s)?(?P<count>\d{1,3})\s"
    r"(?P<unit>ngày(?=\stới)|(?:giờ|tiếng)(?=\stới|\s*[.;]?\s*$)))(?!\w)",
    regex.I,
)
_WEEK = regex.compile(
    r"(?<!\w)trong tuần (?:này|sau|tới)\s\((?:từ\s)?\d{1,2}(?:[/.]\d{1,2})?\s?(?:-|đến)\s?"
    r"(?P<day>\d{1,2})[/.](?P<month>\d{1,2})\)",
    regex.I,
)
_FINISHED = (
    r"(?<!\w)(?:hoàn thành|hoàn tất|kết thúc|xong|giải ngân|bàn giao|báo cáo|khởi công)(?!\w)"
    r"[^,;:]{0,60}\s(?:đến|trước|vào|trong)"
)
_YEAR_END = asked_once(
    rf"(?:{_FINISHED}|(?<!\w)từ nay đến|(?<!\w)(?:đến|trước)(?=[^,;]{{8,20}},?\s(?:phải|cần)\s))"
    r"\s(?:cuối|hết)\snăm(?:\snay)?(?!\s\d|\ssau|\stới|\s\p{L}+\s\d)"
)
"""«hoàn thành trước cuối năm», «từ nay đến hết năm»: of the report's year."""
_DECEMBER = 12
_HOURS = 24


def from_now(
    context: Context, sentence: SlottedSentence, text: str, begin: int, today: date | None
) -> Deadline:
    """Return the deadline that a text, which begins at ``begin`` of the article, counts so.

    ``today`` is the day of the report.
    """
    week = _WEEK.search(text)
    if week:
        found = day_of(int(week["day"]), int(week["month"]), None, today)
        return replace(found, inferred=True)
    hidden = masked(text)
    told = _RELATIVE.search(hidden)
    if told is None and today is not None and _YEAR_END.search(hidden.lower()):
        return Deadline(str(today.year), date(today.year, _DECEMBER, 31), inferred=True)
    if told is None:
        return Deadline()
    if told["same"]:
        today = day_before(context, sentence, begin + told.start())
    return _told(told, today)


def _told(told: regex.Match[str], today: date | None) -> Deadline:
    if today is None:
        return Deadline()
    if told["month"]:
        return replace(month_of(today.month, str(today.year), today), inferred=True)
    if told["quarter"]:
        return replace(month_of(-(-today.month // 3) * 3, str(today.year), today), inferred=True)
    if told["day"]:
        then = today if told["when"] == "này" else today.replace(day=1) + timedelta(days=31)
        return replace(day_of(int(told["day"]), then.month, str(then.year), today), inferred=True)
    due = today + timedelta(days=_days(told))
    return Deadline(due.isoformat(), due, inferred=True)


def _days(told: regex.Match[str]) -> int:
    """Return how many days after the report something is due: «48 giờ» is two."""
    if told["morrow"]:
        return 1
    if not told["count"]:
        return 0
    count = int(told["count"])
    return count if told["unit"] == "ngày" else -(-count // _HOURS)
