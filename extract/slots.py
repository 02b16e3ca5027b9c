"""Slots: the mentions that rules speak of, and the sentences that hold them.

A slot is a stretch of an article that names or measures something — a person with the titles
around the name, a body, a place, a date, a quantity. In a sentence's shape each slot is one token,
so that a rule can say ``slot("PERSON")``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.language import Language

    from extract.layout.sentences import Sentence
    from extract.pattern import Anchors
    from extract.shape import Shape

PERSON = "PERSON"
"""A named person, with the titles before and after the name; the value is a ``PersonMention``."""
OFFICE = "OFFICE"
"""A title without a name: «Thủ tướng», «Chủ tịch UBND các tỉnh»; an ``OfficeMention``."""
ORGANIZATION = "ORGANIZATION"
"""A body; the value is an ``Organization``."""
PLACE = "PLACE"
"""An administrative unit; the value is a ``Place``."""
AUDIENCE = "AUDIENCE"
"""A group addressed: «các bộ, ngành, địa phương»; the value is an ``Agent``."""
MEETING = "MEETING"
"""A noun phrase that names a meeting: «phiên họp thứ 8 của Ủy ban …»; a ``MeetingMention``."""
DATE = "DATE"
"""A day; the value is a ``DateMention``."""
PERIOD = "PERIOD"
"""A stretch of time; the value is a ``PeriodMention``."""
QUANTITY = "QUANTITY"
"""A number with its unit; the value is a ``Quantity``."""
DOCUMENT = "DOCUMENT"
"""A document; the value is a ``DocumentSpan``."""

PRIORITY = (
    DOCUMENT, MEETING, PERSON, OFFICE, AUDIENCE, ORGANIZATION, PERIOD, QUANTITY, DATE, PLACE,
)  # fmt: skip
"""Of two slots that overlap, the longer stands; of two as long, the one named first here."""


_RANK = {label: rank for rank, label in enumerate(PRIORITY)}


class Slot(Struct, frozen=True):
    """A mention: ``view[begin:end]``, what kind it is, and what it means."""

    label: str
    begin: int
    end: int
    value: Any


_begin = attrgetter("begin")


def settle(slots: Sequence[Slot]) -> list[Slot]:
    """Return slots that do not overlap, in order: the longer of two, then the first by PRIORITY."""
    kept = sorted(slots, key=_begin)
    if not any(one.end > other.begin for one, other in pairwise(kept)):
        return kept
    kept = []
    for slot in sorted(slots, key=_longer_first):
        begin, end = slot.begin, slot.end
        if not any(other.begin < end and begin < other.end for other in kept):
            kept.append(slot)
    kept.sort(key=_begin)
    return kept


def _longer_first(slot: Slot) -> tuple[int, int, int]:
    return slot.begin - slot.end, _RANK[slot.label], slot.begin


@cache
def language() -> Language:
    """Return the blank Vietnamese pipeline: spaCy's own tokenizer, no model, no segmenter."""
    import spacy  # noqa: PLC0415 - most commands never extract, and spaCy takes a second to import

    return spacy.blank("vi", config={"nlp": {"tokenizer": {"@tokenizers": "spacy.Tokenizer.v1"}}})


@dataclass(slots=True)
class SlottedSentence:
    """A sentence with its slots.

    ``begin`` and ``end`` are offsets in the article; ``text`` is that stretch of the matching view.
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
    _shape: Shape | None = field(default=None, repr=False)
    _anchors: Anchors | None = field(default=None, repr=False)
    _lower: str = field(default="", repr=False)
    _labels: frozenset[str] | None = field(default=None, repr=False)
    _asked: dict[tuple[str, ...], tuple[Slot, ...]] = field(default_factory=dict, repr=False)
    _asked_of_all: dict[tuple[str, ...], tuple[Slot, ...]] = field(default_factory=dict, repr=False)

    @property
    def labels(self) -> frozenset[str]:
        """The labels of the settled slots."""
        if self._labels is None:
            self._labels = frozenset(slot.label for slot in self.slots)
        return self._labels

    @property
    def lower(self) -> str:
        """The text in lower case (same length)."""
        if not self._lower:
            self._lower = self.text.lower()
        return self._lower

    @property
    def shape(self) -> Shape:
        """The sentence as a spaCy ``Doc`` in which each slot is one token."""
        if self._shape is None:
            from extract.shape import Shape  # noqa: PLC0415 - shapes are of slots

            self._shape = Shape.of(self.text, self.begin, self.slots)
        return self._shape

    @property
    def anchors(self) -> Anchors:
        """Where the words and slots of patterns stand in the sentence."""
        if self._anchors is None or not self._anchors.complete:
            from extract.pattern import Anchors  # noqa: PLC0415 - patterns are over slots

            self._anchors = Anchors.of(self.shape.tokens)
        return self._anchors

    def of(self, *labels: str) -> tuple[Slot, ...]:
        """Return the settled slots with one of these labels, in order."""
        found = self._asked.get(labels)
        if found is None:
            found = tuple([slot for slot in self.slots if slot.label in labels])
            self._asked[labels] = found
        return found

    def all_of(self, *labels: str) -> tuple[Slot, ...]:
        """Return every mention with one of these labels, in order, also inside larger slots."""
        found = self._asked_of_all.get(labels)
        if found is None:
            found = tuple([slot for slot in self.mentions if slot.label in labels])
            self._asked_of_all[labels] = found
        return found

    def between(self, begin: int, end: int, *labels: str) -> list[Slot]:
        """Return the settled slots inside ``[begin, end)``; all labels if none is given."""
        return [
            slot
            for slot in self.slots
            if begin <= slot.begin and slot.end <= end and (not labels or slot.label in labels)
        ]

    def at(self, begin: int, end: int) -> str:
        """Return the view's text between two offsets of the article."""
        return self.text[begin - self.begin : end - self.begin]
