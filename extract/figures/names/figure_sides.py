"""How long, wide, high and deep a thing is, told of it one behind the other."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.figures.figure import Name
from extract.figures.names.word_phrases import phrase_at
from extract.lexicon.figures import figure_words

if TYPE_CHECKING:
    from extract.figures.figure import Named
    from extract.figures.figure_line import FigureLine
    from extract.slots import Slot

_SIDE = r"(?:dài|rộng|cao|sâu|dày)"
_NEXT = re.compile(
    rf"(?:,| và|, và) (?P<side>{_SIDE}(?: (?:lọt lòng|trung bình|nhất|mặt|nền|đáy|nhịp))*)"
    r"(?: (?:khoảng|hơn|gần|trên|từ|tới|đến|là))* $"
)
_ENDS = re.compile(rf"(?<!chiều)(?<!bề) {_SIDE}(?: \w+){{0,2}}$", re.IGNORECASE)
_TELLS_OF_IT = re.compile(r" (?:được|do|có|là|bằng|theo|nằm|với|đã|đang|sẽ|thuộc|nối|đi)(?!\w)")
_LAND = re.compile(r"(?<!\w)(?P<land>diện tích)(?: (?:khoảng|hơn|gần|trên|là))? $")
_AGAIN = re.compile(r" (?:phần )?diện tích$")
_BARE = re.compile(rf"(?:.*, )?{_SIDE}(?: lọt lòng)?$", re.IGNORECASE)


def of_sides(line: FigureLine, named: Named, slot: Slot) -> Named | None:
    """Name «Cầu A dài 120 m, rộng | 9 m» by what is so wide.

    None of «Công trình …, dài | 120 m», where nothing right before tells what is.
    """
    if slot.value.unit_kind == "area":
        return _of_area(line, named, slot)
    if slot.value.unit_kind != "length":
        return named
    last, begin, owner = line.last, slot.begin - line.sentence.begin, None
    if last is not None and last.quantity.unit_kind == "length":
        beside = _NEXT.match(line.masked.text, last.slot.end - line.sentence.begin, begin)
        owner = _owner(last.name) if beside is not None else None
    elif (beside := _NEXT.search(line.masked.text, line.before, begin)) is not None:
        owner = _subject(line, beside.start())
    if beside is None or owner is None:
        return None if _BARE.match(named.name.text) else named
    whole = owner.joined("", line.name(beside.span("side")))
    end = slot.end - line.sentence.begin
    return replace(named, name=whole, end=end, topic=whole, construct="measured")


def _of_area(line: FigureLine, named: Named, slot: Slot) -> Named:
    """Name «bàn giao diện tích | 120 ha xây dựng trường» by the land, and not by the building."""
    begin = slot.begin - line.sentence.begin
    land = _LAND.search(line.masked.text, line.before, begin)
    if land is None or named.name.spans[:1] < ((slot.end, slot.end),):
        return named
    head, of = line.name(land.span("land")), named.name
    if of.spans[-1][1] == head.spans[0][1]:  # «lúa bị ngập | diện tích»
        text, (left, right) = _AGAIN.sub("", of.text), of.spans[-1]
        right -= len(of.text) - len(text)
        of = Name(text, (*of.spans[:-1], *(((left, right),) if left < right else ())))
    name = head.joined("", of)
    return replace(named, name=name, topic=name)


def _subject(line: FigureLine, end: int) -> Name | None:
    """Return «Cầu A» of «Cầu A được xây bằng đá», works that a sentence begins with."""
    told = _TELLS_OF_IT.search(line.masked.text, 0, end)
    if told is None or line.last is not None:
        return None
    words = line.masked.words(0, told.start())
    works = phrase_at(words, 0, figure_words("alike", "works"))
    return line.name_of(words) if works else None


def _owner(name: Name) -> Name | None:
    """Return «Cầu A» of «Cầu A dài»."""
    if (side := _ENDS.search(name.text)) is None:
        return None
    begin, end = name.spans[-1]
    size = len(name.text) - side.start()
    if end - begin < size:  # «rộng» alone, joined to whose it is
        return Name(name.text[: side.start()], name.spans[:-1]) if name.spans[:-1] else None
    return Name(name.text[: side.start()], (*name.spans[:-1], (begin, end - size)))
