"""A snapshot as an rdflib dataset, with strings as rdflib writes them.

To rdflib ``"x"`` and ``"x"^^xsd:string`` are two terms; to RDF 1.1 and to Oxigraph they are one,
which oxrdflib gives back with its datatype. Whoever asks the dataset for ``Literal("x")`` means it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from oxrdflib import OxigraphStore
from rdflib import XSD as XSD_TERMS
from rdflib import Dataset, Literal

from graph import names
from graph.namespaces import DCTERMS, FOAF, ORG, OWL, PROV, QB, RDFS, SCHEMA, SKOS, WIKIDATA, XSD
from graph.vocabulary import NAMESPACE

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pyoxigraph
    from rdflib.term import Node

PREFIXES = {
    "cd": NAMESPACE,
    "schema": SCHEMA,
    "rdfs": RDFS,
    "xsd": XSD,
    "skos": SKOS,
    "prov": PROV,
    "org": ORG,
    "foaf": FOAF,
    "qb": QB,
    "owl": OWL,
    "dcterms": DCTERMS,
    "wd": WIKIDATA,
}
"""The short names that exports use, besides ``id`` for entities."""


def dataset(oxigraph: pyoxigraph.Store) -> Dataset:
    """Return an rdflib ``Dataset`` on the store, with the prefixes bound."""
    found = Dataset(store=_PlainStrings(store=oxigraph))
    for prefix, namespace in {**PREFIXES, "id": names.base()}.items():
        found.bind(prefix, namespace, replace=True)
    return found


class _PlainStrings(OxigraphStore):
    def triples(self, *pattern: Any, **context: Any) -> Iterator[Any]:  # noqa: ANN401
        """Yield what matches, as oxrdflib does, but for the datatype of strings."""
        for (subject, predicate, value), contexts in super().triples(*pattern, **context):
            yield (subject, predicate, _plain(value)), contexts


def _plain(term: Node) -> Node:
    if isinstance(term, Literal) and term.datatype == XSD_TERMS.string:
        return Literal(str(term))
    return term
