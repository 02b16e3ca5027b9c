"""The commands about what is one thing, and about what changed, as a person runs them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from chidao.cli import cli
from graph.writing import only_writer

SEEDS = Path(__file__).parents[2] / "seeds"
JANUARY, JULY = "meeting/--01-19-thuong-truc-chinh-phu", "meeting/--07-19-thuong-truc-chinh-phu"


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(cli, list(map(str, words)))


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    store = tmp_path_factory.mktemp("built") / "store"
    two = [SEEDS / "000_ee9a1beda7f27e23.txt", SEEDS / "001_88b9de8cc4b5dcd0.txt"]
    assert run("build", *two, "--store", store).exit_code == 0
    return store


@pytest.fixture
def store(built: Path, tmp_path: Path) -> Path:
    shutil.copytree(built, tmp_path / "store")
    return tmp_path / "store"


def suggested(store: Path) -> list[tuple[str, str]]:
    rows = json.loads(run("identity", "suggest", "--json", "--store", store).stdout)
    return [(row["one"], row["other"]) for row in rows]


def test_a_doubt_is_decided_listed_and_taken_back(store: Path) -> None:
    assert suggested(store) == [(JANUARY, JULY)]
    shown = run("identity", "suggest", "--store", store)
    assert "the same programme, but another day" in shown.stdout
    assert f"Thường trực Chính phủ\n      {JANUARY}\n" in shown.stdout
    who = ("--who", "Lan", "--why", "hai cuộc")
    decided = run("identity", "decide", "different", JANUARY, JULY, *who, "--store", store)
    assert decided.exit_code == 0, decided.output
    assert suggested(store) == []
    assert "hai cuộc" in run("identity", "list", "--store", store).stdout
    assert run("identity", "undo", "2", "--store", store).exit_code == 0
    assert suggested(store) == [(JANUARY, JULY)]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("decide", "merge", JANUARY), "line 2: nothing stands under other"),
        (("decide", "merge", JANUARY, "person/a"), "not the same kind of thing"),
        (("decide", "merge", JANUARY, "meeting/x"), "no article of the store reports"),
        (("undo", "7"), "line 7 holds no decision"),
    ],
)
def test_a_mistake_is_told_and_changes_nothing(
    store: Path, words: tuple[str, ...], said: str
) -> None:
    who = ("--who", "Lan", "--why", "thử") if words[0] == "decide" else ()
    result = run("identity", *words, *who, "--store", store)
    assert result.exit_code == 1
    assert said in result.output
    assert not (store / "decisions.csv").exists()
    assert suggested(store) == [(JANUARY, JULY)]


def test_a_decision_that_cannot_be_built_in_is_not_kept(store: Path) -> None:
    decide = ("identity", "decide", "different", JANUARY, JULY, "--who", "Lan", "--why", "hai")
    with only_writer(store):
        assert run(*decide, "--store", store).exit_code == 4
    assert not (store / "decisions.csv").exists()
    assert run(*decide, "--store", store).exit_code == 0
    table = (store / "decisions.csv").read_text("utf-8")
    with only_writer(store):
        assert run("identity", "undo", "2", "--store", store).exit_code == 4
    assert (store / "decisions.csv").read_text("utf-8") == table


def test_two_stores_are_compared(store: Path, built: Path) -> None:
    assert run("remove", "001_88b9de8cc4b5dcd0.txt", "--store", store).exit_code == 0
    found = json.loads(run("diff", built, store, "--json").stdout)
    assert found["articles_removed"] == ["001_88b9de8cc4b5dcd0.txt"]
    assert {fact["change"] for fact in found["facts"]} == {"removed"}
    shown = run("diff", built, store)
    assert "Phạm Minh Chính" in shown.stdout
    assert "1 removed" in shown.output
    assert run("diff", built, store / "none").exit_code == 4
