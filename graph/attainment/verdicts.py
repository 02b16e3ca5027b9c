"""What figures say of targets."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode

from graph import names
from graph.attainment.numbers import indicator_of
from graph.vocabulary import DERIVED_FROM, TYPE, T

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from graph.attainment.numbers import Number
    from graph.literals import Triple, Value

_BESIDE = 40
"""Figures that stand beside one target: those that decide, then the latest."""

_SURELY_OF_MORE = 2
"""A figure more than so many times what was aimed at is of something wider: the customs' share of
a province's revenue is aimed at, all of the revenue is told."""

_AT_MOST = frozenset(
    ("dưới", "không quá", "tối đa", "không vượt quá", "nhiều nhất", "thấp hơn", "còn dưới",
     "chỉ còn", "ít hơn")
)  # fmt: skip
_AT_LEAST = frozenset(("trên", "hơn", "ít nhất", "tối thiểu", "không dưới", "vượt", "đạt trên"))
_NEARLY = frozenset({"gần", "ngót"})
_BETTER_LOW = re.compile(
    "nghèo|thất nghiệp|nợ xấu|nợ công|bội chi|lạm phát|giá tiêu dùng|tử vong|tai nạn|suy dinh dưỡng"
    "|tảo hôn|quá hạn|thất thoát|ô nhiễm",
    re.IGNORECASE,
)
_A_FALL = re.compile(r"(?:(?:mức|tốc độ|tỷ lệ|tỉ lệ|số) )?(?:giảm|thoát)", re.IGNORECASE)
_A_GROWTH = re.compile("tăng trưởng|tốc độ (?:tăng|giảm)", re.IGNORECASE)


def attained(
    numbers: Mapping[str, Sequence[Number]], label: Callable[[Value | None], str]
) -> dict[tuple[str, ...], set[Triple]]:
    """Return what is to be said of each target in the default graph, by what it is of.

    ``numbers`` are all targets and figures of some things; ``label`` is what these are called.
    """
    judged = ((of, set(_beside(same, label(indicator_of(of))))) for of, same in numbers.items())
    return {about(of): said for of, said in judged if said}


def about(of: str) -> tuple[str, ...]:
    """Return by what a build finds again what was said of the targets of a thing."""
    return (f"targets {of}",)


def _beside(told: Sequence[Number], name: str) -> Iterator[Triple]:
    """Yield what is said of each target: beside each figure, or alone where there is none."""
    growth = _A_GROWTH.search(name) is not None
    states = {T.actual, T.change} if growth else {T.actual}
    figures = [each for each in told if each.status in states and each.is_placed]
    figures.sort(key=lambda figure: figure.node.value)
    figures.sort(key=lambda figure: figure.day or date.min, reverse=True)
    for aim in (each for each in told if each.status == T.target):
        at_most = _is_at_most(aim, name)
        may_undo = at_most or growth
        found = [(_verdict(aim, f, at_most=at_most, may_undo=may_undo), f) for f in figures]
        found.sort(key=lambda pair: pair[0] == T.noEvidenceYet)
        for verdict, figure in found[:_BESIDE] or ((T.noEvidenceYet, None),):
            yield from _written(aim, figure, verdict, T.atMost if at_most else T.atLeast)


def _written(
    aim: Number, figure: Number | None, verdict: NamedNode, direction: NamedNode
) -> Iterator[Triple]:
    beside = figure.node.value if figure else ""
    node = NamedNode(names.hashed("attainment", aim.node.value, beside))
    yield node, TYPE, T.Attainment
    yield node, T.ofTarget, aim.node
    yield node, T.verdict, verdict
    yield node, T.direction, direction
    shared = aim.articles & figure.articles if figure else frozenset[str]()
    yield node, DERIVED_FROM, aim.shown_by(shared)
    if figure is not None:
        yield node, T.byFigure, figure.node
        yield node, DERIVED_FROM, figure.shown_by(shared)


def _is_at_most(aim: Number, name: str) -> bool:
    """Say whether less is better: the words before the aim say so, else its sentence or name."""
    if aim.words & _AT_MOST:
        return True
    if aim.words & _AT_LEAST:
        return False
    return aim.falling or (bool(_BETTER_LOW.search(name)) and not _A_FALL.match(name))


def _verdict(aim: Number, figure: Number, *, at_most: bool, may_undo: bool) -> NamedNode:
    """Return what a figure says of a target.

    A year's figure says whether the year's target was met; an earlier one, or that of its last
    month, only that it already is. What must stay low may still rise, and what grew fast in spring
    may not grow so all year (``may_undo``); a figure of another year, or of far more than was aimed
    at, says nothing. A figure without a day that stands beside the target in one article is of that
    article's day.
    """
    if not at_most and _is_of_more(aim, figure):
        return T.noEvidenceYet
    if figure.day is None:
        already = not aim.articles.isdisjoint(figure.articles) and not at_most
    elif aim.ends is None:
        already = False
    elif figure.day == aim.ends and _begin_alike(aim, figure):
        return T.met if _reaches(aim, figure, at_most=at_most) else T.notMet
    else:
        already = not may_undo and (figure.day < aim.ends or _is_of_its_end(aim, figure))
    return T.met if already and _reaches(aim, figure, at_most=at_most) else T.noEvidenceYet


def _begin_alike(aim: Number, figure: Number) -> bool:
    return aim.starts is None or figure.starts is None or aim.starts == figure.starts


def _is_of_its_end(aim: Number, figure: Number) -> bool:
    """Say whether a figure is of the last part of a target's time: of December, of 2025."""
    late = aim.starts is not None and figure.starts is not None and aim.starts < figure.starts
    return late and figure.day == aim.ends


def _reaches(aim: Number, figure: Number, *, at_most: bool) -> bool:
    value = figure.least
    if value == aim.least and (figure.words & _NEARLY or (not at_most and "dưới" in figure.words)):
        return False
    return value <= aim.most if at_most else value >= aim.least


def _is_of_more(aim: Number, figure: Number) -> bool:
    return 0 < aim.most * _SURELY_OF_MORE < figure.least
