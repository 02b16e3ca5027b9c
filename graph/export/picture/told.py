"""What evidence says of some things, for the panel: each triple once, with its quotes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable
from dataclasses import dataclass

from graph.export.picture.kinds import RELATION_OF
from graph.export.picture.records import (
    BATCH,
    Records,
    batches,
    is_iri,
    values_clause,
)
from graph.names import article_of
from graph.namespaces import CD

INCOMING_MOST, INCOMING_READ = 60, 1000
"""Facts told of one entity by others that are not shown, of so many read: a province has more."""

QUOTES_MOST = 4
"""Quotes that stand below one fact: that someone is Prime Minister, a thousand articles say."""


@dataclass(frozen=True, slots=True, order=True)
class Told:
    """A triple, and what it was read from: ``evidence``, and further places by number.

    ``relation`` is one of those that the panel tells; ``articles`` are all that say it.
    """

    subject: str
    relation: str
    text: str
    is_iri: bool
    evidence: tuple[str, ...]
    more: int
    articles: tuple[str, ...]


def told(records: Records, iris: Iterable[str]) -> list[Told]:
    """What evidence says of these that the panel tells, from their side and from the other.

    At most ``QUOTES_MOST`` pieces of evidence each, of as many articles as may be.
    """
    wanted = dict.fromkeys(sorted(set(iris)))
    said: set[tuple[str, str, str]] = set()
    for batch in batches(wanted):
        rows = records.rows(
            f"SELECT ?s ?p ?o {{ {values_clause('s', batch)} ?s ?p ?o FILTER({_TOLD}) }}"
        )
        said |= {(str(s), str(p), str(o)) for s, p, o in rows}
    for iri in wanted:
        said |= _incoming(records, iri, wanted)
    ordered = sorted(said)
    found: list[Told] = []
    for start in range(0, len(ordered), BATCH):
        given = " ".join(f"({' '.join(triple)})" for triple in ordered[start : start + BATCH])
        rows = records.rows(
            f"SELECT ?s ?p ?o (GROUP_CONCAT(STR(?e)) AS ?all) {{ "
            f"VALUES (?s ?p ?o) {{ {given} }} GRAPH ?e {{ ?s ?p ?o }} }} GROUP BY ?s ?p ?o"
        )
        for s, p, o, all_of_it in rows:
            places = _places(all_of_it.value.split(" "))
            if places:
                kept = tuple(sorted(places[:QUOTES_MOST]))
                more = len(places) - len(kept)
                articles = tuple(sorted(set(map(article_of, places))))
                found.append(Told(s.value, p.value, o.value, is_iri(o), kept, more, articles))
    return sorted(found)


def _incoming(records: Records, iri: str, shown: Container[str]) -> set[tuple[str, str, str]]:
    """Return what others that are not shown tell of an entity, each relation in its turn."""
    rows = records.rows(f"SELECT ?s ?p {{ ?s ?p <{iri}> FILTER({_TOLD}) }} LIMIT {INCOMING_READ}")
    turns: dict[str, int] = defaultdict(int)
    keyed = []
    for relation, subject in sorted((p.value, s.value) for s, p in rows):
        if subject not in shown:
            keyed.append((turns[relation], relation, subject))
            turns[relation] += 1
    return {(f"<{s}>", f"<{p}>", f"<{iri}>") for _, p, s in sorted(keyed)[:INCOMING_MOST]}


_TOLD = f"?p IN ({', '.join(f'<{iri}>' for iri in RELATION_OF)}) && ?p != <{CD}reportedMetric>"


def _places(graphs: Iterable[str]) -> list[str]:
    """Return one piece of evidence a place, the first of each article before any second."""
    at = {
        iri.rpartition("/")[0]: iri for iri in sorted(graphs, reverse=True) if "/evidence/" in iri
    }
    turns: dict[str, int] = defaultdict(int)
    keyed = []
    for place, iri in sorted(at.items()):
        article = article_of(place)
        keyed.append((turns[article], iri))
        turns[article] += 1
    return [iri for _, iri in sorted(keyed)]
