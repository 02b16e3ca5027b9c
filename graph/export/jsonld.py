"""JSON-LD: every graph, for programs that read JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from graph.store import Store


def write(store: Store, out: BinaryIO) -> None:
    """Write every graph, keys sorted."""
    text = store.dataset().serialize(format="json-ld", sort_keys=True, ensure_ascii=False)
    out.write(text.encode())
