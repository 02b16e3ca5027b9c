"""A reading as a JSON file and back, exactly: the part of the store that one article is.

Keys are sorted and absent slots left out, so that equal readings are equal bytes.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from extract.article import Reading
from extract.errors import StoreError
from extract.message import said
from graph.encoding import plain, typed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_VERSION = 1


def to_json(reading: Reading) -> bytes:
    """Return the reading as UTF-8 JSON."""
    document = {"version": _VERSION, "reading": plain(reading)}
    text = json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode() + b"\n"


def from_json(data: bytes, where: str, only: Iterable[type] | None = None) -> Reading:
    """Return the reading that :func:`to_json` wrote; of its findings, those of some types only.

    Raises:
        StoreError: it is not one; ``where`` names the file.
    """
    try:
        document = json.loads(data)
        if document["version"] != _VERSION:
            raise StoreError(
                said("{where} was written by another version of chidao", where=where),
                advice="Build the store anew from the articles.",
            )
        reading = document["reading"]
        if only is not None:
            kinds = {kind.__name__ for kind in only}
            found = reading["findings"]
            reading["findings"] = [each for each in found if each["fact"]["type"] in kinds]
        return typed(Reading, reading)
    except (ValueError, KeyError, TypeError, ArithmeticError) as fault:
        raise StoreError(
            said("{where} is damaged: {fault}", where=where, fault=fault),
            advice="Delete the file, and build its article again.",
        ) from fault


def held(folder: Path, only: Iterable[type] | None = None) -> Iterator[Reading]:
    """Yield the readings in a store's folder of parts, by file name, one at a time.

    ``only`` leaves out the findings of all but some types: what nobody asks for need not be made.

    Raises:
        StoreError: one of them is damaged.
    """
    for path in sorted(folder.glob("*.json")):
        yield from_json(path.read_bytes(), str(path), only)
