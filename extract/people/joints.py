"""What joins the parts of a body's name: «Vụ Thống kê dân số và | lao động»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.lexicon.titles import body_words
from extract.people.body_counts import people_nouns
from extract.people.body_kinds import kind_end, titles
from extract.people.names import name_end

if TYPE_CHECKING:
    from extract.people.line import Line

JOINTS = frozenset({"và", "của", "về", "thuộc", "trực", "-", ",", "&", "cấp"})
"""What joins the parts of a name, and ends none."""
_HEADS_END = frozenset({"trưởng", "phó", "đốc", "viên", "nhiệm"})
"""Last words of the titles of those who lead a body or are of it."""
_OTHERS = frozenset(
    {"các", "những", "một", "nhiều", "toàn", "tập", "đại", "lãnh", "gia", "bạn", "vợ", "chồng"}
    | {"con", "phu", "phụ", "thủ", "ông", "bà", "anh", "chị", "đồng", "nguyên", "cựu", "thành"}
    | {"chính", "cơ", "đơn", "địa", "doanh", "người", "nhân", "cán", "thầy", "cô", "phóng"}
    | {"chuyên", "quý", "tỉnh"}
)
"""First words of who else is told of behind «và», no field of work."""
_CLOSE = frozenset({",", ";", ".", ")", "-", "–", ":"})
_REACH = 7
_TELLS = frozenset(
    {"đã", "cho biết", "cho rằng", "phát biểu", "khẳng định", "nhấn mạnh", "báo cáo"}
)
"""What somebody does behind his titles."""
_LEAST = 2
_FIELD_TOO = frozenset({"lao động"})
"""People who are counted, and a field of work: «120 lao động», «Sở Lao động»."""


def hangs(line: Line, at: int) -> bool:
    """Tell whether a last word only joins: «Đảng bộ trực | thuộc», not «Ban Thường trực»."""
    lower = line.lower(at)
    if lower == "trực" and line.lower(at - 1) == "thường":
        return False
    return lower in JOINTS and f"{line.lower(at - 1)} {lower}" not in body_words().kept


def premier_end(line: Line, at: int) -> int:
    """Return where «của Thủ tướng (Chính phủ)» ends, 0 where it does not stand."""
    if line.lowers[at : at + 3] != ["của", "thủ", "tướng"]:
        return 0
    return at + 3 + 2 * (line.lowers[at + 3 : at + 5] == ["chính", "phủ"])


def second_field(line: Line, begin: int, at: int) -> bool:
    """Tell whether lower-case words behind «và» are of the name of a body that begins at ``begin``.

    They are where somebody's title is told with it, and a mark or his name closes them.
    """
    if line.lower(begin - 1) not in _HEADS_END or _is_someone(line, at):
        return False
    for ahead in range(at, min(at + _REACH, len(line) + 1)):
        if ahead == len(line) or line.words[ahead] in _CLOSE:
            return ahead > at
        if line.capital(ahead):
            return ahead > at and name_end(line, ahead, len(line), titled=False) > 0
        if not _TELLS.isdisjoint(_from(line, ahead)):
            return ahead >= at + _LEAST
        if not line.words[ahead].isalpha() or _ends(line, ahead):
            return False
    return False


def _from(line: Line, at: int) -> tuple[str, str]:
    """Return a word in lower case, and it with the next."""
    return line.lower(at), f"{line.lower(at)} {line.lower(at + 1)}"


def _is_someone(line: Line, at: int) -> bool:
    """Tell whether the words name people or bodies: «và | các đại biểu», «và | viên chức cục»."""
    nouns = people_nouns() - _FIELD_TOO
    some = line.lower(at) in _OTHERS or not nouns.isdisjoint(_from(line, at))
    return bool(some or kind_end(line, at) or titles().end(line, at))


def _ends(line: Line, at: int) -> bool:
    """Tell whether something is told from a word on: «và lao động | đã báo cáo»."""
    words = body_words()
    lower, ahead = _from(line, at)
    if {ahead, _from(line, at - 1)[1]} & words.kept:
        return False
    return lower in words.stops or lower == "và" or ahead in words.verbs
