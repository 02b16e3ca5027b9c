"""People whom articles put at different sites of one meeting."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode

from graph.disagreement.kinds import Difference, Disagreement, Side, told_apart
from graph.vocabulary import T

if TYPE_CHECKING:
    from collections.abc import Iterator

    from graph.disagreement.said import Said
    from graph.literals import Value


def attendance(said: Said) -> Iterator[Disagreement]:
    """Yield who is said to have been at several sites of a meeting, by different articles."""
    for meeting in said.subjects(T.hasSite):
        present: dict[Value, list[Side]] = defaultdict(list)
        for site in said.values(T.hasSite, meeting):
            if isinstance(site, NamedNode):
                for side in said.sides(T.attendedBy, site):
                    present[side.value].append(side)
        for person in sorted(present, key=str):
            sides = tuple(present[person])
            if len(sides) > 1 and told_apart(sides) and "/person/" in person.value:
                reason = "một người, các nguồn nói dự tại điểm cầu khác nhau"
                yield Disagreement(
                    Difference.CONFLICT, T.attendedBy, sides, reason, (meeting.value,)
                )
