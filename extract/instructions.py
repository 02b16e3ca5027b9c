"""The instructions of an article: who tells whom to do what, across sentences and paragraphs.

One walk over the report keeps the order that is being given («Thủ tướng yêu cầu:»), so that the
clauses and sentences that follow inherit its giver and, where they name nobody, its addressees.
What was done, what will be, and what is generally true are left alone.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

import regex

from extract.addressees import (
    Addressed,
    Addressee,
    action_after,
    addressed,
    agents_in,
    before_modal,
)
from extract.clauses import begins_action, has_modal, instructions, masked, opening, trimmed
from extract.obligations import modal, starts_before
from extract.programmes import announces_listed
from extract.speakers import LEADS, Speaker, narrates
from extract.slots import AUDIENCE, OFFICE, ORGANIZATION, PERSON, PLACE
from extract.utterances import Subject, Utterance

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extract.context import Context
    from extract.slots import SlottedSentence


class Way(StrEnum):
    """How an instruction is worded."""

    ORDERED = "ordered"
    """With a verb of ordering: «Thủ tướng yêu cầu Bộ Công an điều tra …»."""
    CONTINUED = "continued"
    """In a sentence that goes on with an order: «Đồng thời, rà soát …»."""
    OBLIGED = "obliged"
    """With «phải» or «cần», in somebody's words."""
    LISTED = "listed"
    """In a list of tasks: «kết luận một số nhiệm vụ như sau: …»."""
    PASSIVE = "passive"
    """«Giám đốc Sở Y tế được yêu cầu …»."""


@dataclass(frozen=True, slots=True)
class Instruction:
    """A thing to be done, at [begin, end) of the article, in one sentence.

    ``quote`` is the clause that carries it; ``anchor`` where the verb or modal stands that makes
    it an instruction, for a CONTINUED one in an earlier sentence.
    """

    way: Way
    sentence: SlottedSentence
    begin: int
    end: int
    quote: tuple[int, int]
    modality: str
    anchor: tuple[int, int]
    giver: Speaker | None = None
    to: tuple[Addressee, ...] = ()


@dataclass(frozen=True, slots=True)
class _Order:
    giver: Speaker | None
    to: tuple[Addressee, ...]
    modality: str
    anchor: tuple[int, int]
    header: bool = False
    ordered: bool = False
    broken: bool = False
    misses: int = 0
    before: tuple[Addressee, ...] = ()


@dataclass(slots=True)
class Instructions:
    """The instructions of one article, in the order of the text."""

    all: list[Instruction] = field(default_factory=list)

    @classmethod
    def of_article(cls, context: Context) -> Instructions:
        """Read a whole article."""
        reader = _Reader(context)
        for sentence in context.sentences:
            reader.read(sentence)
        return cls(_reconciled(reader.found))

    def given(self, way: Way, sentence: SlottedSentence) -> list[Instruction]:
        """Return the instructions of one kind whose verb or modal stands in a sentence."""
        return [
            i for i in self.all if i.way is way and sentence.begin <= i.anchor[0] < sentence.end
        ]


_REPORT = frozenset({"lead", "body"})
_BODIES = (AUDIENCE, ORGANIZATION, OFFICE, PLACE)
_PERSONAL = frozenset({"mong muốn", "kêu gọi", "đòi hỏi"})
_AT_HEAD = regex.compile(
    r"(?:^|;|,|:|\svà|đồng thời|\")\s*$|^[^;:]{0,160}[\s,](?:tới|nay|đó|này|này,|tại \S{1,30}|\d{4}),?\s*$"
)
_PASSIVE = regex.compile(
    r"(?<!\w)được\s(?:[^,;:]{0,60}?\s)??(yêu cầu|giao nhiệm vụ|giao|đề nghị|chỉ đạo|phân công)\s"
)
_DONE = regex.compile(
    r"(?<!\w)(?:đã|đang|vừa qua|vẫn|từng(?= được)|hiện(?= nay| đang| có| còn|,)|sẽ|(?<!không\s)(?<!chuẩn\s)(?<!trang\s)(?<!thiết\s)bị|đạt được|cho biết|cho rằng)(?!\w)"
)
_VAGUE = regex.compile(
    r"(?:một số|những|các)\s(?:nội dung|nhiệm vụ|vấn đề|công việc|giải pháp|yêu cầu|công tác|điểm)(?:\s(?:sau|sau đây|trọng tâm|cụ thể|như sau|trọng tâm sau|chính|chủ yếu|quan trọng|cụ thể sau|sau)){0,3}[\s.:,]*$"
    r"|(?:như sau|sau đây)[\s.:]*$|(?:cụ thể|sau)\s?:\s*$"
)
_TOPIC = regex.compile(r"[\s,\"'-]*(?:đối với|với|riêng)\s")
_HOPES = regex.compile(r"(?<!\w)(?:nhận được|sẽ|đầu tư vào)(?!\w)")
_NOT_TOLD = regex.compile(r"(?<!\w)(?:giao (?:nhiệm vụ|chỉ tiêu|dự toán|kế hoạch)\b(?! cho))")
_SPREADS = regex.compile(r"giao (?:các )?nhiệm vụ cụ thể(?! cho \w+ \w+ phải)")
_ASKS = frozenset({"đề nghị", "kiến nghị", "yêu cầu"})
_LEAD = regex.compile(r"(?:đối với|với|về|trong|để|nhằm|từ nay)\s[^,;:]{3,160},\s")
_TASKS = regex.compile(
    r"(?:(?:phần việc|nhiệm vụ|trách nhiệm)\s(?P<of>của)\s[^:]{3,260}?|"
    r"(?:nhiệm vụ|giải pháp|công việc|nội dung|vấn đề|yêu cầu)(?:\s[^:;]{3,160}?)?)(?P<end>\s?,?\s?(?:(?<=sau)|như sau|sau đây|sau|(?<=của\s[^:]{3,260})(?:gồm|là|cụ thể|gồm có|bao gồm|))\s?:)"
)
_OTHER_VERB = regex.compile(
    r"(?<!\w)(?:xoay quanh|là|gồm|bao gồm|nêu|thể hiện|khiến|cho thấy|dẫn đến|có|làm|nhằm)(?!\w)"
)
_WHO_MUST = regex.compile(r"\s(?:mà|để)\s([^;:]{3,120}?)\s(?:cần|phải)\s")
_ACTION_FIRST = regex.compile(
    r"(?:triển khai|thực hiện|căn cứ|phát huy|tiếp tục)\s[^,;:]{5,120},\s"
)
_PRONOUNS = frozenset({"đồng chí", "ông", "bà", "đ/c", "các đồng chí", "anh", "chị"})
_MOST_MISSES = 2
_POLITE = regex.compile(r"\s*(?:trân trọng|kính|xin|tha thiết|xin trân trọng|tôi)\s*$")
_FRONTS_ORDER = regex.compile(
    r"(?:về|đối với|với|để|trong|nhằm|trước|từ|trên cơ sở|qua|nhân|sau|căn cứ|theo|thực hiện|triển khai|tại|thời gian|tới|khi|do|bên cạnh)\s"
)
_FRONT_MATTER = 160
_FEWEST = 4


class _Reader:
    """Walks through an article with the order that is being given."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.speakers = context.speakers
        self.found: list[Instruction] = []
        self.order: _Order | None = None
        self.last: Speaker | None = None
        self.listed = {
            place[0].index
            for programme in context.programmes.all
            for place in programme.items
            if place[0] is not programme.sentence
        }

    def read(self, sentence: SlottedSentence) -> None:
        block = sentence.source.kind
        if block not in _REPORT:
            if block == "subhead" and self.order and not self.order.header:
                self.order = None
            return
        count = len(self.found)
        self.last = self.speakers.of(sentence) or self.last
        orders = self._orders(sentence)
        if sentence.index in self.listed:
            self.order = replace(self.order, broken=True) if self.order else None
            return
        if not orders and self._announced(sentence):
            return
        if orders:
            self._ordered(sentence, orders)
        elif self._passive(sentence):
            return
        elif not self._continued(sentence) and not self._obliged(sentence) and self.order:
            misses = self.order.misses + 1
            told = _DONE.search(sentence.lower) or narrates(sentence)
            broken = bool(told) or misses >= _MOST_MISSES
            self.order = replace(self.order, misses=misses, broken=broken or self.order.broken)
        if len(self.found) > count and self.order:
            self.order = replace(self.order, broken=False, misses=0)

    # -- orders ---------------------------------------------------------------------------------

    def _orders(self, sentence: SlottedSentence) -> list[Utterance]:
        kept: list[Utterance] = []
        quoted = self.speakers.quoted(sentence)
        for utterance in self.speakers.said_in(sentence):
            if utterance == quoted:
                continue
            if utterance.order and self._is_order(sentence, utterance, kept):
                kept.append(utterance)
        return kept

    def _is_order(
        self, sentence: SlottedSentence, utterance: Utterance, before: list[Utterance]
    ) -> bool:
        left = sentence.at(sentence.begin, utterance.subject_begin).lower()
        order = utterance.order or ""
        said = self.speakers.said_in(sentence)
        if order in _PERSONAL and (
            utterance.subject is Subject.NONE
            and not any(u.slot is not None and u.slot.label == PERSON for u in said[:1])
            or _HOPES.search(sentence.lower, utterance.end - sentence.begin)
        ):
            return False
        if _SPREADS.match(sentence.lower, utterance.begin - sentence.begin):
            return False
        if utterance.subject is Subject.NONE:
            if order in LEADS or not _AT_HEAD.search(_POLITE.sub("", left)):
                return False
            if (
                order == "giao"
                and not addressed(self.context, sentence, utterance.end, sentence.end).to
            ):
                return False
            if not before and self._inside_task(sentence, utterance):
                return False
            if before and not regex.search(r"(?:;|\svà|đồng thời)\s*$", left):
                return False
            return self._giver(sentence, utterance) is not None
        slot = utterance.slot
        if slot is not None and slot.label == AUDIENCE and order not in _ASKS:
            return False
        if slot is not None and before:
            return slot.label == PERSON or bool(regex.search(r"(?:;|\svà|đồng thời,?)\s*$", left))
        if slot is not None and slot.label != PERSON and order in LEADS | {"giao"}:
            alive = self.order is not None and not self.order.broken
            giver = self.order.giver if self.order else None
            mine = self.context.people.agent_of(slot)
            if (
                alive
                and giver is not None
                and giver.agent.label != mine.label
                and (
                    left.strip(' "-,') == ""
                    or opening(sentence.text, 0, len(left)) >= len(left.rstrip())
                )
            ):
                return False
        return not (order == "giao" and self._giver(sentence, utterance) is None)

    def _inside_task(self, sentence: SlottedSentence, utterance: Utterance) -> bool:
        """Tell «UBND các tỉnh tổ chức vận động, yêu cầu chủ xe …», which is one thing to be done."""
        if any(
            u.slot is not None and u.end <= utterance.begin for u in self.speakers.said_in(sentence)
        ):
            return False
        front = sentence.begin + opening(sentence.text, 0, utterance.begin - sentence.begin)
        if _FRONTS_ORDER.match(sentence.lower, front - sentence.begin):
            return False
        return action_after(sentence, front, utterance.begin) is not None

    def _giver(self, sentence: SlottedSentence, utterance: Utterance) -> Speaker | None:
        if utterance.slot is not None:
            return Speaker(
                self.context.people.agent_of(utterance.slot),
                utterance.slot.begin,
                utterance.slot.end,
            )
        for earlier in reversed(self.speakers.said_in(sentence)):
            if earlier.slot is not None and earlier.end <= utterance.begin:
                return Speaker(
                    self.context.people.agent_of(earlier.slot),
                    earlier.slot.begin,
                    earlier.slot.end,
                )
        known = self.speakers.of(sentence)
        if known is None and self.order and not self.order.broken:
            known = self.order.giver
        return (
            replace(known, inferred=not sentence.begin <= known.begin < sentence.end)
            if known
            else None
        )

    def _ordered(self, sentence: SlottedSentence, orders: list[Utterance]) -> None:
        for at, utterance in enumerate(orders):
            following = orders[at + 1].subject_begin if at + 1 < len(orders) else sentence.end
            self._one_order(sentence, utterance, following)

    def _one_order(self, sentence: SlottedSentence, utterance: Utterance, end: int) -> None:
        giver = self._giver(sentence, utterance)
        told = addressed(self.context, sentence, utterance.end, end)
        to = told.to
        same_giver = (
            self.order is not None
            and giver is not None
            and self.order.giver is not None
            and self.order.giver.agent == giver.agent
        )
        again = utterance.subject is Subject.NONE or sentence.lower.startswith("đồng thời")
        if not to and (told.same or (same_giver and again)):
            to = self.order.to or self.order.before if self.order else ()
        if not to and not told.same:
            to = self._topic(sentence, utterance)
        to = self._persons_meant(sentence, utterance, to)
        self.order = _Order(
            giver=giver,
            to=to,
            ordered=True,
            modality=utterance.order or "",
            anchor=(utterance.begin, utterance.end),
        )
        if utterance.order == "lưu ý" and not to and not begins_action(
            sentence.text, told.task - sentence.begin
        ) and modal(sentence, told.task, end) is None:
            self.order = None
            return
        content = sentence.at(told.task, end).lower()
        if not content.strip(" .:,…") or _VAGUE.search(content):
            self.order = replace(self.order, header=True)
            return
        if announces_listed(sentence, told.task, end):
            self.order = replace(self.order, broken=True)
            return
        self._clauses(sentence, told.task, end, Way.ORDERED, utterance.subject_begin)

    def _persons_meant(
        self, sentence: SlottedSentence, utterance: Utterance, to: tuple[Addressee, ...]
    ) -> tuple[Addressee, ...]:
        """Put the person named before for «đồng chí», «ông»; drop it where nobody was."""
        if not any(a.agent.label.lower() in _PRONOUNS for a in to):
            return to
        persons = [
            s for s in sentence.of(PERSON) if s.end <= utterance.begin and s is not utterance.slot
        ]
        named: tuple[Addressee, ...] = ()
        if len(persons) > 1 or (persons and utterance.slot is not None):
            agent = self.context.people.agent_of(persons[-1])
            named = (Addressee(agent, persons[-1].begin, persons[-1].end),) if agent else ()
        return named + tuple(a for a in to if a.agent.label.lower() not in _PRONOUNS)

    def _topic(self, sentence: SlottedSentence, utterance: Utterance) -> tuple[Addressee, ...]:
        """Return the addressees of «Đối với Tổng công ty A, Bộ B yêu cầu không …»."""
        front = sentence.at(sentence.begin, utterance.subject_begin)
        topic = _TOPIC.match(front.lower())
        comma = front.find(",")
        if not topic or comma < 0:
            return ()
        named = agents_in(
            self.context, sentence, sentence.begin + topic.end(), sentence.begin + comma
        )
        return tuple(a for a in named if a.agent.kind != "place")

    # -- the clauses of an order ----------------------------------------------------------------

    def _clauses(
        self, sentence: SlottedSentence, begin: int, end: int, way: Way, quote_from: int | None
    ) -> None:
        order = self.order
        if order is None:
            return
        base = sentence.begin
        to = order.to
        bodies = frozenset(s.begin - base for s in sentence.of(*_BODIES))
        for number, (left, right) in enumerate(
            instructions(sentence.text, begin - base, end - base, bodies)
        ):
            left, right = base + left, base + right  # noqa: PLW2901 - offsets of the article
            own = ()
            if number or way is Way.CONTINUED or not to:
                own = self._own_addressees(sentence, left, right)
            if own:
                to = own
            elif way is Way.LISTED:
                to = order.to
            start = left if number or quote_from is None else quote_from
            self._add(sentence, (left, right), (start, right), way, replace(order, to=to))
        self.order = replace(order, to=to) if to and way is not Way.LISTED else order

    def _own_addressees(
        self, sentence: SlottedSentence, begin: int, end: int
    ) -> tuple[Addressee, ...]:
        """Return those with whom a clause begins: «các bộ, ngành phải rà soát …»."""
        found = modal(sentence, begin, end)
        if begins_action(sentence.text, begin - sentence.begin) and (
            found is None or sentence.at(begin, found[0]).count(",") == 0
        ):
            return ()
        if found is not None:
            return before_modal(self.context, sentence, begin, found[0])
        told: Addressed = addressed(self.context, sentence, begin, end)
        return told.to

    def _add(
        self,
        sentence: SlottedSentence,
        text: tuple[int, int],
        quote: tuple[int, int],
        way: Way,
        order: _Order,
    ) -> None:
        base = sentence.begin
        begin, end = trimmed(sentence.text, text[0] - base, text[1] - base)
        words = sentence.text[begin:end].split()
        if len(words) < _FEWEST or _VAGUE.search(sentence.text[begin:end].lower()):
            return
        inside = quote[0] <= (order.giver.begin if order.giver else -1) < quote[1]
        giver = replace(order.giver, inferred=not inside) if order.giver else None
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
                to=order.to,
            )
        )

    def _announced(self, sentence: SlottedSentence) -> bool:
        """Read «A kết luận một số nhiệm vụ như sau: rà soát …; tiếp tục …» and «Nhiệm vụ của B:»."""
        found = _TASKS.search(masked(sentence.lower))
        speaker = self.speakers.of(sentence) or (self.last if found and found["of"] else None)
        if found is None or speaker is None or speaker.agent.kind == "audience":
            return False
        base, colon = sentence.begin, sentence.begin + found.end()
        to: tuple[Addressee, ...] = ()
        if found["of"]:
            to = agents_in(
                self.context, sentence, base + found.end("of"), base + found.start("end")
            )
            if not to:
                return False
        clauses = instructions(sentence.text, found.end(), len(sentence.text))
        obliged = _WHO_MUST.search(sentence.lower, found.start(), found.end())
        if obliged and not to:
            to = agents_in(self.context, sentence, base + obliged.start(1), base + obliged.end(1))
        if clauses and not all(
            begins_action(sentence.text, b)
            or has_modal(sentence.text, b, e)
            or self._own_addressees(sentence, base + b, base + e)
            for b, e in clauses
        ):
            return False
        self.order = _Order(
            giver=speaker,
            to=to,
            modality="giao" if found["of"] else "kết luận",
            anchor=(base + found.start(), base + found.start("end")),
            header=True,
        )
        self._clauses(sentence, colon, sentence.end, Way.LISTED, None)
        return True

    # -- what goes on with an order -------------------------------------------------------------

    def _continued(self, sentence: SlottedSentence) -> bool:
        order = self.order
        if order is None or not self._follows(sentence, order):
            return False
        text, base = sentence.text, sentence.begin
        start = opening(text, 0, len(text))
        stop = self._said_end(sentence) - base
        lead = _LEAD.match(text.lower(), start)
        at = lead.end() if lead else start
        certain = order.header or bool(start)
        behind = _ACTION_FIRST.match(text.lower(), at)
        front = (base + at, base + (behind.end() if behind else at))
        if behind and not sentence.between(*front, *_BODIES):
            if self._body_first(sentence, behind.end(), order):
                return True
        if begins_action(text, at, sure=not certain):
            if _DONE.search(text.lower(), at, min(stop, at + 25)):
                return False
            count = len(self.found)
            self._clauses(sentence, base + at, base + stop, Way.CONTINUED, base + start)
            return len(self.found) > count
        starts = dict.fromkeys([at, start, *self._fronts(sentence, start)])
        return any(
            self._body_first(sentence, front, order)
            for front in starts
            if front <= at or not _DONE.search(text.lower(), start, front)
        )

    def _fronts(self, sentence: SlottedSentence, start: int) -> Iterable[int]:
        """Where in a sentence those addressed may stand: behind what it begins with, and a comma."""
        for comma in regex.finditer(r",\s", sentence.text[: start + _FRONT_MATTER], pos=start):
            yield comma.end()
        if _TOPIC.match(sentence.lower):
            for slot in sentence.of(AUDIENCE)[:1]:
                yield slot.begin - sentence.begin

    def _said_end(self, sentence: SlottedSentence) -> int:
        """Return where a sentence's own words end: before «" - ông A lưu ý», else at its end."""
        quoted = self.speakers.quoted(sentence)
        if quoted is not None and sentence.begin < quoted.subject_begin < sentence.end:
            return quoted.subject_begin
        return sentence.end

    def _follows(self, sentence: SlottedSentence, order: _Order) -> bool:
        """Tell whether a sentence may go on with the order that was given last."""
        if order.broken or sentence.text.rstrip().endswith("?") or narrates(sentence):
            return False
        speaker = self.speakers.of(sentence)
        floor = any(
            u.slot is not None and (u.slot.label == PERSON or u.order not in LEADS)
            for u in self.speakers.said_in(sentence)
        )
        same = speaker and order.giver and speaker.agent == order.giver.agent
        return not floor or bool(same)

    def _body_first(self, sentence: SlottedSentence, at: int, order: _Order) -> bool:
        """Read «Bộ Công Thương chỉ đạo …», where the one addressed stands first."""
        base, stop = sentence.begin, self._said_end(sentence)
        colon = sentence.text.find(":", at, at + 200)
        told = addressed(self.context, sentence, base + at, stop)
        if not told.to and colon > 0:
            to = agents_in(self.context, sentence, base + at, base + colon)
            if to and to[0].agent.kind != "person":
                self.order = replace(order, to=to)
                if sentence.text[colon + 1 :].strip():
                    self._clauses(sentence, base + colon + 1, stop, Way.CONTINUED, base + at)
                return True
        if told.same:
            told = replace(told, to=order.to)
        if sentence.between(base + at, told.task, PERSON):
            return False
        if not told.to or any(a.agent.kind == "person" for a in told.to):
            return False
        between = sentence.at(base + at, min(stop, told.task + 30)).lower()
        if _DONE.search(between):
            return False
        giver = order.giver
        if giver is not None and any(_same_body(a.agent.label, giver.agent.label) for a in told.to):
            return False
        found = modal(sentence, base + at, stop)
        if found is None and not begins_action(sentence.text, told.task - base):
            return False
        self.order = replace(order, to=told.to)
        count = len(self.found)
        self._clauses(sentence, base + at, stop, Way.CONTINUED, base + at)
        return len(self.found) > count

    # -- «phải» and «cần» in somebody's words ----------------------------------------------------

    def _obliged(self, sentence: SlottedSentence) -> bool:
        speaker = self.speakers.of(sentence)
        if speaker is None or speaker.agent.kind == "audience":
            return False
        said = self.speakers.said_in(sentence)
        begin = sentence.begin
        for utterance in said:
            if utterance.subject is not Subject.NONE and utterance.slot is not None:
                begin = utterance.end
        quoted = self.speakers.quoted(sentence)
        end = sentence.end
        if quoted is not None and sentence.begin < quoted.subject_begin < sentence.end:
            begin, end = sentence.begin, quoted.subject_begin
        count = len(self.found)
        base = sentence.begin
        hidden = masked(sentence.text) if quoted is None else sentence.text
        for left, right in _halves(hidden, begin - base, end - base):
            if len(self.found) > count and begins_action(
                sentence.text, opening(sentence.text, left, right)
            ):
                self._clauses(sentence, base + left, base + right, Way.OBLIGED, None)
            else:
                self._obligation(sentence, base + left, base + right, speaker)
        if quoted is not None and len(self.found) == count and quoted.order is not None:
            self._quoted_order(sentence, begin, end, speaker, quoted)
        return len(self.found) > count

    def _obligation(
        self, sentence: SlottedSentence, begin: int, end: int, speaker: Speaker
    ) -> None:
        found = modal(sentence, begin, end)
        if found is None:
            return
        to = before_modal(self.context, sentence, begin, found[0])
        start = starts_before(sentence, begin, found[0]) or begin
        if to and not start <= to[0].begin:
            start = begin
        left, right = trimmed(sentence.text, start - sentence.begin, end - sentence.begin)
        before = found[0] - sentence.begin
        topic = _TOPIC.match(sentence.lower, left)
        if not topic and _DONE.search(sentence.lower, left, before):
            return
        if not to and _OTHER_VERB.search(sentence.lower, left, before):
            return
        order = _Order(
            giver=speaker,
            to=to,
            modality=sentence.at(*found).lower(),
            anchor=found,
            before=self._told_last(speaker),
        )
        own = to
        subjectless = topic or not sentence.text[left:before].strip()
        if not to and subjectless and self.order and self.order.ordered:
            to = self._told_last(speaker)
            order = replace(order, to=to, ordered=True)
        span = (sentence.begin + left, sentence.begin + right)
        quote_from = speaker.begin if sentence.begin <= speaker.begin < span[0] else span[0]
        self._add(sentence, span, (quote_from, span[1]), Way.OBLIGED, order)
        self.order = replace(order, to=own)

    def _told_last(self, speaker: Speaker) -> tuple[Addressee, ...]:
        """Return those whom the same giver addressed last, for «đơn vị nêu trên»."""
        order = self.order
        if order is None or order.giver is None or order.giver.agent != speaker.agent:
            return ()
        return order.to or order.before

    def _quoted_order(
        self,
        sentence: SlottedSentence,
        begin: int,
        end: int,
        speaker: Speaker,
        quoted: Utterance,
    ) -> None:
        """Read «"Tránh để …" - ông A lưu ý», where the verb behind makes it an order."""
        base = sentence.begin
        start = opening(sentence.text, begin - base, end - base)
        if not begins_action(sentence.text, start):
            return
        self.order = _Order(
            giver=speaker,
            to=self.order.to
            if self.order and self.order.giver and self.order.giver.agent == speaker.agent
            else (),  # noqa: E501
            modality=quoted.order or "",
            anchor=(quoted.begin, quoted.end),
        )
        self._clauses(sentence, base + start, end, Way.ORDERED, None)

    # -- «được yêu cầu» -------------------------------------------------------------------------

    def _passive(self, sentence: SlottedSentence) -> bool:
        base, lower = sentence.begin, sentence.lower
        found = _PASSIVE.search(lower)
        if found is None or not begins_action(lower, found.end()):
            return False
        left = opening(sentence.text, 0, found.start())
        to = agents_in(self.context, sentence, base + left, base + found.start())
        if not to:
            return False
        givers = sentence.between(base + found.start(), base + found.end(), *(PERSON, *_BODIES))
        giver = None
        if givers:
            giver = Speaker(self.context.people.agent_of(givers[0]), givers[0].begin, givers[0].end)
        self.order = _Order(
            giver=giver,
            to=to,
            modality=found[1].removesuffix(" nhiệm vụ"),
            anchor=(base + found.start(1), base + found.end(1)),
        )
        self._clauses(sentence, base + found.end(), sentence.end, Way.PASSIVE, base + left)
        return True


def _same_body(one: str, other: str) -> bool:
    """Tell «Cục Thuế thành phố» from a body other than «Cục Thuế TPHCM», by their first words."""
    return one == other or one.lower().split()[:2] == other.lower().split()[:2]


def _reconciled(found: list[Instruction]) -> list[Instruction]:
    """Give an instruction that stands twice, once without addressees, those of the other."""
    known: dict[str, Instruction] = {}
    for instruction in found:
        if instruction.to:
            known.setdefault(_words(instruction), instruction)
    return [
        replace(i, to=known[_words(i)].to) if not i.to and _words(i) in known else i for i in found
    ]


def _words(instruction: Instruction) -> str:
    sentence = instruction.sentence
    return " ".join(sentence.at(instruction.begin, instruction.end).lower().split())


def _halves(hidden: str, begin: int, end: int) -> Iterable[tuple[int, int]]:
    at = begin
    for seam in regex.finditer(r";", hidden[:end]):
        if seam.start() > at:
            yield at, seam.start()
            at = seam.end()
    yield at, end
