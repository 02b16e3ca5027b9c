"""Between which days each person was seen holding each position."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode

from extract.facts import PositionHeld
from graph import names
from graph.literals import day
from graph.vocabulary import DERIVED_FROM, TYPE, T

if TYPE_CHECKING:
    from collections.abc import Iterator

    from graph.literals import Triple
    from graph.scene import Scene


Seen = Mapping[tuple[NamedNode, NamedNode], Iterable[tuple[date, NamedNode]]]
"""For each person and position, the days of the articles that name them together."""


def seen(scene: Scene) -> Iterator[tuple[NamedNode, NamedNode, date]]:
    """Yield the persons and positions that a dated article names together, with its day.

    The day is the article's: of publication, else of the meeting that it reports.
    """
    on = scene.told.day
    for finding in scene.reading.findings if on else ():
        held = finding.fact
        if isinstance(held, PositionHeld) and on is not None:
            yield scene.person(held.person), scene.position(held), on


def tenures(found: Seen) -> Iterator[Triple]:
    """Yield a tenure for each person and position."""
    for (person, position), days in found.items():
        node = node_of(person, position)
        first, last = min(on for on, _ in days), max(on for on, _ in days)
        yield node, TYPE, T.Tenure
        yield node, T.holder, person
        yield node, T.held, position
        yield node, T.seenFrom, day(first)
        yield node, T.seenUntil, day(last)
        yield from ((node, DERIVED_FROM, article) for on, article in days if on in (first, last))


def node_of(person: NamedNode, position: NamedNode) -> NamedNode:
    """Return the tenure of a person in a position."""
    return NamedNode(names.hashed("tenure", person.value, position.value))
