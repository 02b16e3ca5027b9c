"""Counted things of any kind that are a programme where a list of them follows, each marked.

«tập trung 4 nhóm dữ liệu, gồm: A; B; C; D», «lưu ý 3 nội dung: thứ nhất …; thứ hai …; thứ ba …».
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from extract.lexicon.programmes import programme_words
from extract.programmes.counted import NOT_BEFORE, SAME, Label, label, number
from extract.speech.wordings import either

_MUST = regex.compile(r"\s(?:cần|phải)\s")
_TOLD = regex.compile(r"(?<!\w)(?:đề nghị|yêu cầu)(?!\w)")
_PARTED = regex.compile(
    r"(?:chia|phân|phân loại|xếp|gộp)\s(?:\w+\s){0,4}?(?:làm|thành|theo)?\s*$|(?<!\w)theo\s$"
)
_ON_THE_AGENDA = regex.compile(
    r"(?:thảo luận|xem xét|cho ý kiến|nghe|bàn|trao đổi|báo cáo|trình bày|thẩm tra|chất vấn|"
    r"thông qua|giải trình|làm rõ|đánh giá|phân tích|tìm hiểu)(?:\s(?:về|vào|với|thêm))?\s$"
)
_OF_A_MEETING = regex.compile(
    r"(?:hội thảo|hội nghị|phiên họp|kỳ họp|cuộc họp|tọa đàm|diễn đàn|buổi làm việc|đại biểu|"
    r"đại hội|lớp|lễ)\s(?:[^\s,.;:]+\s){0,9}?"
    r"(?:tập trung|thực hiện|giải quyết|triển khai|tiến hành)(?!\w)"
)
"""What a meeting talks about is not yet to be seen to: «thảo luận về 4 nội dung: …»."""
_SPELLED_OUT = regex.compile(r"[^.:]{0,60}[.:]\s(?:một là|thứ nhất|trước hết)[\s,]")
"""Who is told what each is about: «đề nghị đại hội làm rõ 4 vấn đề. Một là, …»."""
_ASKED_FOR = regex.compile(r"(?:cử tri|người dân|hội viên|đoàn viên|hiệp hội)\s(?:[^.;:]*\s)?$")
"""What people ask of those who govern is no programme: «cử tri đề nghị quan tâm 3 vấn đề»."""
_NEAR = 90


@cache
def _group() -> regex.Pattern[str]:
    words = programme_words()
    things, behind = either(words.things), either(words.behind_things)
    return regex.compile(
        rf"(?<![\w.,/-])({number()})\s"
        rf"((?:{things})(?!\w)(?:\s(?!(?:{behind})(?!\w))[^\W\d_]+){{0,4}}"
        rf"(?:,\s(?:{either(words.modifiers)})(?=\s?[:.]))?)"
    )


@cache
def _to_do() -> regex.Pattern[str]:
    return regex.compile(rf"(?<!\w)(?:{either(programme_words().duties)})(?!\w)")


def groups(text: str) -> Iterator[Label]:
    """Yield the counted things of a stretch that somebody is told or means to see to."""
    lower = text.lower()
    for found in _group().finditer(lower):
        before = lower[max(0, found.start() - _NEAR) : found.start()]
        before = before[before.rfind(".") + 1 :]
        if any(no.search(before) for no in (NOT_BEFORE, _PARTED, _ASKED_FOR)):
            continue
        spelled_out = _TOLD.search(before) and _SPELLED_OUT.match(lower, found.end())
        talked_about = _ON_THE_AGENDA.search(before) or _OF_A_MEETING.search(before)
        if talked_about and not spelled_out:
            continue
        told = not SAME.match(lower, found.end()) and _to_do().search(before)
        if told or _MUST.match(lower, found.end()):
            count = text[slice(*found.span(1))]
            yield label(text, found.span(), count, weak=True, marked=True)
