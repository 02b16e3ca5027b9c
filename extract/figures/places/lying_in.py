"""Places told with where each lies: «xã A (tỉnh X); thị trấn B (tỉnh Y) và xã C»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.facts import PlaceLevel
from extract.slots import PLACE, QUANTITY

if TYPE_CHECKING:
    from extract.figures.figure import Figure
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

SIZES = {
    PlaceLevel.HAMLET: 0, PlaceLevel.COMMUNE: 1, PlaceLevel.DISTRICT: 2, PlaceLevel.PROVINCE: 3,
}  # fmt: skip
"""How large a unit is, by its level."""
_KINDS = re.compile(
    r"(?<!\w)(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|thị trấn|xã|phường|thuộc|cùng)(?!\w)"
)
_IN = re.compile(r"(?:,|,? thuộc|,? của| \()? ?(?:tỉnh |thành phố |huyện |quận |thị xã |tp\.? ?)?")
_OF_LARGER = re.compile(
    r"(?<!\w)(?:chung|bình quân|trung bình)(?: chung)? (?:của )?(?:toàn|cả) (?:tỉnh|huyện|vùng)$"
)
_FAR = 90
_JOINS = frozenset({",;", ";", ",,", ", và", ",và", "và", ",", ",;và"})


def ordered(one: Slot, two: Slot) -> tuple[Slot, Slot]:
    """Return two mentions as they stand in the text."""
    return (one, two) if one.begin < two.begin else (two, one)


def are_beside(sentence: SlottedSentence, one: Slot, two: Slot) -> bool:
    """Tell two places of one size, between which stands only where the first lies."""
    far = not 0 <= two.begin - one.end <= _FAR
    if far or one.value.level is not two.value.level or one.value == two.value:
        return False
    if any(one.end <= slot.begin < two.begin for slot in sentence.of(QUANTITY)):
        return False
    between = [slot for slot in sentence.all_of(PLACE) if one.end <= slot.begin < two.begin]
    size = SIZES.get(one.value.level, -1)
    if not between or any(SIZES.get(slot.value.level, -1) <= size for slot in between):
        return False
    at, rest = one.end, []
    for slot in between:
        rest.append(sentence.at(at, slot.begin))
        at = slot.end
    rest.append(sentence.at(at, two.begin))
    said = _KINDS.sub("", "".join(rest).lower())
    return "".join(said.replace("(", "").replace(")", "").split()) in _JOINS


def end_with_home(sentence: SlottedSentence, slot: Slot) -> int:
    """Return where «xã A, huyện B (tỉnh C)» ends, a place with where it lies."""
    end, size = slot.end, SIZES.get(slot.value.level, -1)
    for other in sentence.all_of(PLACE):
        larger = other.begin > end and SIZES.get(other.value.level, -1) > size >= 0
        if larger and _IN.fullmatch(sentence.at(end, other.begin).lower()):
            end, size = other.end, SIZES[other.value.level]
            end += sentence.at(end, end + 1) == ")"
    return end


def is_of_larger(figure: Figure) -> bool:
    """Tell «huyện A đạt 35%, thấp hơn mức chung toàn tỉnh (| 41%)»: it is not of the district."""
    return _OF_LARGER.search(figure.name.text.lower()) is not None
