"""What sentences alike say by their own words and mentions is worked out once.

Sentences are alike that have the same words, slots at the same places, and in them the same
numbers, times and places: see :attr:`extract.slotted.SlottedSentence.alike`.
"""

from __future__ import annotations

from functools import wraps
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Protocol, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from extract.slotted import SlottedSentence


class Movable(Protocol):
    """What stands somewhere in an article, and may be said of the same words elsewhere."""

    def moved(self, by: int) -> Self:
        """Return the same so many characters further on."""
        ...


T = TypeVar("T")
R = TypeVar("R")
M = TypeVar("M", bound=Movable | None)


def kept_in(where: Callable[[T], dict[Any, Any]], read: Callable[[T], R]) -> Callable[[T], R]:
    """Return a function that keeps its answers where its argument keeps what is said of it.

    They must be immutable, and depend on nothing but what all share who keep it there.
    """

    @wraps(read)
    def said(one: T) -> R:
        kept = where(one)
        if read in kept:
            found: R = kept[read]
        else:
            found = kept[read] = read(one)
        return found

    return said


_alike: Callable[[SlottedSentence], dict[Any, Any]] = attrgetter("alike")


def said_alike(read: Callable[[SlottedSentence], R]) -> Callable[[SlottedSentence], R]:
    """Keep what a function says of a sentence, which is the same wherever that stands."""
    return kept_in(_alike, read)


def placed_alike(read: Callable[[SlottedSentence], M]) -> Callable[[SlottedSentence], M]:
    """Keep the same of a function whose answer, if it has one, stands in the article."""

    @wraps(read)
    def placed(sentence: SlottedSentence) -> M:
        return kept_moved(sentence.alike, read, sentence.begin, lambda: read(sentence))

    return placed


def kept_moved(kept: dict[Any, Any], key: Hashable, begin: int, read: Callable[[], M]) -> M:
    """Return what stands in an article, read once for all whose sentences begin elsewhere."""
    if key not in kept:
        found = read()
        kept[key] = None if found is None else found.moved(-begin)
        return found
    there: M = kept[key]
    if there is not None:
        there = there.moved(begin)
    return there
