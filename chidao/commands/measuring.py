"""The command that measures the graph against facts read by hand."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from chidao.language.help import SpokenCommand
from chidao.options import store_option

if TYPE_CHECKING:
    from collections.abc import Sequence


@click.command(cls=SpokenCommand)
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
@click.option(
    "--fit-areas",
    type=click.Path(path_type=Path),
    help="Learn from the gold which place a report is about, and write it to a file.",
)
def evaluate(  # noqa: PLR0913 - one parameter an option
    gold: Sequence[Path],
    store: Path,
    only: Path | None,
    shown: Sequence[str],
    *,
    as_json: bool,
    record: Path | None,
    fit_areas: Path | None,
) -> None:
    """Score the graph against facts read by hand, one JSON file an article.

    \b
    Examples:
      chidao evaluate tests/gold
      chidao evaluate tests/gold --show attendee --show task
      chidao evaluate tests/gold --record extract/rules/measured.toml
      chidao evaluate tests/gold --fit-areas extract/figures/places/area_weights.toml
    """
    from chidao.evaluate import Evaluation  # noqa: PLC0415

    evaluation = Evaluation.of(gold, store, only)
    if as_json:
        evaluation.show_json()
    else:
        evaluation.show(shown)
    if record is not None:
        evaluation.record(record)
    if fit_areas is not None:
        evaluation.fit_areas(fit_areas)


COMMANDS = evaluate
