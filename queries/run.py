"""A query and its values → rows; and the checks, whose rows are faults."""

from __future__ import annotations

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
from queries.catalogue import check_named, checks
from queries.query import Query

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
