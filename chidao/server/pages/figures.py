"""Figures by indicator and place: tables, series, targets beside what was reached, ranks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from chidao.server.pages.chart import Chart, Given, drawn
from chidao.server.pages.sections import Section
from chidao.server.pages.wording import decimal, middle, moment, months, status
from queries.overviews import reached
from queries.things import local, rows, terms, value_of

if TYPE_CHECKING:
    from chidao.server.pages.page import Page
    from queries.things import Thing

CD = "https://w3id.org/chidao/ns#"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One value: in words, of a period, reached or aimed at; ``disputed`` a disagreement's IRI."""

    thing: Thing
    text: str
    period: str
    day: str
    status: str
    evidence: Sequence[str]
    disputed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """The figures of one thing under one heading; ``rank`` is (place, out of, the year)."""

    head: Thing
    beside: Thing | None
    figures: Sequence[Figure]
    chart: Chart | None
    rank: tuple[int, int, str] | None = None

    @property
    def evidence(self) -> Iterable[str]:
        """The evidence of every figure."""
        for figure in self.figures:
            yield from figure.evidence


def by_indicator(page: Page, found: Mapping[str, Sequence[str]], place: Thing | None) -> Section:
    """Return the figures of a place, or of a meeting, under each indicator."""
    series = _series(page, found, under="indicator", beside="area", alone=place is not None)
    if place is not None:
        ranks = _ranks(page, place, [s.head.iri for s in series])
        series = [_with_rank(one, ranks.get(one.head.iri)) for one in series]
    return Section(key="figures", layout="figures", rows=series)


def by_place(page: Page, found: Mapping[str, Sequence[str]]) -> Section:
    """Return the figures of an indicator under each place."""
    series = _series(page, found, under="area", beside="indicator", alone=True)
    return Section(key="by-place", layout="figures", rows=series)


def evidence_of(page: Page, observations: Iterable[str]) -> dict[str, list[str]]:
    """Return the evidence of observations, by IRI."""
    iris = sorted(set(observations))
    found: dict[str, list[str]] = {iri: [] for iri in iris}
    for at in range(0, len(iris), 400):
        query = (
            f"SELECT ?f ?e WHERE {{ VALUES ?f {{ {terms(iris[at : at + 400])} }} "
            f"GRAPH ?e {{ ?f <{CD}valueText> ?written }} }}"
        )
        for figure, evidence in rows(page.store, query):
            found[value_of(figure)].append(value_of(evidence))
    return {iri: sorted(evidence) for iri, evidence in found.items()}


def _series(
    page: Page, found: Mapping[str, Sequence[str]], *, under: str, beside: str, alone: bool
) -> list[Series]:
    page.things.load(found)
    ends = {e for iri in found for name in ("unit", "area", "indicator")
            for e in page.things[iri].all(name)}  # fmt: skip
    page.things.load(ends)
    groups: dict[tuple[str, str], list[str]] = defaultdict(list)
    for iri in found:
        thing = page.things[iri]
        head = thing.text(under) or thing.text("indicator") or iri
        groups[head, "" if alone else thing.text(beside) or ""].append(iri)
    listed = [
        _one(page, page.things[head], page.things[other] if other else None,
             {iri: found[iri] for iri in iris})
        for (head, other), iris in groups.items()
    ]  # fmt: skip
    return sorted(listed, key=lambda s: (-len(s.figures), s.head.label.casefold(), s.head.iri))


def _one(
    page: Page, head: Thing, beside: Thing | None, found: Mapping[str, Sequence[str]]
) -> Series:
    figures, points = [], []
    for iri, evidence in found.items():
        thing = page.things[iri]
        unit = page.thing(thing.text("unit") or "")
        text = page.wording.figure(thing, page.name(unit) if unit else "")
        period = page.wording.period(thing)
        figures.append(
            Figure(
                thing=thing,
                text=text,
                period=period,
                day=moment(thing),
                status=status(thing),
                evidence=evidence,
                disputed=thing.text("disputedBy") or "",
            )
        )
        number = decimal(thing.text("value"))
        if number is not None:
            given = Given(
                day=middle(thing),
                months=months(thing),
                number=number,
                status=status(thing),
                text=text,
                period=period,
                key=iri,
            )
            points.append((thing.text("unit"), given))
    units = [unit for unit, _ in points]
    common = max(set(units), key=lambda u: (units.count(u), u or "")) if units else None
    return Series(
        head=head,
        beside=beside,
        figures=sorted(figures, key=lambda f: (f.status == "target", f.day, f.text)),
        chart=drawn([given for unit, given in points if unit == common]),
    )


def _with_rank(series: Series, rank: tuple[int, int, str] | None) -> Series:
    return Series(
        head=series.head,
        beside=series.beside,
        figures=series.figures,
        chart=series.chart,
        rank=rank,
    )


def _ranks(page: Page, place: Thing, indicators: Sequence[str]) -> dict[str, tuple[int, int, str]]:
    """Return a place's rank by indicator, the highest first, in the latest period with others.

    It is ranked among the places of its level with a figure of the same unit and period.
    """
    level = place.text("level")
    if level is None or local(level) == "country":
        return {}
    told: dict[str, dict[tuple[str, str, str], dict[str, Decimal]]] = defaultdict(
        lambda: defaultdict(dict)
    )
    for iri, slot, area, number in reached(page.store, indicators):
        told[iri][slot][area] = number
    page.things.load(
        area for slots in told.values() for places in slots.values() for area in places
    )
    found = {}
    for iri, slots in told.items():
        for slot in sorted(slots, reverse=True):
            alike = {a: n for a, n in slots[slot].items() if page.things[a].text("level") == level}
            if place.iri in alike and len(alike) > 1:
                higher = sum(number > alike[place.iri] for number in alike.values())
                found[iri] = (higher + 1, len(alike), slot[0][:4])
                break
    return found
