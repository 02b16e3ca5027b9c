"""Who says what in one sentence: a verb of saying or ordering, and its subject.

«Thủ tướng Phạm Minh Chính yêu cầu …», «Đồng chí cũng đề nghị …», «Công điện nêu rõ …». A verb that
is a noun here is left out: «theo yêu cầu của», «Ban Chỉ đạo», «được giao», «giao thông».
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

import regex
from msgspec import Struct

from extract.cues import AtEnd
from extract.lexicon.instructions import instruction_words
from extract.remembered import remembered
from extract.slots import AUDIENCE, DATE, DOCUMENT, OFFICE, ORGANIZATION, PLACE
from extract.speech.issuers import signer
from extract.speech.nameless import delegation, leaders, nameless
from extract.speech.nouns import ALSO_NOUNS, gives_nothing, governed, is_noun
from extract.speech.reminders import REMINDERS, is_advised, reminder
from extract.speech.subject_slots import apposition, speaks
from extract.speech.wordings import Wordings, either

if TYPE_CHECKING:
    from extract.slots import Slot
    from extract.slotted import SlottedSentence


class Subject(StrEnum):
    """What stands as the subject of a verb of saying."""

    NAMED = "named"
    """A slot: «Thủ tướng Phạm Minh Chính yêu cầu»."""
    PRONOUN = "pronoun"
    """Who spoke last: «Ông yêu cầu», «Đồng chí đề nghị»."""
    PAPER = "paper"
    """A document: «Công điện nêu rõ»."""
    NONE = "none"
    """Nobody: «Đồng thời, đề nghị các đơn vị …»."""


class Utterance(Struct, frozen=True):
    """A verb of saying at [begin, end) of the article, and who says it.

    ``order`` is how the graph calls a verb that gives an order, None for one that only says;
    ``slot`` the subject where it is NAMED. ``subject_begin`` is where subject or verb begins.
    """

    begin: int
    end: int
    order: str | None
    subject: Subject
    subject_begin: int
    slot: Slot | None = None


DEMANDS = frozenset({"yêu cầu", "đề nghị"})
ASKS = DEMANDS | {"kiến nghị", "khuyến cáo"}
_ASKED = ASKS | {"giao", "chỉ đạo", "đề xuất", "lưu ý", "nhắc nhở"}
_STATES = frozenset(
    {
        "nhấn mạnh",
        "nêu rõ",
        "chỉ rõ",
        "khẳng định",
        "kết luận",
        "cho rằng",
        "quán triệt",
        "cho biết",
    }
    | {"gợi mở", "định hướng", "nói", "nhấn mạnh thêm", "nói rõ"}
)
_PAPERS = frozenset({"báo cáo", "kết luận", "thông báo", "chỉ thị", "kế hoạch"})
_PRONOUN = AtEnd(
    r"(?:(?:^|[,;:\"-]\s?)đại biểu|"
    r"(?:^|[\s,;:\"-])(?:ông|bà|đồng chí|đ/c|anh|chị|vị này|cơ quan này|bộ này|đơn vị này|"
    r"ủy ban này|tỉnh này|"
    r"người đứng đầu (?:chính phủ|quốc hội|nhà nước|đảng|"
    r"(?:tỉnh|thành|huyện|quận|thị) ủy(?: \w+){0,3}|bộ(?: [\w-]+){1,7}|chính quyền(?: \w+){1,5}|"
    r"(?:thành phố|tp\.?|tỉnh|huyện|quận|thị xã)(?! ủy)(?: \w+){0,3}|đảng bộ \w+|địa phương|"
    r"(?:ubnd|hđnd|sở|đảng ủy)(?: [\w.]+){1,6}|ngành(?: \w+){1,4})|tư lệnh ngành(?: \w+){0,4})|"
    r"(?:^|[\s,;:\"-])(?<!(?<!\w)(?:lập|cử|mời|giao|cùng|với|của|tại|thuộc|gồm|kiện toàn|tham gia|"
    r"thành viên|dẫn đầu|huy động|phân công|\d{1,3}|hai|ba|bốn|năm|các|nhiều|những)\s)"
    r"(?:ban chỉ đạo|ủy ban|hội đồng|đoàn giám sát|"
    r"đoàn công tác|đoàn kiểm tra|đoàn khảo sát|đoàn))"
)
_PAPER = AtEnd(
    r"(?:^|[\s,;:\"-])(?:công điện|chỉ thị|văn bản|thông báo|công văn|thông cáo|kết luận|"
    r"nghị quyết|quyết định|kế hoạch|đề án|phương án|chương trình|bài viết|thư)"
    r"(?:\s(?:này|trên|hỏa tốc|khẩn|khẩn cấp|mới|số\s\S{1,30}|kết luận))?"
)
_PAPER_STATES = regex.compile(
    r"(?r)(?<!\w)(?:công điện|chỉ thị|văn bản|công văn|thông báo|kết luận)"
    r"(?:\s(?:này|trên|cũng|số\s\S{1,30})){0,2}\s(?:cũng\s)?(?:nêu rõ|nêu|ghi rõ|chỉ rõ)[,:]?\s$"
)
"""«Công điện nêu rõ | yêu cầu các bộ …»."""
_PAPER_FIRST = regex.compile(
    r"^[\s\"'-]*(?:(?:theo|trong|ngoài) (?:đó|ra),\s|đồng thời,\s)?(?:nội dung\s|bản\s)?"
    r"(?:công điện|chỉ thị|văn bản|thông báo|công văn|kết luận|nghị quyết|quyết định|kế hoạch|"
    r"đề án|phương án|hướng dẫn|chương trình)(?!\w)[^,;:]{0,160}$"
)
"""«Kế hoạch nêu rõ», not «vượt kế hoạch đề ra»."""
_PAPER_AT_ONCE = regex.compile(
    r"[\s\"'-]*(?:văn bản|thông báo|kế hoạch|công văn)(?:\s(?:này|trên|cũng|nêu trên|của bộ|của "
    r"tỉnh|số\s\S{1,30})){0,2}\s"
)
"""«Văn bản | yêu cầu Giám đốc Sở Y tế …» begins the sentence."""
_PAPER_LATER = regex.compile(
    r"(?r),\s(?:Công điện|Chỉ thị|Nghị quyết|Kế hoạch|Đề án|Phương án|Chương trình|Kết luận)"
    r"(?!\w)[^,;:]{0,60}\s$"
)
"""«Thực hiện chủ đề năm, Kế hoạch đề ra …», with a capital."""
_ISSUED = regex.compile(
    r"(?r)(?<!\w)(?:(?:có|ký|ban hành|ra|gửi|phát đi|phát)\s(?:ngay\s)?)(?:công điện|chỉ thị|"
    r"văn bản|thông báo|công văn|điện|lệnh)(?!\w)[^,;:]{0,90}[,\s]{1,2}$"
)
"""«đã có văn bản yêu cầu», «ban hành Công văn số … ngày … đề nghị»: a paper that was issued."""
_LONGEST_ISSUE = 130
_SENT = regex.compile(
    r"(?<!\w)(?:(?:có|ký|ban hành|ra)\s(?:công điện|chỉ thị|văn bản|thông báo|công văn|điện)(?!\w)"
    r"[^.;:\"]{0,60}?\sgửi(?:\s(?:tới|đến|cho))?:?\s|"
    r"gửi\s(?:công điện|văn bản|công văn)(?!\w)[^.;:,\"]{0,60}?\s(?:tới|đến|cho):?\s)"
    r"(?=(?:[^.;:\"]|;\s(?=(?:các|bí thư|chủ tịch|thủ trưởng|giám đốc|tổng giám đốc|bộ trưởng|"
    r"ubnd|ủy ban|lãnh đạo|sở|bộ|cục|ban|công an|tư lệnh|chỉ huy trưởng|trưởng|hiệu trưởng|"
    r"viện trưởng|văn phòng|tập đoàn|tổng công ty|công ty|hội|đài|chánh|phòng|trung tâm|"
    r"đảng ủy|(?:tỉnh|thành|huyện|quận|thị) ủy|chi cục|tổng cục|điện lực|kho bạc|ngân hàng|"
    r"bảo hiểm|bệnh viện|trường|viện|đơn vị|cơ quan|doanh nghiệp|mặt trận|liên đoàn|thanh tra|"
    r"báo|chủ đầu tư|nhà thầu|đồn|hải quan|lực lượng|kiểm toán|tòa án|viện kiểm sát|đoàn|"
    r"mttq)\s)){3,420}$)"
)
"""A paper that is sent to a list: «có công văn gửi Sở A; Giám đốc Sở B đề nghị …»."""
_REPORTS = frozenset({"báo cáo", "trình bày", "phát biểu", "giải trình", "tham luận", "phản ánh"})
_HEARD = regex.compile(r"(?:^|[,;\"]\s?)(?:(?:và|ngay)\s)?(?:sau khi\s)?nghe\s[^;:.\"]{3,200},\s$")
_ENDS_LIST = regex.compile(r"(?r)(?:tỉnh|thành phố|huyện)\s[^,;:]{3,24}\svà\s$")
"""«Ban Chỉ đạo tỉnh Nghệ An và | Hà Tĩnh yêu cầu …»."""
_ALSO = ("đồng thời ", "đồng thời cũng ", "đồng thời, ")
"""«ông A lưu ý các xã …; đồng thời | nhắc các chủ tàu …»."""
_RUNS_ON = regex.compile(r"[\w,]\s$")
_TAIL = 90


@cache
def _verbs() -> Wordings:
    words = instruction_words()
    return Wordings((*words.orders, *words.speech, *REMINDERS))


@cache
def _filler() -> regex.Pattern[str]:
    """Match, backwards from the verb, what may stand between it and its subject."""
    words = either(word for word in instruction_words().between if word != "điện")
    words += r"|(?<!công\s)điện"  # «ông A điện yêu cầu», not «ký công điện yêu cầu»
    return regex.compile(
        rf"(?r)(?:[\s,]|(?<=\s)-(?=\s)|\([^()]{{0,80}}\)|(?<!\w)(?:{words})(?!\w)){{0,8}}"
    )


@remembered
def sent_to(lower: str, begin: int, end: int) -> int | None:
    """Return where those begin to whom a paper is sent: «có công văn gửi | các sở yêu cầu»."""
    sent = _SENT.search(lower, begin, end)
    return sent.end() if sent else None


def may_say(lower: str) -> bool:
    """Tell whether a sentence has a verb of saying or ordering at all."""
    return bool(_verbs().find(lower))


def read_utterances(sentence: SlottedSentence) -> Iterator[Utterance]:
    """Yield the verbs of saying and ordering of a sentence, in order; they may overlap."""
    lower, start = sentence.lower, sentence.begin
    orders = instruction_words().orders
    spoken = False
    for begin, end, verb in _verbs().find(lower):
        if any(s.begin < start + end and start + begin < s.end for s in sentence.slots):
            continue
        subject, at, slot = _subject(sentence, _behind_subject(sentence, verb, begin, end))
        said = subject is not Subject.NONE or (spoken and lower.endswith(_ALSO, 0, begin))
        order = orders.get(verb) or reminder(sentence, verb, end, said=said)
        if order is None and verb not in instruction_words().speech:
            continue
        if subject is Subject.NONE and (slot := _nameless(sentence, verb, order, begin)):
            subject, at = Subject.NAMED, slot.begin - start
        if _opens_quote(sentence, verb, begin, end):
            yield Utterance(start + begin, start + end, order, Subject.NONE, start + begin)
            continue
        if _is_noun(sentence, verb, begin, end) or (
            subject not in {Subject.NAMED, Subject.PRONOUN}
            and not _issued(sentence, verb, begin, subject)
            and governed(lower, begin)
        ):
            continue
        if verb in _REPORTS and _HEARD.search(lower, 0, at):
            continue  # «Sau khi nghe Cục A, | Sở B báo cáo, ông C kết luận …»
        if verb in _PAPERS and _is_title(sentence.text, begin):
            continue
        if order and is_advised(lower, begin):
            continue
        spoken = spoken or subject is not Subject.NONE
        yield Utterance(start + begin, start + end, order, subject, start + at, slot)


def _opens_quote(sentence: SlottedSentence, verb: str, begin: int, end: int) -> bool:
    """Tell «"Giao Sở A …"», «"Đề nghị các xã …", ông B nói», words that begin with an order."""
    text = sentence.text
    if text[begin - 1 : begin] != '"' or not text[begin].isupper():
        return False
    return verb == "giao" or (verb in DEMANDS and not is_noun(sentence.lower, verb, begin, end))


def _behind_subject(sentence: SlottedSentence, verb: str, begin: int, end: int) -> int:
    """Return where a verb's subject ends at the latest: before «có» of «có chỉ đạo các sở …»."""
    if verb != "chỉ đạo" or not sentence.lower.endswith(" có ", 0, begin):
        return begin
    told = sentence.of(AUDIENCE, ORGANIZATION, OFFICE)
    named = any(s.begin == sentence.begin + end + 1 for s in told)
    return begin - len("có ") if named else begin


def _nameless(sentence: SlottedSentence, verb: str, order: str | None, begin: int) -> Slot | None:
    """Return who says a verb that no mention stands before: «cử tri», «lãnh đạo tỉnh»."""
    if order in _ASKED:
        return nameless(sentence, _edge(sentence.lower, begin), asks=order in ASKS)
    edge = _edge(sentence.lower, begin)
    if (order is None and verb in _STATES) or order == "mong muốn":
        return leaders(sentence, edge) or delegation(sentence, edge)
    return delegation(sentence, edge) if order else None


def _is_noun(sentence: SlottedSentence, verb: str, begin: int, end: int) -> bool:
    """Tell whether a verb is none, whatever its subject; for «giao» the names beside it tell."""
    if verb == "giao":
        named = sentence.text[end + 1 : end + 2].isupper()  # «giao Ban Tổ chức», not «giao ban»
        bodies = sentence.of(ORGANIZATION, OFFICE, PLACE)
        of = any(s.end == sentence.begin + begin - 1 for s in bodies)
        if gives_nothing(sentence.lower, begin, end, named=named, of=of):
            return True
    return is_noun(sentence.lower, verb, begin, end)


def _is_title(text: str, at: int) -> bool:
    """Tell the paper of «nhất trí với Báo cáo của Ban Thường vụ» from somebody who reports."""
    return text[at].isupper() and bool(_RUNS_ON.search(text[max(0, at - 3) : at]))


def _issued(sentence: SlottedSentence, verb: str, begin: int, subject: Subject) -> bool:
    """Tell whether a paper says it, which is named or has just been issued or sent."""
    lower = sentence.lower
    return subject is Subject.PAPER and (
        (verb not in ALSO_NOUNS and _PAPER_FIRST.search(lower[:begin]) is not None)
        or (verb in DEMANDS and _PAPER_AT_ONCE.fullmatch(lower, 0, begin) is not None)
        or _PAPER_LATER.match(sentence.text, max(0, begin - _TAIL), begin) is not None
        or _ISSUED.match(lower, max(0, begin - _LONGEST_ISSUE), begin) is not None
        or _PAPER_STATES.match(lower, max(0, begin - _TAIL), begin) is not None
        or sent_to(lower, 0, begin) is not None
    )


def _subject(sentence: SlottedSentence, verb: int) -> tuple[Subject, int, Slot | None]:
    """Find who says the verb that begins at ``verb`` of the sentence's text."""
    lower, start = sentence.lower, sentence.begin
    if " gửi" in lower and sent_to(lower, 0, verb) is not None:
        return Subject.PAPER, verb, None
    if " ký" in lower and (signed := signer(sentence, verb)) is not None:
        return Subject.NAMED, signed.begin - start, signed
    edge = _edge(lower, verb)
    for slot in reversed(sentence.slots):
        begin, end = slot.begin - start, slot.end - start
        if end > verb or (begin >= edge and slot.label != DATE):  # «đại biểu A (Hà Nội) đề nghị»
            continue
        if slot.label == DATE and end >= edge:  # «Công điện số … ngày 6/11 yêu cầu»
            edge = begin - (lower[begin - 1 : begin] == " ")
            continue
        if end >= edge and slot.label == DOCUMENT:
            listed = lower.startswith(", ", end) and lower.startswith("phân công", verb)
            return (Subject.NONE, verb, None) if listed else (Subject.PAPER, begin, None)
        if slot.label == PLACE and end >= edge and _ENDS_LIST.match(lower, 0, begin):
            edge = verb = begin - len(" và ")
            continue
        at = speaks(sentence, slot, edge, verb)
        if at is not None:
            return Subject.NAMED, at, apposition(sentence, slot)
        break
    return *_without_slot(lower, edge, verb), None


def _without_slot(lower: str, edge: int, verb: int) -> tuple[Subject, int]:
    """Find the subject that is no slot: «ông», «công điện»; and where it begins."""
    if states := _PAPER_STATES.match(lower, max(0, verb - _TAIL), verb):
        return Subject.PAPER, states.start()
    if lower.startswith(("phân công", "chỉ đạo"), verb) and lower.endswith(", ", 0, verb):
        return Subject.NONE, verb  # «… để xây dựng kế hoạch, phân công thực hiện»
    left = lower[max(0, edge - 60) : edge].rstrip()
    for pattern, kind in ((_PRONOUN, Subject.PRONOUN), (_PAPER, Subject.PAPER)):
        stands = pattern.search(left)
        if stands:
            return kind, max(0, edge - 60) + stands.start()
    return Subject.NONE, verb


@remembered
def _edge(lower: str, verb: int) -> int:
    """Return where the words begin that may stand between a verb and its subject."""
    filler = _filler().match(lower, max(0, verb - _TAIL), verb)
    return filler.start() if filler else verb
