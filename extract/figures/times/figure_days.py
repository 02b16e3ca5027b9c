"""The days of figures: «đến hết ngày 9/2», «hồi 7 giờ ngày 29/10», «từ ngày 3/2 đến ngày 9/2»."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from extract.alike import said_alike
from extract.cues import Sought
from extract.facts import Status
from extract.figures.times.figure_periods import NO_TERM, Term
from extract.remembered import remembered
from extract.slots import DATE, MEETING, QUANTITY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.figures.figure import Figure
    from extract.measures.dates import DateMention
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_NEAR = 50
_A_DAY = "2024-06-30"
_HOUR = (
    r"(?:\d{1,2}\s?(?:giờ|h)\s?(?:\d{1,2}\s?(?:phút\s)?)?,?\s?"
    r"(?:(?:sáng|trưa|chiều|tối|đêm)\s)?)"
)
_DAY = r"(?:ngày\s)?\d{1,2}\D[^,;]{0,24}$"
_UNTIL = re.compile(
    r"(?:^|\s)(?:(?:đến|tới)\s(?:hết\s|thời điểm\s)?"
    r"|(?:(?:tại|vào|ở)\s|(?<![^,;.]\s))thời điểm\s)"
    rf"{_HOUR}?{_DAY}"
)
_OBSERVED = re.compile(rf"(?:^|\s)(?:vào )?(?:hồi|lúc)\s{_HOUR}{_DAY}")
_BULLETIN = re.compile(r"(?:bản tin|dự báo khí tượng)[^.;]{0,70}$")
_WEATHER = re.compile(
    r"(?<!\w)(?:bão|áp thấp|atnđ|mực nước|lũ|lượng mưa|gió mùa|không khí lạnh)(?!\w)"
)
"""What is observed at an hour: the place of a storm, a river's level."""
_FORECAST = re.compile(
    r"(?<!\w)(?<!trung tâm )(?<!cơ quan )(?<!đài )(?:dự|cảnh) báo(?!\w)"
    r"|(?<!\w)(?:nhận định|có thể|khả năng)(?!\w)"
    r"|(?<!\w)\d{1,3}(?: ?(?:đến|-) ?\d{1,3})? (?:giờ|h|ngày) (?:tới|tiếp theo)"
    r"|(?<!\w)những (?:giờ|ngày) (?:tới|tiếp theo)"
)
_FORETELLING = ("báo", "nhận định", "có thể", "khả năng", "tới", "tiếp theo")
_BY_DAY = re.compile(
    r"(?:(?:(?:tính|luỹ kế|lũy kế|kể)\s)?(?:từ|đến|tới)\s(?:hết\s)?|(?:vào )?(?:hồi|lúc)\s)"
    rf"{_HOUR}?$"
)


_PRICE = re.compile(r"(?:giá (?!trị)|tỷ giá |chỉ số VN)", re.IGNORECASE)
_SINCE = ("từ", "từ ngày", "giờ", "giờ ngày")
_COUNTS_ON = re.compile(
    r"(?:trong (?:đó|số này|số đó),? )?(?:có )?(?:(?:trên|hơn|gần|khoảng) )?\d"
    r"|trong (?:đó|số)(?!\w)|cụ thể|(?:hồi|lúc) \d{1,2} ?(?:giờ|h)|sức gió"
)
"""A paragraph that goes on with the one before: «Có 1,2 triệu người …»."""
_SITTING = re.compile(
    r"(?<!\w)(?:trong|riêng|sau) (?:cả |một )?(?:ngày|buổi|phiên) (?:thảo luận|làm việc|chất vấn"
    r"|họp|ra quân|bầu cử)(?: (?:sáng|chiều|tối))? (?:ngày )?$"
)
_OF_REPORT = Sought(
    re.compile(r"(?<!\w)(?:bản tổng hợp|báo cáo nhanh|báo cáo|thống kê|số liệu)(?!\w)"),
    ("bản tổng hợp", "báo cáo", "thống kê", "số liệu"),
)
_AS_OF = re.compile(rf"(?:lúc|đến|tới|hết) (?:hết )?{_HOUR}?(?:ngày )?$")
_HEADED = re.compile(
    r"(?:[-+*•] ?)?(?:\d\. ?)?(?:về |thiệt hại (?:về )?)?(?:[^\s\d:.,;]{1,9}(?:,? |(?=:))){1,5}"
    r": ?\S|(?:ước )?(?:tổng )?(?:giá trị )?thiệt hại "
)
"""«Về nhà ở: …», «Nông nghiệp: …», «Ước thiệt hại …»."""


@dataclass(slots=True)
class Days:
    """The days as of which things are told, each to its paragraph's end."""

    told: date | None
    by_sentence: dict[int, Term] = field(default_factory=dict)
    """The day as of which the sentences before one were told."""
    listed: dict[int, Term] = field(default_factory=dict)
    """The day of the report whose list a sentence stands in: «Người: 3 người chết, …»."""
    _day: Term = NO_TERM
    _paragraph: int = -2
    _report: Term = NO_TERM
    _reported_in: int = -2
    _listing_in: int = -2

    def read(self, sentence: SlottedSentence) -> None:
        """Take the day that a sentence says before its first figure."""
        paragraph = sentence.source.paragraph
        said = _said(sentence)
        next_one = paragraph == self._paragraph + 1 and said.goes_on
        if not (next_one or paragraph == self._paragraph) or forecasts(sentence):
            self._day = NO_TERM
        self._paragraph = paragraph
        self.by_sentence[sentence.index] = self._day
        for day in said.days:
            if self.told is None or (day.last or self.told) <= self.told:
                self._day = day.moved(sentence.begin)
        self._list(sentence, said)

    def _list(self, sentence: SlottedSentence, said: _Said) -> None:
        """Follow the list that a report of a day gives in the paragraphs behind it."""
        paragraph = sentence.source.paragraph
        if paragraph == self._reported_in + 1 and said.headed:
            self._reported_in = self._listing_in = paragraph
        if paragraph == self._listing_in and not said.dated:
            self.listed[sentence.index] = self._report
        for day in said.reported:
            if self.told is None or (day.last or self.told) <= self.told:
                self._report, self._reported_in = day.moved(sentence.begin), paragraph


class _Said(Struct, frozen=True):
    """What a sentence says of days; those before its first figure, and those of a report."""

    goes_on: bool
    headed: bool
    dated: bool
    days: tuple[Term, ...]
    reported: tuple[Term, ...]


@said_alike
def _said(sentence: SlottedSentence) -> _Said:
    dates, lower = sentence.of(DATE), sentence.lower
    return _Said(
        goes_on=_COUNTS_ON.match(lower) is not None,
        headed=_HEADED.match(lower) is not None,
        dated=bool(dates),
        days=tuple(_days(sentence)) if dates else (),
        reported=tuple(_reported(sentence)) if dates and _OF_REPORT.stands(lower) else (),
    )


def _days(sentence: SlottedSentence) -> Iterator[Term]:
    first = next((one.begin for one in sentence.of(QUANTITY)), sentence.end)
    for slot in sentence.of(DATE):
        term = day_term(sentence, slot) if slot.begin < first else None
        if term is not None and term.is_day and term.last is not None:
            yield replace(term.moved(-sentence.begin), inferred=True)


def _reported(sentence: SlottedSentence) -> Iterator[Term]:
    for slot in sentence.of(DATE):
        term = term_on(slot)
        said = sentence.at(sentence.begin, slot.begin).lower()
        if term is not None and _AS_OF.search(said) is not None:
            yield replace(term.moved(-sentence.begin), inferred=True)


def ahead_of_day(sentence: SlottedSentence, slot: Slot) -> str:
    """Return what a sentence says before a day, without «tính đến hết», «hồi 7 giờ»."""
    return _BY_DAY.sub("", sentence.at(sentence.begin, slot.begin).lower())


def forecasts(sentence: SlottedSentence) -> bool:
    """Tell «Trong 24 giờ tới, bão …»: what is observed ends there."""
    return _foretells(sentence.lower)


@remembered
def _foretells(lower: str) -> bool:
    return any(word in lower for word in _FORETELLING) and _FORECAST.search(lower) is not None


def day_term(sentence: SlottedSentence, slot: Slot) -> Term | None:
    """Return «từ ngày 3/2 đến ngày 9/2» as it says, and «đến hết ngày 9/2» as that day."""
    mention: DateMention = slot.value
    first, last = _in_full(mention, mention.value), _in_full(mention, _last_of(mention))
    if len(first) != len(_A_DAY) or len(last) != len(_A_DAY):
        return None
    said = sentence.at(max(sentence.begin, slot.begin - _NEAR), slot.end).lower()
    until = mention.value_to is None and _UNTIL.search(said) is not None
    if mention.value_to is None and not (until or _is_observed(sentence, slot)):
        return None
    begin, end = date.fromisoformat(first), date.fromisoformat(last)
    whole_year = mention.value_to is None and (end.month, end.day) == (12, 31)
    begin = begin.replace(month=1, day=1) if whole_year else begin
    both = " và " in sentence.at(slot.begin, slot.end).lower()
    if end < begin or (mention.value_to is not None and both):
        return None
    inferred = mention.year_inferred or mention.likely_year is not None
    return Term(begin, end, (slot.begin, slot.end), inferred=inferred, until=until)


def _is_observed(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell «hồi 7 giờ ngày 29/10, vị trí tâm bão …» from when a meeting began."""
    said = sentence.at(sentence.begin, slot.end).lower()
    ahead = sentence.at(sentence.begin, slot.begin).lower()
    if not (_OBSERVED.search(said) or _BULLETIN.search(ahead)) or sentence.of(MEETING):
        return False
    return _tells_weather(sentence.lower)


@remembered
def _tells_weather(lower: str) -> bool:
    return _WEATHER.search(lower) is not None


def _last_of(mention: DateMention) -> str:
    return mention.value_to or mention.value


def _in_full(mention: DateMention, day: str) -> str:
    """Return a day with the year that the text most speaks of, where its own is not known."""
    if mention.likely_year is None or not day.startswith("--") or day == "--02-29":
        return day
    return f"{mention.likely_year}{day[1:]}"


def is_quoted(figure: Figure, ahead: str) -> bool:
    """Tell «Giá vàng ngày 9/5 là 70 triệu đồng/lượng», a price of that day."""
    level = figure.status is Status.ACTUAL and figure.construct == "measured"
    return level and not ahead.rstrip().endswith(_SINCE) and bool(_PRICE.match(figure.name.text))


def term_on(slot: Slot) -> Term | None:
    """Return the one day of a mention, None where its year is not known."""
    mention: DateMention = slot.value
    said = _in_full(mention, mention.value)
    if mention.value_to is not None or len(said) != len(_A_DAY):
        return None
    day = date.fromisoformat(said)
    inferred = mention.year_inferred or mention.likely_year is not None
    return Term(day, day, (slot.begin, slot.end), inferred=inferred)


def is_sitting(ahead: str) -> bool:
    """Tell «Trong phiên thảo luận | 8/11, có 30 lượt phát biểu», the day on which so many spoke."""
    return _SITTING.search(ahead) is not None
