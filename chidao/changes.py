"""What changed from one store to another, printed fact by fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from chidao.output import as_json, table, talk
from extract.message import said
from graph import names
from graph.diff import difference, say
from graph.store import Store

if TYPE_CHECKING:
    from pathlib import Path

    from graph.diff import Change


def show(before: Path, after: Path, *, as_document: bool) -> None:
    """Print what changed from one store to another, fact by fact."""
    for store in (before, after):
        Store.open(store)
    found = difference(before, after)
    rows = [_row(change) for change in found.changes]
    regrouped = [
        (r.kind, ", ".join(map(names.relative, r.before)), ", ".join(map(names.relative, r.after)),
         ", ".join(r.articles))
        for r in found.regroupings
    ]  # fmt: skip
    columns = ("change", "kind", "fact", "quote", "quote_before", "article")
    regroup_columns = ("change", "before", "after", "articles")
    if as_document:
        click.echo(
            as_json(
                {
                    "articles_added": found.added,
                    "articles_removed": found.removed,
                    "facts": [dict(zip(columns, row, strict=True)) for row in rows],
                    "identity": [dict(zip(regroup_columns, r, strict=True)) for r in regrouped],
                }
            )
        )
        return
    if rows:
        table(columns, rows)
    if regrouped:
        table(regroup_columns, regrouped)
    talk(
        said(
            "{added:# article|# articles} added, {removed} removed;"
            " {facts:# fact differs|# facts differ},"
            " {regrouped:# entity was|# entities were} regrouped",
            added=len(found.added),
            removed=len(found.removed),
            facts=len(rows),
            regrouped=len(regrouped),
        )
    )


def _row(change: Change) -> tuple[str | None, ...]:
    before, after = change.before, change.after
    finding = after or before
    if finding is None:
        message = "a change has a fact before it or after it"
        raise AssertionError(message)
    said = say(finding.fact)
    if before is not None and after is not None:
        said = "; ".join(
            f"{slot}: {say(getattr(before.fact, slot))} → {say(getattr(after.fact, slot))}"
            for slot in change.slots
        )
    quote_before = None
    if before is not None and after is not None:
        moved = before.evidence.quote != after.evidence.quote
        quote_before = before.evidence.quote.text if moved else None
    kind = type(finding.fact).__name__
    return change.kind, kind, said, finding.evidence.quote.text, quote_before, change.article
