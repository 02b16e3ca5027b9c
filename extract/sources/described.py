"""The table ``sources.csv`` beside articles: file, url, publisher, published, place."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from msgspec import Struct

from extract.errors import SourceError
from extract.message import said

NAME = "sources.csv"
COLUMNS = ("file", "url", "publisher", "published", "place")


class Description(Struct, frozen=True, kw_only=True):
    """One row; ``where`` says which, for messages. Empty cells are None."""

    where: str
    url: str | None
    publisher: str | None
    published_cell: str | None
    place: str | None

    def published(self) -> date | None:
        """Return the day of publication. Raises SourceError where the cell is no such day."""
        if self.published_cell is None:
            return None
        try:
            return date.fromisoformat(self.published_cell)
        except ValueError:
            found = said(
                '{where}: "{cell}" is no date.',
                where=self.where,
                cell=self.published_cell,
            )
            advice = said("Write the day of publication as YYYY-MM-DD, or leave it empty.")
            raise SourceError(found, advice=advice) from None


def describe(folder: Path) -> dict[str, Description]:
    """Read the folder's table by file name; empty where there is none.

    Raises SourceError where the table cannot be decoded, a column is unknown or missing, a row
    has too many cells or no file, or a file is described twice.
    """
    table = folder / NAME
    if not table.is_file():
        return {}
    described: dict[str, Description] = {}
    for where, cells in _rows(table):
        name = cells["file"]
        if name is None:
            if any(cells.values()):
                raise SourceError(
                    said("{where}: no file is named.", where=where),
                    advice="Name it, or drop the row.",
                )
            continue
        if name in described:
            found = said('{where}: the file "{name}" is described twice.', where=where, name=name)
            raise SourceError(
                found,
                advice=said("Keep one of {where} and this line.", where=described[name].where),
            )
        described[name] = Description(
            where=where,
            url=cells["url"],
            publisher=cells["publisher"],
            published_cell=cells["published"],
            place=cells["place"],
        )
    return described


def _rows(table: Path) -> Iterator[tuple[str, dict[str, str | None]]]:
    """Yield the rows of a table by column, each with where it stands; None for an empty cell."""
    try:
        lines = unicodedata.normalize("NFC", table.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError as error:
        found = said("{table}: byte {start} is not UTF-8.", table=table, start=error.start)
        raise SourceError(found, advice="Save the table as UTF-8.") from None
    rows = csv.DictReader(io.StringIO(lines), restkey="", strict=False)
    _check_header(table, rows.fieldnames or ())
    for row in rows:
        where = f"{table}, line {rows.line_num}"
        if "" in row:
            advice = said("Put a value that holds a comma in quotation marks.")
            raise SourceError(
                said("{where}: there are more cells than columns.", where=where), advice=advice
            )
        yield where, {column: (row.get(column) or "").strip() or None for column in COLUMNS}


def _check_header(table: Path, header: Sequence[str]) -> None:
    """Raise SourceError unless the header has a file column and only columns that we know."""
    strange = [column for column in header if column not in COLUMNS]
    if strange or "file" not in header:
        found = (
            said('{table}, line 1: there is no column "{column}".', table=table, column=strange[0])
            if strange
            else said('{table}, line 1: the column "file" is missing.', table=table)
        )
        raise SourceError(
            found, advice=said("The columns are {columns}.", columns=", ".join(COLUMNS))
        )
