"""What a damaged store says of itself, and that what it advises mends it."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from extract.errors import StoreError
from graph.build import build
from graph.store import MANIFEST, NAMES, QUADS, SNAPSHOTS, Store, current
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
