"""Which verbs of a sentence give an order, and who gives it.

«UBND các tỉnh tổ chức vận động, yêu cầu chủ xe …» is one thing to be done, not a second order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.instructions.assigned import issued_before
from extract.instructions.planned import whose_paper
from extract.instructions.subjects import is_past, subject_before
from extract.orders.actions import action_after
from extract.orders.addressee_lists import LABELS
from extract.orders.addressees import addressed
from extract.orders.blotted import without_slots
from extract.remembered import remembered
from extract.slots import AUDIENCE, OFFICE, ORGANIZATION, PERSON
from extract.speech.beginnings import begins_action
from extract.speech.clauses import opening
from extract.speech.nameless import named_by_kind
from extract.speech.speaker import Speaker, speaker_of
from extract.speech.speakers import CAUTIONS, LEADS
from extract.speech.utterances import Subject, Utterance

if TYPE_CHECKING:
    from extract.instructions.state import State
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_BRINGS = regex.compile(
    r"(?<!\w)(?:này|đó)\s(?:sẽ\s)?(?:góp phần|mở ra|giúp|tạo|trở thành|mang lại)(?!\w)"
)
_PERSONAL = frozenset({"mong muốn", "kêu gọi", "đòi hỏi"})
_POLITELY = frozenset({"đề nghị", "kiến nghị"})
_ASKS = frozenset({"đề nghị", "kiến nghị", "yêu cầu", "đề xuất"})
_AT_HEAD = regex.compile(
    r"(?:^|;|,|:|\s(?:và|nhưng|song|rồi)|đồng thời|trong đó|theo đó|\")\s*(?:(?:cũng\s)?đã\s)?$"
    r"|^[^;:]{0,160}[\s,](?:tới|nay|đó|này|này,|tại \S{1,30}|\d{4}),?\s*$"
)
_NEW_CLAUSE = regex.compile(
    r"(?:;|\svà|đồng thời,?|trong đó)"
    r"(?:\s(?:nay|lần này|(?:trong\s)?(?:thời gian|giai đoạn) tới),?)?"
    r"\s*(?:(?:cũng\s)?đã\s)?$"
)
_HOPES = regex.compile(r"(?<!\w)(?:nhận được|sẽ|đầu tư vào)(?!\w)")
_JOINS = regex.compile(r"(?<!\w)(?:và|cùng|các|với|phối hợp|chủ trì|chủ động)(?!\w)")
_SPREADS = regex.compile(r"giao (?:các )?nhiệm vụ cụ thể(?! cho \w+ \w+ phải)")
"""«giao các nhiệm vụ cụ thể cho các sở, ngành», where these stand elsewhere."""
_BULLET = regex.compile(r"\s*(?:[a-zđ]\)|[-+*•])\s")
_POLITE = regex.compile(r"\s*(?:trân trọng|kính|xin|tha thiết|xin trân trọng|tôi)\s*$")
_FRONTS_ORDER = regex.compile(
    r"(?:về|đối với|với|để|trong|nhằm|trước|từ|trên cơ sở|qua|nhân|sau|căn cứ|theo|thực hiện|"
    r"triển khai|tại|thời gian|tới|khi|do|bên cạnh|đồng ý|nhất trí|thống nhất|chấp thuận|"
    r"ghi nhận|biểu dương|đánh giá cao|hoan nghênh)\s"
)
_TURNS = regex.compile(
    r"(?<!\w)(?:vì vậy|do đó|do vậy|vì thế|chính vì vậy|bởi vậy|từ đó|nhân đây|nhân dịp này),?\s*$"
)
"""«Đây là nền tảng để …, vì vậy, | đề nghị …» asks for something new."""


def orders_in(state: State, sentence: SlottedSentence) -> list[Utterance]:
    """Return the verbs of a sentence that give an order, in order."""
    kept: list[Utterance] = []
    speakers = state.context.speakers
    quoted = speakers.quoted(sentence)
    for utterance in speakers.said_in(sentence):
        if utterance.order and utterance != quoted and _orders(state, sentence, utterance, kept):
            kept.append(utterance)
    return kept


def giver_of(state: State, sentence: SlottedSentence, utterance: Utterance) -> Speaker | None:
    """Return who gives an order: its subject, that of an earlier verb, else who has the floor."""
    speakers = state.context.speakers
    if utterance.slot is not None:
        return speaker_of(state.context, sentence, utterance)
    subject = subject_before(state, sentence, utterance)
    for earlier in reversed(speakers.said_in(sentence)):
        if earlier.slot is not None and earlier.end <= utterance.begin:
            later = subject is not None and subject.begin >= earlier.end
            return subject if later else speaker_of(state.context, sentence, earlier)
    known = subject or speakers.of(sentence)
    if known is None and utterance.subject is Subject.PAPER:
        known = whose_paper(state, sentence)
    order = state.order
    if order and not order.broken and (known is None or (order.lists and known.inferred)):
        known = order.giver
    if known is None and _at_front(sentence, utterance):
        known = issued_before(state, sentence)  # «2. Giao Bộ Công an …» under a decision
    if known is None:
        return None
    return replace(known, inferred=not sentence.begin <= known.begin < sentence.end)


def _at_front(sentence: SlottedSentence, utterance: Utterance) -> bool:
    """Tell whether a sentence begins with a verb that has no subject."""
    at = utterance.begin - sentence.begin
    return utterance.subject is Subject.NONE and opening(sentence.text, 0, at + 1) >= at


def _orders(
    state: State, sentence: SlottedSentence, utterance: Utterance, before: list[Utterance]
) -> bool:
    if _SPREADS.match(sentence.lower, utterance.begin - sentence.begin) and (
        utterance.subject is Subject.NONE
        or action_after(sentence, utterance.end, sentence.end) is not None
    ):
        return False
    proposed = utterance.order != "đề xuất" or _proposed_to(state, sentence, utterance)
    hoped = utterance.order not in _PERSONAL or _hoped(state, sentence, utterance)
    if not (proposed and hoped):
        return False
    if before and utterance.subject is Subject.PRONOUN and _told_in(sentence, utterance, before):
        return False  # «đề nghị các tỉnh này khuyến khích …»
    if utterance.subject is Subject.NONE:
        return _without_subject(state, sentence, utterance, before)
    if utterance.slot is not None and not _by(state, sentence, utterance, utterance.slot, before):
        return False
    return utterance.order != "giao" or giver_of(state, sentence, utterance) is not None


def _proposed_to(state: State, sentence: SlottedSentence, utterance: Utterance) -> bool:
    """Tell «đề xuất các xã cần rà soát …» from «đề xuất 3 giải pháp»."""
    named = utterance.subject is not Subject.NONE
    return named and bool(addressed(state.context, sentence, utterance.end, sentence.end).to)


def _told_in(sentence: SlottedSentence, utterance: Utterance, before: list[Utterance]) -> bool:
    """Tell whether the subject of a verb is who the order before it addresses."""
    between = sentence.at(before[-1].end, utterance.subject_begin)
    return ";" not in between and (
        action_after(sentence, before[-1].end, utterance.subject_begin) is None
    )


def _hoped(state: State, sentence: SlottedSentence, utterance: Utterance) -> bool:
    """Tell whether a person wishes somebody to do something, and not to be given something."""
    if _HOPES.search(sentence.lower, utterance.end - sentence.begin):
        return False
    if _BRINGS.search(sentence.lower, utterance.end - sentence.begin):
        return False  # «mong muốn chuyến thăm này góp phần tăng cường …»
    first = state.context.speakers.said_in(sentence)[0]
    by_person = first.slot is not None and first.slot.label == PERSON
    return utterance.subject is not Subject.NONE or by_person


def _without_subject(
    state: State, sentence: SlottedSentence, utterance: Utterance, before: list[Utterance]
) -> bool:
    left = sentence.at(sentence.begin, utterance.subject_begin).lower()
    numbered = opening(sentence.text, 0, len(left) + 1) >= len(left)  # «2. Giao Sở Y tế …»
    at_head = numbered or _is_head(left)
    if not at_head or utterance.order in LEADS:
        return at_head and not before and _leads_there(state, sentence, utterance)
    if before and not (_NEW_CLAUSE.search(left) or _asks_again(utterance, before[-1], left)):
        return False
    if is_past(sentence, utterance) and subject_before(state, sentence, utterance) is None:
        return False
    inside = not before and _inside_task(state, sentence, utterance)
    if inside or _passes_on(state, sentence, utterance):
        return False
    if utterance.order == "giao":
        told = addressed(state.context, sentence, utterance.end, sentence.end)
        if not told.to:
            return False
    return giver_of(state, sentence, utterance) is not None


@remembered
def _is_head(left: str) -> bool:
    return _AT_HEAD.search(_POLITE.sub("", left)) is not None


def _leads_there(state: State, sentence: SlottedSentence, utterance: Utterance) -> bool:
    """Tell «Phó Thủ tướng A đã thăm hỏi nhân dân, chỉ đạo các đơn vị | giúp dân dựng lại nhà»."""
    if utterance.order != "chỉ đạo" or subject_before(state, sentence, utterance) is None:
        return False
    told = addressed(state.context, sentence, utterance.end, sentence.end)
    return bool(told.to) and begins_action(sentence.text, told.task - sentence.begin)


def _asks_again(utterance: Utterance, before: Utterance, left: str) -> bool:
    """Tell «kiến nghị ngành Điện …, đề nghị Bộ Y tế …» from an order that is to be passed on."""
    return left.endswith(", ") and _POLITELY.issuperset({utterance.order, before.order})


def _passes_on(state: State, sentence: SlottedSentence, utterance: Utterance) -> bool:
    """Tell what those addressed are to order in their turn.

    «Các đơn vị quán triệt, yêu cầu cán bộ …»; «3. UBND các tỉnh: - Giao công an …».
    """
    said = state.context.speakers.said_in(sentence)
    earlier = [u.slot for u in said if u.slot is not None and u.end <= utterance.begin]
    if earlier and earlier[-1].label == AUDIENCE and _is_told(state):
        return True
    order = state.order
    below = order is not None and order.headed and not order.broken
    return below and _BULLET.match(sentence.lower) is not None


def _by(
    state: State,
    sentence: SlottedSentence,
    utterance: Utterance,
    slot: Slot,
    before: list[Utterance],
) -> bool:
    """Tell whether the subject gives an order of its own, and does not pass one on."""
    if slot.label == AUDIENCE and not _asks_of_its_own(state, sentence, utterance):
        return False
    left = sentence.at(sentence.begin, utterance.subject_begin).lower()
    if before:
        if _told_in(sentence, utterance, before):
            return False  # «giao Phó Thủ tướng A và Phó Thủ tướng B chỉ đạo …» tells both
        tells_both = utterance.order in LEADS | {"giao"}  # «giao: Sở A …; Phòng B đôn đốc …»
        return slot.label == PERSON or (not tells_both and _NEW_CLAUSE.search(left) is not None)
    more = "cũng" in sentence.at(slot.end, utterance.begin).split()  # «Tỉnh cũng khuyến khích …»
    passes_on = utterance.order in LEADS | {"giao"} and not _cautions(utterance)
    if slot.label == PERSON or more or not passes_on:
        return True
    order = state.order
    if order is None or order.broken or order.giver is None:
        return True
    mine = state.context.people.agent_of(slot)
    told = mine is not None and order.giver.agent.label != mine.label
    within = slot.label == OFFICE and utterance.order in LEADS and _goes_on(sentence, slot)
    return not (told and (within or _first_named(sentence, utterance.subject_begin)))


def _goes_on(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell «Thứ nhất, coi đây là việc chính, chủ tịch tỉnh trực tiếp chỉ đạo», all of one order."""
    start = opening(sentence.text, 0, slot.begin - sentence.begin)
    return begins_action(sentence.text, start)


def _first_named(sentence: SlottedSentence, at: int) -> bool:
    """Tell whether a sentence begins with those named at ``at``, or with a list that they end.

    «3. Bộ Quốc phòng, Bộ Công an chỉ đạo …».
    """
    start = sentence.begin + opening(sentence.text, 0, at - sentence.begin)
    words = without_slots(sentence, start, max(start, at), sentence.between(start, at, *LABELS))
    return not _JOINS.sub("", words.lower()).strip(' "-,_')


def _asks_of_its_own(state: State, sentence: SlottedSentence, utterance: Utterance) -> bool:
    """Tell «Các địa phương đề nghị …» from a group that is told to ask something of others.

    A body that is called by its kind leads of its own where no order is given: «Sở chỉ đạo …».
    """
    if utterance.order not in _ASKS:
        whose = named_by_kind(state.context.people, utterance.slot) if utterance.slot else None
        if whose is None or utterance.order not in LEADS | {"giao"}:
            return False
        if _is_told(state) and not _gives(state, whose):
            return False
        between = sentence.at(utterance.subject_begin, utterance.begin).lower().split()
        return whose.label == ORGANIZATION or between[1:] in ([], ["cũng"])
    told = utterance.order == "yêu cầu" and _is_told(state)
    return not (told and _first_named(sentence, utterance.subject_begin))


def _gives(state: State, slot: Slot) -> bool:
    """Tell whether a body gave the order of before: «Bộ cũng đã chỉ đạo …» is its own."""
    order, agent = state.order, state.context.people.agent_of(slot)
    return order is not None and order.giver is not None and order.giver.agent == agent


def _is_told(state: State) -> bool:
    order = state.order
    return order is not None and order.ordered and not order.broken


def _cautions(utterance: Utterance) -> bool:
    """Tell «Chủ tịch Quốc hội lưu ý …» from a body that is told to pass something on."""
    of_office = utterance.slot is not None and utterance.slot.label == OFFICE
    return of_office and utterance.order in CAUTIONS


def _giver_acts(state: State, sentence: SlottedSentence, utterance: Utterance) -> bool:
    """Tell «7. Phó Thủ tướng sẽ chủ trì cuộc họp; đề nghị …», where he speaks of himself first."""
    order = state.order
    return (
        order is not None
        and order.giver is not None
        and sentence.at(utterance.begin - 2, utterance.begin) == "; "
        and any(
            state.context.people.agent_of(slot) == order.giver.agent
            for slot in sentence.between(sentence.begin, utterance.begin, PERSON, OFFICE)
        )
    )


def _inside_task(state: State, sentence: SlottedSentence, utterance: Utterance) -> bool:
    said = state.context.speakers.said_in(sentence)
    if any(u.subject is not Subject.NONE and u.end <= utterance.begin for u in said):
        return False
    if subject_before(state, sentence, utterance) is not None:
        return False
    if _TURNS.search(sentence.lower, 0, utterance.begin - sentence.begin):
        return False
    if _giver_acts(state, sentence, utterance):
        return False
    front = sentence.begin + opening(sentence.text, 0, utterance.begin - sentence.begin)
    if _FRONTS_ORDER.match(sentence.lower, front - sentence.begin):
        return False
    return action_after(sentence, front, utterance.begin) is not None
