"""What a paper that was issued lays on whom, under a heading or a phrase that says so.

«Tổ chức thực hiện | Bộ Công Thương …; UBND các tỉnh …», «Về phân công nhiệm vụ, Sở Y tế …»,
«Trách nhiệm bố trí đất thuộc Sở Xây dựng».
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import regex

from extract.instructions.state import Order
from extract.orders.addressees import agents_in
from extract.slots import DOCUMENT
from extract.speech.clauses import begins_action, opening
from extract.speech.issuers import issuer_named
from extract.speech.utterances import Subject

if TYPE_CHECKING:
    from extract.instructions.state import State
    from extract.slots import SlottedSentence
    from extract.speech.speaker import Speaker

_SHARING = (
    r"(?:phân công(?:\s(?:nhiệm vụ|thực hiện|trách nhiệm|cụ thể|tổ chức thực hiện)){0,2}|"
    r"(?:công tác\s)?tổ chức (?:thực hiện|triển khai)|giao nhiệm vụ(?:\scụ thể)?|"
    r"(?:phân giao|phân định)\s(?:nhiệm vụ|trách nhiệm)|"
    r"(?:nhiệm vụ|trách nhiệm)(?:\s(?:cụ thể|thực hiện|tổ chức thực hiện|thi hành)){0,2}"
    r"\s(?:của|đối với|cho)\s(?:các|từng)\s(?:cơ quan|đơn vị|sở|bộ|ngành|cấp|địa phương)"
    r"[^,:.]{0,60}|"
    r"trách nhiệm (?:thực hiện|tổ chức thực hiện|thi hành))"
)
_HEADING = regex.compile(
    rf"[\s*•-]*(?:(?:[ivx]{{1,4}}|\d{{1,2}})[.)]\s?)?(?:về\s)?(?:công tác\s)?{_SHARING}[\s:.]*$"
)
_PHRASE = regex.compile(
    rf"[\s\"'-]*(?:(?:về|trong|ở|tại)\s(?:phần\s|khâu\s|việc\s|nội dung\s)?|theo\s)"
    rf"{_SHARING}(?:\s(?:của|tại|trong)\s[^,:;]{{2,60}})?,\s"
)
_WORK = regex.compile(
    r"(?:\s(?:rõ|ra|một số|các|những|nhiều|nhóm|\d{1,2}|hệ thống)){0,3}\s(?:nhiệm vụ|giải pháp|"
    r"biện pháp|trách nhiệm)(?!\w)[^:;.]{0,90}\.?\s*$"
)
"""Behind «Nghị quyết thống nhất»: «một số nhiệm vụ, giải pháp trọng tâm.»"""
_CHARGE = regex.compile(
    r"trách nhiệm\s(?P<what>[^,;:]{6,140}?)\s(?:thuộc về|thuộc|là của|do)\s(?P<who>[^;:]{3,160})"
)
_PAPER = regex.compile(
    r"(?<!\w)(?:công điện|chỉ thị|văn bản|công văn|thông báo|kế hoạch|quyết định|kết luận|"
    r"nghị quyết|đề án|chương trình|phương án|quy định|quy chế)(?!\w)"
)


def opens_section(state: State, sentence: SlottedSentence) -> bool:
    """Take up the paper told of where a heading says that it shares out the work."""
    if _HEADING.match(sentence.lower) is None:
        return False
    return _open(state, sentence)


def take_up_sharing(state: State, sentence: SlottedSentence) -> None:
    """Take up the paper told of where a sentence says that it shares out the work."""
    lower = sentence.lower
    if _PHRASE.match(lower) is None and not _lays_down(state, sentence):
        return
    order = state.order
    if order is None or order.broken:
        _open(state, sentence)


def read_charge(state: State, sentence: SlottedSentence) -> bool:
    """Read «Trách nhiệm bố trí đất thuộc Sở Xây dựng»; tell whether a sentence is that."""
    order, base = state.order, sentence.begin
    if order is None or order.broken:
        return False
    start = opening(sentence.text, 0, len(sentence.text))
    found = _CHARGE.match(sentence.lower, start)
    if found is None or not begins_action(sentence.text, found.start("what")):
        return False
    to = agents_in(state.context, sentence, base + found.start("who"), base + found.end("who"))
    if not to:
        return False
    state.order = replace(order, to=to, own=sentence.source.paragraph)
    span = (base + found.start("what"), base + found.end("what"))
    state.add(sentence, span, (base + start, to[-1].end), order.way, state.order)
    return True


def issued_before(state: State, sentence: SlottedSentence) -> Speaker | None:
    """Return who issued the paper that the article tells of, where nobody has the floor."""
    speakers = state.context.speakers
    return speakers.issuer(sentence) if speakers.of(sentence) is None else None


def _lays_down(state: State, sentence: SlottedSentence) -> bool:
    """Tell «Nghị quyết thống nhất một số nhiệm vụ, giải pháp trọng tâm.»."""
    return any(
        said.subject is Subject.PAPER and _WORK.match(sentence.lower, said.end - sentence.begin)
        for said in state.context.speakers.said_in(sentence)
    )


def _open(state: State, sentence: SlottedSentence) -> bool:
    """Begin the order of the paper that was issued last, if any was."""
    for issuing in reversed(state.context.sentences[: sentence.index]):
        paper = _PAPER.search(issuing.lower)
        giver = issuer_named(state.context, issuing) if paper else None
        if giver is None or paper is None:
            continue
        begin, end = issuing.begin + paper.start(), issuing.begin + paper.end()
        slot = next((s for s in issuing.of(DOCUMENT) if s.begin <= begin < s.end), None)
        state.order = Order(
            giver=replace(giver, inferred=True),
            to=(),
            ordered=True,
            modality=paper[0],
            anchor=(begin, end) if slot is None else (slot.begin, slot.end),
            header=True,
            lists=True,
        )
        return True
    return False
