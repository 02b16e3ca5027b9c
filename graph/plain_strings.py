"""A snapshot as an rdflib dataset, with strings as rdflib writes them.

To rdflib ``"x"`` and ``"x"^^xsd:string`` are two terms; to RDF 1.1 and to Oxigraph they are one,
which oxrdflib gives back with its datatype. Whoever asks the dataset for ``Literal("x")`` means it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from oxrdflib import OxigraphStore
from rdflib import XSD, Dataset, Literal

from graph import names
from graph.vocabulary import NAMESPACE, SCHEMA

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pyoxigraph
    from rdflib.term import Node

PREFIXES = {
    "cd": NAMESPACE,
    "schema": SCHEMA,
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "prov": "http://www.w3.org/ns/prov#",
    "org": "http://www.w3.org/ns/org#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "qb": "http://purl.org/linked-data/cube#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "dcterms": "http://purl.org/dc/terms/",
    "wd": "http://www.wikidata.org/entity/",
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
    if isinstance(term, Literal) and term.datatype == XSD.string:
        return Literal(str(term))
    return term
