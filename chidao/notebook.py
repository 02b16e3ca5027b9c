"""The graph in a notebook: tables to reckon with, and a picture to look at.

What fails raises a :class:`extract.errors.ChidaoError`, which says what to do.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from html import escape
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from chidao.intake import decision_tables, gather, sound_only
from chidao.language.data import in_english
from chidao.reading import read_all
from extract.errors import QueryError, SourceError
from extract.message import said
from graph.build import build as build_store
from graph.store import Store as Snapshot
from queries.catalogue import library, named
from queries.execution import execute, rows
from queries.lookup import Lookup, lookup
from queries.names import did_you_mean, nearest, search
from queries.query import Query
from queries.run import Table, Value, run

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl

__all__ = ["Answer", "Picture", "Store", "build", "open"]

_SHOWN = 20
"""Rows of an answer that a notebook shows."""


def open(store: str | Path = "chidao-store") -> Store:  # noqa: A001 - read as `chidao.open`
    """Open a store that was built, as it is now: what is built later is not in it.

    Raises:
        StoreError: there is none, or it cannot be read.
    """
    return Store(Snapshot.open(Path(store)))


def build(*articles: str | Path, store: str | Path = "chidao-store") -> Store:
    """Read articles, from files or folders, into a store, and open it; what it holds stays.

    Raises:
        SourceError: none of the paths holds an article that can be read.
        StoreError: the store cannot be written.
    """
    paths = [Path(path) for path in articles]
    given = gather(paths)
    if not given.articles:
        given.tell()
        raise SourceError(said("None of the paths holds an article that can be read."))
    tables = decision_tables(paths)
    build_store(sound_only(read_all(given, workers=1)), Path(store), tables=tables)
    return open(store)


class Store:
    """A graph to ask: by question, in SPARQL, by name; or to look at."""

    def __init__(self, snapshot: Snapshot) -> None:
        """Take an open store; :func:`open` is the way in."""
        self._snapshot = snapshot

    def __repr__(self) -> str:
        """Say how much is in it."""
        return f"<store of {self._snapshot.manifest()['sizes']['articles']} articles>"

    @property
    def queries(self) -> Answer:
        """The questions of the library: what each asks, in both languages, and its parameters."""
        asked = [named(name) for name in library()]
        return Answer(
            columns=("query", "asks", "asks_vi", "parameters"),
            rows=tuple((q.name, q.title, q.title_vi, _parameters(q)) for q in asked),
        )

    def query(self, name: str, /, **values: object) -> Answer:
        """Answer a question of the library; its parameters are as people type them.

        A parameter whose name Python keeps for itself takes a line below: ``from_="2024"``. One
        that is left out takes its default, and None leaves it open.

        Raises:
            QueryError: there is no such question or parameter, or no such name in the store.
        """
        given = {key.removesuffix("_"): "" if v is None else str(v) for key, v in values.items()}
        return Answer.of(run(self._snapshot, named(name), given))

    def sparql(self, text: str, /) -> Answer:
        """Answer a SELECT or an ASK, in a process that is stopped when it takes too long.

        Raises:
            QueryError: it is no such query, or takes too long.
        """
        answer = execute(self._snapshot.snapshot, text, "json")
        if answer.kind == "triples":
            raise QueryError(
                said("a CONSTRUCT or DESCRIBE gives triples, which are no {form}.", form="table"),
                advice=said("Ask with SELECT, or on the command line: chidao query FILE.rq"),
            )
        return Answer.of(rows(answer))

    def lookup(self, name: str, /) -> Lookup:
        """Say all that is known of a name: groups of facts, each with its quote and source.

        Raises:
            QueryError: nothing bears the name.
        """
        return lookup(self._snapshot, name)

    def show(
        self, name: str | None = None, /, *, most: int | None = None, height: int = 640
    ) -> Picture:
        """Draw what lies around a name, or the heart of the graph, below the cell.

        ``most`` bounds the nodes, and ``height`` is in pixels.

        Raises:
            QueryError: the graph knows no such name.
        """
        from graph.export.html import DEFAULT_MOST, picture  # noqa: PLC0415 - needs pyvis

        focus = []
        if name is not None:
            found = search(self._snapshot.names, name, most=1)
            if not found:
                near = did_you_mean(nearest(self._snapshot.names, name))
                raise QueryError(
                    said(
                        'nothing in the store is called "{text}".{did_you_mean}',
                        text=name,
                        did_you_mean=near,
                    )
                )
            focus = [found[0].iri]
        page = picture(self._snapshot, focus, most=most or DEFAULT_MOST, translating=in_english)
        return Picture(page=page, around=name or "", height=height)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Answer:
    """Rows of values below named columns; numbers are exact, partial dates are text."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]

    @classmethod
    def of(cls, found: Table) -> Answer:
        """Take the rows of a query."""
        return cls(columns=found.columns, rows=found.rows)

    def __len__(self) -> int:
        """Return the number of rows."""
        return len(self.rows)

    def __iter__(self) -> Iterator[Mapping[str, Value]]:
        """Yield each row, its values by column."""
        return (dict(zip(self.columns, row, strict=True)) for row in self.rows)

    def __repr__(self) -> str:
        """Say how large it is."""
        return f"<{len(self.rows)} rows of {', '.join(self.columns)}>"

    def _repr_html_(self) -> str:
        head = "".join(f"<th>{escape(column)}</th>" for column in self.columns)
        body = "".join(
            "<tr>" + "".join(f"<td>{escape(_text(cell))}</td>" for cell in row) + "</tr>"
            for row in self.rows[:_SHOWN]
        )
        left = len(self.rows) - _SHOWN
        more = f"<p>… +{left}</p>" if left > 0 else ""
        return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{more}"

    def to_pandas(self) -> pd.DataFrame:
        """Return a data frame: numbers as floats, columns of whole dates as days.

        Raises:
            QueryError: pandas is not installed.
        """
        pandas = _installed("pandas")
        frame: pd.DataFrame = pandas.DataFrame(self._by_column(), columns=list(self.columns))
        for name in self._dated():
            frame[name] = pandas.to_datetime(frame[name])
        return frame

    def to_polars(self) -> pl.DataFrame:
        """Return a data frame: numbers as floats, columns of whole dates as dates.

        Raises:
            QueryError: polars is not installed.
        """
        frame: pl.DataFrame = _installed("polars").DataFrame(self._by_column(), strict=False)
        return frame

    def _by_column(self) -> dict[str, list[object]]:
        dated = self._dated()
        return {
            name: [_plain(row[n], whole=name in dated) for row in self.rows]
            for n, name in enumerate(self.columns)
        }

    def _dated(self) -> set[str]:
        """Return the columns that hold whole dates and nothing else."""
        found = set()
        for number, name in enumerate(self.columns):
            cells = [row[number] for row in self.rows if row[number] is not None]
            if cells and all(isinstance(cell, date) for cell in cells):
                found.add(name)
        return found


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Picture:
    """An interactive picture: a notebook draws it below its cell; it asks nothing of a network."""

    page: str
    around: str
    height: int

    def __repr__(self) -> str:
        """Say what it shows."""
        return f"<picture around {self.around}>" if self.around else "<picture>"

    def _repr_html_(self) -> str:
        # Without the origin of the notebook: what is drawn cannot reach into it.
        return (
            f'<iframe srcdoc="{escape(self.page)}" title="{escape(self.around or "chidao")}" '
            f'sandbox="allow-scripts allow-downloads allow-popups" '
            f'style="width: 100%; height: {self.height}px; border: 1px solid #ddd8cd"></iframe>'
        )

    def save(self, file: str | Path) -> None:
        """Write it as one HTML file."""
        Path(file).write_bytes(self.page.encode("utf-8"))


def _parameters(query: Query) -> str:
    return ", ".join(f"{p.name}={p.default or '-'}" for p in query.parameters)


def _plain(cell: Value, *, whole: bool) -> object:
    """Return a cell as data frames take it; a date among partial ones is text like them."""
    if isinstance(cell, Decimal):
        return float(cell)
    if isinstance(cell, date) and not whole:
        return cell.isoformat()
    return str(cell) if isinstance(cell, str) else cell


def _text(cell: Value) -> str:
    return "" if cell is None else str(cell)


def _installed(name: str) -> Any:  # noqa: ANN401 - a module
    try:
        return import_module(name)
    except ModuleNotFoundError as missing:
        raise QueryError(
            said("{name} is not installed.", name=missing.name),
            advice=said(
                "Install it: {python} -m pip install {what}", python=sys.executable, what=name
            ),
        ) from missing
