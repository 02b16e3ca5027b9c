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
    from collections.abc import Iterable, Sequence

    from extract.article import Article, SentenceAccount
    from extract.evidence import Finding

_ENTITY = re.compile(r"&(?:[a-zA-Z]{2,8}|#\d{2,6}|#[xX][\da-fA-F]{2,5});")
_ODD_SPACE = re.compile("[\\t\\u00a0\\u2000-\\u200b\\u202f\\u205f\\u3000]")
_SPACES = re.compile(r"(?<= ) +")
_BEFORE_COMMA = re.compile(r" (?=[,;](?:\s|$))(?<=\w.)")
_GLUED = re.compile(r"[,;](?=[^\W\d_]{2})(?<=[^\W\d_]{2}.)")
_POINTED = re.compile(r"(?<=CT|BT)\. ?(?=(?:UBND|HĐND|UBMT|MTTQ)(?!\w))")
"""«PCT.UBND huyện»"""
_STROKE = re.compile("\u2044")
_UNSEEN = re.compile(
    "[\\u00ad\\u034f\\u061c\\u200c-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff]+"
)

_DRAWN = "\u25a0-\u25ff\u2600-\u27bf\u2b00-\u2bff\ue000-\uf8ff\U0001f000-\U0001faff"
_PICTURES = re.compile(f"[{_DRAWN}][\u200d\ufe0e\ufe0f{_DRAWN}]*[ \\t]*")
"""Pictures and geometric marks, and the letters of fonts of symbols: «✅ », «🔹 », «■ »."""

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
    signs = [(*one.span(), _decoded(one)) for one in _ENTITY.finditer(text)]
    pictures = [_unpictured(one) for one in _PICTURES.finditer(text)]
    decoded = _edited(text, sorted(signs + pictures) if pictures else signs)
    plain = _ODD_SPACE.sub(" ", text if decoded is None else decoded.text)
    tidy = _edited(plain, _untidy(plain))
    if tidy is None:
        at = range(len(text) + 1) if decoded is None else decoded.at
        return None if plain == text else Tidied(plain, at)
    return tidy if decoded is None else Tidied(tidy.text, [decoded.at[at] for at in tidy.at])


def _untidy(plain: str) -> list[Edit]:
    """Return what is to be left out of a text, and where a space is to be put, in order.

    The patterns that stop at every space run only where what they look for is there.
    """
    left_out = [_UNSEEN]
    if "  " in plain:  # the first of them stays
        left_out.append(_SPACES)
    if " ," in plain or " ;" in plain:  # «Hà Nội , Huế»
        left_out.append(_BEFORE_COMMA)
    found: list[Edit] = [(*one.span(), "") for each in left_out for one in each.finditer(plain)]
    found += [(one.end(), one.end(), " ") for one in _GLUED.finditer(plain)]  # «Hà Nội,Huế»
    if "\u2044" in plain:  # «900 xe⁄ngày»
        found += [(*one.span(), "/") for one in _STROKE.finditer(plain)]
    if "T." in plain:
        found += [(*one.span(), " ") for one in _POINTED.finditer(plain)]
    return sorted(found)


def as_seen(text: str) -> str:
    """Return a text as its reader sees it."""
    seen = tidied(text)
    return text if seen is None else seen.text


def _decoded(found: re.Match[str]) -> str:
    """Return the letter that «&nbsp;», «&#8211;» stand for, itself where it stands for none."""
    letter = unescape(found[0])
    return letter if len(letter) == 1 else found[0]


def _unpictured(found: re.Match[str]) -> Edit:
    """Return a picture as a bullet where one opens a line, and as nothing elsewhere.

    What opens the headline is an ornament.
    """
    text, (begin, end) = found.string, found.span()
    line = text.rfind("\n", 0, begin) + 1
    opens = not text[line:begin].strip() and text[end : end + 1].strip()
    return (begin, end, "- " if opens and text[:line].strip() else "")


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
