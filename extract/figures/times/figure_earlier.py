"""Figures of a time that is compared with: «(cùng kỳ năm trước tăng 7,3%)»."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from extract.facts import Status
from extract.figures.times.figure_periods import NO_TERM, THEN, Term
from extract.figures.times.figure_years import in_year, moved_to, year_before
from extract.slots import PERIOD
from extract.text import open_bracket

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from extract.context import Context
    from extract.figures.figure import Figure
    from extract.slots import Slot

_ALONE = 2
_DECEMBER = 12
_OF_MOVE = re.compile(
    r"(?<!\w)(?:mức|tốc độ|đà|tỷ lệ) (?:tăng|giảm)(?: trưởng)?(?!\w)[^;()]{0,40}$"
)
"""«cao hơn mức tăng cùng kỳ năm 2023 (5,2%)»"""
_LEVEL = re.compile(
    r"(?<!\w)(?:mức|con số|tốc độ)(?: (?:tăng|giảm|thực hiện|đạt))?(?: trưởng)?"
    r"(?: (?:là|hơn|gần|khoảng))? $"
)
_OF_THEN = re.compile(
    r"(?! so )(?: và \d{1,4}(?:[.,]\d{1,3})? ?%)?[^,;.()]{0,12}?\s"
    r"(?:của |ở |trong |vào )?cùng (?:kỳ|thời điểm)"
    r"(?:(?: của)? năm (?P<year>20\d\d|ngoái|trước)(?!\w)|(?=\s*(?:[,;.)]|$)))"
)
"""«| của cùng kỳ năm 2016», but not «đạt mức tăng 7% | so với cùng kỳ năm 2016»."""
_AND_THEN = re.compile(r" của cùng (?:kỳ|thời điểm)(?: của)? năm 20\d\d(?:,| và|, và)(?: mức)? $")
"""«mức tăng 7% của cùng kỳ năm 2018 và | 6% của cùng kỳ năm 2019»"""
_OTHER_YEAR = re.compile(r" và (?:năm )?(?P<year>20\d\d)(?!\d)")
"""«mức 3% và 4% của cùng kỳ năm 2018| và 2019»"""
_LAST_YEAR = re.compile(
    r"[(,;] ?(?:so với |trong khi )?năm (?:ngoái|trước)(?: chỉ| mới| đã)?(?: (?:là|đạt|ở mức))?:? $"
)
"""«đạt 92,5% (so với năm ngoái là | 84,3%)»"""
_STOOD_AT = re.compile(r" (?:chỉ |mới |đã )?(?:là|đạt|ở mức|chỉ)(?: (?:trên|hơn|gần|khoảng))? ")
_ROSE = re.compile(r" \(?(?:chỉ |đã )?(?:tăng|giảm)(?: trưởng)?(?: (?:trên|hơn|gần|khoảng))? ")
_THAN = re.compile(
    r"(?<!\w)(?:cao|thấp|lớn|nhiều|ít|nhanh|chậm) hơn(?: (?:rất |khá )?nhiều| hẳn)?(?: so với)? $"
)
"""«tăng 7%, cao hơn nhiều so với | cùng kỳ năm 2021 tăng 5%»"""
_YEAR_SAID = re.compile(r"(?:^|[,;(] ?|(?<!\w)và )(?:còn )?(?:của )?năm (?P<year>20\d\d)(?!\d)")
_SAME_TIME = re.compile(
    r"(?:so (?:với )?|(?P<than>(?:cao|thấp|nhiều|ít|lớn|nhanh|chậm|tốt|kém) hơn (?:so với )?"
    r"(?:mức |tỷ lệ |kết quả )?(?:của )?))cùng kỳ(?: năm (?:trước|ngoái))? ?\((?:là |đạt |¤)?$"
)
_TIME_BEFORE = re.compile(
    r"(?<!\w)(?:so với|hơn) (?:ngày )?(?P<unit>tuần|hôm) (?:trước|liền trước|liền kề)(?: đó)?"
    r" ?\((?:là |có )?$"
)
_DAY, _WEEK = timedelta(days=1), timedelta(days=7)
_CHANGE_THEN = re.compile(r"\((?:trong khi )?cùng kỳ (?:chỉ )?(?:tăng|giảm)(?: trưởng)? $")
_ENDS = re.compile(r"[);]|(?<!\w)(?:năm )?nay(?!\w)|(?<!\w)hiện(?!\w)")


class Earlier:
    """Answers for one article which figures are of such a time.

    ``of`` says the period of other figures; it is given with each question, because who asks is
    often asked by it, and of two that hold each other neither goes before the collector comes.
    """

    def __init__(self, context: Context, running: Mapping[int, Term]) -> None:
        """Take what runs on by sentence."""
        self._context = context
        self._running = running
        self._known: set[int] = set()
        self._bases: set[int] = set()

    def of_year_before(self, figure: Figure, of: Callable[[Figure], Term]) -> Term | None:
        """Read «tăng 6,1% (cùng kỳ năm trước giảm 2,4%)»: the second is of the year before."""
        sentence = figure.sentence
        if "cùng " not in sentence.lower:
            return None
        told = self._context.figures.before(figure)
        begin = told[-1].slot.end if told else sentence.begin
        ahead = sentence.at(begin, figure.slot.begin).lower()
        then = _moved_then(figure, told, ahead)
        if year_before(ahead, 0) is None and not then:
            if not told or _ENDS.search(ahead):
                return None
            last = of(told[-1])
            if told[-1].slot.begin not in self._known:
                return None
            self._known.add(figure.slot.begin)
            return _in_year_said(last, ahead, (begin, figure.slot.begin))
        self._known.add(figure.slot.begin)
        told = told or list(self._context.figures.by_sentence.get(sentence.index - 1, ()))
        now = of(told[-1]) if told else NO_TERM
        if now.last is None:
            return THEN
        year = now.last.year - 1 if then else year_before(ahead, now.last.year) or now.last.year
        return moved_to(now, year, (begin, figure.slot.begin)) or THEN

    def of_base(self, figure: Figure, of: Callable[[Figure], Term]) -> Term | None:
        """Read «thấp hơn mức tăng 7,2% của cùng kỳ năm 2016», the value of then."""
        sentence = figure.sentence
        if "cùng " not in sentence.lower and "năm " not in sentence.lower:
            return None
        behind = _OF_THEN.match(sentence.lower, figure.slot.end - sentence.begin)
        ahead = sentence.at(sentence.begin, figure.slot.begin).lower()
        before = self._context.figures.before(figure)
        running = self._running.get(sentence.index, NO_TERM)
        if _LAST_YEAR.search(ahead) and figure.status is not Status.CHANGE:
            return self._year_before(figure, of, self._year_before_told(figure))
        if (said_then := _said_of_then(figure)) is not None:
            beside = [one for one in before if not _is_aside(one, figure)]
            now = of(beside[-1]) if beside else running
            now = now if now.first is not None else running
            return in_year(now, said_then)
        if behind is None or not (_LEVEL.search(ahead) or _goes_on(ahead)):
            return None
        now = of(before[-1]) if before else running
        goes_on = bool(before) and before[-1].slot.begin in self._bases
        told = goes_on or _LEVEL.search(ahead) is not None
        return self._then_told(figure, now, behind, goes_on=goes_on) if told else None

    def _then_told(
        self, figure: Figure, now: Term, behind: re.Match[str], *, goes_on: bool
    ) -> Term:
        """Return the same time in the year told behind a value; of two years the other's own."""
        sentence = figure.sentence
        self._bases.add(figure.slot.begin)
        said = behind["year"] or ""
        other = _OTHER_YEAR.match(sentence.lower, behind.end()) if goes_on else None
        ahead = sentence.lower[: figure.slot.begin - sentence.begin]
        if other is not None and ahead.endswith(" và "):
            said = other["year"]
        at = (sentence.begin + behind.end() - len(said or "cùng kỳ"), sentence.begin + behind.end())
        if now.last is None:
            return self._at_same_time(said, at)
        year = int(said) if said.isdigit() else now.last.year - 1
        return moved_to(now, year, at) or THEN

    def _at_same_time(self, year: str, at: tuple[int, int]) -> Term:
        """Return the time of year at which an article that tells of no other was published."""
        published = self._context.published
        if published is None:
            return THEN
        then = int(year) if year.isdigit() else published.year - 1
        return moved_to(Term(published, published, at, inferred=True), then, at) or THEN

    def before_brackets(self, figure: Figure, of: Callable[[Figure], Term]) -> Term | None:
        """Read «mức thặng dư cùng kỳ năm 2019 (4,2 tỷ USD)»: the value is of then, not of now."""
        sentence = figure.sentence
        alone = len(sentence.at(figure.left, figure.slot.begin).split()) <= _ALONE
        if "(" not in sentence.text or not self._may_be_of_then(figure):
            return None
        if (first := self._first_in_brackets(figure)) is not None:
            then = self.before_brackets(first, of)
            at = first.slot.end, figure.slot.begin
            return then and _in_year_said(then, sentence.at(*at).lower(), at)
        if alone and (then := self._then(figure, of)) is not None:
            return then
        for slot in sentence.of(PERIOD) if alone else ():
            compared = slot.value.kind == "compared" and slot.value.first is not None
            if not compared or sentence.at(slot.end, figure.left).strip() != "(":
                continue
            ahead = sentence.at(sentence.begin, slot.begin).lower()
            if figure.status is Status.CHANGE and not _OF_MOVE.search(ahead):
                return None  # «giảm cả 3 tiêu chí so với cùng kỳ năm 2017 (giảm 6% số vụ)»
            now = of(figure.follows) if figure.follows is not None else NO_TERM
            running = self._running.get(sentence.index, NO_TERM)
            return in_year(now if now.first is not None else running, slot)
        return None

    @staticmethod
    def _may_be_of_then(figure: Figure) -> bool:
        """Tell «cao hơn cùng kỳ (31% kế hoạch)» from «tăng 5% so với cùng kỳ (31% kế hoạch)»."""
        ahead = figure.sentence.lower[: figure.slot.begin - figure.sentence.begin]
        then = _SAME_TIME.search(ahead) if figure.construct == "compared" else None
        return figure.construct != "compared" or (then is not None and then["than"] is not None)

    def _then(self, figure: Figure, of: Callable[[Figure], Term]) -> Term | None:
        """Return the time that stands right before a bracket and is compared with."""
        ahead = figure.sentence.lower[: figure.slot.begin - figure.sentence.begin]
        if _SAME_TIME.search(ahead):
            return self._year_before(figure, of)
        before = _TIME_BEFORE.search(ahead)
        return None if before is None else self._time_before(figure, before["unit"], of)

    def _year_before(
        self, figure: Figure, of: Callable[[Figure], Term], unknown: Term = THEN
    ) -> Term:
        """Read «tăng 20 tỷ đồng so với cùng kỳ (100 tỷ đồng)»: the value is of the year before.

        ``unknown`` is what it is of where the figure before it has no time.
        """
        told = self._context.figures.before(figure)
        now = of(told[-1]) if told else NO_TERM
        if figure.status is Status.CHANGE:
            return NO_TERM
        if now.last is None:
            return unknown
        return moved_to(now, now.last.year - 1, _ahead_of(figure)) or THEN

    def _year_before_told(self, figure: Figure) -> Term:
        """Return the year before the article: «đỗ 97% (năm ngoái | 95%)», told of no time."""
        published = self._context.published
        if published is None:
            return THEN
        year, at = published.year - 1, _ahead_of(figure)
        return Term(date(year, 1, 1), date(year, _DECEMBER, 31), at, inferred=True)

    def _time_before(self, figure: Figure, unit: str, of: Callable[[Figure], Term]) -> Term | None:
        """Read «giảm 1% so với tuần trước (2.559 ca)»: the value is of the week before."""
        told = self._context.figures.before(figure)
        now = of(told[-1]) if told else NO_TERM
        if figure.status is Status.CHANGE:
            return None
        if now.first is None or now.last is None or now.last - now.first > _WEEK:
            return THEN
        by = _WEEK if unit == "tuần" else _DAY
        return Term(now.first - by, now.last - by, _ahead_of(figure), inferred=True)

    def _first_in_brackets(self, figure: Figure) -> Figure | None:
        """Return the figure that a bracket holds before one: «(36.276 ca mắc và | 6 ca chết)»."""
        sentence = figure.sentence
        opened = open_bracket(sentence.at(sentence.begin, figure.slot.begin))
        if opened < 0:
            return None
        here = self._context.figures.by_sentence.get(sentence.index, ())
        begin = sentence.begin + opened
        inside = [one for one in here if begin <= one.slot.begin < figure.slot.begin]
        return inside[0] if inside else None


def _ahead_of(figure: Figure) -> tuple[int, int]:
    """Return where a figure's clause stands ahead of it, or its sentence: «tuần trước (|92 ca»."""
    end = figure.slot.begin
    alone = not figure.sentence.at(figure.left, end).strip()
    return (figure.sentence.begin if alone else figure.left), end


def _moved_then(figure: Figure, told: Sequence[Figure], ahead: str) -> bool:
    """Tell «tăng 9,7% so với cùng kỳ (cùng kỳ tăng | 9%)» from «thu 3 tỷ (cùng kỳ tăng 5%)»."""
    moved = bool(told) and told[-1].status is Status.CHANGE and told[-1].unit == figure.unit
    return moved and figure.unit == "%" and _CHANGE_THEN.search(ahead) is not None


def _is_aside(one: Figure, figure: Figure) -> bool:
    """Tell a value in brackets that have closed before another."""
    opened = open_bracket(one.sentence.at(one.sentence.begin, one.slot.begin)) >= 0
    return opened and ")" in one.sentence.at(one.slot.end, figure.slot.begin)


def _in_year_said(term: Term, ahead: str, at: tuple[int, int]) -> Term:
    """Return the time of a value before one, in the year that stands between, if one does.

    «(cùng kỳ năm 2021 tăng 4%, năm 2020 tăng | 7%)»
    """
    said = _YEAR_SAID.search(ahead)
    return term if said is None else moved_to(term, int(said["year"]), at) or THEN


def _goes_on(ahead: str) -> bool:
    return ahead.endswith(" và ") or _AND_THEN.search(ahead) is not None


def _said_of_then(figure: Figure) -> Slot | None:
    """Return the time of «cao hơn mức tăng cùng kỳ năm 2022 là | 4,2%», whose value follows it."""
    sentence = figure.sentence
    for slot in sentence.of(PERIOD):
        if slot.value.kind != "compared" or slot.value.first is None:
            continue
        between = sentence.at(slot.end, max(slot.end, figure.slot.begin)).lower()
        said = sentence.at(slot.begin, slot.end).lower()
        if said.startswith("cùng kỳ ") and _STOOD_AT.fullmatch(between):
            return slot
        ahead = sentence.at(sentence.begin, slot.begin).lower()
        than = _THAN.search(ahead + "so với " * said.startswith("so với ")) is not None
        if than and _ROSE.fullmatch(between):
            return slot
    return None
