"""The provinces before and after July 2025 as places, and which of them a name means on a day."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode

from extract.lexicon import provinces
from graph import names
from graph.fold import loose_key, slug
from graph.literals import day, plain, vietnamese
from graph.namespaces import WIKIDATA
from graph.vocabulary import ALT_LABEL, LABEL, SAME_AS, TYPE, T

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from extract.lexicon import Province
    from graph.literals import Triple

COUNTRY = "viet-nam"
_COUNTRY_NAME = "Việt Nam"
_COUNTRY_ALIASES = ("Nước Cộng hòa xã hội chủ nghĩa Việt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam")
_COUNTRY_WIKIDATA = "Q881"
_REFORM = date(2025, 7, 1)
_OLD = frozenset({"old63", "pre2025"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A province as one thing in time: rows of the lexicon that differ only in kind are one.

    ``path`` is its IRI below ``place/``; ``replaced_by`` the path of what has its territory now.
    """

    path: str
    name: str
    code: str
    aliases: tuple[str, ...]
    valid_from: date | None
    valid_until: date | None
    replaced_by: str | None
    wikidata: str | None

    def stands(self, on: date) -> bool:
        """Say whether the unit exists on a day."""
        begun = self.valid_from is None or self.valid_from <= on
        return begun and (self.valid_until is None or on < self.valid_until)


@cache
def units() -> tuple[Unit, ...]:
    """Return every province, old ones first, by path."""
    rows = provinces()
    by_path: dict[str, list[Province]] = defaultdict(list)
    for row in rows:
        by_path[_path(row, rows)].append(row)
    holders: dict[str, str] = {}
    for path, row in sorted((p, r) for r in rows for p in [_path(r, rows)] if r.version == "old63"):
        holders.setdefault(row.wikidata or "", path)
    for path, same in by_path.items():
        holders.setdefault(same[0].wikidata or "", path)
    return tuple(_unit(path, by_path, holders) for path in sorted(by_path))


def _path(row: Province, rows: Sequence[Province]) -> str:
    """Return the place's path: a unit with the borders it had before keeps its IRI."""
    if row.version in _OLD:
        return slug(row.name)
    parts = [r for r in rows if r.version == "old63" and r.merged_into == row.code]
    kept = len(parts) == 1 and slug(parts[0].name) == slug(row.name)
    return slug(row.name) if kept else f"{slug(row.name)}-2025"


def _unit(path: str, by_path: dict[str, list[Province]], holders: dict[str, str]) -> Unit:
    same = sorted(by_path[path], key=lambda r: r.valid_from or date.min)
    last = same[-1]
    wikidata = next((r.wikidata for r in same if r.wikidata), None)
    kinds = {f"{r.kind[:1].upper()}{r.kind[1:]} {r.name}" for r in same}
    heirs = [
        other
        for other in by_path
        if other != path and any(r.code == last.merged_into for r in by_path[other])
        for r in by_path[other]
        if last.valid_until is not None
        and r.stands(last.valid_until)
        and r.code == last.merged_into
    ]
    return Unit(
        path=path,
        name=last.name,
        code=last.code,
        aliases=tuple(sorted({a for r in same for a in r.aliases} | kinds)),
        valid_from=same[0].valid_from,
        valid_until=last.valid_until,
        replaced_by=min(heirs, default=None),
        wikidata=wikidata if wikidata and holders.get(wikidata) == path else None,
    )


@cache
def _by_name() -> dict[str, tuple[Unit, ...]]:
    found: dict[str, list[Unit]] = defaultdict(list)
    for unit in units():
        for name in {loose_key(n) for n in (unit.name, *unit.aliases)}:
            found[name].append(unit)
    return {name: tuple(meant) for name, meant in found.items()}


def province(name: str, on: date | None) -> Unit | None:
    """Return the province that a name means on a day; before the reform where no day is known.

    A name that no province of that day bears means the one that last bore it, or will.
    """
    meant = _by_name().get(loose_key(name), ())
    then = on or date(_REFORM.year, 1, 1)
    standing = [unit for unit in meant if unit.stands(then)]
    if standing:
        return standing[0]
    return max(meant, key=lambda u: (u.valid_from or date.min) <= then, default=None)


def territory(path: str) -> str:
    """Return the path of what has a province's territory now: its own, where it still stands."""
    by_path = {unit.path: unit for unit in units()}
    head = path.split("/", 1)[0]
    unit = by_path.get(head)
    while unit is not None and unit.replaced_by is not None:
        unit = by_path[unit.replaced_by]
    return unit.path if unit is not None else path


def triples() -> Iterable[Triple]:
    """Yield what is known of the country and its provinces."""
    country = NamedNode(names.place(COUNTRY))
    yield country, TYPE, T.Place
    yield country, LABEL, vietnamese(_COUNTRY_NAME)
    yield from ((country, ALT_LABEL, vietnamese(alias)) for alias in _COUNTRY_ALIASES)
    yield country, T.level, T.country
    yield country, SAME_AS, NamedNode(f"{WIKIDATA}{_COUNTRY_WIKIDATA}")
    for unit in units():
        yield from _unit_triples(unit, country)


def _unit_triples(unit: Unit, country: NamedNode) -> Iterable[Triple]:
    place = NamedNode(names.place(unit.path))
    yield place, TYPE, T.Place
    yield place, LABEL, vietnamese(unit.name)
    yield from ((place, ALT_LABEL, vietnamese(alias)) for alias in unit.aliases)
    yield place, T.level, T.province
    yield place, T.within, country
    yield place, T.gsoCode, plain(unit.code)
    if unit.valid_from:
        yield place, T.validFrom, day(unit.valid_from)
    if unit.valid_until:
        yield place, T.validUntil, day(unit.valid_until)
    if unit.replaced_by:
        yield place, T.replacedBy, NamedNode(names.place(unit.replaced_by))
    if unit.wikidata:
        yield place, SAME_AS, NamedNode(f"{WIKIDATA}{unit.wikidata}")
