"""A sentence with the mentions in it: what rules and all that runs over sentences are given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct, field
from msgspec.structs import astuple

from extract.pattern import Anchors
from extract.remembered import LONGEST
from extract.shape import Shape
from extract.slots import DATE, PERIOD, PLACE, QUANTITY

if TYPE_CHECKING:
    import re

    import regex

    from extract.layout.sentences import Sentence
    from extract.slots import Slot

    Found = re.Match[str] | regex.Match[str]

_TIMES = frozenset({DATE, PERIOD})


class SlottedSentence(Struct, eq=False):
    """A sentence with its slots.

    ``begin`` and ``end`` are offsets in the article; ``text`` is that stretch of the matching view,
    ``lower`` the same in lower case.
    ``slots`` are all mentions in it that do not overlap; ``mentions`` those before overlaps were
    settled, among them a place inside a body's name or a date inside a meeting's.
    """

    index: int
    begin: int
    end: int
    text: str
    source: Sentence
    slots: tuple[Slot, ...]
    mentions: tuple[Slot, ...]
    lower: str = ""
    _shape: Shape | None = None
    _anchors: Anchors | None = None
    _alike: dict[Any, Any] | None = None
    _labels: frozenset[str] | None = None
    _asked: dict[tuple[str, ...], tuple[Slot, ...]] = field(default_factory=dict)
    _asked_of_all: dict[tuple[str, ...], tuple[Slot, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Everything that runs over sentences asks for their words in lower case."""
        self.lower = self.text.lower()

    @property
    def labels(self) -> frozenset[str]:
        """The labels of the settled slots."""
        if self._labels is None:
            self._labels = frozenset([slot.label for slot in self.slots])
        return self._labels

    @property
    def shape(self) -> Shape:
        """The sentence as a spaCy ``Doc`` in which each slot is one token."""
        if self._shape is None:
            self._shape = Shape.of(self.text, self.begin, self.slots)
        return self._shape

    @property
    def kept(self) -> dict[Any, Any]:
        """What was worked out from the words, and from where slots of which labels stand in them.

        Sentences that are alike in both share it: places are to be counted from their begin.
        """
        return self.shape.marked.kept

    @property
    def alike(self) -> dict[Any, Any]:
        """What was worked out from the same, and from what numbers, times and places mean there.

        Of those all mentions count, also inside larger slots; of others only the settled ones.
        """
        if self._alike is None:
            meant = None if len(self.text) > LONGEST else self._meant()
            self._alike = {} if meant is None else self.kept.setdefault(meant, {})
        return self._alike

    def _meant(self) -> tuple[object, ...]:
        """Return what numbers, times and places mean, counted from the sentence's begin."""
        base, meant = self.begin, []
        for slot in self.mentions:
            label, begin, end, value = astuple(slot)
            if label == QUANTITY:  # its first three values say where it stands
                told = (value.value_end - base, *astuple(value)[3:])
            elif label in _TIMES:
                told = astuple(value)[2:]
            elif label == PLACE:
                told = value
            else:
                continue
            meant.append((label, begin - base, end - base, told))
        return tuple(meant)

    @property
    def anchors(self) -> Anchors:
        """Where the words and slots of patterns stand in the sentence."""
        if self._anchors is None or not self._anchors.complete:
            self._anchors = Anchors.of(self.shape.tokens)
        return self._anchors

    def of(self, *labels: str) -> tuple[Slot, ...]:
        """Return the settled slots with one of these labels, in order."""
        if not self.slots:
            return ()
        found = self._asked.get(labels)
        if found is None:
            found = () if self.labels.isdisjoint(labels) else _with(labels, self.slots)
            self._asked[labels] = found
        return found

    def all_of(self, *labels: str) -> tuple[Slot, ...]:
        """Return every mention with one of these labels, in order, also inside larger slots."""
        if not self.mentions:
            return ()
        found = self._asked_of_all.get(labels)
        if found is None:
            found = self._asked_of_all[labels] = _with(labels, self.mentions)
        return found

    def between(self, begin: int, end: int, *labels: str) -> list[Slot]:
        """Return the settled slots inside ``[begin, end)``; all labels if none is given."""
        return [
            slot
            for slot in self.slots
            if begin <= slot.begin and slot.end <= end and (not labels or slot.label in labels)
        ]

    def span(self, found: Found) -> tuple[int, int]:
        """Return where a match in the text stands in the article."""
        return self.begin + found.start(), self.begin + found.end()

    def at(self, begin: int, end: int) -> str:
        """Return the view's text between two offsets of the article."""
        return self.text[begin - self.begin : end - self.begin]


def _with(labels: tuple[str, ...], slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
    if len(labels) == 1:
        (label,) = labels
        return tuple([slot for slot in slots if slot.label == label])
    return tuple([slot for slot in slots if slot.label in labels])
