"""The command line. Heavy libraries are imported by the command that needs them."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from chidao import comparing
from chidao.accounts import COMMANDS
from chidao.options import store_option
from extract.errors import ChidaoError, ServerError, SourceError, StoreError

if TYPE_CHECKING:
    from collections.abc import Sequence

EXIT_FAULT, EXIT_USAGE, EXIT_FAILED_INPUT, EXIT_DISK = 1, 2, 3, 4
RESULT_FORMATS = ("table", "csv", "tsv", "json", "xml")
EXPORT_FORMATS = ("nquads", "trig", "turtle", "jsonld", "csv", "graphml", "gexf")
NOTHING = "None of the paths holds an article that can be read."


class _Commands(click.Group):
    """Shows a person's mistake in a line or two, and a fault of ours as a traceback."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except ChidaoError as error:
            click.echo(f"Error: {error}", err=True)
            ctx.exit(EXIT_DISK if isinstance(error, StoreError) else EXIT_FAULT)
        except OSError as error:
            if isinstance(error, BrokenPipeError):
                sys.stderr.close()  # the reader has gone; there is nobody left to tell
                ctx.exit(0)
            where = f"{error.filename}: " if error.filename else ""
            click.echo(f"Error: {where}{error.strerror or error}", err=True)
            ctx.exit(EXIT_DISK)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's own
        """Keep the order in which they are written: first things first."""
        return list(self.commands)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="chidao")
def cli() -> None:
    """Vietnamese government news as a knowledge graph: every fact with its sentence.

    \b
    Examples:
      chidao demo
      chidao build articles/
      chidao lookup "pham minh chinh"
      chidao query who-chaired -p person="Phạm Minh Chính"
      chidao graph "Hải Dương" -o hai-duong.html
    """


@cli.command()
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


@cli.command()
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
    if not given.articles:
        raise SourceError(NOTHING)


@cli.command()
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
            raise SourceError(NOTHING)
    if strict and given.failed:
        ctx.exit(EXIT_FAILED_INPUT)


@cli.command()
@click.argument("text")
@store_option
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.option("--all", "everything", is_flag=True, help="Print every fact, not only the first.")
def lookup(text: str, store: Path, *, as_json: bool, everything: bool) -> None:
    """Say everything that is known of a name, each fact with its quote and source.

    Accents, case and the order of words do not matter; abbreviations are known.

    \b
    Examples:
      chidao lookup "pham minh chinh"
      chidao lookup "ubnd tinh hai duong" --json
    """
    from chidao.known import show  # noqa: PLC0415

    show(text, store, as_json=as_json, everything=everything)


@cli.command()
@click.argument("name", required=False)
@store_option
@click.option("-p", "--param", "params", multiple=True, metavar="NAME=VALUE", help="A parameter.")
@click.option("--format", "form", type=click.Choice(RESULT_FORMATS), default="table")
@click.option("--list", "listing", is_flag=True, help="List the queries of the library.")
def query(
    name: str | None, store: Path, params: Sequence[str], form: str, *, listing: bool
) -> None:
    """Ask the graph: a query of the library by its name, a FILE.rq, or - for standard input.

    \b
    Examples:
      chidao query --list
      chidao query indicator-history -p indicator="kinh tế số"
      chidao query mine.rq --format csv
    """
    from chidao.ask import ask, show_list  # noqa: PLC0415

    if listing:
        show_list()
    elif name is None:
        raise click.UsageError("Name a query, a FILE.rq, or -; --list shows the library.")
    else:
        ask(name, store, params, form)


@cli.command()
@click.argument("name", required=False)
@store_option
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True)
@click.option("--most", type=click.IntRange(1), help="Draw at most so many nodes.")
def graph(name: str | None, store: Path, output: Path, most: int | None) -> None:
    """Draw the graph, or what lies around NAME, as one interactive HTML file.

    \b
    Examples:
      chidao graph -o graph.html
      chidao graph "Phạm Minh Chính" -o chinh.html
    """
    from chidao.draw import draw  # noqa: PLC0415

    draw(name, store, output, most)


@cli.command()
@click.argument("form", metavar="FORMAT", type=click.Choice(EXPORT_FORMATS))
@store_option
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True)
def export(form: str, store: Path, output: Path) -> None:
    """Write the whole graph: nquads trig turtle jsonld csv graphml gexf.

    \b
    Examples:
      chidao export nquads -o graph.nq
      chidao export csv -o facts.csv
    """
    from chidao.output import whole  # noqa: PLC0415
    from graph.export import FORMATS  # noqa: PLC0415
    from graph.store import Store  # noqa: PLC0415

    opened = Store.open(store)
    with whole(output) as out:
        FORMATS[form](opened, out)


@cli.command()
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


@cli.command()
@click.argument(
    "gold", metavar="GOLD_DIR...", nargs=-1, required=True, type=click.Path(path_type=Path)
)
@store_option
@click.option("--only", type=click.Path(path_type=Path), help="A file of article names to score.")
@click.option("--show", "shown", multiple=True, metavar="FAMILY", help="List its errors.")
@click.option("--json", "as_json", is_flag=True, help="Everything, with errors, as JSON.")
@click.option(
    "--record", type=click.Path(path_type=Path), help="Write each rule's precision to a file."
)
def evaluate(  # noqa: PLR0913 - one parameter an option
    gold: Sequence[Path],
    store: Path,
    only: Path | None,
    shown: Sequence[str],
    *,
    as_json: bool,
    record: Path | None,
) -> None:
    """Score the graph against facts read by hand, one JSON file an article.

    \b
    Examples:
      chidao evaluate tests/gold
      chidao evaluate tests/gold --show attendee --show task
      chidao evaluate tests/gold --record extract/rules/measured.toml
    """
    from chidao.evaluate import Evaluation  # noqa: PLC0415

    evaluation = Evaluation.of(gold, store, only)
    if as_json:
        evaluation.show_json()
    else:
        evaluation.show(shown)
    if record is not None:
        evaluation.record(record)


@cli.command()
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


@cli.command()
@store_option
def schema(store: Path) -> None:
    """List the classes and properties, with an example each from the graph.

    \b
    Example:
      chidao schema
    """
    from chidao.ask import show_schema  # noqa: PLC0415

    show_schema(store)


@cli.command()
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


@cli.command()
@store_option
@click.option("--host", help="The address to listen on.  [default: 127.0.0.1]")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8890, show_default=True, help="0: a free one."
)
@click.option("--public", is_flag=True, help="Let others reach it; its limits are told.")
@click.option("--name", "names", multiple=True, help="A host name that the server goes by.")
def serve(store: Path, host: str | None, port: int, names: Sequence[str], *, public: bool) -> None:
    """Answer SPARQL and a JSON API over HTTP, on this machine only unless told otherwise.

    \b
    Examples:
      chidao serve
      chidao serve --public --name graph.example.vn --port 80
    """
    try:
        from chidao.server import run  # noqa: PLC0415
    except ModuleNotFoundError as missing:
        raise ServerError(
            f"{missing.name} is not installed.",
            advice="Install it: pip install 'chidao[serve]'",
        ) from missing
    run.serve(store, host, port, public=public, names=names)


for _command in (*COMMANDS, *comparing.COMMANDS):
    cli.add_command(_command)


def main() -> None:
    """Run the command line."""
    signal.signal(signal.SIGTERM, _stop)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")
    cli(prog_name="chidao")


def _stop(*_: object) -> NoReturn:
    """Leave in order: what is half written is cleared, and readers see the store as it was."""
    said = "Error: stopped by SIGTERM before the end. The same command takes it up again.\n"
    os.write(sys.stderr.fileno(), said.encode())
    raise SystemExit(EXIT_DISK)
