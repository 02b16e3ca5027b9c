"""Provinces by their names, and the one that an outlet serves: «baohaiduong.vn»."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import regex

from extract.facts import Place, PlaceLevel
from extract.lexicon import provinces
from extract.remembered import remembered, remembered_if_short
from extract.text import fold, view

if TYPE_CHECKING:
    from extract.article import Article

_NO_LETTER = regex.compile(r"[\W_]+")
_OPENING = 1_500
_DATELINE = regex.compile(
    r"\W{0,2}(?P<sign>[A-ZĐ]{2,6}|[A-Za-z]{3,24}(?:\.[A-Za-z]{2,4}){1,3})\W{0,2}?\s?[-–—]+\s?(?=[\p{Lu}\"])"
)
_SIGNS = {
    "ABO": "Tiền Giang", "AGO": "An Giang", "BBK": "Bắc Kạn", "BBNĐT": "Bắc Ninh",
    "BDO": "Bình Dương", "BGĐT": "Bắc Giang", "BHG": "Hà Giang", "BPO": "Bình Phước",
    "BTNO": "Tây Ninh", "BTO": "Bình Thuận", "CMO": "Cà Mau", "CTO": "Cần Thơ", "GLO": "Gia Lai",
    "HBĐT": "Hòa Bình", "HGO": "Hậu Giang", "HNM": "Hà Nội", "HNMO": "Hà Nội", "KGO": "Kiên Giang",
    "KTO": "Kon Tum", "LCĐT": "Lào Cai", "LSO": "Lạng Sơn", "NTO": "Ninh Thuận", "PYO": "Phú Yên",
    "QBĐT": "Quảng Bình", "QNO": "Quảng Nam", "QTO": "Quảng Trị", "STO": "Sóc Trăng",
    "THTG": "Tiền Giang", "TQĐT": "Tuyên Quang", "VLO": "Vĩnh Long", "YBĐT": "Yên Bái",
    "ĐBP": "Điện Biên", "ĐKO": "Bến Tre", "ĐN": "Đồng Nai", "ĐNO": "Đà Nẵng", "ĐTO": "Đồng Tháp",
}  # fmt: skip
"""The initials by which provincial papers sign their reports, of one paper each."""
_SHORT = 2
"""Initials so short are a sign in brackets alone: «(ĐN) - Sáng nay …»."""
_BEFORE = (
    "",
    "bao",
    "truyenhinh",
    "ptth",
    "dangbo",
    "tinhuy",
    "congan",
    "thongke",
    "cucthue",
    "ipc",
)
_BEHIND = ("online", "dientu", "portal", "moi", "ngaynay", "24h")
"""What stands before and behind a province's name in the addresses of its outlets and bodies."""
_OWN_NAMES = {
    "baoapbac": "Tiền Giang", "baodongkhoi": "Bến Tre", "huengaynay": "Huế", "thvl": "Vĩnh Long",
    "thdt": "Đồng Tháp", "baobrvt": "Bà Rịa - Vũng Tàu", "hochiminhcity": "Hồ Chí Minh",
    "hcmcpv": "Hồ Chí Minh", "ttbc-hcm": "Hồ Chí Minh",
}  # fmt: skip
"""The addresses of outlets that go by another name than their province's."""


@cache
def _outlets() -> dict[str, Place]:
    """Return the provinces by the parts of an address that show them: «baohaiduong»."""
    found: dict[str, Place] = {}
    for unit in provinces():
        place = _as_place(unit.name, unit.kind)
        bare = _NO_LETTER.sub("", fold(unit.name))
        for name in {fold(unit.name).replace(" ", ""), bare}:
            found |= {f"{before}{name}{after}": place for before in _BEFORE for after in ("", "tv")}
            found |= {f"{name}{after}": place for after in _BEHIND}
            found |= {f"bao{name}{after}": place for after in _BEHIND}
    return found | {label: province(name) for label, name in _OWN_NAMES.items()}


@cache
def _names() -> tuple[regex.Pattern[str], dict[str, Place]]:
    """Return a pattern of the provinces' names in lower case, and the provinces by name."""
    known = {
        view(alias).lower(): _as_place(unit.name, unit.kind)
        for unit in reversed(provinces())
        for alias in (unit.name, *unit.aliases)
    }
    longest = sorted(known, key=lambda name: (-len(name), name))
    names = "|".join(regex.escape(name) for name in longest)
    return regex.compile(rf"(?<!\w)(?:{names})(?!\w)"), known


def home(article: Article) -> Place | None:
    """Return the province that the outlet serves: as described, by address, name or dateline."""
    if article.place or article.url or article.publisher:
        return _served(article.place, article.url, article.publisher)
    signed = _signed(article.text[:_OPENING])
    return signed if signed is not None and _may_be_of(article.text, signed) else None


@remembered_if_short
def _signed(opening: str) -> Place | None:
    """Return the province of the outlet that signs a report's first sentence: «(GLO) - Sáng …»."""
    for line in opening.splitlines():
        sign = _DATELINE.match(line)
        if sign is not None and (len(sign["sign"]) > _SHORT or line.startswith("(")):
            name = _SIGNS.get(sign["sign"])
            label = sign["sign"].lower().split(".")[0] if "." in sign["sign"] else ""
            return province(name) if name else _outlets().get(label)
    return None


@remembered
def _served(place: str | None, url: str | None, publisher: str | None) -> Place | None:
    if place:
        return province(place)
    host = urlsplit(url or "").hostname or ""
    for label in host.removeprefix("www.").split("."):
        if label in _outlets():
            return _outlets()[label]
    if publisher:
        pattern, known = _names()
        named = pattern.search(view(publisher).lower())
        return known[named.group()] if named else None
    return None


def _may_be_of(text: str, signed: Place) -> bool:
    """Tell whether a report names the province of its dateline, or no other."""
    pattern, known = _names()
    named = {known[found.group()].name for found in pattern.finditer(view(text).lower())}
    return not named or signed.name in named


def provinces_in(text: str) -> list[Place]:
    """Return the provinces that a text in lower case names after their kind: «sở y tế tỉnh …»."""
    if not text:
        return []
    pattern, known = _names()
    return [
        known[found.group()]
        for found in pattern.finditer(text)
        if text.endswith(("tỉnh ", "thành phố ", "tp ", "tp. "), 0, found.start())
    ]


def province(name: str) -> Place:
    """Return a province by its bare name."""
    known = _names()[1].get(view(name).lower())
    return known or Place(name=name, level=PlaceLevel.PROVINCE)


def _as_place(name: str, kind: str) -> Place:
    return Place(name=name, level=PlaceLevel.PROVINCE, kind=kind)
