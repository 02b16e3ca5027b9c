from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from graph.export.picture.blocks import half_size, units
from graph.export.picture.gather import gather
from graph.export.picture.layout import layout
from graph.export.picture.view import Edge, Node

if TYPE_CHECKING:
    from tests.graph.export.conftest import Telling


def star(count: int, kind: str) -> tuple[list[Node], list[Edge]]:
    hub = Node(iri="hub", kind="Meeting", label="hub", lines=("hub",), strong=1)
    leaves = [
        Node(iri=f"leaf{i:04}", kind=kind, label=f"{i}", lines=(f"câu thứ {i} của hội nghị",))
        for i in range(count)
    ]
    return [hub, *leaves], [Edge(leaf.iri, "hub", "issuedAt") for leaf in leaves]


def test_same_input_gives_the_same_places(told: Telling) -> None:
    view = gather(told.store, (), 150)
    assert layout(view.nodes, view.edges) == layout(view.nodes, view.edges)


def test_every_node_has_a_place(told: Telling) -> None:
    view = gather(told.store, (), None)
    assert {"Meeting", "Person", "DirectiveItem"} <= {node.kind for node in view.nodes}
    assert layout(view.nodes, view.edges).keys() == {node.iri for node in view.nodes}


def test_boxes_do_not_overlap() -> None:
    nodes, edges = star(40, "Directive")
    places = layout(nodes, edges)
    boxes = {node.iri: (*places[node.iri], *half_size(node)) for node in nodes[1:]}
    for (x1, y1, w1, h1), (x2, y2, w2, h2) in combinations(boxes.values(), 2):
        assert abs(x1 - x2) >= w1 + w2 - 2 or abs(y1 - y2) >= h1 + h2 - 2


def test_items_stand_in_order_below_their_programme() -> None:
    head = Node(iri="set", kind="DirectiveSet", label="10 điều", lines=("“10 điều”",), strong=1)
    items = [
        Node(iri=f"item{i}", kind="DirectiveItem", label="x", lines=(f"{i}. việc",))
        for i in (10, 9, 2, 1)
    ]
    edges = [Edge("set", item.iri, "hasItem") for item in items]
    places = layout([head, *items], edges)
    order = sorted(places, key=lambda iri: places[iri][1])
    assert order == ["set", "item1", "item2", "item9", "item10"]
    assert len({places[item.iri][0] for item in items}) == 1


def test_sentences_of_one_meeting_are_one_block() -> None:
    nodes, edges = star(12, "Observation")
    made, ties = units(nodes, [Edge(e.source, e.target, "reportedAt") for e in edges])
    assert sorted(len(unit.members) for unit in made) == [1, 12]
    assert ties == [("hub Observation", "hub")]


def test_a_picture_of_hundreds_is_laid_out_too() -> None:
    nodes, edges = star(300, "Person")
    places = layout(nodes, edges)
    assert len(set(places.values())) > 290
    assert places == layout(nodes, edges)


def test_nothing_to_draw() -> None:
    assert layout([], []) == {}
