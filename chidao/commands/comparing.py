"""The commands about what is one thing, and about what changed."""

from __future__ import annotations

from pathlib import Path

import click

from chidao.language.help import SpokenCommand, SpokenGroup
from chidao.options import store_option


@click.group(cls=SpokenGroup)
def identity() -> None:
    """Say which meetings, persons, bodies … are one: what is in doubt, and what people decided.

    \b
    Examples:
      chidao identity suggest
      chidao identity list
    """


@identity.command(cls=SpokenCommand)
@store_option
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def suggest(store: Path, *, as_json: bool) -> None:
    """List the pairs that perhaps are one, with what speaks for it and against.

    \b
    Example:
      chidao identity suggest
    """
    from chidao.identity import suggest as print_suggestions  # noqa: PLC0415

    print_suggestions(store, as_document=as_json)


@identity.command(cls=SpokenCommand)
@click.argument("decision", type=click.Choice(("merge", "same", "different", "split", "reject")))
@click.argument("one")
@click.argument("other", required=False, default="")
@click.option("--who", required=True, help="Who decides.")
@click.option("--why", required=True, help="Why.")
@store_option
def decide(  # noqa: PLR0913 - one parameter an option
    *, decision: str, one: str, other: str, who: str, why: str, store: Path
) -> None:
    """Decide that ONE and OTHER are one or are not, and build the graph anew.

    ONE and OTHER are IRIs or their ends, as `suggest` lists them; split takes what the article
    OTHER says out of ONE; reject leaves out what was read from the evidence ONE.

    \b
    Examples:
      chidao identity decide merge meeting/--01-19-thuong-truc-chinh-phu \
        meeting/2024-07-19-thuong-truc-chinh-phu --who Lan --why "gõ nhầm tháng"
      chidao identity decide split person/nguyen-van-an-1a2b3c bao-khac.txt --who Lan --why "khác"
    """
    from chidao.identity import decide as write_decision  # noqa: PLC0415

    write_decision(store, (decision, one, other), who=who, why=why)


@identity.command("list", cls=SpokenCommand)
@store_option
def list_decisions(store: Path) -> None:
    """List what people decided, each with its file and line.

    \b
    Example:
      chidao identity list
    """
    from chidao.identity import show  # noqa: PLC0415

    show(store)


@identity.command(cls=SpokenCommand)
@click.argument("line", type=click.IntRange(2))
@store_option
def undo(line: int, store: Path) -> None:
    """Take back the decision on LINE of the store's table, and build the graph anew.

    \b
    Example:
      chidao identity undo 2
    """
    from chidao.identity import undo as take_back  # noqa: PLC0415

    take_back(store, line)


@click.command(cls=SpokenCommand)
@click.argument("before", type=click.Path(path_type=Path))
@click.argument("after", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def diff(before: Path, after: Path, *, as_json: bool) -> None:
    """Show what changed between the stores BEFORE and AFTER, fact by fact, with quotes.

    \b
    Example:
      chidao diff last-week.store this-week.store
    """
    from chidao.changes import show  # noqa: PLC0415

    show(before, after, as_document=as_json)


COMMANDS = (identity, diff)
