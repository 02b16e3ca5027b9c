"""The period of a figure: the one its clause states, else the one its sentence or section runs on.

«xuất khẩu đạt 113,5 tỷ USD năm 2021, lên 117,3 tỷ USD năm 2023»; «Năm 2020, … Cơ quan đã khởi tố
47 vụ». A stock («hiện có», «tỷ lệ») does not take the period of the sentence before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from extract.facts import Status
from extract.figures.figure_periods import (
    NO_TERM,
    Term,
    flows,
    for_the_year,
    in_year,
    is_deadline,
    is_own,
    is_planned,
    is_plans_year,
    is_stock,
    review_of,
    says_now,
    summed_up,
    term_of,
)
from extract.lexicon.figures import any_of
from extract.rule import BODY_BLOCKS
from extract.slots import DATE, PERIOD, QUANTITY

if TYPE_CHECKING:
    from extract.context import Context
    from extract.figures.figure import Figure
    from extract.slots import Slot, SlottedSentence

_PART = frozenset({"đầu", "giữa", "cuối"})
_TOLD = frozenset({"rằng", "thấy", "biết", "trong"})
_A_YEAR = 366
_FEBRUARY = 2
_THIS = re.compile(r"(?<!\w)n(?:a|à)y(?!\w)")
_FEW_WORDS = 4
_MANY_WORDS = 12
_BEGIN = 60
_CLAUSE_END = re.compile(r"[,;()]|\.\s")
_NEAR = 12
_UNTIL = re.compile(r"(?:^|\s)(?:đến|tới)\s(?:hết\s)?(?:ngày\s)?\d{1,2}\D[^,;]{0,24}$")
_TIGHT = re.compile(
    r"\s*\(?(?:(?:trong|của|vào|là|của cả|cả|tính hết|tính đến|đến hết|hết|đến)\s)?"
)


@dataclass(slots=True)
class _Runs:
    """What runs on while an article is read: a period, and what goals are set for."""

    running: Term
    review: Term
    section: int | None = None
    passing: int | None = None
    """The paragraph in which a period that only stood beside a figure runs on."""
    planned: Term = NO_TERM
    plan_paragraph: int = -2
    by_sentence: dict[int, Term] = field(default_factory=dict)
    plans: dict[int, Term] = field(default_factory=dict)
    paragraphs: dict[int, int] = field(default_factory=dict)

    def read(self, sentence: SlottedSentence) -> None:
        """Take what a sentence says, and note what reaches it."""
        source = sentence.source
        if source.kind not in BODY_BLOCKS:
            return
        if source.section != self.section:
            self.running, self.section = self.review, source.section
        self._plan(sentence)
        if self.passing not in {None, source.paragraph}:
            self.running, self.passing = NO_TERM, None
        opening = _opening(sentence)
        now = opening is None and says_now(sentence.lower[:_BEGIN])
        only = None if opening is not None or self.running.at is not None else _only(sentence)
        if opening is not None:
            self.running, self.passing = opening, None
        self.by_sentence[sentence.index] = NO_TERM if now else self.running
        if only is not None:
            self.running, self.passing = only, source.paragraph

    def _plan(self, sentence: SlottedSentence) -> None:
        paragraph = sentence.source.paragraph
        if paragraph - self.plan_paragraph > 1:
            self.planned = NO_TERM
        for slot in sentence.of(PERIOD):
            self.paragraphs[slot.begin] = paragraph
            if slot.value.last is not None and is_planned(sentence, slot):
                self.planned, self.plan_paragraph = term_of(slot, running=True), paragraph
        self.plans[sentence.index] = self.planned


class Terms:
    """Answers for one article which period each figure has."""

    def __init__(self, context: Context) -> None:
        """Follow the periods that run on from sentence to sentence."""
        self._context = context
        review = review_of(context)
        self._runs = _Runs(running=review, review=review)
        for sentence in context.sentences:
            self._runs.read(sentence)

    def of(self, figure: Figure) -> Term:
        """Return the period of a figure; NO_TERM where none is stated for it."""
        stated = _stated(figure) or self._before_brackets(figure)
        if stated is not None:
            return stated
        if figure.follows is not None and (term := self.of(figure.follows)).at is not None:
            return for_the_year(figure, term)
        if figure.status is Status.TARGET:
            planned = self._runs.plans.get(figure.sentence.index, NO_TERM)
            if planned.at is not None and planned.at[0] < figure.slot.begin:
                return planned
        return self._running(figure)

    def _running(self, figure: Figure) -> Term:
        sentence = figure.sentence
        running = self._runs.by_sentence.get(sentence.index, NO_TERM)
        if running.at is None or running.at[0] >= figure.slot.begin:
            return NO_TERM
        if says_now(sentence.at(sentence.begin, figure.slot.begin).lower()):
            return NO_TERM
        if is_stock(figure.name.text) or not self._reaches(running, figure):
            return NO_TERM
        return running

    def _reaches(self, running: Term, figure: Figure) -> bool:
        """Tell whether a period that runs on from before reaches a figure."""
        sentence = figure.sentence
        if running.at is None or running.first is None or running.last is None:
            return False
        goes_on = any_of("time", "goes_on").match(sentence.lower) is not None
        paragraph = sentence.source.paragraph
        started = self._runs.paragraphs.get(running.at[0], paragraph)
        near = paragraph - started <= int(goes_on)
        if near and goes_on:
            return True
        here = self._context.figures.by_sentence.get(sentence.index, ())
        short = (running.last - running.first).days <= _A_YEAR
        return (near or short) and any(
            flows(one) for one in here if one.slot.begin <= figure.slot.begin
        )

    def _before_brackets(self, figure: Figure) -> Term | None:
        """Read «số thặng dư cùng kỳ năm 2019 (5,47 tỷ USD)»: the value is of then, not of now."""
        sentence = figure.sentence
        for slot in sentence.of(PERIOD):
            compared = slot.value.kind == "compared" and slot.value.first is not None
            if compared and sentence.at(slot.end, figure.left).strip() == "(":
                now = self.of(figure.follows) if figure.follows is not None else NO_TERM
                running = self._runs.by_sentence.get(sentence.index, NO_TERM)
                return in_year(now if now.first is not None else running, slot)
        return None


def _stated(figure: Figure) -> Term | None:
    """Return the period that the figure's own sentence gives it."""
    sentence = figure.sentence
    slots = [_dated(sentence, slot) for slot in sentence.of(PERIOD) if is_own(slot.value)]
    end = _end_of_clause(figure)
    behind = next((slot for slot in slots if figure.slot.end <= slot.begin < end), None)
    if behind is not None and not _is_alone(sentence, figure, behind):
        behind = None
    if behind is not None and figure.quantity.unit != "lần" and _belongs(figure, behind):
        return summed_up(figure, behind, sentence.at(figure.slot.end, behind.end))
    until = _until_day(figure)
    if until is not None:
        return until
    before = [slot for slot in slots if slot.end <= figure.slot.begin and _counts(figure, slot)]
    if not before:
        return None
    last = before[-1]
    if last.begin >= figure.left:
        return for_the_year(figure, summed_up(figure, last, sentence.at(last.begin, last.end)))
    if figure.follows is not None:
        return None
    between = sentence.at(last.end, figure.slot.begin)
    return None if says_now(between.lower()) else term_of(last)


def _dated(sentence: SlottedSentence, slot: Slot) -> Slot:
    """Give «GDP năm 2023 tăng 5% (quý I tăng 3,3%)» its quarter in the year said before it."""
    said = slot.value
    if not said.year_inferred or _THIS.search(sentence.at(slot.begin, slot.end).lower()):
        return slot
    years = [
        one.value.last.year
        for one in sentence.of(PERIOD)
        if one.end <= slot.begin and is_own(one.value) and not one.value.year_inferred
    ]
    if not years or said.last.month == _FEBRUARY:
        return slot
    moved = {at: getattr(said, at).replace(year=years[-1]) for at in ("first", "last")}
    return replace(slot, value=replace(said, **moved))


def _is_alone(sentence: SlottedSentence, figure: Figure, slot: Slot) -> bool:
    """Tell «tăng 5% (năm 2023)» from «tăng 5% (quý I tăng 3%)», whose period is another's."""
    if "(" not in sentence.at(figure.slot.end, slot.begin):
        return True
    return sentence.at(slot.end, sentence.end).lstrip().startswith((")", ",", ";"))


def _until_day(figure: Figure) -> Term | None:
    """Read «đến ngày 30/6 đã giải ngân 3.400 tỷ đồng»: the period ends on that day."""
    if figure.status is Status.TARGET:
        return None
    sentence = figure.sentence
    for slot in sentence.of(DATE):
        near = slot.end <= figure.slot.begin and figure.left <= slot.end + _NEAR
        said = sentence.at(max(sentence.begin, slot.begin - _NEAR), slot.end).lower()
        if near and _UNTIL.search(said) and len(slot.value.value) == len("2024-06-30"):
            day = date.fromisoformat(slot.value.value)
            whole = (day.month, day.day) == (12, 31)
            first = day.replace(month=1, day=1) if whole else day
            return Term(first, day, (slot.begin, slot.end), inferred=slot.value.year_inferred)
    return None


def _counts(figure: Figure, slot: Slot) -> bool:
    """Tell whether a period before a figure may be its own: a plan's year only of a target."""
    if not is_plans_year(figure.sentence, slot):
        return True
    return figure.status is Status.TARGET and slot.begin >= figure.left


def _end_of_clause(figure: Figure) -> int:
    sentence = figure.sentence
    following = [s.begin for s in sentence.of(QUANTITY) if s.begin > figure.slot.begin]
    cut = _CLAUSE_END.search(sentence.at(figure.slot.end, sentence.end))
    own = figure.slot.end + cut.start() if cut else sentence.end
    bracketed = cut is not None and cut[0] == "(" and not sentence.at(figure.slot.end, own).strip()
    return min([sentence.end if bracketed else own, *following])


def _belongs(figure: Figure, slot: Slot) -> bool:
    if figure.construct in {"measured", "change", "rank"}:
        between = figure.sentence.at(figure.slot.end, slot.begin)
        return _TIGHT.fullmatch(between.lower()) is not None
    return not is_plans_year(figure.sentence, slot)


def _opening(sentence: SlottedSentence) -> Term | None:
    """Return the period at a sentence's begin, before any figure: what follows runs on in it."""
    for slot in sentence.of(PERIOD, QUANTITY):
        if slot.label == QUANTITY:
            return None
        before = sentence.at(sentence.begin, slot.begin).lower().split()
        said = sentence.at(slot.begin, slot.end).lower().split()
        if not is_own(slot.value) or said[0] in _PART or (before and before[-1] in _PART):
            continue
        if is_plans_year(sentence, slot) or is_deadline(slot.value):
            continue
        set_off = not before or before[-1][-1] in ",;:" or before[-1] in _TOLD
        if len(before) <= _FEW_WORDS or (set_off and len(before) <= _MANY_WORDS):
            return term_of(slot, running=True)
    return None


def _only(sentence: SlottedSentence) -> Term | None:
    """Return the one period that a sentence with a figure states, wherever it stands."""
    slots = [
        slot
        for slot in sentence.of(PERIOD)
        if is_own(slot.value) and not is_plans_year(sentence, slot)
    ]
    if len({(slot.value.first, slot.value.last) for slot in slots}) != 1:
        return None
    if slots[0].value.kind == "until" or not sentence.of(QUANTITY):
        return None
    return term_of(slots[0], running=True)
