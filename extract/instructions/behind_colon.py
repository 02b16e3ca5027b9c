"""What somebody says is to be done, right behind a colon: «ông A nhấn mạnh: Khẩn trương …»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.instructions.following import PAPER_FIRST, carries_out
from extract.instructions.found import Way
from extract.instructions.no_task import tells_done, tells_what_came
from extract.instructions.reports import reports
from extract.instructions.state import Order
from extract.instructions.tellable import does_as_told, may_be_told
from extract.orders.addressees import addressed
from extract.slots import OFFICE, ORGANIZATION, PERSON
from extract.speech.beginnings import begins_action
from extract.speech.clauses import no_task, opening
from extract.speech.leaders import who_says

if TYPE_CHECKING:
    from extract.instructions.state import State
    from extract.slotted import SlottedSentence

_SAYS = frozenset(
    {
        *("kết luận", "nhấn mạnh", "nêu rõ", "chỉ rõ", "quán triệt", "chỉ ra"),
        *("có ý kiến", "có ý kiến chỉ đạo", "có ý kiến kết luận"),
    }
)
_CONCLUDES = frozenset(
    {"kết luận", "có ý kiến", "có ý kiến chỉ đạo", "có ý kiến kết luận", "quán triệt"}
)
_COLON = regex.compile(
    r"(?:\sthêm|\srằng)?(?:,?\s(?:về|đối với|với|trong|liên quan (?:đến|tới)|trước mắt|"
    r"thời gian tới)(?:\s[^:;]{3,160}?)?)?\s?:\s"
)
"""Behind the verb, a topic may lead to the colon: «kết luận, về thu ngân sách: …»."""
_UNIT_NEXT = regex.compile(
    r"[^,;:]{3,90},\s(?:toàn\s)?(?:tỉnh|huyện|quận|thị xã|xã|phường|thành phố|ngành|cả nước)(?!\w)"
)
"""«Thực hiện Nghị quyết 5, | huyện làm xong 12 việc»."""
_NEAR = 25


def may_stand_behind_colon(lower: str) -> bool:
    """Tell whether a sentence may be what :func:`read_behind_colon` reads."""
    return ": " in lower and any(verb in lower for verb in _SAYS)


def read_behind_colon(state: State, sentence: SlottedSentence) -> bool:
    """Read what somebody says behind a colon is to be done; tell whether anything is."""
    lower, base, text = sentence.lower, sentence.begin, sentence.text
    for said in state.context.speakers.said_in(sentence):
        slot = said.slot
        if slot is None or slot.label not in {PERSON, OFFICE, ORGANIZATION}:
            continue
        if lower[said.begin - base : said.end - base] not in _SAYS:
            continue
        colon = _COLON.match(lower, said.end - base)
        giver = who_says(state.context, sentence, said) if colon else None
        if colon is None or giver is None:
            continue
        at = opening(text, colon.end(), len(text))
        stop = state.said_end(sentence)
        verb = lower[said.begin - base : said.end - base]
        order = Order(giver=giver, to=(), modality=verb, anchor=(said.begin, said.end))
        chairs = verb in _CONCLUDES and slot.label != ORGANIZATION  # not «Thanh tra kết luận: …»
        named = chairs and _tells_body(state, sentence, at, order)
        acts = begins_action(text, at, sure=True) and not _tells_of_it(sentence, at, stop)
        if not (named or acts):
            return False
        state.order = order
        return state.clauses(sentence, base + at, stop, Way.CONTINUED, base + at)
    return False


def _tells_body(state: State, sentence: SlottedSentence, at: int, order: Order) -> bool:
    """Tell «ông A kết luận: Sở B khẩn trương rà soát …» from what a body did or is."""
    begin = sentence.begin + at
    told = addressed(state.context, sentence, begin, sentence.end)
    if not told.to or told.to[0].begin != begin:
        return False
    surely = begins_action(sentence.text, told.task - sentence.begin, sure=True)
    may = surely and may_be_told(sentence, begin, told, order)
    return may and does_as_told(state, sentence, told, order)


def _tells_of_it(sentence: SlottedSentence, at: int, stop: int) -> bool:
    """Tell «nhấn mạnh: Thu hút đầu tư đã mang lại …», which asks nothing of anybody."""
    lower, near = sentence.lower, min(stop - sentence.begin, at + _NEAR)
    if no_task(sentence.text, at) or sentence.text.rstrip(' ."').endswith("?"):
        return True
    paper = PAPER_FIRST.match(lower, at)
    if carries_out(sentence, at) or (paper and _UNIT_NEXT.match(lower, at)):
        return True
    if tells_done(lower, at, near) or tells_what_came(lower, at):
        return True
    return reports(sentence, at, at, stop)
