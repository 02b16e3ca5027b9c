"""One person across articles: the same name, unless offices, places or times tell two apart."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import combinations, pairwise, product
from typing import TYPE_CHECKING, Self

from graph import names
from graph.fold import fold, slug
from graph.identity.components import Components, chained
from graph.identity.links import Link

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

    from graph.identity.components import Decided, Edge, Mention

_SAME_OFFICE, _SAME_PLACE, _SAME_OUTLET, _SAME_NAME = range(4)
_FAR = 2
"""So many levels between two offices (commune 1, province 2, the State 3) nobody rises at once."""
Span = tuple[str, str]


@dataclass(frozen=True, slots=True, order=True)
class Post:
    """A full-time office: its body's key, its level (1 below a province, 2 province, 3 central)."""

    body: str
    level: int


@dataclass(frozen=True, slots=True, order=True, kw_only=True)
class PersonMention:
    """A name in one article: the places of its offices, its complete offices, the outlet's place.

    ``article`` is an IRI, ``name`` the key of the name; the others are keys too. ``posts`` are the
    offices that fill a person's days, ``seats`` those that one person holds at a time, ``day`` the
    article's.
    """

    article: str
    name: str
    label: str
    places: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()
    outlet: str | None = None
    posts: frozenset[Post] = frozenset()
    seats: frozenset[str] = frozenset()
    day: str | None = None


@dataclass(frozen=True, slots=True)
class _Someone:
    places: frozenset[str]
    posts: dict[Post, Span | None]

    def united(self, other: Self) -> Self:
        spans = dict(self.posts)
        for post, span in other.posts.items():
            here = spans.get(post)
            if here is None or span is None:
                spans[post] = here or span
            else:
                spans[post] = min(here[0], span[0]), max(here[1], span[1])
        return type(self)(self.places | other.places, spans)

    def agrees(self, other: Self) -> bool:
        if self.posts.keys() == other.posts.keys() and len(self.posts) <= 1:
            return True
        return not any(_clash(a, b) for a, b in product(self.posts.items(), other.posts.items()))


def _clash(one: tuple[Post, Span | None], other: tuple[Post, Span | None]) -> bool:
    """Say whether one person cannot have held two offices when they were seen held."""
    (post, span), (other_post, other_span) = one, other
    if post.body in other_post.body or other_post.body in post.body:
        return False
    if abs(post.level - other_post.level) >= _FAR:
        return True
    if span is None or other_span is None:
        return False
    return max(span[0], other_span[0]) <= min(span[1], other_span[1])


@dataclass(frozen=True, slots=True)
class Persons:
    """The IRI of each (article, name's key), and links."""

    iri: dict[Mention, str]
    links: tuple[Link, ...]


def resolve(mentions: Iterable[PersonMention], decided: Decided | None = None) -> Persons:
    """Say which mentions are one person; what people decided goes before all else."""
    by_name = _by_name(mentions)
    iri: dict[Mention, str] = {}
    links: list[Link] = []
    for namesakes in by_name.values():
        people = _people(namesakes, decided)
        chosen = _iris(people)
        for group, one in zip(people, chosen, strict=True):
            for m in group:
                iri[m.article, m.name] = one
            if len(group) > 1:
                articles = tuple(m.article for m in group)
                links.append(Link((one,), _reason(people), same=True, articles=articles))
        links += _namesakes(people, chosen, decided)
    if decided is not None:
        _as_decided(iri, decided)
    return Persons(iri=iri, links=tuple(sorted(set(_renamed(links, iri, decided)))))


def _by_name(mentions: Iterable[PersonMention]) -> dict[str, list[PersonMention]]:
    """Return the mentions by name; a name that lacks a mark goes with the one it is meant for."""
    by_name = defaultdict(list)
    for mention in sorted(mentions, key=lambda m: (m.name, m.article)):
        by_name[mention.name].append(mention)
    alike = defaultdict(list)
    for name in by_name:
        alike[fold(name)].append(name)
    for spellings in alike.values():
        most_first = sorted(spellings, key=lambda name: (-len(by_name[name]), name))
        for rare in most_first[:0:-1]:
            meant = [
                n for n in most_first if n != rare and n in by_name and _one_seat(by_name, n, rare)
            ]
            if meant and len(by_name[meant[0]]) >= len(by_name[rare]):
                by_name[meant[0]] = sorted(
                    by_name[meant[0]] + by_name.pop(rare), key=lambda m: (m.name, m.article)
                )
    return dict(by_name)


def _one_seat(by_name: dict[str, list[PersonMention]], one: str, other: str) -> bool:
    """Say whether two spellings hold an office that only one person holds at a time."""
    here, there = ({seat for m in by_name[name] for seat in m.seats} for name in (one, other))
    return bool(here & there)


def _people(
    namesakes: Sequence[PersonMention], decided: Decided | None
) -> list[list[PersonMention]]:
    """Return the namesakes by person: one, where nothing tells two of them apart."""
    told_apart = decided and any((m.article, m.name) in decided.apart for m in namesakes)
    someone = [_someone(m) for m in namesakes]
    places = {place for m in namesakes for place in m.places}
    posts = {post for m in namesakes for post in m.posts}
    if not told_apart and len(places) <= 1 and (len(posts) <= 1 or _consistent(someone)):
        return [list(namesakes)]
    found = Components(someone)
    if decided is not None:
        found.decide(decided, ((m.article, m.name) for m in namesakes))
    found.join(_edges(namesakes, places))
    informed = [node for node, m in enumerate(namesakes) if m.places or m.posts]
    if len(places) <= 1:
        found.join(chained(_SAME_NAME, "", {"": informed}))
    with_informed = {found.root(node) for node in informed}
    bare = [n for n in range(len(namesakes)) if found.root(n) not in with_informed]
    found.join(chained(_SAME_NAME, "", {"": bare}))
    if len(with_informed) <= 1 and not told_apart:
        return [list(namesakes)]
    return [[namesakes[node] for node in group] for group in found.groups()]


def _someone(mention: PersonMention) -> _Someone:
    span = (mention.day, mention.day) if mention.day else None
    return _Someone(mention.places, dict.fromkeys(mention.posts, span))


def _consistent(someone: Sequence[_Someone]) -> bool:
    """Say whether one person can have held every office of the namesakes."""
    everyone = someone[0]
    for each in someone[1:]:
        everyone = everyone.united(each)
    together = {frozenset(pair) for e in someone for pair in product(e.posts, e.posts)}
    return not any(
        _clash(one, other) and frozenset((one[0], other[0])) not in together
        for one, other in combinations(everyone.posts.items(), 2)
    )


def _edges(namesakes: Sequence[PersonMention], homes: set[str]) -> Iterable[Edge]:
    blocks: dict[int, dict[Hashable, list[int]]] = {s: defaultdict(list) for s in range(3)}
    for node, mention in enumerate(namesakes):
        for office in (*mention.offices, *mention.posts):
            blocks[_SAME_OFFICE][office].append(node)
        for place in mention.places:
            blocks[_SAME_PLACE][place].append(node)
        at_home = mention.places or ({mention.outlet} if mention.outlet in homes else ())
        if not mention.posts or mention.places:
            for place in at_home:
                blocks[_SAME_OUTLET][place].append(node)
    for strength, block in blocks.items():
        yield from chained(strength, "", block)


def _iris(people: Sequence[Sequence[PersonMention]]) -> list[str]:
    """Return an IRI a person: homonyms by place, else by office, and who is neither by name."""
    crowd_of_names = Counter(m.name for person in people for m in person)
    name = min(crowd_of_names, key=lambda n: (-crowd_of_names[n], n))
    plain = names.named("person", name, identity=name)
    if len(people) == 1:
        return [plain]
    chosen = [f"{plain}--{slug(home)}" if (home := _home(p)) else plain for p in people]
    crowd = Counter(chosen)
    return [
        iri if crowd[iri] == 1 else f"{iri}-{names.digest(*_known_by(person), length=6)}"
        for iri, person in zip(chosen, people, strict=True)
    ]


def _home(person: Sequence[PersonMention]) -> str | None:
    homes = sorted({place for m in person for place in m.places})
    offices = sorted({post.body for m in person for post in m.posts})
    return min(homes, default=min(offices, default=None))


def _known_by(person: Sequence[PersonMention]) -> list[str]:
    """Return what tells a homonym apart in one place: offices, else the articles."""
    offices = sorted({post.body for m in person for post in m.posts})
    return offices or sorted(m.article for m in person)


def _reason(people: Sequence[Sequence[PersonMention]]) -> str:
    alone = len(people) == 1
    if len({m.name for person in people for m in person}) > 1:
        return "cùng chức vụ chỉ một người giữ, họ tên chỉ khác dấu"
    return "cùng họ tên" if alone else "cùng họ tên, cùng chức vụ hoặc địa phương"


def _namesakes(
    people: Sequence[Sequence[PersonMention]], iris: Sequence[str], decided: Decided | None
) -> Iterable[Link]:
    """Yield the neighbours among namesakes, as pairs that a person may join."""
    known = sorted(zip(iris, people, strict=True), key=lambda pair: pair[0])
    for (one, left), (other, right) in pairwise(known):
        if decided is not None and _decided_apart(left, right, decided):
            continue
        articles = tuple(sorted({m.article for m in (*left, *right)}))
        homes = {place for m in (*left, *right) for place in m.places}
        where = "ở địa phương khác" if len(homes) > 1 else "không thể cùng một người giữ"
        silent = not all(any(m.places or m.posts for m in p) for p in (left, right))
        why = "không rõ là ai trong những người cùng tên" if silent else f"chức vụ {where}"
        yield Link((one, other), f"cùng họ tên, nhưng {why}", same=False, articles=articles)


def _decided_apart(
    left: Iterable[PersonMention], right: Iterable[PersonMention], decided: Decided
) -> bool:
    here, there = (
        {side for m in person for side in decided.apart.get((m.article, m.name), ())}
        for person in (left, right)
    )
    return any((number, 1 - side) in there for number, side in here)


def _as_decided(iri: dict[Mention, str], decided: Decided) -> None:
    """Make those one that people say are one, whatever their names: by the first one's IRI."""
    for left, right in decided.one:
        if left in iri and right in iri and iri[left] != iri[right]:
            kept, dropped = iri[left], iri[right]
            for mention, named in iri.items():
                if named == dropped:
                    iri[mention] = kept


def _renamed(
    links: Iterable[Link], iri: dict[Mention, str], decided: Decided | None
) -> Iterable[Link]:
    """Yield the links between those that are still two."""
    still = set(iri.values())
    for link in links:
        if decided is None or all(entity in still for entity in link.entities):
            yield link
