"""Who speaks: the agent that a mention means as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from msgspec import Struct
from msgspec.structs import replace

from extract.cues import last_of
from extract.facts import Agent, AgentKind, Organization
from extract.slots import PERSON
from extract.speech.nameless import named_by_kind

if TYPE_CHECKING:
    from extract.context import Context
    from extract.slots import Slot
    from extract.slotted import SlottedSentence
    from extract.speech.utterances import Utterance

_CALLED = frozenset({"ông", "bà", "anh", "chị", "đồng chí", "đ/c"})
_BODY = regex.compile(
    r"[\s,;:\"-]*(đoàn (?:kiểm tra|giám sát|công tác|khảo sát)|ban chỉ đạo|đoàn giám sát)(?!\w)"
)
_DELEGATION = regex.compile(r"[\s,;:\"-]*đoàn(?=\s)")
_DELEGATIONS = regex.compile(
    r"(?<!\w)(?<![Tt]rưởng )(?:(?P<kind>[Đđ]oàn (?:công tác|(?:kiểm|thanh) tra|(?:giám|khảo) sát)"
    r"(?: liên ngành| số \d{1,2}|(?<=công tác)|(?=[,.;)]|\s(?:của|do|đã|gồm)\s)))(?!\w)"
    r"(?P<of> của )?|"
    r"(?P<other>[Đđ]oàn (?=Thanh|Đại|Kinh|Luật|thanh|đại|viên|thể|kết|xe|tàu|người|khách)\p{L}+))"
)
"""Those that «Đoàn» may mean; behind another, as «Đoàn Thanh niên», it is not known which."""
_COUNCILS = {
    "ubnd": "ubnd",
    "ủy ban nhân dân": "ubnd",
    "hđnd": "hđnd",
    "hội đồng nhân dân": "hđnd",
}
_NEAR = 3
_IN_CAPACITY = regex.compile(
    r"(?:tập thể )?(?:đại diện )?(?:lãnh đạo|thường trực|đại diện)\s"
    r"(?:các\s(?:ban|phòng|cơ quan|đơn vị)\s(?:của\s)?)?"
)


class Speaker(Struct, frozen=True):
    """Who speaks: the agent, and the words at [begin, end) of the article that name it.

    ``inferred`` is True where these words stand outside the sentence asked about.
    """

    agent: Agent
    begin: int
    end: int
    inferred: bool = False


def are_same(one: Agent, other: Agent) -> bool:
    """Tell whether two are one, though one is known in less: «Thủ tướng» of «… Chính phủ»."""
    if one == other or (one.kind is other.kind and one.label.lower() == other.label.lower()):
        return True
    council = _council(one)
    return council is not None and council == _council(other)


def _council(agent: Agent) -> tuple[str, str, str] | None:
    """Return whose council a body is: «UBND Bình Thuận» is «UBND tỉnh Bình Thuận»."""
    body = agent.organization
    if agent.kind is not AgentKind.ORGANIZATION or body is None or body.place is None:
        return None
    kind = _COUNCILS.get(body.kind or "")
    return None if kind is None else (kind, body.place.name, body.place.level)


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


def _body_called(context: Context, utterance: Utterance) -> Speaker | None:
    """Return the body that is called by what it is, where none is named: «Đoàn kiểm tra»."""
    view = context.layout.view
    words = view[utterance.subject_begin : utterance.begin].lower()
    found = _BODY.match(words)
    if found is None:
        return _delegation_told_of(context, utterance) if _DELEGATION.match(words) else None
    begin, end = utterance.subject_begin + found.start(1), utterance.subject_begin + found.end(1)
    return _body_at(context, begin, end)


def _delegation_told_of(context: Context, utterance: Utterance) -> Speaker | None:
    """Return the delegation told of last that «Đoàn» means: «Đoàn công tác của Bộ Y tế»."""
    last = last_of(_DELEGATIONS.finditer(context.layout.view, 0, utterance.subject_begin))
    if last is None or last["other"]:
        return None
    begin, end = last.span()
    of = next((s for s in context.people.slots if last["of"] and s.begin == end), None)
    return _body_at(context, begin, of.end if of else begin + len(last["kind"]))


def _body_at(context: Context, begin: int, end: int) -> Speaker:
    label = context.quote(begin, end).text
    body = Organization(label=label, as_written=label)
    agent = Agent(kind=AgentKind.ORGANIZATION, label=label, organization=body)
    return Speaker(agent, begin, end)


def called(context: Context, sentence: SlottedSentence, said: Utterance) -> Speaker | None:
    """Return the person called so shortly before: «bà Mai hỏi từng việc … Bà nhắc các tổ …».

    Else the body that is called by what it is.
    """
    words = sentence.at(said.subject_begin, said.begin).strip(' ,;:"-').lower()
    if words not in _CALLED:
        return _body_called(context, said)
    near = context.sentences[max(0, sentence.index - _NEAR) : sentence.index + 1]
    for one in reversed(near):
        for slot in reversed(one.of(PERSON)):
            mine = slot.begin < sentence.begin
            if mine and one.lower.startswith(f"{words} ", slot.begin - one.begin):
                return speaker_at(context, slot)
    return None
