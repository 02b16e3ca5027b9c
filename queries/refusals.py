"""Why a query was not answered, in closed words: a server makes its statuses from them."""

from __future__ import annotations

from enum import StrEnum

from extract.errors import QueryError


class Reason(StrEnum):
    """Why a query was not answered."""

    WRONG = "wrong"
    """It is no query, or not one that may be asked."""

    UNKNOWN = "unknown"
    """It names something that the store does not have."""

    UNFIT = "unfit"
    """Its answer has no form among those asked for."""

    TOO_MUCH = "too-much"
    """Its answer is larger than an answer may be."""

    LATE = "late"
    """It was stopped at its deadline."""

    BROKEN = "broken"
    """It broke the process that answered it: more memory, or a deeper stack, than it may take."""


class RefusedError(QueryError):
    """A query that was not answered, and why."""

    def __init__(self, found: str, *, advice: str = "", reason: Reason = Reason.WRONG) -> None:
        """Take what was found, what to do about it, and the reason in closed words."""
        super().__init__(found, advice=advice)
        self.reason = reason


def reason(error: QueryError) -> Reason:
    """Return why a query was refused; WRONG where nobody said."""
    return error.reason if isinstance(error, RefusedError) else Reason.WRONG
