"""Phrases of the lexicon among words: the longest that begins or ends at one."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from extract.lexicon.figures import figure_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.figures.masked import Word

_BEFORE_CASES = frozenset({"chức", "nghiệp", "nhiệm", "công", "dịch", "nghĩa", "phục", "sự"})
"""«chức vụ», «nghiệp vụ»: no cases."""


@cache
def _sizes(phrases: frozenset[str]) -> tuple[dict[str, int], dict[str, int]]:
    """Return how long phrases are at most, by their first and by their last word."""
    by_first: dict[str, int] = {}
    by_last: dict[str, int] = {}
    for phrase in phrases:
        words = phrase.split()
        by_first[words[0]] = max(by_first.get(words[0], 0), len(words))
        by_last[words[-1]] = max(by_last.get(words[-1], 0), len(words))
    return by_first, by_last


def phrase_before(words: Sequence[Word], end: int, phrases: frozenset[str]) -> tuple[int, str]:
    """Return the longest phrase that ends before an index: its number of words, and the phrase."""
    most = _sizes(phrases)[1].get(words[end - 1].text, 0) if end else 0
    for size in range(min(most, end), 0, -1):
        phrase = " ".join([word.text for word in words[end - size : end]])
        if phrase in phrases:
            return size, phrase
    return 0, ""


OTHER_NOUNS = ("đơn vị", "đơn giá", "hộ khẩu", "hộ chiếu", "ca nô")
"""Nouns that begin as those counted: «chuyển đơn vị chức năng xử lý | 3 đơn»."""


def from_phrase(words: Sequence[Word], phrase: str) -> Sequence[Word]:
    """Return the words from where a phrase stands behind others and goes on; none elsewhere."""
    said = phrase.lower().split()
    inside = range(1, len(words) - len(said)) if said else ()
    same = (i for i in inside if [word.text for word in words[i : i + len(said)]] == said)
    same = (i for i in same if f"{words[i].text} {words[i + 1].text}" not in OTHER_NOUNS)
    found = (i for i in same if said != ["vụ"] or words[i - 1].text not in _BEFORE_CASES)
    return words[next(found, len(words)) :]


def phrase_at(words: Sequence[Word], begin: int, phrases: frozenset[str]) -> int:
    """Return how many words the longest phrase has that begins at an index; 0 where none does."""
    if begin >= len(words):
        return 0
    most = _sizes(phrases)[0].get(words[begin].text, 0)
    if most <= 1:
        return most
    for size in range(min(most, len(words) - begin), 0, -1):
        if " ".join([word.text for word in words[begin : begin + size]]) in phrases:
            return size
    return 0


def names_new(words: Sequence[Word], index: int) -> bool:
    """Tell «nông thôn | mới», «thành lập | mới», part of a name, from «giải ngân | mới đạt»."""
    return phrase_before(words, index, figure_words("lead", "before_new"))[0] > 0


def hangs_on_and(words: Sequence[Word]) -> bool:
    """Tell words that belong to what was counted before: not «lần lượt là 900 và | 700 người»."""
    said = [word.text for word in words]
    return said[1:] != [] and said[-1] == "và" and all(one.isalpha() for one in said)
