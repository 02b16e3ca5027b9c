"""The places that «lần lượt» goes through: «thu của Hà Nội và Hải Phòng lần lượt là 9 và 5 tỷ»."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from extract.slots import PLACE, QUANTITY

if TYPE_CHECKING:
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_IN_TURN = "lần lượt"
_BESIDE = {"", ",", "và", ", và"}
_JOIN = re.compile(r"(?:,|(?:, )?và)(?: (?:của|tại|ở|tỉnh|thành phố|tp\.?|huyện))?")
_GAP = re.compile(r"(?:,? (?:với|có|đạt))?(?: (?!và )[^\s,;.:()]+){0,8} ")
"""What may stand from the last place to «lần lượt»: a verb or one measure, no list of its own."""
_AGAINST = re.compile(r" (?:so )?với [^,;.]{2,40} và ")
"""«tăng lần lượt 5% và 7% | so với tháng trước và cùng kỳ», which are no two places' values."""


def places_in_turn(sentence: SlottedSentence, slot: Slot) -> tuple[Slot, ...]:
    """Return the places that a value and those beside it are handed to; () for any other value."""
    begin = sentence.begin
    at = sentence.lower.rfind(_IN_TURN, 0, slot.begin - begin)
    row = _row(sentence, begin + at) if at >= 0 else []
    if slot not in row or len({one.value.unit_kind for one in row}) > 1:
        return ()
    if _AGAINST.match(sentence.lower, row[-1].end - begin):
        return ()
    ahead = [one for one in sentence.all_of(PLACE) if one.end <= begin + at]
    places = ahead[-len(row) :]
    gap = sentence.lower[places[-1].end - begin : at] if places else ""
    alike = len({one.value.level for one in places}) == 1
    if len(row) == 1 or len(places) < len(row) or not alike or _GAP.fullmatch(gap) is None:
        return ()
    joined = all(_is_join(sentence, one, other) for one, other in pairwise(places))
    more = len(ahead) > len(row) and _is_join(sentence, ahead[-len(row) - 1], places[0])
    return tuple(places) if joined and not more else ()


def place_in_turn(sentence: SlottedSentence, slot: Slot) -> Slot | None:
    """Return the one of several places that a value is handed to."""
    places = places_in_turn(sentence, slot)
    if not places:
        return None
    at = sentence.lower.rfind(_IN_TURN, 0, slot.begin - sentence.begin)
    return places[_row(sentence, sentence.begin + at).index(slot)]


def _row(sentence: SlottedSentence, begin: int) -> list[Slot]:
    """Return the values behind an offset that stand in a row."""
    ahead = [one for one in sentence.of(QUANTITY) if one.begin > begin]
    pairs = takewhile(
        lambda pair: sentence.at(pair[0].end, pair[1].begin).strip() in _BESIDE, pairwise(ahead)
    )
    return [*ahead[:1], *(other for _, other in pairs)]


def _is_join(sentence: SlottedSentence, one: Slot, other: Slot) -> bool:
    return _JOIN.fullmatch(sentence.at(one.end, other.begin).strip().lower()) is not None
