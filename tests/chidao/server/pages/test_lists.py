from __future__ import annotations

from typing import TYPE_CHECKING

from chidao.server.pages.frame import Asked
from chidao.server.pages.lists import all_orders, due_next
from chidao.server.pages.orders import received
from chidao.server.pages.page import Page
from graph.namespaces import CD
from graph.store import Store
from queries.overviews import counts, events, latest, latest_events
from queries.things import rows, value_of

if TYPE_CHECKING:
    from pathlib import Path

BODY = "https://w3id.org/chidao/id/organization/bo-thong-tin-va-truyen-thong-0265b8"


def test_what_is_due_next_comes_before_what_was_due(seeds_store: Path) -> None:
    store = Store.open(seeds_store)
    today, due = latest(store), [order.due for order in all_orders(store) if order.due]
    shown = [order.due for order in due_next(store, len(due))]
    ahead = sorted(day for day in due if day >= today)
    assert ahead
    assert shown == [*ahead, *sorted((day for day in due if day < today), reverse=True)]
    assert [order.due for order in due_next(store, 1)] == ahead[:1]


def test_what_there_is_is_what_articles_speak_of(seeds_store: Path) -> None:
    store = Store.open(seeds_store)
    query = (
        "SELECT ?c (COUNT(DISTINCT ?s) AS ?n) WHERE { GRAPH ?e { ?s a ?c } "
        'FILTER(CONTAINS(STR(?e), "/evidence/")) } GROUP BY ?c'
    )
    told = {value_of(c).removeprefix(CD): int(value_of(n)) for c, n in rows(store, query)}
    kinds = ("Place", "Organization", "Person", "Meeting", "Directive", "Observation")
    assert counts(store, kinds) == {kind: told[kind] for kind in kinds}
    assert counts(store, ["Article"]) == {"Article": 5}


def test_the_latest_meetings_are_the_first_of_all(seeds_store: Path) -> None:
    store = Store.open(seeds_store)
    every = events(store)
    assert len(every) > 4
    for most in (0, 1, 3, len(every) + 1):
        assert latest_events(store, most) == every[:most]


def test_what_a_group_was_told_stands_apart(seeds_store: Path) -> None:
    page = Page(Store.open(seeds_store), Asked(path="/", params=(("only", "received-in-group"),)))
    own, group = received(page, page.things[BODY])
    assert own.total > 0
    assert group.total > 0
    tied = [things for row in group.rows for word, things in row.links if word == "through"]
    assert tied
    assert {thing.kind for things in tied for thing in things} == {"Audience"}
