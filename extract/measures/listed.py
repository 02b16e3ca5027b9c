"""Numbers whose noun stands before them: «số nhà sập là 112», «Cà Mau 5, Sóc Trăng 18»."""

from __future__ import annotations

from bisect import bisect_left
from decimal import Decimal
from operator import attrgetter
from typing import TYPE_CHECKING

import regex

from extract.cues import Cued, Cues
from extract.measures.numbers import SCALE, parse_digits, scale_factor
from extract.measures.quantities import Quantity, moved
from extract.measures.quantity_context import read_left
from extract.measures.quantity_units import read_unit
from extract.remembered import lines, remembered_if_short

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from extract.slots import Slot

LISTED = "listed"
"""The kind of unit of a number behind a place in a list, which the list's own figure tells."""

_WHOLE = r"\d{1,3}(?:\.\d{3}){1,3}|\d{1,6}"
_NUMBER = rf"(?P<number>{_WHOLE}(?:,\d{{1,3}})?)"
_ENDS = r"(?=\s{0,2}(?:,(?!\d)|[;()…]|\.{2,}|\.(?:\s(?!\d{3}\s)|$)|$|và\s))"
_TOLD = regex.compile(
    r"(?:(?<!\w)(?:tổng\s)?số(?:\slượng)?|;(?!\s(?:tổng\s)?số\s))(?P<noun>\s[^\W\d][^\d;.()\n]{1,90}?)"
    r"(?:(?P<label>:)|\s(?:là|lên\sđến|lên\stới|lên|đạt|còn|giảm\scòn|tăng\slên|chỉ(?:\scó|\scòn)?"
    r"|vào|ước|tăng|giảm)|(?=\s(?:trên|hơn|gần|khoảng)\s\d)"
    r"|(?=\s\d{1,3}\.\d{3})(?<=(?<!\w)tổng\ssố\s[^\d;.()\n]{2,90}))"
    r"\s(?:thêm\s|đi\s)?(?:(?P<about>trên|hơn|gần|khoảng)\s)?"
    rf"{_NUMBER}(?:\s(?P<scale>{SCALE}))?(?:{_ENDS}|(?=\sso\svới\s|\s\(\d[\d.,]*\s?%))",
    regex.IGNORECASE,
)
_LABELLED = regex.compile(
    r"\s(?:ca|vụ|hộ|lượt|người|bệnh\snhân|trường\shợp|thí\ssinh|học\ssinh|sinh\sviên|giáo\sviên"
    r"|cán\sbộ|lao\sđộng|trẻ(?:\sem)?)(?!\w|\skhẩu|\schiếu)",
    regex.IGNORECASE,
)
"""What «số …: 12» counts: of others it may be the number that they go by («số nhà: 12»)."""
_CUES = Cues(("số ", "; "))
CUED_TOLD = Cued(_TOLD, _CUES, 6, 150)
_BEHIND = regex.compile(
    rf"\s?(?::\s|là\s|có\s)?{_NUMBER}{_ENDS}|\s\((?!(?:19|20)\d\d\)){_NUMBER}(?=\))"
)
_NEXT = 40
_OTHER_LIST = regex.compile(r"[().;:\n]")
_PARTS = regex.compile(
    rf"(?<=\s)(?P<whole>{_WHOLE})\s[^\d()\n.;:]{{2,90}}?\s"
    rf"\((?P<parts>(?:[^\W\d][^\d()\n;:]{{1,40}}?(?::\s|\s)(?:{_WHOLE})(?:[,;]\s|\svà\s|\))){{2,30}})"
)
"""«172 đảng viên (khiển trách 120, cảnh cáo 52)»"""
_PART = regex.compile(r"[^\W\d][^\d()]{1,40}?:?\s(?P<number>\d[\d.]*)(?:[,;)]|\svà\s)")
_COUNTED = r"(?:người|vụ|ca|hộ|trường hợp|lượt|con|dự án|doanh nghiệp|đơn|học sinh|lao động)"
_MOVED = regex.compile(
    rf"(?=(?:{_WHOLE})\s?\()(?<=(?<![\d.,])(?:{_WHOLE})\s{_COUNTED}(?!\w)[^\n.%]{{0,90}}?[\s;,](?:tăng|giảm)\s)"
    rf"(?P<number>{_WHOLE})(?=\s?\((?!\d{{4}}\)))"
)
"""«là 59.177 người, so với năm trước tăng 3.860 (7%)»: of what was counted before."""
CUED_MOVED = Cued(_MOVED, Cues(("tăng ", "giảm ")), 0, 20)
CUED_PARTS = Cued(_PARTS, Cues((" (",)), 100, 700)


def find_told(view: str) -> list[Quantity]:
    """Return the numbers that «số …» tells, with the noun behind «số» for their unit."""
    return [moved(one, begin) for begin, line in lines(view) for one in _told(line)]


@remembered_if_short
def _told(view: str) -> tuple[Quantity, ...]:
    return tuple(_told_by(view))


def _told_by(view: str) -> Iterator[Quantity]:
    for match in CUED_TOLD.finditer(view):
        unit = read_unit(view, match.start("noun"))
        counted = match["label"] is None or _LABELLED.match(match["noun"]) is not None
        if counted and unit.known and not unit.measured:
            yield _quantity(match, unit.name, unit.kind)


def find_listed(view: str, places: Iterable[Slot]) -> Iterator[Quantity]:
    """Yield the numbers right behind places, where at least two stand side by side."""
    run: list[Quantity] = []
    for place in places:
        match = _BEHIND.match(view, place.end)
        if run and place.begin - run[-1].end > _NEXT:
            yield from run if len(run) > 1 else ()
            run = []
        if match is not None:
            run.append(_quantity(match, None, LISTED))
    yield from run if len(run) > 1 else ()


def among_places(view: str, quantity: Quantity, listed: Sequence[Quantity]) -> bool:
    """Tell a part told beside those of places behind what is none that is known.

    «(Điên Biên 17, Đắk Nông 161)», misspelt: whose it is cannot be told. ``listed`` are those of
    places, in order.
    """
    at = bisect_left(listed, quantity.begin, key=attrgetter("begin"))
    for other in listed[max(0, at - 1) : at + 1]:
        between = view[min(quantity.end, other.end) : max(quantity.begin, other.begin)]
        if len(between) <= _NEXT and not _OTHER_LIST.search(between):
            return True
    return False


def find_moved(view: str) -> list[Quantity]:
    """Return by how much what was counted just before rose or fell, told without its noun."""
    return [moved(one, begin) for begin, line in lines(view) for one in _moved(line)]


@remembered_if_short
def _moved(view: str) -> tuple[Quantity, ...]:
    return tuple([_quantity(match, None, LISTED) for match in CUED_MOVED.finditer(view)])


def find_parts(view: str) -> list[Quantity]:
    """Return the numbers in brackets that parts of what was counted right before come to."""
    return [moved(one, begin) for begin, line in lines(view) for one in _parts(line)]


@remembered_if_short
def _parts(view: str) -> tuple[Quantity, ...]:
    found: list[Quantity] = []
    for match in CUED_PARTS.finditer(view):
        parts = list(_PART.finditer(view, *match.span("parts")))
        told = [_quantity(part, None, LISTED) for part in parts]
        whole = parse_digits(match["whole"]) or 0
        labels = [read_left(view, part.start("number")) for part in parts]
        named = any(one.firm or one.soft or one.time or one.rank for one in labels)
        if not named and sum(one.value for one in told) <= whole:
            found += told
    return tuple(found)


def _quantity(match: regex.Match[str], unit: str | None, kind: str | None) -> Quantity:
    scale = match.groupdict().get("scale")
    begin, end = match.start("number"), match.end("scale" if scale else "number")
    factor = scale_factor(scale) if scale else 1
    about = match.groupdict().get("about")
    return Quantity(
        begin=begin,
        end=end,
        value_end=end,
        value=(parse_digits(match["number"]) or Decimal(0)) * factor,
        value_text=match.string[begin:end],
        unit=unit,
        unit_kind=kind,
        known=unit is not None,
        qualifier=about.lower() if about else None,
    )
