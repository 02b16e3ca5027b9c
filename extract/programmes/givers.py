"""Who sets a programme in its own sentence: «Thủ tướng đưa ra | 3 thông điệp».

Or whom this says to have set it: «4 nhóm giải pháp | mà đại hội xã đã đề ra».
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.facts import AgentKind
from extract.lexicon.programmes import programme_words
from extract.programmes.heads import setter
from extract.slots import AUDIENCE, DOCUMENT, OFFICE, ORGANIZATION, PERSON
from extract.speech.speaker import Speaker, speaker_at
from extract.speech.subject_slots import speaks

if TYPE_CHECKING:
    from extract.context import Context
    from extract.slotted import SlottedSentence

_BETWEEN = regex.compile(r"\s(?:(?:đã|cũng|còn|sẽ|tiếp tục|vừa)\s){0,2}")
_LAUNCHES = regex.compile(
    r"phát động\s(?:(?:phong trào|cuộc vận động|chiến dịch|mô hình|đợt)\s(?:thi đua\s)?)?\"?$"
)
"""«Công an tỉnh phát động phong trào thi đua | "Ba nhất"»."""
_KEEPS = regex.compile(
    r"\s(?:(?:đã|đang|cũng|luôn|vẫn|tiếp tục)\s){0,2}"
    r"(?:thực hiện|triển khai|áp dụng|duy trì|bảo đảm|đảm bảo|làm|phát huy|xây dựng|chuẩn bị)(?!\w)"
)
_KEPT = regex.compile(
    r"(?<!\w)(?:đã|đang|luôn|vẫn)\s(?:[^\s.;:]{1,12}\s){0,8}?"
    r"(?:thực hiện|triển khai|áp dụng|duy trì|phát huy|bám sát|vận dụng|quán triệt)"
    r"\s(?:[^\s.,;:]{1,8}\s){0,3}?(?:theo\s)?phương châm\s?[\"“']?$"
)
_CAMPAIGNS = regex.compile(
    r"(?<!\w)(?:duy trì|nhân rộng|hưởng ứng|tham gia|phát huy hiệu quả|làm tốt|"
    r"tiếp tục (?:thực hiện|triển khai|đẩy mạnh)(?:\s(?:tốt|có hiệu quả|hiệu quả))?)\s"
    r"(?:các\s)?(?:phong trào|cuộc vận động|mô hình|phần việc)(?!\w)[^.;:]{0,80}$"
)
"""«duy trì các phong trào "Ngõ sạch", | "5 không, 3 sạch"»: somebody else set them before."""
_OF_A_PAPER = regex.compile(
    r"(?:^(?:theo\s[^,.;:]{3,80},\s)?|:\s|\"\s?|"
    r"(?<!\w)(?:rằng|cho biết|khẳng định|nhấn mạnh|chỉ rõ|nhắc lại)\s)"
    r"(?P<paper>nghị quyết|đề cương|chỉ thị|kết luận|luật|bộ luật|nghị định|thông tư|đề án|"
    r"chiến lược|quy hoạch|hiến pháp|văn kiện|cương lĩnh|tuyên ngôn|hiệp định|công ước)(?!\w)"
    r"[^.;:\"]{0,90}?\s(?:đã|cũng|quy định|xác định|nêu|đề ra|đặt ra|đưa ra|xác lập|vạch ra)(?!\w)"
    r"[^.;:\"]{0,80}$"
)
"""«ông A nhắc lại: Nghị quyết B đã mở đường, xác lập | ba nguyên tắc», which the paper sets."""
_ASKED = regex.compile(
    r"(?<!\w)(?:yêu cầu|đề nghị|chỉ đạo|giao|lưu ý|nhấn mạnh|kêu gọi|phải|cần|quán triệt)(?!\w)"
)
_NEAR = 40
_FAR = 130
_SET_BY = regex.compile(
    r"\"?(?:,\s[\p{Ll}\s]{3,40})?\s(?:mà|do|đã\sđược|được)\s(?P<who>[^.,;:\"]{3,60}?)\s(?:đã\s)?"
    r"(?:kết luận|nêu|đề ra|đặt ra|chỉ ra|xác định|phát động|gợi mở|ban hành|thông qua)(?!\w)"
)


_OF = regex.compile(r"\"?\s(?:\([^()]{1,20}\)\s)?của\s(?:(?:đồng chí|ông|bà)\s)?")
_FOR_ITS_OWN = regex.compile(
    r"(?:nhiệm vụ|mục tiêu|chỉ tiêu|giải pháp|đột phá|chương trình|trụ cột|lĩnh vực|trọng tâm|"
    r"chiến lược|ưu tiên|động lực|định hướng|chính sách)\b[^\d]{0,30}$"
)
"""«5 nhiệm vụ | của Sở Y tế» are for it; «5K | của Bộ Y tế» is its word."""


def giver_behind(
    context: Context, sentence: SlottedSentence, end: int
) -> tuple[bool, Speaker | None]:
    """Tell whether the words behind what ends at an offset say who set it, and return who.

    A meeting that set it gives nothing: it is not the one who speaks of it here.
    """
    at = end - sentence.begin
    told, of = _SET_BY.match(sentence.lower, at), _OF.match(sentence.lower, at)
    if told is None and (of is None or _FOR_ITS_OWN.search(sentence.lower, 0, at)):
        return False, None
    begin = sentence.begin + (told.start("who") if told else of.end() if of else 0)
    named = (slot for slot in sentence.of(PERSON, OFFICE, ORGANIZATION) if slot.begin == begin)
    found = next((speaker_at(context, slot) for slot in named), None)
    return told is not None or found is not None, found


def is_kept_by_another(sentence: SlottedSentence, speaker: Speaker) -> bool:
    """Tell whether a body opens a sentence that keeps what is named there, set by none before.

    «Bộ A đề ra 3 việc. Đồn biên phòng B thực hiện | "4 cùng"» is no word of the ministry's.
    """
    if speaker.agent.kind is not AgentKind.ORGANIZATION or speaker.end > sentence.begin:
        return False
    first = next(iter(sentence.of(ORGANIZATION, AUDIENCE)), None)
    if first is None or sentence.text[: first.begin - sentence.begin].strip(" -+*•"):
        return False
    return _KEEPS.match(sentence.lower, first.end - sentence.begin) is not None


def is_told_as_kept(sentence: SlottedSentence, begin: int, theme: str) -> bool:
    """Tell «xã đã thực hiện phương châm | "4 tại chỗ"», which whoever tells it has not set.

    So too a campaign that people are asked to keep up, and a common ``theme`` that nobody asks for.
    """
    at = begin - sentence.begin
    if theme in programme_words().common and not _ASKED.search(sentence.lower[:at]):
        return True
    kept = _KEPT.search(sentence.lower[max(0, at - 2 * _NEAR) : at])
    return (kept or _CAMPAIGNS.search(sentence.lower[max(0, at - _FAR) : at])) is not None


def giver(context: Context, sentence: SlottedSentence, begin: int) -> tuple[bool, Speaker | None]:
    """Tell whether a sentence says who sets what begins at an offset of the article; return who.

    It is the subject of the verb that sets it; a paper sets it for nobody who speaks here.
    """
    at = begin - sentence.begin
    told = _OF_A_PAPER.search(sentence.lower[:at])
    since = sentence.begin + told.start("paper") if told is not None else begin
    if told is not None and not any(
        since < slot.begin < begin for slot in sentence.of(PERSON, OFFICE)
    ):
        return True, None
    before = sentence.lower[max(0, at - _NEAR) : at]
    verb = setter().search(before) or _LAUNCHES.search(before)
    if verb is None:
        return False, None
    verb_at = max(0, at - _NEAR) + verb.start()
    for paper in sentence.of(DOCUMENT):
        if _BETWEEN.fullmatch(sentence.lower, paper.end - sentence.begin, verb_at):
            return True, None
    for slot in sentence.of(PERSON, OFFICE, ORGANIZATION):
        behind = slot.end - sentence.begin
        if _BETWEEN.fullmatch(sentence.lower, behind, verb_at):
            subject = speaks(sentence, slot, behind, verb_at)
            found = speaker_at(context, slot) if subject is not None else None
            return found is not None, found
    return False, None
