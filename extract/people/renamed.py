"""A unit by what it was on the article's day: «Huế» is a province since 2025, of another before."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from extract.facts import Place, PlaceLevel
from extract.lexicon.places import Province, provinces

if TYPE_CHECKING:
    from datetime import date

_CITY = ("thành phố ", "tp")


def of_its_day(place: Place, written: str, day: date | None) -> Place:
    """Return the unit that a province's name meant on a day; the same where it stood, or none did.

    Before Huế was a province «thành phố Huế» was a city of Thừa Thiên Huế, and «Huế» alone that
    province. ``written`` are the words of the text; without a day nothing changes.
    """
    if day is None or place.level is not PlaceLevel.PROVINCE or place.name not in _begun():
        return place
    begins, before = _begun()[place.name]
    if day >= begins:
        return place
    if written.lower().startswith(_CITY):
        return Place(
            name=place.name, level=PlaceLevel.DISTRICT, kind="thành phố", province=before.name
        )
    return Place(name=before.name, level=PlaceLevel.PROVINCE, kind=before.kind)


@cache
def _begun() -> dict[str, tuple[date, Province]]:
    """Return the provinces with a name that another bore loosely before, with that one."""
    found: dict[str, tuple[date, Province]] = {}
    for before in provinces():
        if before.valid_until is None:
            continue
        for unit in provinces():
            if unit.name in before.loose_aliases and unit.valid_from == before.valid_until:
                found[unit.name] = (before.valid_until, before)
    return found
