"""The commands that hold sources to account: where they differ, and what is due."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from chidao.language.help import SpokenCommand
from chidao.options import day, form_option, store_option

TYPES = ("conflict", "update", "other-period", "rounding", "other-scope", "all")
LEDGER_FILES = (".csv", ".xlsx", ".ics")


@click.command(cls=SpokenCommand)
@click.option("--type", "kind", type=click.Choice(TYPES), default="conflict", show_default=True)
@click.option("--for", "about", metavar="NAME", help="A meeting, indicator, place or person.")
@form_option
@store_option
def conflicts(kind: str, about: str | None, form: str, store: Path) -> None:
    """Show where sources differ, side by side, each with its quote.

    \b
    Examples:
      chidao conflicts
      chidao conflicts --type all --for "kinh tế số" --json
    """
    from chidao.differences import show  # noqa: PLC0415

    show(store, kind, about, form)


@click.command(cls=SpokenCommand)
@form_option
@store_option
def audit(form: str, store: Path) -> None:
    """Find sums, shares, growth, ranks and counts in the sources that do not add up.

    These are findings about what the articles say; `check` looks for faults of the store.

    \b
    Examples:
      chidao audit
      chidao audit --format csv
    """
    from chidao.slips import show  # noqa: PLC0415

    show(store, form)


@click.command(cls=SpokenCommand)
@click.option("--before", type=day, metavar="DATE", help="The last day on which a task is due.")
@click.option(
    "--as-of", type=day, metavar="DATE", help="The day on which to look; today if not given."
)
@click.option("--for", "body", metavar="BODY", help="Who was told, directly or in a group.")
@click.option("--by", "giver", metavar="GIVER", help="Who gave the instruction.")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    help=f"Write a file instead: {' '.join(LEDGER_FILES)}",
)
@form_option
@store_option
def due(  # noqa: PLR0913 - one parameter an option
    *,
    before: date | None,
    as_of: date | None,
    body: str | None,
    giver: str | None,
    output: Path | None,
    form: str,
    store: Path,
) -> None:
    """List instructions with a deadline: by whom, for whom, and what later sentences report.

    What was told to a group that covers the body is shown apart. That there is no evidence does
    not say that a task was not done.

    \b
    Examples:
      chidao due --before 31/12/2025
      chidao due --for "Bộ Tài chính" --as-of 2025-07-01
      chidao due -o viec-den-han.ics
    """
    from chidao.due import Asked, show  # noqa: PLC0415

    asked = Asked(as_of=as_of or date.today(), before=before, body=body, giver=giver)  # noqa: DTZ011 - the reader's own day
    show(store, asked, form, output)


COMMANDS = (conflicts, audit, due)
