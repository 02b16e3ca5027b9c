"""The larger body that a title names behind its own: «Vụ trưởng Vụ Pháp chế, Bộ Y tế»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.people.bodies import Body, body_at

if TYPE_CHECKING:
    from extract.people.line import Line

_PARTS = {
    "phòng": 1, "đội": 1, "tổ": 1, "trạm": 1, "khoa": 1, "bộ môn": 1, "chi nhánh": 1,
    "chi cục": 2, "trung tâm": 2, "bệnh viện": 2, "trường": 2, "viện": 2, "văn phòng": 2,
    "thanh tra": 2, "báo": 2, "tạp chí": 2, "nhà xuất bản": 2, "ban": 2, "công ty": 2,
    "vụ": 2, "cục": 3, "học viện": 3, "trường đại học": 3, "đại học": 3,
}  # fmt: skip
"""Kinds of bodies that are part of another, and how high they stand."""
_WHOLES = {
    "trung tâm": 2, "bệnh viện": 2, "trường": 2, "viện": 2, "chi cục": 2, "công ty": 2,
    "cục": 3, "học viện": 3, "trường đại học": 3, "đại học": 3, "ubnd": 3, "ủy ban nhân dân": 3,
    "huyện ủy": 3, "thành ủy": 3, "tổng công ty": 3, "công an": 3, "tỉnh ủy": 3,
    "bộ chỉ huy quân sự": 3, "đảng ủy": 3, "đảng bộ": 3, "hđnd": 3, "hội đồng nhân dân": 3,
    "ủy ban mttq": 3, "hội": 3, "liên đoàn": 3,
    "sở": 4, "bộ": 4, "tổng cục": 4, "tập đoàn": 4, "ngân hàng": 4, "viện hàn lâm": 4,
    "ủy ban": 4, "ban": 4, "văn phòng": 4, "kiểm toán": 4, "thanh tra": 4, "bộ tư lệnh": 4,
    "bảo hiểm xã hội": 4, "quân khu": 4, "đài": 4, "tòa án": 4, "viện kiểm sát": 4,
    "trung ương": 4, "tổng liên đoàn": 4, "hội liên hiệp": 4,
}  # fmt: skip
_ONLY_CENTRAL = {"ban", "văn", "thanh"}
"""Kinds that are a whole only where their name says of what: «Ban Tổ chức Trung ương»."""
_CENTRAL = {"ương", "phủ", "hội", "nước", "tw", "đảng", "ủy", "nam", "gia"}
_ALONE = {"bộ tổng tham mưu", "tổng cục chính trị"}
"""Kinds that are the whole name of one body."""
_HOLDS = {"đã", "vừa", "sẽ", "tổ", "họp", "tiến", "khai", "bế", "phối", "long", "trọng", "mở"}
"""First syllables of what a body does that holds a meeting."""
_REACH = 25
_LONGEST_KIND = 3


def with_parent(line: Line, body: Body, hint: str | None) -> Body:
    """Return a body with the larger one that stands behind it, set off by a mark.

    A list of equals («Cục A, Bộ B, Bộ C và các tỉnh») gives the first no parent, nor does a body
    that begins what is said: «Theo ông A, Trưởng phòng B, UBND huyện đã cấp đất».
    """
    part = _height(_PARTS, line, body.begin)
    if line.word(body.end) not in {",", "-"} or not part or not line.capital(body.end + 1):
        return body
    whole = body_at(line, body.end + 1, hint)
    if whole is None or whole.family == "firm":
        return body
    if not whole.named and " ".join(line.lowers[whole.begin : whole.end]) not in _ALONE:
        return body
    vague = line.lower(whole.begin) in _ONLY_CENTRAL and not (
        whole.unit or line.lower(whole.end - 1) in _CENTRAL
    )
    lower = _height(_WHOLES, line, whole.begin) <= part
    if vague or lower or _listed(line, whole.end, hint) or _told(line, body.begin, whole.end):
        return body
    return replace(
        body, end=whole.end, unit=body.unit or whole.unit, level=body.level or whole.level
    )


def _height(known: dict[str, int], line: Line, at: int) -> int:
    """Return how high a body stands, by the longest of its opening words that is known."""
    for size in range(_LONGEST_KIND, 0, -1):
        height = known.get(" ".join(line.lowers[at : at + size]))
        if height:
            return height
    return 0


def _told(line: Line, begin: int, end: int) -> bool:
    """Tell whether the words behind a body say what it does, where a person is only named before.

    «Theo ông A, Trưởng phòng B, | UBND huyện đã cấp đất», «Dưới sự chủ trì của ông A, Cục trưởng
    Cục B, | Bộ C tổ chức hội nghị».
    """
    before = line.lowers[max(0, begin - _REACH) : begin]
    if "theo" in before:
        return line.word(end).isalnum() and not line.capital(end)
    return "dưới" in before and line.lower(end) in _HOLDS


def _listed(line: Line, at: int, hint: str | None) -> bool:
    """Tell whether a list of bodies goes on behind a body."""
    if line.word(at) == ",":
        at += 1 + (line.lower(at + 1) == "và")
    elif line.lower(at) == "và":
        at += 1
    else:
        return False
    following = body_at(line, at, hint) if line.capital(at) else None
    return following is not None and following.named
