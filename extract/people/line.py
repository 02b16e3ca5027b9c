"""A sentence as words with offsets: what the parsers of names, titles, bodies and places read."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from msgspec import Struct

from extract.remembered import remembered, remembered_if_short
from extract.syllables import UPPER
from extract.text import view

_WORD = re.compile(
    rf"[đĐ]/c(?!\w)|HIV/AIDS|(?<!\w)[Tt]\.[Ưư](?!\w)|[{UPPER}&]{{2,}}(?:[-.][{UPPER}&]{{2,}})+|[A-Z][a-z]+-[a-z]{{2,}}(?!\w)|(?:St|Saint|Sainte|Jean|Marie|Anne|Pierre|Al|El)-[A-Z]\w+|\w++(?!['&])|\w+(?:['&]\w+)*'?|\S"
)
"""«đ/c», «HIV/AIDS», «T.Ư», «TP.HCM», «H'Lim», «KH&ĐT», «Young-sam», «Jean-Marc», any mark."""


class Line(Struct):
    """The words and marks of ``view[begin:end]``."""

    begin: int
    text: str
    words: list[str]
    lowers: list[str]
    inner: tuple[list[int], list[int]]
    """Where the words begin and end in the text."""
    vocabulary: frozenset[str]
    """The words in lower case, in no order."""
    kept: dict[Any, Any]
    """What its words alone say at some of them: lines of the same words share it."""

    def starts_at(self, word: int) -> int:
        """Return the offset in the view at which a word begins."""
        return self.begin + self.inner[0][word]

    def ends_at(self, word: int) -> int:
        """Return the offset in the view at which a word ends."""
        return self.begin + self.inner[1][word]

    @classmethod
    def of(cls, text: str, begin: int = 0) -> Line:
        """Return the words of a text that stands at ``begin`` of the view."""
        alone = _alone(text)
        return cls(
            begin, text, alone.words, alone.lowers, alone.inner, alone.vocabulary, alone.kept
        )

    def starts(self, firsts: frozenset[str]) -> list[int]:
        """Return the places of the words that are, in lower case, among some."""
        if firsts.isdisjoint(self.vocabulary):
            return []
        return [at for at, word in enumerate(self.lowers) if word in firsts]

    def __len__(self) -> int:
        """Return how many words and marks there are."""
        return len(self.words)

    def word(self, at: int) -> str:
        """Return the word at a place, an empty one past the ends."""
        words = self.words
        return words[at] if 0 <= at < len(words) else ""

    def lower(self, at: int) -> str:
        """Return the word at a place in lower case, an empty one past the ends."""
        lowers = self.lowers
        return lowers[at] if 0 <= at < len(lowers) else ""

    def capital(self, at: int) -> bool:
        """Tell whether the word at a place begins with a capital letter."""
        words = self.words
        return 0 <= at < len(words) and words[at][0].isupper()


def _read(text: str) -> Line:
    found = list(_WORD.finditer(text))
    words = [match[0] for match in found]
    lowers = " ".join(words).lower().split(" ") if words else []
    begins, ends = [match.start() for match in found], [match.end() for match in found]
    return Line(0, text, words, lowers, (begins, ends), frozenset(lowers), {})


_alone = remembered_if_short(_read)


_Tree = dict[str, "_Tree"]
_WHOLE = ""
"""Marks the words from the root on as a phrase, not only the beginning of one."""


@remembered
def _words_of(phrase: str) -> tuple[str, ...]:
    return tuple(_read(view(phrase)).lowers)


class Phrases:
    """Phrases in lower case, found word by word; the longest at a place wins."""

    def __init__(self, phrases: Iterable[str]) -> None:
        """Take the phrases, in any spelling that ``view`` knows."""
        self._hold(frozenset(map(_words_of, phrases)))

    def _hold(self, known: frozenset[tuple[str, ...]]) -> None:
        self.known = known
        """The phrases, each as its words."""
        self._tree: _Tree = {}
        for words in self.known:
            branch = self._tree
            for word in words:
                branch = branch.setdefault(word, {})
            branch[_WHOLE] = {}
        self.firsts = frozenset(self._tree)
        """The first words of the phrases."""

    @classmethod
    def union(cls, *several: Phrases) -> Phrases:
        """Return the phrases of several as one."""
        whole = cls(())
        whole._hold(frozenset().union(*(one.known for one in several)))
        return whole

    def end(self, line: Line, at: int) -> int:
        """Return where the longest phrase that begins at a word ends, or 0."""
        lowers = line.lowers
        end, last = 0, len(lowers)
        branch = self._tree
        while at < last:
            deeper = branch.get(lowers[at])
            if deeper is None:
                break
            branch = deeper
            at += 1
            if _WHOLE in branch:
                end = at
        return end
