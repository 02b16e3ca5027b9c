"""What goes on with an order: «Đồng thời, rà soát …», «Bộ Công Thương chỉ đạo …», «Bộ Y tế: …»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.facts import AgentKind
from extract.instructions.following import NUMBERED, follows, somebody_speaks, told_in_turn
from extract.instructions.fronts import behind_grounds, fronts_of
from extract.instructions.leads import behind_case, behind_lead
from extract.instructions.meant import again_by_kind
from extract.instructions.no_task import DONE, tells_done, tells_what_came, vague
from extract.instructions.reports import counts_up, describes_itself, reports
from extract.instructions.state import Order
from extract.instructions.tellable import does_as_told, may_be_told, only_obliged
from extract.numerals import ONE_TO_TEN, ORDINALS
from extract.orders.addressees import Addressed, Addressee, addressed, agents_in
from extract.orders.before_duty import leaders_must
from extract.orders.obligations import modal
from extract.orders.topics import TOPIC, punishes
from extract.people.heads_of_bodies import stands_for
from extract.speech.beginnings import begins_action
from extract.speech.clauses import no_task, opening

if TYPE_CHECKING:
    from extract.instructions.state import State
    from extract.slotted import SlottedSentence

_BY_WHEN = regex.compile(r"(?:đến|trước|trong|chậm nhất|từ nay)\s")
"""«Đến tháng 6/2025, …», which belongs to what is quoted."""
_ORDINAL = regex.compile(
    rf"[\s\"]*(?:\d{{1,2}}[.)]\s|thứ (?:{ORDINALS}|bốn)(?!\w)|(?:{ONE_TO_TEN}) là(?!\w))"
)
_TOLD = regex.compile(r"(?<!\w)(?:đã|sẽ)(?!\w)")
_SUPPOSES = regex.compile(r"(?<!\w)(?:nếu|tuy|mặc dù|được sự|nhờ|dưới sự)(?!\w)")
_ALSO = regex.compile(r"\s(?:này|đó|trên)\scũng\s")
_WHOEVER_IS = regex.compile(r"(?:đã\s)?(?:làm|là)\s[^,;:.]{2,30}?\sthì\s(?:phải|cần|không|đừng)\s")
"""«Làm cán bộ thì phải gần dân» is told to whoever is one."""
_VISITS = regex.compile(r"(?:cũng\s)?(?:khảo sát|thăm|làm việc|tham dự|dự|kiểm tra|tặng|trao)\s")
_IN_LEAD = regex.compile(r"\s(?:chủ trì|phối hợp|chủ động|có trách nhiệm|chịu trách nhiệm)(?!\w)")
"""«Bộ Y tế | chủ trì, phối hợp với các bộ: - Rà soát …»: those who help are told nothing."""
_ON_PART_OF = "về phía "
_CONDITIONS = ("trường hợp ", "nếu ")
"""Without these a task would be told of every case."""
_NEAR = 25
_LONGEST_HEAD = 200


def read_continuation(state: State, sentence: SlottedSentence) -> bool:
    """Find the instructions of a sentence that goes on with the order; tell whether any is."""
    order = state.order
    asks = sentence.text.rstrip(' "').endswith("?")  # «Không xây chợ thì dân buôn bán thế nào?»
    if order is None or asks or not follows(state, sentence, order):
        return False
    if order.broken and not order.lists:
        order = state.order = replace(order, to=(), own=None)
    text, base, lower = sentence.text, sentence.begin, sentence.lower
    start = opening(text, 0, len(text))
    at = behind_lead(state, sentence, start)
    if _heads_topic(state, sentence, order, start, at) or any(
        _body_first(state, sentence, b, order) for b in behind_grounds(sentence, at)
    ):
        return True
    stop = state.said_end(sentence)
    if (
        no_task(text, start)
        or somebody_speaks(state, sentence, base + at)
        or reports(sentence, start, at, stop)
        or (_told_of(sentence, order, at, stop) and begins_action(text, at))
        or (at > start and not _is_case(lower, start) and _TOLD.search(lower, start, at))
    ):
        return False
    sure = bool(not (order.header or start) and order.misses)
    leaders = leaders_must(sentence, at)
    if begins_action(text, behind_case(sentence, at), sure=sure) and not leaders:
        near = min(stop - base, at + _NEAR)
        if tells_done(lower, at, near) or tells_what_came(lower, at):
            return False
        state.order = _turned(state, sentence, order, start, at)
        whole = punishes(lower, start, at) or lower.startswith(_CONDITIONS, start)
        whole = whole or (lower.endswith(" thì ", start, at) and state.order is order)
        begin = base + (start if whole else at)
        return state.clauses(sentence, begin, stop, order.way, base + start)
    fronts = dict.fromkeys([at, start, *fronts_of(sentence, start)])
    return any(
        _body_first(state, sentence, front, order)
        for front in fronts
        if front <= at
        or not (
            DONE.search(lower, start, front)
            or _SUPPOSES.search(lower, start, front)
            or modal(sentence, base + start, base + front)
        )
    )


def _is_case(lower: str, start: int) -> bool:
    """Tell «Trường hợp đã vận động mà không nghe, | cưỡng chế» from what was done already."""
    return TOPIC.match(lower, start) is not None or lower.startswith(_CONDITIONS, start)


def _heads_topic(
    state: State, sentence: SlottedSentence, order: Order, start: int, at: int
) -> bool:
    """Read a line that names those told below it: «* Đối với Phòng Y tế:».

    It begins at ``start``; what is to be done may begin at ``at``.
    """
    end = len(sentence.text.rstrip())
    if not sentence.text.endswith(":", 0, end) or not TOPIC.match(sentence.lower, start):
        return False
    to = _topic(state, sentence, start, end) if at > end else ()
    state.order = replace(order, to=to, headed=True, own=None) if to else state.order
    return bool(to)


def _turned(state: State, sentence: SlottedSentence, order: Order, start: int, at: int) -> Order:
    """Return the order of a task that begins at ``at``, behind what leads to it from ``start`` on.

    It turns to its topic, with «Thứ hai, …» and in the next paragraph below an order to those told
    first, and with «- …» to nobody known.
    """
    lower, own = sentence.lower, sentence.source.paragraph
    if _WHOEVER_IS.match(lower, start):
        return replace(order, to=(), own=None)
    if topic := _topic(state, sentence, start, at):
        return replace(order, to=topic, own=own)
    if (order.own is not None or not order.to) and _ORDINAL.match(lower):
        return replace(order, to=order.first, own=None)
    listed = NUMBERED.match(lower) or (start and not order.ordered)
    if not listed and told_in_turn(state, sentence):
        return replace(order, to=(), own=None)
    another = order.own not in {None, own}
    if another and order.header and order.first and not listed:
        return replace(order, to=order.first, own=None)
    return replace(order, to=(), own=None) if another and (listed or _at_large(order)) else order


def _at_large(order: Order) -> bool:
    """Tell what somebody says to everybody: «Các cấp ủy, người đứng đầu phải …» is soon over."""
    groups = all(a.agent.kind is AgentKind.AUDIENCE and a.agent.covers for a in order.to)
    return groups and order.giver is not None and order.giver.agent.kind is AgentKind.PERSON


def _topic(state: State, sentence: SlottedSentence, start: int, end: int) -> tuple[Addressee, ...]:
    """Return those addressed by «Đối với các địa phương, | cần rà soát …»."""
    topic = TOPIC.match(sentence.lower, start, end)
    if topic is None:
        return ()
    base = sentence.begin
    comma = max(sentence.lower.rfind(mark, topic.end(), end) for mark in (",", ":", " thì "))
    if comma < 0:
        return ()
    if punishes(sentence.lower, start, end):
        return ()  # «đối với cá nhân vi phạm, | xử lý nghiêm»
    named = agents_in(state.context, sentence, base + topic.end(), base + comma)
    if sentence.lower.startswith(_ON_PART_OF, start):
        return named
    return tuple(a for a in named if a.agent.kind is not AgentKind.PLACE)


def _body_first(state: State, sentence: SlottedSentence, at: int, order: Order) -> bool:
    """Read «Bộ Công Thương chỉ đạo …», where the one addressed stands first."""
    base, stop = sentence.begin, state.said_end(sentence)
    told = addressed(state.context, sentence, base + at, stop)
    if _leads_below(state, sentence, at, told, order):
        return True
    if told.same:
        if sentence.lower.startswith("cũng ", told.task - base) or "cũng" in sentence.at(
            base + at, told.task
        ):
            return False
        to = order.to or agents_in(state.context, sentence, base + at, told.task)
        told = replace(told, to=to)  # «các đơn vị nêu trên phải …», whom no order named before
    again = again_by_kind(state.context.people, told.to, order.to) if at > 0 else None
    told = replace(told, to=(again,)) if again else told
    if punishes(sentence.lower, at, told.task - base):
        told = replace(told, to=order.to)  # «với cá nhân vi phạm phải xử lý nghiêm»
    if not may_be_told(sentence, base + at, told, order) or _says(state, sentence, at, told):
        return False
    must = modal(sentence, base + at, stop)
    if must is None and (
        only_obliged(state, sentence, told, order)
        or _counts_its_own(state, sentence, told, order)
        or _is_own(state, told, order)
        or not does_as_told(state, sentence, told, order)
    ):
        return False
    state.order = replace(order, to=told.to, headed=False, own=sentence.source.paragraph)
    headed = sentence.at(told.to[-1].end, told.task).strip() == ":"
    begin = told.task if headed or again else base + at
    start = opening(sentence.text, 0, at)
    quote_from = base + (start if _BY_WHEN.match(sentence.lower, start, at) else at)
    return state.clauses(sentence, begin, stop, order.way, quote_from, task=told.task)


def _says(state: State, sentence: SlottedSentence, at: int, told: Addressed) -> bool:
    """Tell whether who stands first says or does something of its own.

    «Chủ tịch Quốc hội ghi nhận các dự án …», «Đoàn A cũng khảo sát thực địa».
    """
    begin = sentence.begin + at
    said = state.context.speakers.said_in(sentence)
    too = " cũng " in sentence.at(told.to[-1].end, told.task) if told.to else False
    if too and _VISITS.match(sentence.lower, told.task - sentence.begin):
        return True
    return any(begin <= u.begin < told.task for u in said) or (
        _ALSO.search(sentence.at(begin, told.task).lower()) is not None
    )


def _told_of(sentence: SlottedSentence, order: Order, at: int, stop: int) -> bool:
    """Tell what is told of somebody behind an order in prose, or where a paragraph opened so."""
    if order.header or order.lists:
        return False
    if order.left_in == sentence.source.paragraph and describes_itself(sentence, at, stop):
        return True
    return bool(order.misses) and counts_up(sentence, at, stop)


def _counts_its_own(state: State, sentence: SlottedSentence, told: Addressed, order: Order) -> bool:
    """Tell «Khu A thu hút 120 dự án», with which a paragraph begins to tell of somebody."""
    if order.header or order.lists or state.tells_in(sentence):
        return False
    return counts_up(sentence, told.task - sentence.begin, state.said_end(sentence))


def _is_own(state: State, told: Addressed, order: Order) -> bool:
    """Tell «Theo đó, Hà Nội hoãn các cuộc họp», what the city does whose chairman gave an order."""
    giver = order.giver
    return giver is not None and any(
        a.agent.kind is AgentKind.PLACE
        and stands_for(state.context.people, giver.agent, a.agent.place)
        for a in told.to
    )


def _leads_below(
    state: State, sentence: SlottedSentence, at: int, told: Addressed, order: Order
) -> bool:
    """Read who is addressed where what is to be done stands below, or behind a colon."""
    stop = state.said_end(sentence)
    if sentence.text.rstrip().endswith(":"):
        if told.to and vague(sentence.at(told.task, stop)):
            state.order = replace(order, to=told.to, headed=True, own=None)
            return True
        if _headed(state, sentence, at, order):
            return True
    heads = told.to and not sentence.at(told.task, stop).strip(" :")
    return (heads or not told.to) and _headed(state, sentence, at, order)


def _headed(state: State, sentence: SlottedSentence, at: int, order: Order) -> bool:
    """Read «Bộ Y tế: rà soát …»."""
    base, colon = sentence.begin, sentence.text.find(":", at, at + _LONGEST_HEAD)
    if colon < 0 and _stands_alone(sentence, order):
        colon = len(sentence.text)
    if colon < 0:
        return False
    told = _IN_LEAD.search(sentence.lower, at, colon)
    to = agents_in(state.context, sentence, base + at, base + (told.start() if told else colon))
    if not to or to[0].agent.kind is AgentKind.PERSON:
        return False
    alone = not sentence.text[colon + 1 :].strip()
    state.order = replace(order, to=to, headed=alone, own=None, broken=False)
    if not alone:
        end = state.said_end(sentence)
        state.clauses(sentence, base + colon + 1, end, order.way, base + at)
    return True


def _stands_alone(sentence: SlottedSentence, order: Order) -> bool:
    """Tell whether a line of a list only names somebody: «2. Ngân hàng Nhà nước Việt Nam»."""
    text = sentence.text.rstrip()
    numbered = NUMBERED.match(sentence.lower) is not None
    return (
        numbered
        and (order.header or order.lists)
        and len(text) < _LONGEST_HEAD
        and (text[-1] not in ".;!?")
    )
