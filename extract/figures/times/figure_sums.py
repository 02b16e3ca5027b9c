"""What is summed up from the year's begin, and what stands on a day and is not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.facts import Status
from extract.figures.times.figure_periods import Term, happens, is_stock, term_of
from extract.remembered import remembered

if TYPE_CHECKING:
    from extract.figures.figure import Figure
    from extract.slots import Slot

_BALANCE = re.compile(
    r"(?<!\w)(?:dư nợ|nợ (?:đọng|xấu|thuế|quá hạn|bảo hiểm)|số (?:dư|nợ)|tổng nợ|tài sản|nguồn vốn"
    r"|(?<!doanh số )cho vay|tiền gửi|huy động vốn"
    r"|vốn (?:huy động|điều lệ|chủ sở hữu|đăng ký))(?!\w)"
)
"""What stands on a day, and does not add up to it."""
_BEGINS_WITH = re.compile(
    r"(?:trong đó,? )?(?:tổng )?"
    r"(?:dư nợ|nợ xấu|nợ quá hạn|nguồn vốn|số dư|tiền gửi|huy động vốn)(?!\w)"
)
_LOOK_BACK = 60
_SINCE = re.compile(
    r"(?<!\w)từ (?:khi|lúc|ngày(?! 0?1[/.-]0?1)|thời điểm|đầu(?! năm)|trước|nhiệm kỳ|giai đoạn)"
    r"(?: [^\s,;.]{1,9}){0,9} $"
)
_SUMMED = re.compile(r"(?<!\w)(?:lũy|luỹ) kế(?!\w)")
_ADDS = re.compile(
    r"(?:tổng )?(?:số )?(?:mức )?(?:thu|chi|thuế|doanh (?:thu|số)|kim ngạch|giá trị"
    r"|giải ngân|vốn giải"
    r"|sản lượng|xuất khẩu|nhập khẩu|xuất siêu|nhập siêu|sử dụng vốn|về sử dụng|nộp"
    r"|(?:lượng |lượt )?(?:du )?khách)(?! sạn)(?!\w)"
    r"|.* (?:thu|chi|nộp|giải ngân)$"
)
"""What is summed up from the year's begin."""


def summed_up(figure: Figure, slot: Slot, said: str) -> Term:
    """Begin «đến hết tháng 11» at the year's begin, where what is reckoned adds up."""
    term = term_of(slot)
    until = term.until or "hết" in said.lower().split()
    return from_new_year(figure, term) if until else term


def from_new_year(figure: Figure, term: Term) -> Term:
    """Return the year up to the end of a term, where what is reckoned adds up."""
    name = figure.name.text.lower()
    whole = figure
    while whole.follows is not None:  # «tăng 5%» is of what rose
        whole = whole.follows
    adds_up = whole.quantity.unit_kind == "money" or adds(figure) or happens(whole)
    if figure.status is Status.TARGET or not adds_up or term.first is None:
        return term
    if _stands(figure.sentence.lower) or is_stock(name) or _has_start(figure, term):
        return term
    return replace(term, first=term.first.replace(month=1, day=1))


def _has_start(figure: Figure, term: Term) -> bool:
    """Tell «từ khi khởi công | đến hết tháng 7/2023», which adds up from then on."""
    sentence = figure.sentence
    if term.at is None or term.at[0] < sentence.begin:
        return False
    ahead = sentence.at(max(sentence.begin, term.at[0] - _LOOK_BACK), term.at[0]).lower()
    return "từ " in ahead and _SINCE.search(ahead) is not None


def is_month_of_more(figure: Figure, term: Term) -> bool:
    """Tell «Trong tháng 10, …; lũy kế có | 811 hộ»: the month is not the time of the sum."""
    if term.first is None or term.at is None or term.first.month == 1:
        return False
    said = figure.sentence.lower[: figure.slot.begin - figure.sentence.begin]
    at = max((found.start() for found in _SUMMED.finditer(said)), default=None)
    if at is None:
        return False
    return term.at[0] < figure.sentence.begin + at and ";" not in said[at:]


def adds(figure: Figure) -> bool:
    """Tell «thu», «doanh số», «lượt khách» by their names, and what befell: «12 vụ cháy»."""
    return _ADDS.match(figure.name.text.lower()) is not None or happens(figure)


def is_balance(figure: Figure) -> bool:
    """Tell «dư nợ», «nợ xấu», «nguồn vốn», which stand on a day."""
    return _stands(figure.name.text.lower())


def tells_balance(lower: str) -> bool:
    """Tell a sentence that begins with what stands on a day: «Dư nợ cho vay ngắn hạn …»."""
    return _BEGINS_WITH.match(lower) is not None


@remembered
def _stands(lower: str) -> bool:
    return _BALANCE.search(lower) is not None
