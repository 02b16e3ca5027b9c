"""One build or many, articles added, changed and removed, decisions between: always one dump."""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from benchmarks.made_articles import articles
from extract.reader import read
from graph import anew
from graph.build import build, remove
from graph.decisions import NAME
from graph.evidence import sound
from graph.identity.mentions import article_iri
from graph.store import Store, current

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from extract.article import Reading

    Dump = Callable[[Path], str]

HEAD = "decision,one,other,who,when,why\n"


def whole(store: Path, dump: Dump) -> tuple[object, ...]:
    """Return all that a store gives: its quads, its names by rank, its manifest, its name."""
    opened = Store.open(store)
    with closing(sqlite3.connect(opened.names)) as database:
        names = database.execute("SELECT rowid, * FROM names ORDER BY rowid").fetchall()
    manifest = opened.manifest()
    assert manifest["sizes"]["quads"] == len(opened.oxigraph)
    return dump(store), names, manifest, opened.snapshot.name


def anew_in(folder: Path, readings: list[Reading], decisions: str = "") -> Path:
    """Build a store at once."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    if decisions:
        (folder / NAME).write_text(HEAD + decisions, "utf-8")
    build(readings, folder)
    return folder


@pytest.fixture
def only_increments(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Return what forbids to make anything anew from then on."""

    def forbid() -> None:
        def refused(*_: object) -> None:
            pytest.fail("made anew")

        monkeypatch.setattr(anew, "write", refused)
        monkeypatch.setattr("graph.snapshots._FEW", 1e9)

    return forbid


@pytest.fixture(scope="module")
def made() -> list[Reading]:
    """Full-length articles, a few of them on each meeting, with one text printed twice."""
    found = [sound(read(article)) for article in articles(26, seed=3)]
    again = replace(found[5].article, source="in-lai.txt", published=date(2025, 1, 1))
    return [*found, sound(read(again))]


@pytest.mark.parametrize("seed", range(2))
def test_steps_in_any_order_give_the_dump_of_one_build(
    tmp_path: Path,
    made: list[Reading],
    dump: Dump,
    only_increments: Callable[[], None],
    seed: int,
) -> None:
    chance = random.Random(seed)  # noqa: S311 - an order, not a secret
    order = chance.sample(made, len(made))
    wanted = {
        size: whole(anew_in(tmp_path / "anew", order[:size]), dump) for size in (4, 5, 12, 27)
    }
    steps = tmp_path / "steps"
    build(order[:4], steps)
    only_increments()
    assert whole(steps, dump) == wanted[4]
    for size, before in ((5, 4), (12, 5), (27, 12)):
        build(order[before:size], steps)
        assert whole(steps, dump) == wanted[size]
    for reading in order[5:12]:
        remove(steps, reading.article.key)
    build(order[5:12], steps)
    assert whole(steps, dump) == wanted[27]


def test_decisions_in_between_are_applied_and_taken_back(
    tmp_path: Path, made: list[Reading], dump: Dump, only_increments: Callable[[], None]
) -> None:
    """Each table of decisions gives what building the same articles at once with it gives."""
    few = made[:9]
    store = tmp_path / "store"
    build(few, store)
    tables = [*decided(Store.open(store), few[0]), ""]
    wanted = [
        whole(anew_in(tmp_path / "anew", [*few, made[9]], table), dump)[:2] for table in tables
    ]
    only_increments()
    build([made[9]], store)
    for table, want in zip(tables, wanted, strict=True):
        (store / NAME).write_text(HEAD + table, "utf-8")
        build([], store)
        assert whole(store, dump)[:2] == want
    assert len({str(want) for want in wanted}) == len(tables)


def decided(store: Store, reading: Reading) -> list[str]:
    """Return tables: a merge of persons, one of bodies, a difference, and a rejected finding."""
    with closing(sqlite3.connect(store.names)) as database:
        rows = database.execute("SELECT class, iri FROM names ORDER BY rowid").fetchall()
    people, bodies = (
        list(dict.fromkeys(iri for kind, iri in rows if kind == name))
        for name in ("Person", "Organization")
    )
    graphs = {
        (subject.value, graph.value)
        for subject, _, _, graph in store.statements()
        if graph is not None
    }
    evidence = min(graph for _, graph in graphs if article_iri(reading) in graph)
    here = {subject for subject, graph in graphs if article_iri(reading) in graph}
    elsewhere = {subject for subject, graph in graphs if article_iri(reading) not in graph}
    shared = min(here & elsewhere & set(people))
    tail = "Lan,2026-01-05,đã hỏi\n"
    persons = f"merge,{people[0]},{people[1]},{tail}"
    return [
        persons,
        f"{persons}merge,{bodies[0]},{bodies[1]},{tail}",
        f"split,{shared},{reading.article.source},{tail}",
        f"reject,{evidence},,{tail}",
    ]


def test_an_article_that_changed_changes_only_what_it_says(
    tmp_path: Path, made: list[Reading], dump: Dump, only_increments: Callable[[], None]
) -> None:
    one = made[4]
    another = sound(read(replace(one.article, published=date(2018, 3, 3))))
    fewer = replace(one, findings=one.findings[::2])
    store = tmp_path / "store"
    build(made[:10], store)
    rest = [reading for reading in made[:10] if reading is not one]
    wanted = [whole(anew_in(tmp_path / "a", [*rest, new]), dump) for new in (another, fewer, one)]
    only_increments()
    for new, want in zip((another, fewer, one), wanted, strict=True):
        build([new], store)
        assert whole(store, dump) == want


def test_a_store_without_workings_is_made_anew(
    tmp_path: Path, made: list[Reading], dump: Dump
) -> None:
    store = tmp_path / "store"
    build(made[:6], store)
    snapshot = current(store)
    assert snapshot is not None
    for damage in (lambda path: path.unlink(), lambda path: path.write_bytes(b"no database")):
        damage(snapshot / "workings.sqlite")
        build(made[6:7], store)
        assert whole(store, dump) == whole(anew_in(tmp_path / "anew", made[:7]), dump)
        remove(store, made[6].article.source)
        snapshot = current(store)


def test_a_reader_keeps_the_snapshot_that_another_was_made_from(
    tmp_path: Path, made: list[Reading], only_increments: Callable[[], None]
) -> None:
    build(made[:8], tmp_path)
    only_increments()
    reader = Store.open(tmp_path)
    before = set(reader.statements())
    for reading in made[8:11]:
        build([reading], tmp_path)
    assert set(reader.statements()) == before
