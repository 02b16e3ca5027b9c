from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import networkx as nx
import pyoxigraph
import pytest
from rdflib import Dataset, Literal

from graph.build import build
from graph.export import FORMATS
from graph.export.csv import COLUMNS
from graph.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from extract.article import Reading

    Readings = tuple[Reading, ...]
    Export = Callable[[str], bytes]


@pytest.fixture
def export(store: Store) -> Export:
    def exported(name: str) -> bytes:
        out = io.BytesIO()
        FORMATS[name](store, out)
        return out.getvalue()

    return exported


def terms(dataset: Dataset) -> set[tuple[str | None, ...]]:
    """Return an rdflib dataset as quads of Oxigraph's, by their own writing."""
    return {
        tuple(term if term is None else _written(term.n3()) for term in quad)
        for quad in dataset.quads((None, None, None, None))
    }


def _written(term: str) -> str:
    """Return a term with a whole decimal as Oxigraph writes it: Turtle has "1.0" for "1"."""
    return term.replace('.0"^^<http://www.w3.org/2001/XMLSchema#decimal>', _DECIMAL)


_DECIMAL = '"^^<http://www.w3.org/2001/XMLSchema#decimal>'


def test_rdflib_and_oxigraph_read_the_same_quads(export: Export, store: Store) -> None:
    data = export("nquads")
    read = set(pyoxigraph.parse(data, format=pyoxigraph.RdfFormat.N_QUADS))
    held = {pyoxigraph.Quad(*statement) for statement in store.statements()}
    assert read == held
    by_rdflib = Dataset()
    by_rdflib.parse(data=data.decode(), format="nquads")
    again = by_rdflib.serialize(format="nquads")
    assert set(pyoxigraph.parse(again, format=pyoxigraph.RdfFormat.N_QUADS)) == held
    assert data.count(b"\n") == len(held)


def test_nquads_are_sorted_and_plain(export: Export) -> None:
    lines = export("nquads").decode().splitlines()
    assert lines == sorted(set(lines))
    assert not any("_:" in line.split('"')[0] for line in lines)
    assert not any('"^^<http://www.w3.org/2001/XMLSchema#string>' in line for line in lines)


@pytest.mark.parametrize(("name", "as_rdflib"), [("trig", "trig"), ("jsonld", "json-ld")])
def test_every_graph_comes_back(export: Export, store: Store, name: str, as_rdflib: str) -> None:
    back = Dataset()
    back.parse(data=export(name).decode(), format=as_rdflib)
    assert terms(back) == terms(store.dataset())


def test_turtle_is_the_default_graph(export: Export, store: Store) -> None:
    canonical = pyoxigraph.Store()
    canonical.load(export("turtle"), format=pyoxigraph.RdfFormat.TURTLE)
    read = {(quad.subject, quad.predicate, quad.object) for quad in canonical}
    assert read == {(s, p, o) for s, p, o, graph in store.statements() if graph is None}


def test_the_dataset_has_plain_strings(store: Store) -> None:
    assert any(store.dataset().triples((None, None, Literal("57-NQ/TW"))))


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_the_same_store_is_the_same_bytes(
    export: Export, tmp_path: Path, readings: Readings, name: str
) -> None:
    build(readings[::-1], tmp_path / "other")
    out = io.BytesIO()
    FORMATS[name](Store.open(tmp_path / "other"), out)
    assert out.getvalue() == export(name)


def test_csv_has_each_fact_with_its_quote(export: Export) -> None:
    rows = list(csv.DictReader(io.StringIO(export("csv").decode("utf-8-sig"), newline="")))
    assert tuple(rows[0]) == COLUMNS
    chaired = [r for r in rows if r["property"] == "chủ trì" and r["source"] == "bao-khac.txt"]
    assert [(r["object_label"], r["quote"]) for r in chaired] == [
        ("Phạm Minh Chính", "Thủ tướng Phạm Minh Chính chủ trì hội nghị.")
    ]


@pytest.mark.parametrize(("name", "read"), [("graphml", nx.read_graphml), ("gexf", nx.read_gexf)])
def test_network_programs_read_it(
    export: Export, name: str, read: Callable[[io.BytesIO], nx.Graph[str]]
) -> None:
    graph = read(io.BytesIO(export(name)))
    labels = nx.get_node_attributes(graph, "label")
    people = {
        labels.get(node, node) for node, kind in graph.nodes(data="class") if kind == "Person"
    }
    assert people == {"Phạm Minh Chính", "Triệu Thế Hùng", "Võ Văn Hưng"}
    assert not any("/evidence/" in node for node in graph)
    assert graph.number_of_edges() > 20
