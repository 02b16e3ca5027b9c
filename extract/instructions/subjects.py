"""Who orders something behind what it does first: «Đoàn A đã kiểm tra hồ sơ, đề nghị …»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.slots import OFFICE, ORGANIZATION, PERSON, PLACE
from extract.speech.joint import joined_before
from extract.speech.nameless import last_named
from extract.speech.speaker import Speaker, speaker_at
from extract.speech.utterances import Subject, Utterance

if TYPE_CHECKING:
    from extract.instructions.state import State
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_JOINED = regex.compile(
    r"(?r)(?:[,;]|\s(?:và|nhưng|song|rồi)|đồng thời|trong đó|theo đó|qua đó),?\s"
    r"(?P<past>(?:cũng\s)?đã\s)?(?:(?:đồng ý|nhất trí|thống nhất|quyết định)\s)?$"
)
_DOES = regex.compile(
    r",?\s{1,2}(?:(?:đã|vừa|cũng)\s){0,2}(?:"
    r"có (?:buổi|cuộc|chuyến|văn bản|công văn|công điện|chỉ thị|thông báo|"
    r"kế hoạch)|đi|đến|tới|kiểm tra|làm việc|khảo sát|thăm|dự|tham dự|chủ trì|thị sát|"
    r"giám sát|họp|nghe|tiếp|hướng dẫn|phát động|"
    r"tổ chức (?:hội nghị|cuộc|buổi|lễ|đoàn|phiên|giao ban|họp)|"
    r"ban hành|ký|gửi|ra (?:văn bản|công văn|công điện|chỉ thị|quyết định|"
    r"thông báo)|quyết định|thông báo|phân công|bố trí|"
    r"huy động|chỉ đạo|tổng hợp|tiếp nhận|phê duyệt|xem xét|thẩm tra|"
    r"(?:trao\s)?tặng|khen thưởng|công bố|(?:thành\s)?lập|cử|phê bình|biểu dương|ghi nhận|"
    r"chia sẻ|đồng tình|tán thành|tán đồng|ủng hộ|"
    r"khen|nhắc|thăm|động viên|chia buồn|gửi lời|cảm ơn|đánh giá|thống nhất|đồng ý|nhất trí|"
    r"chấp thuận|bày tỏ|khẳng định|hoan nghênh|cho biết|cho rằng|nêu|quan ngại|lo ngại|"
    r"rà soát|kết luận)(?:\s|(?<=\s(?:đã|vừa)\s[^,]{3,12}),\s)"
)
"""«Sở A đã xem xét, | đề nghị …» asks itself; «Sở A xem xét, đề nghị …» may be told to."""
_DID = regex.compile(r",?\s(?:đã|cũng|rất|luôn|đặc biệt|vừa|thường xuyên)\s")
_ACTS = regex.compile(
    r"\s{1,2}(?!(?:và|cùng|với|của|là|tại|ở|thuộc|trong|cho biết|cho hay|cho rằng|thông "
    r"tin|nói|báo cáo|kể|được|bị|khi|nếu|nguyên|sinh|người|đại diện)(?!\w))\p{Ll}"
)
"""Behind a person: «bà A có mặt tại hiện trường, yêu cầu …», whatever the first verb."""
_UNIT = regex.compile(r"(?:tỉnh|thành phố|tp|huyện|quận|xã|phường|thị xã|thị trấn|đặc khu)[\s.]")
_ASIDE = regex.compile(
    r",\s(?:thành viên|trưởng|phó|ủy viên|thay mặt|đại diện|người)[^,;:]{2,60},(?=\s)"
)
_WITH_OTHERS = regex.compile(
    r",?\scùng\s(?:với\s)?(?!ngày|lúc|kỳ|thời|nhau)[^;:.\"]{3,200}?"
    r"(?=,?\s(?:đã|vừa|đi|đến|tới|kiểm tra|thị sát|khảo sát|làm việc|thăm|trực tiếp|có mặt|dự|"
    r"chủ trì|nghe)\s)"
)
"""«Phó Chủ tịch A | cùng đoàn công tác | đã kiểm tra …, yêu cầu …»."""
_BRACKET = regex.compile(r"\s\([^()]{2,60}\)")
_SAYS = regex.compile(
    r"(?<!\w)(?:cho (?:biết|hay|rằng)|thông tin|khẳng định|nhấn mạnh|nêu|phản ánh|báo cáo)(?!\w)"
)
"""«Ông A cho rằng sở đã mua chậm, | đề nghị …» is what A asks."""
_WHEN = regex.compile(
    r"(?:(?:sáng|chiều|tối|trưa|đêm|ngày|cùng ngày|cùng (?:sáng|chiều)|trong ngày|rạng sáng|"
    r"hôm nay|sáng nay|hôm qua|mới đây|vừa qua|ngay sau đó|nhân dịp này|thời gian qua|trước đó|"
    r"(?:những|mấy) (?:ngày|tuần|tháng|năm))[^,;:]{0,40},?\s)"
    r"(?:tại [^,;:]{0,60},\s)?(?:đồng chí\s|ông\s|bà\s)?"
)
_BEHIND = regex.compile(
    r"[\s\"-]*(?:ngay\s|trong khi\s)?(?:căn cứ|theo|để|nhằm|trước|sau|tại|"
    r"trong|qua|thực hiện|trên cơ sở|từ|năm|tháng|quý|"
    r"do|vì|với|liên quan|về|thay mặt|thừa (?:lệnh|ủy quyền)|đối với|ghi nhận|biểu dương|nhân dịp|"
    r"bên cạnh|phát biểu|có mặt|"
    r"kết luận|chỉ đạo|chủ trì|khai mạc|bế mạc|kết thúc|trao đổi|làm việc)\s.*,\s"
    r"(?:đồng chí\s|ông\s|bà\s)?"
    r"|.*\s(?:cho biết|cho hay|cho rằng|thông tin|khẳng định|nhấn mạnh|nêu rõ)(?:,|:|\srằng)?\s"
)
_TELLS_OF = regex.compile(
    r"(?:cho biết|cho hay|thông tin|báo cáo|khẳng định|thêm)(?:,|:|\srằng)?\s"
    r"(?P<kind>sở|bộ|cục|chi cục|ban|huyện|quận|thị xã|xã|phường|tỉnh|thành phố|công ty)\s"
    r"(?:cũng\s)?(?:đã|vừa)\s[^;.]{5,160},\s(?:đồng thời,?\s)?$"
)
_UNIT_ACTS = regex.compile(
    r"(?P<front>(?:[^;:\"]{3,120},\s)?)(?P<kind>huyện|quận|thị xã|xã|phường|tỉnh|thành phố|sở|bộ|"
    r"cục|chi cục)\s(?:cũng\s)?(?:đã|vừa)\s[^;:.\"]{4,200},\s(?:đồng thời,?\s)?"
)
"""«Trước tình hình đó, xã đã vận động dân, | chỉ đạo các thôn …»."""
_HAS_DONE = regex.compile(r"(?:\s\([^()]{2,40}\))?,?\s(?:cũng\s)?(?:đã|vừa)\s")
_LED_BY = regex.compile(
    r"(?:.*,\s)?(?:đoàn|tổ)(?:\s(?:công tác|kiểm tra|giám sát|khảo sát|thanh tra))?"
    r"(?:\s[^,;:]{2,60})?\sdo\s(?:đồng chí\s|ông\s|bà\s)?"
)
"""«Chiều cùng ngày, đoàn công tác do | Phó Chủ tịch A dẫn đầu đã kiểm tra …, yêu cầu …»."""
_LONGEST_FRONT = 400


def subject_before(state: State, sentence: SlottedSentence, said: Utterance) -> Speaker | None:
    """Return who does a first thing and then orders, as the subject of both; None if nobody.

    «Ông A cho biết Chính phủ đã bàn, đồng thời đã giao …» is what the Government gave.
    """
    base = sentence.begin
    if said.subject is not Subject.NONE:
        return None
    joined = _JOINED.match(sentence.lower, 0, said.begin - base)
    if joined is None:
        return None
    known = (_DOES, _DID) if joined["past"] else (_DOES,)
    for slot in reversed(sentence.between(base, said.begin, PERSON, OFFICE, ORGANIZATION, PLACE)):
        if slot.label == PLACE and not of_unit(sentence, slot):
            continue
        if slot.label == OFFICE and slot.value.plural:
            continue  # «các Phó Thủ tướng đã trả lời, do đó đề nghị …»
        if _comes_along(sentence, slot):
            continue
        behind = slot.end - base
        behind = _behind_aside(sentence.lower, behind)
        others = joined_before(sentence, slot) if slot.label == PERSON else ()
        first = others[-1] if others else slot  # «Bà A và ông B đã khảo sát, | đề nghị …»
        front = sentence.lower[: first.begin - base]
        did = said.order == "chỉ đạo" or _SAYS.search(front) is None
        verbs = (*known, _HAS_DONE) if did else known
        acts = slot.label == PERSON and _ACTS.match(sentence.lower, behind) is not None
        if (acts or any(v.match(sentence.lower, behind, said.begin - base) for v in verbs)) and (
            _stands_first(front)
        ):
            return _subject(state, slot)
    return _body_told_of(state, sentence, said)


def _body_told_of(state: State, sentence: SlottedSentence, said: Utterance) -> Speaker | None:
    """Return the body of «Ông A cho biết, sở đã …, | yêu cầu …», told of by its kind.

    So too of «Trước tình hình đó, xã đã …, | chỉ đạo các thôn …».
    """
    base = sentence.begin
    told = _TELLS_OF.search(sentence.lower, 0, said.begin - base)
    if told is None and said.order == "chỉ đạo":
        acts = _UNIT_ACTS.fullmatch(sentence.lower, 0, said.begin - base)
        told = acts if acts is not None and _stands_first(acts["front"]) else None
    if told is None:
        return None
    slot = last_named(state.context.people, told["kind"], base + told.start("kind"))
    body = None if slot is None else _subject(state, slot)
    begin, end = (base + at for at in told.span("kind"))
    return None if body is None else replace(body, begin=begin, end=end)


def _comes_along(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell «Phó Chủ tịch A cùng lãnh đạo Sở B, | Công an tỉnh đã kiểm tra», who come with A."""
    leads = (s.end - sentence.begin for s in sentence.of(PERSON, OFFICE) if s.end < slot.begin)
    behind = (_WITH_OTHERS.match(sentence.lower, end) for end in leads)
    return any(found is not None and found.end() >= slot.end - sentence.begin for found in behind)


def of_unit(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell «Tỉnh Cà Mau», which may do something of its own, from «Cà Mau»."""
    return _UNIT.match(sentence.lower, slot.begin - sentence.begin) is not None


def _subject(state: State, slot: Slot) -> Speaker | None:
    """Return who a slot names; a unit by its name as written: «Tỉnh Cà Mau»."""
    found = speaker_at(state.context, slot)
    if found is None or slot.label != PLACE:
        return found
    written = state.context.words(slot.begin, slot.end)
    return replace(found, agent=replace(found.agent, label=written))


def _behind_aside(lower: str, at: int) -> int:
    """Return where a sentence goes on behind «(Đoàn Hà Nam)», «, trưởng đoàn,», «cùng đoàn»."""
    for beside in (_BRACKET, _ASIDE, _WITH_OTHERS):
        found = beside.match(lower, at)
        at = found.end() if found else at
    return at


def _stands_first(front: str) -> bool:
    """Tell whether what stands before a subject leaves it one: nothing, or «Sáng 5/8, »."""
    return not front.strip(' "-') or (
        len(front) < _LONGEST_FRONT
        and any(one.fullmatch(front) is not None for one in (_WHEN, _BEHIND, _LED_BY))
    )


def is_past(sentence: SlottedSentence, said: Utterance) -> bool:
    """Tell an order that was given before from one given now: «…, và đã giao các bộ …»."""
    joined = _JOINED.match(sentence.lower, 0, said.begin - sentence.begin)
    return joined is not None and joined["past"] is not None
