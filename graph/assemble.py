"""All readings as one dataset: every fact in its evidence graph, and once in the default graph."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, cast

from pyoxigraph import Literal, NamedNode, RdfFormat, parse

from graph import gazetteer, names
from graph.disagreement import disagreements
from graph.identity import resolve
from graph.literals import plain, vietnamese
from graph.provenance import findings, rule_triples
from graph.scene import Scene
from graph.vocabulary import ALT_LABEL, DERIVED_FROM, LABEL, REPLACES, TYPE, T

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from extract.article import Reading
    from graph.identity import Link
    from graph.literals import Statement, Triple

ONTOLOGY = Path(__file__).with_name("ontology.ttl")


def statements(readings: Sequence[Reading]) -> set[Statement]:
    """Return what all readings say: a function of their set, whatever their order."""
    world = resolve(readings)
    labels = Labels()
    said: set[Statement] = set()
    default: set[Triple] = set()
    for reading in readings:
        found = findings(Scene(reading, world))
        said |= found.statements
        default |= found.descriptions
    for subject, predicate, value, graph in said:
        if isinstance(value, Literal) and predicate in (LABEL, ALT_LABEL) and graph is not None:
            article = graph.value.split("/evidence/", 1)[0]
            labels.add(subject, value, article, as_label=predicate == LABEL)
        else:
            default.add((subject, predicate, value))
    known = set(_known(_rules_used(readings)))
    for triple in known:
        labels.settle(triple)
    default |= known
    default.update(labels.triples())
    default.update(_identity(world.links))
    default.update((NamedNode(new), REPLACES, NamedNode(old)) for new, old in world.replaces)
    gazette = NamedNode(names.gazetteer())
    said.update((s, p, o, gazette) for s, p, o in known)
    said.update((s, p, o, None) for s, p, o in default)
    said.update((s, p, o, None) for s, p, o in disagreements(said))
    return said


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
        node = NamedNode(names.hashed("identity", link.reason, *link.entities))
        yield node, TYPE, T.IdentityLink
        yield node, T.decision, plain("same" if link.same else "doubtful")
        yield node, T.reason, vietnamese(link.reason)
        yield from ((node, T.links, NamedNode(iri)) for iri in link.entities)
        yield from ((node, DERIVED_FROM, NamedNode(iri)) for iri in link.articles)
        if not link.same:
            one, other = map(NamedNode, link.entities)
            yield one, T.possiblySameAs, other
            yield other, T.possiblySameAs, one
