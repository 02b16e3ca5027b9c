"""The period of a figure: the one its clause states, else the one its sentence or section runs on.

«xuất khẩu đạt 113,5 tỷ USD năm 2021, lên 117,3 tỷ USD năm 2023»; «Năm 2020, … Cơ quan đã khởi tố
47 vụ». A stock («hiện có», «tỷ lệ») does not take the period of the sentence before, unless it
goes on with it: «Trong đó, tỷ lệ …».
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from extract.facts import Status
from extract.figures.figure_frames import Frames
from extract.figures.figure_periods import (
    NO_TERM,
    Term,
    compares,
    day_term,
    flows,
    for_the_year,
    happens,
    in_year,
    is_deadline,
    is_own,
    is_plans_year,
    is_stock,
    says_now,
    summed_up,
    term_of,
    term_on,
)
from extract.lexicon.figures import any_of
from extract.slots import DATE, MEETING, PERIOD, QUANTITY

if TYPE_CHECKING:
    from datetime import date

    from extract.context import Context
    from extract.figures.figure import Figure
    from extract.slots import Slot, SlottedSentence

_A_YEAR = 366
_FEBRUARY = 2
_THIS = re.compile(r"(?<!\w)n(?:a|à)y(?!\w)")
_CLAUSE_END = re.compile(r"[,;()]|\.\s")
_NEAR = 12
_FEW = 3
_OPENING = 60
_TELLS = re.compile(r"(?<!\w)(?:cho biết|cho hay|thông tin|công bố|báo cáo|xác nhận)(?!\w)")
_OF_WHOM = re.compile(r"\s(?:của|cho)\s[^,;:]{2,40}\s(?:(?:trong|vào|đến)\s)?")
_BY = re.compile(r"[^,;.()]{0,80}\s(?:trước|chậm nhất|chậm nhất là|chậm nhất vào|xong trước)\s")
_TO_DAY = re.compile(
    r"(?:,|cho biết|cho hay|rằng|báo cáo)[,:]?\s"
    r"(?:(?:(?:tính|luỹ kế|lũy kế|kể)\s)?(?:đến|tới)\s(?:hết\s|thời điểm\s)?|từ\s)(?:ngày\s)?$"
)
_LOOK_BACK = 60
_SHARE_OF_PLAN = re.compile(
    r"\d\s?% (?:so với )?(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)(?: [^\s,;()]{1,9}){0,5} $"
)
_OCCASION = re.compile(
    r"(?:cũng |ngay )?(?:(?:nhân |vào )?dịp này|tại (?:hội nghị|buổi|cuộc|kỳ họp|đại hội|lễ|phiên)"
    r"|trong (?:khuôn khổ|không khí)|hội nghị (?:cũng )?đã|kết quả (?:bầu|bỏ phiếu|kiểm phiếu))"
    r"[^.;]{0,200}?(?<!\w)(?:tặng|trao|bầu|biểu quyết|phiếu|khen thưởng|ký kết|tán thành)(?!\w)"
)
_TIGHT = re.compile(
    r"(?:/năm)?\s*\(?(?:(?:trong|của|vào|là|của cả|cả|tính hết|tính đến|đến hết|hết|đến)\s)?"
)


class Terms:
    """Answers for one article which period each figure has."""

    def __init__(self, context: Context) -> None:
        """Follow the periods that run on from sentence to sentence."""
        self._context = context
        self._frames = Frames.of_article(context)

    def of(self, figure: Figure) -> Term:
        """Return the period of a figure; NO_TERM where none is stated for it."""
        stated = _stated(figure, self._frames.told) or self._before_brackets(figure)
        if stated is not None:
            return stated
        if figure.follows is not None and (term := self.of(figure.follows)).at is not None:
            if not _has_moved(figure, figure.follows, term):
                return for_the_year(figure, term)
            return self._running(figure) or NO_TERM
        if figure.status is Status.TARGET:
            planned = self._frames.plans.get(figure.sentence.index, NO_TERM)
            if planned.at is not None and planned.at[0] < figure.slot.begin:
                return planned
        return self._continued(figure) or self._running(figure) or _of_plan(figure)

    def _continued(self, figure: Figure) -> Term | None:
        """Return the period of the figure before «Trong đó, …», «Cụ thể, …»."""
        sentence = figure.sentence
        if any_of("time", "details").match(sentence.lower) is None:
            return None
        if says_now(sentence, sentence.begin, figure.slot.begin):
            return None
        before = self._context.figures.by_sentence.get(sentence.index - 1, ())
        if not before or sentence.source.paragraph - before[-1].sentence.source.paragraph > 1:
            return None
        own = [one for one in before if self._before_brackets(one) is None]
        aimed = figure.status is Status.TARGET
        own = [one for one in own if (one.status is Status.TARGET) == aimed] or own
        term = self.of(own[-1]) if own else NO_TERM
        return None if term.at is None else replace(term, inferred=True)

    def _running(self, figure: Figure) -> Term | None:
        sentence = figure.sentence
        running = self._frames.by_sentence.get(sentence.index, NO_TERM)
        if running.at is None or running.at[0] >= figure.slot.begin:
            return None
        if says_now(sentence, sentence.begin, figure.slot.begin) or _of_occasion(sentence):
            return None
        if not self._reaches(running, figure):
            return None
        return running

    def _reaches(self, running: Term, figure: Figure) -> bool:
        """Tell whether a period that runs on from before reaches a figure."""
        sentence = figure.sentence
        if running.at is None or running.first is None or running.last is None:
            return False
        if sentence.begin <= running.at[0] and not is_stock(figure.name.text):
            return True
        paragraph = sentence.source.paragraph
        near = paragraph == self._frames.paragraphs.get(running.at[0], paragraph)
        short = (running.last - running.first).days <= _A_YEAR
        aimed = figure.status is Status.TARGET and running.first != running.last
        if (compares(sentence) and (near or short)) or (near and aimed):
            return True
        if is_stock(figure.name.text):
            return False
        goes_on = any_of("time", "goes_on").match(sentence.lower) is not None
        if goes_on and paragraph - self._frames.paragraphs.get(running.at[0], paragraph) <= 1:
            return True
        here = self._context.figures.by_sentence.get(sentence.index, ())
        if self._frames.gaps.get(sentence.index, 0) > 1:
            return False
        return (near or short) and any(
            flows(one) for one in here if one.slot.begin <= figure.slot.begin
        )

    def _before_brackets(self, figure: Figure) -> Term | None:
        """Read «mức thặng dư cùng kỳ năm 2019 (4,2 tỷ USD)»: the value is of then, not of now."""
        sentence = figure.sentence
        for slot in sentence.of(PERIOD):
            compared = slot.value.kind == "compared" and slot.value.first is not None
            if compared and sentence.at(slot.end, figure.left).strip() == "(":
                now = self.of(figure.follows) if figure.follows is not None else NO_TERM
                running = self._frames.by_sentence.get(sentence.index, NO_TERM)
                return in_year(now if now.first is not None else running, slot)
        return None


def _of_occasion(sentence: SlottedSentence) -> bool:
    """Tell what is done at the meeting itself: «Dịp này, UBND tỉnh tặng bằng khen cho 12 …»."""
    return _OCCASION.match(sentence.lower) is not None


def _has_moved(figure: Figure, before: Figure, term: Term) -> bool:
    """Tell «giảm từ 11% năm 2011 xuống còn 3%»: the second is not of the first one's year."""
    if term.at is None or not before.slot.end <= term.at[0] < figure.slot.begin:
        return False
    between = figure.sentence.at(term.at[1], figure.slot.begin).strip().lower()
    return between.startswith(("xuống", "lên", "còn", "tăng lên", "giảm xuống", "đến", "tới"))


def _stated(figure: Figure, told: date | None) -> Term | None:
    """Return the period that the figure's own sentence gives it."""
    sentence = figure.sentence
    slots = [_dated(sentence, slot) for slot in sentence.of(PERIOD) if is_own(slot.value)]
    end = _end_of_clause(figure)
    behind = next((slot for slot in slots if figure.slot.end <= slot.begin < end), None)
    if behind is not None and not _is_alone(sentence, figure, behind):
        behind = None
    if behind is not None and figure.quantity.unit != "lần" and _belongs(figure, behind):
        return summed_up(figure, behind, sentence.at(figure.slot.end, behind.end))
    due = _due(figure, told)
    if due is not None:
        return due
    before = [slot for slot in slots if slot.end <= figure.slot.begin and _counts(figure, slot)]
    day = _of_day(figure)
    if day is not None and day.at is not None and (not before or before[-1].end <= day.at[0]):
        return day
    return _said_ahead(figure, before) if before else None


def _due(figure: Figure, told: date | None) -> Term | None:
    """Return the day by which a target is to be reached: «100% trước ngày 30/9/2022».

    What is to be by a day still to come is one, whatever else is said of it.
    """
    aimed = figure.status is Status.TARGET
    if not aimed and (told is None or figure.status is not Status.ACTUAL):
        return None
    sentence = figure.sentence
    for slot in sentence.of(DATE):
        between = sentence.at(figure.slot.end, max(slot.begin, figure.slot.end)).lower()
        if slot.begin >= figure.slot.end and _BY.fullmatch(between):
            term = term_on(slot)
            late = told is not None and term is not None and (term.last or told) > told
            if aimed or late:
                return term
    return None


def _said_ahead(figure: Figure, before: list[Slot]) -> Term | None:
    """Return the period that is said before a figure in its sentence."""
    sentence, last = figure.sentence, before[-1]
    whole = _joined(sentence, before)
    if whole is not None:
        return whole
    if figure.status is not Status.TARGET and is_deadline(last.value) and _is_others(figure, last):
        return None
    if last.begin >= figure.left:
        return for_the_year(figure, summed_up(figure, last, sentence.at(last.begin, last.end)))
    if figure.follows is not None:
        return None
    if says_now(sentence, last.end, figure.slot.begin):
        return None
    return for_the_year(figure, term_of(last))


def _is_others(figure: Figure, slot: Slot) -> bool:
    """Tell «phải xây 18.700 căn đến năm 2025, nhưng mới có 3 dự án»: the day is the first one's."""
    sentence = figure.sentence
    values = sentence.of(QUANTITY)
    return slot.begin < figure.left and any(
        one.end <= slot.begin and len(sentence.at(one.end, slot.begin).split()) <= _FEW
        for one in values
    )


def _joined(sentence: SlottedSentence, slots: list[Slot]) -> Term | None:
    """Return the stretch of «năm 2023 và quý I năm 2024», where one follows the other."""
    if len(slots) == 1 or sentence.at(slots[-2].end, slots[-1].begin).strip() != "và":
        return None
    first, last = slots[-2].value, slots[-1].value
    if first.last is None or first.last + timedelta(days=1) != last.first:
        return None
    inferred = first.year_inferred or last.year_inferred
    return Term(first.first, last.last, (slots[-2].begin, slots[-1].end), inferred=inferred)


def _of_plan(figure: Figure) -> Term:
    """Return the year of the plan that a figure is reckoned on: «bằng 70% kế hoạch năm 2025»."""
    if figure.construct not in {"measured", "change", "compared"}:
        return NO_TERM
    if says_now(figure.sentence, figure.sentence.begin, figure.slot.begin):
        return NO_TERM
    for one in figure.sentence.of(PERIOD):
        before = figure.sentence.at(max(figure.sentence.begin, one.begin - _LOOK_BACK), one.begin)
        if _SHARE_OF_PLAN.search(before.lower()) and is_own(one.value):
            return term_of(one, running=True)
    return NO_TERM


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


def _of_day(figure: Figure) -> Term | None:
    """Read «đến ngày 30/6 đã giải ngân 3.400 tỷ đồng», «Ngày 9/2 ghi nhận 450 ca mắc»."""
    if figure.status is Status.TARGET:
        return None
    sentence = figure.sentence
    before = [slot for slot in sentence.of(DATE) if slot.end <= figure.slot.begin]
    for slot in reversed(before):
        near = figure.left <= slot.end + _NEAR
        opens = slot.begin - sentence.begin <= _OPENING or _stands_apart(sentence, slot)
        term = day_term(sentence, slot) if near or opens else None
        said = sentence.at(slot.end, figure.slot.begin).lower()
        told = _TELLS.search(said) is not None or bool(sentence.of(MEETING))
        if term is None and (near or opens) and happens(figure) and not told:
            term = term_on(slot)
        if term is not None and not says_now(sentence, slot.end, figure.slot.begin):
            return term
    return None


def _stands_apart(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell «…, tính đến 31/12/2010 nợ công bằng …»: a day said of all that follows."""
    ahead = sentence.at(sentence.begin, slot.begin).lower()
    return _TO_DAY.search(ahead) is not None


def _counts(figure: Figure, slot: Slot) -> bool:
    """Tell whether a period before a figure may be its own: a plan's year only of a target."""
    if not is_plans_year(figure.sentence, slot):
        return True
    return figure.status is Status.TARGET and slot.begin >= figure.left


def _end_of_clause(figure: Figure) -> int:
    sentence = figure.sentence
    after = max(figure.slot.end, figure.end if figure.construct == "counted" else 0)
    following = [s.begin for s in sentence.of(QUANTITY) if s.begin >= after]
    cut = _CLAUSE_END.search(sentence.at(figure.slot.end, sentence.end))
    own = figure.slot.end + cut.start() if cut else sentence.end
    bracketed = cut is not None and cut[0] == "(" and not sentence.at(figure.slot.end, own).strip()
    return min([sentence.end if bracketed else own, *following])


def _belongs(figure: Figure, slot: Slot) -> bool:
    if figure.construct in {"measured", "change", "rank"}:
        between = figure.sentence.at(figure.slot.end, slot.begin)
        aimed = figure.status is Status.TARGET and _OF_WHOM.fullmatch(between.lower())
        return bool(aimed) or _TIGHT.fullmatch(between.lower()) is not None
    return not is_plans_year(figure.sentence, slot)
