"""A disagreement in triples: its kind, its reason, and each side with its evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyoxigraph import NamedNode

from graph import names
from graph.disagreement.kinds import Difference
from graph.literals import vietnamese
from graph.namespaces import RDF
from graph.vocabulary import DERIVED_FROM, NAMESPACE, TYPE, T

if TYPE_CHECKING:
    from collections.abc import Iterator

    from graph.disagreement.kinds import Disagreement, Side
    from graph.literals import Triple

_STATEMENT, _SUBJECT, _PREDICATE, _OBJECT = (
    NamedNode(f"{RDF}{name}") for name in ("Statement", "subject", "predicate", "object")
)


def written(found: Disagreement) -> Iterator[Triple]:
    """Yield what the default graph says of a disagreement."""
    said = sorted(_told(side) for side in found.sides)
    node = NamedNode(
        names.hashed("disagreement", found.difference.value, found.property.value, *said)
    )
    yield node, TYPE, T.Disagreement
    yield node, T.difference, NamedNode(f"{NAMESPACE}{found.difference.value}")
    yield node, T.differsOn, found.property
    yield node, T.reason, vietnamese(found.reason)
    for side in found.sides:
        term = side.property or found.property
        statement = NamedNode(names.hashed("said", side.subject.value, term.value, str(side.value)))
        yield node, T.side, statement
        yield from _side(statement, term, side)
        if found.difference is Difference.CONFLICT:
            yield side.subject, T.disputedBy, node


def _told(side: Side) -> str:
    told = f"{side.subject} {side.value}"
    return told if side.property is None else f"{told} {side.property}"


def _side(statement: NamedNode, term: NamedNode, side: Side) -> Iterator[Triple]:
    yield statement, TYPE, _STATEMENT
    yield statement, _SUBJECT, side.subject
    yield statement, _PREDICATE, term
    yield statement, _OBJECT, side.value
    yield from ((statement, DERIVED_FROM, evidence) for evidence in side.evidence)
