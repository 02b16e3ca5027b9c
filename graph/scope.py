"""Within which place a giver's general words are read: a province's «các huyện» are its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.facts import AgentKind, PlaceLevel, PositionHeld
from graph.fold import key

if TYPE_CHECKING:
    from extract.article import Reading
    from extract.facts import Agent, Directive, Place

_LOCAL = frozenset({PlaceLevel.PROVINCE, PlaceLevel.DISTRICT, PlaceLevel.COMMUNE})
_BESIDE_AN_OFFICE = ("ủy viên", "uỷ viên", "đại biểu")
"""What local leaders are besides: members of central bodies, and of the National Assembly."""


def scope(told: Directive, reading: Reading) -> Place | None:
    """Return the place of whoever gives an instruction to a group; None for a national giver.

    A person's is that of the offices that the article names, where all are of one place; those who
    give it together are of one place as well, or none is said. A bare «tỉnh» is told within the
    province that is meant.
    """
    groups = [agent for agent in told.addressed_to if agent.kind is AgentKind.AUDIENCE]
    meant = {agent.place for agent in groups}
    if len(meant) == 1 and (unit := meant.pop()) is not None:
        return unit
    if told.issued_by is None or not groups:
        return None
    givers = (told.issued_by, *told.issued_with)
    places = {place for giver in givers for place in _of(giver, reading)}
    where = places.pop() if len(places) == 1 else None
    return where if where is not None and where.level in _LOCAL else None


def _of(giver: Agent, reading: Reading) -> set[Place | None]:
    if giver.kind is AgentKind.PERSON:
        return _of_person(giver, reading)
    return {giver.place or (giver.organization.place if giver.organization else None)}


def _of_person(giver: Agent, reading: Reading) -> set[Place | None]:
    name = key(giver.label)
    held = (f.fact for f in reading.findings if isinstance(f.fact, PositionHeld))
    places = {
        position: position.place or (position.organization.place if position.organization else None)
        for position in held
        if position.complete and key(position.person) == name
    }
    return {
        where
        for position, where in places.items()
        if where is not None or not position.title.lower().startswith(_BESIDE_AN_OFFICE)
    }
