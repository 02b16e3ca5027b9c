"""What a figure's name neither begins nor ends with, though it stands beside the value."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.figures.figure import Name
from extract.figures.figure_kinds import is_counted
from extract.figures.names.word_phrases import phrase_at
from extract.figures.places.lying_in import are_beside
from extract.lexicon.figures import figure_words
from extract.slots import PLACE

if TYPE_CHECKING:
    from extract.figures.figure import Named
    from extract.figures.figure_line import FigureLine
    from extract.slots import Slot

_APPEARS = re.compile(
    r"(?:.{0,40} )?(?:xuất hiện|xảy ra|phát sinh|hình thành|ghi nhận|phát hiện)(?: thêm)? "
    r"(?=.+ (?:dài|rộng|sâu|cao|dày)$)",
    re.IGNORECASE,
)
"""«xuất hiện | vết nứt dài 20 m», «trên kênh xảy ra | sự cố sạt lở dài 9 m»"""
_WITHIN = re.compile(r" (?:trong vòng|trong|không quá|tối đa|tối thiểu|ít nhất)$")
_THROUGH = re.compile(
    r"(?<!\w)(?P<way>(?:đi|chạy|chảy|trải dài|kéo dài|băng|xuyên|vắt) qua)"
    r"(?: (?:địa bàn|địa phận|địa giới))?(?: (?:tổng cộng|tất cả|khoảng|gần|hơn|cả))* $"
)
_CAUSE = re.compile(
    r"(?:.+ (?:bởi(?: vì)?(?: riêng| chỉ riêng)?|(?:do|vì)(?: chỉ)? riêng)"
    r"|.*(?<!\w)(?:giảm|tăng|sụt|chậm|mạnh|thấp|cao|khó)(?!\w).* (?:do|vì)"
    r"(?= (?:số )?(?:lượng|sản lượng|doanh thu|đơn hàng|giá|nhu cầu|kim ngạch)(?!\w)))"
    r" (?P<what>\S+ .+)"
)
"""«xuất khẩu giảm mạnh do | lượng đơn hàng từ A»: what moved is the cause."""
_MOVES = re.compile(r"(?<!\w)(?:tăng|giảm)(?: [^\W\d]{2,6}){0,2} $")
_ALONE_MOVED = re.compile(
    r"(?<!\w)(?:bởi(?: vì)?|do|vì)(?: chỉ)? riêng (?P<what>[^,;.()¤¶]{3,40}?)"
    r"(?: đã| cũng)? (?:tăng|giảm)(?: [^\W\d]{2,6}){0,2} $"
)
"""«thiệt hại 6 tỷ đồng trong tháng 2 bởi riêng khách A giảm | 90%»"""
_NEAR = 20
_AT = re.compile(r" (?:tại|ở|của|thuộc|trên địa bàn) (?:(?:các|hai|ba|\d{1,2}) )?(?=\S+[^,;]*$)")
_AT_MANY = re.compile(
    r" (?:tại|ở|của|thuộc|trên địa bàn) (?:các|hai|ba|\d{1,2}) "
    r"(?:xã|phường|huyện|quận|tỉnh|thôn|bản|xóm|ấp|khu phố)(?!\w)[^,;]*$"
)
_PROPER = regex.compile(r",(?: (?:xã|phường|huyện|thôn|bản|xóm))? \p{Lu}")
_JOINED = re.compile(r"(?:,|;|,? và)(?: (?:xã|phường|huyện|quận|tỉnh|thị trấn))? ")
_REST = "còn lại "
_DOES = re.compile(r".*(?<!\w)(?:để|đang|sẽ|đã|tiếp tục|phải|cần) ")
_LISTED = re.compile(
    r", (?:[^\s,;.:()¤]+ ){0,4}[^\s,;.:()¤]+"
    r"(?:,| và [^\s,;.:()¤]+|(?=[.;]|$| (?:của|tại|trên|cho|với)(?!\w)))"
)
_FIELDS = re.compile(
    r"(?:, [^,;.:()¤¶]{2,40})*,? và [^,;.:()¤¶]{2,40}(?=[.;:)]|$|, (?:trong đó|đồng thời|qua đó) )"
    r"|(?:, [^,;.:()¤¶]{2,40}){1,4}(?=[.;:)]|$)"
)
_OF_NATION = re.compile(r"(?<=\S) (?:của )?(?:cả nước|toàn quốc)$")
_OWN_UNIT = re.compile(
    r"(?:^|[,;] )(?:còn |trong khi(?: đó)?,? |riêng )?(?:của )?(?:toàn )?"
    r"(?:tỉnh|thành phố|huyện|thị xã|xã|địa phương)(?: ta)? "
    r"(?:(?:chỉ|mới|đã|cũng) ){0,2}(?:đạt|là|còn|ở mức|có)(?: \w{3,6})? $"
)
_ITEM = re.compile(r"(?:, | và )")
_TELLS = frozenset({"đã", "đang", "sẽ", "được", "bị", "có", "là", "đạt", "tăng", "giảm", "phải"})
_ABOUT = re.compile(
    r"(?<=\w) (?:liên quan đến|thuộc lĩnh vực|về) "
    r"(?!(?:các |những )?(?:tội|hành vi|lỗi)(?!\w))\S.*$"
)


def without_edges(line: FigureLine, named: Named, slot: Slot) -> Named:
    """Return «vết nứt dài» of «xuất hiện vết nứt dài | 20 m», «thời gian» of «… trong vòng | 5»."""
    text = named.name.text
    if not named.name.spans:
        return named
    if named.construct == "counted":
        return _counted(line, named, slot)
    if slot.value.unit_kind == "length" and (front := _APPEARS.match(text)) is not None:
        return _from(named, front.end())
    if slot.value.unit_kind == "time" and (tail := _WITHIN.search(text)) is not None:
        return _renamed(named, text[: tail.start()])
    return _of_rest(_of_what_moved(line, _of_own_unit(line, named, slot), slot))


def _of_own_unit(line: FigureLine, named: Named, slot: Slot) -> Named:
    """Return «thu nhập» of «thu nhập cả nước đạt 9 triệu đồng, tỉnh đạt | 7 triệu đồng»."""
    tail = _OF_NATION.search(named.name.text)
    if tail is None:
        return named
    own = _OWN_UNIT.search(line.masked.text, line.before, slot.begin - line.sentence.begin)
    return named if own is None else _renamed(named, named.name.text[: tail.start()])


def _of_what_moved(line: FigureLine, named: Named, slot: Slot) -> Named:
    """Return «khách A» of «giảm doanh thu bởi riêng khách A giảm | 70%»."""
    begin = slot.begin - line.sentence.begin
    moved = _MOVES.search(line.masked.text, max(0, begin - _NEAR), begin)
    cause = None if moved is None else _CAUSE.fullmatch(named.name.text)
    if moved is None or cause is not None:
        return named if cause is None else _from(named, cause.start("what"))
    told = _ALONE_MOVED.search(line.masked.text, line.before, begin)
    return named if told is None else _with(named, line.name(told.span("what")))


def _counted(line: FigureLine, named: Named, slot: Slot) -> Named:
    begin = slot.begin - line.sentence.begin
    way = _THROUGH.search(line.masked.text, line.before, begin)
    if way is not None and len(named.name.spans) > 1 and is_counted(slot.value):
        noun = Name(_noun(line, named), named.name.spans[:1])
        return replace(named, name=noun.joined("", line.name(way.span("way"))), acted=False)
    return _of_rest(_of_places(line, _of_fields(line, named)))


def _of_places(line: FigureLine, named: Named) -> Named:
    """Return «ổ dịch» of «3 ổ dịch ở xã A (tỉnh X); xã B (tỉnh Y)», which are not all in A."""
    begin, end = named.name.spans[0]
    noun = _noun(line, named)
    many = _AT_MANY.search(noun)
    if many is not None and _PROPER.match(line.sentence.text, end - line.sentence.begin):
        return _cut(named, noun, many.start())
    place = next((one for one in line.sentence.all_of(PLACE) if one.end == end), None)
    where = None if place is None else _AT.search(noun)
    if place is None or where is None or place.begin < begin:
        return named
    same = [one for one in line.sentence.all_of(PLACE) if one.value.level is place.value.level]
    two = next((one for one in same if one.begin > place.end), None)
    joined = "" if two is None else line.sentence.at(place.end, two.begin).lower()
    listed = two is not None and (
        are_beside(line.sentence, place, two) or _JOINED.fullmatch(joined) is not None
    )
    return _cut(named, noun, where.start()) if listed else named


def _cut(named: Named, noun: str, at: int) -> Named:
    """Return counted things whose noun ends earlier, with what was done to them."""
    name, begin = named.name, named.name.spans[0][0]
    text = name.text.replace(noun, noun[:at], 1)
    return _with(named, Name(text, ((begin, begin + at), *name.spans[1:])))


def _noun(line: FigureLine, named: Named) -> str:
    """Return the words of what is counted, before or behind who did what with it."""
    said = " ".join(line.article[slice(*named.name.spans[0])].split())
    begin, end = named.name.spans[0]
    return said if said and said in named.name.text else named.name.text[: end - begin]


def _of_fields(line: FigureLine, named: Named) -> Named:
    """Return «văn bản về thuế, phí và đất» of «7 văn bản về thuế, phí và đất»: not all of one.

    Where the list does not end plainly, that is «văn bản» alone.
    """
    text = named.name.text
    about = _ABOUT.search(text)
    end = named.name.spans[-1][1] - line.sentence.begin
    if about is None or len(named.name.spans) > 1 or end < 0:
        return named
    whole = _FIELDS.match(line.masked.text, end)
    if whole is not None and _are_fields(line, whole.span()):
        begin = named.name.spans[0][0] - line.sentence.begin
        return replace(_with(named, line.name((begin, whole.end()))), end=whole.end())
    listed = "," in about[0] or _LISTED.match(line.masked.text, end) is not None
    return _renamed(named, text[: about.start()]) if listed else named


def _are_fields(line: FigureLine, span: tuple[int, int]) -> bool:
    """Tell «, y tế và nhà ở» from «, xử phạt 9 hộ», «và ban hành các chế độ»."""
    said = line.masked.text[slice(*span)]
    words = line.masked.words(*span)
    deeds = figure_words("stop", "does_next")
    starts = (found.end() + span[0] for found in _ITEM.finditer(said))
    items = ([word for word in words if word.begin >= begin] for begin in starts)
    plain = _TELLS.isdisjoint(word.text for word in words)
    return plain and not any(phrase_at(item, 0, deeds) for item in items)


def _of_rest(named: Named) -> Named:
    """Return «hoàn thiện còn lại» of «sẽ thi công để hoàn thiện | 12 km còn lại»."""
    text = named.name.text
    if not text.startswith(_REST):
        return named
    deed = _DOES.sub("", text.removeprefix(_REST))
    return replace(named, name=Name(f"{deed} {_REST.rstrip()}", named.name.spans))


def _from(named: Named, at: int) -> Named:
    """Return a name from some of its words on."""
    name, end = named.name, named.name.spans[-1][1]
    text = name.text[at:]
    return _with(named, Name(text, ((end - len(text), end),)))


def _renamed(named: Named, text: str) -> Named:
    begin, end = named.name.spans[0]
    return _with(named, Name(text, ((begin, min(end, begin + len(text))), *named.name.spans[1:])))


def _with(named: Named, name: Name) -> Named:
    topic = name if named.topic == named.name else named.topic
    return replace(named, name=name, topic=topic)
