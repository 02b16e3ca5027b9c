"""A stranger's query, answered in a process that is killed at its deadline."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from threading import Timer
from typing import IO, TYPE_CHECKING, Protocol, Self

from pyoxigraph import QueryResultsFormat, QuerySolutions, parse_query_results

from extract.message import from_data, said
from queries.guard import scan
from queries.refusals import Reason, RefusedError
from queries.run import Table, table

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from types import TracebackType

DEADLINE = 10.0
"""Seconds that a query may take."""

_STARTING = 5.0
"""Seconds more for the process to start."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a query gave: ``kind`` is rows, truth or triples; ``body`` in the format asked for.

    Triples are N-Triples whatever was asked for; a truth is JSON or XML. Workers of other modules
    have kinds of their own.
    """

    kind: str
    body: bytes


class Process(Protocol):
    """What a worker needs of its process; ``subprocess`` has it."""

    stdin: IO[bytes] | None
    stdout: IO[bytes] | None

    @property
    def pid(self) -> int:
        """The number of the process."""

    def kill(self) -> None:
        """Stop it."""

    def poll(self) -> int | None:
        """Return None while it runs."""

    def wait(self) -> int:
        """Return once it has ended."""


class Worker:
    """A process with a snapshot open read-only; good for many queries, until one kills it."""

    def __init__(self, snapshot: Path, *, process: Process | None = None) -> None:
        """Start the process, or take one that was started; it is ready when it answers."""
        self._process = process or subprocess.Popen(  # noqa: S603 - our own module, no shell
            [sys.executable, "-m", "queries.worker", str(snapshot)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=surroundings(),
        )
        self._spent = False

    def __enter__(self) -> Self:
        """Return the worker."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the process."""
        self.close()

    @property
    def alive(self) -> bool:
        """Whether the process can take another query."""
        return not self._spent and self._process.poll() is None

    def ask(self, text: str, form: str, deadline: float) -> Answer:
        """Return the answer, or kill the process ``deadline`` seconds from now.

        Raises:
            QueryError: the query was refused, took too long, or broke the process.
        """
        scan(text)
        return self.request({"query": text, "format": form}, deadline)

    def request(self, task: Mapping[str, object], deadline: float) -> Answer:
        """Return the answer to any task that the process knows, which JSON must hold.

        Raises:
            RefusedError: the task was refused, took too long, or broke the process.
        """
        late: list[bool] = []

        def kill() -> None:
            late.append(True)
            self._process.kill()

        timer = Timer(deadline, kill)
        timer.start()
        try:
            return self._exchange(task)
        except (EOFError, OSError, ValueError) as error:  # a pipe that broke, or was closed
            self.close()
            raise _broken(deadline if late else None) from error
        finally:
            timer.cancel()

    def kill(self) -> None:
        """Stop the process; who waits for its answer learns that it is broken."""
        self._spent = True
        self._process.kill()

    def close(self) -> None:
        """End the process, whatever it is doing."""
        self.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None and not pipe.closed:
                _close(pipe)

    def _exchange(self, task: Mapping[str, object]) -> Answer:
        requests, answers = self._process.stdin, self._process.stdout
        if requests is None or answers is None:
            raise EOFError
        requests.write(json.dumps(task).encode() + b"\n")
        requests.flush()
        line = answers.readline()
        if not line.endswith(b"\n"):
            raise EOFError
        head = json.loads(line)
        body = answers.read(head["size"])
        if len(body) != head["size"]:
            raise EOFError
        if head["kind"] == "refused":
            refusal = json.loads(body)
            raise RefusedError(
                from_data(refusal["found"]),
                advice=from_data(refusal["advice"]),
                reason=Reason(refusal["reason"]),
            )
        self._spent = head.get("last", False)
        return Answer(kind=head["kind"], body=body)


def surroundings() -> dict[str, str]:
    """Return the environment in which a worker finds our modules, and wastes no address space."""
    path = os.pathsep.join(folder for folder in sys.path if folder)
    # Each arena of the allocator would reserve 64 MiB of the address space that is limited, each
    # thread of the linear algebra more; and a process with threads gets no namespace of its own.
    frugal = {"MALLOC_ARENA_MAX": "2", "OPENBLAS_NUM_THREADS": "1"}
    return {**os.environ, "PYTHONPATH": path, **frugal}


def execute(snapshot: Path, text: str, form: str, *, deadline: float = DEADLINE) -> Answer:
    """Return the answer to one query from a process of its own: for the command line.

    ``snapshot`` is a store's live snapshot; ``form`` one of csv, tsv, json, xml.

    Raises:
        QueryError: the query was refused, took too long, or broke the process.
    """
    scan(text)
    with Worker(snapshot) as worker:
        worker.ask("ASK {}", "json", deadline + _STARTING)
        return worker.ask(text, form, deadline)


def rows(answer: Answer) -> Table:
    """Return the rows of an answer in JSON, as Python values."""
    solutions = parse_query_results(answer.body, format=QueryResultsFormat.JSON)
    if not isinstance(solutions, QuerySolutions):
        return Table(columns=("answer",), rows=((bool(solutions),),))
    return table(solutions)


def _close(pipe: IO[bytes]) -> None:
    try:
        pipe.close()
    except BrokenPipeError:
        return


def _broken(deadline: float | None) -> RefusedError:
    if deadline is None:
        return RefusedError(
            "the query took more memory or a deeper stack than it may.",
            advice="Ask for less: fewer variables, a LIMIT, no cross products.",
            reason=Reason.BROKEN,
        )
    return RefusedError(
        said(
            "the query took longer than {seconds:g} s and was stopped.", seconds=round(deadline, 1)
        ),
        advice="Ask for less: bind a name, add a LIMIT, avoid patterns that share no variable.",
        reason=Reason.LATE,
    )
