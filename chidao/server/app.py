"""The application: every route, behind the front."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.routing import Route

from chidao.server import api
from chidao.server.description import void
from chidao.server.excuses import on_problem
from chidao.server.front import Front
from chidao.server.pages.routes import expected, routes
from chidao.server.pool import Pool
from chidao.server.problems import ProblemError
from chidao.server.sparql import endpoint, shown
from extract.errors import QueryError, StoreError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable
    from pathlib import Path

    from starlette.routing import BaseRoute
    from starlette.types import ASGIApp

    from chidao.server.limits import Limits


def application(store: Path, names: Iterable[str] = (), limits: Limits | None = None) -> ASGIApp:
    """Return the ASGI application of a store.

    ``names`` are the host names that it goes by, beside local ones and its address. Its processes
    start and end with its lifespan; ``state.pool`` is for routes to ask.
    """

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with Pool(store, limits, expected) as pool:
            app.state.pool = pool
            app.state.statistics = {}
            yield

    app = Starlette(
        routes=_routes(),
        lifespan=lifespan,
        exception_handlers=dict.fromkeys(
            (ProblemError, QueryError, StoreError, HTTPException, Exception), on_problem
        ),
    )
    app.router.redirect_slashes = False  # a redirect would repeat the Host
    return Front(app, names)


def _routes() -> list[BaseRoute]:
    return [
        Route("/sparql", endpoint, methods=["GET", "POST"]),
        Route("/query/rows", shown, methods=["POST"]),
        Route("/void", void),
        Route("/.well-known/void", void),
        *api.routes(),
        *routes(),
    ]
