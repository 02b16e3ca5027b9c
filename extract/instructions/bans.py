"""«không được», «tuyệt đối không», «nên» where one who has the floor tells somebody so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.facts import AgentKind
from extract.orders.before_duty import before_modal
from extract.orders.obligations import advice, ban, left_undone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.instructions.state import State
    from extract.slotted import SlottedSentence
    from extract.speech.speaker import Speaker

_STRESSES = frozenset({"nhấn mạnh", "lưu ý", "quán triệt", "nêu rõ", "chỉ rõ"})
_MANY = ("các ", "mỗi", "từng", "mọi ")
_NEAR = 25
_JOINT = 2
_LONGEST_NAME = 6


def advised(
    state: State, sentence: SlottedSentence, span: tuple[int, int], speaker: Speaker
) -> tuple[int, int] | None:
    """Return «không được» said of a group or of nobody, or «nên» by one who gives orders."""
    found = ban(sentence, *span)
    told = before_modal(state.context, sentence, span[0], found[0]) if found else ()
    if told and all(len(a.agent.label.split()) <= _LONGEST_NAME for a in told):
        return found
    said = state.context.speakers.said_in(sentence)
    if found and state.context.speakers.quoted(sentence) and opens_with(sentence, span[0], found):
        return found  # «"Tuyệt đối không chủ quan", ông A nhấn mạnh»
    if found and any(u.end in {found[0] - 1, found[0] - 2} and u.slot is not None for u in said):
        return found  # «ông A nhấn mạnh, | không được chủ quan»
    if (found := _stressed(state, sentence, span[0])) is not None:
        return found
    found = advice(sentence, *span)
    if found is None or speaker.agent.kind is not AgentKind.PERSON:
        return None
    gives = any(i.giver is not None and i.giver.agent == speaker.agent for i in state.found)
    return found if gives and before_modal(state.context, sentence, span[0], found[0]) else None


def _stressed(state: State, sentence: SlottedSentence, begin: int) -> tuple[int, int] | None:
    """Return «không để» that somebody stresses, of many or of nobody: «nhấn mạnh các xã | …»."""
    for said in state.context.speakers.said_in(sentence):
        if said.slot is None or sentence.at(said.begin, said.end).lower() not in _STRESSES:
            continue
        found = left_undone(sentence, said.end, said.end + _LONGEST_NAME * _NEAR)
        if found is None or found[0] - said.end <= _JOINT:
            return found
        to = before_modal(state.context, sentence, begin, found[0])
        first = to[0].begin if to else found[0]
        many = sentence.at(first, first + _JOINT * 2).lower().startswith(_MANY)
        return found if many and first - said.end <= _JOINT else None
    return None


def strict_part(
    sentence: SlottedSentence, parts: Sequence[tuple[int, int]]
) -> tuple[int, int] | None:
    """Return the ban that a later clause of a quotation opens with: «…; | tuyệt đối không …».

    It shows that the clauses before it, without «phải», command as well.
    """
    base = sentence.begin
    for left, right in parts[1:]:
        found = ban(sentence, base + left, base + right)
        if found is not None and opens_with(sentence, base + left, found):
            return found
    return None


def opens_with(sentence: SlottedSentence, begin: int, found: tuple[int, int]) -> bool:
    """Tell whether a clause begins with a ban, told to nobody by name."""
    return not sentence.at(begin, found[0]).strip(' "')
