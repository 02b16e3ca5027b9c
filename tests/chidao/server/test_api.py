"""The JSON API: what it answers, and that its description is true of it."""

from __future__ import annotations

import csv
import io
import subprocess
import sys
import time
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

import pytest

from queries.catalogue import library, named

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Server

HAI_DUONG = "https://w3id.org/chidao/id/place/hai-duong"


def table(body: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(body.decode(), newline="")))


@pytest.mark.parametrize("typed", ["Hải Dương", "hai duong", "HAI DUONG", "duong hai", "hai duo"])
def test_search_finds_names_as_they_are_typed(server: Server, typed: str) -> None:
    reply = server.ask("/api/search?" + urlencode({"q": typed}))
    first = reply.json()["results"][0]
    assert (first["iri"], first["type"], first["name"]) == (HAI_DUONG, "Place", "Hải Dương")


def test_search_keeps_to_a_type_and_a_number(server: Server) -> None:
    found = server.ask("/api/search?q=hai+duong&type=Position&limit=1").json()["results"]
    assert [result["type"] for result in found] == ["Position"]
    assert server.ask("/api/search?q=xyzzy").json()["results"] == []


@pytest.mark.alone
def test_suggestions_come_while_typing(server: Server) -> None:
    times = []
    for length in range(1, 16):
        begun = time.perf_counter()
        server.ask("/api/search?" + urlencode({"q": "chuyển đổi số quốc gia"[:length]}))
        times.append(time.perf_counter() - begun)
    assert sorted(times)[len(times) // 2] < 0.02


def test_lookup_tells_all_that_is_known(server: Server) -> None:
    found = server.ask("/api/lookup?q=pham+minh+chinh").json()
    assert found["meant"]["name"] == "Phạm Minh Chính"
    facts = [fact for group in found["groups"] for fact in group["facts"]]
    assert any(fact["property"].endswith("#chairedBy") and fact["quote"] for fact in facts)
    assert server.ask("/api/lookup?q=xyzzy").status == 404


def test_entity_tells_names_types_and_facts(server: Server) -> None:
    found = server.ask("/api/entity?" + urlencode({"iri": HAI_DUONG})).json()
    assert found["label"] == {"vi": "Hải Dương"}
    assert found["types"] == ["https://w3id.org/chidao/ns#Place"]
    properties = {group["property"] for group in found["groups"]}
    assert "https://w3id.org/chidao/ns#reportedMetric" in properties
    for iri in ("https://w3id.org/chidao/id/place/nowhere", "no iri", "<a:b> ?p ?o } #"):
        assert server.ask("/api/entity?" + urlencode({"iri": iri})).status == 404


def test_library_is_listed(server: Server) -> None:
    listed = server.ask("/api/queries").json()["queries"]
    assert [query["name"] for query in listed] == list(library())
    assert [row["name"] for row in table(server.ask("/api/queries?format=csv").body)] == list(
        library()
    )


@pytest.mark.parametrize("name", library())
def test_each_query_answers_with_its_columns(server: Server, name: str) -> None:
    reply = server.ask(f"/api/queries/{name}")
    assert reply.status == 200, reply.body
    found = reply.json()
    assert found["columns"] == list(named(name).columns)
    assert found["rows"] or name == "copies"  # no two of the seeds are one text
    assert all(list(row) == found["columns"] for row in found["rows"])
    rows = table(server.ask(f"/api/queries/{name}", Accept="text/csv").body)
    assert len(rows) == len(found["rows"])


def test_query_takes_parameters(server: Server) -> None:
    def meetings(**given: str) -> int:
        found = server.ask("/api/queries/meetings-between?" + urlencode(given)).json()
        return sum(row["year"] == "có" for row in found["rows"])

    assert meetings() > meetings(**{"from": "2999"}) == 0


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/api/search", 400),
        ("/api/search?q=", 400),
        ("/api/search?q=a&q=b", 400),
        ("/api/search?q=a&typo=b", 400),
        ("/api/search?q=a&type=Nothing", 400),
        ("/api/search?q=a&limit=0", 400),
        ("/api/search?q=a&limit=51", 400),
        ("/api/search?q=a&limit=x", 400),
        ("/api/search?q=" + "a" * 201, 400),
        ("/api/search?q=a&format=xml", 400),
        ("/api/search?q=%FF", 400),
        ("/api/queries/who-chared", 404),
        ("/api/queries/..%2Fchecks%2Fx", 404),
        ("/api/queries/who-chaired?person=xyzzy", 404),
        ("/api/queries/who-chaired?preson=x", 400),
        ("/api/queries/meetings-between?from=31/02/2024", 400),
        ("/api/queries/meetings-between?from=2024-02-31", 400),
        ("/api/entity", 400),
        ("/api/nothing", 404),
    ],
)
def test_wrong_requests_are_told_so(server: Server, path: str, status: int) -> None:
    reply = server.ask(path)
    assert reply.status == status
    assert reply.json()["advice"]


def test_what_is_accepted_is_given(server: Server) -> None:
    path = "/api/search?q=hai+duong"
    assert server.ask(path, Accept="text/csv").type == "text/csv"
    assert server.ask(f"{path}&format=csv", Accept="application/json").type == "text/csv"
    assert server.ask(path, Accept="image/png").status == 406
    assert server.ask(path, method="POST", body=b"").status == 405


def test_csv_runs_nothing_in_a_spreadsheet(server: Server) -> None:
    paths = [f"/api/queries/{name}" for name in library()]
    paths += ["/api/lookup?q=hai+duong", f"/api/entity?iri={quote(HAI_DUONG)}"]
    cells = [
        cell
        for path in paths
        for row in csv.reader(
            io.StringIO(server.ask(path, Accept="text/csv").body.decode(), newline="")
        )
        for cell in row
    ]
    assert len(cells) > 1000
    assert any(cell.startswith("'-") for cell in cells)
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in cells)


def test_values_cannot_leave_their_place_in_a_query(server: Server) -> None:
    for value in ('" } #', "<a:b>", "?x } UNION { ?s ?p ?o", "\\u0022", "'''", "%s", "{0}"):
        for name, parameter in (("who-chaired", "person"), ("programmes", "programme")):
            given = urlencode({parameter: value})
            reply = server.ask(f"/api/queries/{name}?{given}")
            assert reply.status in {400, 404} or (reply.status, reply.json()["rows"]) == (200, [])


@pytest.mark.parametrize(
    "arguments",
    [
        # the library's other queries take the same types of parameters
        (
            *("--checks", "all", "--max-examples", "3", "--include-path-regex"),
            "^/(limits|health|api/[a-z]+|api/queries/meetings-between)$",
        ),
        # what fits its schema, a text, need not be SPARQL
        (
            *("--checks", "all", "--exclude-checks", "positive_data_acceptance"),
            *("--max-examples", "15", "--include-path", "/sparql"),
        ),
    ],
    ids=["api", "sparql"],
)
def test_description_is_true_under_fuzzing(
    server: Server, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    fuzzed = subprocess.run(
        [
            *(sys.executable, "-m", "schemathesis.cli", "run", f"{server.root}/openapi.json"),
            *("--seed", "20240719", "--generation-database", "none", "--no-color"),
            *(
                "--request-timeout",
                "12",
                "--workers",
                "4",
                "--phases",
                "coverage,fuzzing",
                *arguments,
            ),
        ],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        cwd=tmp_path,
    )
    assert fuzzed.returncode == 0, fuzzed.stdout[-4000:]
