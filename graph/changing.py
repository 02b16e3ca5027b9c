"""A copy of a snapshot's quads while it is changed: every change is counted, none twice."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, cast

from pyoxigraph import DefaultGraph, NamedNode, Quad

from graph import names
from graph.vocabulary import (
    AUTHOR,
    DATE_PUBLISHED,
    DERIVED_FROM,
    HEADLINE,
    LABEL,
    PUBLISHER,
    TYPE,
    URL,
    T,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import pyoxigraph

    from graph.literals import Statement, Triple, Value

_DEFAULT = DefaultGraph()
_MANY = 5_000


class Quads:
    """The quads of a store that is nobody else's yet.

    ``grown`` is by how many quads it has grown, ``weights`` by how many triples of the default
    graph each entity has; ``relabelled`` are the entities of another label than before,
    ``retyped`` those of another class.
    """

    def __init__(self, database: pyoxigraph.Store) -> None:
        """Change an open store."""
        self._database = database
        self.grown = 0
        self.weights: Counter[Value] = Counter()
        self.relabelled: set[NamedNode] = set()
        self.retyped: set[NamedNode] = set()

    def of_article(self, article: str) -> tuple[set[Statement], set[Triple]]:
        """Return what stands in the graphs of an article's evidence, and what describes these."""
        said: set[Statement] = set()
        descriptions = {t for t in self.of(NamedNode(article)) if _describes(t)}
        for evidence in self.subjects(DERIVED_FROM, NamedNode(article)):
            if evidence.value.startswith(f"{article}/evidence/"):
                descriptions |= self.of(evidence)
                said |= self._said_in(evidence)
        return said, descriptions

    def of_gazetteer(self) -> set[Triple]:
        """Return what is known beforehand."""
        return {(s, p, o) for s, p, o, _ in self._said_in(NamedNode(names.gazetteer()))}

    def of(self, subject: NamedNode, predicate: NamedNode | None = None) -> set[Triple]:
        """Return the triples of the default graph about an entity."""
        found = self._database.quads_for_pattern(subject, predicate, None, _DEFAULT)
        return {cast("Triple", (q.subject, q.predicate, q.object)) for q in found}

    def everywhere(self, subject: NamedNode, terms: Iterable[NamedNode]) -> Iterator[Statement]:
        """Yield what all graphs say of an entity in some terms."""
        for term in terms:
            for q in self._database.quads_for_pattern(subject, term, None, None):
                graph = q.graph_name if isinstance(q.graph_name, NamedNode) else None
                yield cast("Statement", (q.subject, q.predicate, q.object, graph))

    def subjects(self, predicate: NamedNode, value: Value) -> list[NamedNode]:
        """Return what has a value, in the default graph."""
        found = self._database.quads_for_pattern(None, predicate, value, _DEFAULT)
        return [cast("NamedNode", q.subject) for q in found]

    def holds(self, triple: Triple) -> bool:
        """Say whether a triple stands in the default graph."""
        return Quad(*triple) in self._database

    def weight(self, node: NamedNode) -> int:
        """Return the number of triples of the default graph that an entity stands in."""
        found = self._database.quads_for_pattern
        return sum(1 for _ in found(node, None, None, _DEFAULT)) + sum(
            1 for _ in found(None, None, node, _DEFAULT)
        )

    def is_said(self, triple: Triple, *, by_articles: bool = False) -> bool:
        """Say whether some evidence says a triple, or the gazetteer does."""
        for quad in self._database.quads_for_pattern(*triple, None):
            if isinstance(quad.graph_name, NamedNode) and not (
                by_articles and quad.graph_name.value == names.gazetteer()
            ):
                return True
        return False

    def change_graphs(self, gone: Iterable[Statement], come: Iterable[Statement]) -> None:
        """Take out and put in what stands in graphs of their own; what is given does change."""
        for statement in gone:
            self._database.remove(Quad(*statement))
            self.grown -= 1
        added = [Quad(*statement) for statement in come]
        self._add(added)
        self.grown += len(added)

    def change_said(self, gone: Iterable[Triple], come: Iterable[Triple]) -> None:
        """Bring the default graph up to date with what graphs of their own no longer say, or say.

        A triple stays as long as one of them says it.
        """
        lost = {triple for triple in gone if not self.is_said(triple)}
        new = [q for triple in set(come) if (q := Quad(*triple)) not in self._database]
        self._exchange(lost, new)

    def change_default(self, gone: Iterable[Triple], come: Iterable[Triple]) -> None:
        """Take triples that stand in the default graph out of it, and put in others that do not."""
        self._exchange(gone, [Quad(*triple) for triple in come])

    def _exchange(self, gone: Iterable[Triple], come: list[Quad]) -> None:
        for triple in gone:
            self._database.remove(Quad(*triple))
            self._count(triple, -1)
        self._add(come)
        for quad in come:
            self._count(cast("Triple", (quad.subject, quad.predicate, quad.object)), 1)

    def _add(self, quads: list[Quad]) -> None:
        """Add quads: many as a file of their own, which few are not worth."""
        if len(quads) > _MANY:
            self._database.bulk_extend(quads)
        else:
            self._database.extend(quads)

    def _count(self, triple: Triple, by: int) -> None:
        subject, predicate, value = triple
        self.grown += by
        self.weights[subject] += by
        if isinstance(value, NamedNode):
            self.weights[value] += by
        if predicate == LABEL:
            self.relabelled.add(subject)
        elif predicate == TYPE:
            self.retyped.add(subject)

    def _said_in(self, graph: NamedNode) -> set[Statement]:
        found = self._database.quads_for_pattern(None, None, None, graph)
        return {cast("Statement", (q.subject, q.predicate, q.object, graph)) for q in found}


_OF_ARTICLES = frozenset(
    {TYPE, LABEL, T.sourceFile, T.textHash, HEADLINE, PUBLISHER, AUTHOR, URL, DATE_PUBLISHED}
)


def _describes(triple: Triple) -> bool:
    """Say whether a triple about an article describes it, and is not said by its evidence."""
    return triple[1] in _OF_ARTICLES
