"""Times that point back to one that was named: «trong năm», «trong ngày», «thời điểm đó»."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.figures.times.figure_days import term_on
from extract.figures.times.figure_periods import NO_TERM, Term, is_own, is_plans_year, term_of
from extract.remembered import asked_once
from extract.slots import DATE, PERIOD, QUANTITY

if TYPE_CHECKING:
    from datetime import date

    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_A_YEAR, _SEPTEMBER = 12, 9
_AGAIN = asked_once(
    re.compile(
        r"(?:[^,;.]{2,40}, )?"
        r"(?:trong (?:(?P<years>[2-9]) )?năm(?:, | (?=(?!qua|nay|tới|học|đầu)[^\W\d]))"
        r"|(?:trong )?(?P<months>[2-9]|1[01]|sáu|chín) tháng(?: (?:vừa )?qua(?!\w)|(?=, )))"
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
_SAME_DAY = re.compile(
    r"(?:[^;]{2,120}?[,:] )?(?:tính )?(?:đến|tới) (?:hết )?(?:\d{1,2} ?(?:giờ|h)(?: ?\d{1,2})?,? )?"
    r"cùng ngày(?!\w)"
)
_COMPARED = ("so với ", "so với ngày ", "so với hôm ")
_JUST_BEFORE = 2
_NEXT_DAY = timedelta(days=1)


@dataclass(slots=True)
class Named:
    """The times named so far in an article, the last one last."""

    told: date | None
    _periods: list[tuple[int, Slot]] = field(default_factory=list)
    _day: Term = NO_TERM
    _school_year: Term | None = None

    def read(self, sentence: SlottedSentence) -> None:
        """Note the times that a sentence names."""
        for slot in sentence.all_of(PERIOD):
            if is_own(slot.value) and not is_plans_year(sentence, slot):
                self._periods.append((sentence.index, slot))
                if "năm học" in sentence.at(slot.begin, slot.end).lower():
                    self._take_school_year(term_of(slot, running=True))
        for slot in sentence.of(DATE) if sentence.of(QUANTITY) else ():
            compared = sentence.at(sentence.begin, slot.begin).lower().endswith(_COMPARED)
            term = None if compared else term_on(slot)
            if term is not None and self._is_past(term) and self._is_later(term):
                self._day = replace(term, inferred=True)

    def pointed_at(self, sentence: SlottedSentence) -> Term | None:
        """Return what a sentence's begin points back to; None where it points to nothing."""
        lower = sentence.lower
        if (found := _AGAIN.match(lower)) is not None:
            months = found["months"]
            lasts = _A_YEAR * int(found["years"] or 1) if months is None else _number(months)
            return self._last(lasts, from_january=True)
        found = _WITHIN.match(lower)
        if found is not None and found["of"] != "ngày":
            return self._last(_LASTS[found["of"]], from_january=False)
        if found is not None or ("cùng ngày" in lower and _SAME_DAY.match(lower)):
            return self._day if self._day.at is not None else None
        if "năm học" in lower and _SCHOOL_YEAR.match(lower):
            return self._school_year
        return self._just_named(sentence) if _THEN.match(lower) else None

    def _take_school_year(self, term: Term) -> None:
        """Note a school year that has begun."""
        begun = None if term.first is None else term.first.replace(month=_SEPTEMBER)
        if begun is not None and (self.told is None or begun <= self.told):
            self._school_year = term

    def _just_named(self, sentence: SlottedSentence) -> Term | None:
        """Return the time that was named just before a sentence, if it is over."""
        near = [s for index, s in self._periods if sentence.index - index <= _JUST_BEFORE]
        term = term_of(near[-1], running=True) if near else None
        return term if term is not None and self._is_past(term) else None

    def _last(self, months: int, *, from_january: bool) -> Term | None:
        """Return the last time named that lasts so many months.

        Of «8 tháng» the month is the eighth.
        """
        for _, slot in reversed(self._periods):
            first, last = slot.value.first, slot.value.last
            if first is None or last is None or slot.value.kind == "until":
                continue
            end = last + _NEXT_DAY
            if months == 1 and first.month == first.day == end.day == 1 and end.month > 1:
                return replace(term_of(slot, running=True), first=last.replace(day=1))
            lasts = _A_YEAR * (end.year - first.year) + end.month - first.month
            if lasts == months and first.day == end.day == 1:
                if from_january and first.month != 1:
                    continue
                return term_of(slot, running=True)
        return None

    def _is_later(self, term: Term) -> bool:
        """Tell a day from one before the last: «từ ngày 27/4 đến nay» is not the day told of."""
        day = self._day.last
        return day is None or term.last is None or term.last >= day

    def _is_past(self, term: Term) -> bool:
        return self.told is None or (term.last is not None and term.last <= self.told)


def _number(months: str) -> int:
    return _MONTHS.get(months) or int(months)
