"""Who speaks: the agent that a mention means as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from msgspec import Struct
from msgspec.structs import replace

from extract.facts import AgentKind
from extract.slots import PERSON
from extract.speech.nameless import named_by_kind

if TYPE_CHECKING:
    from extract.context import Context
    from extract.facts import Agent
    from extract.slots import Slot, SlottedSentence
    from extract.speech.utterances import Utterance

_CALLED = frozenset({"ông", "bà", "anh", "chị", "đồng chí", "đ/c"})
_NEAR = 3
_IN_CAPACITY = regex.compile(r"(?:tập thể )?(?:đại diện )?(?:lãnh đạo|thường trực|đại diện)\s")


class Speaker(Struct, frozen=True):
    """Who speaks: the agent, and the words at [begin, end) of the article that name it.

    ``inferred`` is True where these words stand outside the sentence asked about.
    """

    agent: Agent
    begin: int
    end: int
    inferred: bool = False


def speaker_at(context: Context, slot: Slot) -> Speaker | None:
    """Return whom a slot names as a speaker, None where that is nobody."""
    agent = context.people.agent_of(slot)
    return None if agent is None else Speaker(agent, slot.begin, slot.end)


def speaker_of(context: Context, sentence: SlottedSentence, said: Utterance) -> Speaker | None:
    """Return who says something: the subject, with the words that say in what capacity.

    «lãnh đạo tỉnh An Giang chỉ đạo», «huyện Gio Linh đề nghị» are not the province or the district
    by its bare name.
    """
    slot = said.slot
    if slot is None:
        return None
    slot = named_by_kind(context.people, slot) or slot
    found = speaker_at(context, slot)
    if found is None:
        return found
    leads = _IN_CAPACITY.fullmatch(sentence.at(said.subject_begin, slot.begin).lower())
    agent = found.agent
    if leads and agent.kind in {AgentKind.PLACE, AgentKind.ORGANIZATION}:
        label = context.quote(said.subject_begin, slot.end).text
        agent = replace(agent, kind=AgentKind.OFFICE, label=label)
        return Speaker(agent, said.subject_begin, slot.end)
    if agent.kind is AgentKind.PLACE:
        agent = replace(agent, label=context.quote(slot.begin, slot.end).text)
        return replace(found, agent=agent)
    return found


def called(context: Context, sentence: SlottedSentence, words: str) -> Speaker | None:
    """Return the person called so shortly before: «bà Mai hỏi từng việc … Bà nhắc các tổ …»."""
    if words not in _CALLED:
        return None
    near = context.sentences[max(0, sentence.index - _NEAR) : sentence.index + 1]
    for one in reversed(near):
        for slot in reversed(one.of(PERSON)):
            mine = slot.begin < sentence.begin
            if mine and one.lower.startswith(f"{words} ", slot.begin - one.begin):
                return speaker_at(context, slot)
    return None
