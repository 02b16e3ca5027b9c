"""Who and what an article names: persons, offices, bodies, places, groups; and who is meant."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from extract.facts import Agent, AgentKind, Organization, Place, PlaceLevel
from extract.layout.blocks import Kind
from extract.mentions import OfficeMention, PersonMention, PositionMention
from extract.people.bare_districts import bare_districts
from extract.people.completed import Completed, Titled, completed, completed_anew, moved
from extract.people.coreference import Names, Offices
from extract.people.given_names import with_given_names
from extract.people.groups import find_groups
from extract.people.in_full import with_full_bodies
from extract.people.line import Line
from extract.people.outlets import home
from extract.people.persons import Phrase
from extract.people.places import settled
from extract.people.renamed import of_its_day
from extract.people.sent_by import with_senders
from extract.people.setting import Named, Setting, setting
from extract.people.short_names import with_short_names
from extract.people.signatories import name_alone, signatories
from extract.people.told import Told, told
from extract.people.visit_heads import visit_heads
from extract.slots import OFFICE, ORGANIZATION, PERSON, PLACE, Slot

if TYPE_CHECKING:
    from datetime import date

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
    def asked(self) -> dict[int, dict[Any, Any]]:
        """What was worked out from a sentence's words and agents, by the sentence's number."""
        return {}

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
    lines = [Line.of(sentence.text, sentence.begin) for sentence in read]
    return people_of(layout.view, article, lines, article.published or layout.published)


def people_of(
    view: str, article: Article, lines: Sequence[Line], day: date | None = None
) -> People:
    """Return the mentions in the lines of a view of that day; the work of ``find_people``."""
    local = home(article)
    hint = local.name if local else None
    said = [told(line.text, hint) for line in lines]
    phrases: list[Sequence[Phrase]] = [one.phrases for one in said]
    named = [
        Named(
            line.begin + unit.begin,
            line.begin + unit.end,
            of_its_day(unit.place, line.text[unit.begin : unit.end], day),
        )
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
    where.named = [*where.named, *_of_parties(lines, said)]
    slots = [Slot(PLACE, unit.begin, unit.end, unit.place) for unit in named]
    meant = [
        completed(line, here, _written(article, line), where, hint)
        for line, here in zip(lines, said, strict=True)
    ]
    signed = dict(signatories(lines, phrases))
    for at in signed:
        line = lines[at]
        phrases[at] = [name_alone(line)]
        alone = completed_anew(line, phrases[at], (), _written(article, line), where)
        meant[at] = replace(meant[at], phrases=alone.phrases)
    slots += _persons(article.text, lines, phrases, meant, signed)
    for line, here, one in zip(lines, said, meant, strict=True):
        if here.bodies:
            slots += _bodies(line, here, one)
    slots = with_senders(with_short_names(slots, lines, view, article.text), view)
    slots = with_full_bodies(slots, view)
    slots += find_groups(view, article.text)
    return People(slots=tuple(sorted(slots, key=_order)), province=where.province)


def _written(article: Article, line: Line) -> str:
    return article.text[line.begin : line.begin + len(line.text)]


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


def _of_parties(lines: Sequence[Line], said: Sequence[Told]) -> Iterator[Named]:
    """Yield the units that a party committee's name holds: «Huyện ủy Đan Phượng»."""
    for line, here in zip(lines, said, strict=True):
        for body in here.bodies:
            place = body.unit.place if body.unit is not None else None
            if place is not None and body.kind.endswith(" ủy"):
                yield Named(line.starts_at(body.begin), line.ends_at(body.end - 1), place)


def _order(slot: Slot) -> tuple[int, int, str]:
    return slot.begin, -slot.end, slot.label


def _bodies(line: Line, said: Told, meant: Completed) -> Iterator[Slot]:
    for body, organization in zip(said.bodies, meant.bodies, strict=True):
        yield Slot(
            ORGANIZATION, line.starts_at(body.begin), line.ends_at(body.end - 1), organization
        )


def _persons(
    text: str,
    lines: Sequence[Line],
    phrases: Sequence[Sequence[Phrase]],
    meant: Sequence[Completed],
    signed: Mapping[int, int],
) -> list[Slot]:
    names = Names.of(text, phrases, meant)
    offices = Offices(names)
    found: list[Slot] = []
    for at, here in enumerate(phrases):
        if not here:
            continue
        line = lines[at]
        for phrase, titled in zip(here, meant[at].phrases, strict=True):
            made = _mention(line, phrase, titled, names, offices)
            if at in signed:
                above = signed[at]
                (position,) = moved(meant[above].phrases[0].before, lines[above].begin)
                made = (_signing(slot, position, offices) for slot in made)
            found += made
    for name, title in visit_heads(text, found):
        offices.note(name, title)
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
    line: Line, phrase: Phrase, titled: Titled, names: Names, offices: Offices
) -> Iterator[Slot]:
    by = line.begin
    for office in moved(titled.apart, by):
        yield Slot(OFFICE, office.begin, office.end, OfficeMention(position=office))
    if names.is_uncle(titled):
        return
    found = names.called(phrase, titled)
    before = moved(titled.before, by)
    if phrase.name is None or found is None:
        yield from _offices(line, phrase, before)
        return
    name, stop = found
    whole = stop >= phrase.name[1]
    name_begin, name_end = line.starts_at(phrase.name[0]), line.ends_at(stop - 1)
    mention = PersonMention(
        name=name,
        surface=titled.written if whole else names.written(line, phrase.name[0], stop),
        name_begin=name_begin,
        name_end=name_end,
        positions=before + moved(titled.after, by) if whole else before,
        shared=moved(titled.shared, by),
    )
    offices.learn(mention)
    end = line.ends_at(phrase.end - 1) if whole else name_end
    yield Slot(PERSON, line.starts_at(phrase.begin), end, mention)


def _offices(line: Line, phrase: Phrase, positions: Sequence[PositionMention]) -> Iterator[Slot]:
    for number, (title, position) in enumerate(zip(phrase.before, positions, strict=True)):
        begin = line.starts_at(phrase.begin) if number == 0 else position.begin
        plural = phrase.plural or line.lower(title.end) in {"các", "những"}
        yield Slot(OFFICE, begin, position.end, OfficeMention(position=position, plural=plural))


__all__ = ["People", "find_people", "people_of"]
