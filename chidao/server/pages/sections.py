"""The parts that a page is made of, as plain values for the templates."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from queries.things import Name, Said, Thing

if TYPE_CHECKING:
    from chidao.server.pages.page import Page

MOST_QUOTES = 8
"""Quotes that stand below one claim; the CSV has all."""

MOST_ROWS = 60
"""Rows of one section that a page shows; the CSV has all."""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of a page: ``key`` names its heading, ``layout`` the template that draws it."""

    key: str
    rows: Sequence[Any]
    layout: str = "rows"
    more: dict[str, Any] = field(default_factory=dict)
    of: int = 0

    @property
    def total(self) -> int:
        """The number of rows that there are, shown or not."""
        return max(self.of, len(self.rows))

    @property
    def evidence(self) -> Iterable[str]:
        """The evidence of the rows that are shown."""
        for row in self.rows[:MOST_ROWS]:
            yield from places(row.evidence)[:MOST_QUOTES]


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


def holding(said: Iterable[Said], name: str, iri: str) -> dict[str, list[str]]:
    """Return the subjects that a property ties to a thing, each with its evidence."""
    return _gathered((s.subject, s.evidence) for s in said if s.property == name and s.value == iri)


def held(said: Iterable[Said], name: str, iri: str) -> dict[str, list[str]]:
    """Return the values of a property of a thing, each with its evidence."""
    return _gathered((s.value, s.evidence) for s in said if s.property == name and s.subject == iri)


def _gathered(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for value, evidence in pairs:
        found.setdefault(value, []).append(evidence)
    return found
