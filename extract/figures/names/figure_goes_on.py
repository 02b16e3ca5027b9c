"""What a value without words of its own goes on with: what was measured before it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.figures.figure import Name
from extract.figures.names.figure_deeds import is_sum
from extract.figures.names.figure_subjects import inherited
from extract.figures.names.indicators import Lead, points_back
from extract.figures.names.measured import names_measure
from extract.lexicon.figures import any_of, figure_words

if TYPE_CHECKING:
    from extract.figures.figure_line import FigureLine
    from extract.measures.quantities import Quantity
    from extract.slots import Slot

_MEASURED = frozenset({"length", "area", "volume", "mass", "power", "energy", "containers"})
_RATE = ("tỷ lệ ", "tỉ lệ ")
_SIZED = re.compile(r"(?<=\S) (?:dài|rộng|cao|sâu|công suất|dung tích)$")
_PAYS = re.compile(r"(?:hỗ trợ|tài trợ|cho vay|chi trả|giải ngân|ủng hộ|xử phạt|phạt)$")
_PAYS_FOR = re.compile(r"(?<!\w)(?:để|nhằm) [^,;.()]{2,60}(?:, trong đó[^,;.()]{0,20})?$")
_AIM_OF_SHARE = re.compile(
    r",? (?:(?:thấp|cao) hơn|vượt|chưa đạt|so với|trong khi) (?:mục tiêu|chỉ tiêu)(?!\w)"
)
_HELPS = re.compile(r"(?<!trợ )(?<!\w)giúp(?! (?:đỡ|việc|sức)(?!\w))(?!\w)")
_YEARLY = " bình quân"
_SHORT = 2
_LABEL = re.compile(r"\W{0,4}(?:năm |tháng |quý |giai đoạn )?¶{4,40}\s?:\s?(?:\w{2,6}\s)?")
HOW_MANY = frozenset({"số", "tổng", "lượng", "dân", "quy", "mức", "đàn", "khả"})
"""First words of how many there are of something: «dân số», «tổng đàn lợn», «khả năng cung ứng»."""


def going_on(line: FigureLine, quantity: Quantity, left: int) -> Name | None:
    """Return what a value goes on with; a sum is not of things counted in another sentence."""
    found = inherited(line, left)
    last = line.last
    if last is not None and last.construct == "share" and quantity.unit == "%":
        since = line.masked.text[last.end - line.sentence.begin : left] + line.masked.text[left:]
        if _AIM_OF_SHARE.match(since):
            return last.name  # «nợ thuế chiếm 8% tổng thu, cao hơn mục tiêu | 5%»
    if found is not None and quantity.unit_kind in _MEASURED and line.last is None:
        ahead = found.spans[0][0] < line.sentence.begin
        return found if not ahead or names_measure(found) else None  # no rain is of dead cattle
    if found is None or quantity.unit_kind != "money" or _is_helped(line, left):
        return found if quantity.unit_kind != "money" else None
    if line.last is not None and _PAYS_FOR.search(
        line.masked.text, line.last.end - line.sentence.begin, quantity.begin - line.sentence.begin
    ):
        return None  # «dùng 10% quỹ dự phòng để thanh toán | 9 tỷ đồng»
    if found.text.lower().startswith(_RATE):
        return line.known_as(f"/{quantity.unit}")  # no income is of a rate
    return _of_this_sentence(line, found) if line.last is not None else _of_another(line, found)


def _is_helped(line: FigureLine, left: int) -> bool:
    """Tell «giảm 9 thủ tục giúp người dân tiết kiệm | 3 tỷ đồng»: the sum is not of the things."""
    end = 0 if line.last is None else line.last.end - line.sentence.begin
    return bool(end) and _HELPS.search(line.masked.text, end, max(left, end)) is not None


def _of_this_sentence(line: FigureLine, found: Name) -> Name:
    """Return what a sum goes on with where its sentence has told a figure before."""
    last = line.last
    if last is not None and found == last.name and line.lead is not None:
        paid = last.acted and _PAYS.search(line.lead.text.lower()) is not None
        paid = paid or (line.glue != "" and is_sum(line.lead))
        if paid or last.acted:  # «hỗ trợ 5 tỉnh tổng cộng | 90 tỷ đồng», «tiền trả cho 9 hộ là»
            return line.lead if paid else found
    text = found.text
    if last is not None and last.unit == "%":
        text = text.removesuffix(_YEARLY)  # «thu bình quân tăng 8%/năm, năm 2022 đạt | 900 tỷ đồng»
    if len(text.split()) > _SHORT:
        text = _SIZED.sub("", text)  # «bến số 1 dài 480 m trị giá | 5 tỷ đồng»
    return found if text == found.text else Name(text, found.spans)


def _of_another(line: FigureLine, found: Name) -> Name | None:
    if any_of("time", "details").match(line.sentence.lower):
        return found  # «Cụ thể, 600 tỷ đồng cho …»
    before = found.spans[0][0] < line.sentence.begin
    things = line.counted_as(found.text.split()[0].lower()) if before else None
    return None if things == found else found


def of_lowest(line: FigureLine, found: Name, left: int, end: int) -> Name:
    """Return «giá đất» of «giá đất cao nhất ở phố A 90 triệu đồng, thấp nhất | 2 triệu đồng»."""
    at = found.text.find(" cao nhất")
    lowest = at > 0 and "thấp nhất" in line.masked.text[left:end]
    return Name(found.text[:at], found.spans) if lowest else found


def _is_labelled(line: FigureLine, slot: Slot) -> bool:
    """Tell «- Năm 2022: | 94 hộ», below what says how many of whom are told year by year."""
    return _LABEL.fullmatch(line.masked.text, 0, slot.begin - line.sentence.begin) is not None


def counting_on(line: FigureLine, slot: Slot, lead: Lead, noun: Name) -> Name | None:
    """Return what «dân số tăng 2%, đạt | 900.000 người», «(kế hoạch là | 90 xã)» goes on with.

    That is how many there are, told in this sentence; the number has no other noun of its own.
    """
    topic, last = line.spoken, line.last
    back = not lead.subject or points_back(lead.subject)
    passes = [word.text for word in lead.subject[:1]] == ["vượt"]
    told = back and (passes or lead.kind in {"level", "toward"}) and slot.value.out_of is None
    listed = last is None and _is_labelled(line, slot)
    on = last is not None and last.construct in {"measured", "change"} and told
    topic = line.topic if listed else topic
    if topic is None or not (on or listed):
        return None
    head, *own = noun.text.lower().split() or [""]  # a unit told once for several numbers
    own = [] if noun.text.lower() in figure_words("generic") else own
    said = topic.text.lower().split()
    counts = said[0] in HOW_MANY or head in said
    return topic if counts and set(own).issubset(said) else None
