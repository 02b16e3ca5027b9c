"""The picture of the graph, live: around what is asked for, and further on demand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from chidao.language.data import in_english
from chidao.server.pages.frame import Reply
from graph import names
from graph.export.html import DEFAULT_MOST, Live, picture
from queries.names import search

if TYPE_CHECKING:
    from chidao.server.pages.page import Page

MOST_FOCUS = 8
MOST_DRAWN = 1500


def explored(page: Page) -> Reply:
    """Return the picture around each ``focus``: an IRI, its end, or a name as people type it."""
    focus = [iri for given in page.asked.all("focus")[:MOST_FOCUS] if (iri := _meant(page, given))]
    most = page.asked.number("most", least=0, most=MOST_DRAWN) or DEFAULT_MOST
    live = Live(
        home=page.href("/"),
        tongue=page.language,
        suffix=f"lang={page.language}" if page.explicit else "",
    )
    text = picture(
        page.store,
        list(dict.fromkeys(focus)),
        most=most,
        base=names.base(),
        live=live,
        translating=in_english,
    )
    return Reply(body=text.encode("utf-8", "replace"))


def _meant(page: Page, given: str) -> str | None:
    iri = given if given.startswith(names.base()) else names.base() + given
    known = page.thing_named(iri)
    if known is not None and known.kind:
        return iri
    found = search(page.store.names, given, most=1)
    return found[0].iri if found else None
