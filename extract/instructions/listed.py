"""Lists of tasks: «kết luận một số nhiệm vụ như sau: …», «Phần việc của Bộ A gồm: …»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.facts import AgentKind
from extract.instructions.found import Way
from extract.instructions.state import Order
from extract.orders.addressees import Addressee, addressed, agents_in
from extract.orders.before_duty import own_addressees
from extract.slots import DOCUMENT
from extract.speech.beginnings import begins_action
from extract.speech.clauses import has_modal, instructions, masked, opening
from extract.speech.issuers import issuer_named
from extract.speech.leaders import who_says

if TYPE_CHECKING:
    from extract.instructions.state import State
    from extract.slotted import SlottedSentence
    from extract.speech.speaker import Speaker

_TASKS = regex.compile(
    r"(?:(?:phần việc|nhiệm vụ|trách nhiệm)\s(?P<of>của)\s[^:]{3,260}?|"
    r"(?:nhiệm vụ|giải pháp|công việc|nội dung|vấn đề|yêu cầu)(?:\s[^:;]{3,160}?)?)"
    r"(?P<end>\s?,?\s?(?:(?<=sau)|như sau|sau đây|sau|"
    r"(?<=của\s[^:]{3,260})(?:gồm|là|cụ thể|gồm có|bao gồm|)|"
    r"(?=\s?:\s(?:một là|thứ nhất|\(?1[.)]\s)))\s?:)"
)
_COUNTS_ON = regex.compile(r"\s(?:một là|thứ nhất|\(?1[.)])(?!\w)")
"""«nêu 6 vấn đề: | Một là, hoàn thiện thể chế; …»."""
_SAU = regex.compile(r"(?<!\w)sau\s?:$")
_RULES_AS_FOLLOWS = regex.compile(
    r"(?<!\w)(?P<verb>kết luận|ý kiến|chỉ đạo|quyết nghị)(?!\w)(?:\s[^:;,.]{0,60}?)?"
    r"\s?(?:như sau|sau đây|sau)?\s?:(?=\s*(?:$|-\s|\d{1,2}[.)]\s|giao\s|yêu cầu\s|đề nghị\s))"
)
"""«Chủ tịch UBND tỉnh có ý kiến chỉ đạo như sau:» before what he tells to be done."""
_PAPER_FOLLOWS = regex.compile(
    r"(?<!\w)(?P<paper>công điện|chỉ thị|công văn|văn bản|thông báo|kế hoạch|quyết định|kết luận)"
    r"(?!\w)[^:;.]{0,160}?(?<!\w)(?:như sau|sau đây|nội dung sau|nhiệm vụ sau)\s?:\s*$"
)
_OF = regex.compile(r"(?:\s(?:kết luận|chỉ đạo))?\s(?:của|từ)\s")
_WITHIN = regex.compile(r"[\s\"-]*(?:trong đó|theo đó|cụ thể|trước hết|trước mắt|đồng thời)(?!\w)")
_WHO_MUST = regex.compile(r"\s(?:mà|để)\s([^;:]{3,120}?)\s(?:cần|phải)\s")


def may_list(lower: str) -> bool:
    """Tell whether a sentence may be what :func:`read_list` reads."""
    return ":" in lower and _TASKS.search(masked(lower)) is not None


def may_rule(lower: str) -> bool:
    """Tell whether a sentence may be what :func:`read_ruling` reads."""
    rules = ":" in lower and _RULES_AS_FOLLOWS.search(lower)
    return bool(rules or (":" in lower and _PAPER_FOLLOWS.search(lower)))


def read_list(state: State, sentence: SlottedSentence) -> bool:
    """Read a sentence that announces tasks, with those behind its colon; tell whether it does."""
    found = _TASKS.search(masked(sentence.lower))
    if found is None or not (
        found["of"]
        or "sau" in found["end"]
        or _SAU.search(found[0])
        or (
            _COUNTS_ON.match(sentence.lower, found.end())
            and not state.context.programmes.named_in(sentence)
        )
    ):
        return False
    speaker = state.context.speakers.of(sentence) or (state.last if found["of"] else None)
    if speaker is None or speaker.agent.kind is AgentKind.AUDIENCE:
        return False
    base = sentence.begin
    to: tuple[Addressee, ...] = ()
    who = _WHO_MUST.search(sentence.lower, found.start(), found.end())
    if found["of"]:
        to = agents_in(state.context, sentence, base + found.end("of"), base + found.start("end"))
        if not to:
            return False
    elif who:
        to = agents_in(state.context, sentence, base + who.start(1), base + who.end(1))
    elif speaker.inferred:
        to = _named_first(state, sentence) or _of_order(state, sentence, speaker)
    if not _all_tasks(state, sentence, found.end()):
        return False
    state.order = Order(
        giver=speaker,
        to=to,
        modality="giao" if found["of"] else "kết luận",
        anchor=(base + found.start(), base + found.start("end")),
        header=True,
        way=Way.LISTED,
    )
    state.clauses(sentence, base + found.end(), sentence.end, Way.LISTED, None)
    return True


def _named_first(state: State, sentence: SlottedSentence) -> tuple[Addressee, ...]:
    """Return who stands before the tasks: «- Các bộ, ngành thực hiện các nhiệm vụ sau: …»."""
    begin = sentence.begin + opening(sentence.text, 0, len(sentence.text))
    to = addressed(state.context, sentence, begin, sentence.end).to
    return to if to and to[0].begin == begin else ()


def _of_order(state: State, sentence: SlottedSentence, speaker: Speaker) -> tuple[Addressee, ...]:
    """Return whom the order told that a list belongs to: «Trong đó, thực hiện các việc sau: …»."""
    order = state.order
    goes_on = _WITHIN.match(sentence.lower) is not None
    if not goes_on or order is None or order.broken or order.giver is None:
        return ()
    return order.to if order.giver.agent == speaker.agent else ()


def read_ruling(state: State, sentence: SlottedSentence) -> bool:
    """Read «Phó Thủ tướng kết luận như sau:», whose tasks stand below; tell whether it is that."""
    found = _RULES_AS_FOLLOWS.search(sentence.lower)
    if found is None:
        return _read_paper(state, sentence)
    base = sentence.begin
    speaker = _who_rules(state, sentence, base + found.end("verb"))
    if speaker is None and _OF.match(sentence.lower, found.end("verb")):
        speaker = issuer_named(state.context, sentence)  # «thông báo kết luận của A như sau:»
    if speaker is None or speaker.inferred:
        return False
    state.order = Order(
        giver=speaker,
        to=(),
        modality="kết luận",
        anchor=(base + found.start("verb"), base + found.end("verb")),
        lists=True,
    )
    return not sentence.text[found.end() :].strip()


def _read_paper(state: State, sentence: SlottedSentence) -> bool:
    """Read «UBND tỉnh ban hành Kế hoạch như sau:», «Nội dung công điện như sau:»."""
    found = _PAPER_FOLLOWS.search(sentence.lower)
    if found is None:
        return False
    giver = issuer_named(state.context, sentence) or state.context.speakers.issuer(sentence)
    if giver is None:
        return False
    begin, end = (sentence.begin + at for at in found.span("paper"))
    slot = next((s for s in sentence.of(DOCUMENT) if s.begin <= begin < s.end), None)
    state.order = Order(
        giver=giver,
        to=(),
        ordered=True,
        modality=found["paper"],
        anchor=(begin, end) if slot is None else (slot.begin, slot.end),
        lists=True,
    )
    return True


def _who_rules(state: State, sentence: SlottedSentence, end: int) -> Speaker | None:
    """Return who «có ý kiến như sau»: the subject of that verb before that of an earlier one."""
    speakers = state.context.speakers
    for said in reversed(speakers.said_in(sentence)):
        if said.slot is not None and said.begin <= end:
            return who_says(state.context, sentence, said)
    return speakers.of(sentence)


def _all_tasks(state: State, sentence: SlottedSentence, begin: int) -> bool:
    """Tell whether everything behind the colon is a thing to be done."""
    text, base = sentence.text, sentence.begin
    return all(
        begins_action(text, left)
        or has_modal(text, left, right)
        or own_addressees(state.context, sentence, base + left, base + right)
        for left, right in instructions(text, begin, len(text))
    )
