"""One programme that an article calls by two names: «6 nhiệm vụ», «6 nhiệm vụ trọng tâm: …»."""

from __future__ import annotations

from functools import cache
from itertools import combinations
from typing import TYPE_CHECKING

import msgspec
import regex

from extract.lexicon.programmes import programme_words
from extract.text import view

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.programmes.programme_lists import Programme

_GATHERED = r"(?:(?:nhóm|khâu|mũi|hướng)\s)?"
"""«3 đột phá» are «3 khâu đột phá», but not «3 nhiệm vụ đột phá»."""


@cache
def _counted() -> frozenset[str]:
    """Return the words for what is counted, without those of mottos: «nhiệm vụ», not «không»."""
    words = programme_words()
    mottos = {word for word in words.chained if word not in {*words.announced, "đột phá"}}
    return frozenset(view(word) for word in (*words.heads, *words.announced) if word not in mottos)


def united(found: Sequence[Programme]) -> list[Programme]:
    """Return programmes in the same order, each called as where its items are told.

    Where none are told, the longer name is the programme's; where both have items, they are two.
    """
    names = {(p.count, p.theme.lower()): (p.name, p.theme) for p in reversed(found)}
    listed = {(p.count, p.theme.lower()) for p in found if p.items}
    called: dict[tuple[int, str], tuple[int, str]] = {}
    for one, other in combinations(names, 2):
        short, long = sorted((one, other), key=lambda key: len(key[1]))
        if not _same(short, long) or {short, long} <= listed:
            continue
        left, right = (long, short) if short in listed else (short, long)
        called[left] = right
    return [_called(programme, names, called) for programme in found]


def _same(short: tuple[int, str], long: tuple[int, str]) -> bool:
    """Tell whether two counts are of one thing, in fewer words and in more."""
    count, theme = short
    plain = theme in _counted()
    pattern = rf"{_GATHERED}{regex.escape(theme)}(?:,?\s.+)?"
    return plain and count == long[0] and regex.fullmatch(pattern, long[1]) is not None


def _called(
    programme: Programme,
    names: dict[tuple[int, str], tuple[str, str]],
    called: dict[tuple[int, str], tuple[int, str]],
) -> Programme:
    key = (programme.count, programme.theme.lower())
    while key in called:
        key = called[key]
    name, theme = names[key]
    return msgspec.structs.replace(programme, name=name, theme=theme)
