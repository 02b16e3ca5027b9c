import sqlite3
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

import pytest
from pyoxigraph import (
    DefaultGraph,
    Literal,
    NamedNode,
    Quad,
    QueryBoolean,
    QuerySolutions,
    QueryTriples,
    RdfFormat,
    Store,
)

from graph.fold import fold

ID = "https://w3id.org/chidao/id/"
RDF_TYPE = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
LABELS = (
    NamedNode("http://www.w3.org/2000/01/rdf-schema#label"),
    NamedNode("http://www.w3.org/2004/02/skos/core#altLabel"),
)
PREFIXES = """
BASE <https://w3id.org/chidao/id/>
PREFIX cd: <https://w3id.org/chidao/ns#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
"""


@dataclass(frozen=True)
class SmallStore:
    """The store of ``small.trig`` in memory, and its index of names."""

    graph: Store
    names: Path

    def query(self, sparql: str) -> QuerySolutions | QueryBoolean | QueryTriples:
        return self.graph.query(sparql)

    def update(self, update: str) -> None:
        self.graph.update(PREFIXES + update)


@pytest.fixture(scope="session")
def store(tmp_path_factory: pytest.TempPathFactory) -> SmallStore:
    return small_store(tmp_path_factory.mktemp("names"))


@pytest.fixture
def own_store(tmp_path: Path) -> SmallStore:
    return small_store(tmp_path)


def small_store(folder: Path) -> SmallStore:
    graph = Store()
    graph.load(files("graph").joinpath("ontology.ttl").read_bytes(), format=RdfFormat.TURTLE)
    graph.load(Path(__file__).with_name("small.trig").read_bytes(), format=RdfFormat.TRIG)
    graph.extend(
        Quad(quad.subject, quad.predicate, quad.object)
        for quad in list(graph)
        if quad.graph_name != DefaultGraph()
    )
    names = folder / "names.sqlite"
    write_names(graph, names)
    return SmallStore(graph, names)


def write_names(graph: Store, path: Path) -> None:
    """Write the index of names as a build does."""
    rows = {
        row
        for predicate in LABELS
        for quad in graph.quads_for_pattern(None, predicate, None, DefaultGraph())
        for row in name_rows(graph, quad)
    }
    database = sqlite3.connect(path)
    database.execute("CREATE TABLE names (iri, class, label, folded, weight)")
    database.executemany("INSERT INTO names VALUES (?, ?, ?, ?, ?)", sorted(rows))
    database.execute("CREATE VIRTUAL TABLE names_fts USING fts5(folded, content='names')")
    database.execute("INSERT INTO names_fts(names_fts) VALUES ('rebuild')")
    database.commit()
    database.close()


def name_rows(graph: Store, quad: Quad) -> list[tuple[str, str, str, str, int]]:
    subject, label = quad.subject, quad.object
    if not (isinstance(subject, NamedNode) and isinstance(label, Literal)):
        return []
    if not subject.value.startswith(ID) or label.language != "vi":
        return []
    kinds = graph.quads_for_pattern(subject, RDF_TYPE, None, DefaultGraph())
    return [
        (subject.value, kind.object.value.rpartition("#")[2], label.value, fold(label.value), 1)
        for kind in kinds
        if isinstance(kind.object, NamedNode)
    ]
