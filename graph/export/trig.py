"""TriG: every graph, to read."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from graph.store import Store


def write(store: Store, out: BinaryIO) -> None:
    """Write the default graph and the graph of each evidence."""
    out.write(store.dataset().serialize(format="trig").encode())
