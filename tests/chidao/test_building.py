"""The commands that read, build, write out and withdraw, as a person uses them."""

from __future__ import annotations

import csv
import io
import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import networkx as nx
import pyoxigraph
import pytest
import rdflib
from click.testing import CliRunner, Result

from chidao.cli import cli
from extract.facts import Chairing
from extract.sources import load

if TYPE_CHECKING:
    from extract.article import Article, Reading

MADE = "Họp về nước sạch\n\nSáng 5/3/2024, Chủ tịch UBND tỉnh Lê Văn An chủ trì cuộc họp.\n"


def run(*arguments: object) -> Result:
    return CliRunner().invoke(cli, [str(a) for a in arguments], env={"CHIDAO_STORE": None})


def built(*arguments: object, code: int = 0) -> str:
    """Return what a build says, which ends with the code and prints nothing on stdout."""
    result = run("build", *arguments)
    assert (result.exit_code, result.stdout) == (code, ""), result.output
    return result.stderr


def dump(store: Path, file: Path) -> bytes:
    assert run("export", "nquads", "-o", file, "--store", store).exit_code == 0
    return file.read_bytes()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of two articles, as somebody may have it."""
    articles = tmp_path / "articles"
    articles.mkdir()
    (articles / "a.txt").write_text(MADE, "utf-8")
    (articles / "b.txt").write_text(MADE.replace("Lê Văn An", "Trần Thị Bình"), "utf-8")
    return articles


# demo


def test_the_demo_builds_asks_and_draws(tmp_path: Path) -> None:
    result = run("demo", "--store", tmp_path / "s", "-o", tmp_path / "g.html")
    assert result.exit_code == 0, result.output
    assert "5 added: the store holds 5 articles" in result.stderr
    assert "11,91" in result.stdout
    assert "chidao lookup" in result.stdout
    assert (tmp_path / "g.html").read_text("utf-8").startswith("<!doctype html>")


# extract


def test_findings_are_lines_of_json_with_their_quotes(seeds: Path) -> None:
    result = run("extract", seeds)
    assert result.exit_code == 0, result.output
    texts = {article.source: article.text for article in load([seeds])}
    findings = [json.loads(line) for line in result.stdout.splitlines()]
    assert len(findings) > 200
    for found in findings:
        assert texts[found["article"]][found["begin"] : found["end"]] == found["quote"]
        assert found["rule"].count("/") == 1
    assert {"Meeting", "Chairing", "Directive", "Observation"} <= {f["type"] for f in findings}


# build


def test_an_article_whose_row_is_missing_or_wrong(folder: Path, tmp_path: Path) -> None:
    table = folder / "sources.csv"
    table.write_text("file,published\na.txt,2024-02-30\nc.txt,2024-01-01\n", "utf-8")
    said = built(folder, "--store", tmp_path / "s")
    assert f'{table}, line 2: "2024-02-30" is no date.' in said
    assert f'{table}, line 3: the file "c.txt" does not exist.' in said
    assert "3 given: 1 read, 0 duplicate, 2 failed" in said
    assert built(folder, "--store", tmp_path / "t", "--strict", code=3) == said
    assert dump(tmp_path / "s", tmp_path / "1") == dump(tmp_path / "t", tmp_path / "2")


@pytest.mark.parametrize(
    ("table", "said"),
    [
        (b"file,titel\na.txt,x\n", 'line 1: there is no column "titel".'),
        (b"url\nx\n", 'line 1: the column "file" is missing.'),
        (b"file,url\na.txt,x,y\n", "line 2: there are more cells than columns."),
        (b"file\na.txt\na.txt\n", 'line 3: the file "a.txt" is described twice.'),
        (b"file,url\n,http://x\n", "line 2: no file is named."),
        (b"file\n\xff.txt\n", "byte 5 is not UTF-8."),
    ],
)
def test_a_table_of_sources_that_is_none(
    folder: Path, tmp_path: Path, table: bytes, said: str
) -> None:
    (folder / "sources.csv").write_bytes(table)
    assert f"sources.csv, {said}" in built(folder, "--store", tmp_path / "s", code=1).replace(
        "sources.csv: byte", "sources.csv, byte"
    )
    assert not (tmp_path / "s").exists()


def test_the_table_reaches_the_graph(folder: Path, tmp_path: Path) -> None:
    (folder / "sources.csv").write_text(
        '\ufefffile,url,publisher,published,place\na.txt,https://example.org/1,"Báo A, B",'
        "2024-03-06,Hải Dương\n",
        "utf-8",
    )
    built(folder, "--store", tmp_path / "s")
    asked = run("query", "articles", "--format", "csv", "--store", tmp_path / "s")
    [row] = [r for r in csv.DictReader(io.StringIO(asked.stdout)) if r["article"] == "a.txt"]
    assert (row["publisher"], row["published"]) == ("Báo A, B", "2024-03-06")
    for name in ("a.txt", "https://example.org/1"):
        assert run("remove", name, "--store", tmp_path / "s").exit_code == 0
        built(folder, "--store", tmp_path / "s")


def test_two_texts_of_one_name_are_a_mistake(folder: Path, tmp_path: Path) -> None:
    (folder / "sub").mkdir()
    (folder / "sub" / "a.txt").write_text(f"{MADE}Thêm một câu.\n", "utf-8")
    said = built(folder, folder / "sub", "--store", tmp_path / "s", code=1)
    assert "two different articles are called a.txt" in said


def test_a_finding_without_sound_evidence_is_left_out_and_named(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from msgspec.structs import replace  # noqa: PLC0415

    import extract.reader  # noqa: PLC0415

    read = extract.reader.read

    def careless(article: Article) -> Reading:
        """Read one name too many, as a rule might that quotes the wrong clause."""
        reading = read(article)
        first = next(f for f in reading.findings if isinstance(f.fact, Chairing))
        wrong = replace(first, fact=replace(first.fact, person="Hồ Văn Cường"))
        return replace(reading, findings=(*reading.findings, wrong))

    built(folder, "--store", tmp_path / "sound")
    monkeypatch.setattr(extract.reader, "read", careless)
    said = built(folder, "--store", tmp_path / "careless")
    assert said.count("Left out: ") == 2
    assert "the name Hồ Văn Cường does not stand in «" in said
    assert dump(tmp_path / "careless", tmp_path / "1") == dump(tmp_path / "sound", tmp_path / "2")


# remove


def test_an_article_is_removed_by_its_name(folder: Path, tmp_path: Path) -> None:
    store = tmp_path / "s"
    built(folder / "a.txt", "--store", store)
    one = dump(store, tmp_path / "1")
    built(folder, "--store", store)
    removed = run("remove", "b.txt", "--store", store)
    assert (removed.exit_code, removed.stdout) == (0, "")
    assert "1 removed: the store holds 1 article," in removed.stderr
    assert dump(store, tmp_path / "2") == one
    again = run("remove", "b.tx", "--store", store)
    assert again.exit_code == 4
    assert 'no article "b.tx"' in again.stderr
    assert "a.txt" in again.stderr


# export


@pytest.fixture(scope="module")
def quads(seeds_store: Path, tmp_path_factory: pytest.TempPathFactory) -> set[pyoxigraph.Quad]:
    data = dump(seeds_store, tmp_path_factory.mktemp("quads") / "all.nq")
    return set(pyoxigraph.parse(data, pyoxigraph.RdfFormat.N_QUADS))


def exported(form: str, store: Path, folder: Path) -> Path:
    file = folder / f"out.{form}"
    result = run("export", form, "-o", file, "--store", store)
    assert (result.exit_code, result.stdout) == (0, ""), result.output
    assert [path.name for path in folder.iterdir()] == [file.name]
    return file


def test_two_readers_read_the_same_quads(
    seeds_store: Path, tmp_path: Path, quads: set[pyoxigraph.Quad]
) -> None:
    file = exported("nquads", seeds_store, tmp_path)
    read = rdflib.Dataset()
    read.parse(file, format="nquads")
    lines = read.serialize(format="nquads").encode()
    assert set(pyoxigraph.parse(lines, pyoxigraph.RdfFormat.N_QUADS)) == quads
    assert len(file.read_bytes().splitlines()) == len(quads) > 10_000


@pytest.mark.parametrize(
    ("form", "parsed_as"),
    [("trig", pyoxigraph.RdfFormat.TRIG), ("jsonld", pyoxigraph.RdfFormat.JSON_LD)],
)
def test_a_format_of_graphs_loses_nothing(
    seeds_store: Path,
    tmp_path: Path,
    quads: set[pyoxigraph.Quad],
    form: str,
    parsed_as: pyoxigraph.RdfFormat,
) -> None:
    data = exported(form, seeds_store, tmp_path).read_bytes()
    assert numbers_aside(pyoxigraph.parse(data, parsed_as)) == numbers_aside(quads)


def numbers_aside(quads: object) -> set[tuple[object, ...]]:
    """Return quads with numbers as values: formats may write 16.5 in other ways."""
    canonical = pyoxigraph.Store()
    canonical.extend(quads)  # type: ignore[arg-type]
    return {(q.subject, q.predicate, q.object, q.graph_name) for q in canonical}


def test_turtle_is_the_default_graph(
    seeds_store: Path, tmp_path: Path, quads: set[pyoxigraph.Quad]
) -> None:
    data = exported("turtle", seeds_store, tmp_path).read_bytes()
    default = {quad for quad in quads if quad.graph_name == pyoxigraph.DefaultGraph()}
    found = pyoxigraph.parse(data, pyoxigraph.RdfFormat.TURTLE)
    assert numbers_aside(found) == numbers_aside(default)


def test_csv_has_a_row_for_each_fact_and_quote(seeds_store: Path, tmp_path: Path) -> None:
    text = exported("csv", seeds_store, tmp_path).read_bytes().decode()
    rows = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
    assert len(rows) > 500
    assert all(row["quote"] and row["source"] and row["evidence"] for row in rows)
    assert any(row["object_label"] == "Phạm Minh Chính" for row in rows)


def test_networks_are_read_by_networkx(seeds_store: Path, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    one = nx.read_graphml(exported("graphml", seeds_store, tmp_path / "a"))
    other = nx.read_gexf(exported("gexf", seeds_store, tmp_path / "b"))
    assert set(one.nodes) == set(other.nodes)
    assert one.number_of_edges() == other.number_of_edges() > 100


def test_an_export_that_fails_leaves_the_file_as_it_was(
    seeds_store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from graph.export import FORMATS  # noqa: PLC0415

    file = tmp_path / "out.nq"
    file.write_text("before", "utf-8")

    def full(_: object, out: io.BytesIO) -> None:
        out.write(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setitem(FORMATS, "nquads", full)
    result = run("export", "nquads", "-o", file, "--store", seeds_store)
    assert result.exit_code == 4
    assert "No space left on device" in result.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["out.nq"]
    assert file.read_text("utf-8") == "before"


# graph and check


def test_the_graph_of_all_or_around_a_name(seeds_store: Path, tmp_path: Path) -> None:
    whole, around = tmp_path / "whole.html", tmp_path / "around.html"
    assert run("graph", "-o", whole, "--store", seeds_store).exit_code == 0
    assert run("graph", "y giang", "-o", around, "--store", seeds_store).exit_code == 0
    assert "Y Giang Gry Niê Knơng" in around.read_text("utf-8")
    assert whole.stat().st_size > around.stat().st_size


def test_check_ends_with_one_where_the_store_has_a_fault(seeds_store: Path, tmp_path: Path) -> None:
    store = tmp_path / "store"
    shutil.copytree(seeds_store, store)
    snapshot = store / "snapshots" / (store / "CURRENT").read_text().strip()
    opened = pyoxigraph.Store(str(snapshot / "oxigraph"))
    quote = pyoxigraph.NamedNode("https://w3id.org/chidao/ns#quote")
    for quad in list(opened.quads_for_pattern(None, quote, None, None))[:1]:
        opened.remove(quad)
    opened.flush()
    del opened
    result = run("check", "--store", store)
    assert result.exit_code == 1
    assert "evidence-incomplete: " in result.stdout
    assert result.stderr == "1 fault\n"
