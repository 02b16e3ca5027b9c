"""What a rule looks for, in three words: ``slot``, ``word``, ``gap``; compiled to spaCy's Matcher.

    [slot("PERSON", name="who"), gap(2), word("chủ trì", "đồng chủ trì")]

A pattern is a sequence of elements over a sentence in which each slot is one token. Words are
compared in lower case, in the matching view (tone marks in one place, «tỉ» as «tỷ»).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import product
from typing import TYPE_CHECKING, Any

from extract.errors import RuleError
from extract.text import view

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Doc

STOPS = (".", ";", ":", "!", "?", "…", "\n")
"""What a gap never crosses."""

_Token = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Element:
    """One element of a pattern: alternatives of tokens, perhaps absent, perhaps captured."""

    alternatives: tuple[tuple[_Token, ...], ...]
    name: str | None = None
    words: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    optional: bool = False


def slot(*labels: str, name: str | None = None) -> Element:
    """One slot with any of these labels; ``name`` captures it."""
    return Element(alternatives=(({"ENT_TYPE": {"IN": list(labels)}},),), name=name, labels=labels)


def word(*phrases: str, name: str | None = None) -> Element:
    """Any of these words or phrases; ``name`` captures it."""
    from extract.slots import language  # noqa: PLC0415 - compiled on first use, not on import

    tokenizer = language().tokenizer
    seen = tuple(view(phrase).lower() for phrase in phrases)
    alternatives = tuple(
        tuple({"LOWER": token.text, "ENT_TYPE": ""} for token in tokenizer(phrase))
        for phrase in seen
    )
    return Element(alternatives=alternatives, name=name, words=seen)


def gap(most: int, *, over_slots: bool = True) -> Element:
    """Up to ``most`` tokens of any kind, none of which ends a clause."""
    token: _Token = {"LOWER": {"NOT_IN": list(STOPS)}, "OP": f"{{0,{most}}}"}
    if not over_slots:
        token["ENT_TYPE"] = ""
    return Element(alternatives=((token,),))


def maybe(element: Element) -> Element:
    """Make an element optional."""
    return Element(
        alternatives=(*element.alternatives, ()),
        name=element.name,
        labels=element.labels,
        optional=True,
    )


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a pattern matched: token offsets, and the tokens of each captured element."""

    start: int
    end: int
    captured: dict[str, tuple[int, int]] = field(default_factory=dict)


class Pattern:
    """A compiled sequence of elements."""

    def __init__(self, elements: Sequence[Element]) -> None:
        """Compile; raise RuleError where nothing in the pattern is required."""
        from spacy.matcher import Matcher  # noqa: PLC0415 - see slots.language()

        from extract.slots import language  # noqa: PLC0415

        required = [e for e in elements if not e.optional and (e.words or e.labels)]
        if not required:
            message = "a pattern needs at least one word or slot that must be there"
            raise RuleError(message)
        self.words = tuple(e.words for e in required if e.words)
        """For each required word element, the phrases of which one must stand in the sentence."""
        self.labels = tuple(e.labels for e in required if e.labels)
        """For each required slot element, the labels of which one must be there."""
        self._names: list[list[str | None]] = []
        self._matcher = Matcher(language().vocab, validate=False)
        for choice in product(*(e.alternatives for e in elements)):
            tokens = [token for part in choice for token in part]
            names = [
                element.name
                for element, part in zip(elements, choice, strict=True)
                for _ in part
            ]
            self._matcher.add(str(len(self._names)), [tokens], greedy="LONGEST")
            self._names.append(names)

    def may_match(self, lower: str, labels: frozenset[str]) -> bool:
        """Tell cheaply whether a sentence could match: its text in lower case, its slots."""
        return all(any(label in labels for label in choice) for choice in self.labels) and all(
            any(phrase in lower for phrase in choice) for choice in self.words
        )

    def find(self, doc: Doc) -> Iterator[Hit]:
        """Yield the longest match at each place, from left to right."""
        found: dict[int, Hit] = {}
        for key, start, end, alignment in self._matcher(doc, with_alignments=True):
            names = self._names[int(doc.vocab.strings[key])]
            captured: dict[str, tuple[int, int]] = {}
            for offset, element in enumerate(alignment):
                name = names[element] if element < len(names) else None
                if name is not None:
                    first = captured.get(name, (start + offset, 0))[0]
                    captured[name] = (first, start + offset + 1)
            known = found.get(start)
            if known is None or known.end < end:
                found[start] = Hit(start, end, captured)
        for start in sorted(found):
            yield found[start]
