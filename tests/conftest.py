"""The seeds' store, and the program as a whole process: what a person has in front of them."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest
from hypothesis import HealthCheck, settings

from chidao.intake import sound_only
from extract.article import Reading
from extract.reader import read
from extract.sources import load
from graph.build import build

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ROOT = Path(__file__).parents[1]
# A machine that is busy fails no property: what takes long is tested by itself.
settings.register_profile("here", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("here")
PROGRAM = [sys.executable, "-c", "from chidao.cli import main; main()"]


_DROP_FROM_BOUNDING_SET = 24
_OPENS_ANYTHING = (1, 2)
"""Linux's capabilities to write and to read whatever permissions say."""


def hold_to_permissions() -> None:
    """Give up root's right to open every file, for the program that is run next."""
    if os.geteuid() == 0:
        library = ctypes.CDLL(None, use_errno=True)
        for right in _OPENS_ANYTHING:
            if library.prctl(_DROP_FROM_BOUNDING_SET, right, 0, 0, 0):
                raise OSError(ctypes.get_errno(), "root keeps its rights here")


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
            env={**given, "PYTHONPATH": str(ROOT), "CHIDAO_LANG": "en", **self.environment},
            **options,
        )

    def run(
        self, *arguments: object, stdin: bytes = b"", ordinary: bool = False
    ) -> subprocess.CompletedProcess[str]:
        """Return what a command printed on each stream, and its exit code.

        ``ordinary`` holds even root to the permissions of files.
        """
        pipe = subprocess.PIPE
        before = hold_to_permissions if ordinary else None
        with self.start(
            *arguments, stdin=pipe, stdout=pipe, stderr=pipe, preexec_fn=before
        ) as process:
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
def seeds_readings(seeds: Path) -> tuple[Reading, ...]:
    """What the seeds say, in the order of their names."""
    return tuple(sound_only(map(read, load([seeds]))))


@pytest.fixture(scope="session")
def seeds_store(
    tmp_path_factory: pytest.TempPathFactory, seeds_readings: tuple[Reading, ...]
) -> Path:
    """The store of the seeds, to be read only."""
    folder = tmp_path_factory.mktemp("seeds") / "store"
    build(seeds_readings, folder)
    return folder


@pytest.fixture(scope="session")
def lacking() -> Callable[[str], NoReturn]:
    """Skip where a browser may be absent; fail where CI says that it must not be."""

    def tell(what: str) -> NoReturn:
        message = f"{what}: nothing is tested in a browser here"
        if os.environ.get("CHIDAO_REQUIRE_BROWSER") == "1":
            pytest.fail(message)
        pytest.skip(message)

    return tell


@pytest.fixture(scope="session")
def browser(lacking: Callable[[str], NoReturn]) -> Iterator[Browser]:
    """One Chromium for the whole session: Playwright runs once in a process."""
    program = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if program is None:
        lacking("no Chromium in CHROMIUM or on PATH")
    try:
        from playwright.sync_api import sync_playwright  # noqa: PLC0415 - an extra
    except ModuleNotFoundError:
        lacking("Playwright is not installed (extra [browser])")
    with sync_playwright() as playwright:
        # Chromium's own sandbox needs rights that containers rarely have.
        started = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield started
        started.close()
