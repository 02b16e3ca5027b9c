"""Answers that are kept: only of what the server asks itself, only so many bytes, never too old."""

from __future__ import annotations

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from chidao.server.remembered import Remembered
from graph.build import remove
from queries.execution import Answer

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from conftest import Server

ARTICLES = "/api/queries/articles"


def test_what_is_kept_never_grows_beyond_its_bytes() -> None:
    kept = Remembered(most=10_000)
    keys = [f"key {number}" for number in range(200)]
    for number, key in enumerate(keys):
        kept.keep(key, Answer(kind="rows", body=bytes(number * 5)))
    left = [key for key in keys if kept.get(key) is not None]
    assert left == keys[-len(left) :]
    assert 5 < len(left) < 30
    kept.keep("large", Answer(kind="rows", body=bytes(10_001)))
    assert kept.get("large") is None


def test_what_is_asked_for_stays() -> None:
    kept = Remembered(most=1000)
    for number in range(50):
        kept.keep(str(number), Answer(kind="rows", body=bytes(100)))
        assert kept.get("0") is not None


def test_a_stranger_s_query_is_asked_anew() -> None:
    kept = Remembered()
    assert kept.key("one", {"task": "sparql", "query": "ASK {}"}) is None
    same = [kept.key("one", {"task": "lookup", "text": text}) for text in "aab"]
    assert same[0] == same[1] != same[2]
    assert same[0] != kept.key("two", {"task": "lookup", "text": "a"})


def test_one_at_a_time_finds_an_answer() -> None:
    async def together() -> int:
        kept, inside, most = Remembered(), 0, 0

        async def find() -> None:
            nonlocal inside, most
            async with kept.alone("key"):
                inside += 1
                most = max(most, inside)
                await asyncio.sleep(0.001)
                inside -= 1

        await asyncio.gather(*(find() for _ in range(10)))
        assert not kept._asking  # noqa: SLF001 - it would grow for ever
        return most

    with ThreadPoolExecutor(1) as thread:
        assert thread.submit(asyncio.run, together()).result() == 1


def test_a_new_build_is_answered_from(
    served_copy: Callable[[], AbstractContextManager[Server]],
) -> None:
    with served_copy() as server:
        before = [server.ask(ARTICLES) for _ in range(2)]
        assert len(before[0].json()["rows"]) == len(before[1].json()["rows"]) == 5
        assert before[0].body == before[1].body
        remove(server.store, "004_eacdd5ac4735a18e.txt")
        deadline = time.monotonic() + 15
        while len(server.ask(ARTICLES).json()["rows"]) == 5 and time.monotonic() < deadline:
            time.sleep(0.1)
        assert len(server.ask(ARTICLES).json()["rows"]) == 4
