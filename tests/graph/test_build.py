from __future__ import annotations

import multiprocessing
import sqlite3
from datetime import date
from itertools import permutations
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from extract.errors import EvidenceError, SourceError, StoreError
from extract.facts import Chairing, Place, PlaceLevel, PlaceMention
from graph.build import build, remove
from graph.store import Store
from graph.writing import only_writer

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.synchronize import Event
    from pathlib import Path

    from extract.article import Reading

    Readings = tuple[Reading, ...]
    Dump = Callable[[Path], str]


def test_any_order_and_any_steps_give_one_dump(
    tmp_path: Path, readings: Readings, dump: Dump
) -> None:
    dumps = set()
    for number, order in enumerate(permutations(readings)):
        build(order, tmp_path / str(number))
        dumps.add(dump(tmp_path / str(number)))
    for reading in readings:
        build([reading], tmp_path / "steps")
    assert dumps == {dump(tmp_path / "steps")}


def test_building_again_adds_nothing(tmp_path: Path, readings: Readings, dump: Dump) -> None:
    first = build(readings, tmp_path)
    before, snapshot = dump(tmp_path), Store.open(tmp_path).snapshot
    again = build(readings, tmp_path)
    assert (dump(tmp_path), Store.open(tmp_path).snapshot) == (before, snapshot)
    assert first.added == again.unchanged == ("bao-khac.txt", "hai-duong.txt", "quang-tri.txt")
    assert (again.added, again.replaced, again.quads) == ((), (), first.quads)


def test_removing_is_exact(tmp_path: Path, readings: Readings, dump: Dump) -> None:
    build(readings[:2], tmp_path / "two")
    build(readings, tmp_path / "three")
    everything = dump(tmp_path / "three")
    for name in ("bao-khac.txt", "bao-khac"):
        report = remove(tmp_path / "three", name)
        assert (report.removed, report.articles) == (("bao-khac.txt",), 2)
        assert dump(tmp_path / "three") == dump(tmp_path / "two")
        build(readings[2:], tmp_path / "three")
        assert dump(tmp_path / "three") == everything


def test_removing_what_is_not_there_says_what_is(tmp_path: Path, readings: Readings) -> None:
    with pytest.raises(StoreError, match="there is no store"):
        remove(tmp_path, "a.txt")
    build(readings, tmp_path)
    with pytest.raises(StoreError, match=r'Did you mean "hai-duong.txt"'):
        remove(tmp_path, "hai-dong.txt")


def test_an_article_that_changed_takes_its_own_place(
    tmp_path: Path, readings: Readings, draft: type, dump: Dump
) -> None:
    build(readings, tmp_path / "changed")
    new = draft("hai-duong.txt", date(2024, 7, 20), url="https://example.org/1")
    new.say("Bài đã được sửa.")
    report = build([new.reading()], tmp_path / "changed")
    assert (report.replaced, report.articles) == (("hai-duong.txt",), 3)
    build([new.reading(), *readings[1:]], tmp_path / "anew")
    assert dump(tmp_path / "changed") == dump(tmp_path / "anew")


def test_two_articles_of_one_name_are_refused(
    tmp_path: Path, readings: Readings, draft: type
) -> None:
    other = draft("quang-tri.txt")
    other.say("Một bài khác.")
    with pytest.raises(SourceError, match=r"quang-tri\.txt"):
        build([*readings, other.reading()], tmp_path)
    assert build([*readings, readings[0]], tmp_path).articles == 3


def test_false_evidence_is_refused_and_nothing_written(
    tmp_path: Path, readings: Readings, draft: type, dump: Dump
) -> None:
    build(readings, tmp_path)
    before = dump(tmp_path)
    bad = draft("xau.txt")
    bad.say("Hội nghị bế mạc.", Chairing(meeting="m1", person="Lê Thị Na"))
    with pytest.raises(EvidenceError, match=r"xau\.txt.*Lê Thị Na"):
        build([bad.reading()], tmp_path)
    assert dump(tmp_path) == before


def hold(path: Path, held: Event, done: Event) -> None:
    with only_writer(path):
        held.set()
        done.wait(30)


def test_there_is_one_writer(tmp_path: Path, readings: Readings) -> None:
    spawn = multiprocessing.get_context("spawn")
    held, done = spawn.Event(), spawn.Event()
    other = spawn.Process(target=hold, args=(tmp_path, held, done))
    other.start()
    assert held.wait(30)
    with pytest.raises(StoreError, match="another build is writing"):
        build(readings, tmp_path)
    done.set()
    other.join(30)
    assert build(readings, tmp_path).articles == 3


def test_what_a_killed_build_left_is_cleared(
    tmp_path: Path, readings: Readings, dump: Dump
) -> None:
    build(readings[:1], tmp_path)
    (tmp_path / "snapshots" / ".aside-0123456789abcdef" / "oxigraph").mkdir(parents=True)
    (tmp_path / "parts" / ".aside-1.json").write_text("{")
    build(readings, tmp_path)
    build(readings, tmp_path / "anew")
    assert dump(tmp_path) == dump(tmp_path / "anew")
    assert not list(tmp_path.glob("*/.aside-*"))


def test_a_part_that_was_written_but_not_switched_in_is_not_lost(
    tmp_path: Path, readings: Readings, dump: Dump
) -> None:
    build(readings, tmp_path)
    whole = dump(tmp_path)
    name = (tmp_path / "CURRENT").read_text()
    remove(tmp_path, "bao-khac.txt")
    build(readings[2:], tmp_path)
    (tmp_path / "CURRENT").write_text("0" * 16)  # killed before the switch, and the rest cleared
    with pytest.raises(StoreError):
        Store.open(tmp_path)
    build(readings, tmp_path)
    assert (dump(tmp_path), (tmp_path / "CURRENT").read_text()) == (whole, name)


def test_a_reader_keeps_what_it_opened(tmp_path: Path, readings: Readings) -> None:
    build(readings[:1], tmp_path)
    reader = Store.open(tmp_path)
    before = set(reader.statements())
    build(readings, tmp_path)
    assert set(reader.statements()) == before
    assert len(list((tmp_path / "snapshots").iterdir())) == 2
    assert Store.open(tmp_path).manifest()["sizes"]["articles"] == 3


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path, readings: Readings) -> None:
    (tmp_path / "store").write_text("a file")
    with pytest.raises(StoreError, match="cannot be written"):
        build(readings, tmp_path / "store")


def test_the_sizes_are_those_of_the_store(tmp_path: Path, readings: Readings) -> None:
    report = build(readings, tmp_path)
    assert report.findings == sum(len(r.findings) for r in readings)
    assert report.quads == len(list(Store.open(tmp_path).statements()))


def test_names_are_found_without_marks(store: Store) -> None:
    with sqlite3.connect(f"file:{store.names}?mode=ro", uri=True) as database:
        rows = database.execute(
            "SELECT class, label FROM names_fts JOIN names ON names.rowid = names_fts.rowid"
            " WHERE names_fts MATCH 'hung trieu' AND class = 'Person'"
        ).fetchall()
    database.close()
    assert rows == [("Person", "Triệu Thế Hùng")]


def test_an_article_without_findings_is_an_article(tmp_path: Path, draft: type) -> None:
    a = draft("rong.txt")
    a.say("Trời nắng.")
    assert build([replace(a.reading(), headline=None)], tmp_path).findings == 0


def test_places_of_one_fold_are_two(tmp_path: Path, draft: type) -> None:
    a = draft("a.txt", date(2024, 1, 1))
    for name in ("Thanh Trì", "Thạnh Trị"):
        where = Place(name=name, level=PlaceLevel.DISTRICT, kind="huyện", province="Hà Nội")
        a.say(f"Huyện {name} báo cáo.", PlaceMention(place=where))
    build([a.reading()], tmp_path)
    rows = Store.open(tmp_path).query(
        "SELECT ?p { ?p <https://w3id.org/chidao/ns#level> <https://w3id.org/chidao/ns#district> }"
    )
    assert len({row["p"].value for row in rows}) == 2


def test_a_place_that_is_a_number_is_called_by_its_kind(tmp_path: Path, draft: type) -> None:
    a = draft("a.txt", date(2024, 1, 1))
    for name in ("12", "Bình Thạnh"):
        where = Place(
            name=name, level=PlaceLevel.DISTRICT, kind="quận", province="Thành phố Hồ Chí Minh"
        )
        a.say(f"Quận {name} báo cáo.", PlaceMention(place=where))
    build([a.reading()], tmp_path)
    rows = Store.open(tmp_path).query(
        "SELECT ?label { ?p <https://w3id.org/chidao/ns#level> "
        "<https://w3id.org/chidao/ns#district> ; "
        "<http://www.w3.org/2000/01/rdf-schema#label> ?label }"
    )
    assert {row["label"].value for row in rows} == {"Quận 12", "Bình Thạnh"}


def test_a_city_with_its_province_s_name_is_called_a_city(tmp_path: Path, draft: type) -> None:
    a = draft("a.txt", date(2024, 1, 1))
    city = Place(name="Yên Bái", level=PlaceLevel.DISTRICT, kind="thành phố", province="Yên Bái")
    a.say("TP Yên Bái báo cáo.", PlaceMention(place=city))
    build([a.reading()], tmp_path)
    rows = Store.open(tmp_path).query(
        "SELECT ?label { ?p <https://w3id.org/chidao/ns#level> "
        "<https://w3id.org/chidao/ns#district> ; "
        "<http://www.w3.org/2000/01/rdf-schema#label> ?label }"
    )
    assert {row["label"].value for row in rows} == {"Thành phố Yên Bái"}
