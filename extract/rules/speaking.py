"""Who attended a meeting, as their words there show: reports, remarks, captions of speakers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.facts import Attendance
from extract.layout.blocks import CAPTIONED_REPORT, WHOLE_REPORT, Kind
from extract.meetings.attendees import claims
from extract.meetings.participation import run_after, run_before
from extract.meetings.report_words import ALSO_DOES, AWAY, SPEAKS
from extract.pattern import gap, slot, word
from extract.rule import Example, Rule
from extract.rules.meeting_examples import SAMPLE
from extract.slots import MEETING, OFFICE, PERSON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.rule import Claim, Match

_ALSO_NEXT = (
    "triển khai", "phổ biến", "truyền đạt", "thông tin", "đọc", "tiếp thu", "phân tích", "kể",
    "nói", "bày tỏ", "băn khoăn", "thắc mắc", "hỏi", "đặt câu hỏi", "góp ý", "phản ánh",
    "thừa nhận", "trao đổi", "cam kết", "dẫn chứng", "bổ sung", "đồng tình", "tán thành",
    "nhận định",
)  # fmt: skip
"""What the next to speak may do, where one has spoken before."""
_ARGUES = ("bình luận", "ủng hộ", "phản đối", "đồng ý", "không đồng tình", "dẫn lại", "viện dẫn")
"""What else a deputy does who has the floor."""
_TO_REPORTERS = regex.compile(
    r"(?i)\b(?:trao đổi với|trả lời|chia sẻ với|nói với|bên lề)\s(?:\w+\s){0,3}?"
    r"(?:báo chí|phóng viên|pv|nhà báo|hội nghị|kỳ họp|phiên họp)\b"
)
"""«Trao đổi với báo chí, A cho biết tại kỳ họp tới …»: it is not said there."""
_DONE_TO = regex.compile(
    r"(?i)\b(?:bầu(?: bổ sung)?|miễn nhiệm|bãi nhiệm|phê chuẩn|bổ nhiệm|điều động|luân chuyển|"
    r"giới thiệu|chỉ định|kỷ luật|khai trừ|cảnh cáo|khiển trách|cách chức|truy tặng|đối với)\s"
    r"(?:(?:các\s)?(?:đồng chí|ông|bà|đ/c)\s)?$"
)
"""«Tại kỳ họp, HĐND tỉnh bầu | ông A»: of whom the meeting only speaks."""
_DEPUTY = regex.compile(
    r"(?i)[\s\"\-–]*(?:\d{1,2}(?:h|giờ|:)\s?\d{0,2}\s?[:,]?\s)?"
    r"(?:(?:theo|còn|trong khi đó|tương tự|ngược lại|tiếp đó|cùng quan điểm|đồng tình),?\s)?"
    r"(?:nữ\s)?(?:đại biểu|ĐB|ĐBQH)(?:\sQuốc hội|\sHĐND)?\s$"
)
"""What stands before a deputy's name who has the floor: «10h05: Đại biểu | A»."""
_SITTINGS = frozenset({"phiên họp", "kỳ họp"})
_BY_DEPUTIES = regex.compile(r"(?i)\b(?:thảo luận|chất vấn|Quốc hội|HĐND|Hội đồng nhân dân)\b")
_TELLS_OF = regex.compile(
    r"(?:^|\s)(?:đã|vừa|sẽ)\s(?:chủ trì|tổ chức|phối hợp|họp|tiến hành|triệu tập|khai mạc)\s"
    r"(?:[^,;.]{0,60}\s)?$"
)
"""«A cho biết Sở | đã tổ chức | hội nghị»: it is not said there."""
_DEBATE = "Sáng 5/3/2024, Quốc hội tiến hành phiên thảo luận về dự án Luật Nhà ở.\n\n"
_AT = ("tại", "kết luận", "phát biểu", "khai mạc", "bế mạc", "mở đầu", "chỉ đạo")


def _goes_on(match: Match) -> Iterator[Claim]:
    """«Tại hội nghị, A báo cáo …. B trình bày …»: the next to speak is there too."""
    sentence, who = match.sentence, match.slot("who")
    before = match.context.previous(sentence)
    opens = not sentence.at(sentence.begin, who.begin).strip(' "-+•')
    if (
        before is None
        or not opens
        or not any(match.context.meetings.record(found) for found in before.of(MEETING))
    ):
        return
    yield from claims(match, [who], match.begin, match.end, site=False)


def _deputy(match: Match) -> Iterator[Claim]:
    """«Đại biểu A (Lâm Đồng) thì bình luận: …»: deputies who speak are at the sitting told of."""
    sentence, who, context = match.sentence, match.slot("who"), match.context
    record = context.meetings.told_in(sentence)
    if record is None or record.kind not in _SITTINGS:
        return
    if all(told.begin > sentence.begin for told in record.mentions):
        return  # a session named at the end, at which the law is to be passed
    named = record.naming.value.label + (f" {record.body.label}" if record.body else "")
    near = [found for found in (context.previous(sentence), sentence) if found is not None]
    if not _BY_DEPUTIES.search(named) or any(_TO_REPORTERS.search(one.text) for one in near):
        return
    if _DEPUTY.fullmatch(sentence.at(sentence.begin, who.value.name_begin)):
        yield from claims(match, [who], match.begin, match.end, site=False)


def _pictured(match: Match) -> Iterator[Claim]:
    who = match.slot("who")
    run = run_before(match.sentence, who.end)
    yield from claims(match, run or [who], match.begin, match.end)


def _speaks(match: Match) -> Iterator[Claim]:
    """Who speaks at the meeting attends it; the nearest person to the verb is the speaker."""
    who = match.slot("who")
    meeting = match.slot("meeting")
    if match.context.meetings.record(meeting) is None:
        return
    opening = match.sentence.at(match.sentence.begin, who.begin)
    if any(pattern.search(opening) for pattern in (_TO_REPORTERS, _DONE_TO, AWAY)):
        return  # «Vắng mặt tại hội nghị có ông A»
    told = match.sentence.at(who.end, max(who.end, meeting.begin))
    if _TELLS_OF.search(told):
        return
    before = run_before(match.sentence, who.end) if who.begin < meeting.begin else []
    run = before if len(before) > 1 else run_after(match.sentence, who.begin)[:1]
    yield from claims(match, run, match.begin, match.end, site=False)


RULES = (
    Rule(
        name="attendance/speaks-next",
        says="After one who speaks at the meeting, the next sentence names another who speaks.",
        pattern=[slot(PERSON, name="who"), gap(3), word(*SPEAKS, *_ALSO_NEXT)],
        build=_goes_on,
        blocks=CAPTIONED_REPORT,
        examples=(
            Example(
                SAMPLE + "Tại hội nghị, Thứ trưởng Bộ Nội vụ Lê Thị Hòa báo cáo kết quả. Phó Chủ "
                "tịch UBND tỉnh Kon Tum Trần Văn Bình trình bày kinh nghiệm của tỉnh.",
                (Attendance(meeting="m1", person="Trần Văn Bình"),),
            ),
        ),
        silent_on=(
            SAMPLE + "\n\nLuật vừa được thông qua. Thứ trưởng Lê Thị Hòa cho biết còn nhiều việc.",
        ),
    ),
    Rule(
        name="attendance/deputy-speaks",
        says="«Đại biểu A (Lâm Đồng) thì bình luận: …»: a deputy speaks at the sitting told of.",
        pattern=[
            [slot(PERSON, name="who"), gap(10), word(*SPEAKS, *_ALSO_NEXT, *ALSO_DOES, *_ARGUES)],
            [slot(PERSON, name="who"), gap(10), word(":")],
        ],
        build=_deputy,
        blocks=WHOLE_REPORT,
        examples=(
            Example(
                _DEBATE
                + "Đại biểu Trần Văn Bình (Lâm Đồng) thì bình luận: “Quy định này khó thực hiện”.",
                (Attendance(meeting="m1", person="Trần Văn Bình"),),
            ),
        ),
        silent_on=(
            _DEBATE
            + "Trao đổi với phóng viên, đại biểu Trần Văn Bình (Lâm Đồng) bình luận: “Khó”.",
            (
                "Đại biểu Trần Văn Bình (Lâm Đồng) bình luận: “Quy định này khó thực hiện”.\n\n"
                "Luật dự kiến được Quốc hội thông qua tại kỳ họp tháng 10."
            ),
            (
                "Sáng 5/3/2024, Bộ Y tế tổ chức hội nghị về thuốc.\n\nĐại biểu Trần Văn Bình (Lâm "
                "Đồng) thì bình luận: “Quy định này khó thực hiện”."
            ),
        ),
    ),
    Rule(
        name="attendance/pictured",
        says="A caption shows someone speaking there: «Thứ trưởng A nêu ý kiến.».",
        pattern=[
            [
                slot(PERSON, name="who"),
                gap(6),
                word(
                    "phát biểu",
                    "nêu ý kiến",
                    "báo cáo",
                    "trình bày",
                    "kết luận",
                    "tham luận",
                    "giải trình",
                    "khai mạc",
                    "trả lời",
                    "chỉ đạo",
                    "trao",
                    "tặng",
                    "đọc",
                ),
            ],
            [slot(PERSON, name="who"), gap(1), word("tại"), slot(MEETING)],
        ],
        build=_pictured,
        blocks=frozenset({Kind.CAPTION}),
        examples=(
            Example(
                SAMPLE + "Hội nghị bàn về thanh toán.\n\nThứ trưởng Bộ Nội vụ Lê Thị Hòa nêu ý "
                "kiến. Ảnh: Thu Hà\n\nCác địa phương cần báo cáo trong tháng.",
                (Attendance(meeting="m1", person="Lê Thị Hòa"),),
            ),
        ),
        silent_on=(
            SAMPLE + "Hội nghị bàn về thanh toán.\n\nĐại biểu trình bày tham luận. Ảnh: Thu Hà",
        ),
    ),
    Rule(
        name="attendance/speaks",
        says="«Phát biểu tại hội nghị, A …», «Tại phiên họp, A nêu rõ …»: A is there.",
        pattern=[
            [
                word(*_AT),
                gap(3),
                slot(MEETING, name="meeting"),
                gap(5),
                slot(PERSON, OFFICE, name="who"),
            ],
            [
                slot(PERSON, OFFICE, name="who"),
                gap(4),
                word(*SPEAKS),
                gap(6),
                slot(MEETING, name="meeting"),
            ],
            [
                word(*_AT, "chia sẻ", "thông tin", "trao đổi"),
                gap(3),
                slot(MEETING, name="meeting"),
                gap(48),
                word(","),
                slot(PERSON, name="who"),
                gap(3),
                word(*SPEAKS),
            ],
            [
                word("tại"),
                gap(2),
                slot(MEETING, name="meeting"),
                gap(1),
                word("theo"),
                gap(3),
                slot(PERSON, name="who"),
            ],
            [
                slot(PERSON, name="who"),
                gap(2),
                word("nói", "cho hay", "bày tỏ", "kể", "thừa nhận"),
                word("tại", "trong"),
                gap(1),
                slot(MEETING, name="meeting"),
            ],
            [
                word("được"),
                gap(2),
                slot(PERSON, name="who"),
                gap(10),
                word("đề cập", "nêu", "nêu ra", "đặt ra", "chia sẻ", "phân tích", "nhắc đến"),
                gap(4),
                word("tại", "trong"),
                gap(1),
                slot(MEETING, name="meeting"),
            ],
            [
                word("báo cáo của", "ý kiến của", "đánh giá của", "chia sẻ của", "tham luận của"),
                gap(2),
                slot(PERSON, name="who"),
                gap(1),
                word("tại"),
                gap(1),
                slot(MEETING, name="meeting"),
            ],
            [
                slot(MEETING, name="meeting"),
                gap(3),
                word("nghe"),
                gap(2),
                slot(PERSON, name="who"),
            ],
            [
                word(
                    "yêu cầu của",
                    "chỉ đạo của",
                    "kết luận của",
                    "đề nghị của",
                    "phát biểu của",
                    "khẳng định của",
                    "nhấn mạnh của",
                    "lưu ý của",
                    "nhận định của",
                    "lời của",
                    "câu hỏi của",
                    "trả lời của",
                    "giải trình của",
                    "đề xuất của",
                    "kiến nghị của",
                    "thông tin được",
                    "nội dung được",
                    "vấn đề được",
                ),
                gap(2),
                slot(PERSON, name="who"),
                gap(4),
                word("tại"),
                gap(4),
                slot(MEETING, name="meeting"),
            ],
        ],
        build=_speaks,
        blocks=CAPTIONED_REPORT,
        examples=(
            Example(
                SAMPLE + "Phát biểu tại hội nghị, Thứ trưởng Bộ Nội vụ Lê Thị Hòa đề nghị các địa "
                "phương báo cáo.",
                (Attendance(meeting="m1", person="Lê Thị Hòa"),),
            ),
            Example(
                SAMPLE + "“Giá đã giảm”, bà Lê Thị Hòa, Thứ trưởng Bộ Nội vụ, nói tại hội nghị.",
                (Attendance(meeting="m1", person="Lê Thị Hòa"),),
            ),
            Example(
                SAMPLE + "Đó là yêu cầu của Thứ trưởng Bộ Nội vụ Lê Thị Hòa tại hội nghị.",
                (Attendance(meeting="m1", person="Lê Thị Hòa"),),
            ),
        ),
        silent_on=(
            SAMPLE + "Thứ trưởng Lê Thị Hòa cho biết quy định sẽ được sửa trong năm nay.",
            SAMPLE + "Bà Lê Thị Hòa cho biết Bộ đã tổ chức hội nghị ở ba miền.",
            SAMPLE + "Vắng mặt tại hội nghị có bà Lê Thị Hòa, Thứ trưởng Bộ Nội vụ.",
            SAMPLE + "Tại hội nghị, Bộ Y tế đã giới thiệu bà Lê Thị Hòa, Thứ trưởng Bộ Nội vụ.",
        ),
    ),
)
