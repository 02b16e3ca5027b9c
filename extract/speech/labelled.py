"""Interviews: who answers behind a label, «Ông Lê Nam: …», and where somebody asks, «PV: …»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.remembered import asked_once
from extract.slots import PERSON

if TYPE_CHECKING:
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_ASKS = asked_once(r"[\s\"*•-]*(?:pv|p\.v|phóng viên|nhà báo|hỏi)(?:\s[^:.,]{1,30})?\s?:")
_FRONT = 3


def labelled(sentence: SlottedSentence) -> Slot | None:
    """Return the person whose name and a colon begin a sentence, None where it is none."""
    if ":" not in sentence.text:
        return None
    first = next(iter(sentence.of(PERSON)), None)
    if first is None or first.begin - sentence.begin > _FRONT:
        return None
    behind = sentence.at(first.end, sentence.end)
    return first if behind.startswith((": ", " : ")) and behind[2:].strip() else None


def asks(sentence: SlottedSentence) -> bool:
    """Tell whether a sentence is the question of a reporter."""
    return _ASKS.match(sentence.lower) is not None
