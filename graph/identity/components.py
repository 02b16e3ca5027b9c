"""Which mentions are one: edges with reasons, joined while nothing speaks against it.

Edges are tried strongest first, in an order that is a function of what they join; an edge is
refused when the two components it would join contradict each other. Refused edges are kept: they
are what a person may want to look at.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Generic, Protocol, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence


class Traits(Protocol):
    """What is known of a component: enough to say whether it contradicts another."""

    def joined(self, other: Self) -> Self | None:
        """Return what is known of both as one; None where they contradict each other."""


S = TypeVar("S", bound=Traits)


@dataclass(frozen=True, slots=True, order=True)
class Edge:
    """Two mentions, by index, that are one for a reason; the lowest strength goes first."""

    strength: int
    left: int
    right: int
    reason: str


@dataclass(frozen=True, slots=True)
class Components(Generic[S]):
    """Groups of mentions by index, the traits of each, and the edges taken and refused."""

    groups: tuple[tuple[int, ...], ...]
    traits: tuple[S, ...]
    taken: tuple[Edge, ...]
    refused: tuple[Edge, ...]


def components(traits: Sequence[S], edges: Iterable[Edge]) -> Components[S]:
    """Join mentions along edges; mentions must come in an order that is a function of content."""
    parent = list(range(len(traits)))
    known = list(traits)

    def root(node: int) -> int:
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    taken, refused = [], []
    for edge in sorted(set(edges)):
        left, right = sorted((root(edge.left), root(edge.right)))
        if left == right:
            taken.append(edge)
            continue
        both = known[left].joined(known[right])
        if both is None:
            refused.append(edge)
            continue
        parent[right], known[left] = left, both
        taken.append(edge)
    groups: dict[int, list[int]] = {}
    for node in range(len(traits)):
        groups.setdefault(root(node), []).append(node)
    return Components(
        groups=tuple(tuple(nodes) for nodes in groups.values()),
        traits=tuple(known[first] for first in groups),
        taken=tuple(taken),
        refused=tuple(refused),
    )


def chained(strength: int, reason: str, blocks: dict[Hashable, list[int]]) -> Iterable[Edge]:
    """Yield the edges that join the mentions of each block: one fewer than its mentions."""
    for nodes in blocks.values():
        for left, right in pairwise(nodes):
            yield Edge(strength, left, right, reason)
