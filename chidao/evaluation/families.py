"""Each family of facts: where it stands in the graph and in the gold, and what counts as the same.

A family's ``likeness`` is 0 for facts that are not the same; of several that are, the likest are
taken together first. Meetings, figures and instructions have rooms of their own.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from chidao.evaluation.family import Family, Names, Pair, Said, names_of, once
from chidao.evaluation.meetings import MEETINGS
from chidao.evaluation.text import overlap, plain, spelt, words
from graph.vocabulary import TYPE, T

if TYPE_CHECKING:
    from pyoxigraph import NamedNode

    from chidao.evaluation.stated import Page


class Programme(NamedTuple):
    """A numbered programme, and how many items it is announced to have."""

    label: str
    announced: int


class Item(NamedTuple):
    """An item of a programme, by the programme's theme."""

    theme: str
    position: int
    text: str


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
    return names_of(page, (r for r in page.every(T.mentions) if not is_a(r.value, *others)))


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
    *MEETINGS,
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
