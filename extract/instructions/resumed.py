"""An order that goes on behind a word of how things stand: «… 70% đã xong. Bộ A chủ trì, …»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.facts import AgentKind
from extract.instructions.assigned import TAKES_LEAD
from extract.instructions.no_task import done_in
from extract.orders.addressees import addressed
from extract.orders.deadlines import find_deadline
from extract.orders.obligations import modal
from extract.speech.beginnings import begins_action
from extract.speech.clauses import opening
from extract.speech.floor import others_say
from extract.speech.narration import narrates

if TYPE_CHECKING:
    from extract.instructions.state import Order, State
    from extract.slotted import SlottedSentence

_TOPIC = regex.compile(
    r"(?i:đối với|về|riêng|liên quan đến|liên quan tới)\s[^;:]{3,120}?,\s(?=\p{Lu}|các\s)"
)
"""«Về kiến nghị của tỉnh A, | Bộ B nghiên cứu …»."""
_LEADS = regex.compile(rf"{TAKES_LEAD}|theo dõi, đôn đốc|làm đầu mối")
_EACH = ("các ", "mỗi ", "từng ", "mọi ")
_COUNTS_AS_TOLD = frozenset({AgentKind.ORGANIZATION, AgentKind.OFFICE, AgentKind.AUDIENCE})
_FAR = 3


def take_up_again(state: State, sentence: SlottedSentence) -> None:
    """Let an order go on with who stands first in a sentence and is to lead, or by when.

    It was broken by what was told of the state of things. In its own paragraph «cần» is enough.
    """
    order = state.order
    if order is None or not order.broken or not _goes_on_from(state, sentence, order):
        return
    base, text = sentence.begin, sentence.text
    start = opening(text, 0, len(text))
    for at in dict.fromkeys((start, _behind_topic(text, start))):
        told = addressed(state.context, sentence, base + at, sentence.end)
        first = told.to[0] if told.to else None
        if first is None or first.begin != base + at or first.agent.kind not in _COUNTS_AS_TOLD:
            continue
        body = first.agent.kind is not AgentKind.AUDIENCE
        known = body or sentence.lower.startswith(_EACH, at)  # not «Doanh nghiệp phải có vốn»
        if known and _must(state, sentence, told.task - base):
            state.order = replace(order, broken=False, to=(), own=None)
            return


def _goes_on_from(state: State, sentence: SlottedSentence, order: Order) -> bool:
    """Tell whether nobody else came to speak since the order told something, and not long ago."""
    last = state.found[-1].sentence if state.found else None
    if last is None or order.giver is None or sentence.index - last.index > _FAR:
        return False
    between = state.context.sentences[last.index + 1 : sentence.index]
    speakers = state.context.speakers
    if any(others_say(one.lower) or speakers.said_in(one) for one in between):
        return False
    speaker = speakers.of(sentence)
    if speaker is not None and not order.is_by(speaker.agent):
        return False
    return not (narrates(sentence) or done_in(sentence.lower))


def _must(state: State, sentence: SlottedSentence, task: int) -> bool:
    """Tell what is surely told: by when, who leads it, and in the same paragraph «cần»."""
    must = modal(sentence, sentence.begin, sentence.end) if state.tells_in(sentence) else None
    if must is not None and sentence.at(*must) == "cần":
        return True  # «các trường phải dạy trực tuyến» may be how things are
    if not begins_action(sentence.text, task):
        return False
    leads = _LEADS.match(sentence.lower, task) is not None
    return leads or find_deadline(sentence.text, task).deadline is not None


def _behind_topic(text: str, start: int) -> int:
    found = _TOPIC.match(text, start)
    return start if found is None else found.end()
