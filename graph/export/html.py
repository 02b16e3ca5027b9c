"""The interactive picture of a store as one HTML file, which makes no network request."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from graph.export.picture.english import Translating, untranslated
from graph.export.picture.gather import gather
from graph.export.picture.page import BASE, Live, page
from graph.export.picture.records import Queryable
from graph.export.picture.selection import DEFAULT_MOST

__all__ = ["DEFAULT_MOST", "Live", "picture", "write_picture"]


def picture(  # noqa: PLR0913 - all that a picture can be asked for
    store: Queryable,
    focus: Sequence[str] = (),
    *,
    most: int | None = DEFAULT_MOST,
    base: str = BASE,
    live: Live | None = None,
    translating: Translating = untranslated,
) -> str:
    """Draw what lies around the IRIs ``focus``, or without them the heart of the store.

    At most ``most`` nodes are chosen; None takes all, which the page draws only once a filter
    leaves few enough to read; ``live`` makes it a page of a server; ``translating`` says in English
    why sources differ.
    The same store gives the same text, byte for byte.
    """
    return page(gather(store, focus, most, translating), base=base, live=live)


def write_picture(
    store: Queryable,
    path: Path,
    focus: Sequence[str] = (),
    *,
    most: int | None = DEFAULT_MOST,
    base: str = BASE,
) -> None:
    """Write the picture to ``path``, in UTF-8 with line feeds on every system."""
    path.write_bytes(picture(store, focus, most=most, base=base).encode("utf-8"))
