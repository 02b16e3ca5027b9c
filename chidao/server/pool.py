"""The processes that answer: some running, some warm in reserve, all of the live snapshot."""

from __future__ import annotations

import asyncio
import json
import logging
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from typing import TYPE_CHECKING, Self, TypeVar

from chidao.server.limits import Limits
from chidao.server.nursery import Nursery
from chidao.server.problems import BusyError
from chidao.server.remembered import Remembered
from chidao.server.turns import Turns
from extract.errors import QueryError, StoreError
from extract.message import said
from graph.store import current
from queries.refusals import Reason, RefusedError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Coroutine, Mapping, Sequence
    from pathlib import Path

    from queries.execution import Answer, Worker

_RESERVE = 2
"""Warm processes beside those that can be running: one takes over at once from a killed one."""

_STARTING = 20.0
_LOOKING = 0.5
"""Seconds between looks for a new build."""

_FAILING = 1.0
"""Seconds before another attempt to start a process, after one failed."""

_PATIENCE = 1.0
"""Seconds that a query may go on for a client that has left: shorter than a new process takes."""

_T = TypeVar("_T")
_log = logging.getLogger(__name__)


class Pool:
    """Answers tasks in worker processes; a snapshot that a build switches in is picked up.

    Use it as an asynchronous context manager: it starts with its processes warm.
    """

    def __init__(
        self,
        store: Path,
        limits: Limits | None = None,
        expected: Callable[[Path], Sequence[Mapping[str, object]]] = lambda _: (),
    ) -> None:
        """Take a store, the limits, and what tells what will surely be asked of a snapshot."""
        self.limits = limits or Limits()
        self._store = store
        self._expected = expected
        self._target = self.limits.running + _RESERVE
        self._ready: asyncio.LifoQueue[tuple[Path, Worker]] = asyncio.LifoQueue()
        self._alive: set[Worker] = set()
        self._ending: set[Worker] = set()
        self._over = False
        self._turns = Turns(self.limits)
        self._sending = 0
        self._tasks: set[asyncio.Task[None]] = set()
        self._threads = ThreadPoolExecutor(2 * self._target + 1, "worker")
        self._nursery = Nursery()
        self._remembered = Remembered()
        self._snapshot: Path | None = None
        self.network = False

    @property
    def snapshot(self) -> Path:
        """The folder of the snapshot that answers come from."""
        if self._snapshot is None:
            raise StoreError("no store is open.")
        return self._snapshot

    @property
    def processes(self) -> int:
        """The number of processes that are alive."""
        return sum(worker.alive for worker in tuple(self._alive))  # threads add to it meanwhile

    async def __aenter__(self) -> Self:
        """Start the processes, and look out for new builds.

        Raises:
            StoreError: there is no store, or it cannot be opened.
        """
        snapshot = current(self._store)
        if snapshot is None:
            raise StoreError(
                said("there is no store in {store}", store=self._store),
                advice=said("Build one: chidao build PATH… --store {store}", store=self._store),
            )
        try:
            await self._fill(snapshot, self.limits.running)
        except RefusedError as fault:
            await self.__aexit__()
            raise StoreError(
                said("the store in {store} cannot be opened.", store=self._store),
                advice=said("Delete {file}, and run the build again.", file=snapshot.parent),
            ) from fault
        for _ in range(self._target - self.limits.running):
            self._spawn(self._replace())
        self._spawn(self._look())
        self._spawn(self._prepare())
        return self

    async def __aexit__(self, *_: object) -> None:
        """End every process."""
        self._over = True
        for task in tuple(self._tasks):
            task.cancel()
        for worker in (*self._alive, *self._ending):
            worker.close()
        self._nursery.close()
        self._threads.shutdown(wait=False, cancel_futures=True)

    async def ask(self, task: Mapping[str, object], gone: asyncio.Event | None = None) -> Answer:
        """Return the answer to a task within the deadline, waiting for a turn included.

        ``gone`` is set when nobody waits for the answer any more.

        Raises:
            BusyError: too many are waiting, or the turn did not come.
            QueryError: the task was refused, took too long, or broke its process.
        """
        begun = time.monotonic()
        key = self._remembered.key(self.snapshot.name, task)
        if key is None:
            return await self._ask(task, begun, gone)
        if (known := self._remembered.get(key)) is not None:
            return known
        async with self._first(key, begun):
            if (known := self._remembered.get(key)) is not None:
                return known
            answer = await self._ask(task, begun, gone)
            self._remembered.keep(key, answer)
            return answer

    async def _prepare(self) -> None:
        """Answer what is expected before someone asks, by processes that wait in reserve."""
        name = self.snapshot.name
        for task in self._expected(self.snapshot):
            key, begun = self._remembered.key(name, task), time.monotonic()
            if key is None or self.snapshot.name != name:
                return
            with suppress(QueryError, BusyError):
                async with self._first(key, begun):
                    if self._remembered.get(key) is None:
                        self._remembered.keep(key, await self._answer(task, begun, None))

    @asynccontextmanager
    async def _first(self, key: str, begun: float) -> AsyncIterator[None]:
        """Let one ask what several want to know; who has waited a deadline's time gives up."""
        async with AsyncExitStack() as stack:
            try:
                async with asyncio.timeout(self._turns.left(begun)):
                    await stack.enter_async_context(self._remembered.alone(key))
            except TimeoutError as error:
                raise self._turns.late() from error
            yield

    async def _ask(
        self, task: Mapping[str, object], begun: float, gone: asyncio.Event | None
    ) -> Answer:
        if self._sending > self.limits.sending_bytes:
            raise BusyError("Too many long answers are being read.", 30)
        async with self._turns.turn(begun):
            return await self._answer(task, begun, gone)

    @asynccontextmanager
    async def sending(self, size: int) -> AsyncIterator[None]:
        """Count an answer as on its way, while its client reads it."""
        self._sending += size
        try:
            yield
        finally:
            self._sending -= size

    async def _answer(
        self, task: Mapping[str, object], begun: float, gone: asyncio.Event | None
    ) -> Answer:
        snapshot, worker = await self._take(begun)
        left = self._turns.left(begun)
        answering = self._in_thread(lambda: worker.request(task, max(left, 0.01)))
        watching = asyncio.create_task(_abandon(worker, gone)) if gone else None
        try:
            return await answering
        except RefusedError as error:
            if error.reason is Reason.LATE and left < self.limits.deadline / 2:
                raise self._turns.late() from error
            raise
        except asyncio.CancelledError:
            worker.kill()  # the thread still waits for it: nobody else may talk to it
            raise
        finally:
            if watching is not None:
                watching.cancel()
            self._give(snapshot, worker)

    async def _take(self, begun: float) -> tuple[Path, Worker]:
        try:
            async with asyncio.timeout(self._turns.left(begun)):
                while True:
                    snapshot, worker = await self._ready.get()
                    if worker.alive:
                        return snapshot, worker
                    self._end(worker)
        except TimeoutError as error:
            raise self._turns.late() from error

    def _give(self, snapshot: Path, worker: Worker) -> None:
        if worker.alive and snapshot == self._snapshot:
            self._ready.put_nowait((snapshot, worker))
        else:
            self._end(worker)

    def _end(self, worker: Worker) -> None:
        """Drop a process, and start another where one is missing."""
        self._alive.discard(worker)
        self._ending.add(worker)
        worker.kill()
        self._spawn(self._closed(worker))
        if len(self._alive) < self._target:
            self._spawn(self._replace())

    async def _closed(self, worker: Worker) -> None:
        await self._in_thread(worker.close)
        self._ending.discard(worker)

    async def _replace(self) -> None:
        while True:
            snapshot = self.snapshot
            try:
                worker = await self._start(snapshot)
            except RefusedError:
                if current(self._store) == snapshot:  # and was not dropped for a new build
                    _log.exception("a worker process does not start")
                await asyncio.sleep(_FAILING)
            else:
                self._give(snapshot, worker)
                return

    async def _start(self, snapshot: Path) -> Worker:
        """Return a new process, warm."""
        worker = await self._in_thread(lambda: self._born(snapshot))
        try:
            answer = await self._in_thread(lambda: worker.request({"task": "ready"}, _STARTING))
        except RefusedError:
            self._alive.discard(worker)
            worker.close()
            raise
        self.network = json.loads(answer.body)["network"]
        return worker

    def _born(self, snapshot: Path) -> Worker:
        """Return a new process; in a thread, which may outlive the pool: then nobody waits for it.

        Raises:
            RefusedError: it does not start, or the pool has ended.
        """
        worker = self._nursery.start(snapshot)
        self._alive.add(worker)
        if self._over:
            worker.close()
            raise RefusedError("The server has ended.", reason=Reason.BROKEN)
        return worker

    async def _look(self) -> None:
        """Change to a new build when there is one."""
        while True:
            await asyncio.sleep(_LOOKING)
            with suppress(OSError):
                live = current(self._store)
                if live is not None and live != self._snapshot:
                    await self._change(live)

    async def _change(self, live: Path) -> None:
        """Answer from a new snapshot, once warm; who is asking the old one still gets an answer."""
        try:
            await self._fill(live, self._target)
        except RefusedError:
            _log.exception("the new build in %s cannot be opened", live)
        else:
            self._spawn(self._prepare())

    async def _fill(self, snapshot: Path, count: int) -> None:
        started = await asyncio.gather(*(self._start(snapshot) for _ in range(count)))
        self._snapshot = snapshot
        stale = [self._ready.get_nowait() for _ in range(self._ready.qsize())]
        for worker in started:
            self._give(snapshot, worker)
        for _, worker in stale:
            self._end(worker)

    def _spawn(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _in_thread(self, work: Callable[[], _T]) -> _T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, work)


async def _abandon(worker: Worker, gone: asyncio.Event) -> None:
    """Stop a query that goes on after its client has left."""
    await gone.wait()
    await asyncio.sleep(_PATIENCE)
    worker.kill()
