"""Runs rules over an article, settles what they claim, and accounts for every sentence.

The engine knows no rule, and no fact type but as a type.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from extract.rule import Match

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from extract.context import Context
    from extract.facts import Finding
    from extract.pattern import Element, Hit
    from extract.rule import Claim, Rule
    from extract.slots import Slot, SlottedSentence


def findings(context: Context, rules: Sequence[Rule]) -> tuple[Finding, ...]:
    """Return what the rules read from an article, sorted by place, without repetitions."""
    kept: dict[Finding, None] = {}
    claimed: dict[type, list[tuple[int, int, str]]] = defaultdict(list)
    for rule in rules:
        for claim in _claims(context, rule):
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


def _claims(context: Context, rule: Rule) -> Iterator[Claim]:
    for sentence in context.sentences:
        if sentence.source.kind not in rule.blocks:
            continue
        for pattern in rule.patterns:
            if not pattern.may_match(sentence.lower, sentence.labels):
                continue
            if pattern.lone is not None:
                for slot in sentence.of(*pattern.lone.labels):
                    yield from rule.build(_slot_match(rule, sentence, context, slot, pattern.lone))
                continue
            for hit in pattern.find(sentence.anchors):
                yield from rule.build(_match(rule, sentence, context, hit))


def _slot_match(
    rule: Rule, sentence: SlottedSentence, context: Context, slot: Slot, element: Element
) -> Match:
    """Return the match of a pattern that is one slot: no words need be told apart for it."""
    captured: dict[str, Slot | tuple[int, int]] = {element.name: slot} if element.name else {}
    return Match(rule, sentence, context, slot.begin, slot.end, captured)


def _match(rule: Rule, sentence: SlottedSentence, context: Context, hit: Hit) -> Match:
    doc = sentence.doc
    slots = {slot.begin: slot for slot in sentence.slots}

    def captured(first: int, last: int) -> Slot | tuple[int, int]:
        begin = sentence.begin + doc[first].idx
        end = sentence.begin + doc[last - 1].idx + len(doc[last - 1])
        slot = slots.get(begin)
        return slot if slot is not None and slot.end == end else (begin, end)

    return Match(
        rule=rule,
        sentence=sentence,
        context=context,
        begin=sentence.begin + doc[hit.start].idx,
        end=sentence.begin + doc[hit.end - 1].idx + len(doc[hit.end - 1]),
        captured={name: captured(*tokens) for name, tokens in hit.captured.items()},
    )


def rules_by_place(found: Iterable[Finding]) -> list[tuple[int, int, str]]:
    """Return (begin, end, rule) of every quote, also those that only give context."""
    return sorted(
        (quote.begin, quote.end, finding.evidence.rule)
        for finding in found
        for quote in (finding.evidence.quote, *finding.evidence.context)
    )
