"""Where another body is told something behind a comma: «Sở A bố trí vốn|, |Sở B rà soát …»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.orders.actions import names_what_it_does
from extract.orders.addressees import addressed
from extract.orders.group_names import heads
from extract.orders.peers import are_peers
from extract.slots import AUDIENCE, OFFICE, ORGANIZATION, PLACE
from extract.speech.beginnings import begins_action, first_action
from extract.speech.clauses import masked, opening

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.context import Context
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_TOLD = frozenset({ORGANIZATION, OFFICE})
_WHILE = regex.compile(r"(?r)[,;]\s(?:còn|riêng|trong khi|trong đó),?\s$")
_AND = " và "
_AMONG = (" trong đó ", " trong đó, ")
_LONGEST_TURN = 14
_LAST_WORDS = 5
_PARTS = (" cụm", " khu", " điểm", " vùng", " trạm", " cảng", " bến")
"""What is named with what follows its comma: «cụm, khu công nghiệp»."""
_LONGEST_GROUP = 7
_COMMA = regex.compile(r",\s(?:(?:và|còn|riêng)\s)?|\svà\s(?!cùng\s)")
_OVER_THEM = regex.compile(
    r"(?<!\w)(?:quản lý|kiểm tra|giám sát|kiểm soát|thanh tra|kiểm toán|xử lý|xử phạt|đánh giá|"
    r"phân loại|sắp xếp|rà soát|thống kê|lập danh sách|quan tâm|ưu tiên|phát triển|xây dựng|"
    r"nâng cao|tôn vinh|biểu dương|tập huấn|bồi dưỡng|đào tạo|chăm lo|thu hút|tháo gỡ)(?!\w)"
)
"""«quản lý thuốc và | các nhà thuốc chấp hành …»: both may be managed."""
_SUBORDINATE = regex.compile(
    r"(?<!\w)(?:khi|nếu|để|nhằm|do|vì|mà|(?<!các )trường hợp|như|gồm|là|giúp|bảo đảm|đảm bảo|"
    r"bảo vệ|tạo điều kiện|cho|phối hợp|cùng|giữa|vận động|huy động|hướng dẫn|tuyên truyền|"
    r"khuyến khích|hỗ trợ|yêu cầu|đề nghị|giao|chỉ đạo|đôn đốc|không để|tránh|ngăn chặn|nào|"
    r"trong đó|cả)(?!\w)"
)
"""What may lead on to a group behind a comma that is no other one who is told."""
_TAKES_A_THING = frozenset(
    {"giúp", "bảo đảm", "đảm bảo", "bảo vệ", "vận động", "huy động", "hướng dẫn", "tuyên truyền"}
    | {"khuyến khích", "hỗ trợ", "không để", "tránh", "ngăn chặn"}
)
"""Of these, what may have a thing for its object and lead to nobody."""
_EAGER = regex.compile(
    r"(?:\s\w+){0,4}?\s(?:khẩn trương|chủ động|tập trung|đẩy nhanh|tích cực|nghiêm túc)\s"
)
_COUNTS = regex.compile(r"\w+\s\w+\s(?:được\s|hơn\s|trên\s|gần\s)?\d")
"""«trong đó Sở A | quản lý 5 dự án» says what there is."""
_COMPOUND = regex.compile(r"(?:kịch|văn|cơ|căn) bản|(?:công|môi|thị|hiện) trường|xã hội")
"""Their last words alone would name a group: «bản», «trường»."""
_WORD_GAP = regex.compile(r"\s")
_LEADS_ANY = regex.compile(r"(?:chỉ đạo|hướng dẫn|đôn đốc|phân công|vận động|huy động|hỗ trợ)\s")
"""Behind these those may be listed who are led, or what is to be done: «hướng dẫn | xác định …»."""
_JOINS = regex.compile(r"(?:phối hợp|cùng|với|giữa)\s")
_GIVES_TO = regex.compile(r"(?:cho|giúp|theo|của|từ|về)\s")
_LISTS = regex.compile(
    r"(?<!\w)(?:phối hợp|cùng|với|giữa|gồm|như|khi|nếu|để|nhằm|sau khi|trong đó|do|mà|theo|của|:|"
    r"từ|về|là|trường hợp|chỉ đạo|giao|yêu cầu|đề nghị|hướng dẫn|đôn đốc|phân công|vận động|"
    r"huy động|hỗ trợ|"
    r"tạo điều kiện cho|giúp|cho)(?!\w)[^,]{0,80}$|^[^,]{0,12}$"
)
"""Before a comma these lead to more of the same, or to what the next body does not do alone."""


def turns_to(sentence: SlottedSentence, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where another body is told something behind a comma, at offsets of the sentence.

    «Sở A bố trí vốn|, |Sở B rà soát quy hoạch», «…|, còn |các xã …»; not «phối hợp với Bộ A, Bộ B
    rà soát», a list.
    """
    lower, base = sentence.lower, sentence.begin
    ends = {s.end - base for s in sentence.slots}
    last = begin - base
    for slot in sentence.between(begin, end):
        at, behind = slot.begin - base, slot.end - base
        while_other = _WHILE.match(lower, max(0, at - _LONGEST_TURN), at)
        joint = while_other.start() if while_other else at - 2
        also = slot.label == ORGANIZATION and lower.endswith(_AND, 0, at)
        among = lower.endswith(_AMONG, 0, at)
        joint = at - len(_AND) if also else joint
        if not also and lower[joint : joint + 2] not in {", ", "; "}:
            continue
        if not while_other and (joint in ends or _is_name(sentence, last, joint)):
            continue
        goes_on = while_other or last > begin - base  # «…, Sở B bố trí vốn, các xã rà soát»
        group = slot.label == AUDIENCE and (goes_on or _alone(sentence, last, joint, behind + 1))
        if slot.label not in _TOLD and not group:
            continue
        behind += len(" thì") if lower.startswith(" thì ", behind) else 0
        if (
            lower[behind : behind + 1] == " "
            and begins_action(lower, behind + 1, sure=also or among)
            and not names_what_it_does(lower, behind + 1)
            and not (among and _COUNTS.match(lower, behind + 1))
            and (while_other or not _lists_on(sentence, last, joint, slot))
        ):
            yield joint, at
            last = at


def _is_name(sentence: SlottedSentence, last: int, joint: int) -> bool:
    """Tell «…; Hội Nông dân|, Hội Phụ nữ rà soát …», a name that no list knows, from a task."""
    start = opening(sentence.text, max(last, sentence.lower.rfind(";", 0, joint) + 1), joint)
    if heads().match(sentence.lower, start, joint) is None:
        return False
    short = len(sentence.text[start:joint].split()) <= _LONGEST_GROUP
    return short and first_action(sentence.text, start, joint) is None


def groups_told_next(
    context: Context, sentence: SlottedSentence, begin: int, end: int
) -> Iterator[tuple[int, int]]:
    """Yield where a group without a name is told something behind a comma, as ``turns_to`` does.

    «các tỉnh công bố danh mục|, |ngân hàng giãn nợ cho hộ vay», «các xã dọn rác| và |người dân
    chấp hành …»; not «… để dân yên tâm, hộ vay …».
    """
    hidden, base = masked(sentence.lower), sentence.begin
    last = begin - base
    for comma in _COMMA.finditer(hidden[: end - base], pos=last):
        joint, at = comma.span()
        seam = max(last, hidden.rfind(";", 0, joint) + 1)
        head = heads().match(hidden, at)
        if head is None or _is_led(hidden, seam, joint, head.end()):
            continue
        if comma[0] == _AND and _OVER_THEM.search(hidden, seam, joint):
            continue
        if first_action(sentence.text, seam, joint) is None or hidden.endswith(_PARTS, 0, joint):
            continue  # «lập cụm, | khu du lịch sáng tạo»: both are built
        stop = hidden.find(";", at)
        told = addressed(context, sentence, base + at, end if stop < 0 else min(end, base + stop))
        task = told.task - base
        if (
            len(told.to) == 1
            and told.to[0].begin == base + at
            and told.task - told.to[0].end == 1
            and len(sentence.text[at:task].split()) <= _LONGEST_GROUP
            and not names_what_it_does(hidden, task)
            and _alone(sentence, last, joint, task)
        ):
            yield joint, at
            last = at


def _is_led(hidden: str, seam: int, joint: int, behind: int) -> bool:
    """Tell whether something before a comma may lead on to the group that ends near ``behind``.

    «hỗ trợ giống, các hộ khẩn trương xuống giống» leads to none: what is given is named, and the
    group is told with haste.
    """
    led = list(_SUBORDINATE.finditer(hidden, seam, joint))
    if not led or any(one[0] not in _TAKES_A_THING for one in led):
        return bool(led)
    if _EAGER.match(hidden, behind) is None:
        return True
    near = [led[0].end(), *(m.end() for m in _WORD_GAP.finditer(hidden, led[0].end(), joint))]
    return any(heads().match(hidden, at, joint) for at in near)


def _alone(sentence: SlottedSentence, last: int, joint: int, task: int) -> bool:
    """Tell «các xã niêm yết danh sách|, các phòng công khai …» from «rà soát hộ nghèo, các hộ …».

    No other group stands close before the comma, and what the second one is to do is sure.
    """
    lower = sentence.lower
    words = lower[last:joint].split()[-_LAST_WORDS:]
    near = _COMPOUND.sub("_", " ".join(words))
    return begins_action(sentence.text, task, sure=True) and not any(
        heads().match(near, at) for at in (0, *(m.end() for m in _WORD_GAP.finditer(near)))
    )


def _lists_on(sentence: SlottedSentence, last: int, joint: int, slot: Slot) -> bool:
    """Tell whether what stands before a comma leads to more of the same, of which ``slot`` is."""
    lower = sentence.lower
    begin = max(last, lower.rfind(";", 0, joint + 2) + 1)
    clause = lower[begin:joint]
    found = _LISTS.search(clause)
    leads = None if found is None else _LEADS_ANY.match(clause, found.start())
    counted = leads is not None and clause[leads.end() : leads.end() + 1].isdigit()
    return (
        found is not None
        and not counted  # «hỗ trợ 500 tấn gạo, Bộ Y tế …»
        and not (leads and begins_action(clause, leads.end()))
        and not _ends_before(sentence, begin + found.start(), joint, slot)
    )


def _ends_before(sentence: SlottedSentence, at: int, joint: int, slot: Slot) -> bool:
    """Tell whether a list that a word at ``at`` leads to is over at the comma.

    «phối hợp với các huyện tiêm vắc xin, | Công an tỉnh …», «chuẩn bị hàng cho người dân, | Sở B
    …», «hướng dẫn các trường dạy trực tuyến, | Công an tỉnh …», which no department guides.
    """
    lower, base = sentence.lower, sentence.begin
    inside = sentence.between(base + at, base + joint, *_TOLD, AUDIENCE, PLACE)
    if _JOINS.match(lower, at):
        return any(begins_action(lower, s.end - base + 1) for s in inside if s.end - base < joint)
    if slot.label != ORGANIZATION:
        return False
    if _GIVES_TO.match(lower, at):
        return all(s.label == AUDIENCE for s in inside)
    leader = next((s for s in reversed(sentence.of(ORGANIZATION)) if s.end <= base + at), None)
    return (
        leader is not None
        and _LEADS_ANY.match(lower, at) is not None
        and are_peers(sentence.at(leader.begin, leader.end), sentence.at(slot.begin, slot.end))
    )
