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
from graph.vocabulary import ALT_LABEL, LABEL, NAMESPACE, TYPE, T

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from graph.literals import Statement, Value

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


def write(path: Path, statements: Iterable[Statement]) -> None:
    """Write the index of the entities of the default graph to a new file."""
    default = [(s, p, o) for s, p, o, graph in statements if graph is None]
    kinds = {s: o.value for s, p, o in default if p == TYPE and o in CLASSES}
    weights: Counter[Value] = Counter()
    for subject, _, value in default:
        weights[subject] += 1
        if isinstance(value, NamedNode):
            weights[value] += 1
    named = (
        (s.value, kinds[s].removeprefix(NAMESPACE), o.value, fold(o.value), weights[s])
        for s, p, o in default
        if p in (LABEL, ALT_LABEL) and s in kinds
    )
    rows = sorted(named, key=lambda row: (-row[4], len(row[3]), row))
    with closing(sqlite3.connect(path)) as database:
        database.executescript(_SCHEMA)
        database.executemany("INSERT INTO names VALUES (?, ?, ?, ?, ?)", rows)
        database.execute("INSERT INTO names_fts(names_fts) VALUES ('rebuild')")
        database.commit()
