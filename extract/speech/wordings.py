"""Known wordings in a text, by a table or in one pass: long alternations of a pattern are slow."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

import regex
from ahocorasick_rs import AhoCorasick, MatchKind

from extract.remembered import remembered
from extract.text import view

_WORD = re.compile(r"\w+")


def either(phrases: Iterable[str]) -> str:
    """Return a pattern of any of these phrases, the longest first, in the matching view."""
    folded = {view(phrase).lower() for phrase in phrases}
    return "|".join(regex.escape(p) for p in sorted(folded, key=lambda p: (-len(p), p)))


class Wordings:
    """Phrases in lower case of the matching view, each looked for as whole words."""

    def __init__(self, phrases: Iterable[str]) -> None:
        """Take phrases as people write them."""
        self._all = sorted({view(phrase).lower() for phrase in phrases}, key=lambda p: (-len(p), p))
        by_word: dict[str, list[str]] = defaultdict(list)
        for phrase in self._all:
            first = _WORD.match(phrase)
            by_word[first[0] if first else ""].append(phrase)
        self._by_word = dict(by_word)
        self._automaton = AhoCorasick(self._all, matchkind=MatchKind.LeftmostLongest)
        self.find = remembered(self._find)
        """Give (begin, end, phrase) of each phrase in a text in lower case, in order."""

    def at(self, lower: str, begin: int) -> str | None:
        """Return the longest phrase that begins at ``begin`` of a text in lower case, or None."""
        first = _WORD.match(lower, begin)
        if first is None:
            return None
        for phrase in self._by_word.get(first[0], ()):
            if lower.startswith(phrase, begin) and _ends(lower, begin + len(phrase)):
                return phrase
        return None

    def _find(self, lower: str) -> tuple[tuple[int, int, str], ...]:
        return tuple(
            (begin, end, self._all[index])
            for index, begin, end in self._automaton.find_matches_as_indexes(lower)
            if (not begin or not _in_word(lower[begin - 1])) and _ends(lower, end)
        )


def _in_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


def _ends(lower: str, at: int) -> bool:
    return at >= len(lower) or not _in_word(lower[at])
