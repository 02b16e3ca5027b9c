"""Values that a list of countries or places tells: «EU giảm 2,8%, Mỹ 3,3%», «Hưng Hà (90 ha)».

Places that the lexicon has tell where a figure is of; these are told in its name.
"""

from __future__ import annotations

from functools import cache
from itertools import takewhile
from typing import TYPE_CHECKING

import regex

from extract.figures.figure import Name, Named
from extract.figures.names.indicators import subject_name
from extract.figures.names.measured import starts_measure
from extract.lexicon import provinces
from extract.lexicon.figures import figure_words
from extract.lexicon.places import is_side, other_countries
from extract.slots import PLACE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.figures.figure import Figure
    from extract.figures.figure_line import FigureLine
    from extract.figures.masked import Word
    from extract.measures.quantities import Quantity
    from extract.slots import Slot

_PROPER = regex.compile(r"\p{Lu}\p{Ll}{0,7}(?:[\s-]\p{Lu}\p{Ll}{0,7}){1,4}")
_OPENS_LIST = frozenset(
    {
        "như",
        "gồm",
        "là",
        "lần",
        "đạt",
        "cao",
        "thấp",
        "của",
        "tại",
        "sang",
        "so",
        "tăng",
        "giảm",
        "ở",
    }
)
_JOIN = " và "
_MARKET = 2
"""Words: «thị trường»."""
_WHERE = frozenset({"từ", "tại", "ở", "sang", "đến", "là"})
_OF_PLACE = regex.compile(r"\S \p{Lu}\p{Ll}")
_ABROAD = ("xuất khẩu", "nhập khẩu", "kim ngạch", "khách", "vốn", "đầu tư", "fdi", "viện trợ")
"""What a country has with others, and what is told of it is its own."""
_OF_ALL = regex.compile(
    r"(?<=\S) (?:(?:của|trên|trong) )?(?:cả nước|toàn quốc|(?:toàn|cả) (?:tỉnh|huyện|thành phố))$"
)
_AROUND = frozenset({"tỉnh", "huyện", "xã", "phường", "thành", "phố", "cho", "tại", "ở", "của"})
_REGIONS = frozenset(
    {"Đài Loan", "Hồng Kông", "Hồng Công", "Ma Cao", "ASEAN", "EU", "châu Âu", "châu Á", "châu Phi"}
)


@cache
def known_places() -> frozenset[str]:
    """Return the names of provinces and countries."""
    return frozenset({*countries(), *(province.name for province in provinces())})


@cache
def countries() -> frozenset[str]:
    """Return the names of other countries, and of their unions and continents."""
    return other_countries() | _REGIONS


@cache
def country() -> regex.Pattern[str]:
    """Return what finds a country's name, the longest first."""
    names = sorted(countries(), key=lambda one: (-len(one), one))
    return regex.compile(rf"(?<![\w-])(?:{'|'.join(map(regex.escape, names))})(?![\w-])")


@cache
def country_list() -> regex.Pattern[str]:
    """Return what finds several countries in a row: «Trung Quốc, Ấn Độ và Hàn Quốc»."""
    one = country().pattern
    return regex.compile(rf"{one}(?:, {one}){{0,8}}(?:,? và {one})")


def is_abroad(text: str) -> bool:
    """Tell whether a name is of countries and says no more: «EU», «Trung Quốc và Hồng Kông»."""
    return countries().issuperset(text.split(_JOIN))


def placed(line: FigureLine, own: Name, slot: Slot, *, beside: bool = False) -> Named | None:
    """Name what is told of a place alone by what was measured; None where nothing tells.

    ``beside`` where the value stands in brackets behind it: then any proper name is one of a list.
    """
    quantity: Quantity = slot.value
    proper = is_abroad(own.text) or (beside and _PROPER.fullmatch(own.text))
    if not proper or quantity.rank or own.spans[0][0] < line.sentence.begin:
        return None
    last = line.last
    if last is None:
        whole = None if beside else listed_head(line, own.spans[0][0] - line.sentence.begin)
    else:
        whole = last.topic if last.quantity.unit == quantity.unit else None
    if whole is None or _names_a_place(whole.text):
        return None
    if not beside and not any(one in whole.text.lower() for one in _ABROAD):
        return None
    end = slot.end - line.sentence.begin
    return Named(whole.joined("", own), "measured", end, whole)


def of_country(line: FigureLine, where: Sequence[Word], name: Name) -> Name:
    """Return things with the country that a list has them of: «Nhật Bản: 900 | lao động»."""
    abroad = line.name_of(where[1:] if where and where[0].text in _WHERE else where)
    told = abroad is None or not is_abroad(abroad.text) or abroad.text in name.text
    return name if told or abroad is None else name.joined("", abroad)


def market_at(line: FigureLine, words: Sequence[Word]) -> Sequence[Word] | None:
    """Return «thị trường Nhật Bản», where words begin so."""
    sizes = range(_MARKET + 1, min(len(words), _MARKET + 4) + 1)
    if [word.text for word in words[:_MARKET]] != ["thị", "trường"]:
        return None
    names = ((words[:size], line.name_of(words[_MARKET:size])) for size in reversed(sizes))
    return next((part for part, name in names if name is not None and is_abroad(name.text)), None)


def counted_abroad(
    line: FigureLine, where: Sequence[Word], named: Sequence[Figure], noun: Name
) -> Name | None:
    """Name things that a list has of a country as they were called before one was told."""
    if not where or not is_abroad((line.name_of(where) or noun).text):
        return None
    told = (one.name for one in reversed(named) if _OF_PLACE.search(one.name.text) is None)
    return of_country(line, where, next(told, noun))


def sided(line: FigureLine, own: Name) -> Name | None:
    """Return what is told of units by how they lie: «Năng suất lúa 60 tạ/ha, xã ven biển | 52»."""
    if line.topic is None or not is_side(own.text.lower()):
        return None
    return without_part(line.topic).joined("", own)


def without_part(name: Name) -> Name:
    """Return a name without whose it is alone: «năng suất lúa | cả nước», «… | xã ven biển»."""
    told = name.text.split()
    sides = (i for i in range(1, len(told)) if is_side(" ".join(told[i:]).lower()))
    kept = _OF_ALL.sub("", " ".join(told[: next(sides, None)]))
    return name if kept == name.text else Name(kept, name.spans)


def without_place(line: FigureLine, words: Sequence[Word]) -> Sequence[Word]:
    """Return «hỗ trợ» of «hỗ trợ Khánh Hòa 9 tỷ đồng, Lâm Đồng | 5 tỷ», which is not of both."""
    at, places = line.sentence.begin, line.sentence.all_of(PLACE)
    inside = [any(one.begin <= at + word.begin < one.end for one in places) for word in words]
    told = [i for i, placed in enumerate(inside) if not placed and words[i].text not in _AROUND]
    kept = words[told[0] : told[-1] + 1] if told else words
    first, last = (words.index(kept[0]), words.index(kept[-1])) if kept else (0, 0)
    return kept if any(inside[:first]) or any(inside[last + 1 :]) else words


def _names_a_place(text: str) -> bool:
    """Tell whether a name is of another place already: «thị trường Hoa Kỳ», «ASEAN»."""
    return text.isupper() or text.istitle() or any(one in text for one in countries())


def listed_head(line: FigureLine, begin: int) -> Name | None:
    """Return what is measured in the places that a sentence lists behind it."""
    words = line.masked.words(line.masked.text.rfind(";", 0, begin) + 1, begin)
    index = next((i for i in range(len(words)) if starts_measure(words, i)), None)
    if index is None:
        return None
    head = tuple(takewhile(lambda word: word.text not in _OPENS_LIST, words[index:]))
    hedges = figure_words("hedge")
    while head and head[-1].text in hedges:
        head = head[:-1]
    return line.name_of(subject_name(without_move(head)))


def without_move(head: Sequence[Word]) -> Sequence[Word]:
    """Return «chỉ số» of «các tỉnh có chỉ số | tăng cao như A (9%)», not of «mức tăng»."""
    moves = len(head) > 1 and head[-1].text in {"tăng", "giảm"}
    return head[:-1] if moves and head[-2].text not in {"mức", "độ", "đà", "lệ"} else head
