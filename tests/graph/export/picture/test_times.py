"""When a node is of: its own time, else its meeting's, else its articles'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.export.picture.gather import gather

if TYPE_CHECKING:
    from tests.graph.export.conftest import Telling

ID = "https://w3id.org/chidao/id/"
JULY_2024 = 2024 * 12 + 6


def test_each_node_has_the_time_that_it_is_of(told: Telling) -> None:
    times = {node.iri.removeprefix(ID): node.times for node in gather(told.store, (), 150).nodes}
    meeting = ((JULY_2024, JULY_2024),)
    assert times["meeting/2024-07-19-uy-ban"] == meeting
    assert times["person/dang-van-binh-bbbbbb"] == meeting
    items = [spans for iri, spans in times.items() if "/3-ro/" in iri or iri.endswith("/3-ro")]
    assert len(items) == 4
    assert set(items) == {meeting}
    assert times["observation/9-6"] == ((2021 * 12, 2021 * 12 + 11),)
    assert times["place/viet-nam"] == ((2021 * 12, 2021 * 12 + 11),)


def test_what_has_no_date_is_of_the_day_on_which_its_articles_appeared(telling: Telling) -> None:
    article = telling.article("one", "Một bài", "Báo", "https://one.example/")
    _, meets = telling.named("Meeting", "meeting/m", "Họp")
    telling.finding(article, "Họp.", *meets)
    (node,) = gather(telling.store, (), 150).nodes
    assert node.times == ((JULY_2024, JULY_2024),)
