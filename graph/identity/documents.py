"""Which mentions mean one document: by kind and number, however the number is set.

Each province counts its own papers: «Kế hoạch số 15-KH/TU» of two provinces are two.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from extract.facts import DocumentMention
from graph.fold import fold, loose_key

if TYPE_CHECKING:
    from collections.abc import Iterable

_NUMBER = loose_key("số")
_LOCAL = re.compile(r"ubnd|hdnd|[thq]u|thu|du|s[a-z]{2,8}")
"""What ends the number of a province's or district's paper: «…/QĐ-UBND», «…-KH/TU», «…/SYT»."""
_BETWEEN = re.compile(r"[/\-–.\s]+")


def document_key(fact: DocumentMention) -> str:
    """Return what tells a document apart: kind and number; its name, where it has none.

    «57-NQ/TW» and «57/NQ-TW» are one number: outlets set the signs between its parts as they like.
    A local number is told apart by the place of who gave it, where that is said.
    """
    if fact.number and any(c.isalpha() for c in fact.number):
        place = _place(fact.issuer) if fact.issuer and is_local(fact) else ""
        return f"{number_key(fact)} {fold(place)}".rstrip()
    return " ".join(word for word in loose_key(fact.label).split() if word != _NUMBER)


def number_key(fact: DocumentMention) -> str:
    """Return a document's kind and number, whoever gave it."""
    return f"{loose_key(fact.kind)} {'-'.join(_parts(fact.number or ''))}"


def is_local(fact: DocumentMention) -> bool:
    """Tell whether a document's number is one that each province, or each district, counts."""
    return any(_LOCAL.fullmatch(part) for part in _parts(fact.number or "0")[1:])


def _place(issuer: str) -> str:
    """Return the place that a body's name ends with: «Sơn La» of «HĐND TP Sơn La»."""
    words: list[str] = []
    for word in reversed(issuer.split()):
        if not word[0].isupper() or (words and word.isupper()):
            break
        words.insert(0, word)
    return " ".join(words)


def _parts(number: str) -> list[str]:
    parts = [fold(part).replace(" ", "") for part in _BETWEEN.split(number) if part]
    return [parts[0].lstrip("0") or "0", *parts[1:]]


def in_full(mentions: Iterable[DocumentMention]) -> dict[str, str]:
    """Return, of an article's short forms, which document each means.

    «Nghị quyết 57» means «Nghị quyết số 57-NQ/TW» in an article that names just one such; elsewhere
    it may mean another. A local number means that of the one place by which the article gives it.
    """
    full: dict[tuple[str, str], set[str]] = defaultdict(set)
    short: dict[str, tuple[str, str]] = {}
    placed: dict[str, set[str]] = defaultdict(set)
    for fact in mentions:
        if not fact.number:
            continue
        head = (loose_key(fact.kind), _parts(fact.number)[0])
        if any(c.isalpha() for c in fact.number):
            key, bare = document_key(fact), number_key(fact)
            if key != bare:
                placed[bare].add(key)
            full[head].add(bare)
        elif fact.number.isdigit():
            short[document_key(fact)] = head
    meant = {bare: min(keys) for bare, keys in placed.items() if len(keys) == 1}
    whole = {name: min(full[head]) for name, head in short.items() if len(full[head]) == 1}
    return meant | {name: meant.get(key, key) for name, key in whole.items()}
