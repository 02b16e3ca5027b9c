"""Each family of facts: where it stands in the graph and in the gold, and what counts as the same.

A family's ``likeness`` is 0 for facts that are not the same; of several that are, the likest are
taken together first. Figures and instructions have rooms of their own.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar, cast

from chidao.evaluation.periods import same_day
from chidao.evaluation.text import bare_place, best_overlap, overlap, plain, spelt, words
from graph.vocabulary import TYPE, T

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from pyoxigraph import NamedNode

    from chidao.evaluation.gold import GoldArticle
    from chidao.evaluation.stated import Page, Stated

S = TypeVar("S")
G = TypeVar("G")
Names = tuple[str, ...]
"""What one thing is called: the store's label first."""


@dataclass(frozen=True, slots=True)
class Said(Generic[S]):
    """What the graph says in an article, and the IRIs of its evidence there."""

    value: S
    evidence: tuple[str, ...]


def _never(_: Any) -> bool:  # noqa: ANN401 - of whatever family
    return False


@dataclass(frozen=True, kw_only=True)
class Family(Generic[S, G]):
    """A family of facts; of those that are ``forgiven``, one an article may stand unmatched."""

    name: str
    said: Callable[[Page], Sequence[Said[S]]]
    gold: Callable[[GoldArticle], Sequence[G]]
    likeness: Callable[[S, G], float]
    floor: float = 1.0
    forgiven: Callable[[S], bool] = _never


class Day(NamedTuple):
    """A day, and whether part of it is inferred."""

    text: str
    inferred: bool


class Spot(NamedTuple):
    """The bare name of a site's place, and whether it is inferred."""

    place: str
    inferred: bool


class Pair(NamedTuple):
    """A person's position, or a chair of a site: (person, position), (place, person)."""

    one: str
    other: str


class Programme(NamedTuple):
    """A numbered programme, and how many items it is announced to have."""

    label: str
    announced: int


class Item(NamedTuple):
    """An item of a programme, by the programme's theme."""

    theme: str
    position: int
    text: str


def once(found: Iterable[tuple[S, Stated]]) -> list[Said[S]]:
    """Return what is said, each once however it is spelt, with all its evidence."""
    kept: dict[object, Said[S]] = {}
    for value, row in found:
        key = _spelling(value)
        before = kept[key].evidence if key in kept else ()
        kept[key] = Said(value, tuple(sorted({*before, *row.evidence})))
    return list(kept.values())


def _spelling(value: object) -> object:
    if isinstance(value, tuple):
        return tuple(_spelling(part) for part in value)
    return plain(value) if isinstance(value, str) else value


def _same(said: str, gold: str) -> float:
    return float(plain(said) == plain(gold))


def _names_of(page: Page, rows: Iterable[Stated]) -> list[Said[Names]]:
    return once((page.names(row.value), row) for row in rows)


# Meetings and who took part


def _dates(page: Page) -> list[Said[Day]]:
    rows = page.every(T.date, T.Meeting)
    return once((Day(row.value.value, page.guessed(row)), row) for row in rows)


def _chairs(page: Page) -> list[Said[str]]:
    label, is_a = page.statements.label, page.statements.is_a
    rows = (row for row in page.every(T.chairedBy) if not is_a(row.subject, T.Site))
    return once((label(row.value), row) for row in rows)


def _attendees(page: Page) -> list[Said[str]]:
    label, is_a = page.statements.label, page.statements.is_a
    groups = (T.Organization, T.Audience)
    rows = (row for row in page.every(T.attendedBy) if not is_a(row.value, *groups))
    return once((label(row.value), row) for row in rows)


def _sites(page: Page) -> list[Said[Spot]]:
    label = page.statements.label
    return once(
        (Spot(bare_place(label(row.value)), page.guessed(row)), row)
        for row in page.every(T.place, T.Site)
    )


def _site_chairs(page: Page) -> list[Said[Pair]]:
    known = page.statements
    return once(
        (
            Pair(
                bare_place(known.label(known.value(row.subject, T.place))), known.label(row.value)
            ),
            row,
        )
        for row in page.every(T.chairedBy, T.Site)
    )


def _same_site_chair(said: Pair, gold: Pair) -> float:
    here = not gold.one or said.one == gold.one
    return float(here and plain(said.other) == plain(gold.other))


def _distinct(found: Iterable[Any]) -> list[Any]:
    return sorted({value for value in found if value})


# Positions

_TELLING = frozenset(
    map(spelt, ("phó", "nguyên", "quyền", "trợ", "thứ", "cựu", "cố", "trực", "tổng"))
)
_FURTHER_OFFICE = re.compile(
    r"[,;]\s{0,9}(?:phó|trưởng|chủ tịch|chủ nhiệm|bí thư|giám đốc|bộ trưởng|thứ trưởng"
    r"|uỷ viên|ủy viên|chánh|cục trưởng|vụ trưởng)\b",
    re.IGNORECASE,
)
_NEARLY_ALL = 0.9
_COMPLETION = 14
"""Words by which a position may be longer than the gold's: its body and its place."""


def same_position(said: str, gold: str) -> bool:
    """Tell whether a position is the gold's, perhaps completed with its body or place."""
    mine, theirs = words(said), words(gold)
    if not mine or not theirs or mine[0] != theirs[0] or len(mine) > len(theirs) + _COMPLETION:
        return False
    if _TELLING & set(mine) != _TELLING & set(theirs):
        return False
    if len(_FURTHER_OFFICE.findall(said)) > len(_FURTHER_OFFICE.findall(gold)):
        return False
    return sum(word in mine for word in theirs) / len(theirs) >= _NEARLY_ALL


def _positions(page: Page) -> list[Said[Pair]]:
    label = page.statements.label
    rows = page.every(T.holds)
    return once((Pair(label(row.subject), page.names(row.value)[0]), row) for row in rows)


def _same_role(said: Pair, gold: tuple[str, str]) -> float:
    if plain(said.one) != plain(gold[0]) or not same_position(said.other, gold[1]):
        return 0.0
    return 1.0 + overlap(said.other, gold[1])


# Documents

_NUMBER_OF = re.compile(r"\d{1,9}(?=\s{0,3}[-/])")
_NUMBER = re.compile(r"\d{1,9}")


def _numbers(name: str) -> frozenset[str]:
    return frozenset(_NUMBER_OF.findall(name) or _NUMBER.findall(name))


def same_document(said: Names, gold: str) -> float:
    """Numbers, where both have them, must agree; a number shared is half the way."""
    theirs, best = _numbers(gold), 0.0
    for name in said:
        mine = _numbers(name)
        if not mine or not theirs or mine <= theirs or theirs <= mine:
            best = max(best, overlap(name, gold) + (0.2 if mine and mine == theirs else 0.0))
    return best


def _documents(page: Page) -> list[Said[Names]]:
    is_a, others = page.statements.is_a, (T.Organization, T.Place)
    return _names_of(page, (r for r in page.every(T.mentions) if not is_a(r.value, *others)))


# Numbered programmes

_COUNT = re.compile(
    r"^(?:\D{0,40}\d{1,9}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s{1,9}", re.IGNORECASE
)


def theme(label: str) -> str:
    """Return what a programme is about, without its number: «5 đẩy mạnh», «năm đẩy mạnh»."""
    return plain(_COUNT.sub("", unicodedata.normalize("NFC", label))) or plain(label)


def _programmes(page: Page) -> list[Said[Programme]]:
    known = page.statements
    return [
        Said(
            Programme(known.label(row.subject), int(known.text(row.subject, T.itemCount) or 0)),
            page.evidence(row.subject, T.itemCount) or row.evidence,
        )
        for row in page.every(TYPE)
        if row.value == T.DirectiveSet
    ]


def _items(page: Page) -> list[Said[Item]]:
    found = []
    for row in page.every(T.hasItem):
        about = theme(page.statements.label(row.subject))
        item = cast("NamedNode", row.value)
        position = int(page.text(item, T.position) or 0)
        found.append(Said(Item(about, position, page.text(item, T.text)), row.evidence))
    return sorted(found, key=lambda item: item.value)


def _same_item(said: Item, gold: Item) -> float:
    return overlap(said.text, gold.text) if said[:2] == gold[:2] else 0.0


FAMILIES: tuple[Family[Any, Any], ...] = (
    Family(
        name="meeting_date",
        said=_dates,
        gold=lambda article: _distinct(m.date for m in article.meetings),
        likeness=lambda said, gold: float(same_day(said.text, gold, inferred=said.inferred)),
        forgiven=lambda said: said.inferred,
    ),
    Family(
        name="meeting_ordinal",
        said=lambda page: once((int(row.value.value), row) for row in page.every(T.ordinal)),
        gold=lambda article: _distinct(m.ordinal for m in article.meetings),
        likeness=lambda said, gold: float(said == gold),
    ),
    Family(
        name="meeting_body",
        said=lambda page: _names_of(page, page.every(T.body)),
        gold=lambda article: _distinct(m.body for m in article.meetings),
        likeness=best_overlap,
        floor=0.9,
    ),
    Family(
        name="chair",
        said=_chairs,
        gold=lambda article: _distinct(chair for m in article.meetings for chair in m.chairs),
        likeness=_same,
    ),
    Family(
        name="attendee",
        said=_attendees,
        gold=lambda article: _distinct(article.attendees),
        likeness=_same,
    ),
    Family(
        name="site",
        said=_sites,
        gold=lambda article: _distinct(bare_place(site.place) for site in article.sites),
        likeness=lambda said, gold: float(said.place == gold),
        forgiven=lambda said: said.inferred,
    ),
    Family(
        name="site_chair",
        said=_site_chairs,
        gold=lambda article: [
            Pair(bare_place(site.place), chair) for site in article.sites for chair in site.chairs
        ],
        likeness=_same_site_chair,
    ),
    Family(name="role", said=_positions, gold=lambda article: article.roles, likeness=_same_role),
    Family(
        name="directive_set",
        said=_programmes,
        gold=lambda article: [Programme(s.label, s.count) for s in article.sets],
        likeness=lambda said, gold: float(
            said.announced == gold.announced and theme(said.label) == theme(gold.label)
        ),
    ),
    Family(
        name="directive_item",
        said=_items,
        gold=lambda article: [
            Item(theme(s.label), number, text)
            for s in article.sets
            for number, text in enumerate(s.items, 1)
        ],
        likeness=_same_item,
        floor=0.8,
    ),
    Family(
        name="document",
        said=_documents,
        gold=lambda article: article.documents,
        likeness=same_document,
        floor=0.8,
    ),
)
"""The families whose facts stand alone and are compared as they are."""
