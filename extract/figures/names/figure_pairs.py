"""Two of a kind that a value is told of at once: «Đường gom, đường ngang đã xong | 98%»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.figures.masked import NUMBER, TIMES

if TYPE_CHECKING:
    from extract.figures.figure import Named
    from extract.figures.figure_line import FigureLine

_FEW = 4
_LEAST = 2
_TOLD = frozenset(
    {"đã", "đạt", "có", "là", "được", "tăng", "giảm", "còn", "như", "gồm", "theo",
     "nay", "hiện"}
)  # fmt: skip


def of_pair(line: FigureLine, named: Named) -> Named:
    """Return a name with another of its kind before its comma, of which nothing else is told.

    That opens its sentence or part: behind other commas it may be the last of another list.
    """
    begin = named.name.spans[0][0] - line.sentence.begin
    if named.construct not in {"measured", "compared"} or begin <= line.before:
        return named
    text = line.masked.text
    comma = len(text[:begin].rstrip()) - 1
    if comma <= 0 or text[comma] != ",":
        return named
    opens = line.masked.break_before(comma) + 1
    words = line.masked.words(max(opens, line.before), comma)
    apart = opens > 0 and text[opens - 1] not in {";", ":"}
    if apart or opens < line.before or not _LEAST <= len(words) <= _FEW:
        return named
    told = any(word.text[0] in {NUMBER, *TIMES} or word.text in _TOLD for word in words)
    first = named.name.text.lower().split()[0]
    ahead = None if told or words[0].text != first else line.name_of(words)
    if ahead is None:
        return named
    name = replace(
        ahead, text=f"{ahead.text}, {named.name.text}", spans=(*ahead.spans, *named.name.spans)
    )
    return replace(named, name=name, topic=named.topic and name)
