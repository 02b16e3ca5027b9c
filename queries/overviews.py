"""What a store holds at large: its meetings, instructions, articles and rules, with their sources.

Each is one query over the whole store, and one for the evidence: a list to be filtered and shown
a page at a time.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from pyoxigraph import Literal

from graph import names
from graph.namespaces import CD, PROV, RDF, SCHEMA
from graph.store import names_in
from queries.names import Candidate
from queries.things import local, rows, terms, value_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from queries.run import Answering

_PUBLISHER = f"{SCHEMA}publisher"
_DERIVED = f"{PROV}wasDerivedFrom"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A meeting as a list shows it: ``date`` as precise as known; ``places`` those of its sites."""

    iri: str
    date: str
    kind: str
    body: str
    places: tuple[str, ...]
    outlets: tuple[str, ...]
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """An instruction as a list shows it; ``due`` is its last day, ISO, "" where none is set."""

    iri: str
    text: str
    due: str
    deadline: str
    issuers: tuple[str, ...]
    addressees: tuple[str, ...]
    meeting: str
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An article, and how many pieces of evidence were read from it."""

    iri: str
    evidence: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What sources say differently: ``kind`` is a word such as "conflict" or "update".

    ``on`` is the property's local name; ``sides`` are (subject, value, evidence).
    """

    iri: str
    kind: str
    on: str
    reason: str
    sides: tuple[tuple[str, str, tuple[str, ...]], ...]


def events(store: Answering, iris: Iterable[str] | None = None) -> tuple[Event, ...]:
    """Return every meeting, or those given; the latest first, those without a date last."""
    only = "" if iris is None else f"VALUES ?m {{ {terms(iris)} }} "
    found = _gathered(
        store,
        f"SELECT ?m ?date ?kind ?body ?article ?publisher WHERE {{ {only}?m a <{CD}Meeting> "
        f"OPTIONAL {{ ?m <{CD}date> ?date }} OPTIONAL {{ ?m <{CD}kind> ?kind }} "
        f"OPTIONAL {{ ?m <{CD}body> ?body }} OPTIONAL {{ ?article <{CD}reports> ?m "
        f"OPTIONAL {{ ?article <{_PUBLISHER}> ?publisher }} }} }}",
    )
    sites = f"SELECT ?m ?p WHERE {{ {only}?m <{CD}hasSite> ?site . ?site <{CD}place> ?p }}"
    places = _gathered(store, sites)
    listed = [
        Event(
            iri=iri,
            date=max(dates, default=""),
            kind=min(kinds, default=""),
            body=min(bodies, default=""),
            places=tuple(sorted(places[iri][0])) if iri in places else (),
            outlets=tuple(sorted(outlets)),
            articles=tuple(sorted(articles)),
        )
        for iri, (dates, kinds, bodies, articles, outlets) in found.items()
    ]
    listed.sort(key=lambda e: e.iri)
    listed.sort(key=lambda e: _lateness(e.date), reverse=True)
    return tuple(listed)


def latest_events(store: Answering, most: int) -> tuple[Event, ...]:
    """Return the first of :func:`events`, without asking what the others are."""
    query = f"SELECT ?m ?date WHERE {{ ?m a <{CD}Meeting> OPTIONAL {{ ?m <{CD}date> ?date }} }}"
    days = {iri: max(dates, default="") for iri, (dates,) in _gathered(store, query).items()}
    chosen = sorted(sorted(days), key=lambda iri: _lateness(days[iri]), reverse=True)[:most]
    return events(store, chosen) if chosen else ()


def _lateness(date: str) -> tuple[bool, bool, str]:
    """Return by what days are ordered: first those of a known year, last what has no day."""
    return bool(date), not date.startswith("-"), date


def orders(store: Answering, iris: Iterable[str] | None = None) -> tuple[Order, ...]:
    """Return every instruction, or those given; the soonest due first, then those without a day."""
    only = "" if iris is None else f"VALUES ?d {{ {terms(iris)} }} "
    found = _gathered(
        store,
        f"SELECT ?d ?text ?due ?deadline ?issuer ?told ?meeting ?e WHERE {{ {only}"
        f"?d a <{CD}Directive> ; <{CD}text> ?text "
        f"OPTIONAL {{ ?d <{CD}dueBy> ?due }} OPTIONAL {{ ?d <{CD}deadline> ?deadline }} "
        f"OPTIONAL {{ ?d <{CD}issuedBy> ?issuer }} OPTIONAL {{ ?d <{CD}addressedTo> ?told }} "
        f"OPTIONAL {{ ?d <{CD}issuedAt> ?meeting }} "
        f"OPTIONAL {{ GRAPH ?e {{ ?d <{CD}text> ?text }} }} }}",
    )
    listed = [
        Order(
            iri=iri,
            text=min(texts, default=""),
            due=min(due, default=""),
            deadline=min(deadlines, default=""),
            issuers=tuple(sorted(issuers)),
            addressees=tuple(sorted(told)),
            meeting=min(meetings, default=""),
            evidence=tuple(sorted(evidence)),
        )
        for iri, (texts, due, deadlines, issuers, told, meetings, evidence) in found.items()
    ]
    return tuple(sorted(listed, key=lambda o: (not o.due, o.due, o.text, o.iri)))


def reached(
    store: Answering, indicators: Iterable[str], days: Iterable[str]
) -> Iterator[tuple[str, tuple[str, str, str], str, Decimal]]:
    """Yield what each place reached on indicators by some days: (indicator, slot, place, number).

    A slot is (last day, first day, unit): only figures of one slot can be compared.
    """
    wanted = ", ".join(str(Literal(day)) for day in sorted(set(days)))
    # What is of other days is left out first: the rest is looked up for each figure.
    query = (
        f"SELECT ?i ?to ?from ?unit ?area ?number WHERE {{ {{ SELECT ?i ?f ?to WHERE {{ "
        f"VALUES ?i {{ {terms(indicators)} }} ?f <{CD}indicator> ?i "
        f"OPTIONAL {{ ?f <{CD}periodEnd> ?end }} OPTIONAL {{ ?f <{CD}asOf> ?day }} "
        f"BIND(COALESCE(?end, ?day) AS ?to) FILTER(STR(?to) IN ({wanted})) }} }} "
        f"?f <{CD}status> <{CD}actual> . ?f <{CD}area> ?area . ?f <{CD}value> ?number . "
        f"?f <{CD}unit> ?unit OPTIONAL {{ ?f <{CD}periodStart> ?from }} }}"
    )
    for row in rows(store, query):
        indicator, to, since, unit, area, number = map(value_of, row)
        yield indicator, (to, since, unit), area, Decimal(number)


def publishers(store: Answering) -> dict[str, str]:
    """Return the publisher of each article that has one."""
    query = f"SELECT ?a ?p WHERE {{ ?a <{_PUBLISHER}> ?p }}"
    return {value_of(a): value_of(p) for a, p in sorted(rows(store, query), key=str)}


def latest(store: Answering) -> str:
    """Return the day on which the latest article appeared, ISO; "" where no day is known."""
    query = f"SELECT (MAX(?day) AS ?last) WHERE {{ ?a <{SCHEMA}datePublished> ?day }}"
    return next((value_of(day) for (day,) in rows(store, query)), "")


def due(store: Answering) -> tuple[tuple[str, str], ...]:
    """Return the day by which each instruction that has one is due, and its IRI; sorted."""
    query = f"SELECT ?d ?due WHERE {{ ?d <{CD}dueBy> ?due }}"
    return tuple(sorted((min(days), iri) for iri, (days,) in _gathered(store, query).items()))


def soonest(store: Answering, iris: Iterable[str]) -> list[str]:
    """Return instructions in the order in which they are due, then those without a day."""
    given = sorted(set(iris))
    known = set(given)
    return list(dict.fromkeys([*(iri for _, iri in due(store) if iri in known), *given]))


def articles(store: Answering) -> tuple[Told, ...]:
    """Return every article with its count of evidence, sorted by IRI."""
    query = (
        f"SELECT ?a (COUNT(?e) AS ?n) WHERE {{ ?a a <{CD}Article> "
        f"OPTIONAL {{ ?e <{_DERIVED}> ?a ; <{CD}rule> ?rule }} }} GROUP BY ?a"
    )
    counted = [(value_of(a), int(value_of(n))) for a, n in rows(store, query)]
    return tuple(Told(iri=iri, evidence=count) for iri, count in sorted(counted))


def rules(store: Answering) -> tuple[tuple[str, int], ...]:
    """Return the IRI of every rule and how many quotes it read, the busiest first."""
    query = (
        f"SELECT ?r (COUNT(?e) AS ?n) WHERE {{ ?r a <{CD}Rule> "
        f"OPTIONAL {{ ?e <{CD}rule> ?r }} }} GROUP BY ?r"
    )
    counted = [(value_of(r), int(value_of(n))) for r, n in rows(store, query)]
    return tuple(sorted(counted, key=lambda pair: (-pair[1], pair[0])))


def counts(store: Answering, kinds: Iterable[str]) -> dict[str, int]:
    """Return of how many entities of each class articles speak, by the class's local name.

    What is known beforehand (provinces, central bodies) counts only where an article says it.
    """
    known = f"<{names.gazetteer()}>"
    found = {}
    for kind in kinds:
        of_kind = f"?s a <{CD}{kind}>"
        unsaid = (
            f"GRAPH {known} {{ {of_kind} }} "
            f"FILTER NOT EXISTS {{ GRAPH ?e {{ {of_kind} }} FILTER(?e != {known}) }}"
        )
        every, others = (_number(store, body) for body in (of_kind, unsaid))
        found[kind] = every - others
    return found


def _number(store: Answering, body: str) -> int:
    query = f"SELECT (COUNT(*) AS ?n) WHERE {{ {body} }}"
    return next(int(value_of(n)) for (n,) in rows(store, query))


def mentioned(store: Answering, kind: str) -> tuple[tuple[str, int], ...]:
    """Return what articles mention of one class, with the number of articles, most first."""
    query = (
        f"SELECT ?m (COUNT(DISTINCT ?a) AS ?n) WHERE {{ ?a <{CD}mentions> ?m . "
        f"?m a <{CD}{kind}> }} GROUP BY ?m"
    )
    counted = [(value_of(m), int(value_of(n))) for m, n in rows(store, query)]
    return tuple(sorted(counted, key=lambda pair: (-pair[1], pair[0])))


def differences(store: Answering) -> tuple[Difference, ...]:
    """Return where sources differ: the conflicts first, then by kind and reason."""
    query = (
        f"SELECT ?d ?kind ?on ?reason ?side ?subject ?object ?e WHERE {{ ?d a <{CD}Disagreement> ; "
        f"<{CD}difference> ?kind ; <{CD}differsOn> ?on ; <{CD}reason> ?reason ; <{CD}side> ?side . "
        f"?side <{RDF}subject> ?subject ; <{RDF}object> ?object ; <{_DERIVED}> ?e }}"
    )
    said: dict[tuple[str, ...], dict[tuple[str, str], list[str]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for row in rows(store, query):
        iri, kind, on, reason, _, subject, value, evidence = map(value_of, row)
        said[iri, local(kind), local(on), reason][subject, value].append(evidence)
    listed = [
        Difference(
            iri=iri,
            kind=kind,
            on=on,
            reason=reason,
            sides=tuple((s, v, tuple(sorted(e))) for (s, v), e in sorted(sides.items())),
        )
        for (iri, kind, on, reason), sides in said.items()
    ]
    return tuple(sorted(listed, key=lambda d: (d.kind != "conflict", d.kind, d.reason, d.iri)))


def heaviest(index: Path, kind: str | None, most: int) -> list[Candidate]:
    """Return the entities with the most facts, of one class or of all."""
    with names_in(index) as database:
        found = database.execute(
            "SELECT iri, class, MIN(label), MAX(weight) AS heavy FROM names"
            " WHERE ? IS NULL OR class = ? GROUP BY iri, class ORDER BY heavy DESC, iri LIMIT ?",
            (kind, kind, most),
        ).fetchall()
    return [
        Candidate(iri=iri, kind=kind_, name=name, exact=False, weight=weight)
        for iri, kind_, name, weight in found
    ]


def _gathered(store: Answering, query: str) -> dict[str, list[set[str]]]:
    """Return the values of each column by those of the first; a row's absent ones left out."""
    found: dict[str, list[set[str]]] = defaultdict(list)
    for first, *others in rows(store, query):
        columns = found[value_of(first)]
        columns.extend(set() for _ in range(len(others) - len(columns)))
        for column, term in zip(columns, others, strict=True):
            if term is not None:
                column.add(value_of(term))
    return found
