"""What stands before an item of a list: «Thứ nhất», «(2)», «Ba là», «-», «Tiếp theo»."""

from __future__ import annotations

import regex

from extract.numerals import ONE_TO_TEN, ORDINALS
from extract.remembered import remembered

_WHICH = (
    r"(?:(?:nhóm\s)?(?:nhiệm vụ|giải pháp|vấn đề|việc|nội dung|chính sách)|nhóm|mục tiêu|"
    r"khâu đột phá|đột phá|trụ cột|yêu cầu|nguyên tắc|quan điểm|định hướng|điểm|"
    r"đề xuất|kiến nghị|trọng tâm|mũi|ưu tiên|khâu)"
)
_TEENS = rf"mười\s(?:lăm|{ONE_TO_TEN})"
_NUMBERED = regex.compile(
    r"(?:^|(?<=[\s;,:.(]))(?:\((?:\d{1,2}|[a-zđ]|[ivx]{2,4})\)|\d{1,2}(?:[.)/]|\s?-)(?=\s)|"
    r"^[a-zđ][)](?=\s)|^(?=[ivx])x{0,2}(?:i[vx]|v?i{0,3})(?:[.)]|\s?-)(?=\s)|"
    rf"(?:{_WHICH}\s)?(?:thứ\s(?:{_TEENS}|{ORDINALS})|(?:{_TEENS}|{ONE_TO_TEN})\slà)(?:\slà)?(?=[\s,:])"
    rf"|(?:^|(?<=[;:.]\s))(?:(?:{ONE_TO_TEN})(?=,\s)|(?:{_WHICH}\s)?thứ\s\d{{1,2}}(?=[\s,:])"
    rf"|{_WHICH}\s(?:số\s)?\d{{1,2}}\s?(?=[:,.-]\s|là\s)))[\s,:]*(?:là\s)?"
)
_TURN = (
    r"(?:trước hết|trước tiên|đầu tiên|tiếp theo|tiếp đến|tiếp đó|kế đến|kế tiếp|"
    r"sau cùng|cuối cùng)"
)
_IN_TURN = regex.compile(
    rf"(?:{_TURN}|{_WHICH}\s(?:đầu tiên|tiếp theo|cuối cùng))(?:\slà)?(?=[\s,:])[\s,:]*(?:là\s)?"
)
_IN_TURN_INSIDE = regex.compile(rf"(?<=[;:]\s(?:và\s)?)(?:{_IN_TURN.pattern})")
_BLANK = regex.compile(
    r'[\s"]*(?:(?:trong đó|theo đó|cụ thể|đó là)[,:]?\s'
    rf"(?=thứ|một|trước|đầu|{_WHICH}\s(?:thứ|đầu)))?"
)
_BULLET = regex.compile(r"\s*[-+*•●▪]\s*(?=\w)")
_ORDINALS = {
    word: number
    for number, words in enumerate(
        ("nhất một", "hai", "ba", "tư bốn", "năm lăm", "sáu", "bảy", "tám", "chín", "mười"), 1
    )
    for word in words.split()
}
_TEN = 10
_ROMAN = regex.compile(r"[ivx]{1,5}(?=[.)]|\s?-)")
_FIRST = regex.compile(r"trước (?:hết|tiên)|đầu tiên")


@remembered
def enumerated(text: str) -> int | None:
    """Return where an item begins behind its number or bullet: «Thứ nhất là …», or None."""
    lower = text.lower()
    found = _BLANK.match(lower)
    start = found.end() if found else 0
    mark = _NUMBERED.match(lower, start) or _IN_TURN.match(lower, start) or _BULLET.match(text)
    return mark.end() if mark else None


def inside(lower: str, begin: int, end: int) -> list[tuple[int, int]]:
    """Return where the marks of items begin and end in a stretch, in lower case."""
    found = list(_NUMBERED.finditer(lower, begin, end))
    return [m.span() for m in found or _IN_TURN_INSIDE.finditer(lower, begin, end)]


@remembered
def ordinal(mark: str) -> int | None:
    """Return the number of an item's mark: «Thứ hai», «(2)», «2.»; None where it has none."""
    digits = regex.search(r"\d{1,2}", mark)
    if digits:
        return int(digits[0])
    lower = mark.lower()
    roman = _ROMAN.match(lower.strip())
    if roman:
        return _of_roman(roman[0])
    if _FIRST.search(lower):
        return 1
    words = [_ORDINALS[word] for word in regex.findall(r"\w+", lower) if word in _ORDINALS]
    return sum(words[:2]) if words[:1] == [_TEN] else next(iter(words), None)


def _of_roman(digits: str) -> int:
    """Return the number that Roman digits up to «xxxix» write."""
    values = [{"i": 1, "v": 5, "x": 10}[digit] for digit in digits]
    return sum(
        -value if value < behind else value
        for value, behind in zip(values, [*values[1:], 0], strict=True)
    )
