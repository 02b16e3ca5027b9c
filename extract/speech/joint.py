"""Who gives an order together with the one at its verb: «Sở A, Sở B và Cục C yêu cầu»."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

import regex

from extract.facts import AgentKind
from extract.slots import ORGANIZATION, PERSON
from extract.speech.speaker import Speaker, speaker_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.context import Context
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_JOINS = regex.compile(
    r"(?:\s\([^()]{1,30}\))?"
    r"(?:(?:\s-\s\p{Lu}[^,;:()]{2,40})?,(?:\s\p{Lu}[^,;:()]{2,60}(?:,|(?=\svà\s)))*(?:\svà)?|\svà|\scùng(?:\svới)?)"
    r"\s(?:đồng chí\s|ông\s|bà\s)?"
)
"""Between two of a list; a body that no mention stands for may be named among them."""
_FIRST = regex.compile(
    r"[\s\"'•-]*(?:(?i:(?:sáng|chiều|tối|trưa|ngày|cùng ngày|cùng (?:sáng|chiều)|hôm|"
    r"mới đây|vừa qua|vừa|hiện|hiện nay|trước|sau|nhằm|để|do|vì|đồng thời|thời gian qua|"
    r"những ngày qua|trong khi|tại|có mặt|nhận (?:rõ|thức)|nắm|xác định|quán triệt|thực hiện|"
    r"triển khai|qua|ngay|căn cứ|từ|kết thúc|phát biểu|bên cạnh|ngoài|cũng))(?!\w)"
    r"(?:(?!\s(?:của|với|cùng|từ|theo)\s\p{Lu})[^;:])*,\s"
    r"|(?i:đồng thời|trong khi đó)\s)?"
    r"(?i:các đồng chí\s|các ông\s|đồng chí\s|ông\s|bà\s|cả\s|hai\s)?"
)
"""What may stand before the first of a list that is a subject: nothing, or a time, or a reason."""


def together_with(context: Context, giver: Speaker) -> tuple[Speaker, ...]:
    """Return those named before a giver as givers of the same, in order.

    Persons are joined with persons, bodies with bodies; where what stands before the first may
    govern the list («theo đề nghị của Sở A, Sở B yêu cầu …») nobody is.
    """
    if giver.inferred and giver.agent.kind is AgentKind.PERSON:
        return ()  # «Ông yêu cầu …» says who of the two it is
    sentence = _holding(context, giver.begin)
    if sentence is None:
        return ()
    slots = sentence.of(PERSON, ORGANIZATION)
    own = next((s for s in slots if s.begin <= giver.begin < s.end), None)
    listed = joined_before(sentence, own) if own is not None else ()
    first = listed[-1].begin if listed else giver.begin
    if not listed or not _FIRST.fullmatch(sentence.text, 0, first - sentence.begin):
        return ()
    found = (speaker_at(context, slot) for slot in reversed(listed))
    return tuple(one for one in found if one is not None and one.agent != giver.agent)


def joined_before(sentence: SlottedSentence, last: Slot) -> tuple[Slot, ...]:
    """Return the persons, or the bodies, joined before one of them, the nearest first."""
    return tuple(_joined(sentence, last))


def _joined(sentence: SlottedSentence, last: Slot) -> Iterator[Slot]:
    base, label = sentence.begin, last.label
    for slot in reversed(sentence.of(PERSON, ORGANIZATION)):
        if slot.end > last.begin:
            continue
        if slot.label != label or not _JOINS.fullmatch(
            sentence.text, slot.end - base, last.begin - base
        ):
            return
        yield slot
        last = slot


def _holding(context: Context, at: int) -> SlottedSentence | None:
    """Return the sentence in which a place of the article stands."""
    near = bisect_right(context.sentences, at, key=_begin) - 1
    sentence = context.sentences[near] if near >= 0 else None
    return sentence if sentence is not None and at < sentence.end else None


def _begin(sentence: SlottedSentence) -> int:
    return sentence.begin
