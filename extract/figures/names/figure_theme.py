"""What a sentence without a figure speaks of: «Thu thuế tăng đều. | Năm 2018 đạt 9 tỷ đồng»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.alike import kept_moved
from extract.figures.figure_line import FigureLine
from extract.figures.names.indicators import subject_name
from extract.figures.names.measured import is_bare, starts_measure, without_times
from extract.figures.names.word_phrases import phrase_at
from extract.lexicon.figures import figure_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.figures.figure import Name
    from extract.figures.masked import Word
    from extract.slotted import SlottedSentence

_GOES = frozenset(
    {"tăng", "giảm", "đã", "được", "đang", "luôn", "liên", "ngày", "không", "có", "vẫn", "cũng",
     "tiếp", "chuyển", "duy", "ổn", "thay", "biến", "qua", "từng", "đều", "khá", "rất"}
)  # fmt: skip
"""Words that tell of a measure how it goes."""
_DONE_TO = frozenset({"được", "bị"})
_EACH = frozenset({"theo", "qua", "các", "trong", "như", "sau", "cụ", "thể", "gồm", "là"})
"""What leads from the head of a list to its items."""
_LONGEST = 16
_OPENS = re.compile(
    r"\s?(?:tuy nhiên|tuy vậy|song|đặc biệt|đáng chú ý|bên cạnh đó|trong khi đó|ngoài ra|ngược lại)"
    r"\s?, "
)


def theme_of(article: str, sentence: SlottedSentence) -> Name | None:
    """Return the measure of which a sentence without a figure tells how it goes, else None."""
    begin = sentence.begin
    key = theme_of, article[begin : sentence.end + 1]
    return kept_moved(sentence.alike, key, begin, lambda: _theme(article, sentence))


def _theme(article: str, sentence: SlottedSentence) -> Name | None:
    line = FigureLine(article, sentence, None)
    opens = _OPENS.match(line.masked.text)
    begin = 0 if opens is None else opens.end()
    words = without_times(line.masked.words(begin, len(line.masked.text)))
    if not starts_measure(words):
        return None
    heads = len(words) if line.masked.text.rstrip().endswith(":") else None
    said = [at for at, word in enumerate(words) if heads is None or word.text not in _DONE_TO]
    end = next((at for at in said if at and _goes(words, at)), heads)
    while heads and end and words[end - 1].text in _EACH:
        end -= 1  # «Số hộ được xóa nhà tạm | theo từng năm:»
    if end is None or end > _LONGEST:
        return None
    name = subject_name(tuple(words[:end]))
    return None if not name or is_bare(name) else line.name_of(name)


def _goes(words: Sequence[Word], at: int) -> bool:
    told = figure_words("measure", "telling")
    return words[at].text in _GOES or bool(phrase_at(words, at, told))
