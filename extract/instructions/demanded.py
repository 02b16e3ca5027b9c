"""«Theo yêu cầu của Bộ Y tế, các tỉnh phải …»: who must do something, and who asked for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.facts import AgentKind
from extract.instructions.found import Way
from extract.instructions.state import DONE, Order
from extract.orders.addressees import Addressee, addressed, before_modal
from extract.orders.obligations import modal
from extract.slots import OFFICE, ORGANIZATION, PERSON
from extract.speech.beginnings import begins_action
from extract.speech.clauses import opening
from extract.speech.speaker import speaker_at

if TYPE_CHECKING:
    from extract.instructions.state import State
    from extract.slotted import SlottedSentence

_DEMANDED = regex.compile(
    r"(?:cũng )?theo (?:đúng )?(?:(?P<noun>yêu cầu|chỉ đạo|đề nghị|phân công|chỉ thị)|"
    r"kế hoạch|công văn|công điện|thông báo|kết luận|quyết định)(?:\s[^,;:]{0,40}?)?\s(?:của|từ)\s"
)
_DUTY = regex.compile(r"(?:không được|có trách nhiệm|chịu trách nhiệm)(?!\w)")
_URGES = regex.compile(
    r"(?<!\w)(?:khẩn trương|ngay|kịp thời|tuyệt đối|không được|không để|chủ động|tập trung|"
    r"nghiêm túc|chậm nhất|trước ngày|chủ trì,? phối hợp)(?!\w)"
)
_GIVERS = (PERSON, OFFICE, ORGANIZATION)
_NEAR = 20


def may_demand(lower: str) -> bool:
    """Tell whether a sentence may be what :func:`read_demanded` reads."""
    return "theo " in lower[:_NEAR]


def read_demanded(state: State, sentence: SlottedSentence) -> bool:
    """Find what must be done by somebody's demand; tell whether anything is."""
    base, lower = sentence.begin, sentence.lower
    found = _DEMANDED.match(lower, opening(sentence.text, 0, len(lower)))
    if found is None:
        return False
    giver = next((s for s in sentence.of(*_GIVERS) if s.begin == base + found.end()), None)
    comma = lower.find(", ", giver.end - base) if giver else -1
    if giver is None or comma < 0 or DONE.search(lower, comma):
        return False
    begin = base + comma + 2
    must = modal(sentence, begin, sentence.end)
    if must is None and found["noun"]:
        must = _duty(sentence, begin)
    to = before_modal(state.context, sentence, begin, must[0]) if must else ()
    if must is None and found["noun"]:
        to = _urged(state, sentence, begin)
        must = (to[0].begin, to[-1].end) if to else None
    if must is None:
        return False
    if not to or any(a.agent.kind is AgentKind.PERSON for a in to):
        return False
    noun = (base + found.start("noun"), base + found.end("noun"))
    anchor, way = (noun, Way.ORDERED) if found["noun"] else (must, Way.OBLIGED)
    state.order = Order(
        giver=speaker_at(state.context, giver),
        to=to,
        ordered=True,
        modality=sentence.at(*anchor).lower(),
        anchor=anchor,
    )
    return state.clauses(sentence, begin, sentence.end, way, None, task=to[-1].end)


def _urged(state: State, sentence: SlottedSentence, begin: int) -> tuple[Addressee, ...]:
    """Return who is told to do something at once: «Theo chỉ đạo của A, các xã khẩn trương …»."""
    told = addressed(state.context, sentence, begin, sentence.end)
    task = told.task - sentence.begin
    urged = _URGES.search(sentence.lower, task)
    return told.to if urged and begins_action(sentence.text, task) else ()


def _duty(sentence: SlottedSentence, begin: int) -> tuple[int, int] | None:
    found = _DUTY.search(sentence.lower, begin - sentence.begin)
    return sentence.span(found) if found else None
