"""Lists of those addressed: «Bộ Công an, UBND các tỉnh và các cơ quan liên quan», part by part."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import regex

from extract.facts import Agent, AgentKind, Organization
from extract.lexicon.places import other_countries
from extract.orders.blotted import FRAUD, fields_in, split, without_slots
from extract.orders.by_agents import LABELS, by_agents
from extract.orders.group_names import (
    covered_by,
    describes,
    determiner,
    heads,
    joins,
    person_acts,
    says_something,
)
from extract.orders.named_on import Addressee, goes_on
from extract.orders.relative import without_which
from extract.orders.shared_units import with_shared_units
from extract.remembered import asked_once
from extract.slots import AUDIENCE, OFFICE, ORGANIZATION, PLACE
from extract.text import view

if TYPE_CHECKING:
    from extract.context import Context
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_NAMED = frozenset({OFFICE, ORGANIZATION})
MOST_WORDS = 14
"""A group's name is no longer than this."""
FRONT = 4
"""So few characters may stand before what begins a list."""
_TAIL_WORDS = asked_once(
    r"(?r)[\s,]*(?:(?:nói chung|nói riêng|cũng|đều|cần|phải|nên|sẽ|thì|có liên quan|liên quan|"
    r"có nhiệm vụ|có trách nhiệm|nêu trên|tuyệt đối|nhất định|luôn|cùng|"
    r"tiếp tục|(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm)|"
    r"định kỳ|(?<!(?<!\w)(?:hạng|loại|diện|đô thị|chuyên khoa)\s)đặc biệt|"
    r"tự|thực sự|thường xuyên|trước mắt|căn cứ|nhanh chóng|ngay|quan tâm|"
    r"khẩn trương|tập trung|chủ động|tăng cường|kịp thời|có|quay lại|trở lại|"
    r"không chỉ|tạm|đồng loạt|cùng nhau|khi|nếu)|\s)*$"
)
_CONCERNED = asked_once(r"\s(?:có )?liên quan(?=$|\s)")
_EACH = asked_once(
    r"(?:các|những|từng|mỗi|toàn thể)\s.*(?:\sủy|(?:ubnd|hđnd)\s(?:tỉnh|huyện|quận|xã|phường))$"
)
_FROM_TO = r"(?:(?:tỉnh|thành phố)\s)?_+(?:\s(?:đến|tới|trở)(?!\w)|\s?-\s?_)"
"""«các tỉnh từ | Quảng Trị đến Khánh Hòa» says which ones."""
_ASIDE = asked_once(
    r",?(?<!đồng)(?<!trở(?=\svề))\s(?:trên cơ sở|căn cứ|theo|"
    r"trong(?!\s(?:ngành|tổ|đoàn|hệ thống|khối|toàn|tỉnh|huyện|thành phố|cả nước|lực lượng|ban|"
    r"hội đồng|cơ quan|nước|khu vực|vùng)(?!\w))|để|nhằm|khi|với tinh thần|"
    rf"(?<!\s(?:đi|về|đến|sang|ra|vào)\s)từ(?!\s{_FROM_TO})|(?<!\stừ\s_{{2,60}}\s)đến|về(?!\stừ\s)|bằng|nếu|"
    r"ngay|thông qua|vấn đề|việc|chậm nhất|"
    r"(?:trước|sau)(?=\s(?:khi|ngày|tháng|quý|năm|hết|mùa|cuộc|hội nghị|phiên|buổi|\d))|"
    r"-(?!\s(?:nông nghiệp|xây dựng|đô thị|môi trường|thống kê|hộ tịch|xã hội|kế toán|kế hoạch|"
    r"tài chính|thông tin|thể thao|du lịch|hạ tầng|quân sự|dân số|dân tộc|khoáng sản|kỹ thuật|"
    r"công nghiệp|dịch vụ|thương mại|lâm nghiệp|thủy sản|pháp luật|ngân sách)(?!\w)))"
    r"\s(?!_+,\s_)"
)
_ABOVE_ALL = asked_once(r"(?:nhất là|trước hết là|đặc biệt là|và|cùng)\s+")
_IS_SO = asked_once(
    r"(?:có(?!\s(?:liên quan|trách nhiệm))|là|còn|đang|đã|nằm|vốn|đi|đến|về|sang)\s"
)
_ASSOCIATION = asked_once(
    r"tổ chức\s(?:(?:cơ sở\s)?đảng|công đoàn|chính trị|tín dụng|hành nghề)(?!\w)"
)
"""«tổ chức Công đoàn» is one that is told; «tổ chức đưa học sinh đến trường» is to be done."""
_LEADS = asked_once(
    r"(?:lãnh đạo|thủ trưởng|người đứng đầu|đại diện|chính quyền|cấp ủy|(?<!\w)thuộc|"
    r"chủ tịch|bí thư|giám đốc|hiệu trưởng|(?:bộ|thứ|cục|vụ|tổ) trưởng|trưởng (?:ban|phòng|đoàn))$"
)
"""What a name goes on behind, though slots touch: «cơ quan trực thuộc | Chính phủ»."""
_UNDONE = asked_once(r"(?:không|chưa|họp|làm việc|vi phạm|hợp tác|gây|có hành vi|để xảy ra)(?!\w)")
_PAPERS = asked_once(
    r"(?:các|những|một số|mọi|từng)\s(?:văn bản|nghị quyết|chỉ thị|quy định|kết luận|công điện|"
    r"chương trình|đề án|kế hoạch|quyết định|thông báo|nghị định|thông tư|chủ trương|chính sách|"
    r"giải pháp|nhiệm vụ|nội dung|ý kiến|chỉ tiêu|mục tiêu|biện pháp)(?!\w)"
)
"""Told by none: «của Thủ tướng, các văn bản | chỉ đạo của Bộ A»."""
_US = asked_once(r"chúng (?:ta|tôi)(?!\w)")
"""«Chúng ta có lỗi …» addresses nobody; «chúng ta» alone does."""
_BRACKETS = regex.compile(r"\s?\([^()]{0,200}\)")
_LONG_ASIDE = regex.compile(r"\s?\([^()]{24,200}\)\s*$")
"""«các tổ địa bàn (theo phân công tại Văn bản số 74)»."""
_SEVERAL = ("các ", "những ", "hai ", "ba ")
_EACH_PLACE = regex.compile(r"các\s(?:tỉnh|thành phố|huyện|quận|xã|phường|địa phương)(?!\w)")
_INITIALS = asked_once(
    r"(?!PV|HLV|COVID|THPT|THCS|TNGT|GRDP|GDP)[A-ZĐ]{3,10}(?:\s\p{Lu}\p{Ll}{1,8}){0,3}"
    r"(?:\s(?:các\s)?(?:tỉnh|thành phố|huyện|quận|xã|phường|khu vực|địa phương))?$"
)
"""A body known by its initials: «EVN», «VNPT Hưng Yên»."""
_BOARD = regex.compile(r"(?:ban chỉ đạo|bcđ|ban chỉ huy|bch)(?!\w)")
_EACH_OF_ANY = regex.compile(
    r"các\s(?:bộ|ngành|sở|cấp|tỉnh|thành phố|huyện|quận|xã|phường|địa phương|cơ quan|đơn vị)(?!\w)"
)
"""«Ban Chỉ đạo 389 | các bộ, ngành» are the boards of these."""
_LOOK_BACK = 40
_BESIDE_BODIES = regex.compile(
    r"(?:cá nhân|cơ quan|đơn vị|doanh nghiệp|người|đoàn thể|ủy|các cấp|cán bộ|đảng viên|tập thể|"
    r"hộ|cộng đồng)[^,]{0,25}(?:,|và)\s$"
)
_NATION = frozenset({"cả nước", "toàn quốc"})
"""Everybody is told, and no country."""
_APART = "riêng "
"""«riêng Sở Giáo dục phải …»"""
_DANGLING = regex.compile(r"\s(?:và|cùng|với|của|các)$")


_NEXT_GROUP = asked_once(
    r"(?<!(?:^|\s)cấp)(?:,\s|\svà\s|,\svà\s)(?=(?:ubnd\s)?các\s(?!(?:ngành|cấp|tổ chức|đoàn "
    r"thể)(?!\w)))"
)
"""«UBND các huyện, thị xã, | các đơn vị liên quan»; «các cấp, các ngành» stay together."""


def moved(to: tuple[Addressee, ...], by: int) -> tuple[Addressee, ...]:
    """Return those addressed in a sentence as if it stood elsewhere."""
    return tuple([Addressee(one.agent, one.begin + by, one.end + by) for one in to])


@by_agents(moved)
def agents_in(
    context: Context, sentence: SlottedSentence, begin: int, end: int
) -> tuple[Addressee, ...]:
    """Return those named in a list of bodies, offices and groups, nothing where it is none."""
    slots = [s for s in sentence.between(begin, end) if s.label in LABELS]
    hidden = without_slots(sentence, begin, end, slots)
    tail = _TAIL_WORDS.match(hidden.lower())
    hidden = hidden[: _kept(hidden.lower(), tail.start())] if tail else hidden
    aside = _ASIDE.search(hidden.lower())
    found: list[Addressee] = []
    for left, right in split(hidden[: aside.start()] if aside else hidden):
        part = _Part(context, sentence, begin + left, begin + right, slots)
        described = bool(found) and describes(found[-1].agent.label.lower())
        if described and not part.stands_alone():
            continue
        if found and (last := goes_on(context, sentence, found[-1], part.span, slots)) is not None:
            found[-1] = last
            continue
        more = part.agents(first=not found)
        if not more and not found:
            return ()
        found += more
    apart = [one for several in found for one in _apart(context, several)]
    return tuple(with_shared_units(context, apart))


def _kept(lower: str, tail: int) -> int:
    """Return where a list ends before its tail: behind «các chủ thể liên quan»."""
    concerned = _CONCERNED.match(lower, tail)
    return tail if concerned is None or lower[:tail].endswith("_") else concerned.end()


def _apart(context: Context, several: Addressee) -> list[Addressee]:
    """Return the groups that one name strings together, each by itself."""
    if several.agent.kind is not AgentKind.AUDIENCE:
        return [several]
    text = context.quote(several.begin, several.end).text
    if len(text) != several.end - several.begin:
        return [several]
    seams = [(found.start(), found.end()) for found in _NEXT_GROUP.finditer(text.lower())]
    if not seams:
        return [several]
    begins = [0, *(end for _, end in seams)]
    ends = [*(start for start, _ in seams), len(text)]
    return [
        Addressee(
            Agent(
                kind=AgentKind.AUDIENCE,
                label=" ".join(text[begin:end].split()),
                covers=covered_by(view(text[begin:end]).lower()),
            ),
            several.begin + begin,
            several.begin + end,
        )
        for begin, end in zip(begins, ends, strict=True)
    ]


@dataclass(slots=True)
class _Part:
    """One part of a list, at [begin, end) of the article."""

    context: Context
    sentence: SlottedSentence
    begin: int
    end: int
    slots: list[Slot]

    @property
    def span(self) -> tuple[int, int]:
        """Where the part stands in the article."""
        return self.begin, self.end

    def agents(self, *, first: bool) -> list[Addressee]:
        """Return the one that the part names, or two where slots touch, or nothing.

        The first of a list must be a slot or begin as a group does.
        """
        self._trim()
        if self.begin >= self.end:
            return []
        inside = [s for s in self.slots if self.begin <= s.begin and s.end <= self.end]
        if self._of_places(inside):
            return self._group(self._at(self.begin, self.end))
        if self._touching(inside):
            return [found for slot in inside for found in self._slot(slot)]
        lower = self._at(self.begin, self.end)
        short = _INITIALS.match(self.sentence.at(self.begin, self.end)) is not None
        abroad = self.sentence.at(self.begin, self.end) in other_countries()
        headed = short or abroad or heads().match(lower) is not None
        if inside and not (headed and ":" in lower) and self._is_slot(inside, headed=headed):
            each = inside[0].label == OFFICE and inside[0].end == self.end and _EACH.match(lower)
            # «các đồng chí Bí thư Huyện ủy» are no one of them
            return self._group(lower) if each else self._slot(inside[0])
        called = self.sentence.at(self.begin, self.begin + 1).isupper()  # «EVN, Viettel, VNPT»
        joint = joins(lower) and not called
        if not headed and (
            first or inside or _UNDONE.match(lower) or _PAPERS.match(lower) or joint
        ):
            return []
        return self._group(lower)

    def stands_alone(self) -> bool:
        """Tell whether the part is a name by itself, not more of what the one before suffers."""
        words = self._at(self.begin, self.end)
        front = self.begin + len(words) - len(words.lstrip(" ,:-"))
        if any(s.begin - front in range(FRONT) for s in self.slots):
            return True
        return heads().match(words.strip(" ,:-")) is not None

    def _at(self, begin: int, end: int) -> str:
        return self.sentence.at(begin, end).lower()

    def _trim(self) -> None:
        text = self.sentence.at(self.begin, self.end)
        self.end -= len(text) - len(text.rstrip(' ,:-".…'))
        self.begin += len(text) - len(text.lstrip(" ,:-"))
        lead = _ABOVE_ALL.match(self.sentence.lower, self.begin - self.sentence.begin)
        self.begin += len(lead[0]) if lead else 0

    def _touching(self, inside: list[Slot]) -> bool:
        """Tell «Văn phòng Chính phủ | các bộ, ngành», which has no word between."""
        leads = inside and _LEADS.search(self._at(inside[0].begin, inside[0].end))
        if leads or len(inside) < 2 or inside[0].begin - self.begin >= FRONT:  # noqa: PLR2004 - a pair
            return False
        gaps = [self._at(one.end, other.begin).strip() for one, other in pairwise(inside)]
        rest = self._at(inside[-1].end, self.end).strip(" ,")
        return not any(gaps) and not rest and all(s.label != PLACE for s in inside[1:])

    def _of_places(self, inside: list[Slot]) -> bool:
        """Tell «Giám đốc Sở Y tế | các tỉnh», one for each of them."""
        pair = inside[0].begin == self.begin and len(inside) == 2 if inside else False  # noqa: PLR2004
        boards = pair and _BOARD.match(self._at(inside[0].begin, inside[0].end))
        each = _EACH_OF_ANY if boards else _EACH_PLACE
        return (
            pair
            and inside[0].label in _NAMED
            and inside[1].label == AUDIENCE
            and self._at(inside[0].end, inside[1].begin) == " "
            and each.match(self._at(inside[1].begin, inside[1].end)) is not None
        )

    def _is_slot(self, inside: list[Slot], *, headed: bool) -> bool:
        """Tell whether the part is its first slot, with what only describes it."""
        slot = inside[0]
        front = self._at(self.begin, slot.begin)
        if front.strip() and not determiner().fullmatch(front):
            return False
        if slot.label == PLACE and front.startswith(_SEVERAL):
            return False  # «các phường Tân An, Cái Khế» are no one of them
        if front == "các " and self._are_departments(slot):
            return False
        rest = self._at(slot.end, self.end).strip()
        if slot.label == PLACE and _IS_SO.match(rest):
            return False  # «Cao Bằng có đường biên giới dài, vì vậy …»
        if not rest or rest.startswith("(") or not headed:
            return True
        return rest.startswith("-") and len(inside) == 1 and slot.label != AUDIENCE

    def _are_departments(self, slot: Slot) -> bool:
        """Tell «các Sở Giáo dục rà soát», each province's, from «các Sở Tài chính, Sở Y tế»."""
        lower, behind = self.sentence.lower, slot.end - self.sentence.begin
        alone = not lower.startswith((", ", " và "), behind)
        named = lower.startswith("sở ", slot.begin - self.sentence.begin)
        return alone and named and slot.label == ORGANIZATION

    def _slot(self, slot: Slot) -> list[Addressee]:
        if self._at(slot.begin, slot.end) in _NATION:
            return self._group(self._at(slot.begin, slot.end))
        agent = self.context.people.agent_of(slot)
        return [] if agent is None else [Addressee(agent, slot.begin, slot.end)]

    def _group(self, lower: str) -> list[Addressee]:
        """Return a group by its words, unless they say what it does: «các bộ đã …»."""
        us = _US.match(lower)
        if us and us.end() < len(lower.rstrip()):
            return []
        if lower.startswith("tổ chức") and not _ASSOCIATION.match(lower):
            front = self._at(max(self.sentence.begin, self.begin - _LOOK_BACK), self.begin)
            if not _BESIDE_BODIES.search(front):
                return []  # «…, tổ chức đưa học sinh đến trường» is a thing to be done
        dangling = _DANGLING.search(lower)
        end = self.begin + dangling.start() if dangling else self.end
        aside = _LONG_ASIDE.search(lower)
        end = self.begin + aside.start() if aside and not dangling else end
        fields = bool(fields_in(self.sentence.at(self.begin, self.end)))
        parts = lower.split(", ") if fields else _NEXT_GROUP.split(lower)
        longest = max(self._words(one) for one in parts)
        inside = (s for s in self.slots if self.begin <= s.begin and s.end <= self.end)
        if (
            says_something(without_which(lower))
            or longest > MOST_WORDS
            or person_acts(inside, self.end)
        ):
            return []
        begin = self.begin + len(_APART) if lower.startswith(_APART) else self.begin
        label = self.context.words(begin, end)
        if _INITIALS.match(label):
            body = Organization(label=label, as_written=label)
            agent = Agent(kind=AgentKind.ORGANIZATION, label=label, organization=body)
            return [Addressee(agent, begin, end)]
        covers = covered_by(view(label).lower())
        group = Agent(kind=AgentKind.AUDIENCE, label=label, covers=covers)
        return [Addressee(group, begin, end)]

    def _words(self, lower: str) -> int:
        """Count the words of a group's name; what is known in it, or begins it, counts for one."""
        named = [s for s in self.slots if self.begin <= s.begin and s.end <= self.end]
        named = [s for s in named if s.label in {*_NAMED, PLACE} or s.begin == self.begin]
        more = sum(len(self._at(s.begin, s.end).split()) - 1 for s in named)
        said = FRAUD.sub("_", lower.partition(":")[0])
        return len(_BRACKETS.sub("", said).split()) - more
