"""The program as a whole process: what it loads, which stream it speaks on, how it ends."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Program

HEAVY = ("spacy", "rdflib", "networkx", "pyvis", "scipy", "rustworkx", "jinja2")
NAMES = ("pham minh chinh", "ubnd tinh hai duong", "CDS", "y giang")


def loaded(program: Program, *arguments: object) -> set[str]:
    """Return the top-level modules that a command imports, as Python itself reports them."""
    told = type(program)(program.folder, {"PYTHONPROFILEIMPORTTIME": "1"}).run(*arguments)
    assert told.returncode == 0, told.stderr
    lines = [line for line in told.stderr.splitlines() if line.startswith("import time:")]
    assert len(lines) > 50
    return {line.rpartition("|")[2].strip().split(".")[0] for line in lines}


@pytest.mark.parametrize("arguments", [["--help"], ["build", "--help"]])
def test_help_loads_nothing_heavy(program: Program, arguments: list[str]) -> None:
    assert not loaded(program, *arguments) & {*HEAVY, "rich", "pyoxigraph", "regex", "sqlite3"}


def test_a_look_up_loads_neither_spacy_nor_rdflib(program: Program, seeds_store: Path) -> None:
    assert not loaded(program, "lookup", "y giang", "--store", seeds_store) & {*HEAVY, "rich"}


@pytest.mark.parametrize("command", [["query", "who-chaired"], ["check"], ["schema"]])
def test_asking_loads_no_spacy(program: Program, seeds_store: Path, command: list[str]) -> None:
    modules = loaded(program, *command, "--store", seeds_store)
    assert not modules & {"spacy", "networkx", "pyvis", "rdflib"}


@pytest.mark.parametrize("name", NAMES)
def test_the_names_of_the_bar_are_answered_with_quotes(
    program: Program, seeds_store: Path, name: str
) -> None:
    done = program.run("lookup", name, "--store", seeds_store)
    assert (done.returncode, done.stderr) == (0, "")
    assert "      «" in done.stdout


def test_the_store_comes_from_the_environment_or_from_here(
    program: Program, seeds_store: Path, tmp_path: Path
) -> None:
    absent = program.run("lookup", "y giang")
    assert (absent.returncode, absent.stdout) == (4, "")
    assert "there is no store in chidao-store" in absent.stderr
    there = type(program)(tmp_path, {"CHIDAO_STORE": str(seeds_store)})
    assert there.run("lookup", "y giang").returncode == 0
    assert there.run("lookup", "y giang", "--store", tmp_path / "none").returncode == 4
    (tmp_path / "chidao-store").symlink_to(seeds_store)
    assert program.run("lookup", "y giang").returncode == 0


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--no-such-option"], 2),
        (["no-such-command"], 2),
        (["build"], 2),
        (["build", "seeds", "--workers", "0"], 2),
        (["export", "docx", "-o", "x"], 2),
        (["query", "who-chared", "--store", "STORE"], 1),
        (["lookup", "zzz qqq", "--store", "STORE"], 1),
        (["graph", "zzz qqq", "-o", "x.html", "--store", "STORE"], 1),
        (["build", "nowhere"], 1),
        (["extract", "nowhere"], 1),
        (["build", "nowhere", "--strict"], 3),
        (["coverage", "nowhere"], 1),
        (["check", "--store", "nowhere"], 4),
        (["check", "--store", "/dev/null"], 4),
        (["remove", "a.txt", "--store", "nowhere"], 4),
        (["export", "nquads", "-o", "no/such/folder.nq", "--store", "STORE"], 4),
    ],
)
def test_each_kind_of_end_has_its_code(
    program: Program, seeds_store: Path, arguments: list[str], code: int
) -> None:
    done = program.run(*(seeds_store if a == "STORE" else a for a in arguments))
    assert (done.returncode, done.stdout) == (code, "")
    assert "Traceback" not in done.stderr
    assert done.stderr.strip()
    assert "Usage: -c" not in done.stderr
    assert list(program.folder.iterdir()) == []


def test_results_go_to_one_stream_and_talk_to_the_other(program: Program, seeds: Path) -> None:
    built = program.run("build", seeds)
    assert (built.returncode, built.stdout) == (0, "")
    assert "5 given: 5 read, 0 duplicate, 0 failed" in built.stderr
    assert "5 added: the store holds 5 articles" in built.stderr
    assert "\r" not in built.stderr, "no progress bar where nobody looks"
    asked = program.run("query", "who-chaired")
    assert asked.stdout
    assert asked.stderr == ""


@pytest.mark.parametrize(
    "command",
    [
        ["query", "schema", "--format", "csv"],
        ["query", "schema"],
        ["lookup", "viet nam", "--all"],
        ["export", "nquads", "-o", "/dev/stdout"],
    ],
)
def test_a_reader_that_leaves_is_no_fault(
    program: Program, seeds_store: Path, command: list[str]
) -> None:
    pipe = subprocess.PIPE
    with program.start(*command, "--store", seeds_store, stdout=pipe, stderr=pipe) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.read(10)
        process.stdout.close()
        said = process.stderr.read().decode()
        assert process.wait(60) in (0, 1)
    assert said == ""


@pytest.mark.parametrize("command", [["query", "who-chaired"], ["lookup", "viet nam", "--json"]])
def test_a_result_that_cannot_be_written_is_no_success(
    program: Program, seeds_store: Path, command: list[str]
) -> None:
    if not os.access("/dev/full", os.W_OK):
        pytest.skip("no /dev/full on this system: a full disk cannot be played")
    with Path("/dev/full").open("wb") as full:
        process = program.start(
            *command, "--store", seeds_store, stdout=full, stderr=subprocess.PIPE
        )
        _, said = process.communicate(timeout=60)
    assert process.returncode == 4
    assert "No space left on device" in said.decode()
    assert "Traceback" not in said.decode()
