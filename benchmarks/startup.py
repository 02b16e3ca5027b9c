"""How long commands take as whole processes, as ratios to Python's own start.

    python benchmarks/startup.py [RUNS]

A ratio holds on any machine: seconds tell how busy this one is. The bars, on an idle machine: help
in less than 0.3 s, a look-up in less than 0.5 s.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
CHIDAO = ("-c", "from chidao.cli import main; main()")
COMMANDS = (
    ("--help",),
    ("lookup", "pham minh chinh"),
    ("lookup", "ubnd tinh hai duong"),
    ("lookup", "CDS"),
    ("lookup", "y giang"),
    ("query", "who-chaired"),
    ("query", "schema", "--format", "csv"),
    ("check",),
    ("build", str(ROOT / "seeds")),
)


def main() -> None:
    """Print the best of some runs of each command, and its ratio to `python -c pass`."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    with tempfile.TemporaryDirectory() as folder:
        seconds(folder, [*CHIDAO, "build", str(ROOT / "seeds")])
        bare = min(seconds(folder, ["-c", "pass"]) for _ in range(runs))
        print(f"{'python -c pass':32} {bare:6.3f} s      1.0")
        for command in COMMANDS:
            best = min(seconds(folder, [*CHIDAO, *command]) for _ in range(runs))
            name = " ".join(word.removeprefix(f"{ROOT}/") for word in command)
            print(f"{name:32} {best:6.3f} s {best / bare:8.1f}")


def seconds(folder: str, arguments: list[str]) -> float:
    """Return how long a process takes that must succeed."""
    started = time.perf_counter()
    subprocess.run(  # noqa: S603 - this program itself
        [sys.executable, *arguments],
        cwd=folder,
        env={"PYTHONPATH": str(ROOT)},
        check=True,
        capture_output=True,
    )
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
