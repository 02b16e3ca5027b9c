"""Who and what an article names: persons, offices, bodies, places, groups; and who is meant."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.facts import Agent, AgentKind, Organization, Place, PlaceLevel
from extract.layout.blocks import Kind
from extract.mentions import OfficeMention, PersonMention, PositionMention
from extract.people.bare_districts import bare_districts
from extract.people.completion import Completer
from extract.people.coreference import Names, Offices
from extract.people.given_names import with_given_names
from extract.people.groups import find_groups
from extract.people.line import Line
from extract.people.persons import Phrase
from extract.people.places import settled
from extract.people.setting import Named, Setting, home, setting
from extract.people.signatories import name_alone, signatories
from extract.people.told import Told, told
from extract.slots import OFFICE, ORGANIZATION, PERSON, PLACE, Slot

if TYPE_CHECKING:
    from extract.article import Article
    from extract.layout.body import Layout
    from extract.layout.sentences import Sentence

_PROVINCE = PlaceLevel.PROVINCE
_UNREAD = frozenset({Kind.BOILERPLATE, Kind.BYLINE, Kind.STAMP})


@dataclass(frozen=True)
class People:
    """The mentions of an article, and what they mean.

    ``slots`` may overlap: a place stands inside a body's name. ``province`` is the one that the
    article is local to, None for a national report.
    """

    slots: tuple[Slot, ...]
    province: Place | None

    @cached_property
    def first(self) -> Mapping[str | Place, int]:
        """Where each body (by its label) and each place is first named."""
        found: dict[str | Place, int] = {}
        for slot in self.slots:
            match slot.value:
                case Organization(label=label):
                    found.setdefault(label, slot.begin)
                case Place() as place:
                    found.setdefault(place, slot.begin)
        return found

    @cached_property
    def firsts(self) -> frozenset[int]:
        """Where anything is first named."""
        return frozenset(self.first.values())

    def name_of(self, slot: Slot) -> str | None:
        """Return the full name of whom a PERSON or OFFICE slot means, None where not clear."""
        if isinstance(slot.value, PersonMention):
            return slot.value.name
        return slot.value.person if isinstance(slot.value, OfficeMention) else None

    def agent_of(self, slot: Slot) -> Agent:
        """Return who gives or is given an instruction: the person if known, else what stands.

        Raises ValueError for a slot that names nobody, such as a date.
        """
        name = self.name_of(slot)
        if name is not None:
            return Agent(kind=AgentKind.PERSON, label=name)
        match slot.value:
            case OfficeMention(position=position):
                return Agent(
                    kind=AgentKind.OFFICE,
                    label=position.label,
                    organization=position.organization,
                    place=position.place,
                    as_written=position.as_written,
                )
            case Organization() as body:
                return Agent(
                    kind=AgentKind.ORGANIZATION,
                    label=body.label,
                    organization=body,
                    place=body.place,
                )
            case Place() as place:
                return Agent(kind=AgentKind.PLACE, label=place.name, place=place)
            case Agent() as group:
                return group
        raise ValueError(slot.label)


def find_people(layout: Layout, sentences: Sequence[Sentence], article: Article) -> People:
    """Return the persons, offices, bodies, places and groups of an article."""
    read = [sentence for sentence in sentences if sentence.kind not in _UNREAD]
    lines = [Line.of(layout.view[s.begin : s.end], s.begin) for s in read]
    return people_of(layout.view, article, lines)


def people_of(view: str, article: Article, lines: Sequence[Line]) -> People:
    """Return the mentions in the lines of a view; the work of ``find_people``."""
    local = home(article)
    hint = local.name if local else None
    said = [told(line.text, hint) for line in lines]
    phrases: list[Sequence[Phrase]] = [one.phrases for one in said]
    named = [
        Named(line.begin + unit.begin, line.begin + unit.end, unit.place)
        for line, here in zip(lines, said, strict=True)
        for unit in here.units
    ]
    spans = [(line.begin, line.begin + line.inner[1][-1]) for line in lines if line.words]
    where = setting(view, article, named, spans)
    named = [
        unit
        if (place := settled(unit.place, where.province)) is unit.place
        else replace(unit, place=place)
        for unit in named
    ]
    named = _with_bare(lines, named, where, hint)
    completer = Completer(article.text, where)
    slots = [Slot(PLACE, unit.begin, unit.end, unit.place) for unit in named]
    signed = dict(signatories(lines, phrases))
    for at in signed:
        phrases[at] = [name_alone(lines[at])]
    slots += _persons(article.text, lines, phrases, completer, signed)
    for line, here in zip(lines, said, strict=True):
        slots += _bodies(line, here, completer)
    slots += find_groups(view, article.text)
    return People(slots=tuple(sorted(slots, key=_order)), province=where.province)


def _with_bare(
    lines: Sequence[Line], named: Sequence[Named], where: Setting, hint: str | None
) -> list[Named]:
    """Return the units with the districts that are named without their kind.

    Their province is the article's, else the only one that it names.
    """
    own = where.province
    if own is None:
        whole = {one.place.name: one.place for one in named if one.place.level is _PROVINCE}
        own = next(iter(whole.values())) if len(whole) == 1 else None
    others = {one.place.name for one in named if one.place.level is not PlaceLevel.DISTRICT}
    bare = [one for one in bare_districts(lines, own, hint) if one.place.name not in others]
    return sorted((*named, *bare), key=attrgetter("begin"))


def _order(slot: Slot) -> tuple[int, int, str]:
    return slot.begin, -slot.end, slot.label


def _bodies(line: Line, said: Told, completer: Completer) -> Iterator[Slot]:
    for body in said.bodies:
        organization = completer.body(line, body)
        yield Slot(
            ORGANIZATION, line.starts_at(body.begin), line.ends_at(body.end - 1), organization
        )


def _persons(
    text: str,
    lines: Sequence[Line],
    phrases: Sequence[Sequence[Phrase]],
    completer: Completer,
    signed: Mapping[int, int],
) -> list[Slot]:
    names = Names.of(text, lines, phrases)
    offices = Offices(names)
    found: list[Slot] = []
    for at, (line, here) in enumerate(zip(lines, phrases, strict=True)):
        for phrase in here:
            made = _mention(line, phrase, names, offices, completer)
            if at in signed:
                above = signed[at]
                (title,) = phrases[above][0].before
                position = completer.position(lines[above], title)
                made = (_signing(slot, position, offices) for slot in made)
            found += made
    found += names.repeated(lines, found)
    return with_given_names(text, offices.resolved(found), names, offices)


def _signing(slot: Slot, position: PositionMention, offices: Offices) -> Slot:
    """Give the name below a notice the office that stands above it, where it says of what."""
    if not isinstance(slot.value, PersonMention) or not position.complete:
        return slot
    signatory = replace(slot.value, positions=(position,))
    offices.learn(signatory)
    return replace(slot, value=signatory)


def _mention(
    line: Line, phrase: Phrase, names: Names, offices: Offices, completer: Completer
) -> Iterator[Slot]:
    titled = {
        key: completer.positions(line, titles) if titles else ()
        for key, titles in (
            ("before", phrase.before), ("after", phrase.after), ("shared", phrase.shared),
        )
    }  # fmt: skip
    begin, end = line.starts_at(phrase.begin), line.ends_at(phrase.end - 1)
    for title in phrase.apart:
        office = completer.position(line, title)
        yield Slot(OFFICE, office.begin, office.end, OfficeMention(position=office))
    if names.is_uncle(line, phrase):
        return
    if phrase.name is None:
        yield from _offices(line, phrase, titled["before"])
        return
    found = names.called(line, phrase)
    if found is None:
        yield from _offices(line, phrase, titled["before"])
        return
    name, stop = found
    if stop < phrase.name[1]:
        end = line.ends_at(stop - 1)
        titled["after"] = ()
    mention = PersonMention(
        name=name,
        surface=names.written(line, phrase.name[0], stop),
        name_begin=line.starts_at(phrase.name[0]),
        name_end=line.ends_at(stop - 1),
        positions=(*titled["before"], *titled["after"]),
        shared=titled["shared"],
    )
    offices.learn(mention)
    yield Slot(PERSON, begin, end, mention)


def _offices(line: Line, phrase: Phrase, positions: Sequence[PositionMention]) -> Iterator[Slot]:
    for number, (title, position) in enumerate(zip(phrase.before, positions, strict=True)):
        begin = line.starts_at(phrase.begin) if number == 0 else position.begin
        plural = phrase.plural or line.lower(title.end) in {"các", "những"}
        yield Slot(OFFICE, begin, position.end, OfficeMention(position=position, plural=plural))


__all__ = ["People", "find_people", "people_of"]
