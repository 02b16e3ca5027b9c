"""Meetings and who took part in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from chidao.evaluation.family import Family, Pair, Said, names_of, once
from chidao.evaluation.periods import same_day
from chidao.evaluation.text import bare_place, best_overlap, plain
from graph.vocabulary import T

if TYPE_CHECKING:
    from collections.abc import Iterable

    from chidao.evaluation.stated import Page


class Day(NamedTuple):
    """A day, and whether part of it is inferred."""

    text: str
    inferred: bool


class Spot(NamedTuple):
    """The bare name of a site's place, and whether it is inferred."""

    place: str
    inferred: bool


def _same(said: str, gold: str) -> float:
    return float(plain(said) == plain(gold))


def _dates(page: Page) -> list[Said[Day]]:
    rows = page.every(T.date, T.Meeting)
    return once((Day(row.value.value, page.guessed(row)), row) for row in rows)


def _chairs(page: Page) -> list[Said[str]]:
    label, is_a = page.statements.label, page.statements.is_a
    rows = (row for row in page.every(T.chairedBy) if not is_a(row.subject, T.Site))
    return once((label(row.value), row) for row in rows)


def _attendees(page: Page) -> list[Said[str]]:
    label, is_a = page.statements.label, page.statements.is_a
    groups = (T.Organization, T.Audience)
    rows = (row for row in page.every(T.attendedBy) if not is_a(row.value, *groups))
    return once((label(row.value), row) for row in rows)


def _sites(page: Page) -> list[Said[Spot]]:
    label = page.statements.label
    return once(
        (Spot(bare_place(label(row.value)), page.guessed(row)), row)
        for row in page.every(T.place, T.Site)
    )


def _site_chairs(page: Page) -> list[Said[Pair]]:
    known = page.statements
    return once(
        (
            Pair(
                bare_place(known.label(known.value(row.subject, T.place))), known.label(row.value)
            ),
            row,
        )
        for row in page.every(T.chairedBy, T.Site)
    )


def _same_site_chair(said: Pair, gold: Pair) -> float:
    here = not gold.one or said.one == gold.one
    return float(here and plain(said.other) == plain(gold.other))


def _distinct(found: Iterable[Any]) -> list[Any]:
    return sorted({value for value in found if value})


MEETINGS: tuple[Family[Any, Any], ...] = (
    Family(
        name="meeting_date",
        said=_dates,
        gold=lambda article: _distinct(m.date for m in article.meetings),
        likeness=lambda said, gold: float(same_day(said.text, gold, inferred=said.inferred)),
        forgiven=lambda said: said.inferred,
    ),
    Family(
        name="meeting_ordinal",
        said=lambda page: once((int(row.value.value), row) for row in page.every(T.ordinal)),
        gold=lambda article: _distinct(m.ordinal for m in article.meetings),
        likeness=lambda said, gold: float(said == gold),
    ),
    Family(
        name="meeting_body",
        said=lambda page: names_of(page, page.every(T.body)),
        gold=lambda article: _distinct(m.body for m in article.meetings),
        likeness=best_overlap,
        floor=0.9,
    ),
    Family(
        name="chair",
        said=_chairs,
        gold=lambda article: _distinct(chair for m in article.meetings for chair in m.chairs),
        likeness=_same,
    ),
    Family(
        name="attendee",
        said=_attendees,
        gold=lambda article: _distinct(article.attendees),
        likeness=_same,
    ),
    Family(
        name="site",
        said=_sites,
        gold=lambda article: _distinct(bare_place(site.place) for site in article.sites),
        likeness=lambda said, gold: float(said.place == gold),
        forgiven=lambda said: said.inferred,
    ),
    Family(
        name="site_chair",
        said=_site_chairs,
        gold=lambda article: [
            Pair(bare_place(site.place), chair) for site in article.sites for chair in site.chairs
        ],
        likeness=_same_site_chair,
    ),
)
"""The families of meetings, chairs, attendees and remote sites."""
