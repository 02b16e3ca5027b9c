"""Numbers that tell an hour, who somebody is, how far one went, or how often something comes.

«tính đến | 20g», «Bệnh nhân 412 tên A», «đi bộ 4 km», «trung bình cứ 5 phút có 60 cuộc gọi»
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.slots import QUANTITY

if TYPE_CHECKING:
    from extract.figures.figure_line import FigureLine
    from extract.slots import Slot

_HOUR = regex.compile(r"(?<!\w)(?:đến|tới|lúc|hồi|từ|trước|sau|vào|khoảng) $")
_WHO = regex.compile(r" (?:\p{Lu}\.){1,4}| \p{Lu}\p{Ll}* \p{Lu}")
_WENT = regex.compile(
    r"(?<!\w)(?:chạy bộ|đi bộ|chạy xe|đạp xe|lội bộ|bơi|cõng|gùi)(?: [^\s,;.]{1,8}){0,3} $"
)
_EVERY = regex.compile(
    r"(?<!\w)(?:(?:cứ|chia|trung bình|bình quân)(?: [^\s,;.]{1,6}){0,2} \S+ (?:giây|phút|giờ)"
    r"|trong (?:vòng )?\S+ (?:giây|phút))(?: (?:thì|lại|là|sẽ))? (?:có|xảy ra)"
    r"(?: (?:tới|đến|từ|khoảng|hơn|gần|trên))* $"
)
_PER = regex.compile(r"\s?/\s?\d{1,3} ?(?:giây|phút|giờ)(?!\w)")
_SALT = frozenset({"‰", "g/l", "g/lít"})
_SALTY = regex.compile(r"(?<!\w)mặn (?:khoảng |trên )?$")
_COMES_IN = regex.compile(r",? (?:(?:đã|đang|sẽ) )?(?:xâm nhập|lấn|tiến|vào|ăn|ở mức sâu)(?!\w)")
_OWN_WORDS = regex.compile(
    r"[”\"],? (?:anh|chị|em|cụ|cháu) \p{Lu}\w*(?: \p{Lu}\w*){0,3}(?: \([^()]{1,40}\))?"
    r" (?:kể|nói|chia sẻ|tâm sự|bộc bạch|nhớ lại|cho hay|cho biết|than)"
)
_QUOTES = frozenset('“"')
_LATEST = 24
_NEAR = 48


def is_told_aside(line: FigureLine, slot: Slot) -> bool:
    """Tell a number that is no figure of what an article reports."""
    quantity, start = slot.value, line.sentence.begin
    begin, end = slot.begin - start, slot.end - start
    ahead = line.sentence.lower[max(0, begin - _NEAR) : begin]
    if quantity.unit == "g" and quantity.value <= _LATEST:
        return _HOUR.search(ahead) is not None
    if (quantity.unit or "").startswith("tên") and _WHO.match(line.sentence.text, end):
        return True
    if quantity.unit_kind == "length" and _WENT.search(ahead):
        return True
    if _PER.match(line.sentence.lower, end):
        return True
    return _EVERY.search(ahead) is not None or _is_own_words(line, end)


def salt_fronts(line: FigureLine) -> list[Slot]:
    """Return the values by which fronts are called: «ranh mặn | 4‰ vào sâu 40 km»."""
    if "mặn " not in line.sentence.lower:
        return []
    lower, start = line.sentence.lower, line.sentence.begin
    return [
        slot
        for slot in line.sentence.of(QUANTITY)
        if slot.value.unit in _SALT
        and _SALTY.search(lower, 0, slot.begin - start)
        and _COMES_IN.match(lower, slot.end - start)
    ]


def _is_own_words(line: FigureLine, end: int) -> bool:
    """Tell «“Bùn ngập sân 0,3 m”, chị Lan kể»: what one who holds no office went through."""
    told = _OWN_WORDS.search(line.sentence.text, end)
    return told is not None and _QUOTES.isdisjoint(line.sentence.text[end : told.start()])
