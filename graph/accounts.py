"""What a build must know of each article to build again without reading it anew."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from msgspec.structs import replace

from graph import copies, names
from graph.decisions import Verdict
from graph.identity.mentions import Told, article_iri, told

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from extract.article import Reading
    from graph.copies import Text
    from graph.decisions import Decision


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A reading that the store holds: in which part, and the digest of that file."""

    part: str
    digest: str
    reading: Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """An article as identity, copies and decisions see it.

    ``asked`` are the findings (IRIs of evidence) that people reject of it, ``seen`` those of them
    that it has; ``findings`` counts all. ``words`` is the digest of its text, see
    :class:`graph.copies.Text`; ``rules`` are the names of those that read it.
    """

    part: str
    digest: str
    iri: str
    source: str
    key: str
    published: date | None
    findings: int
    asked: tuple[str, ...]
    seen: tuple[str, ...]
    rules: frozenset[str]
    words: str
    told: Told


def rejected(decisions: Iterable[Decision]) -> dict[str, Decision]:
    """Return the decisions that reject a finding, by the IRI of its evidence."""
    return {d.one.iri: d for d in decisions if d.verdict is Verdict.REJECT}


def asked_of(article: str, rejections: Iterable[str]) -> tuple[str, ...]:
    """Return the rejections that are about an article."""
    return tuple(sorted(iri for iri in rejections if iri.startswith(f"{article}/")))


def account(held: Held, rejections: Collection[str]) -> tuple[Account, Reading, Text]:
    """Return an article's account, its reading without what people rejected, and its text."""
    reading, iri = held.reading, article_iri(held.reading)
    asked = asked_of(iri, rejections)
    sound, seen = (_without(iri, reading, asked)) if asked else (reading, ())
    text = copies.text_of(reading)
    found = Account(
        part=held.part,
        digest=held.digest,
        iri=iri,
        source=reading.article.source,
        key=reading.article.key,
        published=reading.published,
        findings=len(reading.findings),
        asked=asked,
        seen=seen,
        rules=frozenset(finding.evidence.rule for finding in sound.findings),
        words=text.words,
        told=told(sound),
    )
    return found, sound, text


def _without(
    article: str, reading: Reading, asked: Collection[str]
) -> tuple[Reading, tuple[str, ...]]:
    kept, seen = [], set()
    for finding in reading.findings:
        quote = finding.evidence.quote
        iri = names.evidence(article, quote.begin, quote.end, finding.evidence.rule)
        if iri in asked:
            seen.add(iri)
        else:
            kept.append(finding)
    return replace(reading, findings=tuple(kept)), tuple(sorted(seen))
