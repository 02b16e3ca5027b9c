"""The query page: an editor, the library's questions as examples, rows as a table.

Where ``make web`` has bundled Yasgui, it takes the place of the plain editor.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from chidao.server.answers import PREFIXES
from graph.namespaces import CD, OWL
from queries.binding import bind
from queries.catalogue import library, named
from queries.things import rows, value_of

if TYPE_CHECKING:
    from chidao.server.pages.frame import Reply
    from chidao.server.pages.page import Page
    from queries.query import Query


BUNDLE = Path(__file__).parent / "static" / "yasgui" / "query.js"

_WORDS = (
    "table", "response", "filter", "add", "close", "name", "share", "whole",
    "save", "run", "failed",
)  # fmt: skip
_TERMS = {
    "classes": f"<{OWL}Class>",
    "properties": f"<{OWL}ObjectProperty>, <{OWL}DatatypeProperty>",
}


def editor(page: Page) -> Reply:
    """Return the page, with the query of the address or an example in its editor."""
    examples = [(name, named(name)) for name in library()]
    chosen = page.asked.one("example")
    text = page.asked.one("query")
    if not text and chosen in library():
        text = _written(page, named(chosen))
    return page.rendered(
        "query.html",
        examples=examples,
        chosen=chosen,
        text=text or _FIRST,
        asked=bool(text),
        suite=_suite(page) if BUNDLE.exists() else None,
    )


def _suite(page: Page) -> dict[str, str]:
    """Return what Yasgui is given: its words, the prefixes, and the terms that it completes."""
    said = {name: page.say(f"query.{name}") for name in _WORDS}
    said |= {name: page.say(name) for name in ("previous", "next")}
    terms = {name: _declared(page, kind) for name, kind in _TERMS.items()}
    return {
        "words": json.dumps({**said, "query": page.say("query.text")}, ensure_ascii=False),
        "prefixes": json.dumps(PREFIXES),
        "terms": json.dumps(terms),
    }


def _declared(page: Page, kinds: str) -> list[str]:
    query = f"SELECT DISTINCT ?term WHERE {{ ?term a ?kind FILTER(?kind IN ({kinds})) }}"
    return sorted(
        iri for row in rows(page.store, query) if (iri := value_of(row[0])).startswith(CD)
    )


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
