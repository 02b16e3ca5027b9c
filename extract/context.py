"""What a sentence inherits from its article: who is meant, which meeting, who speaks, which place.

Each question has a module of its own that answers it for the whole article, once, when first
asked: ``people``, ``meetings``, ``speakers``, ``areas``. What comes from here and not from a quote
is marked as inferred by the rule that uses it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from extract.errors import EvidenceError
from extract.facts import Quote

if TYPE_CHECKING:
    from datetime import date

    from extract.areas import Areas
    from extract.article import Article
    from extract.body import Layout
    from extract.meetings import Meetings
    from extract.people import People
    from extract.slots import SlottedSentence
    from extract.speakers import Speakers


@dataclass(frozen=True)
class Context:
    """An article, its layout, its sentences with their slots, and what they say together."""

    article: Article
    layout: Layout
    sentences: tuple[SlottedSentence, ...]
    people: People
    published: date | None

    def quote(self, begin: int, end: int) -> Quote:
        """Return the article's words from begin to end, without white space around them.

        Raises EvidenceError where nothing but white space stands there.
        """
        text = self.article.text
        while begin < end and text[begin].isspace():
            begin += 1
        while end > begin and text[end - 1].isspace():
            end -= 1
        if begin >= end:
            message = f"{self.article.source}: an empty quote at {begin}"
            raise EvidenceError(message)
        return Quote(begin=begin, end=end, text=text[begin:end])

    def previous(self, sentence: SlottedSentence) -> SlottedSentence | None:
        """Return the sentence before this one in the same paragraph, if there is one."""
        if sentence.index == 0:
            return None
        before = self.sentences[sentence.index - 1]
        return before if before.source.paragraph == sentence.source.paragraph else None

    @cached_property
    def meetings(self) -> Meetings:
        """The meetings that the article reports, and which sentence speaks of which."""
        from extract.meetings import Meetings  # noqa: PLC0415 - it is built from this context

        return Meetings.of_article(self)

    @cached_property
    def speakers(self) -> Speakers:
        """Who speaks, or gives instructions, in each sentence."""
        from extract.speakers import Speakers  # noqa: PLC0415 - it is built from this context

        return Speakers.of_article(self)

    @cached_property
    def areas(self) -> Areas:
        """Which place, and which stated period, each sentence is about."""
        from extract.areas import Areas  # noqa: PLC0415 - it is built from this context

        return Areas.of_article(self)
