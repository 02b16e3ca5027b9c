"""Who attended, where a sentence names all that came, or those whose words were heard."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import regex

from extract.facts import Attendance
from extract.layout.blocks import CAPTIONED_REPORT
from extract.meetings.attendees import OBJECT, claims
from extract.meetings.participation import run_after
from extract.meetings.report_scope import is_report
from extract.pattern import gap, slot, word
from extract.remembered import asked_once
from extract.rule import Example, Rule
from extract.rules.meeting_examples import SAMPLE
from extract.slots import PERSON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.rule import Claim, Match

_ALL = regex.compile(r"(?i)\W{0,3}các\s(?:đồng chí|ông, bà|ông|bà|vị|đ/c)\s?:?\s")
_CAME = regex.compile(
    r"(?:(?:[;,:]|,?\s(?:và|cùng)(?:\svới)?(?=\s(?:các|lãnh đạo|đại diện|một số|đông đảo)\b))"
    r"\s[^.]{0,240}?)?(?:\s(?:đã|cùng|về|tới|đến|tham)){0,3}\s"
)
_DOES = asked_once(
    r"(?i)\b(?:cho biết|chủ trì|đồng chủ trì|phát biểu|trình bày|báo cáo|nêu|sẽ|được|bị|thay|"
    r"vắng|không)\b"
)


def _all_before(match: Match) -> Iterator[Claim]:
    """«Các đồng chí: A; B; lãnh đạo các sở đã về dự»: all that the sentence names are there."""
    sentence = match.sentence
    begin, end = match.span("verb")
    who = sentence.between(sentence.begin, begin, PERSON)
    if not who or not OBJECT.match(sentence.text[end - sentence.begin :]):
        return
    opens = _ALL.match(sentence.text)
    last = max(slot.end for slot in who)
    lists = opens and sentence.begin + opens.end() >= who[0].begin
    if (not lists and who[0].begin != sentence.begin) or _DOES.search(sentence.at(last, begin)):
        return
    if any(_DOES.search(sentence.at(one.end, two.begin)) for one, two in pairwise(who)):
        return
    if _CAME.fullmatch(sentence.at(last, begin)):
        yield from claims(match, who, begin, end)


_WORDS_OF = regex.compile(
    r"\W{0,3}(?:(?:Các|Những)\s)?(?:(?:Bài\s)?[Tt]ham luận|[Bb]ài phát biểu|[Ýý] kiến|[Cc]âu hỏi|"
    r"[Pp]hần trả lời)\scủa\s"
    r"(?:(?:đại biểu|đồng chí|ông|bà)\s)?"
)
_JOINED = regex.compile(r",?\s(?:và\s)?(?:của\s)?(?:\p{Ll}+\s){0,2}")


def _words_of(match: Match) -> Iterator[Claim]:
    """«Tham luận của A, của B gây chú ý» in a report: they were given there."""
    sentence, first = match.sentence, match.slot("who")
    opening = sentence.at(sentence.begin, first.begin)
    if not is_report(match.context, first.begin) or not _WORDS_OF.fullmatch(opening):
        return
    who = [first]
    for one in sentence.between(first.end, sentence.end, PERSON):
        if not _JOINED.fullmatch(sentence.at(who[-1].end, one.begin)):
            break
        who.append(one)
    yield from claims(match, who, match.begin, match.end, site=False)


_COMES = regex.compile(
    r"(?i)\W{0,3}(?:cùng\s)?(?:có mặt|(?:tham |tới |đến |về )?dự)\b(?:\s[^,;.:]{2,60})?,\s"
    r"(?:(?:các\s)?(?:đồng chí|ông|bà)\s)?"
)


def _opens(match: Match) -> Iterator[Claim]:
    """«Dự hội nghị, A; B và C …»: those named next came."""
    sentence, who = match.sentence, match.slot("who")
    if _COMES.fullmatch(sentence.at(sentence.begin, who.begin)):
        yield from claims(match, run_after(sentence, who.begin), match.begin, match.end)


RULES = (
    Rule(
        name="attendance/all-came",
        says="«Các đồng chí: A; B; lãnh đạo các sở đã về dự»: all that the sentence names came.",
        pattern=[word("dự", "tham dự", "tới dự", "đến dự", "cùng dự", "có mặt", name="verb")],
        build=_all_before,
        blocks=CAPTIONED_REPORT,
        examples=(
            Example(
                SAMPLE + "Các đồng chí: Lê Thị Hòa, Thứ trưởng Bộ Nội vụ; Trần Văn Bình, Phó Chủ "
                "tịch UBND tỉnh; lãnh đạo các sở, ngành đã về dự.",
                (
                    Attendance(meeting="m1", person="Lê Thị Hòa"),
                    Attendance(meeting="m1", person="Trần Văn Bình"),
                ),
            ),
            Example(
                SAMPLE + "Thứ trưởng Bộ Nội vụ Lê Thị Hòa và các đồng chí trong Ban Thường vụ Tỉnh "
                "ủy; lãnh đạo các sở, ngành cùng dự.",
                (Attendance(meeting="m1", person="Lê Thị Hòa"),),
            ),
        ),
        silent_on=(
            SAMPLE + "Các đồng chí: Lê Thị Hòa, Trần Văn Bình cho biết; các sở đã về dự.",
            SAMPLE + "Thứ trưởng Bộ Nội vụ Lê Thị Hòa và các vụ báo cáo; các sở, ngành cùng dự.",
        ),
    ),
    Rule(
        name="attendance/comes-first",
        says="«Dự hội nghị, A; B và C …»: those who are named next came.",
        pattern=[
            word("dự", "tham dự", "tới dự", "đến dự", "có mặt"),
            gap(9),
            slot(PERSON, name="who"),
        ],
        build=_opens,
        blocks=CAPTIONED_REPORT,
        examples=(
            Example(
                SAMPLE + "Có mặt tại hội nghị, bà Lê Thị Hòa, Thứ trưởng Bộ Nội vụ và ông Trần Văn "
                "Bình, Giám đốc Sở Y tế chăm chú lắng nghe.",
                (
                    Attendance(meeting="m1", person="Lê Thị Hòa"),
                    Attendance(meeting="m1", person="Trần Văn Bình"),
                ),
            ),
        ),
        silent_on=(SAMPLE + "Dự hội nghị, các bác sĩ cảm ơn bà Lê Thị Hòa và ông Trần Văn Bình.",),
    ),
    Rule(
        name="attendance/words-of",
        says="«Tham luận của A, của B gây chú ý» in the report of a meeting: they spoke there.",
        pattern=[
            word("tham luận của", "bài phát biểu của", "ý kiến của", "câu hỏi của"),
            gap(2),
            slot(PERSON, name="who"),
        ],
        build=_words_of,
        examples=(
            Example(
                SAMPLE + "Tham luận của Giám đốc Sở Y tế Trần Văn Bình và của bác sĩ Lê Thị Hòa "
                "gây chú ý.",
                (
                    Attendance(meeting="m1", person="Trần Văn Bình"),
                    Attendance(meeting="m1", person="Lê Thị Hòa"),
                ),
            ),
        ),
        silent_on=(
            SAMPLE + "Sở làm theo ý kiến của Thứ trưởng Lê Thị Hòa.",
            "Tham luận của bác sĩ Lê Thị Hòa được in trong sách.",
        ),
    ),
)
