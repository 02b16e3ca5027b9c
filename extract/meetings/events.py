"""Gatherings that a verb tells of: «Công an tỉnh bàn giao nhà …», «… tổng kết phong trào».

Such a verb alone says too little: a body also hands over what nobody comes to see. So it is read
only where the article goes on to say who came, or speaks of the ceremony.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice, takewhile
from operator import attrgetter
from typing import TYPE_CHECKING

import regex

from extract.facts import Organization
from extract.layout.blocks import REPORT
from extract.meetings.host_words import DELEGATIONS, UNITS
from extract.meetings.titled_bodies import bodies_in_titles
from extract.mentions import MeetingMention
from extract.remembered import asked_once
from extract.slots import MEETING, ORGANIZATION, PERSON, PLACE, Slot

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from extract.layout.sentences import Sentence

_BEGIN = attrgetter("begin")
_WORK = r"tổng kết|sơ kết|tập huấn|bồi dưỡng|tuyên truyền|đối thoại|quán triệt|lấy ý kiến"
_CEREMONY = (
    r"bàn giao|trao(?!\s(?:đổi|quyền|truyền)\b)|phát động|ra quân|khởi công|khánh thành|động thổ|"
    r"khai trương|khai mạc|bế mạc|khai giảng|ra mắt|công bố|đón nhận|kỷ niệm|dâng hương|dâng hoa|"
    r"tiễn|mít tinh|tuyên dương|tôn vinh|gắn biển|truy điệu|chào cờ|giao lưu|ký kết|đón|tiếp nhận|"
    r"diễn tập"
)
_DIRECTLY = (
    r"tổng kết|sơ kết|bàn giao|phát động|ra quân|khởi công|khánh thành|khai trương|động thổ|"
    r"khai giảng|khai mạc|bế mạc|ra mắt|dâng hương|công bố(?=\s(?:các\s)?[Qq]uyết định\b)|"
    r"trao(?!\s(?:đổi|quyền|truyền)\b)"
)
_REST = r"\b[^.;:\n]{2,160}(?!\w)"
_HELD = regex.compile(
    r"(?:\s\([^()\n]{1,40}\))?"
    r"(?:,?\s(?:(?:đã|vừa)\s)?(?:chủ trì,?\s)?(?:phối hợp|cùng)\s[^.;:\n]{2,170}?,?)?\s"
    r"(?:(?:đã|vừa|long trọng|trọng thể|tưng bừng|trang trọng|phối hợp)\s){0,3}"
    r"(?P<what>(?:(?:tổ chức|tiến hành)\s(?:(?:buổi|trọng thể|thành công|hoạt động)\s)?"
    rf"(?P<verb>{_WORK}|{_CEREMONY})|(?P<verb>{_DIRECTLY})){_REST})"
)
_GATHERED = asked_once(
    r"(?i)\b(?:cùng (?:đi|dự|tham dự|tham gia)|tham gia đoàn|tháp tùng|"
    r"dự(?!\s(?:án|kiến|báo|toán|thảo|phòng|thi|trữ|định)\b)[^.;:\n]{0,70}\scó|"
    r"(?:tham|đến|tới|về) dự(?!\s(?:án|thi)\b)|sự (?:tham dự|có mặt|hiện diện|chứng kiến) của|"
    r"(?:tại|dự|khai mạc|kết thúc|chủ trì) (?:buổi|lễ|hội nghị|chương trình|hội thi))\b"
)
"""What says that people came together: who they are, or «tại buổi lễ»."""
_DAY = asked_once(
    r"\b(?:(?:sáng|trưa|chiều|tối|ngày)\s(?:ngày\s|mùng\s)?\d|"
    r"(?:(?:sáng|chiều|hôm|tối) (?:nay|qua)|vừa|mới đây|nhân dịp|hưởng ứng|chào mừng)\b)",
    regex.I,
)
_OPENING, _REACH = 5, 1600


def find_events(
    view: str, split: Sequence[Sentence], people: Sequence[Slot], known: Iterable[Slot]
) -> Iterator[Slot]:
    """Yield a MEETING slot for the first gathering that an article's opening tells by a verb.

    ``known`` are the meetings that are called by their name: behind the first none is sought.
    """
    report = (sentence for sentence in split if sentence.kind in REPORT)
    opening = list(islice(report, _OPENING))
    begin = opening[0].begin if opening else len(view)
    named = min((slot.begin for slot in known if slot.begin >= begin), default=len(view))
    opening = list(takewhile(lambda sentence: sentence.end <= named, opening))
    titled = bodies_in_titles(people) if opening else frozenset()
    for sentence in opening:
        at = bisect_left(people, sentence.begin, key=_BEGIN)
        told = next(_told(view, sentence, people[at:], titled), None)
        if told and _GATHERED.search(view[told.end : sentence.end + _REACH]):
            yield told
            return


def _told(
    view: str, sentence: Sentence, people: Sequence[Slot], titled: frozenset[int]
) -> Iterator[Slot]:
    """Yield what each of the bodies holds that a sentence names, before anybody is named."""
    for slot in people:
        if slot.begin >= sentence.end or slot.label == PERSON:
            return
        body = None if slot.begin in titled else _host(view, slot)
        said = _HELD.match(view, slot.end, sentence.end) if body else None
        dated = said and _DAY.search(view[sentence.begin : sentence.end])
        if body and said and dated and _opens(view, slot.begin):
            yield _slot(view, said, body)


def _host(view: str, slot: Slot) -> Organization | None:
    """Return a body, or a unit called by its kind, that may hold something."""
    if slot.label == ORGANIZATION:
        body: Organization = slot.value
        return None if body.label.startswith(DELEGATIONS) else body
    name = view[slot.begin : slot.end]
    if slot.label != PLACE or not name.lower().startswith(UNITS):
        return None
    return Organization(label=name, as_written=name, kind=slot.value.kind, place=slot.value)


def _opens(view: str, begin: int) -> bool:
    """Tell whether a clause begins with who does something."""
    return not view[begin - 2 : begin].strip() or view.endswith((", ", "- ", ") "), 0, begin)


def _slot(view: str, said: regex.Match[str], body: Organization) -> Slot:
    begin, end = said.span("what")
    label = view[begin:end].strip()
    kind = "hội nghị" if regex.fullmatch(_WORK, said["verb"].lower()) else "lễ"
    mention = MeetingMention(kind=kind, label=label, begin=begin, end=begin + len(label), body=body)
    return Slot(MEETING, begin, said.end("verb"), mention)
