"""Instructions and numbered programmes: given by, given to, due when."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from chidao.server.pages.cutting import part
from chidao.server.pages.evidence import gathered
from chidao.server.pages.sections import Row, Section
from graph.names import article_of
from queries.follow.covering import received as reached
from queries.overviews import Order, orders, soonest
from queries.things import facts
from queries.ties import kinds, texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from chidao.server.pages.page import Page
    from queries.things import Thing

UNSAID = ""
_PROGRAMMES = 4
"""Programmes, each with all its items, on a page that shows other things too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """A numbered programme: ``lists`` has its items article by article."""

    thing: Thing
    count: str
    links: Sequence[tuple[str, Sequence[Thing]]]
    lists: Sequence[tuple[Thing, Sequence[Row]]]
    evidence: Sequence[str]

    @property
    def claims(self) -> Sequence[Sequence[str]]:
        """The evidence of the programme's count, and of each item."""
        return [self.evidence, *(row.evidence for _, rows in self.lists for row in rows)]


def given(
    page: Page, iris: Iterable[str], *, key: str = "instructions", leave: str = UNSAID
) -> Section:
    """Return instructions as rows; ``leave`` is the property that the page itself says."""
    shown = part(page, key, soonest(page.store, iris))
    found = orders(page.store, shown.rows) if shown.rows else ()
    return Section(key=key, rows=rows(page, found, leave), pages=shown.pages)


def rows(
    page: Page,
    found: Sequence[Order],
    leave: str = UNSAID,
    through: Mapping[str, Sequence[str]] | None = None,
) -> list[Row]:
    """Return one row an instruction: what is to be done, by whom, for whom, until when."""
    page.things.load(
        iri for o in found for iri in (*o.issuers, *o.addressees, o.meeting, o.iri) if iri
    )
    listed = []
    for order in found:
        links = []
        if leave != "issuedBy" and order.issuers:
            links.append(("by", [page.things[iri] for iri in order.issuers]))
        if leave != "addressedTo" and order.addressees:
            links.append(("to", [page.things[iri] for iri in order.addressees]))
        if through and through.get(order.iri):
            links.append(("through", [page.things[iri] for iri in through[order.iri]]))
        if leave != "issuedAt" and order.meeting:
            links.append(("at", [page.things[order.meeting]]))
        listed.append(
            Row(
                thing=page.things[order.iri],
                text=" ".join(order.text.split()),
                due=order.deadline or order.due,
                links=links,
                evidence=order.evidence,
            )
        )
    return listed


def received(page: Page, thing: Thing) -> Iterator[Section]:
    """Yield what was told to a body, place or person, and apart what to groups that cover it.

    Who a group is depends on who speaks: a province's «các địa phương» are its own.
    """
    told_to: dict[str, set[str]] = defaultdict(set)
    for directive, told in reached(page.store, thing.iri):
        told_to[directive].add(told)
    of_kind = kinds(page.store, set().union(*told_to.values()))
    vague = {
        directive
        for directive, tolds in told_to.items()
        if thing.iri not in tolds and all(of_kind.get(told) == "Audience" for told in tolds)
    }
    through = {directive: sorted(tolds - {thing.iri}) for directive, tolds in told_to.items()}
    for key, chosen in (("received", through.keys() - vague), ("received-in-group", vague)):
        shown = part(page, key, soonest(page.store, chosen))
        page.things.load(iri for directive in shown.rows for iri in through[directive])
        listed = orders(page.store, shown.rows) if shown.rows else ()
        told_of = rows(page, listed, leave="addressedTo", through=through)
        yield Section(key=key, rows=told_of, pages=shown.pages)


def programmes(page: Page, iris: Iterable[str], key: str = "programmes") -> Section:
    """Return numbered programmes, each with its items as each article lists them."""
    sets = sorted(set(iris))
    labels = texts(page.store, sets, "label")
    named = sorted(sets, key=lambda iri: labels.get(iri, ""))
    shown = part(page, key, named, _PROGRAMMES)
    page.things.load(shown.rows)
    listed = [_programme(page, page.things[iri]) for iri in shown.rows]
    return Section(key=key, layout="programmes", rows=listed, pages=shown.pages)


def _programme(page: Page, programme: Thing) -> Programme:
    said = facts(page.store, programme.iri, ("hasItem", "itemCount"))
    places: dict[str, dict[str, tuple[int, str]]] = defaultdict(dict)
    items = gathered((s.value, s.evidence) for s in said
                     if s.property == "hasItem" and s.subject == programme.iri)  # fmt: skip
    page.things.load(items)
    for iri, evidence in items.items():
        item = page.things[iri]
        order = int(item.text("position") or 0)
        for graph in evidence:
            article = article_of(graph)
            places[article][iri] = (order, graph)
    page.things.load(places)
    lists = [
        (
            page.things[article],
            [
                Row(thing=page.things[iri], text=page.things[iri].text("text") or "",
                    evidence=[graph])
                for iri, (_, graph) in sorted(found.items(), key=lambda pair: pair[1])
            ],
        )
        for article, found in sorted(places.items())
    ]  # fmt: skip
    links = []
    for key, name in (("announced-by", "issuedBy"), ("at", "issuedAt")):
        ends = [page.things[iri] for iri in programme.all(name)]
        if ends:
            links.append((key, ends))
    counted = [s.evidence for s in said if s.property == "itemCount"]
    return Programme(
        thing=programme,
        count=programme.text("itemCount") or "",
        links=links,
        lists=lists,
        evidence=counted,
    )
