"""What a sentence inherits from its article: who is meant, which meeting, who speaks, which place.

Each question has a module of its own that answers it for the whole article, once, when first
asked: ``people``, ``meeting_records``, ``speakers``, ``areas``. What comes from here and not from a
quote is marked as inferred by the rule that uses it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

from extract.errors import EvidenceError
from extract.evidence import Quote
from extract.layout.blocks import CAPTIONED_REPORT, FURNITURE, HEADINGS
from extract.message import said
from extract.slots import ORGANIZATION, PLACE
from extract.text import view

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from extract.article import Article
    from extract.facts import Organization, Place
    from extract.figures.figures import Figures
    from extract.figures.item_heads import ItemHead
    from extract.figures.places.areas import Areas
    from extract.figures.times.figure_terms import Terms
    from extract.instructions import Instructions
    from extract.layout.body import Layout
    from extract.meetings.meeting_records import Meetings
    from extract.mentions import MeetingMention
    from extract.people.people import People
    from extract.programmes.programme_lists import Programmes
    from extract.rule import Claim, Rule
    from extract.slotted import SlottedSentence
    from extract.speech.speakers import Speakers


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
        words = self.article.text[begin:end]
        if words[:1].isspace():
            words = words.lstrip()
            begin = end - len(words)
        words = words.rstrip()
        if not words:
            message = said(
                "{source}: an empty quote at {begin}", source=self.article.source, begin=begin
            )
            raise EvidenceError(message)
        return Quote(begin=begin, end=begin + len(words), text=words)

    def words(self, begin: int, end: int) -> str:
        """Return the article's words from begin to end, on one line wherever its lines break.

        Raises EvidenceError where there are none.
        """
        return " ".join(self.quote(begin, end).text.split())

    def written(self, mention: MeetingMention) -> str:
        """Return what a meeting is called, as the article spells it."""
        return self.words(mention.begin, mention.end)

    def shows(self, begin: int, end: int, name: str) -> bool:
        """Tell whether a name stands in the words [begin, end), in any case and spelling."""
        words = " ".join(self.layout.view[begin:end].lower().split())
        return " ".join(view(name).lower().split()) in words

    def completes(self, begin: int, end: int, body: Organization) -> bool:
        """Tell whether other words than [begin, end) say whose a body is: «UBND tỉnh tổ chức …»."""
        if self.shows(begin, end, body.label):
            return False
        local = body.place is not None and body.label != body.as_written
        return local or not self.shows(begin, end, body.as_written)

    def clause(self, sentence: SlottedSentence, begin: int, end: int) -> tuple[int, int]:
        """Return the offsets of the clause, between semicolons, that holds [begin, end)."""
        text, start = sentence.text, sentence.begin
        left = text.rfind(";", 0, begin - start)
        right = text.find(";", end - start)
        return start + left + 1, sentence.end if right < 0 else start + right

    def previous(self, sentence: SlottedSentence) -> SlottedSentence | None:
        """Return the sentence before this one in the same paragraph, if there is one."""
        if sentence.index == 0:
            return None
        before = self.sentences[sentence.index - 1]
        return before if before.source.paragraph == sentence.source.paragraph else None

    def first(self, most: int) -> list[SlottedSentence]:
        """Return the article's first sentences, its page's menus, clocks and bylines left out."""
        own = (sentence for sentence in self.sentences if sentence.source.kind not in FURNITURE)
        return list(islice(own, most))

    @cached_property
    def firsts(self) -> Mapping[str | Place, int]:
        """Where each body (by its label) and each place is first named: told of, else headed.

        What is told shows it better than a heading, and a heading in capitals spells no name.
        """
        found: dict[str | Place, int] = {}
        told = (s for s in self.sentences if s.source.kind in CAPTIONED_REPORT)
        heads = (s for s in self.sentences if s.source.kind in HEADINGS and not s.text.isupper())
        for sentence in (*told, *heads):
            for mention in sentence.all_of(ORGANIZATION, PLACE):
                named = mention.value if mention.label == PLACE else mention.value.label
                found.setdefault(named, mention.begin)
        return found

    @cached_property
    def claims(self) -> dict[Rule, tuple[Claim, ...]]:
        """What rules were found to claim, by whoever ran them first."""
        return {}

    @cached_property
    def meetings(self) -> Meetings:
        """The meetings that the article reports, and which sentence speaks of which."""
        from extract.meetings.meeting_records import Meetings  # noqa: PLC0415 - it is built from this context

        return Meetings.of_article(self)

    @cached_property
    def chairs(self) -> frozenset[tuple[str, str]]:
        """Who chairs: (meeting key, full name), sites included."""
        from extract.engine import findings  # noqa: PLC0415 - it runs over this context
        from extract.facts import Chairing  # noqa: PLC0415
        from extract.rules.chairing import RULES  # noqa: PLC0415

        found = (finding.fact for finding in findings(self, RULES))
        return frozenset((f.meeting, f.person) for f in found if isinstance(f, Chairing))

    @cached_property
    def speakers(self) -> Speakers:
        """Who speaks, or gives instructions, in each sentence."""
        from extract.speech.speakers import Speakers  # noqa: PLC0415 - it is built from this context

        return Speakers.of_article(self)

    @cached_property
    def instructions(self) -> Instructions:
        """Who is told by whom to do what."""
        from extract.instructions import Instructions  # noqa: PLC0415 - it is built from this context

        return Instructions.of_article(self)

    @cached_property
    def programmes(self) -> Programmes:
        """The numbered programmes, with their items."""
        from extract.programmes.programme_lists import Programmes  # noqa: PLC0415 - it is built from this context

        return Programmes.of_article(self)

    @cached_property
    def item_heads(self) -> dict[int, ItemHead]:
        """Under which head of a list's item each sentence stands, by its index."""
        from extract.figures.item_heads import item_heads  # noqa: PLC0415 - it reads this context

        return item_heads(self)

    @cached_property
    def figures(self) -> Figures:
        """Every number of the report that measures something, and of what."""
        from extract.figures.figures import Figures  # noqa: PLC0415 - it is built from this context

        return Figures.of_article(self)

    @cached_property
    def terms(self) -> Terms:
        """Which period each figure is of."""
        from extract.figures.times.figure_terms import Terms  # noqa: PLC0415 - it is built from this context

        return Terms(self)

    @cached_property
    def areas(self) -> Areas:
        """Which place each sentence is about."""
        from extract.figures.places.areas import Areas  # noqa: PLC0415 - it is built from this context

        return Areas.of_article(self)
