"""Where an article plays: its province, and the unit that a bare «tỉnh» or «huyện» means."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TYPE_CHECKING

import regex
from msgspec import Struct

from extract.facts import Place, PlaceLevel
from extract.people.outlets import home, province
from extract.remembered import lines, remembered_if_short

if TYPE_CHECKING:
    from extract.article import Article

_SITE = regex.compile(r"điểm cầu\b[^.;:,]{0,40}", regex.IGNORECASE)
_STOP = regex.compile(";")
_LOCAL = regex.compile(
    r"(?<!\w)(?:(?:UBND|HĐND|[Ủủ]y ban nhân dân|[Hh]ội đồng nhân dân) (?:tỉnh|thành phố)|Tỉnh ủy|"
    r"của tỉnh|trong tỉnh|địa bàn tỉnh|toàn tỉnh|"
    r"lãnh đạo tỉnh|Thành ủy|của thành phố|địa bàn thành phố|"
    r"(?:UBND|HĐND|ỦY BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN) (?:TỈNH|THÀNH PHỐ)|TỈNH ỦY|THÀNH ỦY)(?!\w)"
    r"|(?<=\p{L}\s)(?<!(?<!\w)(?:các|những|nhiều|mỗi|một|hai|ba|số|liên|cấp|ngoài|giữa|từng|vài)\s)"
    r"tỉnh(?!\w|\s\p{Lu}|,? thành|/|\s(?:bạn|này|kia|khác|nào|đó|lân cận|táo|lỵ|lộ|giấc)(?!\w))"
)
"""What is said of a province as one's own: «Tỉnh ủy», «địa bàn tỉnh», «Công an tỉnh»."""
_OPENS_AT = regex.compile(
    r"\W{0,3}(?:(?:Còn|Riêng)\s)?(?:Tại|tại|Ở|ở|Đối với|đối với)\s(?:tỉnh\s|thành phố\s|TP\.?\s)?"
)
_OPENING_REACH = 24
_GOVERNS_AT = regex.compile(
    r"\W{0,3}(?:(?:Phó\s)?(?:Chủ tịch|CHỦ TỊCH)\s)?(?:UBND|HĐND|[Ủủ]y ban nhân dân)\s(?:tỉnh\s)?"
    r"|\W{0,3}(?:Phó\s)?(?:Chủ tịch|Bí thư|Tỉnh ủy|Lãnh đạo|Công điện của)\s(?:tỉnh\s)?"
)
"""What stands before a province that governs there: «Chủ tịch UBND tỉnh | A ra công điện»."""
_ACTING_REACH = 700
"""How far «tỉnh» goes back to the province whose government was told of."""
_LEAST_LOCAL = 2
_COUNCILS = ("ubnd", "hđnd", "ủy ban nhân dân", "hội đồng nhân dân")
_GOVERNMENTS = (
    *(f"{body} {kind}" for body in _COUNCILS for kind in ("tỉnh", "thành phố", "tp", "tp.")),
    "tỉnh ủy",
    "thành ủy",
)
_BODY_OF = regex.compile(
    r"\b(?:Liên đoàn|Hội|Ủy ban|UBMTTQ|MTTQ|Mặt trận|Sở|Ban|Công an|Đảng bộ|Đảng ủy|Đoàn|"
    r"Bộ Chỉ huy|Bộ CHQS|BCH|Cục|Chi cục|Tòa án|Viện kiểm sát|Báo|Đài|Trường|"
    r"Bệnh viện|Bảo hiểm|Kho bạc)\b[^.,;:()\n]{0,60}\s(?:tỉnh|thành phố|TP|TP\.)$",
    regex.I,
)
"""What stands before a province's name where a body of it acts: «Liên đoàn Lao động tỉnh | …»."""
_BODY_REACH = 90
_OPENING = 500
"""How far from an article's beginning its subject is named: its headline and lead."""
_MARKS = 2
"""So many marks may stand before the first word."""
_DOMINANT = 0.6
_OFTEN = 2
"""So often an article names the city that it calls «TP» alone."""


class Named(Struct, frozen=True):
    """A unit named at ``[begin, end)`` of the view."""

    begin: int
    end: int
    place: Place


@dataclass(slots=True)
class Setting:
    """The units that an article names, and its province; ``sites`` are those of «điểm cầu»."""

    province: Place | None
    named: Sequence[Named]
    spans: Sequence[tuple[int, int]]
    sites: list[Named] = field(default_factory=list)
    stops: list[int] = field(default_factory=list)
    """Where the clauses of a text with sites end at «;»."""
    openings: dict[int, Place] = field(default_factory=dict)
    """The provinces with which sentences open, by where these begin: «Tại Hà Nam, …»."""
    served: bool = False
    """Whether the province is the outlet's own."""
    acting: list[Named] = field(default_factory=list)
    """The provinces whose governments sentences begin with, where these are others."""

    def unit(self, level: str, offset: int, kind: str | None = None) -> Place | None:
        """Return the unit of a level that is meant at an offset, None where that is not clear."""
        if level == "province":
            return self._site(offset) or self._opening(offset)
        if level == "city":
            here = self._site(offset) or self.province
            if here is not None and here.kind == "thành phố":
                return here
            inner = self._only(PlaceLevel.DISTRICT, offset, "thành phố")
            return inner if here is not None else self._whole_city(inner)
        if level == "district":
            return self._only(PlaceLevel.DISTRICT, offset, kind)
        if level == "commune":
            return self._only(PlaceLevel.COMMUNE, offset, kind)
        return None

    def _whole_city(self, inner: Place | None) -> Place | None:
        """Return the city that «UBND TP» is of where the article names a province that is one.

        A city within it, «TP Thủ Đức», is not meant then; of another's it is not clear.
        """
        cities = [
            unit.place
            for unit in self.named
            if unit.place.level is PlaceLevel.PROVINCE and unit.place.kind == "thành phố"
        ]
        whole = {city.name: city for city in cities if cities.count(city) >= _OFTEN}
        if not whole or (inner is not None and inner.province not in {None, *whole}):
            return inner
        within = inner is None or inner.province in whole
        return next(iter(whole.values())) if within and len(whole) == 1 else None

    def _opening(self, offset: int) -> Place | None:
        """Return the article's province, but in «Tại Hà Nam, …» that which the sentence is on.

        Where the outlet serves another, it is not clear which of them is meant.
        """
        opens = self.openings.get(self._sentence(offset)[0]) if self.openings else None
        opens = opens or self._acting(offset)
        if opens is None or self.province is None or opens.name == self.province.name:
            return self.province
        return None if self.served else opens

    def _acting(self, offset: int) -> Place | None:
        """Return the other province whose government was told of last, before any is named again.

        «Chủ tịch UBND tỉnh A ra công điện. | Chủ tịch tỉnh yêu cầu …», in a report on B too.
        """
        last = next((one for one in reversed(self.acting) if one.begin < offset), None)
        if last is None or offset - last.begin > _ACTING_REACH:
            return None
        between = (
            unit.place.name
            for unit in self.named
            if last.begin < unit.begin < offset and unit.place.level is PlaceLevel.PROVINCE
        )
        return last.place if all(name == last.place.name for name in between) else None

    def _site(self, offset: int) -> Place | None:
        if not self.sites:
            return None
        begin, end = self._sentence(offset)
        here = {site.place.name: site.place for site in self.sites if begin <= site.begin < end}
        if len(here) > 1:  # «Tại điểm cầu A có …; tại điểm cầu B có …»
            at = bisect_right(self.stops, offset)
            begin = max(begin, self.stops[at - 1] if at else 0)
            end = min(end, self.stops[at] if at < len(self.stops) else end)
            here = {site.place.name: site.place for site in self.sites if begin <= site.begin < end}
        return next(iter(here.values())) if len(here) == 1 else None

    def _sentence(self, offset: int) -> tuple[int, int]:
        return next(((b, e) for b, e in self.spans if b <= offset < e), (offset, offset))

    def _only(self, level: PlaceLevel, offset: int, kind: str | None) -> Place | None:
        fitting = [
            unit for unit in self.named
            if unit.place.level is level and (kind is None or unit.place.kind == kind)
        ]  # fmt: skip
        names = {unit.place.name for unit in fitting}
        if len(names) == 1:
            return fitting[0].place
        begin, end = self._sentence(offset)
        here = {unit.place.name: unit for unit in fitting if begin <= unit.begin < end}
        before = [unit for unit in fitting if unit.begin < offset]
        if len(here) == 1 and (one := next(iter(here.values()))) in before:
            return one.place
        last = max(before, key=attrgetter("begin")).place if before else None
        return last if last is not None and self._headed(fitting) == {last.name} else None

    def _headed(self, units: Iterable[Named]) -> set[str]:
        """Return the names of the units that the article's first line names."""
        begin, end = self.spans[0] if self.spans else (0, 0)
        return {unit.place.name for unit in units if begin <= unit.begin < end}


def setting(
    text: str, article: Article, named: Sequence[Named], spans: Sequence[tuple[int, int]]
) -> Setting:
    """Return where an article plays; ``text`` is its view, ``spans`` what is read of it."""
    opens = spans[0][0] if spans else 0
    own = home(article)
    found = Setting(own or _dominant(text, named, opens), named, spans, served=own is not None)
    found.openings = _openings(text, named, spans)
    if own is None and found.province is not None:
        found.acting = _acting(text, named, spans, found.province)
    if not any(_names_site(line) for _, line in lines(text)):
        return found
    reaches = [match.span() for match in _SITE.finditer(text)]
    found.sites = [
        unit
        for unit in named
        if unit.place.level is PlaceLevel.PROVINCE
        and any(begin <= unit.begin < end for begin, end in reaches)
    ]
    found.stops = [match.start() for match in _STOP.finditer(text)] if found.sites else []
    return found


def _openings(
    text: str, named: Sequence[Named], spans: Sequence[tuple[int, int]]
) -> dict[int, Place]:
    """Return the provinces with which sentences open, by where the sentences begin."""
    return {begin: unit.place for begin, unit in _first(_OPENS_AT, text, named, spans)}


def _acting(
    text: str, named: Sequence[Named], spans: Sequence[tuple[int, int]], province: Place
) -> list[Named]:
    """Return the provinces, but one, whose governments sentences begin with."""
    first = _first(_GOVERNS_AT, text, named, spans)
    return [unit for _, unit in first if unit.place.name != province.name]


def _first(
    ahead: regex.Pattern[str],
    text: str,
    named: Sequence[Named],
    spans: Sequence[tuple[int, int]],
) -> Iterator[tuple[int, Named]]:
    """Yield the provinces ahead of which a sentence says only such words, by where it begins."""
    begins = [begin for begin, _ in spans]
    for unit in named:
        if unit.place.level is not PlaceLevel.PROVINCE:
            continue
        at = bisect_right(begins, unit.begin) - 1
        near = at >= 0 and unit.begin - begins[at] <= _OPENING_REACH
        if near and ahead.fullmatch(text, begins[at], unit.begin):
            yield begins[at], unit


@remembered_if_short
def _names_site(line: str) -> bool:
    return _SITE.search(line) is not None


@remembered_if_short
def _locals(line: str) -> int:
    return len(_LOCAL.findall(line))


def _governs(text: str, name: str, opens: int) -> bool:
    """Tell whether a body of a province acts: «UBND TỈNH BẾN TRE», «Hội Nông dân tỉnh Bến Tre»."""
    for at in (text.find(f" {name}"), text.find(f" {name.upper()}")):
        before = text[max(0, at - _BODY_REACH) : at] if at > 0 else ""
        if before.lower().endswith(_GOVERNMENTS):
            return True
        if at < opens + _OPENING and _BODY_OF.search(before):
            return True
    return False


def _head(named: Iterable[Named], opens: int) -> Named | None:
    """Return the province with whose name an article opens: «Lâm Đồng tổng kết …»."""
    near = (unit for unit in named if opens <= unit.begin <= opens + _MARKS)
    return next((unit for unit in near if unit.place.level is PlaceLevel.PROVINCE), None)


def _dominant(text: str, named: Sequence[Named], opens: int) -> Place | None:
    """Return the province most spoken of, where the article speaks of «tỉnh» as its own."""
    if sum(_locals(line) for _, line in lines(text)) < _LEAST_LOCAL:
        return None
    places = {unit.place.name: unit.place for unit in named}
    counts = Counter(
        unit.place.province or unit.place.name
        for unit in named
        if unit.place.level is PlaceLevel.PROVINCE or unit.place.province
    )
    head = _head(named, opens)
    if head is not None and text.startswith(":", head.end):  # «Lâm Đồng: Khởi công hai cầu»
        counts[head.place.name] += 1
    total = sum(counts.values())
    if not total:
        return None
    name, most = min(counts.items(), key=lambda item: (-item[1], item[0]))
    told = head is not None or name not in places or _governs(text, name, opens)
    least = 1 if len(counts) == 1 and told else _LEAST_LOCAL
    if most < least or most / total < _DOMINANT:
        return None
    place = places.get(name)
    return place if place and place.level is PlaceLevel.PROVINCE else province(name)
