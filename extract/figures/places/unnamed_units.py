"""Whose report it is that names no unit: «Ngân hàng Chính sách xã hội tỉnh», «ngành y tế huyện»."""

from __future__ import annotations

import regex

from extract.figures.places.article_areas import unnamed_province
from extract.remembered import remembered

_BODY = (
    r"(?:Sở|Ban(?! hành| đầu)|(?:Chi )?[Cc]ục|Hội(?! nghị| thảo| đàm| thi| chợ)|hội"
    r"|Liên (?:đoàn|hiệp|minh)|Đoàn|Mặt trận|MTTQ|[ỦU][ỷy] ban|UBND|HĐND|Hội đồng|Công an"
    r"|Bộ (?:[Cc]hỉ huy|CHQS|đội)|BĐBP|Tòa án|TAND|Viện [Kk]iểm sát|VKSND|Kho bạc|KBNN|Ngân hàng"
    r"|NHCSXH|Bảo hiểm|BHXH|Thanh tra|Văn phòng|Trung tâm|Bệnh viện|Đài|Quỹ|Đảng (?:ủy|uỷ|bộ)"
    r"|Trường|Điện lực|Bưu điện|[Cc]hi nhánh|[Nn]gành|Hạt|các cấp|Phòng(?! chống| ngừa))"
)
_UNIT = r"(?P<kind>tỉnh|huyện|thị xã|quận|phường|thị trấn|thành phố|TP|(?<!tác )xã)"
_OF_UNIT = regex.compile(
    rf"(?<!\w)(?<!(?i:các|những|nhiều|mọi|từng|mỗi) )(?:{_BODY}"
    r"(?: (?!(?:các|những|nhiều|mọi|từng|mỗi|một|cấp|liên|ngoại|nội|hai|ba) )[\p{L}&-]{1,12}){0,9}?"
    rf"|toàn|của|trên địa bàn) {_UNIT}(?![\w/])"
    r"(?!,? ?(?:\p{Lu}|\d|thành|các|và các|hội(?!\w)|trực thuộc|ủy|uỷ|huyện|quận|thị|xã|phường))"
)


@remembered
def unnamed_in(text: str) -> str | None:
    """Return of what kind the unit is that «Theo Cục Thống kê tỉnh, …» does not name."""
    if unnamed_province(text):
        return "tỉnh"
    found = _OF_UNIT.search(text)
    return None if found is None else found["kind"]
