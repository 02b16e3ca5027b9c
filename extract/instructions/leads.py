"""What leads to a thing to be done: «Đối với Sở A: |», «Về thuốc, |», «Nơi nào chậm thì |»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.instructions.assigned import ASSIGNED
from extract.instructions.following import NUMBERED
from extract.instructions.state import BODIES
from extract.orders.addressees import agents_in
from extract.orders.group_names import heads
from extract.orders.obligations import modal
from extract.orders.topics import TOPIC
from extract.slots import AUDIENCE, OFFICE, ORGANIZATION
from extract.speech.beginnings import begins_action

if TYPE_CHECKING:
    from extract.instructions.state import State
    from extract.slotted import SlottedSentence

_LEAD = regex.compile(
    r"(?:đối với|với|về|liên quan (?:đến|tới)|trong|để|nhằm|từ nay|trường hợp|sau khi)\s"
    r"(?:[^,;:]|(?<=\sphòng),(?=\s(?:chống|tránh)\s)){3,160},\s|"
    r"(?:đối với|với|về)\s[^;:]{3,260}:\s|"
    r"(?:đối với|với|riêng|(?:trong\s)?trường hợp|nếu|khi)\s[^,;:]{3,120}?\sthì\s|"
    r"(?:đối với|với|riêng)\s(?:(?:những|các|số|trường hợp|nơi)\s)[^;:.]{3,200}?\sthì\s"
)
_BY_WHEN = regex.compile(
    r"(?:trước|chậm nhất|muộn nhất|hằng|hàng|định kỳ|ngay trong|từ (?=ngày|tháng|quý|năm))\s?"
    r"[^,;:]{2,60},\s|đến\s[^,;:]{3,40},\s(?![^.;]{0,60}\d)"
)
"""«Trước ngày 30/9, | hoàn thành cấp sổ»; not «Đến cuối năm, hoàn thành 12 km», how far it got."""
_FOR_NOW = regex.compile(
    r"(?:trước mắt|trước tiên|trước hết),\s(?:(?:từ|trong|ngay trong|đến)\s[^,;:]{3,40},\s)?"
)
"""«Trước mắt, | Phòng Y tế mở ba lớp», which tells the Phòng and not those told before."""
_HEAD = regex.compile(r"(?:đối với|với|về)\s[^;:]{3,260}:\s")
"""«Về chương trình, sách giáo khoa: | Bộ A biên soạn …», in whose topic a comma stands."""
_CASE = regex.compile(
    r"(?:những|các|mọi|bất kỳ|bất cứ)\s[^,;:]{3,120}?\sthì\s|"
    r"(?:\p{L}+\s){1,2}nào\s[^,;:]{3,120}?(?:,|\sthì)\s"
)
"""«Công trình nào chậm thì | điều chuyển vốn», a case that belongs to what is to be done."""
_SERVES = regex.compile(r"(?:bảo đảm|đảm bảo|không để|tránh|hạn chế|góp phần)(?!\w)")
"""What is done for something else, behind what must be done."""
_NO_COMMA = regex.compile(
    r"(?:trước mắt|trước hết|sắp tới|tới đây|(?:trong\s)?(?:thời gian|giai đoạn) tới|"
    r"(?:trong|đến hết|đến cuối|hết|ngay trong)\s(?:tháng|quý|tuần|năm)\s[\w/]{1,7}|về|riêng)\s"
)
_OF = regex.compile(
    r"(?<!\w)(?:của|do|với|cho|tại|theo|từ|và|cùng|giữa|ở|thuộc|trong|nơi|mà|khi|để|nếu|được|bị|là)\s(?:các\s)?$"
)
NUMBERED_TOPIC = regex.compile(r"[^:;,.]{4,120}:\s")
"""«2. Cầu Làng Giàng: | nhà thầu thi công ba ca»."""
_PURPOSES = ("để ", "nhằm ", "với mục tiêu ", "với mục đích ", "vì mục tiêu ")
_NEAR_FRONT = 90
_LONGEST_HEAD = 200


def behind_lead(state: State, sentence: SlottedSentence, start: int) -> int:
    """Return where what is to be done may begin behind «Đối với Sở A, Sở B: |», «Về thuốc, |»."""
    lower, base = sentence.lower, sentence.begin
    topic, colon = TOPIC.match(lower, start), lower.find(":", start, start + _LONGEST_HEAD)
    if topic and colon > 0:
        to = agents_in(state.context, sentence, base + topic.end(), base + colon)
        if to and to[0].begin <= base + topic.end() + 1 and to[-1].end == base + colon:
            return colon + len(": ")
    now = _FOR_NOW.match(lower, start)
    if now and (
        heads().match(lower, now.end())
        or any(slot.begin == base + now.end() for slot in sentence.of(*BODIES))
    ):
        return now.end()
    lead = _LEAD.match(lower, start)
    headed = _HEAD.match(lower, start)
    if lead and headed and lead.end() < headed.end():
        same = begins_action(sentence.text, lead.end())  # «Về thuốc, | kiểm kê kho: …»
        lead = lead if same else headed
    if lead is None or _leads_nowhere(sentence, start, lead.end()):
        behind = _behind_numbered(state, sentence, start)
        return _behind_when(sentence, start) if behind is None else behind
    serves = topic is not None or _SERVES.match(lower, lead.end()) is not None
    if serves and modal(sentence, base + start, base + lead.end()):
        return start  # «Đối với nơi khai thác phải dọn thực bì, bảo đảm …»
    return _behind_purpose(sentence, start, lead.end())


def _leads_nowhere(sentence: SlottedSentence, start: int, end: int) -> bool:
    """Tell «Đối với Ban Chỉ đạo phòng, | chống dịch xã phải …», and where those told stand."""
    return _within_name(sentence, end) or _tells_within(sentence, start, end)


def _behind_when(sentence: SlottedSentence, start: int) -> int:
    """Return where what is to be done begins behind «Hằng tháng, |», else ``start``."""
    when = _BY_WHEN.match(sentence.lower, start)
    acts = when is not None and begins_action(sentence.text, when.end(), sure=True)
    return when.end() if when is not None and acts else start


def _behind_numbered(state: State, sentence: SlottedSentence, start: int) -> int | None:
    """Return where what is to be done begins behind «2. Cầu Làng Giàng: |», which nobody is."""
    if NUMBERED.match(sentence.lower) is None:
        return None
    topic, base = NUMBERED_TOPIC.match(sentence.text, start), sentence.begin
    if topic is None or not begins_action(sentence.text, topic.end(), sure=True):
        return None
    named = agents_in(state.context, sentence, base + start, base + topic.end() - len(": "))
    return None if named or begins_action(sentence.text, start) else topic.end()


def _behind_purpose(sentence: SlottedSentence, start: int, end: int) -> int:
    """Return where those told begin behind a purpose of several parts, else ``end``.

    «Để giảm thiệt hại, bảo vệ sản xuất, | các xã cần …» tells nobody to protect anything.
    """
    text, base = sentence.text, sentence.begin
    if not sentence.lower.startswith(_PURPOSES, start):
        return end
    at = end
    while begins_action(text, at) and (comma := text.find(", ", at, end + _NEAR_FRONT)) > 0:
        at = comma + len(", ")
        named = any(slot.begin == base + at for slot in sentence.of(*BODIES))
        if named or heads().match(sentence.lower, at):
            return at
    return end


def _within_name(sentence: SlottedSentence, at: int) -> bool:
    """Tell a comma within the name of a body: «Ban Chỉ đạo phòng, | chống dịch»."""
    return sentence.is_inside(sentence.begin + at, ORGANIZATION, OFFICE)


def _tells_within(sentence: SlottedSentence, start: int, end: int) -> bool:
    """Tell «Đối với nợ cũ các đơn vị triển khai giải pháp thu đúng, |», where those told stand.

    So too «Đối với Sở A chủ trì phối hợp với các lực lượng, |».
    """
    topic = TOPIC.match(sentence.lower, start, end)
    base = sentence.begin
    return topic is not None and any(
        (slot.begin - base > topic.end()) is (slot.label == AUDIENCE)
        and _acts(sentence, slot.end - base + 1)
        and not _OF.search(sentence.lower, topic.end(), slot.begin - base)
        for slot in sentence.between(base + start, base + end, AUDIENCE, ORGANIZATION)
    )


def _acts(sentence: SlottedSentence, at: int) -> bool:
    """Tell what is surely to be done at an offset of the sentence."""
    sure = begins_action(sentence.text, at, sure=True)
    return sure or ASSIGNED.match(sentence.lower, at) is not None


def behind_case(sentence: SlottedSentence, at: int) -> int:
    """Return where what is to be done begins behind «Công trình nào chậm thì | …», else ``at``."""
    case = _CASE.match(sentence.lower, at)
    acts = case is not None and begins_action(sentence.text, case.end(), sure=True)
    return case.end() if case is not None and acts else at


def behind_bare_front(sentence: SlottedSentence, start: int) -> int | None:
    """Return where those told begin behind a time or topic without a comma, if any do.

    «Trong tháng 4 | các xã hoàn thành …», «Về nguồn vốn | Sở Tài chính khẩn trương bố trí …».
    """
    lower, base = sentence.lower, sentence.begin
    found = _NO_COMMA.match(lower, start)
    if found is None:
        return None
    for slot in sentence.between(base + start, base + start + _NEAR_FRONT, *BODIES):
        at = slot.begin - base
        if at > found.end() and ("," in lower[start:at] or _OF.search(lower, start, at)):
            return None
        if at >= found.end() and begins_action(lower, slot.end - base + 1):
            return at
    return None
