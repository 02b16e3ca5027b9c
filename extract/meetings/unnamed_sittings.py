"""Sittings that are told of without a name: «Chiều 17/4, UBTVQH cho ý kiến về …»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.layout.blocks import Kind
from extract.meetings.host_words import ASSEMBLIES
from extract.meetings.meeting_bodies import opens_with
from extract.meetings.sitting_bodies import deliberating
from extract.mentions import MeetingMention
from extract.remembered import remembered
from extract.slots import MEETING, Slot

if TYPE_CHECKING:
    from extract.facts import Organization
    from extract.layout.sentences import Sentence
    from extract.meetings.meeting_hosts import Hosts

_SITS = (
    *ASSEMBLIES, "Ủy ban Thường vụ Quốc hội", "UBTVQH", "Bộ Chính trị", "Ban Bí thư",
    "Thường trực Chính phủ", "Ban Thường vụ", "Ban Chấp hành", "Thường trực", "BTV",
    "Ủy ban Pháp luật", "Ban Kinh tế", "Ban Pháp chế", "Ban Văn hóa - Xã hội",
    "Ủy ban Kinh tế", "Ủy ban Văn hóa",
)  # fmt: skip
_SAT = regex.compile(
    r"\W{0,3}(?:\([^()\n]{1,24}\)\s?-?\s?)?(?:Tiếp tục [^,.;\n]{4,80}, )?"
    r"(?:(?:Sáng|Chiều|Tối|Đầu giờ|sáng|chiều|tối)\b|(?:Ngày|Hôm nay)\b[^,\p{L}]{1,16},\s|"
    r"(?:Thường trực|Ban Thường vụ|BTV)\s[^,.;\n]{4,60}\svừa\s)"
)
_CLAUSE = regex.compile(r"[^,.;:()\n]{0,120}")


def unnamed_sitting(hosts: Hosts, sentence: Sentence) -> Slot | None:
    """Return a MEETING slot where a sentence or headline opens with a body that deliberates."""
    headline = sentence.kind is Kind.HEADLINE
    if not may_sit(sentence):
        return None
    for slot, does in deliberating(hosts, sentence.begin, sentence):
        body: Organization = slot.value
        if not opens_with(body, ASSEMBLIES if headline else _SITS):
            continue
        begin, end = does.span("verb")
        whole = hosts.with_part(slot) or slot
        clause = _CLAUSE.match(hosts.view, begin, sentence.end)
        last = clause.end() if clause else end
        mention = MeetingMention(
            kind="phiên họp",
            label=hosts.view[whole.begin : last].strip(),
            begin=whole.begin,
            end=last,
            body=whole.value,
        )
        return Slot(MEETING, begin, end, mention)
    return None


def may_sit(sentence: Sentence) -> bool:
    """Tell whether a sentence or headline may be what :func:`unnamed_sitting` reads."""
    return sentence.kind is Kind.HEADLINE or _sits(sentence.text)


@remembered
def _sits(text: str) -> bool:
    return _SAT.match(text) is not None
