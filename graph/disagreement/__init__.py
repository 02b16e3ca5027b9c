"""Where sources differ, and how: side by side with their evidence, and never settled.

What differs is typed: a *conflict* cannot all be true; an *update* is a later state; figures of
*another period* or *another scope* are about different things; *rounding* says one thing more and
less exactly. Each difference states its reason. It is a function of what the graph says, and
stands in the graph itself, so that a query can show that what it shows is disputed.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import chain
from typing import TYPE_CHECKING

from graph.disagreement.attendance import attendance
from graph.disagreement.chairs import chairs
from graph.disagreement.figures import figures
from graph.disagreement.item_lists import item_lists
from graph.disagreement.kinds import Difference, Disagreement, Side
from graph.disagreement.meeting_dates import meeting_dates
from graph.disagreement.said import Said
from graph.disagreement.writing import written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from graph.literals import Statement, Triple

__all__ = [
    "Difference",
    "Disagreement",
    "Said",
    "Side",
    "disagreements",
    "find",
    "found_by_subject",
]


def find(said: Said) -> Iterator[Disagreement]:
    """Yield where the sources of a graph differ."""
    yield from chain(figures(said), beside_figures(said))


def beside_figures(said: Said) -> Iterator[Disagreement]:
    """Yield where they differ on meetings: days, chairs, who was there, programmes."""
    yield from chain(meeting_dates(said), chairs(said), attendance(said), item_lists(said))


def by_subject(found: Iterable[Disagreement]) -> dict[tuple[str, ...], set[Triple]]:
    """Return what is to be said of disagreements, by what they are about."""
    said: dict[tuple[str, ...], set[Triple]] = defaultdict(set)
    for each in found:
        said[each.about].update(written(each))
    return dict(said)


def disagreements(statements: Iterable[Statement]) -> set[Triple]:
    """Return what is to be said in the default graph of where the sources differ."""
    return {triple for found in find(Said.of(statements)) for triple in written(found)}
