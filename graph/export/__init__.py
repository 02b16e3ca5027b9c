"""The store in other formats: one module each, with a function ``write(store, out)``."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Callable

    from graph.store import Store

_NAMES = ("nquads", "trig", "turtle", "jsonld", "csv", "graphml", "gexf")


def _write(name: str, store: Store, out: BinaryIO) -> None:
    import_module(f"graph.export.{name}").write(store, out)


FORMATS: dict[str, Callable[[Store, BinaryIO], None]] = {
    name: partial(_write, name) for name in _NAMES
}
"""What ``chidao export`` can write, by name; a format's libraries are loaded when it is used."""
