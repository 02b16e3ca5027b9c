"""Words that promise a fact: what a rule requires, in a sentence from which nothing was read.

A rule that needs «chủ trì» and a person promises something wherever both stand. A figure promises
by itself. ``chidao coverage`` lists such sentences: they are what to read next.
"""

from __future__ import annotations

from functools import cache
from itertools import product
from typing import TYPE_CHECKING

import regex

from extract.layout.blocks import REPORT
from extract.pattern import FUNCTION_WORDS
from extract.rules import rules
from extract.slots import DOCUMENT, QUANTITY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from extract.pattern import Pattern
    from extract.slotted import SlottedSentence

_PART_OF = {
    word: (frozenset(before.split()), frozenset(behind.split()))
    for word, before, behind in (
        (
            "bảo",
            "đảm dự cảnh thông quốc tư",
            "đảm vệ hiểm tồn trì quản hộ mật dưỡng tàng hành toàn lãnh an thủ",
        ),
        (
            "giao",
            "bàn chuyển ngoại xã tiếp",
            "thông ban dịch lưu thương hữu nhận nộp tiếp hàng thời thoa mùa hòa cấu diện cảnh",
        ),
        ("thúc", "kết", "đẩy ép"),
        ("tiếp", "trực gián kế liên", "tục theo nhận cận thu tế xúc giáp nối cử dân"),
        ("trình", "chương công quy quá lộ tiến hành giáo thuyết", "độ bày duyệt tự diễn"),
        ("nên", "trở cho tạo làm", "chưa các đã vẫn còn người việc"),
        ("cần", "chuyên", "thiết cù kiệm"),
    )
}
"""Words of one syllable, and what makes another word of them, before and behind."""
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
        kept[key] = _word(sentence, promised)
    word: str | None = kept[key]
    if word is not None:
        return word
    slots = sentence.of(*_TELLING_SLOTS) if sentence.source.kind in REPORT else ()
    return sentence.at(slots[0].begin, slots[0].end) if slots else None


def _word(sentence: SlottedSentence, promised: Mapping[str, tuple[Pattern, ...]]) -> str | None:
    """Return the longest word that stands there with all that its pattern needs."""
    anchors = sentence.anchors
    standing = sorted(anchors.found.keys() & promised.keys(), key=lambda word: (-len(word), word))
    for word in standing:
        if any(pattern.may_match(anchors) for pattern in promised[word]) and _stands_alone(
            sentence.lower, word
        ):
            return word
    return None


def _stands_alone(lower: str, word: str) -> bool:
    """Tell whether a word of one syllable is anywhere no part of another: «giao | thông»."""
    if word not in _PART_OF:
        return True
    before, behind = _PART_OF[word]
    words = regex.findall(r"\w+", lower)
    return any(
        said == word and left not in before and right not in behind
        for left, said, right in zip(["", *words], words, [*words[1:], ""], strict=False)
    )
