"""Orders told by a noun and «là»: «nhiệm vụ của các xã là phải …», «yêu cầu của Sở A là …»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.facts import AgentKind
from extract.instructions.found import Way
from extract.instructions.state import Order
from extract.orders.addressees import Addressee, addressed, agents_in
from extract.remembered import remembered
from extract.slots import OFFICE, ORGANIZATION, PERSON
from extract.speech.beginnings import begins_action
from extract.speech.speaker import speaker_at

if TYPE_CHECKING:
    from extract.instructions.state import State
    from extract.slotted import SlottedSentence
    from extract.speech.speaker import Speaker

_MUST = r"(?P<must>(?:(?:phải|cần|làm sao|làm thế nào|để)\s){0,3})"
_WHEN = r"(?:trong\s[^,;:.]{2,30}|lúc này|hiện nay|(?:trong\s)?thời gian tới|sắp tới|tới đây)"
_DUTY = regex.compile(
    r"(?<!\w)(?P<noun>nhiệm vụ|trách nhiệm)"
    r"(?P<now>(?:\s(?:trọng tâm|trước mắt|quan trọng nhất|hàng đầu|cấp bách|lúc này|hiện nay))"
    r"{0,2})"
    rf"\s(?:của|đối với)\s(?P<whose>[^,;:.\"]{{2,80}}?)(?P<when>\s{_WHEN})?\slà\s{_MUST}"
)
"""«nhiệm vụ của quận là phải …»: without «phải» or a time it may say what an office is for."""
_DEMAND = regex.compile(
    r"(?<!\w)(?P<noun>yêu cầu)(?:\s(?:quan trọng|hàng đầu|trọng tâm|cụ thể|chính|lớn))?\s"
    r"(?P<of>của\s|(?:mà\s)?)$"
)
_IS_DEMANDED = regex.compile(
    r"(?P<put>\s(?:đã\s|cũng\s)?(?:đưa ra|đặt ra|nêu ra|đề ra)"
    r"(?:\s(?:với|cho|đối với)\s(?P<whom>[^,;:.]{2,90}?))?)?"
    rf"(?:\s{_WHEN})?\slà\s{_MUST}"
)
"""Behind who demands: «Một yêu cầu Sở Y tế | đặt ra với các bệnh viện là …»."""
_IN_PERSON = frozenset({AgentKind.PERSON, AgentKind.OFFICE})


@remembered
def may_be_copular(lower: str) -> bool:
    """Tell whether a sentence may say by a noun and «là» what is to be done."""
    return " là " in lower and ("yêu cầu " in lower or _DUTY.search(lower) is not None)


def read_copular(state: State, sentence: SlottedSentence) -> bool:
    """Read «nhiệm vụ của A là phải …» of one who speaks, «yêu cầu của B là …»; tell if any is."""
    return _read_demand(state, sentence) or _read_duty(state, sentence)


def _read_duty(state: State, sentence: SlottedSentence) -> bool:
    speaker = state.context.speakers.of(sentence)
    duty = _DUTY.search(sentence.lower)
    if duty is None or speaker is None or speaker.agent.kind not in _IN_PERSON:
        return False
    if not (duty["must"] or duty["now"] or duty["when"]):
        return False
    to = agents_in(state.context, sentence, *_at(sentence, duty, "whose"))
    order = _order(sentence, duty, speaker, to)
    return bool(to) and _tells(state, sentence, duty.end(), order)


def _read_demand(state: State, sentence: SlottedSentence) -> bool:
    base = sentence.begin
    for slot in sentence.of(PERSON, OFFICE, ORGANIZATION):
        noun = _DEMAND.search(sentence.lower, 0, slot.begin - base)
        behind = _IS_DEMANDED.match(sentence.lower, slot.end - base) if noun else None
        if noun is None or behind is None or (noun["of"].strip() == "của") == bool(behind["put"]):
            continue
        giver = speaker_at(state.context, slot)
        whom = agents_in(state.context, sentence, *_at(sentence, behind, "whom"))
        if giver is not None and (whom or not behind["whom"]):
            order = _order(sentence, noun, giver, whom)
            return _tells(state, sentence, behind.end(), order)
    return False


def _at(sentence: SlottedSentence, found: regex.Match[str], group: str) -> tuple[int, int]:
    begin, end = found.span(group)
    return (sentence.begin + begin, sentence.begin + end) if begin >= 0 else (sentence.begin,) * 2


def _order(
    sentence: SlottedSentence, noun: regex.Match[str], giver: Speaker, to: tuple[Addressee, ...]
) -> Order:
    begin, end = noun.span("noun")
    anchor = (sentence.begin + begin, sentence.begin + end)
    return Order(giver=giver, to=to, modality=noun["noun"], anchor=anchor)


def _tells(state: State, sentence: SlottedSentence, start: int, order: Order) -> bool:
    """Find what is to be done behind «là»; tell whether anything is."""
    base = sentence.begin
    if not begins_action(sentence.text, start):
        own = addressed(state.context, sentence, base + start, sentence.end)
        if order.to or not own.to or not begins_action(sentence.text, own.task - base):
            return False
    state.order = order
    return state.clauses(sentence, base + start, sentence.end, Way.LISTED, order.anchor[0])
