"""Which mentions are one: edges with reasons, joined while nothing speaks against it.

Edges are tried strongest first, in an order that is a function of what they join; an edge is
refused when the two components it would join contradict each other. Refused edges are kept: they
are what a person may want to look at. What people decided goes before all else.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Generic, Protocol, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence

Mention = tuple[str, str]
"""An article's IRI, and the article's own name for what it mentions."""
Side = tuple[int, int]
"""A decision that keeps mentions apart, by number, and on which of its sides a mention is."""


class Traits(Protocol):
    """What is known of a component: enough to say whether it contradicts another."""

    def agrees(self, other: Self) -> bool:
        """Say whether both can be one: whether they do not contradict each other."""

    def united(self, other: Self) -> Self:
        """Return what is known of both as one, contradictions and all."""


S = TypeVar("S", bound=Traits)


@dataclass(frozen=True, slots=True, order=True)
class Edge:
    """Two mentions, by index, that are one for a reason; the lowest strength goes first."""

    strength: int
    left: int
    right: int
    reason: str


@dataclass(frozen=True, slots=True)
class Decided:
    """What people decided of mentions: pairs that are one, and sides that are not.

    A mention goes by its article's IRI and its name there.
    """

    one: tuple[tuple[Mention, Mention], ...] = ()
    apart: Mapping[Mention, frozenset[Side]] = field(default_factory=dict)


class Components(Generic[S]):
    """Groups of mentions, given by index in an order that is a function of content."""

    def __init__(self, traits: Sequence[S]) -> None:
        """Begin with each mention alone."""
        self._parent = list(range(len(traits)))
        self._known = list(traits)
        self._apart: dict[int, frozenset[Side]] = {}
        self.taken: list[Edge] = []
        self.refused: list[Edge] = []

    def decide(self, decided: Decided, mentions: Iterable[Mention]) -> None:
        """Do what people decided, before anything else is joined."""
        index = {mention: node for node, mention in enumerate(mentions)}
        for mention, sides in decided.apart.items():
            if mention in index:
                self._apart[index[mention]] = sides
        for left, right in decided.one:
            if left in index and right in index:
                self._unite(*sorted((self.root(index[left]), self.root(index[right]))))

    def root(self, node: int) -> int:
        """Return the mention that stands for the group of another."""
        parent = self._parent
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    def traits(self, node: int) -> S:
        """Return what is known of a mention's group."""
        return self._known[self.root(node)]

    def may_join(self, left: int, right: int) -> bool:
        """Say whether nothing speaks against two mentions' groups being one."""
        left, right = sorted((self.root(left), self.root(right)))
        return left == right or (
            not self._kept_apart(left, right) and self._known[left].agrees(self._known[right])
        )

    def join(self, edges: Iterable[Edge]) -> None:
        """Join along edges, strongest first."""
        for edge in sorted(set(edges)):
            left, right = sorted((self.root(edge.left), self.root(edge.right)))
            if left == right:
                self.taken.append(edge)
            elif self.may_join(left, right):
                self._unite(left, right)
                self.taken.append(edge)
            else:
                self.refused.append(edge)

    def decided_apart(self, left: int, right: int) -> bool:
        """Say whether people decided that two mentions' groups are not one."""
        return self._kept_apart(self.root(left), self.root(right))

    def _kept_apart(self, left: int, right: int) -> bool:
        if not self._apart:
            return False
        here, there = self._apart.get(left, ()), self._apart.get(right, ())
        return any((number, 1 - side) in there for number, side in here)

    def _unite(self, left: int, right: int) -> None:
        if left == right:
            return
        self._parent[right] = left
        self._known[left] = self._known[left].united(self._known[right])
        sides = self._apart.get(left, frozenset()) | self._apart.get(right, frozenset())
        if sides:
            self._apart[left] = sides

    def groups(self) -> Iterator[tuple[int, ...]]:
        """Yield the groups, by their first mentions."""
        found: dict[int, list[int]] = defaultdict(list)
        for node in range(len(self._parent)):
            found[self.root(node)].append(node)
        yield from map(tuple, found.values())


def chained(strength: int, reason: str, blocks: Mapping[Hashable, list[int]]) -> Iterable[Edge]:
    """Yield the edges that join the mentions of each block: one fewer than its mentions."""
    for nodes in blocks.values():
        for left, right in pairwise(nodes):
            yield Edge(strength, left, right, reason)
