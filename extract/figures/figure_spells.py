"""Which lengths of time are measured: how long something takes, not when it is or since when."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.figures.figure_bounds import BOUNDS

if TYPE_CHECKING:
    from extract.figures.masked import Masked
    from extract.figures.names.indicators import Lead
    from extract.measures.quantities import Quantity

_NEAR = 60
_SPELLS = frozenset({"năm", "tháng", "tuần", "ngày", "giờ", "phút", "ngày làm việc"})
_SHORT_SPELLS = frozenset({"giờ", "phút"})
_LASTS = re.compile(
    r"(?<!\w)(?:diễn ra trong|kéo dài|kéo dài trong|(?<!có )thời hạn|thời hạn là|chậm tiến độ|chậm"
    r"|thời gian trong)"
    r"(?: (?:khoảng|hơn|gần|trên|tới|đến))? $"
)
_SHORTENED = re.compile(r"(?<!\w)(?:thời gian|thời hạn|rút ngắn)(?! (?:tới|qua|này))[^;.]{0,120}$")
_COUNTS_TIME = re.compile(r"(?:^|\s)số (?:ngày|giờ|phút|tháng|năm|đêm)\s")
"""«số ngày lưu trú bình quân»"""
_MORE = re.compile(
    r"(?:năm|tháng|tuần|ngày|giờ|tiếng|phút) (?:rưỡi(?!\w)"
    r"|(?:và |lẻ |hơn )?\d{1,2} ?(?:tháng|tuần|ngày|đêm|giờ|phút|giây)(?!\w)"
    r"(?! (?:đầu|cuối|qua|trước|trở lại|năm)(?!\w)))"
)
_REST = re.compile(r"(?<!\w)\d{1,4} ?(?:năm|tháng|tuần|ngày|giờ|tiếng|phút) (?:và |lẻ |hơn )?$")
_LONGEST_SPELL = 16
_BACK = frozenset({"", "kế hoạch", "chỉ tiêu", "mục tiêu"})
_LIVES = ("tuổi thọ", "tuổi nghề", "tuổi nghỉ")


def is_spell(quantity: Quantity, masked: Masked, begin: int, lead: Lead) -> bool:
    """Tell «lớp học kéo dài trong 4,5 ngày», how long it takes, from «sau 5 năm», when it is."""
    said = " ".join(word.text for word in lead.subject)
    within = said.endswith("trong thời gian")  # «niêm yết trong thời gian | 10 ngày»
    measured = ("thời gian" in said and not within) or any(life in said for life in _LIVES)
    measured = measured or _COUNTS_TIME.search(f"{said} ") is not None
    told = said in _BACK and _COUNTS_TIME.search(masked.text, 0, begin) is not None
    if (measured or told) and lead.kind in {"level", ""}:
        return True
    if quantity.unit not in _SPELLS:
        return False
    moves = lead.kind in {"toward", "up", "down"}
    if moves and (measured or told or _SHORTENED.search(masked.text, 0, begin)):
        return True  # «thời gian xử lý hồ sơ giảm từ 7 ngày xuống còn | 3 ngày»
    bound = quantity.qualifier in BOUNDS and quantity.unit in _SHORT_SPELLS
    return bound or _LASTS.search(masked.text, max(0, begin - _NEAR), begin) is not None


def is_half_a_spell(text: str, quantity: Quantity, begin: int) -> bool:
    """Tell «12 năm | 5 tháng», «3 ngày | 2 đêm», which no one unit tells: neither half is so long.

    ``text`` is the sentence in lower case, ``begin`` where the value stands in it.
    """
    if quantity.unit_kind != "time":
        return False
    unit = begin + quantity.value_end - quantity.begin
    if _MORE.match(text, unit + text.startswith(" ", unit)) is not None:
        return True
    return _REST.search(text, max(0, begin - _LONGEST_SPELL), begin) is not None
