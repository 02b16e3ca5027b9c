"""Programmes called by a number and a letter, each item's first: «thông điệp 5K»."""

from __future__ import annotations

import re
from collections.abc import Iterator

import regex

from extract.programmes.counted import Label

_LETTERED = regex.compile(
    r"(?<!\w)(?:thông điệp|nguyên tắc|quy định|khuyến cáo|biện pháp|giải pháp|tuân thủ|phương châm|"
    r"chấp hành|chiến lược|công thức|quy tắc|mô hình|yêu cầu|thực hiện(?:\s(?:tốt|nghiêm|"
    r"nghiêm túc|đầy đủ|đúng|triệt để|nghiêm ngặt))?)\s\"?(?P<label>(?P<number>[2-9])[a-zđ])(?!\w)"
)
"""A number and a letter in capitals, each item's first: «5K» is khẩu trang, khử khuẩn …"""
_CALLED = re.compile(r"(?:thông điệp|nguyên tắc|quy tắc)\s\"?\d[kt]")
"""Behind these words such a name may stand in lower case: «thông điệp 5k», never an amount."""
_DIGIT_LETTER = re.compile(r"[2-9][a-zđ](?!\w)")


def may_be_lettered(lower: str) -> bool:
    """Tell at little cost whether a stretch, in lower case, could name such a programme."""
    return _DIGIT_LETTER.search(lower) is not None and _LETTERED.search(lower) is not None


def lettered(text: str) -> Iterator[Label]:
    """Yield «thông điệp 5K», «chiến lược 3T», "Giải pháp 5K": called so as in quotation marks."""
    lower = text.lower()
    for found in _LETTERED.finditer(lower) if _DIGIT_LETTER.search(lower) else ():
        begin, end = found.span("label")
        if not (text[end - 1].isupper() or _CALLED.match(lower, found.start(), end)):
            continue
        if text[begin - 1 : begin] == '"' or text[found.start() - 1 : found.start()] == '"':
            begin = found.start() if text[found.start() - 1 : found.start()] == '"' else begin
        name = text[begin:end]
        yield Label(begin, end, name, int(found["number"]), name)
