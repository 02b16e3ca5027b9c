"""Which body sits at a meeting, as what it does there shows: «HĐND tỉnh thông qua … tại kỳ họp»."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.meetings.host_words import (
    AGREEING,
    AGREES,
    ASSEMBLIES,
    CONCLUDES,
    DECIDES,
    DELIBERATES,
    ELSEWHEN,
    LISTED,
    REPORTS_TO,
    THEN,
)
from extract.meetings.meeting_bodies import opens_with
from extract.meetings.meeting_words import ON_DAY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.facts import Organization
    from extract.layout.sentences import Sentence
    from extract.meetings.meeting_hosts import Hosts
    from extract.slots import Slot

_END = attrgetter("end")
_OF_DAY = regex.compile(rf",?{ON_DAY},?\scủa\s")
_OF = regex.compile(r"\scủa\s")
_OF_A_MONTH = regex.compile(r"\s(?:(?:thường kỳ|định kỳ)\s)?tháng\s\d{1,2}(?!\d)")


def sat_there(
    hosts: Hosts, head: regex.Match[str], end: int, sentence: Sentence
) -> Organization | None:
    """Return whose meeting it is, by its day or by what is done at it."""
    return (
        _owning(hosts, end, sentence)
        or _of_a_month(hosts, head.end(), end)
        or _concluding(hosts, head, sentence)
        or _deciding(hosts, head, sentence)
        or _reported_to(hosts, head, sentence)
    )


def _owning(hosts: Hosts, end: int, sentence: Sentence) -> Organization | None:
    """«Hội nghị tổng kết năm học sáng 5/3 của | Sở Giáo dục»: it is named behind the day."""
    said = _OF_DAY.match(hosts.view, end, sentence.end)
    slot = hosts.body_at.get(said.end()) if said else None
    if slot is None or slot.end > sentence.end:
        return None
    body: Organization = slot.value
    return body


def _of_a_month(hosts: Hosts, begin: int, end: int) -> Organization | None:
    """«cuộc họp bàn về nhà ở của | Chính phủ tháng 3/2021»: it meets so every month."""
    for said in _OF.finditer(hosts.view, begin, end):
        slot = hosts.body_at.get(said.end())
        if slot is not None and _OF_A_MONTH.match(hosts.view, slot.end):
            body: Organization = slot.value
            return body
    return None


def _concluding(hosts: Hosts, head: regex.Match[str], sentence: Sentence) -> Organization | None:
    """«kết luận của Thường trực Chính phủ tại cuộc họp …»: the body sat there."""
    lead = next(
        (one for one in ("tại ", "trong ") if hosts.view.endswith(one, 0, head.start())), ""
    )
    if not lead:
        return None
    begin = head.start() - len(lead)
    slot = next(hosts.ending_before(begin), None)
    near = slot is not None and slot.end == begin - 1 and slot.begin >= sentence.begin
    if slot is None or not near:
        return None
    before = hosts.view[max(sentence.begin, slot.begin - 64) : slot.begin]
    body: Organization = slot.value
    return body if CONCLUDES.search(before) else None


def _deciding(hosts: Hosts, head: regex.Match[str], sentence: Sentence) -> Organization | None:
    """«HĐND tỉnh thông qua 3 nghị quyết tại | kỳ họp thứ 16»: the assembly sits there."""
    begin = head.start()
    if not hosts.view.startswith("tại ", begin - 4) or not head.group().lower().endswith("họp"):
        return None
    for slot in hosts.ending_before(begin - 4):
        if slot.begin < sentence.begin:
            return None
        does = DECIDES.match(hosts.view, slot.end, begin)
        if does and opens_with(slot.value, ASSEMBLIES) and slot.begin not in hosts.titled:
            body: Organization = slot.value
            return body
    return None


def _reported_to(hosts: Hosts, head: regex.Match[str], sentence: Sentence) -> Organization | None:
    """«Báo cáo trình Quốc hội về đường sắt tại | phiên họp, A …»: it is told those who sit."""
    begin = head.start()
    said = REPORTS_TO.match(hosts.view, sentence.begin, begin)
    slot = hosts.body_at.get(said.end()) if said else None
    if slot is None or not opens_with(slot.value, (*ASSEMBLIES, "Ủy ban Thường vụ")):
        return None
    at = hosts.view[slot.end : begin]
    body: Organization = slot.value
    return body if at.endswith(" tại ") and not set(at) & set(",.;:") else None


def agreeing(
    hosts: Hosts, head: regex.Match[str], end: int, sentence: Sentence
) -> Organization | None:
    """«Tại cuộc họp sáng 5/3, | Thường trực HĐND huyện thống nhất …»: the body sat there."""
    begin = head.start()
    ahead = hosts.view[max(sentence.begin, begin - 6) : begin].lower()
    if not ahead.endswith(("tại ", "trong ")):
        return None
    then = THEN.match(hosts.view, end, sentence.end)
    slot = hosts.body_at.get(then.end()) if then else None
    last = None if slot is None else _last_beside(hosts, slot)
    if slot is None or last is None or not AGREES.match(hosts.view, last.end, sentence.end):
        return None
    body: Organization = slot.value
    if last is not slot:  # «Bộ Chính trị, Ban Bí thư quyết định …»: it is theirs together
        between = hosts.view[slot.end : last.begin]
        body = replace(
            body,
            label=body.label + between + last.value.label,
            as_written=body.as_written + between + last.value.as_written,
        )
    session = head.group().lower().endswith(("kỳ họp", "đại hội", "đại biểu"))
    return body if opens_with(body, ASSEMBLIES if session else AGREEING) else None


def _last_beside(hosts: Hosts, first: Slot) -> Slot:
    """Return the second of two bodies that act together, behind a comma or «và», else the first."""
    joined = LISTED.match(hosts.view, first.end)
    return hosts.body_at.get(joined.end(), first) if joined else first


def sitting(hosts: Hosts, end: int, sentence: Sentence) -> Organization | None:
    """«Tiếp tục phiên họp thứ 32, …, Ủy ban Thường vụ Quốc hội cho ý kiến …»."""
    for slot, _ in deliberating(hosts, end + 1, sentence):
        body: Organization = slot.value
        return body
    return None


def deliberating(
    hosts: Hosts, begin: int, sentence: Sentence
) -> Iterator[tuple[Slot, regex.Match[str]]]:
    """Yield the bodies behind an offset that sit in a sentence, each with what it does."""
    for at in range(bisect_left(hosts.bodies, begin, key=_END), len(hosts.bodies)):
        slot = hosts.bodies[at]
        if slot.end >= sentence.end:
            return
        does = DELIBERATES.match(hosts.view, slot.end, sentence.end)
        if does and slot.begin >= begin and not ELSEWHEN.search(hosts.view, begin, slot.begin):
            yield slot, does
