"""The query page: an editor, the library's questions as examples, rows as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from queries.binding import bind
from queries.query import library, named

if TYPE_CHECKING:
    from chidao.server.pages.page import Page, Reply
    from queries.query import Query


def editor(page: Page) -> Reply:
    """Return the page, with the query of the address or an example in its editor."""
    examples = [(name, named(name)) for name in library()]
    chosen = page.asked.one("example")
    text = page.asked.one("query")
    if not text and chosen in library():
        text = _written(page, named(chosen))
    return page.rendered("query.html", examples=examples, chosen=chosen, text=text or _FIRST)


def _written(page: Page, query: Query) -> str:
    """Return a question of the library as SPARQL, its header left out, its defaults put in."""
    values = {p.name: p.default or "" for p in query.parameters}
    text = bind(query, values, page.store.names)
    kept = [line for line in text.splitlines() if not line.startswith("#")]
    return f"# {query.title_vi}\n" + "\n".join(kept).strip() + "\n"


_FIRST = """\
PREFIX cd: <https://w3id.org/chidao/ns#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

SELECT ?meeting ?name ?person ?quote
WHERE {
  GRAPH ?evidence { ?meeting cd:chairedBy ?person }
  ?evidence cd:quote ?quote .
  ?meeting rdfs:label ?name
}
LIMIT 50
"""
