"""Which mentions mean one document: by kind and number, however the number is set."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from extract.facts import DocumentMention
from graph.fold import fold, loose_key

if TYPE_CHECKING:
    from collections.abc import Iterable

_NUMBER = loose_key("số")
_BETWEEN = re.compile(r"[/\-–.\s]+")


def document_key(fact: DocumentMention) -> str:
    """Return what tells a document apart: kind and number; its name, where it has none.

    «57-NQ/TW» and «57/NQ-TW» are one number: outlets set the signs between its parts as they like.
    """
    if fact.number and any(c.isalpha() for c in fact.number):
        return f"{loose_key(fact.kind)} {'-'.join(_parts(fact.number))}"
    return " ".join(word for word in loose_key(fact.label).split() if word != _NUMBER)


def _parts(number: str) -> list[str]:
    parts = [fold(part).replace(" ", "") for part in _BETWEEN.split(number) if part]
    return [parts[0].lstrip("0") or "0", *parts[1:]]


def in_full(mentions: Iterable[DocumentMention]) -> dict[str, str]:
    """Return, of an article's short forms, which document each means.

    «Nghị quyết 57» means «Nghị quyết số 57-NQ/TW» in an article that names just one such; elsewhere
    it may mean another.
    """
    full: dict[tuple[str, str], set[str]] = defaultdict(set)
    short: dict[str, tuple[str, str]] = {}
    for fact in mentions:
        if not fact.number:
            continue
        head = (loose_key(fact.kind), _parts(fact.number)[0])
        if any(c.isalpha() for c in fact.number):
            full[head].add(document_key(fact))
        elif fact.number.isdigit():
            short[document_key(fact)] = head
    return {name: min(full[head]) for name, head in short.items() if len(full[head]) == 1}
