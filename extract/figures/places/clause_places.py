"""The place with which a clause turns to another: «…; tại B, …», «…, trong khi B trồng …»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import regex

from extract.figures.places.area_words import is_listed, is_whole_of
from extract.figures.places.article_areas import LOCAL, Area, bounds_span
from extract.figures.places.lying_in import end_with_home
from extract.figures.turns import place_in_turn
from extract.remembered import remembered
from extract.slots import PLACE, QUANTITY

if TYPE_CHECKING:
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_TURNS = re.compile(
    r"; (?:(?:còn|riêng|và) )?|, (?:trong khi(?: đó)?,? |trong đó,? |còn |riêng )"
    r"|, (?=(?:tại|ở) )| và (?=tỉnh |thành phố |tại |ở )"
)
"""Where a clause begins that may be on another place."""
_LEADS_IN = re.compile(
    r"(?:năm \d{4},? )?(?P<located>(?:tại|ở|trên địa bàn|đối với) )?"
    r"(?:tỉnh |thành phố |tp\.? ?|huyện |quận |thị xã |xã |phường )?"
)
_GOES_ON = regex.compile(r"(?: \([^()\d]{2,30}\))?,? (?=\p{Ll})(?!và |cùng |đến |tới |thuộc )")
"""What goes on behind a place, and is no second place, bracket or number."""

_COUNTS = regex.compile(r":?\s(?:có |hơn |gần |khoảng |trên ){0,2}\d")
"""«; Hà Giang: | 4 người chết, 200 nhà tốc mái»: a part of a list that ";" divides by places."""


def in_turn(sentence: SlottedSentence, slot: Slot) -> Area | None:
    """Return the place that «lần lượt» hands a value to: «Hà Nội và Huế lần lượt đạt 9% và 7%»."""
    place = place_in_turn(sentence, slot)
    return None if place is None else Area.of(place)


def opens_clause(sentence: SlottedSentence, begin: int) -> Area | None:
    """Return the place to which the clause before ``begin`` has turned, if it has.

    «Năm 2023, tại A có 12 vụ; tại B, số vụ là | 7», «A trồng 90 ha, còn B nuôi | 12 con».
    """
    for turn in _turns(sentence.lower[: begin - sentence.begin]):
        opened = sentence.begin + turn
        if not any(one.end <= opened for one in sentence.of(QUANTITY)):
            return None  # nothing was told before of which this could be the other
        if _closes(sentence.at(opened, begin)):
            continue  # «(A 5 người; | B 3 người); mất tích 8 người»
        slot = next((one for one in sentence.all_of(PLACE) if opened <= one.begin < begin), None)
        if slot is not None and _opens(sentence, slot, opened, begin):
            return Area.of(slot)
    return None


def _closes(text: str) -> bool:
    """Tell whether words close brackets that were opened ahead of them."""
    return text.count(")") > text.count("(")


def _opens(sentence: SlottedSentence, slot: Slot, opened: int, begin: int) -> bool:
    """Tell whether a clause turns to a place: «tại B, …», «B trồng …», not «; Lào Cai, nơi …»."""
    lead = _LEADS_IN.fullmatch(sentence.at(opened, slot.begin).lower())
    end = end_with_home(sentence, slot) - sentence.begin
    behind = _GOES_ON.match(sentence.text, end)
    if behind is None and _is_part(sentence.at(sentence.begin, begin), opened - sentence.begin):
        behind = _COUNTS.match(sentence.lower, end)
    if slot.value.level not in LOCAL or lead is None or behind is None:
        return False
    if behind.end() > begin - sentence.begin or (not lead["located"] and "," in behind[0]):
        return False
    several = is_listed(sentence, slot) or bounds_span(sentence, slot)
    return not several and not is_whole_of(sentence, slot)


def _is_part(ahead: str, opened: int) -> bool:
    """Tell whether words begin behind the last ";"."""
    return ahead.endswith("; ", 0, opened) and ";" not in ahead[opened:]


@remembered
def _turns(ahead: str) -> tuple[int, ...]:
    """Return where the clauses begin that may turn to another place, the last one first."""
    return tuple(reversed([found.end() for found in _TURNS.finditer(ahead)]))
