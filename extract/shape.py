"""A sentence as patterns see it: a spaCy ``Doc`` in which each slot is one token, a mark.

The mark of a label is one character of the private use area, so that one pass of the tokenizer and
one of the ``PhraseMatcher`` find words and slots alike.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from extract.remembered import remembered
from extract.slots import PRIORITY, Slot, language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc

    from extract.pattern import Anchors

MARKS = {label: chr(0xE000 + n) for n, label in enumerate(PRIORITY)}
"""The character that stands for a slot of each label."""


@dataclass(slots=True)
class Tokens:
    """A sentence with its slots as marks, and what patterns find in it, once that was asked."""

    doc: Doc
    anchors: Anchors | None = None


@remembered
def _tokens(marked: str) -> Tokens:
    return Tokens(language().tokenizer(marked))


_Place = tuple[int, int, int]
"""Where a token begins and ends in its sentence, and the number of its slot, -1 if it is none."""


@dataclass(slots=True)
class _Marked:
    """The tokens of a text with slots at some places, and the way back from them to the text.

    ``starts`` is where a stretch begins in the marked text, ``offsets`` where in the text;
    ``numbers`` the slots by where their marks stand.
    """

    tokens: Tokens
    starts: list[int]
    offsets: list[int]
    numbers: dict[int, int]
    spans: tuple[tuple[str, int, int], ...]
    kept: dict[Any, Any] = field(default_factory=dict)
    """What was worked out from the text and from where slots of which labels stand in it."""
    _places: dict[int, _Place] = field(default_factory=dict)

    def place(self, token: int) -> _Place:
        """Return the place of a token."""
        found = self._places.get(token)
        if found is None:
            found = self._places[token] = self._placed(token)
        return found

    def _placed(self, token: int) -> _Place:
        word = self.tokens.doc[token]
        number = self.numbers.get(word.idx)
        if number is not None:
            return *self.spans[number][1:], number
        segment = bisect_right(self.starts, word.idx) - 1
        begin = self.offsets[segment] + word.idx - self.starts[segment]
        return begin, begin + len(word), -1


@remembered
def _marked(text: str, spans: tuple[tuple[str, int, int], ...]) -> _Marked:
    pieces: list[str] = []
    starts, offsets, numbers = [0], [0], {}
    length = at = 0
    for number, (label, begin, end) in enumerate(spans):
        before = text[at:begin]
        if before and not before[-1].isspace():
            before += " "
        length += len(before)
        numbers[length] = number
        at = end
        after = MARKS[label] if at >= len(text) or text[at].isspace() else _apart(label)
        pieces += (before, after)
        length += len(after)
        starts.append(length)
        offsets.append(end)
    pieces.append(text[at:])
    return _Marked(_tokens("".join(pieces)), starts, offsets, numbers, spans)


class Shape(Struct, frozen=True):
    """The tokens of a sentence that stands at an offset of the article, with the slots in it."""

    marked: _Marked
    offset: int
    slots: Sequence[Slot]

    @classmethod
    def of(cls, text: str, begin: int, slots: Sequence[Slot]) -> Shape:
        """Shape the text that stands at an offset of the article, with the slots in it."""
        spans = [(slot.label, slot.begin - begin, slot.end - begin) for slot in slots]
        return cls(_marked(text, tuple(spans)), begin, slots)

    @property
    def tokens(self) -> Tokens:
        """The tokens, which sentences of the same words share."""
        return self.marked.tokens

    def slot(self, token: int) -> Slot | None:
        """Return the slot that a token stands for."""
        number = self.marked.place(token)[2]
        return self.slots[number] if number >= 0 else None

    def begin(self, token: int) -> int:
        """Return the offset in the article at which a token begins."""
        return self.offset + self.marked.place(token)[0]

    def end(self, token: int) -> int:
        """Return the offset in the article at which a token ends."""
        return self.offset + self.marked.place(token)[1]


def _apart(label: str) -> str:
    """A mark before a letter or sign is kept apart, so that the tokenizer does not join them."""
    return MARKS[label] + " "
