"""Whose a figure is that a firm, a school or a project has: «Công ty A có | tổng doanh thu».

What one of them has is not what its province has: its name tells whose it is, or it is not told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.figures.masked import NUMBER, TIME
from extract.figures.names.measured import names_measure
from extract.slots import ORGANIZATION, PLACE

if TYPE_CHECKING:
    from extract.figures.figure import Name, Named
    from extract.figures.figure_line import FigureLine
    from extract.slots import Slot

_KIND = (
    r"(?:tổng công ty|công ty|tập đoàn"
    r"|ngân hàng(?! nhà nước| thế giới| phát triển châu| chính sách)|hợp tác xã|htx"
    r"|xí nghiệp|hãng|nhà máy|trường|học viện|bệnh viện|trung tâm|quỹ|viện"
    r"|dự án|khu công nghiệp|cụm công nghiệp|khách sạn)"
)
_FIRM = regex.compile(rf"{_KIND}(?!\w)", regex.IGNORECASE)
_UNREAD = regex.compile(
    r"(?<!\w)(?:[Tt]ổng công ty|[Cc]ông ty|[Tt]ập đoàn|[Hh]ãng|HTX|[Hh]ợp tác xã)"
    r"(?: (?:TNHH|MTV|CP|cổ phần|một thành viên))*(?: \p{Lu}[\p{L}&.]{0,12}){1,5}"
)
"""A firm that no body was read of: «Công ty TNHH Grab»."""
_CALLED = regex.compile(r"(?: \p{Lu}[\p{Ll}]{0,7}){1,4}(?!\w)")
_BACK = regex.compile(
    r"(?:^|[,;:] ?|(?<!\w)(?:khi|nhưng|còn|và) )(?P<who>(?:doanh nghiệp|dn|công ty|tập đoàn|hãng"
    r"|nhà máy|dự án|ngân hàng|đơn vị|hợp tác xã|htx|khu công nghiệp|trung tâm|trường|bệnh viện))"
    r"(?P<back> này| trên| nói trên| đó)"
    rf"(?: (?!{_KIND})[^\s,;:.(){NUMBER}]{{1,12}}){{0,8}} $"
)
"""«Doanh nghiệp này có kế hoạch | đầu tư»: nobody who was named in the sentence."""
_OPENS = regex.compile(
    rf"(?:{TIME}++|trong đó|riêng|còn|trong khi(?: đó)?|đặc biệt|hiện(?: nay)?|đến nay|nhưng"
    r"|và|cụ thể|điển hình(?: là| như)?|trong năm|cùng kỳ|tương tự|đáng chú ý|ngoài ra|trước đó"
    r"|song|mới đây|đơn cử|năm nay|như|với|về|sau đó|là|[,: ])*+"
)
"""What stands before a subject: «Năm 2021, riêng | Công ty A»."""
_AT = regex.compile(r"(?:^|.*\s)(?:tại|ở|riêng|đối với) $")
_WHERE = regex.compile(r"\s?(?:\x02[^\x02]{1,40}\x02)?, ?$")
_DOES = regex.compile(
    rf"(?:\s?\x02[^\x02]{{1,40}}\x02)?(?: [^\s,;:.(){NUMBER}]{{1,12}}){{1,8}} ?"
    rf"|(?:\s?\x02[^\x02]{{1,40}}\x02)? "
)
_TELLS = regex.compile(
    r"(?<!\w)(?:cho (?:biết|hay|rằng|thấy)|dự báo|nhận định|đánh giá|công bố|thông tin|thống kê"
    r"|ước tính|khảo sát|hỗ trợ|ủng hộ|tài trợ|trao|tặng|cho vay|của|cho|thuộc|nơi|tại|ở|trúng thầu"
    rf"|thi công|{_KIND})(?!\w)",
    regex.IGNORECASE,
)
"""Behind these the figure is of something else: «Ngân hàng A dự báo | GDP», «… cho người dân»."""
_BY = (" do ", " bởi ", " của ")
"""«dự án do | công ty A làm chủ đầu tư» is no firm's own figure."""
_ON = frozenset(
    {",", ", và", "và", "nhưng", ", nhưng", ", với", "với", "song", ", song", ";", ", đồng thời"}
)
_GOES_ON = regex.compile(
    r",(?: (?!tỉnh|huyện|xã|toàn|cả|ngành|các|trong|người|nhiều|một)[^\s,;:.()¤]{1,9}){1,4} "
)
"""«… có 300 hộ, | canh tác 200 ha, …»: no other subject."""
_OWN = regex.compile(
    r"(?:tổng )?(?:lãi|lỗ|âm vốn|vốn|nợ phải trả|tổng tài sản|tài sản|đầu tư|học phí|tiền lương"
    r"|lương|thu nhập)(?!\w)"
)
_CASES = regex.compile(
    r"(?:ca|bệnh nhân|người|trường hợp)"
    r"(?: (?:mắc|bệnh|nhiễm|dương tính|f0|covid-19|sars-cov-2)){0,3}"
)
_CLUSTER = regex.compile(
    r"(?<!\w)(?P<who>(?:chuỗi lây nhiễm|chuỗi|chùm ca bệnh|chùm lây nhiễm|chùm ca|ổ dịch|cụm dịch)"
    rf"(?: [^,;:.(){NUMBER}{TIME}]{{1,90}}?)?)(?: (?:đã|cũng|hiện|mới))?"
    r" (?:ghi nhận|có|phát hiện|xác định|phát sinh)(?: (?:thêm|tổng cộng|tổng số|hơn|gần))?"
    r"(?: (?:hơn|gần|khoảng))? $"
)
"""Where people caught a disease one from another: their number is not that of the province."""
_SHORT = 6
_NEAR = 240


def of_firm(line: FigureLine, named: Named, slot: Slot) -> Named | None:
    """Return a measure's name with the firm that has it; None where nobody named has it."""
    name = named.name
    begin = name.spans[0][0] - line.sentence.begin
    owner, line.owner = line.owner, None
    if begin < line.before or named.construct not in {"measured", "counted"} or slot.value.rank:
        line.owner = owner if begin < 0 or name in (line.topic, line.spoken) else None
        return named  # «…, tăng 5%»: of the same
    line.owner = _firm_in(line, name)
    if named.construct == "counted":
        line.owner = line.owner or _kept(line, owner, slot)
        return _of_cases(line, named, slot)
    if line.owner is not None or not _may_be_owned(name):
        return named
    if _BACK.search(line.masked.text, max(0, begin - _NEAR), begin) is not None:
        return None
    who = _subject(line, begin) or _told_on(line, owner, begin)
    if who is None or who.text.lower() in name.text.lower():
        return named
    line.owner = who
    joined = name.joined("", who)
    return replace(named, name=joined, topic=joined if named.topic in (None, name) else None)


def _kept(line: FigureLine, owner: Name | None, slot: Slot) -> Name | None:
    """Return whose the figure before was, where a count only goes on with what they do."""
    if owner is None or line.last is None:
        return None
    begin, end = line.last.end - line.sentence.begin, slot.begin - line.sentence.begin
    goes_on = _GOES_ON.fullmatch(line.masked.text, begin, end) is not None
    told = any(begin <= one.begin - line.sentence.begin < end for one in line.sentence.of(PLACE))
    return owner if goes_on and not told else None


def _may_be_owned(name: Name) -> bool:
    """Tell a short measure that does not say whose it is."""
    said = name.text.lower()
    short = len(said.split()) <= _SHORT and len(name.spans) == 1 and " của " not in said
    return short and (names_measure(name) or _OWN.match(said) is not None)


def _of_cases(line: FigureLine, named: Named, slot: Slot) -> Named:
    """Name the cases of a cluster, or of a firm, by where these people caught it."""
    if named.acted or _CASES.fullmatch(named.name.text.lower()) is None:
        return named
    at = slot.begin - line.sentence.begin
    where = _cluster(line, at) or _subject(line, at)
    return named if where is None else replace(named, name=named.name.joined("", where))


def _cluster(line: FigureLine, at: int) -> Name | None:
    """Return «chuỗi lây nhiễm chợ A» of «chuỗi lây nhiễm chợ A ghi nhận | 90 ca»."""
    found = _CLUSTER.search(line.masked.text, line.before, at)
    return None if found is None else line.name(found.span("who"))


def _firm_in(line: FigureLine, name: Name) -> Name | None:
    """Return the firm that a name holds already: «Công ty A lỗ»."""
    for one in line.sentence.of(ORGANIZATION):
        start = line.sentence.begin
        inside = any(begin <= one.begin < end for begin, end in name.spans)
        by = line.masked.text[: max(one.begin - start, 0)].endswith(_BY)
        if inside and not by and _FIRM.match(line.article, one.begin):
            return line.name((one.begin - start, _whole_end(line, one.end - start)))
    return None


def _whole_end(line: FigureLine, end: int) -> int:
    """Return where «Nhà máy Xi măng | Hoàng Mai» ends, which the town is part of."""
    found = _CALLED.match(line.sentence.text, end)
    return end if found is None else found.end()


def _told_on(line: FigureLine, owner: Name | None, begin: int) -> Name | None:
    """Return whose the figure before was, where this one goes on: «… nhưng | lỗ 4 tỷ đồng»."""
    if owner is None or line.last is None:
        return None
    end = max(line.last.slot.end, line.last.end) - line.sentence.begin
    return owner if line.masked.text[end:begin].strip() in _ON else None


def _subject(line: FigureLine, begin: int) -> Name | None:
    """Return the firm that is the subject of the clause that a name stands in."""
    text, start = line.masked.text, line.sentence.begin
    spans = [
        (one.begin - start, _whole_end(line, one.end - start))
        for one in line.sentence.of(ORGANIZATION)
        if one.end - start <= begin and _FIRM.match(line.article, one.begin)
    ]
    if not spans:
        spans = [
            one.span() for one in _UNREAD.finditer(line.sentence.text, max(0, begin - _NEAR), begin)
        ]
    if not spans:
        return None
    left, right = spans[-1]
    ahead, between = text[line.masked.break_before(left) + 1 : left], text[right:begin]
    where = _AT.fullmatch(ahead) is not None and _WHERE.fullmatch(between) is not None
    acts = _OPENS.fullmatch(ahead.strip()) is not None and _DOES.fullmatch(between) is not None
    told = where or (acts and _TELLS.search(between) is None)
    return line.name((left, right)) if told and left >= line.before else None
