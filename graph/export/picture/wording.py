"""How a node is written: dates and figures in Vietnamese, sentences cut and wrapped."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from textwrap import wrap

from graph.export.picture.records import Record
from graph.namespaces import CD

_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_YEAR_MONTH = re.compile(r"(\d{4})-(\d\d)")
_MONTH_DAY = re.compile(r"--(\d\d)-(\d\d)")


def text_of(record: Record, name: str) -> str | None:
    """The first value of one of our own properties, or None."""
    values = record.get(CD + name)
    return values[0].text if values else None


def day(value: str) -> str:
    """A date as it is written in Vietnamese: 2024-07-19 → 19/7/2024, --07-19 → 19/7."""
    if found := _DATE.fullmatch(value):
        return f"{int(found[3])}/{int(found[2])}/{found[1]}"
    if found := _MONTH_DAY.fullmatch(value):
        return f"{int(found[2])}/{int(found[1])}"
    if found := _YEAR_MONTH.fullmatch(value):
        return f"{int(found[2])}/{found[1]}"
    return value


def period(record: Record) -> str:
    """The period of a figure: năm 2023, quý I/2024, 6 tháng đầu năm 2024 …; empty if none."""
    start, end = text_of(record, "periodStart"), text_of(record, "periodEnd")
    if start and end and _DATE.fullmatch(start) and _DATE.fullmatch(end):
        return _between(date.fromisoformat(start), date.fromisoformat(end))
    if end:
        return f"đến {day(end)}"
    if start:
        return f"từ {day(start)}"
    as_of = text_of(record, "asOf")
    return f"tính đến {day(as_of)}" if as_of else ""


_LAST_DAY_OF_YEAR = (12, 31)
_MONTHS_OF_YEAR = 12
_MONTHS_OF_QUARTER = 3
_QUARTERS = ("I", "II", "III", "IV")


def _between(start: date, end: date) -> str:
    if start.day != 1 or end.day != monthrange(end.year, end.month)[1]:
        return f"{day(start.isoformat())} – {day(end.isoformat())}"
    if start.year != end.year:
        years = start.month == 1 and (end.month, end.day) == _LAST_DAY_OF_YEAR
        ends = (start.year, end.year) if years else (_month(start), _month(end))
        return "–".join(map(str, ends))
    return _within_a_year(start, end)


def _within_a_year(start: date, end: date) -> str:
    months = end.month - start.month + 1
    if months == _MONTHS_OF_YEAR:
        return f"năm {start.year}"
    if months == 1:
        return f"tháng {_month(start)}"
    if months == _MONTHS_OF_QUARTER and end.month % _MONTHS_OF_QUARTER == 0:
        return f"quý {_QUARTERS[end.month // _MONTHS_OF_QUARTER - 1]}/{start.year}"
    if start.month == 1:
        return f"{end.month} tháng đầu năm {start.year}"
    return f"tháng {start.month}–{_month(end)}"


def _month(when: date) -> str:
    return f"{when.month}/{when.year}"


def figure(record: Record, unit: str) -> str:
    """A figure with its unit: «khoảng 20,5 tỉ USD», «tăng 23%», «hạng 86/193»."""
    value = text_of(record, "valueText") or _number(text_of(record, "value") or "?")
    number = text_of(record, "value") or ""
    status = (text_of(record, "status") or "").rsplit("#", 1)[-1]
    whole = text_of(record, "outOf")
    if whole and "/" not in value:
        value = f"{value}/{_number(whole)}"
    if status == "rank" and unit.casefold() in {"hạng", "bậc", "thứ"}:
        unit = ""
    if unit and unit.casefold() not in value.casefold():
        value += unit if unit == "%" else f" {unit}"
    words = [text_of(record, "qualifier") or ""]
    if status == "change" and not value.startswith(("tăng", "giảm")):
        words.append("giảm" if number.startswith("-") else "tăng")
        value = value.removeprefix("-")
    elif status == "rank" and "hạng" not in value:
        words.append("hạng")
    elif status == "target":
        words.insert(0, "mục tiêu")
    return " ".join(filter(None, [*words, value]))


def _number(text: str) -> str:
    whole, _, rest = text.partition(".")
    sign = "-" if whole.startswith("-") else ""
    digits = whole.removeprefix("-")
    grouped = f"{int(digits):,}".replace(",", ".") if digits.isdecimal() else digits
    return f"{sign}{grouped},{rest}" if rest.strip("0") else sign + grouped


def wrapped(text: str, width: int, most: int) -> tuple[str, ...]:
    """At most ``most`` lines of ``width`` characters; a cut text ends in «…»."""
    lines = wrap(" ".join(text.split()), width) or ["?"]
    if len(lines) <= most:
        return tuple(lines)
    return (*lines[: most - 1], lines[most - 1][: width - 1].rstrip(" ,;.") + "…")
