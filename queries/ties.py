"""What one thing is tied to: first which things, then, of those that are shown, by which evidence.

A country has thousands of ties, and each may have been read a hundred times. Which things there are
is asked of the graph as a whole, which says everything once; what it was read from is asked for the
few that are shown.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode

from graph.namespaces import CD
from queries.things import BATCH, full, rows, terms, value_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from queries.run import Answering


def objects(store: Answering, iri: str, name: str) -> tuple[str, ...]:
    """Return what a thing has for a property, sorted."""
    query = f"SELECT DISTINCT ?o WHERE {{ {NamedNode(iri)} {_property(name)} ?o }}"
    return tuple(sorted(value_of(o) for (o,) in rows(store, query)))


def subjects(store: Answering, name: str, iris: Iterable[str]) -> tuple[str, ...]:
    """Return what has one of some things for a property, sorted."""
    found = {
        value_of(s)
        for batch in _batches(iris)
        for (s,) in rows(
            store,
            f"SELECT ?s WHERE {{ VALUES ?o {{ {terms(batch)} }} ?s {_property(name)} ?o }}",
        )
    }
    return tuple(sorted(found))


def subjects_by(store: Answering, name: str, iri: str, *others: str) -> dict[str, tuple[str, ...]]:
    """Return what has a thing for a property, sorted, with its own value of other properties.

    Of several values that is the first; "" where there is none. One query, where the things would
    be too many to be named in a second.
    """
    columns = range(len(others))
    looked_up = " ".join(
        f"OPTIONAL {{ ?s {_property(other)} ?v{n} }}" for n, other in enumerate(others)
    )
    query = (
        f"SELECT ?s {' '.join(f'?v{n}' for n in columns)} WHERE "
        f"{{ ?s {_property(name)} {NamedNode(iri)} {looked_up} }}"
    )
    found: dict[str, list[set[str]]] = {}
    for s, *values in rows(store, query):
        columns_of = found.setdefault(value_of(s), [set() for _ in columns])
        for column, value in zip(columns_of, values, strict=True):
            if value is not None:
                column.add(value_of(value))
    return {s: tuple(min(column, default="") for column in found[s]) for s in sorted(found)}


def kinds_by(store: Answering, name: str, iri: str) -> dict[str, str]:
    """Return what has a thing for a property, with the class of ours that each is of."""
    query = f"SELECT ?s ?c WHERE {{ ?s {_property(name)} {NamedNode(iri)} . ?s a ?c }}"
    told = sorted((value_of(s), value_of(c)) for s, c in rows(store, query))
    return {s: c.removeprefix(CD) for s, c in reversed(told) if c.startswith(CD)}


def kinds(store: Answering, iris: Iterable[str]) -> dict[str, str]:
    """Return the class of ours that each thing is of, by its local name."""
    told = {iri: [v for v in values if v.startswith(CD)]
            for iri, values in _values(store, iris, "type").items()}  # fmt: skip
    return {iri: classes[0].removeprefix(CD) for iri, classes in told.items() if classes}


def texts(store: Answering, iris: Iterable[str], *names: str) -> dict[str, str]:
    """Return, for each thing that has one, its value of the first property that it has."""
    wanted = list(iris)
    found: dict[str, str] = {}
    for name in names:
        values = _values(store, (iri for iri in wanted if iri not in found), name)
        found |= {iri: told[0] for iri, told in values.items()}
    return found


def evidence_of(
    store: Answering, name: str, *, given: Iterable[str], ends: Iterable[str] | None
) -> tuple[tuple[str, str, str], ...]:
    """Return (subject, value, evidence) of a property of some subjects.

    ``ends`` are the values asked for; None for all.
    """
    wanted = None if ends is None else set(ends)
    found = []
    for batch in _batches(given):
        query = (
            f"SELECT ?s ?o ?e WHERE {{ VALUES ?s {{ {terms(batch)} }} "
            f"GRAPH ?e {{ ?s {_property(name)} ?o }} }}"
        )
        found += [(s, o, e) for row in rows(store, query)
                  for s, o, e in [map(value_of, row)]
                  if (wanted is None or o in wanted) and "/evidence/" in e]  # fmt: skip
    return tuple(sorted(found))


def first_seen(store: Answering, person: str) -> dict[str, str]:
    """Return on which day articles first say that a person holds each position."""
    query = (
        f"SELECT ?post ?day WHERE {{ ?tenure <{CD}holder> {NamedNode(person)} ; "
        f"<{CD}held> ?post ; <{CD}seenFrom> ?day }}"
    )
    return {value_of(post): value_of(day) for post, day in rows(store, query)}


def _values(store: Answering, iris: Iterable[str], name: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for batch in _batches(iris):
        query = f"SELECT ?s ?o WHERE {{ VALUES ?s {{ {terms(batch)} }} ?s {_property(name)} ?o }}"
        for s, o in rows(store, query):
            found[value_of(s)].append(value_of(o))
    return {iri: sorted(values) for iri, values in found.items()}


def _batches(iris: Iterable[str]) -> Iterator[Sequence[str]]:
    wanted = sorted(set(iris))
    for at in range(0, len(wanted), BATCH):
        yield wanted[at : at + BATCH]


def _property(name: str) -> str:
    return str(NamedNode(full(name)))
