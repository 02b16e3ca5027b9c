"""Whoever is told something when a body is: its groups, offices and places.

What a local leader or body tells a group is told to the group there: «các địa phương» of a
province are its own. That place is inferred from the giver's office (``cd:scope``).
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode, QuerySolutions

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from queries.run import Answering

_COVERING = """
PREFIX cd: <https://w3id.org/chidao/ns#>
PREFIX org: <http://www.w3.org/ns/org#>
SELECT DISTINCT ?told ?group WHERE {
  VALUES ?body { %(iris)s }
  { ?body cd:organizationKind/^cd:covers ?told BIND(true AS ?group) }
  UNION { ?body cd:level/^cd:covers ?told BIND(true AS ?group) }
  UNION { ?body cd:place/cd:level/^cd:covers ?told BIND(true AS ?group) }
  UNION { ?told cd:place ?body }
  UNION { ?body cd:place ?told }
  UNION { ?told org:postIn ?body }
}
"""
_AROUND = """
PREFIX cd: <https://w3id.org/chidao/ns#>
SELECT DISTINCT ?place WHERE {
  VALUES ?body { %(iris)s }
  { ?body cd:within* ?place } UNION { ?body cd:place/cd:within* ?place }
}
"""
_SCOPES = """
PREFIX cd: <https://w3id.org/chidao/ns#>
SELECT ?directive ?scope WHERE { ?directive cd:scope ?scope }
"""
_ADDRESSED = """
PREFIX cd: <https://w3id.org/chidao/ns#>
SELECT DISTINCT ?directive ?told WHERE { VALUES ?told { %(iris)s } ?directive cd:addressedTo ?told }
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Covering:
    """Who else is told what a body is to do, by IRI: groups, and its offices and places.

    ``around`` is the body and every place in which it is; ``scopes`` are the places within which
    the groups of an instruction are read.
    """

    groups: frozenset[str]
    others: frozenset[str]
    around: frozenset[str]
    scopes: Mapping[str, frozenset[str]]

    def reaches(self, directive: str, told: str) -> bool:
        """Say whether an instruction reaches the body, by whoever was told it."""
        scopes = self.scopes.get(directive)
        within = scopes is None or not scopes.isdisjoint(self.around)
        return told in self.others or (told in self.groups and within)


def covering(store: Answering, bodies: Iterable[str]) -> Covering:
    """Return who else is told what bodies (IRIs) are to do."""
    named = sorted(set(bodies))
    groups: set[str] = set()
    others: set[str] = set()
    for told, group in _rows(store, _COVERING, named):
        (groups if group else others).add(told)
    scopes: dict[str, set[str]] = defaultdict(set)
    for directive, scope in _rows(store, _SCOPES, ()):
        scopes[directive].add(scope)
    return Covering(
        groups=frozenset(groups - set(named)),
        others=frozenset(others - set(named)),
        around=frozenset(place for (place,) in _rows(store, _AROUND, named)),
        scopes={directive: frozenset(places) for directive, places in scopes.items()},
    )


def received(store: Answering, body: str) -> tuple[tuple[str, str], ...]:
    """Return the instructions that reach a body (an IRI), each with whoever was told it."""
    around = covering(store, [body])
    told = sorted({body, *around.groups, *around.others})
    return tuple(
        sorted(
            (directive, told)
            for directive, told in _rows(store, _ADDRESSED, told)
            if told == body or around.reaches(directive, told)
        )
    )


def _rows(store: Answering, query: str, iris: Iterable[str]) -> list[tuple[str, ...]]:
    """Return the rows of a query on some IRIs as text, empty where unbound."""
    solutions = store.query(query % {"iris": " ".join(str(NamedNode(iri)) for iri in iris)})
    if not isinstance(solutions, QuerySolutions):
        raise TypeError("who is told is asked by a SELECT")
    return [tuple("" if term is None else str(term.value) for term in row) for row in solutions]
