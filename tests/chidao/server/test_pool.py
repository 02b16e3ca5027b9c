"""Processes that answer: replaced when killed, and when a new build is switched in."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, TypeVar

import pytest

from chidao.server.limits import Limits
from chidao.server.pool import Pool
from extract.errors import StoreError
from graph.build import remove
from queries.refusals import Reason, RefusedError

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from contextlib import AbstractContextManager
    from pathlib import Path

    from conftest import Server

pytestmark = pytest.mark.alone


T = TypeVar("T")

ASK = {
    "task": "sparql", "query": "ASK {}", "rows": "json", "truth": "json", "triples": "turtle",
    "default": None, "named": None, "most_rows": 10, "most_bytes": 1000,
}  # fmt: skip
ENDLESS = {
    **ASK, "query": "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
}  # fmt: skip


def apart(work: Coroutine[Any, Any, T]) -> T:
    """Run in a thread: where browsers are tested, this one has an event loop already."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, work).result()


def test_killed_process_is_replaced_at_once(seed_store: Path) -> None:
    async def replaced() -> float:
        limits = Limits(deadline=0.6, running=2)
        async with Pool(seed_store, limits) as pool:
            await asyncio.sleep(0.2)  # for those in reserve to be warm
            attacks = [asyncio.create_task(pool.ask(ENDLESS)) for _ in range(limits.running)]
            ended = await asyncio.gather(*attacks, return_exceptions=True)
            begun = time.monotonic()
            assert (await pool.ask(ASK)).kind == "truth"
            seconds = time.monotonic() - begun
        reasons = [error.reason for error in ended if isinstance(error, RefusedError)]
        assert reasons == [Reason.LATE] * limits.running
        return seconds

    assert apart(replaced()) < 0.1


def test_process_that_dies_by_itself_is_replaced(seed_store: Path) -> None:
    async def survived() -> None:
        async with Pool(seed_store, Limits(running=1)) as pool:
            for worker in tuple(pool._alive):  # noqa: SLF001 - nothing else kills from outside
                os.kill(worker._process.pid, signal.SIGKILL)  # noqa: SLF001
            await asyncio.sleep(0.1)
            assert (await pool.ask(ASK)).kind == "truth"

    apart(survived())


def test_processes_are_counted_while_others_start(seed_store: Path) -> None:
    async def counted() -> int:
        async with Pool(seed_store, Limits(running=1)) as pool:
            wanted = 12
            for _ in range(wanted):
                pool._spawn(pool._replace())  # noqa: SLF001 - as many at once as a build starts
            for _ in range(1_000_000):  # counts as often as it can
                if pool.processes >= wanted:
                    break
                await asyncio.sleep(0)
            return pool.processes

    for _ in range(3):
        assert apart(counted()) >= 12


def test_what_is_expected_is_answered_before_someone_asks(seed_store: Path) -> None:
    async def prepared() -> None:
        names = ("hai duong", "no one")
        expected = [{"task": "lookup", "text": name, "form": "json"} for name in names]
        async with Pool(seed_store, Limits(running=1), lambda _: expected) as pool:
            key = pool._remembered.key(pool.snapshot.name, expected[0])  # noqa: SLF001
            for _ in range(500):
                if pool._remembered.get(str(key)) is not None:  # noqa: SLF001
                    break
                await asyncio.sleep(0.02)
            else:
                pytest.fail("nobody answered what is expected")
            assert (await pool.ask(expected[0])).kind == "facts"
            with pytest.raises(RefusedError):
                await pool.ask(expected[1])

    apart(prepared())


def test_no_store_is_said(tmp_path: Path) -> None:
    async def start() -> None:
        async with Pool(tmp_path):
            pass

    with pytest.raises(StoreError, match="there is no store"):
        apart(start())


def test_new_build_is_picked_up_and_no_request_is_dropped(
    served_copy: Callable[[], AbstractContextManager[Server]],
) -> None:
    count = "SELECT (COUNT(*) AS ?n) { ?a a <https://w3id.org/chidao/ns#Article> }"
    with served_copy() as server:
        seen: list[tuple[int, str]] = []
        stop = threading.Event()

        def ask() -> None:
            while not stop.is_set():
                reply = server.sparql(count)
                seen.append((reply.status, reply.rows()[0]["n"]))
                time.sleep(0.005)

        clients = [threading.Thread(target=ask) for _ in range(2)]
        for client in clients:
            client.start()
        before = server.ask("/health").json()["snapshot"]
        remove(server.store, "004_eacdd5ac4735a18e.txt")
        remove(server.store, "003_f51ba583130ede47.txt")
        deadline = time.monotonic() + 15
        while seen[-1][1] != "3" and time.monotonic() < deadline:
            time.sleep(0.05)
        stop.set()
        for client in clients:
            client.join()
        assert {status for status, _ in seen} == {200}
        assert {number for _, number in seen} <= {"5", "4", "3"}
        assert server.sparql(count).rows()[0]["n"] == "3"
        health = server.ask("/health").json()
        assert health["snapshot"] != before
        assert server.ask("/api/search?q=hai+duong").status == 200
