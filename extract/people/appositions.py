"""What may stand between a name and the titles behind it: an age, a home."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.people.positions import title_at

if TYPE_CHECKING:
    from extract.people.line import Line

_HOME_REACH = 18
_CLOSING = frozenset({",", "-", ")"})


def past_age(line: Line, name: int) -> int:
    """Return the place behind «(SN 1970)» and «(54 tuổi, quê tỉnh Bến Tre)»."""
    aged = past_birth(line, name + 1) if line.word(name) == "(" else 0
    if aged <= name + 1 or line.word(aged - 1) == ")":
        return aged if aged > name + 1 else name
    if title_at(line, aged) is not None:
        return name
    for ahead in range(aged, min(aged + _HOME_REACH, len(line))):
        if line.words[ahead] in {"(", ";"}:
            break
        if line.words[ahead] == ")":
            return ahead + 1
    return name


def past_birth(line: Line, at: int) -> int:
    """Return the place behind «sinh năm 1970,», «SN 1970)» or «54 tuổi,»."""
    if line.lowers[at : at + 2] == ["sinh", "năm"] and line.word(at + 3) in _CLOSING:
        return at + 4
    if line.lower(at) in {"sn", "sinh"} and line.word(at + 2) in _CLOSING:
        return at + 3
    if line.lower(at + 1) == "tuổi" and line.word(at + 2) in _CLOSING:
        return at + 3
    return at


def past_home(line: Line, at: int) -> int:
    """Return the place behind «trú tại phường Đông Hải, TP Thanh Hóa,» before a title."""
    if not (line.lower(at) in {"trú", "ngụ", "quê"} or line.lower(at + 1) == "trú"):
        return at
    for ahead in range(at, min(at + _HOME_REACH, len(line))):
        if line.words[ahead] == ";":
            break
        if line.words[ahead] in {",", "(", "-"}:
            start = ahead + 1 + (line.lower(ahead + 1) == "là")
            if title_at(line, start) is not None:
                return start
    return at
