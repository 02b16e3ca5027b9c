"""The seeds' store, and the program as a whole process: what a person has in front of them."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from chidao.intake import sound_only
from extract.reader import read
from extract.sources import load
from graph.build import build

ROOT = Path(__file__).parents[1]
PROGRAM = [sys.executable, "-c", "from chidao.cli import main; main()"]


@dataclass(frozen=True)
class Program:
    """Starts chidao in a folder, with a store of that folder unless a test gives another."""

    folder: Path
    environment: dict[str, str] = field(default_factory=dict)

    def start(self, *arguments: object, **options: object) -> subprocess.Popen[bytes]:
        given = {k: v for k, v in os.environ.items() if k not in {"CHIDAO_STORE", "COLUMNS"}}
        return subprocess.Popen(  # type: ignore[call-overload,no-any-return]
            [*PROGRAM, *map(str, arguments)],
            cwd=self.folder,
            env={**given, "PYTHONPATH": str(ROOT), **self.environment},
            **options,
        )

    def run(self, *arguments: object, stdin: bytes = b"") -> subprocess.CompletedProcess[str]:
        """Return what a command printed on each stream, and its exit code."""
        pipe = subprocess.PIPE
        with self.start(*arguments, stdin=pipe, stdout=pipe, stderr=pipe) as process:
            out, error = process.communicate(stdin, timeout=120)
        return subprocess.CompletedProcess(
            process.args, process.returncode, out.decode(), error.decode()
        )


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path)


@pytest.fixture(scope="session")
def seeds() -> Path:
    return ROOT / "seeds"


@pytest.fixture(scope="session")
def seeds_store(tmp_path_factory: pytest.TempPathFactory, seeds: Path) -> Path:
    """The store of the seeds, to be read only."""
    folder = tmp_path_factory.mktemp("seeds") / "store"
    build(sound_only(map(read, load([seeds]))), folder)
    return folder
