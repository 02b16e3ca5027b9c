"""Sentences stand in tidy columns by the name they belong to: a programme over its items."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from graph.export.picture.kinds import KIND_NAMED
from graph.export.picture.view import Edge, Node, Written

CHARACTER, LINE = 0.53, 1.3
"""The mean width of a character and the height of a line, over the size of type."""

BOX_LEAST = 244.0
"""The least width of a sentence's box, so that those in a column are of one width."""

BETWEEN = 14.0
COLUMN_MOST = 8
"""So many items may stand below their programme in one column."""

_BELONGS = ("hasItem", "indicator", "issuedAt", "reportedAt", "issuedBy", "reportedBy", "area")
"""What a sentence belongs to, the closest tie first."""

_DIGITS = re.compile(r"(\d{1,9})")


@dataclass(slots=True)
class Unit:
    """What is placed as one: a name, or a block of sentences.

    ``members`` are the nodes with their offsets from the unit's middle; ``x``, ``y`` that middle;
    ``half_width`` and ``half_height`` in pixels.
    """

    name: str
    half_width: float
    half_height: float
    members: dict[str, tuple[float, float]] = field(default_factory=dict)
    x: float = 0.0
    y: float = 0.0


def half_size(node: Node) -> tuple[float, float]:
    """Half the width and half the height of a node with its label, whichever tongue needs more."""
    halves = [_half_size(node.kind, each) for each in (node, node.english) if each is not None]
    return max(width for width, _ in halves), max(height for _, height in halves)


def _half_size(name: str, written: Node | Written) -> tuple[float, float]:
    kind = KIND_NAMED[name]
    types = [kind.strong if n < written.strong else kind.text for n in range(len(written.lines))]
    bold = 1.08
    width = max(
        len(line) * CHARACTER * size * (bold if number < written.strong else 1)
        for number, (line, size) in enumerate(zip(written.lines, types, strict=True))
    )
    height = sum(types) * LINE
    if kind.shape == "ellipse":
        return width * 0.72 + 12, height * 0.72 + 10
    if kind.boxed:
        least = BOX_LEAST if kind.sentence else 0.0
        return max(width, least) / 2 + 13, height / 2 + 12
    return max(width / 2, kind.size) + 4, height / 2 + kind.size + 6


def units(nodes: Sequence[Node], edges: Sequence[Edge]) -> tuple[list[Unit], list[tuple[str, str]]]:
    """The units of a picture, and which of them are tied."""
    named = {node.iri: node for node in nodes}
    parent = _parents(named, edges)
    groups: dict[str, list[Node]] = defaultdict(list)
    unit_of: dict[str, str] = {}
    for iri, over in sorted(parent.items()):
        if iri not in parent.values():
            node = named[iri]
            whole = named[over].kind in {"DirectiveSet", "Indicator"}
            name = over if whole else f"{over} {node.kind}"
            groups[name].append(node)
            unit_of[iri] = name
    for node in nodes:
        if KIND_NAMED[node.kind].sentence and node.iri not in {*parent, *parent.values()}:
            groups[f" {node.kind}"].append(node)
            unit_of[node.iri] = f" {node.kind}"
    made = [_block(name, named.get(name), group) for name, group in sorted(groups.items())]
    made += [_alone(node) for node in nodes if node.iri not in unit_of and node.iri not in groups]
    ties = {(name, name.partition(" ")[0]) for name in groups if " " in name}
    spare: set[tuple[str, str]] = set()
    for edge in edges:
        one = unit_of.get(edge.source, edge.source)
        other = unit_of.get(edge.target, edge.target)
        loose = edge.source in unit_of or edge.target in unit_of
        if one != other:
            (spare if loose else ties).add((one, other))
    # A name that only sentences speak of stands by the block of these.
    tied = {end for tie in ties for end in tie}
    ties |= {tie for tie in spare if tie[0] not in tied or tie[1] not in tied}
    present = {unit.name for unit in made}
    return made, sorted(tie for tie in ties if tie[0] in present and tie[1] in present)


def _parents(named: dict[str, Node], edges: Sequence[Edge]) -> dict[str, str]:
    """Return, for each sentence, the node that it belongs to most closely."""
    best: dict[str, tuple[int, str]] = {}
    for edge in edges:
        if edge.relation not in _BELONGS:
            continue
        down = edge.relation == "hasItem"
        child, over = (edge.target, edge.source) if down else (edge.source, edge.target)
        kind = named[child].kind
        if kind in {"DirectiveItem", "Directive", "Observation"}:
            tie = (_BELONGS.index(edge.relation), over)
            best[child] = min(tie, best.get(child, tie))
    return {child: over for child, (_, over) in best.items()}


def _alone(node: Node) -> Unit:
    """Return a node as a unit; a name's shape stands at the top, over its label."""
    kind = KIND_NAMED[node.kind]
    half_width, half_height = half_size(node)
    above = 0.0 if kind.boxed else half_height - kind.size - 3
    return Unit(node.iri, half_width, half_height, {node.iri: (0.0, -above)})


def _block(name: str, head: Node | None, group: list[Node]) -> Unit:
    """Set sentences in columns of one width, below their head where they have one."""
    ordered = sorted(group, key=_natural)
    sizes = [half_size(node) for node in ordered]
    wide = max(half_width for half_width, _ in sizes) * 2
    tall = sum(half_height * 2 + BETWEEN for _, half_height in sizes)
    columns = 1
    if len(ordered) > COLUMN_MOST or head is None:
        columns = max(1, round(math.sqrt(tall / wide * 1.25)))
    rows = math.ceil(len(ordered) / columns)
    columns = math.ceil(len(ordered) / rows)
    members: dict[str, tuple[float, float]] = {}
    top = 0.0
    if head:
        half_head = half_size(head)
        members[head.iri] = (0.0, half_head[1])
        top = half_head[1] * 2 + BETWEEN
        wide = max(wide, half_head[0] * 2 / columns)
    bottom = top
    for column in range(columns):
        y = top
        for node, (_, half_height) in list(zip(ordered, sizes, strict=True))[
            column * rows : (column + 1) * rows
        ]:
            x = (column - (columns - 1) / 2) * (wide + BETWEEN)
            members[node.iri] = (x, y + half_height)
            y += half_height * 2 + BETWEEN
        bottom = max(bottom, y)
    height = bottom - BETWEEN
    centred = {iri: (x, y - height / 2) for iri, (x, y) in members.items()}
    return Unit(name, (columns * (wide + BETWEEN) - BETWEEN) / 2, height / 2, centred)


def _natural(node: Node) -> tuple[list[tuple[int, str]], str]:
    """Return a sort key that puts «10.» after «9.»."""
    plain = " ".join(node.lines[node.strong :] or node.lines).casefold()
    parts = _DIGITS.split(plain)
    key = [(int(part), "") if part.isdecimal() else (0, part) for part in parts]
    return key, node.iri
