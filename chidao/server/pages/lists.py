"""The overviews: timeline, ledger of instructions, disagreements, coverage and quality."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from chidao.language.data import told
from chidao.server.pages import orders
from chidao.server.pages.article import reading_of, shares
from chidao.server.pages.cutting import cut
from chidao.server.pages.facets import Kept, Reader, kept
from chidao.server.pages.sections import Row
from chidao.server.pages.wording import DAYS
from graph.names import article_of
from queries import overviews
from queries.things import Name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from chidao.server.pages.frame import Reply
    from chidao.server.pages.page import Page
    from graph.store import Store
    from queries.overviews import Difference, Event, Order
    from queries.things import Thing

events = lru_cache(maxsize=2)(overviews.events)
differences = lru_cache(maxsize=2)(overviews.differences)
all_orders = lru_cache(maxsize=2)(overviews.orders)
publishers = lru_cache(maxsize=2)(overviews.publishers)
articles = lru_cache(maxsize=2)(overviews.articles)


def timeline(page: Page) -> Reply:
    """Return the page of meetings, the latest first, with filters."""
    readers: dict[str, Reader[Event]] = {
        "year": lambda e: (e.date[:4] if e.date[:1].isdigit() else "",),
        "kind": lambda e: (e.kind,),
        "body": lambda e: (e.body,),
        "place": lambda e: e.places,
        "outlet": lambda e: e.outlets,
    }
    found = kept(events(page.store), {n: page.asked.one(n) for n in readers}, readers)
    shown = cut(page, found.rows)
    page.things.load(
        i for e in shown.rows for i in (e.iri, e.kind, e.body, *e.articles) if isinstance(i, Name)
    )
    page.load_named(c.value for f in found.facets for c in f.choices)
    rows = [(event, _event_row(page, event)) for event in shown.rows]
    return page.rendered("timeline.html", rows=rows, kept=found, pages=shown.pages)


def _event_row(page: Page, event: Event) -> Row:
    meeting = page.things[event.iri]
    links: list[tuple[str, list[Thing]]] = []
    if isinstance(event.body, Name):
        links.append(("of-body", [page.things[event.body]]))
    page.things.load(meeting.all("chairedBy"))
    if meeting.all("chairedBy"):
        links.append(("chaired-by", [page.things[iri] for iri in meeting.all("chairedBy")]))
    links.append(("told-in", [page.things[iri] for iri in event.articles]))
    return Row(thing=meeting, when=event.date, links=links)


def event_rows(page: Page, most: int) -> list[Row]:
    """Return the latest meetings as rows."""
    chosen = overviews.latest_events(page.store, most)
    page.things.load(i for e in chosen for i in (e.iri, e.body, *e.articles) if isinstance(i, Name))
    return [_event_row(page, event) for event in chosen]


def ledger(page: Page) -> Reply:
    """Return the page of instructions, the soonest due first, with filters."""
    found, since, until = filtered(page)
    shown = cut(page, found.rows)
    page.load_named(c.value for f in found.facets for c in f.choices)
    rows = orders.rows(page, shown.rows)
    page.things.load(e for row in rows for e in row.evidence)
    return page.rendered(
        "ledger.html", rows=rows, kept=found, pages=shown.pages, since=since, until=until
    )


def due_next(store: Store, most: int) -> Sequence[Order]:
    """Return the instructions due soonest after the latest article, then those last due before."""
    due, today = overviews.due(store), overviews.latest(store)
    ahead = [pair for pair in due if pair[0] >= today]
    before = sorted(due[: len(due) - len(ahead)], key=lambda pair: pair[0], reverse=True)
    chosen = [iri for _, iri in (*ahead, *before)[:most]]
    found = {order.iri: order for order in overviews.orders(store, chosen)} if chosen else {}
    return [found[iri] for iri in chosen]


def filtered(page: Page) -> tuple[Kept[Order], str, str]:
    """Return the instructions that the address asks for, due between the two days returned."""
    since, until = page.asked.day("since"), page.asked.day("until")
    listed = [
        order
        for order in all_orders(page.store)
        if (not since or (order.due and order.due >= since))
        and (not until or (order.due and order.due <= until))
    ]
    outlets = publishers(page.store)
    readers: dict[str, Reader[Order]] = {
        "due": lambda o: ("with" if o.due else "without",),
        "year": lambda o: (o.due[:4],),
        "by": lambda o: o.issuers,
        "to": lambda o: o.addressees,
        "outlet": lambda o: tuple({outlets.get(article_of(e), "") for e in o.evidence}),
    }
    return kept(listed, {n: page.asked.one(n) for n in readers}, readers), since, until


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """Sources that differ: what about, why that is a difference, and what each side says."""

    end: str
    kind: str
    on: str
    about: Thing
    where: Thing | None
    reason: str
    sides: Sequence[Row]


def disagreements(page: Page) -> Reply:
    """Return the page of what sources say differently, side by side, with filters."""
    readers: dict[str, Reader[Difference]] = {
        "difference": lambda d: (d.kind,),
        "on": lambda d: (d.on,),
    }
    found = kept(differences(page.store), {n: page.asked.one(n) for n in readers}, readers)
    shown = cut(page, found.rows)
    page.things.load(s for d in shown.rows for s, _, _ in d.sides)
    page.things.load(e for d in shown.rows for _, _, evidence in d.sides for e in evidence)
    disputes = [_dispute(page, difference) for difference in shown.rows]
    return page.rendered("disagreements.html", disputes=disputes, kept=found, pages=shown.pages)


def _dispute(page: Page, found: Difference) -> Dispute:
    subject = page.things[found.sides[0][0]]
    about = page.thing(subject.text("indicator") or "") or page.things[_whole(subject)]
    return Dispute(
        end=found.iri.rpartition("/")[2],
        kind=found.kind,
        on=found.on,
        about=about,
        where=page.thing(subject.text("area") or ""),
        reason=told(found.reason, page.language),
        sides=[_side(page, found.on, *side) for side in found.sides],
    )


def _whole(thing: Thing) -> str:
    """Return the IRI of what a thing is a part of, a programme or a meeting; else its own."""
    if thing.kind == "DirectiveItem":
        return thing.iri.rpartition("/")[0]
    return thing.iri.partition("/site/")[0]


def _side(page: Page, on: str, subject: str, value: str, evidence: Sequence[str]) -> Row:
    thing = page.things[subject]
    if thing.kind == "Observation":
        unit = page.thing(thing.text("unit") or "")
        text = page.wording.figure(thing, page.name(unit) if unit else "")
        return Row(thing=thing, text=text, tags=[page.wording.period(thing)], evidence=evidence)
    other = page.thing(value)
    if other is not None:
        return Row(thing=other, evidence=evidence)
    text = page.wording.day(value) if on in DAYS else value
    return Row(thing=thing, text=text, evidence=evidence)


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """An article in numbers."""

    article: Thing
    evidence: int
    shares: Mapping[str, int]


def coverage(page: Page) -> Reply:
    """Return the page of articles and rules: what was read from each, and how surely."""
    found = articles(page.store)
    page.things.load(told.iri for told in found)
    listed = sorted(
        found, key=lambda t: (page.things[t.iri].text("datePublished") or "", t.iri), reverse=True
    )
    shown = cut(page, listed)
    accounts = [_account(page, told.iri, told.evidence) for told in shown.rows]
    busy = overviews.rules(page.store)
    page.things.load(iri for iri, _ in busy)
    rules = [(page.things[iri], number) for iri, number in busy]
    return page.rendered("coverage.html", accounts=accounts, rules=rules, pages=shown.pages,
                         total=len(found))  # fmt: skip


def _account(page: Page, iri: str, evidence: int) -> Account:
    article = page.things[iri]
    reading = reading_of(page.store, article)
    return Account(article=article, evidence=evidence, shares=shares(reading) if reading else {})
