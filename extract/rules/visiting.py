"""Who is at a visit or a reception: those who make it, and those whom they meet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.facts import Attendance
from extract.layout.blocks import CAPTIONED_REPORT
from extract.meetings.attendees import all_after, claims
from extract.meetings.host_words import AT_HEAD
from extract.meetings.participation import run_after, run_before
from extract.meetings.visits import COMPANY, LEADING, VERBS
from extract.pattern import gap, slot, word
from extract.remembered import asked_once
from extract.rule import Example, Rule
from extract.rules.meeting_examples import SAMPLE
from extract.slots import DATE, MEETING, OFFICE, ORGANIZATION, PERSON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.rule import Claim, Match

_HOLDS = regex.compile(
    rf"{LEADING}{COMPANY}"
    r"(?P<verbs>(?:\s(?:đã|vừa|đang|tiếp tục|đi|đến|tới|trực tiếp|cấp tốc|có mặt|cùng|có|tổ chức|"
    r"tiến hành|buổi|chuyến|thân mật|trân trọng|(?:đón|đón tiếp|tiếp|gặp|chào)(?:,|\svà))){0,4})\s"
)


_MEMBERS = regex.compile(
    r"(?i)\b(?:đoàn|tổ|đại biểu|ứng cử viên)\b[^.;:]{0,90}\sgồm(?:\scó)?\s?:?\s?"
    r"(?:(?:các\s)?(?:ông, bà|đồng chí|đại biểu|ông|bà|vị)\s?:?\s?)?$"
)
"""«Đoàn ĐBQH tỉnh gồm các ông, bà: A, …; B, … đã có buổi tiếp xúc»: all that are named."""


def _holds(match: Match) -> Iterator[Claim]:
    """«A; B và C đã có buổi tiếp xúc cử tri», «A đi kiểm tra …»: they are there."""
    sentence, meeting = match.sentence, match.slot("meeting")
    before = (sentence.begin, meeting.begin)
    people = sentence.between(*before, PERSON) or sentence.between(*before, OFFICE)
    members = _MEMBERS.search(sentence.at(sentence.begin, people[0].begin)) if people else None
    who = people if members else run_before(sentence, people[-1].end) if people else []
    if not who or match.context.meetings.record(meeting) is None:
        return
    between = sentence.at(who[-1].end, meeting.begin)
    said = _HOLDS.fullmatch(between) or (members and _HOLDS.search(between))
    does = meeting.value.label.lower().startswith(VERBS)
    if said and not does and "tổ chức" in said["verbs"]:
        does = meeting.value.kind == "buổi tiếp"
    if said and (does or regex.search(r"\s(?:có|cùng)\b", said["verbs"])):
        yield from claims(match, who, match.begin, match.end, site=False)


_SAYS = regex.compile(r",\s(?:(?:ông|bà|đồng chí)\s)?")


def _does(match: Match) -> Iterator[Claim]:
    """«Làm việc với Sở A sáng 9/5, B nói …»: who does what opens the sentence is there."""
    sentence, meeting, who = match.sentence, match.slot("meeting"), match.slot("who")
    opens = not sentence.at(sentence.begin, meeting.begin).strip(" -+•")
    days = sentence.between(meeting.end, who.begin, DATE)
    does = meeting.value.label.lower().startswith(VERBS)
    if not (opens and does and days) or match.context.meetings.record(meeting) is None:
        return
    if _SAYS.fullmatch(sentence.at(days[-1].end, who.begin)):
        yield from claims(match, [who], match.begin, match.end, site=False)


_SENT = asked_once(r"(?i)\b(?:đoàn|phái đoàn|tổ công tác)\b[^.;:\n]{0,90}\sdo\s")
_LEADER = regex.compile(rf",?\s{AT_HEAD}\b")
_OTHER_DAY = asked_once(r"(?i)\b(?:sẽ|từng|trước đó|dự kiến|thành lập)\b")


def _leads(match: Match) -> Iterator[Claim]:
    """«Đoàn công tác do A dẫn đầu …»: who leads those who came is there."""
    sentence, who = match.sentence, match.slot("who")
    opening = sentence.at(sentence.begin, who.begin)
    led = _LEADER.match(sentence.text, who.end - sentence.begin)
    named = any(match.context.meetings.record(found) for found in sentence.of(MEETING))
    apart = sentence.of(DATE) and not named
    elsewhere = apart or _OTHER_DAY.search(sentence.text)
    if led and not elsewhere and _SENT.search(opening):
        yield from claims(match, [who], match.begin, match.end, site=False)


_OTHER_SIDE = regex.compile(
    r"(?:\s(?:xã giao|thân mật|chính thức|cấp nhà nước|trọng thể))?"
    r"(?:\s(?:với|của|giữa)|\s[^.,;:\n]{2,40}?\sgiữa)?\s(?:[Nn]gài\s)?"
    r"(?:[Đđ]oàn\s[^.;:]{2,80}\sdo\s)?"
)
_BETWEEN_TWO = frozenset({"buổi làm việc", "buổi tiếp", "hội đàm"})


def _received(match: Match) -> Iterator[Claim]:
    """«A tiếp B», «cuộc hội đàm với B»: the other side is there too."""
    sentence, meeting, who = match.sentence, match.slot("meeting"), match.slot("who")
    record = match.context.meetings.record(meeting)
    welcome = meeting.value.label.lower().startswith("lễ đón")
    if record is None or not (welcome or meeting.value.kind in _BETWEEN_TWO):
        return
    if _OTHER_SIDE.fullmatch(sentence.at(meeting.end, who.begin)):
        run = run_after(sentence, who.begin)
        yield from claims(match, run, match.begin, match.end, site=False)


def _receives(match: Match) -> Iterator[Claim]:
    """«Tiếp và làm việc với Đoàn công tác X có A; B» opens a sentence: they receive it."""
    if not match.sentence.at(match.sentence.begin, match.begin).strip(" -+•"):
        yield from all_after(match)


RULES = (
    Rule(
        name="attendance/receiving",
        says="«Tiếp và làm việc với Đoàn công tác X có A; B»: they are there to receive it.",
        pattern=[
            word("tiếp", "đón", "đón tiếp", "tiếp và làm việc với", "làm việc với", name="verb"),
            slot(ORGANIZATION),
            gap(6),
            word("có", "còn có", "gồm"),
            gap(3),
            slot(PERSON),
        ],
        build=_receives,
        blocks=CAPTIONED_REPORT,
        examples=(
            Example(
                "Sáng 5/3/2024, Thứ trưởng Bộ Nội vụ Lê Thị Hòa có buổi làm việc tại Kon Tum.\n\n"
                "Tiếp và làm việc với Đoàn công tác tỉnh Gia Lai có ông Trần Văn Bình, Phó Chủ "
                "tịch UBND tỉnh.",
                (Attendance(meeting="m1", person="Trần Văn Bình"),),
            ),
        ),
        silent_on=(SAMPLE + "Bộ làm việc với Sở Y tế Kon Tum có ông Trần Văn Bình khiếu nại.",),
    ),
    Rule(
        name="attendance/holds",
        says="«A; B đã có buổi làm việc», «A đi kiểm tra …»: those who do it are there.",
        pattern=[slot(MEETING, name="meeting")],
        build=_holds,
        blocks=CAPTIONED_REPORT,
        examples=(
            Example(
                "Sáng 5/3/2024, Thứ trưởng Bộ Nội vụ Lê Thị Hòa đã đi kiểm tra việc cấp thẻ bảo "
                "hiểm.",
                (Attendance(meeting="m1", person="Lê Thị Hòa"),),
            ),
            Example(
                "Ngày 5/3/2024, bà Lê Thị Hòa, Giám đốc Sở Y tế dẫn đầu đoàn khảo sát các trạm xá.",
                (Attendance(meeting="m1", person="Lê Thị Hòa"),),
            ),
            Example(
                "Sáng 5/3/2024, bà Lê Thị Hòa, Giám đốc Sở Y tế đón và hội đàm với đoàn tỉnh "
                "Champasak.",
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
            SAMPLE + "Thứ trưởng Lê Thị Hòa giao thanh tra làm rõ nội dung trước hội nghị.",
        ),
    ),
    Rule(
        name="attendance/does",
        says="«Làm việc với Sở A sáng 9/5, B nói …»: who does it is there.",
        pattern=[slot(MEETING, name="meeting"), gap(24), slot(PERSON, name="who")],
        build=_does,
        examples=(
            Example(
                "Làm việc với lãnh đạo tỉnh Kon Tum sáng 5/3/2024, Thứ trưởng Lê Thị Hòa hỏi về "
                "trạm xá.",
                (Attendance(meeting="m1", person="Lê Thị Hòa"),),
            ),
            Example(
                "Tiếp xúc cử tri huyện Đắk Hà ngày 5/3/2024, bà Lê Thị Hòa nói về giá cà phê.",
                (Attendance(meeting="m1", person="Lê Thị Hòa"),),
            ),
        ),
        silent_on=("Làm việc với lãnh đạo tỉnh Kon Tum cho đến ngày 5/3/2024 là bà Lê Thị Hòa.",),
    ),
    Rule(
        name="attendance/leads",
        says="«Đoàn công tác do A dẫn đầu …»: who leads those who came to the meeting is there.",
        pattern=[
            word("do"),
            gap(2),
            slot(PERSON, name="who"),
        ],
        build=_leads,
        examples=(
            Example(
                SAMPLE + "Đoàn đại biểu tỉnh Kon Tum do ông Trần Văn Bình, Phó Chủ tịch UBND "
                "tỉnh, làm trưởng đoàn; đoàn tỉnh Gia Lai do bà Lê Thị Hòa dẫn đầu.",
                (
                    Attendance(meeting="m1", person="Trần Văn Bình"),
                    Attendance(meeting="m1", person="Lê Thị Hòa"),
                ),
            ),
        ),
        silent_on=(
            SAMPLE + "Tuần tới, đoàn thanh tra do ông Trần Văn Bình dẫn đầu sẽ vào Kon Tum.",
            SAMPLE + "Trước đó, đoàn thanh tra do ông Trần Văn Bình dẫn đầu đã vào Kon Tum.",
        ),
    ),
    Rule(
        name="attendance/received",
        says="«A tiếp Đại sứ B», «cuộc hội đàm với B»: B is there too.",
        pattern=[slot(MEETING, name="meeting"), gap(12), slot(PERSON, name="who")],
        build=_received,
        examples=(
            Example(
                "Chiều 5/3/2024, tại Hà Nội, diễn ra buổi làm việc với Chủ tịch UBND tỉnh Kon Tum "
                "Trần Văn Bình.",
                (Attendance(meeting="m1", person="Trần Văn Bình"),),
            ),
        ),
        silent_on=(
            (
                "Chiều 5/3/2024, diễn ra buổi làm việc với Sở Y tế tỉnh Kon Tum về đơn của ông "
                "Trần Văn Bình."
            ),
        ),
    ),
)
