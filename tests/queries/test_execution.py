"""Strangers' queries in a process of their own: answered, refused, or killed."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pyoxigraph
import pytest

from extract.errors import QueryError
from queries.execution import Worker, execute, rows

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from queries.run import Answering

pytestmark = pytest.mark.alone


CHAIRS = "PREFIX cd: <https://w3id.org/chidao/ns#> "
ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"


@pytest.fixture(scope="module")
def snapshot(tmp_path_factory: pytest.TempPathFactory, store: Answering) -> Path:
    folder = tmp_path_factory.mktemp("snapshot")
    written = pyoxigraph.Store(str(folder / "oxigraph"))
    written.bulk_extend(list(store.graph))  # type: ignore[attr-defined]
    written.flush()
    return folder


@pytest.fixture(scope="module")
def worker(snapshot: Path) -> Iterator[Worker]:
    with Worker(snapshot) as process:
        yield process


def test_rows_come_back_typed(snapshot: Path) -> None:
    asked = CHAIRS + "SELECT ?of { ?x cd:status cd:rank ; cd:outOf ?of }"
    answer = execute(snapshot, asked, "json")
    assert answer.kind == "rows"
    assert [str(cell) for row in rows(answer).rows for cell in row] == ["193"]


def test_formats_are_those_of_the_standard(worker: Worker) -> None:
    asked = CHAIRS + "SELECT (COUNT(*) AS ?n) { ?m a cd:Meeting }"
    assert worker.ask(asked, "csv", 20).body == b"n\r\n3\r\n"
    assert worker.ask(asked, "tsv", 20).body == b"?n\n3\n"
    assert b"<sparql" in worker.ask(asked, "xml", 20).body
    assert worker.ask(CHAIRS + "ASK { ?m cd:chairedBy ?p }", "csv", 20).kind == "truth"


def test_truth_is_one_row(snapshot: Path) -> None:
    answer = execute(snapshot, CHAIRS + "ASK { ?m cd:chairedBy ?p }", "json")
    assert rows(answer).rows == ((True,),)


def test_construct_gives_triples(worker: Worker) -> None:
    asked = CHAIRS + "CONSTRUCT { ?p cd:holds ?x } { ?p cd:holds ?x }"
    answer = worker.ask(asked, "json", 20)
    assert (answer.kind, answer.body.count(b"\n")) == ("triples", 2)


@pytest.mark.parametrize(
    ("query", "says"),
    [
        ("SELECT * FROM <file:///etc/hostname> { ?s ?p ?o }", "the store has no such graph"),
        ("SELECT * FROM NAMED <http://127.0.0.1:9/> { ?s ?p ?o }", "the store has no such graph"),
        ("SELECT * FROM <no/base> { ?s ?p ?o }", "cannot run"),
        ("DROP ALL", "would change the store"),
        ("SELECT * { SERVICE <http://127.0.0.1:9/> { } }", "calls another server"),
        ("SELECT ?x { ?s ?p ?o } GROUP BY ?s", "cannot run"),
    ],
)
def test_worker_refuses_and_lives_on(worker: Worker, query: str, says: str) -> None:
    with pytest.raises(QueryError, match=says):
        worker.ask(query, "json", 20)
    assert worker.alive


def test_graph_of_the_store_may_be_asked(worker: Worker) -> None:
    graph = "<https://w3id.org/chidao/id/article/a0/evidence/0-17/rule>"
    answer = worker.ask(f"SELECT * FROM {graph} {{ ?s ?p ?o }}", "json", 20)  # noqa: S608
    assert len(rows(answer).rows) == 3


def test_endless_query_is_killed_at_its_deadline(snapshot: Path) -> None:
    begun = time.monotonic()
    with Worker(snapshot) as process:
        with pytest.raises(QueryError, match="took longer than 1 s"):
            process.ask(ENDLESS, "json", 1)
        assert not process.alive
    assert time.monotonic() - begun < 3


def test_greedy_query_breaks_only_its_worker(snapshot: Path) -> None:
    doubled = " ".join(f"BIND(CONCAT(?a{n}, ?a{n}) AS ?a{n + 1})" for n in range(40))
    with Worker(snapshot) as process, pytest.raises(QueryError, match="took"):
        process.ask(f"SELECT * {{ BIND('chidao' AS ?a0) {doubled} }}", "json", 10)
