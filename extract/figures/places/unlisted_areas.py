"""What figures are of that is no unit of the administration: hamlets below it, regions above.

«Xóm Bình An có 81 hộ», «vùng Đồng bằng sông Cửu Long có 13 tỉnh, thành phố»
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

import regex

from extract.cues import Cues
from extract.facts import Place, PlaceLevel
from extract.figures.places.article_areas import Area
from extract.layout.blocks import REPORT, Kind
from extract.lexicon.places import regions
from extract.remembered import remembered
from extract.slots import PLACE, QUANTITY

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from extract.context import Context
    from extract.slotted import SlottedSentence

Named = tuple[Place, tuple[int, int]]
"""A place, and where the article names it."""

_HAMLET = regex.compile(
    r"(?<![\w/])(?P<kind>[Xx]óm|[Tt]hôn|[Ấấ]p|[Bb]uôn|[Kk]hóm|[Kk]hu phố|[Tt]ổ dân phố)"
    r"\s(?P<name>(?:\p{Lu}\w{0,9}|\d{1,3})"
    r"(?:[\s-](?!(?:Phường|Xã|Thị|Huyện|Quận|TP|TX)(?!\w))(?:\p{Lu}\w{0,9}|\d{1,2})(?!\w)){0,3})"
)
_HINTS = Cues(
    (
        "xóm", "thôn", "ấp ", "buôn ", "khóm ", "khu phố", "tổ dân phố", "trung bộ", "nam bộ",
        "bắc bộ", "phía bắc", "tây nguyên", "sông hồng", "cửu long", "đbscl", "tây bắc", "đông bắc",
        "miền ", "phía nam",
    )
)  # fmt: skip
"""What is in every such name: quickly sought, and in few sentences."""
_SMALL = frozenset({"miền", "trung", "đồng", "các"})
"""First words of regions that may stand in small letters."""
_LEAD_SENTENCES = 3
_OFTEN = 3
_AHEAD = regex.compile(
    r"(?:[^,]{2,40},\s){0,2}(?:năm (?:đó|ấy|nay|\d{4}),?\s)?"
    r"(?:(?:tại|ở|trên địa bàn|riêng|cụ thể|hiện|hiện nay|toàn|cả)[\s,]{1,2})?"
    r"(?:(?:các|\d{1,2}) (?:tỉnh(?:, thành(?: phố)?)?|địa phương)\s)?"
    r"(?:thuộc\s)?(?:(?:vùng|khu vực|miền)\s)?"
)
_BEFALLS = regex.compile(
    r"(?:^|\s)(?:mưa|bão|lũ|lụt|hạn|thiên tai|dịch|cháy|nắng|rét|dông|triều)"
    r"(?:\s[\w,]{1,12}){0,8}\s(?:tại|ở)"
    r" (?:các (?:tỉnh|địa phương)\s)?(?:thuộc\s)?(?:(?:vùng|khu vực)\s)?$"
)
"""What befalls a region: «mưa lũ tại các tỉnh miền Trung đã làm 12 người chết»."""
_COMPARED = 40
_AND_MORE = regex.compile(r" và (?:vùng |khu vực |miền )?\p{Lu}")
_JOINED = 6
"""So few characters stand between two that are told of together."""
_RANKED_IN = regex.compile(
    r"(?:\b(?:thứ|hạng|nhất|nhì|đầu|cao hơn|thấp hơn|so với|trong số)\b[^.;]{0,20})"
    r"(?:\b(?:trong|của|với|khu vực|vùng|các tỉnh|toàn|cả)\s){1,3}$"
)
_DIRECTION = regex.compile(r"(?<!\w)(?:phía|(?:hướng|gió)(?: [^\s.,;]{1,8}){0,3}) $")
_OF_REGION = regex.compile(
    r"(?:^|(?:biết|hay|rằng),? )(?:toàn )?vùng (?:có|còn|vẫn|đã|đang|hiện|thu|đạt|cũng|sản xuất)\s|"
    r"(?<!\w)(?:quy mô|kinh tế|dân số|diện tích|grdp) (?:toàn )?vùng(?= (?:đạt|là|có|còn|tăng)\s)|"
    r"(?<!\w)(?:của|trong|toàn|cả|ở|cho) (?:vùng|khu vực)"
    r"(?! (?:nông|dịch|công|kinh|thị|biên|đô|\w+ và"
    r"|có nguy|nguy|bị|sạt|ngập|lũ|trũng|xung|thiên tai))(?=[\s,.;]|$)"
)


@cache
def _regions() -> tuple[regex.Pattern[str], Mapping[str, str]]:
    """Return what finds a region's name, and for each name in lower case the one it is known by."""
    known = regions()
    ordered = sorted(known, key=lambda name: (-len(name), name))
    words = "|".join(map(regex.escape, ordered))
    return regex.compile(rf"(?<!\w)(?:{words})(?!\w)(?! (?:Bộ|bộ)\b)", regex.IGNORECASE), known


def units_in(sentence: SlottedSentence) -> list[Named]:
    """Return the hamlets and regions that a sentence names, in order of kind."""
    start = sentence.begin
    return [(place, (start + begin, start + end)) for place, (begin, end) in _units(sentence.text)]


@remembered
def _units(text: str) -> tuple[Named, ...]:
    return tuple(_said(text)) if _HINTS.stand(text.lower()) else ()


def _said(text: str) -> Iterator[Named]:
    for found in _HAMLET.finditer(text):
        kind = found["kind"].lower()
        place = Place(name=f"{kind} {found['name']}", level=PlaceLevel.HAMLET, kind=kind)
        yield place, found.span()
    pattern, known = _regions()
    for found in pattern.finditer(text):
        if not found[0][0].isupper() and found[0].split()[0] not in _SMALL:
            continue
        place = Place(name=known[found[0].lower()], level=PlaceLevel.REGION, kind="vùng")
        yield place, found.span()


def unit_of(context: Context) -> Named | None:
    """Return the hamlet or region that an article is about: its headline and lead name it.

    «Tây Nguyên: …» as a headline says it at once.
    """
    first: dict[Place, Named] = {}
    counts: Counter[Place] = Counter()
    opening = _opening(context)
    for sentence in context.sentences:
        for unit in units_in(sentence):
            titled = sentence.source.kind is Kind.HEADLINE and unit[1][0] == sentence.begin
            if titled and sentence.at(unit[1][1], sentence.end).startswith(":"):
                return unit
            if ranks_in(sentence, unit[1][0]):
                continue
            counts[unit[0]] += 1
            if sentence.index in opening:
                first.setdefault(unit[0], unit)
    if not first:
        return None
    most = max(first, key=lambda place: (counts[place], place.name))
    alone = sum(place.level is most.level for place in first) == 1
    return first[most] if counts[most] >= _OFTEN and alone else None


def regions_in_headline(context: Context) -> list[Named]:
    """Return the regions in which a headline says that something is: «Hạn mặn ở vùng …»."""
    heads = [one for one in context.sentences if one.source.kind is Kind.HEADLINE]
    return [
        unit
        for sentence in heads
        if not sentence.all_of(PLACE)
        for unit in units_in(sentence)
        if unit[0].level is PlaceLevel.REGION and not ranks_in(sentence, unit[1][0])
    ]


def ranks_in(sentence: SlottedSentence, at: int) -> bool:
    """Tell «xếp thứ 12 trong vùng Tây Nguyên», where the region is what one is compared in."""
    ahead = sentence.at(max(sentence.begin, at - _COMPARED), at).lower()
    return _RANKED_IN.search(ahead) is not None


def _opening(context: Context) -> frozenset[int]:
    body = [s.index for s in context.sentences if s.source.kind in REPORT]
    heads = [s.index for s in context.sentences if s.source.kind is Kind.HEADLINE]
    return frozenset((*heads, *body[:1]) if heads else body[:_LEAD_SENTENCES])


def unit_ahead(sentence: SlottedSentence) -> Named | None:
    """Return the hamlet or region with which a sentence begins: «Tại thôn A, có 12 hộ»."""
    counted = next((one.begin for one in sentence.of(QUANTITY)), sentence.end)
    named = units_in(sentence)
    for place, (begin, end) in named:
        ahead = sentence.at(sentence.begin, begin).lower()
        behind = sentence.text[end - sentence.begin :]
        if any(end < other[0] <= end + _JOINED for _, other in named) or _AND_MORE.match(behind):
            continue  # «tại các tỉnh Bắc Trung Bộ và Bắc Bộ»
        alone = len(named) == 1 and ";" not in ahead  # not «rét tại Tây Bắc; mặn tại ĐBSCL»
        alone = alone and begin < counted and place.level is PlaceLevel.REGION
        if alone and _BEFALLS.search(ahead):
            return place, (begin, end)
        if _AHEAD.fullmatch(ahead) and not sentence.text[: begin - sentence.begin].endswith(
            ("- ", "/")
        ):
            return place, (begin, end)
    return None


def region_within(sentence: SlottedSentence, begin: int, end: int) -> Area | None:
    """Return the region of «miền Nam chiếm 57%, | miền Trung 19%», named ahead of a value.

    Of several none, nor where something moves: «di chuyển theo hướng Tây Bắc».
    """
    inside = [
        (place, at)
        for place, at in units_in(sentence)
        if begin <= at[0] and at[1] <= end and place.level is PlaceLevel.REGION
    ]
    if len(inside) != 1:
        return None
    [(place, at)] = inside
    ahead = sentence.at(sentence.begin, at[0]).lower()
    return None if _DIRECTION.search(ahead) or ranks_in(sentence, at[0]) else Area(place, at)


def says_region(sentence: SlottedSentence) -> bool:
    """Tell «quy mô kinh tế của vùng», which is of the region spoken of."""
    return _OF_REGION.search(sentence.lower) is not None
