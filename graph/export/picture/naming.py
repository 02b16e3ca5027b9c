"""Which nodes of a big picture have their name written: the busiest, where nothing is covered."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from graph.export.picture.blocks import half_size
from graph.export.picture.kinds import KIND_NAMED
from graph.export.picture.view import Edge, Node

MOST = 60


def named(
    nodes: Sequence[Node], edges: Sequence[Edge], places: Mapping[str, tuple[int, int]]
) -> set[str]:
    """Return the nodes whose label is drawn: meetings and hubs, each where it hides no other."""
    degree: dict[str, int] = defaultdict(int)
    for edge in edges:
        degree[edge.source] += 1
        degree[edge.target] += 1
    names = [node for node in nodes if not KIND_NAMED[node.kind].boxed]
    names.sort(key=lambda node: (-degree[node.iri], node.iri))
    taken: list[tuple[float, float, float, float]] = []
    chosen: set[str] = set()
    for node in names:
        x, y = places[node.iri]
        half_width, half_height = half_size(node)
        box = (x - half_width, y - half_height, x + half_width, y + half_height)
        if not any(_overlap(box, other) for other in taken):
            taken.append(box)
            chosen.add(node.iri)
            if len(chosen) == MOST:
                break
    return chosen


def _overlap(
    one: tuple[float, float, float, float], other: tuple[float, float, float, float]
) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
