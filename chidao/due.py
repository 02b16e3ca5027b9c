"""Instructions with deadlines, printed or written to a file."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

import click

from chidao.language import spoken
from chidao.ledger_files import COLUMNS, WRITERS, row
from chidao.output import as_json, talk
from extract.errors import QueryError
from extract.facts import Directive
from extract.message import said
from graph.spreadsheets import as_csv
from graph.store import Store
from queries.follow import Entry, Ledger, ledger

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is asked of the ledger: as of which day, due by when, for whom, by whom."""

    as_of: date
    before: date | None = None
    body: str | None = None
    giver: str | None = None


def show(store: Path, asked: Asked, form: str, output: Path | None) -> None:
    """Print the ledger as text, CSV or JSON, or write it as its file's ending says."""
    opened = Store.open(store)
    found = ledger(
        opened,
        opened.readings(only=(Directive,)),
        as_of=asked.as_of,
        before=asked.before,
        body=asked.body,
        giver=asked.giver,
    )
    if output is not None:
        _write(found, output)
    elif form == "json":
        click.echo(as_json(asdict(found)))
    elif form == "csv":
        entries = (*found.direct, *found.through_groups)
        click.echo(as_csv(COLUMNS, [row(entry) for entry in entries], line_end="\n"), nl=False)
    else:
        _print(found, asked.body)


def _write(found: Ledger, output: Path) -> None:
    writer = WRITERS.get(output.suffix.lower())
    if writer is None:
        raise QueryError(
            said('a ledger cannot be written as "{name}".', name=output.name),
            advice=said("End the file's name in one of: {endings}.", endings=" ".join(WRITERS)),
        )
    output.write_bytes(writer(found))


def _print(found: Ledger, body: str | None) -> None:
    _entries(found.direct)
    if found.through_groups:
        click.echo(spoken(said("Told to groups that cover {body}:\n", body=body)))
        _entries(found.through_groups)
    count = len(found.direct) + len(found.through_groups)
    late = sum(entry.overdue for entry in (*found.direct, *found.through_groups))
    talk(
        said(
            "{count:# instruction|# instructions}, {late} past their day on {as_of}",
            count=count,
            late=late,
            as_of=found.as_of,
        )
    )


def _entries(entries: Sequence[Entry]) -> None:
    for entry in entries:
        state = spoken(entry.state.value)
        if entry.overdue:
            state += spoken(", past its day")
        click.echo(f"{entry.due} · {state} · {entry.text}")
        people = " → ".join(
            part for part in ("; ".join(entry.issuers), "; ".join(entry.addressees)) if part
        )
        click.echo(f"    {people}")
        for source in entry.sources:
            click.echo(f"      «{' '.join(source.quote.split())}»\n      {source.article}")
        for report in entry.reports:
            click.echo(f"    {spoken(report.outcome.value)}, {report.published}, {report.article}:")
            click.echo(f"      «{' '.join(report.quote.split())}»")
        click.echo()
