"""The order that is being given, and what has been found so far."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import regex
from msgspec import Struct
from msgspec.structs import replace

from extract.facts import Agent, AgentKind
from extract.instructions.found import Instruction, Way
from extract.instructions.meant import in_any_unit, meant
from extract.instructions.no_task import FEWEST, task_in
from extract.instructions.reports import lists_faults
from extract.orders.actions import does
from extract.orders.addressees import Addressee, addressed
from extract.orders.before_duty import own_addressees
from extract.orders.by_agents import kept_by_agents
from extract.orders.group_names import heads
from extract.orders.turns import groups_told_next, turns_to
from extract.slots import AUDIENCE, DOCUMENT, OFFICE, ORGANIZATION, PLACE
from extract.speech.beginnings import begins_action
from extract.speech.clauses import Span, has_modal, instructions, masked, opening
from extract.speech.joint import together_with
from extract.speech.speaker import Speaker, are_same
from extract.speech.speakers import CAUTIONS

if TYPE_CHECKING:
    from extract.context import Context
    from extract.slotted import SlottedSentence

BODIES = (AUDIENCE, ORGANIZATION, OFFICE, PLACE)
"""The slots of those who can be told to do something, persons apart."""

_ANNOUNCES = regex.compile(r"[,:\s]{1,2}(?:đó là|gồm|bao gồm|cụ thể là|cụ thể|là)[\s:\"(]{0,4}$")
_SEAM = regex.compile(r";|,?\s(?:và\s)?đồng thời(?=[\s,])")
_INITIALS = regex.compile(r"[A-ZĐ]{3,8}\s(?=\p{Ll})")
"""«…; ACV đẩy nhanh thi công»."""
_US = frozenset({"chúng ta", "chúng tôi"})
_SUFFERS = regex.compile(
    r"(?<!\w)(?:xử lý|kỷ luật|kiểm điểm|quy|làm rõ)(?:,\s\w+\s\w+)?"
    r"(?:\snghiêm)?(?:\strách nhiệm)?(?:\s(?:của|đối với))?\s(?:các\s|những\s)?"
)
"""«xử lý trách nhiệm | người đứng đầu»."""
_NEED_NOT = regex.compile(r"(?r)(?<!\w)(?:không|chẳng|khỏi)\s$")
_MUST = regex.compile(r"(?:phải|cần)\s")
_EXCEPT = regex.compile(r"(?:ngoại trừ|trừ)\s(?!khi\s)")
_HEAD_WORDS = 3
_NEXT = 25
"""So far apart stand two of a list of those told."""
_LONG = 30
_NEAR = 10


class Order(Struct, frozen=True):
    """An order: who gives it to whom, with which word at ``anchor``.

    ``header`` is True where its tasks stand below («yêu cầu:»); ``ordered`` where a verb of
    ordering gives it; ``way`` is that of the instructions below it. ``broken`` is True where the
    text has turned to something else, ``misses`` counts the sentences that did not go on with
    it. ``before`` are those the same giver addressed last. ``lists`` is True where its tasks may
    stand in numbered paragraphs below, behind headings and what is said of the situation;
    ``headed`` where those addressed stand in a line of their own above. ``own`` is the paragraph
    whose own subject they are, None where the order itself names them; ``first`` are those that it
    named, told again by «Thứ hai, …». ``stock`` is the level of the numbered line below which a
    paper takes stock, None where it says what is to be done. ``left_in`` is the paragraph that
    began with something else.
    """

    giver: Speaker | None
    to: tuple[Addressee, ...]
    modality: str
    anchor: tuple[int, int]
    header: bool = False
    ordered: bool = False
    way: Way = Way.CONTINUED
    broken: bool = False
    misses: int = 0
    before: tuple[Addressee, ...] = ()
    lists: bool = False
    headed: bool = False
    own: int | None = None
    first: tuple[Addressee, ...] = ()
    stock: int | None = None
    left_in: int | None = None

    def is_by(self, agent: Agent) -> bool:
        """Tell whether this one is known to give it."""
        return self.giver is not None and are_same(self.giver.agent, agent)


@dataclass(slots=True)
class State:
    """What the walk through an article knows: the order, who spoke last, what was found."""

    context: Context
    order: Order | None = None
    last: Speaker | None = None
    found: list[Instruction] = field(default_factory=list)

    def told_last(self, speaker: Speaker) -> tuple[Addressee, ...]:
        """Return those whom the same giver addressed last, for «đơn vị nêu trên»."""
        order = self.order
        if order is None or not order.is_by(speaker.agent):
            return ()
        return order.to or order.before

    def tells_in(self, sentence: SlottedSentence) -> bool:
        """Tell whether what was found last stands in the paragraph of a sentence."""
        last = self.found[-1].sentence if self.found else None
        return last is not None and last.source.paragraph == sentence.source.paragraph

    def said_end(self, sentence: SlottedSentence) -> int:
        """Return where a sentence's own words end: before «" - ông A lưu ý», else at its end."""
        quoted = self.context.speakers.quoted(sentence)
        if quoted is not None and sentence.begin < quoted.subject_begin < sentence.end:
            return quoted.subject_begin
        return sentence.end

    def clauses(  # noqa: PLR0913 - a stretch, how it is worded, and what of it is no task
        self,
        sentence: SlottedSentence,
        begin: int,
        end: int,
        way: Way,
        quote_from: int | None,
        *,
        task: int = 0,
    ) -> bool:
        """Find the instructions of a stretch under the order being given; tell whether any is.

        A clause that names its own addressees keeps them for those behind it, but in a list.
        ``quote_from`` is where the first one's quote begins, ``task`` where the list of those
        addressed ends that a stretch begins with.
        """
        order = self.order
        if order is None:
            return False
        base, count, to = sentence.begin, len(self.found), order.to
        parts = self._parts(sentence, begin - base, end - base, task - base)
        for number, (left, right) in enumerate(parts):
            span = (base + left, base + right)
            own: tuple[Addressee, ...] = ()
            if _EXCEPT.match(sentence.lower, left) or (
                number and lists_faults(sentence.lower, parts[0], (left, right))
            ):
                continue  # «…; trừ nhà thuốc và cây xăng» says whom it does not tell
            front = masked(sentence.text)[begin - base : left]
            little = ";" in front or front.rstrip().endswith(",")  # the first said too little
            behind = number or len(front) > _NEAR or little
            if behind or way is Way.CONTINUED or not to:
                own = own_addressees(self.context, sentence, *span)
            if own:
                to = own
                order = replace(order, own=sentence.source.paragraph)
            elif way is Way.LISTED:
                to = order.to
            if len(parts) > 1 and not to and _only_warns(sentence, order, left, right):
                continue
            start = span[0] if number or quote_from is None else quote_from
            self.add(sentence, span, (start, span[1]), way, replace(order, to=to))
        self.order = replace(order, to=to) if to and way is not Way.LISTED else order
        return len(self.found) > count

    def _parts(
        self, sentence: SlottedSentence, begin: int, end: int, task: int
    ) -> list[tuple[int, int]]:
        """Return the clauses of a stretch, all at offsets of the sentence."""
        kept, key = kept_by_agents(self.context, sentence), (instructions, begin, end, task)
        found: list[tuple[int, int]] | None = kept.get(key)
        if found is None:
            base = sentence.begin
            bodies = {s.begin - base: does(sentence, s) for s in sentence.of(*BODIES)}
            bodies |= self._groups_told(sentence, base + begin, base + end)
            turns = _turns(self.context, sentence, base + begin, base + end)
            bodies |= {at: True for _, at in turns}
            found = kept[key] = instructions(
                sentence.text,
                begin,
                end,
                bodies,
                uncut=task,
                turns=turns,
                titles={s.begin - base for s in sentence.of(DOCUMENT)},
            )
        return found

    def _groups_told(self, sentence: SlottedSentence, begin: int, end: int) -> dict[int, bool]:
        """Return where a group without a name is told something behind «;», in the sentence.

        «các sở rà soát hồ sơ; | người trả lời đi thẳng vào vấn đề».
        """
        base, found = sentence.begin, {}
        hidden = masked(sentence.lower)
        for seam in _SEAM.finditer(hidden[: end - base], pos=begin - base):
            start = opening(sentence.text, seam.end(), end - base)
            stop = hidden.find(";", start, end - base)
            stop = end - base if stop < 0 else stop
            short = _INITIALS.match(sentence.text, start)
            if (short or heads().match(hidden, start)) and (
                addressed(self.context, sentence, base + start, base + stop).to
            ):
                found[start] = True
        return found

    def add(
        self,
        sentence: SlottedSentence,
        text: tuple[int, int],
        quote: tuple[int, int],
        way: Way,
        order: Order,
    ) -> None:
        """Keep an instruction, unless it says nothing: «thực hiện một số nội dung sau»."""
        base = sentence.begin
        items = self._items_in(sentence)
        if any(left <= text[0] < right for left, right in items):
            return  # an item of a numbered programme is a fact of its own
        if items and text[0] < items[0][0] < text[1] < items[-1][0]:
            front = _ANNOUNCES.sub("", sentence.at(text[0], items[0][0]))
            text = (text[0], text[0] + len(front))  # all of a list, or nothing of it
        task = task_in(sentence.text, text[0] - base, text[1] - base)
        if task is None:
            return
        begin, end = task
        if _NEED_NOT.search(sentence.lower, 0, begin) and _MUST.match(sentence.lower, begin):
            return  # «các trường không | phải thu hồ sơ giấy»
        begin = _behind_those_told(sentence, begin, end, order.to)
        giver = order.giver
        jointly: tuple[Speaker, ...] = ()
        if giver is not None:
            jointly = together_with(self.context, giver)
            if jointly and quote[0] <= giver.begin < quote[1]:
                quote = (min(quote[0], jointly[0].begin), quote[1])
            giver = replace(giver, inferred=not quote[0] <= giver.begin < quote[1])
        self.found.append(
            Instruction(
                way=way,
                sentence=sentence,
                begin=base + begin,
                end=base + end,
                quote=(min(quote[0], base + begin), max(quote[1], base + end)),
                modality=order.modality,
                anchor=order.anchor,
                giver=giver,
                jointly=jointly,
                to=tuple(
                    in_any_unit(sentence, meant(self.context.people, a))
                    for a in order.to
                    if _can_be_told(a, giver) and not _is_object(a, sentence, (begin, end))
                ),
            )
        )

    def _items_in(self, sentence: SlottedSentence) -> list[tuple[int, int]]:
        """Return where the items of programmes that nobody orders stand in a sentence."""
        return [
            (left, right)
            for programme in self.context.programmes.named_in(sentence)
            if not programme.is_ordered
            for item, left, right in programme.items
            if item is sentence
        ]


def _only_warns(sentence: SlottedSentence, order: Order, left: int, right: int) -> bool:
    """Tell «lưu ý | giá lúa đang giảm|, các xã phải …», of which the first asks for nothing."""
    tells = begins_action(sentence.text, left) or has_modal(sentence.text, left, right)
    return order.modality in CAUTIONS and not tells


def _turns(context: Context, sentence: SlottedSentence, begin: int, end: int) -> list[Span]:
    """Return where another body or group is told something behind a comma."""
    named = list(turns_to(sentence, begin, end))
    return named + [
        turn for turn in groups_told_next(context, sentence, begin, end) if turn not in named
    ]


def _behind_those_told(
    sentence: SlottedSentence, begin: int, end: int, to: tuple[Addressee, ...]
) -> int:
    """Return where a task begins behind a list of those told that is longer than it is."""
    base, last = sentence.begin, begin
    for addressee in to:
        near = range(_NEXT) if last > begin else range(1)
        if addressee.begin - base - last not in near or addressee.end - base > end:
            break
        last = addressee.end - base
    rest = sentence.text[last:end].lstrip(" ,:;")
    start = end - len(rest)
    short = len(rest.split()) < FEWEST or last - begin <= max(len(rest), _LONG)
    must = rest.lower().startswith(("phải ", "cần ", "nên "))  # «các sở phải …» is one clause
    tells = begins_action(sentence.text, start) and not must
    return start if tells and last > begin and not short else begin


def _is_object(addressee: Addressee, sentence: SlottedSentence, task: tuple[int, int]) -> bool:
    """Tell «xử lý trách nhiệm người đứng đầu», told no head of a body that was named before."""
    if sentence.begin <= addressee.begin < sentence.end:
        return False
    group = " ".join(addressee.agent.label.lower().split()[:_HEAD_WORDS])
    suffers = _SUFFERS.search(sentence.lower, *task)
    return suffers is not None and sentence.lower.startswith(group, suffers.end())


def _can_be_told(addressee: Addressee, giver: Speaker | None) -> bool:
    """Tell those who are told something from the one who tells it, and from «chúng ta»."""
    if addressee.agent.label.lower() in _US:
        return False
    person = addressee.agent.kind is AgentKind.PERSON
    return not (person and giver is not None and giver.agent == addressee.agent)
