"""What words in quotation marks order without «phải»: «"Tránh để dân đói", ông A lưu ý»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.instructions.found import Way
from extract.instructions.no_task import DONE
from extract.instructions.state import Order
from extract.orders.addressees import Addressee, addressed
from extract.speech.beginnings import begins_action
from extract.speech.clauses import opening

if TYPE_CHECKING:
    from extract.instructions.state import State
    from extract.slotted import SlottedSentence
    from extract.speech.speaker import Speaker
    from extract.speech.utterances import Utterance

_ASKS_FIRST = regex.compile(r"\"?(?:xin\s)?(?:kiến nghị|đề nghị|yêu cầu)(?=\s)")
"""«"Kiến nghị | Bộ A xem xét …", ông B đề xuất»."""
_ABOVE_ALL = ("đặc biệt là ", "nhất là ", "trong đó có ")
"""«"Nhất là các hộ bán hàng trực tiếp", Cục A yêu cầu» names some, and says nothing to do."""
_NEAR = 25


def told_besides(
    state: State,
    sentence: SlottedSentence,
    part: tuple[int, int],
    strict: tuple[int, int],
    speaker: Speaker,
) -> None:
    """Find what is told to a group in a clause before a ban: «"Các xã trực đêm; không được …"»."""
    base = sentence.begin
    begin, end = base + opening(sentence.text, *part), base + part[1]
    told = addressed(state.context, sentence, begin, end)
    if (
        not told.to
        or told.to[0].begin > begin + 1
        or not begins_action(sentence.text, told.task - base)
        or DONE.search(sentence.lower, begin - base, min(part[1], told.task - base + _NEAR))
    ):
        return
    state.order = Order(
        giver=speaker, to=told.to, modality=sentence.at(*strict).lower(), anchor=strict
    )
    state.clauses(sentence, begin, end, Way.OBLIGED, None)


def read_quoted_order(
    state: State, sentence: SlottedSentence, end: int, speaker: Speaker, quoted: Utterance
) -> bool:
    """Read «"Tránh để …" - ông A lưu ý», where the verb behind makes it an order."""
    base = sentence.begin
    start = opening(sentence.text, 0, end - base)
    only_names = sentence.lower.lstrip('" ').startswith(_ABOVE_ALL)
    if quoted.order is None or only_names or sentence.at(base, end).rstrip(' ."-,').endswith("?"):
        return False
    to: tuple[Addressee, ...] = state.told_last(speaker)
    asks = _ASKS_FIRST.match(sentence.lower, start)
    asked = addressed(state.context, sentence, base + asks.end(), end) if asks else None
    if asked is not None and asked.to:
        to, start = asked.to, asked.task - base
    elif not begins_action(sentence.text, start):
        told = addressed(state.context, sentence, base + start, end)
        if not told.to or DONE.search(sentence.at(base + start, told.task + _NEAR).lower()):
            return False
        to = told.to
    state.order = Order(
        giver=speaker,
        to=to,
        modality=quoted.order,
        anchor=(quoted.begin, quoted.end),
    )
    return state.clauses(sentence, base + start, end, Way.ORDERED, None)
