"""Figures of other countries: «trận động đất tại Nepal làm 40 người chết» is not of Việt Nam."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from extract.facts import Place, PlaceLevel, Status
from extract.figures.figure import told_alike
from extract.figures.names.figure_placed import countries
from extract.figures.places.article_areas import Area
from extract.remembered import remembered

if TYPE_CHECKING:
    from extract.figures.figure import Figure
    from extract.slotted import SlottedSentence

_DEALINGS = regex.compile(
    r"(?<!\w)(?:xuất khẩu|nhập khẩu|kim ngạch|thị trường|đầu tư|lao động|du học|hợp tác|sứ quán|"
    r"thương vụ|kiều bào|người việt|việt nam|nước ta|ta|thăm|công tác|hội nghị|diễn đàn)(?!\w)"
)
"""What the country has to do there, and is told of as its own."""

_OF_THE_WORLD = regex.compile(
    r"(?<!\w)(?:của|kinh tế|thương mại|gdp|lạm phát|giá(?: [^\s,]{1,8}){1,3}) "
    r"(?:toàn cầu|thế giới)(?!\w)"
)
_IN_THE_WORLD = regex.compile(
    r"(?!.*(?<!\w)(?:nhất|hàng đầu|việt|nước ta|xuất khẩu|nhập khẩu|ra|vào|sang|chuỗi|di sản)"
    r"(?!\w))"
    r"(?:(?:tổng |dân )?(?:số|lượng)"
    r"|quy mô|thị trường|nhu cầu|nguồn cung|sản lượng|sản xuất|tiêu thụ|doanh (?:số|thu)) .*"
    r"(?:trên (?:toàn )?thế giới|(?:thị trường )?thế giới|toàn cầu)"
)
"""«số ca tử vong trên thế giới», «nhu cầu cà phê toàn cầu»"""
_WORLD_HAS = regex.compile(
    r"(?<!\w)(?:(?:toàn )?thế giới|toàn cầu)(?: đã| hiện| đang| vừa){0,2}"
    r" (?:ghi nhận|có|xác nhận)(?!\w)"
    r"(?![^;.]*(?<!\w)(?:việt nam|nước ta|cả nước|trong nước)(?!\w))"
)
"""«đến sáng nay, thế giới ghi nhận | 4 triệu ca mắc», and nothing of this country behind it."""
_WORLDWIDE = regex.compile(
    r"(?:^\W{0,3}|[,;:] )(?:(?:còn|tính|xét|riêng) )?(?:trên|ở|trong)"
    r" (?:(?:bình diện|phạm vi|quy mô|cấp độ) (?:thế giới|toàn cầu|quốc tế|toàn thế giới)"
    r"|(?:toàn )?thế giới|toàn cầu|khắp thế giới),"
    r"(?![^;.]*(?<!\w)(?:việt nam|nước ta|cả nước|trong nước|xuất khẩu|nhập khẩu)(?!\w))"
)
"""«Trên bình diện thế giới, lượng khách giảm | 65%»"""
_EVERYWHERE = regex.compile(
    r"(?<!\w)(?:(?:trên|ra|vào) (?:các |những )?đại dương(?! học)"
    r"|trên (?:trái đất|hành tinh|địa cầu))(?!\w)"
)
"""«nhựa phủ trên các đại dương»"""
_AMONG_STATES = regex.compile(
    r"(?<!\w)so với (?:các|nhiều|một số) (?:nước|quốc gia)[^.;()]{0,40}\("
)
"""«thấp hơn so với các nước trong khu vực (| Lào 0,8%, Thái Lan 1,2%)»."""


@told_alike
def is_of_the_world(figure: Figure) -> bool:
    """Tell «mức tiêu thụ của toàn cầu», «giá dầu thế giới»; a place in an order is its own."""
    name = figure.name.text.lower()
    world = _OF_THE_WORLD.search(name) is not None or _IN_THE_WORLD.fullmatch(name) is not None
    ahead = figure.slot.begin - figure.sentence.begin
    world = world or _EVERYWHERE.search(name) is not None
    told = figure.sentence.lower[:ahead]
    world = world or any(one.search(told) is not None for one in (_WORLD_HAS, _WORLDWIDE))
    return world and figure.status is not Status.RANK


def _any() -> str:
    """Return the pattern of any other country's name, the longest first."""
    return "|".join(map(regex.escape, sorted(countries(), key=lambda name: (-len(name), name))))


@cache
def _located() -> regex.Pattern[str]:
    return regex.compile(
        r"(?<!\w)(?:[Tt]ại|[Ởở]|đổ bộ vào|tàn phá|tấn công)\s(?:nước\s)?"
        rf"(?P<name>{_any()})(?![\w-])"
        r"(?! \p{Lu}|,? và \p{Lu}|, \p{Lu})"
    )


@cache
def _theirs() -> regex.Pattern[str]:
    return regex.compile(
        r"Theo (?:(?:số liệu|thống kê|báo cáo|thông tin)(?: của| từ)? )?"
        r"(?:Bộ|Tổng cục|Cục|Cơ quan|Chính phủ|Ủy ban|Trung tâm|truyền thông|hãng|báo chí)"
        rf"(?: [^\s,;.]+){{0,8}}? (?P<name>{_any()})(?=,| công bố| cho biết)"
    )


def heard_abroad(sentence: SlottedSentence) -> Area | None:
    """Return the country whose body a sentence goes by: «Theo Bộ Y tế Nhật Bản, …»."""
    found = _theirs().match(sentence.text) if sentence.text.startswith("Theo ") else None
    if found is None:
        return None
    at = sentence.begin + found.start("name"), sentence.begin + found.end("name")
    return Area(Place(name=found["name"], level=PlaceLevel.COUNTRY), at)


def named_abroad(sentence: SlottedSentence, end: int) -> Area | None:
    """Return the country last named ahead of ``end``; None where all is told of here."""
    base = sentence.begin
    told = [span for span in _named(sentence.text) if base + span[1] <= end]
    among = None if told else _AMONG_STATES.search(sentence.lower)
    if among is not None:
        told = [one for one in _listed_in(sentence.text) if among.end() <= one[0] < end - base][:1]
    if not told:
        return None
    begin, stop = told[-1]
    beside = [
        span for span in _listed_in(sentence.text) if stop < span[0] and base + span[1] <= end
    ]
    begin, stop = beside[-1] if beside else (begin, stop)
    place = Place(name=sentence.text[begin:stop], level=PlaceLevel.COUNTRY)
    return Area(place, (base + begin, base + stop))


@cache
def _beside_number() -> regex.Pattern[str]:
    return regex.compile(rf"(?<!\w)(?P<name>{_any()})(?=\s\d)")


@remembered
def _listed_in(text: str) -> tuple[tuple[int, int], ...]:
    """Return the countries right before a number: «ở Nhật Bản 1.200, Hàn Quốc | 1.600»."""
    return tuple(one.span("name") for one in _beside_number().finditer(text))


@remembered
def _named(text: str) -> tuple[tuple[int, int], ...]:
    found = tuple(one.span("name") for one in _located().finditer(text))
    return () if not found or _DEALINGS.search(text.lower()) else found
