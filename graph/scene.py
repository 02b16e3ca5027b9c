"""What the names in one article mean: each name to its node in the graph."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode

from extract.facts import Status
from graph import names
from graph.fold import key, loose_key
from graph.identity.bodies import body_key, organization_iri
from graph.identity.documents import document_key, is_local, number_key
from graph.identity.indicators import indicator_key
from graph.identity.mentions import article_iri, owner

if TYPE_CHECKING:
    from datetime import date

    from extract.article import Reading
    from extract.facts import (
        DocumentMention,
        MeetingKey,
        Observation,
        Organization,
        Place,
        PositionHeld,
    )
    from graph.identity import Told, World


@dataclass(frozen=True)
class Scene:
    """One article in the world of all: asked for a name, it answers with the node meant."""

    reading: Reading
    world: World

    @cached_property
    def iri(self) -> str:
        """The article's IRI."""
        return article_iri(self.reading)

    @cached_property
    def article(self) -> NamedNode:
        """The article's node."""
        return NamedNode(self.iri)

    @cached_property
    def told(self) -> Told:
        """What the article says of its meetings and persons."""
        return self.world.told[self.iri]

    def meeting(self, meeting: MeetingKey) -> NamedNode:
        """Return the meeting that the article calls so."""
        return NamedNode(self.world.meetings[self.iri, meeting])

    def meeting_label(self, meeting: MeetingKey) -> str:
        """Return the meeting's name in this article."""
        return self.told.meetings[meeting].label

    def meeting_day(self, meeting: MeetingKey | None) -> str | None:
        """Return the full date that this article gives the meeting."""
        said = None if meeting is None else self.told.meetings[meeting].date
        return None if said is None or said.startswith("--") else said

    def occasion(self, meeting: MeetingKey | None) -> str:
        """Return what tells apart things said in the same words: meeting, day, or article."""
        if meeting is not None:
            return self.world.meetings[self.iri, meeting]
        day: date | None = self.reading.published
        return day.isoformat() if day else self.iri

    def person(self, name: str) -> NamedNode:
        """Return the person of that full name."""
        return NamedNode(self.world.persons[self.iri, key(name)])

    def place(self, place: Place) -> NamedNode:
        """Return the place as it stood on the article's day."""
        path = self.world.places.path(place, self.told.day, self.iri)
        return NamedNode(names.place(path))

    def organization(self, body: Organization) -> NamedNode:
        """Return the body: the article's own where its place is not known."""
        own = owner(self.iri, body.label, place=body.place)
        return self._decided(organization_iri(body.label, own))

    def position(self, held: PositionHeld) -> NamedNode:
        """Return the position: the article's own where it cannot be completed."""
        return self._named("position", held.label, own=not held.complete, body=held.organization)

    def office(self, label: str, place: Place | None) -> NamedNode:
        """Return the position that acts without a name."""
        return self._named("position", label, own=bool(owner(self.iri, label, place=place)))

    def indicator(self, figure: Observation) -> NamedNode:
        """Return what a figure is of, however it is written."""
        level = figure.status in (Status.ACTUAL, Status.TARGET)
        told = indicator_key(figure.indicator, share=level and figure.unit == "%")
        return self._decided(names.named("indicator", told, identity=told))

    def concept(self, folder: str, label: str, *, own: bool = False) -> NamedNode:
        """Return a unit or audience by its label; the article's ``own`` is no other's."""
        return self._named(folder, label, own=own)

    def document(self, mention: DocumentMention) -> NamedNode:
        """Return the document: by number and, where one number had several years, by year.

        A province's number is the article's own where the article does not say which province's.
        """
        found = document_key(mention)
        found = self.told.documents_in_full.get(found, found)
        years = self.world.document_years.get(found, frozenset())
        of_any_place = is_local(mention) and found == number_key(mention)
        identity, own = found, self.iri if of_any_place else ""
        if len(years) > 1:
            here = self.told.document_years.get(found, frozenset())
            dated = mention.date[:4] if mention.date and mention.date[0] != "-" else None
            year = dated or (min(here) if len(here) == 1 else None)
            identity, own = (f"{found} {year}", own) if year else (found, self.iri)
        return self._decided(names.named("document", found, owner=own, identity=identity))

    def directive_set(self, label: str, meeting: MeetingKey | None) -> NamedNode:
        """Return the programme: its meeting's, else the article's day's."""
        iri = None if meeting is None else self.world.meetings[self.iri, meeting]
        return NamedNode(names.directive_set(label, iri, self.occasion(meeting)))

    def _named(
        self, folder: str, label: str, *, own: bool, body: Organization | None = None
    ) -> NamedNode:
        told = loose_key(label)
        if body is not None:
            told = told.replace(loose_key(body.label), body_key(body.label))
        mine = self.iri if own else ""
        return self._decided(names.named(folder, told, owner=mine, identity=told))

    def _decided(self, iri: str) -> NamedNode:
        """Return the entity that people say is meant by an IRI of this article."""
        return NamedNode(self.world.decided(iri, self.iri))
