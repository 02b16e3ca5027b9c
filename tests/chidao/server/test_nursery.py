"""Processes that the nursery forks: several threads may end one; none starts after its own end."""

from __future__ import annotations

import os
import select
import threading
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

from chidao.server import nursery
from chidao.server.nursery import Child, Nursery
from graph.store import current
from queries.refusals import RefusedError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture
def snapshot(seed_store: Path) -> Path:
    found = current(seed_store)
    assert found is not None
    return found


@pytest.fixture
def opened() -> Iterator[Nursery]:
    made = Nursery()
    yield made
    made.close()


@pytest.fixture
def born(opened: Nursery, snapshot: Path) -> Iterator[Callable[[], Child]]:
    """Give new processes, each of which has answered."""
    with ExitStack() as workers:

        def start() -> Child:
            worker = workers.enter_context(opened.start(snapshot))
            assert worker.request({"task": "ready"}, 20).kind == "ready"
            child = worker._process  # noqa: SLF001 - what the worker ends
            assert isinstance(child, Child)
            return child

        yield start


def test_ended_process_is_ended_again_without_complaint(born: Callable[[], Child]) -> None:
    child = born()
    assert child.poll() is None
    child.kill()
    for _ in range(2):
        assert child.wait() == 0
        assert child.poll() == 0
        child.kill()  # reaped long since: there is no process to send the signal to


def test_who_waits_is_not_misled_by_who_has_waited_meanwhile(
    born: Callable[[], Child], monkeypatch: pytest.MonkeyPatch
) -> None:
    child = born()
    ends: list[int] = []
    overtaken = threading.Event()

    class Overtaken:
        """Between looking for the process and waiting for it, another thread ends it, and opens."""

        def __init__(self) -> None:
            self.really = select.poll()

        def register(self, handle: int, events: int) -> None:
            if not overtaken.is_set():
                overtaken.set()
                child.wait()
                for _ in range(8):  # the first descriptors that are free, if one became free
                    ends.extend(os.pipe())
            self.really.register(handle, events)

        def poll(self, milliseconds: int | None) -> list[tuple[int, int]]:
            return self.really.poll(milliseconds)

    class Select:
        POLLIN = select.POLLIN
        poll = Overtaken

    child.kill()
    monkeypatch.setattr(nursery, "select", Select)
    returned: list[int] = []
    waiting = threading.Thread(target=lambda: returned.append(child.wait()), daemon=True)
    waiting.start()
    waiting.join(10)
    for end in ends:
        os.close(end)
    assert overtaken.is_set()
    assert returned == [0]


def test_closed_nursery_starts_nothing(
    opened: Nursery, snapshot: Path, born: Callable[[], Child]
) -> None:
    born()
    opened.close()
    with pytest.raises(RefusedError, match="has ended"):
        opened.start(snapshot)
