"""What became of every sentence: read, or not, and where a word promised what was not found."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING

import click

from chidao.intake import gather
from chidao.output import as_json, table
from chidao.reading import read_all

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from extract.article import Reading


@dataclass(slots=True)
class Block:
    """The sentences of one kind of block: all, those with facts, those that promise one in vain."""

    sentences: int = 0
    with_facts: int = 0
    promising: int = 0
    characters: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A sentence in which a word or figure promises a fact, and from which none was read."""

    article: str
    begin: int
    end: int
    block: str
    trigger: str
    sentence: str


@dataclass(slots=True)
class Coverage:
    """The account of all articles."""

    articles: int = 0
    blocks: dict[str, Block] = field(default_factory=lambda: defaultdict(Block))
    gaps: list[Gap] = field(default_factory=list)


def account(readings: Iterable[Reading]) -> Coverage:
    """Count the sentences of readings by block, and list the gaps."""
    found = Coverage()
    for reading in readings:
        found.articles += 1
        for said in reading.sentences:
            block = found.blocks[said.block]
            block.sentences += 1
            block.characters += said.end - said.begin
            block.with_facts += bool(said.rules)
            if said.trigger is not None:
                block.promising += 1
                text = " ".join(reading.article.text[said.begin : said.end].split())
                found.gaps.append(
                    Gap(
                        article=reading.article.source,
                        begin=said.begin,
                        end=said.end,
                        block=said.block,
                        trigger=said.trigger,
                        sentence=text,
                    )
                )
    return found


def cover(paths: Sequence[Path], *, as_document: bool) -> None:
    """Print the account of the articles below paths, as tables or as JSON."""
    given = gather(paths)
    found = account(read_all(given, workers=1))
    if given.articles:
        click.echo(as_json(_document(found))) if as_document else _show(found)
    given.tell()
    given.insist()


def _show(found: Coverage) -> None:
    rows = [
        (kind, b.sentences, b.with_facts, b.promising, b.sentences - b.with_facts - b.promising)
        for kind, b in sorted(found.blocks.items(), key=lambda pair: -pair[1].sentences)
    ]
    table(("block", "sentences", "with facts", "promising, none read", "nothing promised"), rows)
    table(
        ("promised by", "at", "quote", "article"),
        [(gap.trigger, gap.begin, gap.sentence, gap.article) for gap in found.gaps],
    )


def _document(found: Coverage) -> dict[str, object]:
    return {
        "articles": found.articles,
        "blocks": {kind: asdict(block) for kind, block in found.blocks.items()},
        "gaps": [asdict(gap) for gap in found.gaps],
    }
