"""The parts that a page is made of, as plain values for the templates."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from chidao.server.pages.cutting import Pages
    from queries.things import Thing

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
