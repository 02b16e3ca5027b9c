"""Numbers that are told, but not as how things are: suppositions, and what only sorts things."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.figures.figure_conditions import is_conditional
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
_SHIFTS = 4
_WORKS = re.compile(
    r"(?<!\w)(?:thi công|làm việc|làm|sản xuất|hoạt động|bốc xếp|trực|vận hành)"
    r"(?: [^\s,;.]{1,6}){0,2} $"
)
"""«thi công cả | 3 ca», how, and no cases of a disease."""
_PAID_BACK = re.compile(
    r"(?<!\w)(?:hoàn|trả|hoàn trả|bồi hoàn)(?: lại)? (?:tiền|vé|phí|cọc|học phí|tiền vé|tiền cọc) $"
    r"|(?<!\w)(?:hưởng|giữ) (?:nguyên )?lương $"
)
"""«hoàn tiền | 100%», all of it."""
_CLASSED = re.compile(
    r"(?<!\w)(?:đình|đền|chùa|miếu|di tích|danh thắng|bệnh viện|trung tâm|doanh nghiệp|dn|công ty"
    r"|trường|đơn vị|khách sạn|cơ sở|viên chức)(?!\w)[^,;.]{0,60} xếp hạng $"
)
_CLASSES = 4
_AGAINST_OTHERS = re.compile(
    r" (?:hạng )?(?:về|trong|trên|toàn|cả nước|thế giới|châu|khu vực|đông nam|quốc gia|việt nam)"
    r"(?!\w)"
)
"""«bệnh viện xếp hạng | 2», a class of them; not «xếp hạng | 2 cả nước»."""
_UP_TO = re.compile(
    r"(?<!\w)(?:có|với) (?:tổng )?(?:mức )?(?:thu nhập|doanh thu|vốn|đầu tư|giá trị|diện tích"
    r"|công suất|trọng tải|quy mô|dư nợ)(?: [^\s,;.()]{1,9}){0,4} (?<!lên )(?:đến|tới) $"
)
_RULED = re.compile(r"[^\s,;.]{0,8},? (?:được|phải|do|thuộc|không phải|không được|thì)(?!\w)")
"""«Dự án có vốn đến | 80 tỷ đồng do huyện quyết định»: which of them."""


def is_unreal(quantity: Quantity, masked: Masked, begin: int, noun: str) -> bool:
    """Tell what might have been, one in so many, and what sorts things, from how things are.

    ``noun`` is what stands behind the number.
    """
    ahead = masked.text[:begin]
    behind = masked.text[begin + quantity.end - quantity.begin :]
    supposed = is_supposed(quantity, ahead, behind) or _is_league(quantity, ahead, noun)
    if supposed or is_conditional(ahead, behind) or _is_manner(quantity, ahead):
        return True
    return _is_kind(quantity, ahead, noun) or _is_class(quantity, ahead, behind)


def _is_manner(quantity: Quantity, ahead: str) -> bool:
    """Tell «thi công 3 ca», «hoàn tiền 100%», how something is done, from how much it is."""
    if quantity.unit == "ca" and quantity.value <= _SHIFTS:
        return _WORKS.search(ahead) is not None
    whole = quantity.unit == "%" and quantity.value == _WHOLE
    return whole and _PAID_BACK.search(ahead) is not None


def _is_class(quantity: Quantity, ahead: str, behind: str) -> bool:
    """Tell «bệnh viện xếp hạng 2», «dự án có vốn đến 80 tỷ đồng do huyện quyết định»."""
    if quantity.rank and quantity.out_of is None and quantity.value <= _CLASSES:
        classed = _CLASSED.search(ahead) is not None
        return classed and _AGAINST_OTHERS.match(behind) is None
    sized = quantity.unit_kind in {"money", "area", "power", "mass"}
    bound = _UP_TO.search(ahead) if sized else None
    if bound is None:
        return False  # «nhóm A (có vốn đến | 80 tỷ đồng)»
    return ahead.endswith("(", 0, bound.start()) or _RULED.match(behind) is not None


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
