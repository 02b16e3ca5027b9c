"""Whose a size or a sum is that is told of what was just named: «khánh thành chợ A, có | 5 ha»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.figures.figure import Name
from extract.figures.masked import NUMBER, TIMES
from extract.figures.names.figure_states import MEASURED

if TYPE_CHECKING:
    from extract.figures.figure import Figure, Named
    from extract.figures.figure_line import FigureLine
    from extract.slots import Slot

_HEAD = r"(?:tổng )?(?:diện tích|công suất|chiều dài|sức chứa|quy mô|dung tích)"
_BARE = re.compile(_HEAD, re.IGNORECASE)
_COPULA = re.compile(
    rf"(?P<head>{_HEAD}) .+ (?:(?:phần|hạng mục|phân khu|nội dung)(?: chính)? là|gồm|bao gồm)"
    r" (?:các )?(?P<what>\S+ .+)",
    re.IGNORECASE,
)
"""«diện tích khu A gồm hai phần là | phân khu B»: only the last of them is so large."""
_HAS = re.compile(
    rf", (?:và )?(?:có|với)(?P<size> {_HEAD})"
    r"(?: (?:đất|sử dụng|thiết kế|khoảng|hơn|gần|trên|là|đạt|lên tới|lên đến))* $"
)
_BUILDS = re.compile(
    r"(?<!\w)(?:khởi công|khánh thành|động thổ|khai trương|xây dựng|xây|đầu tư|thành lập|mở"
    r"|quy hoạch|triển khai|khởi động|hoàn thành|bàn giao|phê duyệt)(?: xây dựng| mới)? "
    r"(?P<what>(?:(?!(?:tại|(?<!nhà )(?<!đất )ở|trên|thuộc|với|do|có|được|đã|nằm|từ|sẽ|theo|cho|vào"
    rf"|để|nhằm) )[^\s,;.(){NUMBER}{''.join(sorted(TIMES))}]++ ?){{2,9}})"
    r"(?=$|[,;(]|(?:tại|ở|trên|thuộc|với|do|theo|từ|vào)\s)"
)
_ENDS = re.compile(r"\s+(?:tại|ở|trên|thuộc|với|do|trong)$")
_MADE = re.compile(
    r" (?:để )?(?:xây dựng|xây|làm|lập|mở rộng|cải tạo|nâng cấp|đầu tư) "
    rf"(?P<what>[^,;.(){NUMBER}]{{4,50}}?)(?P<wide> rộng| diện tích| quy mô)?"
    r"(?: (?:khoảng|gần|hơn|trên))? $"
)
_AMONG = re.compile(
    r" (?:gồm|bao gồm|là)(?: có)?:? (?P<what>[^,;.():]{3,40}?) (?:có|với) "
    rf"(?P<size>{_HEAD})(?: (?:khoảng|gần|hơn|trên|là|đạt))* $"
)
"""«xây 3 hạng mục gồm nhà ga có diện tích | 900 m2»: of the first of them."""
_IS = re.compile(
    r" là (?P<what>(?:vốn|kinh phí|tiền|khoản|nguồn|phần|quỹ|chi phí|học phí|thuế|phí|doanh thu"
    rf"|lợi nhuận)(?!\w)[^,;.(){NUMBER}]{{0,60}})"
)
_SUMS = frozenset({"số tiền", "khoản tiền", "số vốn", "tổng số tiền"})


def of_what_was_named(line: FigureLine, named: Named, slot: Slot) -> Named:
    """Return a size with what has it, and «số tiền | 12 tỷ đồng là vốn của xã» as that."""
    begin = slot.begin - line.sentence.begin
    if not named.name.spans:
        return named
    found = _COPULA.fullmatch(named.name.text)
    if found is not None and named.construct == "measured":
        return _renamed(named, _behind_copula(named.name, found))
    if _BARE.fullmatch(named.name.text):
        return _of_works(line, named, begin)
    if slot.value.unit_kind == "money" and named.name.text.lower() in _SUMS:
        told = _IS.match(line.masked.text, slot.end - line.sentence.begin)
        return named if told is None else _renamed(named, line.name(_span(told)))
    if line.last is None or slot.value.unit_kind not in MEASURED:
        return named
    return _behind_count(line, line.last, named, slot)


def _behind_count(line: FigureLine, last: Figure, named: Named, slot: Slot) -> Named:
    """Return «nhà máy A» of «đầu tư 9 tỷ đồng xây nhà máy A | 12 ha», told right behind it."""
    begin, behind = slot.begin - line.sentence.begin, last.slot.end - line.sentence.begin
    if last.construct == "counted":
        among = _AMONG.fullmatch(line.masked.text, behind, begin)
        size = None if among is None else line.name(among.span("size"))
        whose = None if among is None else line.name(_span(among))
        return _renamed(named, size.joined("", whose)) if size and whose else named
    if slot.value.unit_kind != "area" or last.quantity.unit_kind != "money":
        return named
    made = _MADE.fullmatch(line.masked.text, behind, begin)
    return named if made is None else _renamed(named, line.name(_span(made)))


def _behind_copula(name: Name, found: re.Match[str]) -> Name:
    end = name.spans[-1][1]
    own = (end - len(found["what"]), end)
    first = name.spans[0] if len(name.spans) > 1 else own
    return Name(f"{found['head']} {found['what']}", (first, own) if first != own else (own,))


def _of_works(line: FigureLine, named: Named, begin: int) -> Named:
    """Return «quy mô chợ A» of «khánh thành chợ A tại xã B, có quy mô | 5 ha»."""
    has = _HAS.search(line.masked.text, line.before, begin)
    if has is None:
        return named
    built = [*_BUILDS.finditer(line.masked.text, line.before, has.start())]
    if not built:
        return named
    left, right = built[-1].span("what")
    told = _ENDS.sub("", line.sentence.text[left:right].rstrip())
    return _renamed(named, named.name.joined("", line.name((left, left + len(told)))))


def _span(found: re.Match[str]) -> tuple[int, int]:
    begin, end = found.span("what")
    return begin, begin + len(found["what"].rstrip()) if found["what"] else end


def _renamed(named: Named, name: Name) -> Named:
    return replace(named, name=name, topic=name if named.topic == named.name else named.topic)
