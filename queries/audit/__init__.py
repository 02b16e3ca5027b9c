"""Findings about sources: sums that do not add up, shares, growth and ranks that cannot be.

What is found is said of the source, not of the store: the store holds what was written. Rounding
is allowed for; where it is not certain what belongs to what, nothing is said.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from queries.audit.counts import counts
from queries.audit.growth import growth
from queries.audit.numbers import numbers
from queries.audit.ranks import ranks
from queries.audit.shares import shares
from queries.audit.slip import Slip
from queries.audit.sums import sums

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from extract.article import Reading

__all__ = ["Slip", "audit", "audit_reading"]

_READ = frozenset({"body", "lead", "headline", "subhead", "caption"})
_LEAST_NUMBERS = 1


def audit(readings: Iterable[Reading]) -> Iterator[Slip]:
    """Yield what does not add up, article by article, each by its place."""
    for reading in readings:
        yield from sorted(audit_reading(reading), key=lambda slip: (slip.begin, slip.end))


def audit_reading(reading: Reading) -> Iterator[Slip]:
    """Yield what does not add up in one article."""
    text = reading.article.text
    for account in reading.sentences:
        if account.block not in _READ:
            continue
        sentence = text[account.begin : account.end]
        found = numbers(sentence)
        if len(found) < _LEAST_NUMBERS:
            continue
        for fault in chain(
            sums(sentence, found), shares(sentence, found), growth(sentence, found), ranks(found)
        ):
            yield Slip.of(reading, account.begin, sentence, fault)
    yield from counts(reading)
