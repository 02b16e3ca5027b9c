"""People whom articles put at different sites of one meeting, or who were there and were not."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode

from graph.disagreement.kinds import Difference, Disagreement, Side, told_apart
from graph.vocabulary import T

if TYPE_CHECKING:
    from collections.abc import Iterator

    from graph.disagreement.said import Said
    from graph.literals import Value

Present = dict["Value", list[Side]]
"""Where each person is said to have been: at sites, or at the meeting."""


def attendance(said: Said) -> Iterator[Disagreement]:
    """Yield who is said to have been in several places, or both there and absent.

    That a person was at the meeting, it is not said where, contradicts no site; that he chaired it
    contradicts having only attended at a site. Articles that say both speak of two times.
    """
    for meeting in sorted(
        {*said.subjects(T.hasSite), *said.subjects(T.notAttendedBy)}, key=lambda node: node.value
    ):
        at_sites = _at_sites(said, meeting, T.attendedBy)
        yield from _elsewhere(meeting, at_sites)
        yield from _only_there(said, meeting, at_sites)
        yield from _absent(said, meeting, at_sites)


def _at_sites(said: Said, meeting: NamedNode, term: NamedNode) -> Present:
    present: Present = defaultdict(list)
    for site in said.values(T.hasSite, meeting):
        if isinstance(site, NamedNode):
            for side in said.sides(term, site):
                present[side.value].append(side)
    return present


def _elsewhere(meeting: NamedNode, at_sites: Present) -> Iterator[Disagreement]:
    for person in sorted(at_sites, key=str):
        sides = tuple(at_sites[person])
        if len(sides) > 1 and told_apart(sides) and "/person/" in person.value:
            reason = "một người, các nguồn nói dự tại điểm cầu khác nhau"
            yield _conflict(meeting, sides, reason)


def _only_there(said: Said, meeting: NamedNode, at_sites: Present) -> Iterator[Disagreement]:
    """Yield who is said to have chaired the meeting, and by others to have attended at a site."""
    chair_sites = _at_sites(said, meeting, T.chairedBy)
    for chair in said.sides(T.chairedBy, meeting):
        sides = (replace(chair, property=T.chairedBy), *at_sites.get(chair.value, ()))
        if chair.value not in chair_sites and told_apart(sides):
            reason = "một bên nói chủ trì cuộc họp, bên kia nói chỉ dự tại điểm cầu"
            yield _conflict(meeting, sides, reason)


def _absent(said: Said, meeting: NamedNode, at_sites: Present) -> Iterator[Disagreement]:
    """Yield who is said to have been absent, and by others to have been there."""
    for absent in said.sides(T.notAttendedBy, meeting):
        there = [side for side in said.sides(T.attendedBy, meeting) if side.value == absent.value]
        there += at_sites.get(absent.value, [])
        chairs = [*said.sides(T.chairedBy, meeting)]
        chairs += _at_sites(said, meeting, T.chairedBy).get(absent.value, [])
        there += [replace(s, property=T.chairedBy) for s in chairs if s.value == absent.value]
        sides = (replace(absent, property=T.notAttendedBy), *there)
        if there and told_apart(sides):
            yield _conflict(meeting, sides, "một bên nói có mặt, bên kia nói vắng mặt")


def _conflict(meeting: NamedNode, sides: tuple[Side, ...], reason: str) -> Disagreement:
    return Disagreement(Difference.CONFLICT, T.attendedBy, sides, reason, (meeting.value,))
