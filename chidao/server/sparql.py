"""``/sparql``, by the SPARQL 1.1 Protocol: questions only.

GET with ``query``, POST of a form, or POST of the query itself; ``default-graph-uri`` and
``named-graph-uri`` name graphs of the store. Without a query: the service description.
"""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from http import HTTPStatus
from typing import TYPE_CHECKING

from chidao.server.description import service
from chidao.server.negotiation import ROWS, TRIPLES, TRUTH, choose, unacceptable
from chidao.server.problems import ProblemError
from chidao.server.requested import body, fields, query_fields, several, single, too_long
from chidao.server.sending import Answered
from extract.message import said

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from starlette.requests import Request
    from starlette.responses import Response

    from chidao.server.negotiation import Offer
    from chidao.server.pool import Pool
    from chidao.server.requested import Fields

FORM = "application/x-www-form-urlencoded"
QUERY = "application/sparql-query"
_GRAPHS = frozenset({"default-graph-uri", "named-graph-uri"})
UPDATE = "application/sparql-update"


async def endpoint(request: Request) -> Response:
    """Answer a request of the protocol."""
    pool: Pool = request.app.state.pool
    asked = await _posted(request, pool) if request.method == "POST" else _asked(request)
    if asked is None:
        return await service(request)
    return await _answer(request, pool, *asked)


def _asked(request: Request) -> tuple[str, Fields] | None:
    given = query_fields(request)
    _refuse_update(given)
    text = single(given, "query")
    if text is None and any(name in _GRAPHS for name, _ in given):
        raise _wrong(said("Graphs are named, and nothing is asked of them: there is no “query”."))
    return None if text is None else (text, given)


async def _posted(request: Request, pool: Pool) -> tuple[str, Fields]:
    media, _, parameters = request.headers.get("content-type", "").partition(";")
    media = media.strip().lower()
    if media == UPDATE:
        raise _read_only()
    if media not in {FORM, QUERY} or not _is_utf8(parameters):
        raise ProblemError(
            HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
            said("A body of the type “{media}” is not read.", media=media[:200]),
            advice=said("POST {form}, or {query}; in UTF-8.", form=FORM, query=QUERY),
        )
    raw = await body(request, pool.limits)
    if media == FORM:
        given = fields(raw)
        _refuse_update(given)
        text = single(given, "query")
    else:
        given = query_fields(request)
        _refuse_update(given)
        if single(given, "query") is not None:
            raise _wrong(said("The query is given twice: in the address and in the body."))
        text = _decoded(raw)
    if text is None:
        raise _wrong(said("The form has no field “query”."))
    return text, given


async def shown(request: Request) -> Response:
    """Answer a page with as many rows of a table as it may show, and with how many there are."""
    pool: Pool = request.app.state.pool
    text, given = await _posted(request, pool)
    return await _answer(request, pool, text, given, pool.limits.page_rows)


async def _answer(
    request: Request, pool: Pool, text: str, given: Fields, page_rows: int | None = None
) -> Response:
    if len(text.encode()) > pool.limits.query_bytes:
        raise too_long(pool.limits.query_bytes)
    accept = ",".join(request.headers.getlist("accept"))
    tables = ROWS if page_rows is None else ROWS[:2]
    offers: dict[str, Offer | None] = {
        "rows": choose(accept, tables),
        "truth": choose(accept, TRUTH),
        "triples": choose(accept, TRIPLES),
    }
    if not any(offers.values()):
        raise unacceptable(tables + TRIPLES)
    task = {
        "task": "sparql",
        "query": text,
        "default": several(given, "default-graph-uri"),
        "named": several(given, "named-graph-uri"),
        "page_rows": page_rows,
        "most_rows": pool.limits.rows,
        "most_bytes": pool.limits.answer_bytes,
        **{kind: offer and offer.form for kind, offer in offers.items()},
    }
    async with leaving(request) as gone:
        answer = await pool.ask(task, gone)
    offer = offers[answer.kind]
    if offer is None:
        raise TypeError(answer.kind)
    return Answered(answer.body, offer.content_type, pool, {"Vary": "Accept"})


@asynccontextmanager
async def leaving(request: Request) -> AsyncIterator[asyncio.Event]:
    """Give an event that is set once the client of a request, whose body was read, is gone."""
    gone = asyncio.Event()

    async def listen() -> None:
        while (await request.receive())["type"] != "http.disconnect":
            pass
        gone.set()

    listening = asyncio.create_task(listen())
    try:
        yield gone
    finally:
        listening.cancel()


def _refuse_update(given: Fields) -> None:
    if any(name in {"update", "using-graph-uri", "using-named-graph-uri"} for name, _ in given):
        raise _read_only()


def _is_utf8(parameters: str) -> bool:
    name, _, value = parameters.strip().partition("=")
    return name.strip().lower() != "charset" or value.strip().strip('"').lower() in {
        "utf-8",
        "utf8",
        "us-ascii",
    }


def _decoded(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _wrong(said("The query is no UTF-8: byte {start}.", start=error.start)) from error


def _read_only() -> ProblemError:
    return ProblemError(
        HTTPStatus.FORBIDDEN,
        "Nothing can be changed here.",
        advice="Ask with SELECT, ASK, CONSTRUCT or DESCRIBE; build with `chidao build`.",
    )


def _wrong(detail: str) -> ProblemError:
    return ProblemError(HTTPStatus.BAD_REQUEST, detail, advice="See /limits and /openapi.json.")
