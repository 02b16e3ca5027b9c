"""Which body holds a meeting: «Bộ Y tế tổ chức …», «… do Sở Y tế tổ chức», «tỉnh X tổ chức …»."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

import regex
from msgspec import Struct
from msgspec.structs import replace

from extract.facts import Organization
from extract.meetings.meeting_words import grammar
from extract.slots import ORGANIZATION, PERSON, PLACE, Slot

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.facts import Place
    from extract.layout.sentences import Sentence

_LISTED = regex.compile(r"(?:\s\([^()\n]{1,40}\))?(?:,(?:\svà)?|\svà|\scùng(?:\svới)?)\s")
_TOGETHER = regex.compile(
    r"(?:\s\([^()\n]{1,40}\))?,?\s(?:đã\s)?"
    r"(?:(?:chủ trì,?\s)?phối hợp(?:\s(?:với|cùng))?|cùng với)\s"
)
_HELD_BY = regex.compile(r"(?:[^.;:\n]|\.(?!\s)){0,140}?\b(?:do|được)\s(?=\p{Lu}|sở\s|trường\s)")
_HOLDS = regex.compile(
    r"(?:\s\([^()\n]{1,40}\))?,?\s(?:(?:chủ trì,?\s)?phối hợp\s[^.;:\n]{2,120}\s)?"
    r"(?:đã\s)?tổ chức\b"
)
_UNITS = ("tỉnh ", "thành phố ", "tp ", "tp. ", "huyện ", "quận ", "thị xã ", "xã ", "phường ")
_UNIT_HOLDS = regex.compile(
    r"\s(?:(?:đã|vừa|long trọng)\s){0,2}tổ chức\s(?:(?:buổi|cuộc|trọng thể)\s)?", regex.I
)
_COUNCIL = regex.compile(r"[^,.;:\n]{0,20}\s(?:của\s)?(?:HĐND|Hội đồng [Nn]hân dân)\b")
_JOINTLY = regex.compile(
    r"(?:\s\([^()\n]{1,40}\))?,?\s(?:đã\s|vừa\s)?(?:chủ trì,?\s)?phối hợp\s(?:với\s|cùng\s)?"
    r"[^.;:\n]{2,170}\s(?:tổ chức|khai mạc|mở)\s(?:(?:buổi|cuộc|trọng thể|thành công)\s)?"
)
_ANOTHERS = regex.compile(r"\b(?:của|với|tại|theo|gửi|giữa)\s$")
_DELEGATION = regex.compile(
    r"(?:^|[\n.,)]\s|\s-\s)[Đđ]oàn(?:\s(?:công tác|giám sát|kiểm tra|khảo sát|thanh tra)){0,2}"
    r"(?:\ssố\s\d{1,2})?(?:\scủa)?\s$"
)
DELEGATIONS = ("Đoàn giám sát của", "Đoàn công tác của", "Đoàn kiểm tra của", "Đoàn khảo sát của")
"""How the name of a delegation opens, before that of the body that sends it."""
_LED = regex.compile(
    r"(?:,?\sdo\s(?:[^.;\n]|\.(?!\s)){4,320}?\s(?:(?:làm\s)?[Tt]rưởng [Đđ]oàn|dẫn đầu))?,?"
    r"(?:\s(?:đã|vừa|có|đến|tới|về|tiếp tục|trực tiếp|buổi|cuộc|thăm(?:,|\svà)?|khảo sát và)){0,5}"
    r"\s"
)
"""What leads from a delegation to its meeting: «do A làm trưởng đoàn đã có | buổi làm việc»."""
_PARTNER = regex.compile(r"phối hợp\s(?:với|cùng)\s(?:các\s)?$")
_CONCLUDES = regex.compile(
    r"(?:kết luận|ý kiến|chỉ đạo)(?:\s(?:số\s\S{3,24}|ngày\s\S{3,10})){0,2},?\scủa\s$", regex.I
)
_NEAR_HOST = 40
_PLACED = regex.compile(
    r"\b(?:tại|ở|trụ sở|hội trường|Nhà|(?:công|viên) chức|chuyên viên|nhân viên|cán bộ)"
    r"\s(?:(?:\p{L}+\s){1,2}-\s){0,5}$",
    regex.I,
)
_SHORT_FORM = regex.compile(r"\p{L}\s\(\p{Lu}{2,8}\)\s$")
_PREMIER = regex.compile(r"[Tt]hủ tướng\s$")
_PART_OF = regex.compile(r"(?:^|[\s,])(?P<part>(?:Ban|Phòng|Tổ|Khoa)\s[\p{L}\s]{2,20}\s-\s)$")
"""A body that is no slot, and part of the one behind the hyphen: «Ban Dân tộc - | HĐND tỉnh»."""
_AND = regex.compile(r"\svà\s\p{Lu}[^.,;:()\n]{2,80}$")
_DELIBERATES = regex.compile(
    r"\s(?:(?:đã|sẽ|tiếp tục)\s)?(?P<verb>cho ý kiến|xem xét|thảo luận|thông qua|khai mạc|bế mạc|"
    r"chất vấn|quyết định|tiến hành|bước vào|biểu quyết|nghe|làm việc tại hội trường|"
    r"dành\s[^,.;]{2,24}\s(?=thảo luận|chất vấn|nghe))\b"
)
_JOINT_OPENS = regex.compile(
    r"(?:^|[\n.:)]\s?|\s-\s)(?:(?:Sáng|Chiều|Tối|Trưa|Đầu giờ|Ngày|Hôm nay|Trong|Vừa qua|Mới đây)\b"
    r"[^,;\n]{0,70},\s(?:(?:ngày\s)?\d[\d/.-]{2,9},\s)?)?(?:[Tt]ại\s[^,.;\n]{2,60},\s)?"
    r"(?P<bare>(?:(?:Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Đảng ủy|HĐND|UBND|Ban Thường vụ|"
    r"Ban Chấp hành|Ủy ban MTTQ(?:\sViệt Nam)?|UBMTTQ(?:\sViệt Nam)?),\s){0,4})\Z"
)
"""What stands before several equals that hold a meeting: nothing but when and where."""
_JOINT_REACH = 160
_CLOSE = 90
"""How far before a meeting's name its host stands: farther off, it is another clause."""
_CLAUSE = 240
"""How far back an organiser stands from a partner who is named last."""
_END = attrgetter("end")


class Hosts(Struct, frozen=True):
    """The bodies and units of one article, that hold its meetings."""

    view: str
    body_at: dict[int, Slot]
    """The longest body that begins there."""
    bodies: list[Slot]
    """Each the longest that ends where it ends, in order."""
    places: list[Slot]
    """In order of their ends."""
    titled: frozenset[int]
    """Where the bodies begin that stand in somebody's title."""

    @classmethod
    def of_article(cls, view: str, slots: Sequence[Slot]) -> Hosts:
        """Return the hosts among the slots of an article's people, bodies and places."""
        from_begin: dict[int, Slot] = {}
        to_end: dict[int, Slot] = {}
        for body in slots:
            if body.label != ORGANIZATION:
                continue
            known = from_begin.get(body.begin)
            if known is None or known.end < body.end:
                from_begin[body.begin] = body
            known = to_end.get(body.end)
            if known is None or known.begin > body.begin:
                to_end[body.end] = body
        return cls(
            view,
            from_begin,
            [to_end[end] for end in sorted(to_end)],
            sorted((slot for slot in slots if slot.label == PLACE), key=_END),
            bodies_in_titles(slots),
        )

    def before(self, head: regex.Match[str], sentence: Sentence) -> Slot | None:
        """Return the body that holds the meeting: «Bộ Chính trị tổ chức Hội nghị …»."""
        begin, words = head.start(), grammar()
        meets = head.group().lower().startswith("họp")
        joint = "phối hợp" in self.view[max(sentence.begin, begin - _CLAUSE) : begin]
        for slot in self._ending_before(begin):
            if slot.begin < sentence.begin or begin - slot.end > (_CLAUSE if joint else _CLOSE):
                return None
            if slot.begin in self.titled and not joint:
                return None  # «A, Chủ tịch UBND tỉnh có buổi làm việc»: it is A who has it
            if _PLACED.search(self.view[max(0, slot.begin - 48) : slot.begin]):
                return None  # «tại hội trường UBND xã đã tổ chức …»: who does is not said
            if words.host.fullmatch(self.view, slot.end, begin) or (
                meets and words.meets.fullmatch(self.view, slot.end, begin)
            ):
                return self._holder(slot)
            if joint and _JOINTLY.fullmatch(self.view, slot.end, begin):
                return self._holder(slot)
        return None

    def delegation(self, begin: int, sentence: Sentence) -> Organization | None:
        """«Đoàn công tác của Bộ Y tế do A làm trưởng đoàn có buổi làm việc …»: whose it is."""
        for slot in self._ending_before(begin):
            if slot.begin < sentence.begin:
                return None
            named = slot.value.label.startswith(DELEGATIONS)
            at = self.view.index(" của ", slot.begin) + 5 if named else slot.begin
            sender = self.body_at.get(at, slot)
            before = self.view[max(sentence.begin, at - 64) : at]
            if _DELEGATION.search(before) and _LED.fullmatch(self.view, slot.end, begin):
                body: Organization = sender.value
                return body
        return None

    def behind(self, end: int, sentence: Sentence) -> Organization | None:
        """«Hội nghị … do Sở Y tế tổ chức», «… được Phòng Giáo dục tổ chức vào chiều …»."""
        said = _HELD_BY.match(self.view, end, sentence.end)
        slot = self.body_at.get(said.end()) if said else None
        if slot is None or not _HOLDS.match(self.view, slot.end, sentence.end):
            return None
        body: Organization = slot.value
        return body

    def concluding(self, head: regex.Match[str], sentence: Sentence) -> Organization | None:
        """«kết luận của Thường trực Chính phủ tại cuộc họp …»: the body sat there."""
        begin = head.start()
        if not self.view.startswith("tại ", begin - 4):
            return None
        slot = next(self._ending_before(begin - 4), None)
        near = slot is not None and slot.end == begin - 5 and slot.begin >= sentence.begin
        if slot is None or not near:
            return None
        before = self.view[max(sentence.begin, slot.begin - 64) : slot.begin]
        body: Organization = slot.value
        return body if _CONCLUDES.search(before) else None

    def unit(self, head: regex.Match[str]) -> Organization | None:
        """«tỉnh Đồng Nai tổ chức họp báo»: a unit, called by its kind, holds the meeting."""
        begin = head.start()
        at = bisect_right(self.places, begin, key=_END) - 1
        if at < 0 or begin - self.places[at].end > _NEAR_HOST:
            return None
        slot = self.places[at]
        place: Place = slot.value
        name = self.view[slot.begin : slot.end]
        before = self.view[max(0, slot.begin - 3) : slot.begin]
        opens = not before or before.endswith((", ", ". ", "\n", "- "))
        called = name.lower().startswith(_UNITS) and opens
        council = _COUNCIL.match(
            self.view, head.end()
        )  # «kỳ họp thứ nhất của HĐND»: not the unit's
        if council or not called or not _UNIT_HOLDS.fullmatch(self.view, slot.end, begin):
            return None
        return Organization(label=name, as_written=name, kind=place.kind, place=place)

    def _ending_before(self, offset: int) -> Iterator[Slot]:
        """Yield the bodies that end at an offset or before, the nearest first."""
        for at in range(bisect_right(self.bodies, offset, key=_END) - 1, -1, -1):
            yield self.bodies[at]

    def _holder(self, host: Slot) -> Slot | None:
        """Return who holds a meeting: «Ban Dân tộc - HĐND tỉnh», else the one of several."""
        part = _PART_OF.search(self.view, max(0, host.begin - 24), host.begin)
        if part is None:
            return self._of_several(host)
        body: Organization = host.value
        named = replace(
            body, label=part["part"] + body.label, as_written=part["part"] + body.as_written
        )
        return Slot(host.label, part.start("part"), host.end, named)

    def _of_several(self, host: Slot) -> Slot | None:
        """Of «A và B của C» that hold a meeting, A; of «A phối hợp với B, C», A.

        Of «A và B» that hold it together the first; of «A, B» none, since A may be another's.
        """
        before = self.view[max(0, host.begin - 24) : host.begin]
        if _SHORT_FORM.search(before) or _PREMIER.search(before):
            return None
        if before.endswith("của "):
            earlier = next(self._ending_before(host.begin - 5), None)
            joined = earlier and _AND.match(self.view, earlier.end, host.begin)
            return earlier if joined else None
        host = self._of_parent(host)
        last = host
        listed = paired = False
        for slot in self._ending_before(host.begin):
            if slot.end > host.begin:
                continue
            between = self.view[slot.end : host.begin]
            placed = _PLACED.search(self.view[max(0, slot.begin - 48) : slot.begin])
            if placed or slot.begin in self.titled:
                break
            if _TOGETHER.fullmatch(between):
                listed, host = False, self._of_parent(slot)
            elif _LISTED.fullmatch(between):
                paired = not listed and between.endswith(" và ")
                listed, host = True, slot
            else:
                break
        before = self.view[max(0, host.begin - 24) : host.begin]
        if _PARTNER.search(before):
            return None
        begin = max(host.begin - _CLAUSE, 0)
        apart = self.view[host.begin - 2 : host.begin] == ", "
        broken = apart and "phối hợp" in self.view[begin : host.begin]
        alone = not listed or (paired and not _ANOTHERS.search(before[-12:]))
        if broken or (listed and not alone):
            return None if broken else self._jointly(host, last)
        return host if listed else self._jointly(host, last) or host

    def _jointly(self, first: Slot, last: Slot) -> Slot | None:
        """Return equals that hold it together as one body: «Bộ Chính trị, Ban Bí thư»."""
        start = max(0, first.begin - _JOINT_REACH)
        opens = _JOINT_OPENS.search(self.view, start, first.begin)
        begin = opens.start("bare") if opens else first.begin
        between = self.view[first.begin : last.begin]
        if opens is None or begin == last.begin or "phối hợp" in between or " - " in between:
            return None
        written: str = self.view[begin : last.begin] + last.value.as_written
        tail = last.value.label.removeprefix(last.value.as_written)
        body = Organization(label=written + tail, as_written=written, place=last.value.place)
        return Slot(last.label, begin, last.end, body)

    def _of_parent(self, host: Slot) -> Slot:
        """Of «Học viện A - Bộ B», where a body stands with the one that it is of, the first."""
        for slot in self._ending_before(host.begin):
            if self.view[slot.end : host.begin] == " - ":
                return slot
            break
        return host

    def sitting(self, end: int, sentence: Sentence) -> Organization | None:
        """«Tiếp tục phiên họp thứ 32, …, Ủy ban Thường vụ Quốc hội cho ý kiến …»."""
        for slot, _ in self.deliberating(end + 1, sentence):
            body: Organization = slot.value
            return body
        return None

    def deliberating(
        self, begin: int, sentence: Sentence
    ) -> Iterator[tuple[Slot, regex.Match[str]]]:
        """Yield the bodies behind an offset that sit in a sentence, each with what it does."""
        for at in range(bisect_left(self.bodies, begin, key=_END), len(self.bodies)):
            slot = self.bodies[at]
            if slot.end >= sentence.end:
                return
            does = _DELIBERATES.match(self.view, slot.end, sentence.end)
            if does and slot.begin >= begin:
                yield slot, does


def bodies_in_titles(people: Sequence[Slot]) -> frozenset[int]:
    """Return where the bodies begin that stand in a person's titles."""
    found, reach = set(), 0
    for slot in people:  # they are in order
        if slot.label == PERSON:
            reach = max(reach, slot.end)
        elif slot.label == ORGANIZATION and slot.begin < reach:
            found.add(slot.begin)
    return frozenset(found)
