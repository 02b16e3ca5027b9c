"""What a rule looks for, in three words: ``slot``, ``word``, ``gap``.

    [slot("PERSON", name="who"), gap(2), word("chủ trì", "đồng chủ trì")]

A pattern is a sequence of elements over a sentence in which each slot is one token. Words are
compared in lower case, in the matching view (tone marks in one place, «tỉ» as «tỷ»).

Every word of every pattern is found in one pass of spaCy's ``PhraseMatcher`` over a sentence; the
elements are then chained over what was found. (spaCy's ``Matcher`` would take the patterns as they
are, but tries each gap at each token: forty times slower than the rest of extraction together.)
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from extract.errors import RuleError
from extract.shape import MARKS
from extract.slots import language
from extract.text import view

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from spacy.matcher import PhraseMatcher
    from spacy.tokens import Doc

    from extract.shape import Tokens

_STOPS = (".", ";", ":", "!", "?", "…", "\n")
"""What a gap never crosses."""

FUNCTION_WORDS = frozenset(
    (
        '"', ":", "có", "còn", "của", "cùng", "do", "dự", "gồm", "là", "làm", "nghe", "sự", "theo",
        "tại", "tới", "từ", "và", "về", "với", "ở", "đến",
    )
)  # fmt: skip
"""Words of rules that stand in any sentence: alone they promise nothing."""
_RARE = 0.05
"""How often another word stands in a sentence, beside one that stands in any."""


class Element(Struct, frozen=True, gc=False):
    """One element of a pattern: words, slots or a gap; perhaps absent, perhaps captured."""

    words: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    gap: int = 0
    over_slots: bool = True
    name: str | None = None
    optional: bool = False

    @property
    def keys(self) -> tuple[str, ...]:
        """The phrases or labels of which any will do."""
        return self.words or self.labels


def slot(*labels: str, name: str | None = None) -> Element:
    """One slot with any of these labels; ``name`` captures it."""
    return Element(labels=labels, name=name)


def word(*phrases: str, name: str | None = None) -> Element:
    """Any of these words or phrases; ``name`` captures it."""
    return Element(words=tuple(view(phrase).lower() for phrase in phrases), name=name)


def gap(most: int, *, over_slots: bool = True) -> Element:
    """Up to ``most`` tokens of any kind, none of which ends a clause."""
    return Element(gap=most, over_slots=over_slots)


def maybe(element: Element) -> Element:
    """Make an element optional."""
    return Element(words=element.words, labels=element.labels, name=element.name, optional=True)


Span = tuple[int, int]


class Hit(Struct, frozen=True, gc=False):
    """Where a pattern matched: token offsets, and the tokens of each captured element."""

    start: int
    end: int
    captured: dict[str, Span]


@cache
def _phrases() -> PhraseMatcher:
    """Return the one matcher of every slot, stop and word that a pattern has asked for so far."""
    from spacy.matcher import PhraseMatcher  # noqa: PLC0415 - see slots.language()

    nlp = language()
    matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
    for key, text in (*MARKS.items(), *((stop, stop) for stop in _STOPS)):
        matcher.add(key, [nlp.tokenizer(text)])
    return matcher


@cache
def _names() -> dict[int, str]:
    """Return the phrases by the numbers that the matcher gives them, as they are met."""
    return {}


@dataclass(slots=True)
class Anchors:
    """Where the words and slots of patterns stand in one sentence, as token offsets.

    ``found`` is keyed by phrase (in lower case), by label (in capitals) or by stop.
    """

    found: dict[str, list[Span]]
    known: int
    kept: dict[Any, Any] = field(default_factory=dict)
    """What was worked out from them alone, by whoever did: sentences of the same words share it."""
    _stops: tuple[int, ...] | None = None
    _blocks: tuple[int, ...] | None = None

    @property
    def complete(self) -> bool:
        """Whether no pattern has asked for another word since."""
        return self.known == len(_phrases())

    @classmethod
    def of(cls, tokens: Tokens) -> Anchors:
        """Find everything that patterns speak of, in one pass, if that was not done before."""
        if tokens.anchors is None or not tokens.anchors.complete:
            tokens.anchors = cls._found(tokens.doc)
        return tokens.anchors

    @classmethod
    def _found(cls, doc: Doc) -> Anchors:
        names, matcher = _names(), _phrases()
        found: dict[str, list[Span]] = {}
        for key, start, end in matcher(doc):
            name = names.get(key)
            if name is None:
                name = names[key] = doc.vocab.strings[key]
            if name in found:
                found[name].append((start, end))
            else:
                found[name] = [(start, end)]
        return cls(found, len(matcher))

    @property
    def stops(self) -> tuple[int, ...]:
        """The tokens that no gap crosses."""
        if self._stops is None:
            self._stops = self._starts(_STOPS)
        return self._stops

    @property
    def blocks(self) -> tuple[int, ...]:
        """The tokens that no gap crosses which may not run over slots: stops and slots."""
        if self._blocks is None:
            self._blocks = (*self.stops, *self._starts(MARKS))
        return self._blocks

    def _starts(self, keys: Iterable[str]) -> tuple[int, ...]:
        return tuple(start for key in keys for start, _ in self.found.get(key, ()))

    def candidates(self, keys: frozenset[str]) -> list[Span]:
        """Return where any of some keys stands, from left to right, the longer first."""
        standing = [spans for key, spans in self.found.items() if key in keys]
        if len(standing) == 1:
            return standing[0]
        several = [span for spans in standing for span in spans]
        several.sort(key=_longer_first)
        return several


def _longer_first(span: Span) -> Span:
    return span[0], -span[1]


def _frequency(keys: Iterable[str]) -> float:
    return sum(1 if key in MARKS or key in FUNCTION_WORDS else _RARE for key in keys)


@cache
def compiled(elements: tuple[Element, ...]) -> Pattern:
    """Return the pattern of some elements: rules that look for the same have the same one."""
    return Pattern(elements)


class Pattern:
    """A sequence of elements, ready to be matched."""

    def __init__(self, elements: Sequence[Element]) -> None:
        """Make its words known; raise RuleError where nothing in the pattern is required."""
        required = [e for e in elements if not e.optional and (e.words or e.labels)]
        if not required:
            message = "a pattern needs at least one word or slot that must be there"
            raise RuleError(message)
        self.words = tuple(e.words for e in required if e.words)
        """For each required word element, the phrases of which one must stand in the sentence."""
        self.labels = tuple(e.labels for e in required if e.labels)
        """For each required slot element, the labels of which one must be there."""
        self.keys = tuple(e.keys for e in required)
        """For each required element, the words or labels of which one must be there."""
        self._choices = tuple(map(frozenset, self.keys))
        self._elements = tuple(elements)
        self._keys = tuple(frozenset(element.keys) for element in elements)
        matcher, tokenizer = _phrases(), language().tokenizer
        for phrase in (phrase for e in elements for phrase in e.words):
            if phrase not in matcher:
                matcher.add(phrase, [tokenizer(phrase)])

    @property
    def first(self) -> tuple[str, ...]:
        """The keys of which one must stand in a sentence: the rarest that the pattern requires."""
        return min(self.keys, key=_frequency)

    def may_match(self, anchors: Anchors) -> bool:
        """Tell cheaply whether everything that is required stands in a sentence."""
        standing = anchors.found.keys()
        for keys in self._choices:  # noqa: SIM110 - a loop is twice as fast, and this is asked often
            if keys.isdisjoint(standing):
                return False
        return True

    def find(self, anchors: Anchors) -> tuple[Hit, ...]:
        """Return a match at each place where one begins, from left to right.

        Of several that begin there, the one whose elements stand nearest to each other.
        """
        hits: tuple[Hit, ...] | None = anchors.kept.get(self)
        if hits is None:
            hits = anchors.kept[self] = tuple(self._hits(anchors))
        return hits

    def _hits(self, anchors: Anchors) -> Iterator[Hit]:
        if len(self._elements) == 1:
            yield from self._alone(anchors)
            return
        candidates = [anchors.candidates(keys) for keys in self._keys]
        begun: set[int] = set()
        for start, end in candidates[0] if not self._elements[0].gap else ():
            rest = self._chain(1, end, anchors, candidates) if start not in begun else None
            if rest is None:
                continue
            begun.add(start)
            last, captured = rest
            name = self._elements[0].name
            yield Hit(start, last, {name: (start, end), **captured} if name else captured)

    def _alone(self, anchors: Anchors) -> Iterator[Hit]:
        name, last = self._elements[0].name, -1
        for start, end in anchors.candidates(self._keys[0]):
            if start > last:
                last = start
                yield Hit(start, end, {name: (start, end)} if name else {})

    def _chain(
        self, at: int, position: int, anchors: Anchors, candidates: list[list[Span]]
    ) -> tuple[int, dict[str, Span]] | None:
        """Match the elements from ``at`` on, behind a token; (end, captured), None if they fail."""
        if at == len(self._elements):
            return position, {}
        element = self._elements[at]
        if element.gap:
            return self._over_gap(at, position, anchors, candidates)
        for start, end in candidates[at]:
            if start == position:
                rest = self._chain(at + 1, end, anchors, candidates)
                if rest is not None:
                    captured = {element.name: (start, end)} if element.name else {}
                    return rest[0], captured | rest[1]
        return self._chain(at + 1, position, anchors, candidates) if element.optional else None

    def _over_gap(
        self, at: int, position: int, anchors: Anchors, candidates: list[list[Span]]
    ) -> tuple[int, dict[str, Span]] | None:
        gap = self._elements[at]
        blocked = anchors.stops if gap.over_slots else anchors.blocks
        limit = min((stop for stop in blocked if stop >= position), default=position + gap.gap)
        for skipped in range(position, min(limit, position + gap.gap) + 1):
            rest = self._chain(at + 1, skipped, anchors, candidates)
            if rest is not None:
                return rest
        return None
