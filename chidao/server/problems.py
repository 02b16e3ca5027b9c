"""What went wrong, as RFC 9457 has it: ``application/problem+json`` that says what to do."""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import TYPE_CHECKING

from extract.message import said

if TYPE_CHECKING:
    from collections.abc import Mapping

MEDIA_TYPE = "application/problem+json"


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
            advice=said("Try again in {seconds} s.", seconds=seconds),
            headers={"Retry-After": str(seconds)},
        )


def document(status: HTTPStatus, detail: str, advice: str = "") -> bytes:
    """Return the JSON of a problem."""
    told = {
        "type": "about:blank",
        "title": status.phrase,
        "status": status.value,
        "detail": detail,
        **({"advice": advice} if advice else {}),
    }
    return json.dumps(told, ensure_ascii=False).encode()
