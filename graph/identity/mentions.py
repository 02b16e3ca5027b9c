"""What each article says of its meetings, persons and documents, all its sentences together."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from extract.facts import (
    Absence,
    Agent,
    AgentKind,
    Attendance,
    Chairing,
    Directive,
    DirectiveItem,
    DirectiveSet,
    DocumentMention,
    Meeting,
    Observation,
    Organization,
    Place,
    PlaceLevel,
    PositionHeld,
    Site,
)
from graph import gazetteer, names
from graph.fold import key, loose_key
from graph.identity import titles
from graph.identity.bodies import body_key, known, purpose
from graph.identity.documents import document_key, in_full
from graph.identity.meeting_traits import MeetingMention
from graph.identity.persons import PersonMention, Post
from graph.identity.places import path, places_in
from graph.literals import is_month

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extract.article import Reading
    from extract.facts import Fact

_UNIT_WORDS = tuple(
    loose_key(word)
    for word in ("tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn")
)
_LOCAL_NAMES = frozenset(
    loose_key(name)
    for name in (
        "UBND",
        "HĐND",
        "tỉnh ủy",
        "thành ủy",
        "huyện ủy",
        "quận ủy",
        "thị ủy",
        "địa phương",
    )
)
_LOCAL_HEADS = tuple(f"{loose_key(head)} " for head in ("sở", "phòng"))


@dataclass(frozen=True, slots=True)
class Told:
    """An article's mentions, with its IRI and the day that says how its places then stood.

    ``document_years`` holds every document that it names, also those without a year.
    """

    article: str
    day: date | None
    meetings: dict[str, MeetingMention]
    persons: tuple[PersonMention, ...]
    document_years: dict[str, frozenset[str]]
    documents_in_full: dict[str, str]
    places: tuple[Place, ...]


def article_iri(reading: Reading) -> str:
    """Return the IRI of the article that a reading is of."""
    article = reading.article
    return names.article(names.article_id(article.key, article.text))


def told(reading: Reading) -> Told:
    """Gather an article's mentions."""
    iri = article_iri(reading)
    facts = [finding.fact for finding in reading.findings]
    day = reading.published or _latest_meeting_day(facts)
    return Told(
        article=iri,
        day=day,
        meetings=_meetings(iri, day, facts),
        persons=tuple(_persons(iri, day, facts, reading.article.place)),
        document_years=_document_years(facts),
        documents_in_full=in_full(f for f in facts if isinstance(f, DocumentMention)),
        places=tuple(dict.fromkeys(place for fact in facts for place in places_in(fact))),
    )


def owner(article: str, label: str, *, place: Place | None) -> str:
    """Return the article whose own a body or office is: one of some place, it is not said which.

    Empty for those that all articles share.
    """
    if place is not None:
        return ""
    name = f" {loose_key(label)} "
    unit_unnamed = name.rstrip().endswith(_UNIT_WORDS)
    unit_named = not unit_unnamed and any(f" {word} " in name for word in _UNIT_WORDS)
    of_some_place = name.strip() in _LOCAL_NAMES or name[1:].startswith(_LOCAL_HEADS)
    return article if unit_unnamed or (of_some_place and not unit_named) else ""


def organization_key(article: str, body: Organization) -> str:
    """Return what tells a body apart."""
    return body_key(body.label) + owner(article, body.label, place=body.place)


def _latest_meeting_day(facts: Iterable[Fact]) -> date | None:
    meetings = [f for f in facts if isinstance(f, Meeting)]
    days = [d for f in meetings if (d := f.date) and d[0] != "-" and not is_month(d)]
    return date.fromisoformat(max(days)) if days else None


def _meetings(iri: str, day: date | None, facts: list[Fact]) -> dict[str, MeetingMention]:
    said = defaultdict(list)
    programmes, chairs = defaultdict(set), defaultdict(set)
    sites: set[str] = set()
    for fact in facts:
        match fact:
            case Meeting():
                said[fact.meeting].append(fact)
            case DirectiveSet(meeting=str(meeting)):
                programmes[meeting].add(key(fact.label))
            case DirectiveItem(meeting=str(meeting)):
                programmes[meeting].add(key(fact.set_label))
            case Chairing(site=None):
                chairs[fact.meeting].add(key(fact.person))
            case Site():
                sites.add(fact.meeting)
            case _:
                pass
    named = set(said) | {m for f in facts if (m := meeting_of(f)) is not None}
    published = day.isoformat() if day else None
    return {
        name: replace(
            _meeting(iri, name, said[name]),
            published=published,
            programmes=frozenset(programmes[name]),
            chairs=frozenset(chairs[name]),
            national=name in sites or any(_of_the_country(m) for m in said[name]),
        )
        for name in sorted(named)
    }


def meeting_of(fact: Fact) -> str | None:
    """Return the article's key of the meeting that a fact belongs to."""
    if isinstance(fact, Observation):
        return fact.reported_at
    return getattr(fact, "meeting", None)


_WHOLE_COUNTRY = (loose_key("toàn quốc"), loose_key("cả nước"))


def _of_the_country(said: Meeting) -> bool:
    return any(words in loose_key(said.label) for words in _WHOLE_COUNTRY)


def _meeting(iri: str, name: str, said: list[Meeting]) -> MeetingMention:
    body = next((m.body for m in said if m.body), None)
    dates = Counter(m.date for m in said if m.date and not is_month(m.date))
    labels = Counter(m.label for m in said)
    day = min(dates, key=lambda d: (d.startswith("--"), -dates[d], d), default=None)
    words = sorted({text for m in said for text in (m.label, m.topic) if text})
    topic = titles.subject(*words, body=body.label if body else "")
    return MeetingMention(
        article=iri,
        name=name,
        label=min(labels, key=lambda text: (-labels[text], text), default="Cuộc họp"),
        kind=next((m.kind for m in said if m.kind), "cuộc họp"),
        ordinal=next((m.ordinal for m in said if m.ordinal), None),
        body=body.label if body else None,
        body_key=organization_key(iri, body) if body else None,
        date=day,
        last=next((m.date_to.isoformat() for m in said if m.date_to and m.date == day), None),
        month=next((m.date for m in said if m.date and is_month(m.date)), None),
        part_of_day=next((m.part_of_day for m in said if m.part_of_day), None),
        topic=topic,
        about=topic | (purpose(body.label) if body else frozenset()),
    )


def _persons(
    iri: str, day: date | None, facts: list[Fact], outlet: str | None
) -> Iterable[PersonMention]:
    labels: dict[str, str] = {}
    places, offices = defaultdict(set), defaultdict(set)
    posts: dict[str, set[Post]] = defaultdict(set)
    seats: dict[str, set[str]] = defaultdict(set)
    for fact in facts:
        for name in persons_of(fact):
            labels.setdefault(key(name), name)
        if isinstance(fact, PositionHeld):
            who = key(fact.person)
            if fact.complete:
                offices[who].add(loose_key(fact.label))
                if key(fact.title) in _ONE_AT_A_TIME and _place_of(fact) is not None:
                    seats[who].add(loose_key(fact.label))
            posts[who] |= _posts(iri, fact)
            place = _place_of(fact)
            if place is not None and place.level.value != "country":
                where = gazetteer.territory(path(place, day, iri))
                places[who].add(where.split("/", 1)[0])
    home = gazetteer.province(outlet, day) if outlet else None
    for name, label in sorted(labels.items()):
        yield PersonMention(
            article=iri,
            name=name,
            label=label,
            places=frozenset(places[name]),
            offices=frozenset(offices[name]),
            outlet=gazetteer.territory(home.path) if home else None,
            posts=frozenset(posts[name]),
            seats=frozenset(seats[name]),
            day=day.isoformat() if day else None,
        )


def _place_of(held: PositionHeld) -> Place | None:
    return held.place or (held.organization.place if held.organization else None)


_FULL_TIME = frozenset(
    key(title)
    for title in (
        "Bộ trưởng", "Thứ trưởng", "Giám đốc", "Phó Giám đốc", "Tổng Giám đốc", "Hiệu trưởng",
        "Cục trưởng", "Phó Cục trưởng", "Vụ trưởng", "Phó Vụ trưởng", "Tổng cục trưởng", "Chánh án",
        "Viện trưởng", "Chánh Văn phòng", "Trưởng phòng", "Chánh Thanh tra", "Chỉ huy trưởng",
    )
)  # fmt: skip
_ONE_AT_A_TIME = frozenset(
    key(title)
    for title in (
        "Chủ tịch", "Bí thư", "Giám đốc", "Trưởng ban", "Chánh Văn phòng", "Chỉ huy trưởng",
        "Cục trưởng", "Hiệu trưởng", "Viện trưởng", "Chánh án", "Chánh Thanh tra",
    )
)  # fmt: skip
_LEVELS = {
    PlaceLevel.COUNTRY: 3, PlaceLevel.PROVINCE: 2, PlaceLevel.DISTRICT: 1, PlaceLevel.COMMUNE: 1,
    PlaceLevel.REGION: 3, PlaceLevel.HAMLET: 1,
}  # fmt: skip
_COMMITTEE = (loose_key("Ủy ban nhân dân"), loose_key("Chủ tịch"))


def _posts(article: str, held: PositionHeld) -> set[Post]:
    """Return the office as one that leaves no time for another; nothing for a seat among others."""
    body = held.organization
    if body is None or not held.complete:
        return set()
    name = organization_key(article, body)
    heads = name.startswith(_COMMITTEE[0]) and loose_key(held.title).endswith(_COMMITTEE[1])
    if not heads and key(held.title) not in _FULL_TIME:
        return set()
    place = _place_of(held)
    if place is None and known(body.label) is None:
        return set()
    return {Post(name, 3 if place is None else _LEVELS[place.level])}


def persons_of(fact: Fact) -> Iterable[str]:
    """Yield the full names of the persons that a fact names."""
    match fact:
        case Chairing() | PositionHeld() | Attendance() | Absence():
            agents: tuple[Agent | None, ...] = ()
            if fact.person is not None:
                yield fact.person
        case DirectiveSet():
            agents = (fact.issued_by,)
        case Directive():
            agents = (fact.issued_by, *fact.issued_with, *fact.addressed_to)
        case Observation():
            agents = (fact.reported_by,)
        case _:
            agents = ()
    for agent in agents:
        if agent is not None and agent.kind is AgentKind.PERSON:
            yield agent.label


def _document_years(facts: list[Fact]) -> dict[str, frozenset[str]]:
    years: dict[str, set[str]] = defaultdict(set)
    for fact in facts:
        if isinstance(fact, DocumentMention):
            dated = {fact.date[:4]} if fact.date and fact.date[0] != "-" else set[str]()
            years[document_key(fact)] |= dated
    return {document: frozenset(found) for document, found in years.items()}
