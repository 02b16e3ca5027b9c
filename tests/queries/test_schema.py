"""The examples of classes and properties are the store's, however it was built."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.made_articles import articles
from extract.reader import read
from graph.build import build
from graph.evidence import sound
from graph.store import Store
from queries.catalogue import named
from queries.run import run

if TYPE_CHECKING:
    from pathlib import Path


def test_a_store_shows_the_same_examples_in_whatever_order_it_was_built(tmp_path: Path) -> None:
    readings = [sound(read(article)) for article in articles(10, seed=5)]
    build(readings, tmp_path / "once")
    for reading in (readings[8:], readings[:1], readings[1:8]):
        build(reading, tmp_path / "steps")
    once, steps = (
        run(Store.open(tmp_path / folder), named("schema")) for folder in ("once", "steps")
    )
    assert once == steps
    at = once.columns.index("example")
    assert sum(row[at] is not None for row in once.rows) > 50
