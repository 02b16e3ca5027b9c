"""What may stand between a name and the titles behind it: an age, a home; behind them: a seat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.people.names import run_end
from extract.people.places import province_end, unit_at, within
from extract.people.positions import title_at

if TYPE_CHECKING:
    from extract.people.line import Line

_ALIAS = range(2, 6)
"""How many words and a bracket another name has."""
_HOME_REACH = 18
_CLOSING = frozenset({",", "-", ")"})


def past_age(line: Line, name: int) -> int:
    """Return the place behind «(SN 1970)», «(54 tuổi, quê tỉnh Bến Tre)», an alias in brackets."""
    if line.word(name) == "(" and (alias := _alias_end(line, name)):
        return alias
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


def _alias_end(line: Line, at: int) -> int:
    """Return where the other name ends of «Hồ Văn Lá | (Bling Lá) - Bí thư Đảng ủy xã», or 0."""
    end = run_end(line, at + 1)
    closed = line.word(end) == ")" and line.word(end + 1) in {"-", ","}
    if not closed or end - at not in _ALIAS or province_end(line, at + 1):
        return 0
    return end + 1 if title_at(line, end + 2) is not None else 0


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


def past_seat(line: Line, at: int, hint: str | None) -> int:
    """Return the place behind where a body sits: «(Giám đốc Bệnh viện A|, TP Hà Tĩnh)»."""
    unit = unit_at(line, at + 1, hint) if line.word(at) == "," else None
    if unit is None or unit.place is None:
        return at
    return within(line, unit, hint).end
