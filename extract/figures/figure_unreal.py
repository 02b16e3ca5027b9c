"""Numbers that are told, but not as how things are: suppositions, and what only sorts things."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.figures.masked import NUMBER
from extract.remembered import remembered

if TYPE_CHECKING:
    from extract.figures.masked import Masked
    from extract.measures.quantities import Quantity

_MIGHT_BE = re.compile(
    r"(?<!\w)(?:lẽ ra|đáng (?:ra|lẽ)|đúng ra|giá như|giả sử|thử hình dung)(?!\w)[^.;]*$"
    r"|(?<!\w)nếu (?!như )(?:[^\s,;.]+ ){0,4}(?:không|chưa|chậm|để|thiếu|bị|xảy ra)(?!\w)[^.;]*"
    r"(?<!\w)(?:có thể|có nguy cơ|sẽ|buộc phải|phải)(?!\w)[^.;]*$"
)
"""«Lẽ ra chỉ mất | 2 tỷ đồng», «Nếu không gia cố thì có thể mất | 9 ha»; not «Nếu năm 2015 …»."""
_CUES = ("nếu ", "lẽ ", " ra ", "giá như", "giả sử", "hình dung")
_EVERY_SO_MANY = re.compile(
    rf"(?<!\w)cứ [^.;]{{0,40}}[{NUMBER}\d][^.;]{{0,60}}(?:thì|có|lại)(?!\w)[^.;]{{0,30}}$"
)
"""«cứ 100 hộ thì có | 7 hộ nghèo»"""
_SUCH_THINGS = re.compile(
    r"(?<!\w)những (?![^,;.]*(?<!\w)(?:này|đó|nói trên|kể trên)(?!\w))[^,;.]{1,60}"
    r"(?:trị giá|có (?:giá|đường kính|chiều (?:cao|dài|rộng)|trọng lượng|tuổi đời)|cao|nặng|dài)"
    r" (?:trên|hơn|tới|gần|từ|đến|dưới) $"
)
"""«cuốn trôi những tảng đá có đường kính trên | 1,5 m», whichever and however many they are."""
_OWNERS = re.compile(r" ?%? vốn (?:đầu tư )?(?:nước ngoài|trong nước|nhà nước|tư nhân|fdi)(?!\w)")
_OWNED = re.compile(
    rf"(?:{NUMBER}|(?<!\w)(?:doanh nghiệp|công ty|tập đoàn|nhà máy|ngân hàng|đơn vị"
    r"|dự án|trường|cơ sở|từ|có|là)) $"
)
"""«12 doanh nghiệp | 100% vốn nước ngoài», a kind of them."""
_FROM = re.compile(r"(?<!tăng )(?<!giảm )(?:trên|dưới|quá|từ) $")
_MUST = re.compile(r" ?%?(?: trở (?:lên|xuống))? (?:bị|phải|thì|sẽ|mới được|không được)(?!\w)")
"""«xe chở quá tải trên | 50% bị xử phạt», whichever do so."""
_LEAGUE = re.compile(
    r"(?<!\w)(?:(?:một|1|01) trong(?: (?:số|những))?|t[oố]p) (?:gần |hơn |khoảng |số )?$"
)
_BEST = re.compile(
    r"[^,;.]{0,60}(?<!\w)(?:hàng đầu|dẫn đầu|đứng đầu|nhất|tiêu biểu|nổi tiếng|mạnh|uy tín)(?!\w)"
)
_OF_KIND = re.compile(
    r" (?!cả nước|toàn|thế giới|khu vực|châu|đông nam|asean|việt nam|về|của|trong|tại|ở|trên"
    r"|năm|và|với)[^\W\d]"
)
_WHOLE = 100


def is_unreal(quantity: Quantity, masked: Masked, begin: int, noun: str) -> bool:
    """Tell what might have been, one in so many, and what sorts things, from how things are.

    ``noun`` is what stands behind the number.
    """
    ahead = masked.text[:begin]
    supposed = _is_supposed(ahead) or _is_league(quantity, ahead, noun)
    return supposed or _is_kind(quantity, ahead, noun)


@remembered
def _is_supposed(ahead: str) -> bool:
    return (
        (any(cue in ahead for cue in _CUES) and _MIGHT_BE.search(ahead) is not None)
        or ("cứ " in ahead and _EVERY_SO_MANY.search(ahead) is not None)
        or ("những " in ahead and _SUCH_THINGS.search(ahead) is not None)
    )


def _is_kind(quantity: Quantity, ahead: str, behind: str) -> bool:
    """Tell «doanh nghiệp 100% vốn nước ngoài», «trên 50% bị phạt» from «chiếm 100% vốn …»."""
    if quantity.unit == "%" and _MUST.match(behind) is not None and _FROM.search(ahead) is not None:
        return True
    whole = quantity.unit == "%" and quantity.value == _WHOLE
    return whole and _OWNERS.match(behind) is not None and _OWNED.search(ahead) is not None


def _is_league(quantity: Quantity, ahead: str, behind: str) -> bool:
    """Tell «một trong 10 tập đoàn hàng đầu», where something ranks, from how many there are.

    «lọt tốp 5 cả nước» ranks what is told of, «lọt tốp 5 tỉnh có …» whoever is told of there.
    """
    found = _LEAGUE.search(ahead)
    if found is None:
        return False
    top = found[0].startswith(("top", "tốp"))
    if quantity.rank or quantity.unit is None:
        return top and _OF_KIND.match(behind) is not None
    return top or _BEST.match(behind) is not None
