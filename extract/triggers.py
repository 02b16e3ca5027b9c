"""Words that promise a fact: what a rule requires, in a sentence from which nothing was read.

A rule that needs «chủ trì» and a person promises something wherever both stand. A figure promises
by itself. ``chidao coverage`` lists such sentences: they are what to read next.
"""

from __future__ import annotations

from functools import cache
from itertools import product
from typing import TYPE_CHECKING

from extract.layout.blocks import REPORT
from extract.pattern import FUNCTION_WORDS
from extract.rules import rules
from extract.slots import DOCUMENT, QUANTITY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from extract.pattern import Anchors, Pattern
    from extract.slotted import SlottedSentence

_TELLING_SLOTS = (QUANTITY, DOCUMENT)


@cache
def _promises() -> Mapping[str, Mapping[str, tuple[Pattern, ...]]]:
    """Return, for each kind of block, the patterns that each telling word belongs to."""
    found: dict[str, dict[str, tuple[Pattern, ...]]] = {}
    for rule in rules():
        for pattern in rule.patterns if rule.promises else ():
            telling = {word for words in pattern.words for word in words} - FUNCTION_WORDS
            for kind, word in product(rule.blocks, telling):
                by_word = found.setdefault(kind, {})
                by_word[word] = (*by_word.get(word, ()), pattern)
    return found


def trigger(sentence: SlottedSentence) -> str | None:
    """Return the word or figure of a sentence that promises a fact; None where there is none."""
    promised = _promises().get(sentence.source.kind)
    if promised is None:
        return None
    kept, key = sentence.kept, (trigger, sentence.source.kind)
    if key not in kept:
        kept[key] = _word(sentence.anchors, promised)
    word: str | None = kept[key]
    if word is not None:
        return word
    slots = sentence.of(*_TELLING_SLOTS) if sentence.source.kind in REPORT else ()
    return sentence.at(slots[0].begin, slots[0].end) if slots else None


def _word(anchors: Anchors, promised: Mapping[str, tuple[Pattern, ...]]) -> str | None:
    """Return the longest word that stands there with all that its pattern needs."""
    standing = sorted(anchors.found.keys() & promised.keys(), key=lambda word: (-len(word), word))
    for word in standing:
        if any(pattern.may_match(anchors) for pattern in promised[word]):
            return word
    return None
