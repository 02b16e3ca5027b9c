"""The commands that show the graph elsewhere: drawn, written out, served."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from chidao.language.help import SpokenCommand
from chidao.options import store_option
from extract.errors import ServerError
from extract.message import said

if TYPE_CHECKING:
    from collections.abc import Sequence


EXPORT_FORMATS = ("nquads", "trig", "turtle", "jsonld", "csv", "graphml", "gexf")


@click.command(cls=SpokenCommand)
@click.argument("name", nargs=-1)
@store_option
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True)
@click.option("--most", type=click.IntRange(1), help="Draw at most so many nodes.")
def graph(name: Sequence[str], store: Path, output: Path, most: int | None) -> None:
    """Draw the graph, or what lies around NAME, as one interactive HTML file.

    \b
    Examples:
      chidao graph -o graph.html
      chidao graph "Phạm Minh Chính" -o chinh.html
    """
    from chidao.draw import draw  # noqa: PLC0415

    draw(" ".join(name) or None, store, output, most)


@click.command(cls=SpokenCommand)
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


@click.command(cls=SpokenCommand)
@store_option
@click.option("--host", help="The address to listen on.  [default: 127.0.0.1]")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8890, show_default=True, help="0: a free one."
)
@click.option("--public", is_flag=True, help="Let others reach it; its limits are told.")
@click.option("--name", "names", multiple=True, help="A host name that the server goes by.")
def serve(store: Path, host: str | None, port: int, names: Sequence[str], *, public: bool) -> None:
    """Serve pages, a JSON API and SPARQL over HTTP, on this machine only unless told otherwise.

    \b
    Examples:
      chidao serve
      chidao serve --public --name graph.example.vn --port 80
    """
    try:
        from chidao.server import run  # noqa: PLC0415
    except ModuleNotFoundError as missing:
        raise ServerError(
            said("{name} is not installed.", name=missing.name),
            advice=said(
                "Install it: {python} -m pip install {what}",
                python=sys.executable,
                what="'chidao[serve]'",
            ),
        ) from missing
    run.serve(store, host, port, public=public, names=names)


COMMANDS = (graph, export, serve)
