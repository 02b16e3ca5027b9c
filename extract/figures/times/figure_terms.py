"""The period of a figure: the one its clause states, else the one its sentence or section runs on.

«xuất khẩu đạt 113,5 tỷ USD năm 2021, lên 117,3 tỷ USD năm 2023»; «Năm 2020, … Cơ quan đã khởi tố
47 vụ». A stock («hiện có», «tỷ lệ») does not take the period of the sentence before, unless it
goes on with it: «Trong đó, tỷ lệ …».
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.facts import Status
from extract.figures.times.figure_against import at_first, of_last_part
from extract.figures.times.figure_days import forecasts
from extract.figures.times.figure_earlier import Earlier
from extract.figures.times.figure_frames import Frames
from extract.figures.times.figure_now import says_now, speaks_of_now
from extract.figures.times.figure_openings import goes_on
from extract.figures.times.figure_periods import (
    NO_TERM,
    Term,
    compares,
    flows,
    happens,
    in_turn,
    is_deadline,
    is_stock,
    is_yearly,
    term_of,
)
from extract.figures.times.figure_reach import (
    goes_on_list,
    has_moved,
    is_asked_apart,
    is_long,
    is_of_a_plan,
    is_of_a_year,
    is_of_time,
    is_so,
    is_worth,
    of_all_time,
    of_another_time,
    of_occasion,
    of_plan,
    of_so_many,
    word_pairs,
)
from extract.figures.times.figure_seasons import of_season
from extract.figures.times.figure_so_far import so_far
from extract.figures.times.figure_stated import stated
from extract.figures.times.figure_sums import adds, from_new_year, is_balance, is_month_of_more
from extract.figures.times.figure_years import for_the_year
from extract.lexicon.figures import any_of
from extract.slots import PERIOD
from extract.text import open_bracket

if TYPE_CHECKING:
    from extract.context import Context
    from extract.figures.figure import Figure

_A_YEAR = 366
_ALONE = 2
_LAST_MONTH = 12
_OBSERVED = re.compile(r"(?<!\w)(?:sức gió|gió|tốc độ di chuyển|di chuyển|mực nước|sóng)(?!\w)")
"""What a bulletin on a storm or a flood goes on to tell of its hour."""
_ANOTHER_DAY = re.compile(
    r"(?<!so với )(?<!so với ngày )(?<!\d)\d{1,2}[/.-]\d{1,2}|(?<!\w)hiện(?!\w)"
)
_BACK, _MANY = 4, 3
"""So many sentences back a thing may be told of, if so many pairs of its words are the same."""


class Terms:
    """Answers for one article which period each figure has."""

    def __init__(self, context: Context) -> None:
        """Follow the periods that run on from sentence to sentence."""
        self._context = context
        self._frames = Frames.of_article(context)
        self._known: dict[int, tuple[Figure, Term]] = {}
        self._earlier = Earlier(context, self._frames.by_sentence)

    def of(self, figure: Figure) -> Term:
        """Return the period of a figure; NO_TERM where none is stated for it."""
        known = self._known.get(figure.slot.begin)
        if known is None or known[0] is not figure:
            earlier = self._earlier
            told = earlier.of_year_before(figure, self.of) or earlier.of_base(figure, self.of)
            term = in_turn(figure) or told or of_last_part(figure, self._of(figure))
            known = self._known[figure.slot.begin] = figure, term
        return known[1]

    def _of(self, figure: Figure) -> Term:
        own = stated(figure, self._frames.told)
        within = own is not None and own.at is not None and own.at[0] >= figure.left
        own = own if within else self._earlier.before_brackets(figure, self.of) or own
        if own is not None:
            more = not within and is_month_of_more(figure, own)
            return NO_TERM if more else self._frames.of_the_year(figure, own)
        if figure.follows is not None and (term := self.of(figure.follows)).at is not None:
            if not has_moved(figure, figure.follows, term):
                return for_the_year(figure, term)
            return self._running(figure) or NO_TERM
        months = at_first(figure) or of_season(figure) or so_far(figure, self._frames.by_sentence)
        if (told := months or self._beside(figure) or self._of_that_day(figure)) is not None:
            return told
        if figure.status is Status.TARGET:
            planned = self._frames.plans.get(figure.sentence.index, NO_TERM)
            ahead = planned.at is not None and planned.at[0] < figure.slot.begin
            if ahead and not is_asked_apart(figure, planned):
                return planned
        goes_on = self._continued(figure) or self._on_day(figure) or self._of_same(figure)
        return goes_on or self._running(figure) or self._of_change(figure) or of_plan(figure)

    def _of_then(self, figure: Figure) -> Term | None:
        """Return the earlier time that a figure is of, by which others are reckoned."""
        earlier = self._earlier
        then = earlier.before_brackets(figure, self.of) or earlier.of_year_before(figure, self.of)
        return then or earlier.of_base(figure, self.of)

    def _of_change(self, figure: Figure) -> Term | None:
        """Read «xi măng 3,4 triệu tấn (tăng 4,5%)»: what rose in a time is of that time."""
        if figure.status is not Status.ACTUAL or is_stock(figure.name.text):
            return None
        if (behind := self._with_worth(figure)) is not None:
            return behind
        for one in self._context.figures.by_sentence.get(figure.sentence.index, ()):
            changed = one.status in {Status.CHANGE, Status.RANK} or one.construct == "compared"
            if one.name.text == f"{figure.name.text} trị giá" or (
                one.follows is figure and changed
            ):
                return self._running(one)
        return None

    def _with_worth(self, figure: Figure) -> Term | None:
        """Read «397 dự án trị giá 10,1 tỷ USD trong 9 tháng», of which both are."""
        sentence = figure.sentence
        here = self._context.figures.by_sentence.get(sentence.index, ())
        one = next((one for one in here if one.slot.begin > figure.slot.end), None)
        if one is None or not is_worth(sentence.at(figure.slot.end, one.slot.begin)):
            return None
        term = stated(one, self._frames.told)
        return term if term is not None and term.at and term.at[0] >= one.slot.end else None

    def _beside(self, figure: Figure) -> Term | None:
        """Return the period of what a goal stands beside: «đạt 91% (chỉ tiêu là 80%)»."""
        sentence = figure.sentence
        if figure.status is not Status.TARGET or "(" not in sentence.text:
            return None
        ahead = sentence.at(sentence.begin, figure.slot.begin)
        opened = open_bracket(ahead)
        begin = sentence.begin + opened
        here = self._context.figures.by_sentence.get(sentence.index, ())
        before = [one for one in here if one.end <= begin]
        if opened < 0 or not before:
            return None
        for slot in sentence.of(PERIOD):  # «bằng 59% mục tiêu đến năm 2025 (12.000 ha)»
            if is_deadline(slot.value) and not sentence.at(slot.end, begin).strip():
                return term_of(slot)
        last = before[-1]
        if len(sentence.at(last.slot.end, begin).split()) > _ALONE or last.unit != figure.unit:
            return None
        term = self.of(last)
        return term if term.at is not None else None

    def _of_that_day(self, figure: Figure) -> Term | None:
        """Read «Ngày 15/2, tỉnh ghi nhận 9 ca mắc (tăng 2 ca), trong đó có 3 ca cộng đồng»."""
        sentence = figure.sentence
        before = self._context.figures.before(figure)
        if not before or figure.status not in {Status.ACTUAL, Status.CHANGE}:
            return None
        if figure.construct not in {"counted", "change"}:
            return None
        listed = goes_on_list(sentence.at(before[-1].end, figure.slot.begin))
        if not listed and not happens(before[-1]):
            return None
        term = self.of(before[-1])
        if not term.is_day or term.at is None or not sentence.begin <= term.at[0]:
            return None
        between = sentence.at(before[-1].slot.end, figure.slot.begin)
        return None if ";" in between or _ANOTHER_DAY.search(between.lower()) else term

    def _continued(self, figure: Figure) -> Term | None:
        """Return the period of the figure before «Trong đó, …», «Cụ thể, …»."""
        sentence = figure.sentence
        if not goes_on(sentence) and not of_so_many(sentence.lower):
            return None
        if speaks_of_now(figure):
            return None
        before = self._context.figures.by_sentence.get(sentence.index - 1, ())
        if not before or sentence.source.paragraph - before[-1].sentence.source.paragraph > 1:
            return None
        own = [one for one in before if self._of_then(one) is None]
        aimed = figure.status is Status.TARGET
        of_kind = [one for one in own if (one.status is Status.TARGET) == aimed]
        reached = figure.status is Status.ACTUAL  # nothing is reached of what is aimed at
        own = of_kind or ([] if reached else own)
        term = self.of(own[-1]) if own else NO_TERM
        return None if term.at is None else replace(term, inferred=True)

    def _running(self, figure: Figure) -> Term | None:
        sentence = figure.sentence
        running = self._frames.by_sentence.get(sentence.index, NO_TERM)
        if running.at is None or running.at[0] >= figure.slot.begin:
            return None
        pointed = sentence.index in self._frames.pointing
        now = speaks_of_now(figure)
        if now and pointed and running.is_day:
            now = says_now(sentence, sentence.begin, figure.slot.begin, doing=False)
        if now or of_occasion(sentence) or of_all_time(sentence.lower):
            return None
        long = not pointed and is_long(running)
        here = running.at[0] >= sentence.begin
        if is_yearly(figure) if here else of_another_time(figure, long=long):
            return None
        if self._is_ahead(running, figure) or is_asked_apart(figure, running):
            return None
        others = is_month_of_more(figure, running) or is_of_a_plan(figure, running)
        if others or is_of_a_year(figure, running) or not self._reaches(running, figure):
            return None
        sums = running.until and not running.is_day and adds(figure)
        return from_new_year(figure, running) if sums else running

    def _is_ahead(self, running: Term, figure: Figure) -> bool:
        """Tell whether a period of another paragraph is still to come: nothing was done in it.

        Nor is anything aimed at in one that is over.
        """
        told = self._frames.told
        if told is None or running.first is None or running.at is None:
            return False
        if figure.status is Status.TARGET and running.last is not None:
            return running.last <= told and running.at[0] < figure.sentence.begin
        if running.first <= told:
            return False
        sentence = figure.sentence
        paragraph = sentence.source.paragraph
        near = paragraph == self._frames.paragraphs.get(running.at[0], paragraph)
        said = sentence.lower[: figure.slot.begin - sentence.begin]
        near = near and not (running.at[0] < sentence.begin and is_so(said))
        return figure.status is Status.ACTUAL and not near

    def _reaches(self, running: Term, figure: Figure) -> bool:
        """Tell whether a period that runs on from before reaches a figure."""
        sentence = figure.sentence
        if running.at is None or running.first is None or running.last is None:
            return False
        own = sentence.begin <= running.at[0] or sentence.index in self._frames.pointing
        own = own and not is_stock(figure.name.text)
        paragraph = sentence.source.paragraph
        near = paragraph == self._frames.paragraphs.get(running.at[0], paragraph)
        stands = running.until and is_balance(figure)  # «Đến 30/6, … Nợ xấu là …»
        if own or stands or self._frames.is_surveyed(running):
            return True
        short = (running.last - running.first).days <= _A_YEAR
        aimed = figure.status is Status.TARGET and running.first != running.last
        if (compares(sentence) and (near or short)) or (near and aimed):
            return True
        chained = self._frames.gaps.get(sentence.index, 0) <= 1
        here = self._context.figures.by_sentence.get(sentence.index, ())
        if is_stock(figure.name.text):
            whole = short and running.last.month == _LAST_MONTH and running.first.month == 1
            return chained and is_of_time(figure, here, whole=whole)
        goes_on = any_of("time", "goes_on").match(sentence.lower) is not None
        if goes_on and paragraph - self._frames.paragraphs.get(running.at[0], paragraph) <= 1:
            return True
        return (
            chained
            and (near or short)
            and any(flows(one) for one in here if one.slot.begin <= figure.slot.begin)
        )

    def _on_day(self, figure: Figure) -> Term | None:
        """Read «Dân số thành thị là …» behind «Dân số vào ngày 1/4/2019 là …»: as of that day."""
        sentence = figure.sentence
        listed = self._frames.days.listed.get(sentence.index)
        if listed is not None and figure.status is Status.ACTUAL and not forecasts(sentence):
            return None if is_stock(figure.name.text) else listed
        day = self._frames.days.by_sentence.get(sentence.index, NO_TERM)
        if day.at is None or speaks_of_now(figure):
            return None
        if _OBSERVED.search(figure.name.text.lower()):
            return day
        told = next(one for one in self._context.sentences if one.end > day.at[0])
        here = self._context.figures.by_sentence.get(told.index, ())
        said = figure.name.text.lower()
        pairs, words = word_pairs(said), said.split()
        same = any(pairs & word_pairs(one.name.text) or one.unit.lower() in words for one in here)
        people = figure.quantity.unit_kind == "people" and is_stock(said)
        same = same or (people and any(one.unit == figure.unit for one in here))
        return day if same and figure.status is not Status.TARGET else None

    def _of_same(self, figure: Figure) -> Term | None:
        """Read «Gần 73% ca mắc chưa tiêm» behind «Năm 2024 có 45.000 ca mắc»: of that time."""
        sentence = figure.sentence
        if speaks_of_now(figure) or forecasts(sentence) or of_another_time(figure, long=True):
            return None
        if figure.status is Status.TARGET or of_all_time(sentence.lower):
            return None
        pairs = word_pairs(figure.name.text)
        opened, _ = self._frames.by_sentence.get(sentence.index, NO_TERM).at or (0, 0)
        for index in range(sentence.index - 1, max(-1, sentence.index - _BACK), -1):
            told_in = self._context.sentences[index]
            if told_in.source.paragraph != sentence.source.paragraph or told_in.end <= opened:
                return None
            before = self._context.figures.by_sentence.get(index, ())
            told = [one for one in before if one.status is not Status.TARGET]
            shared = 1 if index == sentence.index - 1 else _MANY
            terms = {
                self.of(one) for one in told if len(pairs & word_pairs(one.name.text)) >= shared
            }
            if terms:
                term = terms.pop() if len(terms) == 1 else NO_TERM
                return replace(term, inferred=True) if term.at is not None else None
        return None
