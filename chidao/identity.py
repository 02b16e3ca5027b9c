"""What is perhaps one thing, and what people decided about it."""

from __future__ import annotations

import datetime as dt
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click
import pyoxigraph

from chidao.language.data import told
from chidao.output import as_json, table, talk
from extract.errors import DecisionError
from extract.message import said
from graph import decisions, names
from graph.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_SUGGESTED = """
PREFIX cd: <https://w3id.org/chidao/ns#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT ?one ?other ?one_label ?other_label ?reason
  (GROUP_CONCAT(DISTINCT ?source; separator=", ") AS ?sources)
WHERE {
  ?link cd:decision "doubtful" ; cd:reason ?reason ; cd:links ?one , ?other .
  FILTER(STR(?one) < STR(?other))
  ?one rdfs:label ?one_label FILTER(LANG(?one_label) = "vi")
  ?other rdfs:label ?other_label FILTER(LANG(?other_label) = "vi")
  ?link prov:wasDerivedFrom/cd:sourceFile ?source
}
GROUP BY ?one ?other ?one_label ?other_label ?reason
ORDER BY ?one ?other ?reason
"""


def suggest(store: Path, *, as_document: bool) -> None:
    """Print the pairs that perhaps are one, each with what speaks for and against."""
    from chidao.alike import pairs  # noqa: PLC0415 - only suggestions compare names

    opened = Store.open(store)
    found = opened.query(_SUGGESTED)
    if not isinstance(found, pyoxigraph.QuerySolutions):
        raise TypeError
    columns = [variable.value for variable in found.variables]
    rows = [{name: names.relative(row[name].value) for name in columns} for row in found]
    rows += pairs(opened)
    if as_document:
        click.echo(as_json(rows))
        return
    for row in rows:
        click.echo(told(row["reason"]))
        for end in ("one", "other"):
            click.echo(f"  – {row[f'{end}_label']}\n      {row[end]}")
        click.echo(f"  {row['sources']}\n")
    talk(
        said(
            "{count:# pair|# pairs} in doubt. Decide with: chidao identity decide merge ONE OTHER"
            " (or: different), --who NAME --why TEXT",
            count=len(rows),
        )
    )


def decide(store: Path, decision: tuple[str, str, str], *, who: str, why: str) -> None:
    """Add a decision (what, one, other) to the store's table, and build the store anew with it.

    Raises:
        DecisionError: it is not well formed, or names what no article reports.
        StoreError: the store cannot be built anew.

    The table is then as it was.
    """
    from graph.build import build  # noqa: PLC0415 - only a decision needs it

    path = store / decisions.NAME
    Store.open(store)
    today = dt.datetime.now(tz=dt.UTC).date().isoformat()
    with _or_as_before(path) as restore:
        decisions.write(path, [[" ".join(cell.split()) for cell in (*decision, who, today, why)]])
        decisions.kept(store)
        report = build([], store)
    _, one, other = decision
    mine = [text for text in report.unapplied if text.startswith(f"{path}, ") and one in text]
    if mine:
        restore()
        build([], store)
        raise DecisionError(
            said("no article of the store reports {one} and {other}", one=one, other=other)
            if other
            else said("no article of the store reports {one}", one=one),
            advice="`chidao identity suggest` shows how things are called.",
        )
    talk(said("Written to {path}; take it back with: chidao identity undo LINE", path=path))


@contextmanager
def _or_as_before(path: Path) -> Iterator[Callable[[], None]]:
    """Put a table back as it was if what is to follow from it fails; give what does so."""
    before = path.read_bytes() if path.exists() else None

    def restore() -> None:
        if before is None:
            path.unlink(missing_ok=True)
        else:
            path.write_bytes(before)

    try:
        yield restore
    except BaseException:
        restore()
        raise


def show(store: Path) -> None:
    """Print the decisions of a store, each with its file and line."""
    rows = [
        (
            d.where,
            d.verdict.value,
            names.relative(d.one.iri),
            _name(d.other),
            d.who,
            d.when.isoformat(),
            d.why,
        )
        for d in decisions.kept(store)
    ]
    table(("where", *decisions.COLUMNS), rows)


def _name(reference: decisions.Reference | None) -> str:
    if reference is None:
        return ""
    entity = names.relative(reference.iri)
    return f"{entity} @ {reference.article}" if reference.article else entity


def undo(store: Path, line: int) -> None:
    """Take the decision on a line of the store's table back, and build the store anew."""
    from graph.build import build  # noqa: PLC0415 - only a decision needs it

    path = store / decisions.NAME
    lines = path.read_text("utf-8").splitlines(keepends=True) if path.exists() else []
    found = {d.where for d in decisions.load(path)}
    if f"{path}, line {line}" not in found:
        raise DecisionError(
            said("{path}: line {line} holds no decision", path=path, line=line),
            advice="`chidao identity list` shows them with their lines.",
        )
    del lines[line - 1]
    with _or_as_before(path):
        path.write_text("".join(lines), "utf-8")
        build([], store)
    talk(said("Taken back: line {line} of {path}", line=line, path=path))
