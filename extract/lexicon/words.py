"""Words that the parsers and rules know: abbreviations."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from extract.lexicon.tables import Entry, forbid_repeats, table


@cache
def abbreviations() -> Mapping[str, tuple[str, ...]]:
    """Return what each short form stands for, the likeliest first: "UBND" → "Ủy ban nhân dân".

    Raises:
        LexiconError: a short form stands in two fields, or for nothing.
    """
    fields = table("abbreviations")
    forbid_repeats("abbreviations", ((short, field) for field in fields for short in fields[field]))
    found = {}
    for field, shorts in fields.items():
        for short in shorts:
            row = Entry("abbreviations", field, shorts)
            found[short] = row.texts(short)
            if not found[short]:
                raise row.fault(f"“{short}” stands for nothing", "Write what it stands for.")
    return MappingProxyType(found)
