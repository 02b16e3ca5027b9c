"""From an article to what it says: layout, sentences, slots, context, rules."""

from __future__ import annotations

import gc
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract import engine
from extract.article import Reading, SentenceAccount
from extract.context import Context
from extract.layout.body import layout
from extract.layout.sentences import sentences
from extract.measures.dates import find_dates
from extract.measures.listed import among_places, find_listed, find_moved, find_parts, find_told
from extract.measures.period import find_periods
from extract.measures.quantities import find_quantities
from extract.measures.report_year import day_of_report, year_of_report
from extract.measures.worded import find_worded
from extract.meetings.events import find_events
from extract.meetings.meetings import find_meetings
from extract.meetings.name_ends import before_papers
from extract.meetings.visits import find_visits
from extract.papers.documents import find_documents
from extract.people.people import find_people
from extract.rules import rules
from extract.shape import form
from extract.slots import DATE, DOCUMENT, PERIOD, PLACE, QUANTITY, Slot
from extract.slotted import SlottedSentence
from extract.tidied import tidied
from extract.triggers import trigger

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from extract.article import Article
    from extract.evidence import Finding
    from extract.layout.body import Layout
    from extract.layout.sentences import Sentence
    from extract.measures.dates import DateMention
    from extract.measures.quantities import Quantity
    from extract.rule import Rule
    from extract.shape import Place


def read(article: Article, *, only: Iterable[Rule] | None = None) -> Reading:
    """Return everything that an article says, each fact with its words.

    ``only`` restricts the rules; the default is all of them.
    """
    chosen = rules() if only is None else tuple(only)
    seen = tidied(article.text)
    plain = article if seen is None else replace(article, text=seen.text)
    enabled = gc.isenabled()
    gc.disable()  # an article makes few cycles, and many objects that live long
    try:
        reading = _read(plain, chosen)
    finally:
        if enabled:
            gc.enable()
    return reading if seen is None else seen.restored(reading, article)


def _read(article: Article, chosen: Sequence[Rule]) -> Reading:
    context = contextualize(article)
    found = engine.findings(context, chosen)
    reading = Reading(
        article=article,
        headline=context.layout.headline,
        published=context.published,
        author=context.layout.author,
        findings=found,
        sentences=_accounts(context, found),
    )
    vars(context).clear()  # what it knows points back to it: so all of it goes at once
    return reading


def contextualize(article: Article) -> Context:
    """Return an article with its sentences, slots and what they inherit, ready for rules."""
    laid = layout(article)
    published = article.published or laid.published
    split = sentences(laid)
    people = find_people(laid, split, article)
    listed = list(_listed(laid.view, people.slots))
    plain = list(_plain_slots(laid, published, listed))
    told = [*find_meetings(laid, split, people), *find_visits(laid.view, split, people.slots)]
    meetings = list(before_papers(told, plain))
    mentions = sorted(
        [
            *people.slots,
            *plain,
            *meetings,
            *find_events(laid.view, split, people.slots, meetings),
            *(Slot(QUANTITY, one.begin, one.end, one) for one in listed),
        ],
        key=lambda slot: (slot.begin, -slot.end, slot.label),
    )
    return Context(
        article=article,
        layout=laid,
        sentences=tuple(_slotted(split, mentions)),
        people=people,
        published=published,
    )


def _plain_slots(
    laid: Layout, published: date | None, listed: Sequence[Quantity]
) -> Iterable[Slot]:
    view = laid.view
    days = find_dates(view, published)
    hint = published.year if published else _year(laid, days)
    for document in find_documents(view, laid.article.text):
        yield Slot(DOCUMENT, document.begin, document.end, document)
    behind = find_told(view)
    named = {one.begin for one in behind}
    plain = (
        one
        for one in find_quantities(view, published)
        if one.unit is not None or one.begin not in named
    )
    parts = (one for one in find_parts(view) if not among_places(view, one, listed))
    for quantity in (*plain, *find_worded(view), *behind, *parts, *find_moved(view)):
        yield Slot(QUANTITY, quantity.begin, quantity.end, quantity)
    for day in days:
        likely = hint if day.value.startswith("--") else None
        mention = day if likely is None else replace(day, likely_year=likely)
        yield Slot(DATE, day.begin, day.end, mention)
    told = published or day_of_report(view, days, hint, laid.opens)
    for period in find_periods(view, hint, told):
        yield Slot(PERIOD, period.begin, period.end, period)


def _year(laid: Layout, days: Sequence[DateMention]) -> int | None:
    own = laid.own
    told = [day for day in days if not own[day.begin : day.end].isspace()]
    return year_of_report(own, told, laid.opens)


def _listed(view: str, slots: Iterable[Slot]) -> Iterable[Quantity]:
    return find_listed(view, [slot for slot in slots if slot.label == PLACE])


def _slotted(split: Iterable[Sentence], mentions: list[Slot]) -> Iterable[SlottedSentence]:
    at, most = 0, len(mentions)
    for index, sentence in enumerate(split):
        begin, end = sentence.begin, sentence.end
        while at < most and mentions[at].begin < begin:
            at += 1
        here: list[Slot] = []
        following = at
        while following < most and (mention := mentions[following]).begin < end:
            if mention.end <= end:
                here.append(mention)
            following += 1
        shaped = form(sentence.text, tuple([_place(slot, begin) for slot in here]))
        yield SlottedSentence(
            index=index,
            begin=begin,
            end=end,
            text=shaped.text,
            lower=shaped.lower,
            source=sentence,
            slots=tuple([here[number] for number in shaped.settled]),
            mentions=tuple(here),
            form=shaped,
        )


def _place(slot: Slot, base: int) -> Place:
    number = slot.value.value_end - base if slot.label == QUANTITY else 0
    return slot.label, slot.begin - base, slot.end - base, number


def _accounts(context: Context, found: tuple[Finding, ...]) -> tuple[SentenceAccount, ...]:
    """Account for each sentence: the rules that quote from it, or what promised a fact in vain."""
    sentences = context.sentences
    quoted: dict[int, set[str]] = {}
    begins = [sentence.begin for sentence in sentences]
    for begin, end, rule in engine.rules_by_place(found):
        first = bisect_right(begins, begin) - 1
        for at in range(max(0, first), bisect_left(begins, end)):
            if begin < sentences[at].end:
                quoted.setdefault(at, set()).add(rule)
    return tuple([_account(sentence, quoted.get(sentence.index)) for sentence in sentences])


def _account(sentence: SlottedSentence, rules_here: set[str] | None) -> SentenceAccount:
    begin, end, kind = sentence.begin, sentence.end, sentence.source.kind
    if rules_here is None:
        return SentenceAccount(begin=begin, end=end, block=kind, trigger=trigger(sentence))
    return SentenceAccount(begin=begin, end=end, block=kind, rules=tuple(sorted(rules_here)))
