"""What sentences alike say by their own words and mentions is worked out once.

Sentences are alike that have the same words, slots at the same places, and in them the same
numbers, times and places: see :attr:`extract.slotted.SlottedSentence.alike`.
"""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Protocol, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from extract.slotted import SlottedSentence


class Movable(Protocol):
    """What stands somewhere in an article, and may be said of the same words elsewhere."""

    def moved(self, by: int) -> Self:
        """Return the same so many characters further on."""
        ...


R = TypeVar("R")
M = TypeVar("M", bound=Movable | None)


def said_alike(read: Callable[[SlottedSentence], R]) -> Callable[[SlottedSentence], R]:
    """Keep what a function says of a sentence, which is the same wherever that stands.

    It must be immutable, and depend on nothing but what sentences that are alike share.
    """

    @wraps(read)
    def said(sentence: SlottedSentence) -> R:
        alike = sentence.alike
        if read in alike:
            found: R = alike[read]
        else:
            found = alike[read] = read(sentence)
        return found

    return said


def placed_alike(read: Callable[[SlottedSentence], M]) -> Callable[[SlottedSentence], M]:
    """Keep the same of a function whose answer, if it has one, stands in the article."""

    @wraps(read)
    def placed(sentence: SlottedSentence) -> M:
        alike = sentence.alike
        if read not in alike:
            found = read(sentence)
            alike[read] = None if found is None else found.moved(-sentence.begin)
            return found
        kept = alike[read]
        if kept is not None:
            kept = kept.moved(sentence.begin)
        there: M = kept
        return there

    return placed
