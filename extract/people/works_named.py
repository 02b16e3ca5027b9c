"""Streets, mines and ports named like a body or a province: «phố Đài Bi», «ngã ba Huế»."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.people.bodies import Body
    from extract.people.line import Line

_SYLLABLES = frozenset(
    {"trường", "đài", "đồn", "đoàn", "hội", "khoa", "tổ", "vụ", "báo", "viện", "trạm", "quỹ"}
)
"""Kinds that are the first syllable of many places' names too."""
_THINGS = frozenset(
    {"mỏ", "phố", "đường", "ngõ", "ngách", "hẻm", "cầu", "chợ", "núi", "đồi", "đèo", "suối", "sông",
     "hồ", "đập", "hang", "động", "chùa", "đền", "đình", "thôn", "ấp", "xóm", "pháo"}
)  # fmt: skip
"""What a place's name stands behind: «mỏ | Trường An», «Pháo | Đài Đồng Đăng»."""
_MINES = frozenset({"mỏ"})
"""What stands before what is dug there, too: «mỏ đá | Trường An»."""
_ASKING = frozenset({"yêu", "nhu", "hoạt", "lao", "hành", "tác", "vận", "gia", "đình"})
"""First halves of words that end like a thing: «yêu | cầu», «hoạt | động», «gia | đình»."""
_ACTS = frozenset(
    {"cho biết", "cho hay", "thông tin", "thông báo", "báo cáo", "đề nghị", "kiến nghị", "đề xuất",
     "phối hợp", "tổ chức", "ký kết", "khẳng định", "công bố", "cam kết", "triển khai"}
)  # fmt: skip

_JUNCTIONS = frozenset({"ba", "tư", "năm", "sáu", "bảy", "bẩy"})
"""«ngã | ba | Huế»"""
_STREETS = frozenset({"đường", "phố"})
_NO_STREETS = frozenset({"thành", "mía", "ty", "máy", "lẻ", "dãy", "khu", "hè"})
"""First halves of what ends like a street: «thành | phố», «Công ty mía | đường»."""


def names_street(line: Line, at: int) -> bool:
    """Tell a street or junction named after the province that a word begins: «ngã tư Bình Phước».

    It lies in another province as well as in that one.
    """
    before, ahead = line.lower(at - 1), line.lower(at - 2)
    if ahead == "ngã":
        return before in _JUNCTIONS
    return before in _STREETS and ahead not in _NO_STREETS


def is_work(line: Line, body: Body) -> bool:
    """Tell a street, a mine or a port, which is no body, from the body that its name seems.

    A port is one only where it tells or does something: «Cảng Hòn Ngư | cho biết».
    """
    if body.kind == "cảng":
        return f"{line.lower(body.end)} {line.lower(body.end + 1)}" not in _ACTS
    if body.kind not in _SYLLABLES:
        return False
    if line.lower(body.begin - 2) in _MINES:
        return True
    thing = line.lower(body.begin - 1) in _THINGS
    return thing and line.lower(body.begin - 2) not in _ASKING
