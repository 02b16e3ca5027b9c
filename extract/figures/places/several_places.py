"""Places that no figure is of: several at once, beside the report's, or those in a firm's name.

«thành công ở 02 tỉnh A và B, giúp 500 người», «21 ca bệnh tại 5 quận: A, B, …»
"""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import TYPE_CHECKING

import regex

from extract.facts import PlaceLevel
from extract.figures.figure import told_alike
from extract.figures.places.lying_in import are_beside
from extract.numerals import TWO_TO_TEN
from extract.remembered import remembered
from extract.slots import PLACE, QUANTITY

if TYPE_CHECKING:
    from extract.figures.figure import Figure
    from extract.figures.places.article_areas import Area
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_KINDS = "tỉnh|thành phố|thành|huyện|quận|thị xã|xã|phường|địa phương"
_COUNTED = regex.compile(
    rf"(?<!\w)(?:tại|ở|trên địa bàn|của) (?:các|\d{{1,2}}|{TWO_TO_TEN}) (?:{_KINDS})"
    rf"(?:(?:,| và|, và) (?:{_KINDS}))*(?: là)?:? "
)
_COUNT = regex.compile(r"(?<!\w)(?:tại|ở|của|trên địa bàn) (?:0?[2-9]|[1-9]\d) $")
_LONGEST = 18
_FIRM = regex.compile(
    r"(?<!\w)(?i:dự án|công ty|tập đoàn|hãng|ngân hàng|nhà máy)(?: \p{L}[\w&.]*){0,5}"
    r" \p{Lu}[\w&.]* $"
)
_UNITS = ("tỉnh", "thành phố", "địa phương", "huyện", "xã", "điểm cầu")
_SOME = regex.compile(
    rf"(?<!\w)(?<!như )(?:tại|ở|của|thuộc|trên địa bàn) (?:{TWO_TO_TEN}|0?[2-9]|1\d)"
    r" (?:tỉnh|thành phố|địa phương)(?!\w)"
)
_JOINED = regex.compile(r"(?:,| và|, và) (?:tỉnh |thành phố |tp\.? ?)?")
_OPENS_WITH = regex.compile(
    r"\W{0,3}(?:(?:riêng|tại|ở|trong đó|trên địa bàn|hai|2|các)(?:,| có| chỉ)? "
    r"|(?:tỉnh|thành phố) ){0,4}"
)
_IN = regex.compile(
    r"(?<!như )(?<!là )(?<!yếu )(?<!trung )(?:tại|ở|của|thuộc|trên địa bàn)"
    r" (?:(?:hai|2|các|ba|3) )?(?:tỉnh |thành phố |tp\.? ?)?$"
)
_NEAR = 60
_LEVELS = (PlaceLevel.COMMUNE, PlaceLevel.DISTRICT, PlaceLevel.PROVINCE)


def is_of_several(figure: Figure, around: Area) -> bool:
    """Tell whether a figure's part of a sentence counts places, none in the one it would be of."""
    sentence = figure.sentence
    level = around.place.level
    if level not in _LEVELS or (around.at and sentence.begin <= around.at[0] < sentence.end):
        return False
    begin, end = figure.slot.begin - sentence.begin, figure.slot.end - sentence.begin
    left = sentence.text.rfind(";", 0, begin) + 1
    right = sentence.text.find(";", end)
    for found in _COUNTED.finditer(sentence.lower, left, right if right >= 0 else None):
        at, near = sentence.begin + found.start(), sentence.begin + found.end()
        places = (one.value for one in sentence.all_of(PLACE) if at < one.begin <= near)
        first = next(places, None)  # «02 | tỉnh A và B», «5 quận: | A, B»
        if first is None or first.level not in _LEVELS:
            continue
        if _LEVELS.index(first.level) >= _LEVELS.index(level) and first != around.place:
            return True
    return False


@told_alike
def is_of_provinces(figure: Figure) -> bool:
    """Tell «Riêng A và B đã sơ tán | 900 người», «| 222 thí sinh ở A, B, C», «16 cán bộ ở ba tỉnh».

    What several provinces have is neither the first one's nor the country's.
    """
    sentence = figure.sentence
    if figure.unit.lower().startswith(_UNITS):
        return False
    begin, end = figure.slot.begin - sentence.begin, figure.slot.end - sentence.begin
    left, right = sentence.text.rfind(";", 0, begin) + 1, sentence.text.find(";", end)
    right = right if right >= 0 else len(sentence.text)
    behind = next(
        (one.begin for one in sentence.of(QUANTITY) if one.begin >= figure.slot.end), None
    )
    if _SOME.search(sentence.lower, end, min(right, end + _NEAR)) is not None:
        return True
    if _lie_apart(figure, sentence.end if behind is None else behind):
        return True
    right = right if behind is None else min(right, behind - sentence.begin)
    provinces = [
        one for one in sentence.all_of(PLACE)
        if one.value.level is PlaceLevel.PROVINCE and left <= one.begin - sentence.begin < right
    ]  # fmt: skip
    for one, two in pairwise(provinces):
        joined = _JOINED.fullmatch(sentence.at(one.end, two.begin).lower()) is not None
        ahead = sentence.lower[left : one.begin - sentence.begin]
        first = one.end <= figure.slot.begin and _OPENS_WITH.fullmatch(ahead) is not None
        told = one.begin >= figure.slot.end and _IN.search(ahead) is not None
        apart = not first or not sentence.of(QUANTITY)[0].begin < figure.slot.begin
        if joined and one.value != two.value and (told or (first and apart)):
            return True
    return False


def _lie_apart(figure: Figure, end: int) -> bool:
    """Tell «| 3 ổ dịch ở xã A (tỉnh X); phường B (tỉnh Y)», told with where each lies."""
    told = [one for one in figure.sentence.all_of(PLACE) if figure.slot.end <= one.begin < end]
    return any(are_beside(figure.sentence, one, two) for one, two in combinations(told, 2))


def is_counted(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell «ở 02 | huyện A và B», the first of several."""
    ahead = sentence.at(max(sentence.begin, slot.begin - _LONGEST), slot.begin).lower()
    return ahead[-2:-1].isdigit() and _COUNT.search(ahead) is not None


@remembered
def is_firms(ahead: str) -> bool:
    """Tell «dự án Samsung Data | Việt Nam», by which a firm is called."""
    return _FIRM.search(ahead) is not None


def is_in_firms_name(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell «Công ty TNHH Hoa Sen | Việt Nam», by which a firm is called, from the nation."""
    ahead = sentence.at(sentence.begin, slot.begin)
    return slot.value.level is PlaceLevel.COUNTRY and is_firms(ahead)
