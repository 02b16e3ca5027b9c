"""A size told right behind things: «3 điểm sạt lở | dài 900 m», «5 nhà máy | công suất 30 MW»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.figures.masked import NUMBER
from extract.figures.names.figure_trims import SIZES
from extract.figures.names.measured import is_bare, starts_measure
from extract.lexicon.figures import figure_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.figures.figure import Name
    from extract.figures.figure_line import FigureLine
    from extract.figures.masked import Word
    from extract.slots import Slot

_SO_MUCH = re.compile(rf" (?:(?:hơn|gần|khoảng|trên|tới|từ|khoảng hơn) )?{NUMBER}")
_MEASURES = range(4, 1, -1)
"""So many words a measure has, the longest first; «giá», «vốn» alone may end a noun."""
_NEAR = 24
_LONGER = frozenset({"kéo", "nâng"})


def words_of_size(named: Sequence[Word], text: str, end: int) -> int:
    """Return how many words at a noun's end only tell how big the things are: a value follows.

    Not «đoạn đường kéo dài».
    """
    if not named or not _SO_MUCH.match(text, end):
        return 0
    for size in _MEASURES:
        tail = named[-size:]
        if len(tail) == size and is_bare(tail) and starts_measure(tail):
            return size
    if named[-1].text not in SIZES:
        return 0
    return int(len(named) == 1 or named[-2].text not in _LONGER)


def with_measure(line: FigureLine, found: Name | None, slot: Slot) -> Name | None:
    """Return «công suất nhà máy» of «5 nhà máy công suất | 30 MW», where these are counted."""
    last, begin = line.last, slot.begin - line.sentence.begin
    if found is None or last is None or last.construct != "counted" or found != line.topic:
        return found
    words = line.masked.words(max(line.before, last.end - line.sentence.begin), begin)
    while words and words[-1].text in figure_words("hedge"):
        words = words[:-1]
    sizes = (n for n in _MEASURES if len(words) == n and is_bare(words) and starts_measure(words))
    measure = line.name_of(words) if next(sizes, 0) else None
    return found if measure is None else measure.joined("", found)


def with_size(line: FigureLine, found: Name | None, slot: Slot) -> Name | None:
    """Return «điểm sạt lở dài» of «3 điểm sạt lở dài | 900 m», where the points are counted."""
    begin, last = slot.begin - line.sentence.begin, line.last
    words = line.masked.words(max(begin - _NEAR, 0), begin)
    while words and words[-1].text in figure_words("hedge"):
        words = words[:-1]
    told = last is not None and last.construct == "counted" and found == line.topic
    if found is None or not told or slot.value.unit_kind != "length" or not words:
        return found
    size = line.name_of(words[-1:]) if words[-1].text in SIZES else None
    if size is None or found.text.endswith(f" {size.text}"):
        return found
    left, right = (at - line.sentence.begin for at in found.spans[0])
    things = line.name((left, right)) if last is not None and last.acted else found
    return things.joined("", size)
