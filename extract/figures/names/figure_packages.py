"""Packages of money, told by how large they are: «gói 90.000 tỷ đồng cho vay nhà ở»."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.figures.names.counted_nouns import base_name
from extract.figures.names.word_phrases import phrase_before
from extract.lexicon.figures import figure_words

if TYPE_CHECKING:
    from extract.figures.figure import Named
    from extract.figures.figure_line import FigureLine
    from extract.slots import Slot

_NEAR = 40
_SEVERAL = frozenset({"các", "những"})
_TELLS_OF_IT = frozenset(
    {"cũng", "đã", "sẽ", "đang", "được", "chỉ", "mới", "là", "vẫn", "còn", "có"}
)
_PACKAGE = "gói"
_LONGEST_PACKAGE = 5
_WORTH = frozenset({"trị giá", "có trị giá", "tổng trị giá", "quy mô", "có quy mô", "với quy mô"})
_GIVES = (" cho vay ", " tín dụng ", " vay ", " hỗ trợ ", " kích thích ", " ưu đãi ")


def of_package(line: FigureLine, named: Named, slot: Slot) -> Named | None:
    """Name «Nhà nước đã vào cuộc với gói tín dụng | 90.000 tỷ đồng» by the package.

    Of «giải ngân các gói tín dụng 3.000 tỷ đồng» the deed is what the sum is of. None of «gói 500
    tỷ đồng này», where nothing tells what for.
    """
    if slot.value.unit_kind != "money":
        return named
    begin, end = slot.begin - line.sentence.begin, slot.end - line.sentence.begin
    words = line.masked.words(max(begin - _NEAR, line.before), begin)
    size = phrase_before(words, len(words), figure_words("hedge") | _WORTH)[0]
    words = words[: len(words) - size]
    tail = [word.text for word in words[-_LONGEST_PACKAGE:]]
    if _PACKAGE not in tail or "thầu" in tail:
        return named
    at = len(words) - len(tail) + tail.index(_PACKAGE)
    first = at - 1 if at and words[at - 1].text in _SEVERAL else at
    if phrase_before(words, first, figure_words("time", "events"))[0]:
        return named
    package = line.name_of(words[at:])
    if package is None:
        return named
    behind = _given(line, end)
    if at == len(words) - 1:
        whole = package.joined("", line.name(behind)) if behind is not None else None
        end = behind[1] if behind is not None else end
        return None if whole is None else replace(named, name=whole, end=end, topic=whole)
    return replace(named, name=package, topic=package)


def _given(line: FigureLine, end: int) -> tuple[int, int] | None:
    """Return where the words behind the sum tell what the package gives: «cho vay nhà ở»."""
    if not line.masked.text.startswith(_GIVES, end):
        return None
    lends = " cho" if line.masked.text.startswith(" cho ", end) else ""
    behind = base_name(line.masked, end + len(lends))
    words = () if behind is None else line.masked.words(end + 1, behind[1])
    kept = tuple(takewhile(lambda word: word.text not in _TELLS_OF_IT, words))
    return (end + 1, kept[-1].end) if len(kept) > 1 else None
