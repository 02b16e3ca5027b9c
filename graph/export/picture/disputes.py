"""Where sources disagree: another value, another date, or two meetings that may be one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import combinations

from graph.export.picture.describe import describe
from graph.export.picture.kinds import CD, RDFS_LABEL
from graph.export.picture.records import Records, Told
from graph.export.picture.view import Dispute, Side
from graph.export.picture.wording import day

_COMPARABLE = ("indicator", "area", "periodStart", "periodEnd", "asOf", "status", "unit")
SHARED_PROGRAMMES = 2
"""Meetings that carry so many programmes of the same name may be one meeting."""


def disputes(chosen: dict[str, str], records: Records) -> list[Dispute]:
    """Everything on which the sources of the chosen entities disagree."""
    observations = _named(chosen, "Observation")
    meetings = _named(chosen, "Meeting")
    return [
        *_values_disputed(observations, records),
        *_dates_disputed(meetings, records),
        *_meetings_alike(meetings, records),
    ]


def _named(chosen: dict[str, str], kind: str) -> list[str]:
    return sorted(iri for iri, its_kind in chosen.items() if its_kind == kind)


def _values_disputed(observations: Sequence[str], records: Records) -> list[Dispute]:
    """Group figures of one indicator, area, period and status that differ between articles."""
    ours = records.records(observations)
    indicators = {v.text for r in ours.values() for v in r.get(CD + "indicator", [])}
    rivals = records.records(records.with_indicators(indicators))
    groups: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for iri, record in rivals.items():
        key = tuple(
            "|".join(value.text for value in record.get(CD + name, [])) for name in _COMPARABLE
        )
        groups[key].append(iri)
    found = []
    for group in groups.values():
        values = {v.text for iri in group for v in rivals[iri].get(CD + "value", [])}
        if len(values) > 1 and any(iri in ours for iri in group):
            sides = _sides(
                records.told(group),
                pick=lambda told: told.relation == CD + "value" and told.subject in rivals,
                say=lambda told: describe(told.subject, "Observation", records).label,
            )
            if _apart(sides, records):
                subject = rivals[group[0]].get(CD + "indicator", [])
                label = records.labels([subject[0].text])[subject[0].text]
                found.append(Dispute(topic="value", subject=label, about=tuple(group), sides=sides))
    return found


def _dates_disputed(meetings: Sequence[str], records: Records) -> list[Dispute]:
    found = []
    for iri, record in records.records(meetings).items():
        if len(record.get(CD + "date", [])) > 1:
            sides = _sides(
                [told for told in records.told([iri]) if told.subject == iri],
                pick=lambda told: told.relation == CD + "date",
                say=lambda told: day(told.text),
            )
            label = records.labels([iri])[iri]
            found.append(Dispute(topic="date", subject=label, about=(iri,), sides=sides))
    return found


def _meetings_alike(meetings: Sequence[str], records: Records) -> list[Dispute]:
    """Pair meetings that carry the same programmes."""
    programmes: dict[str, set[str]] = {iri: set() for iri in meetings}
    edges = records.edges(meetings)
    kinds = records.kinds({edge.source for edge in edges})
    sets = {edge.source for edge in edges if kinds.get(edge.source) == "DirectiveSet"}
    labels = records.labels(sets)
    for edge in edges:
        if edge.relation == "issuedAt" and edge.source in sets and edge.target in programmes:
            programmes[edge.target].add(labels[edge.source].casefold())
    found = []
    for one, other in combinations(meetings, 2):
        if len(programmes[one] & programmes[other]) >= SHARED_PROGRAMMES:
            sides = _days_told((one, other), records)
            shared = ", ".join(sorted(programmes[one] & programmes[other]))
            found.append(
                Dispute(topic="same-meeting", subject=shared, about=(one, other), sides=sides)
            )
    return found


def _days_told(meetings: tuple[str, str], records: Records) -> tuple[Side, ...]:
    """Return what tells two meetings apart: the day of each; of one without, only its name."""
    known = records.records(meetings)
    telling = {iri: CD + "date" if known[iri].get(CD + "date") else RDFS_LABEL for iri in meetings}
    return _sides(
        records.told(meetings),
        pick=lambda told: telling.get(told.subject) == told.relation,
        say=lambda told: describe(told.subject, "Meeting", records).label,
    )


def _sides(
    told: Iterable[Told], pick: Callable[[Told], bool], say: Callable[[Told], str]
) -> tuple[Side, ...]:
    said: dict[str, set[str]] = defaultdict(set)
    for triple in told:
        if pick(triple):
            said[say(triple)].add(triple.evidence)
    return tuple(Side(text=text, evidence=tuple(sorted(said[text]))) for text in sorted(said))


def _apart(sides: Sequence[Side], records: Records) -> bool:
    """Tell whether the sides come from different articles: one article may say two things."""
    articles = [
        frozenset(evidence.article for evidence in records.evidence(side.evidence).values())
        for side in sides
    ]
    return len(sides) > 1 and len(set(articles)) > 1
