"""Which nodes a picture shows: what is around some entities, or the heart of the whole graph."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from graph.export.picture.kinds import KIND_NAMED
from graph.export.picture.records import Records
from graph.export.picture.view import Edge

DEFAULT_MOST = 150
HOPS = 2

_CLOSE_FIRST = (
    "Meeting",
    "Person",
    "Site",
    "DirectiveSet",
    "Directive",
    "Observation",
    "Position",
    "DirectiveItem",
    "Place",
    "Organization",
    "Document",
    "Indicator",
    "Audience",
    "Article",
)
"""Where not all neighbours fit, these are shown first."""

MEETINGS_SHARE = 0.55
_SHARES = (
    ("DirectiveSet", 0.10),
    ("DirectiveItem", 0.25),
    ("Observation", 0.18),
    ("Directive", 0.06),
)
"""How much of the default picture the sentences take, each kind at most."""

_UNTYING = {"Article", "Position"}
"""What makes a big picture busy and tells little: posts and articles stand in the panel."""

_UNCOUNTED = {"Article", "Position", "Indicator"}
"""What is not said to be left out: the panel tells it, or other nodes have it written on them."""

_TIES_OF_BODY = 3
"""A province's bodies each tie its leader to it: only what ties more is worth its place."""


def around(focus: Sequence[str], records: Records, most: int) -> dict[str, str]:
    """What lies within two hops of ``focus``: kinds by IRI, at most ``most``.

    Stop nodes are shown and not followed, unless they are asked for themselves.
    """
    chosen = records.kinds(focus)
    frontier = sorted(chosen)
    for _ in range(HOPS):
        reached = _neighbours(frontier, records)
        kinds = records.kinds(reached)
        near = sorted(
            (iri for iri in kinds if iri not in chosen),
            key=lambda iri: (-len(reached[iri]), iri),
        )
        order = _fairly(near, kinds)
        fresh = order[: max(0, most - len(chosen))]
        chosen |= {iri: kinds[iri] for iri in fresh}
        frontier = [iri for iri in fresh if not KIND_NAMED[kinds[iri]].stop]
    return chosen


def heart(records: Records, most: int) -> dict[str, str]:
    """The default picture: meetings with chairs, sites, programmes and items, and key figures."""
    chosen: dict[str, str] = {}
    for meeting in records.of_kind("Meeting"):
        skeleton = _skeleton(meeting, records)
        if chosen and len(chosen) + len(skeleton) > most * MEETINGS_SHARE:
            break
        chosen |= skeleton
    for kind, share in _SHARES:
        room = min(int(most * share), most - len(chosen))
        related = _fill(kind, chosen, records)
        chosen |= dict.fromkeys(related[: max(0, room)], kind)
    reached = _neighbours(sorted(chosen), records)
    kinds = records.kinds(reached)
    # What ties two shown nodes together makes the picture one; a leaf only makes it bigger.
    tying = sorted(
        (
            iri
            for iri, kind in kinds.items()
            if iri not in chosen
            and kind not in _UNTYING
            and len(reached[iri]) >= (_TIES_OF_BODY if kind == "Organization" else 2)
        ),
        key=lambda iri: (-len(reached[iri]), iri),
    )
    chosen |= {iri: kinds[iri] for iri in tying[: max(0, most - len(chosen))]}
    return chosen or _anything(records, most)


def everything(records: Records) -> dict[str, str]:
    """Every entity of a kind that is drawn, articles left out."""
    return {iri: kind for kind in KIND_NAMED if kind != "Article" for iri in records.of_kind(kind)}


def links(chosen: Iterable[str], records: Records) -> tuple[list[Edge], dict[str, int]]:
    """The edges between the chosen, and for each how many neighbours are left out."""
    shown = set(chosen)
    edges = records.edges(shown)
    outside: dict[str, set[str]] = defaultdict(set)
    ends = {end for edge in edges for end in (edge.source, edge.target)} - shown
    drawable = records.kinds(ends)
    for edge in edges:
        for near, far in ((edge.source, edge.target), (edge.target, edge.source)):
            if near in shown and drawable.get(far, "Article") not in _UNCOUNTED:
                outside[near].add(far)
    inside = {edge for edge in edges if edge.source in shown and edge.target in shown}
    posts = {(edge.target, edge.source) for edge in inside if edge.relation == "postIn"}
    held = {(edge.source, edge.target) for edge in inside if edge.relation == "holds"}
    through = {
        Edge(person, body, "holds") for body, post in posts for person, it in held if it == post
    }
    return sorted(inside - through), {iri: len(far) for iri, far in outside.items()}


def _rank(kind: str) -> int:
    return _CLOSE_FIRST.index(kind)


def _fairly(order: list[str], kinds: dict[str, str]) -> list[str]:
    """Take turns between kinds, so that no kind crowds out the others."""
    turns: dict[str, int] = defaultdict(int)
    keyed = []
    for iri in order:
        keyed.append((turns[kinds[iri]], _rank(kinds[iri]), iri))
        turns[kinds[iri]] += 1
    return [iri for _, _, iri in sorted(keyed)]


def _neighbours(iris: Sequence[str], records: Records) -> dict[str, set[str]]:
    """Return each node at the other end of an edge, with the nodes that reach it."""
    start = set(iris)
    reached: dict[str, set[str]] = defaultdict(set)
    for edge in records.edges(start):
        if edge.source in start:
            reached[edge.target].add(edge.source)
        if edge.target in start:
            reached[edge.source].add(edge.target)
    return reached


def _skeleton(meeting: str, records: Records) -> dict[str, str]:
    """Return a meeting with its chairs, attendees, sites, their people and its programmes."""
    found = {meeting: "Meeting"}
    near = records.kinds(_neighbours([meeting], records))
    found |= {iri: kind for iri, kind in near.items() if kind in {"Person", "Site", "DirectiveSet"}}
    sites = sorted(iri for iri, kind in found.items() if kind == "Site")
    beside = records.kinds(_neighbours(sites, records)) if sites else {}
    found |= {iri: kind for iri, kind in beside.items() if kind in {"Person", "Place"}}
    return found


def _fill(kind: str, chosen: dict[str, str], records: Records) -> list[str]:
    """Return entities of one kind, each meeting's, programme's or place's in its turn.

    Of what hangs on one of these, what most articles speak of comes first. What belongs to none
    takes its turn as one more; an item without its programme says nothing.
    """
    anchors = [iri for iri, its in chosen.items() if its in {"Meeting", "DirectiveSet", "Place"}]
    near = _neighbours(sorted(anchors), records)
    turns: dict[str, int] = defaultdict(int)
    keyed = []
    for place, iri in enumerate(records.of_kind(kind)):
        if iri in near or kind != "DirectiveItem":
            anchor = min(near.get(iri, {""}))
            keyed.append((turns[anchor], place, iri))
            turns[anchor] += 1
    return [iri for _, _, iri in sorted(keyed) if iri not in chosen]


def _anything(records: Records, most: int) -> dict[str, str]:
    """Return what is most spoken of, where a store knows no meeting."""
    return dict(list(everything(records).items())[:most])
