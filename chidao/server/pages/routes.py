"""The addresses of the pages, as the application takes them."""

from __future__ import annotations

import json
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from chidao.server.pages.answering import PATHS
from chidao.server.pages.frame import Asked, asked
from chidao.server.pages.words import LANGUAGES
from graph import names
from graph.export.picture.page import assets
from graph.store import NAMES
from queries.overviews import heaviest

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.routing import BaseRoute

_STATIC = Path(__file__).parent / "static"
_BEGINNING = ("/", "/graph", "/meetings", "/instructions", "/disagreements", "/coverage")
"""Pages that show what a store holds at large, and take longest to be made."""

_KNOWN, _MOST_KNOWN = ("Place", "Person", "Organization"), 3
_HTML = "text/html"

_TYPES = {".js": "text/javascript", ".css": "text/css"}


def routes() -> list[BaseRoute]:
    """Return the routes of all pages, and of the files that they use.

    A page is made in a worker process of ``state.pool``, like every other answer.
    """
    return [
        *(Route(path, page, methods=["GET"]) for path in PATHS),
        Route("/id/{path:path}", page, methods=["GET"]),
        Route("/static/graph/{name}", drawing, methods=["GET"]),
        Mount("/static", StaticFiles(directory=_STATIC)),
    ]


def expected(snapshot: Path) -> list[dict[str, object]]:
    """Return the tasks of the pages that people begin with, in each language.

    They are the overviews, and the pages of whom and what most is known of: these take longest.
    """
    things = [
        names.relative(candidate.iri)
        for kind in _KNOWN
        for candidate in heaviest(snapshot / NAMES, kind, _MOST_KNOWN)
    ]
    pages = [*((path, "") for path in _BEGINNING), *((f"/id/{end}", _HTML) for end in things)]
    return [
        _task(Asked(path=path, accept=accept, languages=tongue))
        for path, accept in pages
        for tongue in LANGUAGES
    ]


def _task(what: Asked) -> dict[str, object]:
    return {"task": "page", **asdict(what)}


async def page(request: Request) -> Response:
    """Answer with a page."""
    answer = await request.app.state.pool.ask(_task(asked(request, plain=PATHS)))
    said = json.loads(answer.kind)
    return Response(answer.body, status_code=said["status"], headers=said["headers"])


async def drawing(request: Request) -> Response:
    """Answer with a script or style of the picture of the graph."""
    name = request.path_params["name"]
    found = _drawing().get(name)
    if found is None:
        raise HTTPException(404)
    return Response(found, media_type=_TYPES[Path(name).suffix])


@cache
def _drawing() -> dict[str, str]:
    return assets()
