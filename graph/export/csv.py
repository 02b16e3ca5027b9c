"""CSV: one row for each fact and quote, with labels, to open as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO, cast

from pyoxigraph import Literal, NamedNode

from graph import names
from graph.spreadsheets import MARKED, as_csv
from graph.vocabulary import (
    ALT_LABEL,
    DATE_PUBLISHED,
    DERIVED_FROM,
    LABEL,
    PUBLISHER,
    TYPE,
    URL,
    T,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from graph.literals import Statement, Value
    from graph.store import Store

COLUMNS = (
    "subject_label", "property", "object_label", "quote", "source", "publisher", "published",
    "url", "subject", "object", "evidence",
)  # fmt: skip
_NAMING = frozenset({TYPE, LABEL, ALT_LABEL})


def write(store: Store, out: BinaryIO) -> None:
    """Write a row for each fact in each graph of evidence, sorted."""
    said: list[Statement] = []
    described: dict[NamedNode, dict[NamedNode, Value]] = {}
    labels: dict[Value, str] = {}
    for statement in store.statements():
        subject, predicate, value, graph = statement
        if graph is not None:
            said.append(statement)
        elif predicate == LABEL and isinstance(value, Literal):
            if value.language != "en":
                labels[subject] = value.value
        else:
            described.setdefault(subject, {})[predicate] = value
    out.write(as_csv(COLUMNS, sorted(_rows(said, described, labels))).encode(MARKED))


def _rows(
    said: Iterable[Statement],
    described: Mapping[NamedNode, Mapping[NamedNode, Value]],
    labels: Mapping[Value, str],
) -> Iterator[tuple[str, ...]]:
    gazetteer = NamedNode(names.gazetteer())
    for subject, predicate, value, graph in said:
        if predicate in _NAMING or graph is None or graph == gazetteer:
            continue
        evidence = described[graph]
        article = described[cast("NamedNode", evidence[DERIVED_FROM])]
        source = (T.sourceFile, PUBLISHER, DATE_PUBLISHED, URL)
        yield (
            labels.get(subject, ""),
            labels.get(predicate, predicate.value),
            value.value if isinstance(value, Literal) else labels.get(value, value.value),
            evidence[T.quote].value,
            *(article[term].value if term in article else "" for term in source),
            subject.value,
            "" if isinstance(value, Literal) else value.value,
            graph.value,
        )
