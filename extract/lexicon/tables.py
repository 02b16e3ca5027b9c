"""The door to the TOML tables beside this file: one is read when it is first asked for."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from msgspec import Struct

from extract.errors import LexiconError
from extract.message import said


class Entry(Struct, frozen=True):
    """One entry of a table, and where it stands, so that a fault in it can be named."""

    table: str
    name: str
    fields: Mapping[str, Any]

    def fault(self, found: str, advice: str) -> LexiconError:
        """Return the error that says what is wrong with this entry."""
        return LexiconError(
            said(
                "extract/lexicon/{table}.toml, “{name}”: {found}",
                table=self.table,
                name=self.name,
                found=found,
            ),
            advice=advice,
        )

    def text(self, field: str) -> str:
        """Return a text that the entry must have."""
        value = self.fields.get(field)
        if not isinstance(value, str) or not value:
            raise self.fault(
                said("no text `{field}`", field=field), said('Write {field} = "…".', field=field)
            )
        return value

    def maybe(self, field: str) -> str | None:
        """Return a text that the entry may have."""
        return self.text(field) if field in self.fields else None

    def texts(self, field: str) -> tuple[str, ...]:
        """Return a list of texts; empty where the entry has none."""
        value = self.fields.get(field, [])
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self.fault(
                said("`{field}` is no list of texts", field=field),
                said('Write {field} = ["…", "…"].', field=field),
            )
        return tuple(value)

    def day(self, field: str) -> date | None:
        """Return a date that the entry may have."""
        value = self.fields.get(field)
        if value is not None and not isinstance(value, date):
            raise self.fault(
                said("`{field}` is no date", field=field),
                said("Write {field} = 2025-07-01.", field=field),
            )
        return value

    def truth(self, field: str) -> bool:
        """Return a yes or no; no where the entry has none."""
        value = self.fields.get(field, False)
        if not isinstance(value, bool):
            raise self.fault(
                said("`{field}` is neither true nor false", field=field),
                said("Write {field} = true.", field=field),
            )
        return value


@cache
def table(name: str) -> Mapping[str, Any]:
    """Return the contents of ``<name>.toml``.

    Raises:
        LexiconError: the file is not TOML.
    """
    try:
        return tomllib.loads(files(__package__).joinpath(f"{name}.toml").read_text("utf-8"))
    except tomllib.TOMLDecodeError as error:
        found = said("extract/lexicon/{name}.toml is not TOML: {error}", name=name, error=error)
        raise LexiconError(found, advice="Correct that line.") from error


def entries(name: str, key: str, fields: Collection[str]) -> list[Entry]:
    """Return the entries ``[[key]]`` of a table, each called by its field ``name``.

    Raises:
        LexiconError: an entry has a field that is none of ``fields``, and that nothing would read.
    """
    found = []
    for number, row in enumerate(table(name).get(key, []), 1):
        entry = Entry(name, str(row.get("name", f"entry {number}")), row)
        for field in row:
            if field not in fields:
                raise entry.fault(
                    said("unknown field `{field}`", field=field),
                    said("Choose of: {words}.", words=", ".join(fields)),
                )
        found.append(entry)
    return found


def forbid_repeats(name: str, named: Iterable[tuple[str, str]]) -> None:
    """Refuse an alias that two entries share; ``named`` holds pairs (alias, entry).

    Raises:
        LexiconError: an alias stands twice.
    """
    owners: dict[str, str] = {}
    for alias, owner in named:
        if alias in owners:
            raise LexiconError(
                said(
                    "extract/lexicon/{name}.toml: “{alias}” stands in “{one}” "
                    "and again in “{other}”",
                    name=name,
                    alias=alias,
                    one=owners[alias],
                    other=owner,
                ),
                advice="Leave it in one of them, or move it to `loose_aliases` of both.",
            )
        owners[alias] = owner
