"""What reading leaves behind."""

import gc
from pathlib import Path

from extract.reader import read
from extract.sources import load

SEEDS = Path(__file__).parents[2] / "seeds"


def test_nothing_waits_for_the_collector_of_cycles() -> None:
    articles = load([SEEDS])
    for article in articles:
        read(article)  # what is kept of its sentences stays
    gc.collect()
    gc.disable()
    try:
        for article in articles:
            read(article)
        assert gc.collect() == 0
    finally:
        gc.enable()
