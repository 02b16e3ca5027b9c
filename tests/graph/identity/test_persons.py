from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

from graph.identity.persons import PersonMention, resolve

if TYPE_CHECKING:
    from collections.abc import Iterable


def mention(
    article: str, *places: str, offices: Iterable[str] = (), outlet: str | None = None
) -> PersonMention:
    return PersonMention(
        article=article,
        name="nguyen van an",
        label="Nguyễn Văn An",
        places=frozenset(places),
        offices=frozenset(offices),
        outlet=outlet,
    )


def people(*mentions: PersonMention) -> set[frozenset[str]]:
    iris = resolve(mentions).iri
    return {frozenset(a for (a, _), iri in iris.items() if iri == each) for each in iris.values()}


def test_one_name_is_one_person() -> None:
    found = resolve([mention("a"), mention("b", "hai-duong"), mention("c")])
    assert len(set(found.iri.values())) == 1
    (link,) = found.links
    assert (link.same, link.articles, link.reason) == (True, ("a", "b", "c"), "cùng họ tên")


def test_offices_in_two_places_are_two_persons_who_are_told_apart() -> None:
    found = resolve([mention("a", "hai-duong"), mention("b", "quang-tri")])
    assert sorted(iri.rsplit("--")[1] for iri in found.iri.values()) == ["hai-duong", "quang-tri"]
    (link,) = found.links
    assert not link.same


def test_an_article_that_names_both_places_joins_them() -> None:
    both = mention("c", "hai-duong", "quang-tri")
    assert people(mention("a", "hai-duong"), mention("b", "quang-tri"), both) == {frozenset("abc")}


def test_a_bare_name_goes_with_its_office_or_its_outlet_and_else_with_none() -> None:
    mentions = (
        mention("a", "hai-duong", offices=["giam doc"]),
        mention("b", "quang-tri"),
        mention("c", offices=["giam doc"]),
        mention("d", outlet="quang-tri"),
        mention("e"),
    )
    expected = {frozenset("ac"), frozenset("bd"), frozenset("e")}
    for order in permutations(mentions):
        assert people(*order) == expected
