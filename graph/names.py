"""The IRIs of everything, as a function of content: never of order, place on disk or time."""

from __future__ import annotations

import hashlib
import os
from urllib.parse import quote

from graph.fold import key, slug

DEFAULT_BASE = "https://w3id.org/chidao/id/"
BASE_VARIABLE = "CHIDAO_ID_BASE"


def base() -> str:
    """Return what the IRI of every entity begins with: ``CHIDAO_ID_BASE``, else the default."""
    return os.environ.get(BASE_VARIABLE) or DEFAULT_BASE


def relative(iri: str) -> str:
    """Return an entity's IRI without the base."""
    return iri.removeprefix(base())


def digest(*parts: str, length: int = 16) -> str:
    """Return hex digits of the SHA-256 of the parts, so joined that no two lists look alike."""
    joined = "\x1f".join(parts)
    return hashlib.sha256(joined.encode()).hexdigest()[:length]


def article_id(source_key: str, text: str) -> str:
    """Return the 16 hex digits that name an article: a source and its text."""
    return digest(source_key, text)


def text_hash(text: str) -> str:
    """Return the SHA-256 of a text: equal for copies."""
    return hashlib.sha256(text.encode()).hexdigest()


def named(folder: str, label: str, *, owner: str = "", identity: str | None = None) -> str:
    """Return ``<folder>/<slug>-<h6>`` below the base.

    ``identity`` is the key that tells the entity apart, where it is not that of the label;
    ``owner`` the article whose own it is, where it is shared with no other.
    """
    told = key(label) if identity is None else identity
    parts = (told, owner) if owner else (told,)
    return f"{base()}{folder}/{slug(label)[:80].strip('-')}-{digest(*parts, length=6)}"


def concept(folder: str, word: str) -> str:
    """Return the IRI of a word of a closed list: ``meeting-kind/phien-hop``."""
    return f"{base()}{folder}/{slug(word)}"


def article(identifier: str) -> str:
    """Return the IRI of an article by its 16 digits."""
    return f"{base()}article/{identifier}"


def evidence(article_iri: str, begin: int, end: int, rule: str) -> str:
    """Return the IRI of a quote of an article as one rule read it: its graph's name too."""
    return f"{article_iri}/evidence/{begin}-{end}/{quote(rule, safe='')}"


def context_evidence(article_iri: str, begin: int, end: int) -> str:
    """Return the IRI of a quote that other quotes need."""
    return f"{article_iri}/evidence/{begin}-{end}/context"


def article_of(evidence_iri: str) -> str:
    """Return the IRI of the article that an evidence stands in."""
    return evidence_iri.partition("/evidence/")[0]


def rule(name: str) -> str:
    """Return the IRI of a rule: its name may hold «/»."""
    return f"{base()}rule/{quote(name, safe='/')}"


def gazetteer() -> str:
    """Return the name of the graph of what is known beforehand."""
    return f"{base()}gazetteer"


def meeting(date: str | None, about: str, ordinal: int | None) -> str:
    """Return ``meeting/<date or unknown>-<body or kind>[-<ordinal>]``."""
    tail = "" if ordinal is None else f"-{ordinal}"
    return f"{base()}meeting/{date or 'unknown'}-{slug(about)[:80].strip('-')}{tail}"


def site(meeting_iri: str, place_iri: str) -> str:
    """Return the IRI of a meeting's remote site at a place."""
    return f"{meeting_iri}/site/{place_iri.removeprefix(f'{base()}place/')}"


def place(path: str) -> str:
    """Return the IRI of a place: ``hai-duong``, ``quang-nam/huyen-phuoc-son``."""
    return f"{base()}place/{path}"


def directive_set(label: str, meeting_iri: str | None, occasion: str) -> str:
    """Return a programme's IRI: below its meeting, else by what it was announced in."""
    if meeting_iri is not None:
        return f"{meeting_iri}/directives/{slug(label)}"
    return f"{base()}directives/{digest(key(label), occasion)}"


def directive_item(set_iri: str, text: str) -> str:
    """Return the IRI of an item by what it says."""
    return f"{set_iri}/{digest(key(text), length=8)}"


def hashed(folder: str, *parts: str) -> str:
    """Return ``<folder>/<h16>`` of what is stated."""
    return f"{base()}{folder}/{digest(*parts)}"
