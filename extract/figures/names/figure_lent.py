"""Those to whom a bank lends, and what they are lent: «cho 900 hộ nghèo vay 20 tỷ đồng»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.figures.figure import Named
from extract.figures.masked import NUMBER
from extract.slots import QUANTITY

if TYPE_CHECKING:
    from extract.figures.figure_line import FigureLine
    from extract.slots import Slot

_HEDGE = r"(?: (?:hơn|gần|trên|khoảng))?"
_LENT = re.compile(
    rf"(?<!\w)(?P<to>cho){_HEDGE} (?P<who>{NUMBER}{{1,40}}(?: [^\W\d]{{1,9}}){{0,9}}?)"
    rf"(?P<lent> vay(?: vốn)?)(?:(?: với| tổng)* (?:số tiền|số vốn|kinh phí))?{_HEDGE}"
    rf"(?P<sum> {NUMBER})?"
)


def lent(line: FigureLine, slot: Slot) -> Named | None:
    """Return those who borrow as «hộ nghèo vay», and the sum as «cho hộ nghèo vay».

    The number of those between does not belong to what they are lent.
    """
    if " vay" not in line.masked.text:
        return None
    begin = slot.begin - line.sentence.begin
    found = _LENT.search(line.masked.text, line.masked.text.rfind(";", 0, begin) + 1)
    if found is None:
        return None
    at = line.sentence.begin + found.start("who")
    whose = next((one for one in line.sentence.of(QUANTITY) if one.begin == at), None)
    if whose is None or not whose.value.unit:
        return None
    noun = whose.value.value_end - line.sentence.begin
    noun += line.sentence.text[noun] == " "
    borrow, end = (noun, found.end("lent")), slot.end - line.sentence.begin
    if whose is slot:
        return Named(line.name(borrow), "counted", found.end("lent"))
    if slot.value.unit_kind != "money" or found.start("sum") + 1 != begin:
        return None
    return Named(line.name(found.span("to"), borrow), "measured", end)
