"""A sentence as patterns see it: a spaCy ``Doc`` in which each slot is one token, a mark.

The mark of a label is one character of the private use area, so that one pass of the tokenizer and
one of the ``PhraseMatcher`` find words and slots alike.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

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
    spans: tuple[tuple[int, int], ...]
    """Where the tokens begin and end in the marked text."""
    anchors: Anchors | None = None


@remembered
def _tokens(marked: str) -> Tokens:
    doc = language().tokenizer(marked)
    return Tokens(doc, tuple([(token.idx, token.idx + len(token)) for token in doc]))


class Shape(Struct, frozen=True):
    """The tokens of a sentence, and the way back from them to the article."""

    tokens: Tokens
    starts: tuple[int, ...]
    offsets: tuple[int, ...]
    slots: dict[int, Slot]

    @classmethod
    def of(cls, text: str, begin: int, slots: Sequence[Slot]) -> Shape:
        """Shape the text that stands at an offset of the article, with the slots in it."""
        pieces: list[str] = []
        starts, offsets, marks = [0], [begin], {}
        length = at = 0
        for slot in slots:
            before = text[at : slot.begin - begin]
            if before and not before[-1].isspace():
                before += " "
            length += len(before)
            marks[length] = slot
            at = slot.end - begin
            after = MARKS[slot.label] if at >= len(text) or text[at].isspace() else _apart(slot)
            pieces += (before, after)
            length += len(after)
            starts.append(length)
            offsets.append(slot.end)
        pieces.append(text[at:])
        return cls(_tokens("".join(pieces)), tuple(starts), tuple(offsets), marks)

    def slot(self, token: int) -> Slot | None:
        """Return the slot that a token stands for."""
        return self.slots.get(self.tokens.spans[token][0])

    def begin(self, token: int) -> int:
        """Return the offset in the article at which a token begins."""
        at = self.tokens.spans[token][0]
        slot = self.slots.get(at)
        return slot.begin if slot is not None else self._offset(at)

    def end(self, token: int) -> int:
        """Return the offset in the article at which a token ends."""
        at, end = self.tokens.spans[token]
        slot = self.slots.get(at)
        return slot.end if slot is not None else self._offset(at) + end - at

    def _offset(self, at: int) -> int:
        segment = bisect_right(self.starts, at) - 1
        return self.offsets[segment] + at - self.starts[segment]


def _apart(slot: Slot) -> str:
    """A mark before a letter or sign is kept apart, so that the tokenizer does not join them."""
    return MARKS[slot.label] + " "
