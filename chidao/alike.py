"""Indicators and bodies of names that look alike, as pairs for a person to decide."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import pyoxigraph

from graph import names
from graph.identity.lookalikes import likenesses
from graph.store import names_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from graph.identity.lookalikes import Likeness
    from graph.store import Store

_KINDS = ("Indicator", "Organization")
_SOURCES = """
PREFIX cd: <https://w3id.org/chidao/ns#>
PREFIX prov: <http://www.w3.org/ns/prov#>
SELECT DISTINCT ?article ?source ?unit WHERE {
  { GRAPH ?evidence { ?figure cd:indicator <%(iri)s> } OPTIONAL { ?figure cd:unit ?unit } }
  UNION { GRAPH ?evidence { <%(iri)s> a cd:Organization } }
  ?evidence prov:wasDerivedFrom ?article .
  ?article cd:sourceFile ?source
}
"""
_DECIDED = """
PREFIX cd: <https://w3id.org/chidao/ns#>
ASK { ?link cd:decidedBy ?who ; cd:links <%s> , <%s> }
"""


def pairs(store: Store) -> list[dict[str, str]]:
    """Return pairs as ``chidao identity suggest`` shows them, those of no one's decision yet.

    An article that uses both names speaks of two things; so do figures in different units.
    """
    found = []
    for kind in _KINDS:
        for pair in likenesses(_called(store, kind), bodies=kind == "Organization"):
            one, other = _told(store, pair.one), _told(store, pair.other)
            units = one.units, other.units
            apart = one.articles & other.articles or (all(units) and not units[0] & units[1])
            if not apart and not _decided(store, pair):
                found.append(_row(pair, sorted(one.sources | other.sources)))
    return found


class _Told:
    """Where an entity is told of, and in which units it is measured."""

    def __init__(self) -> None:
        self.articles: set[str] = set()
        self.sources: set[str] = set()
        self.units: set[str] = set()


def _told(store: Store, iri: str) -> _Told:
    told = _Told()
    for row in _rows(store, _SOURCES % {"iri": iri}):
        told.articles.add(row["article"].value)
        told.sources.add(row["source"].value)
        if row["unit"] is not None:
            told.units.add(row["unit"].value)
    return told


def _rows(store: Store, query: str) -> Iterator[pyoxigraph.QuerySolution]:
    found = store.query(query)
    if not isinstance(found, pyoxigraph.QuerySolutions):
        raise TypeError
    yield from found


def _called(store: Store, kind: str) -> dict[str, list[str]]:
    """Return the names of the entities of a kind."""
    called: dict[str, list[str]] = defaultdict(list)
    with names_in(store.names) as database:
        query = "SELECT iri, label FROM names WHERE class = ? ORDER BY rowid"
        for iri, label in database.execute(query, (kind,)):
            called[iri].append(label)
    return called


def _decided(store: Store, pair: Likeness) -> bool:
    return bool(store.query(_DECIDED % (pair.one, pair.other)))


def _row(pair: Likeness, sources: list[str]) -> dict[str, str]:
    base = names.base()
    return {
        "one": pair.one.removeprefix(base),
        "other": pair.other.removeprefix(base),
        "one_label": pair.names[0],
        "other_label": pair.names[1],
        "reason": f"tên gần giống: {pair.reason}",
        "sources": ", ".join(sources),
    }
