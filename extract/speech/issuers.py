"""Who signed or issued a paper, for «Công điện nêu rõ …»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.cues import Sought
from extract.remembered import remembered
from extract.slots import OFFICE, ORGANIZATION, PERSON
from extract.speech.speaker import Speaker, speaker_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.context import Context
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_ISSUING = (
    r"(?:(?<!(?:đăng|chữ)\s)ký(?!\s(?:cam kết|kết|giao ước|hợp đồng|túc|ức|sự))|"
    r"(?<!luật\s)ban hành(?! kèm)|"
    r"có (?:(?:các )?ý kiến (?:chỉ đạo|kết luận)|văn bản|công điện|công văn|chỉ thị|thông báo|"
    r"kết luận)|"
    r"(?:có|gửi) điện(?=\s(?:gửi|yêu cầu|chỉ đạo|đề nghị))|"
    r"ra (?:công điện|chỉ thị|văn bản|thông báo)|phát (?:đi |hành )?công điện|"
    r"gửi (?:công điện|công văn|văn bản)|"
    r"thông qua nghị quyết)"
)
_CONCLUDING = r"(?:kết luận|chỉ đạo|ý kiến|chỉ thị|công điện) của\s"
_ISSUES = regex.compile(rf"(?<!\w){_ISSUING}(?!\w)")
_CONCLUSION = regex.compile(
    r"(?<!(?:thực hiện|theo|triển khai|căn cứ|chấp hành|so với|sự|trái|đúng|quán triệt|bám sát|"
    rf"tiếp thu|tuân thủ|nghiêm túc)\s(?:với\s)?(?:ý kiến\s)?){_CONCLUDING}$"
)
_NOTICE = regex.compile(
    r"(?<!\w)(?:có|ra|ban hành|ký|phát hành)\s(?:[^\W\d]+\s){0,3}thông báo(?!\w)[^,;:]{0,60}?"
    r"\s(?:kết luận|ý kiến kết luận|ý kiến chỉ đạo)\scủa\s$"
)
"""«Văn phòng Tỉnh ủy có Thông báo kết luận của | Ban Thường vụ Tỉnh ủy»."""
_EITHER = Sought(
    regex.compile(rf"{_ISSUING}|{_CONCLUDING}"),
    (
        "ký", "ban hành", "có văn bản", "có công điện", "có công văn", "có chỉ thị", "có thông báo",
        "có kết luận", "có điện", "gửi điện", "ra công điện", "ra chỉ thị", "ra văn bản",
        "phát công", "phát đi công", "phát hành công",
        "ra thông báo", "gửi công",
        "gửi văn bản", "thông qua nghị quyết", "kết luận của", "chỉ đạo của", "ý kiến của",
        "chỉ thị của", "công điện của",
    ),
)  # fmt: skip
_ON_BEHALF = regex.compile(r"(?<!\w)(?:thay mặt|thừa lệnh|thừa ủy quyền(?: của)?)\s")
_SIGNS = regex.compile(
    r"(?r)(?<!\w)(?:công văn|văn bản|công điện|chỉ thị|quyết định|thông báo|kế hoạch)(?!\w)"
    r"[^,;:]{0,60}\sdo\s(?P<who>[^,;:()]{3,90})\ský(?:\sban hành)?(?:\s\([^()]{0,40}\))?"
    r"(?:\sngày\s\S{1,12})?,?\s(?:đã\s|cũng\s)?$"
)
"""«công văn do ông A ký (số 12) | yêu cầu …»."""
_IS_TO_ISSUE = regex.compile(
    r"[;:]|(?<!\w)(?:chủ trì|phối hợp|tham mưu|có trách nhiệm|chịu trách nhiệm|khẩn trương)(?!\w)"
)
"""«Sở A chủ trì, phối hợp | ban hành văn bản hướng dẫn» is to be done yet."""
_GOVERNED = regex.compile(r"(?<!\w)(?:của|theo|thực hiện|căn cứ)\s$")
"""«Thực hiện Công điện của | Thủ tướng, Chủ tịch UBND tỉnh có công văn …» tells of another."""
_GROUNDS = regex.compile(
    r"[\s\"'-]*(?:để\s)?(?:thực hiện|triển khai|căn cứ|thi hành|chấp hành|phúc đáp|tiếp theo|xét|"
    r"trên cơ sở|quán triệt)(?!\w)"
)
_DOES = regex.compile(
    r"(?:\s\([^()]{2,20}\))?\s(?:đã\s|vừa\s)?(?:ban hành|có|ra|ký|gửi|hướng dẫn|yêu cầu|đề nghị|"
    r"giao|chỉ đạo|thông báo)(?!\w)"
)
"""«Thực hiện kết luận của Chủ tịch A tại cuộc họp …, Sở B | hướng dẫn …»: it is B's paper."""
_NEAR = 10


def issuer_named(context: Context, sentence: SlottedSentence) -> Speaker | None:
    """Return who, by a sentence, signed or issued a paper; None where it tells of none."""
    if not _may_issue(sentence.lower):
        return None
    for slot in (*_on_behalf_of(sentence), *_behind_grounds(sentence)):
        return speaker_at(context, slot)
    persons = sentence.of(PERSON, OFFICE)
    for slot in persons:  # «Chánh Văn phòng B ký thông báo kết luận của Chủ tịch A» tells of A's
        at = slot.begin - sentence.begin
        if _CONCLUSION.search(sentence.lower[max(0, at - 40) : at]):
            return speaker_at(context, slot)
    for slot in sentence.of(ORGANIZATION):
        at = slot.begin - sentence.begin
        if _NOTICE.search(sentence.lower[max(0, at - 90) : at]):
            return speaker_at(context, slot)
    issuing = [s for s in persons if _ISSUES.search(sentence.lower[s.end - sentence.begin :][:60])]
    own = (s for s in issuing if not _GOVERNED.search(sentence.lower, 0, s.begin - sentence.begin))
    for slot in (*own, *issuing):
        return speaker_at(context, slot)
    return _body_issuing(context, sentence)


def _behind_grounds(sentence: SlottedSentence) -> Iterator[Slot]:
    """Yield who does something behind a comma and on what grounds: «Thực hiện …, | Sở A có …»."""
    if _GROUNDS.match(sentence.lower):
        for slot in sentence.of(ORGANIZATION, OFFICE, PERSON):
            apart = sentence.at(slot.begin - 2, slot.begin) in {", ", "; "}
            if apart and _DOES.match(sentence.lower, slot.end - sentence.begin):
                yield slot


def _body_issuing(context: Context, sentence: SlottedSentence) -> Speaker | None:
    issues = _issues(sentence.lower)
    if issues is None:
        return None
    before = [
        s
        for s in sentence.of(ORGANIZATION)
        if s.end <= sentence.begin + issues
        and sentence.at(s.begin - 1, s.begin) != "("
        and sentence.at(s.begin, s.end).lower() != "nhà nước"  # «nộp ngân sách Nhà nước»
    ]
    if not before:
        return None
    near = sentence.begin + issues - before[-1].end < _NEAR
    if not near and _IS_TO_ISSUE.search(sentence.lower, before[0].end - sentence.begin, issues):
        return None
    return speaker_at(context, before[-1] if near else before[0])


def signer(sentence: SlottedSentence, verb: int) -> Slot | None:
    """Return who signed the paper that says it: «văn bản do ông A ký yêu cầu»."""
    signs = _SIGNS.match(sentence.lower, 0, verb)
    if signs is None:
        return None
    at = sentence.begin + signs.start("who")
    return next((s for s in sentence.slots if s.begin == at), None)


def _on_behalf_of(sentence: SlottedSentence) -> Iterator[Slot]:
    """Yield those on whose behalf somebody signs: «thay mặt Ban Thường vụ, ông A ký chỉ thị»."""
    if _issues(sentence.lower) is not None and "ký" in sentence.lower:
        for found in _ON_BEHALF.finditer(sentence.lower):
            at = sentence.begin + found.end()
            yield from (slot for slot in sentence.of(OFFICE, ORGANIZATION) if slot.begin == at)


@remembered
def _may_issue(lower: str) -> bool:
    return _EITHER.stands(lower)


@remembered
def _issues(lower: str) -> int | None:
    """Return where a sentence says that a paper is signed or issued."""
    found = _ISSUES.search(lower)
    return found.start() if found else None
