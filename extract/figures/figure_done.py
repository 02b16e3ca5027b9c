"""Figures that tell what was done, whatever is aimed at or expected beside them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.facts import Status
from extract.figures.figure_kinds import is_counted
from extract.figures.masked import NUMBER

if TYPE_CHECKING:
    from extract.figures.figure import Named
    from extract.figures.figure_line import FigureLine
    from extract.figures.names.indicators import Lead
    from extract.measures.quantities import Quantity

_ALL_MET = re.compile(
    r"(?<!\w)đã (?!đề ra|đặt|giao|xác định)[^;.]{2,90}, (?:với )?(?:tinh thần )?quyết tâm"
    r"(?: [^\s,;.]{1,9}){0,4} hoàn thành $"
)
"""«xã đã dồn sức, với quyết tâm cao hoàn thành | 17/17 tiêu chí»"""
_PARTS = re.compile(r"[^;.]{0,60}, (?:trong đó|bao gồm|gồm)(?: có)? (?:hơn |gần |khoảng |trên )?")
_RECKONED = re.compile(
    r"(?: [^\s,;.()]{1,9}){0,4}?,? \(?(?:bằng|đạt|tăng|giảm|vượt) (?:khoảng |hơn |gần |trên )?"
    rf"{NUMBER}{{1,14}} (?:so (?:với )?)?(?:cùng kỳ|kế hoạch|dự toán|kh(?!\w)|ct(?!\w))"
)
_BEING = re.compile(r"(?: [^\s,;.()]{1,9}){0,4}?,? \(?(?:bằng|đạt|tăng|giảm|vượt) (?:\w{3,6} )?")

_ORDERED = re.compile(r"(?<!\w)(?:yêu cầu|đề nghị|kiến nghị|giao|phải|cần|tiếp tục)(?!\w)")
_ESTIMATED = re.compile(r"(?<!\w)(?:ước|ước tính|đã|thực hiện)(?!\w)[^;.]*$")
_APART = re.compile(r"[;.]|(?<!\w)(?:phấn đấu|dự kiến|sẽ|mục tiêu|kế hoạch|dự toán)(?!\w)")
_CARRIED_OUT = frozenset({"thực hiện", "thực hiện được", "ước thực hiện"})
_PLAN = re.compile(r"(?<!\w)(?:kế hoạch|dự toán|chỉ tiêu)(?!\w)[^;.]{0,60}$")
_HARM = re.compile(
    r"(?<!\w)(?:chết|tử vong|thiệt mạng|mất tích|bị thương|tử nạn|thương vong|mắc|nhiễm"
    r"|ngộ độc|bị (?:sập|đổ|ngập|tốc|hư|cuốn|vùi|cô lập|chia cắt|ảnh hưởng|gãy|chìm|cháy|thiệt hại)"
    r"|hư hỏng|thiệt hại|sập|tốc mái|trôi|sạt lở"
    r"|được (?:tìm thấy|phát hiện|ghi nhận|xác định|xác nhận|thống kê))(?!\w)"
)
_KNOWN = re.compile(
    r"(?<!\w)(?:ghi nhận|xảy ra|phát hiện|khiến|làm chết|cướp đi|thống kê|thiệt hại"
    r"|cho (?:biết|hay) có)(?!\w)"
)
_NEAR = 40
_ASIDE = re.compile(r" \([^()]*\)")


def is_all_met(line: FigureLine, quantity: Quantity) -> bool:
    """Tell «xã đã dồn sức, với quyết tâm cao hoàn thành | 17/17 tiêu chí» from an aim."""
    begin = quantity.begin - line.sentence.begin
    whole = quantity.out_of is not None and quantity.out_of == quantity.value
    return whole and _ALL_MET.search(line.masked.text, 0, begin) is not None


def is_part_of_things(line: FigureLine, quantity: Quantity) -> bool:
    """Tell «ký 20 thỏa thuận, tổng vốn dự kiến 2 tỷ USD, trong đó có | 9 thỏa thuận vay».

    Those are so many of the things that were counted, which are there, and no part of the sum.
    """
    last = line.last
    if last is None or not is_counted(quantity):
        return False
    begin = line.sentence.begin
    between = line.masked.text[last.end - begin : quantity.begin - begin]
    between = _ASIDE.sub("", between)
    if is_counted(last.quantity):
        beside = between.strip() in {"và", ","} and last.unit == quantity.unit
        return beside and last.status is Status.ACTUAL and _expects(line)
    there = any(is_counted(one.quantity) and one.status is Status.ACTUAL for one in line.named)
    return there and last.status is Status.TARGET and _PARTS.fullmatch(between) is not None


def is_reckoned(line: FigureLine, quantity: Quantity) -> bool:
    """Tell «Tập trung sản xuất, gieo trồng | 900 ha, bằng | 65% kế hoạch»: it was reached."""
    begin = line.sentence.begin
    if _ORDERED.search(line.masked.text, 0, quantity.begin - begin):
        return False
    if _RECKONED.match(line.masked.text, quantity.end - begin):
        return True
    if quantity.unit != "%" or line.last is None or line.last.status is Status.TARGET:
        return False
    between = line.masked.text[line.last.slot.end - begin : quantity.begin - begin]
    return _BEING.fullmatch(between) is not None


def is_carried_out(line: FigureLine, lead: Lead, quantity: Quantity) -> bool:
    """Tell «kế hoạch 900 tỷ đồng, thực hiện | 450 tỷ đồng», what came of the plan."""
    last = line.last
    if last is None or last.status is not Status.TARGET or lead.subject:
        return False
    alike = last.unit == quantity.unit and last.construct != "counted"
    begin = last.slot.begin - line.sentence.begin
    planned = _PLAN.search(line.masked.text, 0, begin) is not None
    return alike and planned and not _CARRIED_OUT.isdisjoint(lead.said)


def befell(line: FigureLine, own: str, quantity: Quantity) -> bool:
    """Tell «ít nhất 5 người chết», «ghi nhận tối thiểu 3 ca»: so many that are known of."""
    behind = quantity.end - line.sentence.begin
    noun = line.masked.text[behind : behind + _NEAR].partition(";")[0]
    return bool(_HARM.search(noun) or _KNOWN.search(own))


def goes_on_reckoned(line: FigureLine, named: Named, quantity: Quantity) -> bool:
    """Tell «Dự kiến năm 2020, ước thiệt hại ở A 26 tỷ đồng, ở B | 4 tỷ đồng», estimated too."""
    last = line.last
    if last is None or last.status is not Status.ACTUAL or last.unit != quantity.unit:
        return False
    begin = line.sentence.begin
    between = line.masked.text[last.slot.end - begin : quantity.begin - begin]
    alike = last.construct == named.construct == "measured" and quantity.unit_kind == "money"
    reckoned = _ESTIMATED.search(line.masked.text, 0, last.slot.begin - begin) is not None
    return alike and reckoned and not _APART.search(between)


def _expects(line: FigureLine) -> bool:
    """Tell whether a sum that is expected stands between what was counted and its parts."""
    return any(one.status is Status.TARGET and not is_counted(one.quantity) for one in line.named)
