"""The demonstration: five articles become a graph that answers, and a picture."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from time import perf_counter

import click

from chidao.ask import ask
from chidao.draw import draw
from chidao.intake import gather, sound_only, told
from chidao.language import spoken
from chidao.output import talk
from chidao.reading import read_all
from extract.errors import SourceError
from extract.message import said
from graph.build import build

QUESTION = ("indicator-history", ("indicator=kinh tế số",))


def run(store: Path, output: Path) -> None:
    """Build the samples into a store, answer one question, write the picture."""
    started = perf_counter()
    given = gather([seeds()])
    report = build(sound_only(read_all(given, workers=1)), store)
    given.tell()
    talk(said("{told} ({seconds:.1f} s)\n", told=told(report), seconds=perf_counter() - started))
    name, params = QUESTION
    click.echo(f"$ chidao query {name} -p {params[0]!r}", err=True)
    ask(name, store, params, "table")
    draw(None, store, output, None)
    click.echo(spoken("Next:"))
    click.echo(f'  chidao lookup "pham minh chinh" --store {store}')
    click.echo(f"  chidao query who-chaired --store {store}")
    click.echo(spoken(said("  open {output} in a browser", output=output)))


def seeds() -> Path:
    """Return the folder of the samples: beside the packages, or inside an installed one."""
    for folder in (Path(__file__).parents[1] / "seeds", Path(str(files("chidao") / "seeds"))):
        if (folder / "sources.csv").is_file():
            return folder
    message = said("the sample articles are not installed.")
    raise SourceError(message, advice="Build your own: chidao build PATH…")
