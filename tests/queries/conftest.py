from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

import pytest
from pyoxigraph import (
    DefaultGraph,
    Quad,
    QueryBoolean,
    QuerySolutions,
    QueryTriples,
    RdfFormat,
    Store,
)

from graph.attainment import attainments
from graph.disagreement import Said, disagreements
from graph.index import rows, write
from graph.literals import Statement

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

    def judge(self) -> None:
        """Say of each target what the figures say, as a build does."""
        found = attainments(Said.of(statements(self.graph)))
        self.graph.extend(Quad(*triple) for triple in found)


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
    graph.extend(Quad(*triple) for triple in disagreements(statements(graph)))
    names = folder / "names.sqlite"
    store = SmallStore(graph, names)
    store.judge()
    default = graph.quads_for_pattern(None, None, None, DefaultGraph())
    write(names, rows((quad.subject, quad.predicate, quad.object, None) for quad in default))
    return store


def statements(graph: Store) -> Iterator[Statement]:
    for quad in graph:
        named = None if quad.graph_name == DefaultGraph() else quad.graph_name
        yield quad.subject, quad.predicate, quad.object, named
