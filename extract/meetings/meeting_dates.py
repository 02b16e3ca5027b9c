"""Which day a sentence gives a meeting, and from where its year is known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import regex

from extract.meetings.meeting_days import is_meeting_day
from extract.slots import DATE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.measures.dates import DateMention
    from extract.slots import Slot, SlottedSentence

READ = frozenset({"headline", "lead", "body", "caption", "subhead"})
"""The kinds of block in which meetings are named and dated."""
_YEAR = regex.compile(r"\bnăm\s(20\d\d)\b", regex.I)
_REVIEWED = regex.compile(
    r"\b(?:tổng kết|tình hình|kết quả|đánh giá)\b[^.;]{0,60}?\bnăm\s(?P<year>20\d\d)\b",
    regex.I,
)
_REVIEW_MONTHS = 4
_OWN_YEAR = regex.compile(r"(?<![\d/.-])(20[0-4]\d)(?![\d/.-])")
_AHEAD = regex.compile(r"\b(?:kế hoạch|nhiệm vụ|triển khai|phương hướng|đón)\b", regex.I)
_PLANNING_MONTH = 11
_ADDRESS = regex.compile(
    r"[/-](?P<year>20[0-4]\d)[/-]?(?P<month>0[1-9]|1[0-2])(?:[/-]?(?:0[1-9]|[12]\d|3[01]))?[/-]"
)
_FRESH = regex.compile(
    r"(?<!\b(?:trong|trước|từ|hết|sau|quá|của)\s)\b(?:(?P<months>\d{1,2})\stháng(?:\sđầu)?\snăm\s|"
    r"(?:tính|lũy kế)\sđến\s(?:hết\s|cuối\s)?tháng\s(?P<month>\d{1,2})(?:/|\snăm\s)|"
    r"quý\s(?P<quarter>IV|I{1,3})(?:/|\snăm\s)|ước\s[^.;\d]{0,30}năm\s)(?P<year>20[0-4]\d)\b",
    regex.I,
)
"""Figures that are reported soon; «đến tháng 6/2025», «trong quý III/2025» are deadlines."""
_QUARTERS = {"I": 1, "II": 2, "III": 3, "IV": 4}
_STAYS_FRESH = 2
_LATE = 9
_NEAR = 160
"""A date farther than this from a meeting's name belongs to something else."""
_OPENS_WITH = 12


@dataclass(frozen=True, slots=True)
class Said:
    """That a meeting took place on a day: the date's slot, in the sentence that says so.

    ``value`` is a date or gMonthDay; ``year_from`` the offsets of what gave the year, where the
    date itself has none and the article's own text gave it.
    """

    value: str
    inferred: bool
    sentence: SlottedSentence
    slot: Slot
    mention: Slot | None
    year_from: tuple[int, int] | None = None


def said_of(
    sentence: SlottedSentence, slot: Slot | None, article: Sequence[SlottedSentence]
) -> Said | None:
    """Return the day that a sentence gives a meeting: the nearest date that is a day's."""
    best: tuple[int, Slot] | None = None
    for day in days(sentence, slot):
        away = 0 if slot is None else max(slot.begin - day.end, day.begin - slot.end, 0)
        away -= 80 if day.value.part_of_day else 0
        if day.begin - sentence.begin <= _OPENS_WITH:
            away = min(away, _NEAR)  # «Ngày 30/9, …»: it dates the whole sentence
        if away <= _NEAR and (best is None or away < best[0]):
            best = (away, day)
    if best is None:
        return None
    mention: DateMention = best[1].value
    value, inferred, year_from = mention.value, mention.year_inferred, None
    if value.startswith("--") and (found := _year(sentence, slot, value, article)):
        value, year_from, inferred = f"{found[0]}{value[1:]}", found[1], True
    return Said(value, inferred, sentence, best[1], slot, year_from)


def _year(
    sentence: SlottedSentence, slot: Slot | None, day: str, article: Sequence[SlottedSentence]
) -> tuple[int, tuple[int, int]] | None:
    """Return the one year that the meeting's own sentence speaks of, and where.

    A review of the year N («tổng kết công tác năm N») is held late in N, or early in N + 1.
    """
    if slot is None:
        return None
    if review := _REVIEWED.search(sentence.text):
        year = int(review["year"]) + (1 if int(day[2:4]) <= _REVIEW_MONTHS else 0)
        return year, (sentence.begin + review.start(), sentence.begin + review.end())
    years = list(_YEAR.finditer(sentence.text))
    if len({found[1] for found in years}) == 1:
        found = years[0]
        return int(found[1]), (sentence.begin + found.start(), sentence.begin + found.end())
    return _year_of_article(article) if not years else None


def _year_of_article(article: Sequence[SlottedSentence]) -> tuple[int, tuple[int, int]] | None:
    """Return the year that all full dates of the article share, else the only one it names."""
    full = [
        (int(slot.value.value[:4]), (slot.begin, slot.end))
        for sentence in article
        for slot in sentence.of(DATE)
        if not slot.value.value.startswith("--") and not slot.value.year_inferred
        if sentence.source.kind in READ
    ]
    named = [
        (int(found[1]), (sentence.begin + found.start(), sentence.begin + found.end()))
        for sentence in article
        for found in _YEAR.finditer(sentence.text)
        if sentence.source.kind in READ
    ]
    for stated in (full, named):
        if stated:
            return stated[0] if len({year for year, _ in stated}) == 1 else None
    return None


def days(sentence: SlottedSentence, slot: Slot | None) -> Iterator[Slot]:
    """Yield the days on which something takes place: the phrase's own, then the sentence's."""
    if slot is not None:
        for day in sentence.all_of(DATE):
            if slot.begin <= day.begin and day.end <= slot.end:
                yield day
    for day in sentence.of(DATE):
        if is_meeting_day(sentence, day):
            yield day


def year_named(mentions: Sequence[Slot], month: int) -> tuple[int, tuple[int, int]] | None:
    """Return the one year in a meeting's names, and where: «Hội nghị ngành tôm 2019».

    Late in a year the next one is planned («triển khai nhiệm vụ năm 2021»), early in a year the
    last one reviewed.
    """
    found = {
        int(year[1]): (slot.begin, slot.end)
        for slot in mentions
        for year in _OWN_YEAR.finditer(slot.value.label)
    }
    if len(found) != 1:
        return None
    year, where = found.popitem()
    label = next(slot.value.label for slot in mentions if (slot.begin, slot.end) == where)
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


def same_day(article: Sequence[SlottedSentence], day: str) -> tuple[int, tuple[int, int]] | None:
    """Return the year that the article writes beside the same day elsewhere, and where."""
    for sentence in article:
        for slot in sentence.of(DATE):
            value: str = slot.value.value
            if value[-5:] == day[-5:] and not value.startswith("--"):
                return int(value[:4]), (slot.begin, slot.end)
    return None


def year_reported(text: str, month: int) -> tuple[int, tuple[int, int]] | None:
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
