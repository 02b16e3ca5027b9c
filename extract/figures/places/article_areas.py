"""How an article speaks of the nation, of a province without its name, and of spans of places."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import regex
from msgspec import Struct

from extract.cues import Cues, Sought
from extract.facts import Place, PlaceLevel
from extract.lexicon.figures import any_in
from extract.remembered import remembered
from extract.slots import PLACE

if TYPE_CHECKING:
    from extract.context import Context
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

LOCAL = frozenset({PlaceLevel.PROVINCE, PlaceLevel.DISTRICT, PlaceLevel.COMMUNE})
"""The levels of the units that have an administration of their own."""
_CALLS = (
    r"ban chỉ đạo (?:\d{1,3} )?(?:trung ương|quốc gia|của chính phủ)|chính phủ"
    r"|(?:ủy ban|hội đồng) (?:[^,.;]{2,30} )?quốc gia|bộ [^,.;]{3,40}"
    r"|văn phòng (?:chính phủ|quốc hội)"
    r"|(?:tổng cục|thanh tra chính phủ|kho bạc nhà nước|ngân hàng nhà nước)[^,.;]{0,40}"
    r"|quốc hội|bộ chính trị|ban bí thư|(?:ban|đảng ủy) [^,.;]{3,30} trung ương"
    r"|(?:tòa án|viện kiểm sát) nhân dân tối cao|tổng liên đoàn [^,.;]{5,30}"
    r"|trung ương (?:đoàn|hội)"
)
"""Who calls a meeting of the whole nation."""
_NATIONAL_MEETING = Sought(
    re.compile(
        r"(?:hội nghị|phiên họp|cuộc họp|lễ|hội thảo)[^.;]{0,160}(?<!\w)"
        r"(?:do (?:bộ|chính phủ|ban chỉ đạo (?:\d{1,3} )?(?:quốc gia|trung ương)"
        r"|văn phòng chính phủ)"
        r"|chủ trì của[^.;]{0,60}(?:thủ tướng|bộ trưởng|chủ tịch quốc hội))"
        rf"|(?<!\w)(?:{_CALLS})[^.;]{{0,80}} (?:tổ chức|có|chủ trì) (?:[^,.;]{{1,20}} )?"
        r"(?:hội nghị|cuộc họp|phiên họp|buổi họp|họp)[^,.;]{0,40} (?:trực tuyến|toàn quốc)"
        r"|(?:thủ tướng|bộ trưởng|chủ tịch quốc hội)[^.;]{0,80} chủ trì[^.;]{0,30}"
        r"(?:hội nghị|phiên họp|cuộc họp)"
        r"|(?:hội nghị|phiên họp|cuộc họp|lễ)(?: [^,.;]{1,20})? (?:trực tuyến toàn quốc|toàn quốc)"
    ),
    (
        "do bộ", "do chính phủ", "do ban chỉ đạo", "do văn phòng", "chủ trì", "trực tuyến",
        "toàn quốc",
    ),
)  # fmt: skip
_FORETOLD = re.compile(r"(?<!\w)(?:dự kiến|sẽ|sắp)(?: [^\s,;.]{1,6})? (?:diễn ra|tổ chức|khai mạc)")
_NOT_OF_IT = ("đại biểu ", "chỉ đạo của ", "hướng dẫn của ", "quy định của ", "yêu cầu của ")
"""«Đại hội đại biểu | toàn quốc», which all that is told of may be preparing for.

Nor is what goes by «chỉ đạo của | Bộ Y tế», «hướng dẫn của | Bộ Nội vụ», told of the nation.
"""
_MANY_PROVINCES = re.compile(r"(?<![\d/.,])(?:3\d|[4-6]\d)(?:/\d\d)? tỉnh,? (?:và )?thành(?! ủy)")
"""«15.000 ca mắc tại 60 tỉnh, thành phố»: all or nearly all of them."""
_BEHIND, _AHEAD = 24, 64
_SINCE = regex.compile(r"(?i)\b(?:từ|sau) khi\s[^,.;]{0,48}$")
"""«kể từ khi phát hiện tại A, dịch đã lan ra 16 tỉnh»"""
_TOLD_APART = re.compile(r"(?<!\w)riêng (?:tại |ở )?(?:tp\.? ?|tỉnh |thành phố )?$")
_BEGINS_SPAN = regex.compile(
    r"(?:\s?-\s?|\s(?:đến|tới|trở (?:ra|vào)\b))(?:tỉnh\s|thành phố\s|TP\.?\s?)?(?=\p{Lu})"
    r"|,?\s(?:và|cùng)\s(?:nhiều|một số|các|\d{1,2})\s(?:tỉnh|địa phương|thành phố)"
)
_ENDS_SPAN = regex.compile(r"\p{Ll}(?:\s?-\s?|\s(?:đến|tới)\s)(?:tỉnh\s|thành phố\s|TP\.?\s?)?$")
_UNNAMED = regex.compile(
    r"(?<!(?i:các|những|nhiều|với|và|từng|mỗi|cấp)\s)\b"
    r"(?:(?i:UBND|HĐND|Công an|Ủy ban nhân dân|Hội đồng nhân dân|toàn) tỉnh|[Tt]ỉnh ủy)\b"
    r"(?![/,]? ?(?:\p{Lu}|thành|các|trực thuộc|và thành))"
)
"""A province's bodies, without its name."""
_UNNAMED_WORDS = Cues(
    (
        "ubnd tỉnh", "hđnd tỉnh", "công an tỉnh", "nhân dân tỉnh", "toàn tỉnh", "tỉnh ủy",
    )
)  # fmt: skip


class Area(Struct, frozen=True, gc=False):
    """A place, and the words that name it, None where nothing in the article does."""

    place: Place
    at: tuple[int, int] | None

    @classmethod
    def of(cls, slot: Slot) -> Area:
        """Return the place that a slot names, in the slot's own words."""
        return cls(slot.value, (slot.begin, slot.end))

    def moved(self, by: int) -> Area:
        """Return the place that is named so many characters further on."""
        if self.at is None:
            return self
        begin, end = self.at
        return Area(self.place, (begin + by, end + by))


def bounds_span(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell «từ Thanh Hóa đến Huế», «ở Hà Nội và nhiều tỉnh», which are about none of the named."""
    behind = sentence.at(slot.end, min(sentence.end, slot.end + _BEHIND))
    ahead = sentence.at(max(sentence.begin, slot.begin - _AHEAD), slot.begin)
    return _bounds(behind, ahead)


@remembered
def _bounds(behind: str, ahead: str) -> bool:
    return bool(_BEGINS_SPAN.match(behind) or _ENDS_SPAN.search(ahead) or _SINCE.search(ahead))


def is_told_apart(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell «900 ca tại 40 tỉnh, riêng | Hà Nội 60 ca»: one of those that a report is about."""
    ahead = sentence.at(max(sentence.begin, slot.begin - _BEHIND), slot.begin).lower()
    return _TOLD_APART.search(ahead) is not None


def province_of(context: Context) -> Area | None:
    """Return the province that the article names most."""
    named = [
        Area.of(slot)
        for sentence in context.sentences
        for slot in sentence.all_of(PLACE)
        if slot.value.level is PlaceLevel.PROVINCE
    ]
    counts = Counter(area.place.name for area in named)
    if not counts:
        return None
    most = max(counts, key=lambda name: (counts[name], name))
    return next(area for area in named if area.place.name == most)


def only_units(context: Context) -> tuple[Area, ...]:
    """Return the units that an article names, of which it names no other of their level."""
    named: dict[PlaceLevel, dict[str, Area]] = {}
    for sentence in context.sentences:
        for slot in sentence.all_of(PLACE):
            if slot.value.level in LOCAL:
                named.setdefault(slot.value.level, {}).setdefault(slot.value.name, Area.of(slot))
    return tuple(next(iter(units.values())) for units in named.values() if len(units) == 1)


@remembered
def unnamed_province(text: str) -> tuple[str, ...]:
    """Return what a sentence says of a province's bodies without its name."""
    return tuple(_UNNAMED.findall(text)) if _UNNAMED_WORDS.stand(text.lower()) else ()


def is_called_by_nation(sentence: SlottedSentence) -> bool:
    """Tell «hội nghị trực tuyến toàn quốc do Bộ A tổ chức», a meeting of the whole nation."""
    return _called_by_nation(sentence.lower)


@remembered
def _called_by_nation(lower: str) -> bool:
    return _NATIONAL_MEETING.stands(lower) and _FORETOLD.search(lower) is None


@remembered
def joins_meeting(lower: str, name: str) -> bool:
    """Tell «tỉnh A tham dự hội nghị …», «dự tại điểm cầu A có …», by a place's name in it."""
    named = re.escape(name.lower())
    found = re.search(
        rf"(?:điểm cầu|đầu cầu|đại diện)[^,.;]{{0,30}}{named}|{named}[^,.;]{{0,12}} (?:tham )?dự ",
        lower,
    )
    return found is not None


@remembered
def national_words(lower: str) -> int:
    """Count what a sentence says of the whole country."""
    found = any_in("area", "national").finditer(lower)
    told = sum(not lower.endswith(_NOT_OF_IT, 0, one.start()) for one in found)
    return told + (_MANY_PROVINCES.search(lower) is not None)
