"""Noun phrases that name a meeting: «phiên họp lần thứ ba của Ủy ban Quốc gia về chuyển đổi số».

A phrase is a head («hội nghị», «phiên họp», «lễ công bố»), what describes it («trực tuyến»), an
ordinal, the body whose meeting it is, and what it is about. Which phrases mean one meeting is
decided in ``meeting_records``.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

import regex
from msgspec import Struct
from msgspec.structs import replace

from extract.facts import Organization
from extract.measures.numbers import parse_ordinal
from extract.meetings.host_words import ASSEMBLIES
from extract.meetings.kept_meetings import Asked, Named, meetings_in
from extract.meetings.meeting_bodies import opens_with
from extract.meetings.meeting_heads import meeting_meant
from extract.meetings.meeting_hosts import Hosts, without_delegation
from extract.meetings.meeting_words import Behind, grammar
from extract.meetings.name_ends import BIRTHDAY, QUOTED, has_object, with_quote, without_tail
from extract.meetings.record_words import AROUND
from extract.meetings.sitting_bodies import agreeing, sat_there, sitting
from extract.meetings.subjects import WITH_WHOM
from extract.meetings.unnamed_sittings import may_sit, unnamed_sitting
from extract.mentions import MeetingMention
from extract.remembered import lines, remembered
from extract.slots import MEETING, ORGANIZATION, PERSON, Slot
from extract.text import view

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.layout.body import Layout
    from extract.layout.sentences import Sentence
    from extract.people.people import People

_TERM = regex.compile(r"\s(?:[Kk]hóa|nhiệm kỳ)\s[IVXLC\d-]{1,9}\b")
_SITTING = regex.compile(r"phiên|kỳ họp")
_OTHER_KINDS = {
    "c": "chương trình", "s": "sự kiện", "h": "cuộc họp", "p": "phiên họp", "k": "kỳ họp",
    "g": "cuộc họp", "đ": "buổi tiếp", "t": "phiên họp", "tiếp xúc": "buổi làm việc",
    "sinh hoạt chuyên đề": "buổi sinh hoạt", "tham": "hội đàm",
}  # fmt: skip
_SITTING_BODIES = (
    "Thường trực",
    "Ban Chỉ đạo",
    "Ban chỉ đạo",
    "Ủy ban",
    "Ban Chấp hành",
    "Hội đồng",
)
_LOCAL_RULE = ("Ủy ban nhân dân", "Hội đồng nhân dân")
_PARTY = regex.compile(r"Đảng\b(?!\s(?:bộ|ủy|đoàn|viên|Cộng)\b)")
_SHORT = regex.compile(
    r"(?P<head>(?i:Ủy ban|Ban chỉ đạo|Hội đồng|Tổ công tác|Ban tổ chức))\b"
    r"(?!\s(?:\p{Lu}|về(?!\s(?:công tác|kết quả|tình hình|tiến độ)\b)|của))(?:\snày)?"
)
_ON_A_SUBJECT = ("hội thảo", "tọa đàm", "diễn đàn", "buổi tọa đàm")
_VAGUE = regex.compile(r"(?i:Ban Chấp hành|BCH|Ban Thường vụ)(?:\s(?:khóa|lần|nhiệm kỳ)\b.*)?")
_DAY_BETWEEN = regex.compile(r",[^,]*\d[^,]*,\s+")
"""«Tiếp tục kỳ họp thứ 7 | , sáng 8/5, | Quốc hội thảo luận …»: its name ends before the day."""
_OWNED = regex.compile(r"(?:của|hoạt động|giao ban)\s$", regex.I)
_WORK = regex.compile(
    r"\s?(?:sơ kết|tổng kết|đánh giá|kiểm điểm|giao ban|triển khai (?:nhiệm vụ|công))"
)
"""Subjects that are the host's own work: that of a decree is its issuer's."""


def find_meetings(laid: Layout, split: Sequence[Sentence], people: People) -> list[Slot]:
    """Return a MEETING slot for each phrase that names a meeting."""
    hosts = Hosts.of_article(laid.view, people.slots)
    named = Named.of_article(hosts, people.slots)
    reach = _Reach(laid.view, hosts, _named_bodies(people), named.persons, [])
    heads = grammar().heads
    starts = [begin + start for begin, line in lines(laid.view) for start, _ in heads.places(line)]
    found: list[Slot] = []

    def read(sentence: Sentence) -> list[Slot]:
        return _read(reach, sentence, starts)

    for sentence in split:
        at = bisect_left(starts, sentence.begin)
        held = at < len(starts) and starts[at] < sentence.end
        if held or may_sit(sentence):
            found += meetings_in(named, sentence, reach.asked, reach.called, read)
    return found


def _read(reach: _Reach, sentence: Sentence, starts: Sequence[int]) -> list[Slot]:
    """Return the meetings of a sentence; ``starts`` is where heads may stand in the article."""
    found: list[Slot] = []
    at = sentence.begin
    while head := grammar().head_in(reach.view, starts, at, sentence.end):
        mention = reach.mention(head, sentence)
        at = max(mention.end, head.end())
        meant = meeting_meant(reach.view, sentence, head, mention)
        if meant is not None:
            found.append(Slot(MEETING, meant.begin, meant.end, meant))
    own = [slot for slot in found if not _is_others(sentence, slot)]
    if not own and (sits := unnamed_sitting(reach.hosts, sentence)):
        found.append(sits)
    return found


def _is_others(sentence: Sentence, slot: Slot) -> bool:
    """«thẩm tra các tờ trình sẽ trình | kỳ họp thứ 7»: what a sitting is only held for."""
    return AROUND.search(sentence.text[: slot.begin - sentence.begin]) is not None


def _named_bodies(people: People) -> tuple[tuple[int, Organization], ...]:
    """Return the bodies that an article calls by a full name, also inside titles, and where."""
    found: list[tuple[int, Organization]] = []
    for slot in people.slots:
        if slot.label == ORGANIZATION:
            found.append((slot.begin, slot.value))
        elif slot.label == PERSON:
            found += (
                (position.begin, position.organization)
                for position in (*slot.value.positions, *slot.value.shared)
                if position.organization is not None
            )
    found.sort(key=lambda pair: pair[0])
    return tuple([pair for pair in found if not _is_short(pair[1].label)])


@remembered
def _is_short(label: str) -> bool:
    return _SHORT.fullmatch(label) is not None


def _yields(name: str, body: Organization, said: str) -> bool:
    """Tell whether a body behind the name yields to one that holds it: it is the subject, or vague.

    «Viện A tổ chức Hội thảo Quốc hội 80 năm», «Công đoàn A tổ chức Hội nghị Ban Chấp hành»,
    «UBND tỉnh họp trực tuyến Sở Chỉ huy với các xã».
    """
    vague = _VAGUE.fullmatch(body.label) is not None or name.startswith("họp ")
    return "của" not in said and (vague or name.startswith(_ON_A_SUBJECT))


class _Reach(Struct, frozen=True):
    """How far a phrase goes from its head, in one article."""

    view: str
    hosts: Hosts
    named: tuple[tuple[int, Organization], ...]
    people: list[int]
    asked: list[Asked]
    """Which bodies were asked for by what they are called."""

    def mention(self, head: regex.Match[str], sentence: Sentence) -> MeetingMention:
        words = grammar()
        name = view(head.group().lower())
        behind = Behind.of(self.view, head.start(), sentence.end)
        base = behind.offset
        described, ordinal, body, end = self._described(head.end(), sentence, behind)
        if ordinal is None and (said := behind.match(words.last, end)):
            ordinal, end = parse_ordinal(said["number"]), base + said.end()
        topic = None
        if said := words.subject(behind, head, end) or self._with_whom(
            behind, head, end, sentence.end
        ):
            begin, start = base + said.start(), base + said.start("words")
            end = self._before_people(start, base + said.end())
            end = with_quote(self.view, start, self._before_quote(head.start(), end), sentence.end)
            topic = self.view[start:end].strip() or None
            ordinal = ordinal or words.ordinal_in(topic or "")
        if topic is None and (of := self._object(end)):
            topic, end = of
        if topic is None and (said := QUOTED.match(self.view, end, sentence.end)):
            topic, end = said["words"], said.end()
        if body is None or _yields(name, body, self.view[head.end() : end]):
            held = self.view.endswith("tổ chức ", 0, head.start()) and name.startswith(
                _ON_A_SUBJECT
            )
            body = self._host(head, end, sentence) or (None if held else body)
        if body is None and topic and _WORK.match(topic):
            body = self._body_within(begin, end)
        if body is None and _SITTING.match(name):
            body = sitting(self.hosts, end, sentence)
        body = body or agreeing(self.hosts, head, end, sentence)
        end = self._past_body(head.end(), end, sentence)
        end = head.end() + len(without_tail(self.view[head.end() : end]))
        topic = without_tail(topic) if topic else None
        kind = words.kinds.get(name) or _OTHER_KINDS.get(name)
        kind = kind or _OTHER_KINDS.get(name.split(" ")[0]) or _OTHER_KINDS[name[:1]]
        named = body is not None or ordinal is not None or topic is not None
        return MeetingMention(
            kind=kind,
            label=self.view[head.start() : end].strip(),
            begin=head.start(),
            end=end,
            ordinal=ordinal,
            body=body,
            topic=topic,
            online="trực tuyến" in f"{name};{described}",
            bare=not (named or "toàn quốc" in described),
        )

    def _with_whom(
        self, behind: Behind, head: regex.Match[str], end: int, stop: int
    ) -> regex.Match[str] | None:
        """Find the subject of «cuộc họp với các bộ | về nhà ở», unless a person stands in it."""
        found = WITH_WHOM.match(self.view, end, stop)
        said = None if found is None else grammar().subject(behind, head, found.end())
        if said is None:
            return None
        start, last = behind.offset + said.start("words"), behind.offset + said.end()
        return said if self._before_people(start, last) == last else None

    def _object(self, end: int) -> tuple[str, int] | None:
        """Return the body that a ceremony is about, and its end: «lễ khánh thành | Nhà máy A»."""
        slot = self.hosts.body_at.get(end + 1) if has_object(self.view, end) else None
        return (self.view[slot.begin : slot.end], slot.end) if slot else None

    def _described(
        self, end: int, sentence: Sentence, behind: Behind
    ) -> tuple[str, int | None, Organization | None, int]:
        """Return what a head is described by, its ordinal and its body, in any order."""
        words, described = grammar(), ""
        ordinal: int | None = None
        body: Organization | None = None
        for _ in range(3):
            before = end
            if said := behind.match(words.describes, end):
                described += f"{said.group().lower()};"
                end = behind.offset + said.end()
            if ordinal is None and (said := behind.match(words.ordinal, end)):
                ordinal = 1 if said["first"] else parse_ordinal(said["number"])
                end = behind.offset + said.end()
            if body is None and (found := self._body_after(end, sentence, behind, ordinal)):
                body, end = found
            if end == before:
                break
        return described, ordinal, body, end

    def _host(self, head: regex.Match[str], end: int, sentence: Sentence) -> Organization | None:
        """Return the body that holds the meeting, or concludes at it."""
        host = self.hosts.before(head, sentence)
        if host is None:
            return (
                self.hosts.behind(end, sentence)
                or self.hosts.unit(head)
                or self.hosts.delegation(head.start(), sentence)
                or sat_there(self.hosts, head, end, sentence)
            )
        return without_delegation(self._in_term(host, sentence)[0])

    def _in_term(self, slot: Slot, sentence: Sentence) -> tuple[Organization, int]:
        """Return a body with the term that stands behind it, and where both end."""
        body: Organization = slot.value
        term = _TERM.match(self.view, slot.end, sentence.end)
        if term and body.label != body.as_written:
            return body, term.end()  # its label has a place that is not written here
        if term:
            return replace(body, as_written=body.as_written + term.group()), term.end()
        return body, slot.end

    def _before_people(self, begin: int, end: int) -> int:
        """A subject ends before a person: «công bố quyết định bổ nhiệm | ông A giữ chức …».

        Not before one whose birthday it is: «kỷ niệm 120 năm Ngày sinh Tổng Bí thư A».
        """
        at = bisect_left(self.people, begin)
        while at < len(self.people) and self.people[at] < end:
            if not BIRTHDAY.search(self.view, begin, self.people[at]):
                return self.people[at]
            at += 1
        return end

    def _before_quote(self, begin: int, end: int) -> int:
        """A name in quotation marks ends before the second: «tổ chức "Hội nghị tổng kết …"»."""
        closing = self.view.find('"', begin, end) if self.view.startswith('"', begin - 1) else -1
        return closing if closing > begin else end

    def _past_body(self, begin: int, end: int, sentence: Sentence) -> int:
        """A phrase does not end inside a body's name."""
        for at in range(end - 1, begin, -1):
            slot = self.hosts.body_at.get(at)
            if slot is not None:
                return max(end, slot.end) if slot.end <= sentence.end else end
        return end

    def _body_after(
        self, end: int, sentence: Sentence, behind: Behind, ordinal: int | None
    ) -> tuple[Organization, int] | None:
        joint = behind.match(grammar().joint, end)
        if joint is None or (has_object(self.view, end) and "của" not in joint[0]):
            return None
        at = behind.offset + joint.end()
        slot = self.hosts.body_at.get(at)
        if slot is None and (party := _PARTY.match(self.view, at, sentence.end)):
            return Organization(label="Đảng", as_written="Đảng", kind="đảng"), party.end()
        if slot is None or slot.end > sentence.end or _SHORT.fullmatch(slot.value.as_written):
            short = _SHORT.match(self.view, at, sentence.end)
            if "," in joint.group() and ordinal is None:
                return None
            full = self._full(short) if short else None
            return (full, short.end()) if full and short else None
        assembly = opens_with(slot.value, ASSEMBLIES) or (
            opens_with(slot.value, _SITTING_BODIES) and not opens_with(slot.value, _LOCAL_RULE)
        )
        apart = "," in joint.group() or joint.group().strip() == "-"
        if apart and not (ordinal and assembly):
            return None
        of, behind_it = self._in_term(slot, sentence)
        return of, end if _DAY_BETWEEN.fullmatch(joint.group()) else behind_it

    def _full(self, short: regex.Match[str]) -> Organization | None:
        body = self.called(short["head"].lower(), short.start())
        self.asked.append((short["head"].lower(), short.start(), body))
        return body

    def called(self, head: str, at: int) -> Organization | None:
        """Return the body that the article means by «Ủy ban», «Ban Chỉ đạo»: the last so named."""
        known = [
            (begin, body)
            for begin, body in self.named
            if opens_with(body, (head,)) and not opens_with(body, _LOCAL_RULE)
        ]
        before = [body for begin, body in known if begin < at]
        if before:
            return before[-1]
        return known[0][1] if len({body.label for _, body in known}) == 1 else None

    def _body_within(self, begin: int, end: int) -> Organization | None:
        """«tổng kết công tác năm 2020 của Cục Hải quan …», «tổng kết hoạt động Ủy ban …»."""
        for at in range(begin, end):
            slot = self.hosts.body_at.get(at)
            if slot is not None and slot.end <= end and _OWNED.search(self.view, begin, at):
                body: Organization = slot.value
                return body
        return None
