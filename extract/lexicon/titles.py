"""The grammar of titles and of bodies' names: heads, ranks, kinds, words that end a name."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from msgspec import Struct

from extract.lexicon.tables import Entry, table


class TitleWords(Struct, frozen=True, kw_only=True):
    """Heads of titles in lower case, and what stands around them.

    ``alone`` name an office by themselves, ``heads`` with the body or place after them; ``ranks``
    stand behind a head («thường trực»), ``former`` and ``acting`` before it.
    """

    alone: tuple[str, ...]
    heads: tuple[str, ...]
    ranks: tuple[str, ...]
    former: tuple[str, ...]
    acting: tuple[str, ...]


class BodyWords(Struct, frozen=True, kw_only=True):
    """Kinds of bodies in lower case, and what ends their names.

    ``local`` are bodies of a place, ``field`` of a ministry's field, ``general`` all others;
    ``purpose`` are the kinds whose name may say what for, ``purposes`` what it may say as one
    phrase, ``tasks`` how what follows a comma there begins, ``events`` what has its year with it;
    ``central`` are whole names that stand
    after a title; ``never`` begins like a kind and is none. A word of ``stops`` ends a name, except
    in a pair of ``kept``, and so does a pair of ``verbs``.
    """

    local: tuple[str, ...]
    field: tuple[str, ...]
    general: tuple[str, ...]
    purpose: tuple[str, ...]
    purposes: tuple[str, ...]
    tasks: tuple[str, ...]
    events: tuple[str, ...]
    central: tuple[str, ...]
    never: tuple[str, ...]
    stops: frozenset[str]
    verbs: frozenset[str]
    kept: frozenset[str]
    fields: tuple[str, ...]
    parts: tuple[str, ...]
    joined: tuple[str, ...]


@cache
def title_words() -> TitleWords:
    """Return the heads of titles and the words around them."""
    row = _row("title")
    deputies = row.texts("deputies")
    return TitleWords(
        alone=row.texts("alone"),
        heads=(*deputies, *(f"phó {head}" for head in deputies), *row.texts("others")),
        ranks=row.texts("ranks"),
        former=row.texts("former"),
        acting=row.texts("acting"),
    )


@cache
def body_words() -> BodyWords:
    """Return the kinds of bodies and the words that end their names."""
    row, name = _row("body"), _row("name")
    fields = Entry("fields", "fields", table("fields"))
    return BodyWords(
        local=row.texts("local"),
        field=row.texts("field"),
        general=row.texts("general"),
        purpose=row.texts("purpose"),
        purposes=row.texts("purposes"),
        tasks=row.texts("tasks"),
        events=row.texts("events"),
        central=row.texts("central"),
        never=row.texts("never"),
        verbs=frozenset(name.texts("verbs")),
        stops=frozenset(name.texts("stops")),
        kept=frozenset(name.texts("kept")),
        fields=fields.texts("fields"),
        parts=fields.texts("parts"),
        joined=fields.texts("joined"),
    )


def _row(name: str) -> Entry:
    contents: Mapping[str, object] = table("titles")[name]
    return Entry("titles", name, contents)
