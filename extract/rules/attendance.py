"""Who attended a meeting: lists, and those who are said to be there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.facts import Attendance
from extract.layout.blocks import CAPTIONED_REPORT
from extract.meetings.attendees import NOT_THERE, OBJECT, all_after, claims
from extract.meetings.participation import run_after, run_before
from extract.pattern import gap, slot, word
from extract.rule import Example, Rule
from extract.rules.meeting_examples import KON_TUM, SAMPLE
from extract.slots import MEETING, OFFICE, PERSON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.rule import Claim, Match


def _in_hall(match: Match) -> Iterator[Claim]:
    """Everyone named after «Tại trụ sở Chính phủ có», where the sentence begins with it."""
    sentence = match.sentence
    if sentence.at(sentence.begin, match.begin).strip(" -+•"):
        return
    yield from all_after(match)


def _subject(match: Match) -> Iterator[Claim]:
    sentence = match.sentence
    begin, end = match.span("verb")
    if not OBJECT.match(sentence.text[end - sentence.begin :]):
        return
    if NOT_THERE.search(sentence.at(max(sentence.begin, begin - 24), begin)):
        return
    named = sentence.between(end, sentence.end, MEETING)
    near = bool(named) and named[0].begin <= end + _NEAR and not named[0].value.bare
    if near and match.context.meetings.record(named[0]) is None:
        return  # «Tháng 3, A đã dự | Hội nghị cấp cao lần thứ 7»: none that the article reports
    who = run_before(sentence, begin)
    if who and _WILL.search(sentence.at(sentence.begin, who[0].begin)):
        return
    yield from claims(match, who, begin, end)


_NEAR = 12
_WILL = regex.compile(r"(?i)\bsẽ\s[^.;:]{1,120}$")
"""«A sẽ gặp B và cùng | ông C dự …»: what is still to come."""
_SIDE = regex.compile(
    r"(?:Phía|Lãnh đạo|Đại biểu|Đại diện|Đoàn công tác|Đoàn giám sát|Đoàn|"
    r"Tổ đại biểu|Tổ ĐBQH)\b[^.;:,]{0,60}"
)
_BESIDES = regex.compile(
    r"(?:Ngoài ra|Bên cạnh đó|Cùng với đó|Đồng thời|Cùng với họ),?\s(?:còn\s)?"
)
_OF_THOSE_THERE = regex.compile(r"(?i)\b(?:dự|có mặt|cùng đi|chủ trì|hiện diện|về phía)\b")


def _side(match: Match) -> Iterator[Claim]:
    """«Lãnh đạo tỉnh X có các đồng chí: A; B»: a sentence that goes on with who is there."""
    sentence = match.sentence
    begin, end = match.span("verb")
    opening = sentence.at(sentence.begin, begin).lstrip(" -+•")
    above = match.context.sentences[max(0, sentence.index - 1)]
    more = _BESIDES.fullmatch(opening) and _OF_THOSE_THERE.search(above.text)
    if more or _SIDE.fullmatch(opening):
        yield from claims(match, sentence.between(end, sentence.end, PERSON), begin, end)


_OF_A_SIDE = regex.compile(r"\s[^.;:\n]{2,70},\s(?:có\s)?")
_LIST_ENDS = regex.compile(
    r"[\s.;,…]*$|[,;]?\s(?:cùng|và)\s(?:các|lãnh đạo|đại diện|một số|đông đảo|toàn thể|nguyên)\b"
    r"|[,;]\s(?:các|nguyên|lãnh đạo|đại diện)\s"
)


def _side_alone(match: Match) -> Iterator[Claim]:
    """«Về phía tỉnh X, ông A, …; bà B, …»: a sentence that names who is there, and says no more."""
    sentence, who = match.sentence, match.slot("who")
    begin, end = match.span("verb")
    opens = not sentence.at(sentence.begin, begin).strip(" -+•")
    if not opens or not _OF_A_SIDE.fullmatch(sentence.at(end, who.begin)):
        return
    run = run_after(sentence, who.begin)
    if run and _LIST_ENDS.match(sentence.at(run[-1].end, sentence.end)):
        yield from claims(match, run, begin, end)


RULES = (
    Rule(
        name="attendance/list",
        says="«Tham dự hội nghị có A; B; C», «với sự tham dự của A».",
        pattern=[
            [
                word(
                    "dự",
                    "tham dự",
                    "tới dự",
                    "đến dự",
                    "có mặt",
                    "góp mặt",
                    "hiện diện",
                    "tham gia",
                    "thành phần dự",
                    "thành phần tham dự",
                    "cùng đi",
                    "cùng tiếp",
                    "cùng tiếp xúc",
                    "cùng đón",
                    "đi cùng",
                    "tháp tùng",
                    "tiếp đoàn",
                    "đón đoàn",
                    "đón tiếp đoàn",
                    "tiếp và làm việc với đoàn",
                    "làm việc với đoàn",
                    "về phía",
                    "chứng kiến",
                    "tham luận tại",
                    "khách mời",
                    "diễn giả",
                    "thành phần mời",
                    "chung vui",
                    "chia vui",
                    name="verb",
                ),
                gap(14),
                word("có", "gồm", "còn có", "gồm có", "của", ":", "là"),
            ],
            [
                word("vinh dự", "hân hạnh", "vui mừng"),
                gap(1),
                word("đón", "đón tiếp", "chào đón", name="verb"),
                gap(4),
                slot(PERSON),
            ],
            [
                word("chỉ đạo", name="verb"),
                slot(MEETING),
                word("có", "gồm", "còn có"),
            ],
        ],
        build=all_after,
        blocks=CAPTIONED_REPORT,
        examples=(
            Example(
                SAMPLE + "Tham dự hội nghị còn có Thứ trưởng Bộ Nội vụ Lê Thị Hòa; đồng chí "
                "Trần Văn Bình, Phó Chủ tịch UBND tỉnh Kon Tum.",
                (
                    Attendance(meeting="m1", person="Lê Thị Hòa"),
                    Attendance(meeting="m1", person="Trần Văn Bình"),
                ),
            ),
            Example(
                SAMPLE + "Về phía tỉnh Kon Tum có đồng chí Trần Văn Bình, Phó Chủ tịch UBND tỉnh.",
                (Attendance(meeting="m1", person="Trần Văn Bình"),),
            ),
            Example(
                SAMPLE
                + "Chỉ đạo Hội nghị có ông Trần Văn Bình, Phó Chủ tịch UBND tỉnh; các Phó Giám "
                "đốc Sở Y tế: Lê Thị Hòa, Vũ Văn Nam.",
                (
                    Attendance(meeting="m1", person="Trần Văn Bình"),
                    Attendance(meeting="m1", person="Lê Thị Hòa"),
                    Attendance(meeting="m1", person="Vũ Văn Nam"),
                ),
            ),
            Example(
                SAMPLE + "\nTham dự hội nghị có:\n- Đồng chí Trần Văn Bình, Phó Chủ tịch UBND "
                "tỉnh Kon Tum;\n- Lê Thị Hòa, Thứ trưởng Bộ Nội vụ.\n",
                (
                    Attendance(meeting="m1", person="Trần Văn Bình"),
                    Attendance(meeting="m1", person="Lê Thị Hòa"),
                ),
            ),
        ),
        silent_on=(
            SAMPLE + "Ông Trần Văn Bình được giao chỉ đạo việc này.",
            SAMPLE + "Người dân tham gia bảo hiểm có quyền chọn nơi khám chữa bệnh.",
            SAMPLE + "Đại biểu tham gia biểu quyết danh sách bầu bổ sung, gồm bà Lê Thị Hòa.",
            SAMPLE + "Về các dự án trên, đây là những việc mà ông Trần Văn Bình phải làm.",
        ),
    ),
    Rule(
        name="attendance/in-hall",
        says="«Tại trụ sở Chính phủ có A; B»: those named are in the hall.",
        pattern=[
            word("tại", "ở", "dự tại"),
            gap(1),
            word("trụ sở", "hội trường", "hội nghị", "phiên họp", "cuộc họp", "buổi lễ", "đầu cầu"),
            gap(6),
            word("có", "còn có", "gồm", "gồm có", name="verb"),
            gap(3),
            slot(PERSON),
        ],
        build=_in_hall,
        blocks=CAPTIONED_REPORT,
        examples=(
            Example(
                SAMPLE + "Tại trụ sở Bộ Y tế có Thứ trưởng Bộ Nội vụ Lê Thị Hòa tham dự.",
                (Attendance(meeting="m1", person="Lê Thị Hòa"),),
            ),
        ),
        silent_on=(SAMPLE + "Tại trụ sở Bộ Y tế có ba phòng tiếp dân.",),
    ),
    Rule(
        name="attendance/subject",
        says="«A dự hội nghị», «A, B cùng dự».",
        pattern=[
            [
                slot(PERSON, OFFICE),
                gap(16),
                word(
                    "dự", "tham dự", "tới dự", "đến dự", "có mặt", "cùng dự", "dự họp", name="verb"
                ),
            ],
            [slot(PERSON, OFFICE), gap(6), word("tham gia", name="verb"), slot(MEETING)],
            [
                slot(PERSON),
                gap(2),
                word("tiếp đoàn", "đón đoàn", "tiếp và làm việc với đoàn", name="verb"),
            ],
        ],
        build=_subject,
        blocks=CAPTIONED_REPORT,
        examples=(
            Example(
                SAMPLE + "Phó Chủ tịch UBND tỉnh Kon Tum Trần Văn Bình cùng lãnh đạo các sở, ngành "
                "dự hội nghị tại điểm cầu tỉnh Kon Tum.",
                (Attendance(meeting="m1", person="Trần Văn Bình", site=KON_TUM),),
            ),
            Example(
                SAMPLE + "Thứ trưởng Bộ Nội vụ Lê Thị Hòa thay mặt lãnh đạo Bộ đến dự hội nghị.",
                (Attendance(meeting="m1", person="Lê Thị Hòa"),),
            ),
        ),
        silent_on=(SAMPLE + "Bộ trưởng Trần Văn Bình dự báo chi phí sẽ tăng.",),
    ),
    Rule(
        name="attendance/side",
        says="«Lãnh đạo tỉnh X có các đồng chí: A; B» opens a sentence on who is there.",
        pattern=[word("có", "gồm", "gồm có", ":", name="verb"), gap(3), slot(PERSON)],
        build=_side,
        examples=(
            Example(
                SAMPLE + "Lãnh đạo tỉnh Kon Tum có các đồng chí: Trần Văn Bình, Phó Chủ tịch UBND "
                "tỉnh; Lê Thị Hòa, Giám đốc Sở Y tế.",
                (
                    Attendance(meeting="m1", person="Trần Văn Bình"),
                    Attendance(meeting="m1", person="Lê Thị Hòa"),
                ),
            ),
            Example(
                SAMPLE + "Lãnh đạo các sở dự hội nghị. Ngoài ra, còn có ông Trần Văn Bình, Phó "
                "Chủ tịch UBND tỉnh.",
                (Attendance(meeting="m1", person="Trần Văn Bình"),),
            ),
        ),
        silent_on=(
            SAMPLE + "Theo đó, lãnh đạo tỉnh Kon Tum có ông Trần Văn Bình nghỉ hưu.",
            SAMPLE + "Quỹ đã đủ tiền. Ngoài ra, còn có ông Trần Văn Bình tặng quỹ năm triệu.",
        ),
    ),
    Rule(
        name="attendance/side-alone",
        says="«Về phía tỉnh X, ông A; bà B»: who is there on one side, without a verb.",
        pattern=[word("về phía", "phía", name="verb"), gap(10), slot(PERSON, name="who")],
        build=_side_alone,
        examples=(
            Example(
                SAMPLE + "Về phía tỉnh Kon Tum, ông Trần Văn Bình, Phó Chủ tịch UBND tỉnh; bà Lê "
                "Thị Hòa, Giám đốc Sở Y tế cùng lãnh đạo các sở.",
                (
                    Attendance(meeting="m1", person="Trần Văn Bình"),
                    Attendance(meeting="m1", person="Lê Thị Hòa"),
                ),
            ),
        ),
        silent_on=(
            SAMPLE + "Về phía tỉnh Kon Tum, ông Trần Văn Bình nêu ba khó khăn của các bệnh viện.",
        ),
    ),
)
