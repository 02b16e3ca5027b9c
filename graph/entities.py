"""What a finding says of each entity that it names: its type, and its label in the article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, assert_never

from extract.facts import Agent, AgentKind, Organization, Place, PlaceLevel, PositionHeld
from extract.orders.one_unit import is_one_unit
from graph import kinds
from graph.fold import key
from graph.identity.bodies import known
from graph.literals import plain, vietnamese
from graph.vocabulary import ALT_LABEL, LABEL, POST_IN, TYPE, T

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pyoxigraph import NamedNode

    from extract.facts import MeetingKey
    from graph.literals import Triple
    from graph.scene import Scene

_TOGETHER = re.compile(
    r"(?<!\w)(?<!nội )(?:bộ|sở)(?: ban)? ngành(?: địa phương)?(?!\w)", re.IGNORECASE
)
_BETWEEN = re.compile(r" (?=ban|ngành|địa phương)", re.IGNORECASE)
_LEVEL = {
    PlaceLevel.COUNTRY: T.country,
    PlaceLevel.PROVINCE: T.province,
    PlaceLevel.DISTRICT: T.district,
    PlaceLevel.COMMUNE: T.commune,
    PlaceLevel.REGION: T.region,
    PlaceLevel.HAMLET: T.hamlet,
}


def entity(
    node: NamedNode, kind: NamedNode, label: str, as_written: str | None = None
) -> Iterator[Triple]:
    """Yield the type and label of an entity; what the article calls it, where that differs."""
    yield node, TYPE, kind
    yield node, LABEL, vietnamese(label)
    if as_written is not None and key(as_written) != key(label):
        yield node, ALT_LABEL, vietnamese(as_written)


def meeting(scene: Scene, name: MeetingKey) -> Iterator[Triple]:
    """Yield the meeting as the article calls it."""
    yield from entity(scene.meeting(name), T.Meeting, scene.meeting_label(name))


def person(scene: Scene, name: str) -> Iterator[Triple]:
    """Yield the person of that full name."""
    yield from entity(scene.person(name), T.Person, name)


def place(scene: Scene, named: Place) -> Iterator[Triple]:
    """Yield the place; for one below a province, its level and what it lies in."""
    node = scene.place(named)
    yield from entity(node, T.Place, _called(named))
    yield node, T.level, _LEVEL[named.level]
    if named.province is not None and named.level not in (PlaceLevel.COUNTRY, PlaceLevel.PROVINCE):
        above = Place(name=named.province, level=PlaceLevel.PROVINCE)
        yield node, T.within, scene.place(above)
        yield from place(scene, above)


def _called(place: Place) -> str:
    """Return what a place is called, with what it is where its name alone would not tell.

    A number names nothing («quận 12»), and a city may have its province's name («TP Yên Bái»).
    """
    alone = place.kind is None or not (place.name.isdigit() or place.name == place.province)
    kind = place.kind or ""
    return place.name if alone else f"{kind[:1].upper()}{kind[1:]} {place.name}"


def organization(scene: Scene, body: Organization) -> Iterator[Triple]:
    """Yield the body, its kind and its place.

    A body of the table of central ones has its label there, and what the article calls it as other
    names: whoever asks for the label of «Bộ GD-ĐT» gets one, whichever article he asks.
    """
    node = scene.organization(body)
    central = known(body.label)
    label = body.label if central is None else central.name
    yield from entity(node, T.Organization, label, body.as_written)
    if key(body.label) not in {key(label), key(body.as_written)}:
        yield node, ALT_LABEL, vietnamese(body.label)
    kind = kinds.of_body(body.label)
    if kind is not None:
        yield node, T.organizationKind, kinds.node(kind)
        yield from kinds.triples(kind)
    if body.place is not None:
        yield node, T.place, scene.place(body.place)
        yield from place(scene, body.place)


def position(scene: Scene, held: PositionHeld) -> Iterator[Triple]:
    """Yield the position, its title, its body and its place."""
    node = scene.position(held)
    yield from entity(node, T.Position, held.label, held.as_written)
    yield node, T.roleTitle, plain(held.title)
    if held.organization is not None:
        yield node, POST_IN, scene.organization(held.organization)
        yield from organization(scene, held.organization)
    if held.place is not None:
        yield node, T.place, scene.place(held.place)
        yield from place(scene, held.place)


def agent(scene: Scene, named: Agent) -> tuple[NamedNode, list[Triple]]:
    """Return the node of who gives or is given an instruction, and what is said of it."""
    match named.kind:
        case AgentKind.PERSON:
            return scene.person(named.label), list(person(scene, named.label))
        case AgentKind.ORGANIZATION:
            body = named.organization or Organization(
                label=named.label, as_written=named.label, place=named.place
            )
            said = list(organization(scene, body))
            if key(named.label) not in {key(body.label), key(body.as_written)}:
                said.append((scene.organization(body), ALT_LABEL, vietnamese(named.label)))
            return scene.organization(body), said
        case AgentKind.OFFICE:
            return _office(scene, named)
        case AgentKind.PLACE:
            where = named.place or Place(name=named.label, level=PlaceLevel.PROVINCE)
            node = scene.place(where)
            said = list(place(scene, where))
            if key(named.label) != key(where.name):
                said.append((node, ALT_LABEL, vietnamese(named.label)))
            return node, said
        case AgentKind.AUDIENCE:
            return _audience(scene, named)
        case _:
            assert_never(named.kind)


def _office(scene: Scene, named: Agent) -> tuple[NamedNode, list[Triple]]:
    body = named.organization
    where = named.place or (body.place if body else None)
    node = scene.office(named.label, where)
    said = list(entity(node, T.Position, named.label))
    if named.as_written is not None and key(named.as_written) != key(named.label):
        said.append((node, ALT_LABEL, vietnamese(named.as_written)))
    if body is not None:
        said += [(node, POST_IN, scene.organization(body)), *organization(scene, body)]
    if where is not None:
        said += [(node, T.place, scene.place(where)), *place(scene, where)]
    return node, said


def parted(label: str) -> str:
    """Return the name of a group with its parts apart, so that one group has one name.

    «các bộ ngành» and «các bộ, ngành» are one entity, whoever writes it.
    """
    return _TOGETHER.sub(lambda found: _BETWEEN.sub(", ", found[0]), label)


def _audience(scene: Scene, named: Agent) -> tuple[NamedNode, list[Triple]]:
    unknown = not named.covers and is_one_unit(named.label)
    node = scene.concept("audience", named.label, own=unknown)
    said = list(entity(node, T.Audience, parted(named.label)))
    if parted(named.label) != named.label:
        said.append((node, ALT_LABEL, vietnamese(named.label)))
    for word in named.covers:
        said += [(node, T.covers, kinds.node(word)), *kinds.triples(word)]
    return node, said
