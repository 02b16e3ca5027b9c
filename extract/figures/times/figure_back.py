"""Times that point back to one that was named: «trong năm», «trong ngày», «thời điểm đó»."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from extract.alike import said_alike
from extract.figures.times.figure_days import term_on
from extract.figures.times.figure_periods import (
    NO_TERM,
    Term,
    is_base,
    is_own,
    is_plans_year,
    term_of,
)
from extract.remembered import asked_once, remembered
from extract.slots import DATE, PERIOD, QUANTITY

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_A_YEAR, _SEPTEMBER = 12, 9
_AGAIN = asked_once(
    re.compile(
        r"(?:[^,;.]{2,90}, )?"
        r"(?:trong (?:(?P<years>[2-9]) )?năm(?:, | (?=(?!qua|nay|tới|học|đầu)[^\W\d]))"
        r"|(?:trong )?(?P<months>[2-9]|1[01]|sáu|chín) tháng"
        r"(?: (?:vừa )?qua(?!\w)|(?=, | (?:có|đã|cả nước|toàn|tỉnh|thành phố|huyện|ngành)(?!\w))))"
    )
)
"""«Theo đó, trong năm, …», «6 tháng qua, …»."""
_MONTHS = {"sáu": 6, "chín": 9}
_WITHIN = asked_once(
    re.compile(
        r"(?:[^;.]{2,90}[, ])?trong (?P<of>ngày|tháng|quý)(?=,| (?:đó|đạt|là|ước|toàn|cả nước"
        r"|đã|có|tỉnh|thành phố|huyện|xã|phường|công an|lực lượng|cơ quan|cục|chi cục|sở|ngành"
        r"|đơn vị|bệnh viện|ghi nhận|xảy ra|phát hiện|tiếp nhận|hoàn thành)(?!\w))"
    )
)
"""«Ngoài ra, trong ngày có 85 ca tử vong», «Theo báo cáo, trong tháng, toàn tỉnh …»."""
_LASTS = {"tháng": 1, "quý": 3}
_THEN = asked_once(
    re.compile(
        r"(?:[^;.]{2,40}, )?(?:vào |tại |ở )?"
        r"(?:(?:thời điểm|lúc|năm|thời gian) (?:đó|ấy|bấy giờ)|khi ấy|bấy giờ)(?!\w)"
    )
)
"""«Thời điểm đó, cả xã mới có 4 quán ăn»: of the time named just before."""
_SCHOOL_YEAR = re.compile(
    r"(?:[^;.]{2,120}?[,:] )?(?:trong|(?:tính )?(?:đến|tới) (?:hết|cuối)|kết thúc|qua) năm học"
    r"(?! (?:mới|sau|tới|\d))(?: (?:vừa )?qua| này)?(?=,)"
)
"""«Tới hết năm học, cả nước có …»."""
_TERM_OF_OFFICE = re.compile(
    r"(?:[^,;.]{2,90}, )?trong nhiệm kỳ(?:(?: vừa)? qua)?(?=, | (?:đã|đảng bộ|chi bộ|hđnd|toàn|các"
    r"|tỉnh|thành phố|huyện|xã|phường)(?!\w))"
)
"""«Trong nhiệm kỳ, Đảng bộ đã kết nạp …», behind «Nhiệm kỳ 2015-2020, …»."""
_SAME_DAY = re.compile(
    r"(?:[^;]{2,120}?[,:] )?(?:tính )?(?:đến|tới) (?:hết )?(?:\d{1,2} ?(?:giờ|h)(?: ?\d{1,2})?,? )?"
    r"cùng ngày(?!\w)"
)
_COMPARED = ("so với ", "so với ngày ", "so với hôm ")
_JUST_BEFORE = 2
_NEXT_DAY = timedelta(days=1)
_NEWS = timedelta(days=30)
"""«trong ngày» is of the news; a day so long before began something."""
_SOON = timedelta(days=75)
"""A year that ends so soon is told of as if it were over."""


class _Said(Struct, frozen=True):
    """The times that a sentence names, as if it began at 0.

    ``periods`` with whether one is a school year or a term of office, by its words.
    """

    periods: tuple[tuple[Term, str], ...]
    days: tuple[Term, ...]


@said_alike
def _said(sentence: SlottedSentence) -> _Said:
    periods = tuple(
        (
            term_of(slot, running=True).moved(-sentence.begin),
            sentence.at(slot.begin, slot.end).lower(),
        )
        for slot in sentence.all_of(PERIOD)
        if is_own(slot.value) and not is_plans_year(sentence, slot) and not is_base(sentence, slot)
    )
    dates = sentence.of(DATE) if sentence.of(QUANTITY) else ()
    return _Said(periods, tuple(_days(sentence, dates)))


def _days(sentence: SlottedSentence, dates: Iterable[Slot]) -> Iterator[Term]:
    for slot in dates:
        compared = sentence.at(sentence.begin, slot.begin).lower().endswith(_COMPARED)
        term = None if compared else term_on(slot)
        if term is not None:
            yield replace(term.moved(-sentence.begin), inferred=True)


_DAY, _SCHOOL, _OFFICE, _JUST_NAMED = "day", "school year", "term of office", "just named"


class _Lasting(Struct, frozen=True):
    """A time that lasts so many months."""

    months: int
    from_january: bool


@remembered
def _back(lower: str) -> str | _Lasting | None:
    """Return to what a sentence's begin points back, if it does."""
    if (found := _AGAIN.match(lower)) is not None:
        months = found["months"]
        lasts = _A_YEAR * int(found["years"] or 1) if months is None else _number(months)
        return _Lasting(lasts, from_january=True)
    found = _WITHIN.match(lower)
    if found is not None and found["of"] != "ngày":
        return _Lasting(_LASTS[found["of"]], from_january=False)
    if found is not None or ("cùng ngày" in lower and _SAME_DAY.match(lower)):
        return _DAY
    if "năm học" in lower and _SCHOOL_YEAR.match(lower):
        return _SCHOOL
    if "nhiệm kỳ" in lower and _TERM_OF_OFFICE.match(lower):
        return _OFFICE
    return _JUST_NAMED if _THEN.match(lower) else None


@dataclass(slots=True)
class Named:
    """The times named so far in an article, the last one last."""

    told: date | None
    _periods: list[tuple[int, Term]] = field(default_factory=list)
    _day: Term = NO_TERM
    _school_year: Term | None = None
    _office: Term | None = None

    def read(self, sentence: SlottedSentence) -> None:
        """Note the times that a sentence names."""
        said, begin = _said(sentence), sentence.begin
        for period, words in said.periods:
            term = period.moved(begin)
            self._periods.append((sentence.index, term))
            if "năm học" in words:
                self._take_school_year(term)
            elif "nhiệm kỳ" in words and self._has_lasted(term):
                self._office = term
        for day in said.days:
            if self._is_past(day) and self._is_later(day):
                self._day = day.moved(begin)

    def pointed_at(self, sentence: SlottedSentence) -> Term | None:
        """Return what a sentence's begin points back to; None where it points to nothing."""
        back = _back(sentence.lower)
        if back is None:
            return None
        if isinstance(back, _Lasting):
            return self._last(back)
        if back == _DAY:
            far = self.told is not None and self.told - (self._day.last or self.told) > _NEWS
            return self._day if self._day.at is not None and not far else None
        if back == _OFFICE:
            return self._office
        return self._school_year if back == _SCHOOL else self._just_named(sentence)

    def _take_school_year(self, term: Term) -> None:
        """Note a school year that has begun."""
        begun = None if term.first is None else term.first.replace(month=_SEPTEMBER)
        if begun is not None and (self.told is None or begun <= self.told):
            self._school_year = term

    def _has_lasted(self, term: Term) -> bool:
        """Tell a term of office that had begun before the year in which it is told of."""
        if term.first is None or self.told is None:
            return False
        return term.first.year < self.told.year

    def _just_named(self, sentence: SlottedSentence) -> Term | None:
        """Return the time that was named just before a sentence, if it is over."""
        near = [term for at, term in self._periods if sentence.index - at <= _JUST_BEFORE]
        return near[-1] if near and self._is_past(near[-1]) else None

    def _last(self, time: _Lasting) -> Term | None:
        """Return the last time named that lasts so long.

        Of «8 tháng» the month is the eighth.
        """
        named = [term for _, term in reversed(self._periods) if not term.until]
        for term in sorted(named, key=self._is_to_come):
            first, last = term.first, term.last
            if first is None or last is None:
                continue
            end = last + _NEXT_DAY
            if time.months == 1 and first.month == first.day == end.day == 1 and end.month > 1:
                return replace(term, first=last.replace(day=1))
            so_far = last == self.told and (first.month, first.day) == (1, 1)
            if so_far and time.months == _A_YEAR and first.year == last.year:
                return replace(term, last=last.replace(month=_A_YEAR, day=31))
            lasts = _A_YEAR * (end.year - first.year) + end.month - first.month
            if lasts == time.months and first.day == end.day == 1:
                if time.from_january and first.month != 1:
                    continue
                return term
        return None

    def _is_to_come(self, term: Term) -> bool:
        """Tell the year that begins from the one that a report sums up."""
        if self.told is None or term.last is None:
            return False
        return term.last - self.told > _SOON

    def _is_later(self, term: Term) -> bool:
        """Tell a day from one before the last: «từ ngày 27/4 đến nay» is not the day told of."""
        day = self._day.last
        return day is None or term.last is None or term.last >= day

    def _is_past(self, term: Term) -> bool:
        return self.told is None or (term.last is not None and term.last <= self.told)


def _number(months: str) -> int:
    return _MONTHS.get(months) or int(months)
