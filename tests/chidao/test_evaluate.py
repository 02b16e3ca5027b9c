import json
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from chidao.cli import cli


def run(*words: object) -> Result:
    return CliRunner().invoke(cli, [str(word) for word in words])


def test_the_table_has_every_family_with_its_interval(made_store: Path, made_gold: Path) -> None:
    result = run("evaluate", made_gold, "--store", made_store)
    assert result.exit_code == 0, result.output
    rows = {line.split()[1]: line.split() for line in result.output.splitlines() if "·" in line}
    assert rows["attendee"][2:7] == ["1", "1", "1", "0.500", "(0.09–0.91)"]
    assert rows["site"][2:5] == ["0", "0", "0"]
    assert "METRIC_FULL" in result.output
    assert "micro precision" in result.output


def test_errors_are_shown_with_rule_and_quote(made_store: Path, made_gold: Path) -> None:
    plain = run("evaluate", made_gold, "--store", made_store).output
    shown = run("evaluate", made_gold, "--store", made_store, "--show", "participation").output
    assert "Hồ Văn Cường" not in plain
    assert "wrong  ·  Hồ Văn Cường  ·  attendance/made" in shown
    assert "«Dự họp có Trần Thị Bình và Hồ Văn Cường.»" in shown
    assert "missed  ·  Võ Dũng" in shown


def test_everything_as_json(made_store: Path, made_gold: Path) -> None:
    found = json.loads(run("evaluate", made_gold, "--store", made_store, "--json").stdout)
    attendee = found["groups"]["participation"]["families"]["attendee"]
    assert (attendee["right"], attendee["wrong"], attendee["missed"]) == (1, 1, 1)
    assert attendee["errors"] == [
        {
            "article": "made",
            "said": "Hồ Văn Cường",
            "rules": ["attendance/made"],
            "quotes": ["Dự họp có Trần Thị Bình và Hồ Văn Cường."],
        }
    ]
    assert attendee["misses"] == [{"article": "made", "gold": "Võ Dũng"}]
    assert found["rules"]["attendance/made"]["precision"] == 0.5
    assert found["total"]["precision"] == 10 / 11
    assert found["absent"] == []


def test_the_precision_of_rules_is_recorded(
    made_store: Path, made_gold: Path, tmp_path: Path
) -> None:
    file = tmp_path / "measured.toml"
    result = run("evaluate", made_gold, "--store", made_store, "--record", file)
    assert result.exit_code == 0, result.output
    assert tomllib.loads(file.read_text("utf-8"))["attendance/made"] == {"correct": 1, "wrong": 1}


def test_only_the_articles_named(made_store: Path, made_gold: Path, tmp_path: Path) -> None:
    (made_gold / "broken.json").write_text('{"id": "broken", "tasks": 1}', "utf-8")
    names = tmp_path / "names.lst"
    names.write_text("made\n", "utf-8")
    assert run("evaluate", made_gold, "--store", made_store, "--only", names).exit_code == 0
    assert run("evaluate", made_gold, "--store", made_store).exit_code == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--show", "atendee"], 'no family of facts is called "atendee"'),
        (["--only", "no-such-file"], "no-such-file"),
    ],
)
def test_mistakes_are_told(made_store: Path, made_gold: Path, words: list[str], said: str) -> None:
    result = run("evaluate", made_gold, "--store", made_store, *words)
    assert result.exit_code != 0
    assert said in result.output


def test_a_store_is_needed(made_gold: Path, tmp_path: Path) -> None:
    result = run("evaluate", made_gold, "--store", tmp_path / "none")
    assert result.exit_code == 4
    assert "there is no store" in result.output
