"""A real server over the seeds, in a process of its own, and a client that checks each reply."""

from __future__ import annotations

import csv
import http.client
import io
import json
import re
import shutil
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode
from xml.etree import ElementTree as ET

import pyoxigraph
import pytest

from chidao.server.limits import Limits
from extract.reader import read
from extract.sources import load
from graph.build import build
from graph.store import current

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

SEEDS = Path(__file__).parents[3] / "seeds"
QUICK = Limits(deadline=1.0, header_seconds=0.7, body_seconds=1.0, rows=500, answer_bytes=200_000)
"""The limits of the server that attacks run against: the same, sooner."""

csv.field_size_limit(10**9)

RDF = {
    "text/turtle": pyoxigraph.RdfFormat.TURTLE,
    "application/n-triples": pyoxigraph.RdfFormat.N_TRIPLES,
    "application/ld+json": pyoxigraph.RdfFormat.JSON_LD,
    "application/rdf+xml": pyoxigraph.RdfFormat.RDF_XML,
}


@dataclass(frozen=True)
class Reply:
    """A response, whose body was read by a strict parser of its type."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def type(self) -> str:
        return self.headers["content-type"].partition(";")[0]

    def json(self) -> Any:  # noqa: ANN401 - whatever JSON holds
        return json.loads(self.body)

    def rows(self) -> list[dict[str, str]]:
        bindings = self.json()["results"]["bindings"]
        return [{name: term["value"] for name, term in row.items()} for row in bindings]

    def triples(self) -> set[pyoxigraph.Triple]:
        return {quad.triple for quad in pyoxigraph.parse(self.body, format=RDF[self.type])}


@dataclass(frozen=True)
class Server:
    """A server that runs, and a client of it."""

    process: subprocess.Popen[str]
    port: int
    store: Path
    limits: Limits

    @property
    def root(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def ask(
        self,
        path: str,
        *,
        method: str = "GET",
        body: bytes | None = None,
        timeout: float = 30,
        **headers: str,
    ) -> Reply:
        """Return the reply to a request, after it was found to be whole and valid."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        try:
            named = {name.replace("_", "-"): value for name, value in headers.items()}
            connection.request(method, path, body, named)
            response = connection.getresponse()
            told = {name.lower(): value for name, value in response.getheaders()}
            reply = Reply(response.status, told, response.read())
        finally:
            connection.close()
        assert self.process.poll() is None, "the server has died"
        sound(reply, method)
        return reply

    def sparql(self, query: str, accept: str = "", **parameters: str | list[str]) -> Reply:
        given = urlencode({"query": query, **parameters}, doseq=True)
        return self.ask(f"/sparql?{given}", **({"Accept": accept} if accept else {}))

    def post(self, query: str, accept: str = "") -> Reply:
        headers = {"Content_Type": "application/sparql-query"}
        if accept:
            headers["Accept"] = accept
        return self.ask("/sparql", method="POST", body=query.encode(), **headers)


def sound(reply: Reply, method: str = "GET") -> None:
    """Hold any reply to what every reply promises."""
    assert reply.headers["x-content-type-options"] == "nosniff"
    assert reply.headers["referrer-policy"] == "no-referrer"
    assert reply.headers["content-security-policy"].startswith("default-src 'none'")
    assert "server" not in reply.headers
    if method == "HEAD":
        return
    assert int(reply.headers["content-length"]) == len(reply.body)
    if reply.status >= 400:
        assert reply.status != 500
        if reply.type == "text/html":  # for who asks for a page
            assert f'<p class="what">{reply.status} ' in reply.body.decode("utf-8")
        else:
            assert reply.type == "application/problem+json"
            problem = reply.json()
            assert problem["status"] == reply.status
            assert problem["title"]
            assert problem["detail"]
    parse(reply)


def parse(reply: Reply) -> None:
    """Read a body by a strict parser."""
    match reply.type:
        case "application/json" | "application/problem+json" | "application/sparql-results+json":
            json.loads(reply.body.decode("utf-8"), parse_constant=_refuse)
        case "application/sparql-results+xml" | "application/xml":
            ET.fromstring(reply.body)  # noqa: S314 - our own server's
        case "text/csv":
            rows = list(
                csv.reader(io.StringIO(reply.body.decode("utf-8"), newline=""), strict=True)
            )
            assert len({len(row) for row in rows if row}) <= 1
        case "text/tab-separated-values":
            lines = reply.body.decode("utf-8").split("\n")
            assert lines.pop() == ""
            assert len({line.count("\t") for line in lines}) == 1
        case "text/html":
            assert reply.body.startswith(b"<!doctype html>")
            assert reply.body.endswith(b"</html>")
        case kind if kind in RDF:
            list(pyoxigraph.parse(reply.body, format=RDF[kind]))
        case kind:
            raise AssertionError(kind)


def _refuse(constant: str) -> None:
    raise AssertionError(constant)


@pytest.fixture(scope="session")
def seed_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    store = tmp_path_factory.mktemp("served") / "store"
    build([read(article) for article in load([SEEDS])], store)
    return store


@pytest.fixture(scope="session")
def engine(seed_store: Path) -> pyoxigraph.Store:
    """Return the engine alone, on the store that is served."""
    snapshot = current(seed_store)
    assert snapshot is not None
    return pyoxigraph.Store.read_only(str(snapshot / "oxigraph"))


@contextmanager
def serving(store: Path, limits: Limits | None = None) -> Iterator[Server]:
    """Run a server, with the command line's limits or others; end it as a person would."""
    command = "from chidao.cli import main; main()\n"
    arguments = ["serve", "--store", str(store), "--port", "0"]
    if limits is not None:
        command = (
            "import sys; from pathlib import Path; from chidao.server.limits import Limits;"
            f"from chidao.server.run import serve; serve(Path(sys.argv[1]), limits={limits!r})"
        )
        arguments = [str(store)]
    process = subprocess.Popen(
        [sys.executable, "-c", command, *arguments], stderr=subprocess.PIPE, text=True
    )
    assert process.stderr is not None
    try:
        line = process.stderr.readline()
        found = re.search(r"http://127\.0\.0\.1:(\d+)/", line)
        assert found, line
        server = Server(process, int(found[1]), store, limits or Limits())
        assert server.ask("/health").json()["status"] == "ok"
        yield server
        assert process.poll() is None
    finally:
        process.terminate()
        said = process.communicate(timeout=20)[1]
    assert "Traceback" not in said


@pytest.fixture(scope="session")
def server(seed_store: Path) -> Iterator[Server]:
    """Run ``chidao serve``, with the limits that it promises."""
    with serving(seed_store) as running:
        yield running


@pytest.fixture(scope="session")
def quick(seed_store: Path) -> Iterator[Server]:
    """Run a server with smaller limits, for what takes all the time or space that there is."""
    with serving(seed_store, QUICK) as running:
        yield running


@pytest.fixture
def served_copy(seed_store: Path, tmp_path: Path) -> Callable[[], AbstractContextManager[Server]]:
    """Run a server over a store of the test's own."""
    store = tmp_path / "store"
    shutil.copytree(seed_store, store)
    return lambda: serving(store, Limits(running=2))
