"""Who was not there: named as absent, or with another in their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.facts import Absence
from extract.layout.blocks import CAPTIONED_REPORT
from extract.meetings.participation import names, run_after, run_before
from extract.pattern import gap, slot, word
from extract.rule import Example, Rule
from extract.rules.meeting_examples import SAMPLE
from extract.slots import PERSON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.rule import Claim, Match
    from extract.slots import Slot

_EVENT = r"(?:hội nghị|hội thảo|phiên|cuộc|buổi|kỳ họp|họp|lễ|đại hội|tọa đàm|diễn đàn|điểm cầu)"
_OF_IT = regex.compile(
    rf"(?i)(?:(?:\s(?:tại|ở|trong|được))?\s{_EVENT}\b|\s?(?:$|[.;)])|,?\s(?:vì|do|có lý do)\b)"
)
"""What follows: the meeting, the end, a reason; not «không dự thầu», «vắng mặt tại địa phương»."""
_LEADS_UP = regex.compile(
    r"(?:,?\s(?:do|vì)\s[^.;:,]{2,80},?)?(?:\s(?:đã|cũng|đều|phải|xin|nên)){0,2}\s"
)
_AT_ONCE = regex.compile(
    rf"(?:\scó lý do)?(?i:\s(?:tại|ở|trong)?\s?{_EVENT}(?:\s(?:họp|này))?)?(?:\scó lý do)?"
    r"\W{1,4}(?:(?:có|gồm|là|các|đồng chí|ông|bà|đại biểu)\W{1,3}){0,4}"
)
_HEAD = regex.compile(r"(?i)\W{0,4}(?:(?:đại biểu|thành viên|các đồng chí)\s)?")
_COMES = regex.compile(
    r"(?i)(?<!\w)(?:(?:đã|đến|tới|tham)\s){0,2}(?:dự|chủ trì)(?:\s(?:và|điều hành)){0,3}"
    rf"\s(?:(?:tại|đồng)\s)?{_EVENT}"
)
_REASON = r"(?i)\s(?:phân công|ủy quyền|giao)\b"


def _absences(match: Match, who: list[Slot], begin: int, end: int) -> Iterator[Claim]:
    sentence, context = match.sentence, match.context
    key = context.meetings.of(sentence)
    if key is None:
        return
    for person, name, written in names(who, context):
        if (key, name) not in context.chairs:
            left, right = context.clause(sentence, min(begin, person.begin), max(end, person.end))
            inferred = set() if written else {"notAttendedBy"}
            yield match.claim(Absence(meeting=key, person=name), left, right, inferred=inferred)


def _subject(match: Match) -> Iterator[Claim]:
    """Those before the verb, with nothing but the reason between."""
    sentence = match.sentence
    begin, end = match.span("verb")
    people = sentence.between(sentence.begin, begin, PERSON)
    if not people or not _OF_IT.match(sentence.at(end, sentence.end)):
        return
    if _LEADS_UP.fullmatch(sentence.at(people[-1].end, begin)):
        yield from _absences(match, run_before(sentence, people[-1].end), begin, end)


def _listed(match: Match) -> Iterator[Claim]:
    """Those after «Vắng mặt», where the sentence begins with it."""
    sentence, who = match.sentence, match.slot("who")
    begin, end = match.span("verb")
    at_once = _AT_ONCE.fullmatch(sentence.at(end, who.begin))
    if at_once and _HEAD.fullmatch(sentence.at(sentence.begin, begin)):
        yield from _absences(match, run_after(sentence, who.begin), begin, end)


def _replaced(match: Match) -> Iterator[Claim]:
    """The one whom another stands for, who comes in their place."""
    sentence, who, deputy = match.sentence, match.slot("who"), match.slot("deputy")
    begin, end = match.span("verb")
    between, after = sentence.at(deputy.end, begin), sentence.at(who.end, sentence.end)
    before_it = not after.strip(" .") and _COMES.match(between.lstrip(" ,"))
    if before_it or (not between.strip() and _COMES.match(after.lstrip(" ,"))):
        yield from _absences(match, [who], begin, end)


def _empowered(match: Match) -> Iterator[Claim]:
    """«Được A ủy quyền, B chủ trì phiên họp»."""
    sentence, who, deputy = match.sentence, match.slot("who"), match.slot("deputy")
    begin, end = match.span("verb")
    between = sentence.at(who.end, deputy.begin)
    told = regex.match(_REASON, between) or "ủy quyền" in sentence.at(begin, end).lower()
    if told and _COMES.match(sentence.at(deputy.end, sentence.end).lstrip(" ,")):
        yield from _absences(match, [who], begin, end)


_ABSENT = Absence(meeting="m1", person="Trần Văn Bình")

RULES = (
    Rule(
        name="absence/said",
        says="«A vắng mặt», «A do bận công tác, không dự họp».",
        pattern=[
            slot(PERSON),
            gap(16),
            word(
                "không dự",
                "không tham dự",
                "không thể dự",
                "không thể tham dự",
                "không đến dự",
                "không có mặt",
                "vắng mặt",
                "vắng họp",
                name="verb",
            ),
        ],
        build=_subject,
        blocks=CAPTIONED_REPORT,
        examples=(
            Example(SAMPLE + "Giám đốc Sở Y tế Trần Văn Bình vắng mặt.", (_ABSENT,)),
            Example(
                SAMPLE + "Giám đốc Sở Y tế Trần Văn Bình do bận công tác, không dự hội nghị.",
                (_ABSENT,),
            ),
            Example(
                SAMPLE + "Ông Trần Văn Bình không thể tham dự phiên họp vì lý do sức khỏe.",
                (_ABSENT,),
            ),
        ),
        silent_on=(
            SAMPLE + "Ông Trần Văn Bình không dự báo được chi phí.",
            SAMPLE + "Ông Trần Văn Bình vắng mặt tại nơi cư trú.",
            SAMPLE + "Ông Trần Văn Bình nói rằng nhiều người không dự thi.",
        ),
    ),
    Rule(
        name="absence/listed",
        says="«Vắng mặt: A; B» opens a sentence.",
        pattern=[
            [
                word("vắng mặt", "vắng", "vắng mặt có lý do", "vắng có lý do", name="verb"),
                gap(4),
                word(":", "có", "gồm", "gồm có", "là"),
                gap(3),
                slot(PERSON, name="who"),
            ],
            [word("vắng", name="verb"), gap(2), slot(PERSON, name="who")],
        ],
        build=_listed,
        blocks=CAPTIONED_REPORT,
        examples=(
            Example(
                SAMPLE + "Vắng mặt có lý do: đồng chí Trần Văn Bình, Giám đốc Sở Y tế.",
                (_ABSENT,),
            ),
            Example(SAMPLE + "Vắng đồng chí Trần Văn Bình, Giám đốc Sở Y tế (đi học).", (_ABSENT,)),
            Example(
                SAMPLE + "Vắng mặt tại hội nghị có đại biểu Trần Văn Bình do đi công tác.",
                (_ABSENT,),
            ),
        ),
        silent_on=(SAMPLE + "Khi vắng mặt ông Trần Văn Bình, phó giám đốc điều hành.",),
    ),
    Rule(
        name="absence/replaced",
        says="«B thay mặt A dự hội nghị», «B dự họp thay A»: A is not there.",
        pattern=[
            slot(PERSON, name="deputy"),
            gap(10),
            word("thay mặt", "thay mặt cho", "thay cho", "thay", name="verb"),
            gap(2),
            slot(PERSON, name="who"),
        ],
        build=_replaced,
        blocks=CAPTIONED_REPORT,
        examples=(
            Example(
                SAMPLE + "Bà Lê Thị Hòa thay mặt ông Trần Văn Bình chủ trì hội nghị.", (_ABSENT,)
            ),
            Example(SAMPLE + "Bà Lê Thị Hòa dự họp thay ông Trần Văn Bình.", (_ABSENT,)),
        ),
        silent_on=(
            SAMPLE + "Bà Lê Thị Hòa thay mặt ông Trần Văn Bình trao quà cho các hộ dân.",
            SAMPLE + "Bà Lê Thị Hòa được bổ nhiệm thay ông Trần Văn Bình.",
        ),
    ),
    Rule(
        name="absence/empowered",
        says="«Được A ủy quyền, B chủ trì phiên họp»: A is not there.",
        pattern=[
            word("được", "theo ủy quyền của", "thừa ủy quyền của", name="verb"),
            gap(2),
            slot(PERSON, name="who"),
            gap(5),
            slot(PERSON, name="deputy"),
        ],
        build=_empowered,
        blocks=CAPTIONED_REPORT,
        examples=(
            Example(
                SAMPLE + "Được ông Trần Văn Bình ủy quyền, bà Lê Thị Hòa chủ trì hội nghị.",
                (_ABSENT,),
            ),
        ),
        silent_on=(SAMPLE + "Được ông Trần Văn Bình giới thiệu, bà Lê Thị Hòa dự hội nghị.",),
    ),
)
