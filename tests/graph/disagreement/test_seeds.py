"""The seeds disagree on the day of one meeting: «19/1» in one, «19/7» in the other."""

from __future__ import annotations

from pathlib import Path

from extract.reader import read
from extract.sources import load
from graph.assemble import statements
from graph.disagreement import Difference, Said, find
from graph.evidence import sound
from graph.vocabulary import T

SEEDS = Path(__file__).parents[3] / "seeds"


def test_the_day_is_disputed_with_both_quotes() -> None:
    readings = [sound(read(article)) for article in load(sorted(SEEDS.glob("00[01]*.txt")))]
    quotes = {
        f"{f.evidence.quote.begin}-{f.evidence.quote.end}": f.evidence.quote.text
        for reading in readings
        for f in reading.findings
    }
    dated = [
        found
        for found in find(Said.of(statements(readings)))
        if found.property == T.date and found.difference is Difference.CONFLICT
    ]
    assert len(dated) == 1
    assert {side.value.value[-5:] for side in dated[0].sides} == {"01-19", "07-19"}
    for side in dated[0].sides:
        month, day = side.value.value[-5:].split("-")
        told = [quotes[e.value.split("/evidence/")[1].split("/")[0]] for e in side.evidence]
        assert told
        assert all(f"{int(day)}/{int(month)}" in quote for quote in told)
