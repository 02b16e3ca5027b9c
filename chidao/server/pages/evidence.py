"""By what evidence the store says something of a thing, gathered by what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from queries.things import Name
from queries.ties import evidence_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from chidao.server.pages.page import Page
    from queries.things import Said


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
