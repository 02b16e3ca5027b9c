"""One world from many articles: which mentions mean one meeting, person, place or document.

What tells two mentions apart or makes them one is a function of what all articles say, whatever
their order, and of what people decided. :func:`resolve` answers for all kinds at once; each kind
has its module.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from graph import names
from graph.identity import decided, meetings, persons
from graph.identity.decided import Rulings
from graph.identity.links import Link
from graph.identity.mentions import Told, article_iri, told
from graph.identity.places import Places

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from extract.article import Reading
    from graph.decisions import Decision
    from graph.identity.components import Mention

__all__ = ["Link", "Told", "World", "called_by", "calls", "meaning", "resolve", "resolved"]


@dataclass(frozen=True, slots=True)
class World:
    """What the articles' names mean, taken together.

    ``told`` is what each article says, by IRI; ``meetings`` the IRI of each (article, its key),
    ``persons`` of each (article, key of the name); ``document_years`` the years that a document's
    key is dated to (several: one number, several documents); ``replaces`` pairs of an IRI and one
    that a single article alone would have given; ``links`` the reasons; ``rulings`` what people
    decided.
    """

    told: dict[str, Told]
    meetings: dict[tuple[str, str], str]
    persons: dict[tuple[str, str], str]
    places: Places
    document_years: dict[str, frozenset[str]]
    replaces: tuple[tuple[str, str], ...]
    links: tuple[Link, ...]
    rulings: Rulings = field(default_factory=Rulings)

    def decided(self, iri: str, article: str) -> str:
        """Return the IRI that people say an article means by one that goes by its name."""
        rulings = self.rulings
        return rulings.own.get((iri, article)) or rulings.renamed.get(iri, iri)


def calls(reading: Reading) -> set[str]:
    """Return what an article may be called by."""
    return called_by(reading.article.source, reading.article.key, article_iri(reading))


def called_by(source: str, key: str, iri: str) -> set[str]:
    """Return what an article may be called by, from its file, its key and its IRI."""
    return {source, Path(source).stem, key, iri, iri.rsplit("/", 1)[-1]}


def resolve(readings: Iterable[Reading], decisions: Sequence[Decision] = ()) -> World:
    """Say which mentions of all articles are one, and why."""
    everything = list(readings)
    articles = {call: article_iri(r) for r in everything for call in calls(r)}
    return resolved((told(reading) for reading in everything), articles, decisions)


def resolved(
    everything: Iterable[Told], articles: Mapping[str, str], decisions: Sequence[Decision] = ()
) -> World:
    """Say which mentions are one, of all that the articles tell.

    ``articles`` holds the IRI of each article by what it may be called.
    """
    gathered = sorted(everything, key=lambda t: t.article)
    met = meetings.resolve(m for t in gathered for m in t.meetings.values())
    people = persons.resolve(p for t in gathered for p in t.persons)
    found = Rulings()
    links: tuple[Link, ...] = ()
    if decisions:
        called = _called(gathered, met.iri, people.iri)
        found = decided.rulings(decisions, called, articles)
        met = meetings.resolve((m for t in gathered for m in t.meetings.values()), found.mentions)
        people = persons.resolve((p for t in gathered for p in t.persons), found.mentions)
        links = tuple(decided.links(decisions, met.iri | people.iri, found, called))
    years: dict[str, set[str]] = defaultdict(set)
    for article in gathered:
        for document, said in article.document_years.items():
            years[document] |= said
    return World(
        told={t.article: t for t in gathered},
        meetings=met.iri,
        persons=people.iri,
        places=Places((p, t.day, t.article) for t in gathered for p in t.places),
        document_years={document: frozenset(said) for document, said in years.items()},
        replaces=met.replaces,
        links=(*met.links, *people.links, *links),
        rulings=found,
    )


def meaning(world: World, told_: Told) -> str:
    """Return a digest of all that an article's names mean in a world.

    What the graph says of the article is a function of its reading and of this.
    """
    iri, rulings = told_.article, world.rulings
    years = world.document_years
    return names.digest(
        *(f"{name} {world.meetings[iri, name]}" for name in sorted(told_.meetings)),
        *(f"{p.name} {world.persons[iri, p.name]}" for p in told_.persons),
        *sorted({world.places.path(place, told_.day, iri) for place in told_.places}),
        *sorted(d for d in told_.document_years if len(years[d]) > 1),
        *(f"{one} {other}" for one, other in sorted(rulings.renamed.items())),
        *(f"{one} {by} {other}" for (one, by), other in sorted(rulings.own.items()) if by == iri),
    )


def _called(
    gathered: Iterable[Told], met: Mapping[Mention, str], people: Mapping[Mention, str]
) -> dict[str, set[Mention]]:
    """Return the mentions of each IRI: those that make it up, else those that alone would."""
    called: dict[str, set[Mention]] = defaultdict(set)
    alone: dict[str, set[Mention]] = defaultdict(set)
    for article in gathered:
        for meeting in article.meetings.values():
            alone[meetings.plain_iri([meeting])].add((meeting.article, meeting.name))
        for person in article.persons:
            iri = names.named("person", person.name, identity=person.name)
            alone[iri].add((person.article, person.name))
    for mention, iri in (*met.items(), *people.items()):
        called[iri].add(mention)
    return {**alone, **called}
