"""JSON-LD: every graph, for programs that read JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, BinaryIO

if TYPE_CHECKING:
    from graph.store import Store


def write(store: Store, out: BinaryIO) -> None:
    """Write the default graph's nodes, then every named graph, each sorted by name."""
    parts = json.loads(store.dataset().serialize(format="json-ld", sort_keys=True))
    # rdflib wraps the default graph too; beside others, a graph without a name is a blank one.
    default = [node for part in parts if "@id" not in part for node in part["@graph"]]
    document = [*sorted(default, key=_name), *sorted((p for p in parts if "@id" in p), key=_name)]
    out.write(f"{json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True)}\n".encode())


def _name(part: dict[str, Any]) -> str:
    return str(part["@id"])
