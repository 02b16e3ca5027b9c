"""Whoever is told something when a body is: its groups, offices and places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyoxigraph import NamedNode, QuerySolutions

if TYPE_CHECKING:
    from collections.abc import Iterable

    from queries.run import Answering

_COVERING = """
PREFIX cd: <https://w3id.org/chidao/ns#>
PREFIX org: <http://www.w3.org/ns/org#>
SELECT DISTINCT ?told WHERE {
  VALUES ?body { %(iris)s }
  { ?body cd:organizationKind/^cd:covers ?told }
  UNION { ?body cd:level/^cd:covers ?told }
  UNION { ?body cd:place/cd:level/^cd:covers ?told }
  UNION { ?told cd:place ?body }
  UNION { ?body cd:place ?told }
  UNION { ?told org:postIn ?body }
}
"""


def covering(store: Answering, bodies: Iterable[str]) -> frozenset[str]:
    """Return the IRIs of whoever else is told what the bodies (IRIs) are to do."""
    named = sorted(set(bodies))
    iris = " ".join(str(NamedNode(iri)) for iri in named)
    solutions = store.query(_COVERING % {"iris": iris})
    if not isinstance(solutions, QuerySolutions):
        raise TypeError("what covers a body is asked by a SELECT")
    found = {solution["told"] for solution in solutions}
    return frozenset(n.value for n in found if isinstance(n, NamedNode)) - set(named)
