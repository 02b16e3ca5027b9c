"""Which verbs of a sentence give an order.

«UBND các tỉnh tổ chức vận động, yêu cầu chủ xe …» is one thing to be done, not a second order.
"""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.facts import Agent, AgentKind
from extract.instructions.givers import giver_of
from extract.instructions.meant import told_behind
from extract.instructions.no_order import by_accused, by_law
from extract.instructions.no_task import FEWEST
from extract.instructions.own_orders import IN_ORDER, NEW_CLAUSE, gives_itself, is_told, told_in
from extract.instructions.subjects import is_past, subject_before
from extract.instructions.telling import (
    is_planned,
    leads_it,
    tells_what_he_did,
    will_be_written,
)
from extract.instructions.wishes import is_advice_of_experts, is_mere_wish
from extract.numbering import DIGITS, NUMBER
from extract.orders.actions import action_after
from extract.remembered import asked_once, remembered
from extract.slots import AUDIENCE, OFFICE, PERSON
from extract.speech.beginnings import begins_action
from extract.speech.clauses import opening
from extract.speech.speakers import CAUTIONS, LEADS
from extract.speech.utterances import DEMANDS, Subject, Utterance

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.instructions.state import State
    from extract.orders.addressees import Addressed
    from extract.slotted import SlottedSentence

_IMPERSONAL = frozenset({"yêu cầu", "đề nghị", "giao", "khuyến cáo"})
_TELLABLE = frozenset({AgentKind.AUDIENCE, AgentKind.ORGANIZATION, AgentKind.OFFICE})
_ANYBODY = regex.compile(
    r"(?:(?:các|mọi|những|toàn thể|quý)\s)?"
    r"(?:đại biểu|bà con|nhân dân|người dân|cử tri|bạn đọc|phụ huynh|thí sinh)"
)
"""Who is asked something in a hall or a street, and given no task."""
_WARNS = frozenset({"khuyến cáo", "khuyến khích", "nhắc nhở", "kêu gọi", "lưu ý"})
_FOLK = regex.compile(
    r"\s(?:đến\s|cho\s|tới\s)?(?:các\s)?(?:học sinh|phụ huynh|người dân|bà con|nhân dân|hộ dân|"
    r"ngư dân|nông dân|du khách|khách hàng|người lao động|công nhân|hội viên|đoàn viên)(?!\w)"
)
_POLITELY = frozenset({"đề nghị", "kiến nghị"})
_AT_HEAD = regex.compile(
    r"(?:^|;|,|:|\s(?:và|nhưng|song|rồi)|đồng thời|trong đó|theo đó|\"|"
    rf"[:;,.\"]\s?{IN_ORDER})"
    r"\s*(?:(?:cũng\s)?đã\s)?$"
    r"|^(?!\s*(?:công việc|việc|dự án|điều|nhiệm vụ|quy định|luật|thực tế|tình hình|bối cảnh|"
    r"mục tiêu|"
    r"công tác|quá trình|chương trình|thị trường|xu thế|mô hình|lĩnh vực|vấn đề|sự|nghề)\s)"
    r"[^;:]{0,160}[\s,](?:tới|nay|đó|này|này,|tại \S{1,30}|\d{4}),?\s*$"
)
_SPREADS = regex.compile(r"(?:giao|phân công) (?:các )?nhiệm vụ cụ thể(?! cho \w+ \w+ phải|\s?:\s)")
"""«giao các nhiệm vụ cụ thể cho các sở, ngành», where these stand elsewhere."""
_ASSIGNS = frozenset({"giao", "yêu cầu", "đề nghị", "chỉ đạo"})
_BULLET = regex.compile(rf"\s*(?:(?!{DIGITS}){NUMBER}|[-+*•])\s")
_POLITE = regex.compile(
    r"\s*(?:(?:chúng )?tôi\s)?"
    r"(?:(?:cũng|đã|đều|rất|trân trọng|kính|xin|tha thiết|thẳng thắn|luôn|tôi|đặc biệt|nhiều lần|"
    r"đồng ý|nhất trí|thống nhất|quyết định)\s*){0,3}$"
)
"""«Chúng tôi cũng | đề nghị bà con …», by who has the floor."""
_BY_US = regex.compile(r"(?<!\w)chúng tôi\s(?:(?:đã|cũng|vừa|luôn)\s){0,2}$")
_FRONTS_ORDER = regex.compile(
    r"(?:về|đối với|với|để|trong|nhằm|trước|từ|trên cơ sở|qua|nhân|sau|căn cứ|theo|thực hiện|"
    r"triển khai|tại|thời gian|tới|khi|do|bên cạnh|đồng ý|nhất trí|thống nhất|chấp thuận|"
    r"ghi nhận|biểu dương|đánh giá cao|hoan nghênh)\s"
)
_MEETING_DOES = asked_once(
    r"(?:hội nghị|cuộc họp|phiên họp|buổi họp|buổi làm việc|đại hội|kỳ họp)\s"
    r"(?:cũng\s)?(?:đã\s)?\p{Ll}"
)
"""«Hội nghị đã cho ý kiến về quy chế; thống nhất | giao Văn phòng …»."""
_SAID_BY_NONE = asked_once(
    r"(?:^|[.,;:]\s|(?<!\w)(?:qua đó|từ đó|vì vậy|do đó|do vậy|vì thế)\s)"
    r"(?:(?:hội nghị|cuộc họp|phiên họp|buổi họp|buổi làm việc|đại hội|kỳ họp)(?! \w+ ủy)"
    r"|(?:toàn\s)?ngành(?:\s[^\W\d]{1,9}){1,5})"
    r"\s(?:(?:đã|cũng|thống nhất|tiếp tục)\s){0,2}$"
)
"""«Hội nghị | yêu cầu các đơn vị …», «ngành Y tế | đề nghị …»: no body or person by name."""
_SERVES = regex.compile(
    r"(?<!\w)(?:nhằm|mục đích|mục tiêu|có nhiệm vụ|có chức năng|gồm|bao gồm)(?!\w)[^.]{10,400};\s"
    r"(?:và\s|đồng thời,?\s)?$"
)
"""«Đợt giám sát nhằm đánh giá kết quả; | kiến nghị giải pháp» tells what it is for."""
_TURNS = regex.compile(
    r"(?<!\w)(?:vì vậy|do đó|do vậy|vì thế|chính vì vậy|bởi vậy|từ đó|nhân đây|nhân dịp này),?\s*$"
)
"""«Đây là nền tảng để …, vì vậy, | đề nghị …» asks for something new."""


def orders_in(state: State, sentence: SlottedSentence) -> list[Utterance]:
    """Return the verbs of a sentence that give an order, in order."""
    kept: list[Utterance] = []
    speakers = state.context.speakers
    quoted = speakers.quoted(sentence)
    for utterance in _joined(state, sentence, speakers.said_in(sentence)):
        told_to_lead = utterance.order in LEADS and any(
            sentence.at(one.end, utterance.begin) == " " for one in kept
        )  # «đề nghị | chỉ đạo ngừng thi công»
        if (
            utterance.order
            and not told_to_lead
            and utterance != quoted
            and _orders(state, sentence, utterance, kept)
        ):
            kept.append(utterance)
    return kept


def _joined(state: State, sentence: SlottedSentence, said: list[Utterance]) -> Iterator[Utterance]:
    """Yield the verbs of a sentence, as one where two give one order: «chỉ đạo, yêu cầu Y …»."""
    second: Utterance | None = None
    for utterance, later in zip_longest(said, said[1:]):
        if utterance is second or utterance is None:
            continue
        pair = (
            later is not None
            and utterance.order is not None
            and later.order is not None
            and utterance.subject in {Subject.NAMED, Subject.PRONOUN}
            and later.subject is Subject.NONE
            and sentence.at(utterance.end, later.begin) == ", "
            and bool(told_behind(state.context, sentence, later).to)
        )
        second = later if pair else None
        yield replace(utterance, end=second.end) if second else utterance


def _orders(
    state: State, sentence: SlottedSentence, utterance: Utterance, before: list[Utterance]
) -> bool:
    if _SPREADS.match(sentence.lower, utterance.begin - sentence.begin) and (
        utterance.subject is Subject.NONE or _acts_on(sentence, utterance)
    ):
        return False
    if is_mere_wish(state, sentence, utterance) or is_advice_of_experts(state, sentence, utterance):
        return False
    untold = (by_accused, by_law, will_be_written, leads_it)
    if any(is_none(sentence, utterance) for is_none in untold) or (
        before and _is_told_too(sentence, utterance, before)
    ):
        return False
    if utterance.subject is Subject.NONE:
        return _without_subject(state, sentence, utterance, before)
    if utterance.slot is not None and not gives_itself(
        state, sentence, utterance, utterance.slot, before
    ):
        return False
    return utterance.order != "giao" or _gives_work(state, sentence, utterance)


def _gives_work(state: State, sentence: SlottedSentence, utterance: Utterance) -> bool:
    """Tell «giao Sở A rà soát» from «phê duyệt Đề án B và giao biên chế», which tells nobody."""
    if giver_of(state, sentence, utterance) is None:
        return False
    told = told_behind(state.context, sentence, utterance)
    return utterance.subject is not Subject.PAPER or bool(told.to) or told.same


def _is_told_too(sentence: SlottedSentence, utterance: Utterance, before: list[Utterance]) -> bool:
    """Tell what those told are to say in their turn: «đề nghị các tỉnh này khuyến khích …».

    So too «giao Sở A khẩn trương có văn bản yêu cầu các huyện …».
    """
    if utterance.subject is Subject.PAPER:
        left = sentence.at(sentence.begin, utterance.subject_begin).lower()
        return NEW_CLAUSE.search(left) is None
    return utterance.subject is Subject.PRONOUN and told_in(sentence, utterance, before)


def _acts_on(sentence: SlottedSentence, utterance: Utterance) -> bool:
    """Tell whether something is to be done behind a verb, but for «cho từng bộ»."""
    action = action_after(sentence, utterance.end, sentence.end)
    return action is not None and sentence.at(action, action + len("cho ")).lower() != "cho "


def _without_subject(
    state: State, sentence: SlottedSentence, utterance: Utterance, before: list[Utterance]
) -> bool:
    left = sentence.at(sentence.begin, utterance.subject_begin).lower()
    if not before and tells_what_he_did(state, sentence, utterance):
        return _is_to_act(sentence, told_behind(state.context, sentence, utterance))
    numbered = opening(sentence.text, 0, len(left) + 1) >= len(left)  # «2. Giao Sở Y tế …»
    impersonal = _SAID_BY_NONE.search(left) is not None
    at_head = numbered or impersonal or _is_head(left) or _is_stressed(state, sentence, utterance)
    reminds = utterance.order in CAUTIONS and left.endswith(("đồng thời ", "đồng thời, "))
    if not at_head or (utterance.order in LEADS and not reminds):
        return at_head and not before and _leads_there(state, sentence, utterance)
    if before and not (
        NEW_CLAUSE.search(left)
        or _asks_again(utterance, before[-1], left)
        or _assigns_it(state, sentence, utterance, before[-1], left)
    ):
        return False
    past = is_past(sentence, utterance) and subject_before(state, sentence, utterance) is None
    if past or is_planned(sentence, utterance):
        return False
    serves = _SERVES.search(left) and not told_behind(state.context, sentence, utterance).to
    warns = bool(before) and _warns_on(sentence, utterance, left)
    inside = serves or warns or (not before and _inside_task(state, sentence, utterance))
    if inside or _passes_on(state, sentence, utterance):
        return False
    given = not impersonal and giver_of(state, sentence, utterance) is not None
    if given and utterance.order == "giao":
        told = told_behind(state.context, sentence, utterance)
        given = told.same or bool(told.to)
    return given or _tells_groups(state, sentence, utterance)


def _is_stressed(state: State, sentence: SlottedSentence, utterance: Utterance) -> bool:
    """Tell «ông A nhấn mạnh | yêu cầu các quận …», which somebody says right before."""
    said = state.context.speakers.said_in(sentence)
    return utterance.order in DEMANDS and any(
        one.subject is not Subject.NONE and sentence.at(one.end, utterance.begin) in {" ", " rằng "}
        for one in said
    )


@remembered
def _is_head(left: str) -> bool:
    return bool(_AT_HEAD.search(_POLITE.sub("", left)) or _TURNS.search(left))


def _tells_groups(state: State, sentence: SlottedSentence, utterance: Utterance) -> bool:
    """Tell an order that nobody is said to give: «Thời gian tới, yêu cầu các đơn vị rà soát …».

    It is one by whom it tells, and by what they are to do.
    """
    order = state.order
    below = order is not None and (order.headed or order.header or order.lists)
    if utterance.order not in _IMPERSONAL or below:
        return False  # «Bộ Y tế: - Giao bệnh viện trực đêm»: what those told are to order
    told = told_behind(state.context, sentence, utterance)
    anybody = utterance.order == "khuyến cáo"
    return _is_to_act(sentence, told) and (
        anybody or all(_is_tellable(one.agent) for one in told.to)
    )


def _is_tellable(agent: Agent) -> bool:
    return agent.kind in _TELLABLE and not _ANYBODY.match(agent.label.lower())


def _leads_there(state: State, sentence: SlottedSentence, utterance: Utterance) -> bool:
    """Tell «Phó Thủ tướng A đã thăm hỏi nhân dân, chỉ đạo các đơn vị | giúp dân dựng lại nhà».

    So too for «"Chúng tôi đã chỉ đạo các trường rà soát …"», by who has the floor.
    """
    if utterance.order in CAUTIONS and _praises_first(state, sentence, utterance):
        told = told_behind(state.context, sentence, utterance)
        return begins_action(sentence.text, told.task - sentence.begin)
    ours = _BY_US.search(sentence.lower, 0, utterance.begin - sentence.begin)
    if not (ours or _among_orders(state, sentence)) and (
        utterance.order != "chỉ đạo" or subject_before(state, sentence, utterance) is None
    ):
        return False
    return _is_to_act(sentence, told_behind(state.context, sentence, utterance))


def _among_orders(state: State, sentence: SlottedSentence) -> bool:
    """Tell «- Giao Sở A rà soát kho; | - Chỉ đạo Sở B bố trí vốn», both given by the same."""
    last = state.found[-1] if state.found else None
    if last is None or last.modality not in _ASSIGNS or last.sentence.index != sentence.index - 1:
        return False
    before = last.sentence
    at = last.anchor[0] - before.begin
    heads = 0 <= at <= opening(before.text, 0, len(before.text))
    return heads and bool(_BULLET.match(before.lower) and _BULLET.match(sentence.lower))


def _praises_first(state: State, sentence: SlottedSentence, utterance: Utterance) -> bool:
    """Tell «Phó Thủ tướng đánh giá cao sự chuẩn bị của tỉnh, | lưu ý không chủ quan»."""
    said = [u for u in state.context.speakers.said_in(sentence) if u.end <= utterance.begin]
    if not said or said[-1].order is not None or said[-1].slot is None:
        return False
    return said[-1].slot.label in {PERSON, OFFICE}


def _is_to_act(sentence: SlottedSentence, told: Addressed) -> bool:
    return bool(told.to) and begins_action(sentence.text, told.task - sentence.begin)


def _warns_on(sentence: SlottedSentence, utterance: Utterance, left: str) -> bool:
    """Tell «yêu cầu các trường dạy bơi; | khuyến cáo đến học sinh …», what schools are to do."""
    behind = utterance.end - sentence.begin
    return (
        utterance.order in _WARNS
        and left.endswith("; ")
        and _FOLK.match(sentence.lower, behind) is not None
    )


def _asks_again(utterance: Utterance, before: Utterance, left: str) -> bool:
    """Tell «kiến nghị ngành Điện …, đề nghị Bộ Y tế …» from an order that is to be passed on."""
    again = utterance.order == before.order == "giao"  # «giao cho A lập hồ sơ, giao cho B …»
    return left.endswith(", ") and (again or _POLITELY.issuperset({utterance.order, before.order}))


def _assigns_it(
    state: State, sentence: SlottedSentence, utterance: Utterance, before: Utterance, left: str
) -> bool:
    """Tell «yêu cầu khẩn trương rà soát thuốc, | giao Sở A chủ trì», whose work nobody had yet."""
    if utterance.order != "giao" or not left.endswith(", "):
        return False
    told = told_behind(state.context, sentence, utterance)
    whole = len(sentence.at(told.task, sentence.end).split()) >= FEWEST
    return whole and not told_behind(state.context, sentence, before).to


def _passes_on(state: State, sentence: SlottedSentence, utterance: Utterance) -> bool:
    """Tell what those addressed are to order in their turn.

    «Các đơn vị quán triệt, yêu cầu cán bộ …»; «3. UBND các tỉnh: - Giao công an …».
    """
    said = state.context.speakers.said_in(sentence)
    earlier = [u.slot for u in said if u.slot is not None and u.end <= utterance.begin]
    if earlier and earlier[-1].label == AUDIENCE and is_told(state):
        return True
    order = state.order
    below = order is not None and order.headed and not order.broken
    return below and _BULLET.match(sentence.lower) is not None


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
    front = sentence.begin + opening(sentence.text, 0, utterance.begin + 1 - sentence.begin)
    at = front - sentence.begin
    if _FRONTS_ORDER.match(sentence.lower, at) or _MEETING_DOES.match(sentence.lower, at):
        return False
    return action_after(sentence, front, utterance.begin) is not None
