"""A sentence as its figures are read from left to right, and what one leaves to the next.

«xuất khẩu đạt 64,9 tỷ USD, tăng 23%»: the second figure has no words of its own for what it is of.
Offsets count from the sentence's begin.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from extract.facts import PlaceLevel
from extract.figures.figure import Figure, Name
from extract.figures.masked import TIME, Masked, Word
from extract.figures.names.connectors import after_connector, is_deed
from extract.figures.names.indicators import read_lead, subject_name
from extract.figures.names.measured import starts_measure
from extract.figures.names.well_formed import closed_quotes
from extract.figures.names.word_phrases import hangs_on_and, phrase_at
from extract.lexicon.figures import figure_words
from extract.lexicon.places import is_region
from extract.people.places import district_named
from extract.slots import OFFICE, ORGANIZATION, PERSON, PLACE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_WHOLE = frozenset({"toàn", "cả", "riêng", "tỉnh"})
_SHORT_DEED = 3
_PAIR = len(", ")
_AIMS = frozenset({"phấn đấu", "đặt mục tiêu", "cam kết", "quyết tâm", "dự kiến"})
_BULLETS = frozenset({"-", "+", "*", "•"})


@dataclass(slots=True)
class FigureLine:
    """A sentence being read.

    ``article`` is the article's text. ``topic`` is what was last spoken of, ``spoken`` the same in
    this sentence; ``last`` the figure before, ``before`` where it ends. ``lead`` is who did what
    with the things counted, after ``glue``; ``befell`` what cases were of. ``aiming`` once targets
    are announced; ``rising`` from where something stands to where it is aimed at; ``shared`` the
    names that «lần lượt» hands out, ``sharing`` while it does and ``unshared`` while it cannot;
    ``nameless`` where nothing told what the value before is of; ``outside`` what was spoken of
    before each open bracket. ``counted`` are the names of what was counted before this sentence,
    by the noun's first word; None where there were several. ``known`` are longer names by their
    first two words. ``asked`` is which of those were looked up: (words, whether of what was
    counted, what was there). ``holder`` is whose the last value was, by a place in an order, and
    ``owner`` the firm that had it.
    """

    article: str
    sentence: SlottedSentence
    topic: Name | None
    masked: Masked = field(init=False)
    spoken: Name | None = None
    last: Figure | None = None
    before: int = 0
    lead: Name | None = None
    glue: str = ""
    befell: Name | None = None
    aiming: bool = False
    rising: bool = False
    told: bool = False
    nameless: bool = False
    parts: bool = False
    sharing: bool = False
    unshared: bool = False
    named: list[Figure] = field(default_factory=list)
    shared: list[Name] = field(default_factory=list)
    outside: list[tuple[Name | None, Figure | None]] = field(default_factory=list)
    counted: dict[str, Name | None] = field(default_factory=dict)
    known: dict[str, Name] = field(default_factory=dict)
    asked: list[tuple[str, bool, Name | None]] = field(default_factory=list)
    holder: Name | None = None
    owner: Name | None = None

    def __post_init__(self) -> None:
        """Mask the sentence's numbers and times."""
        self.masked = Masked.of(self.sentence)

    def take(self, figure: Figure) -> None:
        """Go on from a figure."""
        self.last = figure
        self.topic = self.spoken = figure.topic
        self.named.append(figure)

    def retell(self, figure: Figure) -> None:
        """Go on from the last figure by another name."""
        self.named.pop()
        self.take(figure)

    def counted_as(self, noun: str) -> Name | None:
        """Return what things were called that were counted before this sentence."""
        name = self.counted.get(noun)
        self.asked.append((noun, True, name))
        return name

    def known_as(self, said: str) -> Name | None:
        """Return the longer name that begins with two words."""
        name = self.known.get(said)
        self.asked.append((said, False, name))
        return name

    def words_before(self, begin: int) -> tuple[int, list[Word]]:
        """Return where a value's own clause begins, and the words between that and the value."""
        left = self.masked.break_before(begin)
        while left >= 0 and self.masked.text[left] == ":" and self.is_empty(left + 1, begin):
            if self.masked.text.startswith(" tăng trưởng ", left + 1):
                break
            left = self.masked.break_before(left)
        left = max(left + 1, self.before)
        words = self.masked.words(left, begin)
        while words and (words[0].text in _BULLETS or words[0].text[0] == "/"):  # «5% | /năm»
            words = words[1:]
        if aim := _aim_behind_and(words):
            return aim[0].begin, aim
        if left == self.before and left:
            words = [*self.with_body(after_connector(self._behind_last(words)))]
            left = words[0].begin if words else begin
        elif self.before and hangs_on_and(words):
            return begin, []  # «3 người chết do lũ, sạt lở và | 2 người mất tích»
        elif self.before and (deed := _deed_behind_and(words)):
            words, left = deed, deed[0].begin
        return left, words

    def _behind_last(self, words: list[Word]) -> list[Word]:
        """Return words behind the name of what was counted: «90 nhà cho hộ nghèo | đạt 50%»."""
        last = self.last
        counted = last is not None and last.construct == "counted"
        end = last.end - self.sentence.begin if last is not None and counted else 0
        named = [word for word in words if word.end <= end]
        told = len(named) == len(words) or not read_lead(words[len(named) :]).subject
        rest = words[len(named) :]
        still = [word.text for word in words[:2]] == ["còn", "hiệu"]  # «312 dự án còn hiệu lực»
        if named and (is_deed(rest) or still):
            return rest  # «20 xe tải | sơ tán 500 hộ»
        return rest if named and told and named[0].text == "cho" else words

    def with_body(self, words: Sequence[Word]) -> Sequence[Word]:
        """Return words with the body that the first is half of: «Bộ Kế hoạch và | Đầu tư»."""
        begin = self.sentence.begin + words[0].begin if words else 0
        halved = (
            one for one in self.sentence.of(ORGANIZATION, OFFICE) if one.begin < begin < one.end
        )
        body = next(halved, None) if words else None
        if body is None:
            return words
        return [*self.masked.words(body.begin - self.sentence.begin, words[0].begin), *words]

    def words_of(self, name: Name) -> list[Word]:
        """Return the words of a name that stands in one piece in this sentence, none of another."""
        if len(name.spans) != 1:
            return []
        begin, end = (at - self.sentence.begin for at in name.spans[0])
        return self.masked.words(begin, end) if begin >= 0 else []

    def is_in_brackets(self, slot: Slot, left: int) -> bool:
        """Tell whether a value stands alone in the brackets that open before ``left``."""
        begin, end = (at - self.sentence.begin for at in (slot.begin, slot.end))
        text = self.masked.text
        closed = text[left - 1 : left] == "(" and text[end:].lstrip().startswith(")")
        return closed and self.is_empty(left, begin)

    def is_empty(self, begin: int, end: int) -> bool:
        """Tell whether no words that could name anything stand between two offsets."""
        return not read_lead(self.masked.words(begin, end)).subject

    def name(self, *spans: tuple[int, int]) -> Name:
        """Return the name that the words at some places spell, as the article writes them."""
        start = self.sentence.begin
        absolute = tuple(
            (start + begin, self._closed(start + begin, start + end))
            for begin, end in spans
            if begin < end
        )
        pieces = [" ".join(self.article[begin:end].split()) for begin, end in absolute]
        text = " ".join(pieces).strip("\"'“”‘’ +")
        return Name(closed_quotes(text), absolute)

    def _closed(self, begin: int, end: int) -> int:
        """Return an end with the bracket that closes one inside: «chỉ số giá tiêu dùng (CPI)»."""
        inside = self.article[begin:end]
        for left, right in ("()", "“”"):
            is_open = inside.count(left) > inside.count(right)
            end += is_open and self.article[end : end + 1] == right
        return end

    def name_of(self, words: Sequence[Word]) -> Name | None:
        """Return the name that consecutive words spell, whatever was dropped between them."""
        if not words:
            return None
        spans: list[tuple[int, int]] = []
        for word in words:
            gap = self.masked.text[spans[-1][1] : word.begin] if spans else ""
            besides = len(gap) > _PAIR and self.sentence.text.startswith(",", spans[-1][1])
            if (
                spans
                and not besides
                and word.begin >= spans[-1][1]
                and not gap.strip(" ,\"'()-\x02")
            ):
                spans[-1] = (spans[-1][0], word.end)
            else:
                spans.append((word.begin, word.end))
        return self.name(*spans)

    def is_place(self, words: Sequence[Word]) -> bool:
        """Tell whether the name ends in a place and says no more: «các đô thị lớn như Hà Nội»."""
        if [word.text for word in words[:2]] == ["địa", "bàn"]:
            return len(words) <= _SHORT_DEED or self.is_place(words[2:])  # «địa bàn tỉnh»
        whole = [word for word in words if word.text not in _WHOLE] or words
        if any(is_region(" ".join(word.text for word in said)) for said in (words, whole)):
            return True
        pairs = enumerate(pairwise(whole), 1)
        opens = (i for i, (one, two) in pairs if self.masked.text[one.end : two.begin] == " \x02")
        if (at := next(opens, 0)) and self.masked.text.startswith("\x02", whole[-1].end):
            return self.is_place(whole[:at])  # «xã A (huyện B)»
        begin, end = (self.sentence.begin + at for at in (whole[0].begin, whole[-1].end))
        return any(
            slot.end >= end and (slot.begin <= begin or self._follows_like(words, slot))
            for slot in self.sentence.all_of(PLACE)
            if slot.begin < end
        ) or self._is_district(whole)

    def _is_district(self, words: Sequence[Word]) -> bool:
        """Tell a district that stands by its name alone behind its province's."""
        begin, end = (self.sentence.begin + at for at in (words[0].begin, words[-1].end))
        before = (
            one.value
            for one in reversed(self.sentence.all_of(PLACE))
            if one.end <= begin and one.value.level is PlaceLevel.PROVINCE
        )
        province = next(before, None)
        name = self.sentence.at(begin, end)
        return province is not None and name.istitle() and bool(district_named(name, province))

    def _follows_like(self, words: Sequence[Word], slot: Slot) -> bool:
        at = slot.begin - self.sentence.begin
        before = self.masked.text[words[0].begin : at].split()
        return before[-1:] in (["như"], ["gồm"]) or before[-2:] == ["nhất", "là"]

    def show(self, slot: Slot) -> None:
        """Show a number that is no figure again: it belongs to a name, «25 dịch vụ công»."""
        begin, end = (at - self.sentence.begin for at in (slot.begin, slot.end))
        shown = self.sentence.lower[begin:end].replace(",", " ")
        term = self.masked.text[:begin].endswith(" kỳ hạn ")
        term = term or self.masked.text.startswith(" trở ", end)
        if slot.value.unit_kind == "time" and slot.value.unit != "tuổi" and not term:
            shown = TIME * (end - begin)
        self.masked.text = self.masked.text[:begin] + shown + self.masked.text[end:]

    def close_brackets(self, begin: int) -> None:
        """Go back to what was spoken of before brackets that have closed since."""
        passed = self.masked.text[self.before : begin]
        if "(" not in passed and ")" not in passed:
            return
        for at, sign in enumerate(passed, self.before):
            if sign == "(":
                named = self.before_bracket(at + 1)
                self.outside.append((named or self.topic, self.last))
            elif sign == ")" and self.outside:
                topic, self.last = self.outside.pop()
                self.topic = topic or self.topic

    def before_somebody(self, end: int, last: int) -> int:
        """Return where a noun ends before somebody: «thiếu 268 giáo viên, | Giám đốc A nêu»."""
        for slot in self.sentence.of(PERSON, OFFICE):
            at = slot.begin - self.sentence.begin
            if end <= at < last and self.masked.text[:at].rstrip().endswith(","):
                return self.masked.text.rindex(",", end, at)
        return last

    def before_bracket(self, left: int) -> Name | None:
        """Return what stands before the bracket of «kim ngạch có thuế (chiếm | 25% tổng số)»."""
        if not left or self.masked.text[left - 1] != "(":
            return None
        at = self.masked.break_before(left - 1)
        if self.last is not None and at < self.before:
            return None  # what was told in the figure's own clause
        name = subject_name(tuple(self.masked.words(max(at + 1, self.before), left - 1)))
        return self.name_of(name) if name and starts_measure(name) else None


def _aim_behind_and(words: list[Word]) -> list[Word]:
    """Return «phấn đấu trồng» of «cao hơn mức tăng cả nước và | phấn đấu trồng 40 ha»."""
    for at in range(len(words) - 2, -1, -1):
        if words[at].text == "và" and phrase_at(words, at + 1, _AIMS):
            return words[at + 1 :]
    return []


def _deed_behind_and(words: list[Word]) -> list[Word]:
    """Return «bắt giữ» of «95 vụ hình sự, ma túy và | bắt giữ 111 nghi phạm»: a deed of its own."""
    at = max((i for i, word in enumerate(words) if word.text == "và"), default=None)
    if at is None or not 0 < len(words) - at - 1 <= _SHORT_DEED:
        return []
    behind = words[at + 1 :]
    whole = phrase_at(behind, 0, figure_words("time", "events")) == len(behind)
    return behind if whole and at else []
