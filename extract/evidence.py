"""Why a fact is believed: the words of its article that say it, and the rule that read them."""

from __future__ import annotations

from extract.facts import Fact, Value


class Quote(Value, frozen=True, kw_only=True):
    """Words of an article: ``article.text[begin:end] == text``, in Unicode code points."""

    begin: int
    end: int
    text: str


class Evidence(Value, frozen=True, kw_only=True):
    """Why a fact is believed.

    ``quote`` is the smallest sentence or clause that carries the fact; ``context`` further quotes
    that it needs (an announcement, a header, a date line); ``inferred`` the property names of the
    ontology that context and not the quote supplied (``date``, ``area``, ``issuedBy`` …);
    ``rule`` the name of the rule that read it.
    """

    quote: Quote
    rule: str
    context: tuple[Quote, ...] = ()
    inferred: frozenset[str] = frozenset()


class Finding(Value, frozen=True, kw_only=True):
    """A fact and the words that it was read from."""

    fact: Fact
    evidence: Evidence
