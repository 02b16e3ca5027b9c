"""What the endpoint is, as RDF: the SPARQL service description, and VoID of the data."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from pyoxigraph import Literal, NamedNode, Triple, serialize

from chidao.server.answers import PREFIXES, TRIPLE_FORMATS
from chidao.server.negotiation import TRIPLES, chosen
from chidao.server.sending import Answered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from starlette.requests import Request
    from starlette.responses import Response

    from chidao.server.limits import Limits
    from chidao.server.pool import Pool

_FORMATS = "http://www.w3.org/ns/formats/"
_RESULTS = (
    "SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV",
    "Turtle", "N-Triples", "JSON-LD", "RDF_XML",
)  # fmt: skip
_XSD = PREFIXES["xsd"]


async def service(request: Request) -> Response:
    """Answer with the service description."""
    pool: Pool = request.app.state.pool
    root = str(request.base_url).rstrip("/")
    said = [*_service(root, pool.limits), *_dataset(root, await _statistics(request))]
    return _graph(request, pool, said)


async def void(request: Request) -> Response:
    """Answer with VoID: how much of what there is."""
    pool: Pool = request.app.state.pool
    root = str(request.base_url).rstrip("/")
    return _graph(request, pool, list(_dataset(root, await _statistics(request))))


def _graph(request: Request, pool: Pool, said: list[Triple]) -> Response:
    offer = chosen(",".join(request.headers.getlist("accept")), TRIPLES)
    form = TRIPLE_FORMATS[offer.form]
    named = PREFIXES if offer.form in {"turtle", "rdfxml"} else None
    body = serialize(said, format=form, prefixes=named) or b""
    return Answered(body, offer.content_type, pool, {"Vary": "Accept"})


async def _statistics(request: Request) -> dict[str, Any]:
    """Return the numbers of the live snapshot, counted once."""
    pool: Pool = request.app.state.pool
    known: dict[str, dict[str, Any]] = request.app.state.statistics
    name = pool.snapshot.name
    if name not in known:
        answer = await pool.ask({"task": "statistics"})
        known.clear()
        known[name] = json.loads(answer.body)
    return known[name]


def _service(root: str, limits: Limits) -> Iterator[Triple]:
    endpoint = NamedNode(f"{root}/sparql")
    yield _says(endpoint, "rdf:type", _term("sd:Service"))
    yield _says(endpoint, "sd:endpoint", endpoint)
    yield _says(endpoint, "sd:supportedLanguage", _term("sd:SPARQL11Query"))
    for form in _RESULTS:
        yield _says(endpoint, "sd:resultFormat", NamedNode(_FORMATS + form))
    described, default = NamedNode(f"{root}/sparql#dataset"), NamedNode(f"{root}/sparql#default")
    yield _says(endpoint, "sd:defaultDataset", described)
    yield _says(described, "rdf:type", _term("sd:Dataset"))
    yield _says(described, "sd:defaultGraph", default)
    yield _says(default, "rdf:type", _term("sd:Graph"))
    yield _says(described, "rdfs:seeAlso", NamedNode(f"{root}/void"))
    yield _says(endpoint, "rdfs:seeAlso", NamedNode(f"{root}/limits"))
    for name, told in limits.told().items():
        limit = NamedNode(f"{root}/limits#{name}")
        yield _says(endpoint, "schema:additionalProperty", limit)
        yield _says(limit, "rdf:type", _term("schema:PropertyValue"))
        yield _says(limit, "schema:name", Literal(name))
        yield _says(limit, "schema:value", Literal(told["value"]))
        yield _says(limit, "schema:unitText", Literal(told["unit"]))
        yield _says(limit, "rdfs:comment", Literal(told["means"], language="en"))


def _dataset(root: str, numbers: dict[str, Any]) -> Iterator[Triple]:
    data = NamedNode(f"{root}/void#data")
    yield _says(data, "rdf:type", _term("void:Dataset"))
    yield _says(data, "dcterms:title", Literal("chidao: tin tức chính phủ", language="vi"))
    yield _says(data, "void:sparqlEndpoint", NamedNode(f"{root}/sparql"))
    yield _says(data, "void:vocabulary", NamedNode(PREFIXES["cd"]))
    for term, name in (
        ("void:triples", "triples"),
        ("void:distinctSubjects", "subjects"),
        ("void:distinctObjects", "objects"),
    ):
        yield _says(data, term, _count(numbers[name]))
    yield _says(data, "void:classes", _count(len(numbers["classes"])))
    yield _says(data, "void:properties", _count(len(numbers["properties"])))
    yield from _parts(data, f"{root}/void#class-", ("class", "entities"), numbers["classes"])
    yield from _parts(
        data, f"{root}/void#property-", ("property", "triples"), numbers["properties"]
    )


def _parts(
    data: NamedNode, start: str, terms: tuple[str, str], rows: list[tuple[str, int]]
) -> Iterator[Triple]:
    about, counting = terms
    for number, (name, count) in enumerate(rows, start=1):
        part = NamedNode(f"{start}{number}")
        yield _says(data, f"void:{about}Partition", part)
        yield _says(part, f"void:{about}", NamedNode(name))
        yield _says(part, f"void:{counting}", _count(count))


def _says(subject: NamedNode, term: str, value: NamedNode | Literal) -> Triple:
    return Triple(subject, _term(term), value)


def _term(name: str) -> NamedNode:
    prefix, _, local = name.partition(":")
    return NamedNode(PREFIXES[prefix] + local)


def _count(number: int) -> Literal:
    return Literal(str(number), datatype=NamedNode(f"{_XSD}integer"))
