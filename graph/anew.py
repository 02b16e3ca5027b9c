"""A snapshot made from all readings at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyoxigraph

from graph import index, workings
from graph.assemble import assemble
from graph.increment import Written
from graph.store import NAMES, QUADS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from graph.accounts import Held
    from graph.assemble import Assembled
    from graph.decisions import Decision


def write(
    aside: Path, held: Sequence[Held], decisions: Sequence[Decision], fingerprint: str
) -> Written:
    """Write the quads, the names and the workings of readings to an empty folder."""
    found = assemble(held, decisions)
    database = pyoxigraph.Store(str(aside / QUADS))
    database.bulk_extend(pyoxigraph.Quad(*statement) for statement in found.statements)
    database.flush()
    del database
    index.write(aside / NAMES, index.rows(found.statements))
    _keep(aside / workings.NAME, found, fingerprint)
    return Written(accounts=found.accounts, quads=len(found.statements), unapplied=found.unapplied)


def _keep(path: Path, found: Assembled, fingerprint: str) -> None:
    with workings.opened(path) as kept:
        kept.begin(fingerprint)
        kept.keep_accounts(found.accounts, found.meanings)
        kept.count_names(found.names)
        kept.keep_seen((pair, *seen) for pair, days in found.tenures.items() for seen in days)
        kept.keep_texts(found.texts)
        kept.keep_near(found.near)
        kept.keep_derived("identity", found.identity)
        kept.keep_derived("copies", found.copies)
        kept.keep_figures(found.figures)
        for of, numbers in found.aimed.items():
            kept.keep_aimed(of, numbers)
        kept.keep_differing((), found.compared)
