"""Runs rules over an article, settles what they claim, and accounts for every sentence.

The engine knows no rule, and no fact type but as a type.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product
from operator import itemgetter
from typing import TYPE_CHECKING

from extract.rule import Match

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from extract.context import Context
    from extract.facts import Finding
    from extract.pattern import Anchors, Hit, Pattern
    from extract.rule import Claim, Rule
    from extract.slotted import SlottedSentence


_Span = tuple[int, int]
_Place = tuple[tuple["Hit", ...], "SlottedSentence"]
"""A sentence, and where a pattern matches in it."""


def findings(context: Context, rules: Sequence[Rule]) -> tuple[Finding, ...]:
    """Return what the rules read from an article, sorted by place, without repetitions."""
    kept: dict[tuple[int, int, str], list[Finding]] = {}
    claimed: dict[type, list[_Span]] = defaultdict(list)
    places = _places(context, rules)
    for rule in rules:
        here = places.get(rule.name)
        if here is None:
            continue
        mine: list[tuple[type, _Span]] = []
        claims = context.claims.get(rule)
        if claims is None:
            claims = context.claims[rule] = tuple(_claims(rule, context, here))
        for claim in claims:
            if claim.spans:
                kind = type(claim.finding.fact)
                if _meet(claim.spans, claimed[kind]):
                    continue
                mine += [(kind, span) for span in claim.spans]
            alike = kept.setdefault(_where(claim.finding), [])
            if claim.finding not in alike:
                alike.append(claim.finding)
        for kind, span in mine:
            claimed[kind].append(span)
    return tuple(finding for where in sorted(kept) for finding in _ordered(kept[where]))


def _meet(spans: Iterable[_Span], earlier: Sequence[_Span]) -> bool:
    """Tell whether any of some spans meets one that an earlier rule has claimed."""
    for begin, end in spans:
        for left, right in earlier:
            if begin < right and left < end:
                return True
    return False


def _where(finding: Finding) -> tuple[int, int, str]:
    quote = finding.evidence.quote
    return quote.begin, quote.end, finding.evidence.rule


def _ordered(alike: list[Finding]) -> list[Finding]:
    return sorted(alike, key=_said) if len(alike) > 1 else alike


def _said(finding: Finding) -> str:
    return repr(finding.fact)


def _claims(rule: Rule, context: Context, places: Iterable[_Place]) -> Iterator[Claim]:
    for hits, sentence in places:
        for hit in hits:
            yield from rule.build(Match(rule, sentence, context, hit))


def _places(context: Context, rules: Sequence[Rule]) -> dict[str, list[_Place]]:
    """Return, for each rule, the sentences in which its patterns match, and where.

    A pattern is looked at only where one of the words stands that it needs.
    """
    asked = _index(tuple(rules))
    places: dict[str, list[_Place]] = defaultdict(list)
    for sentence in context.sentences:
        patterns = asked.get(sentence.source.kind)
        if patterns is None:
            continue
        for rule, hits in patterns.fitting(sentence.anchors):
            if rule.where is None or rule.where(context, sentence):
                places[rule.name].append((hits, sentence))
    return places


_Asking = tuple["Pattern", list[tuple[int, "Rule"]]]
"""A pattern, and the rules that look for it, each with its number."""
_Answered = tuple["Rule", tuple["Hit", ...]]


@dataclass(frozen=True, slots=True, eq=False)
class _Patterns:
    """Patterns by the words of which one must stand, numbered."""

    by_key: dict[str, dict[int, _Asking]] = field(default_factory=dict)

    def fitting(self, anchors: Anchors) -> tuple[_Answered, ...]:
        """Return the rules of those that match in a sentence, in order, and where they do."""
        fitting: tuple[_Answered, ...] | None = anchors.kept.get(self)
        if fitting is None:
            here: dict[int, _Asking] = {}
            for key in anchors.found.keys() & self.by_key.keys():
                here |= self.by_key[key]
            found: list[tuple[int, Rule, tuple[Hit, ...]]] = []
            for pattern, asking in here.values():
                if pattern.may_match(anchors) and (hits := pattern.find(anchors)):
                    found += [(number, rule, hits) for number, rule in asking]
            found.sort(key=_number)
            fitting = anchors.kept[self] = tuple([(rule, hits) for _, rule, hits in found])
        return fitting


_number = itemgetter(0)


@lru_cache(maxsize=8)
def _index(rules: tuple[Rule, ...]) -> Mapping[str, _Patterns]:
    """Return, for each kind of block, the patterns that are looked for in it."""
    asked: dict[str, _Patterns] = defaultdict(_Patterns)
    several = enumerate((rule, pattern) for rule in rules for pattern in rule.patterns)
    for number, (rule, pattern) in several:
        for kind, key in product(rule.blocks, pattern.first):
            patterns = asked[kind].by_key.setdefault(key, {})
            patterns.setdefault(id(pattern), (pattern, []))[1].append((number, rule))
    return asked


def rules_by_place(found: Iterable[Finding]) -> list[tuple[int, int, str]]:
    """Return (begin, end, rule) of every quote, also those that only give context."""
    return sorted(
        (quote.begin, quote.end, finding.evidence.rule)
        for finding in found
        for quote in (finding.evidence.quote, *finding.evidence.context)
    )
