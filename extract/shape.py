"""The form of a sentence: its words, and where mentions stand in them. Sentences alike share it.

Patterns see a form as a spaCy ``Doc`` in which each slot is one token, a mark. The mark of a label
is one character of the private use area, so that one pass of the tokenizer and one of the
``PhraseMatcher`` find words and slots alike.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from extract.remembered import remembered
from extract.slots import (
    AUDIENCE,
    MEETING,
    OFFICE,
    ORGANIZATION,
    PRIORITY,
    QUANTITY,
    Slot,
    language,
    settle,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc

    from extract.pattern import Anchors

MARKS = {label: chr(0xE000 + n) for n, label in enumerate(PRIORITY)}
"""The character that stands for a slot of each label."""

Place = tuple[str, int, int, int]
"""A mention's label, where it begins and ends, and where the number of a quantity ends, else 0."""
_Token = tuple[int, int, int]
"""Where a token begins and ends in its sentence, and the number of its slot, -1 if it is none."""


@dataclass(slots=True)
class Tokens:
    """A sentence with its slots as marks, and what patterns find in it, once that was asked."""

    doc: Doc
    anchors: Anchors | None = None


@remembered
def _tokens(marked: str) -> Tokens:
    return Tokens(language().tokenizer(marked))


@dataclass(slots=True, eq=False)
class Form:
    """A sentence's words with mentions at some places; offsets count from its begin.

    ``settled`` are the numbers of the mentions that stand where some overlap, ``labels`` theirs and
    ``every`` those of all.
    """

    text: str
    lower: str
    settled: tuple[int, ...]
    labels: frozenset[str]
    every: frozenset[str]
    _spans: tuple[tuple[int, int], ...]
    _marks: tuple[str, ...]
    kept: dict[Any, Any] = field(default_factory=dict)
    """What was worked out from the form alone, by whoever did."""
    _marked: _Marked | None = None
    _places: dict[int, _Token] = field(default_factory=dict)

    @property
    def tokens(self) -> Tokens:
        """The tokens, which forms of the same words and slots share."""
        if self._marked is None:
            self._marked = _mark(self.text, self._spans, self._marks)
        return self._marked.tokens

    def place(self, token: int) -> _Token:
        """Return the place of a token, and the number of the settled slot that it stands for."""
        found = self._places.get(token)
        if found is None:
            found = self._places[token] = self._placed(token)
        return found

    def _placed(self, token: int) -> _Token:
        word = self.tokens.doc[token]
        marked = self._marked or _mark(self.text, self._spans, self._marks)
        number = marked.numbers.get(word.idx)
        if number is not None:
            return *self._spans[number], number
        segment = bisect_right(marked.starts, word.idx) - 1
        begin = marked.offsets[segment] + word.idx - marked.starts[segment]
        return begin, begin + len(word), -1


@remembered
def form(text: str, mentions: tuple[Place, ...]) -> Form:
    """Return the form of a text with mentions, in the order of their begins, the longer first."""
    slots = [Slot(label, begin, end, n) for n, (label, begin, end, _) in enumerate(mentions)]
    settled = settle(_counted_first(slots, mentions))
    return Form(
        text=text,
        lower=text.lower(),
        settled=tuple([slot.value for slot in settled]),
        labels=frozenset([slot.label for slot in settled]),
        every=frozenset([slot.label for slot in slots]),
        _spans=tuple([(slot.begin, slot.end) for slot in settled]),
        _marks=tuple([MARKS[slot.label] for slot in settled]),
    )


def _counted_first(slots: list[Slot], mentions: tuple[Place, ...]) -> list[Slot]:
    """Leave out what is counted: «50/53 [đại biểu HĐND tỉnh]», «3 [khóa tập huấn]»."""
    nouns = {number + 1 for label, _, end, number in mentions if label == QUANTITY and end > number}
    groups = (AUDIENCE, OFFICE, MEETING, ORGANIZATION)
    return [slot for slot in slots if slot.label not in groups or slot.begin not in nouns]


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


def _mark(text: str, spans: Sequence[tuple[int, int]], marks: Sequence[str]) -> _Marked:
    pieces: list[str] = []
    starts, offsets, numbers = [0], [0], {}
    length = at = 0
    for number, ((begin, end), mark) in enumerate(zip(spans, marks, strict=True)):
        before = text[at:begin]
        if before and not before[-1].isspace():
            before += " "
        length += len(before)
        numbers[length] = number
        at = end
        # kept apart from a letter or sign, so that the tokenizer does not join them
        after = mark if at >= len(text) or text[at].isspace() else f"{mark} "
        pieces += (before, after)
        length += len(after)
        starts.append(length)
        offsets.append(end)
    pieces.append(text[at:])
    return _Marked(_tokens("".join(pieces)), starts, offsets, numbers)
