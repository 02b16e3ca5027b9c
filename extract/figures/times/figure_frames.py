"""The period that a report runs on: said at a sentence's begin, in a heading, of the whole report.

What a sentence opens with runs on to the end of its section; what only stands beside a figure, to
the end of its paragraph; what the report looks back on, wherever nothing else is said. «đến nay»
and «hiện» leave a sentence without.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from extract.facts import Status
from extract.figures.figure_aim_lists import heads_aims
from extract.figures.places.area_speakers import who_speaks
from extract.figures.times.figure_aimed import is_of_one_thing
from extract.figures.times.figure_back import Named
from extract.figures.times.figure_days import Days, forecasts
from extract.figures.times.figure_openings import (
    completed_term,
    goes_on,
    heading_term,
    is_one_of_many,
    is_singled_out,
    is_to_now,
    only_term,
    opening_term,
    opens_with_now,
    settled_term,
    turns,
    until_term,
)
from extract.figures.times.figure_periods import (
    NO_TERM,
    Term,
    is_planned,
    term_of,
)
from extract.figures.times.figure_report import adds_up, report_term
from extract.figures.times.figure_review import is_survey, review_of
from extract.figures.times.figure_so_far import sums_up
from extract.figures.times.figure_sums import tells_balance
from extract.figures.times.figure_told import told_on
from extract.figures.times.figure_years import in_the_past, is_a_year
from extract.layout.blocks import REPORT, Kind
from extract.numbering import level
from extract.slots import PERIOD, QUANTITY

if TYPE_CHECKING:
    from extract.context import Context
    from extract.figures.figure import Figure
    from extract.slotted import SlottedSentence

_LONG_AGO = 2
_ALL_YEAR = "cả năm"
_NEXT_DAY = timedelta(days=1)
_NEVER = date.max


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
    days: Days = field(default_factory=lambda: Days(None))
    named: Named = field(default_factory=lambda: Named(None))
    pointing: set[int] = field(default_factory=set)
    """The sentences that point back to a time named before: «trong ngày», «thời điểm đó»."""
    _surveyed: bool = False
    """Whether the report is on a census or a survey."""
    _now_in: int | None = None
    """The paragraph that tells of now, and not of the time before it."""
    _opened: int = -1
    """The paragraph that opened with the running period."""
    _speaker: str | None = None
    """Who was heard last, and in which paragraph he began to speak."""
    _speaks_from: int = 0
    _read_in: int = -1
    """The paragraph of the sentence that was read last."""
    _running: Term = NO_TERM
    _base: Term = NO_TERM
    _latest: Term = NO_TERM
    """The latest period, of those that had begun, that the report opened with so far."""
    _section: int | None = None
    _passing: int | None = None
    """The paragraph in which a period that only stood beside a figure runs on."""
    _aimed: Term = NO_TERM
    """What the goals below a heading are set for."""
    _planned: Term = NO_TERM
    _plan_paragraph: int = -2
    _told_in: int = 0
    """The paragraph in which the report of the running period last gave figures."""

    @classmethod
    def of_article(cls, context: Context) -> Frames:
        """Follow the periods that run on from sentence to sentence."""
        told = told_on(context)
        review = review_of(context) or report_term(context, told)
        if adds_up(context, review):
            review = NO_TERM
        frames = cls(review, told)
        frames._surveyed = is_survey(context, frames.review)
        frames.days, frames.named = Days(frames.told), Named(frames.told)
        frames._base = frames._running = frames._latest = frames.review
        for sentence in context.sentences:
            frames._read(sentence)
        return frames

    def is_surveyed(self, term: Term) -> bool:
        """Tell the time of the census or survey that the report is on: levels too are of it."""
        same = (term.first, term.last) == (self.review.first, self.review.last)
        return self._surveyed and same

    def of_the_year(self, figure: Figure, term: Term) -> Term:
        """Return «cả năm» as of the year that is told of."""
        sentence = figure.sentence
        own = term.at is not None and sentence.at(*term.at).lower() == _ALL_YEAR
        if not own or figure.status is Status.TARGET:
            return term
        running = self.by_sentence.get(sentence.index, NO_TERM)
        told = running.at is not None and running.at[0] < sentence.begin
        return running if told and is_a_year(running) else term

    def _read(self, sentence: SlottedSentence) -> None:
        """Take what a sentence says, and note what reaches it."""
        source = sentence.source
        if source.kind is Kind.SUBHEAD:
            self._base = heading_term(sentence) or self.review
            self._running, self._section = self._base, source.section
            self._head(sentence)
        if source.kind is Kind.HEADLINE:
            self.named.read(sentence)
        if source.kind not in REPORT:
            return
        self._turn(sentence)
        opening = self._opening(sentence) or self._pointed(sentence)
        alone = opening is None and self._running.at is None
        only = _stated_alone(sentence) if alone else None
        if only is not None and self.told is not None and only.last is not None:
            only = None if self.told.year - only.last.year > _LONG_AGO else only
        opening, only = self._over(sentence, opening), self._over(sentence, only)
        aside = (self._running, self._passing) if is_singled_out(sentence, opening) else None
        if opening is not None:
            self._open(sentence, opening)
            aside = (self._base, None) if is_one_of_many(sentence, opening) else aside
        elif self._running.is_day and forecasts(sentence):
            self._running, self._passing = self._base, None
        self.days.read(sentence)
        self._reach(sentence)
        now = opening is None and self._is_of_now(sentence)
        self.by_sentence[sentence.index] = NO_TERM if now else self._running
        if opening is None and sums_up(sentence, self._running):
            self._running = NO_TERM  # of which of the two is what follows?
        if only is not None and self._now_in != source.paragraph:
            self._running, self._passing = only, source.paragraph
            self._told_in = source.paragraph
        if aside is not None:
            self._running, self._passing = aside
        self.named.read(sentence)

    def _head(self, sentence: SlottedSentence) -> None:
        """Take what goals below a heading are set for: «Các chỉ tiêu nhiệm kỳ 2025-2030»."""
        if heads_aims(sentence.lower):
            terms = [term_of(slot, running=True) for slot in sentence.of(PERIOD)]
            self._aimed = terms[0] if len(terms) == 1 else NO_TERM
        elif level(sentence.lower) is None:
            self._aimed = NO_TERM

    def _opening(self, sentence: SlottedSentence) -> Term | None:
        """Return what a sentence opens with; «đến hết tháng 3» within a paragraph is its own."""
        begins = sentence.source.paragraph != self._read_in
        self._read_in = sentence.source.paragraph
        opening = opening_term(sentence)
        until = self._over(sentence, until_term(sentence)) if opening is None else None
        over = until is not None and self.told is not None and (until.last or _NEVER) <= self.told
        more = begins or self._running.at is None or sums_up(sentence, self._running)
        return until if over and more else opening

    def _open(self, sentence: SlottedSentence, opening: Term) -> None:
        """Run on with what a sentence opens with: to the section's end, or the paragraph's."""
        paragraph = sentence.source.paragraph
        one_day = opening.first == opening.last
        by_day = opening.last is not None and (opening.last + _NEXT_DAY).day != 1
        passes = (
            one_day
            or by_day
            or (opening.until and (self._base.at is not None or self._opened >= 0))
            or turns(sentence, opening)
            or is_to_now(sentence, opening)
        )
        passes = passes or self._is_part(opening) or self._is_long_over(opening)
        passes = self._goes_back(sentence, opening) or passes
        self._running, self._passing = opening, paragraph if passes else None
        self._told_in = self._opened = paragraph
        self._now_in = None

    def _goes_back(self, sentence: SlottedSentence, opening: Term) -> bool:
        """Tell «Năm 2022, tỷ lệ đỗ là …» behind what was told of this year, beside which it is."""
        if opening.first is None or opening.last is None:
            return False
        told = self._latest.first
        back = told is not None and opening.last.year < told.year
        begun = self.told is None or opening.first <= self.told
        if not back and begun and sentence.of(QUANTITY):
            self._latest = opening
        return back

    def _turn(self, sentence: SlottedSentence) -> None:
        """End what runs on where a section or a paragraph ends."""
        source = sentence.source
        if source.section != self._section:
            self._base = self._running = self.review
            self._section = source.section
        self._plan(sentence)
        self._hear(sentence)
        stands = self._running.is_day and self._running.until and tells_balance(sentence.lower)
        if self._passing == source.paragraph - 1 and (stands or goes_on(sentence)):
            self._passing = source.paragraph
        if self._passing not in {None, source.paragraph}:
            self._running, self._passing = self._base, None

    def _hear(self, sentence: SlottedSentence) -> None:
        """End what one speaker opened where another one begins to speak."""
        speaker = who_speaks(sentence)
        if speaker is None or speaker == self._speaker:
            return
        if self._speaker is not None and self._opened == self._speaks_from:
            self._running, self._passing = self._base, None
        self._speaker, self._speaks_from = speaker, sentence.source.paragraph

    def _over(self, sentence: SlottedSentence, term: Term | None) -> Term | None:
        """Return «quý IV», told in January, as of the year before; «cả năm» as of the one told."""
        if term is not None and self._whole_year(sentence, term):
            return self._running
        for slot in sentence.of(PERIOD) if term is not None else ():
            if term is not None and (slot.begin, slot.end) == term.at:
                return term_of(in_the_past(sentence, slot, self.told, nearest=True), running=True)
        return term

    def _whole_year(self, sentence: SlottedSentence, term: Term) -> bool:
        """Tell «Cả năm, tỉnh đón 2 triệu khách» in a paragraph that tells of one year."""
        if term.at is None or sentence.at(*term.at).lower() != _ALL_YEAR:
            return False
        told = self._running
        if told.at is None or told.at[0] >= sentence.begin:
            return False
        near = self.paragraphs.get(told.at[0]) == sentence.source.paragraph
        return near and is_a_year(told)

    def _is_long_over(self, term: Term) -> bool:
        """Tell «Năm 2009, Trung tâm được thành lập», told in 2024, from what a report is on."""
        if self.told is None or term.last is None:
            return False
        return self.told.year - term.last.year >= _LONG_AGO

    def _is_part(self, term: Term) -> bool:
        """Tell a month of the months that the report is on."""
        whole = self.review
        if whole.first is None or whole.last is None or term.first is None or term.last is None:
            return False
        inside = whole.first <= term.first and term.last <= whole.last
        return inside and (whole.first, whole.last) != (term.first, term.last)

    def _is_of_now(self, sentence: SlottedSentence) -> bool:
        """Tell «Hiện nay …», and what goes on in a paragraph that did not open with a time."""
        paragraph = sentence.source.paragraph
        now = opens_with_now(sentence)
        if now and self._opened != paragraph:
            self._now_in = paragraph
        return now or self._now_in == paragraph

    def _reach(self, sentence: SlottedSentence) -> None:
        """Note how far a sentence is from the figures of the running period."""
        paragraph = sentence.source.paragraph
        based = (self._running.first, self._running.last) == (self._base.first, self._base.last)
        self.gaps[sentence.index] = 0 if based else paragraph - self._told_in
        if self.gaps[sentence.index] <= 1 and sentence.of(QUANTITY):
            self._told_in = paragraph

    def _pointed(self, sentence: SlottedSentence) -> Term | None:
        """Return what «trong năm», «thời điểm đó» point back to."""
        term = self.named.pointed_at(sentence)
        if term is not None and term.at is not None:
            self.paragraphs[term.at[0]] = sentence.source.paragraph
            self.pointing.add(sentence.index)
        return term

    def _plan(self, sentence: SlottedSentence) -> None:
        paragraph = sentence.source.paragraph
        if paragraph - self._plan_paragraph > 1:
            self._planned = NO_TERM
        for slot in sentence.all_of(PERIOD):  # a paper's name may hold it
            self.paragraphs[slot.begin] = paragraph
            past = self.told is not None and (slot.value.last or _NEVER) <= self.told
            past = past and slot.value.kind == "until"  # «đến hết tháng 11 đã giải quyết …»
            past = past or is_of_one_thing(sentence, slot)
            if slot.value.last is not None and is_planned(sentence, slot) and not past:
                self._planned, self._plan_paragraph = term_of(slot, running=True), paragraph
        planned = self._planned if self._planned.at is not None else self._aimed
        self.plans[sentence.index] = planned


def _stated_alone(sentence: SlottedSentence) -> Term | None:
    return only_term(sentence) or completed_term(sentence) or settled_term(sentence)
