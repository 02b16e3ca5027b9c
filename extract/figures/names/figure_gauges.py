"""What gauges tell: how much rain fell, how high a river stands, and how far from an alarm."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.figures.figure import Name
from extract.slots import PLACE

if TYPE_CHECKING:
    from extract.figures.figure import Named
    from extract.figures.figure_line import FigureLine
    from extract.slots import Slot

_NEAR = 40
_SIDES = "trên|dưới|vượt|cao hơn|thấp hơn|lớn hơn|nhỏ hơn"
_ALARM = (
    r"(?P<mark>(?:mức )?(?:(?:báo động|BĐ)(?: cấp| số)? ?(?:\d|I{1,3}|một|hai|ba)(?!\w)"
    r"|(?:đỉnh )?lũ lịch sử(?: (?:năm )?\d{4}(?!\d))?))"
)
_ALARM_AHEAD = regex.compile(
    rf"(?P<side>{_SIDES}) {_ALARM}:?(?: là| tới| đến)?(?: khoảng| gần| hơn)? $"
)
_ALARM_BEHIND = regex.compile(rf",? so với {_ALARM}")
_SIDE = regex.compile(rf"(?P<side>{_SIDES})(?: khoảng| gần| hơn)? $")
_TIMED = regex.compile(
    r"(?<=\S)(?: đo)?(?: được)?(?: vào)? (?:lúc|hồi|từ)(?= (?:trên|tại|ở)\s)| đo$"
)
"""«Mực nước | lúc 7h | trên sông A»: what is left where the time was taken out."""
_NO_RIVER = regex.compile(rf"(?:(?:{_SIDES}) )?(?:mức )?(?:báo động|bđ|(?:đỉnh )?lũ lịch sử)")
_RAINS = regex.compile(
    r"(?:^|(?P<where>.*)\s)(?:có )?mưa(?: (?:vừa|to|rất to|lớn|rào|phổ biến)){0,2}$"
)
_GAUGED = regex.compile(
    r"(?:(?:trạm|hồ|hồ chứa|đập|thủy điện|thuỷ điện|xã|Vườn quốc gia) )?"
    r"\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,3}(?: [-–] \p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,3})?"
)
"""Where so many millimetres are told of, they are of rain: «Vườn quốc gia Pù Mát | 900 mm»."""
_MOST_HEAT = regex.compile(r" (?:trong ngày |phổ biến )?(?P<most>cao nhất|thấp nhất)(?!\w)")
_MOST_RAIN = regex.compile(r"(?P<where>cục bộ(?: có nơi)?|có nơi)(?: trên| hơn| tới| khoảng)? $")
_RIVER = regex.compile(r"(?i:(?:trên )?sông) \p{Lu}.{0,40} tại (?:\p{Ll}{2,6} )?\p{Lu}")
_RIVER_AT = regex.compile(
    r"(?:trên )?sông(?: \p{Lu}\p{Ll}{0,7}){1,4} tại(?: \p{Ll}{2,6})?(?: \p{Lu}\p{Ll}{0,7}){1,4}"
)


def of_rain(line: FigureLine, named: Named, slot: Slot) -> Named | None:
    """Name how much it rained: «tại A có mưa | 80 mm»; None where it did so in several places."""
    name = named.name
    rains = None if "lượng mưa" in name.text.lower() else _RAINS.match(name.text)
    if slot.value.unit != "mm" or named.construct != "measured":
        return named
    begin, topic = slot.begin - line.sentence.begin, line.topic
    most = _MOST_RAIN.search(line.sentence.lower, max(0, begin - _NEAR), begin)
    if most is not None:
        if line.last is None or line.last.unit != "mm" or topic is None:
            return None
        return replace(named, name=topic.joined("", line.name(most.span("where"))), topic=topic)
    if rains is None:
        return _where_it_rained(line, named)
    left = named.left + line.sentence.begin
    places = [one for one in line.sentence.all_of(PLACE) if left <= one.begin < slot.begin]
    several = len(places) > 1 or {"các", "từ", "phía"} & set((rains["where"] or "").lower().split())
    rain = Name("lượng mưa", name.spans)
    return None if several else replace(named, name=rain, topic=rain)


def _river(line: FigureLine, end: int) -> Name | None:
    """Return the height of the river at a gauge that was named last before an offset."""
    named = list(_RIVER_AT.finditer(line.sentence.text, 0, end))
    if not named or ";" in line.masked.text[named[-1].end() : end]:
        return None
    river = line.name(named[-1].span())
    return Name(f"mực nước {river.text}", river.spans)


def _where_it_rained(line: FigureLine, named: Named) -> Named:
    """Return «lượng mưa Vườn quốc gia A» of «lượng mưa như: trạm B 90 mm, Vườn quốc gia A | 80»."""
    name, topic = named.name, line.topic
    told = line.last is not None and topic is not None and "mưa" in topic.text
    if _GAUGED.fullmatch(name.text) and not told:
        rain = Name("lượng mưa", name.spans)
        return replace(named, name=rain.joined("", name), topic=rain)
    rained = topic is not None and "mưa" in topic.text and line.last is not None
    if topic is None or not rained or "mưa" in name.text or name.spans[0][0] < line.sentence.begin:
        return named
    rain = Name(regex.split(r" (?:tại|ở) ", topic.text)[0], topic.spans)
    return replace(named, name=rain.joined("", name), topic=rain)


def _of_heat(line: FigureLine, named: Named, slot: Slot) -> Named:
    """Name «nhiệt độ thấp nhất 12 độ, vùng núi có nơi dưới | 8 độ» by what was measured before."""
    topic, own = line.topic, named.name
    if own.text.lower() == "nhiệt độ":
        begin, end = (at - line.sentence.begin for at in (own.spans[-1][1], slot.begin))
        most = _MOST_HEAT.match(line.sentence.lower, max(begin, 0), end)
        told = own if most is None else own.joined("", line.name(most.span("most")))
        return replace(named, name=told, topic=told)
    heat = topic is not None and line.last is not None and "nhiệt độ" in topic.text.lower()
    if topic is None or not heat or "nhiệt" in own.text.lower() or own == topic:
        return named
    return replace(named, name=topic.joined("", own), topic=topic)


def of_gauge(line: FigureLine, named: Named, slot: Slot) -> Named:
    """Name how high water stands, and how far that is from an alarm.

    «trên báo động 3 | 0,5 m», «dưới | 0,3 m so với báo động 2» are of the level told before; of
    «Mực nước lúc 7h trên sông A» the time is no part.
    """
    begin, end = (at - line.sentence.begin for at in (slot.begin, slot.end))
    name = named.name
    if named.construct == "measured" and _TIMED.search(name.text):
        name = Name(_TIMED.sub("", name.text), name.spans)
        named = replace(named, name=name, topic=None if named.topic == named.name else named.topic)
    if slot.value.unit == "độ":
        return _of_heat(line, named, slot)
    if slot.value.unit_kind != "length" or slot.value.rank:
        return named
    text, level = line.sentence.text, line.topic if line.last is not None else None
    ahead = _ALARM_AHEAD.search(text, max(0, begin - _NEAR), begin)
    behind = None if ahead else _ALARM_BEHIND.match(text, end)
    side = ahead or (behind and _SIDE.search(text, max(0, begin - _NEAR), begin))
    own = level is not None and not _NO_RIVER.match(name.text.lower())
    own = own and not name.text.startswith(level.text if level else "")
    if side is not None and line.last is None:
        level = _river(line, side.start())  # «lũ sông A tại B đạt đỉnh, vượt báo động 3 | 0,8 m»
    if side is not None and not own:
        mark = (ahead or behind).span("mark")  # type: ignore[union-attr]
        offset = line.name(side.span("side")).joined("", line.name(mark))
        told = offset if level is None else level.joined("", offset)
        return replace(named, name=told, topic=level, construct="measured")
    if _RIVER.match(name.text) is None or named.construct != "measured":
        return named
    told = Name(f"mực nước {name.text[:1].lower()}{name.text[1:]}", name.spans)
    return replace(named, name=told, topic=told)
