"""Who attended, as what is handed to them there shows: decisions on their posts, or retirement."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.facts import Attendance
from extract.meetings.attendees import READ, claims
from extract.meetings.participation import run_after
from extract.pattern import gap, slot, word
from extract.rule import Example, Rule
from extract.slots import PERSON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.rule import Claim, Match

_TO = regex.compile(
    r"(?i)(?:,?\s(?:và|tặng hoa|chúc mừng|cho|tới|tiếp nhận|điều động|luân chuyển|bổ nhiệm lại|"
    r"bổ nhiệm|(?:nghỉ|về) hưu(?: trước tuổi)?|nghỉ chế độ|nghỉ công tác)){0,6}\s"
    r"(?:(?:các|hai|ba|tân)\s)?"
)
"""What leads to the one whose decision it is: «trao quyết định bổ nhiệm và tặng hoa | ông A»."""
_HANDED = regex.compile(r"[^.;:\n]{0,110}\s(?:cho|đối với)\s(?:(?:các|hai|ba|tân)\s)?")
_NOT_NOW = regex.compile(r"(?i)\b(?:sẽ|từng|trước đó|chưa|không|được)\s(?:đã\s)?$")


def _given(match: Match) -> Iterator[Claim]:
    """«trao quyết định bổ nhiệm cho ông A»: who is given a decision is there."""
    sentence, first = match.sentence, match.slot("who")
    begin, end = match.span("verb")
    between = sentence.at(end, first.begin)
    if _NOT_NOW.search(sentence.at(max(sentence.begin, begin - 16), begin)):
        return
    if _TO.fullmatch(between) or _HANDED.fullmatch(between):
        who = run_after(sentence, first.begin)
        yield from claims(match, who, match.begin, match.end, site=False)


_SAMPLE = "Sáng 5/3/2024, UBND tỉnh Kon Tum tổ chức hội nghị công bố quyết định về cán bộ. "

RULES = (
    Rule(
        name="attendance/given",
        says="«trao quyết định bổ nhiệm cho ông A»: who is given a decision at a meeting is there.",
        pattern=[
            word("trao quyết định", "trao các quyết định", name="verb"),
            gap(18),
            slot(PERSON, name="who"),
        ],
        build=_given,
        blocks=READ,
        examples=(
            Example(
                _SAMPLE + "Lãnh đạo tỉnh đã trao quyết định bổ nhiệm và tặng hoa chúc mừng ông "
                "Trần Văn Bình, Phó Giám đốc Sở Y tế, giữ chức Giám đốc Sở.",
                (Attendance(meeting="m1", person="Trần Văn Bình"),),
            ),
            Example(
                _SAMPLE + "Lãnh đạo tỉnh trao quyết định bổ nhiệm chức vụ Giám đốc Sở Y tế cho bà "
                "Lê Thị Hòa.",
                (Attendance(meeting="m1", person="Lê Thị Hòa"),),
            ),
        ),
        silent_on=(
            _SAMPLE + "Lãnh đạo tỉnh trao quyết định của Bộ Chính trị phân công bà Lê Thị Hòa.",
            _SAMPLE + "Tuần sau, tỉnh sẽ trao quyết định cho bà Lê Thị Hòa.",
        ),
    ),
)
