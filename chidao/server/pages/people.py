"""Who: the positions of a person, the meetings they took part in, and who holds a position."""

from __future__ import annotations

from typing import TYPE_CHECKING

from chidao.server.pages.cutting import part
from chidao.server.pages.evidence import gathered, held, holding
from chidao.server.pages.sections import Row, Section
from queries.ties import evidence_of, first_seen, objects, subjects, subjects_by, texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from chidao.server.pages.page import Page
    from queries.things import Thing


def positions(page: Page, person: Thing) -> Section:
    """Return what a person holds, in the order in which articles said so."""
    days = first_seen(page.store, person.iri)
    posts = _by_label(page, objects(page.store, person.iri, "holds"))
    posts.sort(key=lambda post: days.get(post, "9"))
    shown = part(page, "positions", posts)
    found = held(page, person.iri, "holds", shown.rows)
    page.things.load(shown.rows)
    page.things.load(iri for post in shown.rows for iri in page.things[post].all("postIn"))
    rows = []
    for iri in shown.rows:
        post = page.things[iri]
        bodies = [page.things[body] for body in post.all("postIn")]
        rows.append(
            Row(
                thing=post,
                when=days.get(iri, ""),
                links=[("in", bodies)] if bodies else [],
                evidence=found.get(iri, ()),
            )
        )
    return Section(key="positions", rows=rows, pages=shown.pages)


def meetings(page: Page, iri: str) -> Iterator[Section]:
    """Yield the meetings that someone chaired, and those they attended, the latest first."""
    for key, name in (("chaired", "chairedBy"), ("attended", "attendedBy")):
        yield meetings_with(page, key, name, iri)


def meetings_with(
    page: Page, key: str, name: str, iri: str, only: Iterable[str] | None = None
) -> Section:
    """Return the meetings, or sites of meetings, that a property ties to a thing, the latest first.

    ``only`` are those to show, where they are not all.
    """
    if only is None:
        told = subjects_by(page.store, name, iri, "date", "dateFrom")
        tied, days = tuple(told), {one: date or since for one, (date, since) in told.items()}
        days |= texts(page.store, map(_meeting, filter(_is_site, tied)), "date", "dateFrom")
    else:
        tied = tuple(only)
        days = texts(page.store, map(_meeting, tied), "date", "dateFrom")
    latest = sorted(
        tied,
        key=lambda one: (days.get(_meeting(one), "")[:1].isdigit(), days.get(_meeting(one), "")),
        reverse=True,
    )
    shown = part(page, key, latest)
    found = holding(page, shown.rows, name, iri)
    page.things.load([*shown.rows, *map(_meeting, shown.rows)])
    rows = []
    for one in shown.rows:
        meeting = page.things[_meeting(one)]
        sites = [page.things[p] for p in page.things[one].all("place")] if _is_site(one) else []
        rows.append(
            Row(
                thing=meeting,
                when=days.get(meeting.iri, ""),
                links=[("at-site", sites)] if sites else [],
                evidence=found.get(one, ()),
            )
        )
    return Section(key=key, rows=rows, pages=shown.pages)


def _meeting(iri: str) -> str:
    """Return the IRI of the meeting that a site is of; a meeting's own."""
    return iri.partition("/site/")[0]


def _is_site(iri: str) -> bool:
    return "/site/" in iri


def holders(page: Page, post: Thing) -> Section:
    """Return who holds a position."""
    return listed(page, "holders", "holds", post.iri)


def listed(page: Page, key: str, name: str, iri: str, only: Iterable[str] | None = None) -> Section:
    """Return what a property ties to a thing, by name; ``only`` are those to show, if not all."""
    if only is None:
        labels = subjects_by(page.store, name, iri, "label")
        tied = sorted(labels, key=lambda one: labels[one])
    else:
        tied = _by_label(page, only)
    shown = part(page, key, tied)
    found = holding(page, shown.rows, name, iri)
    page.things.load(shown.rows)
    rows = [Row(thing=page.things[one], evidence=found.get(one, ())) for one in shown.rows]
    return Section(key=key, rows=rows, pages=shown.pages)


def officials(page: Page, posts: Sequence[str]) -> Section:
    """Return the persons who hold some positions, each with these."""
    shown = part(page, "officials", _by_label(page, subjects(page.store, "holds", posts)))
    held_by: dict[str, dict[str, list[str]]] = {}
    for person, post, evidence in evidence_of(page.store, "holds", given=shown.rows, ends=posts):
        held_by.setdefault(person, {}).setdefault(post, []).append(evidence)
    page.things.load([*held_by, *(post for each in held_by.values() for post in each)])
    rows = [
        Row(
            thing=page.things[person],
            links=[("", sorted((page.things[p] for p in each), key=lambda t: t.label))],
            evidence=[e for evidence in each.values() for e in evidence],
        )
        for person in shown.rows
        if (each := held_by.get(person))
    ]
    return Section(key="officials", rows=rows, pages=shown.pages)


def _by_label(page: Page, iris: Iterable[str]) -> list[str]:
    every = sorted(iris)
    labels = texts(page.store, every, "label")
    return sorted(every, key=lambda iri: labels.get(iri, ""))


def presence(page: Page, meeting: Thing) -> Iterator[Section]:
    """Yield who chaired a meeting and who attended, and its remote sites with their people."""
    for key, name in (("chairs", "chairedBy"), ("attendees", "attendedBy")):
        shown = part(page, key, _by_label(page, objects(page.store, meeting.iri, name)))
        found = held(page, meeting.iri, name, shown.rows)
        page.things.load(shown.rows)
        page.things.load(post for iri in shown.rows for post in page.things[iri].all("holds"))
        rows = [
            Row(thing=page.things[iri], evidence=found.get(iri, ()), links=_posts(page, iri))
            for iri in shown.rows
        ]
        yield Section(key=key, rows=rows, pages=shown.pages)
    sites = part(page, "sites", objects(page.store, meeting.iri, "hasSite"))
    rows = list(_site_rows(page, sites.rows, meeting))
    yield Section(key="sites", rows=rows, pages=sites.pages)


def _site_rows(page: Page, sites: Sequence[str], meeting: Thing) -> Iterator[Row]:
    said = held(page, meeting.iri, "hasSite", sites)
    places = texts(page.store, sites, "place")
    there = {
        key: evidence_of(page.store, name, given=sites, ends=None)
        for key, name in (("chair-there", "chairedBy"), ("attend-there", "attendedBy"))
    }
    page.things.load(places.values())
    page.things.load(person for found in there.values() for _, person, _ in found)
    for iri in sites:
        links, evidence = [], list(said.get(iri, ()))
        for key, found in there.items():
            people = gathered((person, e) for site, person, e in found if site == iri)
            if people:
                links.append((key, [page.things[one] for one in people]))
                evidence += [e for each in people.values() for e in each]
        yield Row(thing=page.things[places.get(iri, iri)], links=links, evidence=evidence)


def _posts(page: Page, person: str) -> list[tuple[str, list[Thing]]]:
    posts = {
        page.name(page.things[post]): page.things[post] for post in page.things[person].all("holds")
    }
    return [("", list(posts.values()))] if posts else []
