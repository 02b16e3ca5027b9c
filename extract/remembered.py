"""What a sentence or paragraph says by itself is read once, however often it is repeated.

Reports share their sentences: reposts, agencies' copy, the same notice in ten outlets. What is
worked out from a sentence's own words alone is kept for the next article that has it; what depends
on the article around it never is.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache, wraps
from inspect import signature
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar, cast, overload

import regex

MOST = 2_048
"""How many of the latest sentences, or paragraphs, are kept."""
LONGEST = 2_000
"""The most characters of a paragraph that is kept; sentences are cut at some length anyway."""

K = TypeVar("K")
P = ParamSpec("P")
R = TypeVar("R")


def remembered(read: Callable[P, R]) -> Callable[P, R]:
    """Keep what a function says of the latest sentences.

    It must depend on its arguments alone, and what it returns must never be changed.
    """
    return cast("Callable[P, R]", lru_cache(maxsize=MOST)(read))


class _OfText(dict[str, R]):
    """What a function says of the latest texts: what was met is told without a call of Python.

    Those met lately, and those met before them; what is asked for again is of the latest.
    """

    def __init__(self, read: Callable[[str], R]) -> None:
        """Begin with nothing."""
        super().__init__()
        self._read = read
        self._before: dict[str, R] = {}

    def __missing__(self, text: str) -> R:
        """Ask the function, and forget those met longest ago where too many are kept."""
        before = self._before
        found = before[text] if text in before else self._read(text)
        if len(text) <= LONGEST:
            if len(self) >= MOST // 2:
                self._before = self.copy()
                self.clear()
            self[text] = found
        return found


def remembered_if_short(
    read: Callable[Concatenate[str, P], R],
) -> Callable[Concatenate[str, P], R]:
    """Keep what a function says of the latest paragraphs.

    One may be a whole article, and is kept only up to some length, so that memory stays bounded.
    """
    if len(signature(read).parameters) == 1:
        of_text = _OfText(cast("Callable[[str], R]", read))
        return cast("Callable[Concatenate[str, P], R]", of_text.__getitem__)
    kept = lru_cache(maxsize=MOST)(read)

    @wraps(read)
    def of(text: str, /, *args: P.args, **kwargs: P.kwargs) -> R:
        if len(text) > LONGEST:
            return read(text, *args, **kwargs)
        return kept(text, *args, **kwargs)  # type: ignore[arg-type]  # typeshed forgets them

    return of


class _Asked:
    """A pattern's methods, each with what it said of the latest texts."""

    __slots__ = ("_compiled", "finditer", "fullmatch", "match", "search", "sub")

    def __init__(self, pattern: re.Pattern[str] | regex.Pattern[str]) -> None:
        keep = lru_cache(maxsize=MOST // 2)
        self.search = keep(pattern.search)
        self.match = keep(pattern.match)
        self.fullmatch = keep(pattern.fullmatch)
        self.finditer, self.sub = pattern.finditer, pattern.sub
        self._compiled = pattern

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - as the pattern has it
        return getattr(self._compiled, name)


@overload
def asked_once(pattern: str, flags: int = 0) -> regex.Pattern[str]: ...
@overload
def asked_once(pattern: re.Pattern[str]) -> re.Pattern[str]: ...
def asked_once(pattern: Any, flags: int = 0) -> Any:
    """Return a pattern that is tried once on what sentences say, however often they say it.

    It is compiled by ``regex``, or by whoever made it. For patterns that are slow, on sentences or
    parts of them: an article's view is too long to be kept. Matches are shared.
    """
    return _Asked(regex.compile(pattern, flags) if isinstance(pattern, str) else pattern)


class Latest(Generic[K, R]):
    """What was worked out last, where more goes in than what it is kept by."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._kept: dict[K, R] = {}

    def get(self, key: K) -> R | None:
        """Return what is kept by a key, and keep it for longer."""
        found = self._kept.pop(key, None)
        if found is not None:
            self._kept[key] = found
        return found

    def keep(self, key: K, value: R) -> None:
        """Keep a value, and forget the one that was asked for longest ago."""
        self._kept[key] = value
        if len(self._kept) > MOST:
            self._kept.pop(next(iter(self._kept)), None)


@remembered_if_short
def _same(line: str) -> str:
    """Return a line as the string that the same words were before: it is found at once by it."""
    return line


@lru_cache(maxsize=2)
def lines(view: str) -> tuple[tuple[int, str], ...]:
    """Return the lines of an article's view, its paragraphs, each with where it begins.

    Every finder of an article asks for them.
    """
    found, begin = [], 0
    for line in view.split("\n"):
        if line:
            found.append((begin, _same(line)))
        begin += len(line) + 1
    return tuple(found)
