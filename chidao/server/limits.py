"""Every limit of the server, once: they are told at ``/limits`` and in the service description."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from queries.guard import MOST_BYTES, MOST_DEPTH
from queries.isolation import MOST_MEMORY


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one server takes and gives; times in seconds, sizes in bytes."""

    deadline: float = 10.0
    worker_memory: int = MOST_MEMORY
    query_bytes: int = MOST_BYTES
    query_depth: int = MOST_DEPTH
    page_rows: int = 10_000
    rows: int = 100_000
    answer_bytes: int = 50_000_000
    running: int = 4
    queued: int = 32
    header_seconds: float = 10.0
    body_seconds: float = 30.0
    idle_seconds: float = 15.0
    head_bytes: int = 256 * 1024
    connections: int = 1000
    sending_bytes: int = 400_000_000

    @property
    def request_bytes(self) -> int:
        """The largest body that is read: a query of the largest size, percent-encoded."""
        return 3 * self.query_bytes + 16 * 1024

    def told(self) -> dict[str, dict[str, Any]]:
        """Return each limit by its name: ``value``, ``unit``, and what it ``means``."""
        return {
            name: {"value": getattr(self, name), "unit": unit, "means": means}
            for name, (unit, means) in _MEANINGS.items()
        }


_MEANINGS = {
    "deadline": ("s", "a query that has not been answered is stopped"),
    "worker_memory": ("B", "address space of the process that answers a query"),
    "query_bytes": ("B", "length of a query, in UTF-8; beyond: 413"),
    "query_depth": ("levels", "nesting of a query; beyond: 400"),
    "page_rows": ("rows", "rows that a page shows"),
    "rows": ("rows", "rows, or triples, of one answer; beyond: 413"),
    "answer_bytes": ("B", "length of one answer; beyond: 413"),
    "running": ("queries", "queries answered at once"),
    "queued": ("queries", "queries that wait for their turn; beyond: 503 and Retry-After"),
    "header_seconds": ("s", "a request's head must have come; later: the connection is dropped"),
    "body_seconds": ("s", "a request's body must have come; later: 408"),
    "idle_seconds": ("s", "a connection may stay open between requests"),
    "head_bytes": ("B", "length of a request's head"),
    "connections": ("connections", "connections open at once"),
    "sending_bytes": ("B", "answers on their way to their readers; beyond: 503 and Retry-After"),
}
