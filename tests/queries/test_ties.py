from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from queries.things import facts
from queries.ties import evidence_of, kinds, objects, subjects, texts

if TYPE_CHECKING:
    from queries.run import Answering

CHAIR = "chairedBy"


@pytest.fixture
def chaired(store: Answering) -> dict[str, tuple[str, ...]]:
    """Return the meetings of each person who chaired one."""
    told = evidence_of(store, CHAIR, given=_every(store, "Meeting"), ends=None)
    return {person: subjects(store, CHAIR, [person]) for _, person, _ in told}


def _every(store: Answering, kind: str) -> list[str]:
    known = kinds(store, subjects(store, "type", [f"https://w3id.org/chidao/ns#{kind}"]))
    return [iri for iri, its in known.items() if its == kind]


def test_each_thing_is_told_once_however_often_it_was_read(
    store: Answering, chaired: dict[str, tuple[str, ...]]
) -> None:
    assert chaired
    for person, meetings in chaired.items():
        assert list(meetings) == sorted(set(meetings))
        read = {s.subject for s in facts(store, person) if s.property == CHAIR}
        assert set(meetings) == read
        for meeting in meetings:
            assert person in objects(store, meeting, CHAIR)


def test_evidence_is_of_what_is_asked_for_alone(
    store: Answering, chaired: dict[str, tuple[str, ...]]
) -> None:
    person, meetings = next((p, m) for p, m in chaired.items() if m)
    first = meetings[:1]
    told = evidence_of(store, CHAIR, given=first, ends=[person])
    read = [s for s in facts(store, person, [CHAIR]) if s.subject == meetings[0]]
    assert sorted(told) == sorted((s.subject, s.value, s.evidence) for s in read)
    assert told
    assert evidence_of(store, CHAIR, given=first, ends=[]) == ()


def test_a_text_is_of_the_first_property_that_there_is(store: Answering) -> None:
    meetings = _every(store, "Meeting")
    days = texts(store, meetings, "date")
    either = texts(store, meetings, "date", "label")
    assert days
    assert days.keys() <= set(meetings) == either.keys()
    assert all(either[iri] == day for iri, day in days.items())


def test_only_the_properties_asked_for_are_told(
    store: Answering, chaired: dict[str, tuple[str, ...]]
) -> None:
    person = next(iter(chaired))
    every, one = facts(store, person), facts(store, person, [CHAIR])
    assert {s.property for s in one} == {CHAIR} < {s.property for s in every}
    assert list(one) == [s for s in every if s.property == CHAIR]
