"""Whose turn it is: so many tasks run at once, so many wait, none longer than a deadline."""

from __future__ import annotations

import asyncio
import math
import time
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from chidao.server.problems import BusyError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from chidao.server.limits import Limits


class Turns:
    """Lets so many work at once as the limits say; for use in one event loop."""

    def __init__(self, limits: Limits) -> None:
        """Take the limits."""
        self._limits = limits
        self._turns = asyncio.Semaphore(limits.running)
        self._waiting = 0

    def left(self, begun: float) -> float:
        """Return the seconds that are left of the deadline of a task."""
        return self._limits.deadline - (time.monotonic() - begun)

    def late(self) -> BusyError:
        """Return what is said to whom the time of others' tasks has cost the turn."""
        wait = math.ceil(self._limits.deadline)
        return BusyError("Others' queries took the time that this one had.", wait)

    @asynccontextmanager
    async def turn(self, begun: float) -> AsyncIterator[None]:
        """Wait for a turn, and take it.

        Raises:
            BusyError: too many wait already, or the turn did not come in time.
        """
        if self._waiting >= self._limits.queued and self._turns.locked():
            wait = math.ceil(self._limits.deadline)
            raise BusyError("As many queries are waiting as may.", wait)
        self._waiting += 1
        try:
            async with asyncio.timeout(self.left(begun)):
                await self._turns.acquire()
        except TimeoutError as error:
            raise self.late() from error
        finally:
            self._waiting -= 1
        try:
            yield
        finally:
            self._turns.release()
