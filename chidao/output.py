"""How answers are printed: results on stdout, talk on stderr."""

from __future__ import annotations

import json
import os
import re
import sys
from contextlib import contextmanager
from decimal import Decimal
from typing import TYPE_CHECKING, BinaryIO, TypeVar

import click

from chidao.language import spoken, title

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

WIDTH_UNKNOWN = 100
BELOW = ("quote", "article", "evidence", "source")
"""Columns that say why a row is believed: they stand below it, as wide as the page."""

_MONTH_DAY = re.compile(r"--(\d\d)-(\d\d)")

T = TypeVar("T")


@contextmanager
def whole(path: Path) -> Iterator[BinaryIO]:
    """Open a file to write that is there whole or, where writing fails, as it was before."""
    if path.exists() and not path.is_file():  # a pipe or a terminal
        with path.open("wb") as out:
            yield out
        return
    aside = path.resolve().with_name(f".{path.name}-{os.getpid()}")
    try:
        with aside.open("wb") as out:
            yield out
        aside.replace(path.resolve())
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error
    finally:
        if aside.exists():
            aside.unlink()


def talk(message: str) -> None:
    """Say something about the work, not about the result."""
    click.echo(spoken(message), err=True)


def table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print rows as a table that fits the terminal, each row's quote and source below it."""
    from rich.box import SIMPLE_HEAD  # noqa: PLC0415 - rich takes longer to import than --help may
    from rich.console import Console  # noqa: PLC0415
    from rich.padding import Padding  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415

    console = Console(width=None if sys.stdout.isatty() else WIDTH_UNKNOWN, highlight=False)
    below = [n for n, name in enumerate(columns) if name.startswith(BELOW)]
    shown = [n for n in range(len(columns)) if n not in below]
    if below and shown:
        console.print("  ·  ".join(title(columns[n]) for n in shown), style="bold")
        for row in rows:
            console.print("  ·  ".join(escaped(row[n]) for n in shown if row[n] is not None))
            if believed := _below(columns, row, below):
                console.print(Padding(believed, (0, 0, 0, 4), expand=False), style="dim")
        return
    drawn = Table(box=SIMPLE_HEAD, pad_edge=False)
    for name in columns:
        drawn.add_column(title(name), overflow="fold")
    for row in rows:
        drawn.add_row(*(escaped(cell) for cell in row))
    console.print(drawn)


def _below(columns: Sequence[str], row: Sequence[object], below: Sequence[int]) -> str:
    """Return a row's quotes in guillemets, each followed by what says where it stands."""
    parts = [
        f"«{' '.join(escaped(row[n]).split())}»" if "quote" in columns[n] else escaped(row[n])
        for n in below
        if row[n] is not None
    ]
    return "  ".join(parts)


def escaped(cell: object) -> str:
    """Return a cell as text without line ends of its own, in which rich finds no markup."""
    from rich.markup import escape  # noqa: PLC0415 - see table()

    if cell is None:
        return ""
    text = number(cell) if isinstance(cell, Decimal) else day(str(cell))
    return escape(" ".join(text.split()))


def day(text: str) -> str:
    """Write a day without its year as people do, 19/7; any other text as it is."""
    found = _MONTH_DAY.fullmatch(text)
    return f"{int(found[2])}/{int(found[1])}" if found else text


def number(value: Decimal) -> str:
    """Write a number as Vietnamese readers do: «8.280», «16,5»."""
    text = f"{value.normalize():,f}"
    return text.replace(",", "\0").replace(".", ",").replace("\0", ".")


def as_json(value: object) -> str:
    """Return JSON that keeps Vietnamese letters, with sorted keys and two spaces."""
    return json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True, default=_plain)


def json_line(value: object) -> str:
    """Return JSON on one line, with keys in their own order."""
    return json.dumps(value, ensure_ascii=False, default=_plain)


def _plain(value: object) -> object:
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return str(value)


def progress(items: Sequence[T], label: str) -> Iterator[T]:
    """Yield the items, with a bar on stderr where that is a terminal."""
    if not sys.stderr.isatty():
        yield from items
        return
    with click.progressbar(items, label=label, file=sys.stderr) as bar:
        yield from bar
