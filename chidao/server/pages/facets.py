"""Filters that count: what could be chosen beside what is chosen, and how much it would leave."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")
MOST_CHOICES = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A value that a facet offers: how many rows have it, and whether it is chosen."""

    value: str
    count: int
    chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Facet:
    """A parameter of a list, with its commonest values."""

    name: str
    choices: Sequence[Choice]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept(Generic[T]):
    """The rows that the chosen values leave, and the facets beside them."""

    rows: Sequence[T]
    facets: Sequence[Facet]


Reader = Callable[[T], Sequence[str]]


def kept(rows: Sequence[T], chosen: Mapping[str, str], readers: Mapping[str, Reader[T]]) -> Kept[T]:
    """Return the rows that have every chosen value, and per facet what the others leave."""
    facets = []
    for name, read in readers.items():
        others = {other: value for other, value in chosen.items() if other != name and value}
        pool = [row for row in rows if _has(row, others, readers)]
        counts = Counter(value for row in pool for value in set(read(row)) if value)
        ours = chosen.get(name, "")
        listed = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:MOST_CHOICES]
        if ours and all(value != ours for value, _ in listed):
            listed.append((ours, counts[ours]))
        if all(value.isdecimal() for value, _ in listed):
            listed.sort(reverse=True)  # years: the latest first
        choices = [Choice(value=v, count=n, chosen=v == ours) for v, n in listed]
        if len(choices) > 1 or ours:
            facets.append(Facet(name=name, choices=choices))
    return Kept(rows=[row for row in rows if _has(row, chosen, readers)], facets=facets)


def _has(row: T, chosen: Mapping[str, str], readers: Mapping[str, Reader[T]]) -> bool:
    return all(value in readers[name](row) for name, value in chosen.items() if value)
