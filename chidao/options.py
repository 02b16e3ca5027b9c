"""Options that several commands take."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from chidao.language import spoken
from extract.message import said

if TYPE_CHECKING:
    from collections.abc import Callable


def store_option(command: Callable[..., None]) -> Callable[..., None]:
    """Let a command be told where the graph is."""
    return click.option(
        "--store",
        type=click.Path(path_type=Path),
        envvar="CHIDAO_STORE",
        default=Path("chidao-store"),
        show_default="$CHIDAO_STORE, else chidao-store here",
        help="The folder of the graph.",
    )(command)


def form_option(command: Callable[..., None]) -> Callable[..., None]:
    """Let a command print a table, CSV or JSON."""
    chosen = click.option(
        "--format",
        "form",
        type=click.Choice(("table", "csv", "json")),
        default="table",
        help="How the answer is printed.",
    )(command)
    return click.option("--json", "form", flag_value="json", help="The same as --format json.")(
        chosen
    )


def day(text: str) -> date:
    """Return a day as people type it: 2025-06-30 or 30/6/2025.

    Raises:
        click.BadParameter: it is none.
    """
    try:
        if "/" in text:
            number, month, year = (int(part) for part in text.split("/"))
            return date(year, month, number)
        return date.fromisoformat(text)
    except ValueError as fault:
        message = said('"{text}" is no day; write 2025-06-30 or 30/6/2025.', text=text)
        raise click.BadParameter(spoken(message)) from fault
