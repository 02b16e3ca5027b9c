"""What became of a sum or a stretch, told behind it: «còn 900 tỷ đồng | chưa giải ngân»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.figures.figure import Named
from extract.figures.names.counted_nouns import counted_name
from extract.figures.names.figure_actors import LOCATIVES
from extract.lexicon.figures import figure_words

if TYPE_CHECKING:
    from extract.figures.figure import Name
    from extract.figures.figure_line import FigureLine
    from extract.figures.names.indicators import Lead
    from extract.measures.quantities import Quantity
    from extract.slots import Slot

MEASURED = frozenset({"length", "area", "volume", "mass", "power", "energy", "containers"})
"""Kinds of units in which stretches and amounts of stuff are told."""
REMAINS = frozenset({"còn", "chỉ còn"})
_DONE = (
    r"(?:giải ngân|phân bổ|phân khai|bố trí|thu hồi|quyết toán|thanh toán|hoàn ứng|chi trả"
    r"|nghiệm thu|giao|thu|nộp|chi|sử dụng|thực hiện|trả|cấp|chuyển nguồn|hoàn trả|khắc phục)"
)
_STATE = re.compile(
    r" (?P<state>(?:(?:vẫn|hiện|còn) )?"
    r"(?:(?:chưa|đã|đang|phải|cần|chờ)(?: (?:được|thể|bị|phải|phân bổ|chờ)){0,2}|được)"
    rf" {_DONE}"
    r"(?: (?:chi tiết|hết|xong|dứt điểm|đầy đủ))?)(?: được)?"
    r"(?=$|[,;.)]| (?:trong|cho|đến|tại|ở|và|từ|theo|vào|do|là|bằng|của)(?!\w))"
)
"""Not of what is done with something else: «5 tỷ đồng | đã trả nợ ngân hàng»."""
_UNDONE = re.compile(r" chưa (?=\w)")


def is_nobody(line: FigureLine, lead: Lead, own: Name | None) -> bool:
    """Tell words before a value that do not name it: «Tỉnh còn», «Trên tuyến có»."""
    if not lead.subject or own is None or line.is_place(lead.subject):
        return True
    said = " ".join(one.text for one in lead.subject)
    return lead.subject[0].text in LOCATIVES or said in figure_words("lead", "nobody")


def left_of(line: FigureLine, slot: Slot, lead: Lead, own: Name | None) -> Named | None:
    """Name «Gói thầu còn 2 km | chưa có mặt bằng» by what it is left of, and in which state."""
    quantity: Quantity = slot.value
    money = quantity.unit_kind == "money"
    if not (money or quantity.unit_kind in MEASURED) or not REMAINS.intersection(lead.said):
        return None
    whole = None if is_nobody(line, lead, own) else own
    if whole is None and not money:
        return None
    return in_state(line, whole, quantity, slot.end - line.sentence.begin)


def in_state(line: FigureLine, own: Name | None, quantity: Quantity, end: int) -> Named | None:
    """Name a value by what became of it, which is told behind it, with what it is left of.

    ``own`` is a name of its own, ``end`` where the value ends in the sentence. None where nothing
    of the kind is told.
    """
    money = quantity.unit_kind == "money"
    span = _sum_state(line, end) if money else _undone(line, end)
    if span is None:
        return None
    state, last = line.name(span), line.last
    whole = own
    if money and own is None and last is not None and last.quantity.unit_kind == "money":
        # «đã giải ngân 3 tỷ đồng, còn 2 tỷ đồng chưa giải ngân»
        again = last.topic.text.lower() in state.text
        whole = None if again else last.topic
    name = state if whole is None else whole.joined("", state)
    return Named(name, "counted", span[1], whole)


def is_undone(line: FigureLine, end: int) -> bool:
    """Tell «còn 40 ha | chưa gieo cấy»."""
    return _UNDONE.match(line.masked.text, end) is not None


def _sum_state(line: FigureLine, end: int) -> tuple[int, int] | None:
    found = _STATE.match(line.masked.text, end)
    return None if found is None else found.span("state")


def _undone(line: FigureLine, end: int) -> tuple[int, int] | None:
    if not is_undone(line, end):
        return None
    _, last = counted_name(line.masked, end, end)
    return (end + 1, last) if last > end + 1 else None
