"""Averages that a number of things tells: «Bình quân toàn tỉnh đạt | 16 tiêu chí/xã»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.figures.figure import Name
from extract.figures.figure_kinds import is_counted
from extract.figures.names.word_phrases import phrase_at
from extract.lexicon.figures import figure_words
from extract.text import view

if TYPE_CHECKING:
    from extract.figures.figure import Named
    from extract.figures.figure_line import FigureLine
    from extract.slots import Slot

_MEAN = re.compile(r"(?<!\w)(?:bình quân|trung bình)(?!\w)")
_ALONE = re.compile(
    r"(?:bình quân|trung bình)(?: chung)?"
    r"(?: (?:toàn|cả|mỗi|một|từng) \w{1,9}(?: \w{1,9})?)?"
)
_WHOSE = re.compile(r"(?:mỗi|các) \w{1,9}(?: \w{1,9})?|\w{1,9} còn lại")
"""Behind a name like this an average is told: «mỗi xã đạt | bình quân 15 tiêu chí»."""
_NEAR = 24
_EACH = re.compile(r"(?<!\w)(?:(?:bình quân|trung bình),? )?mỗi (?=\w)")
_MEAN_TIME = re.compile(
    r"[,;] (?P<each>(?:bình quân|trung bình) mỗi (?:ngày|tuần|tháng|quý|năm)) "
    r"(?:[^\s,;]{1,6} ){0,4}$"
)
"""«… lên 900 doanh nghiệp, | trung bình mỗi tháng có 75 doanh nghiệp»"""
_OF_EACH = re.compile(r"(?<=\w )(?:(?:bình quân|trung bình) )?mỗi \w.*$")
_TIMES = frozenset({"ngày", "tuần", "tháng", "quý", "năm", "giờ", "phút", "đêm", "mùa", "vụ"})
_SCHOOL_YEAR = ["năm", "học"]
_TOLD_OF_EACH = frozenset(
    {"có", "được", "bị", "phải", "đã", "sẽ", "cần", "chỉ", "còn", "là", "đạt", "đang", "ít", "cũng",
     "không", "chưa", "gồm", "phụ", "trồng", "nuôi", "với", "từ", "tối", "trong", "tại", "ở"}
)  # fmt: skip
_LONGEST_EACH = 7
_ON = frozenset({",", "và", ", và", "và có", ", có"})


def of_average(line: FigureLine, named: Named, slot: Slot) -> Named:
    """Return an average with the things it counts: «tiêu chí bình quân toàn tỉnh»."""
    unit = slot.value.unit or ""
    if not is_counted(slot.value) or slot.value.rank:
        return named
    said = named.name.text.lower()
    alone = _ALONE.fullmatch(said) is not None
    value = slot.begin - line.sentence.begin
    told = _MEAN.search(line.masked.text, max(0, value - _NEAR), value)
    whose = told is not None and _WHOSE.fullmatch(said) is not None
    if not alone and not whose and not ("/" in unit and view(said) == unit):
        return named
    begin = slot.value.value_end - line.sentence.begin
    begin += len(line.sentence.text[begin:]) - len(line.sentence.text[begin:].lstrip())
    name = line.name((begin, begin + len(unit.split("/", maxsplit=1)[0])))
    if told is not None and not alone:
        name = name.joined("", line.name(told.span()))
    if alone or whose:
        small = named.name.text[:1].lower() + named.name.text[1:]
        name = name.joined("", Name(small, named.name.spans))
    return replace(named, name=name)


def of_each_one(line: FigureLine, named: Named, slot: Slot) -> Named:
    """Return a count with what it is told of one by one: «vụ cháy trung bình mỗi năm»."""
    quantity = slot.value
    counts = is_counted(quantity) and not quantity.rank and quantity.unit_kind != "time"
    told = "mỗi " in named.name.text.lower() or "/" in (quantity.unit or "")
    if not counts or told or named.construct != "counted":
        return named
    each = _each(line, slot.begin - line.sentence.begin)
    if each is None:
        return named
    whose = each.text[each.text.index("mỗi ") + len("mỗi") :]
    name = Name(named.name.text.removesuffix(whose), named.name.spans)
    return replace(named, name=name.joined("", each), topic=named.topic or named.name)


def _each(line: FigureLine, value: int) -> Name | None:
    """Return «trung bình mỗi năm» ahead of a value in its clause, or told of the one before."""
    last = line.last
    if last is not None:
        between = line.masked.text[last.end - line.sentence.begin : value].strip()
        same = _OF_EACH.search(last.name.text) if between in _ON else None
        if same is not None:
            return Name(same.group(), last.name.spans[-1:])
        own = _MEAN_TIME.search(line.masked.text, last.end - line.sentence.begin, value)
        return None if own is None else line.name(own.span("each"))
    clause = line.masked.break_before(value)
    ahead = line.masked.break_before(clause) if clause > 0 else -1
    begins = [clause + 1]
    if line.masked.text[clause : clause + 1] == ",":
        begins.append(ahead + 1)
    for begin in begins:
        found = _EACH.search(line.masked.text, begin, value)
        if found is not None and (begin > clause or found.start() - begin <= 1):
            return _one(line, found, clause if begin <= clause else value)
    return None


def _one(line: FigureLine, each: re.Match[str], limit: int) -> Name | None:
    """Return what stands for one of them, without what is told of it: «mỗi huyện | có 9 xã»."""
    words = line.masked.words(each.end(), limit)
    said = [word.text for word in words]
    if said[:1] and said[0] in _TIMES:
        size = 1 + (said[:2] == _SCHOOL_YEAR)
    else:
        deeds = figure_words("time", "events")
        ends = (
            i for i in range(1, len(said)) if said[i] in _TOLD_OF_EACH or phrase_at(words, i, deeds)
        )
        size = next(ends, len(words))
    if not 0 < size <= _LONGEST_EACH:
        return None
    name = line.name((each.start(), words[size - 1].end))
    return Name(name.text[:1].lower() + name.text[1:], name.spans)
