"""What the page of each kind of thing shows, section by section."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from chidao.server.pages import figures, meetings, orders, people
from chidao.server.pages.sections import Row, Section, held, holding, values
from chidao.server.pages.wording import DAYS
from queries.things import CD, facts, pointing_at

if TYPE_CHECKING:
    from chidao.server.pages.page import Page
    from queries.things import Said, Thing

_POST_IN = "http://www.w3.org/ns/org#postIn"
_THERE = ("Organization", "Position", "Site")

Portrait = Callable[["Page", "Thing", Sequence["Said"]], Iterator[Section]]


def sections(page: Page, thing: Thing) -> list[Section]:
    """Return the sections of a thing's page that have something to say."""
    said = facts(page.store, thing.iri)
    portrait = _PORTRAITS.get(thing.kind, _plain)
    shown = [section for section in portrait(page, thing, said) if section.rows]
    page.things.load_quotes(evidence for section in shown for evidence in section.evidence)
    return shown


def _person(page: Page, thing: Thing, said: Sequence[Said]) -> Iterator[Section]:
    yield people.positions(page, said, thing)
    yield from people.meetings(page, said, thing.iri)
    yield from _given_by(page, thing, said)
    yield orders.received(page, thing)


def _meeting(page: Page, thing: Thing, said: Sequence[Said]) -> Iterator[Section]:
    yield meetings.side_by_side(page, said, thing)
    yield from people.presence(page, said, thing)
    at = holding(said, "issuedAt", thing.iri)
    page.things.load(at)
    sets = [iri for iri in at if page.things[iri].kind == "DirectiveSet"]
    yield orders.programmes(page, sets)
    yield orders.given(page, set(at) - set(sets), leave="issuedAt")
    found = figures.evidence_of(page, holding(said, "reportedAt", thing.iri))
    yield figures.by_indicator(page, found, None)
    yield meetings.reports(page, said, thing)


def _place(page: Page, thing: Thing, said: Sequence[Said]) -> Iterator[Section]:
    there = holding(said, "place", thing.iri)
    page.things.load(there)
    kinds = {kind: [iri for iri in there if page.things[iri].kind == kind] for kind in _THERE}
    posts = {post for post, _, _ in pointing_at(page.store, _POST_IN, kinds["Organization"])}
    yield _officials(page, posts | set(kinds["Position"]))
    found = figures.evidence_of(page, held(said, "reportedMetric", thing.iri))
    yield figures.by_indicator(page, found, thing)
    sites = {iri: there[iri] for iri in kinds["Site"]}
    yield Section(key="meetings-with-site", rows=people.meeting_rows(page, sites))
    yield orders.received(page, thing)
    yield _listed(page, "bodies", {iri: there[iri] for iri in kinds["Organization"]})
    yield _mentions(page, thing, said)


def _body(page: Page, thing: Thing, said: Sequence[Said]) -> Iterator[Section]:
    yield orders.received(page, thing)
    yield _officials(page, holding(said, "postIn", thing.iri))
    yield Section(
        key="own-meetings", rows=people.meeting_rows(page, holding(said, "body", thing.iri))
    )
    yield from people.meetings(page, said, thing.iri)
    yield from _given_by(page, thing, said)
    yield _mentions(page, thing, said)


def _officials(page: Page, posts: Iterable[str]) -> Section:
    return people.officials(page, pointing_at(page.store, f"{CD}holds", posts))


def _given_by(page: Page, thing: Thing, said: Sequence[Said]) -> Iterator[Section]:
    given = holding(said, "issuedBy", thing.iri)
    page.things.load(given)
    sets = [iri for iri in given if page.things[iri].kind == "DirectiveSet"]
    yield orders.programmes(page, sets)
    yield orders.given(page, set(given) - set(sets), leave="issuedBy")


def _position(page: Page, thing: Thing, said: Sequence[Said]) -> Iterator[Section]:
    yield people.holders(page, said, thing)
    yield _values(page, thing, said, ("roleTitle", "postIn", "place"))
    yield orders.received(page, thing)
    yield from _given_by(page, thing, said)


def _programme(page: Page, thing: Thing, said: Sequence[Said]) -> Iterator[Section]:
    yield orders.programmes(page, [thing.iri], key="items")
    yield _values(page, thing, said, ("itemCount", "theme", "issuedBy", "issuedAt"))


def _directive(page: Page, thing: Thing, said: Sequence[Said]) -> Iterator[Section]:
    yield _values(
        page,
        thing,
        said,
        ("text", "issuedBy", "addressedTo", "deadline", "dueBy", "modality", "issuedAt"),
    )


def _item(page: Page, thing: Thing, said: Sequence[Said]) -> Iterator[Section]:
    yield _values(page, thing, said, ("text", "position"))
    found = holding(said, "hasItem", thing.iri)
    yield _listed(page, "programme", found)


def _indicator(page: Page, thing: Thing, said: Sequence[Said]) -> Iterator[Section]:
    found = figures.evidence_of(page, holding(said, "indicator", thing.iri))
    yield figures.by_place(page, found)


def _observation(page: Page, thing: Thing, said: Sequence[Said]) -> Iterator[Section]:
    yield _values(
        page,
        thing,
        said,
        (
            "indicator", "valueText", "value", "valueTo", "outOf", "unit", "qualifier", "status",
            "area", "periodStart", "periodEnd", "asOf", "reportedAt", "reportedBy",
        ),
    )  # fmt: skip


def _document(page: Page, thing: Thing, said: Sequence[Said]) -> Iterator[Section]:
    yield _values(page, thing, said, ("documentNumber", "documentKind", "legislationDate"))
    yield _mentions(page, thing, said)


def _audience(page: Page, thing: Thing, said: Sequence[Said]) -> Iterator[Section]:
    yield orders.received(page, thing)
    yield _values(page, thing, said, ("covers",))


def _plain(page: Page, thing: Thing, said: Sequence[Said]) -> Iterator[Section]:
    names = dict.fromkeys(one.property for one in said if one.subject == thing.iri)
    yield _values(page, thing, said, tuple(names))
    yield _mentions(page, thing, said)


def _values(page: Page, thing: Thing, said: Sequence[Said], names: Sequence[str]) -> Section:
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


def _listed(page: Page, key: str, found: dict[str, list[str]]) -> Section:
    page.things.load(found)
    rows = [Row(thing=page.things[iri], evidence=evidence) for iri, evidence in found.items()]
    return Section(key=key, rows=sorted(rows, key=lambda r: r.thing.label if r.thing else ""))


def _mentions(page: Page, thing: Thing, said: Sequence[Said]) -> Section:
    found = holding(said, "mentions", thing.iri)
    page.things.load(found)
    rows = [meetings.article_row(page, iri, evidence) for iri, evidence in found.items()]
    return Section(key="mentions", rows=sorted(rows, key=lambda r: (r.when, r.text), reverse=True))


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
