"""HTTP connections, of which the slow ones are dropped, so that they hold up nobody.

A request's head must come within seconds, its body within more, and an answer must be read. What is
no HTTP gets a problem document too.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from chidao.server.front import HEADERS, policy
from chidao.server.problems import MEDIA_TYPE, document

if TYPE_CHECKING:
    import asyncio

    from chidao.server.limits import Limits

_GRACE = 1.0
"""Seconds after which a slow body is cut off, where the application has not said so itself."""


class WatchedProtocol(H11Protocol):
    """An HTTP/1.1 connection under a clock."""

    def __init__(self, *, limits: Limits, **given: Any) -> None:  # noqa: ANN401 - uvicorn's own
        """Take the limits, and what uvicorn gives."""
        super().__init__(**given)
        self.limits = limits
        self._reading: asyncio.TimerHandle | None = None
        self._reading_body = False
        self._writing: asyncio.TimerHandle | None = None

    def connection_made(  # type: ignore[override]
        self, transport: asyncio.Transport
    ) -> None:
        """Start the clock for the first request's head."""
        super().connection_made(transport)
        if len(self.connections) > self.limits.connections:
            transport.abort()
            return
        self._watch_reading(body=False)

    def connection_lost(self, exc: Exception | None) -> None:
        """Stop the clocks."""
        self._rest(reading=True, writing=True)
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Read on, and see whether head or body is still owed."""
        super().data_received(data)
        state = self.conn.their_state
        if state is h11.IDLE:
            self._watch_reading(body=False)
        elif state is h11.SEND_BODY:
            self._watch_reading(body=True)
        else:
            self._rest(reading=True)

    def pause_writing(self) -> None:
        """Start the clock for a client that does not read its answer."""
        super().pause_writing()
        if self._writing is None:
            self._writing = self.loop.call_later(self.limits.body_seconds, self._drop)

    def resume_writing(self) -> None:
        """Stop that clock: the client reads."""
        super().resume_writing()
        self._rest(writing=True)

    def send_400_response(self, msg: str) -> None:
        """Say that this was no HTTP, or too long a head."""
        body = document(
            HTTPStatus.BAD_REQUEST,
            msg,
            f"A request's head may have {self.limits.head_bytes:,} bytes; POST longer queries.",
        )
        headers = {
            "Content-Type": MEDIA_TYPE,
            "Content-Length": str(len(body)),
            "Connection": "close",
            "Content-Security-Policy": policy(MEDIA_TYPE),
            **HEADERS,
        }
        if self.conn.our_state in {h11.IDLE, h11.SEND_RESPONSE}:
            response = h11.Response(status_code=400, headers=list(headers.items()))
            for event in (response, h11.Data(data=body), h11.EndOfMessage()):
                self.transport.write(self.conn.send(event) or b"")
        self.transport.close()

    def _watch_reading(self, *, body: bool) -> None:
        if self._reading is not None and self._reading_body == body:
            return
        self._rest(reading=True)
        limits = self.limits
        seconds = limits.body_seconds + _GRACE if body else limits.header_seconds
        self._reading = self.loop.call_later(seconds, self._drop)
        self._reading_body = body

    def _rest(self, *, reading: bool = False, writing: bool = False) -> None:
        if reading and self._reading is not None:
            self._reading.cancel()
            self._reading = None
        if writing and self._writing is not None:
            self._writing.cancel()
            self._writing = None

    def _drop(self) -> None:
        if not self.transport.is_closing():
            self.transport.abort()
