"""What is known of a name, printed: each fact with its quote and where it stands."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from chidao.output import as_json, talk
from graph.store import Store
from queries.lookup import lookup

if TYPE_CHECKING:
    from pathlib import Path

    from queries.knowledge import Known
    from queries.lookup import Group, Lookup

FIRST = 8
"""Facts of one property that are shown where not all were asked for."""


def show(text: str, store: Path, *, as_json: bool, everything: bool) -> None:
    """Print what the store knows of a name, as text or JSON."""
    found = lookup(Store.open(store), text)
    if as_json:
        click.echo(_json(found))
        return
    click.echo(f"{found.meant.name}  ({found.meant.kind})\n  {found.meant.iri}")
    for group in found.groups:
        _group(group, len(group.facts) if everything else FIRST)
    if found.more:
        talk("There is more than a look-up shows: ask with `chidao query`.")
    if found.others:
        click.echo("\nAlso of this name:")
        for other in found.others:
            click.echo(f"  {other.name}  ({other.kind})")


def _group(group: Group, most: int) -> None:
    arrow = "" if group.outgoing else "← "
    click.echo(f"\n{arrow}{group.title}")
    for fact in group.facts[:most]:
        _fact(fact)
    if len(group.facts) > most:
        click.echo(f"  … and {len(group.facts) - most} more: --all shows them")


def _fact(fact: Known) -> None:
    click.echo(f"  {fact.text}{'  (inferred)' if fact.inferred else ''}")
    if fact.quote:
        source = ", ".join(
            str(part) for part in (fact.publisher, fact.published, fact.source) if part
        )
        click.echo(f"      «{' '.join(fact.quote.split())}»\n      {source}")


def _json(found: Lookup) -> str:
    return as_json(asdict(found))
