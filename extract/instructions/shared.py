"""Work that is shared out in words that state: «nêu rõ, Ban A chủ trì, phối hợp …».

Who has the floor, or a paper, says what bodies are to do, without a verb of ordering.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.facts import AgentKind
from extract.instructions.assigned import ASSIGNED, work_of
from extract.instructions.found import Way
from extract.instructions.no_task import DONE
from extract.instructions.state import Order
from extract.orders.addressees import addressed
from extract.remembered import remembered
from extract.slots import AUDIENCE, OFFICE, ORGANIZATION, PERSON
from extract.speech.beginnings import begins_action
from extract.speech.clauses import opening
from extract.speech.leaders import who_says
from extract.speech.speaker import speaker_at
from extract.speech.utterances import Subject

if TYPE_CHECKING:
    from extract.instructions.state import State
    from extract.orders.addressees import Addressed
    from extract.slotted import SlottedSentence
    from extract.speech.speaker import Speaker
    from extract.speech.utterances import Utterance

_STATES = frozenset(
    {"nêu rõ", "nhấn mạnh", "chỉ rõ", "quán triệt", "thống nhất", "nói rõ"}
    | {"có ý kiến", "có ý kiến chỉ đạo", "có ý kiến kết luận"}
)
_DECIDES = frozenset({"đồng ý", "nhất trí", "quyết nghị", "chấp thuận", "cho phép", "quyết định"})
_STRESSES = _STATES | {"lưu ý", "kết luận"} | _DECIDES
_IN_CHARGE = frozenset({AgentKind.PERSON, AgentKind.OFFICE, AgentKind.ORGANIZATION})
_TELLS = frozenset({"nêu", "nêu rõ", "chỉ rõ"})
"""With these a paper tells what is to be done."""
_SPREADS = frozenset({"giao", "phân công"})
_TO_EACH = regex.compile(
    r"\s(?:các\s)?(?:nhiệm vụ|công việc|phần việc|trách nhiệm)(?:\scụ thể)?\s(?:cho|tới|đến)\s"
    r"(?:các|từng|những)\s[^;:.]{2,60}?(?:,\s(?:trong đó|cụ thể|theo đó),?\s|:\s)"
)
_TOPIC = regex.compile(r"\s*(?:đối với|về|với|riêng)\s[^,;:]{3,120},\s")
_CONCLUDES = regex.compile(
    r"[\s\"-]*(?:tại [^,;:]{3,60},\s)?(?:phát biểu\s)?(?:kết luận|kết thúc|chỉ đạo|bế mạc|khép lại|"
    r"chốt lại)(?!\w)"
)
"""«Kết luận hội nghị, Phó Thủ tướng nêu rõ: các tỉnh công bố …», not what is told of before."""
_BY_PAPER = regex.compile(
    r"[\s\"'-]*theo\s(?:nội dung\s)?(?P<paper>công điện|chỉ thị|văn bản|công văn|thông báo|"
    r"kế hoạch|quyết định|kết luận|nghị quyết|đề án|phương án|phân công)(?!\w)[^,;:]{0,160},\s"
)
"""«Theo quyết định vừa được Chủ tịch UBND tỉnh phê duyệt, Sở A chủ trì …; Công an tỉnh …»."""
_TURNS = regex.compile(
    r"(?:[,.:;]|\s(?:nên|và))\s(?:vì vậy|do đó|do vậy|vì thế|chính vì vậy|chính vì thế|bởi vậy),?\s"
)
"""«nêu rõ: Thời gian không còn nhiều, do vậy, | các cơ quan khẩn trương rà soát …»."""
_NEAR = 25
_LONGEST_FRONT = 220


def read_shared_out(state: State, sentence: SlottedSentence) -> bool:
    """Read «ông A nêu rõ, về nhân sự, Ban B chủ trì, phối hợp …»; tell whether it is that."""
    for said in reversed(state.context.speakers.said_in(sentence)):
        verb = sentence.at(said.begin, said.end).lower()
        if said.slot is not None and verb in _STATES:
            giver = who_says(state.context, sentence, said)
        elif said.subject is Subject.PAPER and verb in _TELLS:
            giver = state.context.speakers.of(sentence)
        elif said.slot is not None and said.order in _SPREADS:
            giver = who_says(state.context, sentence, said)
            if giver is not None and _spreads(state, sentence, said, giver):
                return True
            continue
        else:
            continue
        if giver is None:
            continue
        if _shares(state, sentence, said, giver) or _turns(state, sentence, said, giver):
            return True
    return _by_paper(state, sentence) or _goes_on(state, sentence)


@remembered
def by_paper(lower: str) -> regex.Match[str] | None:
    """Return the paper by which a sentence says what is to be done: «Theo quyết định …, »."""
    return _BY_PAPER.match(lower)


def _by_paper(state: State, sentence: SlottedSentence) -> bool:
    """Find what bodies are to do by a paper that the sentence begins with."""
    paper = by_paper(sentence.lower)
    if paper is None:
        return False
    base, at = sentence.begin, sentence.begin + paper.end()
    told = addressed(state.context, sentence, at, sentence.end)
    if (
        not told.to
        or told.to[0].begin != at
        or ASSIGNED.match(sentence.lower, told.task - base) is None
        or DONE.search(sentence.lower, paper.end(), told.task - base + _NEAR)
    ):
        return False
    whose = sentence.between(base, at, ORGANIZATION, OFFICE, PERSON)
    named = speaker_at(state.context, whose[-1]) if whose else None
    state.order = Order(
        giver=named or state.context.speakers.issuer(sentence),
        to=told.to,
        modality=paper["paper"],
        anchor=(base + paper.start("paper"), base + paper.end("paper")),
        ordered=True,
        way=Way.CONTINUED,
    )
    return state.clauses(sentence, at, sentence.end, Way.CONTINUED, at, task=told.task)


def _shares(state: State, sentence: SlottedSentence, said: Utterance, giver: Speaker) -> bool:
    """Find what a body is to do that stands behind a comma or colon after the verb."""
    base = sentence.begin
    begin = base + opening(sentence.text, said.end - base, len(sentence.text))
    for slot in sentence.between(said.end, sentence.end, ORGANIZATION, OFFICE, AUDIENCE):
        if sentence.at(slot.begin - 2, slot.begin) not in {", ", ": "}:
            continue
        told = addressed(state.context, sentence, slot.begin, sentence.end)
        if not told.to or told.to[0].begin != slot.begin or slot.begin - begin > _LONGEST_FRONT:
            continue
        if not _is_work(sentence, said, told.task - base):
            continue
        if DONE.search(sentence.lower, slot.begin - base, told.task - base + _NEAR):
            return False
        return _assign(state, sentence, said, giver, told)
    return False


def _spreads(state: State, sentence: SlottedSentence, said: Utterance, giver: Speaker) -> bool:
    """Find what each is to do behind «giao nhiệm vụ cụ thể cho các đơn vị, trong đó | Sở A …»."""
    base = sentence.begin
    each = _TO_EACH.match(sentence.lower, said.end - base)
    if each is None:
        return False
    at = base + each.end()
    told = addressed(state.context, sentence, at, sentence.end)
    if not told.to or told.to[0].begin != at:
        return False
    if not begins_action(sentence.text, told.task - base):
        return False
    return _assign(state, sentence, said, giver, told)


def _turns(state: State, sentence: SlottedSentence, said: Utterance, giver: Speaker) -> bool:
    """Find what a body is to do behind «do vậy, » in what somebody says."""
    base = sentence.begin
    for turn in _TURNS.finditer(sentence.lower, said.end - base):
        at = base + turn.end()
        told = addressed(state.context, sentence, at, sentence.end)
        if (
            told.to
            and told.to[0].begin == at
            and _surely(sentence, told.task - base)
            and not DONE.search(sentence.lower, turn.end(), told.task - base + _NEAR)
        ):
            return _assign(state, sentence, said, giver, told)
    return False


def _surely(sentence: SlottedSentence, at: int) -> bool:
    """Tell a thing to be done for certain, without the «phải» that makes it a duty."""
    if sentence.lower.startswith(("phải ", "cần "), at):
        return False
    sure = begins_action(sentence.text, at, sure=True)
    return sure or ASSIGNED.match(sentence.lower, at) is not None


def _assign(
    state: State, sentence: SlottedSentence, said: Utterance, giver: Speaker, told: Addressed
) -> bool:
    """Take what stands behind those told for what they are to do, by somebody's words."""
    state.order = Order(
        giver=giver,
        to=told.to,
        modality=said.order or sentence.at(said.begin, said.end).lower(),
        anchor=(said.begin, said.end),
        ordered=True,
    )
    begin, way = told.to[0].begin, Way.ORDERED if said.order else Way.LISTED
    return state.clauses(sentence, begin, sentence.end, way, None, task=told.task)


def _is_work(sentence: SlottedSentence, said: Utterance, task: int) -> bool:
    """Tell whether a body is to do something: in a paper anything, else what is shared out."""
    if said.subject is Subject.PAPER or _CONCLUDES.match(sentence.lower):
        return begins_action(sentence.text, task)
    return ASSIGNED.match(sentence.lower, task) is not None


def _goes_on(state: State, sentence: SlottedSentence) -> bool:
    """Read «Các bộ, ngành căn cứ chức năng, đánh giá …» right behind what somebody stresses."""
    speakers = state.context.speakers
    before = state.context.sentences[sentence.index - 1] if sentence.index else None
    speaker = speakers.of(sentence)
    if (
        before is None
        or before.source.paragraph != sentence.source.paragraph
        or speaker is None
        or speaker.agent.kind not in _IN_CHARGE
        or any(u.slot is not None for u in speakers.said_in(sentence))
    ):
        return False
    stressed = next((u for u in speakers.said_in(before) if _stresses(before, u)), None)
    topic = _TOPIC.match(sentence.lower)
    front = topic.end() if topic else 0
    task = work_of(state, sentence, front) if stressed else None
    if stressed is None or task is None:
        return False
    body = speaker.agent.kind is AgentKind.ORGANIZATION
    if (topic is None or body) and ASSIGNED.match(sentence.lower, task) is None:
        return False
    begin = sentence.begin + opening(sentence.text, front, len(sentence.text))
    told = addressed(state.context, sentence, begin, sentence.end)
    state.order = Order(
        giver=speaker,
        to=told.to,
        modality=before.at(stressed.begin, stressed.end).lower(),
        anchor=(stressed.begin, stressed.end),
        ordered=True,
    )
    return state.clauses(sentence, begin, sentence.end, Way.LISTED, None, task=told.task)


def _stresses(sentence: SlottedSentence, said: Utterance) -> bool:
    verb = sentence.at(said.begin, said.end).lower()
    return said.slot is not None and verb in _STRESSES
