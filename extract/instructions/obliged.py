"""«phải» and «cần» in somebody's words, and what is said in quotation marks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.facts import AgentKind
from extract.instructions.bans import advised, strict_part
from extract.instructions.by_body import body_quoted
from extract.instructions.found import Way
from extract.instructions.needs import (
    before_still,
    behind_purpose,
    behind_thought,
    describes,
    is_in_case,
    names_another,
    names_no_duty,
    only_by_when,
    own_need,
    says_what,
)
from extract.instructions.no_task import DONE
from extract.instructions.own_words import own_words
from extract.instructions.quoted import read_quoted_order, told_besides
from extract.instructions.state import Order
from extract.orders.addressees import addressed
from extract.orders.before_duty import before_modal
from extract.orders.group_names import heads
from extract.orders.obligations import (
    LEFT_UNDONE,
    MODAL_WORDS,
    STRICTLY_NOT,
    behind_concession,
    modal,
    starts_before,
)
from extract.orders.topics import TOPIC
from extract.remembered import remembered
from extract.slots import PERSON
from extract.speech.authority import is_expert
from extract.speech.beginnings import begins_action
from extract.speech.clauses import has_modal, masked, only_serves, opening, trimmed
from extract.speech.narration import narrates
from extract.speech.utterances import Utterance

if TYPE_CHECKING:
    from extract.instructions.state import State
    from extract.slotted import SlottedSentence
    from extract.speech.speaker import Speaker

_IN_PERSON = frozenset({AgentKind.PERSON, AgentKind.OFFICE})
"""Who may speak of what must be done over several sentences."""
_SEAM = regex.compile(
    r";|,\s(?:còn\s)?(?=(?:các|mỗi|từng|mọi)\s(?:[^\s,;:]+\s){1,5}?(?:phải|cần)\s)"
)
_OBLIGES = (*MODAL_WORDS, "không được", *STRICTLY_NOT, "nên", *LEFT_UNDONE)
_OWN_SUBJECT = regex.compile(
    r",\s(?:các\s|ubnd\s)?(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|địa phương|sở|"
    r"đơn vị|cơ quan|nhà trường|chủ đầu tư)(?:\s[^\s,;:]+){0,4}\s(?:phải|cần)(?!\w)"
)
"""«Việc chuyển đổi đất lúa, | thị trấn phải lập hồ sơ», told by its own subject."""
_MUST_BEHIND = regex.compile(r"\s(?:phải|cần|trực tiếp|phụ trách|chịu trách nhiệm)(?!\w)")
_SAYS_ON = regex.compile(
    r",?\s(?:(?:và|đồng thời)\s)?(?:cũng\s)?(?:thêm|cho|nhấn mạnh|khẳng định|lưu ý)\srằng,?\s"
)
"""«"…", ông A nói, | thêm rằng các sở phải vào cuộc»."""
_NEAR, _FEWEST = 25, 4


def read_duties(state: State, sentence: SlottedSentence) -> bool:
    """Find what must be done by the words of who has the floor; tell whether anything is."""
    speakers = state.context.speakers
    speaker = speakers.of(sentence)
    if speaker is None or speaker.inferred:
        speaker = body_quoted(state, sentence) or speaker or _whose_order(state, sentence)
    if speaker is None or not _may_oblige(state, sentence, speaker):
        return False
    if speaker.inferred and _another_opens(state, sentence, speaker):
        return False
    quoted = speakers.quoted(sentence)
    if quoted is None and not _obliges(sentence.lower):
        return False
    base, count = sentence.begin, len(state.found)
    end = state.said_end(sentence)
    begin = own_words(sentence, speakers.said_in(sentence), speaker, end)
    if begin is None:
        return False
    hidden = masked(sentence.text) if quoted is None else sentence.text
    parts = list(_parts(hidden, begin - base, end - base))
    _read_parts(state, sentence, parts, speaker, strictly=quoted is not None)
    if quoted is not None:
        _behind_quotation(state, sentence, speaker, quoted)
    if quoted is not None and len(state.found) == count:
        return read_quoted_order(state, sentence, end, speaker, quoted)
    return len(state.found) > count


def _read_parts(
    state: State,
    sentence: SlottedSentence,
    parts: list[tuple[int, int]],
    speaker: Speaker,
    *,
    strictly: bool,
) -> None:
    """Find the duties of the clauses of a sentence, of a quotation those before a ban as well."""
    base, count = sentence.begin, len(state.found)
    strict = strict_part(sentence, parts) if strictly else None
    for left, right in parts:
        if strict is not None and right <= strict[0] - base:
            told_besides(state, sentence, (left, right), strict, speaker)
        elif len(state.found) > count and _goes_on(state, sentence, left, right):
            _more(state, sentence, left, right)
        else:
            _duty(state, sentence, base + left, base + right, speaker)


def _behind_quotation(
    state: State, sentence: SlottedSentence, speaker: Speaker, quoted: Utterance
) -> None:
    """Find what must be done by what is said behind a quotation: «"…", ông A nói, thêm rằng …»."""
    base = sentence.begin
    on = _SAYS_ON.search(sentence.lower, quoted.end - base)
    if on is not None:
        for left, right in _parts(masked(sentence.text), on.end(), len(sentence.text)):
            _duty(state, sentence, base + left, base + right, speaker)


@remembered
def _obliges(lower: str) -> bool:
    """Tell whether any word stands in a sentence that may say what must be done."""
    return any(word in lower for word in _OBLIGES)


def _may_oblige(state: State, sentence: SlottedSentence, speaker: Speaker) -> bool:
    """Tell one whose «phải» tells somebody what to do from groups, experts, and questions."""
    return (
        speaker.agent.kind is not AgentKind.AUDIENCE
        and not sentence.text.rstrip(' "').endswith("?")
        and not is_expert(state.context, speaker)
    )


def _whose_order(state: State, sentence: SlottedSentence) -> Speaker | None:
    """Return who gave the order that a paragraph is telling, where nobody has the floor."""
    order, last = state.order, state.found[-1].sentence if state.found else None
    if order is None or order.broken or order.giver is None or last is None or narrates(sentence):
        return None
    same = last.source.paragraph == sentence.source.paragraph
    next_on = order.ordered and not order.misses and last.index == sentence.index - 1
    return replace(order.giver, inferred=True) if same or next_on else None


def _another_opens(state: State, sentence: SlottedSentence, giver: Speaker) -> bool:
    """Tell «Bác sĩ A, cố vấn …, khuyên …», where another person says it, from «Ông A phải …»."""
    begin = sentence.begin + opening(sentence.text, 0, len(sentence.text))
    first = next((s for s in sentence.of(PERSON) if s.begin - begin in range(_NEAR)), None)
    if first is None or state.context.people.agent_of(first) == giver.agent:
        return False
    return _MUST_BEHIND.match(sentence.lower, first.end - sentence.begin) is None


def _goes_on(state: State, sentence: SlottedSentence, left: int, right: int) -> bool:
    """Tell whether something is to be done behind a duty, by the same ones or by others."""
    start = opening(sentence.text, left, right)
    if _tells_others(state, sentence, start, right):
        state.order = replace(state.order, to=()) if state.order else None
        return True
    return begins_action(sentence.text, start)


def _tells_others(state: State, sentence: SlottedSentence, left: int, right: int) -> bool:
    """Tell «các sở cần …; | UBND các xã rà soát …», where others are told without «cần»."""
    base = sentence.begin
    if modal(sentence, base + left, base + right) is not None:
        return False
    told = addressed(state.context, sentence, base + left, base + right)
    return (
        bool(told.to)
        and told.to[0].begin <= base + left + 1
        and begins_action(sentence.text, told.task - base)
        and not DONE.search(sentence.lower, left, min(right, told.task - base + _NEAR))
    )


def _more(state: State, sentence: SlottedSentence, left: int, right: int) -> None:
    """Find what else is to be done behind a duty: of it, or of the order that it belongs to."""
    if only_serves(sentence.text, left, right):
        return
    base, order = sentence.begin, state.order
    here = order is None or base <= order.anchor[0] < sentence.end
    way = Way.OBLIGED if here or order is None else order.way
    state.clauses(sentence, base + left, base + right, way, None)


def _parts(hidden: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the clauses between «;», and «…, | các huyện phải …» behind another duty."""
    at, lower = begin, hidden.lower()
    for seam in _SEAM.finditer(lower[:end], pos=begin):
        if seam[0] != ";" and (
            heads().match(lower, seam.end()) is None or not has_modal(lower, at, seam.start())
        ):
            continue
        yield at, seam.start()
        at = seam.end()
    yield at, end


def _duty(state: State, sentence: SlottedSentence, begin: int, end: int, speaker: Speaker) -> None:
    begin = behind_concession(sentence, begin, end)
    found = modal(sentence, begin, end) or advised(state, sentence, (begin, end), speaker)
    if found is None:
        return
    base, to = sentence.begin, before_modal(state.context, sentence, begin, found[0])
    start = starts_before(sentence, begin, found[0]) or begin
    if to and to[0].begin < start:
        start = begin
    left, right = trimmed(sentence.text, start - base, end - base)
    before = found[0] - base
    if describes(sentence.lower, left, before) or own_need(state.context, found, to, speaker):
        return
    topic, front = TOPIC.match(sentence.lower, left), behind_purpose(sentence.lower, left, before)
    if not topic and DONE.search(sentence.lower, front, before_still(sentence.lower, before)):
        return
    if not to and (names_no_duty(sentence, front, before) or sentence.at(*found) == "hãy"):
        _read_last_clause(state, sentence, (left, before, end), speaker)
        return
    of_body = speaker.agent.kind is AgentKind.ORGANIZATION  # whose report soon tells of others
    doubted = speaker.inferred and (not to or of_body)
    if doubted and not _still_speaks(state, sentence, speaker):
        return
    if not to and says_what(sentence.text, left, before, right):
        left = before
    order = Order(
        giver=speaker,
        to=to,
        modality=sentence.at(*found).lower(),
        anchor=found,
        before=state.told_last(speaker),
    )
    subjectless = (
        (topic and not names_another(sentence, topic.end(), before))
        or is_in_case(sentence.lower, left)
        or not sentence.text[left:before].strip()
        or (only_by_when(sentence.lower, left, before) and _follows_at_once(state, sentence))
    )
    told = to
    if not to and subjectless and state.order and state.order.ordered:
        told = state.told_last(speaker)
        order = replace(order, ordered=True)
    quote_from = speaker.begin if base <= speaker.begin < base + left else base + left
    same = _of_same_order(state, sentence, speaker) if not to else None
    if same is not None:
        told = same.to
    span, quote = (base + left, base + right), (quote_from, base + right)
    state.add(sentence, span, quote, Way.OBLIGED, replace(order, to=told))
    state.order = same or _within_list(state, sentence, order)


def _read_last_clause(
    state: State, sentence: SlottedSentence, span: tuple[int, int, int], speaker: Speaker
) -> None:
    """Find the duty of «việc này là khâu yếu, | các xã phải …», behind what is thought of it."""
    (left, must, end), base = span, sentence.begin
    begin = base + behind_thought(sentence.lower, left, must)
    whole = begin == base + must and len(sentence.at(begin, end).split()) > _FEWEST
    if begin > base + left and (whole or before_modal(state.context, sentence, begin, base + must)):
        _duty(state, sentence, begin, end, speaker)


def _follows_at_once(state: State, sentence: SlottedSentence) -> bool:
    """Tell whether the sentence before gives an order, which this one goes on with."""
    last = state.found[-1].sentence if state.found else None
    order = state.order
    told = last is not None and last.index in {sentence.index, sentence.index - 1}
    return told and order is not None and not order.broken


def _within_list(state: State, sentence: SlottedSentence, order: Order) -> Order:
    """Return the order that goes on behind a duty: a list of tasks that it stands in, or itself."""
    above, giver = state.order, order.giver
    listed = above is not None and (above.header or above.lists)
    if above is None or not listed or giver is None or not above.is_by(giver.agent):
        return order
    own = sentence.source.paragraph if order.to else above.own
    return replace(above, to=order.to or above.to, own=own, broken=False)


def _of_same_order(state: State, sentence: SlottedSentence, speaker: Speaker) -> Order | None:
    """Return the order that «Việc tuyển dụng … phải …» belongs to: the one of its paragraph."""
    order = state.order
    if order is None or order.broken or not order.to:
        return None
    last = state.found[-1].sentence.source.paragraph if state.found else None
    thing = sentence.lower.startswith(("việc ", "quá trình "))
    thing = thing and not _OWN_SUBJECT.search(sentence.lower)
    mine = order.is_by(speaker.agent) and last == sentence.source.paragraph
    return order if thing and mine and order.ordered else None


def _still_speaks(state: State, sentence: SlottedSentence, speaker: Speaker) -> bool:
    """Tell whether a sentence that names no speaker is still that one's, a body's only at once."""
    if speaker.agent.kind in _IN_PERSON or state.context.speakers.reads_paper(sentence):
        return True
    if opening(sentence.text, 0, len(sentence.text)):
        return True
    order = state.order
    return order is not None and not order.broken and order.is_by(speaker.agent)
