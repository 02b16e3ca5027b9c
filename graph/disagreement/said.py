"""What the evidence says of each property, gathered once from all statements."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode

from graph.disagreement.kinds import Side, article_of
from graph.vocabulary import DATE_PUBLISHED, LABEL, T

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from collections.abc import Set as AbstractSet

    from graph.literals import Statement, Value

OF_FIGURES = (
    T.indicator, T.value, T.valueTo, T.valueText, T.outOf, T.unit, T.status, T.area, T.periodStart,
    T.periodEnd, T.asOf, T.qualifier, T.reportedAt,
)  # fmt: skip
"""What figures are compared by."""
_COMPARED = (
    *OF_FIGURES, T.date, T.dateFrom, T.dateTo, T.chairedBy, T.attendedBy,
    T.notAttendedBy, T.hasSite, T.hasItem, T.kind, T.body,
    T.text, T.position, T.issuedAt,
)  # fmt: skip
_KNOWN = (DATE_PUBLISHED, T.possiblySameAs, T.links, T.reason, T.decision)


class Said:
    """The values of each property of each subject, with the evidence that says so."""

    def __init__(self) -> None:
        """Begin with nothing said."""
        self._values: dict[NamedNode, dict[NamedNode, dict[Value, set[NamedNode]]]] = {
            term: defaultdict(lambda: defaultdict(set)) for term in (*_COMPARED, *_KNOWN)
        }
        self._labels: dict[NamedNode, str] = {}
        self._quotes: dict[NamedNode, Value] = {}

    @classmethod
    def of(cls, statements: Iterable[Statement]) -> Said:
        """Gather what all statements of a graph say."""
        said = cls()
        compared, known = frozenset(_COMPARED), frozenset(_KNOWN)
        for subject, predicate, value, graph in statements:
            if graph is None:
                if predicate in known:
                    said._values[predicate][subject].setdefault(value, set())
                elif predicate == LABEL and isinstance(value, Literal) and value.language == "vi":
                    said._labels[subject] = value.value
                elif predicate == T.quote:
                    said._quotes[subject] = value
            elif predicate in compared:
                said._values[predicate][subject][value].add(graph)
        return said

    def subjects(self, term: NamedNode) -> list[NamedNode]:
        """Return what has the property, in order."""
        return sorted(self._values[term], key=lambda node: node.value)

    def having(self, term: NamedNode, wanted: AbstractSet[Value | None]) -> list[NamedNode]:
        """Return what has one of some values of the property, in order."""
        found = (s for s, values in self._values[term].items() if not wanted.isdisjoint(values))
        return sorted(found, key=lambda node: node.value)

    def values(self, term: NamedNode, subject: NamedNode) -> list[Value]:
        """Return what the property's values are said to be, in order."""
        return sorted(self._values[term].get(subject, ()), key=str)

    def value(self, term: NamedNode, subject: NamedNode) -> Value | None:
        """Return the property's value, the first of several; None where it has none."""
        return min(self._values[term].get(subject, ()), key=str, default=None)

    def text(self, term: NamedNode, subject: NamedNode) -> str | None:
        """Return the value's text."""
        found = self.value(term, subject)
        return None if found is None else found.value

    def evidence(self, term: NamedNode, subject: NamedNode, value: Value) -> frozenset[NamedNode]:
        """Return the evidence that says that the property has the value."""
        return frozenset(self._values[term].get(subject, {}).get(value, ()))

    def side(self, term: NamedNode, subject: NamedNode, value: Value) -> Side:
        """Return the side that says that the property has the value."""
        found = self.evidence(term, subject, value)
        return Side(subject, value, tuple(sorted(found, key=lambda node: node.value)))

    def sides(self, term: NamedNode, subject: NamedNode) -> Iterator[Side]:
        """Yield a side for each value of the property."""
        yield from (self.side(term, subject, value) for value in self.values(term, subject))

    def label(self, node: Value | None) -> str:
        """Return what an entity is called."""
        if not isinstance(node, NamedNode):
            return node.value if node is not None else ""
        return self._labels.get(node, node.value)

    def quote(self, evidence: NamedNode) -> str:
        """Return the words that an evidence quotes."""
        found = self._quotes.get(evidence)
        return "" if found is None else found.value

    def published(self, evidence: NamedNode) -> date | None:
        """Return the day on which the article of an evidence appeared."""
        found = self.text(DATE_PUBLISHED, NamedNode(article_of(evidence)))
        return None if found is None else date.fromisoformat(found[:10])

    def day(self, term: NamedNode, subject: NamedNode) -> date | None:
        """Return the property's value as a day."""
        found = self.text(term, subject)
        return None if found is None or found.startswith("--") else date.fromisoformat(found)
