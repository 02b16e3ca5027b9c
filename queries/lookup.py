"""A name as people type it → what is meant, and all that is known of it, each with its sentence."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby, islice
from typing import TYPE_CHECKING

from extract.errors import QueryError
from extract.message import said
from queries.knowledge import Known, known
from queries.names import Candidate, did_you_mean, nearest, search

if TYPE_CHECKING:
    from collections.abc import Iterable

    from queries.run import Answering

MOST_FACTS = 2000
"""Facts that one look-up shows; a country has more."""

MOST_OTHERS = 20
"""Other things of the name that one look-up lists."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The facts of one property, one way: ``title`` is its Vietnamese name."""

    property: str
    title: str
    outgoing: bool
    facts: tuple[Known, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lookup:
    """What a typed name means.

    ``meant`` is the likeliest, ``others`` what else bears the name, best first; ``groups`` all that
    is known of the one meant, and ``more`` whether facts were left out after ``MOST_FACTS``.
    """

    text: str
    meant: Candidate
    others: tuple[Candidate, ...]
    groups: tuple[Group, ...]
    more: bool


def lookup(store: Answering, text: str) -> Lookup:
    """Return what a name means, and everything known of it.

    Accents, case and the order of words do not matter; abbreviations are known.

    Raises:
        QueryError: nothing bears the name; the nearest names are suggested.
    """
    candidates = search(store.names, text, most=MOST_OTHERS + 1)
    if not candidates:
        raise QueryError(
            said(
                'nothing in the store is called "{text}".{did_you_mean}',
                text=text,
                did_you_mean=did_you_mean(nearest(store.names, text)),
            ),
            advice="Accents, case and the order of words do not matter; fewer words find more.",
        )
    meant = candidates[0]
    facts = list(islice(known(store, meant.iri), MOST_FACTS + 1))
    return Lookup(
        text=text,
        meant=meant,
        others=tuple(candidates[1:]),
        groups=groups(facts[:MOST_FACTS]),
        more=len(facts) > MOST_FACTS,
    )


def groups(facts: Iterable[Known]) -> tuple[Group, ...]:
    """Return the facts about a thing by property: what it says itself, then what is said of it."""
    return tuple(
        Group(property=name, title=same[0].title, outgoing=outgoing, facts=same)
        for (outgoing, name), found in groupby(
            sorted(facts, key=_order), lambda fact: (fact.outgoing, fact.property)
        )
        for same in [tuple(found)]
    )


def _order(fact: Known) -> tuple[bool, str, str, str, str, int]:
    return (
        not fact.outgoing,
        fact.property,
        fact.text,
        fact.other or "",
        fact.source or "",
        fact.begin or 0,
    )
