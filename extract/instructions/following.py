"""Whether a sentence may go on with the order that is being given."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

import regex

from extract.facts import AgentKind
from extract.layout.blocks import REPORT
from extract.numbering import DIGITS, NUMBER, level
from extract.orders.obligations import modal
from extract.slots import AUDIENCE, DOCUMENT, OFFICE, ORGANIZATION, PERSON, PLACE
from extract.speech.acting import who_acts
from extract.speech.beginnings import begins_action
from extract.speech.clauses import opening
from extract.speech.narration import narrates
from extract.speech.speakers import LEADS
from extract.speech.utterances import Subject

if TYPE_CHECKING:
    from extract.instructions.state import Order, State
    from extract.slotted import SlottedSentence
    from extract.speech.utterances import Utterance

NUMBERED = regex.compile(rf"\s*(?:\d{{1,2}}\.(?=\p{{L}}{{2}})|(?:{NUMBER}|[-+*•])\s)")
"""What begins a paragraph or a line of a list."""
_DIGITS = regex.compile(rf"\s*(?=\d{{1,2}}\.\p{{L}}{{2}}|{DIGITS})(\d{{1,2}})")
_REPORTS_TO = regex.compile(
    r"báo cáo\s(?:ngay|kịp thời|kết quả|bằng văn bản|định kỳ|"
    r"(?:tình hình|tiến độ)\s[^,;:]{0,40}?(?:trước|về|cho|hằng|hàng)(?=\s)|"
    r"về\s(?:\p{L}+\s){0,2}?(?:văn phòng|ubnd|sở|bộ|ban|phòng|cơ quan|công an|ủy ban)|"
    r"(?:với\s)?(?:ubnd|ủy ban|sở|bộ|thủ tướng|chủ tịch|ban))(?!\w)"
)
_ACTORS = (PERSON, OFFICE, ORGANIZATION, PLACE)
_INFORMS = regex.compile(
    r"thông tin(?:,\s(?:tuyên truyền|phản ánh))?\s(?:chính xác|kịp thời|đầy đủ|rộng rãi|khách quan|"
    r"thường xuyên|trung thực|sâu rộng|đậm nét)(?!\w)"
)
"""«Đài B và các báo thông tin kịp thời về kỳ thi» is what they are to do."""
_SETS = regex.compile(
    r"xác định\s(?!rằng|phải|cần|đây|việc|:)[^,;:.]{3,120}?\s(?:phù hợp|cụ thể|ngay|sớm|kịp thời|"
    r"chính xác|trước|theo|để|bảo đảm|đảm bảo)(?!\w)"
)
"""«Ngân hàng A xác định hạn mức phù hợp với tình hình» too."""
_ENDS = frozenset(".;:!?…")
_IN_WORDS_OF = regex.compile(r"\s*theo\s(?:ông|bà|đồng chí|anh|chị)\s")
"""«Theo ông Lê Nam, tỉnh đóng góp …» says something."""
_BY_IT = regex.compile(
    r"[\s\"]*(?:qua đó|từ đó|nhờ đó|nhờ vậy|nhờ thế|có như vậy|"
    r"(?:thông\s)?qua\s[^,;:]{2,60}\snhằm)(?!\w)"
)
"""«Qua đó, nâng cao …», «Thông qua kiểm tra nhằm nâng cao …»: what comes of it."""
_MAKES_KNOWN = regex.compile(
    r"(?:trên đây là\s[^;:]{5,160},\s)?[^,;:]{2,60}\s(?:xin\s)?(?:trân trọng\s)?(?:thông báo|gửi)\s"
    r"(?:để\s|tới\s|đến\s)[^;:]{3,160}\s(?:được\s)?biết(?!\w)"
)
"""«Văn phòng A thông báo để các bộ biết, thực hiện» closes a paper."""
_IS_ALL = regex.compile(
    r"[\s\"-]*trên đây là\s(?:toàn bộ\s|những\s|một số\s)?(?:ý kiến|nội dung|kết luận|thông báo|"
    r"chỉ đạo|quy định|kế hoạch|hướng dẫn|yêu cầu|nhiệm vụ|công điện|báo cáo)(?!\w)"
)
"""«Trên đây là ý kiến kết luận của ông A tại cuộc họp …» ends what was told."""
PAPER_FIRST = regex.compile(
    r"[\s\"-]*(?:thực hiện|triển khai|chấp hành|hưởng ứng|tiếp thu)\s"
    r"(?:(?:nghiêm|thực hiện|tốt)\s)?"
    r"(?:(?:nội dung|tinh thần)\s)?(?:công điện|chỉ thị|nghị quyết|kết luận|kế hoạch|quyết định|"
    r"văn bản|công văn|thông báo|(?:sự\s|ý kiến\s)?(?:lãnh đạo, )?chỉ đạo|chương trình|đề án|luật|"
    r"nghị định|thông tư|(?<=tiếp thu\s)(?:các\s|những\s)?(?:ý kiến|góp ý|kiến nghị|phản ánh))"
    r"(?!\w)"
    r"(?![^,;:]{0,60}\s(?:này|trên)\s?,)"
)
"""«Thực hiện Công điện của Thủ tướng, | Bộ Y tế cử 5 đoàn» tells how a paper is carried out."""
_ISSUES = regex.compile(
    r"[^,;:]{3,90}\s(?:(?:đã|vừa|cũng)\s){0,2}"
    r"(?:ban hành|ký|ký ban hành|ra|phát đi|thông qua|phê duyệt|công bố)\s"
    r"(?:thông báo|quyết định|chỉ thị|công điện|công văn|nghị quyết|kế hoạch|văn bản|nghị định|"
    r"thông tư|kết luận(?: thanh tra)?|quy định|hướng dẫn|báo cáo|tờ trình)\s"
    r"(?:(?:số|hỏa tốc|khẩn)\s){0,2}\d{1,5}(?:[/-]|\s(?:về|ngày|của|quy định)\s)"
)
"""«Văn phòng A ban hành Thông báo số 21/TB-VP …»: a paper with a number was issued already."""
_DECIDES = regex.compile(
    r"(?:[^,;:]{2,40},\s)?(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân|chính phủ|thủ tướng|"
    r"quốc hội|bộ chính trị|ban thường vụ|thường trực)(?:\s[^\s,;:]+){0,7}\s(?:đã\s|cơ bản\s)?"
    r"(?:chấp thuận|đồng ý|thống nhất|nhất trí|tán thành)\s(?:về\s|cho\s|thông qua\s)?"
    r"(?:chủ trương|nguyên tắc|nội dung|đề xuất|đề nghị|danh mục|phương án|việc|chuyển|điều chỉnh)"
)
"""«UBND tỉnh chấp thuận chủ trương đầu tư …» is what it decides, and tells nobody to do it."""
_ASSESSES = regex.compile(
    r"[\s\"(-]*(?:\d{1,2}[.)]\s*)?(?:(?:trong\s)?(?:năm (?:qua|\d{4})|thời gian (?:vừa )?qua|"
    r"những năm (?:gần đây|qua)|(?:quý [ivx\d]+|\d{1,2} tháng (?:đầu|cuối) năm)(?: \d{4})?),\s)"
    r"(?:mặc dù|tuy|với sự|với (?:những\s)?nỗ lực|dưới sự|nhờ|được sự|cùng với sự)\s"
    r"(?!.{0,600}(?<!\w)(?:cần|phải|phấn đấu|yêu cầu|đề nghị|giao(?! thông)|khẩn trương|chủ trì)\s)"
)
"""«1. Năm 2024, với sự chỉ đạo của Chính phủ, …, tội phạm giảm» tells how it was."""
_DOES = regex.compile(r"\s(?!(?:và|cùng)\s)\p{Ll}")
_LONGEST_FRONT = 200


def follows(state: State, sentence: SlottedSentence, order: Order) -> bool:
    """Tell whether a sentence may go on with the order that was given last."""
    if sentence.text.rstrip(' ."').endswith("?") or narrates(sentence):
        return False
    if order.stock is not None or (order.broken and not _resumes(state, sentence, order)):
        return False
    issued = _ISSUES.match(sentence.lower) is not None
    reports = issued or (_carries_out(sentence) and not (order.header or order.lists))
    reports = reports or _heads_next(state, sentence, order)
    reports = reports or _ASSESSES.match(sentence.lower) is not None
    if reports or _numbers_on(state, sentence, order) or _only_says(sentence) or _closes(sentence):
        return False
    if _another_acts(state, sentence, order):
        return False
    speakers = state.context.speakers
    if speakers.quoted(sentence) and not _speaks_on(state, sentence, order):
        return False
    said = speakers.said_in(sentence)
    anew = any(u.subject is Subject.PRONOUN and u.order is None for u in said)
    taken = any(
        u.slot is not None
        and (u.slot.label == PERSON or u.order not in LEADS)
        and not _is_to_report(sentence, u)
        for u in said
    )  # «Trong điều hành, người đứng đầu Chính phủ quán triệt …» says something new
    return not anew and (not taken or _speaks_on(state, sentence, order))


def _heads_next(state: State, sentence: SlottedSentence, order: Order) -> bool:
    """Tell a line without an end behind an order told in prose: it heads what comes next."""
    if order.header or order.lists or state.tells_in(sentence) or ";" in sentence.text:
        return False
    if NUMBERED.match(sentence.lower) is not None or _ends(sentence):
        return False
    below = state.context.sentences[sentence.index + 1 :]
    behind = next((one for one in below if one.source.kind in REPORT), None)
    return behind is not None and _ends(behind)


def _ends(sentence: SlottedSentence) -> bool:
    return not sentence.text.rstrip()[-1:].isalnum()


def _is_to_report(sentence: SlottedSentence, said: Utterance) -> bool:
    """Tell «các đơn vị báo cáo kịp thời về Sở …», what a group is to do, from what it said."""
    at = said.begin - sentence.begin
    if said.slot is None or said.slot.label == PERSON:
        return False
    reports = said.slot.label == AUDIENCE and _REPORTS_TO.match(sentence.lower, at) is not None
    return reports or any(one.match(sentence.lower, at) for one in (_INFORMS, _SETS))


def _another_acts(state: State, sentence: SlottedSentence, order: Order) -> bool:
    """Tell whether a person other than who gave the order does something, or has the floor."""
    if order.giver is None:
        return False
    speaker = state.context.speakers.of(sentence)
    slot = who_acts(sentence)
    acts = state.context.people.agent_of(slot) if slot is not None else None
    if acts is not None and not order.is_by(acts):
        return True
    return (
        speaker is not None
        and not speaker.inferred
        and speaker.agent.kind is AgentKind.PERSON
        and not order.is_by(speaker.agent)
    )


def _only_says(sentence: SlottedSentence) -> bool:
    if _BY_IT.match(sentence.lower):
        return True
    words_of = _IN_WORDS_OF.match(sentence.lower)
    return words_of is not None and modal(sentence, sentence.begin, sentence.end) is None


def _carries_out(sentence: SlottedSentence) -> bool:
    """Tell what a body does to carry out a paper or issues, with no word of what it must do."""
    if PAPER_FIRST.match(sentence.lower) is None:
        return (_ISSUES.match(sentence.lower) or _DECIDES.match(sentence.lower)) is not None
    return carries_out(sentence, 0)


def carries_out(sentence: SlottedSentence, at: int) -> bool:
    """Tell «Thực hiện Nghị quyết 5, | huyện làm xong 12 việc» that begins at ``at``."""
    found = PAPER_FIRST.match(sentence.lower, at)
    if found is None:
        return False
    base = sentence.begin
    for slot in sentence.between(base + found.end(), base + _LONGEST_FRONT, *_ACTORS):
        left, right = slot.begin - base, slot.end - base
        if sentence.lower.endswith(", ", 0, left) and _DOES.match(sentence.text, right):
            return modal(sentence, slot.end, sentence.end) is None
    return False


def _numbers_on(state: State, sentence: SlottedSentence, order: Order) -> bool:
    """Tell the next paragraph of a list in one of whose paragraphs the order was given.

    «1. Xem xét vi phạm … Ban A yêu cầu Ban B xử lý. | 2. Xem xét kết quả giám sát …».
    """
    found = _DIGITS.match(sentence.lower)
    if found is None or order.header or order.lists or order.headed:
        return False
    before = f"{int(found[1]) - 1}."
    sentences = state.context.sentences
    at = bisect_right([s.begin for s in sentences], order.anchor[0]) - 1
    return before != "0." and not any(
        s.lower.lstrip().startswith((before, before[:-1] + ")"))
        for s in sentences[at : sentence.index]
    )


def _resumes(state: State, sentence: SlottedSentence, order: Order) -> bool:
    """Tell whether a notice goes on with its numbered tasks behind what it says of the situation.

    «kết luận như sau: I. Đánh giá chung … II. Nhiệm vụ 1. Bộ Công Thương: …».
    """
    last = state.last
    mine = last is None or order.giver is None or order.is_by(last.agent)
    if not mine or NUMBERED.match(sentence.lower) is None:
        return False
    start = opening(sentence.text, 0, len(sentence.text))
    speaks = state.context.speakers.of(sentence) is not None
    return order.lists or (speaks and begins_action(sentence.text, start, sure=True))


def _speaks_on(state: State, sentence: SlottedSentence, order: Order) -> bool:
    """Tell whether a sentence is said by the one who gave the order."""
    speaker = state.context.speakers.of(sentence)
    return speaker is not None and order.is_by(speaker.agent)


def _closes(sentence: SlottedSentence) -> bool:
    """Tell «2. Quyết định số 12/QĐ-UBND ban hành …», a paper in a list, and how a paper closes."""
    at = opening(sentence.text, 0, len(sentence.text))
    if _IS_ALL.match(sentence.lower) or _MAKES_KNOWN.match(sentence.lower, at):
        return True
    heads = level(sentence.lower) is not None and sentence.lower.startswith("về ", at)
    if heads and sentence.text.rstrip()[-1:] not in _ENDS:
        return True  # «1. Về giữ vững ổn định kinh tế vĩ mô»
    named = any(s.begin == sentence.begin + at for s in sentence.of(DOCUMENT))
    return named and modal(sentence, sentence.begin, sentence.end) is None


def somebody_speaks(state: State, sentence: SlottedSentence, begin: int) -> bool:
    """Tell «Chủ trì cuộc họp, | ông A nhấn mạnh, …» from what is to be done from ``begin`` on.

    Behind what was said it may be named who said it: «Rà soát ngay, ông A nhấn mạnh.»
    """
    for said in state.context.speakers.said_in(sentence):
        named = said.slot is not None and said.slot.label == PERSON
        first = named and begin < said.subject_begin and said.end <= sentence.end
        if first and sentence.at(begin, said.subject_begin).endswith(", "):
            return bool(sentence.at(said.end, sentence.end).strip(' ."”'))
    return False


def told_in_turn(state: State, sentence: SlottedSentence) -> bool:
    """Tell «Sở A …; Sở B …. | Phấn đấu …», which is told neither alone: each had its own."""
    last = [one for one in state.found if one.sentence.index == sentence.index - 1]
    same = all(one.sentence.source.paragraph == sentence.source.paragraph for one in last)
    return same and len({one.to for one in last}) > 1
