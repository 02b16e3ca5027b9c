"""Who is told by the words behind a verb, and who «bộ này», «Sở» means: the one named before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.facts import Agent, AgentKind
from extract.orders.addressees import (
    Addressed,
    Addressee,
    addressed,
    agents_in,
)
from extract.orders.before_duty import before_modal
from extract.orders.group_names import heads
from extract.orders.obligations import ban, modal, starts_before
from extract.people.places import UNIT_KINDS
from extract.remembered import asked_once
from extract.slots import ORGANIZATION
from extract.speech.beginnings import begins_action
from extract.speech.nameless import BODIES, last_named

if TYPE_CHECKING:
    from extract.context import Context
    from extract.people.people import People
    from extract.slotted import SlottedSentence
    from extract.speech.utterances import Utterance

_THIS = asked_once(r"(?P<kind>\p{L}+(?:\s\p{L}+){0,2})\s(?:này|nói trên|nêu trên|đó)$")


def meant(people: People, addressee: Addressee) -> Addressee:
    """Return whom an addressee means: itself, or the body that «bộ này» points to."""
    this = _THIS.fullmatch(addressee.agent.label.lower())
    kind = this["kind"] if this else ""
    if kind not in BODIES and kind not in UNIT_KINDS:
        return addressee
    slot = last_named(people, kind, addressee.begin)
    return addressee if slot is None else replace(addressee, agent=people.agent_of(slot))


_ANY_UNIT = regex.compile(r"(?<!\w)(?:tỉnh|huyện|quận|xã|phường|địa phương|đơn vị|nơi) nào(?!\w)")


def in_any_unit(sentence: SlottedSentence, addressee: Addressee) -> Addressee:
    """Return those of «huyện nào để mất rừng, | Chủ tịch UBND huyện phải …», who are no one's."""
    if not sentence.begin <= addressee.begin < sentence.end:
        return addressee
    front = sentence.lower[: addressee.begin - sentence.begin]
    if _ANY_UNIT.search(front) is None:
        return addressee
    label = sentence.at(addressee.begin, addressee.end)
    return replace(addressee, agent=Agent(kind=AgentKind.AUDIENCE, label=label))


_POINTS = regex.compile(r"\s(?:này|trên|nêu trên|nói trên)$")
_THAT_ONE = asked_once(r"(?:cơ quan|đơn vị) này")
_THOSE = asked_once(r"các (?:cơ quan|đơn vị|địa phương|chủ đầu tư|nhà thầu|doanh nghiệp) này")
_SEVERAL = regex.compile(
    r"(?<!\w)(?:\d{1,3}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|một số|nhiều|các|những)(?=\s)"
)
_LEADS_ON = regex.compile(r"(?:[\s,;]|(?<!\w)(?:và|đồng thời|qua đó)(?!\w))+$")
_ALONE = regex.compile(
    r"\s(?P<kind>Phòng|Ban|Trung tâm|Công ty|Chi cục|Cục|Tổng cục|Tổng công ty|Tập đoàn|Bệnh viện|"
    r"Trường|Viện|Hội|Văn phòng|Kho bạc|Ngân hàng|Thanh tra|Vụ|Sở|Đội|Tổ)\s(?=\p{Ll})"
)


_NAMES = regex.compile(
    r"(?:soạn thảo|thẩm định|thanh tra (?=nhân dân)|biên tập|kiểm phiếu|thư ký|"
    r"nghiên cứu (?=lịch sử)|quản lý|chỉ đạo|chỉ huy|điều hành|điều phối|tổ chức|"
    r"giám sát|xúc tiến|bảo vệ|kiểm soát|phát triển|hỗ trợ|"
    r"chấp hành|phối hợp (?=tìm kiếm|cứu nạn)|phòng chống|vận động)(?!\w)"
)
"""«Ban | quản lý An toàn thực phẩm» is a name, though written small."""


def called_alone(people: People, sentence: SlottedSentence, at: int) -> Addressed | None:
    """Return who is told with a kind's word alone, and where the task begins, if one is.

    «Giao Phòng thẩm định dự toán» tells the one that was named last; where none was, nobody is
    known to be told. ``at`` is the end of the verb.
    """
    found = _ALONE.match(sentence.text, at - sentence.begin)
    if found is None or _NAMES.match(sentence.lower, found.end()):
        return None
    if not begins_action(sentence.text, found.end()):
        return None
    one = body_of_kind(people, found["kind"].lower(), sentence.begin + found.start("kind"))
    return Addressed((one,) if one else (), sentence.begin + found.end())


def told_behind(context: Context, sentence: SlottedSentence, utterance: Utterance) -> Addressed:
    """Return those whom the words behind a verb address, and where what they are to do begins."""
    alone = called_alone(context.people, sentence, utterance.end)
    return alone or addressed(context, sentence, utterance.end, sentence.end)


_WITH_HELP = regex.compile(
    r"(?:chủ trì|làm đầu mối|làm chủ đầu tư),\s(?:và\s|còn\s)?(?P<who>[^;:.]{3,120}?)"
    r"\s(?:cùng\s|để\s)?(?P<help>phối hợp)\s(?!với|cùng|chặt chẽ với)"
)


def helping(
    context: Context, sentence: SlottedSentence, told: Addressed, end: int
) -> Addressed | None:
    """Return those of «giao Sở A chủ trì, | Sở B và các huyện phối hợp rà soát …», told too."""
    base = sentence.begin
    found = _WITH_HELP.match(sentence.lower, told.task - base, end - base)
    if found is None or not told.to:
        return None
    left, right = (base + at for at in found.span("who"))
    to = agents_in(context, sentence, left, right)
    whole = to and to[0].begin == left and to[-1].end == right
    return Addressed(to, base + found.start("help")) if whole else None


def turned_to(
    context: Context, sentence: SlottedSentence, told: Addressed, end: int
) -> Addressed | None:
    """Return who must act, and what, behind «lưu ý, mặn đến sớm, do đó | các huyện phải …»."""
    found = (modal(sentence, told.task, end), ban(sentence, told.task, end))
    must = min((at for at, _ in filter(None, found)), default=told.task)
    turn = starts_before(sentence, told.task, must)
    if turn is None:
        return None
    to = before_modal(context, sentence, turn, must)
    return Addressed(to, turn) if to else None


def named_just_before(
    context: Context, sentence: SlottedSentence, utterance: Utterance, task: int
) -> tuple[Addressee, ...]:
    """Return whom «đơn vị này», «các đơn vị này» means by those its own sentence names before.

    «… đã làm việc với Sở Y tế và yêu cầu | đơn vị này …», «… phê bình 4 chủ đầu tư còn chậm và
    yêu cầu | các đơn vị này …»; nobody where the sentence names none.
    """
    words = sentence.at(utterance.end, task).strip(" ,:").lower()
    front = sentence.at(sentence.begin, utterance.subject_begin)
    end = sentence.begin + len(_LEADS_ON.sub("", front))
    if _THAT_ONE.fullmatch(words):
        bodies = sentence.between(sentence.begin, end, ORGANIZATION)
        begin = bodies[-1].begin if bodies else end
    elif _THOSE.fullmatch(words):
        groups = [found.start() for found in _SEVERAL.finditer(front.lower())]
        begins = [at for at in groups if heads().match(front.lower(), at)]
        begin = sentence.begin + begins[-1] if begins else end
    else:
        return ()
    return agents_in(context, sentence, begin, end) if begin < end else ()


def body_of_kind(people: People, kind: str, at: int) -> Addressee | None:
    """Return the body or unit of a kind that is named last before ``at``, as told there."""
    slot = last_named(people, kind, at)
    agent = None if slot is None else people.agent_of(slot)
    return None if agent is None else Addressee(agent, at, at + len(kind))


def again_by_kind(
    people: People, to: tuple[Addressee, ...], told: tuple[Addressee, ...]
) -> Addressee | None:
    """Return the one of those ``told`` before that «Đặc biệt, | xã bảo đảm …» means, if any."""
    if len(to) != 1 or " " in to[0].agent.label or to[0].agent.kind is not AgentKind.AUDIENCE:
        return None
    kind = to[0].agent.label.lower()
    if kind not in UNIT_KINDS and kind not in BODIES:
        return None
    one = body_of_kind(people, kind, to[0].begin)
    if one is None:
        return None
    again = any(a.agent.label in {one.agent.label, to[0].agent.label} for a in told)
    return one if again else None


def called_by_kind(
    people: People, sentence: SlottedSentence, begin: int, task: int
) -> Addressee | None:
    """Return the body named last before that «đề nghị Sở tiếp tục …» means, None if none."""
    words = sentence.at(begin, task)
    kind = _POINTS.sub("", words.strip(" ,:").lower())
    at = begin + len(words) - len(words.lstrip(" ,:"))
    this_unit = kind in UNIT_KINDS and _POINTS.search(words.rstrip(" ,:").lower())
    known = kind in BODIES or this_unit  # «tỉnh này», not «tỉnh»
    return body_of_kind(people, kind, at) if known else None
