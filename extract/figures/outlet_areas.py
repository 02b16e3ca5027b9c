"""The district or commune that reports of itself, and the one whose portal an article stands on.

«Huyện ủy tổ chức hội nghị … Toàn huyện có …», whose name stands in the headline, or nowhere but in
the address: «huongson.hatinh.gov.vn».
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import regex

from extract.facts import Place, PlaceLevel
from extract.figures.article_areas import Area, national_words, unnamed_province
from extract.lexicon import districts
from extract.people.setting import home
from extract.rule import BODY_BLOCKS
from extract.slots import PLACE
from extract.text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.article import Article
    from extract.context import Context

_LEAD_SENTENCES = 6
_OFTEN = 2
_UNIT_OF_LABEL = regex.compile(
    r"^(?:ubnd)?(?:huyen|quan(?!g|b)|thixa|thanhpho|tx|tp|xa|phuong)?(?=[a-z]{4})|[.-].*$"
)
_TOLD = BODY_BLOCKS | {"headline"}
_EARLY = 4
_PROVINCE_LABELS = 3
"""So many parts of an address are the province's: «hatinh.gov.vn»."""
_WORD = {
    "huyện": "huyện", "quận": "quận", "thị xã": "thị", "thành phố": "thành", "xã": "đảng",
    "phường": "đảng", "thị trấn": "đảng",
}  # fmt: skip
"""What stands before «ủy» in the name of the party's committee."""
_OWN = {
    kind: regex.compile(
        r"(?<!(?i:các|những|nhiều|từng|mỗi|cấp|và|mọi|số)\s)\b(?i:"
        rf"(?:UBND|HĐND|Công an|toàn|địa bàn|của|trong|lãnh đạo)\s{kind}|{word} ủy(?: {kind})?)\b"
        r"(?![/,]? ?(?:\p{Lu}|\d|thành|các|thị|huyện|quận|xã|phường|đảo|trực|hội))"
    )
    for kind, word in _WORD.items()
}
"""A unit's bodies and ground, without its name."""


@cache
def _by_label() -> dict[tuple[str, str], Place]:
    """Return the districts by their province and the part of an address that shows them."""
    return {
        (one.province, fold(one.name).replace(" ", "")): Place(
            name=one.name, level=PlaceLevel.DISTRICT, kind=one.kind, province=one.province
        )
        for one in reversed(districts())
    }


def district_of(article: Article) -> Place | None:
    """Return the district whose portal an article stands on: «…//huongson.hatinh.gov.vn/…»."""
    host = urlsplit(article.url or "").hostname or article.publisher or ""
    province = home(article) if host.endswith(".gov.vn") else None
    if province is None:
        return None
    labels = [_UNIT_OF_LABEL.sub("", label) for label in host.split(".")[:-_PROVINCE_LABELS]]
    found = (_by_label().get((province.name, label)) for label in reversed(labels))
    return next((place for place in found if place is not None), None)


def unit_area(context: Context) -> Area | None:
    """Return the district or commune that reports of itself: «toàn huyện», «UBND xã».

    It is the one most named, in the headline or lead, or the one of the portal.
    """
    portal = district_of(context.article)
    provinces = _names(context, PlaceLevel.PROVINCE)
    if len(provinces) > 1:
        return None
    whole = sum(map(len, provinces.values()))
    for level in (PlaceLevel.COMMUNE, PlaceLevel.DISTRICT):
        named = [area for areas in _names(context, level).values() for area in areas]
        if not named and level is PlaceLevel.DISTRICT and portal is not None:
            named = [Area(portal, None)]
        unit = _leading(context, named)
        if unit is None:
            continue
        own = _speaks_of_itself(context, unit.place.kind or "")
        if own and own + len(named) > whole:
            return unit
    return None


def _names(context: Context, level: PlaceLevel) -> dict[str, list[Area]]:
    """Return where the units of a level are named."""
    found: dict[str, list[Area]] = {}
    for sentence in context.sentences:
        for slot in sentence.all_of(PLACE):
            if slot.value.level is level:
                at = (slot.begin, slot.end)
                found.setdefault(slot.value.name, []).append(Area(slot.value, at))
    return found


def _leading(context: Context, named: Sequence[Area]) -> Area | None:
    """Return the unit named most of all of its level, and early."""
    counts = Counter(area.place.name for area in named)
    if not counts:
        return None
    name, times = max(counts.items(), key=lambda item: (item[1], item[0]))
    first = next(area for area in named if area.place.name == name)
    body = [one for one in context.sentences if one.source.kind in _TOLD]
    early = first.at is None or first.at[0] < body[min(len(body), _EARLY) - 1].end
    return first if early and times * 2 > counts.total() else None


def _speaks_of_itself(context: Context, kind: str) -> int:
    """Count «toàn huyện», «UBND xã» in a unit's report; 0 where more is of «tỉnh», the nation."""
    own = _OWN.get(kind)
    if own is None:
        return 0
    body = [one.text for one in context.sentences if one.source.kind in _TOLD]
    ahead = any(own.search(text) for text in body[:_LEAD_SENTENCES])
    times = sum(len(own.findall(text)) for text in body)
    nation = sum(national_words(one.lower) for one in context.sentences)
    province = sum(len(unnamed_province(text)) for text in body)
    return times if (ahead or times >= _OFTEN) and times > max(nation, province) else 0
