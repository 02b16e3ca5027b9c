"""What people decide: read from a table, applied at each build, and taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from extract.errors import DecisionError
from extract.facts import Place, PlaceLevel, PositionHeld
from graph import decisions
from graph.build import build
from graph.decisions import NAME, Verdict, load
from graph.identity.mentions import article_iri
from graph.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from extract.article import Reading

    Readings = tuple[Reading, ...]
    Dump = Callable[[Path], str]

HEADER = "decision,one,other,who,when,why\n"
JANUARY, JULY = "meeting/--01-19-thuong-truc-chinh-phu", "meeting/2024-07-19-thuong-truc-chinh-phu"
CD = (
    "PREFIX cd: <https://w3id.org/chidao/ns#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
)


def line(decision: str, one: str, other: str = "", why: str = "xem bài") -> str:
    return f"{decision},{one},{other},Lan,2026-01-05,{why}\n"


def count(store: Path, pattern: str) -> int:
    found = Store.open(store).query(f"{CD} SELECT DISTINCT ?x {{ {pattern} }}")
    return len(list(found))


def write(store: Path, *lines: str) -> None:
    (store / NAME).write_text(HEADER + "".join(lines), "utf-8")


@pytest.fixture
def built(tmp_path: Path, readings: Readings) -> Path:
    build(readings, tmp_path / "store")
    return tmp_path / "store"


def test_a_merge_holds_over_rebuilds_and_is_taken_back(
    built: Path, readings: Readings, dump: Dump
) -> None:
    before = dump(built)
    assert count(built, "?x a cd:Meeting") == 2
    write(built, line("merge", JANUARY, JULY, "gõ nhầm tháng"))
    build([], built)
    assert count(built, "?x a cd:Meeting") == 1
    assert count(built, "?x cd:possiblySameAs ?y") == 0
    assert count(built, '?x cd:decidedBy "Lan" ; cd:decision "same"') == 1
    merged = dump(built)
    build(readings, built)
    assert dump(built) == merged
    (built / NAME).unlink()
    build([], built)
    assert dump(built) == before


def test_a_pair_said_to_be_different_is_no_longer_in_doubt(built: Path) -> None:
    assert count(built, "?x cd:possiblySameAs ?y") == 2
    write(built, line("different", JANUARY, JULY))
    build([], built)
    assert count(built, "?x a cd:Meeting") == 2
    assert count(built, "?x cd:possiblySameAs ?y") == 0
    assert count(built, '?x cd:decision "different"') == 1


def test_what_one_article_says_is_split_off(built: Path) -> None:
    write(built, line("split", JULY, "bao-khac.txt"))
    build([], built)
    assert count(built, "?x a cd:Meeting") == 3


def test_two_reports_are_said_to_be_of_two(built: Path) -> None:
    write(built, line("different", f"{JULY} @ hai-duong.txt", f"{JULY} @ bao-khac.txt"))
    build([], built)
    assert count(built, "?x a cd:Meeting") == 3


def test_indicators_bodies_and_persons_are_made_one(
    tmp_path: Path, readings: Readings, draft: type
) -> None:
    for name, province in (("Lê Văn An", "Hải Dương"), ("Lê Văn An", "Quảng Trị")):
        where = Place(name=province, level=PlaceLevel.PROVINCE)
        office = f"Bí thư Tỉnh ủy {province}"
        held = PositionHeld(
            person=name, label=office, as_written=office, title="Bí thư", place=where
        )
        article = draft(f"{province}.txt")
        article.say(f"{office} {name} phát biểu.", held)
        readings = (*readings, article.reading())
    build(readings, tmp_path)
    people = sorted(
        row["x"].value
        for row in Store.open(tmp_path).query(
            f'{CD} SELECT ?x {{ ?x a cd:Person ; rdfs:label "Lê Văn An"@vi }}'
        )
    )
    assert len(people) == 2
    posts = sorted(
        row["x"].value
        for row in Store.open(tmp_path).query(
            f"{CD} SELECT ?x {{ ?who cd:holds ?x ; rdfs:label 'Lê Văn An'@vi }}"
        )
    )
    write(tmp_path, line("merge", *people), line("merge", *posts))
    report = build([], tmp_path)
    assert report.unapplied == ()
    assert count(tmp_path, '?x a cd:Person ; rdfs:label "Lê Văn An"@vi') == 1
    assert count(tmp_path, '?who rdfs:label "Lê Văn An"@vi ; cd:holds ?x') == 1


def test_a_rejected_reading_is_left_out(built: Path, readings: Readings, dump: Dump) -> None:
    finding = readings[0].findings[0]
    quote = finding.evidence.quote
    rule = "made%2Fby-hand"
    evidence = f"{article_iri(readings[0])}/evidence/{quote.begin}-{quote.end}/{rule}"
    assert f"<{evidence}>" in dump(built)
    write(built, line("reject", evidence))
    assert build([], built).unapplied == ()
    assert f"<{evidence}>" not in dump(built)


def test_a_decision_on_what_is_not_there_is_told(built: Path) -> None:
    write(built, line("merge", "meeting/khong-co", JULY), line("split", JULY, "khong-co.txt"))
    report = build([], built)
    assert sorted(text.split(", ")[1] for text in report.unapplied) == [
        "line 2: merge https://w3id.org/chidao/id/meeting/khong-co",
        f"line 3: split https://w3id.org/chidao/id/{JULY}",
    ]


def test_a_table_beside_the_articles_is_kept_and_forgotten(
    tmp_path: Path, readings: Readings, dump: Dump
) -> None:
    table = tmp_path / "articles" / NAME
    table.parent.mkdir()
    table.write_text(HEADER + line("merge", JANUARY, JULY), "utf-8")
    store = tmp_path / "store"
    build(readings, store, tables=[table])
    assert count(store, "?x a cd:Meeting") == 1
    build(readings[:1], store)
    assert count(store, "?x a cd:Meeting") == 1
    table.unlink()
    build([], store, tables=[table])
    build(readings, tmp_path / "plain")
    assert dump(store) == dump(tmp_path / "plain")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a,b\n", r"line 1: the columns are a, b"),
        (HEADER + line("join", JANUARY, JULY), r'line 2: "join" is no decision'),
        (HEADER + line("merge", JANUARY), r"line 2: nothing stands under other"),
        (HEADER + line("merge", JANUARY, JULY, ""), r"line 2: nothing stands under why"),
        (HEADER + line("merge", JANUARY, JANUARY), r"line 2: one and other are the same"),
        (HEADER + line("merge", JANUARY, "person/a"), r"line 2: meeting and person are not"),
        (HEADER + f"merge,{JANUARY},{JULY},Lan,hôm qua,vì\n", r'line 2: "hôm qua" is no date'),
        (HEADER + f"merge,{JANUARY},{JULY},Lan,2026-01-05,vì,thế\n", r"line 2: there are more"),
        (
            HEADER + line("merge", JANUARY, JULY) + line("different", JULY, JANUARY),
            r"line 3: says different; .*line 2 says merge",
        ),
    ],
)
def test_a_wrong_line_is_named(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / NAME).write_text(text, "utf-8")
    with pytest.raises(DecisionError, match=said):
        load(tmp_path / NAME)


def test_a_wrong_table_stops_the_build_and_leaves_the_store(
    built: Path, readings: Readings, dump: Dump
) -> None:
    before = dump(built)
    write(built, line("join", JANUARY, JULY))
    with pytest.raises(DecisionError, match=r"decisions\.csv, line 2"):
        build(readings, built)
    assert dump(built) == before


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    decisions.write(tmp_path / NAME, [("same", JANUARY, JULY, "Lan", "2026-01-05", "một, hai")])
    decisions.write(
        tmp_path / NAME, [("reject", "article/a/evidence/0-1/r", "", "Lan", "2026-01-05", "sai")]
    )
    first, second = load(tmp_path / NAME)
    assert (first.verdict, first.why, second.verdict) == (Verdict.SAME, "một, hai", Verdict.REJECT)
    assert second.other is None
    (tmp_path / NAME).write_bytes("decision,người".encode("utf-16"))
    with pytest.raises(DecisionError, match="is not UTF-8"):
        load(tmp_path / NAME)
