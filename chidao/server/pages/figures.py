"""Figures by indicator and place: tables, series, targets beside what was reached, ranks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from chidao.server.pages.chart import Chart, Given, drawn
from chidao.server.pages.cutting import alone_on, part
from chidao.server.pages.evidence import gathered
from chidao.server.pages.sections import Section
from chidao.server.pages.wording import decimal, middle, moment, months, status
from queries.overviews import reached
from queries.things import local
from queries.ties import evidence_of, subjects_by, texts

if TYPE_CHECKING:
    from chidao.server.pages.page import Page
    from queries.things import Thing

_SERIES = 5
"""Series, each with its chart, on a page that shows other things too."""

_FIGURES = 6
"""Figures of one such series that stand below its chart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One value: in words, of a period, reached or aimed at; ``disputed`` a disagreement's IRI."""

    thing: Thing
    text: str
    period: str
    day: str
    status: str
    evidence: Sequence[str] = ()
    disputed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """The figures of one thing under one heading; ``rank`` is (place, out of, the year).

    ``of`` is the number of figures that there are, shown or not.
    """

    head: Thing
    beside: Thing | None
    figures: Sequence[Figure]
    of: int
    chart: Chart | None
    rank: tuple[int, int, str] | None = None

    @property
    def claims(self) -> Iterable[Sequence[str]]:
        """The evidence of each figure."""
        return [figure.evidence for figure in self.figures]


def by_indicator(page: Page, thing: Thing) -> Section:
    """Return the figures of a place, or those reported at a meeting, by indicator."""
    if thing.kind != "Place":
        found = subjects_by(page.store, "reportedAt", thing.iri, "indicator", "area")
        of = {figure: (head or figure, area) for figure, (head, area) in found.items()}
        return _section(page, "figures", of)
    found = subjects_by(page.store, "area", thing.iri, "indicator")
    section = _section(page, "figures", {f: (head or f, "") for f, (head,) in found.items()})
    shown = {series.head.iri for series in section.rows}
    own = [page.things[figure] for figure, (head,) in found.items() if head in shown]
    ranks = _ranks(page, thing, own)
    ranked = [replace(series, rank=ranks.get(series.head.iri)) for series in section.rows]
    return replace(section, rows=ranked)


def by_place(page: Page, indicator: Thing) -> Section:
    """Return the figures of an indicator under each place."""
    found = subjects_by(page.store, "indicator", indicator.iri, "area")
    of = {figure: (area or indicator.iri, "") for figure, (area,) in found.items()}
    return _section(page, "by-place", of)


def _section(page: Page, key: str, of: Mapping[str, tuple[str, str]]) -> Section:
    """Return observations under what each is of, the most figures first.

    That is the thing that stands over them, and what tells them apart below it, or "".
    """
    groups: dict[tuple[str, str], list[str]] = defaultdict(list)
    for iri, group in sorted(of.items()):
        groups[group].append(iri)
    labels = texts(page.store, {head for head, _ in groups}, "label")
    order = sorted(
        groups, key=lambda g: (-len(groups[g]), labels.get(g[0], "").casefold(), g[0], g[1])
    )
    shown = part(page, key, order, _SERIES)
    chosen = [iri for group in shown.rows for iri in groups[group]]
    page.things.load(chosen)
    ends = {e for iri in chosen for name in ("unit", "area", "indicator")
            for e in page.things[iri].all(name)}  # fmt: skip
    page.things.load(ends)
    most = None if alone_on(page) else _FIGURES
    series = [
        _one(page, page.things[head], page.things[other] if other else None,
             groups[head, other], most)
        for head, other in shown.rows
    ]  # fmt: skip
    return Section(key=key, layout="figures", rows=_with_evidence(page, series), pages=shown.pages)


def _with_evidence(page: Page, series: Sequence[Series]) -> list[Series]:
    """Return series with what each figure that is shown was read from."""
    shown = [figure.thing.iri for one in series for figure in one.figures]
    read = evidence_of(page.store, "valueText", given=shown, ends=None)
    found = gathered((iri, evidence) for iri, _, evidence in read)
    return [
        replace(one, figures=[replace(f, evidence=found.get(f.thing.iri, ())) for f in one.figures])
        for one in series
    ]


def _one(
    page: Page, head: Thing, beside: Thing | None, found: Sequence[str], most: int | None
) -> Series:
    """Return a series; of its figures the latest and the targets, where only so many fit."""
    figures, points = [], []
    for iri in found:
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
    figures.sort(key=lambda f: (f.status == "target", f.day, f.text))
    return Series(
        head=head,
        beside=beside,
        figures=figures if most is None else figures[-most:],
        of=len(figures),
        chart=drawn([given for unit, given in points if unit == common]),
    )


def _ranks(page: Page, place: Thing, own: Sequence[Thing]) -> dict[str, tuple[int, int, str]]:
    """Return a place's rank by indicator, the highest first, in the latest period with others.

    It is ranked by its ``own`` figures, among the places of its level with one of the same unit and
    period.
    """
    level = place.text("level")
    if level is None or local(level) == "country":
        return {}
    told: dict[str, dict[tuple[str, str, str], dict[str, Decimal]]] = defaultdict(
        lambda: defaultdict(dict)
    )
    indicators = {iri for figure in own for iri in figure.all("indicator")}
    days = [day for figure in own if (day := figure.text("periodEnd") or figure.text("asOf"))]
    for iri, slot, area, number in reached(page.store, indicators, days):
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
