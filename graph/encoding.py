"""Records as plain JSON values and back, exactly.

Slots that say nothing are left out. A fact names its type; decimals and dates are strings; sets
are sorted lists.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from extract import article, facts

_FACTS: dict[str, type] = {kind.__name__: kind for kind in get_args(facts.Fact)}
_SCOPE = vars(facts) | vars(article)
T = TypeVar("T")
Read = Callable[[Any], Any]
_READERS: dict[Any, Read] = {Decimal: Decimal, date: date.fromisoformat}


def plain(value: object) -> Any:  # noqa: ANN401 - JSON is whatever it is
    """Return a value as JSON has it: text, numbers, lists and objects."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date | Decimal):
        return str(value)
    if isinstance(value, tuple | frozenset):
        parts = [plain(part) for part in value]
        return sorted(parts, key=_order) if isinstance(value, frozenset) else parts
    if isinstance(value, dict):
        return {name: plain(part) for name, part in value.items()}
    if is_dataclass(value):
        pairs = ((f.name, getattr(value, f.name)) for f in fields(value))
        said = {name: plain(part) for name, part in pairs if part is not None}
        kind = type(value).__name__
        return {"type": kind, "slots": said} if kind in _FACTS else said
    return value


def _order(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, sort_keys=True)


def typed(hint: type[T], data: object) -> T:
    """Return what :func:`plain` made of a value of that type.

    Raises:
        TypeError, KeyError, ValueError: it is not of that type.
    """
    return cast("T", _reader(cast("Any", hint))(data))


@cache
def _reader(hint: Any) -> Read:  # noqa: ANN401 - any of the types of the records
    """Return what reads values of a type: made once, used for all."""
    enum = isinstance(hint, type) and issubclass(hint, Enum)
    reader = hint if enum else _READERS.get(hint)
    if reader is not None:
        return cast("Read", reader)
    origin, parts = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return _union(hint)
    if origin in (tuple, frozenset):
        each = _reader(parts[0])
        if parts[1:] and parts[1] is not Ellipsis:
            kinds = [_reader(part) for part in parts]
            return lambda data: tuple(r(d) for r, d in zip(kinds, data, strict=True))
        return lambda data: origin(map(each, data))
    if origin is dict:
        of_value = _reader(parts[1])
        return lambda data: {name: of_value(value) for name, value in data.items()}
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
    hints = get_type_hints(kind, vars(sys.modules[kind.__module__]) | _SCOPE, {})
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
