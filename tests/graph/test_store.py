"""What a damaged store says of itself, and that what it advises mends it."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from extract.errors import StoreError
from graph.build import build, remove
from graph.store import MANIFEST, NAMES, PARTS, QUADS, SNAPSHOTS, Store, current
from graph.workings import NAME as WORKINGS
from queries.lookup import lookup

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from extract.article import Reading


def looked_up(store: Path) -> str:
    opened = Store.open(store)
    opened.manifest()
    return lookup(opened, "pham minh chinh").meant.name


def shortened(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:90])


@pytest.mark.parametrize(
    "damage",
    [
        lambda snapshot: shortened(snapshot / NAMES),
        lambda snapshot: (snapshot / NAMES).unlink(),
        lambda snapshot: shortened(snapshot / MANIFEST),
        lambda snapshot: (snapshot / QUADS / "CURRENT").unlink(),
        lambda snapshot: shortened(next((snapshot / QUADS).glob("*.sst"))),
    ],
)
def test_a_damaged_snapshot_is_mended_as_advised(
    readings: tuple[Reading, ...], tmp_path: Path, damage: Callable[[Path], object]
) -> None:
    build(readings, tmp_path)
    snapshot = current(tmp_path)
    assert snapshot is not None
    damage(snapshot)
    with pytest.raises(StoreError, match="cannot be opened") as raised:
        looked_up(tmp_path)
    assert raised.value.advice == f"Delete {tmp_path / SNAPSHOTS}, and run the build again."
    shutil.rmtree(tmp_path / SNAPSHOTS)
    build([], tmp_path)
    assert looked_up(tmp_path) == "Phạm Minh Chính"


def test_a_build_on_a_damaged_snapshot_tells_of_it(
    readings: tuple[Reading, ...], tmp_path: Path
) -> None:
    build(readings, tmp_path)
    snapshot = current(tmp_path)
    assert snapshot is not None
    shortened(snapshot / WORKINGS)
    with pytest.raises(StoreError, match="cannot be opened"):
        remove(tmp_path, readings[0].article.source)
    shutil.rmtree(tmp_path / SNAPSHOTS)
    assert build([], tmp_path).articles == len(readings) - 1


def test_a_removal_that_was_stopped_is_taken_up_by_the_same_command(
    readings: tuple[Reading, ...], tmp_path: Path
) -> None:
    build(readings, tmp_path)
    source = readings[0].article.source
    (dropped,) = (p for p in (tmp_path / PARTS).iterdir() if source.encode() in p.read_bytes())
    dropped.unlink()
    assert remove(tmp_path, source).articles == len(readings) - 1
    listed = [article["source"] for article in Store.open(tmp_path).manifest()["articles"]]
    assert source not in listed
    with pytest.raises(StoreError, match="has no article"):
        remove(tmp_path, source)


@pytest.mark.parametrize("written", [b"", b"\xff\xfe\x00", b"../../elsewhere\n"])
def test_a_damaged_name_of_the_live_snapshot_is_none(
    readings: tuple[Reading, ...], tmp_path: Path, written: bytes
) -> None:
    build(readings, tmp_path)
    (tmp_path / "CURRENT").write_bytes(written)
    with pytest.raises(StoreError, match="there is no store"):
        looked_up(tmp_path)
    build([], tmp_path)
    assert looked_up(tmp_path) == "Phạm Minh Chính"
