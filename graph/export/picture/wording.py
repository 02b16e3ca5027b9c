"""How a node is written: dates and figures in words, in each tongue; sentences cut and wrapped."""

from __future__ import annotations

import re
from calendar import month_name, monthrange
from datetime import date
from textwrap import wrap

from graph import figures_in_english
from graph.export.picture.records import Record
from graph.months_in_words import MONTHS_OF_YEAR, months_in_words
from graph.namespaces import CD

_DATE = re.compile(r"(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)")
_YEAR_MONTH = re.compile(r"(?P<y>\d{4})-(?P<m>\d\d)")
_MONTH_DAY = re.compile(r"--(?P<m>\d\d)-(?P<d>\d\d)")


def text_of(record: Record, name: str) -> str | None:
    """The first value of one of our own properties, or None."""
    values = record.get(CD + name)
    return values[0].text if values else None


def day(value: str, tongue: str = "vi") -> str:
    """A date as it is written: 2024-07-19 → 19/7/2024, --07-19 → 19/7; 19 July 2024, 19 July."""
    for pattern in (_DATE, _MONTH_DAY, _YEAR_MONTH):
        found = pattern.fullmatch(value)
        if found:
            told = found.groupdict()
            parts = [str(int(told["d"])) if told.get("d") else "", told["m"], told.get("y") or ""]
            if tongue == "vi" or not 1 <= int(told["m"]) <= MONTHS_OF_YEAR:
                return "/".join(filter(None, [parts[0], str(int(told["m"])), parts[2]]))
            return " ".join(filter(None, [parts[0], month_name[int(told["m"])], parts[2]]))
    return value


def period(record: Record, tongue: str = "vi") -> str:
    """The period of a figure: năm 2023, quý I/2024, 6 tháng đầu năm 2024 …; empty if none."""
    start, end = text_of(record, "periodStart"), text_of(record, "periodEnd")
    if start and end and _DATE.fullmatch(start) and _DATE.fullmatch(end):
        return _between(date.fromisoformat(start), date.fromisoformat(end), tongue)
    for word, (vi, en) in (("periodEnd", ("đến", "until")), ("periodStart", ("từ", "from")),
                           ("asOf", ("tính đến", "as of"))):  # fmt: skip
        if told := text_of(record, word):
            return f"{vi if tongue == 'vi' else en} {day(told, tongue)}"
    return ""


_LAST_DAY_OF_YEAR = (12, 31)


def _between(start: date, end: date, tongue: str) -> str:
    if start.day != 1 or end.day != monthrange(end.year, end.month)[1]:
        if start == end:
            return day(start.isoformat(), tongue)
        return f"{day(start.isoformat(), tongue)} – {day(end.isoformat(), tongue)}"
    if start.year != end.year:
        if start.month == 1 and (end.month, end.day) == _LAST_DAY_OF_YEAR:
            return f"{start.year}–{end.year}"
        return "–".join(day(when.isoformat()[:7], tongue) for when in (start, end))
    return months_in_words(start.year, start.month, end.month, tongue)


_ADDED = {
    "vi": {"down": "giảm", "up": "tăng", "rank": "hạng", "target": "mục tiêu"},
    "en": {"down": "down", "up": "up", "rank": "rank", "target": "target"},
}
"""What is said of a figure in words of ours; its value is as the article has it."""


def figure(record: Record, unit: str, tongue: str = "vi") -> str:
    """A figure with its unit: «khoảng 20,5 tỉ USD», «tăng 23%», «hạng 86/193»."""
    added = _ADDED[tongue]
    value = text_of(record, "valueText") or _number(text_of(record, "value") or "?")
    number = text_of(record, "value") or ""
    status = (text_of(record, "status") or "").rsplit("#", 1)[-1]
    whole = text_of(record, "outOf")
    if whole and "/" not in value:
        value = f"{value}/{_number(whole)}"
    if status == "rank" and unit.casefold() in {"hạng", "bậc", "thứ"}:
        unit = ""
    unit = "" if unit.casefold() in value.casefold() else unit
    words = [text_of(record, "qualifier") or ""]
    if status == "change" and not value.startswith(("tăng", "giảm")):
        words.append(added["down" if number.startswith("-") else "up"])
        value = value.removeprefix("-")
    elif status == "rank" and "hạng" not in value:
        words.append(added["rank"])
    elif status == "target":
        words.insert(0, added["target"])
    if tongue != "vi":
        value, unit = figures_in_english.value(value), figures_in_english.unit(unit)
        qualifier, *ours = words if status != "target" else (words[1], words[0])
        words = [*ours, figures_in_english.qualifier(qualifier)]
    if unit:
        value += unit if unit == "%" else f" {unit}"
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
