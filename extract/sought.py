"""A pattern that is searched only in a text where a word stands that it needs.

Most sentences hold none of the words that a pattern needs. To see that by trying it at every letter
takes twenty times as long as one pass of an automaton of these words. They are read off the pattern
itself, so that whoever changes it need not think of them.
"""

from __future__ import annotations

import re
import sys
from itertools import product
from re import _parser as parser  # type: ignore[attr-defined]  # the one who knows what is required
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

import regex
from ahocorasick_rs import AhoCorasick

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Found_co = TypeVar("Found_co", covariant=True)
Words = frozenset[str]

_MOST = 600
_NOTHING: Words = frozenset({""})
_WORTHLESS = (1, -_MOST)
# What only the regex module knows, as what the parser knows.
_ELSEWHERE = (
    (re.compile(r"\(\?P<\w+>"), "(?:"),
    (re.compile(r"\(\?P=\w+\)"), "(?:)"),
    (re.compile(r"\(\?r\)"), ""),
    (re.compile(r"\\[pP]\{\w+\}"), r"\\w"),
)


class _Pattern(Protocol[Found_co]):
    @property
    def pattern(self) -> Any: ...  # noqa: ANN401 - for the one library str, for the other either
    @property
    def flags(self) -> int: ...
    def match(self, string: str, pos: int = ..., endpos: int = ..., /) -> Found_co | None: ...
    def search(self, string: str, pos: int = ..., endpos: int = ..., /) -> Found_co | None: ...
    def finditer(self, string: str, pos: int = ..., endpos: int = ..., /) -> Iterator[Found_co]: ...


class Sought(Generic[Found_co]):
    """A compiled pattern, searched as it would be, but not where it cannot match."""

    def __init__(self, pattern: _Pattern[Found_co]) -> None:
        """Take a pattern; raise ValueError where none of its words is always needed."""
        self._pattern = pattern
        self._any_case = bool(pattern.flags & re.IGNORECASE)
        self.words = needed(pattern.pattern, pattern.flags)
        """The words of which one stands in every match; in lower case if any case will do."""
        if _worth(self.words) < _WORTHLESS:
            raise ValueError(pattern.pattern)
        if self._any_case:
            self.words = frozenset(word.lower() for word in self.words)
        self._automaton = AhoCorasick(sorted(self.words))

    @classmethod
    def re(cls, pattern: str, flags: int = 0) -> Sought[re.Match[str]]:
        """Return a pattern of the standard library, sought."""
        return Sought(re.compile(pattern, flags))

    @classmethod
    def regex(cls, pattern: str, flags: int = 0) -> Sought[regex.Match[str]]:
        """Return a pattern of the regex module, sought."""
        return Sought(regex.compile(pattern, flags))

    def may_match(self, text: str, begin: int = 0, end: int = sys.maxsize) -> bool:
        """Tell whether a word stands in a text that the pattern needs."""
        seen = text[begin:end]
        return bool(
            self._automaton.find_matches_as_indexes(seen.lower() if self._any_case else seen)
        )

    def match(self, text: str, begin: int = 0, end: int = sys.maxsize) -> Found_co | None:
        """Return the match at a place, tried there at once."""
        return self._pattern.match(text, begin, end)

    def search(self, text: str, begin: int = 0, end: int = sys.maxsize) -> Found_co | None:
        """Return the first match."""
        if not self.may_match(text, begin, end):
            return None
        return self._pattern.search(text, begin, end)

    def finditer(self, text: str, begin: int = 0, end: int = sys.maxsize) -> Iterator[Found_co]:
        """Return the matches, in order."""
        if not self.may_match(text, begin, end):
            return iter(())
        return self._pattern.finditer(text, begin, end)


def needed(pattern: str, flags: int = 0) -> Words:
    """Return words of which one stands in every match of a pattern; none where none is sure."""
    for theirs, known in _ELSEWHERE:
        pattern = theirs.sub(known, pattern)
    return _needed(parser.parse(pattern, flags & re.VERBOSE))


def _needed(sequence: Iterable[tuple[Any, Any]]) -> Words:
    """Return the best words of a sequence: the longest, then the fewest."""
    found: list[Words] = []
    run = _NOTHING
    for kind, what in sequence:
        exactly = _exactly(kind, what)
        if exactly is not None and len(run) * len(exactly) <= _MOST:
            run = frozenset(map("".join, product(run, exactly)))
            continue
        found += (run, _within(kind, what))
        run = exactly or _NOTHING
    return max((*found, run), key=_worth)


def _worth(words: Words) -> tuple[int, int]:
    return min(map(len, words), default=0), -len(words)


def _exactly(kind: Any, what: Any) -> Words | None:  # noqa: ANN401 - the parser has no types
    """Return all that a part matches, None where that is without end or unknown."""
    found: Words | None = None
    match str(kind):
        case "LITERAL":
            found = frozenset({chr(what)})
        case "IN" if all(str(one) == "LITERAL" for one, _ in what):
            found = frozenset(chr(letter) for _, letter in what)
        case "SUBPATTERN" if not what[1] & re.IGNORECASE:
            found = _all_of(what[-1])
        case "BRANCH":
            several = [_all_of(one) for one in what[1]]
            found = None if None in several else frozenset().union(*filter(None, several))
        case "MAX_REPEAT" if what[:2] == (0, 1):
            once = _all_of(what[2])
            found = None if once is None else once | _NOTHING
        case "AT" | "ASSERT" | "ASSERT_NOT":
            found = _NOTHING
    return found


def _all_of(sequence: Iterable[tuple[Any, Any]]) -> Words | None:
    run = _NOTHING
    for kind, what in sequence:
        exactly = _exactly(kind, what)
        if exactly is None or len(run) * len(exactly) > _MOST:
            return None
        run = frozenset(map("".join, product(run, exactly)))
    return run


def _within(kind: Any, what: Any) -> Words:  # noqa: ANN401 - see _exactly
    """Return words of which one stands in whatever a part matches; none where none is sure."""
    match str(kind):
        case "SUBPATTERN" if not what[1] & re.IGNORECASE:
            return _needed(what[-1])
        case "BRANCH":
            several = [_needed(one) for one in what[1]]
            sure = all(_worth(words) > _WORTHLESS for words in several)
            return frozenset().union(*several) if sure else frozenset()
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT" if what[0] > 0:
            return _needed(what[2])
    return frozenset()
