"""Numbers in words that count: «ba người chết», «bốn cơn bão», «gấp đôi», «đứng thứ tư cả nước».

Other numbers in words («hai bên», «ba xã giáp ranh») seldom measure anything and are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from operator import attrgetter

import regex

from extract.cues import Cued, Cues
from extract.measures.numbers import parse_number, parse_ordinal
from extract.measures.quantities import Quantity, moved
from extract.measures.worded_things import worded_things
from extract.numerals import ONE_TO_TEN, ORDINALS, TWO_TO_TEN
from extract.remembered import lines, remembered_if_short

_CASES = frozenset({"ca", "trường hợp"})
_BEFALLEN = (
    "người", "người dân", "nạn nhân", "bệnh nhân", "học sinh", "công nhân", "cháu bé", "ngư dân",
    "thuyền viên", "trẻ em", "em nhỏ", "đối tượng", "bị can", "ca", "trường hợp", "bệnh nhi",
    "du khách", "hành khách", "chiến sĩ", "cán bộ", "giáo viên", "sinh viên", "cháu", "em",
    "phụ nữ", "lao động", "thai phụ", "cảnh sát", "thủy thủ", "lái xe", "tài xế", "thợ lặn",
)  # fmt: skip
"""What is said to have died, to be hurt or held: «ba ngư dân mất tích»."""
_NOUNS = "|".join(sorted(_BEFALLEN, reverse=True)).replace(" ", r"\s")
_WORDED = regex.compile(
    rf"(?<![\w,])(?P<number>{ONE_TO_TEN}(?:\s(?:một|hai|ba|bốn|lăm))?)"
    rf"\s(?P<noun>{_NOUNS})"
    r"(?=\s(?:(?:vẫn\s)?còn\s|đã\s)?"
    r"(?:chết|tử\svong|thiệt\smạng|thương\svong|bị\sthương|mất\stích|mắc|dương\stính|nhiễm"
    r"|qua\sđời|không\squa\skhỏi|mắc\skẹt|(?:chưa|không)\s(?:được\s)?(?:tìm\sthấy|liên\slạc)"
    r"|được\scứu\s(?:sống|hộ|thoát)|nguy\skịch|khỏi\sbệnh|xuất\sviện"
    r"|nhập\sviện|tử\snạn|thoát\snạn|đuối\snước|bị\s(?:cuốn|vùi|thiệt|mất|khởi\stố|bắt|tạm\sgiữ|ngộ"
    r"|cô\slập|thương|nạn|truy\stố))"
    r"(?!\w))"
    r"|(?<=\s(?:chết|thiệt\smạng|bị\sthương|cuốn\strôi|mất\stích|bắt\sgiữ|khởi\stố)\s"
    r"(?:(?:[^\s\d,;.]{1,7}\s){0,7}lên\s)?)"
    rf"(?P<number>{ONE_TO_TEN})\s(?P<noun>{_NOUNS})(?!\w)"
    r"|(?<=\d\s(?:người|nạn\snhân),\s(?-i:\p{Lu}\p{Ll}{1,6}(?:\s\p{Lu}\p{Ll}{1,6}){1,2})\s(?:có\s)?)"
    rf"(?P<number>{ONE_TO_TEN})\s(?P<noun>người|nạn\snhân)(?=\s?[,;.)])",
    regex.IGNORECASE,
)
"""«hai người bị thương», «cuốn trôi hai người», «số người chết do mưa lũ lên năm người»,
«Sơn La 3 người, Lai Châu một người»."""
_CUES = Cues(f"{number} {noun}" for number in [*ONE_TO_TEN.split("|"), "lăm"] for noun in _BEFALLEN)
CUED_WORDED = Cued(_WORDED, _CUES, 6, 24)
_TIMES = regex.compile(
    r"(?<!\w)gấp\s(?:(?:hơn|gần|trên|khoảng)\s)?(?:(?P<number>đôi|rưỡi)(?:\slần)?"
    rf"|(?P<number>{TWO_TO_TEN})\slần)(?!\w)(?!\srưỡi)",
    regex.IGNORECASE,
)
CUED_TIMES = Cued(_TIMES, Cues(("gấp ",)), 0, 24)
_SAID_TIMES = {"đôi": Decimal(2), "rưỡi": Decimal("1.5")}
_WHERE = (
    r"(?:cả\snước|toàn\squốc|toàn\stỉnh|toàn\sthành\sphố|toàn\sngành|(?:trên\s)?thế\sgiới"
    r"|châu\s[ÁÂP]|khu\svực|vùng|trong\s(?:cả\snước|khu\svực|vùng|tỉnh|số)|ASEAN|Đông\sNam\sÁ"
    r"|miền)(?!\w)"
)
_PLACED = regex.compile(
    r"(?<!\w)(?:đứng|xếp|vươn\slên|(?P<most>cao|lớn|nhiều|đông|thấp))(?:\sở)?"
    rf"(?:\svị\strí|\shạng|\shàng)?\sthứ\s(?P<number>nhì|{ORDINALS})"
    rf"(?:(?=\s{_WHERE})|(?(most)(?!)|(?=[,;.]|\s\(|\svề\s)))"
    rf"|(?<=[,à]\s)thứ\s(?P<number>nhì|{ORDINALS})(?=\s(?:{_WHERE}|về\s))"
    r"(?<=(?<!\w)(?:đứng|xếp)\s(?:đầu|nhất|thứ|hạng|vị\strí|ở|hàng)(?!\w)[^.;]{0,170}"
    rf"(?:,|\svà)\sthứ\s(?:nhì|{ORDINALS}))",
    regex.IGNORECASE,
)
"""«đứng thứ tư cả nước», «đứng đầu về số dự án, thứ hai về vốn»"""
CUED_PLACED = Cued(_PLACED, Cues(("thứ ",)), 24, 30)
_BEGIN = attrgetter("begin")


def find_worded(view: str) -> list[Quantity]:
    """Return the numbers in words that count whom something befell, how many times, and places."""
    return [moved(one, begin) for begin, line in lines(view) for one in _worded(line)]


@remembered_if_short
def _worded(view: str) -> tuple[Quantity, ...]:
    found = (*_befallen(view), *worded_things(view), *_times(view), *_placed(view))
    return tuple(sorted({one.begin: one for one in reversed(found)}.values(), key=_BEGIN))


def _befallen(view: str) -> Iterator[Quantity]:
    for match in CUED_WORDED.finditer(view):
        noun = match["noun"].lower()
        yield Quantity(
            begin=match.start(),
            end=match.end("noun"),
            value_end=match.end("number"),
            value=parse_number(match["number"].lower()) or Decimal(0),
            value_text=match["number"],
            unit=noun,
            unit_kind="events" if noun in _CASES else "people",
            known=True,
        )


def _times(view: str) -> Iterator[Quantity]:
    """Read «gấp đôi», «gấp rưỡi», «gấp ba lần»."""
    for match in CUED_TIMES.finditer(view):
        said = match["number"].lower()
        yield Quantity(
            begin=match.start("number"),
            end=match.end(),
            value_end=match.end("number"),
            value=_SAID_TIMES.get(said) or parse_number(said) or Decimal(0),
            value_text=match["number"],
            unit="lần",
            unit_kind="events",
            known=True,
            times=True,
        )


def _placed(view: str) -> Iterator[Quantity]:
    """Read «đứng thứ tư cả nước», «lớn thứ ba thế giới»; not «đứng thứ hai từ trái sang»."""
    for match in CUED_PLACED.finditer(view):
        yield Quantity(
            begin=match.start("number"),
            end=match.end("number"),
            value_end=match.end("number"),
            value=Decimal(parse_ordinal(match["number"].lower()) or 0),
            value_text=match["number"],
            rank=True,
        )
