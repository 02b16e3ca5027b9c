from __future__ import annotations

from typing import TYPE_CHECKING

from chidao.server.pages.frame import Asked
from chidao.server.pages.lists import all_orders, due_next, latest
from chidao.server.pages.orders import received
from chidao.server.pages.page import Page
from graph.store import Store

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


def test_what_a_group_was_told_stands_apart(seeds_store: Path) -> None:
    page = Page(Store.open(seeds_store), Asked(path="/", params=(("only", "received-in-group"),)))
    own, group = received(page, page.things[BODY])
    assert own.total > 0
    assert group.total > 0
    tied = [things for row in group.rows for word, things in row.links if word == "through"]
    assert tied
    assert {thing.kind for things in tied for thing in things} == {"Audience"}
