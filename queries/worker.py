"""A process of its own that answers a stranger's queries, so that it can be killed.

``python -m queries.worker SNAPSHOT`` opens the snapshot read-only, and reads requests from stdin,
one line of JSON each: ``{"query": …, "format": …}``. To each it writes one line of JSON, and then
as many bytes as that line's ``size`` says: ``{"kind": "rows" | "truth" | "triples" | "refused",
"size": …}``. Of a refusal the bytes are JSON: ``{"found": …, "advice": …}``.
"""

from __future__ import annotations

import json
import resource
import sys
from pathlib import Path
from typing import BinaryIO

from pyoxigraph import (
    NamedNode,
    QueryBoolean,
    QuerySolutions,
    RdfFormat,
    Store,
    serialize,
)

from extract.errors import QueryError
from queries.guard import inspect, scan
from queries.run import FORMATS

MOST_MEMORY = 1024**3
"""Bytes of private memory that a worker may take."""


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
                    f"FROM <{graph}>: the store has no such graph.",
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
        raise QueryError(f"the query cannot run: {error}") from error


def serve(store: Store, requests: BinaryIO, answers: BinaryIO) -> None:
    """Answer requests until there are no more."""
    for line in requests:
        request = json.loads(line)
        try:
            kind, body = answer(store, request["query"], request["format"])
        except QueryError as error:
            kind = "refused"
            body = json.dumps({"found": error.found, "advice": error.advice}).encode()
        answers.write(json.dumps({"kind": kind, "size": len(body)}).encode() + b"\n")
        answers.write(body)
        answers.flush()


def main() -> None:
    """Serve the snapshot that the command line names."""
    resource.setrlimit(resource.RLIMIT_DATA, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    serve(Store.read_only(str(Path(sys.argv[1]) / "oxigraph")), sys.stdin.buffer, sys.stdout.buffer)


if __name__ == "__main__":
    main()
