"""The parts that a page is made of, as plain values for the templates."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from queries.things import Name, Said, Thing
from queries.ties import evidence_of

if TYPE_CHECKING:
    from chidao.server.pages.cutting import Pages
    from chidao.server.pages.page import Page

MOST_QUOTES = 4
"""Quotes that stand below one claim; the CSV has all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One claim in a list.

    ``thing`` is what its title leads to, None for plain ``text``; ``when`` an ISO date as precise
    as known; ``due`` a deadline; ``tags`` words beside it; ``links`` further things, each with the
    key of the word before them; ``evidence`` the IRIs of what it was read from.
    """

    thing: Thing | None = None
    text: str = ""
    when: str = ""
    due: str = ""
    tags: Sequence[str] = ()
    links: Sequence[tuple[str, Sequence[Thing]]] = ()
    evidence: Sequence[str] = ()

    @property
    def claims(self) -> Iterable[Sequence[str]]:
        """The evidence of each claim that opens its quotes: one."""
        return (self.evidence,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of a page: ``key`` names its heading, ``layout`` the template that draws it.

    ``pages`` says of how many rows these are some; None where they are all.
    """

    key: str
    rows: Sequence[Any]
    layout: str = "rows"
    more: dict[str, Any] = field(default_factory=dict)
    pages: Pages | None = None

    @property
    def total(self) -> int:
        """The number of rows that there are, shown or not."""
        return self.pages.total if self.pages else len(self.rows)

    @property
    def evidence(self) -> Iterable[str]:
        """The evidence whose quotes stand below the claims that are shown."""
        for row in self.rows:
            for claim in row.claims:
                yield from places(claim)[:MOST_QUOTES]


def places(evidence: Iterable[str]) -> list[str]:
    """Return one piece of evidence a place: several rules may read the same words."""
    return list({iri.rpartition("/")[0]: iri for iri in evidence}.values())


def values(
    page: Page, said: Iterable[Said], subject: str, names: Iterable[str]
) -> list[tuple[str, str, list[str]]]:
    """Return (property, value, evidence) of what is said of a subject, in the order of names."""
    order = {name: at for at, name in enumerate(names)}
    found: dict[tuple[int, str, str], list[str]] = {}
    for one in said:
        if one.subject == subject and one.property in order:
            found.setdefault((order[one.property], one.property, one.value), []).append(
                one.evidence
            )
    page.things.load(key[2] for key in found if isinstance(key[2], Name))
    return [(name, value, ev) for (_, name, value), ev in sorted(found.items())]


def holding(page: Page, iris: Iterable[str], name: str, iri: str) -> dict[str, list[str]]:
    """Return by what evidence a property ties each of some subjects to a thing."""
    tied = evidence_of(page.store, name, given=iris, ends=[iri])
    return gathered((subject, evidence) for subject, _, evidence in tied)


def held(
    page: Page, iri: str, name: str, iris: Iterable[str] | None = None
) -> dict[str, list[str]]:
    """Return by what evidence a thing has each of some values of a property; None for all."""
    tied = evidence_of(page.store, name, given=[iri], ends=iris)
    return gathered((value, evidence) for _, value, evidence in tied)


def gathered(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """Return what stands beside each first of pairs."""
    found: dict[str, list[str]] = {}
    for value, evidence in pairs:
        found.setdefault(value, []).append(evidence)
    return found
