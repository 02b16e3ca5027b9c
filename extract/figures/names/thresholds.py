"""Numbers that only tell which things are counted: «9 xã đạt | 15-18 tiêu chí», «có vốn trên 1 tỷ».

Such a number is read as words of the name of what is counted, and is no figure of its own.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from extract.figures.figure_aim_words import aims_in
from extract.figures.figure_kinds import is_counted
from extract.figures.figure_moves import begins_move
from extract.figures.masked import NUMBER
from extract.lexicon.figures import figure_words
from extract.numerals import TWO_TO_TEN
from extract.slots import QUANTITY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.figures.masked import Masked
    from extract.measures.quantities import Quantity
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_CRITERIA = frozenset({"tiêu chí", "điểm", "sao", "môn", "nguyện vọng"})
_TELLS = re.compile(
    r"(?:^|[,;:(]\s?|(?<!\w)(?:đạt|cao|với|gồm|là|có|quy mô|được|xây|lên|tới|đến)\s"
    r"(?:khoảng\s|hơn\s|trên\s|gần\s|tổng\s|số\s)?)$"
)
_AGE = re.compile(r"tuổi (?:thọ|trung bình|bình quân|nghỉ hưu|đời)")
_REACHED = re.compile(
    r"(?:\s\x02[^\x02]{1,20}\x02)?\s{1,130}(?:[^\s,;:()¤]{1,12}\s){0,3}?"
    r"(?:đạt|đạt từ|đạt được|đủ|hoàn thành|có|có từ|đạt chuẩn)\s"
    r"(?:từ\s|trên\s|dưới\s)?(?:\d{1,2}\s[-–]\s)?$"
)
_DOSES = ("mũi", "liều")
_DOSED = re.compile(
    r"(?<!\w)(?:tiêm|uống)(?: chủng| phòng| được| đầy){0,2}(?: ít nhất| tối thiểu| đủ)? $"
)
_AT_LEAST = frozenset({"ít nhất", "tối thiểu", "đủ"})
_LIMITED = re.compile(
    r"\s(?:[^\s,;:()¤]{1,12}\s){0,8}?"
    r"(?:có|đạt|thấp|giải ngân|thu nhập|lương|vốn|doanh thu|tỷ lệ|kết quả|diện tích|giá trị"
    r"|chiều dài|chiều rộng|chiều cao|công suất|trọng tải|dung tích|quy mô)"
    r"\s(?:[^\s,;:()¤]{1,12}\s){0,6}?(?:trên|dưới|từ|thấp hơn|cao hơn|không quá|hơn)\s$"
    r"|\s(?:[^\s,;:()¤]{1,12}\s){0,4}?(?:lỗ|lãi|nợ|xuất khẩu)"
    r"\s(?:[^\s,;:()¤]{1,12}\s){0,4}?(?:trên|dưới|từ|không quá)\s$"
)
_OF_SUCH = re.compile(
    r"(?<!\w)(?:số|các|những|nhiều|thêm) (?:xã|huyện|thôn|ấp|địa phương|đơn vị|hộ)"
    r"(?: [^\s,;¤]{1,9}){0,4} (?:đạt|đạt từ|đạt đủ|hoàn thành)(?: từ| trên| dưới)? $"
    r"|(?<!\w)(?:không|chưa|hết) (?:còn|có) (?:xã|huyện|thôn|đơn vị)(?: đạt)? dưới $"
)
_HAS_UNDER = re.compile(
    r"(?<!\w)có (?:chiều dài|chiều rộng|công suất|diện tích|vốn|thu nhập|tỷ lệ|giá trị|doanh thu"
    r"|quy mô)"
    r"(?: [^\s,;¤]{1,9}){0,4} dưới $"
)
_AMONG = re.compile(
    rf"(?<!\w)(?:các|những|nhiều|(?P<worded>{TWO_TO_TEN})"
    r"|của (?=(?:dự án|đơn vị|địa phương|chủ đầu tư|hộ|xã|huyện|sở|bộ) ))"
    r" ?(?!tỷ lệ|tỉ lệ|chỉ|mức|tháng|quý|năm)(?:[^\s,;:()¤]{1,9} ){1,5}?"
    r"(?:giải ngân|đạt|thấp|(?:có|với) (?:tỷ lệ|tỉ lệ|thu nhập|doanh thu|kim ngạch|giá trị|vốn"
    r"|quy mô|diện tích|công suất|chiều dài))(?: [^\s,;:()¤]{1,9}){0,5}?"
    r" (?P<bound>dưới|thấp hơn|chưa đến|chưa tới|không quá|trên|hơn|từ) $"
)
"""«đơn vị giải ngân dưới | 30%», «Bảy mặt hàng có kim ngạch trên | 3 tỷ USD»: which of them."""
_WHICH = re.compile(
    r"(?<!\w)(?:nào|nếu)(?: [^\s,;:()¤]{1,9}){0,4} (?:có|đạt|để|giải ngân)"
    r"(?: [^\s,;:()¤]{1,9}){0,3}? (?:trên|dưới|quá|từ|chưa đạt|thấp hơn) $"
)
"""«sở, ngành nào có trên | 2% hồ sơ trễ hạn»"""
_PACKAGE = re.compile(r"(?<!\w)gói(?: [^\s,;:()¤]{1,9}){1,6} lãi suất $")
"""«gói hỗ trợ lãi suất | 2%», which is called by it."""
_LONGER = re.compile(
    r"(?<!\w)(?:số|các|những|nhiều)(?: [^\s,;:()¤]{1,9}){1,6}? (?:kéo dài|quá|lâu)"
    r" (?:trên|hơn|quá|từ|dưới) $"
)
"""«số vụ ùn tắc kéo dài trên | 30 phút»"""
_SIZED_BY = re.compile(r"(?<=[^\W\d]\s)(?:cỡ|kỳ hạn) $|(?<!\w)ranh mặn $")
_LIMIT = re.compile(r"(?: [^\s,;:()¤]{1,9}){1,4} trở (?:lên|xuống)(?!\w)")
_BINDS = re.compile(
    r"(?<!\w)(?:đến (?:hết |cuối )?(?:năm|tháng|quý)|bảo đảm|đảm bảo|phải|để)(?!\w)"
)
_ABOUT = frozenset({"trên", "hơn", "từ"})
"""Of several things these may tell how much all of them have: «các huyện đạt hơn 5 tỷ đồng»."""
_NAMES_THEM = re.compile(r",?:? ?(?:gồm|bao gồm|là|như|:|\()")
_FEW = 20
_ALL = 100
_LASTING = frozenset({"time", "length"})
_LASTS = re.compile(
    r"(?: [^\s,;:()¤]{1,12}){0,5}? (?:kéo dài|ngập|ngập sâu|ngập nước|ùn tắc|chậm|trễ|quá hạn)"
    r" (?:trên|hơn|quá|dưới|từ) "
)
_HAS_RATE = re.compile(r" (?:có|đạt) t[ỷỉ] lệ(?: [^\s,;:()¤]{1,9}){1,8} (?:đạt )?")
_WHOLLY = re.compile(
    r" (?:đã |được |tự )?(?:tự chủ|bảo đảm|đảm bảo|miễn|hỗ trợ|hoàn thành|giải ngân|sử dụng) "
)
"""«5 trung tâm tự chủ | 100% kinh phí», «12 trường được miễn | 100% học phí»."""
_SPENDS = re.compile(r"(?: (?:đã|có tỷ lệ|mới))?(?: giải ngân| thực hiện) đạt (?:từ |trên )?")
_LATE = re.compile(
    r"(?: [^\s,;:()¤]{1,9}){0,4} (?:chậm|trễ|quá hạn|nợ)(?: [^\s,;:()¤]{1,9}){0,3}"
    r" (?:trên |hơn |từ |quá )?"
)
_BOUND = re.compile(r" (?:dưới |trên |đạt dưới |đạt trên )?")
_RATE = re.compile(r"(?<!\w)(?:t[ỷỉ] lệ|t[ỷỉ] suất)(?: [^\s,;:()¤]{1,12}){1,12} $")
_RATED = re.compile(
    r"(?:[ /][^\s,;:()¤]{1,12}){0,8} (?:đạt|là|chiếm|còn|ước|ước đạt|tăng|giảm)"
    r"(?: [^\s,;:()¤]{1,9}){0,3} ¤"
)
_SHARE_WITH = re.compile(r"¤(?: [^\s,;:()¤]{1,12}){1,8} (?:hoàn thành|tiêm|có từ|đủ|tiêm đủ|học) $")
_CONTESTED = frozenset({"length", "mass"})
_EVENTS = ("nội dung ", "cự ly ", "cự li ", "hạng cân ", "hạng ")
_INSIDE = frozenset({"phòng", "giường", "chỗ", "lao động", "công nhân", "thành viên"})
"""«30 cơ sở lưu trú trên | 100 phòng»"""
_SIZES = frozenset({"length", "area", "volume", "mass", "power", "money"})
_SIZED = re.compile(
    r"(?:\s(?!so|tăng|giảm|đạt|lên|xuống|kế|dự|cùng|với|và|còn|chiếm|tương)[^\s,;:()¤]{1,9}){1,5}"
    r"\s(?:trên|dưới|từ)\s$"
)
_DIRECT = re.compile(r"(?: (?:loại|cỡ|dài|cao|nặng|rộng))?(?: (?:từ|dưới|trên|không quá))? $")
_UP_OR_DOWN = (" trở lên", " trở xuống")
_UNDER = ("từ", "dưới", "không quá")
_SUM_OF = re.compile(
    r"\s?(?:tổng )?(?:dư nợ|doanh số|nguồn vốn|vốn|kinh phí|kim ngạch|giá trị|mức đầu tư|doanh thu"
    r"|số tiền|diện tích|sản lượng)(?: [^\s,;:()¤]{1,9}){0,4} "
)
_SUMS = frozenset({"với", "tổng", "trị", "chiếm", "tăng", "giảm", "lên", "còn"})
_SETS = frozenset({"bodies", "people", "households", "works", "services", "papers", "others"})


def thresholds(sentence: SlottedSentence, masked: Masked) -> Iterator[Slot]:
    """Yield the quantities of a sentence that qualify the things counted right before them."""
    others: list[Slot] = []
    attributes = figure_words("abstract", "attributes")
    for slot in sentence.of(QUANTITY):
        ahead = masked.text[: slot.begin - sentence.begin]
        behind = masked.text[slot.end - sentence.begin :]
        if slot.value.unit == "tuổi" and not _AGE.search(ahead):
            yield slot  # «người từ 18 tuổi trở lên»
        elif _is_limit(slot, masked, slot.end - sentence.begin):
            yield slot
        elif slot.value.unit in _CRITERIA and _OF_SUCH.search(ahead):
            yield slot  # «số xã đạt 19 tiêu chí»
        elif _is_in_a_rate(slot, ahead, behind) or _is_among(slot, ahead, behind):
            yield slot
        elif _SIZED_BY.search(ahead) or _is_dose(slot.value, ahead) or _is_contested(slot, ahead):
            yield slot  # «tôm cỡ 50 con/kg»
        elif _attribute(slot) in attributes and not (
            _TELLS.search(ahead) or begins_move(masked.text, len(ahead), slot.end - sentence.begin)
        ):
            yield slot  # «đường dây 500 kV», «khối nhà 4 tầng»
        else:
            others.append(slot)
    for first, second in pairwise(others):
        if _qualifies(sentence, masked, first, second):
            yield second


def _is_limit(slot: Slot, masked: Masked, end: int) -> bool:
    """Tell «số vụ có 2 người bị nạn trở lên», «nợ bảo hiểm từ 3 tháng trở lên»."""
    if slot.value.unit_kind == "time" and masked.text.startswith(_UP_OR_DOWN, end):
        return True
    return is_counted(slot.value) and _LIMIT.match(masked.text, end) is not None


def _is_contested(slot: Slot, ahead: str) -> bool:
    """Tell «nội dung | 10 m súng trường», «hạng cân | 60 kg», which an event is called by."""
    return slot.value.unit_kind in _CONTESTED and ahead.endswith(_EVENTS)


def _is_dose(quantity: Quantity, ahead: str) -> bool:
    """Tell «người đã tiêm ít nhất | 1 mũi đạt 97%», which of them, from «đã tiêm | 900 mũi»."""
    few = (quantity.unit or "").startswith(_DOSES) and quantity.value <= _FEW
    told = _DOSED.search(ahead) if few else None
    bound = quantity.qualifier in _AT_LEAST
    return told is not None and (bound or told.group().split()[-1] in {"nhất", "thiểu", "đủ"})


def _attribute(slot: Slot) -> str:
    """Return the unit, of two unknown words the first: «4 sao cấp tỉnh»."""
    unit = (slot.value.unit or "").lower()
    return unit if slot.value.known or not unit else unit.split()[0]


def _is_among(slot: Slot, ahead: str, behind: str) -> bool:
    """Tell «chuyển vốn của các đơn vị giải ngân dưới | 30%» from what is aimed at for all."""
    if slot.value.qualifier == "dưới" and _HAS_UNDER.search(ahead):
        return True  # «tàu cá có chiều dài dưới 15 m»
    if slot.value.unit_kind == "time":
        return _LONGER.search(ahead) is not None
    if slot.value.unit == "%" and (_WHICH.search(ahead) or _PACKAGE.search(ahead)):
        return True
    found = None if is_counted(slot.value) else _AMONG.search(ahead)
    clause = ahead[ahead.rfind(";") + 1 :]
    if found is None or aims_in(clause, "ahead") or _BINDS.search(clause):
        return False
    of_them = found["worded"] is not None and _NAMES_THEM.match(behind) is not None
    return of_them or found["bound"] not in _ABOUT


def _is_in_a_rate(slot: Slot, ahead: str, behind: str) -> bool:
    """Tell «tỷ lệ trẻ tiêm 2 mũi đạt 99%», «90% trẻ hoàn thành 2 mũi»: how many each has."""
    quantity: Quantity = slot.value
    few = quantity.value <= _FEW and quantity.out_of is None and quantity.value_to is None
    if not few or not is_counted(quantity) or quantity.unit_kind in {"people", "households"}:
        return False
    rated = _RATE.search(ahead) is not None and _RATED.match(behind) is not None
    return rated or _SHARE_WITH.search(ahead) is not None


def _qualifies(sentence: SlottedSentence, masked: Masked, first: Slot, second: Slot) -> bool:
    counted: Quantity = first.value
    limit: Quantity = second.value
    between = masked.text[first.end - sentence.begin : second.begin - sentence.begin]
    share = _sized_by(counted, limit, between)
    if share is not None:
        return share
    if counted.unit_kind not in _SETS or not is_counted(counted) or limit.rank:
        return False
    rated = _is_rated(between, limit)
    rated = rated or (limit.unit_kind == "time" and _LATE.fullmatch(between) is not None)
    direct = rated or _is_class(masked, between, limit, second.end - sentence.begin)
    between = between.replace(" trở lên", "").replace(" trở xuống", "")
    between = between.replace(" tăng trưởng", "")
    if NUMBER in between or not _SUMS.isdisjoint(between.split()):
        return False
    if direct or (is_counted(limit) and between.endswith(" đủ ") and "," not in between):
        return True  # «120 tàu cá dưới 12 m», «người tiêm đủ 2 mũi»
    if limit.unit in _CRITERIA and counted.unit not in _CRITERIA:
        return _REACHED.fullmatch(between) is not None
    limited = not is_counted(limit) and _LIMITED.fullmatch(between) is not None
    return limited and not _is_of_a_sum(masked, first.begin - sentence.begin)


def _sized_by(counted: Quantity, limit: Quantity, between: str) -> bool | None:
    """Tell whether things of a share, or of a length, are of such a size; None where none says."""
    if counted.unit == "%" == limit.unit and NUMBER not in between:
        return _LIMITED.fullmatch(between) is not None  # «18% xã có tỷ lệ hộ nghèo trên 3%»
    if counted.unit == "%" and limit.unit_kind in _SIZES:
        return _SIZED.fullmatch(between) is not None  # «90% tàu cá trên 15 m»
    # «95 nhà bị ngập trên 1 mét», «12 vụ kéo dài trên 3 ngày»
    lasting = is_counted(counted) and limit.unit_kind in _LASTING
    return True if lasting and _LASTS.fullmatch(between) else None


def _is_rated(between: str, limit: Quantity) -> bool:
    """Tell «6 trường có tỷ lệ đỗ | 100%», «9 chủ đầu tư | dưới 10%», «2 xã giải ngân đạt 20%»."""
    if limit.unit != "%":
        return False
    if _SPENDS.fullmatch(between):
        return True
    has = between.strip() in {"có", "đã có", "đạt"} or _HAS_RATE.fullmatch(between) is not None
    has = has or _WHOLLY.fullmatch(between) is not None
    whole = limit.value == _ALL and has  # «16 tỉnh có 100% số xã đạt chuẩn»
    return whole or (limit.qualifier in {"dưới", "trên"} and _BOUND.fullmatch(between) is not None)


def _is_class(masked: Masked, between: str, limit: Quantity, end: int) -> bool:
    """Tell the class of «tàu cá từ 15 m trở lên» from «trồng 500 cây trên 2 ha»."""
    if not _DIRECT.fullmatch(between):
        return False
    sized = limit.unit_kind in _SIZES and limit.unit_kind != "money"
    sized = sized or (limit.unit in _INSIDE and between.strip() in {"", "trên"})
    if limit.unit not in _CRITERIA and not sized:
        return False
    bounded = limit.qualifier in _UNDER or between.strip().endswith(_UNDER)
    bounded = bounded or (limit.unit in _INSIDE and limit.qualifier == "trên")
    return bounded or masked.text.startswith(_UP_OR_DOWN, end)


def _is_of_a_sum(masked: Masked, begin: int) -> bool:
    """Tell «tổng dư nợ | 17 chương trình đạt hơn 3.569 tỷ đồng», whose the sum is."""
    return _SUM_OF.fullmatch(masked.text, masked.break_before(begin) + 1, begin) is not None
