"""Words that parsers and rules know: short forms, numbers, units, groups addressed, meetings."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from msgspec import Struct

from extract.lexicon.tables import Entry, entries, forbid_repeats, table
from extract.message import said


class Unit(Struct, frozen=True, kw_only=True):
    """A measure, a currency, or per cent: "USD", kind "money".

    ``glued`` are forms that stand right behind the digits ("đ").
    """

    name: str
    kind: str
    aliases: tuple[str, ...] = ()
    glued: tuple[str, ...] = ()


class NumberWords(Struct, frozen=True, kw_only=True):
    """Numbers in words: digits to ten, digits behind a ten, ordinals that are no digit, months."""

    digits: Mapping[str, int]
    last_digits: Mapping[str, int]
    ordinals: Mapping[str, int]
    months: Mapping[str, int]


class Audience(Struct, frozen=True, kw_only=True):
    """A head word of a group addressed, without its determiner, and what the group covers."""

    name: str
    covers: tuple[str, ...]


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
                raise row.fault(
                    said("“{short}” stands for nothing", short=short),
                    said("Write what it stands for."),
                )
    return MappingProxyType(found)


@cache
def units() -> tuple[Unit, ...]:
    """Return per cent, the currencies and the measures.

    Raises:
        LexiconError: a unit's name or alias stands twice.
    """
    found = tuple(
        Unit(
            name=row.text("name"),
            kind=row.text("kind"),
            aliases=row.texts("aliases"),
            glued=row.texts("glued"),
        )
        for row in entries("units", "unit", ("name", "kind", "aliases", "glued"))
    )
    forbid_repeats("units", ((a, u.name) for u in found for a in (u.name, *u.aliases, *u.glued)))
    return found


@cache
def scales() -> Mapping[str, int]:
    """Return the words that multiply a number: "triệu" → 1000000."""
    return MappingProxyType(dict(table("units")["scale"]))


@cache
def counted() -> Mapping[str, str]:
    """Return the nouns that are counted, each with its field: "hộ nghèo" → "households".

    Raises:
        LexiconError: a noun stands twice.
    """
    fields = table("units")["counted"]
    forbid_repeats("units", ((noun, field) for field in fields for noun in fields[field]))
    return MappingProxyType({noun: field for field in fields for noun in fields[field]})


@cache
def classifiers() -> frozenset[str]:
    """Return the nouns that stand alone before what kind they are: «6 | dòng sản phẩm»."""
    return frozenset(table("units")["classifier"]["words"])


@cache
def number_words() -> NumberWords:
    """Return numbers, ordinals and months in words."""
    contents = table("numbers")
    return NumberWords(
        digits=MappingProxyType(dict(contents["digit"])),
        last_digits=MappingProxyType(dict(contents["last_digit"])),
        ordinals=MappingProxyType(dict(contents["ordinal"])),
        months=MappingProxyType(dict(contents["month"])),
    )


@cache
def audiences() -> tuple[Audience, ...]:
    """Return the heads of groups addressed, the longest first.

    Raises:
        LexiconError: a group covers nothing, or a word outside the closed list.
    """
    contents = table("audiences")
    closed = set(contents["covers"])
    found = []
    for head in contents["head"]:
        row = Entry("audiences", head, contents["head"])
        covers = row.texts(head)
        if not covers or not closed.issuperset(covers):
            raise row.fault(
                said("covers {words}", words=", ".join(covers) or "–"),
                said("Choose of: {words}.", words=", ".join(contents["covers"])),
            )
        found.append(Audience(name=head, covers=covers))
    return tuple(sorted(found, key=lambda audience: (-len(audience.name), audience.name)))


@cache
def determiners() -> tuple[str, ...]:
    """Return the words before a group («các», «tất cả các»), the longest first."""
    words = Entry("audiences", "determiners", table("audiences")).texts("determiners")
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


@cache
def meeting_kinds() -> Mapping[str, str]:
    """Return of which kind of gathering each phrase speaks: "phiên giải trình" → "phiên họp".

    Raises:
        LexiconError: a phrase stands in two kinds.
    """
    kinds = table("meetings")["kind"]
    phrases = {kind: Entry("meetings", kind, kinds).texts(kind) for kind in kinds}
    named = [(phrase, kind) for kind in kinds for phrase in phrases[kind]]
    forbid_repeats("meetings", named)
    return MappingProxyType(dict(named))
