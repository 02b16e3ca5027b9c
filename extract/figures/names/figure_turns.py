"""What is counted in turns, by the head of the list that tells them: «Lượng khách: A 900 lượt»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.figures.figure import Name
from extract.figures.masked import NUMBER
from extract.figures.names.indicators import subject_name
from extract.figures.names.measured import starts_measure

if TYPE_CHECKING:
    from extract.figures.figure_line import FigureLine
    from extract.figures.names.indicators import Lead

_TURNS = {"lượt": "", "lượt khách": "khách", "lượt người": "", "chiếc": "", "trường hợp": ""}
"""Nouns that only count, each with what its list is of."""
_HOW_MANY = frozenset({"số", "tổng", "lượng"})
_WITH_MANY = re.compile(rf"(?<!so) với(?: \w{{1,6}})? {NUMBER}{{1,24}}$")
_SHARE = re.compile(r"^t[ỷỉ] lệ (?:số )?")
_GOES = frozenset({"tăng", "giảm", "cao", "thấp", "đạt", "như", "gồm", "cụ", "là", "ở", "tại"})


def of_turns(line: FigureLine, noun: Name, left: int) -> Name | None:
    """Name «Lượng khách đến các tỉnh tăng: A đón 900 lượt; B 700 | lượt» by the list's head."""
    said = noun.text.lower()
    if said not in _TURNS:
        return None
    colon = line.masked.text.find(": ", 0, left + 1)
    words = line.masked.words(0, max(colon, 0))
    counts = [i for i in range(len(words)) if starts_measure(words, i)]
    if not counts or words[counts[0]].text not in _HOW_MANY:
        return None
    head = line.masked.words(words[counts[0]].begin, colon)
    goes = next((i for i, word in enumerate(head) if word.text in _GOES), len(head))
    name = subject_name(tuple(head[:goes]))
    known = {word.text for word in name}
    whole = not _TURNS[said] or _TURNS[said] in known
    return line.name_of(name) if len(name) > 1 and whole else None


def of_guests(line: FigureLine, noun: Name, end: int) -> Name | None:
    """Return who comes in «khách quốc tế chỉ đạt 28% so với cùng kỳ với | 3.000 lượt»."""
    topic = line.topic
    guests = topic is not None and noun.text == "lượt" and "khách" in topic.text.lower()
    return topic if guests and _WITH_MANY.search(line.masked.text, 0, end) else None


def of_rate(line: FigureLine, noun: Name, lead: Lead) -> Name | None:
    """Return the things of «5 triệu lượt khách, bình quân | 87.000 lượt/ngày», counted before."""
    last = line.last
    alike = (
        last is not None
        and "/" in noun.text
        and last.unit.split()[:1] == [noun.text.partition("/")[0].strip()]
    )
    return last.topic if last is not None and alike and not lead.subject else None


def of_share(line: FigureLine, noun: Name) -> Name | None:
    """Return «hộ nghèo» of «tỷ lệ hộ nghèo còn 5%, giảm | 900 hộ», of which the share was told."""
    said = f"{noun.text.lower()} "
    shares = (one.name for one in reversed(line.named) if one.unit == "%")
    for name in shares:
        things = _SHARE.sub("", name.text.lower(), count=1)
        if things != name.text.lower() and things.startswith(said):
            return Name(name.text[-len(things) :], name.spans)
    return None
