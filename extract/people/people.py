"""Who and what an article names: persons, offices, bodies, places, groups; and who is meant."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property
from typing import TYPE_CHECKING

from extract.facts import Agent, AgentKind, Organization, Place
from extract.layout.blocks import Kind
from extract.mentions import OfficeMention, PersonMention, PositionMention
from extract.people.bodies import Body, body_at
from extract.people.body_kinds import body_starts, is_rest
from extract.people.body_names import purpose_end
from extract.people.completion import Completer
from extract.people.coreference import Names, Offices
from extract.people.groups import find_groups
from extract.people.line import Line
from extract.people.persons import Parser, Phrase
from extract.people.places import VIETNAM, settled, unit_at, unit_starts
from extract.people.setting import Named, home, setting
from extract.people.signatories import name_alone, signatories
from extract.slots import OFFICE, ORGANIZATION, PERSON, PLACE, Slot

if TYPE_CHECKING:
    from extract.article import Article
    from extract.layout.body import Layout
    from extract.layout.sentences import Sentence

_UNREAD = frozenset({Kind.BOILERPLATE, Kind.BYLINE, Kind.STAMP})
_NAMED_IN_LOWER_CASE = frozenset({"ban chỉ đạo", "ủy ban quốc gia"})
_FOR_A_PURPOSE = frozenset({"tổ công tác", "hội đồng", "tiểu ban", "ủy ban", "ban chỉ huy"})
_TOLD_OF_PURPOSE = frozenset({"về", "của", "số", "đặc", "liên", "phòng", "thi", "nghĩa"})
"""Words that open a name in lower case: «Tổ công tác đặc biệt …», «Hội đồng nghĩa vụ …»."""
_EVERYWHERE = frozenset({"cả", "toàn"})
_CREDIT = ("ảnh", "tin", "bài", "theo", "tác giả", "video", "clip", "phóng viên", "pv")


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
    units = [list(_units(line, hint)) for line in lines]
    phrases = [
        [p for p in Parser(line, hint).phrases() if not _credited(line, p)] for line in lines
    ]
    named = [
        unit
        for line, found, persons in zip(lines, units, phrases, strict=True)
        for unit in found
        if not _inside_name(line, persons, unit)
    ]
    spans = [(line.begin, line.ends[-1]) for line in lines if line.ends]
    where = setting(view, article, named, spans)
    named = [replace(unit, place=settled(unit.place, where.province)) for unit in named]
    completer = Completer(article.text, where)
    slots = [Slot(PLACE, unit.begin, unit.end, unit.place) for unit in named]
    signed = dict(signatories(lines, phrases))
    for at in signed:
        phrases[at] = [name_alone(lines[at])]
    slots += _persons(article.text, lines, phrases, completer, signed)
    for line, found in zip(lines, units, strict=True):
        slots += _bodies(line, hint, completer, found)
    slots += find_groups(view, article.text)
    return People(slots=tuple(sorted(slots, key=_order)), province=where.province)


def _order(slot: Slot) -> tuple[int, int, str]:
    return slot.begin, -slot.end, slot.label


@cache
def _starts() -> frozenset[str]:
    return unit_starts() | _EVERYWHERE


def _units(line: Line, hint: str | None) -> Iterator[Named]:
    done = 0
    for at in line.starts(_starts()):
        if at < done:
            continue
        if line.lower(at) in _EVERYWHERE:
            if line.lower(at + 1) in {"nước", "quốc"}:
                yield Named(line.begins[at], line.ends[at + 1], VIETNAM)
            continue
        unit = unit_at(line, at, hint)
        if unit is not None:
            done = unit.end
            if unit.place is not None:
                yield Named(line.begins[at], line.ends[unit.end - 1], unit.place)


def _inside_name(line: Line, phrases: Sequence[Phrase], unit: Named) -> bool:
    return any(
        line.begins[p.name[0]] <= unit.begin and unit.end <= line.ends[p.name[1] - 1]
        for p in phrases
        if p.name is not None
    )


def _credited(line: Line, phrase: Phrase) -> bool:
    """Tell whether a name is that of a photographer or author: «Ảnh: Lê Minh»."""
    before = phrase.begin - 1
    return (
        phrase.name is not None and line.word(before) == ":" and line.lower(before - 1) in _CREDIT
    )


def _bodies(
    line: Line, hint: str | None, completer: Completer, units: Sequence[Named]
) -> Iterator[Slot]:
    inside = [(unit.begin, unit.end) for unit in units]
    for at in line.starts(body_starts()):
        if any(begin < line.begins[at] < end for begin, end in inside):
            continue  # «huyện Vụ Bản» is no department
        body = body_at(line, at, hint) if line.capital(at) else None
        if body is None or not body.named or body.family == "firm" or _vague(line, body):
            continue
        if (body.family == "general" and not _called(line, body)) or is_rest(line, at, body.end):
            continue
        organization = completer.body(line, body)
        yield Slot(ORGANIZATION, line.begins[at], line.ends[body.end - 1], organization)


def _vague(line: Line, body: Body) -> bool:
    """Tell whether the words name a body only after a title: «Trung ương»."""
    if body.family != "central":
        return False
    return line.lower(body.begin) not in {"đảng", "nhà"} or body.begin + 2 < body.end


def _called(line: Line, body: Body) -> bool:
    """Tell whether what follows the kind is a name: «Cục Quản lý …», «Cục Thuế tỉnh X»."""
    at = body.begin + len(body.kind.split())
    if line.capital(at) or line.word(at).isdigit() or body.kind in _NAMED_IN_LOWER_CASE:
        return True
    proper = any(line.capital(word) for word in range(body.begin + 1, at))
    placed = body.unit is not None and body.unit.place is not None
    told = body.kind in _FOR_A_PURPOSE and (
        purpose_end(line, at, at) > 0 or line.lower(at) in _TOLD_OF_PURPOSE
    )
    return proper or placed or told


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
    return offices.resolved(found)


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
        key: completer.positions(line, titles)
        for key, titles in (
            ("before", phrase.before), ("after", phrase.after), ("shared", phrase.shared),
        )
    }  # fmt: skip
    begin, end = line.begins[phrase.begin], line.ends[phrase.end - 1]
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
        end = line.ends[stop - 1]
        titled["after"] = ()
    mention = PersonMention(
        name=name,
        surface=names.written(line, phrase.name[0], stop),
        name_begin=line.begins[phrase.name[0]],
        name_end=line.ends[stop - 1],
        positions=(*titled["before"], *titled["after"]),
        shared=titled["shared"],
    )
    offices.learn(mention)
    yield Slot(PERSON, begin, end, mention)


def _offices(line: Line, phrase: Phrase, positions: Sequence[PositionMention]) -> Iterator[Slot]:
    for number, (title, position) in enumerate(zip(phrase.before, positions, strict=True)):
        begin = line.begins[phrase.begin] if number == 0 else position.begin
        plural = phrase.plural or line.lower(title.end) in {"các", "những"}
        yield Slot(OFFICE, begin, position.end, OfficeMention(position=position, plural=plural))


__all__ = ["People", "find_people", "people_of"]
