"""A query and its values → rows; and the checks, whose rows are faults."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Protocol

from pyoxigraph import (
    Literal,
    NamedNode,
    QueryBoolean,
    QueryResultsFormat,
    QuerySolutions,
    QueryTriples,
)

from graph.namespaces import XSD
from queries.binding import bind
from queries.query import Query, check_named, checks

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path


class Iri(str):
    """The name of a thing in the graph, told apart from text."""

    __slots__ = ()


Value = Iri | str | int | Decimal | bool | date | None
"""A cell: None where the query leaves it unbound; a partial date is text, as written."""


class Answering(Protocol):
    """What a query needs of a store: answers, and the index of names beside it."""

    @property
    def names(self) -> Path:
        """The path of the snapshot's ``names.sqlite``."""

    def query(self, sparql: str) -> QuerySolutions | QueryBoolean | QueryTriples:
        """Return the engine's answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows of values under named columns."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A row that a check found: what is wrong, and where."""

    check: str
    title: str
    row: dict[str, Value]


_PROJECTION = re.compile(r"\bSELECT\s{1,9}(?:DISTINCT\s{1,9})?(?:\?\w{1,40}\s{1,9}){1,20}WHERE\b")

_LABELLING = re.compile(r"^  OPTIONAL \{ [^\n]{1,300} \}\n", re.MULTILINE)
_IN_EVIDENCE = re.compile(r"\bGRAPH \?evidence \{ (?P<said>[^{}\n]{1,300}) \}")

FORMATS = {
    "csv": QueryResultsFormat.CSV,
    "tsv": QueryResultsFormat.TSV,
    "json": QueryResultsFormat.JSON,
    "xml": QueryResultsFormat.XML,
}
"""The W3C formats of SPARQL results that :func:`serialized` writes."""


def run(store: Answering, query: Query, values: Mapping[str, str] | None = None) -> Table:
    """Return the rows of a query.

    ``values`` are parameters as people type them; those left out take their defaults.

    Raises:
        QueryError: no such parameter, or a value that its type does not take.
    """
    return table(_solutions(store, query, values))


def select(
    store: Answering, query: Query, values: Mapping[str, str], columns: tuple[str, ...]
) -> tuple[tuple[object, ...], ...]:
    """Return other variables of a library query's body: the things behind its labels.

    ``columns`` are variables of the outer body, without "?". Cells are the engine's terms, None
    where unbound; a row stands once. A line of the outer body that is one OPTIONAL and binds none
    of them is left out: it adds labels and quotes, and no row. What evidence says is asked of the
    default graph, which says it once, unless the evidence itself is wanted.
    """
    projection = f"SELECT DISTINCT {' '.join(f'?{column}' for column in columns)} WHERE"
    bound = bind(query, values, store.names)
    wanted = re.compile(rf"\?(?:{'|'.join(columns)})\b(?! (?:cd|prov|rdfs):)")
    lean = _LABELLING.sub(lambda line: line[0] if wanted.search(line[0]) else "", bound)
    if "evidence" not in columns:
        lean = _IN_EVIDENCE.sub(lambda graph: graph["said"], lean)
    asked, count = _PROJECTION.subn(projection, lean, count=1)
    if not count:
        raise TypeError(f"{query.name}: the body does not list what it selects")
    solutions = store.query(asked)
    if not isinstance(solutions, QuerySolutions):
        raise TypeError(f"{query.name}: a library query is a SELECT")
    return tuple(tuple(found[column] for column in columns) for found in solutions)


def serialized(
    store: Answering, query: Query, values: Mapping[str, str] | None, form: str
) -> bytes:
    """Return the rows of a query in one of ``FORMATS``, complete, UTF-8."""
    return _solutions(store, query, values).serialize(format=FORMATS[form]) or b""


def table(solutions: QuerySolutions) -> Table:
    """Return the engine's solutions as rows of Python values."""
    variables = solutions.variables
    return Table(
        columns=tuple(variable.value for variable in variables),
        rows=tuple(tuple(map(_value, solution)) for solution in solutions),
    )


def check(store: Answering) -> tuple[Fault, ...]:
    """Return every fault that the checks find in a store; empty for a sound one."""
    faults = []
    for name in checks():
        query = check_named(name)
        found = run(store, query)
        faults += [
            Fault(check=name, title=query.title, row=dict(zip(found.columns, row, strict=True)))
            for row in found.rows
        ]
    return tuple(faults)


def _solutions(store: Answering, query: Query, values: Mapping[str, str] | None) -> QuerySolutions:
    solutions = store.query(bind(query, values or {}, store.names))
    if not isinstance(solutions, QuerySolutions):
        raise TypeError(f"{query.name}: a library query is a SELECT")
    return solutions


_READ: dict[str, Callable[[str], Value]] = {
    f"{XSD}integer": int,
    f"{XSD}decimal": Decimal,
    f"{XSD}boolean": "true".__eq__,
    f"{XSD}date": date.fromisoformat,
}


def _value(term: object) -> Value:
    match term:
        case None:
            return None
        case NamedNode():
            return Iri(term.value)
        case Literal():
            try:
                return _READ.get(term.datatype.value, str)(term.value)
            except (ValueError, ArithmeticError):
                return term.value
        case _:
            return str(term)
