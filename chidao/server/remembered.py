"""Answers that were given before: a snapshot never changes, and so its answers do not."""

from __future__ import annotations

import asyncio
import json
from collections import OrderedDict
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    from queries.execution import Answer

MOST_BYTES = 64 * 1024**2
"""Bytes of answers that are kept; those asked for longest ago make room."""

_LARGEST = MOST_BYTES // 4
_TASKS = frozenset({"library", "lookup", "entity", "page", "statistics"})
"""What is kept: what the server asks of itself. A stranger's SPARQL is asked anew."""


class Remembered:
    """Answers by snapshot and task; for use in one event loop."""

    def __init__(self, most: int = MOST_BYTES) -> None:
        """Remember nothing yet, and never more than so many bytes."""
        self._most = most
        self._size = 0
        self._answers: OrderedDict[str, Answer] = OrderedDict()
        self._asking: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    def key(self, snapshot: str, task: Mapping[str, object]) -> str | None:
        """Return what an answer is remembered by; None for a task whose answer is not."""
        if task["task"] not in _TASKS:
            return None
        return f"{snapshot} {json.dumps(task, sort_keys=True)}"

    def get(self, key: str) -> Answer | None:
        """Return an answer; None where none is remembered."""
        found = self._answers.get(key)
        if found is not None:
            self._answers.move_to_end(key)
        return found

    def keep(self, key: str, answer: Answer) -> None:
        """Remember an answer, unless it is a very large one."""
        size = _size(key, answer)
        if size > min(_LARGEST, self._most) or key in self._answers:
            return
        self._answers[key] = answer
        self._size += size
        while self._size > self._most:
            self._size -= _size(*self._answers.popitem(last=False))

    @asynccontextmanager
    async def alone(self, key: str) -> AsyncIterator[None]:
        """Let one at a time find an answer that several want; cancel a wait to give it up."""
        lock = self._asking.setdefault(key, asyncio.Lock())  # is there while someone waits
        async with lock:
            yield


def _size(key: str, answer: Answer) -> int:
    return len(key) + len(answer.kind) + len(answer.body)
