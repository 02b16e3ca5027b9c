"""How a store is written: by one at a time, aside, and switched in as a whole."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from extract.errors import StoreError
from extract.message import said
from graph.store import CURRENT, LOCK, MANIFEST, PARTS, SNAPSHOTS, current, damaged

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

_ASIDE = ".aside-"


@contextmanager
def only_writer(store: Path) -> Iterator[None]:
    """Hold the store's lock, and clear what a killed build left behind.

    Raises:
        StoreError: another process is writing, the folder cannot be written, the disk is full, or
            the snapshot that was to be changed is damaged.
    """
    try:
        for folder in (store / PARTS, store / SNAPSHOTS):
            folder.mkdir(parents=True, exist_ok=True)
        handle = (store / LOCK).open("a", encoding="ascii")
    except OSError as fault:
        raise StoreError(
            said(
                "the store in {store} cannot be written: {reason}",
                store=store,
                reason=fault.strerror,
            ),
            advice="Choose a folder that you may write to: --store DIR",
        ) from fault
    with handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as fault:
            raise StoreError(
                said("another build is writing to {store}", store=store),
                advice="Wait for it to end, then try again.",
            ) from fault
        _clear(store)
        try:
            yield
        except (OSError, sqlite3.OperationalError) as fault:
            raise StoreError(
                said(
                    "the store in {store} could not be written: {reason}",
                    store=store,
                    reason=_reason(fault),
                ),
                advice="What was in it is as it was. Make room, then give the same command again.",
            ) from fault
        except sqlite3.DatabaseError as fault:
            raise damaged(store, fault) from fault
        finally:
            _clear(store)  # a full disk gets its space back


def _reason(fault: OSError | sqlite3.OperationalError) -> str:
    """Return what the system says; Oxigraph says it at the end, after where it happened."""
    return getattr(fault, "strerror", None) or str(fault).rpartition(": ")[2]


def _clear(store: Path) -> None:
    for folder in (store / PARTS, store / SNAPSHOTS):
        for left in folder.glob(f"{_ASIDE}*"):
            shutil.rmtree(left) if left.is_dir() else left.unlink()


def write_file(path: Path, data: bytes) -> None:
    """Write a file so that it is there whole or not at all, also after a power cut."""
    aside = path.with_name(f"{_ASIDE}{path.name}")
    with aside.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    aside.replace(path)
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def switch(store: Path, name: str, write: Callable[[Path], Mapping[str, object]]) -> None:
    """Have a snapshot written aside, make it the current one, and drop all but it and one more.

    ``write`` fills an empty folder and returns the manifest; it is not called for a snapshot that
    is there. The one before stays for readers that have it open.
    """
    before = current(store)
    snapshot = store / SNAPSHOTS / name
    if not (snapshot / MANIFEST).exists():
        aside = store / SNAPSHOTS / f"{_ASIDE}{name}"
        aside.mkdir()
        manifest = write(aside)
        text = json.dumps(manifest, ensure_ascii=False, sort_keys=True, indent=1)
        write_file(aside / MANIFEST, f"{text}\n".encode())
        aside.replace(snapshot)
        _sync_folder(store / SNAPSHOTS)
    write_file(store / CURRENT, f"{name}\n".encode("ascii"))
    for other in (store / SNAPSHOTS).iterdir():
        if other not in (snapshot, before):
            shutil.rmtree(other)
