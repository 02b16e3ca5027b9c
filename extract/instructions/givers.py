"""Who gives an order: the subject of its verb, who gave the one before, or who has the floor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.instructions.planned import whose_paper
from extract.instructions.subjects import subject_before
from extract.instructions.told_papers import issued_before
from extract.numbering import level
from extract.remembered import asked_once
from extract.speech.clauses import opening
from extract.speech.leaders import who_says
from extract.speech.utterances import Subject

if TYPE_CHECKING:
    from extract.instructions.state import Order, State
    from extract.slotted import SlottedSentence
    from extract.speech.speaker import Speaker
    from extract.speech.utterances import Utterance

_BY_SECTOR = asked_once(
    r"(?:^|[.,;:]\s)(?:toàn\s)?ngành(?:\s[^\W\d]{1,9}){1,5}\s(?:(?:đã|cũng|tiếp tục)\s){0,2}$"
)
"""«Ngành y tế | khuyến cáo …» is nobody who spoke before."""


_BY_MEETING = asked_once(
    r"^[\s\"-]*(?:(?:sau khi|qua|trên cơ sở)\s[^;:.]{3,90},\s)?"
    r"(?:hội nghị|cuộc họp|phiên họp|buổi họp|buổi làm việc|kỳ họp)"
    r"\s(?:(?:đã|cũng|thống nhất|nhất trí|đồng ý|quyết định|tiếp tục)\s){0,3}$"
)
"""«Hội nghị thống nhất | giao Văn phòng …» is nobody's order who spoke before."""
_BY_FOLK = asked_once(
    r"[\s\"-]*(?:(?:tuy nhiên|song|nhưng|cùng với đó|bên cạnh đó),?\s)?"
    r"(?:(?:các|nhiều|một số|đông đảo)\s)?(?:người dân|bà con|cử tri|nhân dân|hộ dân|nông dân|"
    r"ngư dân|tiểu thương|phụ huynh)\s(?!(?:phải|cần)\s)[^;:.]{3,90},\s$"
)
"""«Người dân ven sông lo sạt lở, | đề nghị …», who are nobody that spoke before."""


def giver_of(state: State, sentence: SlottedSentence, utterance: Utterance) -> Speaker | None:
    """Return who gives an order: its subject, that of an earlier verb, else who has the floor."""
    speakers = state.context.speakers
    if utterance.slot is not None:
        return who_says(state.context, sentence, utterance)
    subject = subject_before(state, sentence, utterance)
    for earlier in reversed(speakers.said_in(sentence)):
        if earlier.slot is not None and earlier.end <= utterance.begin:
            later = subject is not None and subject.begin >= earlier.end
            return subject if later else who_says(state.context, sentence, earlier)
    left = sentence.at(sentence.begin, utterance.subject_begin).lower()
    if (
        subject is None
        and utterance.subject is Subject.NONE
        and (_BY_SECTOR.search(left) or _BY_FOLK.match(left) or _BY_MEETING.match(left))
    ):
        return None
    known = subject or speakers.of(sentence)
    if known is None and utterance.subject is Subject.PAPER:
        known = whose_paper(state, sentence)
    order = state.order
    if known is None and utterance.subject is Subject.PRONOUN:
        return None  # «Đoàn», «bà» whom nobody known is meant by, least of all who ordered before
    if (
        order
        and _goes_on(sentence, utterance, order)
        and (known is None or (order.lists and known.inferred))
    ):
        known = order.giver
    if known is None and _at_front(sentence, utterance):
        known = issued_before(state, sentence)  # «2. Giao Bộ Công an …» under a decision
    if known is None:
        return None
    return replace(known, inferred=not sentence.begin <= known.begin < sentence.end)


def _goes_on(sentence: SlottedSentence, utterance: Utterance, order: Order) -> bool:
    """Tell whether an order is still being given; in a list, by «2. Giao Sở Y tế» at the latest."""
    if not order.broken:
        return True
    return order.lists and level(sentence.lower) is not None and _at_front(sentence, utterance)


def _at_front(sentence: SlottedSentence, utterance: Utterance) -> bool:
    """Tell whether a sentence begins with a verb that has no subject."""
    at = utterance.begin - sentence.begin
    return utterance.subject is Subject.NONE and opening(sentence.text, 0, at + 1) >= at
