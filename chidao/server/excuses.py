"""Whatever went wrong → its response: a page for who asks for one, else a problem document."""

from __future__ import annotations

import logging
from http import HTTPStatus
from typing import TYPE_CHECKING

from starlette.exceptions import HTTPException
from starlette.responses import Response

from chidao.language import spoken
from chidao.server.negotiation import Offer, choose
from chidao.server.pages.frame import asked, preferred
from chidao.server.pages.trouble import told
from chidao.server.problems import MEDIA_TYPE, ProblemError, document
from extract.errors import QueryError, StoreError
from extract.message import said
from queries.refusals import Reason, reason

if TYPE_CHECKING:
    from starlette.requests import Request

_log = logging.getLogger(__name__)

_OFFERS = (Offer(MEDIA_TYPE, "json"), Offer("application/json", "json"), Offer("text/html", "html"))
_UNSERVED = {
    HTTPStatus.NOT_FOUND: said("There is nothing at this address."),
    HTTPStatus.METHOD_NOT_ALLOWED: said("This address does not take this method."),
}
_STATUS = {
    Reason.WRONG: HTTPStatus.BAD_REQUEST,
    Reason.UNKNOWN: HTTPStatus.NOT_FOUND,
    Reason.UNFIT: HTTPStatus.NOT_ACCEPTABLE,
    Reason.TOO_MUCH: HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    Reason.LATE: HTTPStatus.UNPROCESSABLE_ENTITY,
    Reason.BROKEN: HTTPStatus.UNPROCESSABLE_ENTITY,
}


def respond(problem: ProblemError, request: Request) -> Response:
    """Return the response that a problem makes: a page for who asks for one, else RFC 9457's."""
    headers = {**problem.headers, "Vary": "Accept, Accept-Language"}
    offer = choose(", ".join(request.headers.getlist("accept")), _OFFERS)
    if offer is not None and offer.form == "html":
        page = told(asked(request), problem)
        return Response(
            page.body, status_code=page.status, headers=headers, media_type=page.content_type
        )
    asked_for = request.headers.get("accept-language", "")
    language = preferred(asked_for) if asked_for else "en"
    body = document(
        problem.status, spoken(problem.detail, language), spoken(problem.advice, language)
    )
    return Response(body, status_code=problem.status, headers=headers, media_type=MEDIA_TYPE)


def of_refusal(error: QueryError) -> ProblemError:
    """Return the problem that a refused query is."""
    return ProblemError(_STATUS[reason(error)], error.found, advice=error.advice)


def on_problem(request: Request, error: Exception) -> Response:
    """Answer a request that cannot be answered."""
    match error:
        case ProblemError():
            return respond(error, request)
        case QueryError():
            return respond(of_refusal(error), request)
        case StoreError():
            busy = ProblemError(HTTPStatus.SERVICE_UNAVAILABLE, error.found)
            return respond(busy, request)
        case HTTPException():
            return respond(_unserved(HTTPStatus(error.status_code), error), request)
        case _:
            _log.error("a request failed", exc_info=error)
            status = HTTPStatus.INTERNAL_SERVER_ERROR
            fault = ProblemError(status, said("This is a fault of the server, and was noted."))
            return respond(fault, request)


def _unserved(status: HTTPStatus, error: HTTPException) -> ProblemError:
    """Return the problem of an address, or a method, that no route takes."""
    told = _UNSERVED.get(status)
    return ProblemError(
        status,
        told or said("{detail}.", detail=error.detail),
        advice=said("/openapi.json lists what there is.") if told else "",
        headers=error.headers,
    )
