"""Which figures of an article are one figure said again: in the headline, the lead, a summary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.figures.figure_kinds import is_counted
from extract.slots import PLACE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extract.figures.figure import Figure

_ALIKE = 0.5
_VERY_ALIKE = 0.75
_TELLING_DIGITS = 3
"""So many digits of a value make it unlikely that two things share it."""
_OF_ANYTHING = frozenset({
    "khác", "của", "bị", "đã", "được", "và", "các", "tại", "ở", "trên", "địa", "bàn", "thuộc",
})  # fmt: skip


def groups(figures: Iterable[Figure]) -> list[list[Figure]]:
    """Group the figures that say one thing; the first of each group is the fullest in the text."""
    by_value: dict[object, list[list[Figure]]] = {}
    found: list[list[Figure]] = []
    for figure in figures:
        quantity = figure.quantity
        key = (
            quantity.value * figure.sign,
            quantity.value_to,
            quantity.out_of,
            figure.status,
            "counted" if is_counted(quantity) else quantity.unit,
        )
        known = by_value.setdefault(key, [])
        same = next((group for group in known if _same(group, figure)), None)
        if same is None:
            known.append([figure])
            found.append(known[-1])
        else:
            same.append(figure)
    return found


def _same(group: list[Figure], figure: Figure) -> bool:
    first = group[0]
    if any(other.sentence.index == figure.sentence.index for other in group):
        return False
    places = _places(first) | _places(figure)
    here, there = _placed(figure, places), _placed(first, places)
    if here and there and here.isdisjoint(there):
        return False  # «hộ nghèo của huyện A» and «hộ nghèo của huyện B»
    mine, theirs = _words(figure, places), _words(first, places)
    if not mine or not theirs:
        return figure.unit == first.unit and mine == theirs
    shared = len(mine & theirs)
    overlap = 2 * shared / (len(mine) + len(theirs))
    digits = len(first.quantity.value_text.strip("0").replace(".", "").replace(",", ""))
    if is_counted(figure.quantity) and figure.quantity.unit != "lần":
        people = {figure.quantity.unit_kind, first.quantity.unit_kind} == {"people"}
        same_noun = people or figure.unit.lower() == first.unit.lower()
        within = shared > 1 and shared == min(len(mine), len(theirs))
        telling = digits >= _TELLING_DIGITS and within  # «3.245 vụ» and «3.245 trường hợp»
        return telling or (same_noun and (within or overlap >= _ALIKE))
    return overlap >= (_ALIKE if digits >= _TELLING_DIGITS else _VERY_ALIKE)


def _places(figure: Figure) -> dict[str, str]:
    """Return the places that a figure's sentence names, by the words that name them."""
    at, text = figure.sentence.begin, figure.sentence.lower
    found = figure.sentence.all_of(PLACE)
    return {text[one.begin - at : one.end - at]: one.value.name for one in found}


def _placed(figure: Figure, places: dict[str, str]) -> set[str]:
    """Return the places in a figure's name."""
    name = figure.name.text.lower()
    return {place for words, place in places.items() if words in name}


def _words(figure: Figure, places: dict[str, str]) -> set[str]:
    """Return the words of a name that tell it from others: no place, not the noun counted.

    «3 người chết tại tỉnh A» and «3 người mất tích tại tỉnh A» share nothing else.
    """
    name = figure.name.text.lower()
    for place in sorted(places, key=len, reverse=True):
        name = name.replace(place, " ")
    words = name.replace("tỉ", "tỷ").split()
    noun = figure.unit.lower().split() if is_counted(figure.quantity) else []
    if words[: len(noun)] == noun:
        words = words[len(noun) :]
    return set(words) - _OF_ANYTHING
