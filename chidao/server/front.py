"""What every request and every response passes: the Host that was meant, and security headers."""

from __future__ import annotations

import re
from http import HTTPStatus
from typing import TYPE_CHECKING

from starlette.datastructures import MutableHeaders
from starlette.requests import Request

from chidao.server.excuses import respond
from chidao.server.problems import ProblemError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from starlette.types import ASGIApp, Message, Receive, Scope, Send

_LOCAL = frozenset({"localhost", "127.0.0.1", "[::1]"})
_HOST = re.compile(r"(?P<name>\[[0-9A-Fa-f:.]{2,45}\]|[\w.-]{1,253})(?::\d{1,5})?")

_PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
    " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
    " frame-ancestors 'none'"
)
_DATA_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
}
"""What every response says, beside its Content-Security-Policy."""


def policy(content_type: str) -> str:
    """Return the Content-Security-Policy of a response: a page may use the server's own files."""
    return _PAGE_POLICY if content_type.startswith("text/html") else _DATA_POLICY


class Front:
    """The application, behind a check of the Host and with security headers on all it says."""

    def __init__(self, app: ASGIApp, names: Iterable[str]) -> None:
        """Take the application, and the host names that the server goes by, beside local ones."""
        self._app = app
        self._names = _LOCAL | {name.lower() for name in names}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def secured(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers[name] = value
                headers["Content-Security-Policy"] = policy(headers.get("content-type", ""))
                headers.setdefault("Cache-Control", "no-cache")
            await send(message)

        if self._meant(scope):
            await self._app(scope, receive, secured)
        else:
            await respond(_misdirected(), Request(scope))(scope, receive, secured)

    def _meant(self, scope: Scope) -> bool:
        hosts = [value for name, value in scope["headers"] if name == b"host"]
        host = _HOST.fullmatch(hosts[0].decode("latin-1")) if len(hosts) == 1 else None
        if host is None:
            return False
        name = host["name"].lower()
        return name in self._names or name == _address(scope)


def _address(scope: Scope) -> str:
    """Return the address that the client has reached, as a Host header writes it."""
    server = scope.get("server") or ("", None)
    return f"[{server[0]}]" if ":" in server[0] else server[0]


def _misdirected() -> ProblemError:
    return ProblemError(
        HTTPStatus.MISDIRECTED_REQUEST,
        "This server does not go by the name in the request's Host.",
        advice="Use its address, or start it with --name NAME.",
        headers={"Connection": "close"},
    )
