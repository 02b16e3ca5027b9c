"""What somebody chairs: a task or a meeting, and all of that or one of its sites."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.meetings.chair_words import WITH
from extract.meetings.participation import seat_after, site_meant, site_near
from extract.remembered import asked_once
from extract.slots import MEETING, OFFICE, PERSON

if TYPE_CHECKING:
    from extract.context import Context
    from extract.facts import Place
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_ELSEWHERE = regex.compile(
    r"(?i)\b(?:điểm cầu|đầu cầu)\s(?!chính\b|trung ương|chính phủ|trụ sở chính phủ|bộ\b|văn phòng|"
    r"hà nội|trụ sở (?:bộ|văn phòng|trung ương)|tại\b|của\b|ở\b)(?:[^,.;:\n]){2,90},?\s?$"
)
"""«Tại điểm cầu Bệnh viện Hữu nghị, | A chủ trì»: a site that no place names."""
_CAPITAL = "Hà Nội"
_TASK_AFTER = asked_once(
    r"(?i)\s*(?:,\s*)?(?:phối hợp|tham mưu|thực hiện|hướng dẫn|rà soát|xây dựng|theo dõi|"
    r"nghiên cứu|tổng hợp|đề xuất|triển khai|kiểm tra|soạn thảo|nhiệm vụ|các nhiệm vụ|việc|"
    r"công tác|công việc|công tác|chỉ đạo|giải quyết|khắc phục|đề án|dự án|"
    r"chương trình(?! làm| kỷ niệm| nghệ thuật| gặp| chào mừng| giao lưu)|"
    r"nền|đất nước|chính phủ|chính sách|kinh tế|ứng phó|hoạt động|cùng các bộ|giúp|khảo sát)"
)
_TASK_BEFORE = asked_once(
    r"(?i)(?:giao|cơ quan|đơn vị|bộ|sở|ngành|vai trò|trách nhiệm|được phân công|phải|cần|sẽ|"
    r"nhiệm vụ|năng lực|công tác|chỉ đạo|lãnh đạo,? )\s*$"
)
_AHEAD = 30
_WITH_SITTINGS = frozenset({"diễn đàn", "hội thảo", "tọa đàm"})
"""Kinds of meetings of which each sitting has a chair."""
_BESIDE = 24
_LONG = 160


def site_chaired(
    context: Context, sentence: SlottedSentence, begin: int, end: int
) -> tuple[bool, Place | None]:
    """Return whether it is known what the words [begin, end) say is chaired, and which site.

    The site is None where that is the whole meeting; the chair of a site that is no place's is
    not that of the meeting.
    """
    site, said = site_meant(sentence, end, context)
    if said and site is None:
        return False, None
    site = site or site_near(sentence, begin, context) or seat_after(sentence, end)
    elsewhere = site is None and _ELSEWHERE.search(sentence.at(sentence.begin, begin))
    return not elsewhere, site


def is_part(context: Context, sentence: SlottedSentence, begin: int, end: int) -> bool:
    """Tell whether what is chaired is a sitting of a forum: «phiên thảo luận về logistics»."""
    for slot in sentence.of(MEETING):
        record = context.meetings.record(slot) or context.meetings.records[0]
        near = slot.begin - _BESIDE <= end and begin - _LONG <= slot.begin
        if near and slot.value.kind == "phiên họp":
            return record.kind in _WITH_SITTINGS
    return False


def is_seat(context: Context, person: Slot, site: Place) -> bool:
    """Tell whether one at the capital's site chairs the whole: a minister, from Hà Nội."""
    home = context.people.province
    if site.name != _CAPITAL or (home and home.name == _CAPITAL) or person.label != PERSON:
        return False
    bodies = [position.organization for position in person.value.positions]
    return any(body is not None and body.place is None for body in bodies)


def is_task(sentence: SlottedSentence, begin: int, end: int) -> bool:
    """Tell «giao Bộ X chủ trì, phối hợp với …», a task's lead, from a chair by the verb's place."""
    after = sentence.text[end - sentence.begin :]
    before = sentence.at(max(sentence.begin, begin - _AHEAD), begin)
    people = sentence.between(sentence.begin, begin, PERSON)
    titled = people and not sentence.at(people[-1].end, begin).strip(" ,")
    return bool(_TASK_AFTER.match(after)) or (not titled and bool(_TASK_BEFORE.search(before)))


def chairs_beside(sentence: SlottedSentence, end: int, first: Slot) -> list[Slot]:
    """Return who chairs with those that a list names: «Đồng chủ trì | cùng ông A còn có ông B».

    ``end`` is where the verb ends, ``first`` the first of the list.
    """
    if not WITH.match(sentence.text, end - sentence.begin):
        return []
    return sentence.between(end, first.begin, PERSON, OFFICE)
