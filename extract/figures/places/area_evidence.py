"""What speaks for each place of an article being the one that its figures are of.

A report seldom says so at each figure. Its headline, its outlet, whose bodies it tells of without
their name, where it is held: each is told here as a number from 0 to 1 or little more, by a name
under which ``area_weights.toml`` says how much it counts.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from extract.facts import Place, PlaceLevel
from extract.figures.places.area_words import is_held, is_venue
from extract.figures.places.article_areas import national_words
from extract.layout.blocks import Kind
from extract.slots import OFFICE, ORGANIZATION

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.figures.places.places_told import NamedPlace, Report
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

Evidence = dict[str, float]
"""How much of each kind of evidence there is for a place; what is not there is left out."""

_COUNTRY, _PROVINCE = PlaceLevel.COUNTRY, PlaceLevel.PROVINCE
_NEAR_BEGIN, _AHEAD = 12, 30
_MANY = 4
_FULL = 3
"""So many mentions of a whole are as good as more."""
_RIVALS = 3
_BODIES = (OFFICE, ORGANIZATION)
_KINDS = r"(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường|thị trấn) "


def evidence(report: Report) -> Iterator[tuple[Place, tuple[int, int] | None, Evidence]]:
    """Yield each place, where it is first named, and what speaks for it."""
    for one in report.places.values():
        found = _of_nation(report, one) if one.place.level is _COUNTRY else _of_place(report, one)
        yield one.place, first_named(one), {name: float(value) for name, value in found if value}


def first_named(place: NamedPlace) -> tuple[int, int] | None:
    """Return where a place is first named, if it is."""
    return min([(slot.begin, slot.end) for _, slot in place.at], default=None)


def _of_nation(report: Report, named: NamedPlace) -> Iterator[tuple[str, float]]:
    provinces = sum(one.place.level is _PROVINCE for one in report.local)
    own = sum(report.bodies.values())
    yield "country", 1
    yield "country: spoken of", min(1, 2 * report.of_nation / (len(report.told) or 1))
    yield "country: spoken of at all", report.nation > 0
    lead = (one for one in report.body if one.index in report.lead)
    yield "country: in the lead", any(national_words(one.lower) for one in lead)
    yield "country: in the headline", any(national_words(one.lower) for one in report.heads)
    yield "country: more than a province", report.nation > report.bodies.get("tỉnh", 0)
    yield "country: of many provinces", provinces >= _MANY
    yield "country: of no province", provinces == 0
    yield "country: of one province", provinces == 1
    yield "country: named", bool(named.at)
    yield "country: no local bodies", own == 0
    yield "country: a province's outlet", report.served is not None
    yield "country: no place else", not report.local
    yield "country: places by turns", 1 - max(report.most.values(), default=0) / report.mentions
    yield "country: its meeting", report.is_nations
    yield "country: as a whole", min(1, report.wholes.get(_COUNTRY, 0) / _FULL)


def _of_place(report: Report, named: NamedPlace) -> Iterator[tuple[str, float]]:
    level = named.place.level
    called = level.value
    yield called, 1
    for name, value in _said_of(report, named):
        if value:
            yield name, value
            yield f"{called}: {name}", value
    yield from _outlet(report, named)
    if level is _PROVINCE:
        yield "its units' share", report.of_province.get(named.place.name, 0) / report.mentions
        others = [one for one in report.local if one.place.level is _PROVINCE]
        near = sum(len(one.at) >= len(named.at) - 1 for one in others)
        yield "one of several", near >= _RIVALS
    elif named.place.province:
        whole = report.places.get((named.place.province, _PROVINCE))
        yield "less than its province", whole is not None and len(whole.at) > len(named.at)


def _said_of(report: Report, named: NamedPlace) -> Iterator[tuple[str, float]]:
    level, times = named.place.level, len(named.at)
    yield "share", times / report.mentions
    yield "share of its level", times / report.by_level.get(level, 1)
    yield "most named", 0 < times == report.most[level]
    yield "alone", 0 < times == report.by_level.get(level, 0)
    yield "in the headline", any(s.source.kind is Kind.HEADLINE for s, _ in named.at)
    yield "in the lead", any(s.index in report.lead for s, _ in named.at)
    inside = sum(
        any(body.begin <= slot.begin and slot.end <= body.end for body in s.of(*_BODIES))
        for s, slot in named.at
    )
    yield "in names of bodies", inside / (times or 1)
    figured = {s.index for s, _ in named.at} & report.figured
    yield "beside figures", len(figured) / (len(report.figured) or 1)
    opening = sum(
        s.index in report.bodied and slot.begin - s.begin < _NEAR_BEGIN for s, slot in named.at
    )
    yield "opens sentences", opening / (times or 1)
    own = report.bodies_of(named.place)
    yield "own bodies", min(1, 3 * own / (len(report.told) or 1))
    yield "own bodies at all", own > 0
    yield "no own bodies", own == 0
    yield "own bodies more than the nation", own > report.nation
    early = times > 0 and named.first < report.early
    yield "leads its level", early and 2 * times > report.by_level.get(level, 0)
    yield "as a whole", min(1, report.wholes.get(level, 0) / _FULL)
    yield "never as a whole", not report.wholes.get(level)


def _outlet(report: Report, named: NamedPlace) -> Iterator[tuple[str, float]]:
    place, times = named.place, len(named.at)
    level = place.level
    served = report.served if level is _PROVINCE else None
    yield "times", math.log1p(times)
    yield "named nowhere", not times
    yield "its outlet", served is not None and served.name == place.name
    yield "another outlet", served is not None and served.name != place.name
    yield "its portal", report.portal == place
    yield "where it plays", level is _PROVINCE and report.context.people.province == place
    head = report.masthead
    yield "in the masthead", bool(head) and _heads(head, place.name.lower())
    if not times:
        return
    first = report.body[0].index if report.body else -1
    yield "in the first sentence", any(s.index == first for s, _ in named.at)
    yield (
        "opens the headline",
        any(
            s.source.kind is Kind.HEADLINE and slot.begin - s.begin < _NEAR_BEGIN
            for s, slot in named.at
        ),
    )
    yield "first of its level", named.first == report.first_of[level]
    ahead = [_ahead(s, slot) for s, slot in named.at]
    yield "as a remote site", sum("cầu" in words for words in ahead) / times
    held = (
        (is_held(s) and words.endswith(("tại ", "ở "))) or is_venue(words)
        for (s, _), words in zip(named.at, ahead, strict=True)
    )
    yield "where it is held", sum(held) / times


def _ahead(sentence: SlottedSentence, slot: Slot) -> str:
    return sentence.at(max(sentence.begin, slot.begin - _AHEAD), slot.begin).lower()


def _heads(masthead: str, name: str) -> bool:
    return re.search(rf"{_KINDS}{re.escape(name)}(?!\w)", masthead) is not None
