"""Which place an article is about: Việt Nam in a national report, else its province or unit."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import regex
from msgspec import Struct

from extract.facts import Place, PlaceLevel
from extract.lexicon.figures import any_of
from extract.people.places import VIETNAM
from extract.people.setting import home
from extract.remembered import remembered
from extract.slots import PLACE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extract.context import Context
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

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
_NATIONAL_MEETING = re.compile(
    r"(?:hội nghị|phiên họp|cuộc họp|lễ|hội thảo)[^.;]{0,160}(?<!\w)"
    r"(?:do (?:bộ|chính phủ|ban chỉ đạo (?:\d{1,3} )?(?:quốc gia|trung ương)|văn phòng chính phủ)"
    r"|chủ trì của[^.;]{0,60}(?:thủ tướng|bộ trưởng|chủ tịch quốc hội))"
    rf"|(?<!\w)(?:{_CALLS})[^.;]{{0,80}} (?:tổ chức|có|chủ trì) (?:[^,.;]{{1,20}} )?"
    r"(?:hội nghị|cuộc họp|phiên họp|buổi họp|họp)[^,.;]{0,40} (?:trực tuyến|toàn quốc)"
    r"|(?:thủ tướng|bộ trưởng|chủ tịch quốc hội)[^.;]{0,80} chủ trì[^.;]{0,30}"
    r"(?:hội nghị|phiên họp|cuộc họp)"
    r"|(?:hội nghị|phiên họp|cuộc họp|lễ)(?: [^,.;]{1,20})? (?:trực tuyến toàn quốc|toàn quốc)"
)
_MANY_MENTIONS = 2
_MANY_PLACES = 4
_SHARE = 3
"""The place most named stands for an article of many places where it is named once in so many."""
_LEAD_SENTENCES = 4
_TITLES = 3
_SMALL = frozenset({PlaceLevel.DISTRICT, PlaceLevel.COMMUNE})
_OPENING_SENTENCES = 8
_RIVALS = 3
_BEHIND, _AHEAD = 24, 64
_SINCE = regex.compile(r"(?i)\b(?:từ|sau) khi\s[^,.;]{0,48}$")
"""«kể từ khi phát hiện tại A, dịch đã lan ra 16 tỉnh»"""
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


class Area(Struct, frozen=True, gc=False):
    """A place, and the words that name it, None where nothing in the article does."""

    place: Place
    at: tuple[int, int] | None


def _mentions(context: Context, *, listed: bool = True) -> Iterable[tuple[Place, tuple[int, int]]]:
    """Yield the places that are named, also those that only bound or begin a list if ``listed``."""
    for sentence in context.sentences:
        for slot in sentence.all_of(PLACE):
            if listed or not bounds_span(sentence, slot):
                yield slot.value, (slot.begin, slot.end)


def bounds_span(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell «từ Thanh Hóa đến Huế», «ở Hà Nội và nhiều tỉnh», which are about none of the named."""
    behind = sentence.at(slot.end, min(sentence.end, slot.end + _BEHIND))
    ahead = sentence.at(max(sentence.begin, slot.begin - _AHEAD), slot.begin)
    return _bounds(behind, ahead)


@remembered
def _bounds(behind: str, ahead: str) -> bool:
    return bool(_BEGINS_SPAN.match(behind) or _ENDS_SPAN.search(ahead) or _SINCE.search(ahead))


def local_of(context: Context) -> Area | None:
    """Return the province, else the smaller unit, that the article is about.

    «Huyện Phong Điền: …» as a headline says it at once.
    """
    return _titled(context) or _most_named(context)


def _most_named(context: Context) -> Area | None:
    counts: Counter[str] = Counter()
    first: dict[str, Area] = {}
    for place, at in _mentions(context, listed=False):
        if place.level is PlaceLevel.COUNTRY:
            continue
        counts[place.name] += 1
        first.setdefault(place.name, Area(place, at))
    served = home(context.article)
    if len(counts) >= _MANY_PLACES and max(counts.values()) * _SHARE < counts.total():
        whole = context.people.province  # its districts and communes are the many places
        if whole is not None and whole.name in first:
            return first[whole.name]
        return None if served is None else Area(served, None)
    if counts:
        name, times = max(counts.items(), key=lambda item: (item[1], item[0]))
        if (served is None or name != served.name) and _are_rivals(first, counts, times):
            return None if served is None else Area(served, None)
        whole = context.people.province
        if whole is not None and _is_one_of_several(first[name].place, whole, counts):
            return first.get(whole.name) or Area(whole, None)
        named = served is not None and name == served.name
        if times >= _MANY_MENTIONS or named or _is_alone(context, counts):
            return first[name]
    return None if served is None else Area(served, None)


def _is_led_by(context: Context, place: Place) -> bool:
    """Tell «Đại hội Đảng bộ phường Hoa Lư», whose lead is on that ward too and on no other."""
    lead = [s for s in context.sentences if s.source.kind == "lead"][:_TITLES]
    named = [slot.value for one in lead for slot in one.all_of(PLACE)]
    small = {one.name for one in named if one.level in _SMALL}
    return small == {place.name}


def _titled(context: Context) -> Area | None:
    """Return the place that a headline begins with: «Thái Bình: …», or whose own it is."""
    for sentence in context.sentences[:_TITLES]:
        if sentence.source.kind != "headline":
            continue
        for slot in sentence.all_of(PLACE):
            if slot.value.level in _SMALL and _is_led_by(context, slot.value):
                return Area(slot.value, (slot.begin, slot.end))
            behind = sentence.at(slot.end, sentence.end)
            opens = slot.begin == sentence.begin and behind.startswith(":")
            if opens and slot.value.level is not PlaceLevel.COUNTRY:
                return Area(slot.value, (slot.begin, slot.end))
    return None


def _are_rivals(first: dict[str, Area], counts: Counter[str], times: int) -> bool:
    """Tell an article on several provinces, none of which it names much more than the others."""
    near = [name for name, count in counts.items() if count >= times - 1]
    return sum(first[name].place.level is PlaceLevel.PROVINCE for name in near) >= _RIVALS


def _is_one_of_several(place: Place, whole: Place, counts: Counter[str]) -> bool:
    """Tell a district that a province's report names most from one that a report is about."""
    if place.level is PlaceLevel.PROVINCE or place.province not in {None, whole.name}:
        return False
    return counts.total() - counts[place.name] >= counts[place.name]


def province_of(context: Context) -> Area | None:
    """Return the province that the article names most."""
    named = [
        Area(place, at) for place, at in _mentions(context) if place.level is PlaceLevel.PROVINCE
    ]
    counts = Counter(area.place.name for area in named)
    if not counts:
        return None
    most = max(counts, key=lambda name: (counts[name], name))
    return next(area for area in named if area.place.name == most)


def _is_alone(context: Context, counts: Counter[str]) -> bool:
    """Tell an article that names one place and speaks of «toàn tỉnh», «trên địa bàn tỉnh»."""
    return len(counts) == 1 and any(
        any_of("area", "province").search(sentence.lower)
        or any(sentence.at(s.begin, s.begin + 5) == "tỉnh " for s in sentence.all_of(PLACE))
        for sentence in context.sentences
    )


@remembered
def unnamed_province(text: str) -> tuple[str, ...]:
    """Return what a sentence says of a province's bodies without its name."""
    return tuple(_UNNAMED.findall(text))


@remembered
def national_words(lower: str) -> int:
    """Count what a sentence says of the whole country."""
    return sum(1 for _ in any_of("area", "national").finditer(lower))


def default_of(context: Context, local: Area | None) -> Area | None:
    """Return Việt Nam for a national report, the province for a local one, else None."""
    national = sum(national_words(s.lower) for s in context.sentences)
    if local is None and any(_UNNAMED.search(s.text) for s in context.sentences[:_LEAD_SENTENCES]):
        return None  # a province's own report, which does not say of which
    if local is None or local.at is None:
        if local is not None and _is_own_report(context, national):
            return local
        several = len({place.name for place, _ in _mentions(context)}) >= _MANY_PLACES
        return Area(VIETNAM, None) if national or (local is None and several) else local
    if not _attends(context, local) and _is_local(context, local, national):
        return local
    return Area(VIETNAM, None)


def _is_local(context: Context, local: Area, national: int) -> bool:
    """Tell an article on a place from one on the nation that names the place too."""
    about = sum(place.name == local.place.name for place, _ in _mentions(context))
    lead = " ".join(s.lower for s in context.sentences[:_LEAD_SENTENCES])
    led = local.place.name.lower() in lead and about >= national
    return about * 2 >= national or led or _heads(context, local) or _is_about(context, local)


def _heads(context: Context, local: Area) -> bool:
    """Tell «Thành phố Hà Nội tổng kết …», «Bắc Ninh: …», a headline whose subject is the place."""
    title = next((one for one in context.sentences if one.source.kind == "headline"), None)
    if title is None:
        return False
    named = local.place.name
    return any(one.begin == title.begin and one.value.name == named for one in title.all_of(PLACE))


def _is_own_report(context: Context, national: int) -> bool:
    """Tell a province's own report by its lead: «Công an tỉnh», «Tỉnh ủy», more than the nation."""
    told = [len(unnamed_province(s.text)) for s in context.sentences]
    return any(told[:_LEAD_SENTENCES]) and sum(told) >= national


def _attends(context: Context, local: Area) -> bool:
    """Tell «tỉnh A tham dự hội nghị do Bộ B tổ chức»: a national meeting in a local outlet."""
    lead = [s.lower for s in context.sentences[:_LEAD_SENTENCES]]
    if not any(_NATIONAL_MEETING.search(text) for text in lead):
        return False
    name = re.escape(local.place.name.lower())
    joins = re.compile(
        rf"(?:điểm cầu|đầu cầu|đại diện)[^,.;]{{0,30}}{name}|{name}[^,.;]{{0,12}} (?:tham )?dự "
    )
    return any(joins.search(s.lower) for s in context.sentences[:_OPENING_SENTENCES])


def _is_about(context: Context, local: Area) -> bool:
    """Tell a province's own article: twice as many sentences say «tỉnh» as speak of the nation."""
    named = local.place.name.lower()
    own = sum(
        named in s.lower or any_of("area", "own").search(s.lower) is not None
        for s in context.sentences
    )
    nation = sum(any_of("area", "national").search(s.lower) is not None for s in context.sentences)
    return own > 2 * nation
