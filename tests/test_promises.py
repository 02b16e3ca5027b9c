"""What a store promises: the same bytes however it came about, and never half of anything."""

from __future__ import annotations

import hashlib
import io
import os
import shutil
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from extract.reader import read
from extract.sources import load
from graph.build import build, remove
from graph.export import FORMATS
from graph.identity.mentions import article_iri
from graph.store import CURRENT, LOCK, Store, current

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.article import Reading
    from graph.literals import Statement
    from tests.conftest import Program

FAST = 0.002


def dump(store: Path) -> set[Statement]:
    """Return all that a store says; that an export writes it sorted is the export's own test."""
    return set(Store.open(store).statements())


def built(program: Program, *arguments: object) -> str:
    done = program.run("build", *arguments)
    assert done.returncode == 0, done.stderr
    return done.stderr


@pytest.fixture(scope="module")
def whole(seeds_store: Path) -> set[Statement]:
    """The dump of a build that nobody disturbed."""
    return dump(seeds_store)


@pytest.fixture
def articles(tmp_path: Path, seeds: Path) -> list[Path]:
    """The seeds in three pieces each: enough to be shared out to processes."""
    folder = tmp_path / "articles"
    folder.mkdir()
    for seed in load([seeds]):
        for piece in range(3):
            text = seed.text[piece * 1200 : piece * 1200 + 1200]
            (folder / f"{piece}-{seed.source}").write_text(text, "utf-8")
    return sorted(folder.iterdir())


# Promise D3: the same bytes


def test_the_same_bytes_for_any_order_and_number_of_workers(
    program: Program, articles: list[Path], tmp_path: Path
) -> None:
    shuffled = sorted(articles, key=lambda path: path.name[::-1])
    built(program, *articles, "--store", tmp_path / "one")
    built(program, *shuffled, "--store", tmp_path / "two", "--workers", 2)
    build(map(read, load(shuffled[7:])), tmp_path / "steps")
    build(map(read, load(shuffled[:9])), tmp_path / "steps")
    digests = set()
    for name in ("one", "two", "steps"):
        out = io.BytesIO()
        FORMATS["nquads"](Store.open(tmp_path / name), out)
        digests.add((hashlib.sha256(out.getvalue()).hexdigest(), current(tmp_path / name).name))
    assert len(digests) == 1


# Promise D5: again, changed, removed


def test_building_again_adds_nothing(
    program: Program, seeds: Path, tmp_path: Path, seeds_store: Path, whole: set[Statement]
) -> None:
    shutil.copytree(seeds_store, tmp_path / "chidao-store")
    live = current(tmp_path / "chidao-store")
    assert "5 unchanged" in built(program, seeds)
    assert current(tmp_path / "chidao-store") == live
    assert dump(tmp_path / "chidao-store") == whole


@pytest.mark.parametrize("which", range(5))
def test_removing_takes_away_exactly_what_one_article_alone_said(
    tmp_path: Path,
    seeds_store: Path,
    seeds_readings: tuple[Reading, ...],
    whole: set[Statement],
    which: int,
) -> None:
    store, without = tmp_path / "all", tmp_path / "without"
    shutil.copytree(seeds_store, store)
    one = seeds_readings[which]
    remove(store, one.article.source)
    build([reading for reading in seeds_readings if reading is not one], without)
    assert dump(store) == dump(without)
    build([one], store)
    assert dump(store) == whole


def test_a_changed_article_changes_only_its_own_facts(
    seeds_store: Path, seeds_readings: tuple[Reading, ...], tmp_path: Path, whole: set[Statement]
) -> None:
    shutil.copytree(seeds_store, tmp_path / "store")
    old = seeds_readings[3].article
    new = read(replace(old, text=old.text.replace("11,91%", "11,97%")))
    assert build([new], tmp_path / "store").replaced == (old.source,)
    after = dump(tmp_path / "store")
    build([*seeds_readings[:3], new, seeds_readings[4]], tmp_path / "anew")
    assert after == dump(tmp_path / "anew")
    assert sources(whole - after) == {article_iri(seeds_readings[3])}
    assert sources(after - whole) == {article_iri(new)}
    assert len(sources(whole & after)) == 4


def sources(statements: set[Statement]) -> set[str]:
    """Return the articles in whose evidence graphs statements stand."""
    graphs = {graph.value for _, _, _, graph in statements if graph is not None}
    return {graph.split("/evidence/")[0] for graph in graphs if "/evidence/" in graph}


# Promise D6: kill -9 at any moment


@contextmanager
def building(program: Program, *arguments: object) -> Iterator[subprocess.Popen[bytes]]:
    with program.start("build", *arguments, stderr=subprocess.PIPE) as process:
        try:
            yield process
        finally:
            process.kill()


def wait_for(path: Path, process: subprocess.Popen[bytes]) -> None:
    """Wait until a build has come to a place in the store."""
    while not path.exists():
        assert process.poll() is None, process.stderr and process.stderr.read()
        time.sleep(FAST)


@pytest.mark.parametrize("moment", [0.0, 0.1, 0.3])
def test_a_killed_build_leaves_what_was_there_and_can_be_repeated(  # noqa: PLR0913, PLR0917 - fixtures
    program: Program,
    seeds: Path,
    tmp_path: Path,
    seeds_readings: tuple[Reading, ...],
    whole: set[Statement],
    moment: float,
) -> None:
    store = tmp_path / "store"
    build(seeds_readings[:2], store)
    before = dump(store)
    (store / LOCK).unlink()
    with building(program, seeds, "--store", store) as process:
        wait_for(store / LOCK, process)
        time.sleep(moment)
        process.kill()
        process.wait()
    assert dump(store) in (before, whole)
    build(seeds_readings, store)
    assert dump(store) == whole
    assert not list(store.rglob(".aside-*"))


def test_reading_processes_end_with_the_one_that_started_them(
    program: Program, articles: list[Path], tmp_path: Path
) -> None:
    if not Path("/proc/self/task").is_dir():
        pytest.skip("no /proc on this system: processes cannot be counted")
    with building(program, *articles, "--store", tmp_path / "s", "--workers", 2) as process:
        listed = Path(f"/proc/{process.pid}/task/{process.pid}/children")
        while len(workers := listed.read_text().split()) < 3:  # two, and Python's own tracker
            assert process.poll() is None
            time.sleep(FAST)
        time.sleep(0.5)
        process.kill()
        process.wait()
    until = time.monotonic() + 20
    while any(Path(f"/proc/{worker}").exists() for worker in workers):
        assert time.monotonic() < until, "a reading process outlived the build"
        time.sleep(0.05)


# Promise D7: a signal, a read-only folder, a full disk


@pytest.mark.parametrize(
    ("number", "name"), [(signal.SIGTERM, "SIGTERM"), (signal.SIGINT, "Ctrl-C")]
)
def test_a_signal_ends_a_build_with_a_word_and_nothing_half_done(  # noqa: PLR0913, PLR0917 - fixtures
    number: signal.Signals,
    name: str,
    program: Program,
    seeds: Path,
    tmp_path: Path,
    seeds_readings: tuple[Reading, ...],
    whole: set[Statement],
) -> None:
    store = tmp_path / "store"
    with building(program, seeds, "--store", store) as process:
        wait_for(store / LOCK, process)
        process.send_signal(number)
        _, said = process.communicate(timeout=60)
    assert process.returncode == 4
    assert said.decode().startswith(f"Error: stopped by {name} before the end.")
    assert "Traceback" not in said.decode()
    assert not list(store.rglob(".aside-*"))
    build(seeds_readings, store)
    assert dump(store) == whole


def test_a_folder_that_may_not_be_written_is_a_clear_end(
    program: Program, seeds: Path, tmp_path: Path
) -> None:
    store = tmp_path / "closed" / "store"
    store.parent.mkdir(mode=0o500)
    done = program.run("build", seeds, "--store", store, ordinary=True)
    assert done.returncode == 4
    assert f"the store in {store} cannot be written" in done.stderr
    assert not store.exists()


@contextmanager
def small_disk(folder: Path, size: str) -> Iterator[Path]:
    """Mount a disk of a few kilobytes, where the system lets us."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root may mount a small disk: a full one cannot be tried")
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    if subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("this system lets nobody mount a disk: a full one cannot be tried")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def test_a_disk_that_is_read_only_answers_and_takes_nothing(
    program: Program, seeds: Path, tmp_path: Path, seeds_store: Path, whole: set[Statement]
) -> None:
    with small_disk(tmp_path / "disk", "40m") as disk:
        shutil.copytree(seeds_store, disk / "store")
        again = ["mount", "-o", "remount,ro", str(disk)]
        if subprocess.run(again, check=False, capture_output=True).returncode:
            pytest.skip("this system lets nobody mount again: a read-only disk cannot be tried")
        for command in (["build", seeds], ["remove", "004_eacdd5ac4735a18e.txt"]):
            done = program.run(*command, "--store", disk / "store")
            assert done.returncode == 4
            assert f"the store in {disk / 'store'} cannot be written: Read-only" in done.stderr
        done = program.run("export", "csv", "-o", disk / "x.csv", "--store", disk / "store")
        assert done.returncode == 4
        assert f"Error: {disk / 'x.csv'}: Read-only file system" in done.stderr
        assert dump(disk / "store") == whole
        assert program.run("lookup", "y giang", "--store", disk / "store").returncode == 0
        assert program.run("query", "who-chaired", "--store", disk / "store").returncode == 0


@pytest.mark.parametrize("size", ["60k", "1m"])
def test_a_full_disk_leaves_nothing_half_visible(  # noqa: PLR0913, PLR0917 - fixtures
    program: Program,
    seeds: Path,
    tmp_path: Path,
    seeds_readings: tuple[Reading, ...],
    whole: set[Statement],
    size: str,
) -> None:
    with small_disk(tmp_path / "disk", size) as disk:
        store = disk / "store"
        done = program.run("build", seeds, "--store", store)
        assert (done.returncode, done.stdout) == (4, "")
        assert f"Error: the store in {store} could not be written: No space left" in done.stderr
        assert "Traceback" not in done.stderr
        assert not (store / CURRENT).exists()
        assert not list(store.rglob(".aside-*"))
        shutil.copytree(store, tmp_path / "saved")
    build(seeds_readings, tmp_path / "saved")
    assert dump(tmp_path / "saved") == whole


def test_a_disk_that_fills_up_keeps_the_store_that_was_there(
    program: Program, seeds: Path, tmp_path: Path, seeds_readings: tuple[Reading, ...]
) -> None:
    with small_disk(tmp_path / "disk", "4m") as disk:
        store = disk / "store"
        build(seeds_readings[4:], store)
        before = dump(store)
        (disk / "ballast").write_bytes(b"x" * (shutil.disk_usage(disk).free - 300_000))
        done = program.run("build", seeds, "--store", store)
        assert done.returncode == 4
        assert dump(store) == before
        (disk / "ballast").unlink()
        out = disk / "out.nq"
        out.write_text("before", "utf-8")
        (disk / "ballast").write_bytes(b"x" * (shutil.disk_usage(disk).free - 50_000))
        done = program.run("export", "nquads", "-o", out, "--store", store)
        assert (done.returncode, out.read_text("utf-8")) == (4, "before")
        assert f"Error: {out}: No space left on device" in done.stderr
