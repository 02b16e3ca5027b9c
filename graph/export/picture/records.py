"""What the picture asks of the store, in SPARQL, and gets back as plain values."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Protocol
from urllib.parse import urlsplit

from graph.export.picture.kinds import DRAWN, KIND_OF_CLASS, RDFS_LABEL
from graph.export.picture.view import Edge, Evidence, Source
from graph.names import article_of
from graph.namespaces import CD, ORG, SCHEMA

BATCH = 200
"""IRIs named in one query: enough to be quick, little enough for a readable plan."""

_MANY = ("reportedMetric", "mentions", "reports")
"""What a country or an article has thousands of, and what is drawn as edges alone."""


class Queryable(Protocol):
    """Anything that answers SPARQL as pyoxigraph does."""

    def query(self, query: str, /) -> Any:  # noqa: ANN401 - pyoxigraph's results, by shape
        """Answer a query over the default graph and the named ones."""


@dataclass(frozen=True, slots=True)
class Value:
    """An RDF term: its text, and whether it is an entity."""

    text: str
    is_iri: bool
    language: str = ""


Record = dict[str, list[Value]]
"""An entity's outgoing triples in the default graph, by property, sorted."""


class Records:
    """Plain values out of a store; every answer is sorted, whatever order the store has."""

    def __init__(self, store: Queryable) -> None:
        """Read from ``store``, and write nothing."""
        self._store = store
        self._known: dict[str, Record] = {}
        self._kinds: dict[str, str | None] = {}
        self._edges: dict[str, set[Edge]] = {}

    def of_kind(self, name: str) -> list[str]:
        """The entities of one kind, those that most articles speak of first."""
        rows = self.rows(
            f"SELECT ?n (COUNT(?e) AS ?c) {{ ?n a <{CD}{name}> "
            f"OPTIONAL {{ GRAPH ?e {{ ?n a <{CD}{name}> }} }} }} GROUP BY ?n"
        )
        return [iri for _, iri in sorted((-int(row[1].value), row[0].value) for row in rows)]

    def records(self, iris: Iterable[str]) -> dict[str, Record]:
        """What the default graph says of each entity, but for what some have thousands of."""
        wanted = set(iris)
        for batch in batches({iri for iri in wanted if iri not in self._known}):
            found: dict[str, dict[str, set[Value]]] = {iri: defaultdict(set) for iri in batch}
            rows = self.rows(
                f"SELECT ?s ?p ?o {{ {values_clause('s', batch)} ?s ?p ?o "
                f"FILTER(?p NOT IN ({', '.join(f'<{CD}{name}>' for name in _MANY)})) }}"
            )
            for s, p, o in rows:
                found[s.value][p.value].add(_value(o))
            for iri, record in found.items():
                self._known[iri] = {
                    p: sorted(values, key=_order) if len(values) > 1 else list(values)
                    for p, values in record.items()
                }
        return {iri: self._known[iri] for iri in sorted(wanted)}

    def kinds(self, iris: Iterable[str]) -> dict[str, str]:
        """The kind of each entity that has one that is drawn."""
        wanted = set(iris)
        for batch in batches({iri for iri in wanted if iri not in self._kinds}):
            self._kinds |= dict.fromkeys(batch)
            for s, c in self.rows(f"SELECT ?s ?c {{ {values_clause('s', batch)} ?s a ?c }}"):
                if c.value in KIND_OF_CLASS:
                    self._kinds[s.value] = KIND_OF_CLASS[c.value].name
        return {iri: kind for iri in sorted(wanted) if (kind := self._kinds[iri])}

    def labels(self, iris: Iterable[str], tongue: str = "vi") -> dict[str, str]:
        """The label of each entity, else the end of its IRI."""
        return {iri: label_of(iri, record, tongue) for iri, record in self.records(iris).items()}

    def edges(self, iris: Iterable[str]) -> set[Edge]:
        """The drawn triples at either end of which one of these stands.

        Who holds a post in a body is tied to the body too, for pictures without the post.
        """
        wanted = set(iris)
        # A second VALUES would be joined by scanning the store: the filter is 50 times quicker.
        drawn = ", ".join(f"<{iri}>" for iri in DRAWN)
        for batch in batches(iri for iri in wanted if iri not in self._edges):
            self._edges |= {iri: set() for iri in batch}
            for end, place in (("s", 0), ("o", -1)):
                known = values_clause(end, batch)
                rows = self.rows(
                    f"SELECT DISTINCT ?s ?p ?o {{ {known} ?s ?p ?o "
                    f"FILTER(?p IN ({drawn}) && isIRI(?o)) }}"
                )
                for s, p, o in rows:
                    edge = Edge(s.value, o.value, _name(p.value))
                    self._edges[(s, o)[place].value].add(edge)
                rows = self.rows(
                    f"SELECT DISTINCT ?s ?o {{ {known} ?s <{CD}holds> ?post . "
                    f"?post <{ORG}postIn> ?o }}"
                )
                for s, o in rows:
                    self._edges[(s, o)[place].value].add(Edge(s.value, o.value, "holds"))
        return set().union(*(self._edges[iri] for iri in wanted))

    def doubts(self, one: str, other: str) -> list[str]:
        """Why identity holds it possible that two entities are one."""
        rows = self.rows(
            f"SELECT DISTINCT ?r {{ ?l <{CD}links> <{one}> , <{other}> ; <{CD}reason> ?r ; "
            f'<{CD}decision> "doubtful" }}'
        )
        return sorted(row[0].value for row in rows)

    def evidence(self, iris: Iterable[str]) -> dict[str, Evidence]:
        """The quotes, with their contexts."""
        wanted = sorted(set(iris))
        quotes = self._values_of(wanted, f"{CD}quote")
        contexts = self._values_of(wanted, f"{CD}context")
        inferred = self._values_of(wanted, f"{CD}inferredSlot")
        beside = {iri for each in contexts.values() for iri in each}
        quotes |= self._values_of(beside, f"{CD}quote")
        return {
            iri: Evidence(
                quote=quotes.get(iri, [""])[0],
                article=article_of(iri),
                begin=_begin(iri),
                context=tuple(q for of in contexts.get(iri, []) for q in quotes.get(of, [])),
                inferred=tuple(_name(slot) for slot in inferred.get(iri, [])),
            )
            for iri in wanted
        }

    def published(self, articles: Iterable[str]) -> dict[str, str]:
        """The day on which each article appeared, of those that say it."""
        found = self._values_of(articles, f"{SCHEMA}datePublished")
        return {iri: days[0] for iri, days in found.items()}

    def sources(self, iris: Iterable[str]) -> dict[str, Source]:
        """The articles, as they are cited."""
        found = {}
        for iri, record in self.records(iris).items():
            file = _first(record, CD + "sourceFile") or iri.rsplit("/", 1)[-1]
            publishers = record.get(SCHEMA + "publisher", [])
            named = self.labels(value.text for value in publishers if value.is_iri)
            url = _first(record, SCHEMA + "url")
            publisher = next((named.get(v.text, v.text) for v in publishers), None)
            found[iri] = Source(
                iri=iri,
                title=_first(record, SCHEMA + "headline") or publisher or file,
                file=file,
                publisher=publisher,
                published=_first(record, SCHEMA + "datePublished"),
                url=url if url and _is_web(url) else None,
            )
        return found

    def _values_of(self, iris: Iterable[str], name: str) -> dict[str, list[str]]:
        """Return the values of a property, sorted, of those that have it."""
        found: dict[str, list[str]] = defaultdict(list)
        for batch in batches(iris):
            rows = self.rows(f"SELECT ?s ?o {{ {values_clause('s', batch)} ?s <{name}> ?o }}")
            for s, o in rows:
                found[s.value].append(o.value)
        return {iri: sorted(values) for iri, values in found.items()}

    def rows(self, query: str) -> Iterator[Any]:
        """The rows of a SELECT, as the engine has them."""
        return iter(self._store.query(query))


def _begin(evidence: str) -> int:
    """Return where a quote begins, as its IRI has it."""
    begin = evidence.rpartition("/evidence/")[2].partition("-")[0]
    return int(begin) if begin.isdecimal() else 0


def label_of(iri: str, record: Record, tongue: str = "vi") -> str:
    """The label in a tongue, else the Vietnamese one, else any, else the end of the IRI."""
    named = {value.language: value.text for value in reversed(record.get(RDFS_LABEL, []))}
    chosen = named.get(tongue) or named.get("vi")
    return (
        chosen
        or _first(record, RDFS_LABEL)
        or iri.rstrip("/").rsplit("/", 1)[-1].rsplit("#", 1)[-1]
    )


def _first(record: Record, relation: str) -> str | None:
    values = record.get(relation)
    return values[0].text if values else None


def _value(term: Any) -> Value:  # noqa: ANN401 - one of pyoxigraph's terms
    return Value(term.value, is_iri(term), getattr(term, "language", None) or "")


def _order(value: Value) -> tuple[str, str, bool]:
    return value.text, value.language, value.is_iri


def is_iri(term: object) -> bool:
    """Whether a term of the engine is an IRI."""
    return type(term).__name__ == "NamedNode"


def _name(iri: str) -> str:
    return iri.rsplit("#", 1)[-1].rsplit("/", 1)[-1]


def _is_web(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc)


def batches(iris: Iterable[str]) -> Iterator[list[str]]:
    """Things in order, so many as one query may name."""
    ordered = sorted(set(iris))
    for start in range(0, len(ordered), BATCH):
        yield ordered[start : start + BATCH]


def values_clause(variable: str, iris: Iterable[str]) -> str:
    """The things that a variable may be, as SPARQL says it."""
    return f"VALUES ?{variable} {{ {' '.join(f'<{iri}>' for iri in iris)} }}"
