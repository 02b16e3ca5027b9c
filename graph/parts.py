"""A reading as a JSON file and back, exactly: the part of the store that one article is.

Sets are sorted and slots that say nothing left out, so that equal readings are equal bytes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import MsgspecError, Struct, json
from msgspec.structs import replace

from extract.article import Reading
from extract.errors import StoreError
from extract.message import said

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_VERSION = 2


class _Versioned(Struct, frozen=True):
    version: int


class _Part(Struct, frozen=True, forbid_unknown_fields=True):
    version: int
    reading: Reading


_ENCODER = json.Encoder(order="deterministic")
_VERSIONS = json.Decoder(_Versioned)
_PARTS = json.Decoder(_Part)


def to_json(reading: Reading) -> bytes:
    """Return the reading as UTF-8 JSON."""
    return _ENCODER.encode(_Part(_VERSION, reading)) + b"\n"


def from_json(data: bytes, where: str, only: Iterable[type] | None = None) -> Reading:
    """Return the reading that :func:`to_json` wrote; of its findings, those of some types only.

    Raises:
        StoreError: it is not one; ``where`` names the file.
    """
    try:
        if _VERSIONS.decode(data).version != _VERSION:
            raise StoreError(
                said("{where} was written by another version of chidao", where=where),
                advice="Build the store anew from the articles.",
            )
        reading = _PARTS.decode(data).reading
    except (MsgspecError, ValueError) as fault:
        raise StoreError(
            said("{where} is damaged: {fault}", where=where, fault=fault),
            advice="Delete the file, and build its article again.",
        ) from fault
    if only is None:
        return reading
    kinds = tuple(only)
    return replace(reading, findings=tuple(f for f in reading.findings if type(f.fact) in kinds))


def held(folder: Path, only: Iterable[type] | None = None) -> Iterator[Reading]:
    """Yield the readings in a store's folder of parts, by file name, one at a time.

    ``only`` leaves out the findings of all but some types.

    Raises:
        StoreError: one of them is damaged.
    """
    for path in sorted(folder.glob("*.json")):
        yield from_json(path.read_bytes(), str(path), only)
