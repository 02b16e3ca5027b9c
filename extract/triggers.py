"""Words that promise a fact: what a rule requires, in a sentence from which nothing was read.

A rule that needs «chủ trì» and a person promises something wherever both stand. A figure promises
by itself. ``chidao coverage`` lists such sentences: they are what to read next.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from extract.rule import BODY_BLOCKS
from extract.rules import rules
from extract.slots import DOCUMENT, QUANTITY

if TYPE_CHECKING:
    from extract.pattern import Pattern
    from extract.slots import SlottedSentence

_TELLING_SLOTS = (QUANTITY, DOCUMENT)
_FUNCTION_WORDS = frozenset(
    (
        '"', ":", "có", "còn", "của", "cùng", "do", "dự", "gồm", "là", "làm", "nghe", "sự", "theo",
        "tại", "tới", "từ", "và", "về", "với", "ở", "đến",
    )
)  # fmt: skip
"""Words of rules that stand in any sentence: alone they promise nothing."""


@dataclass(frozen=True, slots=True)
class _Promise:
    """A pattern of a rule, and those of its required words that tell something."""

    blocks: frozenset[str]
    pattern: Pattern
    telling: frozenset[str]


@cache
def _promises() -> tuple[_Promise, ...]:
    return tuple(
        _Promise(rule.blocks, pattern, frozenset(telling))
        for rule in rules()
        if rule.promises
        for pattern in rule.patterns
        if (telling := {word for words in pattern.words for word in words} - _FUNCTION_WORDS)
    )


def trigger(sentence: SlottedSentence) -> str | None:
    """Return the word or figure of a sentence that promises a fact; None where there is none."""
    kind, anchors = sentence.source.kind, sentence.anchors
    for promise in _promises():
        if kind in promise.blocks and promise.pattern.may_match(anchors):
            telling = promise.telling.intersection(anchors.found)
            if telling:
                return max(telling, key=lambda phrase: (len(phrase), phrase))
    slots = sentence.of(*_TELLING_SLOTS) if kind in BODY_BLOCKS else ()
    return sentence.at(slots[0].begin, slots[0].end) if slots else None
