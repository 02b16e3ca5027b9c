"""Who attended, as the report of one meeting shows: whom it lets speak, and whom it heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.facts import Attendance
from extract.instructions.telling import is_on_this_work
from extract.meetings.attendees import claims
from extract.meetings.participation import run_after, run_before
from extract.meetings.report_scope import (
    asked_by_reporters,
    is_known,
    is_on_site,
    is_report,
    is_third,
    met_elsewhere,
    on_the_way,
)
from extract.meetings.report_words import (
    ADDRESSES,
    ALSO_DOES,
    ASKS,
    AT_IT,
    AWAY,
    BEFORE,
    BEFORE_ALL,
    DEPUTIES,
    ELSEWHERE,
    JUDGED,
    NEXT,
    NOT_YET,
    ONCE,
    OPENING_LENGTH,
    PASSIVE,
    PRESS,
    SENDS,
    SITE,
    SPEAKS,
    TELLS,
    TOLD,
)
from extract.pattern import gap, slot, word
from extract.rule import Example, Rule
from extract.rules.meeting_examples import SAMPLE
from extract.slots import DATE, DOCUMENT, MEETING, OFFICE, PERSON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.rule import Claim, Match


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
    addresses = ADDRESSES.match(opening) is not None
    if ELSEWHERE.search(_apart(opening, there=there, addresses=addresses)) or len(
        opening
    ) > OPENING_LENGTH * (1 + (there or addresses)):
        return
    between = sentence.at(who.end, begin)
    judged = JUDGED.search(opening) and not BEFORE_ALL.match(sentence.text, begin - sentence.begin)
    if (
        AWAY.search(between)
        or ONCE.search(between)
        or PASSIVE.search(between)
        or SENDS.search(between)
        or TOLD.search(opening)
        or _another_speaks(match, begin)
        or judged
    ):
        return
    says = sentence.at(begin, end).lower()
    tells = (says in TELLS or says == "trao đổi") and not addresses
    away = on_the_way(match.context) and not (there and AT_IT.search(opening))
    if tells and (away or not is_known(match.context, who)):
        return
    if tells and asked_by_reporters(match.context, sentence, who):
        return
    # «A dẫn đầu đoàn», «A trực tiếp chỉ đạo việc này» tell nothing
    nothing = sentence.at(end, end + 4) == " đầu" or is_on_this_work(sentence, end)
    third = not there and (is_third(match.context, who) or is_on_site(match.context, opening))
    if nothing or third or met_elsewhere(match.context, who):
        return
    site = SITE.search(opening) is not None
    run = run_before(sentence, who.end) if not opening.strip() or DEPUTIES.search(opening) else []
    yield from claims(match, run or [who], match.begin, match.end, site=site)


def _another_speaks(match: Match, verb: int) -> bool:
    """Tell «Về việc của ông A, | Chủ tịch UBND tỉnh yêu cầu …», where another has the verb."""
    sentence, who = match.sentence, match.slot("who")
    name = match.context.people.name_of(who)
    return any(
        one.value.person not in {None, name} and sentence.at(one.begin - 2, one.begin) == ", "
        for one in sentence.between(who.end, verb, OFFICE)
    )


def _apart(opening: str, *, there: bool, addresses: bool) -> str:
    """Return what may say that somebody speaks elsewhere.

    Not «Trước đó, | báo cáo kết quả, A …», nor «Tại họp báo, trả lời báo chí | về vụ việc, A …».
    """
    before = BEFORE.match(opening) if addresses else PRESS.search(opening) if there else None
    return opening[before.end() :] if before else opening


def _according_to(match: Match) -> Iterator[Claim]:
    """«Theo đại biểu A, …» in the report of a debate: a deputy whose words are told is there."""
    sentence, who = match.sentence, match.slot("who")
    opens = not sentence.at(sentence.begin, match.begin).strip(' "-+•')
    told = sentence.at(max(sentence.begin, who.begin - len("đại biểu ")), who.end)
    if opens and _DEPUTY.search(told) and is_report(match.context, who.begin):
        main = match.context.meetings.records[0]
        if main.kind in _DEBATES and sentence.at(who.end, who.end + 1) in {",", " "}:
            yield from claims(match, [who], match.begin, match.end, site=False)


def _heard(match: Match) -> Iterator[Claim]:
    """«Quốc hội nghe Bộ trưởng A trình bày …»: whom a meeting hears is there."""
    ahead = match.sentence.at(max(match.sentence.begin, match.begin - 16), match.begin)
    if is_report(match.context, match.begin) and not NOT_YET.search(ahead):
        sentence, first = match.sentence, match.slot("who")
        who = run_after(sentence, first.begin)
        who += [
            slot
            for slot in sentence.between(first.end, sentence.end, PERSON)
            if slot not in who and NEXT.match(sentence.text, slot.end - sentence.begin)
        ]
        yield from claims(match, who, match.begin, match.end, site=False)


_DEPUTY = regex.compile(r"\b(?:[Đđ]ại biểu|ĐBQH|ĐB)\b")
_DEBATES = frozenset({"kỳ họp", "phiên họp"})

RULES = (
    Rule(
        name="attendance/speaks-in-report",
        says="In the report of one meeting someone speaks to those present.",
        pattern=[
            [slot(PERSON, name="who"), gap(6), word(*SPEAKS, *ALSO_DOES, name="verb")],
            [slot(PERSON, name="who"), gap(8), word("trình", name="verb"), slot(DOCUMENT)],
            [slot(PERSON, name="who"), gap(10), word(*ASKS, name="verb")],
        ],
        build=_speaks_in_report,
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
            Example(
                SAMPLE + "\n\nThứ trưởng Bộ Nội vụ Lê Thị Hòa thừa ủy quyền của Bộ trưởng trình Tờ "
                "trình về việc điều chỉnh kế hoạch đầu tư công trung hạn giai đoạn 2021-2025.",
                (Attendance(meeting="m1", person="Lê Thị Hòa"),),
            ),
            Example(
                SAMPLE + "\n\nTrước đó, báo cáo kết quả, Thứ trưởng Bộ Nội vụ Lê Thị Hòa cảnh báo "
                "quỹ sẽ cạn.",
                (Attendance(meeting="m1", person="Lê Thị Hòa"),),
            ),
        ),
        silent_on=(
            SAMPLE
            + "\n\nTrước đó, tại buổi họp báo, Thứ trưởng Lê Thị Hòa phê bình các địa phương.",
            SAMPLE + "\n\nTrả lời câu hỏi của phóng viên, Thứ trưởng Bộ Nội vụ Lê Thị Hòa nói còn "
            "nhiều việc.",
            SAMPLE + "\n\nNgày 1/2/2024, Thứ trưởng Lê Thị Hòa ký công văn. Bà Lê Thị Hòa khẳng "
            "định quỹ đủ tiền.",
            SAMPLE + "\n\nTrước đó, Thứ trưởng Lê Thị Hòa yêu cầu rà soát danh mục thuốc.",
            SAMPLE + "\n\nGiao Thứ trưởng Lê Thị Hòa trực tiếp theo dõi, chỉ đạo việc mua thuốc.",
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
            [
                word("trả lời", "giải đáp", "làm rõ", "tiếp thu", "trước"),
                gap(1),
                word("câu hỏi", "chất vấn", "ý kiến", "băn khoăn"),
                gap(1),
                word("của"),
                gap(3),
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
        examples=(
            Example(
                SAMPLE + "Các đại biểu đã nghe Thứ trưởng Bộ Nội vụ Lê Thị Hòa trình bày tờ trình.",
                (Attendance(meeting="m1", person="Lê Thị Hòa"),),
            ),
            Example(
                SAMPLE + "Trả lời câu hỏi của đại biểu Trần Văn Bình, lãnh đạo Bộ nói thuốc đủ.",
                (Attendance(meeting="m1", person="Trần Văn Bình"),),
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
    Rule(
        name="attendance/according-to",
        says="«Theo đại biểu A, …» in the report of a debate: A is there.",
        pattern=[word("theo"), gap(2), slot(PERSON, name="who")],
        build=_according_to,
        examples=(
            Example(
                "Sáng 5/3/2024, Quốc hội tiếp tục Kỳ họp thứ 7.\n\nTheo đại biểu Trần Văn Bình, "
                "luật còn thiếu.",
                (Attendance(meeting="m1", person="Trần Văn Bình"),),
            ),
        ),
        silent_on=(
            SAMPLE + "\n\nTheo đại biểu Trần Văn Bình, luật còn thiếu.",
            "Sáng 5/3/2024, Quốc hội tiếp tục Kỳ họp thứ 7.\n\nTheo ông Trần Văn Bình, giá tăng.",
        ),
    ),
)
