"""What a measure is of, where a thing with a name of its own has it: «hồ Núi Cốc có mực nước …»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.figures.names.measured import names_measure

if TYPE_CHECKING:
    from extract.figures.figure import Named
    from extract.figures.figure_line import FigureLine

_KINDS = (
    r"(?:hồ chứa nước|hồ chứa|hồ thủy điện|hồ thuỷ điện|hồ|đập|nhà máy(?: [\p{Ll}]{1,7}){0,3}"
    r"|thủy điện|thuỷ điện|trạm(?: [\p{Ll}]{1,7}){0,2}|sông|cầu|cảng(?: hàng không)?|sân bay"
    r"|bệnh viện|khu công nghiệp|cụm công nghiệp|mỏ(?: [\p{Ll}]{1,7}){0,2}|vườn quốc gia|kênh)"
)
_THING = regex.compile(
    r"(?:(?<=^|[,;:.]\s|(?:về|đến|của|tại|ở)\s)"
    r"(?:(?:tại|ở|còn tại|riêng|với|cụ thể,? tại|trong đó,?)\s)?)"
    rf"(?P<thing>(?i:{_KINDS})\s\p{{Lu}}\p{{Ll}}{{0,7}}(?:[\s-](?:\p{{Lu}}\p{{Ll}}{{0,7}}|\d)){{0,3}})"
    r"(?:\s\([^()]{1,30}\))?"
    r"(?=(?:\s(?:lúc|vào|hiện|ngày)\s[^,;()]{1,24})?"
    r"(?:,|\s(?:có|đạt|cũng đạt|là|ở mức|hiện có|với)\s))"
)
_ENDS_WITH = regex.compile(rf"\s(?i:{_KINDS})(?:\s[\p{{Lu}}\d]\p{{Ll}}{{0,7}}){{1,4}}$")
_SHORT = 6


def of_thing(line: FigureLine, named: Named) -> Named:
    """Return a short measure's name with the thing that its sentence tells it of."""
    name = named.name
    if named.construct != "measured" or len(name.text.split()) > _SHORT or len(name.spans) != 1:
        return named
    begin = name.spans[0][0] - line.sentence.begin
    if begin <= 0 or not names_measure(name):
        return named
    things = tuple(_THING.finditer(line.sentence.text, 0, begin))
    found = things[-1] if things else None
    if found is None or ";" in line.masked.text[found.end() : begin]:
        return named
    thing = line.name(found.span("thing"))
    if any(word in name.text.lower().split() for word in thing.text.lower().split()[-1:]):
        return named
    joined = name.with_kind(thing)
    topic = joined if named.topic in (None, name) else named.topic
    return replace(named, name=joined, topic=topic)


def is_of_thing(text: str) -> bool:
    """Tell whether a name ends with a thing that has one: it is of no other."""
    return _ENDS_WITH.search(text) is not None
