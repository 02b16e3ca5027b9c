"""Where each node stands: computed once, here, so that the page never has to move anything."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from graph.export.picture.blocks import Unit, units
from graph.export.picture.view import Edge, Node

if TYPE_CHECKING:
    import networkx as nx

KAMADA_KAWAI_MOST = 150
LANDSCAPE = 1.3
"""The width of a picture over its height."""

GAP = 24.0
STEPS, ROUNDS, ROUNDS_OF_SQUEEZE = 300, 300, 60
SQUEEZES, SQUEEZE = 12, 0.92
SHELVES = (1.0, 1.15, 1.3, 1.5, 1.75, 2.0, 2.5, 3.0)
"""Widths to try for a page of unconnected parts, over the widest of them."""

DOT = 16.0
SEED = 20240719


def layout(nodes: Sequence[Node], edges: Sequence[Edge]) -> dict[str, tuple[int, int]]:
    """Give each node its place in whole pixels; the same view always gives the same places."""
    import networkx as nx  # noqa: PLC0415 - networkx is slow to import, and few commands draw

    if len(nodes) <= KAMADA_KAWAI_MOST:
        placed, ties = units(nodes, edges)
    else:
        # Dots without boxes need no room: above the limit only the places matter.
        placed = [Unit(node.iri, DOT, DOT, {node.iri: (0.0, 0.0)}) for node in nodes]
        ties = [(edge.source, edge.target) for edge in edges]
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(unit.name for unit in placed)
    graph.add_edges_from((one, other) for one, other in ties if one != other)
    named = {unit.name: unit for unit in placed}
    parts = sorted(
        ([named[name] for name in sorted(part)] for part in nx.connected_components(graph)),
        key=lambda part: (-len(part), part[0].name),
    )
    for part in parts:
        _place(graph, part, small=len(nodes) <= KAMADA_KAWAI_MOST)
    _shelve(parts)
    return {
        iri: (round(unit.x + x), round(unit.y + y))
        for unit in placed
        for iri, (x, y) in unit.members.items()
    }


def _place(graph: nx.Graph[str], part: list[Unit], *, small: bool) -> None:
    """Set the middles of one connected part."""
    if len(part) == 1:
        return
    spots = _kamada_kawai(graph, part) if small else _spring(graph, part)
    _stretch(part, spots)
    _grow(part)
    if _push_apart(part, ROUNDS) and small:
        _squeeze(part)


def _kamada_kawai(graph: nx.Graph[str], part: list[Unit]) -> list[tuple[float, float]]:
    """Return places where distances follow the ties, each as long as its two ends are large.

    It is the energy of Kamada and Kawai, from a circle, made less by majorization (De Leeuw 1977;
    Gansner, Koren, North 2004): each step solves a bound exactly, and takes a tenth of the time.
    """
    import networkx as nx  # noqa: PLC0415 - as above
    import numpy as np  # noqa: PLC0415 - as above
    from threadpoolctl import threadpool_limits  # noqa: PLC0415

    reach = {unit.name: math.sqrt(unit.half_width * unit.half_height) + GAP for unit in part}
    ordered: nx.Graph[str] = nx.Graph()
    ordered.add_nodes_from(reach)
    for one, other in sorted(tuple(sorted(tie)) for tie in graph.subgraph(reach).edges):
        ordered.add_edge(one, other, weight=reach[one] + reach[other])
    count = len(reach)
    found = dict(nx.all_pairs_dijkstra_path_length(ordered))
    far = np.array([[found[one][other] for other in reach] for one in reach]) + np.eye(count)
    pull = far**-2.0 - np.eye(count)
    turns = np.arange(count) * (2 * math.pi / count)
    places = np.stack([np.cos(turns), np.sin(turns)], axis=1) * sum(reach.values()) / math.pi
    with threadpool_limits(limits=1):
        # Several BLAS threads on matrices this small wait for each other: 4 s instead of 0.07 s.
        bound = np.linalg.inv(np.diag(pull.sum(1)) - pull + 1 / count)
        for _ in range(STEPS):
            apart = np.hypot(*(places[:, None] - places[None]).transpose(2, 0, 1)) + np.eye(count)
            ratio = pull * far / apart
            places = bound @ (np.diag(ratio.sum(1)) - ratio) @ places
    return [(float(x), float(y)) for x, y in places]


def _spring(graph: nx.Graph[str], part: list[Unit]) -> list[tuple[float, float]]:
    import rustworkx as rx  # noqa: PLC0415 - as above

    number = {unit.name: i for i, unit in enumerate(part)}
    plain: rx.PyGraph[str, None] = rx.PyGraph()
    plain.add_nodes_from(list(number))
    plain.add_edges_from_no_data(
        sorted((number[one], number[other]) for one, other in graph.subgraph(number).edges)
    )
    found = rx.spring_layout(
        plain, seed=SEED, num_iter=200, scale=round(DOT * 4 * math.sqrt(len(part)))
    )
    return [(float(found[i][0]), float(found[i][1])) for i in range(len(part))]


def _stretch(part: list[Unit], spots: list[tuple[float, float]]) -> None:
    """Turn the longest axis level, and stretch the whole to landscape."""
    middle_x = sum(x for x, _ in spots) / len(spots)
    middle_y = sum(y for _, y in spots) / len(spots)
    moved = [(x - middle_x, y - middle_y) for x, y in spots]
    xx, yy = sum(x * x for x, _ in moved), sum(y * y for _, y in moved)
    xy = sum(x * y for x, y in moved)
    turn = -0.5 * math.atan2(2 * xy, xx - yy)
    turned = [
        (x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn))
        for x, y in moved
    ]
    wide = max(x for x, _ in turned) - min(x for x, _ in turned)
    tall = max(y for _, y in turned) - min(y for _, y in turned)
    ratio = max(1.0, min(2.5, LANDSCAPE * tall / wide)) if wide else 1.0
    for unit, (x, y) in zip(part, turned, strict=True):
        unit.x, unit.y = x * ratio, y


def _grow(part: list[Unit]) -> None:
    """Scale the part until its units would just cover the page they stand on."""
    filled = sum((u.half_width * 2 + GAP) * (u.half_height * 2 + GAP) for u in part)
    left, top, right, bottom = _frame(part)
    _scale(part, math.sqrt(filled / ((right - left) * (bottom - top)) / 0.7))


def _squeeze(part: list[Unit]) -> None:
    """Draw the part together and push it apart again, as long as it comes out smaller."""
    for _ in range(SQUEEZES):
        before, places = _extent(part), [(unit.x, unit.y) for unit in part]
        _scale(part, SQUEEZE)
        settled = _push_apart(part, ROUNDS_OF_SQUEEZE)
        if not settled or _extent(part) > before * 0.995:
            for unit, (x, y) in zip(part, places, strict=True):
                unit.x, unit.y = x, y
            return


def _extent(part: list[Unit]) -> float:
    """Return the width of the smallest page of our proportions that holds the part."""
    left, top, right, bottom = _frame(part)
    return max(right - left, (bottom - top) * LANDSCAPE)


def _scale(part: list[Unit], factor: float) -> None:
    for unit in part:
        unit.x, unit.y = unit.x * factor, unit.y * factor


def _push_apart(part: list[Unit], rounds: int) -> bool:
    """Move overlapping units along the shorter way out; tell whether none overlap in the end."""
    for _ in range(rounds):
        moved = False
        ordered = sorted(part, key=lambda unit: (unit.x - unit.half_width, unit.name))
        for i, one in enumerate(ordered):
            right = one.x + one.half_width + GAP
            for other in ordered[i + 1 :]:
                if other.x - other.half_width > right:
                    # What moved in this round may be missed here; the next one sees it.
                    break
                over_y = one.half_height + other.half_height + GAP - abs(other.y - one.y)
                if over_y > 1:
                    over_x = one.half_width + other.half_width + GAP - abs(other.x - one.x)
                    if over_x > 1:
                        _move(one, other, over_x, over_y)
                        moved = True
        if not moved:
            return True
    return False


def _move(one: Unit, other: Unit, over_x: float, over_y: float) -> None:
    if over_x < over_y:
        shift = over_x / 2 if other.x >= one.x else -over_x / 2
        one.x, other.x = one.x - shift, other.x + shift
    else:
        shift = over_y / 2 if other.y >= one.y else -over_y / 2
        one.y, other.y = one.y - shift, other.y + shift


def _shelve(parts: list[list[Unit]]) -> None:
    """Set the unconnected parts in rows, the largest first, on the smallest landscape page."""
    frames = [_frame(part) for part in parts]
    if not frames:
        return
    widest = max(right - left for left, _, right, _ in frames)
    shelves = [_corners(frames, widest * factor) for factor in SHELVES]
    corners, _ = min(shelves, key=lambda shelf: shelf[1])
    for part, (left, top, _, _), (x, y) in zip(parts, frames, corners, strict=True):
        for unit in part:
            unit.x, unit.y = unit.x - left + x, unit.y - top + y


def _corners(
    frames: list[tuple[float, float, float, float]], width: float
) -> tuple[list[tuple[float, float]], float]:
    """Return where each frame goes on shelves of one width, and how wide a page that takes."""
    corners = []
    x = y = row = used = 0.0
    for left, top, right, bottom in frames:
        if x and x + right - left > width:
            x, y, row = 0.0, y + row, 0.0
        corners.append((x, y))
        x, row = x + right - left, max(row, bottom - top)
        used = max(used, x)
    return corners, max(used, (y + row) * LANDSCAPE)


def _frame(part: list[Unit]) -> tuple[float, float, float, float]:
    return (
        min(unit.x - unit.half_width for unit in part) - GAP,
        min(unit.y - unit.half_height for unit in part) - GAP,
        max(unit.x + unit.half_width for unit in part) + GAP,
        max(unit.y + unit.half_height for unit in part) + GAP,
    )
