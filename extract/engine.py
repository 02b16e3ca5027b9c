"""Runs rules over an article, settles what they claim, and accounts for every sentence.

The engine knows no rule, and no fact type but as a type.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.rule import Match

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from extract.context import Context
    from extract.facts import Finding
    from extract.pattern import Hit, Pattern
    from extract.rule import Claim, Rule
    from extract.slots import Slot, SlottedSentence


@dataclass(frozen=True, slots=True)
class _Place:
    """A sentence in which a pattern may match."""

    pattern: Pattern
    sentence: SlottedSentence
    context: Context


def findings(context: Context, rules: Sequence[Rule]) -> tuple[Finding, ...]:
    """Return what the rules read from an article, sorted by place, without repetitions."""
    kept: dict[Finding, None] = {}
    claimed: dict[type, list[tuple[int, int, str]]] = defaultdict(list)
    places = _places(context, rules)
    for rule in rules:
        for claim in _claims(rule, places.get(rule.name, ())):
            taken = claimed[type(claim.finding.fact)]
            if any(
                begin < right and left < end and owner != rule.name
                for begin, end in claim.spans
                for left, right, owner in taken
            ):
                continue
            taken.extend((begin, end, rule.name) for begin, end in claim.spans)
            kept[claim.finding] = None
    return tuple(sorted(kept, key=_order))


def _order(finding: Finding) -> tuple[int, int, str, str]:
    quote = finding.evidence.quote
    return quote.begin, quote.end, finding.evidence.rule, repr(finding.fact)


def _claims(rule: Rule, places: Iterable[_Place]) -> Iterator[Claim]:
    for place in places:
        for hit in place.pattern.find(place.sentence.anchors):
            yield from rule.build(_match(rule, place.sentence, place.context, hit))


def _places(context: Context, rules: Sequence[Rule]) -> dict[str, list[_Place]]:
    """Return, for each rule, the sentences in which one of its patterns may match.

    A pattern is looked at only where one of the words stands that it needs.
    """
    asked: dict[str, list[tuple[Rule, int, Pattern]]] = defaultdict(list)
    for rule in rules:
        for order, pattern in enumerate(rule.patterns):
            for key in pattern.first:
                asked[key].append((rule, order, pattern))
    places: dict[str, list[_Place]] = defaultdict(list)
    for sentence in context.sentences:
        kind, anchors = sentence.source.kind, sentence.anchors
        here = {
            (rule.name, order): _Place(pattern, sentence, context)
            for key in anchors.found
            for rule, order, pattern in asked.get(key, ())
            if kind in rule.blocks and (rule.where is None or rule.where(context, sentence))
        }
        for (name, _), place in sorted(here.items(), key=lambda item: item[0]):
            if place.pattern.may_match(anchors):
                places[name].append(place)
    return places


def _match(rule: Rule, sentence: SlottedSentence, context: Context, hit: Hit) -> Match:
    shape = sentence.shape

    def captured(first: int, last: int) -> Slot | tuple[int, int]:
        slot = shape.slot(first) if last == first + 1 else None
        return slot or shape.span(first, last)

    begin, end = shape.span(hit.start, hit.end)
    return Match(
        rule=rule,
        sentence=sentence,
        context=context,
        begin=begin,
        end=end,
        captured={name: captured(*tokens) for name, tokens in hit.captured.items()},
    )


def rules_by_place(found: Iterable[Finding]) -> list[tuple[int, int, str]]:
    """Return (begin, end, rule) of every quote, also those that only give context."""
    return sorted(
        (quote.begin, quote.end, finding.evidence.rule)
        for finding in found
        for quote in (finding.evidence.quote, *finding.evidence.context)
    )
