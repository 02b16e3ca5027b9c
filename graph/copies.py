"""Which articles are one text, or nearly: reprints and syndicated reports, one independent source.

Candidates come from MinHash signatures of the texts' runs of words (datasketch), and are then
compared run by run, so that a candidate by chance is none in the end.
"""

from __future__ import annotations

import re
import zlib
from collections import defaultdict
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
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from extract.article import Reading
    from graph.literals import Triple

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


class _Text:
    """A text says nothing against being a copy."""

    def agrees(self, _other: Self) -> bool:
        return True

    def united(self, _other: Self) -> Self:
        return self


def groups(readings: Sequence[Reading]) -> list[list[Reading]]:
    """Return the articles that are one text, in groups of two and more, each in order of IRI."""
    ordered = sorted(readings, key=article_iri)
    words = [_words(reading) for reading in ordered]
    found = Components([_Text()] * len(ordered))
    found.join(Edge(0, left, right, "") for left, right in _pairs(words))
    together = (group for group in found.groups() if len(group) > 1)
    return [[ordered[node] for node in group] for group in together]


def _words(reading: Reading) -> list[str]:
    text = reading.article.text
    said = [text[s.begin : s.end] for s in reading.sentences if s.block not in _NO_TEXT]
    return _WORD.findall((" ".join(said) or text).lower())


def _pairs(texts: Sequence[list[str]]) -> Iterator[tuple[int, int]]:
    """Yield pairs that hold the groups together: equal texts in a chain, and near ones."""
    equal: dict[str, list[int]] = defaultdict(list)
    for node, words in enumerate(texts):
        if words:
            equal[" ".join(words)].append(node)
    for nodes in equal.values():
        yield from pairwise(nodes)
    index = MinHashLSH(threshold=_LIKELY, num_perm=_PERMUTATIONS)
    runs: dict[int, NDArray[np.uint32]] = {}
    for nodes in equal.values():
        node = nodes[0]
        hashes = {zlib.crc32(run.encode()) for run in _runs(texts[node])}
        if len(hashes) < _FEWEST:
            continue
        signature = MinHash(num_perm=_PERMUTATIONS, hashfunc=int)
        signature.update_batch(sorted(hashes))
        here = np.array(sorted(hashes), dtype=np.uint32)
        for other in sorted(index.query(signature)):
            shared = len(np.intersect1d(here, runs[other], assume_unique=True))
            if shared >= _SAME * min(len(here), len(runs[other])):
                yield min(node, other), max(node, other)
        index.insert(node, signature)
        runs[node] = here


def _runs(words: Sequence[str]) -> Iterator[str]:
    yield from (" ".join(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1))


def triples(readings: Sequence[Reading]) -> Iterator[Triple]:
    """Yield each article's independent source: its copy group, else itself.

    Of a group, what was published after the earliest is a copy of it; where days are not known or
    equal, the group alone is said.
    """
    copied: set[str] = set()
    for group in groups(readings):
        iris = [article_iri(reading) for reading in group]
        copied.update(iris)
        node = NamedNode(names.hashed("copies", *iris))
        yield node, TYPE, T.CopyGroup
        yield node, LABEL, vietnamese(f"{len(group)} bài cùng một văn bản")
        for iri in iris:
            yield NamedNode(iri), T.inCopyGroup, node
            yield NamedNode(iri), T.independentSource, node
        yield from _originals(group)
    for reading in readings:
        iri = article_iri(reading)
        if iri not in copied:
            yield NamedNode(iri), T.independentSource, NamedNode(iri)


def _originals(group: Sequence[Reading]) -> Iterator[Triple]:
    dated = sorted((r.published, article_iri(r)) for r in group if r.published is not None)
    if not dated:
        return
    first, original = dated[0]
    if [day for day, _ in dated].count(first) > 1:
        return
    for _, iri in dated[1:]:
        yield NamedNode(iri), T.copyOf, NamedNode(original)
