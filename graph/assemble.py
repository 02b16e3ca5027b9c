"""All readings as one dataset: every fact in its evidence graph, and once in the default graph."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, cast

from pyoxigraph import Literal, NamedNode, RdfFormat, parse

from graph import central_bodies, copies, gazetteer, names
from graph.decisions import Verdict
from graph.disagreement import disagreements
from graph.identity import resolve
from graph.identity.mentions import article_iri
from graph.literals import partial_date, plain, vietnamese
from graph.provenance import findings, rule_triples
from graph.scene import Scene
from graph.tenures import tenures
from graph.vocabulary import ALT_LABEL, DERIVED_FROM, LABEL, REPLACES, TYPE, T

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from extract.article import Reading
    from extract.facts import Finding
    from graph.decisions import Decision
    from graph.identity import Link
    from graph.literals import Statement, Triple

ONTOLOGY = Path(__file__).with_name("ontology.ttl")


@dataclass(frozen=True, slots=True)
class Assembled:
    """What all readings say, and the decisions that name what is not there."""

    statements: set[Statement]
    unapplied: tuple[Decision, ...]


def statements(readings: Sequence[Reading]) -> set[Statement]:
    """Return what all readings say: a function of their set, whatever their order."""
    return assemble(readings, ()).statements


def assemble(readings: Sequence[Reading], decisions: Sequence[Decision]) -> Assembled:
    """Return what all readings say, after what people decided: a function of both sets."""
    kept, unapplied = _without_rejected(readings, decisions)
    world = resolve(kept, decisions)
    scenes = [Scene(reading, world) for reading in kept]
    labels = Labels()
    said: set[Statement] = set()
    default: set[Triple] = set()
    for scene in scenes:
        found = findings(scene)
        said |= found.statements
        default |= found.descriptions
    for subject, predicate, value, graph in said:
        if isinstance(value, Literal) and predicate in (LABEL, ALT_LABEL) and graph is not None:
            article = graph.value.split("/evidence/", 1)[0]
            labels.add(subject, value, article, as_label=predicate == LABEL)
        else:
            default.add((subject, predicate, value))
    known = set(_known(_rules_used(kept)))
    known.update(central_bodies.triples({s for s, p, o in default if o == T.Organization}))
    for triple in known:
        labels.settle(triple)
    default |= known
    default.update(labels.triples())
    default.update(tenures(scenes))
    default.update(copies.triples(kept))
    default.update(_identity(world.links))
    default.update((NamedNode(new), REPLACES, NamedNode(old)) for new, old in world.replaces)
    gazette = NamedNode(names.gazetteer())
    said.update((s, p, o, gazette) for s, p, o in known)
    said.update((s, p, o, None) for s, p, o in default)
    said.update((s, p, o, None) for s, p, o in disagreements(said))
    return Assembled(said, (*unapplied, *world.rulings.unapplied))


def _without_rejected(
    readings: Sequence[Reading], decisions: Iterable[Decision]
) -> tuple[list[Reading], list[Decision]]:
    """Return the readings without what people rejected, and the rejections of what is not there."""
    rejected = {d.one.iri: d for d in decisions if d.verdict is Verdict.REJECT}
    if not rejected:
        return list(readings), []
    kept, seen = [], set()
    for reading in readings:
        evidence = {finding: _evidence_iri(reading, finding) for finding in reading.findings}
        seen |= rejected.keys() & evidence.values()
        sound = tuple(f for f in reading.findings if evidence[f] not in rejected)
        kept.append(replace(reading, findings=sound))
    return kept, [decision for iri, decision in rejected.items() if iri not in seen]


def _evidence_iri(reading: Reading, finding: Finding) -> str:
    quote = finding.evidence.quote
    return names.evidence(article_iri(reading), quote.begin, quote.end, finding.evidence.rule)


def _rules_used(readings: Iterable[Reading]) -> set[str]:
    return {finding.evidence.rule for reading in readings for finding in reading.findings}


def _known(rules_used: set[str]) -> Iterator[Triple]:
    """Yield what is known before any article is read: ontology, provinces, rules."""
    yield from _ontology()
    yield from gazetteer.triples()
    yield from rule_triples(rules_used)


@cache
def _ontology() -> tuple[Triple, ...]:
    parsed = parse(path=ONTOLOGY, format=RdfFormat.TURTLE)
    return tuple(cast("Triple", (quad.subject, quad.predicate, quad.object)) for quad in parsed)


class Labels:
    """Each entity's names: the one that most articles use is its label, the others beside it."""

    def __init__(self) -> None:
        """Begin without any."""
        self._labels: dict[NamedNode, dict[Literal, set[str]]] = defaultdict(
            lambda: defaultdict(set)
        )
        self._others: dict[NamedNode, set[Literal]] = defaultdict(set)
        self._settled: dict[NamedNode, Literal] = {}

    def add(self, node: NamedNode, name: Literal, article: str, *, as_label: bool) -> None:
        """Take what a finding of an article calls an entity."""
        if as_label:
            self._labels[node][name].add(article)
        else:
            self._others[node].add(name)

    def settle(self, triple: Triple) -> None:
        """Take a label that is known beforehand: it stands, whatever the articles write."""
        subject, predicate, value = triple
        if predicate == LABEL and isinstance(value, Literal) and value.language == "vi":
            self._settled[subject] = value

    def triples(self) -> Iterator[Triple]:
        """Yield one label for each entity, and its other names."""
        for node in self._labels.keys() | self._others.keys():
            written = self._labels.get(node, {})
            label = self._settled.get(node) or min(
                written, key=lambda name: (-len(written[name]), name.value.isupper(), name.value)
            )
            yield node, LABEL, label
            for name in (set(written) | self._others.get(node, set())) - {label}:
                yield node, ALT_LABEL, name


def _identity(links: Iterable[Link]) -> Iterator[Triple]:
    """Yield why mentions were taken as one, and which entities perhaps are."""
    for link in links:
        who, when = link.decided
        node = NamedNode(names.hashed("identity", link.reason, *link.entities))
        unlike = "different" if who else "doubtful"
        yield node, TYPE, T.IdentityLink
        yield node, T.decision, plain("same" if link.same else unlike)
        yield node, T.reason, vietnamese(link.reason)
        yield from ((node, T.links, NamedNode(iri)) for iri in link.entities)
        yield from ((node, DERIVED_FROM, NamedNode(iri)) for iri in link.articles)
        if who:
            yield node, T.decidedBy, plain(who)
            yield node, T.decidedOn, partial_date(when)
        elif not link.same:
            one, other = map(NamedNode, link.entities)
            yield one, T.possiblySameAs, other
            yield other, T.possiblySameAs, one
