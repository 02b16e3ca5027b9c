"""Persons at a body's name: whom it is named after, and who stands right behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.people.body_kinds import ranks, titles
from extract.people.names import (
    foreign_end,
    is_family,
    is_rare_family,
    is_uncommon_family,
    name_end,
    run_end,
    wholly_foreign_end,
)
from extract.people.places import country_end

if TYPE_CHECKING:
    from extract.people.line import Line

_NAMED_AFTER_PEOPLE = (
    "trường",
    "đại học",
    "học viện",
    "quỹ",
    "bệnh viện",
    "công ty",
    "câu lạc bộ",
    "clb",
    "nhà",
    "báo",
    "tạp",
)
_SCHOOLING = {
    "chuyên", "thpt", "thcs", "tiểu", "học", "mầm", "non", "phổ", "thông", "trung", "cơ", "sở",
    "tư", "thục",
}  # fmt: skip
"""Words between «Trường» and whom it is named after: «Trường THPT chuyên | Lê Quý Đôn».

A university is named after what it teaches, before a person too: «Trường Đại học Y khoa».
"""
_LEGAL_FORM = {"phần", "cp", "tnhh", "hạn", "viên", "mtv"}
"""Last words of a firm's legal form, behind which its own name stands."""
_GIVES = {"học bổng", "giải thưởng", "khuyến học", "từ thiện", "bảo trợ"}
_NO_NAME = {"tế", "học", "dược", "khoa", "tá", "sĩ", "sinh"}
"""Words behind «Y» that make it medicine, not a name of the Highlands: «Sở Y Tế»."""
_OF_STATES = {"ban", "ủy", "bộ", "văn", "vụ", "cục"}
"""First words of bodies whose names hold no foreign words, as those of firms do."""
_WHOLE_NAMES = {3, 4}
_MIDDLES = {"Văn", "Thị"}
_ACTS = {"chủ", "dự", "phát", "cho", "nhấn", "khẳng", "đề", "yêu", "nêu", "trình", "chia", "trao"}
"""First syllables of what people do, and places do not."""
_WHOLE_NAME = 3
_SHORT_NAME = 2
_BEARS = {
    "cửa khẩu", "công nghiệp", "khu kinh tế", "phòng hộ", "đặc dụng", "sinh thái", "dự án", "sông",
    "chợ", "cầu", "hồ", "đèo", "núi", "đảo", "vịnh", "cảng", "bến", "đập", "suối", "rừng",
}  # fmt: skip
"""What the name behind it is of, and no person's."""


def honoured_end(line: Line, start: int, at: int) -> int:
    """Return where the person ends whom a fund is named after: «Quỹ học bổng Vừ A Dính»."""
    gives = " ".join(line.lowers[start:at]) in _GIVES
    return name_end(line, at, len(line), titled=True) if gives else 0


def person_at(line: Line, begin: int, start: int, at: int) -> bool:
    """Tell whether a person begins here, behind a body whose kind is at [begin, start)."""
    if at == start and line.lowers[begin].startswith(_NAMED_AFTER_PEOPLE):
        return False
    if (
        at == start
        and line.lower(begin) in {"công", "tổng"}
        and line.lower(start - 1) in _LEGAL_FORM
    ):
        return False  # «Công ty Cổ phần | Hoàng Anh Gia Lai»
    if line.lower(begin) == "trường" and _SCHOOLING.issuperset(line.lowers[start:at]):
        return False
    foreign = _is_foreigner(line, begin, start, at)
    if foreign or _follows_what_bears_it(line, begin, at):
        return foreign
    second = _second_name(line, start, at)
    if second is not None:
        return at == second
    highland = line.word(at) == "Y" and line.lower(at + 1) not in _NO_NAME
    named = highland and at > start
    woman = line.word(at + 1) == "Thị"  # «Chủ tịch Hội | Thạch Thị Lan»
    told = named or woman or _rarely_named(line, start, at)
    name = name_end(line, at, len(line), titled=told)
    abroad = name and country_end(line, at) == name  # «Đại sứ quán Hà Lan»
    return (name > 0 and not abroad) or ranked_at(line, at)


def _follows_what_bears_it(line: Line, begin: int, at: int) -> bool:
    """Tell a name of two syllables behind what bears such: «Khu kinh tế cửa khẩu | Đồng Văn»."""
    if run_end(line, at) - at != _SHORT_NAME or not line.word(at - 1).islower():
        return False
    bears = line.lower(at - 1) in _BEARS or f"{line.lower(at - 2)} {line.lower(at - 1)}" in _BEARS
    return bears or line.lower(begin) in {"htx", "hợp"}


def _is_foreigner(line: Line, begin: int, start: int, at: int) -> bool:
    """Tell whether a foreign name follows: «Đại sứ quán Nhật Bản | Takahashi Shoko».

    Behind a committee's or department's name it has no Vietnamese syllable.
    """
    if line.lower(start - 1) == "quán":
        country = any(country_end(line, word) == at for word in range(start, at))
        return country and foreign_end(line, at) > 0
    return line.lower(begin) in _OF_STATES and at > start and wholly_foreign_end(line, at) > 0


def _second_name(line: Line, start: int, at: int) -> int | None:
    """Return where the second of two names begins that stand there without a mark, None for none.

    «Trạm bơm Cao Xuân Dương | Nguyễn Huy Thanh»: the station is named after the first.
    """
    first = at
    while first > start and line.capital(first - 1) and line.word(first - 1).isalpha():
        first -= 1
    second = first + _WHOLE_NAME
    if run_end(line, first) - first != 2 * _WHOLE_NAME:
        return None
    told = is_family(line.word(second)) or line.word(second + 1) in _MIDDLES
    return second if told and is_family(line.word(first)) else None


def ranked_at(line: Line, at: int) -> bool:
    """Tell whether a rank and a name stand here: «Tư lệnh Quân khu | Trung tướng A»."""
    end = ranks().end(line, at) if line.capital(at) else 0
    return end > 0 and name_end(line, end, len(line), titled=True) > 0


def titled_name(line: Line, at: int) -> bool:
    """Tell whether a name of an uncommon family begins here, with a title behind its mark."""
    end = run_end(line, at)
    named = is_uncommon_family(line.word(at)) and end - at in _WHOLE_NAMES
    return named and line.word(end) in {",", "-"} and titles().end(line, end + 1) > 0


def _rarely_named(line: Line, start: int, at: int) -> bool:
    """Tell a name of an uncommon family behind a lower-case word: «Cục Hàng không | Uông A»."""
    size = run_end(line, at) - at
    behind = at > start and line.word(at - 1).islower()
    acts = is_uncommon_family(line.word(at)) and line.lower(at + size) in _ACTS
    shown = acts or is_rare_family(line.word(at)) or line.word(at + 1) in _MIDDLES
    return behind and size in _WHOLE_NAMES and shown
