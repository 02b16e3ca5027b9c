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
    blocks: frozenset[str]
    words: tuple[tuple[str, ...], ...]
    labels: tuple[tuple[str, ...], ...]


@cache
def _promises() -> tuple[_Promise, ...]:
    return tuple(
        _Promise(rule.blocks, pattern.words, pattern.labels)
        for rule in rules()
        if rule.promises
        for pattern in rule.patterns
        if not _FUNCTION_WORDS.issuperset(phrase for words in pattern.words for phrase in words)
    )


def trigger(sentence: SlottedSentence) -> str | None:
    """Return the word or figure of a sentence that promises a fact; None where there is none."""
    labels = {slot.label for slot in sentence.slots}
    found = sentence.anchors.found
    for promise in _promises():
        if sentence.source.kind in promise.blocks and all(
            not labels.isdisjoint(choice) for choice in promise.labels
        ):
            standing = [[p for p in choice if p in found] for choice in promise.words]
            telling = {p for phrases in standing for p in phrases} - _FUNCTION_WORDS
            if telling and all(standing):
                return max(telling, key=lambda phrase: (len(phrase), phrase))
    slots = sentence.of(*_TELLING_SLOTS) if sentence.source.kind in BODY_BLOCKS else ()
    return sentence.at(slots[0].begin, slots[0].end) if slots else None
