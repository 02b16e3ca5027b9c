"""Dates, numbers, figures and periods, as Vietnamese and English readers write them."""

from __future__ import annotations

import re
from calendar import month_name, monthrange
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from graph import figures_in_english
from graph.months_in_words import MONTHS_OF_YEAR, months_in_words
from queries.things import Thing, local

_DATE = re.compile(r"(?P<y>\d{4})(?:-(?P<m>\d\d))?(?:-(?P<d>\d\d))?")
_MONTH_DAY = re.compile(r"--(?P<m>\d\d)-(?P<d>\d\d)")
DAYS = frozenset(
    {"deadline", "dueBy", "periodStart", "periodEnd", "asOf", "date", "dateFrom", "dateTo",
     "legislationDate"}
)  # fmt: skip
"""Properties whose values are dates, as precise as known."""

_RANKS = ("hạng", "bậc", "thứ")
_LAST_DAY = (12, 31)
_ENDS = 2


@dataclass(frozen=True, slots=True)
class Wording:
    """How one language writes values; ``language`` is "vi" or "en"."""

    language: str

    def day(self, value: str | None) -> str:
        """Write a date as precise as it is: 19/7/2024, 7/2024, 19/7; 19 July 2024."""
        if not value:
            return ""
        if found := _MONTH_DAY.fullmatch(value):
            return self._of("", found["m"], found["d"])
        if found := _DATE.fullmatch(value):
            return self._of(found["y"], found["m"], found["d"])
        return value

    def _of(self, year: str, month: str | None, day: str | None) -> str:
        if self.language == "vi" or not month or int(month) > MONTHS_OF_YEAR:
            return "/".join(str(int(part)) if part != year else part
                            for part in (day, month, year) if part)  # fmt: skip
        words = (str(int(day)) if day else "", month_name[int(month)], year)
        return " ".join(word for word in words if word)

    def dated(self, value: str | None) -> str:
        """Write a date as a part of a name: «ngày 7/9/2020», "of 7 September 2020"."""
        if not value:
            return ""
        return f"{'ngày' if self.language == 'vi' else 'of'} {self.day(value)}"

    def whole(self, number: int) -> str:
        """Write a count with its thousands apart."""
        text = f"{number:,}"
        return text.replace(",", ".") if self.language == "vi" else text

    def number(self, text: str) -> str:
        """Write a decimal with thousands apart: 8.280 and 16,5; 8,280 and 16.5."""
        try:
            plain = f"{Decimal(text).normalize():,f}"
        except InvalidOperation:
            return text
        if self.language == "vi":
            return plain.replace(",", "\0").replace(".", ",").replace("\0", ".")
        return plain

    def figure(self, observation: Thing, unit: str) -> str:
        """Write a figure with its unit: «trên 20,5 tỉ USD», as the article has it."""
        value = observation.text("valueText") or Wording("vi").number(
            observation.text("value") or "?"
        )
        whole = observation.text("outOf")
        if whole and "/" not in value:
            value = f"{value}/{Wording('vi').number(whole)}"
        if status(observation) == "rank" and unit.casefold() in _RANKS:
            unit = ""
        unit = "" if unit.casefold() in value.casefold() else unit
        words = self._before(observation, value)
        if self.language != "vi":
            value, unit = figures_in_english.value(value), figures_in_english.unit(unit)
        if unit:
            value += unit if unit == "%" else f" {unit}"
        return " ".join(part for part in (*words, value) if part)

    def _before(self, observation: Thing, value: str) -> tuple[str, ...]:
        """Return what stands before a value: its qualifier, which way it changed, «hạng»."""
        vietnamese = self.language == "vi"
        qualifier = observation.text("qualifier") or ""
        qualifier = qualifier if vietnamese else figures_in_english.qualifier(qualifier)
        match status(observation):
            case "change" if not value.startswith(("tăng", "giảm", "+", "-")):
                fell = (observation.text("value") or "").startswith("-")
                way = (("tăng", "giảm") if vietnamese else ("up", "down"))[fell]
                return (qualifier, way) if vietnamese else (way, qualifier)
            case "rank" if not value.startswith("hạng"):
                return qualifier, "hạng" if vietnamese else "rank"
            case _:
                return (qualifier,)

    def period(self, observation: Thing) -> str:
        """Write the period of a figure: «năm 2023», «quý I/2024»; empty where none is known."""
        start, end = observation.text("periodStart"), observation.text("periodEnd")
        if start and end:
            try:
                return self._between(date.fromisoformat(start), date.fromisoformat(end))
            except ValueError:
                return f"{start} – {end}"
        vietnamese = self.language == "vi"
        if end:
            return f"{'đến' if vietnamese else 'until'} {self.day(end)}"
        if start:
            return f"{'từ' if vietnamese else 'from'} {self.day(start)}"
        as_of = observation.text("asOf")
        return f"{'tính đến' if vietnamese else 'as of'} {self.day(as_of)}" if as_of else ""

    def _between(self, start: date, end: date) -> str:
        if start.day != 1 or end.day != monthrange(end.year, end.month)[1]:
            if start == end:
                return self.day(start.isoformat())
            return f"{self.day(start.isoformat())} – {self.day(end.isoformat())}"
        if start.year == end.year:
            return months_in_words(start.year, start.month, end.month, self.language)
        if start.month == 1 and (end.month, end.day) == _LAST_DAY:
            return f"{start.year}–{end.year}"
        return f"{self._month(start)} – {self._month(end)}"

    def _month(self, when: date) -> str:
        if self.language == "vi":
            return f"{when.month}/{when.year}"
        return f"{month_name[when.month]} {when.year}"


def status(observation: Thing) -> str:
    """Return what a figure is: "actual", "target", "change" or "rank"."""
    return local(observation.text("status") or "actual")


def moment(observation: Thing) -> str:
    """Return the ISO day that a figure is placed at in time; "" where none is known."""
    known = (observation.text(name) for name in ("periodEnd", "asOf", "periodStart"))
    return next((day for day in known if day and not day.startswith("-")), "")


def middle(observation: Thing) -> str:
    """Return the ISO day in the middle of a figure's period: where a chart puts it."""
    start, end = observation.text("periodStart"), observation.text("periodEnd")
    try:
        days = [date.fromisoformat(day).toordinal() for day in (start, end) if day]
    except ValueError:
        return ""
    if len(days) == _ENDS:
        return date.fromordinal(sum(days) // _ENDS).isoformat()
    return moment(observation)


def months(observation: Thing) -> int:
    """Return the length of a figure's period in months; 0 where it has no two ends."""
    start, end = observation.text("periodStart"), observation.text("periodEnd")
    if not start or not end:
        return 0
    return (int(end[:4]) - int(start[:4])) * MONTHS_OF_YEAR + int(end[5:7]) - int(start[5:7]) + 1


def decimal(text: str | None) -> Decimal | None:
    """Return a number, or None where the text is none."""
    try:
        return Decimal(text) if text else None
    except InvalidOperation:
        return None
