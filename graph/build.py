"""Readings into a store: the graph is a function of the set of readings, however it came about."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extract.errors import SourceError, StoreError
from extract.message import said
from graph import decisions, names, parts
from graph.evidence import faults
from graph.identity import called_by
from graph.identity.mentions import article_iri
from graph.snapshots import bring_up_to_date
from graph.store import MANIFEST, PARTS, current, read_manifest
from graph.writing import only_writer, write_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from extract.article import Reading

_SHOWN = 5
"""Articles that are named where another was meant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildReport:
    """What a build or a removal changed: sources by name, and the size of the store after it.

    ``unapplied`` are the people's decisions that name what no article reports, by file and line.
    """

    added: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    unapplied: tuple[str, ...] = ()
    articles: int
    findings: int
    quads: int


def build(readings: Iterable[Reading], store: Path, *, tables: Iterable[Path] = ()) -> BuildReport:
    """Add readings to the store in a folder, made where there is none.

    ``tables`` are where people's decisions may stand beside the articles: each is kept in the
    store, and applied at every build until that table has changed.

    A reading of an article that is there already (the same URL or file name) takes its place.

    Raises:
        DecisionError: a decision is not well formed; nothing was written.
        EvidenceError: a quote does not show what it is said to show; nothing was written.
        SourceError: two of the articles have one name and different texts; nothing was written.
        StoreError: the store is damaged, in use, or cannot be written.
    """
    given = _by_part(readings)
    for reading in given.values():
        for fault in faults(reading):
            raise fault
    done: dict[str, list[str]] = {"added": [], "replaced": [], "unchanged": []}
    with only_writer(store):
        decisions.keep(store, tables)
        decisions.kept(store)
        for name, reading in sorted(given.items()):
            path, data = store / PARTS / name, parts.to_json(reading)
            before = path.read_bytes() if path.exists() else None
            if before != data:
                write_file(path, data)
            change = "added" if before is None else "replaced"
            done["unchanged" if before == data else change].append(reading.article.source)
        return _report(bring_up_to_date(store), **{k: tuple(sorted(v)) for k, v in done.items()})


def remove(store: Path, article: str) -> BuildReport:
    """Remove an article, by file name, URL or IRI, with all that it alone said.

    Raises:
        StoreError: the store is absent, damaged or in use, or has no such article.
    """
    snapshot = current(store)
    if snapshot is None:
        raise StoreError(
            said("there is no store in {store}", store=store), advice="Give its folder: --store DIR"
        )
    with only_writer(store):
        there = _listed(store, snapshot)
        meant = [part for part, (source, *known) in there.items()
                 if article in called_by(source, *known)]  # fmt: skip
        if len(meant) != 1:
            raise _unclear(article, meant, there)
        (store / PARTS / meant[0]).unlink(missing_ok=True)
        return _report(bring_up_to_date(store), removed=(there[meant[0]][0],))


Listed = dict[str, tuple[str, str, str]]
"""The source, the key and the IRI of the article of each part."""


def _listed(store: Path, snapshot: Path) -> Listed:
    """Return the articles of a snapshot, also those whose part a stopped removal has dropped.

    Parts are read only where there are some that it does not list.
    """
    rows = read_manifest(snapshot)["articles"] if (snapshot / MANIFEST).exists() else ()
    found = {_part_of(row["key"]): (row["source"], row["key"], row["iri"]) for row in rows}
    if {path.name for path in (store / PARTS).glob("*.json")} - found.keys():
        found |= {
            part: (reading.article.source, reading.article.key, article_iri(reading))
            for part, reading in held(store).items()
        }
    return found


def _by_part(readings: Iterable[Reading]) -> dict[str, Reading]:
    found: dict[str, Reading] = {}
    for reading in readings:
        name = _part_of(reading.article.key)
        if found.setdefault(name, reading) != reading:
            raise SourceError(
                said("two different articles are called {key}", key=reading.article.key),
                advice="Rename one, or give each its URL in sources.csv.",
            )
    return found


def _part_of(key: str) -> str:
    return f"{names.digest(key)}.json"


def held(store: Path) -> dict[str, Reading]:
    """Return the readings that a store holds, by the names of their parts.

    Raises:
        StoreError: there is no store, or a part of it is damaged.
    """
    if not (store / PARTS).is_dir():
        raise StoreError(
            said("there is no store in {store}", store=store), advice="Give its folder."
        )
    paths = sorted((store / PARTS).glob("*.json"))
    return {path.name: parts.from_json(path.read_bytes(), str(path)) for path in paths}


def _report(sizes: Mapping[str, Any], **done: tuple[str, ...]) -> BuildReport:
    return BuildReport(
        articles=sizes["articles"],
        findings=sizes["findings"],
        quads=sizes["quads"],
        unapplied=tuple(sizes["unapplied"]),
        **done,
    )


def _unclear(article: str, meant: list[str], there: Listed) -> StoreError:
    if meant:
        keys = ", ".join(there[part][1] for part in meant)
        return StoreError(
            said('several articles are called "{article}": {keys}', article=article, keys=keys),
            advice="Give its URL or its IRI.",
        )
    sources = [source for source, _, _ in there.values()]
    near = difflib.get_close_matches(article, sources, n=1)
    more = ["…"] if len(sources) > _SHOWN else []
    advice = (
        said('Did you mean "{near}"?', near=near[0])
        if near
        else said("It has: {sources}", sources=", ".join([*sources[:_SHOWN], *more]))
    )
    return StoreError(said('the store has no article "{article}"', article=article), advice=advice)
