"""What is known of a name, printed: each fact with its quote and where it stands."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

import click
from pyoxigraph import QuerySolutions

from chidao.language import language, spoken
from chidao.output import as_json, day, talk
from extract.message import said
from graph.namespaces import CD
from graph.store import Store
from queries.lookup import lookup

if TYPE_CHECKING:
    from pathlib import Path

    from queries.knowledge import Known
    from queries.lookup import Group, Lookup

_LABELS = """
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT ?term ?label { VALUES ?term { %s } ?term rdfs:label ?label FILTER(LANG(?label) = "%s") }
"""

FIRST, QUOTES = 8, 3
"""Values of one property, and quotes of one value, that are shown where not all were asked for."""


def show(text: str, store: Path, *, as_json: bool, everything: bool) -> None:
    """Print what the store knows of a name, as text or JSON."""
    opened = Store.open(store)
    found = lookup(opened, text)
    if as_json:
        click.echo(_json(found))
        return
    words = _labels(opened, found)
    kind = words.get(f"{CD}{found.meant.kind}", found.meant.kind)
    click.echo(f"{found.meant.name}  ({kind})\n  {found.meant.iri}")
    for group in found.groups:
        title = words.get(group.property) or spoken(group.title)
        _group(group, title, everything=everything)
    if found.more:
        talk("There is more than a look-up shows: ask with `chidao query`.")
    if found.others:
        click.echo(f"\n{spoken('Also of this name:')}")
        for other in found.others:
            click.echo(f"  {other.name}  ({words.get(f'{CD}{other.kind}', other.kind)})")


def _labels(store: Store, found: Lookup) -> dict[str, str]:
    """Return what the vocabulary calls the kinds and properties of a look-up, in our language."""
    kinds = {f"{CD}{candidate.kind}" for candidate in (found.meant, *found.others)}
    terms = sorted(kinds | {group.property for group in found.groups})
    rows = store.query(_LABELS % (" ".join(f"<{term}>" for term in terms), language()))
    if not isinstance(rows, QuerySolutions):
        raise TypeError("labels are asked by a SELECT")
    return {row["term"].value: row["label"].value for row in rows}


def _group(group: Group, title: str, *, everything: bool) -> None:
    """Print what stands under a property: each value once, and below it where it was read."""
    arrow = "" if group.outgoing else "← "
    click.echo(f"\n{arrow}{title}")
    times = Counter(replace(fact, begin=None) for fact in group.facts)
    values: dict[tuple[str | None, str, bool], list[Known]] = {}
    for fact in times:
        values.setdefault((fact.other, fact.text, fact.inferred), []).append(fact)
    more = len(times)
    for (_, text, inferred), facts in list(values.items())[: None if everything else FIRST]:
        click.echo(f"  {day(text)}{spoken('  (inferred)') if inferred else ''}")
        told = [fact for fact in facts if fact.quote]
        shown = told if everything else told[:QUOTES]
        for fact in shown:
            _quote(fact, times[fact])
        more -= len(facts) - len(told) + len(shown)
    if more:
        click.echo(spoken(said("  … and {count} more: --all shows them", count=more)))


def _quote(fact: Known, times: int) -> None:
    source = ", ".join(str(part) for part in (fact.publisher, fact.published, fact.source) if part)
    again = spoken(said(" (said {count} times)", count=times)) if times > 1 else ""
    click.echo(f"      «{' '.join((fact.quote or '').split())}»\n      {source}{again}")


def _json(found: Lookup) -> str:
    return as_json(asdict(found))
