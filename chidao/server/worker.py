"""A process of the server that answers queries: ``python -m chidao.server.worker SNAPSHOT``.

Requests and answers are those of :mod:`queries.worker`; what can be asked, :mod:`.tasks`.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from queries.isolation import isolate
from queries.worker import serve


def main() -> None:
    """Serve the snapshot that the command line names; be warm before the first request."""
    alone = isolate()  # before anything that starts threads is imported

    from pyoxigraph import Store as Oxigraph  # noqa: PLC0415

    from chidao.server.tasks import Request, respond  # noqa: PLC0415
    from graph.store import QUADS, Store  # noqa: PLC0415
    from queries.guard import inspect  # noqa: PLC0415
    from queries.names import search  # noqa: PLC0415

    snapshot = Path(sys.argv[1])
    opened = Oxigraph.read_only(str(snapshot / QUADS))
    store = Store(snapshot.parent.parent, snapshot, opened)
    inspect("SELECT * { ?s ?p ?o }")
    search(store.names, "a", most=1)

    def answer(request: Request) -> tuple[str, bytes]:
        if request["task"] == "ready":
            return "ready", json.dumps({"network": not alone}).encode()
        return respond(store, request)

    serve(answer, sys.stdin.buffer, sys.stdout.buffer)


if __name__ == "__main__":
    main()
