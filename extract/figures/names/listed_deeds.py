"""Deeds that commas list before a sum: «đã miễn, giảm, gia hạn | 9 tỷ đồng»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.figures.masked import NUMBER, TIMES
from extract.figures.names.measured import starts_measure, without_times
from extract.figures.names.word_phrases import phrase_at, phrase_before
from extract.lexicon.figures import figure_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.figures.figure import Name
    from extract.figures.figure_line import FigureLine
    from extract.figures.masked import Word

_FEW_DEEDS = 4
_PUTS_OFF = ["gia", "hạn"]
_BEFORE_DEEDS = frozenset({"đã", "đang", "sẽ", "trong", "đó"})
_NO_WORDS = frozenset({NUMBER, *TIMES})


def deeds_before(line: FigureLine, words: Sequence[Word], left: int) -> Name | None:
    """Return deeds that commas list before a syllable: «đã miễn, giảm, gia hạn thuế, | phí»."""
    if (told := _lightened(line, words, left)) is not None:
        return told
    if len(words) > 1 and [word.text for word in words[:2]] != _PUTS_OFF:
        return None
    at, kept = left - 1, list(words)
    while at > line.before and line.masked.text[at] == ",":
        at = line.masked.break_before(at)
        part = line.masked.words(max(at + 1, line.before), kept[0].begin)
        done = max((i for i, word in enumerate(part) if word.text == "đã"), default=0)
        part = part[done:]
        if len(part) > _FEW_DEEDS or any(word.text[0] in {NUMBER, *TIMES} for word in part):
            break
        kept = [*part, *kept]
    ahead = [i for i, word in enumerate(kept[:_FEW_DEEDS]) if word.text in _BEFORE_DEEDS]
    kept = kept[ahead[-1] + 1 :] if ahead else kept
    deed = phrase_at(kept, 0, figure_words("alike", "lightening"))
    return line.name_of(kept) if deed and len(kept) > 1 else None


def _lightened(line: FigureLine, words: Sequence[Word], left: int) -> Name | None:
    """Return «số thuế được miễn, giảm, gia hạn», a measure that several deeds tell of."""
    deeds = figure_words("alike", "lightening")
    comma = left - 1
    if line.masked.text[comma] != "," or not phrase_at(words, 0, deeds):
        return None
    begin = max(line.masked.break_before(comma) + 1, line.before)
    first = without_times(line.masked.words(begin, comma))
    told = starts_measure(first) and not any(word.text[0] in _NO_WORDS for word in first)
    if not told or not phrase_before(first, len(first), deeds)[0]:
        return None
    return line.name_of((*first, *words))
