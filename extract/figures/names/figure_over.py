"""One measure that is divided over what a preposition leads to, or reckoned on so much ground.

«vụ cháy do chập điện là 40%; do đun nấu | 25%», «giá trị trên 1 ha đất lúa, đất màu | 90 triệu»
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.figures.masked import NUMBER
from extract.figures.names.indicators import subject_name
from extract.figures.names.measured import starts_measure

if TYPE_CHECKING:
    from extract.figures.figure import Name
    from extract.figures.figure_line import FigureLine
    from extract.figures.masked import Word
    from extract.figures.names.indicators import Lead

_OVER = frozenset({"bởi", "do", "bằng", "qua", "từ", "vì", "sang"})
_NEXT = re.compile(r"\s?[;,]\s(?:còn |và )?(?=(?:bởi|do|bằng|qua|từ|vì|sang)\s)")
_OTHER = re.compile(r"\s?;\s(?:còn |và )?(?=\w)")
_NO_OTHERS = frozenset({"trực", "tăng", "giảm", "đạt", "chiếm", "trong", "tại", "ở", "theo", "so"})
_LONGEST = 8
_AREA = re.compile(
    r"(?<!\w)trên (?:1|một|mỗi|đơn vị|1 đơn vị|một đơn vị)"
    r" (?:ha|héc ta|hecta|sào|mẫu|diện tích|đơn vị diện tích)(?!\w)[^;.()]{2,80}, $"
)


def divided(line: FigureLine, lead: Lead) -> Name | None:
    """Return «vụ cháy do đun nấu» of «vụ cháy do chập điện là 40%; do đun nấu là | 25%».

    Behind a second one, the next may stand without its preposition: «nguyên nhân khác là | 9%».
    """
    last = line.last
    if last is None or not lead.subject or lead.kind not in {"level", "share", ""}:
        return None
    begin = last.slot.end - line.sentence.begin
    again = _NEXT.match(line.masked.text, begin)
    second = len(last.topic.spans) > 1  # no name of its own, but one that was divided
    following = again or (_OTHER.match(line.masked.text, begin) if second else None)
    if following is None or starts_measure(lead.subject):
        return None
    whole = _words_of(line, last.topic)
    cut = next((i for i, word in enumerate(whole) if i > 1 and word.text in _OVER), 0)
    if not cut:
        return None
    words = line.masked.words(following.end(), lead.subject[-1].end)
    numbers = any(word.text[0] == NUMBER for word in words)
    if numbers or not words or len(words) > _LONGEST:
        return None
    if again is not None:
        same = words[0].text == whole[cut].text
        return line.name_of((*whole[:cut], *words)) if same else None
    apart = words[0].text in _NO_OTHERS or starts_measure(words) or line.is_place(words)
    return None if apart else line.name_of((*whole[: cut + 1], *words))


def _words_of(line: FigureLine, name: Name) -> list[Word]:
    """Return the words of a name of this sentence, in the order that they are told in."""
    start = line.sentence.begin
    if any(begin < start for begin, _ in name.spans):
        return []
    return [w for begin, end in name.spans for w in line.masked.words(begin - start, end - start)]


def per_area(line: FigureLine, lead: Lead) -> Name | None:
    """Return «thu nhập» of «thu nhập trên 1 ha đất vườn, đất đồi đạt | 90 triệu đồng»."""
    if not lead.subject or starts_measure(lead.subject):
        return None
    begin = lead.subject[0].begin
    after = line.last.end - line.sentence.begin if line.last is not None else 0
    found = _AREA.search(line.sentence.lower, max(after, 0), begin)
    if found is None:
        return None
    words = line.masked.words(max(after, 0), found.start())
    at = next((i for i in range(len(words)) if starts_measure(words, i)), None)
    return None if at is None else line.name_of(subject_name(tuple(words[at:])))
