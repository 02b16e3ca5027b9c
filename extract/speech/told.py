"""What a body is to do, told with a verb of saying: «4. Ban Tuyên giáo định hướng dư luận …»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.numbering import NUMBER
from extract.slots import ORGANIZATION
from extract.speech.beginnings import begins_action
from extract.speech.clauses import opening

if TYPE_CHECKING:
    from extract.slots import Slot
    from extract.slotted import SlottedSentence
    from extract.speech.utterances import Utterance

_THAT = regex.compile(r"\s?[,:]|\s(?:rằng|là|thêm|đã|về việc)(?!\w)")
"""What is said stands behind these: «Bộ Y tế thông tin, …»."""
_LISTED = regex.compile(rf"\s*(?:{NUMBER}|[-+•])\s")
"""Not «* », with which papers begin another piece of news."""


def is_told(sentence: SlottedSentence, utterance: Utterance, slot: Slot, *, goes_on: bool) -> bool:
    """Tell what a body is to do from what it says.

    It stands in a list, or ``goes_on`` with the paragraph of somebody who gives orders.
    """
    if utterance.order or slot.label != ORGANIZATION:
        return False
    text, base = sentence.text, sentence.begin
    first = slot.begin - base <= opening(text, 0, len(text)) + 1
    if not first or _THAT.match(sentence.lower, utterance.end - base):
        return False
    listed = goes_on or _LISTED.match(sentence.lower) is not None
    return listed and begins_action(text, utterance.begin - base)
