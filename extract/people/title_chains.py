"""Titles one behind the other: «Ủy viên Bộ Chính trị, Bí thư Tỉnh ủy kiêm Chủ tịch HĐND tỉnh»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.people.positions import Title, title_at

if TYPE_CHECKING:
    from extract.people.line import Line

_BEFORE_ANOTHER = {
    ("thay", "mặt"), ("thừa", "lệnh"), ("ủy", "quyền"), ("ngồi", "cạnh"), ("bên", "cạnh"),
    ("báo", "cáo"), ("trả", "lời"),
}  # fmt: skip
"""Behind these stands the office of one for whom somebody acts, beside whom he sits, or to whom he
speaks."""
_GIVEN = {"làm", "chức", "kiêm"}
"""Behind these a first title is of who was named before: «A làm | Trưởng ban, Giám đốc Sở B …»."""
_BEHALF = 3
"""So many words say on whose behalf: «ủy quyền của»."""


def titles_from(line: Line, at: int, hint: str | None) -> tuple[tuple[Title, ...], int]:
    """Return the titles joined by commas, hyphens or «kiêm» from a word on, and their end."""
    found: list[Title] = []
    end = at
    start = at
    while True:
        title = title_at(line, start, hint)
        if title is None:
            break
        found.append(title)
        end = title.end
        if _is_anothers(line, at) and line.word(end) == ",":
            break  # «Thay mặt Chủ tịch nước, Phó Chủ tịch nước A …»
        start = _joined(line, end) or (end if _doubled(line, title, hint) else 0)
        if not start:
            break
    if len(found) > 1 and line.capital(end) and line.lower(at - 1) in _GIVEN:
        return tuple(found[:1]), found[0].end
    return tuple(found), end


def is_several(line: Line, last: Title) -> bool:
    """Tell whether several hold an office: «…, đại sứ của | các nước», «Giám đốc | các sở»."""
    at = last.end + (line.lower(last.end) == "của")
    return last.body is None and line.lower(at) == "các"


def begins_title(line: Line, at: int, hint: str | None) -> bool:
    """Tell whether a title of two syllables, in capitals, begins at a word."""
    title = title_at(line, at, hint) if line.capital(at) else None
    return title is not None and " " in title.head and not title.alone


def _is_anothers(line: Line, at: int) -> bool:
    """Tell whether another has the office that begins here than the one named next."""
    before = line.lowers[max(0, at - _BEHALF) : at]
    if before and before[-1] in {"của", "với"}:
        before.pop()
    return tuple(before[-2:]) in _BEFORE_ANOTHER


def _doubled(line: Line, title: Title, hint: str | None) -> bool:
    """Tell whether another office follows at once: «Bộ trưởng Chủ nhiệm …».

    Hasty writers leave out the comma: «Ủy viên BTV Trưởng Ban Dân vận Huyện ủy».
    """
    minister = title.head == "bộ trưởng" and title.body is None
    return line.capital(title.end) if minister else begins_title(line, title.end, hint)


def _joined(line: Line, at: int) -> int:
    """Return where the next title may begin behind what joins two, or 0: «, đồng thời là | …»."""
    start = at
    if line.word(start) in {",", "-"}:
        start += 1
    if line.lower(start) == "kiêm":
        start += 1
    elif line.lowers[start : start + 2] == ["đồng", "thời"]:
        start += 2 + (line.lower(start + 2) == "là")
    return start if start > at else 0
