"""What went wrong, as RFC 9457 has it: ``application/problem+json`` that says what to do."""

from __future__ import annotations

import json
import logging
from http import HTTPStatus
from typing import TYPE_CHECKING

from starlette.exceptions import HTTPException
from starlette.responses import Response

from extract.errors import QueryError, StoreError
from queries.refusals import Reason, reason

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request

MEDIA_TYPE = "application/problem+json"

_log = logging.getLogger(__name__)

_STATUS = {
    Reason.WRONG: HTTPStatus.BAD_REQUEST,
    Reason.UNKNOWN: HTTPStatus.NOT_FOUND,
    Reason.UNFIT: HTTPStatus.NOT_ACCEPTABLE,
    Reason.TOO_MUCH: HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    Reason.LATE: HTTPStatus.UNPROCESSABLE_ENTITY,
    Reason.BROKEN: HTTPStatus.UNPROCESSABLE_ENTITY,
}


class ProblemError(Exception):
    """A request that gets no answer: the status, what was found, and what to do."""

    def __init__(
        self,
        status: HTTPStatus,
        detail: str,
        *,
        advice: str = "",
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Take what the response will say."""
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.advice = advice
        self.headers = dict(headers or {})


class BusyError(ProblemError):
    """The server has as many queries as it takes."""

    def __init__(self, detail: str, seconds: int) -> None:
        """Take what is full, and the seconds after which to try again."""
        super().__init__(
            HTTPStatus.SERVICE_UNAVAILABLE,
            detail,
            advice=f"Try again in {seconds} s.",
            headers={"Retry-After": str(seconds)},
        )


def document(status: HTTPStatus, detail: str, advice: str = "") -> bytes:
    """Return the JSON of a problem."""
    said = {
        "type": "about:blank",
        "title": status.phrase,
        "status": status.value,
        "detail": detail,
        **({"advice": advice} if advice else {}),
    }
    return json.dumps(said, ensure_ascii=False).encode()


def respond(problem: ProblemError) -> Response:
    """Return the response that a problem makes."""
    body = document(problem.status, problem.detail, problem.advice)
    return Response(
        body, status_code=problem.status, headers=problem.headers, media_type=MEDIA_TYPE
    )


def of_refusal(error: QueryError) -> ProblemError:
    """Return the problem that a refused query is."""
    return ProblemError(_STATUS[reason(error)], error.found, advice=error.advice)


def on_problem(_: Request, error: Exception) -> Response:
    """Answer a request that cannot be answered."""
    match error:
        case ProblemError():
            return respond(error)
        case QueryError():
            return respond(of_refusal(error))
        case StoreError():
            return respond(ProblemError(HTTPStatus.SERVICE_UNAVAILABLE, error.found))
        case HTTPException():
            status = HTTPStatus(error.status_code)
            advice = "/openapi.json lists what there is." if status == HTTPStatus.NOT_FOUND else ""
            found = ProblemError(status, f"{error.detail}.", advice=advice, headers=error.headers)
            return respond(found)
        case _:
            _log.error("a request failed", exc_info=error)
            status = HTTPStatus.INTERNAL_SERVER_ERROR
            return respond(ProblemError(status, "This is a fault of the server, and was noted."))
