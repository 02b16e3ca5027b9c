"""Kills builds at random moments, and looks whether the store is ever half there.

    python benchmarks/kills.py [KILLS] [SEED]

Each build is killed with SIGKILL between its start and its end, over and over on one store; after
each, readers must see either what was there or the whole; in the end the same command must give
the dump of a build that nobody disturbed.
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from graph.store import Store, current

ROOT = Path(__file__).parents[1]
BUILD = [sys.executable, "-c", "from chidao.cli import main; main()", "build"]


def main() -> None:
    """Print what each kill left, and end with 1 where a promise was broken."""
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 50
    moments = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)  # noqa: PLR2004, S311
    with tempfile.TemporaryDirectory() as folder:
        whole, took = undisturbed(Path(folder) / "whole")
        store = Path(folder) / "killed"
        counts = {"nothing yet": 0, "all of it": 0}
        for number in range(kills):
            if number % 5 == 0:
                store = Path(folder) / f"killed-{number}"
            kill(store, moments.uniform(0.02, 1.1 * took))
            if current(store) is None:
                counts["nothing yet"] += 1
            else:
                counts["all of it"] += 1
                promise(dump(store) == whole, f"kill {number}: a reader saw something else")
        for left in sorted(Path(folder).glob("killed-*")):
            build(left)
            promise(dump(left) == whole, f"{left.name}: the same command gave something else")
            promise(not list(left.rglob(".aside-*")), f"{left.name}: something was left behind")
    print(f"{kills} kills; readers saw {counts}; every store came out whole")


def undisturbed(store: Path) -> tuple[set[object], float]:
    """Return the dump of a build that nobody disturbs, and how long it takes in seconds."""
    started = time.perf_counter()
    build(store)
    return dump(store), time.perf_counter() - started


def build(store: Path) -> None:
    """Build the seeds into a store."""
    command = [*BUILD, str(ROOT / "seeds"), "--store", str(store)]
    subprocess.run(  # noqa: S603 - this program itself
        command, env={"PYTHONPATH": str(ROOT)}, check=True, capture_output=True
    )


def kill(store: Path, after: float) -> None:
    """Build, and kill the process after some seconds."""
    command = [*BUILD, str(ROOT / "seeds"), "--store", str(store)]
    with subprocess.Popen(  # noqa: S603 - this program itself
        command, env={"PYTHONPATH": str(ROOT)}, stderr=subprocess.DEVNULL
    ) as process:
        time.sleep(after)
        process.kill()


def dump(store: Path) -> set[object]:
    """Return all that a store says."""
    return set(Store.open(store).statements())


def promise(kept: bool, broken: str) -> None:  # noqa: FBT001 - what is held, and what if not
    """End with a word where something promised does not hold."""
    if not kept:
        raise SystemExit(broken)


if __name__ == "__main__":
    main()
