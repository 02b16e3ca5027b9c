"""The place that an outlet's address shows: a province's paper, a district's or commune's portal.

«huongson.hatinh.gov.vn» reports on huyện Hương Sơn, which it seldom names: «Toàn huyện có …».
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import regex

from extract.facts import Place, PlaceLevel
from extract.figures.article_areas import Area, national_words
from extract.lexicon import districts
from extract.people.setting import home
from extract.rule import BODY_BLOCKS
from extract.slots import PLACE
from extract.text import fold

if TYPE_CHECKING:
    from extract.article import Article
    from extract.context import Context

_LEAD_SENTENCES = 6
_OFTEN = 2
_UNIT_OF_LABEL = regex.compile(
    r"^(?:ubnd)?(?:huyen|quan(?!g|b)|thixa|thanhpho|tx|tp|xa|phuong)?(?=[a-z]{4})|[.-].*$"
)
_WORD = {"huyện": "huyện", "quận": "quận", "thị xã": "thị", "thành phố": "thành"}
"""What stands before «ủy» in the name of the party's committee."""
_OWN = {
    kind: regex.compile(
        r"(?<!(?i:các|những|nhiều|từng|mỗi|cấp|và|mọi|số)\s)\b(?i:"
        rf"(?:UBND|HĐND|Công an|toàn|địa bàn|của|trong|lãnh đạo)\s{kind}|{word} ủy)\b"
        r"(?![/,]? ?(?:\p{Lu}|\d|thành|các|thị|huyện|quận|đảo|trực))"
    )
    for kind, word in _WORD.items()
}
"""A district's bodies and ground, without its name."""


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
    label, _, rest = host.removeprefix("www.").partition(".")
    province = home(article) if rest.endswith(".gov.vn") else None
    if province is None:
        return None
    return _by_label().get((province.name, _UNIT_OF_LABEL.sub("", label)))


def portal_area(context: Context) -> Area | None:
    """Return the district whose portal reports of «toàn huyện» and names no other district."""
    place = district_of(context.article)
    own = _OWN.get(place.kind or "") if place is not None else None
    if place is None or own is None:
        return None
    others = {
        slot.value.name
        for sentence in context.sentences
        for slot in sentence.all_of(PLACE)
        if slot.value.level is PlaceLevel.DISTRICT
    }
    body = [one.text for one in context.sentences if one.source.kind in BODY_BLOCKS | {"headline"}]
    ahead = any(own.search(text) for text in body[:_LEAD_SENTENCES])
    times = sum(len(own.findall(text)) for text in body)
    nation = sum(national_words(one.lower) for one in context.sentences)
    told = (ahead or times >= _OFTEN) and times > nation
    return Area(place, None) if told and others <= {place.name} else None
