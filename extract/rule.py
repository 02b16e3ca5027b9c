"""A rule is data with its proof attached.

It names what it reads, the pattern that finds it, the function that says the facts, at least one
sentence that it reads, and at least one that almost matches and that it must leave alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct

from extract.errors import RuleError
from extract.evidence import Evidence, Finding
from extract.facts import Fact
from extract.layout.blocks import REPORT, Kind
from extract.message import said
from extract.pattern import Element, Pattern, compiled

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Sequence

    from extract.context import Context
    from extract.pattern import Hit
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

    Within = Callable[[Context], Container[int]]


class Example(Struct, frozen=True):
    """A text and exactly the facts that the rule reads from it.

    ``text`` is read as a whole article (of the day and place given), so that an example may show
    what a sentence inherits from the one before.
    """

    text: str
    facts: tuple[Fact, ...]
    published: date | None = None
    place: str | None = None


class Claim(Struct, frozen=True):
    """A finding, with the stretches of text that no later rule may read for the same type."""

    finding: Finding
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True, kw_only=True, eq=False)
class Rule:
    """One way in which a fact is written.

    ``build`` takes a match and yields claims (see ``Match.claim``). Rules of one fact type are
    tried in the order of their file: what an earlier one has claimed, a later one leaves alone.
    """

    name: str
    says: str
    pattern: Sequence[Element] | Sequence[Sequence[Element]]
    build: Callable[[Match], Iterable[Claim]]
    examples: tuple[Example, ...]
    silent_on: tuple[str, ...]
    blocks: frozenset[Kind] = REPORT
    within: Within | None = None
    """Returns the sentences, by index, in which a match can say anything; None: all."""
    promises: bool = True
    """Whether its words promise a fact where it reads none: see :mod:`extract.triggers`."""

    def __post_init__(self) -> None:
        """Refuse a rule without its proof."""
        if not self.examples or not self.silent_on:
            message = said(
                'rule "{name}" lacks an example that it reads, or one it leaves alone',
                name=self.name,
            )
            raise RuleError(message, advice="Give at least one of each, in wording of your own.")

    @cached_property
    def patterns(self) -> tuple[Pattern, ...]:
        """The compiled patterns, in order."""
        first = self.pattern[0]
        several = self.pattern if not isinstance(first, Element) else [self.pattern]
        return tuple(compiled(tuple(elements)) for elements in several)  # type: ignore[arg-type]


class Match(Struct, frozen=True):
    """A place where a rule's pattern matched.

    Most matches say nothing, so that offsets and slots are looked up when they are asked for.
    """

    rule: Rule
    sentence: SlottedSentence
    context: Context
    hit: Hit

    @property
    def begin(self) -> int:
        """The offset in the article where the match begins."""
        sentence = self.sentence
        return sentence.begin + sentence.form.place(self.hit.start)[0]

    @property
    def end(self) -> int:
        """The offset in the article where the match ends."""
        sentence = self.sentence
        return sentence.begin + sentence.form.place(self.hit.end - 1)[1]

    def slot(self, name: str) -> Slot:
        """Return the slot captured under that name; KeyError where what was captured is none."""
        first, last = self.hit.captured[name]
        number = self.sentence.form.place(first)[2] if last == first + 1 else -1
        if number < 0:
            raise KeyError(name)
        return self.sentence.slots[number]

    def span(self, name: str) -> tuple[int, int]:
        """Return the offsets of what was captured under that name."""
        first, last = self.hit.captured[name]
        begin, place = self.sentence.begin, self.sentence.form.place
        return begin + place(first)[0], begin + place(last - 1)[1]

    def claim(  # noqa: PLR0913 - each is a part of what is claimed, and named
        self,
        fact: Fact,
        begin: int,
        end: int,
        *,
        inferred: Iterable[str] = (),
        context: Iterable[tuple[int, int]] = (),
        spans: Iterable[tuple[int, int]] = (),
    ) -> Claim:
        """Return the fact with the quote ``[begin, end)`` as its evidence.

        ``inferred`` names the properties that the quote does not show, ``context`` the offsets of
        further quotes that do; ``spans`` is what no later rule may read for this type of fact.
        """
        quote = self.context.quote
        evidence = Evidence(
            quote=quote(begin, end),
            rule=self.rule.name,
            context=tuple([quote(*pair) for pair in sorted(set(context))]) if context else (),
            inferred=frozenset(inferred),
        )
        return Claim(Finding(fact=fact, evidence=evidence), tuple(spans))
