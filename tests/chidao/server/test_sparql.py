"""The SPARQL 1.1 Protocol, case by case, as the W3C's list of protocol tests has them."""

from __future__ import annotations

import http.client
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

import pytest
from rdflib import Graph

if TYPE_CHECKING:
    from conftest import Server

FORM = "application/x-www-form-urlencoded"
DIRECT = "application/sparql-query"
COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"
NAMED = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }"
GRAPHS = "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g LIMIT 2"


def number(server: Server, query: str, **parameters: str | list[str]) -> int:
    return int(server.sparql(query, **parameters).rows()[0]["n"])


def test_query_by_get(server: Server) -> None:
    reply = server.ask("/sparql?" + urlencode({"query": "ASK {}"}))
    assert (reply.status, reply.json()) == (200, {"head": {}, "boolean": True})


def test_query_by_form(server: Server) -> None:
    body = urlencode({"query": "ASK {}"}).encode()
    assert server.ask("/sparql", method="POST", body=body, Content_Type=FORM).json()["boolean"]


def test_query_by_form_with_charset(server: Server) -> None:
    body = urlencode({"query": "ASK {}"}).encode()
    kind = f"{FORM}; charset=UTF-8"
    assert server.ask("/sparql", method="POST", body=body, Content_Type=kind).status == 200


def test_query_posted_directly(server: Server) -> None:
    query = 'SELECT ?x { BIND("Tỉnh Hải Dương" AS ?x) }'
    assert server.post(query).rows() == [{"x": "Tỉnh Hải Dương"}]


def test_query_in_chunks(server: Server) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=10)
    pieces = iter([b"ASK ", b"{", b"}"])
    connection.request("POST", "/sparql", pieces, {"Content-Type": DIRECT}, encode_chunked=True)
    assert b"true" in connection.getresponse().read()
    connection.close()


def test_head_has_no_body(server: Server) -> None:
    reply = server.ask("/sparql?" + urlencode({"query": "ASK {}"}), method="HEAD")
    assert (reply.status, reply.body) == (200, b"")


@pytest.fixture(scope="module")
def graphs(server: Server) -> list[str]:
    return [row["g"] for row in server.sparql(GRAPHS).rows()]


def test_default_graph_is_of_the_request(server: Server, graphs: list[str]) -> None:
    alone = [number(server, COUNT, **{"default-graph-uri": graph}) for graph in graphs]
    both = number(server, COUNT, **{"default-graph-uri": graphs})
    assert all(alone)
    assert max(alone) <= both <= sum(alone) < number(server, COUNT)
    assert number(server, NAMED, **{"default-graph-uri": graphs}) == 0


def test_named_graphs_are_of_the_request(server: Server, graphs: list[str]) -> None:
    alone = [number(server, NAMED, **{"named-graph-uri": graph}) for graph in graphs]
    assert number(server, NAMED, **{"named-graph-uri": graphs}) == sum(alone) > 0
    assert number(server, COUNT, **{"named-graph-uri": graphs}) == 0


def test_both_kinds_of_graphs_together(server: Server, graphs: list[str]) -> None:
    given = {"default-graph-uri": graphs[0], "named-graph-uri": graphs[1]}
    only_named = {"named-graph-uri": graphs[1]}
    assert number(server, COUNT, **given) > 0
    assert number(server, NAMED, **given) == number(server, NAMED, **only_named)


def test_graphs_of_the_request_win_over_those_of_the_query(
    server: Server, graphs: list[str]
) -> None:
    query = COUNT.replace("{", f"FROM <{graphs[1]}> {{", 1)
    of_query = number(server, query)
    of_request = number(server, query, **{"default-graph-uri": graphs[0]})
    assert of_query == number(server, COUNT, **{"default-graph-uri": graphs[1]})
    assert of_request == number(server, COUNT, **{"default-graph-uri": graphs[0]})


def test_graphs_of_a_form_and_of_a_direct_post(server: Server, graphs: list[str]) -> None:
    given = {"default-graph-uri": graphs[0]}
    expected = number(server, COUNT, **given)
    body = urlencode({"query": COUNT, **given}).encode()
    form = server.ask("/sparql", method="POST", body=body, Content_Type=FORM)
    path = f"/sparql?{urlencode(given)}"
    direct = server.ask(path, method="POST", body=COUNT.encode(), Content_Type=DIRECT)
    assert [int(reply.rows()[0]["n"]) for reply in (form, direct)] == [expected, expected]


Wrong = tuple[str, str, bytes | None, str | None, int]

# method, path, body, type → status
WRONG: list[Wrong] = [
    ("GET", "/sparql?query=ASK%20%7B%7D&query=ASK%20%7B%7D", None, None, 400),
    ("GET", "/sparql?query=", None, None, 400),
    ("GET", "/sparql?query=SELECT", None, None, 400),
    ("GET", "/sparql?query=%FF", None, None, 400),
    ("GET", "/sparql?update=CLEAR%20ALL", None, None, 403),
    ("GET", "/sparql?query=CLEAR%20ALL", None, None, 400),
    ("POST", "/sparql", b"update=CLEAR+ALL", FORM, 403),
    ("POST", "/sparql", b"query=ASK+%7B%7D&update=CLEAR+ALL", FORM, 403),
    ("POST", "/sparql", b"query=ASK+%7B%7D&query=ASK+%7B%7D", FORM, 400),
    ("POST", "/sparql", b"query=ASK+%7B%7D&using-graph-uri=http%3A%2F%2Fa%2F", FORM, 403),
    ("POST", "/sparql", b"x=1", FORM, 400),
    ("POST", "/sparql", b"", FORM, 400),
    ("POST", "/sparql", b"query=%FF", FORM, 400),
    ("POST", "/sparql", b"CLEAR ALL", "application/sparql-update", 403),
    ("POST", "/sparql", b"INSERT DATA { <a:a> <a:b> 1 }", DIRECT, 400),
    ("POST", "/sparql", b"", DIRECT, 400),
    ("POST", "/sparql", b"ASK { \xff }", DIRECT, 400),
    ("POST", "/sparql?query=ASK%20%7B%7D", b"ASK {}", DIRECT, 400),
    ("POST", "/sparql?update=CLEAR%20ALL", b"ASK {}", DIRECT, 403),
    ("POST", "/sparql", "ASK {}".encode("utf-16"), f"{DIRECT}; charset=utf-16", 415),
    ("POST", "/sparql", b"ASK {}", "text/plain", 415),
    ("POST", "/sparql", b"ASK {}", None, 415),
    ("PUT", "/sparql", b"ASK {}", DIRECT, 405),
    ("DELETE", "/sparql?query=ASK%20%7B%7D", None, None, 405),
    ("PATCH", "/sparql", b"", None, 405),
    ("GET", "/sparql?query=ASK%7B%7D&default-graph-uri=http%3A%2F%2Fa.example%2F", None, None, 400),
    ("GET", "/sparql?query=ASK%7B%7D&named-graph-uri=no%20iri", None, None, 400),
    ("GET", "/sparql?named-graph-uri=http%3A%2F%2Fa.example%2F", None, None, 400),
    ("GET", "/sparql/", None, None, 404),
]  # fmt: skip


@pytest.mark.parametrize("wrong", WRONG)
def test_wrong_requests_get_a_problem(server: Server, wrong: Wrong) -> None:
    method, path, body, kind, status = wrong
    headers = {"Content_Type": kind} if kind else {}
    reply = server.ask(path, method=method, body=body, **headers)
    assert reply.status == status
    if status == 405:
        assert "GET" in reply.headers["allow"]


@pytest.mark.parametrize(
    ("query", "accept", "kind"),
    [
        ("SELECT * { ?s a ?o } LIMIT 3", "", "application/sparql-results+json"),
        ("SELECT * { ?s a ?o } LIMIT 3", "*/*", "application/sparql-results+json"),
        ("SELECT * { ?s a ?o } LIMIT 3", "application/json", "application/json"),
        (
            "SELECT * { ?s a ?o } LIMIT 3",
            "application/sparql-results+xml",
            "application/sparql-results+xml",
        ),
        ("SELECT * { ?s a ?o } LIMIT 3", "text/csv", "text/csv"),
        ("SELECT * { ?s a ?o } LIMIT 3", "text/*", "text/csv"),
        ("SELECT * { ?s a ?o } LIMIT 3", "text/csv;q=0", None),
        ("SELECT * { ?s a ?o } LIMIT 3", "text/tab-separated-values", "text/tab-separated-values"),
        (
            "SELECT * { ?s a ?o } LIMIT 3",
            "text/csv;q=0.5, text/tab-separated-values",
            "text/tab-separated-values",
        ),
        ("SELECT * { ?s a ?o } LIMIT 3", "text/turtle", None),
        ("SELECT * { ?s a ?o } LIMIT 3", "image/png", None),
        ("ASK { ?s a ?o }", "application/sparql-results+xml", "application/sparql-results+xml"),
        ("ASK { ?s a ?o }", "text/csv", None),
        ("CONSTRUCT { ?s a ?o } { ?s a ?o } LIMIT 3", "", "text/turtle"),
        (
            "CONSTRUCT { ?s a ?o } { ?s a ?o } LIMIT 3",
            "application/n-triples",
            "application/n-triples",
        ),
        ("CONSTRUCT { ?s a ?o } { ?s a ?o } LIMIT 3", "application/ld+json", "application/ld+json"),
        ("CONSTRUCT { ?s a ?o } { ?s a ?o } LIMIT 3", "application/rdf+xml", "application/rdf+xml"),
        ("CONSTRUCT { ?s a ?o } { ?s a ?o } LIMIT 3", "text/csv", None),
        ("DESCRIBE <https://w3id.org/chidao/id/place/hai-duong>", "text/turtle", "text/turtle"),
        # what a browser sends
        (
            "SELECT * { ?s a ?o } LIMIT 3",
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
            "application/xml",
        ),
    ],
)
def test_format_is_negotiated(server: Server, query: str, accept: str, kind: str | None) -> None:
    reply = server.sparql(query, accept)
    assert (reply.status, reply.type) == (
        (200, kind) if kind else (406, "application/problem+json")
    )


def test_formats_say_the_same(server: Server) -> None:
    query = "CONSTRUCT WHERE { ?s a ?o }"
    kinds = ("text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml")
    graphs = [server.sparql(query, kind).triples() for kind in kinds]
    assert len(graphs[0]) > 100
    assert all(graph == graphs[0] for graph in graphs)


def test_parameters_of_clients_own_are_ignored(server: Server) -> None:
    assert server.sparql("ASK {}", format="json", output="json").status == 200


def test_query_of_every_character_arrives(server: Server) -> None:
    text = "Ủy ban + & = % # ; «ế» 𠀀"
    path = f"/sparql?query={quote(f'SELECT ?x {{ BIND({text!r} AS ?x) }}')}"
    assert server.ask(path).rows() == [{"x": text}]


def test_service_describes_itself(server: Server) -> None:
    reply = server.ask("/sparql", Accept="text/turtle")
    graph = Graph().parse(data=reply.body, format="turtle")
    told = graph.query(
        """
        PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
        PREFIX schema: <https://schema.org/>
        SELECT ?endpoint ?deadline {
          ?service a sd:Service ; sd:endpoint ?endpoint ; sd:defaultDataset/sd:defaultGraph [] ;
            sd:supportedLanguage sd:SPARQL11Query ; schema:additionalProperty ?limit .
          ?limit schema:name "deadline" ; schema:value ?deadline .
        }
        """
    )
    assert [(str(e), float(d)) for e, d in told] == [(f"{server.root}/sparql", 10.0)]  # type: ignore[misc]
    assert server.ask("/sparql", Accept="image/png").status == 406


def test_void_counts_the_data(server: Server) -> None:
    reply = server.ask("/.well-known/void", Accept="application/n-triples")
    triples = number(server, COUNT)
    assert f'<http://rdfs.org/ns/void#triples> "{triples}"' in reply.body.decode()
    assert reply.triples() == server.ask("/void").triples()
