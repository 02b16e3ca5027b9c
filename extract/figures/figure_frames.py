"""The period that a report runs on: said at a sentence's begin, in a heading, of the whole report.

What a sentence opens with runs on to the end of its section; what only stands beside a figure, to
the end of its paragraph; what the report looks back on, wherever nothing else is said. «đến nay»
and «hiện» leave a sentence without.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.figures.figure_periods import (
    NO_TERM,
    Term,
    day_term,
    is_deadline,
    is_left,
    is_own,
    is_planned,
    is_plans_year,
    said_behind,
    says_now,
    term_of,
)
from extract.lexicon.figures import any_of
from extract.rule import BODY_BLOCKS
from extract.slots import DATE, MEETING, PERIOD, QUANTITY

if TYPE_CHECKING:
    from datetime import date

    from extract.context import Context
    from extract.slots import Slot, SlottedSentence

_LONG_AGO = 2
_A_YEAR = 366
_OPENING = 90
_NEXT_DAY = timedelta(days=1)
_BY_DAY = re.compile(r"(?:(?:tính|luỹ kế|lũy kế|kể)\s)?(?:từ|đến|tới)\s(?:hết\s)?$")
_PART = frozenset({"đầu", "giữa", "cuối"})
_TOLD = frozenset({"rằng", "thấy", "biết", "trong"})
_TELLS = frozenset(
    f"{told}{sign}"
    for told in ("cho biết", "cho hay", "thông tin", "báo cáo", "nêu rõ", "cho thấy", "khẳng định")
    for sign in (",", ":")
)
_MEETS = frozenset({"họp báo", "giao ban", "phiên họp", "cuộc họp", "họp thường", "thường kỳ"})
_FEW_WORDS = 4
_MANY_WORDS = 12
_BEGIN = 60
_REVIEWED = 9
_STATED = 7
_STATING = 30
_LAST_MONTH = 12
_AGAIN = re.compile(
    r"(?:[^,;.]{2,40}, )?"
    r"(?:trong (?:(?P<years>[2-9]) )?năm(?:, | (?=(?!qua|nay|tới|học|đầu)[^\W\d]))"
    r"|(?:trong )?(?P<months>[2-9]|1[01]|sáu|chín) tháng (?:vừa )?qua(?!\w))"
)
"""«Theo đó, trong năm, …», «6 tháng qua, …»."""
_MONTHS = {"sáu": 6, "chín": 9}
_HEADINGS = frozenset({"subhead"})


@dataclass(slots=True)
class Frames:
    """What runs on while an article is read: a period, and what goals are set for."""

    review: Term
    told: date | None = None
    by_sentence: dict[int, Term] = field(default_factory=dict)
    plans: dict[int, Term] = field(default_factory=dict)
    paragraphs: dict[int, int] = field(default_factory=dict)
    gaps: dict[int, int] = field(default_factory=dict)
    """How many paragraphs before a sentence the report of the running period last gave figures."""
    _running: Term = NO_TERM
    _base: Term = NO_TERM
    _section: int | None = None
    _passing: int | None = None
    """The paragraph in which a period that only stood beside a figure runs on."""
    _planned: Term = NO_TERM
    _plan_paragraph: int = -2
    _told_in: int = 0
    """The paragraph in which the report of the running period last gave figures."""
    _named: list[Slot] = field(default_factory=list)
    """The periods named so far, the last one last."""

    @classmethod
    def of_article(cls, context: Context) -> Frames:
        """Follow the periods that run on from sentence to sentence."""
        frames = cls(review_of(context), context.meetings.day or context.published)
        frames._base = frames._running = frames.review
        for sentence in context.sentences:
            frames._read(sentence)
        return frames

    def _read(self, sentence: SlottedSentence) -> None:
        """Take what a sentence says, and note what reaches it."""
        source = sentence.source
        if source.kind in _HEADINGS:
            self._base = _heading(sentence) or self.review
            self._running, self._section = self._base, source.section
        if source.kind not in BODY_BLOCKS:
            return
        if source.section != self._section:
            self._base = self._running = self.review
            self._section = source.section
        self._plan(sentence)
        if self._passing not in {None, source.paragraph}:
            self._running, self._passing = self._base, None
        opening = _opening(sentence) or self._again(sentence)
        now = opening is None and says_now(sentence, sentence.begin, sentence.begin + _BEGIN)
        only = None if opening is not None or self._running.at is not None else _only(sentence)
        if only is not None and self.told is not None and only.last is not None:
            only = None if self.told.year - only.last.year > _LONG_AGO else only
        aside = (self._running, self._passing) if _singled(sentence, opening) else None
        if opening is not None:
            one_day = opening.first == opening.last
            by_day = opening.last is not None and (opening.last + _NEXT_DAY).day != 1
            passes = one_day or by_day or _turns(sentence, opening)
            self._running, self._passing = opening, source.paragraph if passes else None
            self._told_in = source.paragraph
        self._reach(sentence)
        self.by_sentence[sentence.index] = NO_TERM if now else self._running
        if only is not None:
            self._running, self._passing = only, source.paragraph
            self._told_in = source.paragraph
        if aside is not None:
            self._running, self._passing = aside
        self._named += [slot for slot in sentence.all_of(PERIOD) if is_own(slot.value)]

    def _reach(self, sentence: SlottedSentence) -> None:
        """Note how far a sentence is from the figures of the running period."""
        paragraph = sentence.source.paragraph
        based = (self._running.first, self._running.last) == (self._base.first, self._base.last)
        self.gaps[sentence.index] = 0 if based else paragraph - self._told_in
        if self.gaps[sentence.index] <= 1 and sentence.of(QUANTITY):
            self._told_in = paragraph

    def _again(self, sentence: SlottedSentence) -> Term | None:
        """Return what «trong năm», «trong 5 năm» point back to: the last such time named."""
        found = _AGAIN.match(sentence.lower)
        if found is None:
            return None
        months = found["months"]
        lasts = _LAST_MONTH * int(found["years"] or 1) if months is None else _number(months)
        for slot in reversed(self._named):
            first, last = slot.value.first, slot.value.last
            if first is None or last is None or slot.value.kind == "until" or first.month != 1:
                continue
            if _LAST_MONTH * (last.year - first.year) + last.month == lasts:
                self.paragraphs[slot.begin] = sentence.source.paragraph
                return term_of(slot, running=True)
        return None

    def _plan(self, sentence: SlottedSentence) -> None:
        paragraph = sentence.source.paragraph
        if paragraph - self._plan_paragraph > 1:
            self._planned = NO_TERM
        for slot in sentence.all_of(PERIOD):  # a paper's name may hold it
            self.paragraphs[slot.begin] = paragraph
            if slot.value.last is not None and is_planned(sentence, slot):
                self._planned, self._plan_paragraph = term_of(slot, running=True), paragraph
        self.plans[sentence.index] = self._planned


def _number(months: str) -> int:
    return _MONTHS.get(months) or int(months)


def review_of(context: Context) -> Term:
    """Return the period that the report looks back on: «hội nghị tổng kết công tác năm 2020»."""
    told = [one for one in context.sentences if one.source.kind in BODY_BLOCKS]
    titles = [one for one in context.sentences if one.source.kind == "headline"]
    for sentence in (*told, *titles):
        if not sentence.all_of(PERIOD):
            continue
        ordered = any_of("instruction").search(sentence.lower)
        end = sentence.end if ordered is None else sentence.begin + ordered.start()
        title = sentence.source.kind == "headline"
        outer = [sentence] if title else sentence.of(PERIOD, MEETING)
        for slot in sentence.all_of(PERIOD):
            if slot.begin >= end:  # what is still to be looked at
                break
            if not any(one.begin <= slot.begin <= one.end for one in outer):
                continue
            near = said_behind(sentence, slot.begin, "review", _REVIEWED)
            far = title and any_of("time", "review").search(sentence.lower, 0, slot.begin)
            if is_own(slot.value) and (near or far):
                return term_of(slot, running=True)
    return NO_TERM


def _heading(sentence: SlottedSentence) -> Term | None:
    """Return the one period that a section's heading names: «Kết quả năm 2023»."""
    slots = [slot for slot in sentence.of(PERIOD) if is_own(slot.value)]
    if len(slots) != 1 or is_plans_year(sentence, slots[0]) or is_deadline(slots[0].value):
        return None
    return term_of(slots[0], running=True)


def _opening(sentence: SlottedSentence) -> Term | None:
    """Return the period at a sentence's begin, before any figure: what follows runs on in it."""
    for slot in sentence.of(PERIOD, QUANTITY, DATE):
        if slot.label == QUANTITY:
            return None
        if slot.label == DATE:
            term = day_term(sentence, slot)
            ahead = _BY_DAY.sub("", sentence.at(sentence.begin, slot.begin).lower())
            if term is not None and ahead.rstrip()[-1:] in {"", ","} and len(ahead) <= _OPENING:
                return replace(term, inferred=True)
            continue
        before = sentence.at(sentence.begin, slot.begin).lower().split()
        said = sentence.at(slot.begin, slot.end).lower().split()
        if not is_own(slot.value) or said[0] in _PART or (before and before[-1] in _PART):
            continue
        if is_plans_year(sentence, slot) or is_deadline(slot.value) or _is_meetings(before):
            continue
        if _states(sentence, slot, len(before)):
            return term_of(slot, running=True)
        set_off = not before or before[-1][-1] in ",;:" or before[-1] in _TOLD
        if " ".join(before[-2:]) in _TELLS:  # «… Giám đốc Sở A thông tin, 9 tháng năm 2024, …»
            return term_of(slot, running=True)
        figures = sentence.of(QUANTITY) or any_of("instruction").search(sentence.lower)
        few = _FEW_WORDS if figures else _MANY_WORDS
        if len(before) <= few or (set_off and len(before) <= _MANY_WORDS):
            return term_of(slot, running=True)
    return None


def _is_meetings(before: list[str]) -> bool:
    """Tell «họp báo | quý III», whose period is the meeting's."""
    return " ".join(before[-2:]) in _MEETS


def _states(sentence: SlottedSentence, slot: Slot, before: int) -> bool:
    """Tell «Theo báo cáo, …, tình hình kinh tế tháng 1 tiếp tục …»: what the report is on."""
    if before > _STATING or not said_behind(sentence, slot.begin, "review", _STATED):
        return False
    return any_of("instruction").search(sentence.lower, 0, slot.begin - sentence.begin) is None


def _singled(sentence: SlottedSentence, opening: Term | None) -> bool:
    """Tell «Riêng tháng 9, …»: one month beside the report's, said of this alone."""
    return opening is not None and sentence.lower.startswith("riêng ")


def _turns(sentence: SlottedSentence, opening: Term) -> bool:
    """Tell «Năm 2022, … đạt 98%; năm 2023, …», which is on several times, from what runs on."""
    if opening.at is None or opening.first is None or opening.last is None:
        return False
    others = [
        slot.value
        for slot in sentence.of(PERIOD)
        if slot.begin >= opening.at[1] and is_own(slot.value) and not is_plans_year(sentence, slot)
    ]
    return any(one.first is not None and one.first > opening.last for one in others)


def _only(sentence: SlottedSentence) -> Term | None:
    """Return the one period that a sentence with a figure states, wherever it stands."""
    slots = [
        slot
        for slot in sentence.of(PERIOD)
        if is_own(slot.value) and not is_plans_year(sentence, slot) and not is_left(sentence, slot)
    ]
    if len({(slot.value.first, slot.value.last) for slot in slots}) != 1:
        return None
    if slots[0].value.kind == "until" or not sentence.of(QUANTITY):
        return None
    earlier = [one.end for one in sentence.of(QUANTITY) if one.end <= slots[0].begin]
    if earlier and "," in sentence.at(earlier[0], slots[0].begin):
        return None  # «đạt 86%, năm 2017 giao 82%»: of the second alone
    first, last = slots[0].value.first, slots[0].value.last
    if first is None or last is None or (last - first).days > _A_YEAR:
        return None
    return term_of(slots[0], running=True)
