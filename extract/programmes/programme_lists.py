"""The numbered programmes of an article with their items, across sentences and paragraphs."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

import regex
from msgspec import Struct

from extract.layout.blocks import HEADINGS, REPORT, Kind
from extract.programmes.counted import Label
from extract.programmes.known import known_again
from extract.programmes.listing import Listing, Place, place, without_told
from extract.programmes.programmes import labels, may_name
from extract.programmes.shared_items import chains, shared, shared_behind
from extract.programmes.themed_items import begins_with_theme, by_theme, by_theme_near
from extract.programmes.told_before import points_back, told_as
from extract.programmes.united import united
from extract.slots import DOCUMENT

if TYPE_CHECKING:
    from collections.abc import Collection, Container, Sequence

    from extract.context import Context
    from extract.slotted import SlottedSentence

_READ = REPORT | {Kind.SUBHEAD}
_FEWEST_OF_A_LIST = 2
_TASKS = regex.compile(r"nhiệm vụ|giải pháp|việc|nội dung|vấn đề|yêu cầu|biện pháp|khâu$")
_ORDERS = regex.compile(r"(?<!\w)(?:yêu cầu|đề nghị|giao|chỉ đạo|phải)(?!\w)")


class Programme(Struct, frozen=True):
    """One mention of a programme: its label in a sentence, and the items listed with it."""

    name: str
    count: int
    theme: str
    sentence: SlottedSentence
    begin: int
    end: int
    items: tuple[Place, ...] = ()
    announced: SlottedSentence | None = None
    """Who tells somebody to do what a heading counts: «6 nhiệm vụ», «A đề nghị …, cụ thể:»."""

    @property
    def is_ordered(self) -> bool:
        """Whether somebody is told to do what is listed: each item is an instruction too."""
        told = self.announced is not None or _ORDERS.search(self.sentence.lower) is not None
        return told and _TASKS.search(self.theme.lower()) is not None


@dataclass(slots=True)
class Programmes:
    """The programmes that an article names, in order of their mentions."""

    all: list[Programme] = field(default_factory=list)
    _first_of: dict[tuple[int, str], Programme] = field(init=False)
    _naming: dict[tuple[int, str], dict[int, SlottedSentence]] = field(init=False)
    _of_sentence: dict[int, list[Programme]] = field(init=False)
    _chains: dict[int, dict[int, int]] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        """Gather the mentions of each programme, and those of each sentence."""
        self._first_of, self._naming, self._of_sentence = {}, {}, {}
        for programme in self.all:
            key = _key(programme)
            self._first_of.setdefault(key, programme)
            self._naming.setdefault(key, {})[programme.sentence.index] = programme.sentence
            self._of_sentence.setdefault(programme.sentence.index, []).append(programme)

    @classmethod
    def of_article(cls, context: Context) -> Programmes:
        """Read a whole article."""
        report = [s for s in context.sentences if s.source.kind in _READ]
        reader = _Lists(report)
        for at, sentence in enumerate(report):
            if may_name(sentence.lower):
                reader.read(at)
        for sentence in context.sentences:
            if sentence.source.kind in HEADINGS and may_name(sentence.lower):
                reader.read_heading(sentence)
        reader.read_again()
        return cls(united(reader.found))

    def name(self, programme: Programme) -> str:
        """Return what a programme is called: as where it is named first."""
        return self._first(programme).name

    def theme(self, programme: Programme) -> str:
        """Return a programme's theme, as where it is named first."""
        return self._first(programme).theme

    def mentions(self, programme: Programme) -> Collection[SlottedSentence]:
        """Return the sentences that name a programme, each once."""
        return self._naming[_key(programme)].values()

    def _first(self, programme: Programme) -> Programme:
        return self._first_of[_key(programme)]

    @property
    def naming(self) -> Container[int]:
        """The sentences that name any, by index."""
        return self._of_sentence

    def end_of_chain(self, programme: Programme) -> int:
        """Return where the last programme ends that only marks part from one: «"3 rõ, 2 không"»."""
        sentence = programme.sentence
        ends = self._chains.get(sentence.index)
        if ends is None:  # all of a sentence at once, from its end: it may be one long chain
            ends = self._chains[sentence.index] = {}
            following: Programme | None = None
            for one in sorted(self.named_in(sentence), key=lambda p: p.begin, reverse=True):
                if following is not None and _is_joined(sentence, one, following):
                    ends[one.begin] = ends[following.begin]
                else:
                    ends[one.begin] = one.end
                following = one
        return ends[programme.begin]

    def counts(self, sentence: SlottedSentence, begin: int) -> bool:
        """Tell whether what begins at an offset of the article counts a programme's points."""
        at = begin - sentence.begin
        return any(
            label.begin <= at < label.end and (label.count, label.theme.lower()) in self._first_of
            for label in labels(sentence.text)
        )

    def named_in(self, sentence: SlottedSentence) -> list[Programme]:
        """Return the programmes that a sentence names."""
        return self._of_sentence.get(sentence.index, [])


def _is_joined(sentence: SlottedSentence, one: Programme, following: Programme) -> bool:
    between = sentence.at(one.end, following.begin)
    return following.begin >= one.end and between.strip(' ",-') in {"", "và"}


def _key(programme: Programme) -> tuple[int, str]:
    return programme.count, programme.theme.lower()


def _outside_documents(sentence: SlottedSentence, named: Sequence[Label]) -> list[Label]:
    """Leave out «06 đồng bộ» of «Đề án 06 đồng bộ»."""
    papers = [(s.begin - sentence.begin, s.end - sentence.begin) for s in sentence.of(DOCUMENT)]
    return [n for n in named if not any(n.begin < e and b < n.end for b, e in papers)]


class _Lists:
    """Reads labels in order, and the lists behind them."""

    def __init__(self, report: list[SlottedSentence]) -> None:
        self.report = report
        self.listing = Listing(report)
        self.found: list[Programme] = []
        self._names: dict[tuple[int, str], str] = {}

    def read(self, at: int) -> None:
        sentence = self.report[at]
        named = _outside_documents(sentence, labels(sentence.text))
        chained = self._chained(at, named)
        for index, label in enumerate(named):
            stop = named[index + 1].begin if index + 1 < len(named) else len(sentence.text)
            listed = chained.get(label.begin) or self._items(at, label, named[index + 1 :], stop)
            weak = label.weak or sentence.source.kind in HEADINGS
            if (weak and not listed) or (label.marked and not _marked(label, listed)):
                continue
            if named[index + 1 :] and _is_called(sentence.text, label, named[index + 1]):
                continue
            self._keep(sentence, label, listed)

    def read_heading(self, sentence: SlottedSentence) -> None:
        """Read the programmes that only a heading names: the report has none of so many items.

        One of a chain has its own theme: beside «2 dừng» of the report, «"1 chậm, 2 hỏi"».
        """
        told = {programme.count for programme in self.found}
        known = {(programme.count, programme.theme.lower()) for programme in self.found}
        named = _outside_documents(sentence, labels(sentence.text))
        chained = {label.begin for chain in chains(sentence.text, named) for label in chain}
        for label in named:
            new = (label.count, label.theme.lower()) not in known
            if not label.weak and new and (label.begin in chained or label.count not in told):
                self._keep(sentence, label, [])

    def read_again(self) -> None:
        """Read the items of programmes named without any, where they come again."""
        listed = {(p.count, p.theme.lower()) for p in self.found if p.items}
        for key, name in self._names.items():
            if key in listed or not key[1]:
                continue
            for at, sentence in enumerate(self.report):
                if key[1] not in sentence.lower:
                    continue
                label = known_again(sentence.text, *key, name)
                if label is None or self._has(sentence, label):
                    continue
                items = self._items(at, label, [], self._next_known(sentence, label))
                if len(items) == label.count:
                    self._keep(sentence, label, items)
                    break

    def _next_known(self, sentence: SlottedSentence, label: Label) -> int:
        """Return where another known programme is named: «Hai chân gồm …; | ba trụ gồm …»."""
        others = (
            known_again(sentence.text, *key, name)
            for key, name in self._names.items()
            if key != (label.count, label.theme.lower()) and key[1] and key[1] in sentence.lower
        )
        begins = [other.begin for other in others if other and other.begin > label.end]
        return min(begins, default=len(sentence.text))

    def _has(self, sentence: SlottedSentence, label: Label) -> bool:
        begin = sentence.begin + label.begin
        return any(p.sentence is sentence and p.begin <= begin < p.end for p in self.found)

    def _items(self, at: int, label: Label, behind: list[Label], stop: int) -> list[Place]:
        """Return the items told with a label: behind it, before it, or in sentences beside it."""
        sentence = self.report[at]
        listed = self.listing.listed(at, label, behind, stop)
        near = by_theme_near(sentence.text, label)
        if near and (not listed or _leads_in(listed, sentence.begin + near[0][0])):
            return [place(sentence, span) for span in near]
        if listed:
            return listed
        before = told_as(sentence.text, label)
        if before:
            return [place(sentence, span) for span in before]
        return self._beside(at, label)

    def _beside(self, at: int, label: Label) -> list[Place]:
        """Return items that share a theme, told in the sentence before or in those behind.

        «… không né, không đẩy. Đó là "2 không"»; «"2 không". Không né việc. Không đẩy việc».
        """
        sentence = self.report[at]
        near = self.report[max(0, at - 1) : at + 1 + label.count]
        near = [s for s in near if s.source.paragraph == sentence.source.paragraph]
        before, behind = near[: near.index(sentence)], near[near.index(sentence) + 1 :]
        if before and points_back(sentence.text, label):
            return [place(before[0], span) for span in by_theme(before[0].text, label)]
        if not behind or labels(behind[0].text):
            return []
        each = [(s, begins_with_theme(s.text, label)) for s in behind]
        whole = [place(s, span) for s, span in each if span is not None]
        if len(whole) == label.count > _FEWEST_OF_A_LIST:
            return whole
        return [place(behind[0], span) for span in by_theme(behind[0].text, label)]

    def _keep(self, sentence: SlottedSentence, label: Label, listed: Sequence[Place]) -> None:
        self.found.append(
            Programme(
                name=self._names.setdefault((label.count, label.theme.lower()), label.name),
                count=label.count,
                theme=label.theme,
                sentence=sentence,
                begin=sentence.begin + label.begin,
                end=sentence.begin + label.end,
                items=tuple(without_told(listed, label.theme)),
                announced=self._announcing(sentence, listed),
            )
        )

    def _announcing(
        self, sentence: SlottedSentence, listed: Sequence[Place]
    ) -> SlottedSentence | None:
        """Return the sentence between a heading and its items that tells somebody to do them."""
        if not listed or sentence.source.kind is not Kind.SUBHEAD or listed[0][0] is sentence:
            return None
        at = next(i for i, one in enumerate(self.report) if one is listed[0][0])
        before = self.report[at - 1]
        told = before.text.rstrip().endswith(":") and _ORDERS.search(before.lower)
        return before if before is not sentence and told else None

    def _chained(self, at: int, named: Sequence[Label]) -> dict[int, list[Place]]:
        """Read one list shared by the last programmes of a chain, by where each is named."""
        found: dict[int, list[Place]] = {}
        sentence, behind = self.report[at], self.report[at + 1 : at + 2]
        for chain in chains(sentence.text, named):
            for end in (chain[first:] for first in range(len(chain) - 1)):
                told, lists = sentence, shared(sentence.text, end)
                if not lists and behind and not sentence.text[end[-1].end :].strip(' ".'):
                    told, lists = behind[0], shared_behind(behind[0].text, end)
                for label, spans in zip(end, lists, strict=False):
                    found[label.begin] = [place(told, span) for span in spans]
                if lists:
                    break
        return found


_CALLED_SHORT = regex.compile(r"(?:gọi(?: tắt| chung)? là|tên gọi(?: là)?|viết tắt là)\s\"?$")
_COMMAS = {",", "và", ", và", ""}


def _is_called(text: str, label: Label, other: Label) -> bool:
    """Tell whether a programme's own name follows: «05 yêu cầu, gọi tắt là "5 chủ động"»."""
    between = text[label.end : other.begin].lower()
    return label.count == other.count and _CALLED_SHORT.search(between) is not None


def _marked(label: Label, listed: Sequence[Place]) -> bool:
    """Tell whether each item of a whole list has its number, semicolon or sentence."""
    seams = (
        before.text[end - before.begin : begin - before.begin]
        for (before, _, end), (after, begin, _) in pairwise(listed)
        if before is after
    )
    return len(listed) == label.count and all(seam.strip() not in _COMMAS for seam in seams)


def _leads_in(listed: Sequence[Place], begin: int) -> bool:
    """Tell whether the first item of a list begins before it should: «nghĩa là … xuyên lễ»."""
    return listed[0][1] < begin
