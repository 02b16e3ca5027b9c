"""What a store states, article by article: triples with the evidence that each stands in."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode

from graph.vocabulary import ALT_LABEL, DERIVED_FROM, LABEL, TYPE, T

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from graph.literals import Statement, Value


@dataclass(frozen=True, slots=True)
class Stated:
    """A triple that an article states, and the IRIs of its evidence there, sorted."""

    subject: NamedNode
    term: NamedNode
    value: Value
    evidence: tuple[str, ...]


class Statements:
    """All that a store says: of each subject, and by the articles that say it."""

    def __init__(self, statements: Iterable[Statement]) -> None:
        """Take everything that the store says, in any order."""
        everything = list(statements)
        self._values: dict[NamedNode, dict[NamedNode, set[Value]]] = defaultdict(
            lambda: defaultdict(set)
        )
        article_of: dict[Value, Value] = {}
        for subject, term, value, _ in everything:
            self._values[subject][term].add(value)
            if term == DERIVED_FROM:
                article_of[subject] = value
        self._pages: dict[str, Page] = {}
        self._index(everything, article_of)

    def _index(self, everything: list[Statement], article_of: dict[Value, Value]) -> None:
        stems: dict[Value, set[str]] = defaultdict(set)
        for subject, values in self._values.items():
            for file in values.get(T.sourceFile, ()):
                stems[subject].add(Path(file.value).stem)
        said: dict[str, dict[tuple[NamedNode, NamedNode, Value], set[str]]] = {
            stem: defaultdict(set) for of_one in stems.values() for stem in of_one
        }
        for subject, term, value, graph in everything:
            if graph is None or graph not in article_of:
                continue
            for stem in stems.get(article_of[graph], ()):
                said[stem][subject, term, value].add(graph.value)
        for stem, triples in said.items():
            rows = (Stated(*triple, tuple(sorted(graphs))) for triple, graphs in triples.items())
            self._pages[stem] = Page(self, sorted(rows, key=_order))

    def page(self, article: str) -> Page | None:
        """Return what an article says, by its file's name without ending; None if not there."""
        return self._pages.get(article)

    def value(self, subject: NamedNode, term: NamedNode) -> Value | None:
        """Return one value: Vietnamese or untagged before any other, then the smallest."""
        return min(
            self._values.get(subject, {}).get(term, ()),
            key=lambda value: (_foreign(value), value.value),
            default=None,
        )

    def has(self, subject: NamedNode, term: NamedNode, value: Value) -> bool:
        """Tell whether the store says a triple."""
        return value in self._values.get(subject, {}).get(term, ())

    def text(self, subject: NamedNode, term: NamedNode) -> str:
        """Return one value as text; empty where there is none."""
        value = self.value(subject, term)
        return "" if value is None else value.value

    def label(self, value: Value | None) -> str:
        """Return what a thing is called: its label, else its text; a string is its own."""
        if isinstance(value, NamedNode):
            return self.text(value, LABEL) or self.text(value, T.text)
        return "" if value is None else value.value

    def is_a(self, value: Value, *classes: NamedNode) -> bool:
        """Tell whether a thing belongs to one of the classes."""
        return isinstance(value, NamedNode) and any(self.has(value, TYPE, kind) for kind in classes)


class Page:
    """What one article says."""

    def __init__(self, statements: Statements, rows: list[Stated]) -> None:
        """Take its triples, in order."""
        self.statements = statements
        self._by_term: dict[NamedNode, list[Stated]] = defaultdict(list)
        self._own: dict[tuple[NamedNode, NamedNode], list[Value]] = defaultdict(list)
        for row in rows:
            self._by_term[row.term].append(row)
            self._own[row.subject, row.term].append(row.value)

    def every(self, term: NamedNode, kind: NamedNode | None = None) -> Iterator[Stated]:
        """Yield the triples with a property, in order; of one class of subjects, if given."""
        for row in self._by_term.get(term, ()):
            if kind is None or self.statements.is_a(row.subject, kind):
                yield row

    def values(self, subject: NamedNode, term: NamedNode) -> list[Value]:
        """Return what this article gives as a property of a thing."""
        return self._own.get((subject, term), [])

    def text(self, subject: NamedNode, term: NamedNode) -> str:
        """Return this article's value of a property, else any article's; empty where none is."""
        own = self.values(subject, term)
        return own[0].value if own else self.statements.text(subject, term)

    def names(self, value: Value) -> tuple[str, ...]:
        """Return what a thing is called: by the store first, then by this article."""
        names = [self.statements.label(value)]
        if isinstance(value, NamedNode):
            for term in (ALT_LABEL, LABEL):
                names += [name.value for name in self.values(value, term)]
        return tuple(dict.fromkeys(names))

    def evidence(self, subject: NamedNode, term: NamedNode) -> tuple[str, ...]:
        """Return the evidence of all that this article gives as a property of a thing."""
        rows = (row for row in self.every(term) if row.subject == subject)
        return tuple(sorted({graph for row in rows for graph in row.evidence}))

    def guessed(self, row: Stated) -> bool:
        """Tell whether every quote of a triple leaves its property to context."""
        return all(
            self.statements.has(NamedNode(graph), T.inferredSlot, row.term)
            for graph in row.evidence
        )


def _foreign(value: Value) -> bool:
    return isinstance(value, Literal) and value.language not in (None, "vi")


def _order(row: Stated) -> tuple[str, str, bool, str]:
    return row.subject.value, row.term.value, isinstance(row.value, NamedNode), row.value.value
