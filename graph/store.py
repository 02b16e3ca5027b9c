"""The only door to a store: a finished, immutable snapshot, read-only.

::

    STORE/parts/<h16>.json         one reading an article, by its source
    STORE/snapshots/<hash>/        oxigraph/, names.sqlite, manifest.json
    STORE/CURRENT                  the name of the snapshot that readers open
    STORE/lock                     held while someone writes
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

import pyoxigraph

from extract.errors import StoreError
from extract.message import said

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from rdflib import Dataset

    from extract.article import Reading
    from graph.literals import Statement, Value

CURRENT = "CURRENT"
PARTS = "parts"
SNAPSHOTS = "snapshots"
LOCK = "lock"
QUADS = "oxigraph"
NAMES = "names.sqlite"
MANIFEST = "manifest.json"


@dataclass(frozen=True, slots=True)
class Store:
    """An open snapshot: what was asked of it stays true, whoever builds meanwhile."""

    path: Path
    snapshot: Path
    oxigraph: pyoxigraph.Store

    @classmethod
    def open(cls, path: Path) -> Store:
        """Open the store in a folder.

        Raises:
            StoreError: there is none, or it is damaged.
        """
        snapshot = current(path)
        if snapshot is None:
            raise StoreError(
                said("there is no store in {path}", path=path),
                advice=said("Build one: chidao build PATH… --store {path}", path=path),
            )
        try:
            return cls(path, snapshot, pyoxigraph.Store.read_only(str(snapshot / QUADS)))
        except (OSError, RuntimeError) as fault:  # by the second Oxigraph tells of damage
            raise damaged(path, fault) from fault

    @property
    def names(self) -> Path:
        """The SQLite file of names: see :mod:`graph.index`."""
        return self.snapshot / NAMES

    def manifest(self) -> dict[str, Any]:
        """Return what is in the store: ``articles`` (source, key, iri), ``findings``, ``quads``."""
        return read_manifest(self.snapshot)

    def statements(self) -> Iterator[Statement]:
        """Yield everything that the store says, in no particular order."""
        for quad in self.oxigraph.quads_for_pattern(None, None, None, None):
            graph = quad.graph_name if isinstance(quad.graph_name, pyoxigraph.NamedNode) else None
            yield cast("Statement", (quad.subject, quad.predicate, quad.object, graph))

    def readings(self, only: Iterable[type] | None = None) -> Iterator[Reading]:
        """Yield the readings that the store was built from, one at a time.

        ``only`` leaves out the findings of all but some types.
        """
        from graph.parts import held  # noqa: PLC0415 - most commands need no text of articles

        return held(self.path / PARTS, only)

    def query(
        self,
        sparql: str,
        *,
        substitutions: Mapping[pyoxigraph.Variable, Value] | None = None,
    ) -> pyoxigraph.QuerySolutions | pyoxigraph.QueryBoolean | pyoxigraph.QueryTriples:
        """Run a SPARQL query with typed values for its variables."""
        return self.oxigraph.query(sparql, substitutions=dict(substitutions or {}))

    def dataset(self) -> Dataset:
        """Return the snapshot as an rdflib ``Dataset``, not to be written to."""
        from graph.plain_strings import dataset  # noqa: PLC0415 - most commands need no rdflib

        return dataset(self.oxigraph)


def current(path: Path) -> Path | None:
    """Return the folder of the snapshot that readers open; None where nothing was built."""
    try:
        name = (path / CURRENT).read_text(encoding="ascii").strip()
    except (FileNotFoundError, NotADirectoryError, UnicodeDecodeError):
        return None
    return path / SNAPSHOTS / name if name.isalnum() else None


def damaged(path: Path, fault: Exception) -> StoreError:
    """Return the error of a store whose snapshot cannot be read; its parts make it anew."""
    return StoreError(
        said("the store in {path} cannot be opened: {fault}", path=path, fault=fault),
        advice=said("Delete {file}, and run the build again.", file=path / SNAPSHOTS),
    )


@contextmanager
def names_in(index: Path) -> Iterator[sqlite3.Connection]:
    """Open the SQLite file of a snapshot's names, to read.

    Raises:
        StoreError: it is not there any more, or damaged.
    """
    try:
        with closing(sqlite3.connect(f"{index.absolute().as_uri()}?mode=ro", uri=True)) as names:
            yield names
    except sqlite3.DatabaseError as fault:
        raise damaged(index.parents[2], fault) from fault


def read_manifest(snapshot: Path) -> dict[str, Any]:
    """Return the manifest of a snapshot.

    Raises:
        StoreError: it cannot be read.
    """
    try:
        found: dict[str, Any] = json.loads((snapshot / MANIFEST).read_bytes())
    except (OSError, ValueError) as fault:
        raise damaged(snapshot.parents[1], fault) from fault
    return found
