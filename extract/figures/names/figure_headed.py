"""What a clause ahead of a figure's own names it by: «Về an toàn mạng, Việt Nam đứng thứ 25»."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from extract.figures.figure import Name
from extract.figures.masked import NUMBER, TIMES
from extract.figures.names.counted_nouns import base_name
from extract.figures.names.indicators import LONGEST_NAME, subject_name
from extract.figures.names.measured import starts_measure
from extract.lexicon.figures import value_phrases

if TYPE_CHECKING:
    from extract.figures.figure_line import FigureLine

_ABOUT = re.compile(
    r"(?:(?:và|thì|còn|nhưng|trong khi)\s)?(?:xét\s)?(?:về|đối với)\s(?:xếp hạng\s)?"
)
_TOLD = frozenset({"có", "đã", "đang", "được", "theo", "đạt", "còn", "chưa", "khi", "thì", "cần"})
_NO_LABELS = frozenset({"chỉ tiêu", "dự toán", "tiến độ", "tổng số", "tổng cộng", "kết quả"})
_LABEL = 48
_SHORT = 2
_LONGEST = 10
_CLAUSES = 3
_MENTIONS = 8


def headed(line: FigureLine, left: int, *, about: bool = False) -> Name | None:
    """Return what stands before the clause at ``left`` and tells what its figure measures.

    That is the topic of «Về …,» or, unless only ``about`` is asked for, the head of a measure:
    «với tỷ lệ số ca nhiễm, A đứng thứ 3».
    """
    at = left
    for _ in range(_CLAUSES):
        if at <= max(line.before, 0) or line.masked.text[at - 1] not in {",", ":"}:
            return None
        begin = max(line.masked.break_before(at - 1) + 1, line.before)
        clause = line.masked.text[begin : at - 1]
        if NUMBER in clause:
            return None
        head = None if about else _head(line, begin, at - 1)
        name = head or _topic(line, begin, at - 1, left - 1)
        if name is not None:
            return name
        at = begin
    return None


def _head(line: FigureLine, begin: int, end: int) -> Name | None:
    words = line.masked.words(begin, end)
    at = next((i for i in range(len(words)) if starts_measure(words, i)), None)
    return None if at is None else line.name_of(subject_name(words[at:]))


def _topic(line: FigureLine, begin: int, end: int, last: int) -> Name | None:
    text = line.masked.text[begin:end]
    about = _ABOUT.match(text.lstrip())
    if about is None:
        return None
    start = begin + (len(text) - len(text.lstrip())) + about.end()
    topic = [word for word in line.masked.words(start, last) if word.text[0] not in TIMES]
    if not topic or line.is_place(topic) or len(topic) > LONGEST_NAME:
        return None
    return line.name_of(topic)


def fuller(line: FigureLine, name: Name) -> Name:
    """Return a short name as it was said in full ahead of it: «giải ngân» of «giải ngân vốn»."""
    said = name.text.lower()
    if len(said.split()) > _SHORT or not name.spans:
        return name
    at = name.spans[0][0] - line.sentence.begin
    for _ in range(_MENTIONS):
        at = line.masked.text.rfind(f"{said} ", 0, max(at, 0))
        if at < 0:
            break
        span = base_name(line.masked, at)
        words = line.masked.words(*span) if span is not None else []
        words = list(takewhile(lambda word: word.text not in _TOLD, words))
        whole = not at or not line.masked.text[at - 1].isalnum()
        if whole and _SHORT < len(words) <= _LONGEST and words[_SHORT].text not in value_phrases():
            return line.name_of(words) or name
    return line.known_as(said) or name


def labelled(line: FigureLine, name: Name) -> Name:
    """Return a name behind the measure that its sentence begins with: «Sản lượng: | lúa 9 tấn»."""
    colon = line.masked.text.find(": ")
    begin = line.sentence.begin
    apart = not 0 < colon <= _LABEL or "," in line.masked.text[:colon]
    if apart or name is line.topic or name.spans[0][0] < begin + colon:
        return name
    words = line.masked.words(0, colon)
    own = line.masked.words(name.spans[0][0] - begin, name.spans[0][1] - begin)
    head = subject_name(tuple(words))
    plain = not any(word.text[0] == NUMBER or word.text in _TOLD for word in words)
    aims = words and " ".join(word.text for word in words[:2]) in _NO_LABELS
    if not plain or aims or not starts_measure(head) or starts_measure(own) or line.is_place(own):
        return name
    label = line.name_of(head)
    return name if label is None else label.joined("", name)
