"""Answers written out: complete, valid, and no larger than an answer may be."""

from __future__ import annotations

import io
import json
import re
from itertools import islice
from typing import TYPE_CHECKING, Any
from xml.parsers import expat

from pyoxigraph import (
    BlankNode,
    Literal,
    NamedNode,
    QueryBoolean,
    QuerySolutions,
    QueryTriples,
    RdfFormat,
    Triple,
    serialize,
)

from extract.message import said
from graph.namespaces import CD, DCTERMS, FOAF, ORG, OWL, PROV, RDF, RDFS, SCHEMA, SKOS, XSD
from queries.refusals import Reason, RefusedError
from queries.run import FORMATS

if TYPE_CHECKING:
    from collections.abc import Iterator

TRIPLE_FORMATS = {
    "turtle": RdfFormat.TURTLE,
    "ntriples": RdfFormat.N_TRIPLES,
    "jsonld": RdfFormat.JSON_LD,
    "rdfxml": RdfFormat.RDF_XML,
}
PREFIXES = {
    "cd": CD,
    "dcterms": DCTERMS,
    "foaf": FOAF,
    "org": ORG,
    "owl": OWL,
    "prov": PROV,
    "rdf": RDF,
    "rdfs": RDFS,
    "schema": SCHEMA,
    "sd": "http://www.w3.org/ns/sparql-service-description#",
    "skos": SKOS,
    "void": "http://rdfs.org/ns/void#",
    "xsd": XSD,
}

_JSON_TEXT = re.compile(rb'"(?:[^"\\]|\\.)*+"', re.DOTALL)
_LEAST_ROW = 3
"""Bytes of the shortest row in JSON: «{},»."""


class _Bounded(io.BytesIO):
    """Bytes that are refused beyond a number of them."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self._most = most

    def write(self, data: bytes) -> int:  # type: ignore[override]
        if self.tell() + len(data) > self._most:
            raise too_much(said("{count:,} bytes", count=self._most))
        return super().write(data)


def rows(solutions: QuerySolutions, form: str, most_rows: int, most_bytes: int) -> bytes:
    """Return a SELECT's answer in one of the W3C's formats.

    Raises:
        RefusedError: it is too large, or XML cannot hold a character of it.
    """
    out = _Bounded(most_bytes)
    solutions.serialize(out, format=FORMATS[form])
    body = out.getvalue()
    if len(body) > most_rows * _least(form) and count_rows(body, form) > most_rows:
        raise too_much(said("{count:,} rows", count=most_rows))
    return _sound(body, form)


def first_rows(solutions: QuerySolutions, shown: int, most_rows: int, most_bytes: int) -> bytes:
    """Return the first rows of a SELECT's answer as JSON, and beside them how many there are.

    ``total`` is the number of all rows; ``more`` says that there are more than ``most_rows``, at
    which counting stops.

    Raises:
        RefusedError: even the first rows are too large.
    """
    names = [variable.value for variable in solutions.variables]
    bindings: list[dict[str, Any]] = []
    size = 0
    for found in islice(solutions, shown):
        row = {name: _told(term) for name in names if (term := found[name]) is not None}
        size += len(json.dumps(row, ensure_ascii=False).encode("utf-8", "replace"))
        if size > most_bytes:
            raise too_much(said("{count:,} bytes", count=most_bytes))
        bindings.append(row)
    rest = sum(1 for _ in islice(solutions, most_rows - len(bindings)))
    told = {
        "head": {"vars": names},
        "results": {"bindings": bindings},
        "total": len(bindings) + rest,
        "more": next(solutions, None) is not None,
    }
    return json.dumps(told, ensure_ascii=False).encode("utf-8", "replace")


def _told(term: NamedNode | BlankNode | Literal | Triple) -> dict[str, Any]:
    """Return a term as the W3C's JSON has it."""
    match term:
        case NamedNode():
            return {"type": "uri", "value": term.value}
        case BlankNode():
            return {"type": "bnode", "value": term.value}
        case Triple():
            ends = {"subject": term.subject, "predicate": term.predicate, "object": term.object}
            return {"type": "triple", "value": {name: _told(end) for name, end in ends.items()}}
    told = {"type": "literal", "value": term.value}
    if term.language is not None:
        return {**told, "xml:lang": term.language}
    plain = term.datatype.value == f"{PREFIXES['xsd']}string"
    return told if plain else {**told, "datatype": term.datatype.value}


def truth(answer: QueryBoolean, form: str) -> bytes:
    """Return an ASK's answer as JSON or XML."""
    return answer.serialize(format=FORMATS[form]) or b""


def triples(answer: QueryTriples, form: str, most: int, most_bytes: int) -> bytes:
    """Return a CONSTRUCT's or DESCRIBE's answer as RDF, each triple once.

    Raises:
        RefusedError: it is too large, or the format cannot hold a term of it.
    """
    out = _Bounded(most_bytes)
    try:
        serialize(
            _once(answer, most),
            out,
            TRIPLE_FORMATS[form],
            prefixes=PREFIXES if form in {"turtle", "rdfxml"} else None,
        )
    except ValueError as error:
        raise _unfit(said("{form} cannot say this: {error}", form=form, error=error)) from error
    return _sound(out.getvalue(), form)


def count_rows(body: bytes, form: str) -> int:
    """Return the number of rows of an answer that the engine has written."""
    match form:
        case "xml":
            return body.count(b"<result>")
        case "tsv":
            return body.count(b"\n") - 1
        case "csv":
            # Between quotes are texts, whose line ends are no rows; a doubled quote is an empty one
            return sum(part.count(b"\r\n") for part in body.split(b'"')[::2]) - 1
        case _:
            bare = _JSON_TEXT.sub(b"", body)
            return 0 if b":[{" not in bare else bare.count(b"},{") + 1


def too_much(most: str) -> RefusedError:
    """Return the refusal of an answer beyond a limit."""
    return RefusedError(
        said("the answer has more than {most}.", most=most),
        advice="Ask for less at once: add a LIMIT, and an OFFSET with ORDER BY for the rest; "
        "`chidao export` writes the whole graph.",
        reason=Reason.TOO_MUCH,
    )


def _least(form: str) -> int:
    return _LEAST_ROW if form == "json" else 1


def _once(answer: QueryTriples, most: int) -> Iterator[Triple]:
    seen: set[Triple] = set()
    for triple in answer:
        if triple in seen:
            continue
        if len(seen) == most:
            raise too_much(said("{count:,} triples", count=most))
        seen.add(triple)
        yield triple


def _sound(body: bytes, form: str) -> bytes:
    """Return XML that another parser reads: the engine writes characters and names XML has not."""
    if form in {"xml", "rdfxml"}:
        try:
            expat.ParserCreate(namespace_separator="}").Parse(body, True)  # noqa: FBT003
        except expat.ExpatError as error:
            raise _unfit(
                said("the answer holds a character, or a name, that XML cannot.")
            ) from error
    return body


def _unfit(found: str) -> RefusedError:
    return RefusedError(
        found, advice="Accept another format, such as JSON or Turtle.", reason=Reason.UNFIT
    )
