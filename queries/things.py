"""Entities, evidence and articles as plain values: fetched many at once, and each only once."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pyoxigraph import Literal, NamedNode, QuerySolutions

from graph.namespaces import CD, ORG, PROV, RDF, RDFS, SCHEMA, SKOS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from queries.run import Answering

BATCH = 400
"""Entities asked for in one query: enough to be quick, little enough for a readable plan."""

MOST_FACTS = 50_000
"""Facts told of one entity at once, from either side."""

# What a country or an article has thousands of, and what no one wants who only asks its name.
_MANY = ("reportedMetric", "mentions", "reports", "attendedBy", "hasItem", "hasSite")
_NAMING = (
    f"{RDF}type",
    f"{RDFS}label",
    f"{SKOS}altLabel",
)
_BORROWED = {
    "postIn": f"{ORG}postIn",
    "label": f"{RDFS}label",
    "type": f"{RDF}type",
    "datePublished": f"{SCHEMA}datePublished",
    "legislationDate": f"{SCHEMA}legislationDate",
    "wasDerivedFrom": f"{PROV}wasDerivedFrom",
}


class Name(str):
    """The IRI of a thing, told apart from text."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Thing:
    """What the default graph says of one entity.

    ``kind`` is the local name of its class of ours ("Person"), empty where it has none; ``values``
    its other properties, by local name, each sorted. ``label`` is its Vietnamese name, else any,
    else the end of its IRI; ``english`` its English name, empty where it has none.
    """

    iri: str
    kind: str
    label: str
    english: str = ""
    values: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def text(self, name: str) -> str | None:
        """Return the first value of a property, or None."""
        return next(iter(self.values.get(name, ())), None)

    def all(self, name: str) -> tuple[str, ...]:
        """Return every value of a property."""
        return self.values.get(name, ())


@dataclass(frozen=True, slots=True, order=True)
class Said:
    """A triple in the graph of one piece of evidence; ``property`` is a local name."""

    subject: str
    property: str
    value: str
    evidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Words of an article: ``text`` stands at ``begin`` to ``end``, in code points.

    ``context`` holds further quotes that it needs; ``inferred`` the local names of the properties
    that these supplied; ``rule`` is the IRI of the rule that read it.
    """

    text: str
    begin: int
    end: int
    article: Thing
    rule: str | None
    context: tuple[str, ...]
    inferred: tuple[str, ...]


class Things:
    """Asks a store for entities in batches, and remembers them."""

    def __init__(self, store: Answering) -> None:
        """Read from a store."""
        self._store = store
        self._known: dict[str, Thing] = {}

    def load(self, iris: Iterable[str]) -> None:
        """Fetch those that are not known yet, in as few queries as can be."""
        wanted = sorted({iri for iri in iris if iri not in self._known})
        for at in range(0, len(wanted), BATCH):
            self._fetch(wanted[at : at + BATCH])

    def __getitem__(self, iri: str) -> Thing:
        """Return what is known of an entity; of a strange one, no more than the end of its IRI."""
        if iri not in self._known:
            self._fetch([iri])
        return self._known[iri]

    def load_quotes(self, evidence: Iterable[str]) -> None:
        """Fetch pieces of evidence, with their articles and what else they were read from."""
        given = list(dict.fromkeys(evidence))
        self.load(given)
        self.load(iri for evidence in given for name in ("wasDerivedFrom", "context")
                  for iri in self[evidence].all(name))  # fmt: skip

    def quotes(self, evidence: Iterable[str]) -> list[Quote]:
        """Return the quotes of pieces of evidence, by article and place; each place once."""
        given = list(dict.fromkeys(evidence))
        self.load_quotes(given)
        known = [self[iri] for iri in given]
        found: dict[tuple[str, int, int], Quote] = {}
        for thing in known:
            if quote := self._quote(thing):
                found.setdefault((quote.article.iri, quote.begin, quote.end), quote)
        return sorted(found.values(), key=lambda q: (q.article.text("datePublished") or "",
                                                     q.article.iri, q.begin, q.end))  # fmt: skip

    def _quote(self, thing: Thing) -> Quote | None:
        text, article = thing.text("quote"), thing.text("wasDerivedFrom")
        if text is None or article is None:
            return None
        return Quote(
            text=text,
            begin=int(thing.text("begin") or 0),
            end=int(thing.text("end") or 0),
            article=self[article],
            rule=thing.text("rule"),
            context=tuple(self[iri].text("quote") or "" for iri in thing.all("context")),
            inferred=tuple(local(slot) for slot in thing.all("inferredSlot")),
        )

    def _fetch(self, batch: list[str]) -> None:
        many = ", ".join(f"<{CD}{name}>" for name in _MANY)
        found: dict[str, dict[str, list[tuple[str, str]]]] = {
            iri: defaultdict(list) for iri in batch
        }
        query = (
            f"SELECT ?s ?p ?o WHERE {{ VALUES ?s {{ {terms(batch)} }} ?s ?p ?o "
            f"FILTER(?p NOT IN ({many})) }}"
        )
        for s, p, o in rows(self._store, query):
            language = o.language if isinstance(o, Literal) else None
            found[s.value][local(p.value)].append((value_of(o), language or ""))
        for iri, values in found.items():
            self._known[iri] = _thing(iri, values)


def facts(
    store: Answering, iri: str, only: Iterable[str] | None = None, *, most: int = MOST_FACTS
) -> tuple[Said, ...]:
    """Return what articles say of a thing and what they say of others by it, sorted.

    ``only`` names the properties asked for, by their local names; at most ``most`` from each side.
    """
    one = str(NamedNode(iri))
    wanted = "" if only is None else f"VALUES ?p {{ {terms(map(full, only))} }} "
    naming = ", ".join(f"<{name}>" for name in _NAMING)
    outgoing = (
        f"SELECT ?s ?p ?o ?e WHERE {{ BIND({one} AS ?s) {wanted}GRAPH ?e {{ {one} ?p ?o }} "
        f"FILTER(?p NOT IN ({naming})) }} LIMIT {most}"
    )
    incoming = (
        f"SELECT ?s ?p ?o ?e WHERE {{ BIND({one} AS ?o) {wanted}GRAPH ?e {{ ?s ?p {one} }} "
        f"FILTER(?p NOT IN ({naming}, <{CD}area>, <{CD}unit>)) }} LIMIT {most}"
    )
    return tuple(
        sorted(
            Said(s.value, local(p.value), value_of(o), e.value)
            for query in (outgoing, incoming)
            for s, p, o, e in rows(store, query)
            if "/evidence/" in e.value
        )
    )


def full(name: str) -> str:
    """Return the IRI of a property by its local name: ours, or one that the graph borrows."""
    return _BORROWED.get(name, f"{CD}{name}")


def rows(store: Answering, query: str) -> Iterator[tuple[Any, ...]]:
    """Yield the rows of a SELECT as the engine's terms, None where a variable is unbound."""
    solutions = store.query(query)
    if not isinstance(solutions, QuerySolutions):
        raise TypeError("a page asks SELECTs")
    for solution in solutions:
        yield tuple(solution)


def terms(iris: Iterable[str]) -> str:
    """Return IRIs as SPARQL writes them, checked."""
    return " ".join(str(NamedNode(iri)) for iri in iris)


def value_of(term: object) -> str:
    """Return an IRI as a :class:`Name`, a literal's text as plain text, nothing as ''."""
    if isinstance(term, NamedNode):
        return Name(term.value)
    return term.value if isinstance(term, Literal) else ""


def local(iri: str) -> str:
    """Return the end of an IRI: the local name of a property, the last part of a path."""
    return iri.rpartition("#")[2].rpartition("/")[2]


def _thing(iri: str, values: Mapping[str, list[tuple[str, str]]]) -> Thing:
    labels = sorted(values.get("label", []))
    named = {language: text for text, language in reversed(labels)}
    kinds = sorted(kind for kind, _ in values.get("type", []) if kind.startswith(CD))
    label = named.get("vi") or (labels[0][0] if labels else local(iri))
    return Thing(
        iri=iri,
        kind=kinds[0].removeprefix(CD) if kinds else "",
        label=label,
        english=named.get("en", ""),
        values={
            name: tuple(sorted({text for text, _ in found}))
            for name, found in values.items()
            if name not in ("label", "type")
        },
    )
