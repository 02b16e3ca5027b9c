"""Which names of bodies mean one body: the table of central bodies, and ways of writing.

A body that another took the place of stays a body of its own: ``cd:replacedBy`` leads from it.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from extract.lexicon import bodies, in_full
from graph import names
from graph.fold import loose_key

if TYPE_CHECKING:
    from extract.lexicon import Body

_BRACKETED = re.compile(r"\([^()]{0,80}\)")
_WORD = re.compile(r"\w+")
_OF, _FOR = loose_key("của"), f" {loose_key('về')} "
_PREFIX_WORDS = 2


@cache
def _by_name() -> dict[str, Body]:
    return {_written(name): body for body in bodies() for name in (body.name, *body.aliases)}


def known(label: str) -> Body | None:
    """Return the central body that a name means, None for one that the table does not have."""
    return _by_name().get(_written(label))


@lru_cache(maxsize=65536)
def body_key(label: str) -> str:
    """Return what tells a body apart, however it is written: «UBTVQH» as its full name."""
    body = known(label)
    return _written(body.name) if body else _written(label)


@lru_cache(maxsize=65536)
def _written(label: str) -> str:
    words = loose_key(in_full(_BRACKETED.sub(" ", label).strip())).split()
    return " ".join(word for word in words if word != _OF) or loose_key(label)


def words_missing(label: str) -> int:
    """Return how many words of a body's name its short forms leave out: 3 in «UBND tỉnh»."""
    plain = _WORD.findall(_BRACKETED.sub(" ", label))
    return max(0, len(loose_key(in_full(_BRACKETED.sub(" ", label).strip())).split()) - len(plain))


def organization_iri(label: str, owner: str = "") -> str:
    """Return the IRI of a body by any of its names; ``owner`` the article whose own it is."""
    told = body_key(label)
    return names.named("organization", told, owner=owner, identity=told)


def head(body: str) -> str:
    """Return a body's key as far as all reports write it: without its purpose but two words."""
    before, about, purpose = body.partition(_FOR)
    return f"{before}{about}{' '.join(purpose.split()[:_PREFIX_WORDS])}" if about else body


def purpose(label: str) -> frozenset[str]:
    """Return the words of what a body is for: «Ủy ban Quốc gia về *chuyển đổi số*»."""
    return frozenset(_written(label).partition(_FOR)[2].split())


def one_body(one: str, other: str) -> bool:
    """Say whether two keys may mean one body: the purpose is cut at one place or another."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    return _FOR in f"{short} " and long.startswith(f"{short} ")
