"""Which numbers are figures, and which of these are reached, aimed at, or differences."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from extract.facts import Status
from extract.lexicon import units
from extract.lexicon.figures import any_of, figure_words
from extract.masked import NUMBER, TIME

if TYPE_CHECKING:
    from extract.indicators import Lead
    from extract.masked import Masked
    from extract.quantities import Quantity

_FEW = 10
"""Programmes number their points up to about here."""
_MANY = 1000
_PREPOSITIONS = frozenset(
    "của qua giữa trong trên tại ở từ cùng thuộc theo sau trước mỗi một tới đến vào nhóm".split()
)
_TOGETHER = frozenset({"việc", "hợp", "gặp", "nối", "tuyến", "thoại", "cùng", "bạ", "giao"})
_LINKED = re.compile(r"trực tuyến|điểm cầu|đầu cầu|cầu truyền hình|kết nối tới|truyền hình")
_DIRECTIONS = frozenset({"up", "down"})
_TASKS = frozenset({"nhiệm vụ", "chỉ tiêu", "nhóm nhiệm vụ"})
_DENIED = re.compile(r"(?<!\w)(?:không|chưa) (?:đạt|hoàn thành|vượt)(?!\w)[^;,]{0,40}$")
_NO_GIVING = frozenset("dịch thông lưu ban tiếp nhận thầu hàng nộp đoạn".split())
_NEAR = 60
_TO_DO = re.compile(r"(?<!\w)(?:thực hiện|triển khai|giao|phải|hoàn thành)(?!\w)")


@cache
def _measures() -> frozenset[str]:
    return frozenset(unit.kind for unit in units())


def is_counted(quantity: Quantity) -> bool:
    """Tell a number of things from a measure, a sum, a percentage or a place in an order."""
    return not (quantity.unit is None or quantity.rank or quantity.unit_kind in _measures())


def is_stated(quantity: Quantity, masked: Masked, begin: int, lead: Lead, noun: str) -> bool:
    """Tell whether a quantity is a figure and not a length of time, a programme's point, a group."""
    if quantity.fraction or masked.text[max(0, begin - 1) : begin] in {'"', "'"}:
        return False
    counted = is_counted(quantity)
    if counted and quantity.value <= _FEW and masked.text.count('"', 0, begin) % 2:
        return False
    if lead.negated or _DENIED.search(masked.text, max(0, begin - _NEAR), begin):
        return False
    few = quantity.value <= _FEW and quantity.out_of is None
    if few and not quantity.rank and quantity.unit != "%" and _starts_abstract(noun):
        return (quantity.times or lead.kind in {"up", "down", "times"}) and quantity.unit == "lần"
    if quantity.unit is None and not quantity.rank:
        return quantity.out_of is not None and bool(lead.kinds)
    if not counted:
        return True
    unit = (quantity.unit or "").lower()
    if unit in figure_words("abstract", "times"):
        said = " ".join(word.text for word in lead.subject[:3])
        return lead.kind == "level" and "thời gian" in said
    return not _is_company(quantity, masked, begin)


def _starts_abstract(noun: str) -> bool:
    words = noun.split()[:3]
    abstract = figure_words("abstract")
    return any(" ".join(words[:size]) in abstract for size in range(1, len(words) + 1))


def _is_company(quantity: Quantity, masked: Masked, begin: int) -> bool:
    """Tell whether the things counted are only where, with whom or through what something is done."""
    if quantity.value >= _MANY or quantity.out_of is not None:
        return False
    before = [word.text for word in masked.words(max(0, begin - 24), begin)]
    while before and before[-1] in {"cả", "toàn bộ", "tất", "các"}:
        before.pop()
    if quantity.unit == "điểm cầu":
        return False
    if before and before[-1] in _PREPOSITIONS:
        return True
    if quantity.unit_kind != "bodies":
        return False
    together = before[-1:] == ["với"] and before[-2:-1] and before[-2] in _TOGETHER
    return bool(together) or _LINKED.search(masked.text[:begin]) is not None


def is_instructed(masked: Masked, begin: int) -> bool:
    """Tell whether the number stands in what someone is told to do."""
    before = masked.text[:begin]
    left = masked.break_before(begin) + 1
    if any_of("target", "ahead").search(before) or TIME in before[:left]:
        return False
    whole = any_of("instruction").finditer(before)
    near = any_of("instruction", "near").finditer(before, left)
    return any(_is_order(before, found) for found in (*whole, *near))


def _is_order(text: str, found: re.Match[str]) -> bool:
    ahead = text[max(0, found.start() - 12) : found.start()].split()
    if (
        found[0] == "giao"
        and text[found.end() :].split()[:1]
        and text[found.end() :].split()[0] in _NO_GIVING
    ):
        return False
    if not ahead:
        return True
    return ahead[-1] not in figure_words("instruction", "not_after") and ahead[-1][-1] != NUMBER


def change_sign(lead: Lead, masked: Masked, end: int) -> int:
    """Return 1 for what rises, -1 for what falls, 0 for what stands at a level."""
    kinds = lead.kinds
    if not kinds and lead.subject and lead.subject[0].text in {"tăng", "giảm"}:
        following = lead.subject[1].text if len(lead.subject) > 1 else ""
        if following not in {"nghèo", "thiểu", "trừ", "cường", "tốc"}:
            return 1 if lead.subject[0].text == "tăng" else -1
    if kinds[:1] == ("times",):
        behind = masked.words(end, masked.break_after(end))[:2]
        first = behind[0].text if behind else ""
        return int(not first or first[0] not in "b" or first in {"bằng"})
    if kinds[:1] and kinds[0] in _DIRECTIONS:
        return 1 if kinds[0] == "up" else -1
    if len(kinds) > 1 and "là" in lead.said[:1] and kinds[1] in _DIRECTIONS:
        return 1 if kinds[1] == "up" else -1
    return 0


def is_growth(name: str, quantity: Quantity) -> bool:
    """Tell whether a percentage is itself a rate of growth."""
    heads = ("tốc độ tăng", "mức tăng", "tăng trưởng", "tỷ lệ tăng", "tốc độ phát triển")
    return quantity.unit == "%" and name.lower().replace("tỉ", "tỷ").startswith(heads)


def is_aimed(masked: Masked, left: int, begin: int, quantity: Quantity, *, aiming: bool) -> bool:
    """Tell whether a figure is aimed at and not reached: by its own clause, or what is said ahead.

    ``aiming`` where targets were announced before in the sentence.
    """
    text = masked.text
    own = text[left:begin]
    if _aim(own, "own", first=True):
        return any_of("target", "reached").search(own) is None
    if quantity.unit in _TASKS and quantity.value > _FEW:
        clause = text[max(0, begin - 40) : masked.break_after(begin)]
        return bool(_TO_DO.search(clause)) and "đã" not in clause.split()
    if not aiming and not _aim(text[:left], "ahead", first=False):
        return False
    return any_of("target", "reached").search(own) is None


def _aim(text: str, field: str, *, first: bool) -> bool:
    for found in any_of("target", field).finditer(text):
        ahead = text[max(0, found.start() - 12) : found.start()].split()
        word = ahead[-1].strip(",;:") if ahead else ""
        if word.endswith((NUMBER, "%")):
            continue
        if first and found.start() <= 1 + len(text) - len(text.lstrip()):
            return True
        if word not in figure_words("target", "not_after"):
            return True
        if first and word in {"vượt"}:
            return True
    return False


def continues(status: Status, kinds: tuple[str, ...]) -> bool:
    """Tell whether a figure without words of its own is what the one before it was."""
    return status is Status.TARGET and not (kinds and kinds[0] in {"up", "down", "times"})


__all__ = [
    "TIME",
    "change_sign",
    "continues",
    "is_aimed",
    "is_counted",
    "is_growth",
    "is_instructed",
    "is_stated",
]
