"""A reading as a JSON file and back, exactly: the part of the store that one article is.

Keys are sorted and absent slots left out, so that equal readings are equal bytes. A fact names its
type; decimals and dates are strings.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
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
Read = Callable[[Any], Any]
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
        return _typed(Reading, reading)
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
    return cast("T", _reader(cast("Any", hint))(data))


@cache
def _reader(hint: Any) -> Read:  # noqa: ANN401 - any of the types of the facts
    """Return what reads values of a type: made once, used for all."""
    enum = isinstance(hint, type) and issubclass(hint, Enum)
    reader = hint if enum else _READERS.get(hint)
    if reader is not None:
        return cast("Read", reader)
    if get_origin(hint) in (Union, UnionType):
        return _union(hint)
    if get_origin(hint) is tuple:
        each = _reader(get_args(hint)[0])
        return lambda data: tuple(map(each, data))
    return _record(hint) if is_dataclass(hint) else _scalar(hint)


def _scalar(hint: type) -> Read:
    def read(data: Any) -> Any:  # noqa: ANN401 - as JSON has it
        if hint is not type(data):
            message = f"{data!r} is no {hint.__name__}"
            raise TypeError(message)
        return data

    return read


def _union(hint: Any) -> Read:  # noqa: ANN401 - a union of any types
    kinds = [kind for kind in get_args(hint) if kind is not NoneType]
    if len(kinds) == 1:
        only = _reader(kinds[0])
        return lambda data: None if data is None else only(data)
    return lambda data: None if data is None else _reader(_FACTS[data["type"]])(data)


def _record(kind: Any) -> Read:  # noqa: ANN401 - a dataclass
    """Return what makes a record; the slots without a default are absent where they are None."""
    hints = get_type_hints(kind, _SCOPE, {})
    given = [(f.name, _reader(hints[f.name])) for f in fields(kind)]
    required = {
        f.name: None for f in fields(kind) if f.default is MISSING and f.default_factory is MISSING
    }
    names = {name for name, _ in given}

    def read(data: Any) -> Any:  # noqa: ANN401 - an instance of the kind
        if type(data) is not dict:
            message = f"{data!r} is no {kind.__name__}"
            raise TypeError(message)
        slots = data.get("slots", data)
        if not slots.keys() <= names:
            raise KeyError(min(slots.keys() - names))
        return kind(**required | {n: each(slots[n]) for n, each in given if n in slots})

    return read
