"""Who speaks, or gives instructions, in each sentence of an article.

The subject of a verb of saying speaks; the sentences that follow inherit it until somebody else
speaks, a heading stands between, or the text turns to something else. What stands in quotation
marks is said by whom the words behind them name.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.facts import AgentKind
from extract.layout.blocks import HEADINGS, REPORT, Kind
from extract.slots import AUDIENCE, OFFICE, ORGANIZATION, PERSON
from extract.speech.acting import called_by, head_acts, quotes, who_acts
from extract.speech.beginnings import begins_action
from extract.speech.clauses import has_modal, opening
from extract.speech.floor import others_say, takes_floor, whose_speech
from extract.speech.issuers import issuer_named
from extract.speech.labelled import asks, is_interviewed, labelled, questions
from extract.speech.leaders import head_meant, heads_of, who_says, whose_head
from extract.speech.narration import narrates
from extract.speech.quotations import (
    by_stranger,
    only_quoted,
    outside_quotes,
    quotations,
    said_before,
    words_of_strangers,
)
from extract.speech.said import utterances
from extract.speech.speaker import Speaker, called, speaker_at
from extract.speech.told import is_told
from extract.speech.utterances import ASKS, Subject, Utterance

if TYPE_CHECKING:
    from extract.context import Context
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

LEADS = frozenset(
    {"chỉ đạo", "phân công", "đôn đốc", "lưu ý", "nhắc nhở", "ra lệnh", "chỉ thị", "nghiêm cấm"}
    | {"khuyến khích"}
)
"""Verbs with which one who has an order passes it on, and that do not take the floor."""
CAUTIONS = frozenset({"lưu ý", "nhắc nhở"})
"""Of these, what an office does of its own: «Chủ tịch Quốc hội lưu ý …»."""
ASKS_OR_PROPOSES = ASKS | {"đề xuất"}
"""Verbs with which anybody may turn to another of his own."""
_QUOTABLE = REPORT | {Kind.HEADLINE}
_BODY_HEADS = (
    "ban chỉ đạo", "ủy ban", "hội đồng", "đoàn giám sát", "đoàn công tác", "đoàn đại biểu",
    "đoàn đbqh", "đoàn kiểm tra", "đoàn khảo sát", "đoàn thanh tra",
)  # fmt: skip
_IN_PERSON = frozenset({AgentKind.PERSON, AgentKind.OFFICE})
_LONGEST_SILENCE = 2
_EITHER = frozenset({"ông", "bà"})
_PERSONAL = _EITHER | {"anh", "chị", "đồng chí", "đ/c", "vị này"}
"""None of these is ever a body."""
_DELEGATION = regex.compile(r"đoàn(?!\s(?:giám sát|công tác|kiểm tra|khảo sát)(?!\w))(?!\w)")
"""«Đoàn đề nghị …» is said by the delegation named in full before."""
_TITLE = 40
_SENTENCE_END = regex.compile(r"[.\n]")
_DID = regex.compile(r"\s(?:cũng\s)?(?:đã|vừa|đang|hiện|ghi nhận|có\s\d)\s")
_DUTY_OF = regex.compile(r"(?:việc|quá trình|công tác)\s")


@dataclass(slots=True)
class Speakers:
    """Who speaks in each sentence of one article."""

    _by_sentence: dict[int, Speaker] = field(default_factory=dict)
    _said: dict[int, list[Utterance]] = field(default_factory=dict)
    _quoted: dict[int, Utterance] = field(default_factory=dict)
    _issuers: dict[int, Speaker] = field(default_factory=dict)
    _papers: set[int] = field(default_factory=set)
    _strangers: set[int] = field(default_factory=set)

    @classmethod
    def of_article(cls, context: Context) -> Speakers:
        """Read a whole article."""
        reader = _Floor(context)
        for sentence in context.sentences:
            reader.read(sentence)
        reader.attribute_quotations()
        return reader.found

    def of(self, sentence: SlottedSentence) -> Speaker | None:
        """Return who speaks in a sentence, or None where the text itself tells."""
        return self._by_sentence.get(sentence.index)

    def said_in(self, sentence: SlottedSentence) -> list[Utterance]:
        """Return the verbs of saying of a sentence of the report, in order."""
        return self._said.get(sentence.index, [])

    def issuer(self, sentence: SlottedSentence) -> Speaker | None:
        """Return who issued or signed the paper that was named last, until a sentence."""
        found = self._issuers.get(sentence.index)
        return replace(found, inferred=True) if found else None

    def reads_paper(self, sentence: SlottedSentence) -> bool:
        """Tell whether a sentence tells what stands in a paper: «Kế hoạch nêu rõ …»."""
        return sentence.index in self._papers

    def is_of_stranger(self, sentence: SlottedSentence) -> bool:
        """Tell the words of one whom the text does not name: «"…", nữ đại biểu nêu ý kiến»."""
        return sentence.index in self._strangers

    def quoted(self, sentence: SlottedSentence) -> Utterance | None:
        """Return the verb behind a sentence's words that says whose they are, if there is one."""
        return self._quoted.get(sentence.index)


class _Floor:
    """Walks through an article, and knows who has the floor."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.found = Speakers()
        self._current: Speaker | None = None
        self._issuer: Speaker | None = None
        self._silent: Speaker | None = None
        self._silence = 0
        self._paragraph: object = None
        self._bodies: dict[str, Speaker] = {}
        self._reads_paper = False
        self._orders = False
        self._orator = whose_speech(context)
        self._acted: Speaker | None = None
        self._answers = False
        self._calls: dict[str, set[str]] | None = None
        self._questions = questions(context.sentences)

    def read(self, sentence: SlottedSentence) -> None:
        if sentence.source.kind in HEADINGS:
            self._current = self._silent = self._acted = None
            self._answers = False
            return
        if sentence.source.kind not in REPORT or sentence.source.paragraph in self._questions:
            return
        said = utterances(sentence)
        self.found._said[sentence.index] = said  # noqa: SLF001 - it fills what it returns
        self._issuer = issuer_named(self.context, sentence) or self._issuer
        if asks(sentence) or others_say(sentence.lower):
            self._current = self._silent = self._acted = None
            self._answers = False
        outer = self._current
        speaker = self._explicit(sentence, outside_quotes(sentence, said))
        same = self._orders and sentence.source.paragraph == self._paragraph
        self._orders = same or any(u.order and u.subject is not Subject.NONE for u in said)
        if speaker is not None or said:
            self._reads_paper = any(u.subject is Subject.PAPER for u in said)
        if speaker is not None and self._questions and is_interviewed(sentence):
            self._answers = True
        speaker = self._who_goes_on(sentence, said, self._by_acting(sentence, speaker))
        before = said_before(sentence, said)
        if before is not None:
            self.found._quoted[sentence.index] = before  # noqa: SLF001
        if by_stranger(sentence) is not None:
            speaker = self._current = None
        self._remember_bodies(sentence)
        if speaker is None and self._current is not None:
            self._silent, self._silence = self._current, 0
        self._silence += 1
        keeps = only_quoted(sentence, said) or self._answers_on(outer, speaker)
        self._current = outer if keeps else speaker
        self._paragraph = sentence.source.paragraph
        self._keep(sentence, speaker)

    def _who_goes_on(
        self, sentence: SlottedSentence, said: list[Utterance], speaker: Speaker | None
    ) -> Speaker | None:
        """Return who speaks where nobody new does: who had the floor, or whose speech it is."""
        if speaker is None and self._current and self._goes_on(sentence):
            speaker = replace(self._current, inferred=True)
        elif speaker is None and self._silent and self._takes_up(sentence, said):
            speaker = replace(self._silent, inferred=True)
        return speaker or self._orator

    def _answers_on(self, outer: Speaker | None, speaker: Speaker | None) -> bool:
        """Tell «Bộ đề nghị các tỉnh …» in an answer of who is interviewed, who answers on."""
        asked = self._answers and bool(self._questions) and outer is not None
        return asked and speaker is not None and speaker.agent.kind is not AgentKind.PERSON

    def _by_acting(self, sentence: SlottedSentence, speaker: Speaker | None) -> Speaker | None:
        """Let one who acts take the floor from who had it, and speak where words are quoted."""
        if speaker is not None:
            self._acted = None
            return speaker
        slot = who_acts(sentence)
        acts = speaker_at(self.context, slot) if slot else None
        if acts is None and (head := head_acts(sentence)) is not None:
            meant = head_meant(self.context, sentence, head, (self._acted, self._current))
            if meant is None or self._current is None or self._current.agent != meant.agent:
                self._acted, self._current, self._silent = meant, None, None
        if slot is None or acts is None or (self._current and self._current.agent == acts.agent):
            return None
        self._acted, self._current, self._silent = acts, None, None
        return acts if quotes(sentence, slot) else None

    def _keep(self, sentence: SlottedSentence, speaker: Speaker | None) -> None:
        found, index = self.found, sentence.index
        if self._issuer is not None:
            found._issuers[index] = self._issuer  # noqa: SLF001 - it fills what it returns
        if speaker:
            found._by_sentence[index] = speaker  # noqa: SLF001
            if self._reads_paper:
                found._papers.add(index)  # noqa: SLF001

    def _explicit(self, sentence: SlottedSentence, said: list[Utterance]) -> Speaker | None:
        answers = labelled(sentence)
        if answers is not None:
            self._answers = True
            return speaker_at(self.context, answers)
        goes_on = self._orders and sentence.source.paragraph == self._paragraph
        for utterance in said:
            slot = utterance.slot
            if slot is not None and (
                self._only_leads(utterance, slot)
                or (self._current and is_told(sentence, utterance, slot, goes_on=goes_on))
            ):
                continue
            if slot is not None and slot.label != AUDIENCE:
                return who_says(self.context, sentence, utterance)
            if utterance.subject is Subject.PRONOUN:
                meant = self._meant(sentence, utterance)
                if meant is None:  # somebody else says it than who spoke until now
                    self._current = self._silent = None
                return replace(meant, inferred=True) if meant else None
            issuer = self._issuer or self._current
            if utterance.subject is Subject.PAPER and issuer is not None:
                return replace(issuer, inferred=True)
            if slot is not None and utterance.order in ASKS_OR_PROPOSES:
                return who_says(self.context, sentence, utterance)
        return takes_floor(self.context, sentence, says=bool(said))

    def _only_leads(self, utterance: Utterance, slot: Slot) -> bool:
        """Tell «Bộ Công an chỉ đạo …» within the order of somebody else from taking the floor."""
        return (
            utterance.order in LEADS
            and slot.label != PERSON
            and not (slot.label == OFFICE and utterance.order in CAUTIONS)
            and (self._current is not None or slot.label == AUDIENCE)
        )

    def _meant(self, sentence: SlottedSentence, utterance: Utterance) -> Speaker | None:
        """Return who is meant by «ông», «ban chỉ đạo»: the body named so, else who spoke last."""
        words = sentence.at(utterance.subject_begin, utterance.begin).strip(' ,;:"-').lower()
        for head, body in self._bodies.items():
            if words.startswith(head) or (head.startswith("đoàn ") and _DELEGATION.match(words)):
                return body
        near_ones = (self._acted, self._current, self._silent)
        if heads := heads_of(self.context, sentence, words):
            return whose_head(self.context, heads, near_ones)
        if self._calls is None:
            self._calls = called_by(self.context.sentences)
        for near in near_ones:
            calls = self._calls.get(near.agent.label) if near else None
            if near and words.endswith("đại biểu") and not self._is_delegate(near):
                continue
            if near and words.startswith("đoàn") and not self._is_of_delegation(near):
                continue
            if near and words in _PERSONAL and near.agent.kind not in _IN_PERSON:
                continue
            if near and not (words in _EITHER and calls and words not in calls):
                return near
        return called(self.context, sentence, utterance)

    def _is_delegate(self, speaker: Speaker) -> bool:
        """Tell «đại biểu Lê Nam (Hà Nội)», whom «đại biểu» alone means, from other people."""
        text = self.context.layout.view[max(0, speaker.begin - 12) : speaker.end].lower()
        return "đại biểu" in text or "đbqh" in text

    def _is_of_delegation(self, speaker: Speaker) -> bool:
        """Tell «Trưởng đoàn Lê Nam», whom «Đoàn» alone may mean, from one whom it came to see."""
        view = self.context.layout.view
        front = view[max(0, speaker.begin - _TITLE) : speaker.end].lower()
        behind = view[speaker.end : speaker.end + _TITLE].lower()
        return "đoàn" in _SENTENCE_END.split(front)[-1] + _SENTENCE_END.split(behind)[0]

    def _remember_bodies(self, sentence: SlottedSentence) -> None:
        for slot in sentence.of(ORGANIZATION):
            name = sentence.at(slot.begin, slot.end).lower()
            if not name.startswith(_BODY_HEADS):
                continue
            for head in _BODY_HEADS:
                found = speaker_at(self.context, slot) if name.startswith(head + " ") else None
                if found is not None:
                    self._bodies[head] = found

    def _goes_on(self, sentence: SlottedSentence) -> bool:
        """Tell whether the one who spoke last is still speaking."""
        if narrates(sentence):
            return self._answers and bool(self._questions)
        if sentence.source.paragraph == self._paragraph or self._answers:
            return True
        if self._reads_paper and has_modal(sentence.text, 0, len(sentence.text)):
            return True
        start = opening(sentence.text, 0, len(sentence.text))
        first = next(iter(sentence.slots), None)
        addressed = first is not None and first.begin - sentence.begin <= start + 1
        return (
            start > 0
            or begins_action(sentence.text, start, sure=True)
            or (addressed and first is not None and self._may_go_on(sentence, first))
            or sentence.lower.startswith(("về ", "đối với ", "với ", "để ", "công tác ", "việc "))
        )

    @staticmethod
    def _may_go_on(sentence: SlottedSentence, first: Slot) -> bool:
        """Tell a body that is told something from what another did: «Tỉnh A đã ban hành …»."""
        did = _DID.match(sentence.lower, first.end - sentence.begin)
        return first.label != PERSON and did is None

    def _takes_up(self, sentence: SlottedSentence, said: list[Utterance]) -> bool:
        """Tell whether one who spoke until a sentence or two before goes on to what must be done.

        «… nhấn mạnh ý nghĩa của Đại hội. Đây cũng là giai đoạn mới. Do đó, cấp ủy cần …»; so does
        who orders without being named again: «… Đến nay mới giải ngân 28%. Yêu cầu các sở …».
        """
        person = self._silent is not None and self._silent.agent.kind in _IN_PERSON
        if not person or self._silence > _LONGEST_SILENCE:
            return False
        first = said[0] if said else None
        if first is not None and first.order and first.subject is Subject.NONE:
            start = opening(sentence.text, 0, len(sentence.text))
            return first.begin - sentence.begin <= start
        if narrates(sentence):
            return False
        text = sentence.text
        return has_modal(text, 0, len(text)) and (
            opening(text, 0, len(text)) > 0 or _DUTY_OF.match(sentence.lower) is not None
        )

    def attribute_quotations(self) -> None:
        """Give what stands in quotation marks to whom the words behind them name."""
        found = self.found
        for sentence in words_of_strangers(self.context.sentences):
            found._strangers.add(sentence.index)  # noqa: SLF001 - it fills what it returns
        for quotation in quotations(self.context.sentences, found.said_in):
            speaker = found.of(quotation.behind)
            if quotation.said.slot is not None and quotation.said.slot.label != AUDIENCE:
                said = who_says(self.context, quotation.behind, quotation.said)
                speaker = said or speaker
            for inside in self.context.sentences:
                if (
                    quotation.begin - 1 <= inside.begin < quotation.end
                    and inside.source.kind in _QUOTABLE
                ):
                    found._quoted[inside.index] = quotation.said  # noqa: SLF001
                    if speaker:
                        whose = replace(speaker, inferred=inside is not quotation.behind)
                        found._by_sentence[inside.index] = whose  # noqa: SLF001
