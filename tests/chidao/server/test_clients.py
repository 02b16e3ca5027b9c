"""The endpoint as the clients of others find it."""

from __future__ import annotations

import csv
import io
import subprocess
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import pandas as pd
import pytest
from rdflib import Graph, Literal, URIRef
from rdflib.plugins.stores.sparqlstore import SPARQLStore
from SPARQLWrapper import CSV, JSON, POST, TURTLE, XML, SPARQLWrapper
from SPARQLWrapper.SPARQLExceptions import QueryBadFormed

if TYPE_CHECKING:
    from conftest import Server

CD = "https://w3id.org/chidao/ns#"
CHAIRS = f"SELECT ?m ?p {{ ?m <{CD}chairedBy> ?p }} ORDER BY ?m ?p"
PERSON = "https://w3id.org/chidao/ns#Person"


@pytest.fixture(scope="module")
def expected(server: Server) -> list[tuple[str, str]]:
    rows = [(row["m"], row["p"]) for row in server.sparql(CHAIRS).rows()]
    assert len(rows) > 3
    return rows


@pytest.mark.parametrize("form", ["xml", "json"])
@pytest.mark.parametrize("method", ["GET", "POST", "POST_FORM"])
def test_rdflib_store(
    server: Server, expected: list[tuple[str, str]], form: str, method: str
) -> None:
    store = SPARQLStore(f"{server.root}/sparql", returnFormat=form, method=method)
    graph = Graph(store)
    rows: Any = graph.query(CHAIRS)
    assert [(str(m), str(p)) for m, p in rows] == expected
    chaired: Any = graph.subject_objects(URIRef(f"{CD}chairedBy"))
    assert sorted((str(m), str(p)) for m, p in chaired) == expected
    label = next(iter(graph.objects(URIRef(expected[0][1]), URIRef(PERSON[:-6] + "none"))), None)
    assert label is None
    assert graph.query(f"ASK {{ ?x a <{PERSON}> }}").askAnswer


def test_rdflib_store_asks_of_graphs(server: Server) -> None:
    store = SPARQLStore(f"{server.root}/sparql", context_aware=True)
    gazetteer = Graph(store, URIRef("https://w3id.org/chidao/id/gazetteer"))
    assert sum(1 for _ in gazetteer.triples((None, URIRef(f"{CD}gsoCode"), None))) > 60


def test_rdflib_store_constructs(server: Server) -> None:
    graph = Graph(SPARQLStore(f"{server.root}/sparql"))
    made = graph.query(f"CONSTRUCT WHERE {{ ?m <{CD}chairedBy> ?p }}").graph
    assert made is not None
    assert len(made) > 3


# the client itself still makes what rdflib deprecates
@pytest.mark.filterwarnings("ignore:ConjunctiveGraph:DeprecationWarning")
@pytest.mark.parametrize("method", ["GET", POST])
def test_sparqlwrapper(server: Server, expected: list[tuple[str, str]], method: str) -> None:
    client = SPARQLWrapper(f"{server.root}/sparql")
    client.setMethod(method)
    client.setQuery(CHAIRS)
    client.setReturnFormat(JSON)
    found: Any = client.queryAndConvert()
    rows = found["results"]["bindings"]
    assert [(row["m"]["value"], row["p"]["value"]) for row in rows] == expected
    client.setReturnFormat(XML)
    document: Any = client.queryAndConvert()
    assert len(document.getElementsByTagName("result")) == len(expected)
    client.setReturnFormat(CSV)
    table: Any = client.queryAndConvert()
    assert len(list(csv.reader(io.StringIO(table.decode())))) == len(expected) + 1
    client.setQuery(f"CONSTRUCT WHERE {{ ?m <{CD}chairedBy> ?p }}")
    client.setReturnFormat(TURTLE)
    turtle: Any = client.queryAndConvert()
    assert len(Graph().parse(data=turtle, format="turtle")) == len(set(expected))
    client.setReturnFormat(XML)
    graph: Any = client.queryAndConvert()
    assert len(graph) == len(set(expected))
    client.setQuery("SELECT")
    with pytest.raises(QueryBadFormed):
        client.query()


def test_curl(server: Server, expected: list[tuple[str, str]]) -> None:
    def curl(*arguments: str) -> str:
        command = ["curl", "--silent", "--show-error", "--fail", *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    address = f"{server.root}/sparql"
    ways = [
        curl("-H", "Accept: text/csv", f"{address}?{urlencode({'query': CHAIRS})}"),
        curl("-H", "Accept: text/csv", "--get", "--data-urlencode", f"query={CHAIRS}", address),
        curl("-H", "Accept: text/csv", "--data-urlencode", f"query={CHAIRS}", address),
        curl(
            "-H", "Accept: text/csv", "-H", "Content-Type: application/sparql-query",
            "--data-binary", CHAIRS, address,
        ),
    ]  # fmt: skip
    for said in ways:
        header, *rows = csv.reader(io.StringIO(said))
        assert (header, [tuple(row) for row in rows]) == (["m", "p"], expected)


def test_csv_of_the_endpoint_is_exact(server: Server) -> None:
    texts = ["=1+1", "+1", "-1", "@x", "\t1", 'a"b', "a\r\nb", "đ,e"]
    values = " ".join(Literal(text).n3() for text in texts)
    escaped = server.sparql(f"SELECT ?x {{ VALUES ?x {{ {values} }} }}", "text/csv").body.decode()
    assert [row[0] for row in csv.reader(io.StringIO(escaped, newline=""))] == ["x", *texts]


def test_pandas(server: Server, expected: list[tuple[str, str]]) -> None:
    # pandas itself asks: its reader of CSV opens the address
    asked = f"{server.root}/sparql?{urlencode({'query': CHAIRS})}"
    table = pd.read_csv(asked, storage_options={"Accept": "text/csv"})
    assert [tuple(row) for row in table.itertuples(index=False)] == expected
    named = pd.read_csv(f"{server.root}/api/queries/who-chaired?format=csv")
    assert set(named["person"]) == {"Phạm Minh Chính"}
