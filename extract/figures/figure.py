"""A figure: a number that measures something, and the words that say what."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar

from msgspec import Struct, field

from extract.alike import kept_in
from extract.facts import Status

if TYPE_CHECKING:
    from collections.abc import Callable

    from extract.measures.quantities import Quantity
    from extract.slots import Slot
    from extract.slotted import SlottedSentence


class Name(Struct, frozen=True, gc=False):
    """An indicator's words, and where in the article they stand, in the order of the name."""

    text: str
    spans: tuple[tuple[int, int], ...]

    def joined(self, glue: str, other: Name) -> Name:
        """Return this name, a word between, and another: «thu ngân sách so với dự toán»."""
        text = " ".join(part for part in (self.text, glue, other.text) if part)
        return Name(text, (*self.spans, *other.spans))

    def with_kind(self, one: Name) -> Name:
        """Return a measure with what it is of: «chỉ số sản xuất» and «sản xuất đường» once each."""
        ends, begins = self.text.lower().split(), one.text.lower().split()
        twice = (n for n in (3, 2, 1) if n < len(ends) and ends[-n:] == begins[:n])
        kept = self.text.split()[: len(ends) - next(twice, 0)]
        first = one.text if len(kept) == len(ends) else one.text[:1].lower() + one.text[1:]
        return Name(" ".join((*kept, first)), (*self.spans, *one.spans))

    def moved(self, by: int) -> Name:
        """Return the name of the same words that stand elsewhere."""
        return Name(self.text, tuple([(begin + by, end + by) for begin, end in self.spans]))


class Named(Struct, frozen=True):
    """What a value is of: its name, how it is written, and where its words behind the value end.

    ``topic`` is what a figure behind it goes on with, where that is not the name; ``left`` where
    the value's own clause begins; ``acted`` where the name holds who did what with the things;
    ``goes_on`` where what is counted belongs to what was counted before.
    """

    name: Name
    construct: str
    end: int
    topic: Name | None = None
    acted: bool = False
    left: int = 0
    goes_on: bool = False


class Figure(Struct, frozen=True):
    """A number of an article that measures something.

    ``construct`` says how it is written (measured, counted, share, compared, change, rank);
    ``sign`` is -1 for what falls; ``begin`` and ``left`` are offsets in the article of the value
    and of the clause before it.
    """

    slot: Slot
    sentence: SlottedSentence
    name: Name
    topic: Name
    construct: str
    status: Status
    unit: str
    left: int
    end: int
    sign: int = 1
    acted: bool = False
    follows: Figure | None = None
    kept: dict[Any, Any] = field(default_factory=dict)
    """What was worked out from it and its sentence's words and mentions: see ``sentence.alike``."""

    @property
    def quantity(self) -> Quantity:
        """The number and its unit."""
        quantity: Quantity = self.slot.value
        return quantity


R = TypeVar("R")
_kept: Callable[[Figure], dict[Any, Any]] = attrgetter("kept")


def told_alike(read: Callable[[Figure], R]) -> Callable[[Figure], R]:
    """Keep what a function says of a figure, which is the same wherever its sentence stands."""
    return kept_in(_kept, read)
