"""One person across articles: the same name, unless their offices lie in different places."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from graph import names
from graph.fold import slug
from graph.identity.components import Edge, chained, components
from graph.identity.links import Link

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

_SAME_PLACE, _SAME_OFFICE, _SAME_OUTLET = range(3)


@dataclass(frozen=True, slots=True, order=True, kw_only=True)
class PersonMention:
    """A name in one article: the places of its offices, its complete offices, the outlet's place.

    ``article`` is an IRI, ``name`` the key of the name; the others are keys too.
    """

    article: str
    name: str
    label: str
    places: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()
    outlet: str | None = None


@dataclass(frozen=True, slots=True)
class _Anyone:
    def joined(self, _other: _Anyone) -> _Anyone | None:
        return self


@dataclass(frozen=True, slots=True)
class Persons:
    """The IRI of each (article, name's key), and links."""

    iri: dict[tuple[str, str], str]
    links: tuple[Link, ...]


def resolve(mentions: Iterable[PersonMention]) -> Persons:
    """Say which mentions are one person."""
    by_name = defaultdict(list)
    for mention in sorted(mentions, key=lambda m: (m.name, m.article)):
        by_name[mention.name].append(mention)
    iri: dict[tuple[str, str], str] = {}
    links: list[Link] = []
    for namesakes in by_name.values():
        people = _people(namesakes)
        chosen = []
        for group in people:
            chosen.append(_iri(group, alone=len(people) == 1))
            iri |= {(m.article, m.name): chosen[-1] for m in group}
            if len(group) > 1:
                articles = tuple(m.article for m in group)
                links.append(Link((chosen[-1],), _reason(people), same=True, articles=articles))
        links += _namesakes(people, chosen)
    return Persons(iri=iri, links=tuple(sorted(links)))


def _people(namesakes: Sequence[PersonMention]) -> list[list[PersonMention]]:
    """Return the namesakes by person: one, where no two hold office in different places."""
    if len({place for m in namesakes for place in m.places}) <= 1:
        return [list(namesakes)]
    blocks: dict[int, dict[Hashable, list[int]]] = {s: defaultdict(list) for s in range(3)}
    homes = {place for m in namesakes for place in m.places}
    for node, mention in enumerate(namesakes):
        for place in mention.places:
            blocks[_SAME_PLACE][place].append(node)
        for office in mention.offices:
            blocks[_SAME_OFFICE][office].append(node)
        at_home = mention.places or ({mention.outlet} if mention.outlet in homes else ())
        for place in at_home:
            blocks[_SAME_OUTLET][place].append(node)
    edges: list[Edge] = []
    for strength, block in blocks.items():
        edges += chained(strength, "", block)
    found = components([_Anyone()] * len(namesakes), edges)
    placed = [g for g in found.groups if any(namesakes[i].places for i in g)]
    groups = found.groups if len(placed) > 1 else (tuple(range(len(namesakes))),)
    return [[namesakes[i] for i in group] for group in groups]


def _iri(group: Sequence[PersonMention], *, alone: bool) -> str:
    mention = group[0]
    iri = names.named("person", mention.name, identity=mention.name)
    homes = sorted({place for m in group for place in m.places})
    return iri if alone or not homes else f"{iri}--{slug(homes[0])}"


def _reason(people: Sequence[Sequence[PersonMention]]) -> str:
    alone = len(people) == 1
    return "cùng họ tên" if alone else "cùng họ tên, cùng chức vụ hoặc địa phương"


def _namesakes(people: Sequence[Sequence[PersonMention]], iris: Sequence[str]) -> Iterable[Link]:
    for (left, one), (right, other) in zip(
        zip(people, iris, strict=True), list(zip(people, iris, strict=True))[1:], strict=False
    ):
        articles = tuple(sorted({m.article for m in (*left, *right)}))
        pair = tuple(sorted((one, other)))
        reason = "cùng họ tên, nhưng chức vụ ở địa phương khác"
        yield Link(pair, reason, same=False, articles=articles)
