"""Where long lists are cut: into pages, and on a thing's own page to what comes first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from chidao.server.pages.words import WORDS

if TYPE_CHECKING:
    from chidao.server.pages.frame import Frame

T = TypeVar("T")

PAGE = 50
"""Rows of a page that shows one list alone."""

FIRST = 12
"""Rows of each list on a page that shows several."""

_SPARING = 2
"""A list that is no longer than so many times its first rows is shown whole: nothing is saved."""

ALONE = "only"
"""The parameter that names the one section of a thing's page to show."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """Where a long list is cut: the page shown, of how many, and all rows."""

    number: int
    last: int
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut(Generic[T]):
    """The rows of a list that are shown, and where it was cut."""

    rows: Sequence[T]
    pages: Pages


def cut(frame: Frame, rows: Sequence[T], size: int = PAGE) -> Cut[T]:
    """Return the rows of the page that the address asks for."""
    last = max(1, -(-len(rows) // size))
    number = frame.asked.number("page", least=1, most=last)
    pages = Pages(number=number, last=last, total=len(rows))
    return Cut(rows=rows[(number - 1) * size : number * size], pages=pages)


def alone_on(frame: Frame) -> str:
    """Return the key of the section that the address asks for alone; "" where it wants all."""
    wanted = frame.asked.one(ALONE)
    return wanted if f"section.{wanted}" in WORDS else ""


def part(frame: Frame, key: str, rows: Sequence[T], first: int = FIRST) -> Cut[T]:
    """Return the rows of one section of a page that are shown.

    They are the first; all, a page at a time, where the address asks for this section alone; none
    where it asks for another.
    """
    alone = alone_on(frame)
    if alone == key:
        return cut(frame, rows, min(PAGE, 4 * first))
    whole = len(rows) <= _SPARING * first
    pages = Pages(number=1, last=1, total=len(rows))
    return Cut(rows=() if alone else rows if whole else rows[:first], pages=pages)
