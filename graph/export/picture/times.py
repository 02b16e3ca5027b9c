"""When each node is of: what it says itself, else what it belongs to, else its articles' dates."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from graph.export.picture.kinds import KIND_NAMED
from graph.export.picture.records import Record, Records
from graph.export.picture.view import Edge, Months
from graph.namespaces import CD, SCHEMA

_DATE = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-\d\d)?)?")
_ENDS = {
    "Meeting": (("date", "date"), ("dateFrom", "dateTo")),
    "Observation": (("periodStart", "periodEnd"), ("asOf", "asOf")),
}
_YEAR = 12
_ROUNDS = 2
"""An item is of its programme's time, and a programme of its meeting's."""


def times(
    chosen: Mapping[str, str],
    edges: Sequence[Edge],
    records: Records,
    published: Mapping[str, Iterable[str]],
) -> dict[str, tuple[Months, ...]]:
    """Return the months of each node, as spans that do not touch; without those of no known time.

    A month is a number: twelve times the year, and 0 for January. ``published`` has the days on
    which the articles appeared that speak of a node: they count where nothing else is known.
    """
    known = records.records(chosen)
    found = {iri: spans for iri, kind in chosen.items() if (spans := list(_own(kind, known[iri])))}
    # The figures that a meeting heard are of other times than the meeting.
    found |= _appeared([i for i, kind in chosen.items() if kind == "Meeting"], found, published)
    near: dict[str, set[str]] = defaultdict(set)
    for edge in edges:
        near[edge.source].add(edge.target)
        near[edge.target].add(edge.source)
    for _ in range(_ROUNDS):
        found |= {
            iri: spans
            for iri in chosen.keys() - found.keys()
            if (spans := [s for n in near[iri] if _leads(chosen.get(n)) for s in found.get(n, ())])
        }
    found |= _appeared(chosen, found, published)
    return {iri: _merged(spans) for iri, spans in sorted(found.items())}


def _appeared(
    iris: Iterable[str],
    found: Mapping[str, list[Months]],
    published: Mapping[str, Iterable[str]],
) -> dict[str, list[Months]]:
    """Return the months of the articles that speak of those whose time is not found."""
    return {
        iri: days
        for iri in iris
        if iri not in found
        and (days := [m for day in published.get(iri, ()) if (m := _months(day, day))])
    }


def _leads(kind: str | None) -> bool:
    """Return whether a neighbour is of the same time: not a place, on which everything hangs."""
    return kind is not None and not KIND_NAMED[kind].stop


def _own(kind: str, record: Record) -> Iterable[Months]:
    if kind == "Article":
        days = [value.text for value in record.get(SCHEMA + "datePublished", [])]
        return [months for day in days if (months := _months(day, day))]
    return [
        months
        for first, last in _ENDS.get(kind, ())
        for begin in _texts(record, first) or _texts(record, last)
        for end in (_texts(record, last) or [begin] if first != last else [begin])
        if (months := _months(begin, end))
    ]


def _texts(record: Record, name: str) -> list[str]:
    return [value.text for value in record.get(CD + name, [])]


def _months(begin: str, end: str) -> Months | None:
    """Return the months from a date to another, each as precise as it is known; None for none."""
    first, last = _DATE.match(begin), _DATE.match(end)
    if first is None or last is None:
        return None
    start = int(first["year"]) * _YEAR + int(first["month"] or 1) - 1
    stop = int(last["year"]) * _YEAR + int(last["month"] or _YEAR) - 1
    return (start, max(start, stop))


def _merged(spans: Iterable[Months]) -> tuple[Months, ...]:
    merged: list[Months] = []
    for first, last in sorted(set(spans)):
        if merged and first <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(merged[-1][1], last))
        else:
            merged.append((first, last))
    return tuple(merged)
