"""The figures of an article: each number that measures something, with what it is a figure of.

A sentence is read from left to right, because a figure takes from the one before what it does not
say itself: «đạt 64,9 tỷ USD, tăng 23%».
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import takewhile
from typing import TYPE_CHECKING

from extract.masked import NUMBER, TIME, Masked, Word
from extract.facts import Status
from extract.figure_kinds import (
    change_sign,
    continues,
    is_aimed,
    is_counted,
    is_growth,
    is_instructed,
    is_stated,
)
from extract.figure_groups import groups
from extract.indicators import (
    Lead,
    base_name,
    counted_name,
    is_base,
    read_lead,
    is_bare,
    starts_measure,
    subject_name,
    without_times,
)
from extract.rule import BODY_BLOCKS
from extract.slots import PLACE, QUANTITY

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from extract.context import Context
    from extract.quantities import Quantity
    from extract.slots import Slot, SlottedSentence

READ_BLOCKS = BODY_BLOCKS | {"headline", "subhead"}
"""The kinds of block in which figures are read."""
_CONNECTORS = frozenset({"với", "và", "nhưng", "còn", "khiến", "khi"})


_TRADES = frozenset({"xuất khẩu", "nhập khẩu"})
_NATION = re.compile(r"\s(?:trên|của|trong) (?:toàn quốc|cả nước)$")
_NOUN_LENGTH = 24
_NO_SIGNS = str.maketrans(",.;:()", "      ")
_PLANS = ("dự toán", "chỉ tiêu", "kế hoạch", "mục tiêu")
_AIMS = ("chỉ tiêu", "mục tiêu")
_LONGEST_ACTOR = 18
_SHORT_NAME = 3


@dataclass(frozen=True, slots=True)
class Name:
    """An indicator's words, and where in the article they stand, in the order of the name."""

    text: str
    spans: tuple[tuple[int, int], ...]

    def joined(self, glue: str, other: Name) -> Name:
        """Return this name, a word between, and another: «thu ngân sách so với dự toán»."""
        text = " ".join(part for part in (self.text, glue, other.text) if part)
        return Name(text, (*self.spans, *other.spans))


@dataclass(frozen=True, slots=True)
class Named:
    """What a value is of: its name, how it is written, and where its words behind the value end.

    ``topic`` is what a figure behind it goes on with, where that is not the name.
    """

    name: Name
    construct: str
    end: int
    topic: Name | None = None
    acted: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of an article that measures something.

    ``construct`` says how it is written (measured, counted, share, compared, change, rank);
    ``sign`` is -1 for what falls; ``begin`` and ``left`` are offsets in the article of the value
    and of the clause before it.
    """

    slot: Slot
    sentence: SlottedSentence
    name: Name
    topic: Name
    construct: str
    status: Status
    unit: str
    left: int
    end: int
    sign: int = 1
    acted: bool = False
    follows: Figure | None = None

    @property
    def quantity(self) -> Quantity:
        """The number and its unit."""
        quantity: Quantity = self.slot.value
        return quantity


@dataclass(slots=True)
class Figures:
    """The figures of an article by sentence, and which of them say one thing."""

    by_sentence: dict[int, list[Figure]]
    _group: dict[int, list[Figure]] = field(default_factory=dict)

    @classmethod
    def of_article(cls, context: Context) -> Figures:
        """Read every sentence of the report, its headlines last, that holds a quantity."""
        found: dict[int, list[Figure]] = {}
        topic: Name | None = None
        section: int | None = None
        for sentence in context.sentences:
            if sentence.source.section != section:
                topic, section = None, sentence.source.section
            if sentence.source.kind not in READ_BLOCKS or not sentence.of(QUANTITY):
                continue
            heads = sentence.source.kind not in BODY_BLOCKS
            reader = _Sentence(context, sentence, None if heads else topic)
            found[sentence.index] = reader.read()
            topic = topic if heads else reader.topic
        figures = cls(found)
        figures._join(context)  # noqa: SLF001 - its own
        return figures

    def _join(self, context: Context) -> None:
        ordered = sorted(
            self.by_sentence, key=lambda i: (context.sentences[i].source.kind not in BODY_BLOCKS, i)
        )
        for group in groups(figure for index in ordered for figure in self.by_sentence[index]):
            for figure in group:
                self._group[figure.slot.begin] = group

    def at(self, sentence: SlottedSentence, begin: int) -> Figure | None:
        """Return the figure whose value begins at an offset of the article."""
        figures = self.by_sentence.get(sentence.index, ())
        figure = next((one for one in figures if one.slot.begin == begin), None)
        if figure is None or self.group(figure)[0].sentence.source.kind not in BODY_BLOCKS:
            return None  # what only a headline says is rounded
        return figure

    def group(self, figure: Figure) -> list[Figure]:
        """Return the figures that say the same, this one among them; the first is in the body."""
        return self._group[figure.slot.begin]


@dataclass(slots=True)
class _Sentence:
    """Reads one sentence; what a figure leaves to the next is kept here."""

    context: Context
    sentence: SlottedSentence
    topic: Name | None
    masked: Masked = field(init=False)
    spoken: Name | None = None
    aiming: bool = False
    sharing: bool = False
    lead: Name | None = None
    glue: str = ""
    named: list[Figure] = field(default_factory=list)
    shared: list[Name] = field(default_factory=list)
    outside: list[tuple[Name | None, Figure | None]] = field(default_factory=list)
    last: Figure | None = None
    before: int = 0

    def __post_init__(self) -> None:
        self.masked = Masked.of(self.sentence)

    def read(self) -> list[Figure]:
        """Return the sentence's figures in order."""
        found: list[Figure] = []
        for slot in self.sentence.of(QUANTITY):
            self._close_brackets(slot.begin - self.sentence.begin)
            figure = self._figure(slot)
            if figure is None and is_counted(slot.value) and not self._opens_list(slot):
                self._unmask(slot)
                continue
            if figure is not None:
                found.append(figure)
                self.last = figure
                self.topic = self.spoken = figure.topic
                self.named.append(figure)
            self.before = slot.end - self.sentence.begin
        return self._with_shared_modifiers(found)

    def _with_shared_modifiers(self, found: list[Figure]) -> list[Figure]:
        """Give «21 bộ, ngành và 62 địa phương ban hành …» to the first what stands once, last."""
        listed = False
        for index in range(len(found) - 1, 0, -1):
            figure, other = found[index - 1], found[index]
            if (
                not {figure.construct, other.construct} == {"counted"}
                or figure.acted
                or other.acted
            ):
                continue
            between = self.sentence.at(figure.slot.end, other.slot.begin).strip()
            listed = between == "," and listed
            if between == "và":
                listed = True
            if not listed:
                continue
            if between not in {"và", ",", "với", "cùng"} or figure.name.spans != (
                (figure.name.spans[0][0], figure.slot.end),
            ):
                continue
            modifiers = (
                other.name.spans[-1]
                if len(other.name.spans) > 1
                else (other.slot.end, other.name.spans[0][1])
            )
            if modifiers[0] < modifiers[1]:
                name = self._name(
                    *(
                        (begin - self.sentence.begin, end - self.sentence.begin)
                        for begin, end in (*figure.name.spans, modifiers)
                    )
                )
                found[index - 1] = replace(figure, name=name)
        return found

    def _opens_list(self, slot: Slot) -> bool:
        return (
            self.sentence.lower[slot.end - self.sentence.begin :].lstrip().startswith(("và", ","))
        )

    def _unmask(self, slot: Slot) -> None:
        """Show a number that is no figure again: it belongs to a name, «25 dịch vụ công»."""
        begin, end = (at - self.sentence.begin for at in (slot.begin, slot.end))
        shown = self.sentence.lower[begin:end].replace(",", " ")
        if slot.value.unit_kind == "time":
            shown = TIME * (end - begin)
        self.masked.text = self.masked.text[:begin] + shown + self.masked.text[end:]

    def _close_brackets(self, begin: int) -> None:
        """Go back to what was spoken of before brackets that have closed since."""
        for sign in self.masked.text[self.before : begin]:
            if sign == "(":
                self.outside.append((self.topic, self.last))
            elif sign == ")" and self.outside:
                topic, self.last = self.outside.pop()
                self.topic = topic or self.topic

    def _figure(self, slot: Slot) -> Figure | None:
        begin = slot.begin - self.sentence.begin
        left, words = self._words_before(begin)
        lead = read_lead(words)
        quantity: Quantity = slot.value
        noun_at = quantity.value_end - self.sentence.begin
        noun = self.sentence.lower[noun_at : noun_at + _NOUN_LENGTH].translate(_NO_SIGNS)
        if not is_stated(quantity, self.masked, begin, lead, noun):
            return None
        if is_instructed(self.masked, begin):
            return None
        named = self._named(slot, lead, left)
        return None if named is None else self._told(slot, lead, named, left)

    def _told(self, slot: Slot, lead: Lead, named: Named, left: int) -> Figure:
        """Settle what the figure is: reached, aimed at, a difference, a place in an order."""
        quantity: Quantity = slot.value
        begin, end = (at - self.sentence.begin for at in (slot.begin, slot.end))
        sign = change_sign(lead, self.masked, end)
        if not sign and self._goes_on_changing(lead, named):
            sign = self.last.sign if self.last is not None else 0
        status = Status.ACTUAL
        if quantity.rank:
            status = Status.RANK
        elif sign or is_growth(named.name.text, quantity):
            status = Status.CHANGE
        if status is not Status.RANK and self._is_aimed(lead, named, quantity, left, status):
            status = Status.TARGET
        return Figure(
            slot=slot,
            sentence=self.sentence,
            name=named.name,
            topic=named.topic or named.name,
            construct=named.construct if status is not Status.CHANGE else "change",
            status=status,
            unit=self._unit(quantity, lead),
            left=self.sentence.begin + left,
            end=self.sentence.begin + named.end,
            sign=sign or 1,
            acted=named.acted,
            follows=self.last if not lead.subject and named.construct != "counted" else None,
        )

    def _is_aimed(
        self, lead: Lead, named: Named, quantity: Quantity, left: int, status: Status
    ) -> bool:
        if named.construct == "measured" and named.name.text.lower().startswith(_PLANS):
            return True
        begin = left if lead.subject else max(left, self.before)
        if self.last is not None and not lead.subject and named.construct != "counted":
            return continues(self.last.status, lead.kinds)
        stop = quantity.begin - self.sentence.begin
        aimed = is_aimed(self.masked, begin, stop, quantity, aiming=self.aiming)
        if (quantity.unit or "").startswith(_AIMS) and status is Status.ACTUAL:
            self.aiming = True
        return aimed

    def _unit(self, quantity: Quantity, lead: Lead) -> str:
        """Return the unit as written, or what a place in an order is told in."""
        if quantity.unit is None or (quantity.rank and quantity.unit_kind != "rank"):
            return "cấp độ" if any("cấp độ" in said for said in lead.said) else "hạng"
        if is_counted(quantity) or quantity.unit_kind in {"ratio", "money"}:
            return quantity.unit
        text = self.context.article.text
        return " ".join(text[quantity.value_end : quantity.end].split()) or quantity.unit

    def _goes_on_changing(self, lead: Lead, named: Named) -> bool:
        """Tell «giảm 36% về lượt xe và | 71% về lượt người»: the second falls too."""
        if self.last is None or self.last.status is not Status.CHANGE or lead.kinds:
            return False
        return named.construct == "respect" or self.sharing

    # What stands before.

    def _words_before(self, begin: int) -> tuple[int, list[Word]]:
        """Return where a value's own clause begins, and the words between that and the value."""
        left = self.masked.break_before(begin)
        while left >= 0 and self.masked.text[left] == ":" and self._empty(left + 1, begin):
            left = self.masked.break_before(left)
        left = max(left + 1, self.before)
        words = self.masked.words(left, begin)
        if left == self.before and left:
            words = _after_connector(words)
            left = words[0].begin if words else begin
        return left, words

    def _empty(self, begin: int, end: int) -> bool:
        return not read_lead(self.masked.words(begin, end)).subject

    # Names.

    def _name(self, *spans: tuple[int, int]) -> Name:
        start = self.sentence.begin
        absolute = tuple((start + begin, start + end) for begin, end in spans if begin < end)
        article = self.context.article.text
        pieces = [" ".join(article[begin:end].split()) for begin, end in absolute]
        return Name(" ".join(pieces).strip("\"'“”‘’ "), absolute)

    def _of_words(self, words: Sequence[Word]) -> Name | None:
        """Return the name that consecutive words spell, whatever was dropped between them."""
        if not words:
            return None
        spans: list[tuple[int, int]] = []
        for word in words:
            gap = self.masked.text[spans[-1][1] : word.begin] if spans else ""
            if spans and word.begin >= spans[-1][1] and not gap.strip(" ,\"'()-\x02"):
                spans[-1] = (spans[-1][0], word.end)
            else:
                spans.append((word.begin, word.end))
        return self._name(*spans)

    def _subject(self, lead: Lead, left: int) -> Name | None:
        """Return the name before the value, with what a comma parts from it."""
        words = without_times(lead.subject)
        if not words or starts_measure(words):
            return self._timed(self._filled(subject_name(words)), words)
        name = subject_name(words)
        if not name or not starts_measure(name):
            longer = self._across_commas(words, left)
            if longer is not None:
                return longer
        if name and self.topic is not None and self._is_place(name) and not starts_measure(name):
            return self.topic
        if len(name) == 1:
            return self._timed(self._filled(name), name)
        return self._filled(name)

    def _timed(self, name: Name | None, words: Sequence[Word]) -> Name | None:
        """Keep the time with a name that is one syllable: «thu cả năm 2020»."""
        if name is None or len(name.text.split()) > 1 or not words:
            return name
        begin, end = words[-1].begin, words[-1].end
        run = self.masked.text[end:]
        length = len(run) - len(run.lstrip(" ¶"))
        if "¶" not in run[:length]:
            return name
        return self._name((begin, end + len(run[:length].rstrip())))

    def _across_commas(self, words: Sequence[Word], left: int) -> Name | None:
        """Return a name that commas divide: «thu từ xử phạt, bán hàng tịch thu, truy thu thuế»."""
        at = left - 1
        while at > self.before and self.masked.text[at] == ",":
            at = self.masked.break_before(at)
            earlier = self.masked.words(max(at + 1, self.before), words[0].begin)
            if any(word.text[0] == NUMBER for word in earlier):
                return None
            name = subject_name(tuple(earlier))
            if name and starts_measure(name) and not read_lead(earlier).kinds:
                return self._of_words((*name, *words))
        return None

    def _filled(self, words: Sequence[Word]) -> Name | None:
        """Return a name; one that is only a head is told by what was spoken of before it."""
        name = self._of_words(words)
        if name is None or self.spoken is None:
            return name
        if name.text.lower() in _TRADES:
            made = self.spoken.text.lower()
            if made.startswith("doanh thu ") and len(made.split()) > _SHORT_NAME:
                rest = self.spoken.text.split()[2:]
                return Name(" ".join((name.text, *rest)), (*name.spans, *self.spoken.spans))
        if not is_bare(words):
            return name
        behind = self.masked.text[: words[0].begin].split()[-1:]
        if behind == ["với"] or words[0].text in {"tốc", "mức"}:
            topic = self.spoken
            if topic.text.lower().startswith(name.text.lower().removeprefix("tổng ")):
                return topic
            return name.joined("", topic)
        return name

    def _is_place(self, words: Sequence[Word]) -> bool:
        """Tell whether the name ends in a place and says no more: «các đô thị lớn như Hà Nội»."""
        begin, end = (self.sentence.begin + at for at in (words[0].begin, words[-1].end))
        return any(
            slot.end >= end and (slot.begin <= begin or self._names_place(words, slot))
            for slot in self.sentence.all_of(PLACE)
            if slot.begin < end
        )

    def _names_place(self, words: Sequence[Word], slot: Slot) -> bool:
        at = slot.begin - self.sentence.begin
        return self.masked.text[words[0].begin : at].split()[-1:] == ["như"]

    def _named(self, slot: Slot, lead: Lead, left: int) -> Named | None:
        quantity: Quantity = slot.value
        end = slot.end - self.sentence.begin
        distributed = self._distributed(lead)
        if distributed is not None:
            return Named(distributed, "measured", end)
        subject = self._subject(lead, left)
        if is_counted(quantity) and quantity.unit != "lần":
            if quantity.unit_kind == "time":
                return Named(subject, "measured", end) if subject else None
            return self._counted(slot, lead, subject)
        named = self._behind(slot, lead, subject) if quantity.unit == "%" else None
        if named is None and quantity.unit_kind == "money" and lead.kind in {"", "weak"}:
            named = self._of_money(subject, end)
        if named is not None:
            return named
        inherited = subject or self._bracketed(slot, left) or self._inherited(left)
        return None if inherited is None else Named(inherited, "measured", end)

    def _distributed(self, lead: Lead) -> Name | None:
        """Name «giảm lần lượt 2,27% và 6,91%» by the figures before, one after the other."""
        if "lần lượt" in lead.said and not lead.subject and len(self.named) > 1:
            self.shared = [figure.topic for figure in self.named[-2:]]
        elif lead.subject or lead.kinds:
            self.shared = []
        self.sharing = bool(self.shared)
        return self.shared.pop(0) if self.shared else None

    def _counted(self, slot: Slot, lead: Lead, subject: Name | None) -> Named:
        quantity: Quantity = slot.value
        begin, end = (at - self.sentence.begin for at in (quantity.value_end, slot.end))
        if subject and self._is_measured(lead):
            return Named(subject, "measured", end)
        noun = self.sentence.text[begin:end]
        start = begin + (len(noun) - len(noun.lstrip()))
        _, last = counted_name(self.masked, start, end)
        name = self._name((start, self._without_nation(start, last)))
        short = 2 if "có" in lead.said[-1:] else 1
        bare = len(name.text.split()) <= len(noun.split()) + short
        acted = self._acted(name, lead, bare=bare)
        return Named(acted, "counted", last, acted=acted is not name)

    def _without_nation(self, begin: int, end: int) -> int:
        """Return where a noun ends before «trên toàn quốc», «của cả nước»."""
        found = _NATION.search(self.masked.text, begin, end)
        return found.start() if found is not None and found.start() > begin else end

    def _is_measured(self, lead: Lead) -> bool:
        """Tell «tổng số doanh nghiệp … là 138 doanh nghiệp» from «thu nhận 75 triệu hồ sơ»."""
        words = without_times(lead.subject)
        if not starts_measure(words) or lead.kind not in {"level", "up", "down", ""}:
            return False
        return lead.kind == "level" or words[0].text in {"số", "tổng", "lượng", "dân"}

    def _acted(self, name: Name, lead: Lead, *, bare: bool) -> Name:
        """Add to a bare noun who did what with it: «quyết định Thủ tướng Chính phủ ban hành»."""
        if lead.subject or lead.kind not in {"", "up", "down"}:
            self.lead = self._actor(lead)
            self.glue = "được" if "cho" in lead.said[-1:] else ""
        if self.lead is None or not bare:
            return name
        return name.joined(self.glue, self.lead)

    def _actor(self, lead: Lead) -> Name | None:
        """Return who did what to the things counted: «Thủ tướng Chính phủ ban hành»."""
        words = subject_name(lead.subject)
        if words and words[0].text in {"trên", "tại", "ở", "trong"}:
            return None
        if lead.kind == "weak" and {"với", "gồm", "có"} & set(lead.said):
            if "có" not in lead.said or not words or self._is_place(words):
                return None
        return self._of_words(words) if 0 < len(words) <= _LONGEST_ACTOR else None

    def _of_money(self, subject: Name | None, end: int) -> Named | None:
        """Name a sum by what it is a sum of: «có 900 tỷ đồng vốn vay»."""
        span = base_name(self.masked, end)
        if span is None or not starts_measure(self.masked.words(*span)):
            return None
        name = self._name(span)
        return Named(subject.joined("", name) if subject else name, "measured", span[1])

    def _behind(self, slot: Slot, lead: Lead, subject: Name | None) -> Named | None:
        """Name a percentage by the words behind it: «87% dân số dùng …», «82% dự toán»."""
        end = slot.end - self.sentence.begin
        if self.masked.text.startswith(" về ", end):
            span = base_name(self.masked, end + 4)
            return Named(self._name(span), "respect", span[1]) if span else None
        span = base_name(self.masked, end)
        if span is None:
            return None
        known = subject or self._inherited(0)
        if known is None and lead.kinds and is_base(self.masked, span[0], "plans"):
            return None
        directed = lead.kind in {"up", "down"}
        if known is not None:
            reckoned = self._reckoned(lead, known, span, own=subject is not None)
            if reckoned is not None:
                return reckoned
            toward = lead.kind == "toward" and starts_measure(without_times(lead.subject))
            if lead.kind == "level" or toward or (directed and subject is not None):
                return None
        _, last = counted_name(self.masked, span[0], span[0] + 1)
        last = max(last, span[1])
        name = self._name((span[0], self._without_nation(span[0], last)))
        if not directed and lead.kind != "level":
            name = self._acted(name, lead, bare=len(name.text.split()) <= _SHORT_NAME + 1)
        return Named(name, "counted", last)

    def _reckoned(
        self, lead: Lead, known: Name, span: tuple[int, int], *, own: bool
    ) -> Named | None:
        """Name a share or a percentage of a plan: «thu ngân sách so với dự toán»."""
        plan = is_base(self.masked, span[0], "plans")
        base = self._name(base_name(self.masked, span[0], plan=True) or span if plan else span)
        if lead.kind == "share":
            return Named(known.joined("trong", base), "share", span[1], known)
        if plan and (lead.kinds or not own):
            return Named(known.joined("so với", base), "compared", span[1], known)
        if lead.kind in {"ratio", "level"} and is_base(self.masked, span[0]):
            return Named(known.joined("so với", base), "compared", span[1], known)
        return None

    def _bracketed(self, slot: Slot, left: int) -> Name | None:
        """Name a value alone in brackets by what stands before them: «thu gia hạn (5.300 tỷ đồng)»."""
        text = self.masked.text
        end = slot.end - self.sentence.begin
        if not left or text[left - 1] != "(" or not text[end:].lstrip().startswith((")", ",", ";")):
            return None
        if not self._empty(left, slot.begin - self.sentence.begin):
            return None
        at = self.masked.break_before(left - 1)
        words = self.masked.words(max(at + 1, self.before), left - 1)
        if slot.value.out_of is not None:
            return None
        if [word.text for word in words[:2]] == ["so", "với"]:
            if is_base(self.masked, words[2].begin if len(words) > 2 else left, "plans"):
                return None
            words = words[2:]
        if self.before > at and self.before:
            words = _after_connector(words) or words
        lead = read_lead(words)
        kept = lead.subject if lead.kind in {"up", "down"} else tuple(words)
        name = subject_name(kept)
        if name and not starts_measure(name):
            return self._across_commas(kept, max(at + 1, 0)) or self._of_words(name)
        return self._of_words(name)

    def _inherited(self, left: int) -> Name | None:
        """Return what the figure before was of, or the head of this clause."""
        if self.last is not None or not left:
            return self.topic
        at = left - 1
        words = self.masked.words(self.masked.break_before(at) + 1, at)
        words = list(takewhile(lambda word: word.text[0] != NUMBER, words))
        index = next((i for i in range(len(words)) if starts_measure(words, i)), None)
        if index is None:
            return self.topic
        rest = words[index:]
        for size in range(len(rest), 1, -1):
            part = read_lead(rest[:size])
            if part.kind in {"up", "down", "level"} and part.subject:
                return self._of_words(subject_name(part.subject))
        return self._of_words(subject_name(tuple(rest)))


def _after_connector(words: list[Word]) -> list[Word]:
    """Return the words behind the first connector: what stands before it belongs to the left."""
    for index, word in enumerate(words):
        if word.text in _CONNECTORS:
            return words[index + 1 :]
        kinds = read_lead([word]).kinds
        if kinds:
            return words if kinds == ("weak",) else words[index:]
    return []
