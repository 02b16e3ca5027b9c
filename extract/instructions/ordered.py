"""Orders: «X yêu cầu Y …; …», «X yêu cầu:», «Đối với Y, X yêu cầu …»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.facts import AgentKind
from extract.instructions.announced import (
    announced_before,
    given_work,
    lead_below,
    listed_work,
    told_each,
)
from extract.instructions.found import Way
from extract.instructions.givers import giver_of
from extract.instructions.meant import (
    called_alone,
    called_by_kind,
    helping,
    named_just_before,
    turned_to,
)
from extract.instructions.no_order import gives_no_order, has_anything_to_do
from extract.instructions.no_task import vague
from extract.instructions.state import BODIES, Order
from extract.lexicon.places import other_countries
from extract.orders.actions import action_after, does
from extract.orders.addressees import Addressed, Addressee, addressed, agents_in
from extract.orders.forbidden import forbidden
from extract.orders.group_names import determiner, heads
from extract.orders.obligations import behind_concession
from extract.orders.on_ground import action_where
from extract.orders.short_verbs import acts_in_short
from extract.orders.topics import TOPIC
from extract.programmes.openings import announces_listed, behind_items
from extract.slots import OFFICE, PERSON
from extract.speech.beginnings import begins_action
from extract.speech.speakers import CAUTIONS
from extract.speech.utterances import Subject, Utterance, sent_to

if TYPE_CHECKING:
    from extract.instructions.state import State
    from extract.slotted import SlottedSentence
    from extract.speech.speaker import Speaker

_TOPIC_ONLY = regex.compile(
    r"[\s,:]*(?:về(?!\s(?:đích|việc\s(?:cần|sớm|phải))\s)|"
    r"liên quan|nhiệm vụ của|những vấn đề|một số vấn đề|"
    r"(?:một số|các|những) nội dung liên quan)\s"
)
"""«kiến nghị về quy hoạch …» says what something is about."""
_LEADS_ON = regex.compile(
    r"(?:[,;]|\svà|,?\sđồng thời|,?\strong đó){1,2}\s"
    r"(?:nay|lần này|(?:trong\s)?(?:thời gian|giai đoạn) tới)[\s,]*$"
    r"|;\s(?:đối với|về|riêng|với|trên cơ sở|căn cứ|để)\s[^,;:]{3,90},\s*$"
)
_BUT = regex.compile(r",?\s(?:tuy nhiên|nhưng|song),?\s?$")
_WHO_SAYS = frozenset({Subject.NAMED, Subject.PRONOUN})
_SPREAD = ("nhiệm vụ cụ thể", "các nhiệm vụ cụ thể")
_FORBIDS = frozenset({"nghiêm cấm"})
"""Verbs without which a task would say its contrary."""
_ANSWERS = "cho biết"
_LONGEST_TOPIC = 9
_ADDRESS = 24
"""So few characters lead to a name: «; đồng chí Phó Chủ tịch»."""
_PRONOUNS = frozenset({"đồng chí", "ông", "bà", "đ/c", "các đồng chí", "anh", "chị"})


def read_orders(state: State, sentence: SlottedSentence, orders: list[Utterance]) -> None:
    """Find what is to be done behind each verb of a sentence that gives an order."""
    more: tuple[Addressee, ...] = ()
    for at, utterance in enumerate(orders):
        end = sentence.end
        if at + 1 < len(orders):
            end = _before_next(sentence, utterance.end, orders[at + 1].subject_begin)
        end = min(end, _before_another(state, sentence, utterance))
        own = state.said_end(sentence)
        end = min(end, own) if own > utterance.end else end
        _read(state, sentence, utterance, end, more)
        more = _told_alone(state, sentence, utterance, end) if end < sentence.end else ()


def _before_another(state: State, sentence: SlottedSentence, utterance: Utterance) -> int:
    """Return where another begins to speak: «…; | ông B đề xuất …», «…, | tuy nhiên, bộ này …»."""
    for said in state.context.speakers.said_in(sentence):
        slot = said.slot
        if said.subject in _WHO_SAYS and said.subject_begin > utterance.end:
            but = _BUT.search(sentence.at(utterance.end, said.subject_begin).lower())
            if but is not None:
                return utterance.end + but.start()
        if slot is None or slot.label != PERSON or said.subject_begin <= utterance.end:
            continue
        front = sentence.at(utterance.end, said.subject_begin).rstrip()
        if (cut := front.rfind(";")) >= 0 and len(front) - cut <= _ADDRESS:
            return utterance.end + cut
    return sentence.end


def _before_next(sentence: SlottedSentence, begin: int, end: int) -> int:
    """Return where an order ends before the next: «… rà soát hồ sơ | và trong thời gian tới»."""
    joint = _LEADS_ON.search(sentence.lower, begin - sentence.begin, end - sentence.begin)
    return end if joint is None else sentence.begin + joint.start()


def _told_alone(
    state: State, sentence: SlottedSentence, utterance: Utterance, end: int
) -> tuple[Addressee, ...]:
    """Return those of «yêu cầu các sở và | đề nghị các huyện rà soát», told what stands behind."""
    words = sentence.at(utterance.end, end).rstrip()
    if not words.endswith(" và") or action_after(sentence, utterance.end, end) is not None:
        return ()
    stop = utterance.end + len(words) - len(" và")
    return agents_in(state.context, sentence, utterance.end, stop)


def _read(
    state: State,
    sentence: SlottedSentence,
    utterance: Utterance,
    end: int,
    more: tuple[Addressee, ...],
) -> None:
    order, told = _order(state, sentence, utterance, end, more)
    content = sentence.at(told.task, end)
    rest = lead_below(content)
    listed = listed_work(state, sentence, utterance, end)
    each = told_each(state, sentence, utterance, end)
    if each is not None:
        state.order = replace(order, to=(), header=True)
        state.clauses(sentence, each, end, Way.ORDERED, utterance.subject_begin)
    elif listed is not None:
        to = tuple(a for a in order.to if a.end <= listed)
        state.order = replace(order, to=to, header=True)
        state.clauses(sentence, listed, end, Way.ORDERED, utterance.subject_begin)
    elif gives_no_order(sentence, utterance, order.to, (told.task, end)):
        state.order = None
    elif not content.strip(" .:,…") or (vague(content) and not rest):
        state.order = replace(order, header=True, lists=True)
    elif sentence.at(utterance.end, end).lower().lstrip().startswith(_SPREAD):
        state.order = replace(order, to=())
    elif (behind := behind_items(sentence, told.task, end)) is not None:
        state.order = order
        state.clauses(sentence, behind, end, Way.CONTINUED, None)
    elif (
        _TOPIC_ONLY.match(content.lower())
        or announces_listed(sentence, told.task, end)
        or not (
            utterance.order in _FORBIDS
            or has_anything_to_do(sentence, told.task, end)
            or _whose_work(sentence, told)
        )
    ):
        state.order = replace(order, broken=True)
    else:
        helpers = helping(state.context, sentence, told, end)
        state.order = replace(order, to=(*order.to, *helpers.to)) if helpers else order
        whole = helpers.task if helpers else told.task
        _read_tasks(state, sentence, utterance, (told.task, whole, end), rest)


def _order(
    state: State,
    sentence: SlottedSentence,
    utterance: Utterance,
    end: int,
    more: tuple[Addressee, ...],
) -> tuple[Order, Addressed]:
    """Return the order that a verb gives, and what stands behind it."""
    giver = giver_of(state, sentence, utterance)
    told = addressed(state.context, sentence, utterance.end, end)
    if more and told.to and utterance.subject is Subject.NONE:
        told = replace(told, to=(*more, *told.to))
    told = told if told.to else given_work(state, sentence, utterance) or told
    alone = called_alone(state.context.people, sentence, utterance.end)
    if utterance.order in CAUTIONS and not told.to:
        alone = turned_to(state.context, sentence, told, end) or alone
    told = alone or told
    to = told.to if alone else _told(state, sentence, utterance, told, giver)
    to = _persons_meant(state, sentence, utterance, to)
    if utterance.order in _FORBIDS:
        to = forbidden(state.context, sentence, utterance.end + 1) or to
    if giver is not None and any(a.agent.label == giver.agent.label for a in to):
        giver = None  # «… do Ban Thường vụ trình. Giao Ban Thường vụ chỉ đạo …»
    order = Order(
        giver=giver,
        to=to,
        first=to,
        ordered=True,
        modality=utterance.order or "",
        anchor=(utterance.begin, utterance.end),
        lists=_lists_on(state, utterance, giver),
    )
    return order, told


def _read_tasks(
    state: State,
    sentence: SlottedSentence,
    utterance: Utterance,
    task: tuple[int, int, int],
    below: int,
) -> None:
    """Find the tasks of an order, more of which may stand ``below``.

    ``task`` is where they begin, until where the first one is whole, and where they end.
    """
    begin, whole, end = task
    begin = behind_concession(sentence, begin, end)
    content = sentence.at(begin, end)
    announced = announced_before(content)
    if announced:  # «… một số nhiệm vụ: Một là, rà soát …»
        state.order = replace(state.order, header=True) if state.order else None
        begin += announced
    elif utterance.order in _FORBIDS:
        begin = utterance.begin
    end = task[0] + below if below else end
    quote_from = utterance.subject_begin
    state.clauses(sentence, begin, end, Way.ORDERED, quote_from, task=whole)
    if below and state.order:
        state.order = replace(state.order, header=True, lists=True)


def _lists_on(state: State, utterance: Utterance, giver: Speaker | None) -> bool:
    """Tell whether the verb gives one order among those of a notice: «3. Giao Bộ Y tế …»."""
    order = state.order
    return (
        order is not None
        and order.lists
        and utterance.subject is Subject.NONE
        and giver is not None
        and order.is_by(giver.agent)
    )


def _whose_work(sentence: SlottedSentence, told: Addressed) -> bool:
    """Tell whether any verb follows a name told something: «đề nghị Thủ tướng | tặng …»."""
    if sentence.at(told.task, told.task + len(_ANSWERS)).lower() == _ANSWERS:
        return bool(told.to)
    if told.to and told.to[-1].agent.label in other_countries():
        return True
    at = told.task - sentence.begin
    if told.to and (
        acts_in_short(sentence.lower, at)
        or action_where(sentence, told.to[-1].begin, sentence.end) == told.task
    ):
        return True
    return bool(told.to) and any(
        slot.end == told.to[-1].end and does(sentence, slot)
        for slot in sentence.of(*BODIES, PERSON)
    )


def _told(
    state: State,
    sentence: SlottedSentence,
    utterance: Utterance,
    told: Addressed,
    giver: Speaker | None,
) -> tuple[Addressee, ...]:
    """Return those addressed; where none are named, those of before, or of the topic."""
    if told.to:
        return told.to
    base = sentence.begin
    sent = sent_to(sentence.lower, 0, utterance.subject_begin - base)
    if utterance.subject is Subject.PAPER and sent is not None:
        return agents_in(state.context, sentence, base + sent, utterance.subject_begin)
    again = utterance.subject is Subject.NONE or sentence.lower.startswith("đồng thời")
    behind = sentence.lower[utterance.end - base :].lstrip()
    again = again and (told.same or not _names_others(behind))
    before = state.told_last(giver) if giver is not None and (told.same or again) else ()
    if not told.same and any(sentence.between(base, utterance.subject_begin, PERSON, OFFICE)):
        before = tuple(one for one in before if one.begin >= base)  # «Bí thư nêu rõ … và yêu cầu»
    if told.same and (
        body := called_by_kind(state.context.people, sentence, utterance.end, told.task)
    ):
        return next(((a,) for a in before if a.agent == body.agent), (body,))
    near = named_just_before(state.context, sentence, utterance, told.task) if told.same else ()
    if near:
        before = tuple(one for one in near if giver is None or one.agent != giver.agent)
    if before or told.same:
        return before
    front = sentence.at(sentence.begin, utterance.subject_begin)
    topic, comma = TOPIC.match(front.lower()), front.find(",")
    if not topic or comma < 0:
        return ()
    last = front.rstrip(" ,")
    named = agents_in(state.context, sentence, base + topic.end(), base + len(last))
    if not named or any(len(sentence.at(a.begin, a.end).split()) > _LONGEST_TOPIC for a in named):
        named = agents_in(state.context, sentence, base + topic.end(), base + comma)
    return tuple(a for a in named if a.agent.kind is not AgentKind.PLACE)


def _names_others(behind: str) -> bool:
    """Tell «nhắc | các sở còn trễ hẹn …», which names somebody, though in words not understood."""
    others = heads().match(behind) or determiner().match(behind)
    return others is not None and not begins_action(behind, 0)


def _persons_meant(
    state: State, sentence: SlottedSentence, utterance: Utterance, to: tuple[Addressee, ...]
) -> tuple[Addressee, ...]:
    """Put the person named before for «đồng chí», «ông»; drop it where nobody was."""
    if not any(a.agent.label.lower() in _PRONOUNS for a in to):
        return to
    giver = next(
        (u.slot for u in state.context.speakers.said_in(sentence) if u.slot is not None), None
    )
    persons = [s for s in sentence.of(PERSON) if s.end <= utterance.begin and s is not giver]
    agent = state.context.people.agent_of(persons[-1]) if persons else None
    named = (Addressee(agent, persons[-1].begin, persons[-1].end),) if agent else ()
    return named + tuple(a for a in to if a.agent.label.lower() not in _PRONOUNS)
