"""The instructions of an article: who tells whom to do what, across sentences and paragraphs.

One walk over the report keeps the order that is being given («Thủ tướng yêu cầu:»), so that the
clauses and sentences that follow inherit its giver and, where they name nobody, its addressees.
What was done, what will be, and what is generally true are left alone.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.instructions.assigned import (
    may_assign,
    may_charge,
    opens_section,
    read_charge,
    says_sharing,
    take_up_sharing,
    told_in_heading,
)
from extract.instructions.behind_colon import may_stand_behind_colon, read_behind_colon
from extract.instructions.by_body import may_quote_body
from extract.instructions.continued import read_continuation
from extract.instructions.copular import may_be_copular, read_copular
from extract.instructions.demanded import (
    may_demand,
    may_have_demand,
    read_demanded,
    read_has_demand,
)
from extract.instructions.following import follows
from extract.instructions.found import Instruction, Way, reconciled
from extract.instructions.listed import may_list, may_rule, read_list, read_ruling
from extract.instructions.no_task import done_in, says_what_it_is
from extract.instructions.obliged import read_duties
from extract.instructions.ordered import read_orders
from extract.instructions.passive import (
    may_be_asked_of,
    may_be_passive,
    read_asked_of,
    read_passive,
)
from extract.instructions.planned import may_plan, read_named_work, read_planned
from extract.instructions.resumed import take_up_again
from extract.instructions.sent import may_send, read_sent
from extract.instructions.set_up import may_be_set_up, read_set_up
from extract.instructions.shared import by_paper, read_shared_out
from extract.instructions.stances import may_see_so, read_stance
from extract.instructions.state import BODIES, State
from extract.instructions.stock import mark_stock
from extract.instructions.under_paper import is_under, take_up_paper
from extract.instructions.verbs import orders_in
from extract.layout.blocks import REPORT, Kind
from extract.numbering import level
from extract.orders.addressees import addressed
from extract.remembered import remembered
from extract.slots import PERSON
from extract.speech.beginnings import begins_action
from extract.speech.clauses import only_when, opening
from extract.speech.floor import others_say
from extract.speech.narration import narrates
from extract.speech.quotations import is_quoted
from extract.speech.utterances import Subject

if TYPE_CHECKING:
    from collections.abc import Callable, Container

    from extract.context import Context
    from extract.instructions.state import Order
    from extract.slotted import SlottedSentence
    from extract.speech.utterances import Utterance

__all__ = ["Instruction", "Instructions", "Way"]

_MOST_MISSES = 2


@dataclass(slots=True)
class Instructions:
    """The instructions of one article, in the order of the text."""

    all: list[Instruction] = field(default_factory=list)
    _anchored: dict[tuple[Way, int], list[Instruction]] = field(default_factory=dict)
    _sentences: dict[Way, set[int]] = field(default_factory=dict)

    @classmethod
    def of_article(cls, context: Context) -> Instructions:
        """Read a whole article."""
        state = State(context)
        items = {
            item.index
            for programme in context.programmes.all
            if not programme.is_ordered
            for item, _, _ in programme.items
            if item is not programme.sentence
        }
        for sentence in context.sentences:
            mark_stock(state, sentence)
            if sentence.source.kind in REPORT or _is_said_headline(state, sentence):
                _read(state, sentence, is_item=sentence.index in items)
            elif sentence.source.kind is Kind.SUBHEAD and not opens_section(state, sentence):
                _head(state, sentence)
        found = cls(reconciled(state.found))
        begins = [sentence.begin for sentence in context.sentences]
        for instruction in found.all:
            key = (instruction.way, instruction.anchor[0])
            found._anchored.setdefault(key, []).append(instruction)
            at = bisect_right(begins, instruction.anchor[0]) - 1
            found._sentences.setdefault(instruction.way, set()).add(context.sentences[at].index)
        return found

    def anchoring(self, way: Way) -> Container[int]:
        """Return the sentences of which a verb or modal gives an instruction of one kind."""
        return self._sentences.get(way, ())

    def given(self, way: Way, anchor: int) -> list[Instruction]:
        """Return the instructions of one kind whose verb or modal begins at ``anchor``."""
        return self._anchored.get((way, anchor), [])


def _is_said_headline(state: State, sentence: SlottedSentence) -> bool:
    """Tell a headline whose words the lead calls somebody's order: «Đó là chỉ đạo của ông A …»."""
    quoted = state.context.speakers.quoted(sentence)
    return sentence.source.kind is Kind.HEADLINE and quoted is not None


def _head(state: State, sentence: SlottedSentence) -> None:
    """Let a heading end the order that is being given, unless what is to be done stands below.

    A heading may name those told: «II. Phòng Kinh tế».
    """
    order = state.order
    if order is None:
        return
    to = told_in_heading(state, sentence) if order.lists or order.header else ()
    if to:
        state.order = replace(order, to=to, headed=True, own=None, broken=False)
    elif not order.header:
        state.order = replace(order, broken=True) if order.lists else None


def _read(state: State, sentence: SlottedSentence, *, is_item: bool) -> None:
    speakers = state.context.speakers
    speaker = speakers.of(sentence)
    state.last = speaker or state.last
    if is_item or speakers.is_of_stranger(sentence):  # an item is a fact of its own
        _miss(state, turned=True)
        return
    if (
        speaker is None
        and state.order is None
        and not any(_tells(said) for said in speakers.said_in(sentence))
        and not _may_begin(sentence)
    ):
        return
    if state.found and only_when(sentence.text):
        return  # a deadline of what was told
    _end_quoted(state, sentence)
    count = len(state.found)
    take_up_paper(state, sentence)
    take_up_sharing(state, sentence)
    take_up_again(state, sentence)
    orders = orders_in(state, sentence)
    if orders:
        if _quotes_first(state, sentence, orders[0].begin):
            read_duties(state, sentence)
        read_orders(state, sentence, orders)
    elif not any(read(state, sentence) for read in _fitting(sentence.lower)):
        numbered = level(sentence.lower) is not None
        leads = sentence.text.rstrip().endswith(":") and not numbered
        turned = state.order is not None and _turns(state, sentence)
        _miss(state, turned=turned, leads=leads, numbered=numbered)
        _leave(state, sentence)
    if len(state.found) > count and state.order:
        state.order = replace(state.order, broken=False, misses=0)


def _end_quoted(state: State, sentence: SlottedSentence) -> None:
    """Let an order end that was only quoted: «"Chính phủ kêu gọi …". | Mỗi tổ dân phố hãy …»."""
    order = state.order
    before = state.found[-1].sentence if state.found else None
    if order is None or order.giver is None or before is None or before is sentence:
        return
    giver = order.giver.begin
    if before.begin <= giver < before.end and is_quoted(before, giver):
        state.order = None


def _always(_: str) -> bool:
    return True


_READERS: tuple[tuple[Callable[[State, SlottedSentence], bool], Callable[[str], bool]], ...] = (
    (read_demanded, may_demand),
    (read_has_demand, may_have_demand),
    (read_set_up, may_be_set_up),
    (read_sent, may_send),
    (read_copular, may_be_copular),
    (read_ruling, may_rule),
    (read_list, may_list),
    (read_planned, may_plan),
    (read_behind_colon, may_stand_behind_colon),
    (read_stance, may_see_so),
    (read_named_work, _always),
    (read_passive, may_be_passive),
    (read_asked_of, may_be_asked_of),
    (read_charge, may_charge),
    (read_shared_out, _always),
    (read_continuation, _always),
    (read_duties, _always),
)
"""What a sentence without a verb of ordering may be, and by which words: the first to read it."""


@remembered
def _fitting(lower: str) -> tuple[Callable[[State, SlottedSentence], bool], ...]:
    """Return the readers that may find something in a sentence, by its words alone."""
    return tuple(read for read, may in _READERS if may(lower))


_UNTOLD = frozenset(
    (
        *(read_demanded, read_sent, read_copular, read_ruling, read_list, read_planned),
        *(read_stance, read_passive, read_asked_of, read_has_demand, read_set_up),
    )
)
"""Those of the readers that need nobody who speaks, and no order that goes on."""


def _tells(said: Utterance) -> bool:
    """Tell whether something may be told with a verb: by somebody, in a paper, as an order."""
    return said.order is not None or said.slot is not None or said.subject is Subject.PAPER


def _may_begin(sentence: SlottedSentence) -> bool:
    """Tell whether a sentence in which nobody speaks may say anything where nothing is ordered."""
    lower = sentence.lower
    return _may_begin_by_words(lower) or may_assign(sentence)


@remembered
def _may_begin_by_words(lower: str) -> bool:
    return (
        is_under(lower)
        or may_quote_body(lower)
        or says_sharing(lower)
        or by_paper(lower) is not None
        or not _UNTOLD.isdisjoint(_fitting(lower))
    )


def _quotes_first(state: State, sentence: SlottedSentence, order: int) -> bool:
    """Tell «"Các tổ phải …", ông A nói, đồng thời giao …», where words stand before an order."""
    quoted = state.context.speakers.quoted(sentence)
    return (
        quoted is not None
        and sentence.text.startswith('"')
        and sentence.begin < quoted.subject_begin <= quoted.begin < order
    )


def _turns(state: State, sentence: SlottedSentence) -> bool:
    """Tell whether the text turns from the order: to what was done, or to somebody else."""
    if says_what_it_is(sentence.lower):
        return False
    if done_in(sentence.lower) or narrates(sentence) or others_say(sentence.lower):
        return True
    speaker, order = state.context.speakers.of(sentence), state.order
    if order is not None and _giver_first(state, sentence, order):
        return True
    return (
        speaker is not None
        and not speaker.inferred
        and order is not None
        and order.giver is not None
        and not order.is_by(speaker.agent)
    )


def _giver_first(state: State, sentence: SlottedSentence, order: Order) -> bool:
    """Tell «Bộ Y tế hiện quản lý 30 bệnh viện», which says something of who gave the order."""
    front = sentence.begin + opening(sentence.text, 0, len(sentence.text))
    first = next((s for s in sentence.of(*BODIES, PERSON) if s.begin == front), None)
    if first is None or state.context.speakers.said_in(sentence):
        return False
    agent = state.context.people.agent_of(first)
    return agent is not None and order.is_by(agent)


def _miss(state: State, *, turned: bool, leads: bool = False, numbered: bool = False) -> None:
    """Count a sentence that does not go on with the order; after some, it is over."""
    order = state.order
    if order is not None:
        if numbered and order.lists and not order.header:  # «5. Đồng ý với đề xuất của Sở A.»
            order = replace(order, to=(), own=None)
        misses = order.misses + 1
        broken = order.broken or turned or misses >= _MOST_MISSES
        lists = order.lists and not leads  # another list begins
        state.order = replace(order, misses=misses, broken=broken, lists=lists)


def _leave(state: State, sentence: SlottedSentence) -> None:
    """Note that a paragraph begins with a sentence that tells of something else."""
    sentences, own = state.context.sentences, sentence.source.paragraph
    before = sentences[sentence.index - 1].source.paragraph if sentence.index else None
    order = state.order
    if order is None or order.broken or before == own or says_what_it_is(sentence.lower):
        return  # nothing goes on with an order that is over
    told = addressed(state.context, sentence, sentence.begin, sentence.end)
    acts = told.to and begins_action(sentence.text, told.task - sentence.begin)
    if not (acts and follows(state, sentence, replace(order, broken=False))):
        state.order = replace(order, left_in=own)
