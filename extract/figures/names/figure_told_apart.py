"""Counts alone in brackets behind one kind of what was counted: «90 ca, nhất là cúm (40 | ca)»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.facts import Status
from extract.figures.figure import Name
from extract.figures.masked import NUMBER
from extract.figures.names.connectors import after_connector
from extract.figures.names.indicators import read_lead, subject_name
from extract.figures.names.word_phrases import phrase_at
from extract.lexicon.figures import is_people

if TYPE_CHECKING:
    from extract.figures.figure_line import FigureLine
    from extract.slots import Slot

_LONGEST = 7
_SEVERAL = 2
_OF_THINGS = frozenset({"counted", "change"})
_NEXT = frozenset(
    {"kế đến", "kế đó", "tiếp đến", "tiếp đó", "sau đó", "theo sau", "chủ yếu là", "chủ yếu do",
     "nguyên nhân chủ yếu do", "nguyên nhân do", "nguyên nhân là do", "nguyên nhân chủ yếu là"}
)  # fmt: skip
SEXES = frozenset({"nam", "nữ", "nam giới", "nữ giới"})
_FATE = r"(?:bị )?(?:chết|tử vong|thiệt mạng|mất tích|thương|mất liên lạc)"
_BRACKET = re.compile(r" ?\((?P<inside>[^()]{4,300})\)")
_NUMBERS = re.compile(rf"{NUMBER}+")
_BEFALLEN = re.compile(rf"(?:^|[,;] (?:và )?| và ){NUMBER}+ (?P<fate>{_FATE})(?!\w)")
_MOST = ("nhiều nhất", "cao nhất", "lớn nhất", "chủ yếu", "tập trung")


def kind_in_brackets(line: FigureLine, slot: Slot, left: int) -> Name | None:
    """Return a kind of what was counted last with its noun; None where no kind stands there.

    Behind a name of somebody or of a place it is of the things as they were called.
    """
    last = line.last
    if last is None or last.construct not in _OF_THINGS or not line.is_in_brackets(slot, left):
        return None
    at = max(line.masked.break_before(left - 1) + 1, line.before)
    words = line.masked.words(at, left - 1)
    words = after_connector(words) or words if at == line.before else words
    words = words[phrase_at(words, 0, _NEXT) :]
    kind = subject_name(tuple(words))
    told = not kind or len(kind) > _LONGEST or any(word.text[0] == NUMBER for word in words)
    name = None if told or read_lead(words).kinds else line.name_of(kind)
    if name is None or line.sentence.begin + words[0].begin < last.end:
        return None
    if line.is_place(kind) or name.text[0].isupper():
        alike = last.unit.split()[:1] == (slot.value.unit or "").split()[:1]
        return last.topic if alike else None
    if name.text.lower().startswith(_MOST):
        return None
    noun = last.unit.split(",")[0]
    if is_people(name.text.lower()) or name.text.lower().startswith(f"{noun} "):
        return name
    return Name(f"{noun} {name.text}", name.spans)


def victims(line: FigureLine, name: Name, end: int) -> Name | None:
    """Name «155 người (53 người chết, 102 người mất tích)» by what befell them in all.

    So «9 người (4 người chết do bão; 5 người chết do lũ)», where all the numbers tell of that.
    """
    text = line.masked.text
    bracket = _BRACKET.match(text, end) if name.text.lower() == "người" else None
    if bracket is None:
        return None
    begin, inside = bracket.start("inside"), bracket["inside"]
    parts = list(_BEFALLEN.finditer(inside))
    if len(parts) < _SEVERAL or len(parts) != len(_NUMBERS.findall(inside)):
        return None
    said = {part["fate"]: part.span("fate") for part in reversed(parts)}
    fates = [line.name((begin + left, begin + right)) for left, right in sorted(said.values())]
    told = ", ".join(one.text for one in fates)
    spans = [span for one in fates for span in one.spans]
    return Name(f"{name.text} {told}", (*name.spans, *spans))


def of_sex(line: FigureLine, name: Name) -> Name | None:
    """Name «12 học viên (4 nam, 8 | nữ)» as those of the other sex were."""
    last = line.last
    if last is None or last.unit not in SEXES or name.text.lower() not in SEXES:
        return None
    whole = last.name.text.lower().removesuffix(f" {last.unit}")
    size = len(whole) if whole != last.name.text.lower() else 0
    return Name(f"{last.name.text[:size]} {name.text}", name.spans) if size else None


def criterion(line: FigureLine) -> Name | None:
    """Return what falls in «Tai nạn giảm cả 3 tiêu chí: giảm | 98 vụ», one criterion by one."""
    last = line.last
    if last is None or last.unit != "tiêu chí" or last.status is not Status.CHANGE:
        return None
    return last.name if line.masked.text.startswith(":", line.before) else None
