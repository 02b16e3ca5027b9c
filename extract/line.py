"""A sentence as words with offsets: what the parsers of names, titles, bodies and places read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import regex

from extract.text import view

_WORD = regex.compile(
    r"\p{L}+/\p{Ll}+(?!\w)"  # đ/c
    r"|[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+|&\p{L}+|\.(?=\p{Lu}{2})\p{Lu}+|(?<=\p{Lu})-(?=\p{Lu}{2})[\p{Lu}&]+)*'?"
    r"|\S"
)


@dataclass(slots=True)
class Line:
    """The words and marks of ``view[begin:end]``; ``begins`` and ``ends`` count from the view."""

    begin: int
    words: list[str] = field(default_factory=list)
    lowers: list[str] = field(default_factory=list)
    begins: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)

    @classmethod
    def of(cls, text: str, begin: int = 0) -> Line:
        """Return the words of a text that stands at ``begin`` of the view."""
        line = cls(begin)
        for found in _WORD.finditer(text):
            word = found.group()
            line.words.append(word)
            line.begins.append(begin + found.start())
            line.ends.append(begin + found.end())
        line.lowers = [word.lower() for word in line.words]
        return line

    def starts(self, firsts: frozenset[str]) -> list[int]:
        """Return the places of the words that are, in lower case, among some."""
        return [at for at, word in enumerate(self.lowers) if word in firsts]

    def __len__(self) -> int:
        """Return how many words and marks there are."""
        return len(self.words)

    def word(self, at: int) -> str:
        """Return the word at a place, an empty one past the ends."""
        return self.words[at] if 0 <= at < len(self.words) else ""

    def lower(self, at: int) -> str:
        """Return the word at a place in lower case, an empty one past the ends."""
        return self.lowers[at] if 0 <= at < len(self.lowers) else ""

    def capital(self, at: int) -> bool:
        """Tell whether the word at a place begins with a capital letter."""
        return self.word(at)[:1].isupper()


class Phrases:
    """Phrases in lower case, found word by word; the longest at a place wins."""

    def __init__(self, phrases: Iterable[str]) -> None:
        """Take the phrases, in any spelling that ``view`` knows."""
        self._by_first: dict[str, list[tuple[str, ...]]] = {}
        for words in {tuple(Line.of(view(phrase)).lowers) for phrase in phrases}:
            self._by_first.setdefault(words[0], []).append(words)
        for choices in self._by_first.values():
            choices.sort(key=lambda words: (-len(words), words))

        self.firsts = frozenset(self._by_first)
        """The first words of the phrases."""

    def end(self, line: Line, at: int) -> int:
        """Return where the longest phrase that begins at a word ends, or 0."""
        lowers = line.lowers
        choices = self._by_first.get(lowers[at]) if at < len(lowers) else None
        if choices is None:
            return 0
        for words in choices:
            stop = at + len(words)
            if len(words) == 1 or tuple(lowers[at:stop]) == words:
                return stop
        return 0
