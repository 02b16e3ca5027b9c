"""Between which days each person was seen holding each position."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode

from extract.facts import PositionHeld
from graph import names
from graph.literals import day
from graph.vocabulary import DERIVED_FROM, TYPE, T

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from graph.literals import Triple
    from graph.scene import Scene


def tenures(scenes: Iterable[Scene]) -> Iterator[Triple]:
    """Yield a tenure for each person and position that dated articles name together.

    The day is the article's: of publication, else of the meeting that it reports.
    """
    seen: dict[tuple[NamedNode, NamedNode], set[tuple[date, NamedNode]]] = defaultdict(set)
    for scene in scenes:
        on = scene.told.day
        for finding in scene.reading.findings if on else ():
            held = finding.fact
            if isinstance(held, PositionHeld) and on is not None:
                pair = scene.person(held.person), scene.position(held)
                seen[pair].add((on, scene.article))
    for (person, position), days in seen.items():
        node = NamedNode(names.hashed("tenure", person.value, position.value))
        first, last = min(on for on, _ in days), max(on for on, _ in days)
        yield node, TYPE, T.Tenure
        yield node, T.holder, person
        yield node, T.held, position
        yield node, T.seenFrom, day(first)
        yield node, T.seenUntil, day(last)
        yield from ((node, DERIVED_FROM, article) for on, article in days if on in (first, last))
