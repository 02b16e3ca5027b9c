"""One meeting across articles: the same day, and a body, number, programme or chair in common.

Meetings whose days differ are never merged. Where their programmes or their body and number say
that they may be one all the same, a link says so.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from graph import names
from graph.fold import key, loose_key
from graph.identity.components import Edge, chained, components
from graph.identity.links import Link

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

_SESSION, _PROGRAMME, _BODY, _ORDINAL, _CHAIR = range(5)
_REASONS = {
    _SESSION: "cùng ngày, cùng cơ quan, loại và số thứ tự",
    _BODY: "cùng ngày, cùng cơ quan họp",
    _PROGRAMME: "cùng ngày, cùng nhóm nhiệm vụ",
    _ORDINAL: "cùng ngày, cùng loại và số thứ tự",
    _CHAIR: "cùng ngày, cùng loại và người chủ trì",
}
_SHARED_PROGRAMMES = 2
_CROWD = 50
"""A programme or number shared by more meetings than this tells nothing about any two of them."""


@dataclass(frozen=True, slots=True, order=True, kw_only=True)
class MeetingMention:
    """What one article says of one meeting, all its sentences together.

    ``article`` is the article's IRI, ``name`` the article's own key of the meeting. ``body`` is the
    body's name, ``body_key`` what tells it apart; ``date`` a date or gMonthDay.
    """

    article: str
    name: str
    label: str
    kind: str
    ordinal: int | None = None
    body: str | None = None
    body_key: str | None = None
    date: str | None = None
    part_of_day: str | None = None
    programmes: frozenset[str] = frozenset()
    chairs: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Traits:
    days: frozenset[str]
    month_days: frozenset[str]
    ordinals: frozenset[int]
    bodies: frozenset[str]
    parts: frozenset[str]
    articles: frozenset[str]
    programmes: frozenset[str]

    def joined(self, other: _Traits) -> _Traits | None:
        both = _Traits(
            days=self.days | other.days,
            month_days=self.month_days | other.month_days,
            ordinals=self.ordinals | other.ordinals,
            bodies=self.bodies | other.bodies,
            parts=self.parts | other.parts,
            articles=self.articles | other.articles,
            programmes=self.programmes | other.programmes,
        )
        one_article_twice = bool(self.articles & other.articles)
        apart = max(len(both.days), len(both.month_days), len(both.ordinals)) > 1
        told_apart = len(both.bodies) > 1 or len(both.parts) > 1
        unlike = told_apart and not self.programmes & other.programmes
        return None if one_article_twice or apart or unlike else both


@dataclass(frozen=True, slots=True)
class Meetings:
    """The meetings: the IRI of each (article, key), what IRIs it would have had, and links."""

    iri: dict[tuple[str, str], str]
    replaces: tuple[tuple[str, str], ...]
    links: tuple[Link, ...]


def resolve(mentions: Iterable[MeetingMention]) -> Meetings:
    """Say which mentions are one meeting."""
    ordered = sorted(mentions, key=lambda m: (m.article, m.name))
    found = components([_traits(m) for m in ordered], _edges(ordered))
    groups = [[ordered[i] for i in group] for group in found.groups]
    iris = _iris(groups)
    of_node = {i: iri for group, iri in zip(found.groups, iris, strict=True) for i in group}
    links = [
        *_merges(ordered, of_node, found.taken),
        *_doubts(ordered, of_node, found.refused),
        *_likenesses(groups, iris),
    ]
    earlier = {
        (iri, alone)
        for group, iri in zip(groups, iris, strict=True)
        for mention in group
        if (alone := _plain_iri([mention])) not in iris
    }
    return Meetings(
        iri={(ordered[i].article, ordered[i].name): iri for i, iri in of_node.items()},
        replaces=tuple(sorted(earlier)),
        links=tuple(sorted(set(links))),
    )


def _traits(mention: MeetingMention) -> _Traits:
    date = mention.date
    return _Traits(
        days=frozenset({date} if date and not date.startswith("--") else ()),
        month_days=frozenset({date[-5:]} if date else ()),
        ordinals=frozenset({mention.ordinal} if mention.ordinal else ()),
        bodies=frozenset({mention.body_key} if mention.body_key else ()),
        parts=frozenset({mention.part_of_day} if mention.part_of_day else ()),
        articles=frozenset({mention.article}),
        programmes=mention.programmes,
    )


def _edges(mentions: Sequence[MeetingMention]) -> Iterable[Edge]:
    """Yield what speaks for two mentions being one; days without their year may be any year's."""
    blocks: dict[int, dict[Hashable, list[int]]] = {s: defaultdict(list) for s in _REASONS}
    years = defaultdict(set)
    for mention in mentions:
        if mention.date and not mention.date.startswith("--"):
            years[mention.date[-5:]].add(mention.date[:4])
    for node, mention in enumerate(mentions):
        if mention.date is None:
            continue
        month_day = mention.date[-5:]
        known = years[month_day]
        year = mention.date[:4] if mention.date[0] != "-" else min(known) if len(known) == 1 else ""
        day, kind = f"{year}{month_day}", key(mention.kind)
        if mention.body_key:
            session = (day, mention.body_key, kind, mention.ordinal, mention.part_of_day)
            blocks[_SESSION][session].append(node)
            blocks[_BODY][day, mention.body_key].append(node)
        for programme in mention.programmes:
            blocks[_PROGRAMME][day, programme].append(node)
        if mention.ordinal:
            blocks[_ORDINAL][day, kind, mention.ordinal].append(node)
        for chair in mention.chairs:
            blocks[_CHAIR][day, kind, chair, mention.part_of_day].append(node)
    for strength, reason in _REASONS.items():
        yield from chained(strength, reason, blocks[strength])


def _consolidated(group: Sequence[MeetingMention]) -> tuple[str | None, str, int | None]:
    """Return the group's date, body or kind, and ordinal: what most of it says."""
    dates = sorted({m.date for m in group if m.date}, key=lambda d: (d.startswith("--"), d))
    bodies = Counter(loose_key(m.body) for m in group if m.body)
    kinds = Counter(key(m.kind) for m in group)
    about = bodies or kinds
    ordinals = [m.ordinal for m in group if m.ordinal]
    return (
        dates[0] if dates else None,
        min(about, key=lambda name: (-about[name], name)),
        min(ordinals, default=None),
    )


def _plain_iri(group: Sequence[MeetingMention]) -> str:
    return names.meeting(*_consolidated(group))


def _iris(groups: Sequence[Sequence[MeetingMention]]) -> list[str]:
    """Return an IRI a group; those that would be alike are told apart by who reports them."""
    plain = [_plain_iri(group) for group in groups]
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


def _doubts(
    mentions: Sequence[MeetingMention], of_node: dict[int, str], refused: Iterable[Edge]
) -> Iterable[Link]:
    for edge in refused:
        pair = tuple(sorted({of_node[edge.left], of_node[edge.right]}))
        articles = tuple(sorted({mentions[edge.left].article, mentions[edge.right].article}))
        if len(pair) > 1 and len(articles) > 1:
            yield Link(pair, f"{edge.reason}, nhưng còn điểm khác", same=False, articles=articles)


def _likenesses(groups: Sequence[Sequence[MeetingMention]], iris: Sequence[str]) -> Iterable[Link]:
    """Yield the pairs of meetings of unlike days that share programmes, or a body's session."""
    by_programme, by_session = defaultdict(set), defaultdict(set)
    for number, group in enumerate(groups):
        for mention in group:
            for programme in mention.programmes:
                by_programme[programme].add(number)
            if mention.body_key and mention.ordinal:
                by_session[mention.body_key, mention.ordinal].add(number)
    shared = Counter(p for numbers in by_programme.values() for p in _pairs(numbers))
    sessions = {p for numbers in by_session.values() for p in _pairs(numbers)}
    for left, right in sorted({p for p, n in shared.items() if n >= _SHARED_PROGRAMMES} | sessions):
        both = [*groups[left], *groups[right]]
        articles = tuple(sorted({m.article for m in both}))
        if len(articles) == 1:
            continue
        alike = "cùng cơ quan và số thứ tự" if (left, right) in sessions else "cùng nhóm nhiệm vụ"
        unlike = "khác ngày" if all(m.date for m in both) else "không rõ ngày"
        pair = tuple(sorted((iris[left], iris[right])))
        yield Link(pair, f"{alike}, nhưng {unlike}", same=False, articles=articles)


def _pairs(numbers: set[int]) -> Iterable[tuple[int, int]]:
    return combinations(sorted(numbers), 2) if len(numbers) <= _CROWD else ()
