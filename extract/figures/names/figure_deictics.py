"""Counted things without the words that only point back: «12 người | khác mất tích»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.figures.figure import Name

if TYPE_CHECKING:
    from extract.figures.figure import Named

_WHERE = re.compile(
    r" (?:ở|tại|của|thuộc|trong|trên) (?:các )?"
    r"(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|thôn|bản|ấp|xóm|khu vực|vùng|nơi"
    r"|địa phương|địa bàn|đơn vị) (?:này|đó|ấy|nói trên|kể trên)(?!\w)"
)
_CALLED = re.compile(
    r" (?:mang tên|có tên(?: gọi)?|với tên gọi|tên là|gọi là|mang nhãn hiệu|(?:trong )?giai đoạn"
    r"|(?:trong )?nhiệm kỳ|(?:trong )?năm học)$"
)
"""What leads to a name in quotation marks, or to years, which are not part of it."""
_OTHERS = re.compile(r" khác (?=\w)(?!nhau(?!\w)|biệt(?!\w))")
_THIS = re.compile(r" (?:này|đó|ấy|nói trên|kể trên)(?!\w)")


_SUM_BACK = re.compile(
    r" (?:này|đó|ấy|nói trên|kể trên|nêu trên"
    r"|trên(?=[,.;)]|$| (?:và|để|cho|là|được|sẽ|đã|nhằm|vào|trong)(?!\w)))(?!\w)"
)


def points_at(text: str, unit: str) -> bool:
    """Tell «5 triệu người này», «3 vụ đó», «3 người khác»: which they are was told elsewhere."""
    if text.lower() == f"{unit} khác":
        return True
    return text.lower().startswith(unit.lower()) and _THIS.match(text, len(unit)) is not None


def is_told_again(text: str, end: int) -> bool:
    """Tell «sử dụng 18 tỷ đồng | trên để xây cầu», a sum told before, from «… trên địa bàn»."""
    return _SUM_BACK.match(text, end) is not None


def without_deictics(named: Named, unit: str, *, paired: bool) -> Named:
    """Return counted things without the place just spoken of, and not as others of a pair."""
    text = named.name.text
    others = paired and text.lower().startswith(unit.lower()) and _OTHERS.match(text, len(unit))
    if others:
        text = f"{text[: len(unit)]} {text[others.end() :]}"
    text = _CALLED.sub("", _WHERE.sub("", text))
    return named if text == named.name.text else replace(named, name=Name(text, named.name.spans))
