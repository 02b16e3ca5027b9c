"""Limits, one below and one above each; and that what is given is whole: E2 and E4."""

from __future__ import annotations

import csv
import io
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING
from urllib.parse import quote
from xml.etree import ElementTree as ET

import pytest

from chidao.server.answers import count_rows

if TYPE_CHECKING:
    from conftest import Reply, Server

pytestmark = pytest.mark.alone


FORM = "application/x-www-form-urlencoded"
ROWS = {
    "json": "application/sparql-results+json",
    "xml": "application/sparql-results+xml",
    "csv": "text/csv",
    "tsv": "text/tab-separated-values",
}
TRIPLES = ("text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml")
AWKWARD = (
    r"""VALUES (?a ?b) { ("},{" UNDEF) (UNDEF "a\r\nb\tc\"") (UNDEF UNDEF) ("<result>" "},{}") }"""
)
SLOW = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"


def rows_of(reply: Reply) -> int:
    match reply.type:
        case "application/sparql-results+json":
            return len(reply.json()["results"]["bindings"])
        case "application/sparql-results+xml":
            tag = "{http://www.w3.org/2005/sparql-results#}result"
            return len(list(ET.fromstring(reply.body).iter(tag)))  # noqa: S314 - our own server's
        case "text/csv":
            return len(list(csv.reader(io.StringIO(reply.body.decode(), newline="")))) - 1
        case _:
            return reply.body.count(b"\n") - 1


def test_limits_are_told(server: Server) -> None:
    told = server.ask("/limits").json()["limits"]
    values = {name: limit["value"] for name, limit in told.items()}
    promised = {
        "deadline": 10,
        "worker_memory": 1024**3,
        "query_bytes": 64 * 1024,
        "query_depth": 128,
        "page_rows": 10_000,
        "rows": 100_000,
        "answer_bytes": 50_000_000,
        "running": 4,
        "queued": 32,
        "header_seconds": 10,
        "body_seconds": 30,
    }
    assert values.items() >= promised.items()
    described = server.ask("/sparql", Accept="text/turtle").body.decode()
    assert all(f'"{name}"' in described for name in promised)


@pytest.mark.parametrize("way", ["get", "form", "direct"])
@pytest.mark.parametrize("letter", ["x", "đ"])
def test_length_of_a_query(server: Server, way: str, letter: str) -> None:
    most = 64 * 1024
    room = (most - len("ASK {} #")) // len(letter.encode())
    longest = f"ASK {{}} #{letter * room}".ljust(most - room * (len(letter.encode()) - 1))

    def send(query: str) -> int:
        match way:
            case "get":
                return server.sparql(query).status
            case "form":
                body = f"query={quote(query)}".encode()
                return server.ask("/sparql", method="POST", body=body, Content_Type=FORM).status
            case _:
                return server.post(query).status

    assert len(longest.encode()) == most
    assert [send(longest), send(longest + " ")] == [200, 413]


def test_longer_requests_are_not_read(server: Server) -> None:
    assert server.post("ASK {} #" + "x" * 190_000).status == 413
    reply = server.ask("/sparql?query=" + "x" * 300_000)
    assert reply.status in {400, 413}  # 400 where its head came in pieces


def test_depth_of_a_query(server: Server) -> None:
    def nested(depth: int) -> str:
        return "ASK " + "{ " * depth + "?s ?p ?o" + " }" * depth

    assert [server.post(nested(depth)).status for depth in (127, 128, 129)] == [200, 200, 400]


@pytest.mark.parametrize("form", ROWS)
def test_number_of_rows(server: Server, form: str) -> None:
    def asked(count: int) -> str:
        return f"SELECT ?x {{ ?a ?b ?c . ?d ?e ?f BIND(1 AS ?x) }} LIMIT {count}"

    most = 100_000
    given = server.sparql(asked(most), ROWS[form])
    assert (given.status, rows_of(given)) == (200, most)
    refused = server.sparql(asked(most + 1), ROWS[form])
    assert refused.status == 413
    assert "more than 100,000 rows" in refused.json()["detail"]
    assert "LIMIT" in refused.json()["advice"]


def test_number_of_rows_of_a_page(server: Server) -> None:
    def shown(query: str, accept: str = ROWS["json"]) -> Reply:
        headers = {"Content_Type": "application/sparql-query", "Accept": accept}
        return server.ask("/query/rows", method="POST", body=query.encode(), **headers)

    def asked(count: int) -> str:
        return f"SELECT ?x {{ ?a ?b ?c . ?d ?e ?f BIND(1 AS ?x) }} LIMIT {count}"

    for count, total, more in ((10_000, 10_000, False), (10_001, 10_001, False),
                               (100_000, 100_000, False), (100_001, 100_000, True)):  # fmt: skip
        told = shown(asked(count)).json()
        assert len(told["results"]["bindings"]) == 10_000
        assert (told["total"], told["more"]) == (total, more)
    whole = "SELECT * { VALUES (?a ?b) { (1 UNDEF) (<http://a> 'x'@vi) ('y' 1.5) (UNDEF UNDEF) } }"
    assert shown(whole).json() | {"total": 0, "more": 0} == {
        **server.sparql(whole).json(), "total": 0, "more": 0,
    }  # fmt: skip
    assert shown("ASK {}").json()["boolean"] is True
    triples = "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o } LIMIT %d"
    assert len(shown(triples % 3, "text/turtle").triples()) == 3
    assert shown(asked(1), "text/csv").status == 406
    assert server.ask("/query/rows", Accept="text/html").status == 405


@pytest.mark.parametrize("kind", TRIPLES)
def test_number_of_triples(quick: Server, kind: str) -> None:
    def asked(count: int) -> str:
        # each triple of the graph comes up three times in the pattern
        return f"""CONSTRUCT {{ ?s ?p ?o }}
          {{ {{ SELECT * {{ ?s ?p ?o }} LIMIT {count} }} VALUES ?x {{ 1 2 3 }} }}"""

    most = quick.limits.rows
    given = quick.sparql(asked(most), kind)
    assert (given.status, len(given.triples())) == (200, most)
    assert quick.sparql(asked(most + 1), kind).status == 413


@pytest.mark.parametrize("kind", [*ROWS.values(), *TRIPLES])
def test_bytes_of_an_answer(quick: Server, kind: str) -> None:
    def asked(length: int) -> str:
        doubled = " ".join(f"BIND(CONCAT(?a{n}, ?a{n}) AS ?a{n + 1})" for n in range(18))
        text = f'BIND("x" AS ?a0) {doubled} BIND(SUBSTR(?a18, 1, {length}) AS ?t)'
        if kind in TRIPLES:
            return f"CONSTRUCT {{ <http://a/s> <http://a/p> ?t }} {{ {text} }}"
        return f"SELECT ?t {{ {text} }}"

    most = quick.limits.answer_bytes
    around = len(quick.sparql(asked(1), kind).body) - 1
    given = quick.sparql(asked(most - around), kind)
    assert (given.status, len(given.body)) == (200, most)
    refused = quick.sparql(asked(most - around + 1), kind)
    assert refused.status == 413
    assert "more than 200,000 bytes" in refused.json()["detail"]


def test_fifty_megabytes_are_given(server: Server) -> None:
    doubled = " ".join(f"BIND(CONCAT(?a{n}, ?a{n}) AS ?a{n + 1})" for n in range(16))
    query = f'SELECT ?a16 {{ BIND("x" AS ?a0) {doubled} {{ SELECT ?s {{ ?s ?p ?o }} LIMIT %d }} }}'
    given = server.sparql(query % 760, "text/csv")
    assert (given.status, len(given.body)) == (200, len("a16\r\n") + 760 * (65_536 + 2))
    assert server.sparql(query % 765, "text/csv").status == 413


@pytest.mark.parametrize("form", ROWS)
@pytest.mark.parametrize("pattern", [AWKWARD, "?s a ?o", "VALUES ?a { }", "VALUES () { () () }"])
def test_rows_are_counted_as_the_engine_counts(server: Server, form: str, pattern: str) -> None:
    count = server.sparql(f"SELECT (COUNT(*) AS ?n) {{ {pattern} }}").rows()[0]["n"]
    reply = server.sparql(f"SELECT * {{ {pattern} }}", ROWS[form])
    assert reply.status == 200
    assert count_rows(reply.body, form) == int(count)
    if pattern == AWKWARD:
        assert rows_of(reply) == int(count) == 4


@pytest.mark.parametrize("code", ["0000", "0001", "0008", "000B", "001F", "FFFE", "FFFF"])
def test_what_xml_cannot_say_is_not_said_in_it(server: Server, code: str) -> None:
    query = f"SELECT ?x {{ BIND('''a\\u{code}b''' AS ?x) }}"
    refused = server.sparql(query, ROWS["xml"])
    assert refused.status == 406
    assert server.sparql(query).rows() == [{"x": f"a{chr(int(code, 16))}b"}]


@pytest.mark.parametrize("code", ["0009", "000A", "000D", "0085", "2028", "1F600", "003C", "0026"])
def test_what_xml_can_say_is_said(server: Server, code: str) -> None:
    query = f"SELECT ?x {{ BIND('''a\\U{code.zfill(8)}b''' AS ?x) }}"
    reply = server.sparql(query, ROWS["xml"])
    assert (reply.status, rows_of(reply)) == (200, 1)


def test_predicate_that_rdf_xml_cannot_name_is_unacceptable(server: Server) -> None:
    query = "CONSTRUCT { <http://a/s> <http://a/1> 1 } WHERE {}"
    assert server.sparql(query, "application/rdf+xml").status == 406
    assert server.sparql(query, "text/turtle").status == 200


def test_four_run_thirty_two_wait_and_others_come_back_later(quick: Server) -> None:
    limits = quick.limits
    many = limits.running + limits.queued + 8
    with ThreadPoolExecutor(many) as clients:
        begun = time.monotonic()
        replies = list(clients.map(quick.post, [SLOW] * many))
        seconds = time.monotonic() - begun
    statuses = [reply.status for reply in replies]
    assert set(statuses) == {422, 503}
    assert limits.running <= statuses.count(422) <= 2 * limits.running
    assert seconds < limits.deadline + 2
    busy = [reply for reply in replies if reply.status == 503]
    assert all(int(reply.headers["retry-after"]) > 0 for reply in busy)
    full = [reply for reply in busy if "are waiting" in reply.json()["detail"]]
    assert 1 <= len(full) <= 8
    assert quick.sparql("ASK {}").status == 200
