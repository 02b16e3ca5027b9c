"""Who attended, as the report of one meeting shows: whom it lets speak, and whom it heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.facts import Attendance
from extract.meetings.attendees import claims
from extract.meetings.participation import run_after, run_before
from extract.pattern import gap, slot, word
from extract.remembered import asked_once
from extract.rule import Example, Rule
from extract.rules.meeting_examples import SAMPLE
from extract.rules.speaking import SPEAKS
from extract.slots import DATE, MEETING, PERSON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.context import Context
    from extract.rule import Claim, Match
    from extract.slots import Slot

_SAYS = (
    "phản ánh", "băn khoăn", "thắc mắc", "cho hay", "hỏi", "nói", "kể", "thừa nhận", "dẫn",
)  # fmt: skip
_ALSO_DOES = (
    "thông tin",
    "bày tỏ",
    "mong muốn",
    "cảm ơn",
    "trao đổi",
    "trình tờ trình",
    "đọc",
    "thay mặt",
    "hứa",
    "cam kết",
    "nhận định",
    "đặt câu hỏi",
    "nêu câu hỏi",
    "chất vấn",
    "tranh luận",
    "tán thành",
    "đồng tình",
    "nhất trí",
    "góp ý",
    "nhận trách nhiệm",
    "gợi mở",
    "điều hành nội dung",
    "điều hành phiên",
    "điều hành phần",
    "giao nhiệm vụ",
    "chúc mừng",
    "khen ngợi",
    "phát động",
    "tiếp thu",
    "ôn lại",
    "cắt băng",
    "bấm nút",
    "đánh trống",
    "phát lệnh",
    "lên tiếng",
    "nhận quyết định",
    "nhận huy hiệu",
    "đón nhận",
    "ký kết",
    *_SAYS,
)
"""What else one does who is there: in the report of a meeting who cuts the ribbon attends."""
_ELSEWHERE = asked_once(
    r"(?i)\b(?:trước đó|theo|cùng ngày|trả lời báo chí|trao đổi với|bên lề|được biết|cho hay|"
    r"(?:đầu|giữa|cuối|hồi|từ) (?:tháng|năm|tuần)|tháng trước|năm ngoái|mới đây|gần đây)\b"
)
_NEXT = regex.compile(r"\s(?:đã\s)?(?:trình bày|báo cáo|trình|thông báo|phát biểu|đọc)\b")
_SENDS = asked_once(
    r"(?i)\b(?:gửi|tặng)\s(?:\w+\s){0,2}?(?:lẵng hoa|thư|điện|thiệp|hoa)\b|"
    r"\bcó thư\b|\b(?:không|chưa)(?:\s(?:thể|trực tiếp))?\s(?:đến |tham )?dự\b"
)
"""«Thủ tướng gửi lẵng hoa chúc mừng»: who sends something need not be there."""
_NOT_YET = regex.compile(r"(?i)\b(?:sẽ|không|chưa|từng|dự kiến|muốn)\s$")
_ONCE = asked_once(r"(?i)\b(?:từng|trước đây)\b")
_JUDGED = asked_once(r"(?i)\b(?:được|bị)\s(?:(?:đồng chí|ông|bà)\s)?$")
_PASSIVE = regex.compile(r"(?i)\b(?:được|bị)\s(?!mời|phân công|ủy quyền|giao\s(?:trình|báo|phát))")
"""«A được Bộ Chính trị giao nhiệm vụ»: it is not A who speaks."""
_BEFORE_ALL = regex.compile(r"(?i)(?:trao|công bố|trình bày|báo cáo|giới thiệu|thông báo|đọc)\b")
"""«được A đánh giá cao»: A need not be there; but «được A trao» is done before all."""
_ADDRESSES = asked_once(
    r"\W{0,3}(?:Phát biểu|Báo cáo|Trình bày|Kết luận|Thảo luận|Tham luận|Giải trình|"
    r"Trả lời(?!\s(?:báo|phỏng|phóng|câu hỏi của (?:báo|phóng)))|Tham gia (?:thảo luận|ý kiến)|"
    r"Góp ý)\b"
)
"""How somebody is brought in who speaks to those present, even on a visit."""
_REPORTER = regex.compile(
    r"(?i)\b(?:trao đổi|chia sẻ|trả lời|tìm hiểu|ghi nhận|khảo sát|làm việc|nói)\s"
    r"(?:nhanh\s)?(?:với|của)?\s?"
    r"(?:riêng\s)?(?:pv|phóng viên|nhà báo|báo chí)\b"
)
_AT_IT = regex.compile(r"(?i)\b(?:tại|trong|ở)\s(?:\w+\s){0,2}(?:buổi|cuộc|chuyến|đây)\b")
_DEPUTIES = regex.compile(r"(?i)\b(?:đại biểu|đồng chí|ông|bà)\b")
_AWAY = asked_once(r"(?i)\b(?:không|chưa)\s(?:có mặt|dự|đến|tham)\b|\bvắng\b")
_SITE = regex.compile(r"(?i)\b(?:từ|tại|ở)\s(?:điểm cầu|đầu cầu)\b")
_OPENING_LENGTH = 90
_OPENING_SENTENCES = 6
_TELLS = frozenset(
    {
        "cho biết",
        "cho rằng",
        "chia sẻ",
        "khẳng định",
        "đánh giá",
        "trả lời",
        "nêu",
        "thông báo",
        "nhận định",
        *_SAYS,
    }
)
"""What people also tell reporters, away from any meeting."""
_VISITS = frozenset(
    {"buổi làm việc", "chuyến kiểm tra", "chuyến khảo sát", "chuyến thăm", "buổi tiếp"}
)


def _speaks_in_report(match: Match) -> Iterator[Claim]:
    """In the report of one meeting, who addresses people addresses them there."""
    sentence, who = match.sentence, match.slot("who")
    opening = sentence.at(sentence.begin, who.begin)
    named = sentence.between(sentence.begin, who.begin, MEETING)
    there = any(match.context.meetings.record(slot) for slot in named)
    if not is_report(match.context, who.begin) or (
        sentence.between(sentence.begin, who.begin, DATE) and not there
    ):
        return
    begin, end = match.span("verb")
    if _ELSEWHERE.search(opening) or len(opening) > _OPENING_LENGTH * (
        1 + (there or _ADDRESSES.match(opening) is not None)
    ):
        return
    between = sentence.at(who.end, begin)
    judged = _JUDGED.search(opening) and not _BEFORE_ALL.match(
        sentence.text, begin - sentence.begin
    )
    if (
        _AWAY.search(between)
        or _ONCE.search(between)
        or _PASSIVE.search(between)
        or _SENDS.search(between)
        or judged
    ):
        return
    tells = sentence.at(begin, end).lower() in _TELLS and not _ADDRESSES.match(opening)
    away = _on_the_way(match.context) and not (there and _AT_IT.search(opening))
    if tells and (away or not _is_known(match.context, who)):
        return
    if tells and _asked_by_reporters(match):
        return
    if _met_elsewhere(match.context, who) or sentence.at(end, end + 4) == " đầu":
        return  # «A dẫn đầu đoàn» tells nothing
    site = _SITE.search(opening) is not None
    run = run_before(sentence, who.end) if not opening.strip() or _DEPUTIES.search(opening) else []
    yield from claims(match, run or [who], match.begin, match.end, site=site)


def is_report(context: Context, offset: int) -> bool:
    """Tell whether the article speaks from its beginning of the meeting that it last spoke of."""
    records = context.meetings.records
    if not records:
        return False
    last = context.sentences[min(_OPENING_SENTENCES, len(context.sentences)) - 1].end
    spoken = max(
        (slot.begin, record is records[0] or context.meetings.is_part(record.key, records[0].key))
        for record in records
        for slot in record.mentions
        if slot.begin < offset or slot is records[0].mentions[0]
    )
    return records[0].mentions[0].begin < last and spoken[1]


def _on_the_way(context: Context) -> bool:
    """Tell whether the meeting is a visit, on which reporters ask those whom they find."""
    return context.meetings.records[0].kind in _VISITS


def _asked_by_reporters(match: Match) -> bool:
    """Tell whether the article has turned, since it last named the meeting, to what others told."""
    for sentence in reversed(match.context.sentences[: match.sentence.index]):
        if _REPORTER.search(sentence.text):
            return True
        if sentence.of(MEETING):
            return False
    return False


def _is_known(context: Context, who: Slot) -> bool:
    """Tell whether the article says what somebody is, not only who: «chị A, 35 tuổi»."""
    name = context.people.name_of(who)
    opening = context.layout.view[max(0, who.begin - 12) : who.begin + 12].lower()
    return "đại biểu" in opening or any(
        slot.value.positions or slot.value.shared
        for slot in context.people.slots
        if slot.label == PERSON and slot.value.name == name
    )


def _met_elsewhere(context: Context, who: Slot) -> bool:
    """Tell whether the article brings a person in with something of another day or place."""
    name = context.people.name_of(who)
    for sentence in context.sentences:
        for other in sentence.of(PERSON):
            if other.begin < who.begin and context.people.name_of(other) == name:
                return bool(sentence.of(DATE)) and not sentence.of(MEETING)
    return False


def _heard(match: Match) -> Iterator[Claim]:
    """«Quốc hội nghe Bộ trưởng A trình bày …»: whom a meeting hears is there."""
    ahead = match.sentence.at(max(match.sentence.begin, match.begin - 16), match.begin)
    if is_report(match.context, match.begin) and not _NOT_YET.search(ahead):
        sentence, first = match.sentence, match.slot("who")
        who = run_after(sentence, first.begin)
        who += [
            slot
            for slot in sentence.between(first.end, sentence.end, PERSON)
            if slot not in who and _NEXT.match(sentence.text, slot.end - sentence.begin)
        ]
        yield from claims(match, who, match.begin, match.end, site=False)


RULES = (
    Rule(
        name="attendance/speaks-in-report",
        says="In the report of one meeting someone speaks to those present.",
        pattern=[
            slot(PERSON, name="who"),
            gap(6),
            word(*SPEAKS, *_ALSO_DOES, name="verb"),
        ],
        build=_speaks_in_report,
        blocks=frozenset({"lead", "body"}),
        examples=(
            Example(
                SAMPLE + "Nhiều địa phương còn nợ quỹ.\n\nThứ trưởng Bộ Nội vụ Lê Thị Hòa đề nghị "
                "các địa phương trả nợ trong quý.",
                (Attendance(meeting="m1", person="Lê Thị Hòa"),),
            ),
            Example(
                SAMPLE + "Nhiều địa phương còn nợ quỹ.\n\nThứ trưởng Bộ Nội vụ Lê Thị Hòa cho biết "
                "tiền sẽ được trả trong quý.",
                (Attendance(meeting="m1", person="Lê Thị Hòa"),),
            ),
        ),
        silent_on=(
            SAMPLE + "\n\nNgày 1/2/2024, Thứ trưởng Lê Thị Hòa ký công văn. Bà Lê Thị Hòa khẳng "
            "định quỹ đủ tiền.",
            SAMPLE + "\n\nTrước đó, Thứ trưởng Lê Thị Hòa yêu cầu rà soát danh mục thuốc.",
        ),
    ),
    Rule(
        name="attendance/heard",
        says="«Quốc hội nghe Bộ trưởng A trình bày …»: whom a meeting hears is there.",
        pattern=[
            [
                word("nghe", "lắng nghe"),
                gap(2),
                slot(PERSON, name="who"),
                gap(4),
                word("trình bày", "báo cáo", "trình", "thông báo", "phát biểu", "đọc"),
            ],
            [
                word("nghe", "lắng nghe"),
                gap(2),
                word("tham luận", "báo cáo", "phát biểu", "ý kiến", "chia sẻ", "bài phát biểu"),
                gap(4),
                word("của", "từ"),
                gap(1),
                slot(PERSON, name="who"),
            ],
            [word("chất vấn"), gap(1), slot(PERSON, name="who")],
            [
                word("do"),
                gap(2),
                slot(PERSON, name="who"),
                gap(2),
                word("trình bày", "đọc", "báo cáo"),
            ],
        ],
        build=_heard,
        blocks=frozenset({"lead", "body"}),
        examples=(
            Example(
                SAMPLE + "Các đại biểu đã nghe Thứ trưởng Bộ Nội vụ Lê Thị Hòa trình bày tờ trình.",
                (Attendance(meeting="m1", person="Lê Thị Hòa"),),
            ),
            Example(
                SAMPLE + "Các đại biểu đã chất vấn Thứ trưởng Bộ Nội vụ Lê Thị Hòa.",
                (Attendance(meeting="m1", person="Lê Thị Hòa"),),
            ),
        ),
        silent_on=(
            SAMPLE + "Kỳ họp tới sẽ chất vấn Thứ trưởng Bộ Nội vụ Lê Thị Hòa.",
            SAMPLE + "Người dân nghe tin Thứ trưởng Bộ Nội vụ Lê Thị Hòa nghỉ hưu.",
            "Người dân đã nghe ông Trần Văn Bình báo cáo về mùa màng.",
        ),
    ),
)
