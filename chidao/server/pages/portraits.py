"""What the page of each kind of thing shows, section by section."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from chidao.server.pages import figures, meetings, orders, people
from chidao.server.pages.cutting import alone_on
from chidao.server.pages.evidence import values
from chidao.server.pages.sections import Row, Section
from chidao.server.pages.wording import DAYS
from queries.things import facts
from queries.ties import kinds_by, subjects

if TYPE_CHECKING:
    from chidao.server.pages.page import Page
    from queries.things import Thing

_THERE = ("Organization", "Position", "Site")

Portrait = Callable[["Page", "Thing"], Iterator[Section]]


def sections(page: Page, thing: Thing) -> list[Section]:
    """Return the sections of a thing's page that have something to say."""
    portrait = _PORTRAITS.get(thing.kind, _plain)
    alone = alone_on(page)
    shown = [s for s in portrait(page, thing) if s.rows and alone in ("", s.key)]
    page.things.load_quotes(evidence for section in shown for evidence in section.evidence)
    return shown


def _person(page: Page, thing: Thing) -> Iterator[Section]:
    yield people.positions(page, thing)
    yield from people.meetings(page, thing.iri)
    yield from _given_by(page, thing)
    yield from orders.received(page, thing)


def _meeting(page: Page, thing: Thing) -> Iterator[Section]:
    yield meetings.side_by_side(page, thing)
    yield from people.presence(page, thing)
    yield from _ordered(page, thing, "issuedAt")
    yield figures.by_indicator(page, thing)
    yield meetings.articles(page, "articles", "reports", thing.iri)


def _place(page: Page, thing: Thing) -> Iterator[Section]:
    there: dict[str, list[str]] = {kind: [] for kind in _THERE}
    for iri, kind in kinds_by(page.store, "place", thing.iri).items():
        there.get(kind, []).append(iri)
    posts = subjects(page.store, "postIn", there["Organization"])
    yield people.officials(page, sorted({*posts, *there["Position"]}))
    yield figures.by_indicator(page, thing)
    yield people.meetings_with(page, "meetings-with-site", "place", thing.iri, there["Site"])
    yield from orders.received(page, thing)
    yield people.listed(page, "bodies", "place", thing.iri, there["Organization"])
    yield _mentions(page, thing)


def _body(page: Page, thing: Thing) -> Iterator[Section]:
    yield from orders.received(page, thing)
    yield people.officials(page, subjects(page.store, "postIn", [thing.iri]))
    yield people.meetings_with(page, "own-meetings", "body", thing.iri)
    yield from people.meetings(page, thing.iri)
    yield from _given_by(page, thing)
    yield _mentions(page, thing)


def _given_by(page: Page, thing: Thing) -> Iterator[Section]:
    yield from _ordered(page, thing, "issuedBy")


def _ordered(page: Page, thing: Thing, name: str) -> Iterator[Section]:
    """Yield the programmes, then the instructions, that a property ties to a thing."""
    of_kind = kinds_by(page.store, name, thing.iri)
    sets = [iri for iri, kind in of_kind.items() if kind == "DirectiveSet"]
    yield orders.programmes(page, sets)
    yield orders.given(page, of_kind.keys() - set(sets), leave=name)


def _position(page: Page, thing: Thing) -> Iterator[Section]:
    yield people.holders(page, thing)
    yield _values(page, thing, ("roleTitle", "postIn", "place"))
    yield from orders.received(page, thing)
    yield from _given_by(page, thing)


def _programme(page: Page, thing: Thing) -> Iterator[Section]:
    yield orders.programmes(page, [thing.iri], key="items")
    yield _values(page, thing, ("itemCount", "theme", "issuedBy", "issuedAt"))


def _directive(page: Page, thing: Thing) -> Iterator[Section]:
    yield _values(
        page,
        thing,
        ("text", "issuedBy", "addressedTo", "deadline", "dueBy", "modality", "issuedAt"),
    )


def _item(page: Page, thing: Thing) -> Iterator[Section]:
    yield _values(page, thing, ("text", "position"))
    yield people.listed(page, "programme", "hasItem", thing.iri)


def _indicator(page: Page, thing: Thing) -> Iterator[Section]:
    yield figures.by_place(page, thing)


def _observation(page: Page, thing: Thing) -> Iterator[Section]:
    yield _values(
        page,
        thing,
        (
            "indicator", "valueText", "value", "valueTo", "outOf", "unit", "qualifier", "status",
            "area", "periodStart", "periodEnd", "asOf", "reportedAt", "reportedBy",
        ),
    )  # fmt: skip


def _document(page: Page, thing: Thing) -> Iterator[Section]:
    yield _values(page, thing, ("documentNumber", "documentKind", "legislationDate"))
    yield _mentions(page, thing)


def _audience(page: Page, thing: Thing) -> Iterator[Section]:
    yield from orders.received(page, thing)
    yield _values(page, thing, ("covers",))


def _plain(page: Page, thing: Thing) -> Iterator[Section]:
    said = facts(page.store, thing.iri)
    names = dict.fromkeys(one.property for one in said if one.subject == thing.iri)
    yield _values(page, thing, tuple(names))
    yield _mentions(page, thing)


def _values(page: Page, thing: Thing, names: Sequence[str]) -> Section:
    said = facts(page.store, thing.iri, names)
    rows = [
        Row(
            thing=page.thing(value),
            text=_text(page, name, value),
            tags=[name],
            evidence=evidence,
        )
        for name, value, evidence in values(page, said, thing.iri, names)
    ]
    return Section(key="values", layout="values", rows=rows)


_NUMBERS = {"value", "valueTo", "outOf"}


def _text(page: Page, name: str, value: str) -> str:
    if name in DAYS:
        return page.wording.day(value)
    return page.wording.number(value) if name in _NUMBERS else value


def _mentions(page: Page, thing: Thing) -> Section:
    return meetings.articles(page, "mentions", "mentions", thing.iri)


_PORTRAITS: dict[str, Portrait] = {
    "Person": _person,
    "Meeting": _meeting,
    "Place": _place,
    "Organization": _body,
    "Position": _position,
    "DirectiveSet": _programme,
    "DirectiveItem": _item,
    "Directive": _directive,
    "Indicator": _indicator,
    "Observation": _observation,
    "Document": _document,
    "Audience": _audience,
}
