"""Where words stand in a text, found in one pass: they tell a slow pattern where to look.

A pattern that is tried at every letter costs more than all that is done with what it finds. Most
need a word that few places have; all such words of a pattern are found at once, forty times as
fast.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain
from sys import maxsize
from typing import TYPE_CHECKING, TypeVar

import regex
from ahocorasick_rs import AhoCorasick
from msgspec import Struct

from extract.remembered import remembered_if_short
from extract.text import view

if TYPE_CHECKING:
    import re

    Found = re.Match[str] | regex.Match[str]

Span = tuple[int, int]
T = TypeVar("T")


def lowered(text: str) -> str:
    """Return a text in lower case, of the same length also where a capital has none."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(letter if len(letter.lower()) > 1 else letter.lower() for letter in text)


def _plain(text: str) -> str:
    """Return a text in lower case with spaces for its line ends."""
    return lowered(text).replace("\n", " ").replace("\r", " ")


class Cues:
    """Phrases, in any case and spelling; a space in them is also a line end.

    They are made once, by the module that asks for them: those of all are found together. A text
    is looked through once as it is given: who asks of sentences gives them in lower case.
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        """Take the phrases; none of them may be empty."""
        self.phrases = frozenset(view(phrase).lower() for phrase in phrases)
        self.numbers: frozenset[int] = frozenset()
        """What the phrases are called where those of all are found."""
        _EVERY.append(self)
        _together.cache_clear()

    def stand(self, text: str) -> bool:
        """Tell whether any of the phrases stands in a view."""
        return not _together().hits(text).numbers.isdisjoint(self.numbers)

    def places(self, text: str) -> list[Span]:
        """Return where phrases begin and end in a view, in order; they may overlap."""
        hits, mine = _together().hits(text), self.numbers
        if hits.numbers.isdisjoint(mine):
            return []
        return sorted([(begin, end) for number, begin, end in hits.places if number in mine])

    def starts(self, text: str) -> list[int]:
        """Return where phrases begin in a view, in order."""
        return list(dict.fromkeys([begin for begin, _ in self.places(text)]))

    def windows(self, text: str, before: int, after: int) -> list[Span]:
        """Return the stretches that reach so far around phrases; those that meet are one."""
        found: list[Span] = []
        begin = end = -1
        for cue_begin, cue_end in self.places(text):
            if cue_begin - before > end:
                if end >= 0:
                    found.append((max(begin, 0), end))
                begin = cue_begin - before
            end = max(end, cue_end + after)
        if end >= 0:
            found.append((max(begin, 0), end))
        return found


_EVERY: list[Cues] = []


class _Hits(Struct, frozen=True, gc=False):
    """The phrases that stand in a text, by their numbers, and where: number, begin, end."""

    numbers: frozenset[int]
    places: list[tuple[int, int, int]]


class _Together:
    """All phrases of several cues, found in one pass over a text however many ask for theirs."""

    def __init__(self, several: Sequence[Cues]) -> None:
        every = sorted(frozenset().union(*(cues.phrases for cues in several)))
        numbers = {phrase: number for number, phrase in enumerate(every)}
        for cues in several:
            cues.numbers = frozenset(numbers[phrase] for phrase in cues.phrases)
        self._automaton = AhoCorasick(every)
        self.hits = remembered_if_short(self._hits)

    def _hits(self, text: str) -> _Hits:
        found = self._automaton.find_matches_as_indexes(_plain(text), overlapping=True)
        return _Hits(frozenset([number for number, _, _ in found]), found)


@cache
def _together() -> _Together:
    return _Together(_EVERY)


class Cued(Struct, frozen=True):
    """A pattern that is tried only around its cues, so far before and behind them."""

    pattern: regex.Pattern[str]
    cues: Cues
    before: int
    behind: int

    def finditer(self, text: str) -> Iterable[regex.Match[str]]:
        """Return the matches in a view, in order."""
        windows = self.cues.windows(text, self.before, self.behind)
        found = (self.pattern.finditer(text, begin, end) for begin, end in windows)
        return chain.from_iterable(found) if windows else ()


class Sought:
    """A pattern that is looked for only in texts in which one of some words stands.

    It is for sentences: the words of all such patterns, and all cues, are found in them together.
    """

    __slots__ = ("_cues", "_pattern")

    def __init__(self, pattern: re.Pattern[str] | regex.Pattern[str], words: Iterable[str]) -> None:
        """Take a pattern, and words of which one stands wherever it matches."""
        self._pattern = pattern
        self._cues = Cues(words)

    def search(self, text: str, begin: int = 0, end: int = maxsize) -> Found | None:
        """Return the first match in a text in lower case, between two offsets."""
        return self._pattern.search(text, begin, end) if self._cues.stand(text) else None

    def finditer(self, text: str, begin: int = 0, end: int = maxsize) -> Iterable[Found]:
        """Return the matches in a text in lower case, in order."""
        return self._pattern.finditer(text, begin, end) if self._cues.stand(text) else ()

    def stands(self, text: str) -> bool:
        """Tell whether it matches anywhere in a text in lower case."""
        return self.search(text) is not None


class AtEnd:
    """A pattern of what stands at the end of a text.

    Whether it does is told from the end, before it is told where that begins: tried at every
    letter, most such patterns fail at the last.
    """

    __slots__ = ("_ends", "_whole")

    def __init__(self, pattern: str) -> None:
        """Take the pattern, without the end's mark."""
        self._ends = regex.compile(rf"(?r)(?:{pattern})$")
        self._whole = regex.compile(rf"(?:{pattern})$")

    def search(self, text: str) -> regex.Match[str] | None:
        """Return the longest match that reaches to the end of a text."""
        return self._whole.search(text) if self._ends.match(text) is not None else None


def capitals(text: str, starts: Iterable[int]) -> list[int]:
    """Return those of some places at which a capital stands."""
    return [start for start in starts if text[start].isupper()]


def last_of(found: Iterable[T]) -> T | None:
    """Return the last of the matches that a pattern yields, the nearest before what follows."""
    return next(iter(deque(found, 1)), None)


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
