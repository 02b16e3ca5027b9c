"""Which meetings perhaps are one: pairs to show to a person, each with what is alike and unlike."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date
from itertools import combinations
from typing import TYPE_CHECKING

from graph.identity import titles
from graph.identity.bodies import head, one_body
from graph.identity.links import Link
from graph.identity.meeting_traits import SURE_PROGRAMMES

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Mapping, Sequence

    from graph.identity.components import Components
    from graph.identity.meeting_traits import MeetingMention, Traits

_CROWD = 50
"""A programme or number shared by more meetings than this tells nothing about any two of them."""
_SLOGAN = 6
"""A programme that more meetings than this announce is repeated by all, and likens no two."""
_ONE_TERM = 400
"""Days within which a body does not number two sessions alike."""
Pair = tuple[int, int]


def doubts(
    mentions: Sequence[MeetingMention], of_node: Mapping[int, str], found: Components[Traits]
) -> Iterator[Link]:
    """Yield the pairs that something speaks for and something against, but no person decided."""
    for edge in found.refused:
        pair = tuple(sorted({of_node[edge.left], of_node[edge.right]}))
        articles = tuple(sorted({mentions[edge.left].article, mentions[edge.right].article}))
        if len(pair) > 1 and len(articles) > 1 and not found.decided_apart(edge.left, edge.right):
            open_ = found.may_join(edge.left, edge.right)
            why = "không rõ là cuộc nào trong nhiều cuộc" if open_ else "còn điểm khác"
            yield Link(pair, f"{edge.reason}, nhưng {why}", same=False, articles=articles)


def likenesses(
    mentions: Sequence[MeetingMention], of_node: Mapping[int, str], found: Components[Traits]
) -> Iterator[Link]:
    """Yield the pairs of meetings of unlike days that share programmes, a session or a subject."""
    reports: dict[int, list[int]] = defaultdict(list)
    for node in of_node:
        reports[found.root(node)].append(node)
    shared = _programmes(mentions, found)
    sessions = _sessions(mentions, found)
    slips = _slips(mentions, found)
    for left, right in sorted(shared | sessions | slips):
        pair = tuple(sorted((of_node[left], of_node[right])))
        both = [mentions[n] for n in (*reports[left], *reports[right])]
        articles = tuple(sorted({m.article for m in both}))
        if len(articles) == 1 or found.decided_apart(left, right):
            continue
        ways = ((sessions, "cùng cơ quan và số thứ tự"), (shared, "cùng nhóm nhiệm vụ"))
        alike = next((how for pairs, how in ways if (left, right) in pairs), "cùng nội dung")
        dated = all(found.traits(n).month_days for n in (left, right))
        unlike = "khác ngày" if dated else "không rõ ngày"
        yield Link(pair, f"{alike}, nhưng {unlike}", same=False, articles=articles)


def _pairs(blocks: Mapping[Hashable, set[int]]) -> Iterator[Pair]:
    for groups in blocks.values():
        if len(groups) <= _CROWD:
            yield from combinations(sorted(groups), 2)


def _programmes(mentions: Sequence[MeetingMention], found: Components[Traits]) -> set[Pair]:
    blocks: dict[Hashable, set[int]] = defaultdict(set)
    for node, mention in enumerate(mentions):
        for programme in mention.programmes:
            blocks[programme].add(found.root(node))
    few = {programme: nodes for programme, nodes in blocks.items() if len(nodes) <= _SLOGAN}
    shared = Counter(_pairs(few))
    return {
        pair
        for pair, number in shared.items()
        if number > SURE_PROGRAMMES or (number == SURE_PROGRAMMES and _comparable(found, *pair))
    }


def _comparable(found: Components[Traits], left: int, right: int) -> bool:
    one, other = found.traits(left), found.traits(right)
    bodies = all(one_body(a, b) for a in one.bodies for b in other.bodies)
    return bodies and not titles.unlike(one.topic, other.topic)


def _sessions(mentions: Sequence[MeetingMention], found: Components[Traits]) -> set[Pair]:
    blocks: dict[Hashable, set[int]] = defaultdict(set)
    for node, mention in enumerate(mentions):
        if mention.body_key and mention.ordinal:
            blocks[head(mention.body_key), mention.ordinal].add(found.root(node))
    return {pair for pair in _pairs(blocks) if _in_one_term(*(found.traits(n) for n in pair))}


def _in_one_term(one: Traits, other: Traits) -> bool:
    days = [date.fromisoformat(first) for t in (one, other) for first, _ in t.days]
    return (max(days) - min(days)).days <= _ONE_TERM if days else True


def _slips(mentions: Sequence[MeetingMention], found: Components[Traits]) -> set[Pair]:
    """Return the pairs of one body and subject whose days one slip of the pen tells apart."""
    blocks: dict[Hashable, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    for node, mention in enumerate(mentions):
        day = mention.full_date
        if day and mention.body_key and mention.topic:
            for pattern in _slipped(day):
                blocks[head(mention.body_key), pattern][day].add(found.root(node))
    pairs = set()
    for by_day in blocks.values():
        nodes = set().union(*by_day.values())
        if len(by_day) > 1 and len(nodes) <= _CROWD:
            pairs |= {p for p in combinations(sorted(nodes), 2) if _may_be_one(found, *p)}
    return pairs


def _slipped(day: str) -> Iterator[str]:
    """Yield what a day looks like with one of its digits, or day and month, mistaken."""
    yield from (f"{day[:at]}?{day[at + 1 :]}" for at in (3, 5, 6, 8, 9))
    yield f"{day[:4]} {'/'.join(sorted((day[5:7], day[8:])))}"


def _may_be_one(found: Components[Traits], left: int, right: int) -> bool:
    one, other = found.traits(left), found.traits(right)
    apart = len(one.ordinals | other.ordinals) > 1 or len(one.parts | other.parts) > 1
    full = len(one.topic & other.topic) >= max(len(one.topic), len(other.topic))
    return not apart and full and titles.alike(one.topic, other.topic)
