"""By how much something was moved, and which mark it passed: what the verb ahead of it tells."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.figures.figure_kinds import is_counted
from extract.figures.masked import NUMBER
from extract.figures.names.figure_times_over import is_other_thing

if TYPE_CHECKING:
    from extract.figures.figure_line import FigureLine
    from extract.figures.masked import Masked
    from extract.figures.names.indicators import Lead
    from extract.measures.quantities import Quantity

_MOVES = {"tăng": 1, "nâng": 1, "giảm": -1, "hạ": -1}
_LONGEST = 6
"""Syllables of what is moved."""
_NO_CHANGE = frozenset({"nghèo", "thiểu", "trừ", "cường", "tốc"})
"""Behind «tăng» or «giảm» they make another word: «tăng cường», «giảm nghèo»."""
_COMPOUNDS = _NO_CHANGE | {"trưởng", "tầng", "cấp", "cao", "lên", "xuống", "còn"}
_RATES = frozenset({"độ", "mức", "lệ", "đà", "biên", "số", "bắc"})
_SIGNS = {"up": 1, "down": -1, "tăng": 1, "giảm": -1}
_HIGHER: dict[str, int] = {"cao": 1, "lớn": 1, "nhiều": 1, "thấp": -1, "ít": -1, "nhỏ": -1}
_AS_MUCH = frozenset({"tới", "đến"})
"""«giảm tới | 15%», by as much as that; what it fell to is told by «xuống», «còn»."""
_STANDING = frozenset({"tỷ lệ", "tỷ trọng", "tỷ suất", "lãi suất", "độ che"})
"""«tỷ lệ hộ nghèo giảm đến 3%» may be what is left."""
_LEVELS = frozenset({"mức", "kế hoạch", "mục tiêu", "chỉ tiêu", "dự toán", "chỉ tiêu đề ra"})
_LEVEL = frozenset({"dưới", "đạt", "là", "lên", "còn", "xuống", "ở"})
_RELIEVES = re.compile(
    r"(?<!\w)miễn(?: và |/|, | )(?:(?:giãn|hoãn|gia hạn)(?: và |, ))?giảm"
    r"(?: (?!tăng|giảm)[^\s,;()¤]{1,9}){0,5} $"
)
_HIGHER_BY = re.compile(
    r"(?<!\w)(cao|thấp|nhiều|ít|lớn|nhỏ) hơn (?!mức|kế hoạch|mục tiêu|chỉ tiêu|dự toán|quy định)"
    r"(?!so |nhiều)[^,;.()¤]{2,30} (?P<from>từ )?$"
)
_ADDS = re.compile(
    r"(?<!\w)(?<!gia )(?<!mức )(?<!độ )(?<!đà )(?P<way>tăng|giảm)"
    r"(?: (?!cường|tốc|trưởng|nghèo|thiểu)[^\s,;.()¤]{1,9}){1,4} (?:thêm|bớt)"
    r"(?: khoảng| gần| hơn| trên)? $"
)
"""«công ty tăng vốn thêm | 36 triệu euro»"""
_SHOWN = re.compile(
    r"(?<!\w)(?:sụt |suy |gia )?(?P<way>tăng|giảm)(?: trưởng)?(?: (?:rất|khá|mạnh|sâu|nhẹ|vọt|nhanh"
    r"|cao|nhiều|chậm|tốt|liên tục|trở lại|nghiêm trọng|đáng kể|đột biến|kỷ lục|ấn tượng|tích cực"
    r"|rõ rệt|chóng mặt|bất thường|tới|đến)){0,3} \($"
)
"""«doanh thu giảm mạnh (| gần 40%)»: by how much."""
_DISCOUNT = re.compile(
    r"(?<!\w)với (?:mức )?(?:giá|phí|cước)(?: vé| phòng| bán)? giảm (?:tới |đến )?$"
)
"""«sẽ mở gói nghỉ dưỡng với mức giá giảm | 50%»: by so much it is cheaper."""
_GAUGED, _LEVELLED = frozenset({"mm", "km/h", "m³/s"}), frozenset({"m", "độ"})
_WEATHER = frozenset({"mưa", "nước", "nhiệt", "gió", "lũ", "sóng"})
_CLAUSE = 70
_MANY = 1_000
_AMOUNTS = frozenset({"mass", "area", "energy", "volume"})
_DOWN_TO = re.compile(r",? {1,40}(?:xuống|lên|còn|giảm còn|tăng lên)(?!\w)")
"""«giảm từ 200-250 ca/tuần | (tháng 10) xuống còn 100»: how much it was; brackets are masked."""
_AGAINST = re.compile(
    r"(?<!\w)(?:so|dự toán|kế hoạch|chỉ tiêu|kh|cùng kỳ|mục tiêu|nghị quyết)(?!\w)"
)


def _moved_by(lead: Lead, quantity: Quantity) -> int:
    """Return 1 for «tăng lương cơ sở | 30%», -1 for «hạ lãi suất | 0,5%»; 0 where nothing moves."""
    if quantity.unit != "%" or quantity.qualifier == "dưới":
        return 0
    words = [word.text for word in lead.subject]
    for index in range(len(words) - 2, max(-1, len(words) - _LONGEST - 2), -1):
        if not _LEVEL.isdisjoint(words[index + 1 :]):
            return 0
        noun = index > 0 and words[index - 1] in _RATES
        if words[index] in _MOVES and words[index + 1] not in _COMPOUNDS and not noun:
            return _MOVES[words[index]]
    return 0


def passes_mark(line: FigureLine, lead: Lead, quantity: Quantity, end: int) -> bool:
    """Tell «thu ngân sách vượt | 9.000 tỷ đồng», a round mark, from «vượt 355 tỷ so dự toán».

    A price passes any mark: «giá dầu vượt 110 USD»; so does what is so much a day.
    """
    if quantity.unit in _GAUGED or (quantity.unit in _LEVELLED and _tells_weather(lead)):
        return True  # «lượng mưa vượt | 100 mm»
    digits = str(int(quantity.value)).rstrip("0")
    many = is_counted(quantity) and (quantity.value >= _MANY or "/" in (quantity.unit or ""))
    many = many or (quantity.unit_kind in _AMOUNTS and quantity.value >= _MANY)
    if not lead.subject or not (many or quantity.unit_kind == "money"):
        return False
    paced = many and ("/" in (quantity.unit or "") or lead.subject[0].text == "tổng")
    if len(digits) > 1 + many and lead.subject[0].text != "giá" and not paced:
        return False
    behind = line.masked.text[end : line.masked.break_after(end)]
    return _AGAINST.search(behind) is None


def _tells_weather(lead: Lead) -> bool:
    return not _WEATHER.isdisjoint(word.text for word in lead.subject[:2])


_TO_ANOTHER = re.compile(
    r" (?:(?:tăng|giảm|nâng) )?(?:lên|xuống|thành|còn)(?: (?:thành|còn|tới|đến))?"
    rf"(?: (?:hơn|gần|khoảng))? {NUMBER}"
)


def begins_move(text: str, begin: int, end: int) -> bool:
    """Tell «từ | 2 làn xe lên 4 làn xe», what something was before, by where its value stands."""
    return text.endswith("từ ", 0, begin) and _TO_ANOTHER.match(text, end) is not None


def shown_move(text: str, left: int) -> tuple[int, int] | None:
    """Return where «giảm mạnh (» begins that ends at ``left``, and which way it moves."""
    found = (
        _SHOWN.search(text, max(0, left - _CLAUSE), left) if text[left - 1 : left] == "(" else None
    )
    return None if found is None else (found.start(), _MOVES[found["way"]])


def is_discount(line: FigureLine, quantity: Quantity) -> bool:
    """Tell «với mức giá giảm | 50%», whatever is still to come of what has it."""
    begin = quantity.begin - line.sentence.begin
    return _DISCOUNT.search(line.masked.text, max(0, begin - _CLAUSE), begin) is not None


def lets_off(text: str, begin: int) -> bool:
    """Tell «miễn, giảm lãi | 21 tỷ đồng», how much was let off, from by how much it fell."""
    return _RELIEVES.search(text, max(0, begin - _CLAUSE), begin) is not None


def compared_sign(text: str, begin: int, quantity: Quantity) -> int:
    """Return -1 for «thấp hơn trước dịch từ | 0,5-2,5%», 1 for «cao hơn gỗ thường | 15%», or 0.

    «tăng vốn thêm | 36 triệu euro» rises too.
    """
    adds = _ADDS.search(text, max(0, begin - _CLAUSE), begin)
    if adds is not None and not quantity.rank:
        return _MOVES[adds["way"]]
    found = _HIGHER_BY.search(text, max(0, begin - _CLAUSE), begin)
    if found is None or not (found["from"] or quantity.unit == "%"):
        return 0
    return _HIGHER[found[1]]


def change_sign(lead: Lead, masked: Masked, quantity: Quantity, end: int) -> int:
    """Return 1 for «tăng», -1 for «giảm» before a value, 0 where it stands at a level."""
    kinds = lead.kinds
    if [word.text for word in lead.subject[1:3]] == ["so", "với"] and kinds[:1] == ("level",):
        return _SIGNS.get(lead.subject[0].text, 0)  # «tăng so với năm ngoái là 268 vụ»
    if not kinds:
        return _alone(lead) or _moved_by(lead, quantity)
    if kinds[0] == "times" or (kinds[0] == "ratio" and quantity.unit == "lần"):
        return int(not is_other_thing(masked.text, end))  # «gấp 3 lần trồng ngô»
    if kinds[0] in _SIGNS:
        late = quantity.unit_kind == "time" and any(one.startswith("chậm") for one in lead.said)
        return 0 if late else _SIGNS[kinds[0]]  # «chậm 4 tháng»
    # «giảm từ 5% đến 10%», «tăng từ 3% trở lên»
    ranges = quantity.value_to is not None and _DOWN_TO.match(masked.text, end) is None
    from_on = lead.said[0] == "từ" and (ranges or _from_on(masked, end))
    rate = " ".join(word.text for word in lead.subject[:2]) in _STANDING
    as_much = lead.said[0] in _AS_MUCH and not rate and not quantity.value_to
    moves = len(kinds) > 1 and (from_on or as_much or lead.said[0] in {"là", "với", "ở mức"})
    if (as_much or (from_on and not rate)) and len(kinds) == 1:
        return _moved_by(lead, quantity)  # «thực phẩm tăng giá tới | 1,2%», «giảm giá từ | 5-9%»
    return _SIGNS.get(kinds[1], 0) if moves else 0


def _from_on(masked: Masked, end: int) -> bool:
    return masked.text.startswith(" trở ", end)


def _alone(lead: Lead) -> int:
    """Read the words ahead of a value that no word tells of: «cao hơn đại trà | 22%»."""
    words = [word.text for word in lead.subject[:2]]
    higher = words[1:] == ["hơn"] and len(lead.subject) > len(words)  # «cao hơn đại trà 22%»
    signs = _HIGHER if higher else _SIGNS
    if higher and " ".join(word.text for word in lead.subject[2:]) in _LEVELS:
        signs = {}  # «thấp hơn mức 83% của toàn tỉnh», «thấp hơn kế hoạch 70%»
    return signs.get(words[0], 0) if words and words[-1] not in _NO_CHANGE else 0
