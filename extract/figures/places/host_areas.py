"""The place that a report begins with: «Cà Mau: …», «Sáng 8/1, Sở Y tế tỉnh Cà Mau tổ chức …»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.figures.places.area_words import is_held, is_listed
from extract.figures.places.article_areas import LOCAL, unnamed_province
from extract.slots import ORGANIZATION, PLACE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.facts import Place
    from extract.slotted import SlottedSentence

_OPENS = regex.compile(
    r"(?:(?:[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|[Nn]gày|[Tt]rong (?:hai|2|ba|3) ngày|[Mm]ới đây"
    r"|[Vv]ừa qua)[^,;.]{0,24},? )?"
    r"(?:(?:[Tt]heo(?: (?:báo cáo|số liệu) của)?|[Tt]hông tin từ|[Bb]áo cáo của|BCH) )?"
)
"""What may stand before the body with which a report begins."""
_KIND = regex.compile(r"(?i)(?:(?:tỉnh|thành phố|tp\.?|huyện|thị xã|quận|xã|phường) )?")
_AT_ONCE = 3


def host_of(
    heads: Sequence[SlottedSentence], first: Sequence[SlottedSentence], served: Place | None
) -> Place | None:
    """Return the place that opens the headline, else whose body opens the first sentence.

    ``served`` is the province that the outlet serves, whose bodies may go without its name.
    """
    for sentence in heads:
        for slot in sentence.all_of(PLACE):
            place: Place = slot.value
            opens = _KIND.fullmatch(sentence.at(sentence.begin, slot.begin)) is not None
            if opens and sentence.at(slot.end, sentence.end).startswith(":"):
                return _part_of(place, sentence, first) if place.level in LOCAL else None
    named = {slot.value.name for one in heads for slot in one.all_of(PLACE)}
    for sentence in first:
        own = _opening_body(sentence, served)
        if own is not None and named <= {own.name, own.province}:
            return own
        told: list[Place] = [slot.value for slot in sentence.all_of(PLACE)]
        both = {one.name for one in told} == named and len(named) == 1 and not is_held(sentence)
        if both and told[0].level in LOCAL:
            return told[0]  # «Thủ tướng làm việc với lãnh đạo tỉnh A»
    return None


def _part_of(whole: Place, head: SlottedSentence, first: Sequence[SlottedSentence]) -> Place:
    """Return the district of «Nghệ An: Huyện Yên Thành …» whose body opens the report, if one does.

    The province then only says where it lies.
    """
    titled = {slot.value.name for slot in head.all_of(PLACE)}
    bodies = (_opening_body(sentence, None) for sentence in first)
    part = next((one for one in bodies if one is not None), whole)
    inside = part.province == whole.name and part.name in titled
    return part if inside else whole


def _opening_body(sentence: SlottedSentence, served: Place | None) -> Place | None:
    """Return the place of the body with which a sentence opens."""
    for body in sentence.all_of(ORGANIZATION):
        if _OPENS.fullmatch(sentence.at(sentence.begin, body.begin)) is None:
            continue
        places = sentence.all_of(PLACE)
        inside = [one for one in places if body.begin <= one.begin and one.end <= body.end]
        if inside:
            local = inside[0].value.level in LOCAL and not is_listed(sentence, inside[0])
            return inside[0].value if local else None
        said = sentence.at(body.begin, min(body.end + _AT_ONCE, sentence.end))
        return served if unnamed_province(said) else None
    return None
