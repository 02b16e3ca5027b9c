"""What a request gives: its parameters, its body; strictly, within the limits."""

from __future__ import annotations

import asyncio
from http import HTTPStatus
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from starlette.requests import ClientDisconnect

from chidao.server.problems import ProblemError
from extract.message import said

if TYPE_CHECKING:
    from starlette.requests import Request

    from chidao.server.limits import Limits

Fields = list[tuple[str, str]]

_MOST_FIELDS = 1000


def query_fields(request: Request) -> Fields:
    """Return the parameters of a request's address, in order.

    Raises:
        ProblemError: they are not UTF-8, or too many (400).
    """
    raw: bytes = request.scope["query_string"]
    return fields(raw)


def fields(raw: bytes) -> Fields:
    """Return the parameters of a query string or a form, in order.

    Raises:
        ProblemError: they are not UTF-8, or too many (400).
    """
    try:
        return parse_qsl(
            raw.decode("utf-8"),
            keep_blank_values=True,
            errors="strict",
            max_num_fields=_MOST_FIELDS,
        )
    except ValueError as error:
        raise ProblemError(
            HTTPStatus.BAD_REQUEST,
            said("The parameters cannot be read: {error}.", error=error),
            advice="Percent-encode them as UTF-8.",
        ) from error


def single(given: Fields, name: str) -> str | None:
    """Return the one value of a parameter; None where it is not given.

    Raises:
        ProblemError: it is given more than once (400).
    """
    values = [value for key, value in given if key == name]
    if len(values) > 1:
        raise ProblemError(
            HTTPStatus.BAD_REQUEST,
            said("The parameter “{name}” is given {count} times.", name=name, count=len(values)),
            advice="Give it once.",
        )
    return values[0] if values else None


def several(given: Fields, name: str) -> list[str] | None:
    """Return every value of a parameter; None where it is not given."""
    return [value for key, value in given if key == name] or None


async def body(request: Request, limits: Limits) -> bytes:
    """Return the body of a request.

    Raises:
        ProblemError: it is too long (413), or came too slowly (408).
    """
    try:
        async with asyncio.timeout(limits.body_seconds):
            return await _body(request, limits.request_bytes)
    except TimeoutError as error:
        raise ProblemError(
            HTTPStatus.REQUEST_TIMEOUT,
            said(
                "The request's body had not come after {seconds:g} s.", seconds=limits.body_seconds
            ),
            headers={"Connection": "close"},
        ) from error
    except ClientDisconnect as error:
        raise ProblemError(HTTPStatus.BAD_REQUEST, "The request broke off.") from error


async def _body(request: Request, most: int) -> bytes:
    declared = request.headers.get("content-length", "0")
    if int(declared) > most:
        raise too_long(most)
    found = bytearray()
    async for chunk in request.stream():
        found += chunk
        if len(found) > most:
            raise too_long(most)
    return bytes(found)


def too_long(most: int) -> ProblemError:
    """Return the problem of a request with more bytes than are taken."""
    return ProblemError(
        HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
        said("At most {most:,} bytes are taken.", most=most),
        advice="Ask for less at once.",
        headers={"Connection": "close"},
    )
