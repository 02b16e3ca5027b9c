"""The demonstration: five articles become a graph that answers, and a picture."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from time import perf_counter

import click

from chidao.ask import ask
from chidao.draw import draw
from chidao.intake import gather, sound_only, told
from chidao.output import talk
from chidao.reading import read_all
from extract.errors import SourceError
from graph.build import build

QUESTION = ("indicator-history", ("indicator=kinh tế số",))


def run(store: Path, output: Path) -> None:
    """Build the samples into a store, answer one question, write the picture."""
    started = perf_counter()
    given = gather([seeds()])
    report = build(sound_only(read_all(given, workers=1)), store)
    given.tell()
    talk(f"{told(report)} ({perf_counter() - started:.1f} s)\n")
    name, params = QUESTION
    talk(f"$ chidao query {name} -p {params[0]!r}")
    ask(name, store, params, "table")
    draw(None, store, output, None)
    click.echo(
        "Next:\n"
        f'  chidao lookup "pham minh chinh" --store {store}\n'
        f"  chidao query who-chaired --store {store}\n"
        f"  open {output} in a browser"
    )


def seeds() -> Path:
    """Return the folder of the samples: beside the packages, or inside an installed one."""
    for folder in (Path(__file__).parents[1] / "seeds", Path(str(files("chidao") / "seeds"))):
        if (folder / "sources.csv").is_file():
            return folder
    message = "the sample articles are not installed."
    raise SourceError(message, advice="Build your own: chidao build PATH…")
