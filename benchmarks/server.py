"""What the server takes to answer at a million quads, beside rdflib's own engine, in one run.

    python benchmarks/server.py [STORE [QUADS]] [--no-peer]

Without a store, one of made news is built (``press.py``). Printed are: each query of the library
over HTTP, the first time and warm, and by rdflib over its store in memory; the pages of things, the
heaviest and a middling one of each kind; suggestions; then a minute of 32 clients at once, with
every status that came and the memory of all processes of the server. A time that is above its bar
ends with «!».
"""

from __future__ import annotations

import argparse
import http.client
import os
import random
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

import press
from rdflib import Dataset

from graph.store import Store
from queries.binding import bind
from queries.catalogue import library, named
from queries.overviews import heaviest
from queries.things import CD, rows, value_of

if TYPE_CHECKING:
    from collections.abc import Iterator

TIMES = 20
QUERY_BAR, PAGE_BAR, SUGGESTION_BAR, CROWD_BAR = 0.1, 0.2, 0.02, 0.5
CLIENTS, SECONDS = 32, 60
PATIENCE = 10
"""Seconds that rdflib is given for one query."""

KINDS = ("Person", "Organization", "Place", "Meeting", "DirectiveSet", "Indicator", "Document",
         "Position", "Audience", "Directive", "Observation", "Article")  # fmt: skip
TYPED = ("p", "pham", "pham minh", "pham minh chinh", "kinh te so", "bo thong tin", "chuyen doi",
         "hai duong", "uy ban", "n", "ng", "nguyen", "tinh", "cds", "so", "hoi nghi", "ty le",
         "ho chi minh", "thu tuong", "bo truong bo", "zzz", "chu tich ubnd tinh")  # fmt: skip


@dataclass
class Served:
    """A server that runs, and what it said."""

    port: int
    pid: int
    statuses: Counter[int] = field(default_factory=Counter)

    def get(self, path: str, accept: str = "text/html") -> float:
        """Return the seconds that one answer took, whole."""
        begun = time.perf_counter()
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        connection.request("GET", path, headers={"Accept": accept})
        response = connection.getresponse()
        response.read()
        connection.close()
        self.statuses[response.status] += 1
        return time.perf_counter() - begun

    def memory(self) -> float:
        """Return the resident MiB of the server and all processes below it, shared pages once."""
        return sum(_proportional(pid) for pid in _family(self.pid)) / 1024


def main() -> None:
    """Measure, and print."""
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("store", nargs="?", type=Path)
    given.add_argument("quads", nargs="?", type=int, default=press.QUADS)
    given.add_argument("--no-peer", action="store_true")
    options = given.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = options.store or Path(folder) / "store"
        if not (path / "CURRENT").exists():
            press.made(path, options.quads)
        store = Store.open(path)
        print(f"{len(store.oxigraph):,} quads, {len(store.manifest()['articles']):,} articles\n")
        peer = {} if options.no_peer else _by_rdflib(store)
        with _serving(path) as served:
            _queries(served, peer)
            _pages(served, store)
            _crowd(served, store)


def _queries(served: Served, peer: dict[str, str]) -> None:
    print(f"{'named query':34}{'first':>9}{'median':>9}{'p95':>9}{'rdflib':>12}")
    for name in library():
        path = f"/api/queries/{name}"
        first = served.get(path, "application/json")
        times = [served.get(path, "application/json") for _ in range(TIMES)]
        print(
            f"{name:34}{first * 1000:6.0f} ms{_said(times, QUERY_BAR)}{peer.get(name, '–'):>12}",
            flush=True,
        )
    print(f"statuses: {dict(served.statuses)}\n")


def _pages(served: Served, store: Store) -> None:
    print(f"{'page':70}{'first':>9}{'median':>9}{'p95':>9}")
    for path, bar in (*_things(store), *((p, 0.0) for p in _lists())):
        first = served.get(path)
        times = [served.get(path) for _ in range(TIMES)]
        print(f"{path[:68]:70}{first * 1000:6.0f} ms{_said(times, bar)}", flush=True)
    for what in ("/suggest", "/api/search"):
        paths = [f"{what}?{urlencode({'q': typed})}" for typed in TYPED]
        times = [served.get(path, "application/json") for _ in range(5) for path in paths]
        print(f"{what + ', as one types':79}{_said(times, SUGGESTION_BAR)}")
    name = heaviest(store.names, "Place", 1)[0].name
    for path in (f"/api/lookup?q={quote(name)}", f"/api/lookup?q={quote('pham minh chinh')}"):
        first = served.get(path, "application/json")
        times = [served.get(path, "application/json") for _ in range(5)]
        print(f"{path[:68]:70}{first * 1000:6.0f} ms{_said(times, 0.0)}")
    print()


def _crowd(served: Served, store: Store) -> None:
    """Let many clients ask all kinds of things for a minute, and print how it went."""
    mixed = [*(path for path, _ in _things(store)), "/", "/meetings", "/instructions"]
    mixed += [f"/api/queries/{name}" for name in library()]
    mixed += [f"/suggest?{urlencode({'q': typed})}" for typed in TYPED for _ in range(3)]
    ask = f"SELECT ?m ?p {{ ?m <{CD}chairedBy> ?p }} LIMIT 100"
    mixed += [f"/sparql?{urlencode({'query': ask})}"] * 10
    served.statuses.clear()
    before, ends = served.memory(), time.monotonic() + SECONDS

    def client(number: int) -> list[float]:
        chance, times = random.Random(number), []  # noqa: S311 - to be the same again
        while time.monotonic() < ends:
            times.append(served.get(chance.choice(mixed), "*/*;q=0.5, text/html"))
        return times

    with ThreadPoolExecutor(CLIENTS + 1) as crowd:
        halfway = crowd.submit(lambda: (time.sleep(SECONDS / 2), served.memory())[1])
        times = [seconds for each in crowd.map(client, range(CLIENTS)) for seconds in each]
    print(f"{CLIENTS} clients for {SECONDS} s: {len(times) / SECONDS:.0f} answers a second")
    print(f"{'median, p95':70}{_said(times, CROWD_BAR)}")
    print(f"statuses: {dict(served.statuses)}")
    after = served.memory()
    print(f"memory: {before:.0f} MiB before, {halfway.result():.0f} halfway, {after:.0f} after")


def _things(store: Store) -> Iterator[tuple[str, float]]:
    base = "https://w3id.org/chidao"
    for kind in KINDS:
        found = [candidate.iri for candidate in heaviest(store.names, kind, 2000)]
        if not found:
            query = f"SELECT ?s {{ ?s a <{CD}{kind}> }} LIMIT 2"
            found = [value_of(row[0]) for row in rows(store, query)]
        for iri in dict.fromkeys((found[0], found[len(found) // 2])) if found else ():
            yield iri.removeprefix(base), PAGE_BAR


def _lists() -> tuple[str, ...]:
    return ("/", "/search?q=pham", "/meetings", "/instructions", "/disagreements", "/coverage",
            "/graph", "/query")  # fmt: skip


def _by_rdflib(store: Store) -> dict[str, str]:
    """Return what rdflib's engine takes for each query, once, over its store in memory."""
    dataset = Dataset(default_union=False)
    begun = time.perf_counter()
    dataset.parse(data=store.oxigraph.dump(format=_nquads()) or b"", format="nquads")
    print(f"rdflib has loaded them in {time.perf_counter() - begun:.0f} s", flush=True)
    return {name: _forked(store, dataset, name) for name in library()}


def _forked(store: Store, dataset: Dataset, name: str) -> str:
    """Return the seconds of one query, in a process that ends when patience does."""
    query = named(name)
    text = bind(query, {p.name: p.default or "" for p in query.parameters}, store.names)
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(PATIENCE)
        begun = time.perf_counter()
        list(dataset.query(text))
        os.write(writing, f"{time.perf_counter() - begun:.2f} s".encode())
        os._exit(0)
    os.close(writing)
    os.waitpid(child, 0)
    with os.fdopen(reading, "rb") as pipe:
        return pipe.read().decode() or f"> {PATIENCE} s"


def _nquads() -> object:
    from pyoxigraph import RdfFormat  # noqa: PLC0415 - here alone

    return RdfFormat.N_QUADS


class _serving:  # noqa: N801 - reads as a word
    """Runs ``chidao serve`` over a store."""

    def __init__(self, store: Path) -> None:
        """Take its folder."""
        self._store = store

    def __enter__(self) -> Served:
        """Start it, and return how it is reached."""
        program = "from chidao.cli import main; main()"
        self._process = subprocess.Popen(  # noqa: S603 - this program itself
            [sys.executable, "-c", program, "serve", "--store", str(self._store), "--port", "0"],
            stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        line = self._process.stderr.readline() if self._process.stderr else ""
        found = re.search(r":(\d+)/", line)
        if not found:
            raise SystemExit(line)
        return Served(int(found[1]), self._process.pid)

    def __exit__(self, *_: object) -> None:
        """End it."""
        self._process.terminate()
        self._process.communicate(timeout=30)


def _family(pid: int) -> Iterator[int]:
    yield pid
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in task.read_text().split():
            yield from _family(int(child))


def _proportional(pid: int) -> int:
    try:
        told = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii")
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return int(told.partition("\nPss:")[2].split()[0])


def _said(times: list[float], bar: float) -> str:
    late = statistics.quantiles(times, n=20, method="inclusive")[-1]
    mark = "!" if bar and late > bar else " "
    return f"{statistics.median(times) * 1000:6.0f} ms{late * 1000:6.0f} ms{mark}"


if __name__ == "__main__":
    main()
