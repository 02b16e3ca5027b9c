"""How and where a meeting is held: on line, in a hall, or both."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.facts import Meeting, Mode
from extract.pattern import word
from extract.remembered import asked_once
from extract.rule import Example, Rule
from extract.slots import MEETING, OFFICE, PERSON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.meetings.meeting_record import Record
    from extract.rule import Claim, Match

_APART = asked_once(
    r"(?i)kết hợp (?:với )?trực tiếp|trực tiếp\s?(?:và|kết hợp|/\s?(?:kết hợp|trực tuyến))|"
    r"vừa trực tiếp"
)


def _record(match: Match) -> Record | None:
    """Return the meeting that the sentence is about."""
    meetings = match.context.meetings
    key = meetings.of(match.sentence)
    return next((record for record in meetings.records if record.key == key), None)


def _linked(match: Match) -> Iterator[Claim]:
    """State the mode, where a sentence near the meeting's own says how it was linked."""
    record = _record(match)
    if record is None or match.sentence.source.section != _section(match, record.mentions[0].begin):
        return
    mode = Mode.HYBRID if _APART.search(match.sentence.text) else Mode.ONLINE
    yield match.claim(
        Meeting(
            meeting=record.key, label=record.mentions[0].value.label, kind=record.kind, mode=mode
        ),
        *match.context.clause(match.sentence, match.begin, match.end),
        inferred={"label"},
        context=[(record.mentions[0].begin, record.mentions[0].end)],
    )


def _section(match: Match, offset: int) -> object:
    for sentence in match.context.sentences:
        if sentence.begin <= offset < sentence.end:
            return sentence.source.section
    return None


_APART_KINDS = frozenset({"hội đàm", "buổi tiếp", "lễ"})
_BARE = ("trụ sở", "hội trường", "phòng họp", "khách sạn", "nhà văn hóa", "hà nội")
"""What is no place until it is told whose it is."""
_OPENED = regex.compile(r"(?i)trực tuyến|kết nối|chủ trì|khai mạc")
_HALL = asked_once(
    r"(?i)\b(?:tại|từ|ở)\s(?:điểm cầu\s)?(?P<hall>(?:trụ sở|hội trường|nhà quốc hội|"
    r"trung tâm (?:hội nghị|hành chính|văn hóa)|văn phòng chính phủ|nhà văn hóa|khách sạn|"
    r"phòng họp|hà nội\b|thành phố hồ chí minh)"
    r"(?:(?!\s(?:tới|đến|với|sáng|chiều|ngày|do|dưới|kết nối|diễn ra|tổ chức|về|cho|nối|mở|đã|"
    r"và|có|còn|gồm|để|nhằm|nghe|thảo luận|xem xét|bàn|biểu quyết|cho ý kiến)\b)"
    r"[^,.;:()\n\ue000-\uf8ff]){0,60})"
)


def _in_hall(match: Match) -> Iterator[Claim]:
    record = _record(match)
    if record is None or not record.mentions:
        return
    ahead = match.sentence.between(match.sentence.begin, match.begin, MEETING)
    kinds = {record.kind, ahead[-1].value.kind} if ahead else set()
    if len(kinds) > 1 and kinds & _APART_KINDS:
        return  # where another is held: «Sau lễ đón, hai bên hội đàm tại | Trụ sở Chính phủ»
    hall = _HALL.match(match.sentence.text, match.begin - match.sentence.begin)
    if hall is None or not (match.sentence.of(MEETING) or _OPENED.search(match.sentence.text)):
        return
    at = match.sentence.begin + hall.start("hall")
    end = match.sentence.begin + hall.end("hall")
    people = match.sentence.between(at, match.sentence.end, PERSON, OFFICE)
    end = min([end, *(slot.begin for slot in people)])
    if match.sentence.at(at, end).strip().lower() in _BARE:
        return
    yield match.claim(
        Meeting(
            meeting=record.key,
            label=record.mentions[0].value.label,
            kind=record.kind,
            venue=match.context.quote(at, end).text,
        ),
        *match.context.clause(match.sentence, at, end),
        inferred={"label"},
        context=[(record.mentions[0].begin, record.mentions[0].end)],
    )


RULES = (
    Rule(
        name="meeting/linked-online",
        says="The meeting is held on line, or in a hall and on line together.",
        pattern=[word("trực tuyến")],
        build=_linked,
        examples=(
            Example(
                "Ngày 5/3/2024, Bộ Y tế tổ chức hội nghị về bảo hiểm y tế. "
                "Hội nghị được kết nối trực tuyến tới các địa phương.",
                (
                    Meeting(
                        meeting="m1",
                        label="hội nghị về bảo hiểm y tế",
                        kind="hội nghị",
                        mode=Mode.ONLINE,
                    ),
                ),
            ),
        ),
        silent_on=("Tỷ lệ hồ sơ trực tuyến đạt 40%.",),
    ),
    Rule(
        name="meeting/venue",
        says="The meeting is held in a named hall or seat.",
        pattern=[word("tại", "từ", "ở")],
        build=_in_hall,
        examples=(
            Example(
                "Sáng 5/3/2024, hội nghị về bảo hiểm y tế diễn ra tại trụ sở Bộ Y tế.",
                (
                    Meeting(
                        meeting="m1",
                        label="hội nghị về bảo hiểm y tế",
                        kind="hội nghị",
                        venue="trụ sở Bộ Y tế",
                    ),
                ),
            ),
            Example(
                "Sáng 5/3/2024, hội nghị diễn ra tại hội trường huyện để bàn việc chống hạn.",
                (
                    Meeting(
                        meeting="m1",
                        label="hội nghị",
                        kind="hội nghị",
                        venue="hội trường huyện",
                    ),
                ),
            ),
        ),
        silent_on=("Sáng 5/3/2024, hội nghị về bảo hiểm y tế nêu việc thanh toán tại bệnh viện.",),
    ),
)
