"""A family of facts, and what the graph says of it in an article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from chidao.evaluation.text import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

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


class Pair(NamedTuple):
    """A person's position, or a chair of a site: (person, position), (place, person)."""

    one: str
    other: str


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


def names_of(page: Page, rows: Iterable[Stated]) -> list[Said[Names]]:
    """Return all names of each thing that the triples point to."""
    return once((page.names(row.value), row) for row in rows)
