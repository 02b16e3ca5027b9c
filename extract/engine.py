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
    from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

    from extract.context import Context
    from extract.evidence import Finding
    from extract.pattern import Anchors, Hit, Pattern
    from extract.rule import Claim, Rule, Within
    from extract.slotted import SlottedSentence


_Span = tuple[int, int]
_Place = tuple[tuple["Hit", ...], "SlottedSentence"]
"""A sentence, and where a pattern matches in it."""


def findings(context: Context, rules: Sequence[Rule]) -> tuple[Finding, ...]:
    """Return what the rules read from an article, sorted by place, without repetitions."""
    kept: dict[tuple[int, int, str], list[Finding]] = {}
    claimed: dict[type, list[_Span]] = defaultdict(list)
    places = _places(context, rules)
    for number in sorted(places):
        rule = rules[number]
        mine: list[tuple[type, _Span]] = []
        claims = context.claims.get(rule)
        if claims is None:
            claims = context.claims[rule] = _claims(rule, context, places[number])
        for claim in claims:
            finding = claim.finding
            if claim.spans:
                kind = type(finding.fact)
                if _meet(claim.spans, claimed[kind]):
                    continue
                mine += [(kind, span) for span in claim.spans]
            quote = finding.evidence.quote
            where = quote.begin, quote.end, finding.evidence.rule
            alike = kept.get(where)
            if alike is None:
                kept[where] = [finding]
            elif finding not in alike:
                alike.append(finding)
        for kind, span in mine:
            claimed[kind].append(span)
    found: list[Finding] = []
    for where in sorted(kept):
        alike = kept[where]
        found += alike if len(alike) == 1 else sorted(alike, key=_said)
    return tuple(found)


def _meet(spans: Iterable[_Span], earlier: Sequence[_Span]) -> bool:
    """Tell whether any of some spans meets one that an earlier rule has claimed."""
    for begin, end in spans:
        for left, right in earlier:
            if begin < right and left < end:
                return True
    return False


def _said(finding: Finding) -> str:
    return repr(finding.fact)


def _claims(rule: Rule, context: Context, places: Iterable[_Place]) -> tuple[Claim, ...]:
    found: list[Claim] = []
    for hits, sentence in places:
        for hit in hits:
            found += rule.build(Match(rule, sentence, context, hit))
    return tuple(found)


def _places(context: Context, rules: Sequence[Rule]) -> dict[int, list[_Place]]:
    """Return, for each rule by its number, the sentences in which it matches, and where.

    A pattern is looked at only where one of the words stands that it needs.
    """
    asked = _index(tuple(rules))
    places: dict[int, list[_Place]] = defaultdict(list)
    telling: dict[Within, Container[int]] = {}
    for sentence in context.sentences:
        patterns = asked.get(sentence.source.kind)
        if patterns is None:
            continue
        kept = sentence.kept
        fitting = kept.get(patterns)
        if fitting is None:
            fitting = kept[patterns] = patterns.fitting(sentence.anchors)
        for number, within, hits in fitting:
            if within is not None:
                if within not in telling:
                    telling[within] = within(context)
                if sentence.index not in telling[within]:
                    continue
            places[number].append((hits, sentence))
    return places


_Asking = tuple["Pattern", list[tuple[int, int, "Rule"]]]
"""A pattern, and the rules that look for it, each behind the order of both and its number."""
_Answered = tuple[int, "Within | None", tuple["Hit", ...]]
"""A rule's number, the sentences in which it can say anything, and where it matches."""


@dataclass(frozen=True, slots=True, eq=False)
class _Patterns:
    """Patterns by the words of which one must stand, numbered."""

    by_key: dict[str, dict[int, _Asking]] = field(default_factory=dict)

    def fitting(self, anchors: Anchors) -> tuple[_Answered, ...]:
        """Return the rules of those that match in a sentence, in order, and where they do."""
        here: dict[int, _Asking] = {}
        for key in anchors.found.keys() & self.by_key.keys():
            here |= self.by_key[key]
        found: list[tuple[int, _Answered]] = []
        for pattern, asking in here.values():
            if pattern.may_match(anchors) and (hits := pattern.find(anchors)):
                found += [(order, (number, rule.within, hits)) for order, number, rule in asking]
        found.sort(key=_order)
        return tuple([answered for _, answered in found])


_order = itemgetter(0)


@lru_cache(maxsize=8)
def _index(rules: tuple[Rule, ...]) -> Mapping[str, _Patterns]:
    """Return, for each kind of block, the patterns that are looked for in it."""
    asked: dict[str, _Patterns] = defaultdict(_Patterns)
    several = ((*one, pattern) for one in enumerate(rules) for pattern in one[1].patterns)
    for order, (number, rule, pattern) in enumerate(several):
        for kind, key in product(rule.blocks, pattern.first):
            patterns = asked[kind].by_key.setdefault(key, {})
            patterns.setdefault(id(pattern), (pattern, []))[1].append((order, number, rule))
    return asked


def rules_by_place(found: Iterable[Finding]) -> Iterator[tuple[int, int, str]]:
    """Yield (begin, end, rule) of every quote, also those that only give context."""
    for finding in found:
        evidence = finding.evidence
        for quote in (evidence.quote, *evidence.context):
            yield quote.begin, quote.end, evidence.rule
