"""Each type of fact in triples: one ``case`` each, in the terms of ``ontology.ttl``."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, assert_never

from pyoxigraph import Literal, NamedNode

from extract import facts
from graph import entities, names
from graph.fold import key
from graph.literals import day, decimal, integer, partial_date, plain, vietnamese
from graph.scope import scope
from graph.vocabulary import LABEL, LEGISLATION_DATE, NAMESPACE, TYPE, T

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.facts import Agent, Fact, Place
    from graph.literals import Triple
    from graph.scene import Scene


def triples(  # noqa: C901, PLR0912 - one case a type of fact
    fact: Fact, scene: Scene
) -> Iterator[Triple]:
    """Yield what a fact says, with type and label of each entity that it names; some twice."""
    match fact:
        case facts.Meeting():
            yield from _meeting(fact, scene)
        case facts.Site():
            yield from _site(scene, fact.meeting, fact.place)
        case facts.Chairing():
            yield from _taking_part(scene, fact.meeting, fact.site, T.chairedBy, fact.person)
        case facts.Attendance():
            yield from _attendance(fact, scene)
        case facts.Absence():
            yield from _taking_part(scene, fact.meeting, None, T.notAttendedBy, fact.person)
        case facts.PositionHeld():
            yield scene.person(fact.person), T.holds, scene.position(fact)
            yield from entities.person(scene, fact.person)
            yield from entities.position(scene, fact)
        case facts.DocumentMention():
            yield from _document(fact, scene)
        case facts.OrganizationMention():
            yield scene.article, T.mentions, scene.organization(fact.organization)
            yield from entities.organization(scene, fact.organization)
        case facts.PlaceMention():
            yield scene.article, T.mentions, scene.place(fact.place)
            yield from entities.place(scene, fact.place)
        case facts.DirectiveSet():
            yield from _directive_set(fact, scene)
        case facts.DirectiveItem():
            yield from _directive_item(fact, scene)
        case facts.Directive():
            yield from _directive(fact, scene)
        case facts.Observation():
            yield from _observation(fact, scene)
        case _:
            assert_never(fact)


def _meeting(fact: facts.Meeting, scene: Scene) -> Iterator[Triple]:
    node = scene.meeting(fact.meeting)
    yield scene.article, T.reports, node
    yield from entities.entity(node, T.Meeting, fact.label)
    kind = NamedNode(names.concept("meeting-kind", fact.kind))
    yield node, T.kind, kind
    yield from entities.entity(kind, T.MeetingKind, fact.kind)
    if fact.ordinal is not None:
        yield node, T.ordinal, integer(fact.ordinal)
    if fact.body is not None:
        yield node, T.body, scene.organization(fact.body)
        yield from entities.organization(scene, fact.body)
    if fact.date is not None:
        yield node, T.date, partial_date(fact.date)
    if fact.date_from is not None:
        yield node, T.dateFrom, day(fact.date_from)
    if fact.date_to is not None:
        yield node, T.dateTo, day(fact.date_to)
    if fact.mode is not None:
        yield node, T.mode, NamedNode(f"{NAMESPACE}{fact.mode.value}")
    words = ((T.partOfDay, fact.part_of_day), (T.venue, fact.venue), (T.topic, fact.topic))
    yield from ((node, term, plain(text)) for term, text in words if text is not None)


def _site(scene: Scene, meeting: str, where: Place) -> Iterator[Triple]:
    node = _site_node(scene, meeting, where)
    yield scene.meeting(meeting), T.hasSite, node
    yield from entities.meeting(scene, meeting)
    yield from entities.entity(node, T.Site, f"Điểm cầu {where.name}")
    yield node, T.place, scene.place(where)
    yield from entities.place(scene, where)


def _site_node(scene: Scene, meeting: str, where: Place) -> NamedNode:
    return NamedNode(names.site(scene.meeting(meeting).value, scene.place(where).value))


def _taking_part(
    scene: Scene, meeting: str, site: Place | None, how: NamedNode, name: str
) -> Iterator[Triple]:
    if site is None:
        yield scene.meeting(meeting), how, scene.person(name)
        yield from entities.meeting(scene, meeting)
    else:
        yield _site_node(scene, meeting, site), how, scene.person(name)
        yield from _site(scene, meeting, site)
    yield from entities.person(scene, name)


def _attendance(fact: facts.Attendance, scene: Scene) -> Iterator[Triple]:
    if fact.person is not None:
        yield from _taking_part(scene, fact.meeting, fact.site, T.attendedBy, fact.person)
    if fact.organization is None:
        return
    body = scene.organization(fact.organization)
    yield from entities.organization(scene, fact.organization)
    if fact.site is None:
        yield scene.meeting(fact.meeting), T.attendedBy, body
        yield from entities.meeting(scene, fact.meeting)
    else:
        yield _site_node(scene, fact.meeting, fact.site), T.attendedBy, body
        yield from _site(scene, fact.meeting, fact.site)


def _document(fact: facts.DocumentMention, scene: Scene) -> Iterator[Triple]:
    node = scene.document(fact)
    yield scene.article, T.mentions, node
    yield from entities.entity(node, T.Document, fact.label)
    yield node, T.documentKind, plain(fact.kind)
    if fact.number is not None:
        yield node, T.documentNumber, plain(fact.number)
    if fact.date is not None:
        yield node, LEGISLATION_DATE, partial_date(fact.date)
    if fact.issuer is not None:
        issuer = facts.Organization(label=fact.issuer, as_written=fact.issuer)
        yield node, T.issuedBy, scene.organization(issuer)
        yield from entities.organization(scene, issuer)


def _agent(scene: Scene, node: NamedNode, how: NamedNode, agent: Agent | None) -> Iterator[Triple]:
    if agent is not None:
        who, said = entities.agent(scene, agent)
        yield node, how, who
        yield from said


def _at_meeting(
    scene: Scene, node: NamedNode, how: NamedNode, meeting: str | None
) -> Iterator[Triple]:
    if meeting is not None:
        yield node, how, scene.meeting(meeting)
        yield from entities.meeting(scene, meeting)


def _directive_set(fact: facts.DirectiveSet, scene: Scene) -> Iterator[Triple]:
    node = scene.directive_set(fact.label, fact.meeting)
    yield from entities.entity(node, T.DirectiveSet, fact.label)
    yield node, T.itemCount, integer(fact.count)
    yield node, T.theme, plain(fact.theme)
    yield from _agent(scene, node, T.issuedBy, fact.issued_by)
    yield from _at_meeting(scene, node, T.issuedAt, fact.meeting)


def _directive_item(fact: facts.DirectiveItem, scene: Scene) -> Iterator[Triple]:
    programme = scene.directive_set(fact.set_label, fact.meeting)
    node = NamedNode(names.directive_item(programme.value, fact.text))
    yield programme, T.hasItem, node
    yield from entities.entity(programme, T.DirectiveSet, fact.set_label)
    yield from entities.entity(node, T.DirectiveItem, fact.text)
    yield node, T.text, plain(fact.text)
    yield node, T.position, integer(fact.position)


def _directive(fact: facts.Directive, scene: Scene) -> Iterator[Triple]:
    givers = [agent for agent in (fact.issued_by, *fact.issued_with) if agent is not None]
    giver = " ".join(sorted(entities.agent(scene, agent)[0].value for agent in givers))
    given = sorted(entities.agent(scene, agent)[0].value for agent in fact.addressed_to)
    said = (key(fact.text), giver, fact.deadline or "", scene.occasion(fact.meeting), *given)
    node = NamedNode(names.hashed("directive", *said))
    yield from entities.entity(node, T.Directive, fact.text)
    yield node, T.text, plain(fact.text)
    for agent in givers:
        yield from _agent(scene, node, T.issuedBy, agent)
    for agent in fact.addressed_to:
        yield from _agent(scene, node, T.addressedTo, agent)
    within = scope(fact, scene.reading)
    if within is not None:
        yield node, T.scope, scene.place(within)
        yield from entities.place(scene, within)
    if fact.deadline is not None:
        yield node, T.deadline, partial_date(fact.deadline)
    if fact.due_by is not None:
        yield node, T.dueBy, day(fact.due_by)
    if fact.modality is not None:
        yield node, T.modality, plain(fact.modality)
    yield from _at_meeting(scene, node, T.issuedAt, fact.meeting)


def _observation(fact: facts.Observation, scene: Scene) -> Iterator[Triple]:
    slots = list(_observation_slots(fact, scene))
    stated = sorted(f"{p.value} {o}" for p, o in slots)
    node = NamedNode(names.hashed("observation", *stated))
    yield node, TYPE, T.Observation
    yield node, LABEL, vietnamese(f"{fact.indicator}: {fact.value_text} {fact.unit}".strip())
    yield from ((node, p, o) for p, o in slots)
    yield node, T.valueText, plain(fact.value_text)
    if fact.qualifier is not None:
        yield node, T.qualifier, plain(fact.qualifier.lower())
    yield from entities.entity(scene.indicator(fact), T.Indicator, fact.indicator)
    yield from entities.entity(scene.concept("unit", fact.unit), T.Unit, fact.unit)
    if fact.area is not None:
        yield scene.place(fact.area), T.reportedMetric, node
        yield from entities.place(scene, fact.area)
    yield from _agent(scene, node, T.reportedBy, fact.reported_by)
    yield from _at_meeting(scene, node, T.reportedAt, fact.reported_at)


def _observation_slots(
    fact: facts.Observation, scene: Scene
) -> Iterator[tuple[NamedNode, NamedNode | Literal]]:
    """Yield what makes an observation the one it is: who reports it and how it is spelt do not."""
    yield T.indicator, scene.indicator(fact)
    yield T.value, decimal(fact.value)
    yield T.unit, scene.concept("unit", fact.unit)
    yield T.status, NamedNode(f"{NAMESPACE}{fact.status.value}")
    numbers = ((T.valueTo, fact.value_to), (T.outOf, fact.out_of))
    yield from ((term, decimal(number)) for term, number in numbers if number is not None)
    days = [(T.periodStart, fact.period_start), (T.periodEnd, fact.period_end)]
    if fact.period_start is None and fact.period_end is None:
        days.append((T.asOf, _as_of(fact, scene)))
    yield from ((term, day(when)) for term, when in days if when is not None)
    if fact.area is not None:
        yield T.area, scene.place(fact.area)


def _as_of(fact: facts.Observation, scene: Scene) -> date | None:
    """Return the day that a figure without a period is of: the meeting's, else publication's."""
    if fact.as_of is not None:
        return fact.as_of
    said = scene.meeting_day(fact.reported_at)
    return date.fromisoformat(said) if said else scene.reading.published
