"""No fact without evidence: what must hold of every finding before it enters a store."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from typing import TYPE_CHECKING, TypeGuard

from msgspec.structs import replace

from extract.errors import EvidenceError
from extract.facts import (
    LEFT_OUT,
    Absence,
    AgentKind,
    Attendance,
    Chairing,
    Directive,
    DirectiveItem,
    DirectiveSet,
    Observation,
    PositionHeld,
)
from extract.message import said
from extract.tidied import as_seen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.article import Reading
    from extract.evidence import Evidence, Finding
    from extract.facts import Agent, Fact

_TONES = dict.fromkeys(map(ord, "\u0300\u0301\u0303\u0309\u0323"))
_BLANK_LINE = re.compile(r"\n[^\S\n]{0,200}\n")
_WORD = re.compile(r"[\w%]+")
_ADVICE = said("Correct the rule: quote the words that show it, or mark the slot as inferred.")


def faults(reading: Reading) -> Iterator[EvidenceError]:
    """Yield what is wrong with the evidence of each finding, in their order.

    A quote must stand at its offsets, within one sentence, and hold the figure, the person's full
    name, or the words of the item or instruction, unless that slot is marked as inferred.
    """
    sentences = sorted((s.begin, s.end) for s in reading.sentences)
    for finding in reading.findings:
        yield from _faults_of(reading, finding, sentences)


def sound(reading: Reading) -> Reading:
    """Return the reading without the findings that have a fault: what one may build on."""
    sentences = sorted((s.begin, s.end) for s in reading.sentences)
    held = tuple(f for f in reading.findings if not any(_faults_of(reading, f, sentences)))
    return reading if len(held) == len(reading.findings) else replace(reading, findings=held)


def _faults_of(
    reading: Reading, finding: Finding, sentences: list[tuple[int, int]]
) -> Iterator[EvidenceError]:
    for found in _of_place(reading, finding.evidence, sentences):
        yield _error(reading, finding, found)
    for found in _of_words(finding):
        yield _error(reading, finding, found)


def _error(reading: Reading, finding: Finding, found: str) -> EvidenceError:
    evidence = finding.evidence
    where = f"{reading.article.source}, {evidence.quote.begin}-{evidence.quote.end}"
    kind = type(finding.fact).__name__
    return EvidenceError(
        said(
            '{where}, rule "{rule}", {kind}: {found}',
            where=where,
            rule=evidence.rule,
            kind=kind,
            found=found,
        ),
        advice=_ADVICE,
    )


def _of_place(
    reading: Reading, evidence: Evidence, sentences: list[tuple[int, int]]
) -> Iterator[str]:
    text = reading.article.text
    for quote in (evidence.quote, *evidence.context):
        if not 0 <= quote.begin < quote.end or text[quote.begin : quote.end] != quote.text:
            yield f"the text at {quote.begin}-{quote.end} is not {_short(quote.text)}"
            return
    quote = evidence.quote
    if sentences:
        last = bisect_right(sentences, (quote.begin, len(text))) - 1
        within = last >= 0 and quote.end <= sentences[last][1]
    else:
        within = _BLANK_LINE.search(quote.text) is None
    if not within:
        yield f"{_short(quote.text)} does not lie within one sentence"


def _of_words(finding: Finding) -> Iterator[str]:
    fact, evidence = finding.fact, finding.evidence
    quote = evidence.quote.text
    spellings = {quote, as_seen(quote)}
    squeezed = " ".join(map(_squeezed, spellings))
    for slots, name in _names(fact):
        if not slots & evidence.inferred and _squeezed(name) not in squeezed:
            yield f"the name {name} does not stand in {_short(quote)}"
    for slot, figure in _figures(fact):
        if slot not in evidence.inferred and _squeezed(figure) not in squeezed:
            yield f"the figure {figure} does not stand in {_short(quote)}"
    if isinstance(fact, DirectiveItem | Directive) and "text" not in evidence.inferred:
        words = _squeezed(fact.text) in squeezed or any(
            _in_order(fact.text, one) for one in spellings
        )
        if not words:
            yield f"the words {_short(fact.text)} do not stand in {_short(quote)}"


def _names(fact: Fact) -> Iterator[tuple[frozenset[str], str]]:
    """Yield each person's name, with the slots that say where else it may come from."""
    match fact:
        case Chairing():
            yield frozenset({"chairedBy"}), fact.person
        case Attendance(person=str(name)):
            yield frozenset({"attendedBy"}), name
        case Absence():
            yield frozenset({"notAttendedBy"}), fact.person
        case PositionHeld():
            yield frozenset({"holds", "person"}), fact.person
        case DirectiveSet(issued_by=giver) if _is_person(giver):
            yield frozenset({"issuedBy"}), giver.label
        case Directive():
            for giver in (fact.issued_by, *fact.issued_with):
                if _is_person(giver):
                    yield frozenset({"issuedBy"}), giver.label
        case Observation(reported_by=giver) if _is_person(giver):
            yield frozenset({"reportedBy"}), giver.label
        case _:
            pass


def _is_person(agent: Agent | None) -> TypeGuard[Agent]:
    return agent is not None and agent.kind is AgentKind.PERSON


def _figures(fact: Fact) -> Iterator[tuple[str, str]]:
    if isinstance(fact, Observation):
        for written in fact.value_text.split(LEFT_OUT):
            yield "value", written


def _squeezed(text: str) -> str:
    """Return the letters and digits alone, without tones: lines break and words are glued."""
    parts = unicodedata.normalize("NFD", text).translate(_TONES)
    return "".join(parts.lower().split())


def _in_order(text: str, quote: str) -> bool:
    """Say whether all words of the text stand in the quote in that order, others between."""
    words = iter(_WORD.findall(quote.lower()))
    return all(word in words for word in _WORD.findall(text.lower()))


def _short(text: str) -> str:
    longest = 80
    plain = " ".join(text.split())
    return f"«{plain}»" if len(plain) <= longest else f"«{plain[:longest]}…»"
