"""A process of the server that answers queries; :mod:`.nursery` forks it.

Requests and answers are those of :mod:`queries.worker`; what can be asked, :mod:`.tasks`.
"""

from __future__ import annotations

import json
from importlib import import_module
from typing import TYPE_CHECKING, BinaryIO

from pyoxigraph import Store as Oxigraph

from chidao.server.pages.frame import environment
from chidao.server.tasks import Request, respond
from extract.lexicon import abbreviations
from graph.store import QUADS, Store
from queries.guard import inspect
from queries.isolation import isolate
from queries.worker import serve

if TYPE_CHECKING:
    from pathlib import Path

_FOR_PICTURES = ("networkx", "numpy", "pyvis.network", "threadpoolctl")
"""What laying out and writing a picture of the graph imports: half a second's work."""


def load() -> None:
    """Do beforehand what takes time, and is the same for every worker; start no thread that stays.

    The engine is not run: what it draws by lot, each worker must draw for itself.
    """
    for library in _FOR_PICTURES:
        import_module(library)
    inspect("SELECT * { ?s ?p ?o }")
    abbreviations()
    made = environment()
    for name in made.list_templates():
        made.get_template(name)


def work(snapshot: Path, requests: BinaryIO, answers: BinaryIO) -> None:
    """Answer requests about a snapshot until there are no more."""
    alone = isolate()
    opened = Oxigraph.read_only(str(snapshot / QUADS))
    store = Store(snapshot.parent.parent, snapshot, opened)

    def answer(request: Request) -> tuple[str, bytes]:
        if request["task"] == "ready":
            return "ready", json.dumps({"network": not alone}).encode()
        return respond(store, request)

    serve(answer, requests, answers)
