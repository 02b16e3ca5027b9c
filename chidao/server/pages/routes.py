"""The addresses of the pages, as the application takes them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from starlette.concurrency import run_in_threadpool
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from chidao.server.pages.answering import PATHS, answer
from chidao.server.pages.page import Asked

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.routing import BaseRoute

    from graph.store import Store

_STATIC = Path(__file__).parent / "static"


class Serving(Protocol):
    """What the pages need of the server: the store as it stands now."""

    def store(self) -> Store:
        """Return the live snapshot, open."""


def routes(state: Serving) -> list[BaseRoute]:
    """Return the routes of all pages, and of the files that they use."""

    async def page(request: Request) -> Response:
        reply = await run_in_threadpool(lambda: answer(state.store(), asked(request)))
        return Response(
            reply.body,
            status_code=reply.status,
            headers=dict(reply.headers),
            media_type=reply.content_type,
        )

    return [
        *(Route(path, page, methods=["GET"]) for path in PATHS),
        Route("/id/{path:path}", page, methods=["GET"]),
        Mount("/static", StaticFiles(directory=_STATIC)),
    ]


def asked(request: Request) -> Asked:
    """Return what a request asks for, its path as it was sent."""
    raw: bytes = request.scope.get("raw_path") or request.url.path.encode()
    return Asked(
        path=raw.partition(b"?")[0].decode("ascii", "replace"),
        params=tuple(request.query_params.multi_items()),
        accept=request.headers.get("accept", ""),
        languages=request.headers.get("accept-language", ""),
    )
