"""Kinds of document, who gives them, and documents that people call by a short name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from extract.lexicon.tables import Entry, entries, forbid_repeats, table


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentKind:
    """A kind of document: "Nghị quyết", "NQ" in its number.

    A number may follow a ``numbered`` kind, a title a ``titled`` one.
    """

    name: str
    abbreviations: tuple[str, ...] = ()
    numbered: bool = False
    titled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedDocument:
    """A document with a short name: "Đề án 06", number "06/QĐ-TTg".

    ``date`` is as precise as known, in the forms of XML Schema.
    """

    name: str
    number: str
    aliases: tuple[str, ...] = ()
    date: str | None = None
    issuer: str | None = None
    title: str | None = None


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
            titled=row.truth("titled"),
        )
        for row in entries("documents", "kind")
    )
    forbid_repeats("documents", ((a, k.name) for k in found for a in (k.name, *k.abbreviations)))
    return found


@cache
def issuers() -> Mapping[str, str]:
    """Return who gives a document, by the end of its number: "QĐ-TTg" → the Prime Minister."""
    return MappingProxyType(dict(table("documents")["issuer"]))


@cache
def named_documents() -> tuple[NamedDocument, ...]:
    """Return the documents that people call by a short name.

    Raises:
        LexiconError: a short name stands twice.
    """
    found = tuple(
        NamedDocument(
            name=row.text("name"),
            number=row.text("number"),
            aliases=row.texts("aliases"),
            date=row.maybe("date"),
            issuer=row.maybe("issuer"),
            title=row.maybe("title"),
        )
        for row in entries("documents", "named")
    )
    forbid_repeats("documents", ((alias, d.name) for d in found for alias in (d.name, *d.aliases)))
    return found


@cache
def law_titles() -> tuple[str, ...]:
    """Return the titles of laws without «Luật» before them, the longest first.

    Raises:
        LexiconError: a title stands twice.
    """
    titles = Entry("documents", "law", table("documents")["law"]).texts("titles")
    forbid_repeats("documents", ((title, "law") for title in titles))
    return tuple(sorted(titles, key=lambda title: (-len(title), title)))
