"""Whom an instruction addresses: the bodies, offices and groups between verb and thing to be done.

«yêu cầu | Bộ Công an, UBND các tỉnh và các cơ quan liên quan | khẩn trương điều tra …».
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import regex

from extract.facts import Agent, AgentKind
from extract.orders.addressee_lists import (
    FRONT,
    LABELS,
    MOST_WORDS,
    Addressee,
    agents_in,
    heads,
    without_slots,
)
from extract.slots import OFFICE, ORGANIZATION, PLACE
from extract.speech.clauses import begins_action, begins_long_action

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.context import Context
    from extract.slots import SlottedSentence

__all__ = ["Addressed", "Addressee", "action_after", "addressed", "agents_in", "before_modal"]

_LONGEST = 420
_LEAD_IN = regex.compile(
    r"[\s,:]*(?:(?:cho|với|đối với|tới|đến(?!\s(?:cuối|hết|đầu|tháng|quý|năm|ngày|\d))|rằng|"
    r"thêm|là|việc|nhiệm vụ cụ thể cho|"
    r"nhiệm vụ cho)\s)?"
    r"(?:(?:trong thời gian tới|thời gian tới|trước mắt|trong giai đoạn tới|"
    r"ngay sau (?:hội nghị|phiên họp)|"
    r"(?:trong|từ|đến|trước|chậm nhất)\s[^,;:]{0,40}(?:\d{4}|/\d{1,2}|này|tới)),\s)?[\s,:]*"
)
_NOUN_AFTER = regex.compile(
    r"(?:cơ quan|lực lượng|đơn vị|đoàn|nhà thầu|ban|người|chủ|nhà|công chức|cán bộ|bộ phận|"
    r"cơ sở|công ty|hội đồng|tổ|trung tâm|"
    r"các|mỗi|từng|và|,|nơi|cá nhân|mọi|những|công tác|đội ngũ|văn phòng|viện|chi cục|cục|vụ|"
    r"phòng|đảng|kho|trạm|quỹ)\s$"
)
_SELF_NAMING = regex.compile(
    r"(?:quản lý|soạn thảo|điều tra|kiểm tra|thanh tra|tổ chức|thi công|tham mưu|chủ trì|"
    r"tư vấn|đầu tư|hỗ trợ|cung cấp|thực hiện|thực thi|"
    r"thẩm định|báo cáo|giám sát|chỉ đạo|điều hành|thu|trình|điều phối|đấu giá|đấu thầu|"
    r"khai thác|sử dụng|bảo vệ|vận hành|phát triển|xây dựng|lập|tìm kiếm|phòng|"
    r"làm|chuyên|đăng ký|phục vụ|truyền thông|lãnh đạo|kiểm soát|ứng phó|xúc tiến|"
    r"phòng ngừa|tiếp nhận|quy hoạch|giải phóng|giáo dục|đào tạo|đại diện|đứng đầu)(?!\w)"
    r"(?!\s(?:tốt|nghiêm|ngay|đồng bộ|hiệu quả|chặt chẽ|các|khẩn trương|kịp thời|toàn bộ|"
    r"phương án|kế hoạch|danh sách|dự toán|báo cáo|biên bản|"
    r"thực hiện|rà soát|việc|cụ thể|xử lý|có hiệu quả|quyết liệt|công tác|phối hợp))"
)
_LEADERS = regex.compile(
    r"lãnh đạo\s(?:các|tỉnh|bộ|sở|huyện|thành phố|đơn vị|cơ quan|ban|cục|tổng cục|ngành|"
    r"địa phương|ubnd|hđnd|doanh nghiệp|công ty|chủ chốt|ủy ban|văn phòng|quận|xã|phường|"
    r"chính phủ|đảng|cấp ủy|tp)(?!\w)"
)
_HALT = regex.compile(
    r"(?<!(?:bộ|tỉnh|thành phố|sở|ngành|địa phương|đơn vị|cơ quan|huyện|ban|_)\s?):|"
    r";(?!\s(?:_|các|bí thư|chủ tịch|thủ trưởng|giám đốc|bộ trưởng|ubnd|ủy ban|lãnh đạo|sở|"
    r"công an))"
)
_SAME = regex.compile(
    r"(?:(?:cũng|chính)\s)?(?:các\s)?(?:bộ|cơ quan|đơn vị|ngành|sở|ủy ban|tỉnh|"
    r"địa phương)\s(?:này|nêu trên|trên|nói trên|đó)$"
)
_TOLD = frozenset({ORGANIZATION, OFFICE})
_LISTS = regex.compile(
    r"(?<!\w)(?:phối hợp|cùng|với|giữa|gồm|như|khi|nếu|để|nhằm|sau khi|trong đó|do|mà|theo|của|:|"
    r"từ|về|là|chỉ đạo|giao|yêu cầu|đề nghị|hướng dẫn|đôn đốc|phân công|vận động|huy động|hỗ trợ|"
    r"tạo điều kiện cho|giúp|cho)(?!\w)[^,]{0,80}$|^[^,]{0,12}$"
)
"""Before a comma these lead to more of the same, or to what the next body does not do alone."""
_NAME = regex.compile(r"(?:^|,\s|\s)((?:\p{Lu}[\w.]{0,9}\s){2,6})$")
_FRONT_OF_LIST = regex.compile(r"[,:]\s+|\s(?:là|thì|nên|vậy|đó|tra|buôn lậu)\s")


@dataclass(frozen=True, slots=True)
class Addressed:
    """Those addressed in one stretch, and where in the article the thing to be done begins.

    ``same`` is True where the text means those addressed before: «bộ này», «đơn vị nêu trên».
    """

    to: tuple[Addressee, ...]
    task: int
    same: bool = False


def addressed(context: Context, sentence: SlottedSentence, begin: int, end: int) -> Addressed:
    """Read who is addressed from ``begin`` (an offset of the article, behind the verb) on."""
    lower = sentence.lower
    lead = _LEAD_IN.match(lower, begin - sentence.begin)
    start = sentence.begin + (lead.end() if lead else begin - sentence.begin)
    stop = min(end, start + _LONGEST)
    hidden = without_slots(sentence, start, stop, [s for s in sentence.slots if s.label in LABELS])
    halt = _HALT.search(hidden.lower())
    action = action_after(sentence, start, start + halt.start() if halt else stop)
    if action is None or action == start:
        return _before_colon(context, sentence, start, stop)
    if same_as_before(sentence.at(start, action)):
        return Addressed((), action, same=True)
    to = agents_in(context, sentence, start, action)
    return Addressed(to, action if to else start)


def _before_colon(context: Context, sentence: SlottedSentence, start: int, stop: int) -> Addressed:
    """Return those addressed where what they are to do stands below: «giao Sở Y tế:»."""
    words = sentence.at(start, stop).rstrip()
    if not words.endswith(":"):
        return Addressed((), start)
    colon = start + len(words) - 1
    to = agents_in(context, sentence, start, colon)
    return Addressed(to, colon if to else start)


def same_as_before(words: str) -> bool:
    """Tell whether words mean those addressed before: «bộ này», «các đơn vị nêu trên»."""
    return _SAME.match(words.strip(" ,:-").lower()) is not None


def action_after(sentence: SlottedSentence, begin: int, end: int) -> int | None:
    """Return where the first thing to be done begins, outside every slot, or None.

    A verb that only says what a body does is none: «cơ quan quản lý nhà nước».
    """
    lower, at = sentence.lower, begin - sentence.begin
    stop = end - sentence.begin
    fresh = True
    while at < stop:
        inside = next(
            (
                s
                for s in sentence.slots
                if s.label in LABELS and s.begin - sentence.begin <= at < s.end - sentence.begin
            ),
            None,
        )
        if inside is not None:
            at = inside.end - sentence.begin
            fresh = True
        elif lower.startswith("nơi ", at):  # «Lào Cai, nơi dự báo có mưa rất to, cần …»
            comma = lower.find(",", at, stop)
            if comma < 0:
                return None
            at = comma
        elif _begins(lower, at + lower.startswith('"', at), fresh=fresh) and not _is_noun(
            lower, at
        ):
            return sentence.begin + at
        space = lower.find(" ", at, stop)
        if space < 0:
            return None
        fresh = fresh and space == at
        at = space + 1
    return None


def _begins(lower: str, at: int, *, fresh: bool) -> bool:
    """Tell whether an action begins; in the midst of a name a short verb is none: «Quốc phòng»."""
    return begins_action(lower, at) if fresh else begins_long_action(lower, at)


def _is_noun(lower: str, at: int) -> bool:
    """Tell «cơ quan | quản lý nhà nước» and «lãnh đạo tỉnh» from things to be done."""
    if _LEADERS.match(lower, at):
        return True
    return bool(_SELF_NAMING.match(lower, at) and _NOUN_AFTER.search(lower, max(0, at - 14), at))


def turns_to(sentence: SlottedSentence, begin: int, end: int) -> Iterator[int]:
    """Yield where another body is told something behind a comma, at offsets of the sentence.

    «Sở A bố trí vốn, | Sở B rà soát quy hoạch»; not «phối hợp với Bộ A, Bộ B rà soát», a list.
    """
    lower, base = sentence.lower, sentence.begin
    ends = {s.end - base for s in sentence.slots}
    last = begin - base
    for slot in sentence.between(begin, end):
        at, behind = slot.begin - base, slot.end - base
        if slot.label not in _TOLD or lower[at - 2 : at] != ", " or at - 2 in ends:
            continue
        clause = lower[max(last, lower.rfind(";", 0, at) + 1) : at - 2]
        if (
            lower[behind : behind + 1] == " "
            and begins_long_action(lower, behind + 1)
            and not _is_noun(lower, behind + 1)
            and not _LISTS.search(clause)
        ):
            yield at
            last = at


def before_modal(
    context: Context, sentence: SlottedSentence, begin: int, modal: int
) -> tuple[Addressee, ...]:
    """Return those who stand right before «phải» or «cần»: «… các bộ, ngành, địa phương phải»."""
    lower = sentence.lower
    slots = [s for s in sentence.between(begin, modal) if s.label in LABELS]
    hidden = without_slots(sentence, begin, modal, slots).lower()
    near = [
        s.begin - begin
        for s in slots
        if not hidden[s.end - begin :].strip(" ,") and s.label != PLACE
    ]
    for at in (*_starts(hidden), *near):
        own = sentence.begin <= begin + at and heads().match(lower, begin + at - sentence.begin)
        if own or any(s.begin == begin + at for s in slots):
            found = agents_in(context, sentence, begin + at, modal)
            if found and all(len(sentence.at(a.begin, a.end).split()) <= MOST_WORDS for a in found):
                return found
    return _proper(context, sentence, begin, modal)


def _starts(hidden: str) -> list[int]:
    """Where a list of addressees may begin: at the front, behind commas, behind «là», «thì»."""
    front = len(hidden) - len(hidden.lstrip(" ,:"))
    return sorted({front, *(found.end() for found in _FRONT_OF_LIST.finditer(hidden))})


def _proper(
    context: Context, sentence: SlottedSentence, begin: int, modal: int
) -> tuple[Addressee, ...]:
    """Return a name that no list knows right before «phải»: «…, CAH An Lão cần», else nothing."""
    base = sentence.begin
    named = _NAME.search(sentence.text, begin - base, modal - base)
    if named is None:
        return ()
    left, right = named.span(1)
    if left - (begin - base) > FRONT and sentence.text[left - 2] != ",":
        return ()
    label = context.quote(base + left, base + right).text
    group = Agent(kind=AgentKind.AUDIENCE, label=label)
    return (Addressee(group, base + left, base + right),)
