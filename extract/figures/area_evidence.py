"""What speaks for each place of an article being the one that its figures are of.

A report seldom says so at each figure. Its headline, its outlet, whose bodies it tells of without
their name, where it is held: each is told here as a number from 0 to 1 or little more, by a name
under which ``area_weights.toml`` says how much it counts.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from extract.facts import Place, PlaceLevel
from extract.figures.area_words import is_held
from extract.figures.article_areas import (
    bounds_span,
    is_called_by_nation,
    joins_meeting,
    national_words,
    unnamed_province,
)
from extract.figures.outlet_areas import district_of, own_bodies
from extract.people.places import VIETNAM
from extract.people.setting import home, provinces_in
from extract.remembered import remembered
from extract.rule import BODY_BLOCKS
from extract.slots import OFFICE, ORGANIZATION, PLACE, QUANTITY

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from extract.context import Context
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

Evidence = dict[str, float]
"""How much of each kind of evidence there is for a place; what is not there is left out."""

_COUNTRY, _PROVINCE = PlaceLevel.COUNTRY, PlaceLevel.PROVINCE
_SMALL = frozenset({PlaceLevel.DISTRICT, PlaceLevel.COMMUNE})
_LEAD, _OPENING = 3, 4
_NEAR_BEGIN, _AHEAD = 12, 30
_MANY = 4
_FULL = 3
"""So many mentions of a whole are as good as more."""
_RIVALS = 3
_TOP_LINES, _LONGEST_LINE = 4, 90
_WHOLE = {
    PlaceLevel.COUNTRY: re.compile(r"(?<!\w)(?:cả nước|toàn quốc|nước ta)(?!\w)"),
    PlaceLevel.PROVINCE: re.compile(
        r"(?<!\w)(?:(?:toàn|cả) (?:tỉnh|thành phố|tp)|trên địa bàn (?:tỉnh|thành phố)"
        r"|tỉnh (?:đã|có|hiện|ta|nhà))(?!\w)"
    ),
    PlaceLevel.DISTRICT: re.compile(
        r"(?<!\w)(?:(?:toàn|địa bàn) (?:huyện|quận|thị xã)|huyện (?:đã|có|hiện))(?!\w)"
    ),
    PlaceLevel.COMMUNE: re.compile(
        r"(?<!\w)(?:(?:toàn|địa bàn) (?:xã|phường|thị trấn)|(?:xã|phường) (?:đã|có|hiện))(?!\w)"
    ),
}
"""How a report speaks of its whole ground, by the level of that ground."""
_KINDS = r"(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường|thị trấn) "


@dataclass(slots=True)
class _Named:
    """Where a place is named."""

    place: Place
    at: list[tuple[SlottedSentence, Slot]] = field(default_factory=list)


@dataclass(frozen=True)
class Report:
    """An article as what it says of places."""

    context: Context
    places: Mapping[tuple[str, PlaceLevel], _Named]

    @classmethod
    def of(cls, context: Context) -> Report:
        """Gather the places that an article names, those they lie in, and those of its outlet."""
        places: dict[tuple[str, PlaceLevel], _Named] = {}

        def known(place: Place) -> _Named:
            return places.setdefault((place.name, place.level), _Named(place))

        for sentence in context.sentences:
            for slot in sentence.all_of(PLACE):
                named = known(slot.value)
                if not bounds_span(sentence, slot):
                    named.at.append((sentence, slot))
                if slot.value.province and slot.value.level in _SMALL:
                    known(Place(name=slot.value.province, level=_PROVINCE))
        for place in (VIETNAM, home(context.article), district_of(context.article)):
            if place is not None:
                known(place)
        if context.people.province is not None:
            known(context.people.province)
        report = cls(context, places)
        for name in provinces_in(report.masthead):
            known(name)
        return report

    @cached_property
    def body(self) -> list[SlottedSentence]:
        """The sentences of the report itself."""
        return [one for one in self.context.sentences if one.source.kind in BODY_BLOCKS]

    @cached_property
    def heads(self) -> list[SlottedSentence]:
        """The sentences of its headline."""
        return [one for one in self.context.sentences if one.source.kind == "headline"]

    @cached_property
    def told(self) -> list[SlottedSentence]:
        """Both."""
        return [*self.heads, *self.body]

    @cached_property
    def figured(self) -> frozenset[int]:
        """The sentences with numbers."""
        return frozenset(one.index for one in self.body if one.of(QUANTITY))

    @cached_property
    def lead(self) -> frozenset[int]:
        """The first sentences."""
        return frozenset(one.index for one in self.body[:_LEAD])

    @cached_property
    def local(self) -> list[_Named]:
        """The places within the country that are named."""
        return [one for one in self.places.values() if one.place.level is not _COUNTRY and one.at]

    @cached_property
    def mentions(self) -> int:
        """How many there are of them."""
        return sum(len(one.at) for one in self.local) or 1

    @cached_property
    def by_level(self) -> Counter[PlaceLevel]:
        """The mentions of each level."""
        counts: Counter[PlaceLevel] = Counter()
        for one in self.local:
            counts[one.place.level] += len(one.at)
        return counts

    @cached_property
    def most(self) -> Mapping[PlaceLevel, int]:
        """How often the place most named of each level is."""
        found: dict[PlaceLevel, int] = defaultdict(int)
        for one in self.local:
            found[one.place.level] = max(found[one.place.level], len(one.at))
        return found

    @cached_property
    def nation(self) -> int:
        """How often the nation and its bodies are spoken of."""
        return sum(national_words(one.lower) for one in self.told)

    @cached_property
    def bodies(self) -> Mapping[str, int]:
        """How often the bodies and the ground of a unit are named without it, by its kind."""
        counts: Counter[str] = Counter()
        for one in self.told:
            counts.update(own_bodies(one.text))
        return {**counts, "tỉnh": sum(len(unnamed_province(one.text)) for one in self.told)}

    @cached_property
    def wholes(self) -> Mapping[PlaceLevel, int]:
        """How often the whole of each level's ground is spoken of."""
        counts: Counter[PlaceLevel] = Counter()
        for one in self.told:
            counts.update(_wholes(one.lower))
        return counts

    @cached_property
    def masthead(self) -> str:
        """The lines in capitals at the top: «UBND TỈNH …», in lower case."""
        lines = [line.strip() for line in self.context.layout.view[:1_000].split("\n")]
        top = [line for line in lines if line][:_TOP_LINES]
        return "\n".join(one.lower() for one in top if one.isupper() and len(one) < _LONGEST_LINE)

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
        own = self.bodies.get("tỉnh" if place.level is _PROVINCE else place.kind or "", 0)
        titled = any(sentence.source.kind == "headline" for sentence, _ in named.at)
        return len(named.at) != 1 or titled or own > 0 or self.wholes.get(place.level, 0) > 0

    @property
    def _may_be_nations(self) -> bool:
        """Whether anything is of the nation: no province's report that does not say of which."""
        if not self.local and any(unnamed_province(s.text) for s in self.told[:_OPENING]):
            return False
        return self.nation > 0 or len(self.local) >= _MANY

    def evidence(self) -> Iterator[tuple[Place, tuple[int, int] | None, Evidence]]:
        """Yield each place, where it is first named, and what speaks for it."""
        for one in self.places.values():
            first = min(((slot.begin, slot.end) for _, slot in one.at), default=None)
            found = self._of_nation(one) if one.place.level is _COUNTRY else self._of_place(one)
            yield one.place, first, {name: float(value) for name, value in found if value}

    def _of_nation(self, named: _Named) -> Iterator[tuple[str, float]]:
        provinces = sum(one.place.level is _PROVINCE for one in self.local)
        sentences = sum(national_words(one.lower) > 0 for one in self.told)
        own = sum(self.bodies.values())
        yield "country", 1
        yield "country: spoken of", min(1, 2 * sentences / (len(self.told) or 1))
        yield "country: spoken of at all", self.nation > 0
        lead = (one for one in self.body if one.index in self.lead)
        yield "country: in the lead", any(national_words(one.lower) for one in lead)
        yield "country: in the headline", any(national_words(one.lower) for one in self.heads)
        yield "country: more than a province", self.nation > self.bodies["tỉnh"]
        yield "country: of many provinces", provinces >= _MANY
        yield "country: of no province", provinces == 0
        yield "country: of one province", provinces == 1
        yield "country: named", bool(named.at)
        yield "country: no local bodies", own == 0
        yield "country: a province's outlet", home(self.context.article) is not None
        yield "country: no place else", not self.local
        yield "country: places by turns", 1 - max(self.most.values(), default=0) / self.mentions
        yield "country: its meeting", self.is_nations
        yield "country: as a whole", min(1, self.wholes[_COUNTRY] / _FULL)

    def _of_place(self, named: _Named) -> Iterator[tuple[str, float]]:
        level = named.place.level
        yield level.value, 1
        for name, value in self._said_of(named):
            yield name, value
            yield f"{level.value}: {name}", value
        yield from self._outlet(named)
        if level is _PROVINCE:
            inside = (one for one in self.local if one.place.province == named.place.name)
            yield "its units' share", sum(len(one.at) for one in inside) / self.mentions
            others = [one for one in self.local if one.place.level is _PROVINCE]
            near = sum(len(one.at) >= len(named.at) - 1 for one in others)
            yield "one of several", near >= _RIVALS
        elif named.place.province:
            whole = self.places.get((named.place.province, _PROVINCE))
            yield "less than its province", whole is not None and len(whole.at) > len(named.at)

    def _said_of(self, named: _Named) -> Iterator[tuple[str, float]]:
        level, times = named.place.level, len(named.at)
        begins = [slot.begin for _, slot in named.at]
        yield "share", times / self.mentions
        yield "share of its level", times / (self.by_level[level] or 1)
        yield "most named", 0 < times == self.most[level]
        yield "alone", 0 < times == self.by_level[level]
        yield "in the headline", any(s.source.kind == "headline" for s, _ in named.at)
        yield "in the lead", any(s.index in self.lead for s, _ in named.at)
        inside = sum(
            any(body.begin <= slot.begin and slot.end <= body.end for body in s.of(*_BODIES))
            for s, slot in named.at
        )
        yield "in names of bodies", inside / (times or 1)
        figured = {s.index for s, _ in named.at} & self.figured
        yield "beside figures", len(figured) / (len(self.figured) or 1)
        told = {s.begin for s in self.body}
        opening = sum(
            s.begin in told and slot.begin - s.begin < _NEAR_BEGIN for s, slot in named.at
        )
        yield "opens sentences", opening / (times or 1)
        own = self.bodies.get("tỉnh" if level is _PROVINCE else named.place.kind or "", 0)
        yield "own bodies", min(1, 3 * own / (len(self.told) or 1))
        yield "own bodies at all", own > 0
        yield "no own bodies", own == 0
        yield "own bodies more than the nation", own > self.nation
        early = bool(begins) and min(begins) < self._early
        yield "leads its level", early and 2 * times > self.by_level[level]
        yield "as a whole", min(1, self.wholes.get(level, 0) / _FULL)
        yield "never as a whole", not self.wholes.get(level)

    @cached_property
    def _early(self) -> int:
        told = self.body[: _OPENING - 1]
        return told[-1].end if told else 0

    def _outlet(self, named: _Named) -> Iterator[tuple[str, float]]:
        place, times = named.place, len(named.at)
        level = place.level
        served = home(self.context.article) if level is _PROVINCE else None
        yield "times", math.log1p(times)
        yield "named nowhere", not times
        yield "its outlet", served is not None and served.name == place.name
        yield "another outlet", served is not None and served.name != place.name
        portal = district_of(self.context.article)
        yield "its portal", portal is not None and portal == place
        setting = self.context.people.province
        yield "where it plays", level is _PROVINCE and setting is not None and setting == place
        head = self.masthead
        yield "in the masthead", bool(head) and _heads(head, place.name.lower())
        if not times:
            return
        first = self.body[0].index if self.body else -1
        yield "in the first sentence", any(s.index == first for s, _ in named.at)
        yield (
            "opens the headline",
            any(
                s.source.kind == "headline" and slot.begin - s.begin < _NEAR_BEGIN
                for s, slot in named.at
            ),
        )
        begin = min(slot.begin for _, slot in named.at)
        others = (one for one in self.local if one.place.level is level)
        yield "first of its level", begin == min(slot.begin for one in others for _, slot in one.at)
        ahead = [_ahead(s, slot) for s, slot in named.at]
        yield "as a remote site", sum("cầu" in words for words in ahead) / times
        held = (
            is_held(s) and words.endswith(("tại ", "ở "))
            for (s, _), words in zip(named.at, ahead, strict=True)
        )
        yield "where it is held", sum(held) / times


_BODIES = (OFFICE, ORGANIZATION)


def _ahead(sentence: SlottedSentence, slot: Slot) -> str:
    return sentence.at(max(sentence.begin, slot.begin - _AHEAD), slot.begin).lower()


def _heads(masthead: str, name: str) -> bool:
    return re.search(rf"{_KINDS}{re.escape(name)}(?!\w)", masthead) is not None


@remembered
def _wholes(lower: str) -> tuple[PlaceLevel, ...]:
    """Return the levels whose whole ground a sentence speaks of, as often as it does."""
    return tuple(level for level, pattern in _WHOLE.items() for _ in pattern.findall(lower))
