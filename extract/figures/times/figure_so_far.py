"""«Lượng khách trong 10 tháng ước đạt …»: the months so far of the year that is told of."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.figures.times.figure_periods import NO_TERM, Term, is_own
from extract.measures.numbers import parse_number
from extract.numerals import TWO_TO_TEN
from extract.slots import PERIOD

if TYPE_CHECKING:
    from collections.abc import Mapping

    from extract.figures.figure import Figure
    from extract.slotted import SlottedSentence

_MONTHS = re.compile(
    rf"(?<!\w)(?:trong|sau) (?P<count>0?[2-9]|1[01]|{TWO_TO_TEN}|mười một) tháng"
    r"(?= (?:đã |ước |mới |chỉ ){0,2}(?:đạt|ước|tăng|giảm|có|xảy ra|ghi nhận)(?!\w))"
)
"""«sau 3 tháng triển khai» is how long something took."""


def so_far(figure: Figure, by_sentence: Mapping[int, Term]) -> Term | None:
    """Return the months that a figure's sentence counts, where a month runs on to it.

    They end with it, «tháng 10/2012 …; trong 10 tháng ước đạt …»; NO_TERM where they do not.
    """
    sentence = figure.sentence
    running = by_sentence.get(sentence.index, NO_TERM)
    ahead = sentence.lower[: figure.slot.begin - sentence.begin]
    found = _MONTHS.search(ahead) if "tháng" in ahead else None
    if found is None or running.last is None or not _is_a_month(running):
        return None
    begin, end = sentence.begin + found.start(), sentence.begin + found.end()
    if any(begin <= slot.end and slot.end <= figure.slot.end for slot in sentence.of(PERIOD)):
        return None
    if int(parse_number(found["count"]) or 0) != running.last.month:
        return NO_TERM
    first = date(running.last.year, 1, 1)
    return replace(running, first=first, at=(begin, end), inferred=True)


def sums_up(sentence: SlottedSentence, running: Term) -> bool:
    """Tell «lũy kế 8 tháng là 3 tỷ USD», told where a month runs on that is the last of them."""
    if not _is_a_month(running):
        return False
    said = [slot.value for slot in sentence.of(PERIOD) if is_own(slot.value)]
    until = any(one.kind == "until" and one.last == running.last for one in said)
    return until or any(
        one.last == running.last and one.first is not None and one.first < running.first
        for one in said
    )


def _is_a_month(term: Term) -> bool:
    if term.first is None or term.last is None:
        return False
    return (term.first.year, term.first.month) == (term.last.year, term.last.month)
