"""What a place's value is held against: «…, thấp hơn bình quân chung cả nước (| 50%)»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.facts import Status
from extract.figures.figure import Name
from extract.figures.names.measured import names_measure
from extract.slots import ORGANIZATION, PLACE

if TYPE_CHECKING:
    from extract.figures.figure import Figure, Named
    from extract.figures.figure_line import FigureLine
    from extract.slots import Slot

_WHOLE = (
    r"(?:của )?(?:cả nước|toàn quốc|(?:toàn|cả) (?:tỉnh|thành phố|huyện|vùng|ngành)"
    r"|khu vực|thế giới|tỉnh|vùng)"
)
_HELD = re.compile(
    r"(?:hơn|bằng|so với|trong khi(?: đó)?,?|còn|mức)(?: so với)?(?: mức)? "
    rf"(?P<base>(?:(?:bình quân|trung bình)(?: chung)?|chung) {_WHOLE}|(?<=mức )của cả nước"
    r"|(?:(?<=hơn )|(?<=với ))(?:cả nước|toàn quốc|toàn tỉnh)(?= (?:là |\()))"
    r"(?P<tells> (?:là|đạt|chỉ đạt|chỉ là|chỉ|ở mức|còn|\())?"
    r"(?: ?(?:\(|khoảng |gần |hơn |trên |đạt |là )){0,2} ?$"
)
_CUES = ("bình quân", "trung bình", "chung", "cả nước", "toàn quốc", "toàn tỉnh")
_OWNERS = re.compile(
    r"(?: (?:của|tại|ở|trên|địa|bàn|toàn|cả|tỉnh|thành|phố|tp\.?|huyện|thị|xã|quận|phường))+$",
    re.IGNORECASE,
)
_GROWS = ("tốc độ tăng", "mức tăng", "tăng trưởng", "tỷ lệ tăng")


def held_against(line: FigureLine, named: Named, slot: Slot) -> Named | None:
    """Return «tỷ lệ giải ngân bình quân cả nước» of «tỉnh A đạt 42%, thấp hơn bình quân cả nước».

    None of «tăng trưởng của A đạt 9%, cao hơn bình quân cả nước | 6%»: the average or how much.
    """
    last, begin = line.last, slot.begin - line.sentence.begin
    if last is None or last.unit != slot.value.unit or last.status is Status.RANK:
        return named
    told = line.masked.text[line.before : begin]
    cued = any(cue in told for cue in _CUES)
    held = _HELD.search(line.masked.text, line.before, begin) if cued else None
    if held is None or not names_measure(last.name) or not last.name.spans:
        return named
    if not held["tells"] and last.name.text.lower().startswith(_GROWS):
        return None if "hơn" in held[0] else named
    if not held["tells"] and not line.masked.text[held.end("base") : begin].strip():
        return named  # «cao hơn bình quân cả nước | 0,7%»
    base = line.name(held.span("base"))
    name = _without_place(line, last).with_kind(base)
    return replace(named, name=name, topic=last.topic)


def _without_place(line: FigureLine, figure: Figure) -> Name:
    """Return «tỷ lệ hộ nghèo» of «tỷ lệ hộ nghèo của Sóc Trăng»."""
    begin, end = figure.name.spans[0]
    if len(figure.name.spans) > 1:
        return figure.name
    owners = (*line.sentence.of(ORGANIZATION), *line.sentence.all_of(PLACE))
    owner = next((one for one in owners if begin < one.begin and one.end == end), None)
    cut = end if owner is None else owner.begin
    told = line.sentence.at(begin, cut).rstrip()
    kept = _OWNERS.sub("", told)
    if not kept or (owner is None and kept == told):
        return figure.name
    return line.name((begin - line.sentence.begin, begin - line.sentence.begin + len(kept)))
