"""Who attended, as what is handed to them there shows: decisions on their posts, or retirement."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.facts import Attendance
from extract.layout.blocks import CAPTIONED_REPORT
from extract.meetings.attendees import claims
from extract.meetings.participation import run_after
from extract.pattern import gap, slot, word
from extract.rule import Example, Rule
from extract.slots import DATE, MEETING, PERSON

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from extract.context import Context
    from extract.rule import Claim, Match

_TO = regex.compile(
    r"(?i)(?:,?\s(?:và|tặng hoa|chúc mừng|cho|tới|tiếp nhận|điều động|luân chuyển|bổ nhiệm lại|"
    r"bổ nhiệm|chỉ định|phân công|(?:nghỉ|về) hưu(?: trước tuổi)?|"
    r"nghỉ chế độ|nghỉ công tác)){0,6}\s"
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


_CEREMONY = regex.compile(
    r"(?i)(?:lễ|hội nghị|buổi)\s(?:công bố|trao)(?:,\s\w+| và trao| và công bố)?"
    r"\s(?:các\s)?quyết định"
)
"""A meeting at which people are given their posts."""
_GETS = regex.compile(
    r"(?i)\b(?:giữ chức|giữ cương vị|làm|nhận nhiệm vụ|nhận công tác|nhận chức|đảm nhiệm|đối với)\b"
)
_TITLED = regex.compile(r"(?i)\b(?:về việc|quyết định số)\s[^.;:]{0,90}$")
"""«Quyết định số 5-QĐ về việc điều động …»: a decision's name, not what is done there."""
_GIVES = regex.compile(
    r"(?i)\b(?:điều động|bổ nhiệm|chỉ định|luân chuyển|phê chuẩn|phân công)\b[^.;:]{0,90}$"
)
_ANOTHERS = regex.compile(
    r"(?i)\b(?:trước đó|trước đây|từng|sẽ|đề nghị|thay(?: thế)?(?: cho)?|hôm qua|năm ngoái)\b"
)


def _since_ceremony(context: Context) -> Container[int]:
    """Return the sentences behind the first word of a ceremony for decisions, if there is one."""
    records = context.meetings.records
    mentions = records[0].mentions if records else []
    if not any(_CEREMONY.match(mention.value.label) for mention in mentions):
        return ()
    return {one.index for one in context.sentences if mentions[0].begin <= one.end}


def _appointed(match: Match) -> Iterator[Claim]:
    """«Bổ nhiệm ông A làm Giám đốc Sở …», told of a ceremony for decisions: A is there."""
    sentence, who = match.sentence, match.slot("who")
    verb, _ = match.span("verb")
    around = sentence.at(min(verb, who.begin), sentence.end)
    before = sentence.at(sentence.begin, min(verb, who.begin))
    named = any(
        _CEREMONY.match(slot.value.label) and slot.begin < who.begin
        for slot in sentence.of(MEETING)
        if match.context.meetings.record(slot)
    )  # «lễ công bố quyết định bổ nhiệm ông A»: it is held for A
    if _ANOTHERS.search(before) or not (named or not (_TITLED.search(before) or sentence.of(DATE))):
        return
    told = sentence.at(verb, who.begin) if verb < who.begin else ""
    if told and not _GIVES.search(told):
        return
    if _GETS.search(around) and not _ANOTHERS.search(told):
        yield from claims(match, [who], match.begin, match.end, site=False)


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
        blocks=CAPTIONED_REPORT,
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
    Rule(
        name="attendance/appointed",
        says="«Bổ nhiệm ông A giữ chức …», told of a ceremony for decisions on posts: A is there.",
        pattern=[
            [
                word("điều động", "bổ nhiệm", "chỉ định", "luân chuyển", "phê chuẩn", name="verb"),
                gap(12),
                slot(PERSON, name="who"),
            ],
            [slot(MEETING, name="verb"), gap(3), slot(PERSON, name="who")],
            [
                slot(PERSON, name="who"),
                gap(3),
                word("được"),
                gap(4),
                word("điều động", "bổ nhiệm", "chỉ định", "luân chuyển", "phân công", name="verb"),
            ],
        ],
        within=_since_ceremony,
        build=_appointed,
        blocks=CAPTIONED_REPORT,
        examples=(
            Example(
                _SAMPLE + "Theo đó, điều động, bổ nhiệm ông Trần Văn Bình, Phó Giám đốc Sở Y tế, "
                "làm Giám đốc Sở Nội vụ. Bà Lê Thị Hòa được bổ nhiệm giữ chức Giám đốc Sở Y tế.",
                (
                    Attendance(meeting="m1", person="Trần Văn Bình"),
                    Attendance(meeting="m1", person="Lê Thị Hòa"),
                ),
            ),
            Example(
                "Sáng 5/3/2024, UBND tỉnh Kon Tum tổ chức lễ công bố quyết định về việc điều động "
                "ông Trần Văn Bình, Phó Giám đốc Sở Y tế, giữ chức Giám đốc Sở Nội vụ.",
                (Attendance(meeting="m1", person="Trần Văn Bình"),),
            ),
        ),
        silent_on=(
            _SAMPLE + "Trước đó, tỉnh bổ nhiệm ông Trần Văn Bình làm Giám đốc Sở Nội vụ.",
            "Sáng 5/3/2024, UBND tỉnh Kon Tum họp. Bổ nhiệm ông Trần Văn Bình làm Giám đốc Sở.",
            _SAMPLE + "Quyết định về việc bổ nhiệm ông Trần Văn Bình làm Giám đốc Sở Nội vụ.",
        ),
    ),
)
