"""Which snapshot a store should have, and how it gets there: anew, or from the one before.

Both ways give the same quads. From the one before costs what the changed articles cost, and is
taken where there are few of them; anew is taken where the rules, the lexicon or the ontology have
changed, or there is nothing to begin with.
"""

from __future__ import annotations

import gc
import hashlib
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extract import rules
from graph import anew, decisions, increment, names, parts, workings
from graph.accounts import Held
from graph.increment import Given
from graph.store import PARTS, current, read_manifest
from graph.writing import switch

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from graph.increment import Base, Written

_FEW = 0.3
"""The share of the articles up to which changing a snapshot costs less than making it anew."""


def bring_up_to_date(store: Path) -> Mapping[str, Any]:
    """Make the snapshot of all parts the current one; return the sizes in its manifest."""
    there = {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted((store / PARTS).glob("*.json"))
    }
    decided = decisions.kept(store)
    ruled = [repr(replace(decision, where="")) for decision in decided]
    made_by = _fingerprint()
    name = names.digest(made_by, *ruled, *there.values())
    live = current(store)
    if live is None or live.name != name or not live.exists():
        given = Given(parts=there, read=lambda part: _held(store, part, there), decisions=decided)
        with _no_collection():
            switch(store, name, lambda aside: _manifest(_write(aside, live, given, made_by)))
    return read_manifest(current(store) or store)["sizes"]  # type: ignore[no-any-return]


@contextmanager
def _no_collection() -> Iterator[None]:
    """Keep the collector of cycles away: a build makes millions of values, and no cycles."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def _held(store: Path, part: str, there: Mapping[str, str]) -> Held:
    path = store / PARTS / part
    reading = parts.from_json(path.read_bytes(), str(path))
    return Held(part=part, digest=there[part], reading=reading)


def _write(aside: Path, before: Path | None, given: Given, made_by: str) -> Written:
    base = _base(before, made_by)
    if before is not None and base is not None:
        gone = base.keys() - given.parts.keys()
        if len(increment.changed(base, given)) + len(gone) <= _FEW * len(given.parts):
            quads = read_manifest(before)["sizes"]["quads"]
            return increment.write(aside, before, base, given, quads)
    return anew.write(aside, [given.read(part) for part in given.parts], given.decisions, made_by)


def _base(snapshot: Path | None, made_by: str) -> Base | None:
    """Return the accounts of a snapshot, where the next can be made from it."""
    if snapshot is None or not (snapshot / workings.NAME).exists():
        return None
    with workings.opened(snapshot / workings.NAME) as kept:
        return kept.accounts() if kept.made_by(made_by) else None


def _manifest(written: Written) -> dict[str, object]:
    accounts = sorted(written.accounts, key=lambda each: (each.source, each.key))
    return {
        "articles": [{"source": a.source, "key": a.key, "iri": a.iri} for a in accounts],
        "sizes": {
            "articles": len(accounts),
            "findings": sum(each.findings for each in accounts),
            "quads": written.quads,
            "unapplied": [f"{d.where}: {d.verdict} {d.one.iri}" for d in written.unapplied],
        },
    }


def _fingerprint() -> str:
    """Return a digest of all but the readings that the graph depends on."""
    here = Path(__file__).parent
    extraction = here.parent / "extract"
    lexicon = extraction / "lexicon"
    rooms = ("attainment", "disagreement", "identity")
    files = [*here.glob("*.py"), *(path for room in rooms for path in (here / room).glob("*.py"))]
    files += [here / "ontology.ttl", *here.glob("identity/*.toml")]
    files += [*lexicon.glob("*.py"), *lexicon.glob("*.toml")]
    files.append(extraction / "rules" / "measured.toml")
    texts = [names.digest(path.name, path.read_text("utf-8")) for path in sorted(files)]
    said = [f"{rule.name} {rule.says}" for rule in rules.rules()]
    return names.digest(names.base(), *texts, *said)
