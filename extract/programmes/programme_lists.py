"""The numbered programmes of an article with their items, across sentences and paragraphs."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

import regex
from msgspec import Struct

from extract.programmes.counted import Label
from extract.programmes.marks import enumerated, ordinal
from extract.programmes.openings import opens_items, within_quotation
from extract.programmes.programme_items import items, parted
from extract.programmes.programmes import labels, may_name
from extract.programmes.shared_items import shared
from extract.programmes.themed_items import by_theme_near
from extract.slots import DOCUMENT, OFFICE, PERSON

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.context import Context
    from extract.slotted import SlottedSentence

Place = tuple["SlottedSentence", int, int]
"""A stretch of the article, and the sentence it stands in."""

_REPORT = frozenset({"lead", "body", "subhead"})
_HEADINGS = frozenset({"headline", "subhead"})
_LOOK_AHEAD = 30
_NEAR = 3
_FEWEST_OF_A_LIST = 2
_TASKS = regex.compile(r"nhiệm vụ|giải pháp|việc|nội dung|vấn đề|yêu cầu|biện pháp|khâu$")
_ORDERS = regex.compile(r"(?<!\w)(?:yêu cầu|đề nghị|giao|chỉ đạo|phải)(?!\w)")
_AT_FRONT = regex.compile(
    r'[\s"*•+-]*(?P<number>\d{1,2})\s(?P<theme>[^\W\d_]+(?:\s[^\W\d_]+){0,4})"?'
    r"\s?(?=:|gồm|bao gồm|là\s)"
)


class Programme(Struct, frozen=True):
    """One mention of a programme: its label in a sentence, and the items listed with it."""

    name: str
    count: int
    theme: str
    sentence: SlottedSentence
    begin: int
    end: int
    items: tuple[Place, ...] = ()

    @property
    def is_ordered(self) -> bool:
        """Whether somebody is told to do what is listed: each item is an instruction too."""
        lower = self.sentence.lower
        return bool(_TASKS.search(self.theme.lower()) and _ORDERS.search(lower))


@dataclass(slots=True)
class Programmes:
    """The programmes that an article names, in order of their mentions."""

    all: list[Programme] = field(default_factory=list)

    @classmethod
    def of_article(cls, context: Context) -> Programmes:
        """Read a whole article."""
        report = [s for s in context.sentences if s.source.kind in _REPORT]
        reader = _Lists(report)
        for at, sentence in enumerate(report):
            if may_name(sentence.lower) or _AT_FRONT.match(sentence.lower):
                reader.read(at)
        for sentence in context.sentences:
            if sentence.source.kind in _HEADINGS and may_name(sentence.lower):
                reader.read_heading(sentence)
        return cls(reader.found)

    def name(self, programme: Programme) -> str:
        """Return what a programme is called: as where it is named first."""
        return self._first(programme).name

    def theme(self, programme: Programme) -> str:
        """Return a programme's theme, as where it is named first."""
        return self._first(programme).theme

    def _first(self, programme: Programme) -> Programme:
        key = (programme.count, programme.theme.lower())
        return next(p for p in self.all if (p.count, p.theme.lower()) == key)

    def named_in(self, sentence: SlottedSentence) -> list[Programme]:
        """Return the programmes that a sentence names."""
        return [programme for programme in self.all if programme.sentence is sentence]


def _outside_documents(sentence: SlottedSentence, named: Sequence[Label]) -> list[Label]:
    """Leave out «06 đồng bộ» of «Đề án 06 đồng bộ»."""
    papers = [(s.begin - sentence.begin, s.end - sentence.begin) for s in sentence.of(DOCUMENT)]
    return [n for n in named if not any(n.begin < e and b < n.end for b, e in papers)]


class _Lists:
    """Reads labels in order, and the lists behind them."""

    def __init__(self, report: list[SlottedSentence]) -> None:
        self.report = report
        self.found: list[Programme] = []
        self._names: dict[tuple[int, str], str] = {}

    def read(self, at: int) -> None:
        sentence = self.report[at]
        named = _outside_documents(sentence, labels(sentence.text)) or self._known(sentence)
        chained = self._chained(sentence, named)
        for index, label in enumerate(named):
            stop = named[index + 1].begin if index + 1 < len(named) else len(sentence.text)
            listed = chained.get(label.begin) or self._listed(at, label, named[index + 1 :], stop)
            near = by_theme_near(sentence.text, label)
            if near and (not listed or _leads_in(listed, sentence.begin + near[0][0])):
                listed = [_place(sentence, span) for span in near]
            weak = label.weak or sentence.source.kind in _HEADINGS
            if (weak and not listed) or (label.marked and not _marked(label, listed)):
                continue
            if named[index + 1 :] and _is_called(sentence.text, label, named[index + 1]):
                continue
            self._keep(sentence, label, listed)

    def read_heading(self, sentence: SlottedSentence) -> None:
        """Read the programmes that only a heading names: the report has none of so many items."""
        told = {programme.count for programme in self.found}
        for label in _outside_documents(sentence, labels(sentence.text)):
            if not label.weak and label.count not in told:
                self._keep(sentence, label, [])

    def _keep(self, sentence: SlottedSentence, label: Label, listed: Sequence[Place]) -> None:
        self.found.append(
            Programme(
                name=self._names.setdefault((label.count, label.theme.lower()), label.name),
                count=label.count,
                theme=label.theme,
                sentence=sentence,
                begin=sentence.begin + label.begin,
                end=sentence.begin + label.end,
                items=tuple(listed),
            )
        )

    def _chained(self, sentence: SlottedSentence, named: Sequence[Label]) -> dict[int, list[Place]]:
        """Read one list shared by the programmes of a chain, by where each is named."""
        between = [sentence.text[a.end : b.begin].strip(' ",') for a, b in pairwise(named)]
        if len(named) < _FEWEST_OF_A_LIST or any(w not in {"", "và"} for w in between):
            return {}
        lists = shared(sentence.text, named)
        return {
            label.begin: [_place(sentence, span) for span in spans]
            for label, spans in zip(named, lists, strict=False)
        }

    def _known(self, sentence: SlottedSentence) -> list[Label]:
        """Find a label that was named before at the front of a line: «5 vấn đề: pháp lý, …»."""
        front = _AT_FRONT.match(sentence.lower)
        if not front:
            return []
        key = (int(front["number"]), front["theme"])
        if key not in self._names:
            return []
        begin, end = front.start("number"), front.end("theme")
        return [
            Label(begin, end, self._names[key], key[0], sentence.text[front.start("theme") : end])
        ]

    def _listed(self, at: int, label: Label, behind: list[Label], stop: int) -> list[Place]:
        sentence = self.report[at]
        nested = self._nested(sentence, label, behind)
        if nested:
            return nested
        begin = opens_items(sentence.text, label)
        if begin is None:
            rest = sentence.text[label.end :].strip(' ."').removeprefix("chính")
            below = len(rest) < _SHORT_REST or self._begins_below(at)
            return self._below(at, label.count, marked=False) if below else []
        if begin >= stop and stop < len(sentence.text):
            return []
        if not sentence.text[begin:].strip(" .:"):
            return self._below(at, label.count, marked=True)
        return self._here(at, label, *within_quotation(sentence.text, begin, stop))

    def _here(self, at: int, label: Label, begin: int, stop: int) -> list[Place]:
        """Read items behind the label, and in the sentences that go on with them."""
        sentence = self.report[at]
        spans = items(sentence.text, begin, stop, label.count, label.theme)
        here = [_place(sentence, span) for span in spans]
        if len(here) < label.count:
            return self._further(at, label.count, here)
        return here if len(here) == label.count else []

    def _nested(self, sentence: SlottedSentence, label: Label, behind: list[Label]) -> list[Place]:
        """Read labels that are the items of another: «05 nguyên tắc "5 vấn đề - 4 …"»."""
        parts = behind[: label.count]
        if len(parts) < label.count or label.count < _NEAR:
            return []
        between = sentence.text[label.end : parts[0].begin]
        if '"' not in between or between.strip(' ":,gồmlà'):
            return []
        return [_place(sentence, (part.begin, part.end)) for part in parts]

    def _further(self, at: int, count: int, here: list[Place]) -> list[Place]:
        """Add the sentences of the paragraph that go on with a list: «…; B. C. D.»."""
        found = list(here)
        for sentence in self._following(at):
            if sentence.source.paragraph != self.report[at].source.paragraph or len(found) >= count:
                break
            if any(opens_items(sentence.text, other) for other in labels(sentence.text)):
                break
            if _TAKES_OVER.match(sentence.lower, _end_of_person(sentence) - sentence.begin):
                break
            spans = parted(sentence.text, enumerated(sentence.text) or 0, len(sentence.text))
            found += [_place(sentence, span) for span in spans]
        if len(found) == count:
            return found
        return here if len(here) >= _FEWEST_OF_A_LIST else []

    def _begins_below(self, at: int) -> bool:
        """Tell whether the next sentence is the first of a list: «Một là, …», «Thứ nhất, …»."""
        after = next(self._following(at), None)
        start = enumerated(after.text) if after else None
        return after is not None and start is not None and ordinal(after.text[:start]) == 1

    def _below(self, at: int, count: int, *, marked: bool) -> list[Place]:
        """Read items in the paragraphs below, each behind a number or a bullet."""
        found: list[Place] = []
        for distance, sentence in enumerate(self._following(at)):
            start = enumerated(sentence.text)
            if start is None:
                told = _THAT_IS.match(sentence.lower) if not distance else None
                if told or (marked and not distance and ";" in sentence.text):
                    begin = told.end() if told else 0
                    spans = items(sentence.text, begin, len(sentence.text), count)
                    if len(spans) == count:
                        return [_place(sentence, span) for span in spans]
                if not found and distance >= _NEAR:
                    break
                continue
            bullet = not sentence.text[:start].strip(" -+*•●▪")
            if bullet and not marked:
                break
            if not bullet and ordinal(sentence.text[:start]) not in {len(found) + 1, None}:
                break
            end = len(sentence.text)
            stop = sentence.text.find(";", start)
            inline = (
                items(sentence.text, 0, end, count) if stop > 0 and not bullet and not found else []
            )
            if len(inline) == count:
                return [_place(sentence, span) for span in inline]
            spans = items(sentence.text, start, end, 1)[:1]
            found += [_place(sentence, (spans[0][0], spans[-1][1]))] if spans else []
            if len(found) == count:
                return found
        return found if len(found) >= _FEWEST_OF_A_LIST and len(found) == count else []

    def _following(self, at: int) -> Iterator[SlottedSentence]:
        yield from self.report[at + 1 : at + 1 + _LOOK_AHEAD]


def _end_of_person(sentence: SlottedSentence) -> int:
    """Return where the person or office ends that a sentence begins with, else where it begins."""
    first = next(iter(sentence.of(PERSON, OFFICE)), None)
    return first.end if first is not None and first.begin == sentence.begin else sentence.begin


_TAKES_OVER = regex.compile(
    r"\s(?:cũng\s|còn\s|đồng thời\s)?"
    r"(?:lưu ý|yêu cầu|đề nghị|nhấn mạnh|giao|cho biết|khẳng định|chỉ đạo|đánh giá|kết luận)(?!\w)"
)
"""Who speaks anew lists no further item."""
_SHORT_REST = 25
_THAT_IS = regex.compile(r"(?:đó là|cụ thể(?: là)?|(?:bao )?gồm(?: có)?)\s?:?\s")
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


def _place(sentence: SlottedSentence, span: tuple[int, int]) -> Place:
    return sentence, sentence.begin + span[0], sentence.begin + span[1]
