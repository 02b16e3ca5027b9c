"""Which body holds a meeting: «Bộ Y tế tổ chức …», «… do Sở Y tế tổ chức», «tỉnh X tổ chức …»."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

import regex
from msgspec import Struct
from msgspec.structs import replace

from extract.facts import Organization
from extract.meetings.host_words import (
    ALONG_WITH,
    AND,
    ANOTHERS,
    ASSEMBLY,
    CHAIRED,
    CLAUSE,
    CLOSE,
    COMPANY,
    COMPANY_REACH,
    COUNCIL,
    DELEGATION,
    DELEGATIONS,
    DEPUTIES_OF,
    DRAFT_REACH,
    DRAFTING,
    GRANTED,
    HELD_BY,
    HOLDS,
    JOINT_OPENS,
    JOINT_REACH,
    JOINTLY,
    LED,
    LISTED,
    MEETS,
    NEAR_HOST,
    OCCASION,
    OF_PARENT,
    PART_OF,
    PARTNER,
    PEOPLE_OF,
    PLACED,
    PREMIER,
    SENT_BY,
    SHORT_FORM,
    TOGETHER,
    UNIT_HOLDS,
    UNITS,
)
from extract.meetings.meeting_words import grammar
from extract.meetings.titled_bodies import bodies_in_titles
from extract.slots import ORGANIZATION, PLACE, Slot

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.facts import Place
    from extract.layout.sentences import Sentence

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
    followed: list[Slot]
    """The bodies and units to which others led since this was cleared."""

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
            [],
        )

    def before(self, head: regex.Match[str], sentence: Sentence) -> Slot | None:
        """Return the body that holds the meeting: «Bộ Chính trị tổ chức Hội nghị …»."""
        begin, words = head.start(), grammar()
        meets = head.group().lower().startswith(MEETS)
        voters = head.group().lower().endswith("cử tri")
        joint = "phối hợp" in self.view[max(sentence.begin, begin - CLAUSE) : begin]
        for slot in self.ending_before(begin):
            if slot.begin < sentence.begin or begin - slot.end > (CLAUSE if joint else CLOSE):
                return None
            if self._is_no_host(slot, sentence, joint=joint, meets=meets):
                return None
            if words.host.fullmatch(self.view, slot.end, begin) or (
                meets and words.meets.fullmatch(self.view, slot.end, begin)
            ):
                return self._deputies(slot) if voters else self._holder(slot)
            if joint and JOINTLY.fullmatch(self.view, slot.end, begin):
                return self._holder(slot)
            if CHAIRED.fullmatch(self.view, slot.end, begin) and self._opens(slot):
                return slot
        return None

    def _deputies(self, host: Slot) -> Slot | None:
        """Return who meets voters: «Tổ đại biểu số 4, | Quốc hội khóa XV» is no Assembly's deed."""
        said = DEPUTIES_OF.search(self.view, max(0, host.begin - 32), host.begin)
        if said:
            return self._part(host, said)
        return None if host.value.label == ASSEMBLY else self._holder(host)

    def _part(self, host: Slot, said: regex.Match[str]) -> Slot:
        """Return the part of a body that stands before it, of which it is the whole."""
        body: Organization = host.value
        named = replace(
            body, label=said["part"] + body.label, as_written=said["part"] + body.as_written
        )
        return Slot(host.label, said.start("part"), host.end, named)

    def _opens(self, slot: Slot) -> bool:
        """Tell whether nothing but when and where stands before a body in its sentence."""
        start = max(0, slot.begin - JOINT_REACH)
        opens = JOINT_OPENS.search(self.view, start, slot.begin)
        return opens is not None and opens.start("bare") == slot.begin

    def _is_no_host(self, slot: Slot, sentence: Sentence, *, joint: bool, meets: bool) -> bool:
        """Tell whether a body is only in somebody's title, where it is, or with somebody.

        «A, Chủ tịch UBND tỉnh có buổi làm việc»: it is A who has it; «tại hội trường UBND xã đã tổ
        chức …»: who does is not said; «A cùng lãnh đạo Quân khu Y họp»: A does.
        """
        titled = slot.begin in self.titled and not joint
        before = self.view[max(sentence.begin, slot.begin - COMPANY_REACH) : slot.begin]
        company = meets and COMPANY.search(before) is not None
        placed = PLACED.search(self.view[max(0, slot.begin - 48) : slot.begin]) is not None
        return titled or company or placed

    def delegation(self, begin: int, sentence: Sentence) -> Organization | None:
        """«Đoàn công tác của Bộ Y tế do A làm trưởng đoàn có buổi làm việc …»: whose it is."""
        for slot in self.ending_before(begin):
            if slot.begin < sentence.begin:
                return None
            named = slot.value.label.startswith(DELEGATIONS)
            at = self.view.index(" của ", slot.begin) + 5 if named else slot.begin
            sender = self.body_at.get(at, slot)
            before = self.view[max(sentence.begin, at - 64) : at]
            led = self.view.startswith(" do ", slot.end) and before.endswith((", ", "- "))
            sent = led or slot.begin == sentence.begin or DELEGATION.search(before)
            if sent and LED.fullmatch(self.view, slot.end, begin):
                return without_delegation(sender.value)
        return None

    def behind(self, end: int, sentence: Sentence) -> Organization | None:
        """«Hội nghị … do Sở Y tế tổ chức», «… được Phòng Giáo dục tổ chức vào chiều …»."""
        said = HELD_BY.match(self.view[end - 1 : sentence.end], 1)
        slot = self.body_at.get(end - 1 + said.end()) if said else None
        if slot is None or not HOLDS.match(self.view, slot.end, sentence.end):
            return None
        body: Organization = slot.value
        return body

    def unit(self, head: regex.Match[str]) -> Organization | None:
        """«tỉnh Đồng Nai tổ chức họp báo»: a unit, called by its kind, holds the meeting."""
        begin = head.start()
        at = bisect_right(self.places, begin, key=_END) - 1
        if at < 0 or begin - self.places[at].end > NEAR_HOST:
            return None
        last = self.places[at]
        slot = self._within(at)
        place: Place = slot.value
        name = self.view[slot.begin : slot.end]
        before = self.view[max(0, slot.begin - 3) : slot.begin]
        ahead = self.view[max(0, slot.begin - CLAUSE) : slot.begin]
        opens = before.endswith((", ", ". ", "\n", "- ")) or PEOPLE_OF.search(ahead) is not None
        opens = opens or not before
        called = name.lower().startswith(UNITS) and opens
        council = COUNCIL.match(self.view, head.end())  # «kỳ họp thứ nhất của HĐND»: not the unit's
        if council or not called or not UNIT_HOLDS.fullmatch(self.view, last.end, begin):
            return None
        return Organization(label=name, as_written=name, kind=place.kind, place=place)

    def _within(self, at: int) -> Slot:
        """Return the smallest of the units of one address: «xã Tân Lập, | huyện Đắk Hà»."""
        slot = self.places[at]
        self.followed.append(slot)
        while at and self.view[self.places[at - 1].end : slot.begin] in {" ", ", ", " ("}:
            at -= 1
            self.followed.append(self.places[at])
            if self.places[at].value.level == slot.value.level:
                break
            slot = self.places[at]
        return slot

    def ending_before(self, offset: int) -> Iterator[Slot]:
        """Yield the bodies that end at an offset or before, the nearest first."""
        for at in range(bisect_right(self.bodies, offset, key=_END) - 1, -1, -1):
            yield self.bodies[at]

    def _holder(self, host: Slot) -> Slot | None:
        """Return who holds a meeting: «Ban Dân tộc - HĐND tỉnh», else the one of several."""
        return self.with_part(host) or self._of_several(host)

    def with_part(self, whole: Slot) -> Slot | None:
        """Return the part of a body that stands before it with a mark between: «Ban A, | HĐND».

        So it is with who drafts a paper: «Ban soạn thảo Luật Tổ chức | Quốc hội».
        """
        part = PART_OF.search(self.view, max(0, whole.begin - 40), whole.begin)
        part = part or DRAFTING.search(self.view, max(0, whole.begin - DRAFT_REACH), whole.begin)
        return self._part(whole, part) if part else None

    def _of_several(self, host: Slot) -> Slot | None:
        """Of «A và B của C» that hold a meeting, A; of «A phối hợp với B, C», A.

        Of «A và B» that hold it together the first; of «A, B» none, since A may be another's.
        """
        before = self.view[max(0, host.begin - 24) : host.begin]
        if SHORT_FORM.search(before) or PREMIER.search(before):
            return None
        if before.endswith("của "):
            earlier = next(self.ending_before(host.begin - 5), None)
            if earlier is None or not AND.match(self.view, earlier.end, host.begin):
                return None
            self.followed.append(earlier)
            return earlier
        last = self._of_parent(host)
        host, listed, paired = self._first_of(last)
        before = self.view[max(0, host.begin - 24) : host.begin]
        if PARTNER.search(before):
            return None
        begin = max(host.begin - CLAUSE, self.view.rfind("\n", 0, host.begin), 0)
        apart = self.view[host.begin - 2 : host.begin] == ", "
        said = self.view[begin : host.begin]
        broken = apart and ("phối hợp" in said or ALONG_WITH.search(said) is not None)
        alone = not listed or (paired and not ANOTHERS.search(before[-12:]))
        if broken or (listed and not alone):
            return None if broken else self._jointly(host, last)
        return host if listed else self._jointly(host, last) or host

    def _first_of(self, last: Slot) -> tuple[Slot, bool, bool]:
        """Return the first of those told together up to a body, and how they are joined.

        Whether they are listed, and whether they are two.
        """
        host, listed, paired = last, False, False
        for slot in self.ending_before(host.begin):
            between = self.view[slot.end : host.begin]
            parent = listed and OF_PARENT.fullmatch(between) is not None
            together = not parent and TOGETHER.fullmatch(between) is not None
            if not (parent or together or LISTED.fullmatch(between)):
                break
            self.followed.append(slot)
            if self._is_aside(slot):
                break
            if parent:
                host = slot
            elif together:
                listed, host = False, self._of_parent(slot)
            else:
                paired = not listed and between.endswith(" và ")
                listed, host = True, slot
        return host, listed, paired

    def _is_aside(self, slot: Slot) -> bool:
        """Tell whether a body is where or why it is held, in a title, or lets it be held."""
        ahead = self.view[max(0, slot.begin - CLOSE) : slot.begin]
        apart = PLACED.search(ahead) or GRANTED.search(ahead) or OCCASION.search(ahead)
        return slot.begin in self.titled or apart is not None

    def _jointly(self, first: Slot, last: Slot) -> Slot | None:
        """Return equals that hold it together as one body: «Bộ Chính trị, Ban Bí thư»."""
        start = max(0, first.begin - JOINT_REACH)
        opens = JOINT_OPENS.search(self.view, start, first.begin)
        begin = opens.start("bare") if opens else first.begin
        between = self.view[first.begin : last.begin + 1]
        apart = ALONG_WITH.search(between) or "phối hợp" in between or " - " in between
        if opens is None or begin == last.begin or apart:
            return None
        written: str = self.view[begin : last.begin] + last.value.as_written
        tail = last.value.label.removeprefix(last.value.as_written)
        body = Organization(label=written + tail, as_written=written, place=last.value.place)
        return Slot(last.label, begin, last.end, body)

    def _of_parent(self, host: Slot) -> Slot:
        """Of «Học viện A - Bộ B», where a body stands with the one that it is of, the first."""
        for slot in self.ending_before(host.begin):
            if OF_PARENT.fullmatch(self.view, slot.end, host.begin):
                self.followed.append(slot)
                return slot
            break
        return host


def without_delegation(body: Organization) -> Organization:
    """Return the body that sends a delegation: «Quân khu 4» of «Đoàn công tác Quân khu 4»."""
    opens = SENT_BY.match(body.label)
    if opens is None or not body.as_written.startswith(opens.group()):
        return body
    cut = opens.end()
    return replace(body, label=body.label[cut:], as_written=body.as_written[cut:])
