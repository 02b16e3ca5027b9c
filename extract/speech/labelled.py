"""Interviews: who answers behind a label, «Ông Lê Nam: …», and where somebody asks, «PV: …»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.remembered import asked_once
from extract.slots import PERSON

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_ASKS = asked_once(r"[\s\"*•-]*(?:pv|p\.v|phóng viên|nhà báo|hỏi)(?:\s[^:.,]{1,30})?\s?:")
_FRONT = 3
_FEWEST_QUESTIONS = 2
_INTERVIEWED = asked_once(
    r"(?<!\w)(?:trả lời|trao đổi với|trò chuyện với|phỏng vấn)\s(?:phỏng vấn\s)?(?:của\s)?"
    r"(?:báo|phóng viên|pv|phỏng vấn|ông|bà|bộ trưởng|thứ trưởng|chủ tịch|giám đốc|\p{L}+net)(?!\w)"
)


def labelled(sentence: SlottedSentence) -> Slot | None:
    """Return the person whose name and a colon begin a sentence, None where it is none."""
    if ":" not in sentence.text:
        return None
    first = next(iter(sentence.of(PERSON)), None)
    if first is None or first.begin - sentence.begin > _FRONT:
        return None
    behind = sentence.at(first.end, sentence.end)
    return first if behind.startswith((": ", " : ")) and behind[2:].strip() else None


def questions(sentences: Sequence[SlottedSentence]) -> frozenset[int]:
    """Return the paragraphs that ask, «- Bộ đã làm gì?», in an interview without labels.

    Two at the least make one.
    """
    found = set()
    first: SlottedSentence | None = None
    for sentence in sentences:
        own = sentence.source.paragraph
        first = sentence if first is None or first.source.paragraph != own else first
        if first.text.startswith(("- ", "– ")) and sentence.text.rstrip(' "').endswith("?"):
            found.add(own)
    return frozenset(found) if len(found) >= _FEWEST_QUESTIONS else frozenset()


def is_interviewed(sentence: SlottedSentence) -> bool:
    """Tell «Bộ trưởng A đã trả lời báo chí về vụ việc», whose answers follow."""
    return _INTERVIEWED.search(sentence.lower) is not None


def asks(sentence: SlottedSentence) -> bool:
    """Tell whether a sentence is the question of a reporter."""
    return _ASKS.match(sentence.lower) is not None
