"""Which place a name means: the province as it stood on the article's day, and what lies below."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from extract.facts import Place, PlaceLevel
from graph import gazetteer, names
from graph.fold import loose_key, slug

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date


def places_in(value: object) -> Iterable[Place]:
    """Yield every place that a fact names, in whatever slot."""
    if isinstance(value, Place):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from places_in(part)
    elif isinstance(value, Struct):
        for name in value.__struct_fields__:
            part = getattr(value, name)
            if part is not None and not isinstance(part, str):
                yield from places_in(part)


def path(place: Place, on: date | None, article: str) -> str:
    """Return the place's path below ``place/``.

    A district or commune whose province is not known is the article's own: its name may be borne in
    several provinces.
    """
    if place.level is PlaceLevel.COUNTRY:
        return slug(place.name)
    if place.level is PlaceLevel.PROVINCE:
        known = gazetteer.province(place.name, on)
        return known.path if known else slug(place.name)
    if place.level is PlaceLevel.REGION:
        return slug(f"vùng {place.name}")
    named = (
        place.name
        if place.level is PlaceLevel.HAMLET
        else f"{place.kind or place.level.value} {place.name}"
    )
    unit = slug(named)
    if place.province is None:
        return f"{unit}-{names.digest(loose_key(place.name), article, length=6)}"
    known = gazetteer.province(place.province, on)
    return f"{known.path if known else slug(place.province)}/{unit}"


def _is_numbered(place: Place) -> bool:
    return place.level is PlaceLevel.DISTRICT and place.kind == "quận" and place.name.isdigit()


class Places:
    """The IRIs of places: names that fold to one path, but are not one name, are told apart.

    «quận 7» is that of the city that the article names beside it once: «quận 7 (TP HCM)».
    """

    def __init__(self, named: Iterable[tuple[Place, date | None, str]]) -> None:
        """Take every place named, with the article's day and IRI."""
        keys: dict[str, set[str]] = defaultdict(set)
        within: dict[tuple[str, str], set[str]] = defaultdict(set)
        named = list(named)
        for place, _, article in named:
            if _is_numbered(place) and place.province is not None:
                within[place.name, article].add(place.province)
        self._within = {key: min(cities) for key, cities in within.items() if len(cities) == 1}
        for place, on, article in named:
            if place.level in (PlaceLevel.DISTRICT, PlaceLevel.COMMUNE, PlaceLevel.HAMLET):
                keys[path(place, on, article)].add(loose_key(place.name))
        self._alike = frozenset(p for p, names_ in keys.items() if len(names_) > 1)

    def path(self, place: Place, on: date | None, article: str) -> str:
        """Return the place's path below ``place/``."""
        if _is_numbered(place) and place.province is None:
            place = replace(place, province=self._within.get((place.name, article)))
        plain = path(place, on, article)
        if plain in self._alike:
            return f"{plain}-{names.digest(loose_key(place.name), length=6)}"
        return plain
