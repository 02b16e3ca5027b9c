"""A reading as a JSON file and back, exactly: the part of the store that one article is.

Keys are sorted and absent slots left out, so that equal readings are equal bytes. A fact names its
type; decimals and dates are strings.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from extract import article, facts
from extract.article import Reading
from extract.errors import StoreError
from extract.message import said

_VERSION = 1
_FACTS: dict[str, type] = {kind.__name__: kind for kind in get_args(facts.Fact)}
_SCOPE = vars(facts) | vars(article)
T = TypeVar("T")
_READERS: dict[Any, Callable[[Any], Any]] = {
    Decimal: Decimal,
    date: date.fromisoformat,
    frozenset[str]: frozenset,
}


def to_json(reading: Reading) -> bytes:
    """Return the reading as UTF-8 JSON."""
    document = {"version": _VERSION, "reading": _plain(reading)}
    text = json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode() + b"\n"


def from_json(data: bytes, where: str) -> Reading:
    """Return the reading that :func:`to_json` wrote.

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
        return _typed(Reading, document["reading"])
    except (ValueError, KeyError, TypeError, ArithmeticError) as fault:
        raise StoreError(
            said("{where} is damaged: {fault}", where=where, fault=fault),
            advice="Delete the file, and build its article again.",
        ) from fault


def held(folder: Path) -> Iterator[Reading]:
    """Yield the readings in a store's folder of parts, by file name, one at a time.

    Raises:
        StoreError: one of them is damaged.
    """
    for path in sorted(folder.glob("*.json")):
        yield from_json(path.read_bytes(), str(path))


def _plain(value: object) -> Any:  # noqa: ANN401 - JSON is whatever it is
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date | Decimal):
        return str(value)
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if isinstance(value, frozenset):
        return sorted(value)
    if is_dataclass(value):
        pairs = ((f.name, getattr(value, f.name)) for f in fields(value))
        said = {name: _plain(part) for name, part in pairs if part is not None}
        kind = type(value).__name__
        return {"type": kind, "slots": said} if kind in _FACTS else said
    return value


def _typed(hint: type[T], data: object) -> T:
    """Return what :func:`_plain` made of a value of that type."""
    return cast("T", _decode(hint, data))


def _decode(hint: Any, data: Any) -> Any:  # noqa: ANN401 - any of the types of the facts
    enum = isinstance(hint, type) and issubclass(hint, Enum)
    reader = hint if enum else _READERS.get(hint)
    if reader is not None:
        return reader(data)
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        return _decode_union(hint, data)
    if origin is tuple:
        return tuple(_decode(get_args(hint)[0], part) for part in data)
    return _decode_plain(hint, data)


def _decode_plain(hint: Any, data: Any) -> Any:  # noqa: ANN401 - a dataclass, or as JSON has it
    if is_dataclass(hint):
        slots = data["slots"] if isinstance(data, Mapping) and "slots" in data else data
        return _build(cast("type", hint), slots)
    if hint is not type(data):
        message = f"{data!r} is no {hint.__name__}"
        raise TypeError(message)
    return data


def _decode_union(hint: Any, data: Any) -> Any:  # noqa: ANN401 - a union of any types
    if data is None:
        return None
    kinds = [kind for kind in get_args(hint) if kind is not NoneType]
    return _decode(kinds[0] if len(kinds) == 1 else _FACTS[data["type"]], data)


def _build(kind: type, slots: Mapping[str, object]) -> object:
    hints = _hints(kind)
    given = {name: _decode(hints[name], value) for name, value in slots.items()}
    return kind(**{name: given.get(name) for name in _required(kind)} | given)


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind, _SCOPE, {})


@cache
def _required(kind: type) -> tuple[str, ...]:
    """Return the slots without a default: they are absent from the file where they are None."""
    return tuple(
        f.name for f in fields(kind) if f.default is MISSING and f.default_factory is MISSING
    )
