"""A request for a page → the page, or the same as Turtle, JSON-LD or CSV, as was asked for."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from pyoxigraph import NamedNode, QueryTriples, RdfFormat, serialize

from chidao.language import spoken
from chidao.server.negotiation import THINGS, chosen
from chidao.server.pages import asking, exploring, finding, lists, tables
from chidao.server.pages.article import text_of
from chidao.server.pages.cutting import alone_on
from chidao.server.pages.frame import Asked, Reply
from chidao.server.pages.page import Page
from chidao.server.pages.portraits import sections
from chidao.server.problems import MEDIA_TYPE, ProblemError, document
from extract.message import said
from graph import names
from graph.namespaces import CD, RDFS, SCHEMA, SKOS

if TYPE_CHECKING:
    from graph.store import Store
    from queries.things import Thing

_WRITTEN = {
    "turtle": RdfFormat.TURTLE,
    "jsonld": RdfFormat.JSON_LD,
    "ntriples": RdfFormat.N_TRIPLES,
}
_PAGES: dict[str, Callable[[Page], Reply]] = {
    "/": finding.home,
    "/search": finding.found,
    "/suggest": finding.suggested,
    "/meetings": lists.timeline,
    "/meetings.csv": tables.of_meetings,
    "/instructions": lists.ledger,
    "/instructions.csv": tables.of_orders,
    "/disagreements": lists.disagreements,
    "/disagreements.csv": tables.of_differences,
    "/coverage": lists.coverage,
    "/graph": exploring.explored,
    "/query": asking.editor,
}
PATHS = tuple(_PAGES)
"""The pages that are not of one entity."""

_NEGOTIATED = {"Vary": "Accept, Accept-Language"}
_MOST_TRIPLES = 20_000


def answer(store: Store, asked: Asked) -> Reply:
    """Return the response to a request for a page."""
    page = Page(store, asked)
    if asked.path in _PAGES:
        return _with(_PAGES[asked.path](page), {"Vary": "Accept-Language"})
    try:
        return _with(_entity(page), _NEGOTIATED)
    except ProblemError as problem:
        found, advice = (spoken(text, page.language) for text in (problem.detail, problem.advice))
        body = document(problem.status, found, advice)
        return _with(Reply(body=body, content_type=MEDIA_TYPE, status=problem.status), _NEGOTIATED)


def task(store: Store, request: Mapping[str, Any]) -> tuple[str, bytes]:
    """Return what a worker says of a page: its status and headers as JSON, and its body."""
    asked = Asked(
        path=request["path"],
        params=tuple((name, value) for name, value in request["params"]),
        accept=request["accept"],
        languages=request["languages"],
    )
    reply = answer(store, asked)
    said = {
        "status": int(reply.status),
        "headers": {"Content-Type": reply.content_type, **reply.headers},
    }
    return json.dumps(said), reply.body


def _entity(page: Page) -> Reply:
    iri = names.base() + page.asked.path.removeprefix("/id/")
    thing = page.thing_named(iri)
    if thing is None or not (thing.kind or thing.label != iri.rpartition("/")[2]):
        return missing(page, page.asked.path)
    moved = _moved(page, thing)
    if moved is not None:
        return Reply(body=b"", status=303, headers={"Location": moved})
    form = _form(page)
    if form in _WRITTEN:
        return _triples(page, iri, form)
    if form == "csv":
        return tables.of_thing(page, thing)
    if thing.kind == "Article":
        text = text_of(page, thing, page.asked.one("at"))
        return page.rendered("article.html", thing=thing, text=text)
    return page.rendered(
        "entity.html", thing=thing, sections=sections(page, thing), alone=alone_on(page)
    )


def _form(page: Page) -> str:
    """Return the format wanted: the parameter ``format`` wins over what the client accepts."""
    wanted = page.asked.one("format")
    if any(offer.form == wanted for offer in THINGS):
        return wanted
    return chosen(page.asked.accept, THINGS).form


def _moved(page: Page, thing: Thing) -> str | None:
    """Return where a thing is shown that has no page of its own, or has another name now."""
    if thing.kind == "Evidence" and (article := thing.text("wasDerivedFrom")):
        at = f"{thing.text('begin')}-{thing.text('end')}"
        path = f"/id/{names.relative(article)}"
        return page.href(path, {"at": at}, at="at")
    if thing.kind == "Site":
        return page.to(thing.iri.partition("/site/")[0])
    return None


def _triples(page: Page, iri: str, form: str) -> Reply:
    one = str(NamedNode(iri))
    found = page.store.query(
        f"CONSTRUCT {{ {one} ?p ?o . ?s ?q {one} }} WHERE {{ {{ {one} ?p ?o }} UNION "
        f"{{ ?s ?q {one} FILTER(?q != <{CD}area>) }} }} "
        f"LIMIT {_MOST_TRIPLES}"
    )
    if not isinstance(found, QueryTriples):
        raise TypeError("a description is a CONSTRUCT")
    triples = sorted(found, key=str)
    prefixes = {
        "cd": CD,
        "id": names.base(),
        "rdfs": RDFS,
        "skos": SKOS,
        "schema": SCHEMA,
    }
    kind = _WRITTEN[form]
    body = serialize(triples, format=kind, prefixes=prefixes if form == "turtle" else None)
    return Reply(body=body or b"", content_type=f"{kind.media_type}; charset=utf-8")


def missing(page: Page, what: str) -> Reply:
    """Return the page that says that there is nothing here.

    Raises:
        ProblemError: the client does not ask for a page (404).
    """
    if page.asked.accept != "text/html":
        raise ProblemError(
            HTTPStatus.NOT_FOUND,
            said("Nothing in the store has the address {what}.", what=what),
            advice="Search for its name: /api/search?q=…",
        )
    return page.rendered("missing.html", 404, what=what)


def _with(reply: Reply, headers: dict[str, str]) -> Reply:
    return Reply(
        body=reply.body,
        content_type=reply.content_type,
        status=reply.status,
        headers={**headers, **reply.headers},
    )
