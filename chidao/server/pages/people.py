"""Who: the positions of a person, the meetings they took part in, and who holds a position."""

from __future__ import annotations

from typing import TYPE_CHECKING

from chidao.server.pages.sections import Row, Section, held, holding
from queries.things import facts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from chidao.server.pages.page import Page
    from queries.things import Said, Thing


def positions(page: Page, said: Sequence[Said], person: Thing) -> Section:
    """Return what a person holds, in the order in which articles said so."""
    found = held(said, "holds", person.iri)
    page.things.load(found)
    page.things.load(iri for post in found for iri in page.things[post].all("postIn"))
    rows = []
    for iri, evidence in found.items():
        post = page.things[iri]
        articles = {one.partition("/evidence/")[0] for one in evidence}
        page.things.load(articles)
        days = [day for a in articles if (day := page.things[a].text("datePublished"))]
        bodies = [page.things[body] for body in post.all("postIn")]
        rows.append(
            Row(
                thing=post,
                when=min(days, default=""),
                links=[("in", bodies)] if bodies else [],
                evidence=evidence,
            )
        )
    return Section(key="positions", rows=sorted(rows, key=lambda r: (r.when or "9", r.thing.label)))


def meetings(page: Page, said: Sequence[Said], iri: str) -> Iterator[Section]:
    """Yield the meetings that someone chaired, and those they attended, the latest first."""
    for key, name in (("chaired", "chairedBy"), ("attended", "attendedBy")):
        yield Section(key=key, rows=meeting_rows(page, holding(said, name, iri)))


def meeting_rows(page: Page, found: Mapping[str, Sequence[str]]) -> list[Row]:
    """Return meetings, or sites of meetings, as rows: the latest first."""
    whole = {iri: iri.partition("/site/")[0] for iri in found}
    page.things.load([*found, *whole.values()])
    rows = []
    for iri, evidence in found.items():
        meeting = page.things[whole[iri]]
        sites = (
            [page.things[p] for p in page.things[iri].all("place")] if iri in _sites(found) else []
        )
        rows.append(
            Row(
                thing=meeting,
                when=meeting.text("date") or meeting.text("dateFrom") or "",
                links=[("at-site", sites)] if sites else [],
                evidence=list(evidence),
            )
        )
    return sorted(rows, key=lambda r: (r.when[:1].isdigit(), r.when), reverse=True)


def _sites(found: Mapping[str, object]) -> set[str]:
    return {iri for iri in found if "/site/" in iri}


def holders(page: Page, said: Sequence[Said], post: Thing) -> Section:
    """Return who holds a position."""
    found = holding(said, "holds", post.iri)
    page.things.load(found)
    rows = [Row(thing=page.things[iri], evidence=evidence) for iri, evidence in found.items()]
    return Section(key="holders", rows=sorted(rows, key=lambda r: r.thing.label))


def officials(page: Page, found: Sequence[tuple[str, str, str]]) -> Section:
    """Return persons with their positions, from (person, position, evidence)."""
    posts: dict[str, dict[str, list[str]]] = {}
    for person, post, evidence in found:
        posts.setdefault(person, {}).setdefault(post, []).append(evidence)
    page.things.load([*posts, *(post for each in posts.values() for post in each)])
    rows = [
        Row(
            thing=page.things[person],
            links=[("", sorted((page.things[p] for p in each), key=lambda t: t.label))],
            evidence=[e for evidence in each.values() for e in evidence],
        )
        for person, each in posts.items()
    ]
    return Section(key="officials", rows=sorted(rows, key=lambda r: r.thing.label))


def presence(page: Page, said: Sequence[Said], meeting: Thing) -> Iterator[Section]:
    """Yield who chaired a meeting and who attended, and its remote sites with their people."""
    for key, name in (("chairs", "chairedBy"), ("attendees", "attendedBy")):
        found = held(said, name, meeting.iri)
        page.things.load(found)
        rows = [Row(thing=page.things[iri], evidence=e, links=_posts(page, iri))
                for iri, e in found.items()]  # fmt: skip
        yield Section(key=key, rows=sorted(rows, key=lambda r: r.thing.label))
    yield Section(key="sites", rows=list(_site_rows(page, said, meeting)))


def _site_rows(page: Page, said: Sequence[Said], meeting: Thing) -> Iterator[Row]:
    for iri, evidence in sorted(held(said, "hasSite", meeting.iri).items()):
        there = facts(page.store, iri)
        place = next((s.value for s in there if s.subject == iri and s.property == "place"), iri)
        links = []
        for key, name in (("chair-there", "chairedBy"), ("attend-there", "attendedBy")):
            people = held(there, name, iri)
            page.things.load(people)
            if people:
                links.append((key, [page.things[one] for one in people]))
        told = [s.evidence for s in there if s.property in ("chairedBy", "attendedBy")]
        yield Row(thing=page.things[place], links=links, evidence=[*evidence, *told])


def _posts(page: Page, person: str) -> list[tuple[str, list[Thing]]]:
    posts = page.things[person].all("holds")
    page.things.load(posts)
    return [("", [page.things[post] for post in posts])] if posts else []
