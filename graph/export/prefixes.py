"""The short names of vocabularies in what people may read."""

from __future__ import annotations

from rdflib import Dataset

from graph import names
from graph.vocabulary import NAMESPACE, SCHEMA

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


def with_prefixes(dataset: Dataset) -> Dataset:
    """Return a copy in memory that knows the prefixes: a snapshot is not written to."""
    copy = Dataset()
    copy.addN(
        (s, p, o, copy.graph(g) if g is not None else copy.default_graph)
        for s, p, o, g in dataset.quads((None, None, None, None))
    )
    for prefix, namespace in {**PREFIXES, "id": names.base()}.items():
        copy.bind(prefix, namespace, replace=True)
    return copy
