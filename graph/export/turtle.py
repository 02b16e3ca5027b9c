"""Turtle: the default graph, which has every fact once, without the graphs of evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from graph.store import Store


def write(store: Store, out: BinaryIO) -> None:
    """Write the default graph."""
    out.write(store.dataset().default_graph.serialize(format="turtle").encode())
