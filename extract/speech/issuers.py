"""Who signed or issued a paper, for «Công điện nêu rõ …»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.remembered import remembered
from extract.slots import OFFICE, ORGANIZATION, PERSON
from extract.speech.speaker import Speaker, speaker_at

if TYPE_CHECKING:
    from extract.context import Context
    from extract.slots import SlottedSentence

_ISSUES = regex.compile(
    r"(?<!\w)(?:ký|ban hành|có (?:văn bản|công điện|công văn|chỉ thị|thông báo|kết luận)|"
    r"ra (?:công điện|chỉ thị|văn bản|thông báo)|gửi (?:công điện|công văn|văn bản)|"
    r"thông qua nghị quyết)(?!\w)"
)
_CONCLUSION = regex.compile(
    r"(?<!(?:thực hiện|theo|triển khai|căn cứ|chấp hành)\s(?:ý kiến\s)?)"
    r"(?:kết luận|chỉ đạo|ý kiến|chỉ thị|công điện) của\s$"
)
_ON_BEHALF = regex.compile(r"(?<!\w)(?:thay mặt|thừa ủy quyền(?: của)?)\s")
_NEAR = 10


def issuer_named(context: Context, sentence: SlottedSentence) -> Speaker | None:
    """Return who, by a sentence, signed or issued a paper; None where it tells of none."""
    if _issues(sentence.lower) is not None and "ký" in sentence.lower:
        for found in _ON_BEHALF.finditer(sentence.lower):
            for slot in sentence.of(OFFICE, ORGANIZATION):
                if slot.begin == sentence.begin + found.end():
                    return speaker_at(context, slot)
    for slot in sentence.of(PERSON, OFFICE):
        at = slot.begin - sentence.begin
        right = sentence.lower[slot.end - sentence.begin :][:60]
        if _CONCLUSION.search(sentence.lower[max(0, at - 40) : at]) or _ISSUES.search(right):
            return speaker_at(context, slot)
    issues = _issues(sentence.lower)
    if issues is None:
        return None
    before = [s for s in sentence.of(ORGANIZATION) if s.end <= sentence.begin + issues]
    if not before:
        return None
    near = sentence.begin + issues - before[-1].end < _NEAR
    return speaker_at(context, before[-1] if near else before[0])


@remembered
def _issues(lower: str) -> int | None:
    """Return where a sentence says that a paper is signed or issued."""
    found = _ISSUES.search(lower)
    return found.start() if found else None
