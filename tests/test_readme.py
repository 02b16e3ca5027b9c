"""The README's console sessions are true: each command prints what stands below it.

To write down what they print now: ``python tests/test_readme.py --write``.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
BLOCK = re.compile(r"```console\n(.*?)```", re.DOTALL)


def sessions(text: str) -> list[tuple[str, str]]:
    """Return every command of the README, and the output that stands below it."""
    found = []
    for block in BLOCK.findall(text):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            found.append((command, output))
    return found


def run(command: str, folder: Path) -> str:
    """Return what a command prints, in a folder that holds the sample articles."""
    if not (folder / "seeds").exists():
        (folder / "seeds").symlink_to(ROOT / "seeds")
        program = folder / "chidao"
        program.write_text(
            f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -c '
            '"from chidao.cli import main; main()" "$@"\n',
            "utf-8",
        )
        program.chmod(0o755)
    environment = {k: v for k, v in os.environ.items() if k not in {"CHIDAO_STORE", "COLUMNS"}}
    environment["CHIDAO_LANG"] = "en"
    environment["PATH"] = f"{folder}{os.pathsep}{environment['PATH']}"
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env=environment,
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    return "".join(f"{line.rstrip()}\n" for line in done.stdout.splitlines())


def test_the_sessions_of_the_readme_are_true(tmp_path: Path) -> None:
    found = sessions(README.read_text("utf-8"))
    assert len(found) >= 5
    for command, output in found:
        assert run(command, tmp_path) == output, command


def write(folder: Path) -> None:
    """Write below each command what it prints now."""

    def told(block: re.Match[str]) -> str:
        lines = [f"$ {command}\n{run(command, folder)}" for command, _ in sessions(block.group(0))]
        return "```console\n" + "".join(lines) + "```"

    README.write_text(BLOCK.sub(told, README.read_text("utf-8")), "utf-8")


if __name__ == "__main__" and sys.argv[1:] == ["--write"]:
    import tempfile

    with tempfile.TemporaryDirectory() as name:
        write(Path(name))
