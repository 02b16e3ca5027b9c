"""Which place a report's figures are of where it does not say so: what most evidence speaks for.

How much each kind of evidence counts was learnt from reports whose figures people read
(``area_weights.toml``, written by ``chidao evaluate --fit-areas``); decisions/0013 says why.
"""

from __future__ import annotations

import math
import tomllib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from msgspec import Struct

from extract.errors import LexiconError
from extract.facts import PlaceLevel
from extract.figures.places.area_evidence import Evidence, evidence, first_named
from extract.figures.places.article_areas import Area
from extract.message import said
from extract.people.places import VIETNAM

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from extract.figures.places.places_told import Report

WEIGHTS = "area_weights.toml"
_ROOM = "extract/figures/places"
_LEAST_SHARE = 0.4
"""Below this the likeliest place within the country is more often wrong (decisions/0013)."""
_SURE = 0.6
"""So likely the nation is what a report by a province's body is on after all."""
_SO_MANY = 5
_NEAR = 0.9
"""A second place that is nearly as likely leaves it open which of them it is."""


class Ranked(Struct, frozen=True):
    """A place that may be the report's, and how likely it is among all that may be."""

    area: Area
    share: float


@cache
def weights() -> Mapping[str, float]:
    """Return how much each kind of evidence counts, by its name.

    Raises:
        LexiconError: the table is not as ``as_toml`` writes it.
    """
    try:
        table = tomllib.loads(files("extract.figures.places").joinpath(WEIGHTS).read_text("utf-8"))
        return {name: float(weight) for name, weight in table.items()}
    except (tomllib.TOMLDecodeError, TypeError, ValueError) as fault:
        raise LexiconError(
            said("{file} cannot be read: {fault}", file=f"{_ROOM}/{WEIGHTS}", fault=fault),
            advice=said("Write it anew: chidao evaluate GOLD --fit-areas FILE"),
        ) from fault


def ranked(report: Report, known: Mapping[str, float]) -> list[Ranked]:
    """Return the places that a report may be about, the likeliest first."""
    if len(report.places) == 1:
        (one,) = report.places.values()
        return [Ranked(Area(one.place, first_named(one)), 1.0)]
    scored = [(score(said, known), Area(place, at)) for place, at, said in evidence(report)]
    best = max(one for one, _ in scored)
    total = sum(math.exp(one - best) for one, _ in scored)
    rows = [Ranked(area, math.exp(one - best) / total) for one, area in scored]
    return sorted(rows, key=lambda one: (-round(one.share, 9), one.area.place.name))


def score(told: Evidence, known: Mapping[str, float]) -> float:
    """Return how much speaks for a place, by how much each kind of evidence counts."""
    return math.fsum(known.get(name, 0.0) * value for name, value in told.items())


def report_areas(report: Report) -> tuple[Area | None, Area | None]:
    """Return the place that a report is about, and the likeliest within the country.

    None where nothing speaks for one, or too little for the likeliest.
    """
    rows = ranked(report, weights())
    local = next((one.area for one in rows if one.area.place.level is not PlaceLevel.COUNTRY), None)
    best = rows[0]
    host = next((one for one in rows if one.area.place == report.host), None)
    nations = best.area.place == VIETNAM and best.share > _SURE and not report.titles_host
    if host is not None and not report.is_nations and not nations:
        return host.area, host.area
    if report.joins_nations_meeting(best.area.place):
        return Area(VIETNAM, None), local
    rival = rows[1].share if len(rows) > 1 else 0.0
    clear = best.share >= _LEAST_SHARE and rival <= _NEAR * best.share
    if not clear and _is_of_all(report, rows):
        return Area(VIETNAM, None), local
    if report.unnamed == "tỉnh" and report.served is not None:
        served = next((one.area for one in rows if one.area.place == report.served), None)
        return served, served
    told = (clear or best.area.place == VIETNAM) and report.may_be_on(best.area.place)
    return best.area if told else None, local


def _is_of_all(report: Report, rows: Sequence[Ranked]) -> bool:
    """Tell what the nation's bodies report of many provinces, of which none stands out."""
    provinces = [one for one in report.local if one.place.level is PlaceLevel.PROVINCE]
    first = any(one.area.place == VIETNAM for one in rows[:2])
    return first and len(provinces) >= _SO_MANY and report.nation > 0


def as_toml(found: Mapping[str, float]) -> str:
    """Return the weights as text, sorted by name."""
    lines = [
        "# How much each kind of evidence counts for a place being the one a report is about.",
        "# Written by `chidao evaluate GOLD_DIR --fit-areas FILE`; not to be edited.",
    ]
    lines += [f'"{name}" = {weight:.3f}' for name, weight in sorted(found.items())]
    return "\n".join(lines) + "\n"
