"""The index of names: what people type, without marks, to the entities meant.

``names(iri, class, label, folded, weight)`` has one row for each name of each entity: ``class``
is the local name of its class ("Person"), ``label`` the name as written, ``folded`` its words
without marks, ``weight`` the number of facts about the entity. ``names_fts`` (FTS5) searches
``folded`` and has the same rowids, which follow rank: heavier first, then shorter. SQLite alone
reads it: a look-up need not load anything for RDF.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from contextlib import closing
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode

from graph.fold import fold
from graph.store import names_in
from graph.vocabulary import ALT_LABEL, LABEL, NAMESPACE, TYPE, T

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from graph.literals import Statement, Value

Row = tuple[str, str, str, str, int]
"""An entity's IRI, its class, a name of it, that name folded, and the entity's weight."""

CLASSES = (
    T.Person, T.Organization, T.Place, T.Meeting, T.Position, T.Indicator, T.Document,
    T.DirectiveSet, T.Audience,
)  # fmt: skip
"""The classes whose entities are looked up by name."""

_SCHEMA = """
CREATE TABLE names(iri TEXT, class TEXT, label TEXT, folded TEXT, weight INTEGER);
CREATE INDEX names_iri ON names(iri);
CREATE INDEX names_folded ON names(folded);
CREATE VIRTUAL TABLE names_fts USING fts5(folded, content='names', tokenize='unicode61',
  prefix='1 2 3');
"""


def rows(statements: Iterable[Statement]) -> list[Row]:
    """Return the names of the entities of the default graph."""
    default = [(s, p, o) for s, p, o, graph in statements if graph is None]
    kinds = {s: o.value for s, p, o in default if p == TYPE and o in CLASSES}
    weights: Counter[Value] = Counter()
    for subject, _, value in default:
        weights[subject] += 1
        if isinstance(value, NamedNode):
            weights[value] += 1
    return [
        row(s, kinds[s], o.value, weights[s])
        for s, p, o in default
        if p in (LABEL, ALT_LABEL) and s in kinds
    ]


def row(node: NamedNode, kind: str, name: str, weight: int) -> Row:
    """Return the row of one name of an entity; ``kind`` is its class's IRI."""
    return node.value, kind.removeprefix(NAMESPACE), name, fold(name), weight


def read(path: Path) -> list[Row]:
    """Return the rows of an index."""
    with names_in(path) as database:
        return database.execute("SELECT iri, class, label, folded, weight FROM names").fetchall()


def write(path: Path, named: Iterable[Row]) -> None:
    """Write the index to a new file."""
    ordered = sorted(named, key=lambda each: (-each[4], len(each[3]), each))
    with closing(sqlite3.connect(path)) as database:
        database.executescript(_SCHEMA)
        database.executemany("INSERT INTO names VALUES (?, ?, ?, ?, ?)", ordered)
        database.execute("INSERT INTO names_fts(names_fts) VALUES ('rebuild')")
        database.commit()
