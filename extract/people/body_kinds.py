"""The words by which a body is known: kinds, fields of ministries, names of central bodies."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from extract.lexicon import bodies, honorifics
from extract.lexicon.titles import body_words, title_words
from extract.people.line import Phrases

if TYPE_CHECKING:
    from extract.people.line import Line

_HEADS_END = {"tịch", "thư", "tướng", "nhiệm", "trưởng", "viên", "đốc", "phó"}
"""Last words of titles, behind which «Thường trực» is a rank."""
PAIRS = {
    ("pctt", "tkcn"), ("tai", "tìm"), ("phòng", "chống"), ("nhũng", "lãng"), ("nhũng", "tiêu"),
    ("phí", "tiêu"), ("biến", "giáo"), ("sinh", "sinh"), ("tra", "giám"), ("đua", "khen"),
    ("nại", "tố"), ("thường", "hỗ"), ("trợ", "tái"), ("thông", "trật"), ("nghiệp", "viễn"),
    ("tế", "tài"), ("chính", "tiền"), ("tế", "văn"), ("hội", "môi"), ("nông", "lâm"),
    ("lâm", "ngư"), ("nông", "ngư"), ("lâm", "thủy"), ("nghiệp", "dịch"), ("nghiệp", "thương"),
    ("vụ", "thương"), ("vụ", "du"), ("vụ", "nông"), ("mại", "dịch"), ("mại", "du"),
    ("xuất", "thương"), ("xuất", "kinh"), ("thao", "du"), ("hóa", "thể"),
}  # fmt: skip
"""Words around a comma or hyphen that belong together: «phòng, chống tham nhũng, tiêu cực»."""
_BEFORE_REST = {"trưởng", "chánh", "giỗ", "đất", "quốc", "đền"}
"""Words before «Ban Thường trực» and «Tổ», of which these are the rest, and no body."""
_RANKED = {
    "quốc", "trung", "tỉnh", "huyện", "xã", "phường", "thành", "quận", "thị", "khu", "miền", "của",
    "thuộc", "cấp", "vùng", "các", "liên", "nhà",
}  # fmt: skip
"""First syllables of what a name goes on with behind its short form in brackets."""
_STANDING = ("ban thường trực", "văn phòng thường trực", "đoàn chuyên trách")
_SECOND_HALVES = {
    "hội": {"quốc", "đại", "xã", "lễ", "ngày", "cơ"},
    "báo": {"thông", "cảnh", "dự", "tình", "cáo"},
    "vụ": {"nội", "nhiệm", "dịch", "nghĩa", "nghiệp", "chức", "thường"},
    "phòng": {"quốc", "văn", "hải", "tiền"},
    "cục": {"bố", "kết"},
    "đội": {"quân", "bộ"},
    "trường": {"thị", "môi", "chủ", "hội", "công", "lập", "quảng"},
    "ban": {"ủy", "uỷ"},
    "viện": {"bệnh", "học"},
}
"""Kinds of bodies that end other words, before each: «NHIỆM VỤ», «THỊ TRƯỜNG» in a headline."""
_PARTY_UNITS = {"tỉnh", "thành", "huyện", "quận", "thị"}


class Kinds(Struct, frozen=True, kw_only=True):
    """Kinds of bodies, by what their names are like; see ``lexicon.titles.BodyWords``."""

    local: Phrases
    field: Phrases
    general: Phrases
    central: Phrases
    purpose: Phrases


@cache
def gazetteer() -> Phrases:
    """Return the names of the central bodies."""
    return Phrases(alias for body in bodies() for alias in (body.name, *body.aliases))


@cache
def kinds() -> Kinds:
    """Return the kinds of bodies."""
    words = body_words()
    return Kinds(
        local=Phrases(words.local),
        field=Phrases(words.field),
        general=Phrases(words.general),
        central=Phrases(words.central),
        purpose=Phrases(words.purpose),
    )


@cache
def field_names() -> tuple[str, ...]:
    """Return the fields of ministries and departments: «Nội vụ», «Thông tin và Truyền thông»."""
    names = [
        alias[len("Bộ ") :]
        for body in bodies()
        if body.kind == "bộ"
        for alias in (body.name, *body.aliases)
        if alias.startswith("Bộ ")
    ]
    return (*names, *body_words().fields)


@cache
def fields() -> Phrases:
    """Return the same as phrases of a line's words."""
    return Phrases(field_names())


@cache
def parts() -> Phrases:
    """Return what names of bodies are made of from their kind on: «Cục | Việc làm»."""
    return Phrases(body_words().parts)


@cache
def joined_parts() -> Phrases:
    """Return what joins the name of a body behind «và»: «Chi cục Chăn nuôi và | thú y»."""
    return Phrases(body_words().joined)


@cache
def titles() -> Phrases:
    """Return the heads of titles, at which the name of a body ends."""
    words = title_words()
    return Phrases([*words.alone, *words.heads])


@cache
def ranks() -> Phrases:
    """Return the ranks and academic titles that stand before a name: «Trung tướng», «PGS.TS»."""
    return Phrases(title for titles in honorifics().titles.values() for title in titles)


@cache
def purposes() -> Phrases:
    """Return what a body may be for, as one phrase: «sắp xếp, tinh gọn tổ chức bộ máy»."""
    return Phrases(body_words().purposes)


@cache
def body_starts() -> frozenset[str]:
    """Return the words in lower case with which a body can begin."""
    known = kinds()
    firsts = (known.local, known.field, known.general, known.central, gazetteer())
    return frozenset().union(*(phrases.firsts for phrases in firsts))


@cache
def _never() -> Phrases:
    return Phrases(body_words().never)


def may_begin(line: Line, at: int) -> bool:
    """Tell whether a body can begin at a word: «Hội Nông dân», but not «Hội nghị»."""
    if line.lower(at) not in body_starts():
        return False
    world = line.capital(at) and kinds().central.end(line, at)  # «Tổ chức Y tế Thế giới»
    return bool(world) or not _never().end(line, at)


def kind_end(line: Line, at: int) -> int:
    """Return where the kind of a body that begins at a word ends, or 0."""
    if not may_begin(line, at):
        return 0
    known = kinds()
    return max(phrases.end(line, at) for phrases in (known.local, known.field, known.general))


@cache
def _legal_forms() -> Phrases:
    return Phrases(
        ["cổ phần", "cp", "tnhh", "trách nhiệm hữu hạn", "một thành viên", "mtv", "nhà nước"]
    )


def legal_form_end(line: Line, kind: str, at: int) -> int:
    """Return where a firm's legal form ends: «Công ty | cổ phần | Hoàng Gia», «… TNHH MTV»."""
    while kind.endswith("công ty") and (end := _legal_forms().end(line, at)) > at:
        at = end
    return at


def bracket_end(line: Line, at: int) -> int:
    """Return the place behind «(ĐBQH)», «(BCĐ 389)», a short form in brackets; 0 for any other."""
    if line.word(at) != "(" or not line.word(at + 1)[:2].isupper():
        return 0
    numbered = line.word(at + 2).isdigit()
    return at + 3 + numbered if line.word(at + 2 + numbered) == ")" else 0


def is_set_off(line: Line, at: int) -> bool:
    """Tell whether a name ends behind its short form: «Ngân hàng A (ADB) | dự báo …».

    It goes on with its place or rank: «Ban Chỉ đạo 138 (BCĐ 138) | tỉnh», «… (THPT) | năm 2024
    tỉnh».
    """
    dated = line.word(at) == "năm" and line.word(at + 1).isdigit()
    rank = line.word(at + 2 if dated else at)
    return line.word(at - 1) == ")" and line.word(at).islower() and rank not in _RANKED


def initials_end(line: Line, at: int) -> int:
    """Return the place behind a firm's initials from their point on: «N | .V», «S | .A»; or 0."""
    letters = (line.word(at - 1), line.word(at + 1))
    if line.word(at) != "." or not all(len(one) == 1 and one.isupper() for one in letters):
        return 0
    close = line.ends_at(at - 1) == line.starts_at(at) and line.ends_at(at) == line.starts_at(
        at + 1
    )
    return at + 2 if close else 0


def is_rest(line: Line, begin: int, end: int) -> bool:
    """Tell what is only the rest of a title or of another body's name.

    «Phó Chủ tịch | Thường trực HĐND tỉnh», «Phó Trưởng | Ban Thường trực Ban Dân tộc»,
    «Bộ Chỉ huy | Quân sự tỉnh», «xây dựng | Đảng Tỉnh», «Đoàn đại biểu | Quốc hội tỉnh A»,
    «Lễ Giỗ | Tổ Hùng Vương».
    """
    ahead, first = line.lower(begin - 1), line.lower(begin)
    if first == "thường" and line.lower(begin + 1) == "trực":
        board = ahead == "ban" and line.lower(begin - 2) != "giao"  # not «họp giao ban | …»
        return board or ahead in _HEADS_END
    opening = " ".join(line.lowers[begin : begin + 4])
    if first == "thanh" and ahead == "ban":  # «Trưởng ban | Thanh tra nhân dân xã A»
        return True
    if first == "tổ" or opening.startswith(_STANDING):
        return ahead in _BEFORE_REST
    if first in _SECOND_HALVES and line.word(begin).isupper():
        return ahead in _SECOND_HALVES[first]  # «QUỐC | HỘI», «THÔNG | BÁO»
    assembly = first == "quốc" and line.lower(begin + 1) == "hội"
    if assembly:
        return end > begin + 2 and ahead == "biểu"
    cut = line.lower(end) in {"ủy", "uỷ"} and line.lower(end - 1) in _PARTY_UNITS
    return cut or (first == "quân" and ahead in {"huy", "chqs"})
