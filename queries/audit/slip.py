"""What an audit finds: the sentence, what it says, what it would have to say, the difference."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from extract.article import Reading


class SlipKind(StrEnum):
    """What does not add up."""

    SUM = "sum"
    SHARE = "share"
    GROWTH = "growth"
    RANK = "rank"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class Fault:
    """A slip in a sentence: ``spans`` are offsets in it of the numbers involved.

    ``said`` is the number printed and ``computed`` what follows from the others; ``reckoning``
    shows how, in Vietnamese.
    """

    kind: SlipKind
    said: Decimal
    computed: Decimal
    reckoning: str
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """A slip and where it stands: ``text[begin:end] == quote``; spans are offsets in the text."""

    kind: SlipKind
    said: Decimal
    computed: Decimal
    difference: Decimal
    reckoning: str
    spans: tuple[tuple[int, int], ...]
    begin: int
    end: int
    quote: str
    article: str
    publisher: str | None
    published: date | None
    url: str | None

    @classmethod
    def of(cls, reading: Reading, begin: int, quote: str, fault: Fault) -> Slip:
        """Return the slip that a fault in a sentence is, with the sentence's place and source."""
        article = reading.article
        return cls(
            kind=fault.kind,
            said=fault.said,
            computed=fault.computed,
            difference=fault.said - fault.computed,
            reckoning=fault.reckoning,
            spans=tuple((begin + first, begin + last) for first, last in fault.spans),
            begin=begin,
            end=begin + len(quote),
            quote=quote,
            article=article.source,
            publisher=article.publisher,
            published=reading.published,
            url=article.url,
        )
