"""What strangers may ask, and what is refused before it runs."""

from __future__ import annotations

import time
from contextlib import suppress

import pytest

from extract.errors import QueryError
from queries.guard import MOST_BYTES, inspect, scan

INSIDE = "<http://127.0.0.1:9/> { ?s ?p ?o }"

CALLS = [
    f"SELECT * {{ SERVICE {INSIDE} }}",
    f"SELECT * {{ service silent {INSIDE} }}",
    f"SELECT * {{ \\u0053ERVICE {INSIDE} }}",
    f"SELECT * {{ \\U00000053ERV\\u0049CE {INSIDE} }}",
    f"SELECT * {{ # «\nSERVICE#»\n{INSIDE} }}",
    f"SELECT * {{ # \\u000A SERVICE {INSIDE} \n }}",
    f"SELECT * {{ ?s ?p 1.SERVICE {INSIDE} }}",
    f'SELECT * {{ ?s ?p "a\\"b".SERVICE {INSIDE} }}',
    f"SELECT * {{ ?s ?p '''a'b''' .SERVICE {INSIDE} }}",
    f"SELECT * {{ {{ SELECT * {{ SERVICE {INSIDE} }} }} }}",
    f"SELECT * {{ LATERAL {{ SERVICE {INSIDE} }} }}",
    f"PREFIX : <http://a/> SELECT * {{ SERVICE:x {INSIDE[23:]} }}",
    f"ASK {{ FILTER NOT EXISTS {{ SERVICE ?s {INSIDE[23:]} }} }}",
]

# a query whose word SERVICE calls nobody
HARMLESS = [
    'SELECT * { ?s ?p "SERVICE" }',
    "SELECT * { ?s ?p '''a SERVICE <http://a> { }''' }",
    "SELECT * { ?service ?p ?o } # SERVICE",
    "PREFIX ex: <http://a/> SELECT * { ?s ex:SERVICE <http://a/SERVICE> }",
    'SELECT * { ?s ?p "\\u0053ERVICE" }',
]

OTHERWISE = [
    ("INSERT DATA { <a:a> <a:b> 1 }", "would change the store"),
    ("PREFIX a: <http://a/> DELETE WHERE { ?s ?p ?o }", "would change the store"),
    ("LOAD <http://127.0.0.1:9/>", "would change the store"),
    ("SELECT * { ?s ?p }", "no SPARQL 1.1: line 1, column 12"),
    ("SELECT * { LATERAL { ?s ?p ?o } }", "no SPARQL 1.1"),
    ("SELECT * FROM a:b { ?s ?p ?o }", "prefix a: is not declared"),
    ("SELECT * { ?s ?p '\\u005Cu0041' }", "hides a \\u escape in another"),
    ("SELECT * { ?s ?p '\\uD800' }", "is no character"),
    ("SELECT * { ?s ?p '\\U00110000' }", "is no character"),
    ("#" + "x" * MOST_BYTES, "has 65,537 bytes; at most 65,536"),
    ("#" + "đ" * (MOST_BYTES // 2), "bytes; at most"),
]

# what opens, what closes: nested 129 deep with the braces of WHERE
NESTED = [
    ("{ ", " }", ""),
    ("OPTIONAL { ", " }", "?s ?p ?o"),
    ("FILTER(EXISTS { ", " })", "?s ?p ?o"),
    ("{ SELECT * { ", " } }", "?s ?p ?o"),
    ("?s ?p ", "", "?o FILTER(" + "(" * 128 + "true" + ")" * 128 + ")"),
    ("", "", "FILTER(" + "!" * 200 + "true)"),
    ("", "", "FILTER(" + "! - + " * 80 + "1)"),
    ("", "", "?s " + "(" * 200 + "<a:b>" + ")*" * 200 + " ?o"),
    ("", "", "?s " + "^" * 200 + "<a:b> ?o"),
    ("", "", "?s ?p " + "[ ?p " * 200 + "1" + " ]" * 200),
    ("", "", "?s ?p " + "<< " * 200 + " ?a ?b ?c " + " >>" * 200),
    ("", "", "?s ?p " + "( " * 200 + " )" * 200),
]


@pytest.mark.parametrize("query", CALLS)
def test_no_query_calls_another_server(query: str) -> None:
    with pytest.raises(QueryError, match="calls another server"):
        inspect(scan(query))


def test_parser_refuses_what_the_scan_would_miss() -> None:
    with pytest.raises(QueryError, match="calls another server"):
        inspect(f"SELECT * {{ SERVICE {INSIDE} }}")


@pytest.mark.parametrize("query", HARMLESS)
def test_word_alone_is_harmless(query: str) -> None:
    assert "SERVICE" in inspect(scan(query)).text.upper()


@pytest.mark.parametrize(("query", "says"), OTHERWISE)
def test_other_attacks_are_refused(query: str, says: str) -> None:
    with pytest.raises(QueryError) as raised:
        inspect(scan(query))
    assert says in str(raised.value)


@pytest.mark.parametrize(("opening", "closing", "inside"), NESTED)
def test_deep_nesting_is_refused_without_parsing(opening: str, closing: str, inside: str) -> None:
    with pytest.raises(QueryError, match=r"nested \d+ deep; at most 128"):
        scan(f"SELECT * {{ {opening * 128}{inside}{closing * 128} }}")


def test_deepest_nesting_allowed_is_parsed() -> None:
    query = "SELECT * " + "{ " * 128 + "?s ?p ?o" + " }" * 128
    assert inspect(scan(query)).text == query


def test_graphs_asked_of_are_named() -> None:
    query = "PREFIX a: <http://a/> SELECT * FROM a:b FROM NAMED <http://c/> { ?s ?p ?o }"
    assert inspect(scan(query)).graphs == {"http://a/b", "http://c/"}


@pytest.mark.alone
@pytest.mark.parametrize("piece", ["(", '"', "'''", "<", "\\u0041", "#", "!", "a:", '"\\', "{ }"])
def test_scan_is_linear(piece: str) -> None:
    size = MOST_BYTES // len(piece) // 4
    times = []
    for count in (size, 4 * size):
        best = 10.0
        for _ in range(3):
            begun = time.perf_counter()
            with suppress(QueryError):
                scan(piece * count)
            best = min(best, time.perf_counter() - begun)
        times.append(best)
    assert times[1] < max(16 * times[0], 0.2)
