"""What a deed is done with and what for, told around a value: «bảo trì 90 km đường | bằng vốn vay».

Neither is in the name of what was done, nor has what it is for the name of what it is done with.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.lexicon.figures import figure_words

if TYPE_CHECKING:
    from extract.figures.figure import Named
    from extract.figures.figure_line import FigureLine
    from extract.slots import Slot

_WITH = regex.compile(r"(?i) bằng (?:nguồn|vốn|tiền|kinh phí|ngân sách|quỹ)(?!\w)")
_FOR = regex.compile(r"(?<!\w)(?:để|nhằm) (?!đạt|đến|lên|còn)[^\W\d]{2,9} ")
_IS = frozenset({"có", "là", "còn", "gồm", "đạt", "với", "cả", "được", "số", "tới", "đến"})


def of_means(line: FigureLine, named: Named, slot: Slot) -> Named | None:
    """Name things without what their deed is done with; None for a sum by that it is spent on."""
    begin = slot.begin - line.sentence.begin
    last = line.last
    if last is not None and named.name == last.name and named.name.spans:
        between = line.masked.text[last.slot.end - line.sentence.begin : begin]
        if slot.value.unit_kind == "money" and last.unit == "%" and _FOR.search(between):
            return None  # «dùng 10% dự phòng để trả | 600 tỷ đồng»
    found = _WITH.search(named.name.text) if named.construct == "counted" else None
    if found is None or len(named.name.spans) > 1 or not _is_done(line, begin):
        return named
    if " " not in named.name.text[: found.start()]:
        return named  # «nhà | bằng tiền ủng hộ», which alone says too little
    left, _ = named.name.spans[0]
    right = left + found.start()
    kept = line.name((left - line.sentence.begin, right - line.sentence.begin))
    return replace(named, name=kept, end=right - line.sentence.begin)


def _is_done(line: FigureLine, begin: int) -> bool:
    """Tell «bảo trì hơn | 90 km» from «có hơn | 90 km», which only are there."""
    words = line.masked.words(line.masked.break_before(begin) + 1, begin)
    while words and words[-1].text in figure_words("hedge"):
        words = words[:-1]
    return bool(words) and words[-1].text not in _IS
