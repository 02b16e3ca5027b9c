"""Sums that a list tells of parts by what these are alone: «dư nợ …: hộ nghèo (27 tỷ đồng)»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.figures.names.measured import starts_measure
from extract.figures.names.word_phrases import phrase_at
from extract.lexicon.figures import figure_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.figures.figure import Name
    from extract.figures.figure_line import FigureLine
    from extract.figures.masked import Word

_SUMS = frozenset(
    {"dư nợ", "tổng dư nợ", "nợ", "vốn", "nguồn vốn", "kinh phí", "doanh số", "doanh số cho vay",
     "cho vay", "thu nợ", "dự toán", "giải ngân", "số tiền", "số vốn", "tổng vốn", "tổng nguồn vốn",
     "tổng kinh phí", "huy động", "đầu tư", "doanh thu", "kim ngạch", "thiệt hại", "tổng thiệt hại",
     "mức đầu tư", "vốn đầu tư", "tổng vốn đầu tư",
     "giá trị thiệt hại", "tổng giá trị thiệt hại"}
)  # fmt: skip
_OPENS = re.compile(r": |(?<=,) trong đó (?!có |là )")
_LONGEST = 9


def of_a_sum(line: FigureLine, own: Name) -> Name:
    """Return a part of a sum behind what the sum is of: «dư nợ hộ nghèo».

    That is told ahead of the list's colon, or by the figure before «trong đó:».
    """
    begin = own.spans[0][0] - line.sentence.begin
    ends = [found.start() for found in _OPENS.finditer(line.masked.text, 0, max(begin, 0))]
    colon = ends[-1] if ends else -1
    if colon < 0 or not _is_label(line, own):
        return own
    ahead = line.masked.words(max(line.masked.text.rfind(";", 0, colon), 0), colon)
    head = _sum_in(line, ahead)
    return own if head is None else head.joined("", own)


def _is_label(line: FigureLine, own: Name) -> bool:
    """Tell whether a name is only of whom or of what: no measure, nothing done, and no place."""
    begin, end = (at - line.sentence.begin for at in (own.spans[0][0], own.spans[-1][1]))
    words = line.masked.words(begin, end)
    if not words or len(words) > _LONGEST or line.is_place(words):
        return False
    if any(starts_measure(words, i) for i in range(len(words))):
        return False
    told = figure_words("time", "events") | {"trả", "nộp", "chi", "thu", "vay", "góp", "mua"}
    return not any(phrase_at(words, i, told) for i in range(len(words) - 1))


def _sum_in(line: FigureLine, ahead: Sequence[Word]) -> Name | None:
    """Return the sum that is spoken of last before a colon."""
    for index in range(len(ahead) - 1, -1, -1):
        size = phrase_at(ahead, index, _SUMS)
        whole = index and phrase_at(ahead, index - 1, _SUMS) > size
        if size and not whole:
            total = index and ahead[index - 1].text in {"tổng", "số"}
            start = index - 1 if total and ahead[index].text != "mức" else index
            return line.name_of(ahead[start : index + size])
    return None
