"""Where sources differ, printed side by side."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from chidao.language import spoken
from chidao.language.data import told
from chidao.language.terms import term
from chidao.output import as_json, day, talk
from extract.message import said
from graph.spreadsheets import as_csv
from graph.store import Store
from queries.conflicts import Conflict, Voice, conflicts

if TYPE_CHECKING:
    from pathlib import Path

_COLUMNS = (
    "type", "disagreement", "on", "about", "area", "value", "time", "reason", "quote", "article",
    "published",
)  # fmt: skip


def show(store: Path, kind: str, about: str | None, form: str) -> None:
    """Print the differences of a kind, about something, as text, CSV or JSON."""
    found = conflicts(Store.open(store), kind, about)
    if form == "json":
        click.echo(as_json([asdict(conflict) for conflict in found]))
    elif form == "csv":
        rows = [_row(conflict, voice) for conflict in found for voice in conflict.voices]
        click.echo(as_csv(_COLUMNS, rows, line_end="\n"), nl=False)
    else:
        for conflict in found:
            _print(conflict)
        talk(
            said("{count:# difference|# differences}", count=len(found))
            if found
            else "No source contradicts another here."
        )


def _row(conflict: Conflict, voice: Voice) -> tuple[object, ...]:
    return (
        conflict.type, conflict.iri, conflict.on, voice.about, voice.area, voice.value, voice.time,
        conflict.reason, voice.quote, voice.article, voice.published,
    )  # fmt: skip


def _print(conflict: Conflict) -> None:
    click.echo(f"{spoken(conflict.type)} · {term(conflict.on)} · {conflict.about}")
    click.echo(f"  {told(conflict.reason)}")
    for voice in conflict.voices:
        where = ", ".join(part for part in (voice.area, voice.time) if part)
        click.echo(f"  – {day(voice.value)}{f'  ({where})' if where else ''}")
        source = ", ".join(str(part) for part in (voice.article, voice.published) if part)
        click.echo(f"      «{' '.join(voice.quote.split())}»\n      {source}")
    click.echo()
