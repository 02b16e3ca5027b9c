"""The search: what a typed name may mean, and suggestions while it is typed."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

from chidao.server.pages import orders
from chidao.server.pages.frame import Reply
from chidao.server.pages.lists import due_next, event_rows
from queries.names import nearest, search
from queries.overviews import counts, heaviest, mentioned
from queries.things import local

if TYPE_CHECKING:
    from chidao.server.pages.page import Page
    from queries.names import Candidate

KINDS = (
    "Person", "Organization", "Place", "Meeting", "DirectiveSet", "Indicator", "Document",
    "Position", "Audience",
)  # fmt: skip
MOST_FOUND = 200
MOST_SUGGESTED = 8
SHOWN = 60
LONGEST = 200


def home(page: Page) -> Reply:
    """Return the first page: the search, what there is, what is latest and what is due."""
    rows = orders.rows(page, due_next(page.store, 6))
    page.things.load(e for row in rows for e in row.evidence)
    people = [c.iri for c in heaviest(page.store.names, "Person", 8)]
    places = [iri for iri, _ in mentioned(page.store, "Place")[:20]]
    page.things.load((*people, *places))
    below = [p for iri in places if local((p := page.things[iri]).text("level") or "") != "country"]
    told = counts(page.store, (*KINDS, "Directive", "Observation", "Article"))
    return page.rendered(
        "home.html",
        kinds=[(kind, told[kind]) for kind in KINDS],
        facts=told,
        meetings=event_rows(page, 6),
        due=rows,
        people=[page.things[iri] for iri in people],
        places=below[:8],
    )


def found(page: Page) -> Reply:
    """Return the page of all that a name may mean; of a kind, without a name, the heaviest."""
    text, kind = page.asked.one("q")[:LONGEST], page.asked.one("kind")
    kind = kind if kind in KINDS else ""
    everything = search(page.store.names, text, most=MOST_FOUND) if text else []
    of_kind = Counter(candidate.kind for candidate in everything)
    if text and kind:
        shown = search(page.store.names, text, kind=kind, most=MOST_FOUND)
    elif text:
        shown = everything
    else:
        shown = heaviest(page.store.names, kind or None, MOST_FOUND)
    page.things.load(c.iri for c in shown[:SHOWN])
    near = [] if shown or not text else nearest(page.store.names, text)
    return page.rendered(
        "search.html",
        typed=text,
        kind=kind,
        shown=shown[:SHOWN],
        total=len(shown),
        of_kind=of_kind,
        kinds=KINDS,
        near=near,
    )


def suggested(page: Page) -> Reply:
    """Return, as JSON, the likeliest things of a name that is being typed."""
    text = page.asked.one("q")[:LONGEST]
    candidates = search(page.store.names, text, most=MOST_SUGGESTED) if text else []
    page.things.load(c.iri for c in candidates)
    listed = [_told(page, candidate) for candidate in candidates]
    return Reply(
        body=json.dumps(listed, ensure_ascii=False).encode("utf-8", "replace"),
        content_type="application/json",
    )


def _told(page: Page, candidate: Candidate) -> dict[str, str]:
    name = page.name(page.things[candidate.iri])
    return {
        "name": name,
        "also": candidate.name if candidate.name != name else "",
        "kind": candidate.kind,
        "what": page.say(f"kind.{candidate.kind}"),
        "href": page.to(candidate.iri) or "",
    }
