"""Provinces by their names, and the one that an outlet serves: «baohaiduong.vn»."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import regex

from extract.facts import Place, PlaceLevel
from extract.lexicon import provinces
from extract.remembered import remembered
from extract.text import fold, view

if TYPE_CHECKING:
    from extract.article import Article

_NO_LETTER = regex.compile(r"[\W_]+")
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
_CODES = {
    "ABO": "Tiền Giang", "AGO": "An Giang", "BBNĐT": "Bắc Ninh", "BDO": "Bình Dương",
    "BGĐT": "Bắc Giang", "BHG": "Hà Giang", "BPO": "Bình Phước", "BTNO": "Tây Ninh",
    "BTO": "Bình Thuận", "CMO": "Cà Mau", "GLO": "Gia Lai", "HBĐT": "Hòa Bình", "HGO": "Hậu Giang",
    "HNM": "Hà Nội", "HNMO": "Hà Nội", "KGO": "Kiên Giang", "KTO": "Kon Tum", "LCĐT": "Lào Cai",
    "LSO": "Lạng Sơn", "NTO": "Ninh Thuận", "PYO": "Phú Yên", "QBĐT": "Quảng Bình",
    "QNO": "Quảng Nam", "QTO": "Quảng Trị", "STO": "Sóc Trăng", "TQĐT": "Tuyên Quang",
    "VLO": "Vĩnh Long", "YBĐT": "Yên Bái", "ĐKO": "Bến Tre", "ĐN": "Đồng Nai", "ĐNO": "Đà Nẵng",
    "ĐTO": "Đồng Tháp",
}  # fmt: skip
"""By what the papers of provinces sign their reports: «(QNO) - Sáng 9/7, …»."""
_ANY_CODE = f"(?:{'|'.join(_CODES)})"
_SIGNED = regex.compile(
    rf"(?m)^\W{{0,3}}(?:(?<=\()(?P<code>{_ANY_CODE})\)|(?P<code>(?=\w{{3}}){_ANY_CODE})\s?[-–]\s?\p{{Lu}})"
)
_TOP = 1_500
"""So far down a report may be signed, behind its headline and lead."""


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
    """Return the province that the outlet serves: as described, else by its address or name."""
    return _served(article.place, article.url, article.publisher)


def signed(text: str) -> Place | None:
    """Return the province whose paper signs a report: «(QNO) - Sáng 9/7, …»."""
    found = _SIGNED.search(text, 0, _TOP)
    return None if found is None else province(_CODES[found["code"]])


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
