"""The picture of the graph, or of what lies around one name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from chidao.language.data import in_english
from chidao.output import talk, whole
from extract.errors import QueryError
from extract.message import said
from graph.export.html import picture
from graph.export.picture.selection import DEFAULT_MOST
from graph.store import Store
from queries.names import search

if TYPE_CHECKING:
    from pathlib import Path


def draw(name: str | None, store: Path, output: Path, most: int | None) -> None:
    """Write the picture; QueryError where the graph knows no such name."""
    opened = Store.open(store)
    focus: list[str] = []
    if name is not None:
        found = search(opened.names, name)
        if not found:
            message = said('the graph knows nothing called "{name}".', name=name)
            raise QueryError(message, advice="`chidao lookup` takes parts of names too.")
        focus = [found[0].iri]
        if len(found) > 1 and not found[0].exact:
            talk(
                said(
                    "Drawing {name}; also found: {others}",
                    name=found[0].name,
                    others=", ".join(c.name for c in found[1:4]),
                )
            )
    drawn = picture(opened, focus, most=most or DEFAULT_MOST, translating=in_english)
    with whole(output) as out:
        out.write(drawn.encode())
    talk(said("Wrote {output}", output=output))
