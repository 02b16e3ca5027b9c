import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from chidao.cli import cli

TEXT = """Họp bàn về nước sạch

Sáng 5/3/2024, Chủ tịch UBND tỉnh Lê Văn An chủ trì cuộc họp về nước sạch nông thôn.

Trời nhiều mây và se lạnh.

Người chủ trì yêu cầu thế nào thì chưa ai rõ.
"""


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, "utf-8")
    return path


def test_every_sentence_is_accounted_for(article: Path) -> None:
    result = CliRunner().invoke(cli, ["coverage", str(article), "--json"])
    assert result.exit_code == 0, result.output
    found = json.loads(result.stdout)
    assert found["articles"] == 1
    assert sum(block["sentences"] for block in found["blocks"].values()) == 4
    characters = sum(block["characters"] for block in found["blocks"].values())
    assert characters == sum(len(line) for line in TEXT.splitlines())
    read = sum(block["with_facts"] for block in found["blocks"].values())
    promising = sum(block["promising"] for block in found["blocks"].values())
    assert read >= 1
    assert promising == len(found["gaps"])


def test_a_promise_that_was_not_kept_is_listed(article: Path) -> None:
    found = json.loads(CliRunner().invoke(cli, ["coverage", str(article), "--json"]).stdout)
    [gap] = found["gaps"]
    assert gap["trigger"] == "yêu cầu"
    assert TEXT[gap["begin"] : gap["end"]] == gap["sentence"]
    assert gap["sentence"].startswith("Người chủ trì")


def test_the_tables(article: Path) -> None:
    result = CliRunner().invoke(cli, ["coverage", str(article)])
    assert result.exit_code == 0, result.output
    assert "promising, none read" in result.stdout
    assert "«Người chủ trì yêu cầu thế nào thì chưa ai rõ.»" in result.stdout
