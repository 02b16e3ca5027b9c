from collections.abc import Callable
from pathlib import Path

import pytest

from chidao.evaluation.gold import read_gold
from chidao.evaluation.scoring import GROUPS, Counts, Score, aligned, score
from chidao.evaluation.stated import Statements
from extract.precision import Precision
from graph.store import Store


@pytest.fixture
def made(made_store: Path, made_gold: Path) -> Score:
    return score(Statements(Store.open(made_store).statements()), read_gold([made_gold]))


@pytest.mark.parametrize(
    ("family", "counts"),
    [
        ("meeting_date", Counts(1, 0, 0)),  # the year is inferred, and owned to be
        ("meeting_ordinal", Counts(1, 0, 0)),
        ("meeting_body", Counts(0, 0, 1)),
        ("chair", Counts(1, 0, 0)),
        ("attendee", Counts(1, 1, 1)),
        ("site", Counts(0, 0, 0)),
        ("role", Counts(1, 0, 0)),
        ("task", Counts(1, 0, 0)),
        ("task_by", Counts(1, 0, 0)),
        ("task_addressee", Counts(1, 0, 0)),
        ("task_deadline", Counts(1, 0, 0)),
        ("metric_value", Counts(1, 0, 0)),
        ("metric_full", Counts(0, 1, 1)),  # of another year
        ("document", Counts(0, 0, 0)),
    ],
)
def test_counts(made: Score, family: str, counts: Counts) -> None:
    assert made.families[family].counts == counts


def test_totals_count_a_figure_once(made: Score) -> None:
    assert made.total == Counts(10, 1, 2)
    assert made.total.precision == 10 / 11
    assert made.group("participation") == Counts(2, 1, 1)


def test_the_mean_leaves_out_groups_with_little_gold(made: Score) -> None:
    assert [name for name in GROUPS if made.group(name).gold >= 5] == []
    assert made.macro_f1 == 0.0


def test_the_rule_behind_each_error(made: Score) -> None:
    [wrong] = made.families["attendee"].wrong
    assert (wrong.article, wrong.value, wrong.rules) == (
        "made",
        "Hồ Văn Cường",
        ("attendance/made",),
    )
    [missed] = made.families["attendee"].missed
    assert (missed.value, missed.rules) == ("Võ Dũng", ())


def test_a_rule_is_right_where_all_that_it_says_is(made: Score) -> None:
    rules = made.by_rule()
    assert rules["attendance/made"] == Precision(1, 1)
    assert rules["figure/made"] == Precision(0, 1)
    assert rules["meeting/made"] == Precision(2, 0)
    assert rules["directive/made"] == Precision(4, 0)


def test_articles_that_the_store_lacks(made_store: Path, made_gold: Path) -> None:
    (made_gold / "made.json").rename(made_gold / "other.json")
    text = (made_gold / "other.json").read_text("utf-8")
    (made_gold / "other.json").write_text(text.replace('"made"', '"other"'), "utf-8")
    found = score(Statements(Store.open(made_store).statements()), read_gold([made_gold]))
    assert found.absent == ("other",)
    assert (found.total.right, found.total.wrong) == (0, 0)
    assert found.total.missed == 9  # an instruction that was missed costs once, not once a slot


def near(limit: int) -> Callable[[int, int], float]:
    return lambda one, other: max(0.0, 1 - abs(one - other) / limit)


@pytest.mark.parametrize(
    ("said", "gold", "floor", "pairs"),
    [
        ([1, 5], [5, 1], 1.0, [(0, 1), (1, 0)]),
        ([1, 2], [2], 0.1, [(1, 0)]),  # the likest first
        ([3, 3], [3], 1.0, [(0, 0)]),  # each once
        ([1], [3], 0.9, []),
        ([1], [100], 0.0, []),  # nothing in common is no match, whatever the floor
        ([], [1], 0.5, []),
    ],
)
def test_alignment(
    said: list[int], gold: list[int], floor: float, pairs: list[tuple[int, int]]
) -> None:
    assert sorted(aligned(said, gold, near(10), floor)) == pairs


@pytest.mark.parametrize(
    ("counts", "precision", "recall", "f1"),
    [
        (Counts(8, 2, 0), 0.8, 1.0, 16 / 18),
        (Counts(0, 0, 3), None, 0.0, 0.0),
        (Counts(0, 3, 0), 0.0, None, 0.0),
        (Counts(), None, None, None),
    ],
)
def test_shares(
    counts: Counts, precision: float | None, recall: float | None, f1: float | None
) -> None:
    assert (counts.precision, counts.recall, counts.f1) == (precision, recall, f1)
