"""All that a store says of one thing, both ways: what it says of others, and they of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode, QuerySolutions

from graph.namespaces import DCTERMS, ORG, OWL, SCHEMA

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from queries.run import Answering

_PREFIXES = """
PREFIX cd: <https://w3id.org/chidao/ns#>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX schema: <https://schema.org/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
"""

_ASKED = (
    _PREFIXES
    + """
SELECT ?outgoing ?property ?title ?other ?name ?text ?meeting ?state ?start ?end ?asOf
  ?quote ?begin ?inferred ?source ?publisher ?published ?url
WHERE {
  {
    GRAPH ?evidence { %(iri)s ?property ?other }
    FILTER(?property NOT IN (rdf:type, rdfs:label, skos:altLabel, owl:sameAs))
    BIND(true AS ?outgoing)
  } UNION {
    GRAPH ?evidence { ?other ?property %(iri)s }
    # A place's figures are told by cd:reportedMetric.
    FILTER(?property NOT IN (cd:area, rdf:type))
    BIND(false AS ?outgoing)
  }
  # An OPTIONAL of several patterns is evaluated over the whole store: hence one each.
  OPTIONAL { ?evidence cd:quote ?quote }
  OPTIONAL { ?evidence cd:begin ?begin }
  OPTIONAL { ?evidence prov:wasDerivedFrom/cd:sourceFile ?source }
  OPTIONAL { ?evidence prov:wasDerivedFrom/schema:publisher ?publisher }
  OPTIONAL { ?evidence prov:wasDerivedFrom/schema:datePublished ?published }
  OPTIONAL { ?evidence prov:wasDerivedFrom/schema:url ?url }
  OPTIONAL { ?property rdfs:label ?title FILTER(LANG(?title) = "vi") }
  OPTIONAL { ?other rdfs:label ?name FILTER(LANG(?name) = "vi") }
  OPTIONAL { ?other cd:text ?text }
  OPTIONAL { ?other ^cd:hasSite/rdfs:label ?meeting FILTER(LANG(?meeting) = "vi") }
  OPTIONAL { ?other cd:status/rdfs:label ?state FILTER(LANG(?state) = "vi") }
  OPTIONAL { ?other cd:periodStart ?start }
  OPTIONAL { ?other cd:periodEnd ?end }
  OPTIONAL { ?other cd:asOf ?asOf }
  OPTIONAL { ?evidence cd:inferredSlot ?inferred FILTER(?inferred = ?property) }
}
"""
)

# A join on a variable that may be unbound walks the whole store: hence a query of its own.
_DOUBTED = (
    _PREFIXES
    + """
SELECT ?outgoing ?property ?title ?other ?name ?reason
WHERE {
  ?link cd:links %(iri)s , ?other ; cd:decision "doubtful" ; cd:reason ?reason .
  FILTER(?other != %(iri)s)
  BIND(true AS ?outgoing)
  BIND(cd:possiblySameAs AS ?property)
  OPTIONAL { ?property rdfs:label ?title FILTER(LANG(?title) = "vi") }
  OPTIONAL { ?other rdfs:label ?name FILTER(LANG(?name) = "vi") }
}
"""
)

_TITLES = {
    f"{ORG}postIn": "thuộc cơ quan",
    f"{SCHEMA}legislationDate": "ngày ban hành",
    f"{OWL}sameAs": "chính là",
    f"{DCTERMS}replaces": "thay cho",
}
"""Vietnamese names of the properties of others that the graph uses."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """One fact about a thing, and the sentence it was read from.

    ``property`` is an IRI and ``title`` its Vietnamese name; ``outgoing`` whether the thing is the
    subject. ``other`` is the IRI at the other end, None for a plain value, and ``text`` its name or
    the value. ``quote``, ``begin`` (code points) and ``source`` are None for what was known before
    any article was read; ``inferred`` whether context and not the quote supplied it.
    """

    property: str
    title: str
    outgoing: bool
    other: str | None
    text: str
    quote: str | None
    begin: int | None
    inferred: bool
    source: str | None
    publisher: str | None
    published: str | None
    url: str | None


def known(store: Answering, iri: str) -> Iterator[Known]:
    """Yield the facts that name a thing, in no particular order, lazily."""
    for asked in (_DOUBTED, _ASKED):
        solutions = store.query(asked % {"iri": str(NamedNode(iri))})
        if not isinstance(solutions, QuerySolutions):
            raise TypeError("a look-up is a SELECT")
        names = [variable.value for variable in solutions.variables]
        for solution in solutions:
            other = solution["other"]
            row = dict(zip(names, map(_text, solution), strict=True))
            yield _known(row, other.value if isinstance(other, NamedNode) else None)


def _known(row: Mapping[str, str | None], other: str | None) -> Known:
    name = row["property"] or ""
    begin = row.get("begin")
    return Known(
        property=name,
        title=row["title"] or _TITLES.get(name) or _local(name),
        outgoing=row["outgoing"] == "true",
        other=other,
        text=_said(row),
        quote=row.get("quote"),
        begin=None if begin is None else int(begin),
        inferred=row.get("inferred") is not None,
        source=row.get("source"),
        publisher=row.get("publisher"),
        published=row.get("published"),
        url=row.get("url"),
    )


def _said(row: Mapping[str, str | None]) -> str:
    """Return the other end as a reader wants it: a figure with its period, a site's meeting."""
    name = row["name"] or row.get("text") or _local(row["other"] or "")
    if meeting := row.get("meeting"):
        return f"{name}, {meeting}"
    start, end = row.get("start"), row.get("end")
    when = f"{start}–{end}" if start and end else end or start or row.get("asOf")
    notes = ", ".join(note for note in (row.get("state"), when, row.get("reason")) if note)
    return f"{name} ({notes})" if notes else name


def _text(term: object) -> str | None:
    return term.value if isinstance(term, (Literal, NamedNode)) else None


def _local(iri: str) -> str:
    """Return the end of an IRI, for what has no label; a value that is no IRI as it is."""
    return iri.rpartition("#")[2].rpartition("/")[2] if "://" in iri else iri
