"""The commands that ask the graph: a name, a query, its faults, its vocabulary."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from chidao.language import spoken
from chidao.language.help import SpokenCommand
from chidao.options import store_option

if TYPE_CHECKING:
    from collections.abc import Sequence


EXIT_FAULT = 1
RESULT_FORMATS = ("table", "csv", "tsv", "json", "xml")


@click.command(cls=SpokenCommand)
@click.argument("text", nargs=-1, required=True)
@store_option
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.option("--all", "everything", is_flag=True, help="Print every fact, not only the first.")
def lookup(text: Sequence[str], store: Path, *, as_json: bool, everything: bool) -> None:
    """Say everything that is known of a name, each fact with its quote and source.

    Accents, case and the order of words do not matter; abbreviations are known.

    \b
    Examples:
      chidao lookup pham minh chinh
      chidao lookup "ubnd tinh hai duong" --json
    """
    from chidao.known import show  # noqa: PLC0415

    show(" ".join(text), store, as_json=as_json, everything=everything)


@click.command(cls=SpokenCommand)
@click.argument("name", required=False)
@store_option
@click.option("-p", "--param", "params", multiple=True, metavar="NAME=VALUE", help="A parameter.")
@click.option("--format", "form", type=click.Choice(RESULT_FORMATS), default="table")
@click.option("--list", "listing", is_flag=True, help="List the library, or tell of one query.")
def query(
    name: str | None, store: Path, params: Sequence[str], form: str, *, listing: bool
) -> None:
    """Ask the graph: a query of the library by its name, a FILE.rq, or - for standard input.

    \b
    Examples:
      chidao query --list
      chidao query who-chaired --list
      chidao query indicator-history -p indicator="kinh tế số"
      chidao query mine.rq --format csv
    """
    from chidao.ask import ask, show_list, show_question  # noqa: PLC0415

    if listing and name is not None:
        show_question(name)
    elif listing:
        show_list()
    elif name is None:
        raise click.UsageError(spoken("Name a query, a FILE.rq, or -; --list shows the library."))
    else:
        ask(name, store, params, form)


@click.command(cls=SpokenCommand)
@store_option
@click.pass_context
def check(ctx: click.Context, store: Path) -> None:
    """Look for faults of the store; exit with 1 if there is one.

    \b
    Example:
      chidao check
    """
    from chidao.ask import show_faults  # noqa: PLC0415

    if show_faults(store):
        ctx.exit(EXIT_FAULT)


@click.command(cls=SpokenCommand)
@store_option
def schema(store: Path) -> None:
    """List the classes and properties, with an example each from the graph.

    \b
    Example:
      chidao schema
    """
    from chidao.ask import show_schema  # noqa: PLC0415

    show_schema(store)


COMMANDS = (lookup, query, check, schema)
