"""Whether who gives an order holds an office of a body or unit, by the titles he is given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from extract.facts import AgentKind, Organization
from extract.mentions import OfficeMention, PersonMention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.facts import Agent, Place
    from extract.people.people import People


def heads_body(people: People, agent: Agent, body: Any) -> bool:  # noqa: ANN401 - a slot's value
    """Tell whether an agent is an office of a body: «Phó Chủ tịch UBND tỉnh» of «UBND tỉnh».

    A person is by any office that stands with the name, or alone where that person is meant.
    """
    if not isinstance(body, Organization):
        return False
    return any(one.label == body.label for one in _bodies_of(people, agent))


def stands_for(people: People, agent: Agent, place: Place | None) -> bool:
    """Tell whether an agent is the authority of a unit, or an office of it."""
    if place is None or agent.kind is AgentKind.AUDIENCE:
        return False
    own = [agent.organization] if agent.organization is not None else []
    return any(one.place == place for one in (*own, *_bodies_of(people, agent)))


def _bodies_of(people: People, agent: Agent) -> Iterator[Organization]:
    if agent.kind is AgentKind.OFFICE and agent.organization is not None:
        yield agent.organization
    if agent.kind is not AgentKind.PERSON:
        return
    for slot in people.slots:
        match slot.value:
            case PersonMention(name=agent.label, positions=positions):
                held = positions
            case OfficeMention(person=agent.label, position=position):
                held = (position,)
            case _:
                continue
        yield from (one.organization for one in held if one.organization is not None)
