"""A name as people type it → the entities that may be meant, the likeliest first.

The index is ``names.sqlite`` beside a snapshot: each label and alias, folded (lower case, without
marks, words apart). Accents, case and the order of words do not matter; abbreviations are spelt
out when asked, so that ``CDS``, ``CĐS`` and ``chuyen doi so`` find the same things.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from extract.lexicon import abbreviations
from extract.message import said
from graph.fold import fold
from graph.store import names_in

if TYPE_CHECKING:
    import sqlite3

_MOST_WORDS = 24
_POOL = 400
_KIND_WORDS = frozenset(
    {"tinh", "thanh", "pho", "huyen", "quan", "thi", "xa", "phuong", "tran", "tp", "ong", "ba"}
)
_EITHER_VOWEL = re.compile(r"[bhklmnqstv][iy]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """An entity that a typed name may mean.

    ``kind`` is the local name of its class; ``name`` the label or alias that answered; ``exact``
    whether that is the whole of what was typed; ``weight`` the number of facts about it.
    """

    iri: str
    kind: str
    name: str
    exact: bool
    weight: int


def search(index: Path, text: str, *, kind: str | None = None, most: int = 50) -> list[Candidate]:
    """Return the entities whose label or alias holds every word of ``text``, best first.

    Whole matches come first, then labels that hold the words as one phrase, then the heavier and
    shorter. ``kind`` keeps one class ("Person"). Where nothing holds every word, words such as
    «tỉnh» are dropped. Empty where nothing fits.
    """
    words = fold(text).split()[:_MOST_WORDS]
    if not words:
        return []
    with names_in(index) as database:
        for attempt in _attempts(words):
            rows = _rows(database, attempt, kind)
            if rows:
                return _ranked(attempt, rows)[:most]
    return []


def nearest(index: Path, text: str, *, kind: str | None = None, most: int = 3) -> list[str]:
    """Return labels that look like ``text``, for "Did you mean"; those share a word with it."""
    typed = fold(text)
    words = sorted({word[:3] for word in typed.split() if len(word) > 1})[:_MOST_WORDS]
    if not words:
        return []
    with names_in(index) as database:
        rows = _matching(database, " OR ".join(f'"{word}"*' for word in words), kind)
    scored = sorted({(-SequenceMatcher(None, typed, row[3]).ratio(), row[2]) for row in rows})
    return [label for score, label in scored if score < -_ALIKE][:most]


def did_you_mean(near: Sequence[str]) -> str:
    """Return ' Did you mean “…” or “…”?', or nothing where nothing is near."""
    if len(near) < _SEVERAL:
        return said(" Did you mean “{name}”?", name=near[0]) if near else ""
    *first, last = (f"“{name}”" for name in near)
    return said(" Did you mean {names} or {last}?", names=", ".join(first), last=last)


_SEVERAL = 2
_ALIKE = 0.6

_Row = tuple[str, str, str, str, int]


def _attempts(words: list[str]) -> list[list[str]]:
    core = [word for word in words if word not in _KIND_WORDS]
    return [words, core] if core and core != words else [words]


def _matching(database: sqlite3.Connection, expression: str, kind: str | None) -> list[_Row]:
    return database.execute(
        "SELECT names.iri, names.class, names.label, names.folded, names.weight"
        " FROM names_fts JOIN names ON names.rowid = names_fts.rowid"
        " WHERE names_fts MATCH ? AND (? IS NULL OR names.class = ?)"
        " ORDER BY names_fts.rowid LIMIT ?",  # which follow rank: so the first few are enough
        (expression, kind, kind, _POOL),
    ).fetchall()


def _rows(database: sqlite3.Connection, words: list[str], kind: str | None) -> list[_Row]:
    return _matching(database, _expression(words), kind)


def _expression(words: list[str]) -> str:
    """Return the FTS5 expression: each word, or a run of words in all its forms."""
    terms = []
    for run in _runs(words):
        choices = [f'"{form}"*' for form in dict.fromkeys((*_spellings(run), *_forms(run)))]
        terms.append(f"({' OR '.join(choices)})" if len(choices) > 1 else choices[0])
    return " AND ".join(terms)


def _runs(words: list[str]) -> list[str]:
    """Return the words, those that together abbreviate or are abbreviated as one run."""
    runs = []
    at = 0
    while at < len(words):
        most = _longest() if words[at] in _beginnings() else 1
        sizes = range(min(most, len(words) - at), 1, -1)
        size = next((n for n in sizes if _forms(" ".join(words[at : at + n]))), 1)
        runs.append(" ".join(words[at : at + size]))
        at += size
    return runs


def _forms(run: str) -> tuple[str, ...]:
    """Return the other forms of a run of words: what it stands for, and what stands for it."""
    return (*_equivalents()[0].get(run, ()), *_equivalents()[1].get(run, ()))


def _spellings(word: str) -> tuple[str, ...]:
    """Return a word in both spellings of its last vowel: «tỷ lệ», «tỉ lệ»."""
    if _EITHER_VOWEL.fullmatch(word):
        return f"{word[0]}i", f"{word[0]}y"
    return (word,)


@cache
def _equivalents() -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    """Return what each short form stands for, and the short forms of each long one; folded."""
    longer: dict[str, tuple[str, ...]] = {}
    shorter: dict[str, tuple[str, ...]] = {}
    for short, stands_for in abbreviations().items():
        keys = {fold(short), fold(short).replace(" ", "")}  # «TT&TT» is typed «tttt» too
        for full in map(fold, stands_for):
            for key in sorted(keys):
                longer[key] = tuple(dict.fromkeys((*longer.get(key, ()), full)))
                shorter[full] = tuple(dict.fromkeys((*shorter.get(full, ()), key)))
    return longer, shorter


@cache
def _longest() -> int:
    """Return the number of words of the longest form."""
    return max(len(form.split()) for forms in _equivalents() for form in forms)


@cache
def _beginnings() -> frozenset[str]:
    """Return the first word of each form of several words."""
    forms = (form.split() for forms in _equivalents() for form in forms)
    return frozenset(words[0] for words in forms if len(words) > 1)


def _ranked(words: list[str], rows: list[_Row]) -> list[Candidate]:
    typed = _spelt_out(" ".join(words))
    best: dict[str, tuple[tuple[float, ...], _Row]] = {}
    for row in rows:
        spelt = _spelt_out(row[3])
        exact = sorted(spelt.split()) == sorted(typed.split())
        phrase = f" {typed} " in f" {spelt} "
        rank = (not exact, not phrase, -row[4], len(row[3]))
        if row[0] not in best or rank < best[row[0]][0]:
            best[row[0]] = (rank, row)
    return [
        Candidate(
            iri=row[0],
            kind=row[1],
            name=row[2],
            exact=not rank[0],
            weight=row[4],
        )
        for rank, row in sorted(best.values(), key=lambda found: (found[0], found[1][0]))
    ]


@lru_cache(maxsize=50_000)
def _spelt_out(folded: str) -> str:
    """Return the words with each abbreviation in the likeliest of its long forms."""
    words = folded.split()
    longer = _equivalents()[0]
    return " ".join(longer[run][0] if run in longer else _spellings(run)[0] for run in _runs(words))
