"""What has to be done by how somebody sees it: «Quan điểm chỉ đạo của Thủ tướng là kiên quyết …».

So too «việc trước mắt là tập trung dập dịch», in the words of who has the floor.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.facts import AgentKind
from extract.instructions.found import Way
from extract.instructions.state import Order
from extract.remembered import remembered
from extract.slots import OFFICE, ORGANIZATION, PERSON
from extract.speech.beginnings import begins_action
from extract.speech.clauses import opening
from extract.speech.speaker import speaker_at

if TYPE_CHECKING:
    from extract.instructions.state import State
    from extract.slotted import SlottedSentence
    from extract.speech.speaker import Speaker

_STANCE = regex.compile(
    r"(?:^|[,:]\s)[\s\"-]*(?P<work>(?:quan điểm|tinh thần|ý kiến|yêu cầu|chủ trương)"
    r"(?:\s(?:chỉ đạo|chung|nhất quán|xuyên suốt)){1,2})\s(?P<of>của)\s[^:;,.]{3,90}?\slà:?\s"
)
_FIRST = regex.compile(
    r"(?:^|[,:]\s)[\s\"-]*(?P<work>việc|nhiệm vụ|điều)\s(?:cần làm\s)?(?:ngay|trước mắt|cấp bách)"
    r"(?:\s(?:hiện nay|lúc này|bây giờ|nhất)){0,2}\slà:?\s(?:phải\s)?"
)
_IN_PERSON = frozenset({AgentKind.PERSON, AgentKind.OFFICE})


@remembered
def may_see_so(lower: str) -> bool:
    """Tell whether a sentence may be what :func:`read_stance` reads."""
    return " là" in lower and (
        _STANCE.search(lower) is not None or _FIRST.search(lower) is not None
    )


def read_stance(state: State, sentence: SlottedSentence) -> bool:
    """Read what has to be done by how somebody sees it; tell whether a sentence says that."""
    lower, base = sentence.lower, sentence.begin
    found = _STANCE.search(lower)
    giver = _whose(state, sentence, found) if found else None
    if found is None and (found := _FIRST.search(lower)) is not None:
        giver = state.context.speakers.of(sentence)
    if found is None or giver is None or giver.agent.kind is AgentKind.AUDIENCE:
        return False
    if "of" not in found.groupdict() and giver.agent.kind not in _IN_PERSON:
        return False
    start = opening(sentence.text, found.end(), len(sentence.text))
    if not begins_action(sentence.text, start):
        return False
    state.order = Order(
        giver=giver,
        to=(),
        modality=found["work"],
        anchor=(base + found.start("work"), base + found.end("work")),
        way=Way.LISTED,
    )
    said = state.clauses(sentence, base + start, sentence.end, Way.LISTED, None)
    state.order = replace(state.order, broken=True) if state.order else None
    return said


def _whose(state: State, sentence: SlottedSentence, found: regex.Match[str]) -> Speaker | None:
    """Return whose view it is: the one named right behind «của»."""
    at = sentence.begin + found.end("of") + 1
    named = sentence.between(at, sentence.begin + found.end(), PERSON, OFFICE, ORGANIZATION)
    return speaker_at(state.context, named[0]) if named and named[0].begin == at else None
