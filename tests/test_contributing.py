"""What CONTRIBUTING.md says is enough is done to a copy of the project, and is enough."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
GUIDE = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
READ = """
import sys
from extract.article import Article
from extract.reader import read
for finding in read(Article(source="a.txt", text=sys.argv[1])).findings:
    print(finding.evidence.rule, finding.fact)
"""
MEANS = """
import sys
from graph.identity.indicators import indicator_key
print(*(indicator_key(name) for name in sys.argv[1:]), sep="\\n")
"""


def block(language: str, of: str) -> str:
    """Return the one block of code in a language that holds some words."""
    blocks = re.findall(rf"```{language}\n(.*?)```", GUIDE, re.DOTALL)
    (found,) = [code for code in blocks if of in code]
    return str(found)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for package in ("extract", "graph"):
        shutil.copytree(
            ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__")
        )
    return tmp_path


def run(copy: Path, program: str, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        cwd=copy,
        env={"PYTHONPATH": str(copy), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_phrasing_takes_one_rule_in_one_file(copy: Path) -> None:
    text = "Sáng 6/3/2024, hội nghị về đê điều diễn ra dưới sự cầm trịch của Bộ trưởng Lê Văn Nam."
    assert "chairing/" not in run(copy, READ, text)
    path = copy / "extract" / "rules" / "chairing.py"
    rules = path.read_text("utf-8")
    assert rules.endswith(")\n")
    path.write_text(rules.removesuffix(")\n") + block("python", "chairing/") + ",)\n", "utf-8")
    assert "person='Lê Văn Nam'" in run(copy, READ, text)


def test_a_body_takes_one_entry_in_one_table(copy: Path) -> None:
    entry = block("toml", "[[body]]")
    name, short = re.findall(r'(?:name = |aliases = \[)"(.+?)"', entry)
    text = f"Bộ trưởng Lê Văn Nam yêu cầu {short} báo cáo trước ngày 30/6/2024."
    assert name not in run(copy, READ, text)
    with (copy / "extract" / "lexicon" / "bodies.toml").open("a", encoding="utf-8") as table:
        table.write("\n" + entry)
    assert name in run(copy, READ, text)


def test_an_indicator_takes_one_line_in_one_table(copy: Path) -> None:
    line = next(row for row in block("toml", "phrases").split("\n") if row.startswith("    ["))
    names = re.findall(r'"(.+?)"', line)
    assert len(set(run(copy, MEANS, *names).split("\n")[:-1])) == len(names)
    path = copy / "graph" / "identity" / "indicators.toml"
    path.write_text(path.read_text("utf-8").replace("phrases = [", f"phrases = [\n{line}"), "utf-8")
    assert len(set(run(copy, MEANS, *names).split("\n")[:-1])) == 1
