"""The commands that take articles in and out: read, built into the graph, withdrawn."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from chidao.language.help import SpokenCommand
from chidao.options import store_option

if TYPE_CHECKING:
    from collections.abc import Sequence


EXIT_FAILED_INPUT = 3


@click.command(cls=SpokenCommand)
@store_option
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Where the picture goes.")
def demo(store: Path, output: Path | None) -> None:
    """Build the graph of the five sample articles, ask it a question, draw it.

    \b
    Example:
      chidao demo
    """
    from chidao.demo import run  # noqa: PLC0415

    run(store, output or store.with_name(f"{store.name}-graph.html"))


@click.command(cls=SpokenCommand)
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
def extract(paths: Sequence[Path]) -> None:
    """Print what articles say, one finding a line, as JSON.

    \b
    Examples:
      chidao extract seeds/
      chidao extract article.txt | grep '"Chairing"'
    """
    from chidao.intake import findings_as_json, gather  # noqa: PLC0415
    from chidao.output import json_line  # noqa: PLC0415
    from chidao.reading import read_all  # noqa: PLC0415

    given = gather(paths)
    for reading in read_all(given, workers=1):
        for finding in findings_as_json(reading):
            click.echo(json_line(finding))
    given.tell()
    given.insist()


@click.command(cls=SpokenCommand)
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@store_option
@click.option("--strict", is_flag=True, help="Exit with 3 if anything given could not be read.")
@click.option(
    "--workers", type=click.IntRange(1), default=1, show_default=True, help="Reading processes."
)
@click.pass_context
def build(
    ctx: click.Context, paths: Sequence[Path], store: Path, workers: int, *, strict: bool
) -> None:
    """Read articles into the graph; what it holds already stays.

    \b
    Examples:
      chidao build seeds/
      chidao build articles/ more/article.txt --store ~/graph --workers 4
    """
    from chidao.intake import decision_tables, gather, sound_only, told  # noqa: PLC0415
    from chidao.output import talk  # noqa: PLC0415
    from chidao.reading import read_all  # noqa: PLC0415
    from graph.build import build as build_store  # noqa: PLC0415

    given = gather(paths)
    if given.articles:
        report = build_store(
            sound_only(read_all(given, workers)), store, tables=decision_tables(paths)
        )
        given.tell()
        talk(told(report))
    else:
        given.tell()
        if not strict:
            given.insist()
    if strict and given.failed:
        ctx.exit(EXIT_FAILED_INPUT)


@click.command(cls=SpokenCommand)
@click.argument("article")
@store_option
def remove(article: str, store: Path) -> None:
    """Withdraw an article (by file name, URL or IRI) and what it alone said.

    \b
    Example:
      chidao remove 004_eacdd5ac4735a18e.txt
    """
    from chidao.intake import told  # noqa: PLC0415
    from chidao.output import talk  # noqa: PLC0415
    from graph.build import remove as remove_article  # noqa: PLC0415

    talk(told(remove_article(store, article)))


@click.command(cls=SpokenCommand)
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def coverage(paths: Sequence[Path], *, as_json: bool) -> None:
    """Account for every sentence, and list those that promise a fact and gave none.

    \b
    Examples:
      chidao coverage seeds/
      chidao coverage article.txt --json
    """
    from chidao.coverage import cover  # noqa: PLC0415

    cover(paths, as_document=as_json)


COMMANDS = (demo, extract, build, remove, coverage)
