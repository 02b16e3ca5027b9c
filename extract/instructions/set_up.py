"""«Tổ công tác có nhiệm vụ rà soát …; đôn đốc …», told by whoever set it up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.facts import AgentKind
from extract.instructions.found import Way
from extract.instructions.state import Order
from extract.layout.blocks import REPORT
from extract.orders.addressees import agents_in
from extract.slots import OFFICE, ORGANIZATION, PERSON, PLACE
from extract.speech.beginnings import begins_action
from extract.speech.clauses import opening
from extract.speech.speaker import speaker_at

if TYPE_CHECKING:
    from extract.instructions.state import State
    from extract.slotted import SlottedSentence
    from extract.speech.speaker import Speaker

_GROUP = r"(?:tổ|tiểu ban|ban|đoàn|hội đồng|đội|nhóm|ủy ban|bộ phận)\s\p{Ll}+"
_HAS_WORK = regex.compile(
    rf"(?P<who>(?:(?:các|mỗi|những)\s)?(?P<head>{_GROUP})[^,;:.]{{0,120}}?)"
    r"(?:\s(?:này|trên|nói trên))?(?:,?\s(?:gồm|do|với)\s[^;:.]{3,160}?)?,?\s"
    r"có\s(?:chức năng,\s)?(?P<noun>nhiệm vụ):?\s"
)
_SETS_UP = regex.compile(r"(?<!\w)(?:thành lập|lập|kiện toàn|ra mắt)\s")
_AFTER = regex.compile(
    r"\s(?:(?:đã|vừa|mới|cũng|tiếp tục|chính thức)\s){0,3}"
    r"(?:(?:có|ban hành|ký|ký ban hành|ra)\s)?(?:quyết định\s)?(?:số\s\S{1,24}\s)?"
    r"(?:ngày\s\S{4,10}\s)?(?:về\s)?(?:việc\s)?"
)
_MANY = regex.compile(r"(?:các|\d{1,3}|những|một|hai|ba|bốn|năm)\s")
_GIVERS = (PERSON, OFFICE, ORGANIZATION, PLACE)
_LOOK_BACK = 8


def may_be_set_up(lower: str) -> bool:
    """Tell whether a sentence may be what :func:`read_set_up` reads."""
    return "có nhiệm vụ" in lower or "có chức năng, nhiệm vụ" in lower


def read_set_up(state: State, sentence: SlottedSentence) -> bool:
    """Find what a group is to do for which somebody set it up; tell whether anything is."""
    text, base = sentence.text, sentence.begin
    found = _HAS_WORK.search(sentence.lower)
    if found is None or not begins_action(text, found.end()):
        return False
    if found.start() != opening(text, 0, len(text)) and not _set_up_here(sentence, found.start()):
        return False
    to = agents_in(state.context, sentence, base + found.start("who"), base + found.end("who"))
    giver = _who_set_up(state, sentence, found)
    if not to or giver is None or any(a.agent.kind is AgentKind.PERSON for a in to):
        return False
    state.order = Order(
        giver=giver,
        to=to,
        modality=found["noun"],
        anchor=(base + found.start("noun"), base + found.end("noun")),
    )
    return state.clauses(
        sentence, base + found.end(), sentence.end, Way.LISTED, base + found.start("who")
    )


def _set_up_here(sentence: SlottedSentence, at: int) -> bool:
    """Tell «UBND tỉnh thành lập | tổ công tác …, có nhiệm vụ …»."""
    front = sentence.lower[:at]
    counted = _MANY.search(front[-len("những ") :])
    return any(
        one.end() == at or (counted and one.end() >= at - len(counted[0]))
        for one in _SETS_UP.finditer(front)
    )


def _who_set_up(state: State, sentence: SlottedSentence, found: regex.Match[str]) -> Speaker | None:
    """Return who is said to have set up the group that has the work, here or before."""
    sentences = state.context.sentences
    before = sentences[max(0, sentence.index - _LOOK_BACK) : sentence.index]
    for one in (sentence, *reversed(before)):
        if one is not sentence and one.source.kind not in REPORT:
            continue
        for sets_up in _SETS_UP.finditer(one.lower):
            at = sets_up.end()
            counted = _MANY.match(one.lower, at)
            at = counted.end() if counted else at
            if not one.lower.startswith(found["head"], at):
                continue
            verb = one.begin + sets_up.start()
            for slot in one.of(*_GIVERS):
                between = one.at(slot.end, verb).lower().rstrip() + " "
                if slot.end <= verb and _AFTER.fullmatch(between):
                    return speaker_at(state.context, slot)
    return None
