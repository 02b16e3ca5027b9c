"""Numbers in words of what happened, of what was harmed, and of the last in a list of counts.

«hứng chịu bốn cơn bão», «hai ổ dịch», «ba ngôi nhà bị sập», «160 hành khách và hai lái tàu».
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import regex

from extract.cues import Cued, Cues
from extract.measures.numbers import parse_number
from extract.measures.quantities import Quantity
from extract.measures.quantity_units import UnitRead, read_unit
from extract.numerals import ONE_TO_TEN, TWO_TO_TEN

_THINGS = (
    "ngôi nhà", "căn nhà", "nhà dân", "nhà", "hộ dân", "xe máy", "ô tô", "tàu cá", "tàu", "thuyền",
    "cầu tạm", "cầu", "cây cầu", "cột điện", "phòng học", "trường học", "phương tiện",
    "chuồng trại", "cống", "điểm trường", "tuyến đường", "đoạn đường", "ki ốt", "lồng bè", "trụ sở",
    "trạm y tế", "tuyến đê", "đoạn đê", "trạm biến áp", "nhà xưởng", "nhà văn hóa",
)  # fmt: skip
"""What storms and floods harm: «ba ngôi nhà bị sập»."""
_A_THING = "|".join(sorted(_THINGS, reverse=True)).replace(" ", r"\s")
_HARMED = regex.compile(
    rf"(?<![\w,])(?<!trong\s)(?P<number>{TWO_TO_TEN}|(?<=\d\s[^\d.:]{{2,40}}(?:[;,]|\svà)\s)một)"
    rf"\s(?P<noun>{_A_THING})"
    r"(?=\s(?:dân\s|gỗ\s|tạm\s)?(?:bị\s(?:sập|đổ|tốc|hư|cuốn|vùi|ngập|chìm|cháy|thiệt|gãy|cô\slập|lũ"
    r"|phá|sạt|chia\scắt)|sập|tốc\smái|hư\shỏng|gãy\sđổ|đổ\ssập)(?!\w))"
    r"|(?<=\slàm\s(?:sập|đổ|gãy|hư\shỏng|tốc\smái|cháy|cháy\srụi|chìm|trôi)\s"
    r"|\s(?:cuốn\strôi|đánh\ssập|đánh\schìm|nhấn\schìm|thiêu\srụi|vùi\slấp|phá\shủy)\s)"
    rf"(?P<number>{TWO_TO_TEN})\s(?P<noun>{_A_THING})(?!\w)",
    regex.IGNORECASE,
)
_CUED_HARMED = Cued(
    _HARMED,
    Cues(f"{number} {noun}" for number in ONE_TO_TEN.split("|") for noun in _THINGS),
    44,
    24,
)
_HAPPENINGS = (
    "cơn bão", "cơn lũ", "cơn dông", "áp thấp nhiệt đới", "trận bão", "trận lũ", "trận mưa",
    "trận động đất", "trận dông", "trận lở đất", "đợt lũ", "đợt mưa", "đợt dịch", "đợt rét",
    "đợt nắng nóng", "đợt không khí lạnh", "đợt thiên tai", "đợt bùng phát", "ổ dịch", "chùm ca",
    "vụ cháy", "vụ nổ", "vụ hỏa hoạn", "vụ tai nạn", "vụ sạt lở", "vụ lở", "vụ ngộ độc",
    "vụ đuối nước", "vụ chìm", "vụ xâm hại", "vụ bạo lực", "vụ vi phạm", "vụ phá rừng",
    "vụ xâm nhập", "vụ buôn lậu", "vụ giết người", "vụ cướp", "vụ trộm", "vụ lừa đảo",
    "vụ tranh chấp", "vụ khiếu kiện", "vụ va chạm", "vụ lật", "điểm sạt lở",
)  # fmt: skip
"""What happens and is counted; «hai vụ lúa», «ba đợt tuyên truyền» are no such thing."""
_TOLD_BEFORE = (
    r"(?<!(?<!\w)(?:cả|từng|mỗi|các|những|thứ|mấy|vài|trong|hoặc|hay|số|với|như|hàng|hằng|quý|tháng"
    r"|ngày|lớp|giữa|theo|của|về|là|{number}|\d)\s)"
)
"""«cả hai vụ cháy», «một trong ba vụ», «qua từng đợt»: told before, or no number."""
_SAID_AGAIN = (
    r"(?!(?:[^\s\d,;.]{1,7}\s){1,6}"
    r"(?:này|trên(?=\s?[,.;]|\s(?:đều|đã|là|được|có))|đó|kia|ấy|nói|nêu)(?!\w))"
)
_HAPPENED = regex.compile(
    rf"(?<![\w,]){_TOLD_BEFORE.format(number=ONE_TO_TEN)}"
    r"(?P<number>hai|ba|bốn|sáu|bảy|tám|chín|mười"
    r"|(?:(?<=(?:xảy\sra|có|phát\shiện|ghi\snhận|hứng\schịu|xuất\shiện|xử\slý|khởi\stố|thêm|gồm|sau|do"
    r"|khống\schế|dập\stắt|liên\stiếp)\s)|(?-i:(?=N)))năm"
    r"|(?<=\d\s[^\d.:]{2,40}\svà\s|(?<=\s)(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s[^\d.:,]{2,30}\svà\s)một)"
    rf"\s(?={'|'.join(sorted(_HAPPENINGS, reverse=True)).replace(' ', chr(92) + 's')})(?=\w)"
    rf"{_SAID_AGAIN}",
    regex.IGNORECASE,
)
_CUED_HAPPENED = Cued(
    _HAPPENED,
    Cues(f"{number} {noun}" for number in ONE_TO_TEN.split("|") for noun in _HAPPENINGS),
    48,
    48,
)
_LAST = regex.compile(
    r"(?<=(?<![\w.,/:])\d[\d.]{0,8}(?P<first>\s[^\W\d_]+(?:\s[^\W\d_]+){0,5})\s(?:và|cùng)\s)"
    rf"(?P<number>{TWO_TO_TEN})(?=\s(?!bên|phía|nước|miền|đầu|chiều|mặt|nay|sau|ngoái|học|qua|tới|trước"
    r"|phần|lần|trăm|nghìn|ngàn|vạn|triệu|tỷ|chục|rưỡi)"
    r"\p{Ll})"
)
_CUED_LAST = Cued(
    _LAST, Cues(f"{link} {n} " for link in ("và", "cùng") for n in TWO_TO_TEN.split("|")), 64, 24
)
_CLOSED = regex.compile(r"\s?[,.;)]|$|\s(?:ở|tại|trên|bị|được|đã|đang|thuộc|của)(?!\w)")
_NOT_YET = regex.compile(
    r"(?<!\w)(?:nếu|giả\ssử|dự\sbáo|dự\skiến|dự\sđoán|có\sthể|khả\snăng|lo\sngại|nguy\scơ"
    r"|đề\sphòng|sẽ)(?!\w)[^.;]*$",
    regex.IGNORECASE,
)
_NEAR = 80
_COUNTED = frozenset({"people", "households", "bodies", "works", "events", "animals", "others"})


def worded_things(view: str) -> Iterator[Quantity]:
    """Return the numbers in words that count happenings, things harmed and the last of a list."""
    yield from _harmed(view)
    for match in _CUED_HAPPENED.finditer(view):
        if _NOT_YET.search(view, max(0, match.start() - _NEAR), match.start()):
            continue  # «dự báo còn ba cơn bão»
        yield _counts(match, read_unit(view, match.end("number")), "events")
    for match in _CUED_LAST.finditer(view):
        first, unit = read_unit(view, match.start("first")), read_unit(view, match.end("number"))
        known = unit.kind in _COUNTED or (match["number"] != "năm" and _at_end(view, unit))
        if first.kind in _COUNTED and unit.name and known:
            yield _counts(match, unit, "others")


def _at_end(view: str, unit: UnitRead) -> bool:
    """Tell whether a noun that is not known ends where its clause does or something is told."""
    return not unit.known and _CLOSED.match(view, unit.end) is not None


def _harmed(view: str) -> Iterator[Quantity]:
    for match in _CUED_HARMED.finditer(view):
        unit = UnitRead(name=match["noun"].lower(), end=match.end("noun"), kind="works", known=True)
        yield _counts(match, unit, "works")


def _counts(match: regex.Match[str], unit: UnitRead, kind: str) -> Quantity:
    return Quantity(
        begin=match.start("number"),
        end=unit.end,
        value_end=match.end("number"),
        value=parse_number(match["number"].lower()) or Decimal(0),
        value_text=match["number"],
        unit=unit.name,
        unit_kind=unit.kind or kind,
        known=True,
    )
