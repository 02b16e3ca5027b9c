"""Numbered programmes whose items articles list differently."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations, product
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode

from graph.disagreement.kinds import Difference, Disagreement, Side, article_of
from graph.fold import loose_key
from graph.vocabulary import T

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from graph.disagreement.said import Said

_ALIKE = 0.5
_LEAST_WORDS = 2

Listing = dict[int, Side]
"""The items of a programme as one article lists them, by position."""


def item_lists(said: Said) -> Iterator[Disagreement]:
    """Yield the items of one programme that two articles put at one place in other words."""
    for sets in _programmes(said):
        listings = [_listings(said, each) for each in sets]
        pairs = product(*listings) if len(listings) > 1 else combinations(listings[0], 2)
        found: dict[tuple[Difference, str], set[Side]] = defaultdict(set)
        theme = _words_of(said.label(sets[0]))
        for left, right in pairs:
            for place in sorted(left.keys() & right.keys()):
                kind = _between(left, right, place, theme)
                if kind is not None:
                    reason = f"ý thứ {place} của «{said.label(sets[0])}»: {kind[1]}"
                    found[kind[0], reason] |= {left[place], right[place]}
        for (difference, reason), sides in sorted(found.items(), key=lambda pair: pair[0]):
            yield Disagreement(
                difference, T.text, _joined(sides), reason, tuple(each.value for each in sets)
            )


def _joined(sides: Iterable[Side]) -> tuple[Side, ...]:
    """Return one side an item, with the evidence of all articles that list it."""
    evidence: dict[NamedNode, dict[NamedNode, None]] = defaultdict(dict)
    texts = {}
    for side in sides:
        texts[side.subject] = side.value
        evidence[side.subject] |= dict.fromkeys(side.evidence)
    return tuple(
        Side(item, texts[item], tuple(sorted(evidence[item], key=lambda node: node.value)))
        for item in sorted(evidence, key=lambda node: node.value)
    )


def _programmes(said: Said) -> Iterator[list[NamedNode]]:
    """Yield each programme, and with it those of the same name of a meeting perhaps the same."""
    at: dict[NamedNode, NamedNode] = {}
    for each in said.subjects(T.hasItem):
        meeting = said.value(T.issuedAt, each)
        if isinstance(meeting, NamedNode):
            at[each] = meeting
    of_name: dict[tuple[NamedNode, str], list[NamedNode]] = defaultdict(list)
    for each, meeting in at.items():
        of_name[meeting, loose_key(said.label(each))].append(each)
    for each in said.subjects(T.hasItem):
        yield [each]
        held = at.get(each)
        if held is None:
            continue
        for other in said.values(T.possiblySameAs, held):
            if isinstance(other, NamedNode) and held.value < other.value:
                for twin in of_name.get((other, loose_key(said.label(each))), ()):
                    yield [each, twin]


def _listings(said: Said, programme: NamedNode) -> list[Listing]:
    """Return the items of a programme as each article numbers them."""
    found: dict[str, Listing] = defaultdict(dict)
    for item in said.values(T.hasItem, programme):
        if not isinstance(item, NamedNode):
            continue
        text = said.value(T.text, item)
        if text is None:
            continue
        for position in said.values(T.position, item):
            for evidence in said.evidence(T.position, item, position):
                side = Side(item, text, (evidence,))
                found[article_of(evidence)].setdefault(int(position.value), side)
    return [found[article] for article in sorted(found)]


def _between(
    left: Listing, right: Listing, place: int, theme: frozenset[str]
) -> tuple[Difference, str] | None:
    """Say how the items at one place differ; None where they do not.

    The words of the programme's own name, said again with each item or not, tell nothing.
    """
    one, other = _words(left[place]), _words(right[place])
    if one ^ other <= theme or min(len(one), len(other)) < _LEAST_WORDS:
        return None
    if one <= other or other <= one or _likeness(one, other) >= _ALIKE:
        return Difference.ROUNDING, "cùng một ý, lời dài ngắn khác nhau"
    if _elsewhere(one, place, right) or _elsewhere(other, place, left):
        return Difference.CONFLICT, "cùng các ý, thứ tự khác nhau"
    return Difference.CONFLICT, "hai nguồn ghi hai ý khác nhau"


def _elsewhere(words: frozenset[str], place: int, listing: Listing) -> bool:
    return any(
        _likeness(words, _words(side)) >= _ALIKE for n, side in listing.items() if n != place
    )


def _words(side: Side) -> frozenset[str]:
    return _words_of(side.value.value)


def _words_of(text: str) -> frozenset[str]:
    return frozenset(loose_key(text).split())


def _likeness(one: Iterable[str], other: Iterable[str]) -> float:
    left, right = frozenset(one), frozenset(other)
    return len(left & right) / len(left | right)
