"""A text without what its reader does not see, and where each of its characters stands in it.

Spaces doubled, odd or set before a comma, soft hyphens, marks of direction: they come from word
processors and scanned pages, and no rule should have to know of them. Quotes are given in the
article's own text, with all of it.
"""

from __future__ import annotations

import re
from array import array
from itertools import chain
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from extract.article import Reading
from extract.evidence import Quote

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.article import Article, SentenceAccount
    from extract.evidence import Finding

_ODD_SPACE = re.compile("[\\t\\u00a0\\u2000-\\u200b\\u202f\\u205f\\u3000]")
_LEFT_OUT = re.compile(
    r"[\u00ad\u034f\u061c\u200c-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+"
    r"|(?<= ) +"  # the first of them stays
    r"|(?<=\w) (?=[,;](?:\s|$))"  # «Hà Nội , Huế»
)


class Tidied(Struct, frozen=True):
    """A text as its reader sees it; ``at[i]`` is where its character i stands in the whole.

    ``at`` has one number more than the text has characters: the length of the whole.
    """

    text: str
    at: Sequence[int]

    def restored(self, reading: Reading, article: Article) -> Reading:
        """Return what was read from this text as read from the ``article`` that it is of."""
        return replace(
            reading,
            article=article,
            findings=tuple([self._finding(one, article.text) for one in reading.findings]),
            sentences=tuple([self._account(one) for one in reading.sentences]),
        )

    def _finding(self, finding: Finding, whole: str) -> Finding:
        evidence = finding.evidence
        quote = self._quote(evidence.quote, whole)
        context = tuple([self._quote(one, whole) for one in evidence.context])
        return replace(finding, evidence=replace(evidence, quote=quote, context=context))

    def _quote(self, quote: Quote, whole: str) -> Quote:
        begin, end = self.at[quote.begin], self.at[quote.end - 1] + 1
        return Quote(begin=begin, end=end, text=whole[begin:end])

    def _account(self, account: SentenceAccount) -> SentenceAccount:
        return replace(account, begin=self.at[account.begin], end=self.at[account.end - 1] + 1)


def tidied(text: str) -> Tidied | None:
    """Return a text without what is not seen in it, and with plain spaces; None where it is so."""
    plain = _ODD_SPACE.sub(" ", text)
    left_out = [found.span() for found in _LEFT_OUT.finditer(plain)]
    if not left_out:
        return Tidied(plain, range(len(text) + 1)) if plain != text else None
    kept = list(_between(left_out, len(plain)))
    return Tidied(
        "".join([plain[begin:end] for begin, end in kept]),
        array("q", chain(*(range(begin, end) for begin, end in kept), [len(text)])),
    )


def as_seen(text: str) -> str:
    """Return a text without what is not seen in it."""
    seen = tidied(text)
    return text if seen is None else seen.text


def _between(spans: list[tuple[int, int]], end: int) -> Iterator[tuple[int, int]]:
    """Yield what lies between spans, from 0 to ``end``."""
    done = 0
    for span in spans:
        yield done, span[0]
        done = span[1]
    yield done, end
