"""Meetings that articles put on different days, also where they stand as two in the graph."""

from __future__ import annotations

from datetime import date
from itertools import combinations
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode

from graph.disagreement.kinds import Difference, Disagreement, Side, told_apart
from graph.literals import is_month
from graph.vocabulary import T

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from graph.disagreement.said import Said

_SITTING_DAYS = {("kỳ họp", "quốc hội"): 60, ("phiên họp", "ủy ban thường vụ quốc hội"): 14}
"""Within how many days all sittings of one session lie, by its kind and body: articles tell of
one sitting each, and no two of them contradict each other."""
_YEARLESS = "--"
_MONTH_DAY = len("07-19")


def meeting_dates(said: Said) -> Iterator[Disagreement]:
    """Yield the meetings whose day is told in more than one way."""
    for meeting in said.subjects(T.date):
        sides = list(said.sides(T.date, meeting))
        yield from _between(said, sides, "một cuộc họp, ghi ngày khác", (meeting.value,))
    for one, other, reason in _perhaps_one(said):
        sides = [*said.sides(T.date, one), *said.sides(T.date, other)]
        apart = [pair for pair in combinations(sides, 2) if pair[0].subject != pair[1].subject]
        if apart and all(_differ(*pair) for pair in apart):
            about = tuple(sorted((one.value, other.value)))
            yield from _between(said, sides, f"có thể là một cuộc họp: {reason}", about)


def _perhaps_one(said: Said) -> Iterator[tuple[NamedNode, NamedNode, str]]:
    """Yield the pairs of meetings that identity left in doubt, and its reasons."""
    for link in said.subjects(T.links):
        nodes = [node for node in said.values(T.links, link) if isinstance(node, NamedNode)]
        dated = [node for node in nodes if said.value(T.date, node) is not None]
        if said.text(T.decision, link) == "doubtful" and len(dated) == len(nodes) == len("ab"):
            yield dated[0], dated[1], said.text(T.reason, link) or ""


def _between(
    said: Said, sides: Sequence[Side], reason: str, about: tuple[str, ...]
) -> Iterator[Disagreement]:
    found: dict[Difference, set[Side]] = {}
    for left, right in combinations(sides, 2):
        if _differ(left, right) and told_apart((left, right)):
            kind = _kind(said, left, right)
            found.setdefault(kind, set()).update((left, right))
    for difference, differing in sorted(found.items()):
        why = {
            Difference.OTHER_PERIOD: "những ngày của một cuộc họp nhiều ngày",
            Difference.UPDATE: "báo trước một ngày, sau tin là ngày khác",
        }.get(difference, reason)
        ordered = sorted(differing, key=lambda side: (str(side.value), side.subject.value))
        yield Disagreement(difference, T.date, tuple(ordered), why, about)


def _differ(left: Side, right: Side) -> bool:
    """Say whether two days cannot be one; a day without its year may be that of any.

    A month is that of all its days.
    """
    one, other = left.value.value, right.value.value
    if is_month(one) or is_month(other):
        return _month_of(one) != _month_of(other) and _YEARLESS not in (one[:2], other[:2])
    if one.startswith(_YEARLESS) or other.startswith(_YEARLESS):
        return one[-_MONTH_DAY:] != other[-_MONTH_DAY:]
    return one != other


def _month_of(day: str) -> str:
    return day[: len("2025-06")]


def _kind(said: Said, left: Side, right: Side) -> Difference:
    if _of_several_days(said, left, right):
        return Difference.OTHER_PERIOD
    if _was_put_off(said, left, right) or _was_put_off(said, right, left):
        return Difference.UPDATE
    return Difference.CONFLICT


def _of_several_days(said: Said, left: Side, right: Side) -> bool:
    days = (left.value.value, right.value.value)
    for meeting in {left.subject, right.subject}:
        first, last = said.text(T.dateFrom, meeting), said.text(T.dateTo, meeting)
        if first and last and all(_within(day, first, last) for day in days):
            return True
    return _are_sittings(said, left, right)


def _are_sittings(said: Said, left: Side, right: Side) -> bool:
    """Say whether two days may be those of two sittings of a session that takes weeks."""
    days = [side.value.value for side in (left, right)]
    if any(day.startswith(_YEARLESS) for day in days):
        return False
    first, last = sorted(date.fromisoformat(f"{day}-01"[: len("2025-06-01")]) for day in days)
    return all(
        (last - first).days <= _SITTING_DAYS.get(_kind_and_body(said, side.subject), 0)
        for side in (left, right)
    )


def _kind_and_body(said: Said, meeting: NamedNode) -> tuple[str, str]:
    kind, body = (said.label(said.value(term, meeting)) for term in (T.kind, T.body))
    return kind.lower(), body.lower()


def _within(day: str, first: str, last: str) -> bool:
    full = f"{first[:4]}{day[1:]}" if day.startswith(_YEARLESS) else day
    return first <= full <= last


def _was_put_off(said: Said, before: Side, after: Side) -> bool:
    """Say whether one side announced its day, and the other later told of it when it had come."""
    announced = [day for e in before.evidence if (day := said.published(e)) is not None]
    told = [day for e in after.evidence if (day := said.published(e)) is not None]
    known = len(announced) == len(before.evidence) and len(told) == len(after.evidence)
    days = (before.value.value, after.value.value)
    if not known or any(day.startswith(_YEARLESS) or is_month(day) for day in days):
        return False
    planned = date.fromisoformat(before.value.value)
    came = date.fromisoformat(after.value.value)
    return max(announced) < min(planned, *told) and min(told) >= came
