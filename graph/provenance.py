"""Where each fact comes from: articles, their evidence and its graphs, and the rules that read."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode

from extract import rules
from extract.facts import Directive
from extract.precision import measured
from graph import names
from graph.literals import day, decimal, integer, plain, vietnamese
from graph.triples import triples
from graph.vocabulary import (
    AUTHOR,
    DATE_PUBLISHED,
    DERIVED_FROM,
    HEADLINE,
    LABEL,
    NAMESPACE,
    PUBLISHER,
    TYPE,
    URL,
    T,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from extract.evidence import Finding, Quote
    from graph.literals import Statement, Triple
    from graph.scene import Scene


@dataclass(frozen=True, slots=True)
class Findings:
    """What an article says in the graphs of its evidence, and what describes these."""

    statements: frozenset[Statement]
    descriptions: frozenset[Triple]


def findings(scene: Scene) -> Findings:
    """Return what an article says, by evidence."""
    said: set[Statement] = set()
    descriptions = set(_article(scene))
    for finding in scene.reading.findings:
        quote = finding.evidence.quote
        graph = NamedNode(names.evidence(scene.iri, quote.begin, quote.end, finding.evidence.rule))
        stated = tuple(triples(finding.fact, scene))
        said.update((s, p, o, graph) for s, p, o in stated)
        descriptions.update(_evidence(scene, finding, graph))
        if isinstance(finding.fact, Directive) and any(p == T.scope for _, p, _ in stated):
            descriptions.add((graph, T.inferredSlot, T.scope))
    return Findings(frozenset(said), frozenset(descriptions))


def _article(scene: Scene) -> Iterator[Triple]:
    reading, node = scene.reading, scene.article
    article = reading.article
    yield node, TYPE, T.Article
    yield node, LABEL, vietnamese(reading.headline or article.source)
    yield node, T.sourceFile, plain(article.source)
    yield node, T.textHash, plain(names.text_hash(article.text))
    words = (
        (HEADLINE, reading.headline),
        (PUBLISHER, article.publisher),
        (AUTHOR, reading.author),
        (URL, article.url),
    )
    yield from ((node, term, plain(text)) for term, text in words if text)
    if reading.published is not None:
        yield node, DATE_PUBLISHED, day(reading.published)


def _evidence(scene: Scene, finding: Finding, graph: NamedNode) -> Iterator[Triple]:
    evidence = finding.evidence
    yield from _quote(scene, graph, evidence.quote)
    yield graph, T.rule, NamedNode(names.rule(evidence.rule))
    for slot in evidence.inferred:
        yield graph, T.inferredSlot, NamedNode(f"{NAMESPACE}{slot}")
    for quote in evidence.context:
        node = NamedNode(names.context_evidence(scene.iri, quote.begin, quote.end))
        yield graph, T.context, node
        yield from _quote(scene, node, quote)


def _quote(scene: Scene, node: NamedNode, quote: Quote) -> Iterator[Triple]:
    yield node, TYPE, T.Evidence
    yield node, DERIVED_FROM, scene.article
    yield node, T.quote, Literal(quote.text)
    yield node, T.begin, integer(quote.begin)
    yield node, T.end, integer(quote.end)


def rule_triples(used: Iterable[str]) -> Iterator[Triple]:
    """Yield every rule with what it says and its precision; of one that is gone, its name."""
    known = {rule.name: rule.says for rule in rules.rules()}
    for name in sorted(known.keys() | set(used)):
        node = NamedNode(names.rule(name))
        yield node, TYPE, T.Rule
        yield node, LABEL, Literal(name, language="en")
        if name in known:
            yield node, T.says, Literal(known[name], language="en")
        yield from _precision(name, node)


def _precision(name: str, node: NamedNode) -> Iterator[Triple]:
    """Yield how often a rule was right, to four places, where that was measured."""
    found = measured().get(name)
    if found is None or not found.support:
        return
    low, high = found.interval
    shares = ((T.precision, found.share), (T.precisionLow, low), (T.precisionHigh, high))
    yield from ((node, term, decimal(Decimal(f"{share:.4f}"))) for term, share in shares)
    yield node, T.support, integer(found.support)
