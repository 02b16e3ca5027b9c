"""Who attended a meeting, in the hall or at a remote site."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.facts import Attendance, Place, PlaceLevel
from extract.meetings.participation import names, run_after, run_before, site_near
from extract.meetings.visits import VERBS
from extract.pattern import gap, slot, word
from extract.rule import Example, Rule
from extract.slots import DATE, MEETING, OFFICE, PERSON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.rule import Claim, Match
    from extract.slots import Slot

_SPEAKS = (
    "phát biểu", "kết luận", "nhấn mạnh", "khẳng định", "cho biết", "báo cáo", "trình bày",
    "quán triệt", "giới thiệu", "đánh giá", "nêu rõ", "yêu cầu", "đề nghị", "chỉ đạo", "nêu ý kiến",
    "tham luận", "giải trình", "trả lời", "khai mạc", "bế mạc", "thông báo", "ghi nhận", "lưu ý",
    "chia sẻ", "công bố", "trao", "nêu", "biểu dương", "đề xuất", "kiến nghị", "làm rõ", "cho rằng",
)  # fmt: skip
_AT = ("tại", "kết luận", "phát biểu", "khai mạc", "bế mạc", "mở đầu", "chỉ đạo")
_NOT_THERE = regex.compile(r"(?i)\b(?:không|vắng|sẽ|mời|thư của|điện của|theo quyết định của)\s")
_OBJECT = regex.compile(
    r"(?i)\s*(?:$|[.,;:()\"]|và\b|cùng\b|tại\b|ở\b|phiên\b|buổi\b|cuộc\b|kỳ\b|lễ\b|hội\b|họp\b|"
    r"chương trình|sự kiện|đại hội|tọa đàm|diễn đàn|trực tuyến|thay\b|điểm\b|đầu\b|với\b)"
)
_ELSEWHERE = regex.compile(
    r"(?i)\b(?:trước đó|theo|cùng ngày|trả lời báo chí|trao đổi với|bên lề|được biết|cho hay)\b"
)
_OPENING_LENGTH = 90
_READ = frozenset({"lead", "body", "caption"})


def _claims(
    match: Match, who: list[Slot], begin: int, end: int, *, site: bool = True
) -> Iterator[Claim]:
    sentence, context = match.sentence, match.context
    key = context.meetings.of(sentence)
    if key is None:
        return
    place = site_near(sentence, match.begin, context) if site else None
    for person, name, written in names(who, context):
        if (key, name) in context.chairs:
            continue
        left, right = context.clause(sentence, min(begin, person.begin), max(end, person.end))
        inferred = set() if written else {"attendedBy"}
        yield match.claim(
            Attendance(meeting=key, person=name, site=place), left, right, inferred=inferred
        )


def _all_after(match: Match) -> Iterator[Claim]:
    """Everyone named after «tham dự … có», to the end of the sentence and of its list."""
    sentence = match.sentence
    begin, end = match.span("verb")
    before = sentence.at(max(sentence.begin, begin - 24), begin)
    if _NOT_THERE.search(before):
        return
    who = sentence.between(end, sentence.end, PERSON, OFFICE)
    yield from _claims(match, who, begin, end)


def _at_site(match: Match) -> Iterator[Claim]:
    sentence = match.sentence
    begin, end = match.span("site")
    who = sentence.between(end, sentence.end, PERSON)
    yield from _claims(match, who, begin, end)


def _in_hall(match: Match) -> Iterator[Claim]:
    """Everyone named after «Tại trụ sở Chính phủ có», where the sentence begins with it."""
    sentence = match.sentence
    if sentence.at(sentence.begin, match.begin).strip(" -+•"):
        return
    yield from _all_after(match)


def _speaks_in_report(match: Match) -> Iterator[Claim]:
    """In the report of one meeting, who addresses people addresses them there."""
    sentence, who, meetings = match.sentence, match.slot("who"), match.context.meetings
    opening = sentence.at(sentence.begin, who.begin)
    if len(meetings.records) != 1 or not meetings.records[0].said:
        return
    if sentence.of(DATE) or _ELSEWHERE.search(opening) or len(opening) > _OPENING_LENGTH:
        return
    yield from _claims(match, [who], match.begin, match.end, site=False)


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
    yield from _claims(match, [who], match.begin, match.end, site=False)


def _pictured(match: Match) -> Iterator[Claim]:
    who = match.slot("who")
    yield from _claims(match, [who], match.begin, match.end)


def _subject(match: Match) -> Iterator[Claim]:
    sentence = match.sentence
    begin, end = match.span("verb")
    if not _OBJECT.match(sentence.text[end - sentence.begin :]):
        return
    if _NOT_THERE.search(sentence.at(max(sentence.begin, begin - 24), begin)):
        return
    who = run_before(sentence, begin)
    yield from _claims(match, who, begin, end)


_SIDE = regex.compile(
    r"(?:Phía|Lãnh đạo|Đại biểu|Đại diện|Đoàn công tác|Đoàn giám sát|Đoàn)\b[^.;:,]{0,60}\s"
)


def _side(match: Match) -> Iterator[Claim]:
    """«Lãnh đạo tỉnh X có các đồng chí: A; B»: a sentence that goes on with who is there."""
    sentence = match.sentence
    begin, end = match.span("verb")
    if _SIDE.fullmatch(sentence.at(sentence.begin, begin).lstrip(" -+•")):
        yield from _claims(match, sentence.between(end, sentence.end, PERSON), begin, end)


_HOLDS = regex.compile(
    r"(?:\s(?:làm\s)?(?:[Tt]rưởng đoàn|dẫn đầu))?(?:\s(?:cùng|và)\s[^.;:]{2,90})?,?"
    r"(?P<verbs>(?:\s(?:đã|vừa|đang|tiếp tục|đi|đến|tới|trực tiếp|cùng|có|buổi|chuyến)){0,4})\s"
)


def _holds(match: Match) -> Iterator[Claim]:
    """«A; B và C đã có buổi tiếp xúc cử tri», «A đi kiểm tra …»: they are there."""
    sentence, meeting = match.sentence, match.slot("meeting")
    who = run_before(sentence, meeting.begin)
    if not who or match.context.meetings.record(meeting) is None:
        return
    said = _HOLDS.fullmatch(sentence.at(who[-1].end, meeting.begin))
    does = meeting.value.label.lower().startswith(VERBS)
    if said and (does or regex.search(r"\s(?:có|cùng)\b", said["verbs"])):
        yield from _claims(match, who, match.begin, match.end, site=False)


def _speaks(match: Match) -> Iterator[Claim]:
    """Who speaks at the meeting attends it; the nearest person to the verb is the speaker."""
    who = match.slot("who")
    meeting = match.slot("meeting")
    if match.context.meetings.record(meeting) is None:
        return
    run = run_after(match.sentence, who.begin)[:1]
    yield from _claims(match, run, match.begin, match.end, site=False)


_SAMPLE = "Sáng 5/3/2024, tại Hà Nội, Bộ Y tế tổ chức hội nghị về bảo hiểm y tế. "
_KON_TUM = Place(name="Kon Tum", level=PlaceLevel.PROVINCE, kind="tỉnh")

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
                    "tham gia",
                    "thành phần dự",
                    "thành phần tham dự",
                    "cùng đi",
                    "đi cùng",
                    "tiếp đoàn",
                    "đón đoàn",
                    "đón tiếp đoàn",
                    "tiếp và làm việc với đoàn",
                    "làm việc với đoàn",
                    "về phía",
                    "chứng kiến",
                    name="verb",
                ),
                gap(14),
                word("có", "gồm", "còn có", "gồm có", "của", ":", "là"),
            ],
        ],
        build=_all_after,
        blocks=_READ,
        examples=(
            Example(
                _SAMPLE + "Tham dự hội nghị còn có Thứ trưởng Bộ Nội vụ Lê Thị Hòa; đồng chí "
                "Trần Văn Bình, Phó Chủ tịch UBND tỉnh Kon Tum.",
                (
                    Attendance(meeting="m1", person="Lê Thị Hòa"),
                    Attendance(meeting="m1", person="Trần Văn Bình"),
                ),
            ),
            Example(
                _SAMPLE + "Về phía tỉnh Kon Tum có đồng chí Trần Văn Bình, Phó Chủ tịch UBND tỉnh.",
                (Attendance(meeting="m1", person="Trần Văn Bình"),),
            ),
        ),
        silent_on=(_SAMPLE + "Người dân tham gia bảo hiểm có quyền chọn nơi khám chữa bệnh.",),
    ),
    Rule(
        name="attendance/at-site",
        says="«Tại điểm cầu X có A»: those named are at that site.",
        pattern=[
            word("điểm cầu", "đầu cầu", name="site"),
            gap(10),
            word("có", "gồm", "gồm có", ":"),
        ],
        build=_at_site,
        blocks=_READ,
        examples=(
            Example(
                _SAMPLE + "Tại điểm cầu tỉnh Kon Tum có đồng chí Trần Văn Bình, Phó Chủ tịch UBND "
                "tỉnh.",
                (Attendance(meeting="m1", person="Trần Văn Bình", site=_KON_TUM),),
            ),
        ),
        silent_on=(_SAMPLE + "Tại điểm cầu tỉnh Kon Tum có lãnh đạo các sở, ngành.",),
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
        blocks=_READ,
        examples=(
            Example(
                _SAMPLE + "Tại trụ sở Bộ Y tế có Thứ trưởng Bộ Nội vụ Lê Thị Hòa tham dự.",
                (Attendance(meeting="m1", person="Lê Thị Hòa"),),
            ),
        ),
        silent_on=(_SAMPLE + "Tại trụ sở Bộ Y tế có ba phòng tiếp dân.",),
    ),
    Rule(
        name="attendance/speaks-next",
        says="After one who speaks at the meeting, the next sentence names another who speaks.",
        pattern=[slot(PERSON, name="who"), gap(3), word(*_SPEAKS)],
        build=_goes_on,
        blocks=_READ,
        examples=(
            Example(
                _SAMPLE + "Tại hội nghị, Thứ trưởng Bộ Nội vụ Lê Thị Hòa báo cáo kết quả. Phó Chủ "
                "tịch UBND tỉnh Kon Tum Trần Văn Bình trình bày kinh nghiệm của tỉnh.",
                (Attendance(meeting="m1", person="Trần Văn Bình"),),
            ),
        ),
        silent_on=(
            _SAMPLE + "\n\nLuật vừa được thông qua. Thứ trưởng Lê Thị Hòa cho biết còn nhiều việc.",
        ),
    ),
    Rule(
        name="attendance/speaks-in-report",
        says="In the report of one meeting someone speaks to those present.",
        pattern=[
            slot(PERSON, name="who"),
            gap(3),
            word(
                "phát biểu",
                "yêu cầu",
                "đề nghị",
                "nhấn mạnh",
                "chỉ đạo",
                "kết luận",
                "báo cáo",
                "trình bày",
                "đánh giá cao",
                "ghi nhận",
                "biểu dương",
                "lưu ý",
                "khẳng định",
            ),
        ],
        build=_speaks_in_report,
        blocks=frozenset({"lead", "body"}),
        examples=(
            Example(
                _SAMPLE + "Nhiều địa phương còn nợ quỹ.\n\nThứ trưởng Bộ Nội vụ Lê Thị Hòa đề nghị "
                "các địa phương trả nợ trong quý.",
                (Attendance(meeting="m1", person="Lê Thị Hòa"),),
            ),
        ),
        silent_on=(
            _SAMPLE + "\n\nTrước đó, Thứ trưởng Lê Thị Hòa yêu cầu rà soát danh mục thuốc.",
        ),
    ),
    Rule(
        name="attendance/pictured",
        says="A caption shows someone speaking there: «Thứ trưởng A nêu ý kiến.».",
        pattern=[
            [
                slot(PERSON, name="who"),
                gap(2),
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
        blocks=frozenset({"caption"}),
        examples=(
            Example(
                _SAMPLE + "Hội nghị bàn về thanh toán.\n\nThứ trưởng Bộ Nội vụ Lê Thị Hòa nêu ý "
                "kiến. Ảnh: Thu Hà\n\nCác địa phương cần báo cáo trong tháng.",
                (Attendance(meeting="m1", person="Lê Thị Hòa"),),
            ),
        ),
        silent_on=(
            _SAMPLE + "Hội nghị bàn về thanh toán.\n\nĐại biểu trình bày tham luận. Ảnh: Thu Hà",
        ),
    ),
    Rule(
        name="attendance/subject",
        says="«A dự hội nghị», «A, B cùng dự».",
        pattern=[
            slot(PERSON, OFFICE),
            gap(16),
            word("dự", "tham dự", "tới dự", "đến dự", "có mặt", "cùng dự", "dự họp", name="verb"),
        ],
        build=_subject,
        blocks=_READ,
        examples=(
            Example(
                _SAMPLE
                + "Phó Chủ tịch UBND tỉnh Kon Tum Trần Văn Bình cùng lãnh đạo các sở, ngành "
                "dự hội nghị tại điểm cầu tỉnh Kon Tum.",
                (Attendance(meeting="m1", person="Trần Văn Bình", site=_KON_TUM),),
            ),
            Example(
                _SAMPLE + "Thứ trưởng Bộ Nội vụ Lê Thị Hòa thay mặt lãnh đạo Bộ đến dự hội nghị.",
                (Attendance(meeting="m1", person="Lê Thị Hòa"),),
            ),
        ),
        silent_on=(_SAMPLE + "Bộ trưởng Trần Văn Bình dự báo chi phí sẽ tăng.",),
    ),
    Rule(
        name="attendance/side",
        says="«Lãnh đạo tỉnh X có các đồng chí: A; B» opens a sentence on who is there.",
        pattern=[word("có", "gồm", "gồm có", name="verb"), gap(3), slot(PERSON)],
        build=_side,
        blocks=frozenset({"lead", "body"}),
        examples=(
            Example(
                _SAMPLE + "Lãnh đạo tỉnh Kon Tum có các đồng chí: Trần Văn Bình, Phó Chủ tịch UBND "
                "tỉnh; Lê Thị Hòa, Giám đốc Sở Y tế.",
                (
                    Attendance(meeting="m1", person="Trần Văn Bình"),
                    Attendance(meeting="m1", person="Lê Thị Hòa"),
                ),
            ),
        ),
        silent_on=(_SAMPLE + "Theo đó, lãnh đạo tỉnh Kon Tum có ông Trần Văn Bình nghỉ hưu.",),
    ),
    Rule(
        name="attendance/holds",
        says="«A; B đã có buổi làm việc», «A đi kiểm tra …»: those who do it are there.",
        pattern=[slot(PERSON), gap(16), slot(MEETING, name="meeting")],
        build=_holds,
        blocks=frozenset({"lead", "body"}),
        examples=(
            Example(
                "Sáng 5/3/2024, Thứ trưởng Bộ Nội vụ Lê Thị Hòa đã đi kiểm tra việc cấp thẻ bảo "
                "hiểm.",
                (Attendance(meeting="m1", person="Lê Thị Hòa"),),
            ),
            Example(
                "Ngày 5/3/2024, tổ đại biểu gồm ông Trần Văn Bình và bà Lê Thị Hòa đã có buổi tiếp "
                "xúc cử tri.",
                (
                    Attendance(meeting="m1", person="Trần Văn Bình"),
                    Attendance(meeting="m1", person="Lê Thị Hòa"),
                ),
            ),
        ),
        silent_on=(
            _SAMPLE + "Thứ trưởng Lê Thị Hòa giao thanh tra làm rõ nội dung trước hội nghị.",
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
                gap(3),
                slot(PERSON, OFFICE, name="who"),
            ],
            [
                slot(PERSON, OFFICE, name="who"),
                gap(4),
                word(*_SPEAKS),
                gap(6),
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
                word("yêu cầu của", "chỉ đạo của", "kết luận của", "đề nghị của", "phát biểu của"),
                gap(2),
                slot(PERSON, name="who"),
                gap(1),
                word("tại"),
                gap(1),
                slot(MEETING, name="meeting"),
            ],
        ],
        build=_speaks,
        blocks=_READ,
        examples=(
            Example(
                _SAMPLE + "Phát biểu tại hội nghị, Thứ trưởng Bộ Nội vụ Lê Thị Hòa đề nghị các địa "
                "phương báo cáo.",
                (Attendance(meeting="m1", person="Lê Thị Hòa"),),
            ),
            Example(
                _SAMPLE + "Đó là yêu cầu của Thứ trưởng Bộ Nội vụ Lê Thị Hòa tại hội nghị.",
                (Attendance(meeting="m1", person="Lê Thị Hòa"),),
            ),
        ),
        silent_on=(_SAMPLE + "Thứ trưởng Lê Thị Hòa cho biết quy định sẽ được sửa trong năm nay.",),
    ),
)
