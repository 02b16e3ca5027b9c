"""What a snapshot was made of, kept beside it: the next build changes only what it must.

An SQLite file: accounts of the articles, counts of what they call things, the days of tenures, the
texts that copies are told by, what sources disagree on, and
what targets are judged by. It says nothing that the parts do not
say; where it is missing, or was made by other rules, a build makes everything anew.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from contextlib import contextmanager
from hashlib import blake2b
from typing import TYPE_CHECKING

import msgspec
import numpy as np
from pyoxigraph import Literal, NamedNode, RdfFormat, parse

from graph.accounts import Account
from graph.attainment.numbers import from_row as number_from_row
from graph.attainment.numbers import to_row as number_to_row
from graph.copies import Text
from graph.disagreement.figure_records import from_row, to_row

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date
    from pathlib import Path

    from graph.assemble import About, Name, Pair
    from graph.attainment import Number
    from graph.disagreement.figure_records import Figure
    from graph.literals import Triple

NAME = "workings.sqlite"
_VERSION = "2"
_SCHEMA = """
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE account(part TEXT PRIMARY KEY, meaning TEXT, account TEXT) WITHOUT ROWID;
CREATE TABLE name(node TEXT, text TEXT, as_label INTEGER, articles INTEGER,
  PRIMARY KEY (node, text, as_label)) WITHOUT ROWID;
CREATE TABLE tenure(person TEXT, position TEXT, article TEXT, day TEXT,
  PRIMARY KEY (person, position, article, day)) WITHOUT ROWID;
CREATE INDEX tenure_article ON tenure(article);
CREATE TABLE band(band TEXT, words TEXT, PRIMARY KEY (band, words)) WITHOUT ROWID;
CREATE INDEX band_words ON band(words);
CREATE TABLE runs(words TEXT PRIMARY KEY, runs BLOB) WITHOUT ROWID;
CREATE TABLE near(one TEXT, other TEXT, PRIMARY KEY (one, other)) WITHOUT ROWID;
CREATE TABLE derived(kind TEXT PRIMARY KEY, triples TEXT) WITHOUT ROWID;
CREATE TABLE figure(figure TEXT PRIMARY KEY, series TEXT, told TEXT) WITHOUT ROWID;
CREATE INDEX figure_series ON figure(series);
CREATE TABLE aimed(of TEXT PRIMARY KEY, numbers TEXT);
CREATE TABLE differ(about TEXT PRIMARY KEY, triples TEXT) WITHOUT ROWID;
CREATE TABLE about(thing TEXT, about TEXT, PRIMARY KEY (thing, about)) WITHOUT ROWID;
CREATE TABLE times(triple INTEGER PRIMARY KEY, times INTEGER);
"""
_BETWEEN = "\x1e"
_ENCODER = msgspec.json.Encoder(order="deterministic")
_ACCOUNTS = msgspec.json.Decoder(Account)


class Workings:
    """The file, open to be read and changed: nobody else has it, until it is switched in."""

    def __init__(self, database: sqlite3.Connection) -> None:
        """Take an open file: see :func:`opened`."""
        self._database = database

    def begin(self, fingerprint: str) -> None:
        """Make a new file for builds by rules of a fingerprint."""
        self._database.executescript(_SCHEMA)
        self._many("INSERT INTO meta VALUES (?, ?)", [("made by", f"{_VERSION} {fingerprint}")])

    def made_by(self, fingerprint: str) -> bool:
        """Say whether the file was made by rules of a fingerprint."""
        try:
            found = self._rows("SELECT value FROM meta WHERE key = 'made by'")
        except sqlite3.DatabaseError:
            return False
        return list(found) == [(f"{_VERSION} {fingerprint}",)]

    def accounts(self) -> dict[str, tuple[Account, str]]:
        """Return the account of each part, and what its names mean."""
        rows = self._rows("SELECT part, account, meaning FROM account")
        return {part: (_ACCOUNTS.decode(text), means) for part, text, means in rows}

    def keep_accounts(self, accounts: Iterable[Account], meanings: Mapping[str, str]) -> None:
        """Write accounts, over those of the same parts."""
        rows = ((a.part, meanings[a.iri], _ENCODER.encode(a).decode()) for a in accounts)
        self._many("INSERT OR REPLACE INTO account VALUES (?, ?, ?)", rows)

    def drop_accounts(self, parts: Iterable[str]) -> None:
        """Forget parts that are gone."""
        self._many("DELETE FROM account WHERE part = ?", ((part,) for part in parts))

    def count_names(self, changes: Mapping[Name, int]) -> None:
        """Add to the numbers of articles that call entities so."""
        rows = [(n.value, v.value, int(as_label), by) for (n, v, as_label), by in changes.items()]
        self._many(
            "INSERT INTO name VALUES (?, ?, ?, ?) ON CONFLICT (node, text, as_label)"
            " DO UPDATE SET articles = articles + excluded.articles",
            rows,
        )
        self._many(
            "DELETE FROM name WHERE node = ? AND text = ? AND as_label = ? AND articles <= 0",
            (row[:3] for row in rows),
        )

    def names(self, node: NamedNode) -> tuple[dict[Literal, int], set[Literal]]:
        """Return the labels that articles give an entity, counted, and its other names."""
        written: dict[Literal, int] = {}
        others: set[Literal] = set()
        for text, as_label, count in self._rows(
            "SELECT text, as_label, articles FROM name WHERE node = ?", node.value
        ):
            value = Literal(text, language="vi")
            if as_label:
                written[value] = count
            else:
                others.add(value)
        return written, others

    def seen_in(self, article: str) -> set[tuple[str, str]]:
        """Return the persons and positions (IRIs) that an article names together."""
        found = self._rows("SELECT person, position FROM tenure WHERE article = ?", article)
        return {(person, position) for person, position in found}

    def forget_seen(self, article: str) -> None:
        """Forget the tenures that an article tells."""
        self._many("DELETE FROM tenure WHERE article = ?", [(article,)])

    def keep_seen(self, found: Iterable[tuple[Pair, date, NamedNode]]) -> None:
        """Write on which days articles name persons and positions together."""
        rows = ((p.value, q.value, by.value, on.isoformat()) for (p, q), on, by in found)
        self._many("INSERT OR REPLACE INTO tenure VALUES (?, ?, ?, ?)", rows)

    def seen(self, person: str, position: str) -> list[tuple[str, str]]:
        """Return the days on which a person and a position are named together, with articles."""
        query = "SELECT day, article FROM tenure WHERE person = ? AND position = ?"
        return list(self._rows(query, person, position))

    def keep_texts(self, texts: Iterable[Text]) -> None:
        """Write texts, and by what they are found again; those too short to compare are not."""
        long = {text.words: text for text in texts if text.bands}.values()
        rows = ((band, text.words) for text in long for band in text.bands)
        self._many("INSERT OR REPLACE INTO band VALUES (?, ?)", rows)
        runs = ((text.words, text.runs.tobytes()) for text in long)
        self._many("INSERT OR REPLACE INTO runs VALUES (?, ?)", runs)

    def alike(self, text: Text) -> list[Text]:
        """Return the texts that share a band with one, in order, without their bands."""
        query = "SELECT words FROM band WHERE band = ? AND words <> ?"
        words = {row[0] for band in text.bands for row in self._rows(query, band, text.words)}
        query = "SELECT words, runs FROM runs WHERE words = ?"
        found = [row for each in sorted(words) for row in self._rows(query, each)]
        return [Text(each, (), np.frombuffer(runs, dtype=np.uint32)) for each, runs in found]

    def drop_text(self, words: str) -> None:
        """Forget a text."""
        self._many("DELETE FROM runs WHERE words = ?", [(words,)])
        self._many("DELETE FROM band WHERE words = ?", [(words,)])
        self._many("DELETE FROM near WHERE one = ? OR other = ?", [(words, words)])

    def keep_near(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Write which texts are nearly one."""
        self._many("INSERT OR REPLACE INTO near VALUES (?, ?)", pairs)

    def near(self) -> set[tuple[str, str]]:
        """Return the pairs of texts that are nearly one."""
        return {(one, other) for one, other in self._rows("SELECT one, other FROM near")}

    def derived(self, kind: str) -> set[Triple]:
        """Return what was said last of a kind: "identity" or "copies"."""
        found = list(self._rows("SELECT triples FROM derived WHERE kind = ?", kind))
        return _parsed(found[0][0]) if found else set()

    def keep_derived(self, kind: str, triples: Iterable[Triple]) -> None:
        """Write what is said of a kind."""
        self._many("INSERT OR REPLACE INTO derived VALUES (?, ?)", [(kind, _written(triples))])

    def series_of(self, figures: Iterable[str]) -> set[str]:
        """Return the series that figures (IRIs) belong to."""
        query = "SELECT series FROM figure WHERE figure = ?"
        return {row[0] for figure in figures for row in self._rows(query, figure)}

    def figures_of(self, series: Iterable[str]) -> dict[str, list[Figure]]:
        """Return the figures of several series."""
        query = "SELECT told FROM figure WHERE series = ?"
        return {
            name: [from_row(json.loads(row[0])) for row in self._rows(query, name)]
            for name in series
        }

    def keep_figures(self, figures: Iterable[Figure], *, without: Iterable[str] = ()) -> None:
        """Write the figures that compare, and forget those that do no more."""
        self._many("DELETE FROM figure WHERE figure = ?", ((figure,) for figure in without))
        rows = ((f.side.subject.value, f.series, json.dumps(to_row(f))) for f in figures)
        self._many("INSERT OR REPLACE INTO figure VALUES (?, ?, ?)", rows)

    def aimed(self, of: str) -> list[Number]:
        """Return the targets and figures of a thing that has targets; of another, none."""
        found = self._rows("SELECT numbers FROM aimed WHERE of = ?", of)
        return [number_from_row(row) for (text,) in found for row in json.loads(text)]

    def keep_aimed(self, of: str, numbers: Iterable[Number]) -> None:
        """Write the targets and figures of a thing, over those of before."""
        rows = [number_to_row(number) for number in numbers]
        self._many("DELETE FROM aimed WHERE of = ?", [(of,)])
        self._many("INSERT INTO aimed VALUES (?, ?)", [(of, json.dumps(rows))] if rows else [])

    def keep_differing(
        self, things: Iterable[str], come: Mapping[About, set[Triple]]
    ) -> tuple[set[Triple], set[Triple]]:
        """Write what is said now of where sources disagree on things, over what was before.

        Returns the triples that no disagreement says any more, and those that none said before.
        """
        query = "SELECT differ.about, triples FROM about JOIN differ USING (about) WHERE thing = ?"
        before = {row for thing in things for row in self._rows(query, thing)}
        names = [(about,) for about, _ in before]
        self._many("DELETE FROM differ WHERE about = ?", names)
        self._many("DELETE FROM about WHERE about = ?", names)
        lines = {about: {_line(triple): triple for triple in said} for about, said in come.items()}
        now = [(_BETWEEN.join(about), "".join(sorted(said))) for about, said in lines.items()]
        self._many("INSERT INTO differ VALUES (?, ?)", now)
        rows = ((thing, _BETWEEN.join(about)) for about in come for thing in about)
        self._many("INSERT OR REPLACE INTO about VALUES (?, ?)", rows)
        changes: Counter[str] = Counter()
        for said in lines.values():
            changes.update(said.keys())
        for _, text in before:
            changes.subtract(text.splitlines(keepends=True))
        lost, new = self._counted(changes)
        return _parsed("".join(lost)), {
            triple for said in lines.values() for line, triple in said.items() if line in new
        }

    def _counted(self, changes: Mapping[str, int]) -> tuple[set[str], set[str]]:
        """Count by how many disagreements each triple is said; return what nobody says, and new."""
        lost, new = set(), set()
        for line, by in changes.items():
            if by == 0:
                continue
            number = _number(line)
            rows = list(self._rows("SELECT times FROM times WHERE triple = ?", number))
            before = rows[0][0] if rows else 0
            if before + by > 0:
                self._many("INSERT OR REPLACE INTO times VALUES (?, ?)", [(number, before + by)])
                if before == 0:
                    new.add(line)
            else:
                self._many("DELETE FROM times WHERE triple = ?", [(number,)])
                lost.add(line)
        return lost, new

    def _rows(self, query: str, *values: object) -> Iterator[tuple]:  # type: ignore[type-arg]
        return self._database.execute(query, values)

    def _many(self, query: str, rows: Iterable[tuple]) -> None:  # type: ignore[type-arg]
        self._database.executemany(query, rows)


@contextmanager
def opened(path: Path) -> Iterator[Workings]:
    """Open workings; what was changed is written in the end, if all went well.

    The file must be nobody else's: half of a change is not undone in it.
    """
    database = sqlite3.connect(path)
    try:
        database.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
        yield Workings(database)
        database.commit()
    finally:
        database.close()


def _written(triples: Iterable[Triple]) -> str:
    quads = sorted(map(_line, triples))
    return "".join(quads)


def _line(triple: Triple) -> str:
    return f"{triple[0]} {triple[1]} {triple[2]} .\n"


def _parsed(text: str) -> set[Triple]:
    found = parse(input=text, format=RdfFormat.N_TRIPLES)
    return {(quad.subject, quad.predicate, quad.object) for quad in found}


def _number(line: str) -> int:
    digest = blake2b(line.encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)
