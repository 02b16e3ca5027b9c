"""Rows as CSV that people open in a spreadsheet, which must take no cell for a formula."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MARKED = "utf-8-sig"
"""The encoding whose mark tells spreadsheets of UTF-8: without it they garble Vietnamese."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def cell(text: str) -> str:
    """Return the text so that no spreadsheet takes it for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def as_csv(
    columns: Sequence[str], rows: Iterable[Sequence[object]], *, line_end: str = "\r\n"
) -> str:
    """Return the rows below their columns; what is None is empty."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator=line_end)
    writer.writerow(columns)
    writer.writerows([cell("" if value is None else str(value)) for value in row] for row in rows)
    return text.getvalue()
