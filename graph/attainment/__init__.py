"""Targets beside the figures reached: met, not met, or no evidence yet.

A target and a figure of the same indicator, in one unit and of one place, make one
``cd:Attainment``. What it says is a function of what the evidence says of the two, and stands in
the graph, so that no query has to join every target with every figure.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from graph.attainment.numbers import COMPARED_BY, Number, indicator_of, number, of, of_node
from graph.attainment.verdicts import about, attained
from graph.vocabulary import T

if TYPE_CHECKING:
    from graph.disagreement import Said
    from graph.literals import Triple

__all__ = [
    "COMPARED_BY",
    "Number",
    "about",
    "aimed",
    "attained",
    "attainments",
    "indicator_of",
    "number",
    "of",
]


def aimed(said: Said) -> dict[str, list[Number]]:
    """Return every target, and every figure of what there is a target for, by what it is of."""
    targets = said.having(T.status, {T.target})
    things = {of_node(said, node) for node in targets}
    indicators = {said.value(T.indicator, node) for node in targets}
    found: dict[str, list[Number]] = defaultdict(list)
    for node in said.having(T.indicator, indicators):
        if of_node(said, node) in things and (told := number(said, node)) is not None:
            found[told.of].append(told)
    return dict(found)


def attainments(said: Said) -> set[Triple]:
    """Return what is to be said in the default graph of all targets."""
    found = attained(aimed(said), said.label)
    return {triple for judged in found.values() for triple in judged}
