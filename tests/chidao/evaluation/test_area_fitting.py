"""What speaks for a place is learnt from figures that people read."""

import json
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner

from chidao.cli import cli
from chidao.evaluation.area_fitting import Example, fit, right
from extract.errors import GoldError

EXAMPLES = [
    Example(({"titled": 1.0, "named": 0.2}, {"named": 0.8}), (3, 0), 3),
    Example(({"named": 0.6}, {"titled": 1.0, "named": 0.4}), (0, 2), 2),
    Example(({"titled": 1.0, "named": 0.5}, {"named": 0.5}), (4, 1), 5),
]


def test_what_stands_by_the_right_places_counts_more() -> None:
    found = fit(EXAMPLES)
    assert found["titled"] > 0 > found["named"]
    assert right(found, EXAMPLES) == (9, 10)
    assert right({"named": 1.0}, EXAMPLES) == (4, 10)


def test_the_order_of_the_reports_changes_nothing() -> None:
    one, other = fit(EXAMPLES), fit(EXAMPLES[::-1])
    assert {name: round(value, 3) for name, value in one.items()} == {
        name: round(value, 3) for name, value in other.items()
    }


def test_without_a_place_there_is_nothing_to_learn() -> None:
    with pytest.raises(GoldError, match="no article of this gold has a figure of a place"):
        fit([])


def test_the_command_learns_from_a_store_and_its_gold(tmp_path: Path) -> None:
    runner, store, gold = CliRunner(), tmp_path / "store", tmp_path / "gold"
    article = tmp_path / "bao-cao.txt"
    article.write_text(
        "UBND tỉnh Hà Nam họp báo. Toàn tỉnh trồng 120 ha rừng. Hà Nam có 90 xã.", "utf-8"
    )
    gold.mkdir()
    metrics = [
        {"indicator": "rừng", "value": 120, "unit": "ha", "kind": "actual", "area": "tỉnh Hà Nam"}
    ]
    (gold / "bao-cao.json").write_text(json.dumps({"id": "bao-cao", "metrics": metrics}), "utf-8")
    assert runner.invoke(cli, ["build", str(article), "--store", str(store)]).exit_code == 0
    file = tmp_path / "weights.toml"
    result = runner.invoke(
        cli, ["evaluate", str(gold), "--store", str(store), "--fit-areas", str(file)]
    )
    assert result.exit_code == 0, result.output
    assert "it places 1 of 1 figures of 1 articles" in " ".join(result.output.split())
    weights = tomllib.loads(file.read_text("utf-8"))
    assert weights["province"] > 0 > weights["country"]
