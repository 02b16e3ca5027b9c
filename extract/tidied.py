"""A text as its reader sees it, and where each of its characters stands in the whole.

Spaces doubled, odd, missing behind a comma or set before it, soft hyphens, marks of direction,
«&nbsp;»: they come from word processors and copied pages, and no rule should have to know of them.
Quotes are given in the article's own text, with all of it.
"""

from __future__ import annotations

import re
from array import array
from html import unescape
from itertools import chain
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from extract.article import Reading
from extract.evidence import Quote

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from extract.article import Article, SentenceAccount
    from extract.evidence import Finding

_ENTITY = re.compile(r"&(?:[a-zA-Z]{2,8}|#\d{2,6}|#[xX][\da-fA-F]{2,5});")
_ODD_SPACE = re.compile("[\\t\\u00a0\\u2000-\\u200b\\u202f\\u205f\\u3000]")
_SPACES = re.compile(r"(?<= ) +")
_BEFORE_COMMA = re.compile(r" (?=[,;](?:\s|$))(?<=\w.)")
_GLUED = re.compile(r"(?<=[,;])(?=[^\W\d_]{2})(?<=[^\W\d_]{2}.)")
_UNSEEN = re.compile(
    "[\\u00ad\\u034f\\u061c\\u200c-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff]+"
)
_MAY_BE_GLUED = re.compile(r"[,;](?=[^\W\d_]{2})")

Edit = tuple[int, int, str]
"""What stands at [begin, end) of a text, and what is to stand instead."""


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
        if quote == evidence.quote and context == evidence.context:
            return finding
        return replace(finding, evidence=replace(evidence, quote=quote, context=context))

    def _quote(self, quote: Quote, whole: str) -> Quote:
        begin, end = self.at[quote.begin], self.at[quote.end]
        words = whole[begin:end]
        if words == quote.text and begin == quote.begin:
            return quote
        words = words.rstrip()  # «Hà Nội |,»: the space is left out
        return Quote(begin=begin, end=begin + len(words), text=words)

    def _account(self, account: SentenceAccount) -> SentenceAccount:
        return replace(account, begin=self.at[account.begin], end=self.at[account.end])


def tidied(text: str) -> Tidied | None:
    """Return a text as its reader sees it, with plain spaces; None where it is so."""
    decoded = _edited(text, _edits(text, _ENTITY, _decoded)) if "&" in text else None
    plain = _ODD_SPACE.sub(" ", text if decoded is None else decoded.text)
    tidy = _edited(plain, _untidy(plain))
    if tidy is None:
        at = range(len(text) + 1) if decoded is None else decoded.at
        return None if plain == text else Tidied(plain, at)
    return tidy if decoded is None else Tidied(tidy.text, [decoded.at[at] for at in tidy.at])


def _untidy(plain: str) -> list[Edit]:
    """Return what is to be left out of a text, and where a space is to be put, in order.

    Each pattern runs only where what it looks for is there: most texts have none of it.
    """
    found: list[Edit] = []
    if "  " in plain:  # the first of them stays
        found += _edits(plain, _SPACES, _nothing)
    if " ," in plain or " ;" in plain:  # «Hà Nội , Huế»
        found += _edits(plain, _BEFORE_COMMA, _nothing)
    if _MAY_BE_GLUED.search(plain):  # «Hà Nội,Huế»
        found += _edits(plain, _GLUED, lambda _: " ")
    if _UNSEEN.search(plain):
        found += _edits(plain, _UNSEEN, _nothing)
    return sorted(found)


def as_seen(text: str) -> str:
    """Return a text as its reader sees it."""
    seen = tidied(text)
    return text if seen is None else seen.text


def _decoded(found: re.Match[str]) -> str:
    """Return the letter that «&nbsp;», «&#8211;» stand for, itself where it stands for none."""
    letter = unescape(found[0])
    return letter if len(letter) == 1 else found[0]


def _nothing(_: re.Match[str]) -> str:
    return ""


def _edits(
    text: str, pattern: re.Pattern[str], instead: Callable[[re.Match[str]], str]
) -> list[Edit]:
    return [(*found.span(), instead(found)) for found in pattern.finditer(text)]


def _edited(text: str, edits: Sequence[Edit]) -> Tidied | None:
    """Return a text with all that is to be edited; None where that is nothing."""
    if not edits:
        return None
    pieces: list[str] = []
    places: list[Iterable[int]] = []
    done = 0
    for begin, end, put in edits:
        pieces += (text[done:begin], put)
        places += (range(done, begin), [begin] * len(put))
        done = end
    places.append(range(done, len(text) + 1))
    return Tidied("".join([*pieces, text[done:]]), array("q", chain.from_iterable(places)))
