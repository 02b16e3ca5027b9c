"""The bodies of a district or commune without its name, and the district of a portal's address.

«Huyện ủy tổ chức hội nghị … Toàn huyện có …», whose name may stand nowhere but in the address:
«huongson.hatinh.gov.vn».
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import regex

from extract.cues import Cues
from extract.facts import Place, PlaceLevel
from extract.lexicon import districts
from extract.people.outlets import home
from extract.remembered import remembered
from extract.text import fold

if TYPE_CHECKING:
    from collections.abc import Mapping

    from extract.article import Article

_UNIT_OF_LABEL = regex.compile(
    r"^(?:ubnd)?(?:huyen|quan(?!g|b)|thixa|thanhpho|tx|tp|xa|phuong)?(?=[a-z]{4})|[.-].*$"
)
_PROVINCE_LABELS = 3
"""So many parts of an address are the province's: «hatinh.gov.vn»."""
_WORD = {
    "huyện": "huyện", "quận": "quận", "thị xã": "thị", "thành phố": "thành", "xã": "đảng",
    "phường": "đảng", "thị trấn": "đảng",
}  # fmt: skip
"""What stands before «ủy» in the name of the party's committee."""
_OWNERS = ("ubnd", "hđnd", "công an", "toàn", "địa bàn", "của", "trong", "lãnh đạo")
_OWN_BODIES = {
    kind: regex.compile(
        r"(?<!(?i:các|những|nhiều|từng|mỗi|cấp|và|mọi|số)\s)\b(?i:"
        rf"(?:{'|'.join(_OWNERS)})\s{kind}|{word} ủy(?: {kind})?)\b"
        r"(?![/,]? ?(?:\p{Lu}|\d|thành|các|thị|huyện|quận|xã|phường|đảo|trực|hội))"
    )
    for kind, word in _WORD.items()
}
"""A unit's bodies and ground, without its name."""
_OWN_WORDS = {
    kind: Cues((*(f"{before} {kind}" for before in _OWNERS), f"{word} ủy"))
    for kind, word in _WORD.items()
}


def own_bodies(text: str) -> Mapping[str, int]:
    """Count what a sentence says of a unit's bodies and ground without its name, by its kind."""
    lower = text.lower()
    return {
        kind: len(pattern.findall(text))
        for kind, pattern in _OWN_BODIES.items()
        if _OWN_WORDS[kind].stand(lower)
    }


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
    return None if province is None else _district_at(host, province)


@remembered
def _district_at(host: str, province: Place) -> Place | None:
    labels = [_UNIT_OF_LABEL.sub("", label) for label in host.split(".")[:-_PROVINCE_LABELS]]
    found = (_by_label().get((province.name, label)) for label in reversed(labels))
    return next((place for place in found if place is not None), None)
