"""Named and free queries, checks and the schema, printed."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from chidao.language import language, spoken, title
from chidao.language.terms import NAMING, term
from chidao.output import BELOW, table, talk
from extract.errors import QueryError
from extract.message import said
from graph.namespaces import CD
from graph.store import Store
from queries.catalogue import check_named, library, named
from queries.query import Query
from queries.run import Iri, Table, check, run, serialized

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


_BASES = {CD: "cd:", "https://w3id.org/chidao/id/": ""}
_ENOUGH = 3
"""Columns of names from which a row is understood without IRIs."""


def show_list() -> None:
    """Print the queries of the library: name, question, parameters."""
    rows = []
    for name in library():
        query = named(name)
        asks = query.title_vi if language() == "vi" else query.title
        rows.append((name, asks, _parameters(query)))
    table(("query", "asks", "parameters"), rows)


def show_question(name: str) -> None:
    """Print what a query of the library answers, takes and gives."""
    query = named(name)
    vietnamese = language() == "vi"
    click.echo(
        f"{query.name}: {query.title_vi if vietnamese else query.title}\n  «{query.answers}»"
    )
    for parameter in query.parameters:
        default = parameter.default or spoken("any")
        told = spoken(
            said(
                "{what}; if not given: {default}", what=said(parameter.description), default=default
            )
        )
        click.echo(f"  -p {parameter.name}=…  {told}")
    click.echo(f"  → {', '.join(title(column) for column in query.columns)}")


def _parameters(query: Query) -> str:
    return "; ".join(f"{p.name} = {p.default or '-'}" for p in query.parameters)


def ask(name: str, store: Path, params: Sequence[str], form: str) -> None:
    """Answer a query of the library, of a file, or of standard input."""
    values = _values(params)
    opened = Store.open(store)
    if name == "-" or name.endswith(".rq"):
        if values:
            message = said("-p gives values to a query of the library.")
            raise QueryError(message, advice="Write them into the query itself.")
        _ask_freely(opened, _text(name), form)
        return
    query = named(name)
    if form == "table":
        found = run(opened, query, values)
        if found.rows:
            table(*_readable(found))
        else:
            talk("Nothing in the store answers this.")
    else:
        click.echo(serialized(opened, query, values, form), nl=False)


def _readable(found: Table) -> tuple[list[str], list[list[object]]]:
    """Return a table for people: IRIs in short, and none where names say the same."""
    # What is written holds the number too, which is for machines.
    twice = {"number"} if "value" in found.columns else set()
    every = [n for n, name in enumerate(found.columns) if name not in twice]
    named = [n for n in every if not all(isinstance(row[n], Iri | None) for row in found.rows)]
    telling = [n for n in named if not found.columns[n].startswith(BELOW)]
    shown = named if len(telling) >= _ENOUGH else every
    naming = {n for n in shown if found.columns[n] in NAMING}
    cells = [
        [term(str(row[n])) if n in naming and row[n] else _short(row[n]) for n in shown]
        for row in found.rows
    ]
    return [found.columns[n] for n in shown], cells


def _short(cell: object) -> object:
    """Write an IRI of ours without its base: «cd:holds», «person/…»."""
    if not isinstance(cell, Iri):
        return cell
    for base, prefix in _BASES.items():
        if cell.startswith(base):
            return prefix + cell[len(base) :]
    return cell


def _values(params: Sequence[str]) -> Mapping[str, str]:
    values = {}
    for given in params:
        name, equals, value = given.partition("=")
        if not equals:
            message = said('the parameter "{given}" has no value.', given=given)
            raise QueryError(message, advice="Write it as -p name=value.")
        values[name] = value
    return values


def _text(name: str) -> str:
    try:
        data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        return data.decode("utf-8-sig")
    except FileNotFoundError as error:
        raise QueryError(
            said('there is no file "{name}".', name=name),
            advice="`chidao query --list` shows the library.",
        ) from error
    except UnicodeDecodeError as error:
        raise QueryError(
            said("{name}: byte {start} is not UTF-8.", name=name, start=error.start),
            advice="Save the query as UTF-8.",
        ) from error


def _ask_freely(store: Store, text: str, form: str) -> None:
    """Answer a query of a stranger, in a process that is stopped when it takes too long."""
    from queries.execution import execute, rows  # noqa: PLC0415 - only free queries need it

    answer = execute(store.snapshot, text, "json" if form == "table" else form)
    _check_form(answer.kind, form)
    if form == "table" and answer.kind != "triples":
        found = rows(answer)
        table(found.columns, found.rows)
    else:
        click.echo(answer.body, nl=False)


def _check_form(kind: str, form: str) -> None:
    """Raise QueryError where the answer is of a kind that the format cannot hold."""
    if kind == "triples" and form != "table":
        raise QueryError(
            said("a CONSTRUCT or DESCRIBE gives triples, which are no {form}.", form=form),
            advice="Leave --format out: they are printed as N-Triples.",
        )
    if kind == "truth" and form in ("csv", "tsv"):
        raise QueryError(
            said("an ASK gives true or false, which is no {form}.", form=form),
            advice="Use --format json or xml.",
        )


def show_faults(store: Path) -> int:
    """Print each fault that the checks find, and return how many there are."""
    faults = check(Store.open(store))
    for fault in faults:
        asked = check_named(fault.check)
        click.echo(f"{fault.check}: {asked.title_vi if language() == 'vi' else asked.title}")
        for column, value in fault.row.items():
            click.echo(f"    {title(column)}: {value}")
    talk(said("{count:# fault|# faults}", count=len(faults)) if faults else "No fault found.")
    return len(faults)


def show_schema(store: Path) -> None:
    """Print the classes and properties of the vocabulary with an example each."""
    query = named("schema")
    found = run(Store.open(store), query)
    table(found.columns, found.rows)
