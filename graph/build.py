"""Readings into a store: the graph is a function of the set of readings, however it came about."""

from __future__ import annotations

import difflib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extract import rules
from extract.errors import SourceError, StoreError
from extract.message import said
from graph import decisions, names, parts
from graph.assemble import assemble
from graph.evidence import faults
from graph.identity import calls
from graph.identity.mentions import article_iri
from graph.store import PARTS, current, read_manifest
from graph.writing import only_writer, switch, write_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from extract.article import Article, Reading


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
        return _report(_snapshot(store), **{k: tuple(sorted(v)) for k, v in done.items()})


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
        there = held(store)
        meant = [name for name, reading in there.items() if article in calls(reading)]
        if len(meant) != 1:
            raise _unclear(article, meant, there)
        (store / PARTS / meant[0]).unlink()
        return _report(_snapshot(store), removed=(there[meant[0]].article.source,))


def _by_part(readings: Iterable[Reading]) -> dict[str, Reading]:
    found: dict[str, Reading] = {}
    for reading in readings:
        name = _part_name(reading.article)
        if found.setdefault(name, reading) != reading:
            raise SourceError(
                said("two different articles are called {key}", key=reading.article.key),
                advice="Rename one, or give each its URL in sources.csv.",
            )
    return found


def _part_name(article: Article) -> str:
    return f"{names.digest(article.key)}.json"


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


def _snapshot(store: Path) -> Mapping[str, Any]:
    """Make the snapshot of all parts the current one; return the sizes in its manifest."""
    paths = sorted((store / PARTS).glob("*.json"))
    decided = decisions.kept(store)
    ruled = [repr(replace(decision, where="")) for decision in decided]
    texts = (names.digest(p.read_text("utf-8")) for p in paths)
    name = names.digest(_fingerprint(), *ruled, *texts)
    live = current(store)
    if live is not None and live.name == name and live.exists():
        return read_manifest(live)["sizes"]  # type: ignore[no-any-return]
    readings = list(held(store).values())
    found = assemble(readings, decided)
    everything = found.statements
    sizes = {
        "articles": len(readings),
        "findings": sum(len(reading.findings) for reading in readings),
        "quads": len(everything),
        "unapplied": [f"{d.where}: {d.verdict} {d.one.iri}" for d in found.unapplied],
    }
    articles = [
        {"source": r.article.source, "key": r.article.key, "iri": article_iri(r)} for r in readings
    ]
    listed = sorted(articles, key=lambda a: (a["source"], a["key"]))
    switch(store, name, everything, {"articles": listed, "sizes": sizes})
    return sizes


def _fingerprint() -> str:
    """Return a digest of all but the readings that the graph depends on."""
    here = Path(__file__).parent
    extraction = here.parent / "extract"
    lexicon = extraction / "lexicon"
    rooms = ("identity", "disagreement")
    files = [*here.glob("*.py"), *(path for room in rooms for path in (here / room).glob("*.py"))]
    files += [here / "ontology.ttl", *here.glob("identity/*.toml")]
    files += [*lexicon.glob("*.py"), *lexicon.glob("*.toml")]
    files.append(extraction / "rules" / "measured.toml")
    texts = [names.digest(path.name, path.read_text("utf-8")) for path in sorted(files)]
    said = [f"{rule.name} {rule.says}" for rule in rules.rules()]
    return names.digest(names.base(), *texts, *said)


def _report(sizes: Mapping[str, Any], **done: tuple[str, ...]) -> BuildReport:
    return BuildReport(
        articles=sizes["articles"],
        findings=sizes["findings"],
        quads=sizes["quads"],
        unapplied=tuple(sizes["unapplied"]),
        **done,
    )


def _unclear(article: str, meant: list[str], held: Mapping[str, Reading]) -> StoreError:
    if meant:
        keys = ", ".join(held[name].article.key for name in meant)
        return StoreError(
            said('several articles are called "{article}": {keys}', article=article, keys=keys),
            advice="Give its URL or its IRI.",
        )
    sources = [reading.article.source for reading in held.values()]
    near = difflib.get_close_matches(article, sources, n=1)
    advice = (
        said('Did you mean "{near}"?', near=near[0])
        if near
        else said("It has: {sources} …", sources=", ".join(sources[:5]))
    )
    return StoreError(said('the store has no article "{article}"', article=article), advice=advice)
