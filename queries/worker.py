"""A process of its own that answers a stranger's queries, so that it can be killed.

``python -m queries.worker SNAPSHOT`` opens the snapshot read-only, and reads requests from stdin,
one line of JSON each: ``{"query": …, "format": …}``. To each it writes one line of JSON, and then
as many bytes as that line's ``size`` says: ``{"kind": "rows" | "truth" | "triples" | "refused",
"size": …, "last": …}``; after an answer that is its ``last``, for the memory it took, the process
ends. Of a refusal the bytes are JSON: ``{"found": …, "advice": …, "reason": …}``.
"""

from __future__ import annotations

import json
import resource
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from pyoxigraph import (
    NamedNode,
    QueryBoolean,
    QuerySolutions,
    RdfFormat,
    Store,
    serialize,
)

from extract.errors import QueryError
from extract.message import as_data, said
from queries.guard import inspect, scan
from queries.isolation import MOST_MEMORY, isolate
from queries.refusals import reason
from queries.run import FORMATS

if TYPE_CHECKING:
    from collections.abc import Callable

_LAST_FROM = MOST_MEMORY // 4 // 1024
"""KiB once taken, from which a process is not used again: freed memory is not given back."""


def answer(store: Store, text: str, form: str) -> tuple[str, bytes]:
    """Return the kind of a query's answer, and the answer in the format asked for.

    Raises:
        QueryError: the guard refuses the query, or the engine cannot run it.
    """
    query = inspect(scan(text))
    try:
        for graph in sorted(query.graphs):
            if not store.contains_named_graph(NamedNode(graph)):
                raise QueryError(
                    said("FROM <{graph}>: the store has no such graph.", graph=graph),
                    advice="Only what stands in the store can be asked; leave FROM out.",
                )
        solutions = store.query(query.text)
        if isinstance(solutions, QuerySolutions):
            return "rows", solutions.serialize(format=FORMATS[form]) or b""
        if isinstance(solutions, QueryBoolean):
            truth = form if form in {"json", "xml"} else "json"
            return "truth", solutions.serialize(format=FORMATS[truth]) or b""
        return "triples", serialize(solutions, format=RdfFormat.N_TRIPLES) or b""
    except (SyntaxError, ValueError, OSError, RuntimeError) as error:
        raise QueryError(said("the query cannot run: {error}", error=error)) from error


def _most_resident() -> int:
    """Return the most memory, in KiB, that this process has had resident.

    ``getrusage`` counts what the parent had when it started the process; Linux tells them apart.
    """
    try:
        status = Path("/proc/self/status").read_text("ascii")
    except FileNotFoundError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return int(status.partition("VmHWM:")[2].split()[0])


def serve(
    respond: Callable[[dict[str, Any]], tuple[str, bytes]], requests: BinaryIO, answers: BinaryIO
) -> None:
    """Answer requests, with the kind and the bytes that ``respond`` gives, until there are no more.

    A ``QueryError`` of ``respond`` is a refusal.
    """
    for line in requests:
        try:
            kind, body = respond(json.loads(line))
        except QueryError as error:
            kind = "refused"
            refusal = {
                "found": as_data(error.found),
                "advice": as_data(error.advice),
                "reason": reason(error),
            }
            body = json.dumps(refusal, default=str).encode()
        last = _most_resident() > _LAST_FROM
        head = {"kind": kind, "size": len(body), "last": last}
        answers.write(json.dumps(head).encode() + b"\n")
        answers.write(body)
        answers.flush()
        if last:
            return


def main() -> None:
    """Serve the snapshot that the command line names."""
    isolate()
    store = Store.read_only(str(Path(sys.argv[1]) / "oxigraph"))
    serve(
        lambda request: answer(store, request["query"], request["format"]),
        sys.stdin.buffer,
        sys.stdout.buffer,
    )


if __name__ == "__main__":
    main()
