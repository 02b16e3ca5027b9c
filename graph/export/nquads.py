"""N-Quads, sorted: the same store gives the same bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from graph.store import Store


def write(store: Store, out: BinaryIO) -> None:
    """Write every quad, one a line, in the order of the lines."""
    text = store.dataset().serialize(format="nquads")
    lines = sorted({line for line in text.split("\n") if line})
    out.write("".join(f"{line}\n" for line in lines).encode())
