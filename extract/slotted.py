"""A sentence with the mentions in it: what rules and all that runs over sentences are given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct, field
from msgspec.structs import astuple

from extract.pattern import Anchors
from extract.remembered import LONGEST
from extract.slots import DATE, PERIOD, PLACE, QUANTITY

if TYPE_CHECKING:
    import re

    import regex

    from extract.layout.sentences import Sentence
    from extract.shape import Form
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
    lower: str
    source: Sentence
    slots: tuple[Slot, ...]
    mentions: tuple[Slot, ...]
    form: Form
    _alike: dict[Any, Any] | None = None
    _asked: dict[tuple[str, ...], tuple[Slot, ...]] = field(default_factory=dict)
    _asked_of_all: dict[tuple[str, ...], tuple[Slot, ...]] = field(default_factory=dict)

    @property
    def kept(self) -> dict[Any, Any]:
        """What was worked out from the words, and from where mentions of which labels stand there.

        Sentences that are alike in both share it: places are to be counted from their begin.
        """
        return self.form.kept

    @property
    def alike(self) -> dict[Any, Any]:
        """What was worked out from the same, and from what numbers, times and places mean there."""
        if self._alike is None:
            long = len(self.text) > LONGEST
            self._alike = {} if long else self.kept.setdefault(self._meant(), {})
        return self._alike

    def _meant(self) -> tuple[object, ...]:
        """Return what numbers, times and places mean."""
        meant: list[object] = []
        for slot in self.mentions:
            label = slot.label
            if label == QUANTITY:
                meant.append(astuple(slot.value)[3:])  # its first three values say where it stands
            elif label in _TIMES:
                meant.append(astuple(slot.value)[2:])
            elif label == PLACE:
                meant.append(slot.value)
        return tuple(meant)

    @property
    def anchors(self) -> Anchors:
        """Where the words and slots of patterns stand in the sentence."""
        return Anchors.of(self.form.tokens)

    def of(self, *labels: str) -> tuple[Slot, ...]:
        """Return the settled slots with one of these labels, in order."""
        if self.form.labels.isdisjoint(labels):
            return ()
        found = self._asked.get(labels)
        if found is None:
            found = self._asked[labels] = _with(labels, self.slots)
        return found

    def all_of(self, *labels: str) -> tuple[Slot, ...]:
        """Return every mention with one of these labels, in order, also inside larger slots."""
        if self.form.every.isdisjoint(labels):
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

    def is_inside(self, place: int, *labels: str) -> bool:
        """Tell whether a place lies within a settled slot; of all labels if none is given."""
        slots = self.of(*labels) if labels else self.slots
        return any(slot.begin < place < slot.end for slot in slots)

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
