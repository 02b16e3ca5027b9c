"""An article as what it says of places: which it names, where, and whose ground it speaks of."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

import regex

from extract.facts import Place, PlaceLevel
from extract.figures.places.area_words import is_listed, is_part, is_whole_of
from extract.figures.places.article_areas import (
    bounds_span,
    is_called_by_nation,
    is_told_apart,
    joins_meeting,
    unnamed_province,
)
from extract.figures.places.grounds import Ground, ground_of
from extract.figures.places.host_areas import host_of
from extract.figures.places.outlet_areas import district_of
from extract.figures.places.unnamed_units import unnamed_in
from extract.layout.blocks import REPORT, Kind
from extract.numerals import TWO_TO_TEN
from extract.people.outlets import home, provinces_in
from extract.people.places import VIETNAM
from extract.slots import OFFICE, ORGANIZATION, PERSON, PLACE, QUANTITY, Slot

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from extract.context import Context
    from extract.slotted import SlottedSentence

K = TypeVar("K")

_COUNTRY, _PROVINCE = PlaceLevel.COUNTRY, PlaceLevel.PROVINCE
_SMALL = frozenset({PlaceLevel.DISTRICT, PlaceLevel.COMMUNE})
_BODIES = (ORGANIZATION, OFFICE, PERSON)
_LEAD, _OPENING = 3, 4
_MANY = 4
_TOP_LINES, _LONGEST_LINE = 4, 90


_SEVERAL = regex.compile(
    rf"^các tỉnh(?!\w)|(?<!\w)(?:0?[2-9]|[1-5]\d|{TWO_TO_TEN}) (?:tỉnh|địa phương)(?!\w)"
)


@dataclass(slots=True)
class NamedPlace:
    """Where a place is named."""

    place: Place
    at: list[tuple[SlottedSentence, Slot]] = field(default_factory=list)

    @property
    def first(self) -> int:
        """Where it is first named; it must be."""
        return min(slot.begin for _, slot in self.at)


@dataclass(frozen=True)
class Report:
    """An article as what it says of places."""

    context: Context
    places: Mapping[tuple[str, PlaceLevel], NamedPlace]

    @classmethod
    def of(cls, context: Context) -> Report:
        """Gather the places that an article names, those they lie in, and those of its outlet."""
        places: dict[tuple[str, PlaceLevel], NamedPlace] = {}

        def known(place: Place) -> NamedPlace:
            return places.setdefault((place.name, place.level), NamedPlace(place))

        for sentence in context.sentences:
            for slot in sentence.all_of(PLACE):
                ends = bounds_span(sentence, slot)  # «cao tốc Bãi Vọt - Huế» is not in Huế alone
                if is_told_apart(sentence, slot) or (ends and not slot.value.province):
                    continue
                named = known(slot.value)
                named.at += [] if ends or is_whole_of(sentence, slot) else [(sentence, slot)]
                if slot.value.province and slot.value.level in _SMALL:
                    known(Place(name=slot.value.province, level=_PROVINCE))
            for slot in _in_bodies(sentence):
                known(slot.value).at.append((sentence, slot))
        report = cls(context, places)
        own = (VIETNAM, report.served, report.portal, context.people.province)
        for place in (*own, *provinces_in(report.masthead)):
            if place is not None:
                known(place)
        return report

    @cached_property
    def served(self) -> Place | None:
        """The province that its outlet serves."""
        return home(self.context.article)

    @cached_property
    def portal(self) -> Place | None:
        """The district on whose portal it stands."""
        return district_of(self.context.article)

    @cached_property
    def body(self) -> list[SlottedSentence]:
        """The sentences of the report itself."""
        return [one for one in self.context.sentences if one.source.kind in REPORT]

    @cached_property
    def heads(self) -> list[SlottedSentence]:
        """The sentences of its headline."""
        return [one for one in self.context.sentences if one.source.kind is Kind.HEADLINE]

    @cached_property
    def told(self) -> list[SlottedSentence]:
        """Both."""
        return [*self.heads, *self.body]

    @cached_property
    def figured(self) -> frozenset[int]:
        """The sentences with numbers."""
        return frozenset(one.index for one in self.body if one.of(QUANTITY))

    @cached_property
    def bodied(self) -> frozenset[int]:
        """The sentences of the report itself, by their numbers."""
        return frozenset(one.index for one in self.body)

    @cached_property
    def lead(self) -> frozenset[int]:
        """The first sentences."""
        return frozenset(one.index for one in self.body[:_LEAD])

    @cached_property
    def local(self) -> list[NamedPlace]:
        """The places within the country that are named."""
        return [one for one in self.places.values() if one.place.level is not _COUNTRY and one.at]

    @cached_property
    def mentions(self) -> int:
        """How many there are of them."""
        return sum(len(one.at) for one in self.local) or 1

    @cached_property
    def by_level(self) -> Mapping[PlaceLevel, int]:
        """The mentions of each level."""
        return _sum([(one.place.level, len(one.at)) for one in self.local])

    @cached_property
    def of_province(self) -> Mapping[str, int]:
        """The mentions of the units of each province."""
        return _sum([(one.place.province or "", len(one.at)) for one in self.local])

    @cached_property
    def first_of(self) -> Mapping[PlaceLevel, int]:
        """Where a place of each level is first named."""
        found: dict[PlaceLevel, int] = {}
        for one in self.local:
            level = one.place.level
            found[level] = min(found.get(level, one.first), one.first)
        return found

    @cached_property
    def most(self) -> Mapping[PlaceLevel, int]:
        """How often the place most named of each level is."""
        found: dict[PlaceLevel, int] = defaultdict(int)
        for one in self.local:
            found[one.place.level] = max(found[one.place.level], len(one.at))
        return found

    @cached_property
    def _grounds(self) -> list[Ground]:
        """What its sentences say of the grounds of nation and units."""
        return [ground_of(one.text) for one in self.told]

    @cached_property
    def nation(self) -> int:
        """How often the nation and its bodies are spoken of."""
        return sum([one.nation for one in self._grounds])

    @property
    def of_nation(self) -> int:
        """In how many sentences they are."""
        return sum([one.nation > 0 for one in self._grounds])

    @cached_property
    def bodies(self) -> Mapping[str, int]:
        """How often the bodies and the ground of a unit are named without it, by its kind."""
        return _sum([pair for one in self._grounds for pair in one.bodies])

    def bodies_of(self, place: Place) -> int:
        """How often the bodies and the ground of a unit of a place's kind are named without it."""
        return self.bodies.get("tỉnh" if place.level is _PROVINCE else place.kind or "", 0)

    @cached_property
    def wholes(self) -> Mapping[PlaceLevel, int]:
        """How often the whole of each level's ground is spoken of."""
        return _sum([pair for one in self._grounds for pair in one.wholes])

    @cached_property
    def masthead(self) -> str:
        """The lines in capitals at the top: «UBND TỈNH …», in lower case."""
        lines = [line.strip() for line in self.context.layout.view[:1_000].split("\n")]
        top = [line for line in lines if line][:_TOP_LINES]
        return "\n".join(one.lower() for one in top if one.isupper() and len(one) < _LONGEST_LINE)

    @cached_property
    def host(self) -> Place | None:
        """The place whose body the report begins with, or that opens its headline."""
        return host_of(self.heads, self.body[:1], self.served)

    @property
    def titles_host(self) -> bool:
        """Whether the headline names that place."""
        return self.host is not None and any(self.host.name in one.text for one in self.heads)

    @cached_property
    def is_nations(self) -> bool:
        """Whether it is on a meeting of the whole nation."""
        return any(is_called_by_nation(one) for one in self.body[:_OPENING])

    def joins_nations_meeting(self, place: Place) -> bool:
        """Whether a place only takes part in a meeting of the nation, whose figures are given."""
        told = (one.lower for one in self.body[: 2 * _OPENING])
        return self.is_nations and any(joins_meeting(one, place.name) for one in told)

    def may_be_on(self, place: Place) -> bool:
        """Whether anything but one passing word makes a report one on a place."""
        if place == VIETNAM:
            return self._may_be_nations
        named = self.places[place.name, place.level]
        if (place.level is _PROVINCE and self._is_districts) or self._is_one_of_several(named):
            return False
        titled = any(sentence.source.kind is Kind.HEADLINE for sentence, _ in named.at)
        if not titled and self._is_beside_unnamed(named):
            return False
        if not titled and place.level is _PROVINCE and self._is_on_several:
            return False
        return (
            len(named.at) != 1
            or titled
            or self.bodies_of(place) > 0
            or self.wholes.get(place.level, 0) > 0
            or self.host == place
        )

    def _is_beside_unnamed(self, named: NamedPlace) -> bool:
        """Whether a province is only named in passing, where one without a name was told of."""
        if named.place.level is not _PROVINCE or len(named.at) != 1 or self.served is not None:
            return False
        sentence, slot = named.at[0]
        if any(one.begin <= slot.begin and slot.end <= one.end for one in sentence.of(*_BODIES)):
            return False
        before = (one for one in self.body if one.end <= sentence.begin)
        return any(unnamed_province(one.text) for one in before)

    @property
    def _is_on_several(self) -> bool:
        """Whether the headline tells of several provinces: «Thêm 3 tỉnh công bố điểm thi»."""
        return any(_SEVERAL.search(one.lower) for one in self.heads)

    @staticmethod
    def _is_one_of_several(named: NamedPlace) -> bool:
        """Whether the headline, or all that names it, does so with others: «tại A, B và C»."""
        heads = [one for one in named.at if one[0].source.kind is Kind.HEADLINE]
        if any(is_listed(*one) for one in heads):
            return True
        return bool(named.at) and all(is_listed(*one) or is_part(*one) for one in named.at)

    @property
    def _is_districts(self) -> bool:
        """Whether it is of a district that it does not name: «toàn huyện», and of no province."""
        own = self.bodies.get("huyện", 0) + self.wholes.get(PlaceLevel.DISTRICT, 0)
        whole = self.bodies.get("tỉnh", 0) + self.wholes.get(_PROVINCE, 0)
        return own > 1 and not whole and not self.by_level.get(PlaceLevel.DISTRICT)

    @property
    def _may_be_nations(self) -> bool:
        """Whether anything is of the nation: no province's report that does not say of which."""
        return self.unnamed is None and (self.nation > 0 or len(self.local) >= _MANY)

    @cached_property
    def unnamed(self) -> str | None:
        """Of what kind the unit is whose report it is, where it names neither it nor another."""
        told = (unnamed_in(one.text) for one in self.told[:_OPENING])
        return None if self.local else next(filter(None, told), None)

    @cached_property
    def early(self) -> int:
        """Where the first sentences end."""
        told = self.body[: _OPENING - 1]
        return told[-1].end if told else 0


def _in_bodies(sentence: SlottedSentence) -> Iterator[Slot]:
    """Yield the units that close the names of the party's committees: «Huyện ủy Phú Vang»."""
    places = sentence.all_of(PLACE)
    for body in sentence.all_of(ORGANIZATION):
        place: Place | None = body.value.place
        if place is None or not sentence.at(body.begin, body.end).endswith(place.name):
            continue
        if not any(body.begin <= one.begin and one.end <= body.end for one in places):
            yield Slot(PLACE, body.end - len(place.name), body.end, place)


def _sum(counts: Iterable[tuple[K, int]]) -> Mapping[K, int]:
    """Add up what is counted of each."""
    found: dict[K, int] = {}
    for key, count in counts:
        found[key] = found.get(key, 0) + count
    return found
