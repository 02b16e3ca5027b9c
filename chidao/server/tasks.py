"""What a worker of the server can be asked: SPARQL, a query of the library, a name, a thing."""

from __future__ import annotations

from dataclasses import asdict
from itertools import islice
from typing import TYPE_CHECKING, Any, cast

from pyoxigraph import (
    BlankNode,
    DefaultGraph,
    NamedNode,
    QueryBoolean,
    QuerySolutions,
    QueryTriples,
)

from chidao.output import json_line
from chidao.server import answers
from chidao.server.pages.answering import task
from extract.errors import QueryError
from extract.message import said
from graph.spreadsheets import as_csv
from queries.binding import bind
from queries.catalogue import named
from queries.guard import inspect, scan
from queries.knowledge import known
from queries.lookup import MOST_FACTS, groups, lookup
from queries.refusals import Reason, RefusedError
from queries.run import table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from graph.store import Store
    from queries.lookup import Group

Request = dict[str, Any]

FACT_COLUMNS = (
    "property", "title", "outgoing", "other", "text", "quote", "begin", "inferred", "source",
    "publisher", "published", "url",
)  # fmt: skip

_DESCRIBED = """
SELECT ?property ?value WHERE {
  %s ?property ?value
  FILTER(?property IN (
    <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>,
    <http://www.w3.org/2000/01/rdf-schema#label>,
    <http://www.w3.org/2004/02/skos/core#altLabel>,
    <http://www.w3.org/2002/07/owl#sameAs>))
}
"""
_STATISTICS = {
    "triples": "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }",
    "subjects": "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }",
    "objects": "SELECT (COUNT(DISTINCT ?o) AS ?n) { ?s ?p ?o }",
    "classes": "SELECT ?name (COUNT(?s) AS ?n) { ?s a ?name } GROUP BY ?name ORDER BY ?name",
    "properties": "SELECT ?name (COUNT(*) AS ?n) { ?s ?name ?o } GROUP BY ?name ORDER BY ?name",
    "graphs": "SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s ?p ?o } }",
}


def respond(store: Store, request: Request) -> tuple[str, bytes]:
    """Return the kind of an answer, and its bytes; a form of ``TASKS`` by the request's ``task``.

    Raises:
        QueryError: the request is refused.
    """
    return TASKS[request["task"]](store, request)


def sparql(store: Store, request: Request) -> tuple[str, bytes]:
    """Return what a stranger's query gives.

    ``rows``, ``truth`` and ``triples`` are the form for each kind of answer, None where none is
    accepted; ``default`` and ``named`` the graphs that the protocol asks of, None for the query's.
    Where ``page_rows`` is given, a page asks: so many first rows of a table are enough for it.
    """
    query = inspect(scan(request["query"]))
    default, others = _graphs(store, request["default"]), _graphs(store, request["named"])
    if default is None and others is None:
        _graphs(store, sorted(query.graphs))
    else:
        default, others = default or [], others or []
    try:
        found = store.oxigraph.query(
            query.text,
            default_graph=cast("list[NamedNode | BlankNode | DefaultGraph] | None", default),
            named_graphs=others,
        )
        kind = "rows" if isinstance(found, QuerySolutions) else "triples"
        kind = "truth" if isinstance(found, QueryBoolean) else kind
        form = request[kind]
        if form is None:
            raise RefusedError(
                said(
                    "the answer is {kind}, which no format that the request accepts can hold.",
                    kind=_SAID[kind],
                ),
                advice=said("Accept {formats}.", formats=_HELD_BY[kind]),
                reason=Reason.UNFIT,
            )
        most = request["most_rows"], request["most_bytes"]
        if isinstance(found, QueryBoolean):
            return kind, answers.truth(found, form)
        page_rows = request.get("page_rows")
        if isinstance(found, QueryTriples):
            return kind, answers.triples(found, form, page_rows or most[0], most[1])
        if page_rows is not None:
            return kind, answers.first_rows(found, page_rows, *most)
        return kind, answers.rows(found, form, *most)
    except (SyntaxError, ValueError, RuntimeError) as error:
        raise QueryError(said("the query cannot run: {error}", error=error)) from error


_SAID = {"rows": said("a table"), "truth": said("yes or no"), "triples": said("a graph")}
_HELD_BY = {
    "rows": "application/sparql-results+json, +xml, text/csv, text/tab-separated-values",
    "truth": "application/sparql-results+json, +xml",
    "triples": "text/turtle, application/n-triples, application/ld+json, application/rdf+xml",
}


def ask_library(store: Store, request: Request) -> tuple[str, bytes]:
    """Return the rows of a query of the library, as JSON or CSV."""
    query = named(request["name"])
    values: dict[str, str] = request["values"]
    entities = {p.name for p in query.parameters if p.type.names_entity}
    plain = {name: "" if name in entities else value for name, value in values.items()}
    bind(query, {**dict.fromkeys(entities, ""), **plain}, store.names)
    try:
        text = bind(query, values, store.names)
    except QueryError as error:  # a name that means nothing, or several things
        raise RefusedError(error.found, advice=error.advice, reason=Reason.UNKNOWN) from error
    solutions = store.query(text)
    if not isinstance(solutions, QuerySolutions):
        raise TypeError(f"{query.name}: a library query is a SELECT")
    found = table(solutions)
    if len(found.rows) > request["most_rows"]:
        raise answers.too_much(said("{count:,} rows", count=request["most_rows"]))
    if request["form"] == "csv":
        return "rows", as_csv(found.columns, found.rows).encode()
    rows = [dict(zip(found.columns, row, strict=True)) for row in found.rows]
    answered = {
        "query": query.name,
        "title": query.title,
        "title_vi": query.title_vi,
        "columns": found.columns,
        "rows": rows,
    }
    return "rows", _json(answered)


def look_up(store: Store, request: Request) -> tuple[str, bytes]:
    """Return what a name means and all that is known of it, as JSON or CSV."""
    try:
        found = lookup(store, request["text"])
    except QueryError as error:
        raise RefusedError(error.found, advice=error.advice, reason=Reason.UNKNOWN) from error
    if request["form"] == "csv":
        return "facts", _facts_as_csv(found.groups)
    return "facts", _json(asdict(found))


def entity(store: Store, request: Request) -> tuple[str, bytes]:
    """Return a thing's types and names, and all that is known of it, as JSON or CSV."""
    iri: str = request["iri"]
    described = _described(store, iri)
    if not described:
        raise RefusedError(
            said("nothing in the store has the IRI {iri}", iri=iri),
            advice="Search for its name: /api/search?q=…",
            reason=Reason.UNKNOWN,
        )
    facts = list(islice(known(store, iri), MOST_FACTS + 1))
    grouped = groups(facts[:MOST_FACTS])
    if request["form"] == "csv":
        return "facts", _facts_as_csv(grouped)
    more = len(facts) > MOST_FACTS
    answered = {"iri": iri, **described, "groups": [asdict(g) for g in grouped], "more": more}
    return "facts", _json(answered)


def statistics(store: Store, _: Request) -> tuple[str, bytes]:
    """Return the numbers that VoID tells of a dataset."""
    told: dict[str, Any] = {}
    for name, query in _STATISTICS.items():
        solutions = store.query(query)
        if not isinstance(solutions, QuerySolutions):
            raise TypeError(name)
        found = table(solutions)
        told[name] = (
            [list(row) for row in found.rows] if len(found.columns) > 1 else found.rows[0][0]
        )
    return "statistics", _json(told)


TASKS: dict[str, Callable[[Store, Request], tuple[str, bytes]]] = {
    "sparql": sparql,
    "library": ask_library,
    "lookup": look_up,
    "entity": entity,
    "statistics": statistics,
    "page": task,
}


def _json(value: object) -> bytes:
    return json_line(value).encode()


def _facts_as_csv(grouped: Iterable[Group]) -> bytes:
    facts = [asdict(fact) for group in grouped for fact in group.facts]
    return as_csv(FACT_COLUMNS, [[fact[name] for name in FACT_COLUMNS] for fact in facts]).encode()


def _graphs(store: Store, iris: Iterable[str] | None) -> list[NamedNode | BlankNode] | None:
    if iris is None:
        return None
    graphs: list[NamedNode | BlankNode] = []
    for iri in iris:
        try:
            graph = NamedNode(iri)
        except ValueError as error:
            raise QueryError(
                said("the graph <{iri}> has no IRI for a name: {error}", iri=iri, error=error)
            ) from error
        if not store.oxigraph.contains_named_graph(graph):
            raise QueryError(
                said("the graph <{iri}>: the store has no such graph.", iri=iri),
                advice="Only what stands in the store can be asked; nothing is fetched.",
            )
        graphs.append(graph)
    return graphs


def _described(store: Store, iri: str) -> dict[str, object] | None:
    try:
        node = NamedNode(iri)
    except ValueError:
        return None
    solutions = store.query(_DESCRIBED % node)
    if not isinstance(solutions, QuerySolutions):
        raise TypeError("a description is a SELECT")
    told: dict[str, set[tuple[str, str | None]]] = {}
    for found in solutions:
        name, value = found["property"].value, found["value"]
        local = name.rpartition("#")[2]
        told.setdefault(local, set()).add((value.value, getattr(value, "language", None)))
    if "type" not in told:
        return None
    return {
        "types": sorted(value for value, _ in told["type"]),
        "label": {
            language or "": value for value, language in sorted(told.get("label", ()), key=str)
        },
        "also": sorted(value for value, _ in told.get("altLabel", ())),
        "same": sorted(value for value, _ in told.get("sameAs", ())),
    }
