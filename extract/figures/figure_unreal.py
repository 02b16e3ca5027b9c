"""Numbers that are told, but not as how things are: suppositions, and what only sorts things."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.figures.figure_supposed import is_supposed
from extract.figures.masked import NUMBER

if TYPE_CHECKING:
    from extract.figures.masked import Masked
    from extract.measures.quantities import Quantity

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
    behind = masked.text[begin + quantity.end - quantity.begin :]
    supposed = is_supposed(quantity, ahead, behind) or _is_league(quantity, ahead, noun)
    return supposed or _is_kind(quantity, ahead, noun)


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
