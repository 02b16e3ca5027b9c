import tomllib

import pytest

from extract.precision import Precision, as_toml, measured, wilson
from extract.rules import rules


@pytest.mark.parametrize(
    ("right", "total", "low", "high"),
    [
        (0, 0, 0.0, 1.0),
        (0, 10, 0.0, 0.2775),
        (10, 10, 0.7225, 1.0),
        (5, 10, 0.2366, 0.7634),
        (1, 1, 0.2065, 1.0),
        (95, 100, 0.8882, 0.9785),
    ],
)
def test_wilson(right: int, total: int, low: float, high: float) -> None:
    """Values of the tables in R's ``binom::binom.wilson``."""
    assert wilson(right, total) == pytest.approx((low, high), abs=5e-5)


def test_share_and_support() -> None:
    assert Precision(3, 1).support == 4
    assert Precision(3, 1).share == 0.75
    assert Precision(0, 0).share == 0.0


def test_the_table_reads_back_sorted() -> None:
    text = as_toml({"b/two": Precision(2, 1), "a/one": Precision(1, 0)})
    assert tomllib.loads(text) == {
        "a/one": {"correct": 1, "wrong": 0},
        "b/two": {"correct": 2, "wrong": 1},
    }
    assert text.index("a/one") < text.index("b/two")


def test_only_rules_that_are_there_have_been_measured() -> None:
    """Where this fails, a rule was renamed: record the table anew."""
    assert set(measured()) <= {rule.name for rule in rules()}
