"""Who does something in a sentence that says nothing: whom the next «ông», «bà» then means.

«Kiểm tra tuyến đường, Phó Chủ tịch A không giấu được sốt ruột: "…". Ông đề nghị …».
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.numbering import NUMBER
from extract.remembered import asked_once, remembered
from extract.slots import OFFICE, PERSON

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_FRONT = asked_once(
    r"""[\s"'-]*(?:(?!dự|tham dự|cùng dự|ảnh|theo|gồm|trong đó|đối với|riêng|giao|căn cứ|"""
    r"""thực hiện|\d{1,2}[.)]|[a-zđ]\))[^;:"]{4,150},\s)?(?:(?:tại đây|khi đó|lúc này),\s)?$"""
)
_LED_BY = asked_once(
    r"""[\s"'-]*(?:[^;:"]{4,90},\s)?đoàn\s(?:công tác|giám sát|"""
    r"(?:kiểm|thanh) tra|khảo sát|đại biểu)[^;:\"]{0,90}\sdo\s$"
)
_LEADS_IT = regex.compile(
    r"(?:[,\s][^;:\"]{0,160}?)?\slàm\s(?:tổ )?trưởng đoàn,?\s"
    r"(?:đã|vừa|đến|tới|có|kiểm tra|làm việc|khảo sát|giám sát|thăm)(?!\w)"
)
"""«Đoàn công tác do | ông A, Phó Chủ tịch HĐND, | làm trưởng đoàn đã kiểm tra …»."""
_GOVERNED = asked_once(r"(?<!\w)(?:của|thay mặt|cho|với|thừa lệnh|cùng)\s$")
_LISTED = asked_once(rf"\s*(?:{NUMBER}|[-+*•●])\s")
_ACTS = asked_once(
    r"\s(?:\([^()]{0,60}\)\s)?(?!(?:và|cùng|với|của|là|tại|ở|thuộc|trong|làm(?! việc)|"
    r"phụ trách|chịu trách|"
    r"trực tiếp|chỉ đạo|theo dõi|được|bị|khi|nếu|nguyên|sinh|người|đại diện|"
    r"phải|cần)(?!\w))\p{Ll}"
)
_QUOTES = regex.compile(r'[^"]{0,160}:\s?"')
_HEAD_ACTS = regex.compile(
    r"[\s\"'-]*(?:[^;:\"]{4,150},\s)?(?P<who>(?:người đứng đầu|lãnh đạo) (?:chính phủ|"
    r"(?:chính quyền |ubnd )?(?:thành phố|tỉnh|tp|huyện|quận|thị xã|thủ đô)|"
    r"(?:tỉnh|thành|huyện|quận) ủy))\s"
    r"(?!(?:phải|cần|nên|của|và|các|là|được|bị|cùng|với|tại|ở)(?!\w))\p{Ll}"
)
_CALLED = regex.compile(r"(?<!\w)(ông|bà)\s\p{Lu}", regex.I)


def who_acts(sentence: SlottedSentence) -> Slot | None:
    """Return the person who is the subject of a sentence, in whose front nobody else stands."""
    if _LISTED.match(sentence.lower):
        return None
    base = sentence.begin
    for slot in sentence.of(PERSON, OFFICE):
        front = sentence.lower[: slot.begin - base]
        if slot.label == PERSON and _LED_BY.match(front):
            return slot if _LEADS_IT.match(sentence.lower, slot.end - base) else None
        if _GOVERNED.search(front):
            continue  # «Thay mặt Chủ tịch UBND tỉnh, ông A trao …»
        if (slot.label == OFFICE and slot.value.person is None) or not _FRONT.match(front):
            return None
        behind = slot.end - base
        behind += ", " in sentence.at(slot.begin, slot.end) and sentence.text.startswith(
            ",", behind
        )
        return slot if _ACTS.match(sentence.lower, behind) else None
    return None


def quotes(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell whether words in quotation marks follow who acts: «ông A sốt ruột: "…"»."""
    return _QUOTES.match(sentence.text, slot.end - sentence.begin) is not None


def called_by(sentences: Iterable[SlottedSentence]) -> dict[str, set[str]]:
    """Return how an article calls each person it names: «ông», «bà»."""
    found: dict[str, set[str]] = {}
    for sentence in sentences:
        for slot in sentence.of(PERSON):
            words = _called(sentence.at(slot.begin, slot.end))
            if words:
                found.setdefault(slot.value.name, set()).update(words)
    return found


@remembered
def _called(words: str) -> tuple[str, ...]:
    return tuple([word[1].lower() for word in _CALLED.finditer(words)])


def head_acts(sentence: SlottedSentence) -> str | None:
    """Return whom a sentence calls by what he heads: «người đứng đầu thành phố phê bình …»."""
    found = _HEAD_ACTS.match(sentence.lower)
    return found["who"] if found is not None else None
