"""«Theo yêu cầu của Bộ Y tế, các tỉnh phải …»: who must do something, and who asked for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.facts import AgentKind
from extract.instructions.found import Way
from extract.instructions.no_task import DONE
from extract.instructions.state import Order
from extract.orders.addressees import Addressee, addressed
from extract.orders.before_duty import before_modal
from extract.orders.obligations import modal
from extract.slots import DOCUMENT, OFFICE, ORGANIZATION, PERSON
from extract.speech.beginnings import begins_action
from extract.speech.clauses import opening
from extract.speech.speaker import speaker_at

if TYPE_CHECKING:
    from extract.instructions.state import State
    from extract.slotted import SlottedSentence

_DEMANDED = regex.compile(
    r"(?:cũng )?theo (?:đúng )?(?:(?P<noun>yêu cầu|chỉ đạo|đề nghị|phân công|chỉ thị)|"
    r"(?P<paper>kế hoạch|công văn|công điện|thông báo|kết luận|quyết định))"
    r"(?:\s[^,;:]{0,40}?)?\s(?:của|từ)\s"
)
_DUTY = regex.compile(r"(?:không được|có trách nhiệm|chịu trách nhiệm)(?!\w)")
_URGES = regex.compile(
    r"(?<!\w)(?:khẩn trương|ngay|kịp thời|tuyệt đối|không được|không để|chủ động|tập trung|"
    r"nghiêm túc|chậm nhất|trước ngày|chủ trì,? phối hợp)(?!\w)"
)
_ASSIGNS = regex.compile(r"(?:chủ trì,? (?:phối hợp|cùng)|chịu trách nhiệm|có trách nhiệm)(?!\w)")
"""«Theo Kế hoạch số 5 của UBND tỉnh, Sở Nội vụ chủ trì, phối hợp …»."""
_GIVERS = (PERSON, OFFICE, ORGANIZATION)
_NEAR = 20


_HAS_DEMAND = regex.compile(
    r"\s(?:(?:cũng|đã|vừa|luôn)\s){0,2}có\s(?P<noun>yêu cầu|đề nghị|kiến nghị|chỉ đạo)\s"
    r"(?:đối\s)?với\s"
)
"""«Huyện ủy | có yêu cầu với các chi bộ họp trong tháng 9»."""


def may_have_demand(lower: str) -> bool:
    """Tell whether a sentence may be what :func:`read_has_demand` reads."""
    return _HAS_DEMAND.search(lower) is not None


def read_has_demand(state: State, sentence: SlottedSentence) -> bool:
    """Find what somebody «có yêu cầu với» others to do; tell whether anything is."""
    base, found = sentence.begin, _HAS_DEMAND.search(sentence.lower)
    if found is None:
        return False
    giver = next((s for s in sentence.of(*_GIVERS) if s.end == base + found.start()), None)
    told = addressed(state.context, sentence, base + found.end(), sentence.end)
    if giver is None or not told.to or told.to[0].begin != base + found.end():
        return False
    must = modal(sentence, told.to[-1].end, told.task + _NEAR)
    if must is None and not begins_action(sentence.text, told.task - base):
        return False
    anchor = base + found.start("noun"), base + found.end("noun")
    state.order = Order(
        giver=speaker_at(state.context, giver),
        to=told.to,
        first=told.to,
        ordered=True,
        modality=found["noun"],
        anchor=anchor,
    )
    return state.clauses(sentence, told.task, sentence.end, Way.ORDERED, giver.begin)


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
    if must is not None:
        to = before_modal(state.context, sentence, begin, must[0])
    else:
        to = _urged(state, sentence, begin, of_paper=not found["noun"])
    if not to or any(a.agent.kind is AgentKind.PERSON for a in to):
        return False
    anchor, way = _anchor(sentence, found, must)
    state.order = Order(
        giver=speaker_at(state.context, giver),
        to=to,
        ordered=True,
        modality=sentence.at(*anchor).lower().split(" số ")[0],
        anchor=anchor,
    )
    return state.clauses(sentence, begin, sentence.end, way, None, task=to[-1].end)


def _anchor(
    sentence: SlottedSentence, found: regex.Match[str], must: tuple[int, int] | None
) -> tuple[tuple[int, int], Way]:
    """Return what makes it an instruction: a demand, a modal, or the paper alone."""
    base = sentence.begin
    if found["noun"]:
        return (base + found.start("noun"), base + found.end("noun")), Way.ORDERED
    if must is not None:
        return must, Way.OBLIGED
    begin, end = base + found.start("paper"), base + found.end("paper")
    slot = next((s for s in sentence.of(DOCUMENT) if s.begin <= begin < s.end), None)
    return ((begin, end) if slot is None else (slot.begin, slot.end)), Way.CONTINUED


def _urged(
    state: State, sentence: SlottedSentence, begin: int, *, of_paper: bool
) -> tuple[Addressee, ...]:
    """Return who is told to do something at once: «Theo chỉ đạo của A, các xã khẩn trương …»."""
    told = addressed(state.context, sentence, begin, sentence.end)
    task = told.task - sentence.begin
    urged = (
        _ASSIGNS.match(sentence.lower, task) if of_paper else _URGES.search(sentence.lower, task)
    )
    return told.to if urged and begins_action(sentence.text, task) else ()


def _duty(sentence: SlottedSentence, begin: int) -> tuple[int, int] | None:
    found = _DUTY.search(sentence.lower, begin - sentence.begin)
    return sentence.span(found) if found else None
