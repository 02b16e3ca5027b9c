"""One meeting across articles: the same day, and a body, number, programme, chair in common.

Meetings whose days differ are never merged. Where their programmes, their body and number, or a
day that is one slip of the pen from the other say that they may be one, a link says so.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from graph import names
from graph.fold import key, loose_key
from graph.identity.bodies import known
from graph.identity.components import Components
from graph.identity.links import Link
from graph.identity.meeting_doubts import doubts, likenesses
from graph.identity.meeting_edges import WEAK, on_one_day, without_day
from graph.identity.meeting_traits import MeetingMention, Traits

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from graph.identity.components import Decided, Edge

__all__ = ["MeetingMention", "Meetings", "resolve"]


@dataclass(frozen=True, slots=True)
class Meetings:
    """The meetings: the IRI of each (article, key), what IRIs it would have had, and links."""

    iri: dict[tuple[str, str], str]
    replaces: tuple[tuple[str, str], ...]
    links: tuple[Link, ...]


def resolve(mentions: Iterable[MeetingMention], decided: Decided | None = None) -> Meetings:
    """Say which mentions are one meeting; what people decided goes before all else."""
    ordered = sorted(mentions, key=lambda m: (m.article, m.name))
    found = _joined(ordered, decided)
    nodes = list(found.groups())
    groups = [[ordered[i] for i in group] for group in nodes]
    iris = _iris(groups)
    of_node = {i: iri for group, iri in zip(nodes, iris, strict=True) for i in group}
    links = [
        *_merges(ordered, of_node, found.taken),
        *doubts(ordered, of_node, found),
        *likenesses(ordered, of_node, found),
    ]
    taken = set(iris)
    earlier = {
        (iri, alone)
        for group, iri in zip(groups, iris, strict=True)
        if len(group) > 1
        for mention in group
        if (alone := plain_iri([mention])) not in taken
    }
    return Meetings(
        iri={(ordered[i].article, ordered[i].name): iri for i, iri in of_node.items()},
        replaces=tuple(sorted(earlier)),
        links=tuple(sorted(set(links))),
    )


def _joined(ordered: Sequence[MeetingMention], decided: Decided | None) -> Components[Traits]:
    """Join the reports: of one day first, then those whose day or year is not known."""
    found = Components([Traits.of(m) for m in ordered])
    if decided is not None:
        found.decide(decided, ((m.article, m.name) for m in ordered))
    strong: list[Edge] = []
    hints: list[Edge] = []
    yearless: list[Edge] = []
    for edge in on_one_day(ordered):
        one_year = bool(ordered[edge.left].full_date) == bool(ordered[edge.right].full_date)
        (yearless if not one_year else strong if edge.strength < WEAK else hints).append(edge)
    found.join(strong)
    _settle(found, hints)
    _attach(found, [edge for edge in yearless if edge.strength < WEAK])
    _attach(found, without_day(ordered))
    _attach(found, [edge for edge in yearless if edge.strength >= WEAK])
    return found


def _settle(found: Components[Traits], hints: Iterable[Edge]) -> None:
    """Join along hints where all that they lead to can be one, or where they lead to one only."""
    near: dict[int, dict[int, Edge]] = defaultdict(dict)
    for edge in sorted(set(hints), reverse=True):
        left, right = found.root(edge.left), found.root(edge.right)
        near[left][right] = near[right][left] = edge
    for crowd in _crowds(near):
        edges = {edge for node in crowd for edge in near[node].values()}
        rich = [node for node in crowd if found.traits(node).topic]
        if len(rich) <= 1 or all(
            found.may_join(one, other) for n, one in enumerate(rich) for other in rich[:n]
        ):
            found.join(edges)
            continue
        poor = set(crowd) - set(rich)
        for node in sorted(poor):
            meant = [r for r in rich if r in near[node] and found.may_join(node, r)]
            if len(meant) == 1:
                found.join([near[node][meant[0]]])
            else:
                found.refused += [near[node][r] for r in meant]


def _crowds(near: dict[int, dict[int, Edge]]) -> Iterable[list[int]]:
    """Yield what hints connect, directly or not."""
    left = set(near)
    for node in sorted(near):
        if node not in left:
            continue
        crowd, waiting = [], [node]
        left.discard(node)
        while waiting:
            crowd.append(waiting.pop())
            found = near[crowd[-1]].keys() & left
            left -= found
            waiting += sorted(found)
        yield sorted(crowd)


def _attach(found: Components[Traits], edges: Iterable[Edge]) -> None:
    """Join what has no full day to the one dated meeting that it can be of; else to none."""
    meant: dict[int, dict[int, Edge]] = defaultdict(dict)
    for edge in sorted(set(edges), reverse=True):
        left, right = found.root(edge.left), found.root(edge.right)
        for undated, dated in ((left, right), (right, left)):
            if not found.traits(undated).days and found.traits(dated).days:
                meant[undated][dated] = edge
    chosen = []
    for undated, targets in sorted(meant.items(), key=lambda pair: pair[0]):
        possible = [edge for node, edge in targets.items() if found.may_join(undated, node)]
        if len(possible) == 1:
            chosen += possible
        else:
            found.refused += possible or targets.values()
    found.join(chosen)


def _consolidated(group: Sequence[MeetingMention]) -> tuple[str | None, str, int | None]:
    """Return the group's date, body or kind, and ordinal: what most of it says."""
    dates = sorted({m.date for m in group if m.date}, key=lambda d: (d.startswith("--"), d))
    bodies = Counter(_body_name(m.body) for m in group if m.body)
    kinds = Counter(key(m.kind) for m in group)
    about = bodies or kinds
    ordinals = [m.ordinal for m in group if m.ordinal]
    return (
        dates[0] if dates else None,
        min(about, key=lambda name: (-about[name], name)),
        min(ordinals, default=None),
    )


def _body_name(label: str) -> str:
    body = known(label)
    return loose_key(body.name if body else label)


def plain_iri(group: Sequence[MeetingMention]) -> str:
    """Return the IRI that a group's date, body and number give."""
    return names.meeting(*_consolidated(group))


def _iris(groups: Sequence[Sequence[MeetingMention]]) -> list[str]:
    """Return an IRI a group; those that would be alike are told apart by who reports them."""
    plain = [plain_iri(group) for group in groups]
    crowd = Counter(plain)
    return [
        iri
        if crowd[iri] == 1
        else f"{iri}--{names.digest(*(f'{m.article} {m.name}' for m in group), length=6)}"
        for group, iri in zip(groups, plain, strict=True)
    ]


def _merges(
    mentions: Sequence[MeetingMention], of_node: dict[int, str], taken: Iterable[Edge]
) -> Iterable[Link]:
    articles: dict[tuple[str, str], set[str]] = defaultdict(set)
    for edge in taken:
        articles[of_node[edge.left], edge.reason] |= {
            mentions[edge.left].article,
            mentions[edge.right].article,
        }
    for (iri, reason), reporters in articles.items():
        yield Link((iri,), reason, same=True, articles=tuple(sorted(reporters)))
