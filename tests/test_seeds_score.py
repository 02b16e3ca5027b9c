"""The bars that extraction must hold on the five seeds, against their facts read by hand."""

from pathlib import Path

import pytest

from chidao.evaluation.gold import read_gold
from chidao.evaluation.scoring import GROUPS, Score, score
from chidao.evaluation.stated import Statements
from extract.reader import read
from extract.sources import load
from graph.build import build
from graph.store import Store

ROOT = Path(__file__).parents[1]
ENOUGH = 10
"""Gold facts below which one fact more or less moves a group's F1 past the bar."""


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Score:
    folder = tmp_path_factory.mktemp("seeds")
    build(map(read, load([ROOT / "seeds"])), folder)
    return score(Statements(Store.open(folder).statements()), read_gold([ROOT / "tests" / "gold"]))


def test_every_seed_is_in_the_store_and_has_gold(seeds: Score) -> None:
    assert seeds.absent == ()
    assert len(read_gold([ROOT / "tests" / "gold"])) == len([*(ROOT / "seeds").glob("*.txt")]) == 5


def test_macro_f1(seeds: Score) -> None:
    assert seeds.macro_f1 >= 0.92


def test_micro_precision(seeds: Score) -> None:
    assert (seeds.total.precision or 0.0) >= 0.95


@pytest.mark.parametrize("group", GROUPS)
def test_no_group_falls_behind(seeds: Score, group: str) -> None:
    counts = seeds.group(group)
    assert counts.gold > 0
    assert counts.gold < ENOUGH or (counts.f1 or 0.0) >= 0.80, counts


def test_every_judged_fact_names_its_rule(seeds: Score) -> None:
    for name, tally in seeds.families.items():
        for fact in (*tally.right, *tally.wrong):
            assert fact.rules, (name, fact)
            assert all("/" in rule for rule in fact.rules), (name, fact)
