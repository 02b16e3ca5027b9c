"""What does not add up in the sources, printed."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from chidao.language import spoken
from chidao.language.data import told
from chidao.output import as_json, talk
from extract.message import said
from graph.spreadsheets import as_csv
from graph.store import Store
from queries.audit import ASKED, audit

if TYPE_CHECKING:
    from pathlib import Path

    from queries.audit import Slip

_COLUMNS = (
    "kind", "reckoning", "said", "computed", "difference", "quote", "begin", "end", "article",
    "publisher", "published", "url",
)  # fmt: skip


def show(store: Path, form: str) -> None:
    """Print every slip of the store's articles as text, CSV or JSON."""
    found = list(audit(Store.open(store).readings(only=ASKED)))
    if form == "json":
        click.echo(as_json([asdict(slip) for slip in found]))
    elif form == "csv":
        rows = ([getattr(slip, column) for column in _COLUMNS] for slip in found)
        click.echo(as_csv(_COLUMNS, rows, line_end="\n"), nl=False)
    else:
        for slip in found:
            _print(slip)
        talk(
            said("{count:# finding|# findings}", count=len(found))
            if found
            else "Every sum that could be checked adds up."
        )


def _print(slip: Slip) -> None:
    source = ", ".join(str(p) for p in (slip.publisher, slip.published, slip.article) if p)
    click.echo(f"{spoken(slip.kind)} · {told(slip.reckoning)}")
    click.echo(f"      «{' '.join(slip.quote.split())}»\n      {source}\n")
