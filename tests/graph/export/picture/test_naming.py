"""Names in a big picture cover no other name."""

from graph.export.picture.naming import MOST, named
from graph.export.picture.view import Edge, Node


def person(number: int) -> Node:
    return Node(iri=f"p{number}", kind="Person", label="Tên", lines=("Nguyễn Văn Tên",))


def test_of_two_names_in_one_place_the_busier_is_written() -> None:
    nodes = [person(number) for number in range(3)]
    edges = [Edge("p1", "p2", "attendedBy")]
    places = {"p0": (0, 0), "p1": (20, 10), "p2": (4000, 0)}
    assert named(nodes, edges, places) == {"p1", "p2"}


def test_no_more_names_are_written_than_can_be_read() -> None:
    nodes = [person(number) for number in range(MOST + 20)]
    places = {node.iri: (number * 4000, 0) for number, node in enumerate(nodes)}
    assert len(named(nodes, [], places)) == MOST
