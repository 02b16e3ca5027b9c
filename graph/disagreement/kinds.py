"""What a disagreement is: sides that differ, of what kind the difference is, and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from graph import names

if TYPE_CHECKING:
    from pyoxigraph import NamedNode

    from graph.literals import Value


class Difference(StrEnum):
    """How sides differ; the values are the local names of the ontology."""

    CONFLICT = "conflict"
    UPDATE = "update"
    OTHER_PERIOD = "otherPeriod"
    ROUNDING = "rounding"
    OTHER_SCOPE = "otherScope"


@dataclass(frozen=True, slots=True)
class Side:
    """What some sources say: the subject's property has this value; ``evidence`` is sorted.

    ``property`` is where it is another than that on which the sides differ: who is said to have
    been there, and who to have been absent.
    """

    subject: NamedNode
    value: Value
    evidence: tuple[NamedNode, ...]
    property: NamedNode | None = None


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Two or more sides that differ on one property; ``reason`` is Vietnamese.

    ``about`` names what was compared: a meeting or two, a programme or two, a series of figures.
    What else is said of it is all that the disagreement depends on.
    """

    difference: Difference
    property: NamedNode
    sides: tuple[Side, ...]
    reason: str
    about: tuple[str, ...]


def article_of(evidence: NamedNode) -> str:
    """Return the IRI of the article that an evidence stands in."""
    return names.article_of(evidence.value)


def articles_of(side: Side) -> frozenset[str]:
    """Return the articles that take a side."""
    return frozenset(article_of(evidence) for evidence in side.evidence)


def told_apart(sides: tuple[Side, ...]) -> bool:
    """Say whether no article takes all sides: one that does speaks of several things."""
    return not frozenset.intersection(*(articles_of(side) for side in sides))
