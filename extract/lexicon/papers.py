"""Kinds of document, who gives them, and the titles of laws."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from msgspec import Struct

from extract.lexicon.tables import Entry, entries, forbid_repeats, table


class DocumentKind(Struct, frozen=True, kw_only=True):
    """A kind of document: "Nghị quyết", "NQ" in its number.

    A number may follow a ``numbered`` kind.
    """

    name: str
    abbreviations: tuple[str, ...] = ()
    numbered: bool = False


@cache
def document_kinds() -> tuple[DocumentKind, ...]:
    """Return the kinds of document.

    Raises:
        LexiconError: a kind or an abbreviation stands twice.
    """
    found = tuple(
        DocumentKind(
            name=row.text("name"),
            abbreviations=row.texts("abbreviations"),
            numbered=row.truth("numbered"),
        )
        for row in entries("documents", "kind", ("name", "abbreviations", "numbered"))
    )
    forbid_repeats("documents", ((a, k.name) for k in found for a in (k.name, *k.abbreviations)))
    return found


@cache
def issuers() -> Mapping[str, str]:
    """Return who gives a document, by the end of its number: "QĐ-TTg" → the Prime Minister."""
    return MappingProxyType(dict(table("documents")["issuer"]))


@cache
def law_titles() -> tuple[str, ...]:
    """Return the titles of laws without «Luật» before them, the longest first.

    Raises:
        LexiconError: a title stands twice.
    """
    titles = Entry("documents", "law", table("documents")["law"]).texts("titles")
    forbid_repeats("documents", ((title, "law") for title in titles))
    return tuple(sorted(titles, key=lambda title: (-len(title), title)))
