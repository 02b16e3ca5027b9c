"""Findings about sources: sums that do not add up, shares, growth and ranks that cannot be.

What is found is said of the source, not of the store: the store holds what was written. Rounding
is allowed for; where it is not certain what belongs to what, nothing is said.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from queries.audit.counts import ASKED, counts
from queries.audit.growth import growth
from queries.audit.numbers import numbers
from queries.audit.ranks import ranks
from queries.audit.shares import shares
from queries.audit.slip import Slip
from queries.audit.sums import sums
from queries.audit.worth import may_slip

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from extract.article import Reading

__all__ = ["ASKED", "Slip", "audit", "audit_reading"]

_READ = frozenset({"body", "lead", "headline", "subhead", "caption"})
_GOES_ON = ("Trong đó", "Trong số đó")


def audit(readings: Iterable[Reading]) -> Iterator[Slip]:
    """Yield what does not add up, article by article, each by its place."""
    for reading in readings:
        yield from sorted(audit_reading(reading), key=lambda slip: (slip.begin, slip.end))


def audit_reading(reading: Reading) -> Iterator[Slip]:
    """Yield what does not add up in one article."""
    for begin, sentence in _stretches(reading):
        if not may_slip(sentence):
            continue
        found = numbers(sentence)
        for fault in chain(
            sums(sentence, found), shares(sentence, found), growth(sentence, found), ranks(found)
        ):
            yield Slip.of(reading, begin, sentence, fault)
    yield from counts(reading)


def _stretches(reading: Reading) -> Iterator[tuple[int, str]]:
    """Yield each sentence with where it begins, and with it those that go on «Trong đó, …»."""
    text = reading.article.text
    held: tuple[int, int] | None = None
    for account in reading.sentences:
        if account.block not in _READ:
            continue
        words = text[account.begin : account.end]
        if held and words.startswith(_GOES_ON) and not text[held[1] : account.begin].strip():
            held = held[0], account.end
            continue
        if held:
            yield held[0], text[held[0] : held[1]]
        held = account.begin, account.end
    if held:
        yield held[0], text[held[0] : held[1]]
