"""Who gives an order of its own, and who is told to pass one on.

«UBND các tỉnh tổ chức vận động, chỉ đạo chủ xe …» is one thing to be done, not a second order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.facts import AgentKind
from extract.instructions.subjects import of_unit
from extract.layout.blocks import BULLET
from extract.numbering import level
from extract.numerals import IN_TURN
from extract.orders.actions import action_after
from extract.orders.blotted import without_slots
from extract.orders.by_agents import LABELS
from extract.orders.peers import may_order
from extract.people.heads_of_bodies import heads_body
from extract.people.places import UNIT_KINDS
from extract.slots import AUDIENCE, OFFICE, ORGANIZATION, PERSON, PLACE
from extract.speech.beginnings import begins_action
from extract.speech.clauses import opening
from extract.speech.leaders import who_says
from extract.speech.nameless import kind_alone, named_by_kind
from extract.speech.speakers import ASKS_OR_PROPOSES, CAUTIONS, LEADS
from extract.speech.utterances import Subject

if TYPE_CHECKING:
    from extract.instructions.state import Order, State
    from extract.slots import Slot
    from extract.slotted import SlottedSentence
    from extract.speech.utterances import Utterance

IN_ORDER = rf"(?:{IN_TURN}|(?:trước hết|cuối cùng)\slà)"
"""How one of several orders is led in: «một là», «trước hết là»."""
NEW_CLAUSE = regex.compile(
    r"(?:;|\svà|đồng thời,?|trong đó|"
    rf"[:;]\s{IN_ORDER}|"
    r";\s(?:đối với|về|riêng|với|để|nhằm|trên cơ sở|căn cứ)\s[^,;:]{3,90},)"
    r"(?:\s(?:nay|lần này|(?:trong\s)?(?:thời gian|giai đoạn) tới),?)?"
    r"\s*(?:(?:cũng\s)?đã\s)?$"
)
"""What stands before a second order of a sentence."""
_JOINS = regex.compile(r"(?<!\w)(?:và|cùng|các|với|phối hợp|chủ trì|chủ động)(?!\w)")


_TOPIC = regex.compile(r"(?:đối với|với|về|riêng)\s[^;:]{3,160}?[:,]\s")
_HABITS = frozenset({"trung", "luôn", "xuyên", "tục"})
"""Of «tập trung», «luôn», «thường xuyên», «liên tục»."""
_THAT = frozenset({"", ",", ":", "rằng", ", rằng"})
_OF_ITS_OWN = frozenset({"cũng", "đã"})
_ABOVE = regex.compile(
    r"(?:quốc hội|ủy ban thường vụ quốc hội|hđnd|hội đồng nhân dân|bộ chính trị|ban bí thư|"
    r"(?:(?:ban thường vụ|thường trực|ban chấp hành)\s)?(?:tỉnh|thành|huyện|quận|thị)\sủy)"
    r"(?:\s(?:tỉnh|thành phố|tp|huyện|quận|xã|phường)(?:\s\S{1,9}){0,4})?\s(?:cũng\s)?giao\s"
)
"""What assembles to decide assigns work of its own: «Quốc hội giao Chính phủ …»."""
_IS_SAID = regex.compile(
    r"(?r)(?:(?<!\w)(?:cho biết|cho hay|thông tin)(?:,|:|\srằng)?\s\"?|"
    r"^[\s\"-]*(?:cũng\s)?theo\s(?:ông|bà|đồng chí|lãnh đạo|chủ tịch|phó|giám đốc|bí thư)"
    r"[^;:.\"]{3,120},\s)$"
)
"""«Ông A cho biết, | huyện đã chỉ đạo các xã …», «Theo bà B, | tỉnh đã giao …»."""


def told_in(sentence: SlottedSentence, utterance: Utterance, before: list[Utterance]) -> bool:
    """Tell whether the subject of a verb is who the order before it addresses."""
    between = sentence.at(before[-1].end, utterance.subject_begin)
    return ";" not in between and (
        action_after(sentence, before[-1].end, utterance.subject_begin) is None
    )


def gives_itself(
    state: State,
    sentence: SlottedSentence,
    utterance: Utterance,
    slot: Slot,
    before: list[Utterance],
) -> bool:
    """Tell whether the subject gives an order of its own, and does not pass one on."""
    if (
        _only_passes_on(state, sentence, utterance, slot)
        or _paper_tells(state, sentence, utterance, slot)
        or _leads_and_does(sentence, utterance)
    ):
        return False
    left = sentence.at(sentence.begin, utterance.subject_begin).lower()
    if before:
        if told_in(sentence, utterance, before):
            return False  # «giao Phó Thủ tướng A và Phó Thủ tướng B chỉ đạo …» tells both
        tells_both = utterance.order in LEADS | {"giao"}  # «giao: Sở A …; Phòng B đôn đốc …»
        return slot.label == PERSON or (not tells_both and NEW_CLAUSE.search(left) is not None)
    behind = sentence.at(slot.end, utterance.begin).split()
    more = not _OF_ITS_OWN.isdisjoint(behind)  # «Tỉnh cũng khuyến khích …»
    more = more or (slot.label == OFFICE and utterance.order == "giao")
    passes_on = utterance.order in LEADS | {"giao"} and not _cautions(utterance)
    if slot.label == PERSON or more or not passes_on:
        return True
    order = state.order
    decides = utterance.order == "giao" and _ABOVE.match(
        sentence.lower, slot.begin - sentence.begin
    )
    if decides or order is None or order.giver is None or _is_over(sentence, order):
        return True
    mine = who_says(state.context, sentence, utterance)
    told = (
        mine is not None
        and not order.is_by(mine.agent)
        and may_order(order.giver.agent, mine.agent, order.modality)
        and not heads_body(state.context.people, order.giver.agent, slot.value)
        and not _leads_alike(state, sentence, utterance, order)
    )
    within = slot.label == OFFICE and utterance.order in LEADS and _goes_on(sentence, slot)
    leads = utterance.order in LEADS
    return not (told and (within or _first_named(sentence, utterance.subject_begin, topic=leads)))


def _leads_alike(
    state: State, sentence: SlottedSentence, utterance: Utterance, order: Order
) -> bool:
    """Tell «Bộ A chỉ đạo các chi cục …. | Tập đoàn B chỉ đạo các công ty …», each its own units."""
    giver = order.giver
    if giver is None or giver.agent.kind is not AgentKind.ORGANIZATION:
        return False
    told_so = order.modality in LEADS and utterance.order in LEADS and bool(order.to)
    return told_so and not (order.header or order.lists or state.tells_in(sentence))


def _leads_and_does(sentence: SlottedSentence, utterance: Utterance) -> bool:
    """Tell «ông A trực tiếp chỉ đạo, | chịu trách nhiệm về tiến độ», both what A does."""
    behind = sentence.lower.startswith(", chịu trách nhiệm", utterance.end - sentence.begin)
    return behind and utterance.order == "chỉ đạo"


def _is_over(sentence: SlottedSentence, order: Order) -> bool:
    """Tell whether nobody is told by an order any more; in a list «- Tập đoàn A chỉ đạo …» is."""
    listed = BULLET.match(sentence.text) or level(sentence.lower) is not None
    return order.broken and not (order.lists and listed)


def _only_passes_on(
    state: State, sentence: SlottedSentence, utterance: Utterance, slot: Slot
) -> bool:
    """Tell a group or unit that is told to lead: «Móng Cái, Bình Liêu tập trung chỉ đạo …»."""
    if slot.label == AUDIENCE:
        own = _unit_orders(sentence, utterance) and _says_of_its_own(sentence, utterance)
        return not (own or _asks_of_its_own(state, sentence, utterance))
    own = "cũng" in sentence.at(slot.end, utterance.begin) or of_unit(sentence, slot)
    return slot.label == PLACE and utterance.order in LEADS and is_told(state) and not own


def _paper_tells(state: State, sentence: SlottedSentence, utterance: Utterance, slot: Slot) -> bool:
    """Tell «Công điện nêu rõ, Bộ A chỉ đạo các tỉnh …», where the paper has A lead them."""
    if slot.label != ORGANIZATION or utterance.order not in LEADS:
        return False
    said = state.context.speakers.said_in(sentence)
    return any(
        one.subject is Subject.PAPER
        and one.order is None
        and sentence.at(one.end, utterance.subject_begin).strip() in _THAT
        for one in said
    )


def _goes_on(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell «Thứ nhất, coi đây là việc chính, chủ tịch tỉnh trực tiếp chỉ đạo», all of one order."""
    start = opening(sentence.text, 0, slot.begin - sentence.begin)
    return begins_action(sentence.text, start)


def _first_named(sentence: SlottedSentence, at: int, *, topic: bool = False) -> bool:
    """Tell whether a sentence begins with those named at ``at``, or with a list that they end.

    «3. Bộ Quốc phòng, Bộ Công an chỉ đạo …»; behind a ``topic`` too, where one may stand: «Về kỳ
    thi: | Sở Giáo dục chỉ đạo …».
    """
    begin = opening(sentence.text, 0, at + 1 - sentence.begin)
    lead = _TOPIC.match(sentence.lower, begin, at - sentence.begin) if topic else None
    start = sentence.begin + (lead.end() if lead else begin)
    words = without_slots(sentence, start, max(start, at), sentence.between(start, at, *LABELS))
    return not _JOINS.sub("", words.lower()).strip(' "-,_')


def _asks_of_its_own(state: State, sentence: SlottedSentence, utterance: Utterance) -> bool:
    """Tell «Các địa phương đề nghị …» from a group that is told to ask something of others.

    A body that is called by its kind leads of its own where no order is given: «Sở chỉ đạo …».
    """
    if utterance.order not in ASKS_OR_PROPOSES:
        whose = named_by_kind(state.context.people, utterance.slot) if utterance.slot else None
        if utterance.order not in LEADS | {"giao"}:
            return False
        if whose is None:
            return _is_unit(sentence, utterance) and not is_told(state)
        if is_told(state) and not _gives(state, whose):
            return False
        return whose.label == ORGANIZATION or _unit_orders(sentence, utterance)
    whose = named_by_kind(state.context.people, utterance.slot) if utterance.slot else None
    if whose is not None and _gives(state, whose):
        return True  # «Bộ A đề nghị …. Bộ cũng yêu cầu …»
    told = utterance.order == "yêu cầu" and is_told(state)
    return not (told and _first_named(sentence, utterance.subject_begin))


def _is_unit(sentence: SlottedSentence, utterance: Utterance) -> bool:
    """Tell «Thành phố giao …», a unit that its article does not name so, from a group."""
    begin = opening(sentence.text, 0, utterance.subject_begin + 1 - sentence.begin)
    at = utterance.subject_begin - sentence.begin
    first = begin == at or _IS_SAID.match(sentence.lower, 0, at) is not None
    return first and _unit_orders(sentence, utterance)


def _unit_orders(sentence: SlottedSentence, utterance: Utterance) -> bool:
    """Tell «Xã đã yêu cầu …» from «Xã tập trung chỉ đạo …», which tells how it works."""
    if utterance.slot is None or kind_alone(utterance.slot) not in UNIT_KINDS:
        return False
    return not _HABITS.intersection(sentence.at(utterance.slot.end, utterance.begin).split())


def _says_of_its_own(sentence: SlottedSentence, utterance: Utterance) -> bool:
    """Tell «Huyện đã chỉ đạo các xã …», «Ngoài ra, tỉnh cũng giao …», which nobody told it to."""
    slot, begin = utterance.slot, utterance.subject_begin
    first = opening(sentence.text, 0, begin + 1 - sentence.begin) >= begin - sentence.begin
    first = first or _IS_SAID.match(sentence.lower, 0, begin - sentence.begin) is not None
    return (
        first
        and slot is not None
        and not _OF_ITS_OWN.isdisjoint(sentence.at(slot.end, utterance.begin).split())
    )


def _gives(state: State, slot: Slot) -> bool:
    """Tell whether a body gave the order of before: «Bộ cũng đã chỉ đạo …» is its own."""
    order, agent = state.order, state.context.people.agent_of(slot)
    return order is not None and order.is_by(agent)


def is_told(state: State) -> bool:
    """Tell whether an order is being given to somebody."""
    order = state.order
    return order is not None and order.ordered and not order.broken


def _cautions(utterance: Utterance) -> bool:
    """Tell «Chủ tịch Quốc hội lưu ý …» from a body that is told to pass something on."""
    of_office = utterance.slot is not None and utterance.slot.label == OFFICE
    return of_office and utterance.order in CAUTIONS
