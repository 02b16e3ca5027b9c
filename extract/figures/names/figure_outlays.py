"""Sums told by what they are for, which stands behind them: «300 tỷ đồng cho 7 dự án mới»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.figures.figure import Name, Named
from extract.figures.masked import NUMBER
from extract.figures.names.counted_nouns import Span, base_name, counted_name
from extract.figures.names.figure_states import REMAINS
from extract.slots import QUANTITY

if TYPE_CHECKING:
    from extract.figures.figure_line import FigureLine
    from extract.figures.names.indicators import Lead
    from extract.slots import Slot

_DEED = (
    r"(?:bố trí|phân bổ|phân khai|dành|giao|chi|hỗ trợ|đầu tư|bổ sung|cấp|trích|cân đối|sử dụng)"
)
_FOR = re.compile(
    r"(?: (?:sẽ|đã|đang|được|là|dự kiến|tiếp tục|tập trung|ưu tiên))*"
    rf"(?: (?P<deed>{_DEED}(?: từ(?: [^\s,;.:()¤¶‡]+){{1,12}}?)?)(?: ¶+)?)?"
    rf" (?P<for>cho)(?: các| những| tổng số| khoảng| hơn| gần| trên)* (?=(?P<count>{NUMBER})?)"
)
_NO_AIMS = re.compile(r"(?:phép|biết|thấy|rằng|đến|tới|ra|ý|hay)(?!\w)")
"""Behind «cho» these make another word of it."""
_LENDS = re.compile(r"(?:vay|thuê|mượn|nợ)(?!\w)")
"""With these it is one word: «30 tỷ đồng | cho vay hộ nghèo»."""
_OF_MONEY = re.compile(
    r"(?:tổng )?(?:số )?(?:nguồn )?(?:vốn|kinh phí|ngân sách|tiền|kế hoạch vốn|quỹ|gói|dự phòng"
    r"|nguồn|mức (?:vốn|hỗ trợ|đầu tư|chi)|chi|tổng chi)(?!\w)"
)
_DEEDS = re.compile(_DEED)
_TOWARD = " đối với "
_GIVES = re.compile(rf"(?:^|\s)(?:{_DEED}|ủng hộ|tài trợ|trao|tặng|trao tặng|quyên góp|giải ngân)$")
_POWER = re.compile(r"(?:thuộc )?thẩm quyền(?!\w)")
_AIMS = re.compile(r"(?<!\w)(?:để|nhằm)(?!\w)")
"""«dùng 10% quỹ để thanh toán | 9 tỷ đồng cho dự án»"""
_WORKS = frozenset({"dự án", "công trình", "chương trình", "nhiệm vụ", "hạng mục", "đơn vị"})
_TELLS = re.compile(r"(?: (?!để|nhằm|theo|trong|từ|và|với|do|tại|ở)[^\s,;.:()¤¶‡]+){1,9}")
_SERVES = re.compile(r" cho (?=(?:dự án|công trình|tuyến|đường|cầu|cao tốc|quốc lộ|gói thầu) \w)")
_PAYER = re.compile(
    r"\s?[^\s,;.()/]{1,9}/(?:(?:lượt|vé|suất|người|lần|ngày)(?:/\w{1,6})?(?: cho)? )?"
    r"(?P<who>người (?:lớn|già|cao tuổi|nước ngoài)|trẻ em|học sinh|sinh viên"
    r"|khách (?:nội địa|quốc tế|nước ngoài)|xe (?:con|tải|khách|máy|đạp))(?= ?(?:[,;.)]|$|và ))"
)
_SHORT_TOPIC = 8
_MONEY = r"(?:nguồn|ngân sách|quỹ|vốn|dự phòng|kinh phí)(?!\w)"
_IN_ALL = re.compile(
    r"(?<!\w)(?:tổng số(?: tiền| vốn)?|số (?:tiền|vốn))(?: hơn| gần| trên| khoảng)? $"
)
_DRAWN = re.compile(rf" (?:được )?(?:sử dụng|từ|thuộc|lấy từ|trích từ)(?= {_MONEY})")
_ALLOWED = re.compile(
    r"(?:cho phép|đồng ý|thống nhất|quyết định|được)(?: cho)?(?: được)? "
    r"(?P<use>sử dụng|trích|chi|bổ sung|cấp|phân bổ)$"
)
_FUND = re.compile(rf" (?:từ(?= ))?(?= ?{_MONEY})")


def outlay(line: FigureLine, slot: Slot, own: Name | None, lead: Lead) -> Named | None:
    """Name a sum by whom or what it is for, with the money or the deed told before it.

    That is where nothing before the sum names it: «; 550 tỷ đồng cho 9 dự án mới» is of no work
    that a list ended with.
    """
    end = slot.end - line.sentence.begin
    begin = slot.begin - line.sentence.begin
    clause = max(line.before, line.masked.break_before(begin) + 1)
    aims = _AIMS.search(line.masked.text, clause, begin) is not None
    if aims or not (lead.kind in {"", "weak"} or REMAINS.intersection(lead.said)):
        return None
    if own is not None and _POWER.match(own.text.lower()) is None:
        return _used(line, own, end)
    if _IN_ALL.search(line.masked.text, 0, begin) is not None:
        drawn = _DRAWN.match(line.masked.text, end)
        return None if drawn is None else _behind(line, None, (drawn.start() + 1, drawn.end()))
    return _meant_for(line, lead, end)


def toward(line: FigureLine, slot: Slot, own: Name | None) -> Named | None:
    """Name «Phí là 2.000 đồng | đối với xe con, 8.000 đồng | đối với xe tải» by whose it is."""
    last, end = line.last, slot.end - line.sentence.begin
    paid = last is not None and last.quantity.unit_kind == "money"
    if last is not None and paid and (own is None or own.spans[0][0] < last.end):
        own = last.topic
    if slot.value.unit_kind != "money":
        return None
    return _priced_for(line, slot, own) or toward_whom(line, own, end, longest=_SHORT_TOPIC)


def _priced_for(line: FigureLine, slot: Slot, own: Name | None) -> Named | None:
    """Name «vé 20.000 đồng/lượt | người lớn, 9.000 đồng/lượt | trẻ em» by who pays it."""
    if own is None or "/" not in (slot.value.unit or ""):
        return None
    end = slot.end - line.sentence.begin
    found = _PAYER.match(line.sentence.lower, slot.value.value_end - line.sentence.begin)
    if found is None or found.end() <= end:
        return None  # «đồng/học sinh» says it in its unit
    return Named(own.with_kind(line.name(found.span("who"))), "measured", found.end(), own)


def toward_whom(line: FigureLine, own: Name | None, end: int, *, longest: int) -> Named | None:
    """Name «tinh giản 5% | đối với cán bộ cấp xã» by whom it is done to, told behind the value.

    That is where its own name says no more than so many words.
    """
    if own is None or not line.masked.text.startswith(_TOWARD, end):
        return None
    span = base_name(line.masked, end + len(_TOWARD) - 1)
    if span is None or len(own.text.split()) > longest:
        return None
    return Named(own.joined(_TOWARD.strip(), line.name(span)), "measured", span[1], own)


def _meant_for(line: FigureLine, lead: Lead, end: int) -> Named | None:
    """Return what a sum is for, told behind it, with the money or the deed told before."""
    found = _FOR.match(line.masked.text, end)
    if found is None or _NO_AIMS.match(line.masked.text, found.end()):
        return None
    span = _counted_at(line, found.end()) if found["count"] else _things_at(line, found.end())
    if span is None or " " not in line.name(span).text:
        return None
    things, told = line.name(span), _told(line)
    if _LENDS.match(line.masked.text, found.end()):
        things, told = line.name((found.start("for"), span[1])), None
    elif found["deed"]:
        things = told = line.name(found.span("deed"), found.span("for"), span)
    elif told := _deed_before(line, lead) or told:
        things = told.joined("", line.name(found.span("for"), span))
    return Named(things, "measured", found.end(), told or things)


def of_served(line: FigureLine, slot: Slot) -> Named | None:
    """Name «4 làn xe cho dự án A - B | 700 tỷ đồng» by the work, not by what it is given."""
    last, begin = line.last, line.sentence.begin
    if last is None or last.construct != "counted" or len(last.name.spans) != 1:
        return None
    left, right = (at - begin for at in last.name.spans[0])
    found = _SERVES.search(line.masked.text, max(left, 0), right)
    if found is None or line.masked.text[right : slot.begin - begin].strip():
        return None
    name = line.name((found.end(), right))
    return Named(name, "measured", slot.end - begin, name)


def _used(line: FigureLine, own: Name, end: int) -> Named | None:
    """Name «HĐND tỉnh cho phép sử dụng 20 tỷ đồng | dự phòng ngân sách» by what is used."""
    use = _ALLOWED.search(own.text)
    fund = _FUND.match(line.masked.text, end)
    if use is None or fund is None:
        return None
    last = own.spans[-1][1] - line.sentence.begin
    return _behind(line, (last - len(use["use"]), last), (end + 1, fund.end()))


def _behind(line: FigureLine, deed: Span | None, at: Span) -> Named | None:
    """Return a deed with the money behind a sum, which begins at a place and goes on at another."""
    fund = base_name(line.masked, at[1])
    if fund is None:
        return None
    span = (at[0], fund[1])
    name = line.name(span) if deed is None else line.name(deed, span)
    return Named(name, "measured", fund[1], name)


def _things_at(line: FigureLine, at: int) -> Span | None:
    """Return where the things stand that no number counts: «các | công trình đủ thủ tục»."""
    span = base_name(line.masked, at)
    if span is None:
        return None
    told = _TELLS.match(line.masked.text, span[1])
    if line.masked.text[slice(*span)] in _WORKS and told is not None:
        return span[0], told.end()  # «các dự án | đã có đủ vốn»
    return span[0], max(span[1], counted_name(line.masked, *span)[1])


def _counted_at(line: FigureLine, at: int) -> Span | None:
    """Return where the things stand that are counted at a place: «9 | dự án khởi công mới»."""
    begin = line.sentence.begin + at
    slot = next((one for one in line.sentence.of(QUANTITY) if one.begin == begin), None)
    if slot is None or slot.value.unit is None:
        return None
    noun_end = slot.end - line.sentence.begin
    noun_begin = slot.value.value_end - line.sentence.begin
    noun_begin += line.sentence.text[noun_begin] == " "
    _, last = counted_name(line.masked, noun_begin, noun_end, slot.value.unit)
    return (noun_begin, last) if noun_begin < last else None


def _deed_before(line: FigureLine, lead: Lead) -> Name | None:
    """Return «giao» of «Bộ | giao 9 tỷ đồng cho Ban A, 5 tỷ đồng cho Ban B»."""
    words = lead.subject
    size = next((n for n in (2, 1) if _DEEDS.fullmatch(" ".join([w.text for w in words[-n:]]))), 0)
    return line.name_of(words[-size:]) if size and not lead.said else None


def _told(line: FigureLine) -> Name | None:
    """Return the money, or the giving, that was spoken of: «Ngân sách tỉnh», «đã bố trí»."""
    paid = [one.topic for one in reversed(line.named) if one.quantity.unit_kind == "money"]
    for topic in (line.topic, *paid):
        said = topic.text.lower() if topic is not None else ""
        short = len(said.split()) <= _SHORT_TOPIC and " cho " not in said
        if short and (_OF_MONEY.match(said) or _GIVES.search(said)):
            return topic
    return None
