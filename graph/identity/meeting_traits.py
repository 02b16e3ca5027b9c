"""What one article says of one meeting, and what a group of such reports cannot say at once."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, Self

from graph.identity import titles
from graph.identity.bodies import one_body

if TYPE_CHECKING:
    from collections.abc import Iterable

SURE_PROGRAMMES = 2
"""So many numbered programmes in common outweigh that reports name another body."""


@dataclass(frozen=True, slots=True, order=True, kw_only=True)
class MeetingMention:
    """What one article says of one meeting, all its sentences together.

    ``article`` is the article's IRI, ``name`` the article's own key of the meeting. ``body`` is the
    body's name, ``body_key`` what tells it apart; ``date`` a date or gMonthDay, ``last`` the last
    day of a meeting of several, ``month`` that of one without a day; ``published`` the article's
    day. ``topic`` is the words of its titles that tell the subject, ``about`` these and what its
    body is for. ``national`` is True for one that is said to be of the whole country, or to have
    remote sites.
    """

    article: str
    name: str
    label: str
    kind: str
    ordinal: int | None = None
    body: str | None = None
    body_key: str | None = None
    date: str | None = None
    last: str | None = None
    month: str | None = None
    published: str | None = None
    part_of_day: str | None = None
    programmes: frozenset[str] = frozenset()
    chairs: frozenset[str] = frozenset()
    topic: frozenset[str] = frozenset()
    about: frozenset[str] = frozenset()
    national: bool = False

    @property
    def full_date(self) -> str | None:
        """The day, where its year is known."""
        return self.date if self.date and not self.date.startswith("--") else None


@dataclass(frozen=True, slots=True)
class Traits:
    """What a group of reports says."""

    days: frozenset[tuple[str, str]]
    month_days: frozenset[str]
    ordinals: frozenset[int]
    bodies: frozenset[str]
    parts: frozenset[str]
    articles: frozenset[str]
    programmes: frozenset[str]
    topic: frozenset[str]

    @classmethod
    def of(cls, mention: MeetingMention) -> Self:
        """Return what one report says."""
        day = mention.full_date
        return cls(
            days=frozenset({(day, mention.last or day)} if day else ()),
            month_days=frozenset({mention.date[-5:]} if mention.date else ()),
            ordinals=_only(mention.ordinal),
            bodies=_only(mention.body_key),
            parts=_only(mention.part_of_day),
            articles=frozenset({mention.article}),
            programmes=mention.programmes,
            topic=mention.topic,
        )

    def united(self, other: Self) -> Self:
        """Return what both say."""
        return type(self)(
            days=self.days | other.days,
            month_days=self.month_days | other.month_days,
            ordinals=self.ordinals | other.ordinals,
            bodies=self.bodies | other.bodies,
            parts=self.parts | other.parts,
            articles=self.articles | other.articles,
            programmes=self.programmes | other.programmes,
            topic=self.topic | other.topic,
        )

    def agrees(self, other: Self) -> bool:
        """Say whether both can be of one meeting."""
        if self.articles & other.articles or not self._one_time(other):
            return False
        shared = len(self.programmes & other.programmes)
        if len(self.ordinals | other.ordinals) > 1:
            return False
        if not shared and len(self.parts | other.parts) > 1:
            return False
        if shared < SURE_PROGRAMMES and not _one(self.bodies, other.bodies):
            return False
        numbered = self.ordinals & other.ordinals and self.bodies and other.bodies
        return bool(shared or numbered) or not titles.unlike(self.topic, other.topic)

    def _one_time(self, other: Self) -> bool:
        if not (self.days and other.days):
            days = self.month_days | other.month_days
            spans = self.days or other.days
            return len(days) <= 1 or all(_within(spans, day) for day in days)
        spans = self.days | other.days
        begin, end = max(spans, key=lambda span: (span[1] > span[0], span))
        return all(begin <= first <= last <= end for first, last in spans)


def _within(spans: frozenset[tuple[str, str]], month_day: str) -> bool:
    return any(first[-5:] <= month_day <= last[-5:] for first, last in spans)


def _only(value: str | int | None) -> frozenset:  # type: ignore[type-arg]
    return frozenset() if value is None else frozenset({value})


def _one(these: Iterable[str], those: Iterable[str]) -> bool:
    return all(one_body(one, other) for one, other in product(these, those))
