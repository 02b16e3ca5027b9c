"""Sums of money of which only the number is said: «thu đạt 1.496 tỷ», «25 triệu/người/năm»."""

from __future__ import annotations

from decimal import Decimal

import regex

from extract.measures.numbers import DIGITS
from extract.measures.quantity_units import UnitRead, reckoned_by

_LEAST = 100
"""Đồng: nothing is paid with less since the currency's reform of 1985."""
_OTHER_WORD = regex.compile(r"đồng\s(?:bằng|thời|bộ|loạt|hành)(?!\w)")
_MILLION, _BILLION = Decimal(1_000_000), Decimal(1_000_000_000)
_CLAUSE = 48
_PAID = regex.compile(
    r"đồng(?:/[^\W\d]{1,8}){0,3},?\s\(?(?:tăng|giảm|vượt|cao\shơn|thấp\shơn|hơn)"
    r"(?:\s(?:thêm|khoảng|hơn|gần|trên))?\s$"
)
"""«67,5 triệu đồng/người, tăng | 47 triệu so với …»"""

_TO_DONG = regex.compile(
    rf"\s(?:lên|xuống|còn)(?:\s(?:mức|đến|tới|thành|còn|khoảng|gần|hơn|trên)){{0,2}}\s(?:{DIGITS})"
    r"\s(?:nghìn|triệu|tỷ)\sđồng(?!\w)"
)
"""«từ 2,05 triệu | lên 2,78 triệu đồng»"""


def in_dong(view: str, at: tuple[int, int], factor: Decimal, unit: UnitRead) -> UnitRead:
    """Return the unit of a number at a place; of đồng, where a sum says nothing else.

    ``factor`` is what its scale word multiplies by: billions of nothing said are of đồng, and
    millions where money stands before or what they are paid for behind.
    """
    begin, end = at
    if unit.name == "đ" and factor > 1:  # «1,5 triệu đ»
        return UnitRead(name="đồng", end=unit.end, kind="money", known=True, measured=True)
    if unit.name is not None or factor < _MILLION:
        return unit
    each, after = reckoned_by(view, end)
    known = factor >= _BILLION or _TO_DONG.match(view, end) is not None
    known = known or _PAID.search(view[max(0, begin - _CLAUSE) : begin]) is not None
    if not each and (not known or view[end : end + 1] == "/"):
        return unit
    return UnitRead(name=f"đồng{each}", end=after, kind="money", known=True, measured=True)


def is_no_sum(view: str, value: Decimal, unit: UnitRead) -> bool:
    """Tell «đường cấp 3 đồng bằng», «rộng 4 m, cao 3 đồng thời …»: another word than the currency.

    «180 đồng bằng tiền mặt» is a sum.
    """
    if unit.name != "đồng" or value >= _LEAST:
        return False
    return _OTHER_WORD.match(view, unit.end - len("đồng")) is not None
