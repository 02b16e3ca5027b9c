"""Which articles are one text, or nearly: reprints and syndicated reports, one independent source.

Candidates come from MinHash signatures of the texts' runs of words (datasketch), and are then
compared run by run, so that a candidate by chance is none in the end.
"""

from __future__ import annotations

import re
import zlib
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Self

import numpy as np
from datasketch import MinHash, MinHashLSH
from pyoxigraph import NamedNode

from graph import names
from graph.identity.components import Components, Edge
from graph.identity.mentions import article_iri
from graph.literals import vietnamese
from graph.vocabulary import LABEL, TYPE, T

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from numpy.typing import NDArray

    from extract.article import Reading
    from graph.literals import Triple

    Runs = NDArray[np.uint32]

_RUN = 4
_PERMUTATIONS = 64
_LIKELY = 0.5
"""The share of runs in common from which texts become candidates: a reprint with an own lead."""
_SAME = 0.8
"""The share of the shorter text's runs that stand in the longer one too."""
_FEWEST = 30
"""Runs below which a text says too little to be compared: only equal texts are copies."""
_NO_TEXT = frozenset({"boilerplate", "caption", "byline"})
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Text:
    """A text as it compares: ``words`` is a digest of its words, empty where it has none.

    Near texts very probably share one of their ``bands``; one too short to compare has none.
    """

    words: str
    bands: tuple[str, ...]
    runs: Runs = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Print:
    """An article in print: its IRI, its day, and the digest of its words."""

    article: str
    published: date | None
    words: str


def text_of(reading: Reading) -> Text:
    """Return the text of an article, without its captions and what stands on every page."""
    words = _words(reading)
    if not words:
        return Text("", (), np.array([], dtype=np.uint32))
    runs = np.array(sorted({zlib.crc32(run.encode()) for run in _runs(words)}), dtype=np.uint32)
    return Text(names.digest(*words), tuple(_bands(runs)), runs)


def near(one: Text, other: Text) -> bool:
    """Say whether two texts that share a band are one, or nearly."""
    shared = len(np.intersect1d(one.runs, other.runs, assume_unique=True))
    return shared >= _SAME * min(len(one.runs), len(other.runs))


def near_texts(texts: Iterable[Text]) -> set[tuple[str, str]]:
    """Return the pairs of unequal texts that are nearly one, by the digests of their words."""
    by_words = {text.words: text for text in texts}
    by_band: dict[str, list[Text]] = defaultdict(list)
    found = set()
    for text in by_words.values():
        candidates = {other.words: other for band in text.bands for other in by_band[band]}
        found |= {_pair(text.words, w) for w, other in candidates.items() if near(text, other)}
        for band in text.bands:
            by_band[band].append(text)
    return found


def _pair(one: str, other: str) -> tuple[str, str]:
    return min(one, other), max(one, other)


def groups(readings: Sequence[Reading]) -> list[list[Reading]]:
    """Return the articles that are one text, in groups of two and more, each in order of IRI."""
    texts = [text_of(reading) for reading in readings]
    by_iri = {article_iri(reading): reading for reading in readings}
    prints = [Print(iri, None, t.words) for iri, t in zip(by_iri, texts, strict=True)]
    return [[by_iri[p.article] for p in group] for group in _groups(prints, near_texts(texts))]


def _words(reading: Reading) -> list[str]:
    text = reading.article.text
    said = [text[s.begin : s.end] for s in reading.sentences if s.block not in _NO_TEXT]
    return _WORD.findall((" ".join(said) or text).lower())


def _runs(words: Sequence[str]) -> Iterator[str]:
    yield from (" ".join(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1))


def _bands(runs: Runs) -> Iterator[str]:
    if len(runs) < _FEWEST:
        return
    signature = MinHash(num_perm=_PERMUTATIONS, hashfunc=int)
    signature.update_batch(runs.tolist())
    for number, (begin, end) in enumerate(_ranges()):
        yield f"{number}:{zlib.crc32(signature.hashvalues[begin:end].tobytes()):08x}"


@cache
def _ranges() -> tuple[tuple[int, int], ...]:
    """Return how a signature is cut into bands for texts that are likely near."""
    return tuple(MinHashLSH(threshold=_LIKELY, num_perm=_PERMUTATIONS).hashranges)


class _Alone:
    """A text says nothing against being a copy."""

    def agrees(self, _other: Self) -> bool:
        return True

    def united(self, _other: Self) -> Self:
        return self


def _groups(prints: Iterable[Print], pairs: Iterable[tuple[str, str]]) -> list[list[Print]]:
    """Return what is one text: equal ones in a chain, and near ones."""
    ordered = sorted(prints, key=lambda printed: printed.article)
    equal: dict[str, list[int]] = defaultdict(list)
    for node, printed in enumerate(ordered):
        if printed.words:
            equal[printed.words].append(node)
    found = Components([_Alone()] * len(ordered))
    found.join(Edge(0, a, b, "") for nodes in equal.values() for a, b in pairwise(nodes))
    for one, other in pairs:
        if one in equal and other in equal:
            left, right = sorted((equal[one][0], equal[other][0]))
            found.join([Edge(0, left, right, "")])
    return [[ordered[node] for node in group] for group in found.groups() if len(group) > 1]


def triples(readings: Sequence[Reading]) -> Iterator[Triple]:
    """Yield each article's independent source: its copy group, else itself."""
    texts = {article_iri(reading): text_of(reading) for reading in readings}
    prints = [
        Print(iri, reading.published, text.words)
        for reading, (iri, text) in zip(readings, texts.items(), strict=True)
    ]
    return told(prints, near_texts(texts.values()))


def told(prints: Sequence[Print], pairs: Iterable[tuple[str, str]]) -> Iterator[Triple]:
    """Yield each article's independent source, from the pairs of texts that are nearly one.

    Of a group, what was published after the earliest is a copy of it; where days are not known or
    equal, the group alone is said.
    """
    copied: set[str] = set()
    for group in _groups(prints, pairs):
        iris = [printed.article for printed in group]
        copied.update(iris)
        node = NamedNode(names.hashed("copies", *iris))
        yield node, TYPE, T.CopyGroup
        yield node, LABEL, vietnamese(f"{len(group)} bài cùng một văn bản")
        for iri in iris:
            yield NamedNode(iri), T.inCopyGroup, node
            yield NamedNode(iri), T.independentSource, node
        yield from _originals(group)
    for printed in prints:
        if printed.article not in copied:
            yield NamedNode(printed.article), T.independentSource, NamedNode(printed.article)


def _originals(group: Sequence[Print]) -> Iterator[Triple]:
    dated = sorted((p.published, p.article) for p in group if p.published is not None)
    if not dated:
        return
    first, original = dated[0]
    if [day for day, _ in dated].count(first) > 1:
        return
    for _, iri in dated[1:]:
        yield NamedNode(iri), T.copyOf, NamedNode(original)
