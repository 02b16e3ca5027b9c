"""Noun phrases that name a meeting: «phiên họp lần thứ ba của Ủy ban Quốc gia về chuyển đổi số».

A phrase is a head («hội nghị», «phiên họp», «lễ công bố»), what describes it («trực tuyến»), an
ordinal, the body whose meeting it is, and what it is about. Which phrases mean one meeting is
decided in ``meeting_records``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

import regex

from extract.lexicon.tables import table
from extract.mentions import MeetingMention
from extract.numbers import parse_ordinal
from extract.slots import MEETING, ORGANIZATION, PERSON, Slot
from extract.text import view

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from extract.body import Layout
    from extract.facts import Organization
    from extract.people import People
    from extract.sentences import Sentence

_TERM = regex.compile(r"\s(?:khóa|nhiệm kỳ)\s[IVXLC\d-]{1,9}\b")
_SITTING = regex.compile(r"phiên|kỳ họp")
_LOCAL_RULE = ("Ủy ban nhân dân", "Hội đồng nhân dân", "Ủy ban Nhân dân", "Hội đồng Nhân dân")
_DELIBERATES = regex.compile(
    r"\s(?:(?:đã|sẽ|tiếp tục)\s)?(?:cho ý kiến|xem xét|thảo luận|thông qua|khai mạc|bế mạc|"
    r"chất vấn|quyết định|tiến hành|bước vào|biểu quyết|nghe)\b"
)
_SHORT = regex.compile(
    r"(?P<head>(?i:Ủy ban|Ban chỉ đạo|Hội đồng|Tổ công tác|Ban tổ chức))\b"
    r"(?!\s(?:\p{Lu}|về|của))(?:\snày)?"
)
_JOINT_HOST = regex.compile(r"(?:[\p{L}](?:,|\svà)\s)$")
_DAY_BEFORE = regex.compile(r"(?:nay|qua|\d|nội|minh|nghị|họp),\s$", regex.I)
_AND = regex.compile(r"\svà\s\p{Lu}[^.,;:()\n]{2,80}$")
_OWNED = regex.compile(r"(?:của|hoạt động)\s$", regex.I)


@dataclass(frozen=True, slots=True)
class _Grammar:
    kinds: dict[str, str]
    head: regex.Pattern[str]
    describes: regex.Pattern[str]
    ordinal: regex.Pattern[str]
    joint: regex.Pattern[str]
    topic: regex.Pattern[str]
    host: regex.Pattern[str]
    meets: regex.Pattern[str]


def _either(phrases: Iterable[str]) -> str:
    return "|".join(regex.escape(view(p)) for p in sorted(phrases, key=lambda p: (-len(p), p)))


@cache
def _grammar() -> _Grammar:
    kinds = {
        view(phrase): kind
        for kind, phrases in table("meetings")["kind"].items()
        for phrase in phrases
    }
    heads = _either(kinds)
    describes = "trực tuyến|trực tiếp|" + _either(
        [
            "toàn quốc", "toàn thể", "toàn tỉnh", "toàn ngành", "thường kỳ", "thường niên",
            "thường lệ", "bất thường", "chuyên đề", "mở rộng", "đột xuất", "khẩn", "liên tịch",
            "quốc tế", "cấp cao", "định kỳ", "hằng năm", "hàng năm", "kết hợp",
        ]
    )  # fmt: skip
    units = "một|hai|ba|bốn|tư|lăm|năm|sáu|bảy|tám|chín"
    numbers = rf"\d{{1,3}}|[IVXLC]{{1,7}}|nhất|{units}|mười(?:\s(?:{units}))?"
    topics = _either(
        [
            "về", "bàn", "sơ kết", "tổng kết", "đánh giá", "triển khai",
            "quán triệt", "công bố", "góp ý", "lấy ý kiến", "tháo gỡ", "thúc đẩy", "xúc tiến",
            "phát động", "chào mừng", "kỷ niệm", "rà soát", "kiểm điểm", "giao ban", "trao",
            "phổ biến", "tuyên truyền", "xây dựng",
            "phát triển", "học tập", "nghiên cứu", "gặp mặt", "tuyên dương", "biểu dương",
            "ký kết", "bàn giao", "tập huấn", "ứng phó",
        ]
    )  # fmt: skip
    stop = (
        r"(?:sáng|chiều|tối|trưa|ngày|vào|do|dưới|được|đã|đang|diễn ra|khai mạc|bế mạc|với sự|"
        r"có sự|tại|ở|kết nối|nhằm|để)\b"
    )
    return _Grammar(
        kinds=kinds,
        head=regex.compile(
            rf"\b(?:(?P<kind>{heads})|phiên(?=\s(?:lần\s)?thứ\s)|"
            r"chương trình(?=\s(?:trực tuyến|chào mừng|kỷ niệm|gặp mặt|giao lưu|đối thoại)))\b",
            regex.I,
        ),
        describes=regex.compile(rf"(?:\s+(?:{describes})){{1,4}}\b", regex.I),
        ordinal=regex.compile(
            rf"\s+(?:(?:lần\s)?thứ\s(?P<number>{numbers})\b|(?P<first>đầu tiên|lần đầu)\b)", regex.I
        ),
        joint=regex.compile(
            r"(?:,?\s(?:(?:sáng|chiều|tối)\s)?(?:ngày\s)?\d[\d/.-]{2,9})?"
            r"(?:,?\s+(?:của\s+|do\s+)?|\s*,\s*)",
            regex.I,
        ),
        topic=regex.compile(
            rf"\s+(?P<words>(?:{topics})\s(?:(?!\s{stop}|\s-\s)[^.,;:\n()]){{2,220}}"
            rf"(?:,\s(?:và\s)?(?:triển khai|phương hướng|nhiệm vụ|bàn|đề ra|kế hoạch|quán triệt)\s"
            rf"(?:(?!\s{stop}|\s-\s)[^.,;:\n()]){{2,160}})?)",
            regex.I,
        ),
        host=regex.compile(
            r"\s*(?:\([^()\n]{1,40}\)\s*)?(?:(?:đã|sẽ|vừa|cũng|đang|long trọng|phối hợp)\s){0,2}"
            r"(?:(?:sáng|chiều|tối|ngày|vào)\s[^,;.\n]{0,24})?,?\s*(?:đã\s)?"
            r"(?:tổ chức|họp|tiến hành|khai mạc|triệu tập|mở)\s"
            r"(?:(?:khai mạc|bế mạc|trọng thể|thành công|một|các|buổi|cuộc|và\s\w{2,8})\s){0,2}$",
            regex.I,
        ),
        meets=regex.compile(r"\s*(?:\([^()\n]{1,40}\)\s*)?(?:đã\s|vừa\s|tiếp tục\s)?", regex.I),
    )


def find_meetings(laid: Layout, split: Sequence[Sentence], people: People) -> list[Slot]:
    """Return a MEETING slot for each phrase that names a meeting."""
    bodies = [slot for slot in people.slots if slot.label == ORGANIZATION]
    starts: dict[int, Slot] = {}
    for body in bodies:
        known = starts.get(body.begin)
        if known is None or known.end < body.end:
            starts[body.begin] = body
    found = []
    reach = _Reach(
        laid.view, starts, sorted(bodies, key=lambda slot: slot.end), _named_bodies(people)
    )
    for sentence in split:
        at = sentence.begin
        while head := _grammar().head.search(laid.view, at, sentence.end):
            mention = reach.mention(head, sentence)
            at = max(mention.end, head.end())
            found.append(Slot(MEETING, mention.begin, mention.end, mention))
    return found


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
    return tuple(pair for pair in found if not _SHORT.fullmatch(pair[1].label))


@dataclass(frozen=True, slots=True)
class _Reach:
    """How far a phrase goes from its head, in one article."""

    view: str
    body_at: dict[int, Slot]
    bodies: list[Slot]
    named: tuple[tuple[int, Organization], ...]

    def mention(self, head: regex.Match[str], sentence: Sentence) -> MeetingMention:
        grammar, end = _grammar(), head.end()
        name = view(head.group().lower())
        online = known = False
        ordinal: int | None = None
        body: Organization | None = None
        for _ in range(3):
            if said := grammar.describes.match(self.view, end, sentence.end):
                online = online or "trực tuyến" in said.group().lower()
                known = known or "toàn quốc" in said.group().lower()
                end = said.end()
            if ordinal is None and (said := grammar.ordinal.match(self.view, end, sentence.end)):
                ordinal = 1 if said["first"] else parse_ordinal(said["number"])
                end = said.end()
            if body is None and (found := self._body_after(end, sentence, ordinal)):
                body, end = found
        topic = None
        if said := grammar.topic.match(self.view, end, sentence.end):
            topic, begin, end = said["words"].strip(), said.start(), said.end()
            body = body or self._body_within(begin, end)
        if body is None and (host := self._host(head, sentence)):
            body = host.value
        if body is None and _SITTING.match(name):
            body = self._sitting(end, sentence)
        kind = grammar.kinds.get(name, "chương trình" if name.startswith("ch") else "phiên họp")
        named = body is not None or ordinal is not None or topic is not None
        return MeetingMention(
            kind=kind,
            label=self.view[head.start() : end].strip(),
            begin=head.start(),
            end=end,
            ordinal=ordinal,
            body=body,
            topic=topic,
            online=online,
            bare=not (named or known),
        )

    def _body_after(
        self, end: int, sentence: Sentence, ordinal: int | None
    ) -> tuple[Organization, int] | None:
        joint = _grammar().joint.match(self.view, end, sentence.end)
        if joint is None:
            return None
        slot = self.body_at.get(joint.end())
        if slot is None or slot.end > sentence.end or _SHORT.fullmatch(slot.value.as_written):
            short = _SHORT.match(self.view, joint.end(), sentence.end)
            full = self._full(short) if short else None
            return (full, short.end()) if full and short else None
        assembly = slot.value.label.startswith(("Quốc hội", "HĐND"))
        if "," in joint.group() and not (ordinal and assembly):
            return None
        body: Organization = slot.value
        if term := _TERM.match(self.view, slot.end, sentence.end):
            named = replace(body, as_written=body.as_written + term.group())
            return named, term.end()
        return body, slot.end

    def _full(self, short: regex.Match[str]) -> Organization | None:
        """Return the body that the article means by «Ủy ban», «Ban Chỉ đạo»: the last so named."""
        head = short["head"].lower()
        known = [
            (begin, body)
            for begin, body in self.named
            if body.label.lower().startswith(head) and not body.label.startswith(_LOCAL_RULE)
        ]
        before = [body for begin, body in known if begin < short.start()]
        if before:
            return before[-1]
        return known[0][1] if len({body.label for _, body in known}) == 1 else None

    def _sitting(self, end: int, sentence: Sentence) -> Organization | None:
        """«Tiếp tục phiên họp thứ 32, …, Ủy ban Thường vụ Quốc hội cho ý kiến …»."""
        for slot in self.bodies:
            inside = end < slot.begin and slot.end < sentence.end
            if inside and _DELIBERATES.match(self.view, slot.end, sentence.end):
                body: Organization = slot.value
                return body
        return None

    def _body_within(self, begin: int, end: int) -> Organization | None:
        """«tổng kết công tác năm 2020 của Cục Hải quan …», «tổng kết hoạt động Ủy ban …»."""
        for at in range(begin, end):
            slot = self.body_at.get(at)
            if slot is not None and slot.end <= end and _OWNED.search(self.view, begin, at):
                body: Organization = slot.value
                return body
        return None

    def _host(self, head: regex.Match[str], sentence: Sentence) -> Slot | None:
        """Return the body that holds the meeting: «Bộ Chính trị tổ chức Hội nghị …»."""
        begin = head.start()
        host = _grammar().meets if head.group().lower().startswith("họp") else _grammar().host
        for slot in reversed(self.bodies):
            if slot.end > begin or slot.begin < sentence.begin:
                continue
            if begin - slot.end > 90:  # noqa: PLR2004 - farther off, it is another clause
                return None
            if host.fullmatch(self.view, slot.end, begin):
                return self._of_several(slot)
        return None

    def _of_several(self, host: Slot) -> Slot | None:
        """Of «A và B của C» that hold a meeting, A; of «A, B» none, since neither alone does."""
        before = self.view[max(0, host.begin - 24) : host.begin]
        if before.endswith("của "):
            earlier = [slot for slot in self.bodies if slot.end < host.begin - 4]
            joined = earlier and _AND.match(self.view, earlier[-1].end, host.begin)
            return earlier[-1] if joined else None
        listed = _JOINT_HOST.search(before) and not _DAY_BEFORE.search(before)
        return None if listed else host
