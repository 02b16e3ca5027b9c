"""The JSON API: search, look-up, the library's queries, things; each as CSV too."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from starlette.responses import JSONResponse
from starlette.routing import Route

from chidao.output import json_line
from chidao.server.negotiation import TABLES, Offer, choose, unacceptable
from chidao.server.openapi import QUERY_COLUMNS, SEARCH, SEARCH_COLUMNS, document
from chidao.server.parameters import FORMAT, IRI, NAME, held, of_query
from chidao.server.requested import query_fields
from chidao.server.sending import Answered
from chidao.server.sparql import leaving
from extract.errors import StoreError
from extract.message import said
from graph.spreadsheets import as_csv
from graph.store import NAMES
from queries.catalogue import library, named
from queries.names import search
from queries.query import Query
from queries.refusals import Reason, RefusedError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from starlette.requests import Request
    from starlette.responses import Response

    from chidao.server.pool import Pool

_VARIES = {"Vary": "Accept"}

_MANY = 10
"""Suggestions, where the request does not say how many."""


async def suggest(request: Request) -> Response:
    """Answer with the things that bear a name, the likeliest first."""
    values = held(query_fields(request), SEARCH)
    offer = _offer(request, values)
    pool = _pool(request)
    most = int(values.get("limit", _MANY))
    found = await asyncio.to_thread(_search, pool, values["q"], values.get("type"), most)
    return _table(pool, offer, SEARCH_COLUMNS, found, query=values["q"])


def _search(pool: Pool, text: str, kind: str | None, most: int) -> list[tuple[object, ...]]:
    for last in (False, True):
        try:
            found = search(pool.snapshot / NAMES, text, kind=kind, most=most)
        except StoreError:  # the snapshot was dropped meanwhile; there is a new one
            if last:
                raise
        else:
            return [(c.iri, c.kind, c.name, c.exact, c.weight) for c in found]
    raise AssertionError


async def look_up(request: Request) -> Response:
    """Answer with what a name means, and all that is known of it."""
    values = held(query_fields(request), (NAME, FORMAT))
    return await _asked(request, values, {"task": "lookup", "text": values["q"]})


async def entity(request: Request) -> Response:
    """Answer with all that is known of a thing."""
    values = held(query_fields(request), (IRI, FORMAT))
    return await _asked(request, values, {"task": "entity", "iri": values["iri"]})


async def queries(request: Request) -> Response:
    """Answer with the queries of the library."""
    values = held(query_fields(request), (FORMAT,))
    offer = _offer(request, values)
    pool = _pool(request)
    if offer.form == "csv":
        rows = [(q.name, q.title, q.title_vi, q.answers) for q in map(named, library())]
        return _table(pool, offer, QUERY_COLUMNS, rows)
    listed = [_described(named(name)) for name in library()]
    return _json(pool, offer, {"queries": listed})


async def query(request: Request) -> Response:
    """Answer with the rows of a query of the library."""
    name = request.path_params["name"]
    if name not in library():
        raise RefusedError(
            said("no query is called “{name}”.", name=name[:80]),
            advice="/api/queries lists them.",
            reason=Reason.UNKNOWN,
        )
    parameters = [of_query(parameter) for parameter in named(name).parameters]
    values = held(query_fields(request), (*parameters, FORMAT))
    given = {key: value for key, value in values.items() if key != FORMAT.name}
    task = {"task": "library", "name": name, "values": given}
    return await _asked(request, values, {**task, "most_rows": _pool(request).limits.rows})


async def limits(request: Request) -> Response:
    """Answer with every limit, and with what protects the server here."""
    pool = _pool(request)
    held(query_fields(request), ())
    return JSONResponse({"limits": pool.limits.told(), "worker_network": pool.network})


async def health(request: Request) -> Response:
    """Answer with the state of the server."""
    pool = _pool(request)
    held(query_fields(request), ())
    return JSONResponse(
        {"status": "ok", "snapshot": pool.snapshot.name, "processes": pool.processes}
    )


async def openapi(request: Request) -> Response:
    """Answer with the description of this API."""
    held(query_fields(request), ())
    return JSONResponse(document())


def routes() -> list[Route]:
    """Return the routes of the API."""
    return [
        Route("/api/search", suggest),
        Route("/api/lookup", look_up),
        Route("/api/entity", entity),
        Route("/api/queries", queries),
        Route("/api/queries/{name}", query),
        Route("/limits", limits),
        Route("/health", health),
        Route("/openapi.json", openapi),
    ]


def _pool(request: Request) -> Pool:
    pool: Pool = request.app.state.pool
    return pool


def _offer(request: Request, values: Mapping[str, str]) -> Offer:
    if form := values.get(FORMAT.name):
        return next(offer for offer in TABLES if offer.form == form)
    offer = choose(",".join(request.headers.getlist("accept")), TABLES)
    if offer is None:
        raise unacceptable(TABLES)
    return offer


async def _asked(request: Request, values: Mapping[str, str], task: dict[str, Any]) -> Response:
    offer, pool = _offer(request, values), _pool(request)
    async with leaving(request) as gone:
        answer = await pool.ask({**task, "form": offer.form}, gone)
    return Answered(answer.body, offer.content_type, pool, _VARIES)


def _table(
    pool: Pool,
    offer: Offer,
    columns: Sequence[str],
    rows: Sequence[Sequence[object]],
    **beside: object,
) -> Response:
    if offer.form == "csv":
        return Answered(as_csv(columns, rows).encode(), offer.content_type, pool, _VARIES)
    results = [dict(zip(columns, row, strict=True)) for row in rows]
    return _json(pool, offer, {**beside, "results": results})


def _json(pool: Pool, offer: Offer, value: object) -> Response:
    return Answered(json_line(value).encode(), offer.content_type, pool, _VARIES)


def _described(asked: Query) -> dict[str, object]:
    return {
        "name": asked.name,
        "title": asked.title,
        "title_vi": asked.title_vi,
        "answers": asked.answers,
        "columns": asked.columns,
        "parameters": [
            {
                "name": parameter.name,
                "type": parameter.type.value,
                "default": parameter.default,
                "description": parameter.description,
            }
            for parameter in asked.parameters
        ],
        "path": f"/api/queries/{asked.name}",
    }
