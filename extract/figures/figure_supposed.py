"""Numbers that are only supposed: what might have been, would follow, or is a rule's mark."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.figures.masked import NUMBER, TIMES
from extract.remembered import remembered

if TYPE_CHECKING:
    from extract.measures.quantities import Quantity

_TIMES = "".join(sorted(TIMES))
_MOVED = r"(?:tăng|giảm|hạ|nâng|thêm|biến động|chênh lệch|trượt)"
_BY = r"(?: (?:giá|thêm|lên|xuống|khoảng|hơn|trên|từ|bình quân|trung bình)){0,3}"
_MIGHT_BE = re.compile(
    r"(?<!\w)(?:lẽ ra|đáng (?:ra|lẽ)|đúng ra|giá như|giả sử|thử hình dung)(?!\w)[^.;]*$"
    r"|(?<!\w)nếu (?!như )(?:[^\s,;.]+ ){0,4}(?:không|chưa|chậm|để|thiếu|bị|xảy ra)(?!\w)[^.;]*"
    r"(?<!\w)(?:có thể|có nguy cơ|sẽ|buộc phải|phải)(?!\w)[^.;]*$"
)
"""«Lẽ ra chỉ mất | 2 tỷ đồng», «Nếu không gia cố thì có thể mất | 9 ha»; not «Nếu năm 2015 …»."""
_EVERY_SO_MANY = re.compile(
    rf"(?<!\w)cứ [^.;]{{0,40}}[{NUMBER}\d][^.;]{{0,60}}(?:thì|có|lại)(?!\w)[^.;]{{0,40}}$"
)
"""«cứ 100 hộ thì có | 7 hộ nghèo»"""
_SUCH_THINGS = re.compile(
    r"(?<!\w)những (?![^,;.]*(?<!\w)(?:này|đó|nói trên|kể trên)(?!\w))[^,;.]{1,60}"
    r"(?:trị giá|có (?:giá|đường kính|chiều (?:cao|dài|rộng)|trọng lượng|tuổi đời)|cao|nặng|dài)"
    r" (?:trên|hơn|tới|gần|từ|đến|dưới) $"
)
"""«cuốn trôi những tảng đá có đường kính trên | 1,5 m», whichever and however many they are."""
_WOULD = r"(?:có thể|có khả năng|sẽ có thể)"
_CAUSES = r"(?:làm|khiến|kéo|đẩy|dẫn|gây|tác động|giúp|góp phần)"
_WOULD_CAUSE = re.compile(rf"{NUMBER}? ?%? (?:thì |cũng ){{0,2}}{_WOULD} (?:sẽ )?{_CAUSES}(?!\w)")
_RISES_BY = re.compile(rf"(?<!\w){_MOVED}{_BY} $")
_CAUSED = re.compile(
    rf"(?<!\w){_MOVED}{_BY} {NUMBER}+ ?%? (?:thì |cũng ){{0,2}}{_WOULD} (?:sẽ )?{_CAUSES}(?!\w)"
    r"[^.;]{0,80}$"
)
"""«giá than tăng 5% có thể làm giá điện thêm | 2%»: neither has happened."""
_IF_IT_RISES = rf"(?<!\w)(?:nếu|cứ) (?!như |tính |so |xét |kể )[^.;,{NUMBER}{_TIMES}]{{1,60}}?"
_IF_BY = re.compile(rf"{_IF_IT_RISES} {_MOVED}{_BY} $")
_IF_THEN = re.compile(
    rf"{_IF_IT_RISES} {_MOVED}{_BY} {NUMBER}+ ?%?[^.;{NUMBER}{_TIMES}]{{0,90}}(?:,|(?<!\w)thì|sẽ) "
    rf"[^.;{_TIMES}]{{0,90}}$"
)
_THEN = re.compile(r" ?%?(?:[^.;,]{0,60} thì |[^.;,]{0,20}, [^.;]{2,60} (?:sẽ|có thể) )")
"""«Nếu lãi suất tăng | 1% thì chi phí vốn sẽ tăng | 2%»; not «Nếu năm 2015 tăng 5% thì …»."""
_ONCE = re.compile(
    rf"(?<!\w)(?:khi|nếu|trường hợp|trong trường hợp) [^.;,{_TIMES}]{{1,80}}"
    r"(?: từ| trên| dưới| quá| vượt| đạt| đến| còn){1,2} $"
)
_ON = re.compile(r" ?%? trở (?:lên|xuống|đi)(?!\w)")
"""«gia hạn khi doanh thu giảm từ | 20% trở lên»: whenever it does."""
_STREAK = re.compile(
    rf"{NUMBER}[^.;]{{0,90}}(?<!\w)(?:tháng|quý|năm|tuần|ngày|phiên|kỳ|vụ|lần) (?:thứ )?"
    r"(?:\w{1,4}|¤+|¶+) liên tiếp [^.;,]{0,30}(?:trên|dưới|hơn|không quá) $"
)
"""«tăng 0,8%, là tháng thứ hai liên tiếp tăng dưới | 1%», which bounds the months' own values."""
_CUES = (
    "nếu ", "lẽ ", " ra ", "giá như", "giả sử", "hình dung", "cứ ", "những ", " thể ", " khả năng ",
    "khi ", "hợp ", " liên tiếp ",
)  # fmt: skip


def is_supposed(quantity: Quantity, ahead: str, behind: str) -> bool:
    """Tell what might have been, would follow, or only marks a rule, from how things are."""
    if quantity.unit == "%" and _ON.match(behind) and _ONCE.search(ahead):
        return True
    rises = quantity.unit == "%" and _RISES_BY.search(ahead) is not None
    if rises and _WOULD_CAUSE.match(behind) is not None:
        return not any(time in ahead for time in TIMES)  # «từ 4/5, giá tăng | 3% có thể làm …»
    if rises and _THEN.match(behind) is not None and _IF_BY.search(ahead) is not None:
        return True
    return _is_supposed(ahead)


@remembered
def _is_supposed(ahead: str) -> bool:
    if not any(cue in ahead for cue in _CUES):
        return False
    return any(
        found.search(ahead) is not None
        for found in (_MIGHT_BE, _EVERY_SO_MANY, _SUCH_THINGS, _CAUSED, _IF_THEN, _STREAK)
    )
