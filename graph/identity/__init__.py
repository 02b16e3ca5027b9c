"""One world from many articles: which mentions mean one meeting, person, place or document.

What tells two mentions apart or makes them one is a function of what all articles say, whatever
their order. :func:`resolve` answers for all kinds at once; each kind has its module.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from graph.identity import meetings, persons
from graph.identity.links import Link
from graph.identity.mentions import Told, told
from graph.identity.places import Places

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extract.article import Reading

__all__ = ["Link", "Told", "World", "resolve"]


@dataclass(frozen=True, slots=True)
class World:
    """What the articles' names mean, taken together.

    ``told`` is what each article says, by IRI; ``meetings`` the IRI of each (article, its key),
    ``persons`` of each (article, key of the name); ``document_years`` the years that a document's
    key is dated to (several: one number, several documents); ``replaces`` pairs of an IRI and one
    that a single article alone would have given; ``links`` the reasons.
    """

    told: dict[str, Told]
    meetings: dict[tuple[str, str], str]
    persons: dict[tuple[str, str], str]
    places: Places
    document_years: dict[str, frozenset[str]]
    replaces: tuple[tuple[str, str], ...]
    links: tuple[Link, ...]


def resolve(readings: Iterable[Reading]) -> World:
    """Say which mentions of all articles are one, and why."""
    gathered = sorted((told(reading) for reading in readings), key=lambda t: t.article)
    met = meetings.resolve(m for t in gathered for m in t.meetings.values())
    people = persons.resolve(p for t in gathered for p in t.persons)
    years: dict[str, set[str]] = defaultdict(set)
    for article in gathered:
        for document, found in article.document_years.items():
            years[document] |= found
    return World(
        told={t.article: t for t in gathered},
        meetings=met.iri,
        persons=people.iri,
        places=Places((p, t.day, t.article) for t in gathered for p in t.places),
        document_years={document: frozenset(found) for document, found in years.items()},
        replaces=met.replaces,
        links=(*met.links, *people.links),
    )
