"""Where words stand in a text, found in one pass: they tell a slow pattern where to look.

A pattern that is tried at every letter costs more than all that is done with what it finds. Most
need a word that few places have; all such words of a pattern are found at once, forty times as
fast.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from ahocorasick_rs import AhoCorasick
from msgspec import Struct

from extract.remembered import remembered_if_short
from extract.text import view

if TYPE_CHECKING:
    import regex


def lowered(text: str) -> str:
    """Return a text in lower case, of the same length also where a capital has none."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(letter if len(letter.lower()) > 1 else letter.lower() for letter in text)


@remembered_if_short
@lru_cache(maxsize=4)
def _plain(text: str) -> str:
    """Return a text in lower case with spaces for its line ends; asked for by every finder."""
    return lowered(text).replace("\n", " ").replace("\r", " ")


class Cues:
    """Phrases, in any case and spelling; a space in them is also a line end."""

    def __init__(self, phrases: Iterable[str]) -> None:
        """Take the phrases; none of them may be empty."""
        self._automaton = AhoCorasick(sorted({view(phrase).lower() for phrase in phrases}))

    def places(self, text: str) -> list[tuple[int, int]]:
        """Return where phrases begin and end in a view, in order; they may overlap."""
        hits = self._automaton.find_matches_as_indexes(_plain(text), overlapping=True)
        return sorted((begin, end) for _, begin, end in hits)

    def starts(self, text: str) -> list[int]:
        """Return where phrases begin in a view, in order."""
        return list(dict.fromkeys(begin for begin, _ in self.places(text)))

    def windows(self, text: str, before: int, after: int) -> Iterator[tuple[int, int]]:
        """Yield the stretches that reach so far around phrases; those that meet are one."""
        begin = end = -1
        for cue_begin, cue_end in self.places(text):
            if cue_begin - before > end:
                if end >= 0:
                    yield max(begin, 0), end
                begin = cue_begin - before
            end = max(end, cue_end + after)
        if end >= 0:
            yield max(begin, 0), end


class Cued(Struct, frozen=True):
    """A pattern that is tried only around its cues, so far before and behind them."""

    pattern: regex.Pattern[str]
    cues: Cues
    before: int
    behind: int

    def finditer(self, text: str) -> Iterator[regex.Match[str]]:
        """Yield the matches in a view, in order."""
        for begin, end in self.cues.windows(text, self.before, self.behind):
            yield from self.pattern.finditer(text, begin, end)


def tried_at(
    starts: Iterable[int], pattern: regex.Pattern[str], text: str
) -> Iterator[regex.Match[str]]:
    """Yield the matches that begin at some places, none inside the one before."""
    done = 0
    for start in starts:
        found = pattern.match(text, start) if start >= done else None
        if found is not None:
            yield found
            done = found.end()
