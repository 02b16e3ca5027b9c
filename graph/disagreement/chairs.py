"""Meetings that articles say were chaired by different people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyoxigraph import NamedNode

from graph.disagreement.kinds import Difference, Disagreement, Side, articles_of
from graph.vocabulary import T

if TYPE_CHECKING:
    from collections.abc import Iterator

    from graph.disagreement.said import Said
    from graph.literals import Value


def chairs(said: Said) -> Iterator[Disagreement]:
    """Yield the meetings with chairs whom no article names together."""
    sites = {
        site for meeting in said.subjects(T.hasSite) for site in said.values(T.hasSite, meeting)
    }
    for meeting in said.subjects(T.chairedBy):
        if meeting in sites:
            continue
        sides = list(said.sides(T.chairedBy, meeting))
        benches = _benches(sides)
        if len(benches) < len("ab"):
            continue
        at_sites = _chairs_of_sites(said, meeting)
        main = [bench for bench in benches if not all(s.value in at_sites for s in bench)]
        told = tuple(side for bench in benches for side in bench)
        if len(main) < len("ab"):
            reason = "một bên nói chủ trì tại điểm cầu, bên kia nói chủ trì cuộc họp"
            yield Disagreement(Difference.OTHER_SCOPE, T.chairedBy, told, reason, (meeting.value,))
        else:
            reason = "một cuộc họp, các nguồn nêu người chủ trì khác nhau"
            of_main = tuple(side for bench in main for side in bench)
            yield Disagreement(Difference.CONFLICT, T.chairedBy, of_main, reason, (meeting.value,))


def _benches(sides: list[Side]) -> list[list[Side]]:
    """Return the chairs in groups: those whom one article names together chair together."""
    benches: list[list[Side]] = []
    for side in sides:
        joined = [
            bench
            for bench in benches
            if any(articles_of(side) & articles_of(other) for other in bench)
        ]
        merged = [side, *(other for bench in joined for other in bench)]
        benches = [bench for bench in benches if bench not in joined] + [merged]
    return benches


def _chairs_of_sites(said: Said, meeting: NamedNode) -> set[Value]:
    sites = [site for site in said.values(T.hasSite, meeting) if isinstance(site, NamedNode)]
    return {person for site in sites for person in said.values(T.chairedBy, site)}
