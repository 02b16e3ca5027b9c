"""Tables as CSV, to be opened by people."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from graph.export.csv import cell

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def as_csv(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    """Return a table as CSV in which no spreadsheet takes a cell for a formula."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow(["" if value is None else cell(str(value)) for value in row])
    return text.getvalue().encode()
