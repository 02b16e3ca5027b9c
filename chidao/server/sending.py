"""Bodies of answers, sent in pieces, so that who reads slowly holds little and not for long."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from starlette.responses import Response

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from chidao.server.pool import Pool

_PIECE = 256 * 1024
_SLOWEST = 100_000
"""Bytes a second below which a reader is dropped, after the time for a request's body."""


class Answered(Response):
    """A whole answer, on its way to a client."""

    def __init__(
        self, body: bytes, media_type: str, pool: Pool, headers: dict[str, str] | None = None
    ) -> None:
        """Take the body, its Content-Type, and the pool that counts what is being sent."""
        super().__init__(body, headers=headers)
        self.headers["content-type"] = media_type
        self._pool = pool

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send it, or break off where the client does not read."""
        del scope, receive
        body = bytes(self.body)
        time = self._pool.limits.body_seconds + len(body) / _SLOWEST
        async with self._pool.sending(len(body)):
            try:
                async with asyncio.timeout(time):
                    await self._send(body, send)
            except TimeoutError as error:
                raise ConnectionAbortedError("the client does not read its answer") from error

    async def _send(self, body: bytes, send: Send) -> None:
        await send(
            {"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers}
        )
        for at in range(0, max(len(body), 1), _PIECE):
            await send(
                {
                    "type": "http.response.body",
                    "body": body[at : at + _PIECE],
                    "more_body": at + _PIECE < len(body),
                }
            )
