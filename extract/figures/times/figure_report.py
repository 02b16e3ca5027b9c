"""The period that a report as a whole is on, by the weight of all that says so.

A headline, a report's title, the lead and each sentence that opens with a period speak for it.
Where one period outweighs the others, figures without a time of their own are of it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from datetime import date, timedelta
from typing import TYPE_CHECKING

from extract.alike import said_alike
from extract.figures.times.figure_openings import AIMED, only_term, opening_term
from extract.figures.times.figure_periods import (
    NO_TERM,
    Term,
    is_deadline,
    is_own,
    is_plans_year,
    term_of,
)
from extract.layout.blocks import REPORT, Kind
from extract.slots import PERIOD, QUANTITY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.context import Context
    from extract.slotted import SlottedSentence

_TITLE, _YEAR_IN_TITLE, _LEAD, _BESIDE, _BODY, _FEW = 3.0, 1.5, 3.0, 2.0, 1.0, 0.5
"""What speaks for a period, and how much: in a lead, it opens a sentence or only stands in it."""
_LEAST, _AHEAD = 4.0, 1.5
"""So much must speak for a report's period, and so much more than for any other."""
_MOST = 4
"""So many sentences of the body count for one period."""
_A_YEAR, _NO_YEAR, _A_MONTH = 366, 360, 31
_MONTHS_IN_TITLE = 4.0
_LEAD_PARAGRAPHS = 2
_EARLY = timedelta(days=45)
_LATE = timedelta(days=120)
_REPORT = re.compile(r"(?<!\w)(?:báo cáo|tờ trình|số liệu)(?: [^\s;:.]{1,12}){0,14} $")


def report_term(context: Context, told: date | None) -> Term:
    """Return the period that most of an article speaks for; NO_TERM where none stands out.

    It is one that ends about when the article was told.
    """
    weights: defaultdict[tuple[date, date], float] = defaultdict(float)
    said: dict[tuple[date, date], Term] = {}
    times: Counter[tuple[date, date, float]] = Counter()
    for term, weight in _evidence(context):
        if term.first is None or term.last is None or not _may_be_reported(term, told):
            continue
        span = term.first, term.last
        times[*span, weight] += 1
        if weight > _BODY or times[*span, weight] <= _MOST:
            said.setdefault(span, term)
            weights[span] += weight
    if not weights:
        return NO_TERM
    best = max(weights, key=lambda span: weights[span])
    next_one = max((weights[span] for span in weights if span != best), default=0.0)
    stands_out = weights[best] >= _LEAST and weights[best] - next_one >= _AHEAD
    return said[best] if stands_out else NO_TERM


def adds_up(context: Context, review: Term) -> bool:
    """Tell a report on a month that also sums up the months so far: a figure may be of either."""
    if review.first is None or review.last is None or (review.last - review.first).days > _A_MONTH:
        return False
    sums = [
        weight
        for term, weight in _evidence(context)
        if term.last == review.last and term.first is not None and term.first < review.first
    ]
    return sum(sums) >= _BODY


def _may_be_reported(term: Term, told: date | None) -> bool:
    if term.first is None or term.last is None or (term.last - term.first).days > _A_YEAR:
        return False
    return told is None or term.last - _EARLY <= told <= term.last + _LATE


def _evidence(context: Context) -> Iterator[tuple[Term, float]]:
    """Yield what speaks for a period, and how much."""
    begun: int | None = None
    for sentence in context.sentences:
        source = sentence.source
        if source.kind is Kind.HEADLINE:
            yield from _titles(sentence)
        elif source.kind in REPORT and sentence.all_of(PERIOD):
            begun = source.paragraph if begun is None else begun
            for term in _reports(sentence):
                yield term.moved(sentence.begin), _TITLE
            yield from _told(sentence, lead=source.paragraph < begun + _LEAD_PARAGRAPHS)


def _titles(sentence: SlottedSentence) -> Iterator[tuple[Term, float]]:
    """Read «Kinh tế 6 tháng đầu năm khởi sắc»; a year may be what something is called by."""
    for slot in sentence.of(PERIOD):
        said = slot.value
        if not is_own(said) or said.kind != "exact" or said.first is None or is_deadline(said):
            continue
        ahead = sentence.at(sentence.begin, slot.begin).lower()
        if is_plans_year(sentence, slot) or AIMED.search(ahead):
            continue
        days = (said.last - said.first).days
        weight = _MONTHS_IN_TITLE if _A_MONTH < days < _NO_YEAR else _TITLE
        yield term_of(slot, running=True), _YEAR_IN_TITLE if days >= _NO_YEAR else weight


@said_alike
def _reports(sentence: SlottedSentence) -> tuple[Term, ...]:
    """Read «Tờ trình của UBND tỉnh về công tác bảo vệ rừng năm 2023 nêu …», as if it began at 0."""
    return tuple(
        term_of(slot, running=True).moved(-sentence.begin)
        for slot in sentence.all_of(PERIOD)
        if is_own(slot.value)
        and slot.value.kind == "exact"
        and _REPORT.search(sentence.at(sentence.begin, slot.begin).lower())
    )


def _told(sentence: SlottedSentence, *, lead: bool) -> Iterator[tuple[Term, float]]:
    """Read what a sentence opens with, or states alone."""
    opening = opening_term(sentence)
    figures = bool(sentence.of(QUANTITY))
    if opening is not None:
        full, bare = (_LEAD, _BESIDE) if lead else (_BODY, _FEW)
        yield opening, full if figures else bare
    elif (only := only_term(sentence)) is not None:
        yield only, _BESIDE if lead else _FEW
