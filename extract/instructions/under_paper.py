"""What goes on from a paper that was issued: «… ban hành chỉ thị. Theo đó, các xã rà soát …»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.instructions.state import Order
from extract.remembered import remembered
from extract.slots import DOCUMENT
from extract.speech.issuers import issuer_named
from extract.speech.utterances import Subject

if TYPE_CHECKING:
    from extract.instructions.state import State
    from extract.slotted import SlottedSentence

_UNDER = regex.compile(
    r"[\s\"'-]*(?:theo đó|trong đó|cụ thể|"
    r"(?:tại|trong|theo)\s(?:công điện|chỉ thị|văn bản|công văn|thông báo|kế hoạch|quyết định)"
    r"(?:\s(?:này|trên|nêu trên|số\s\S{1,24}))?)\s?[,:]"
)
_STATE = regex.compile(
    r"\s(?:trong\s)?(?:(?:thời gian|những năm|năm|tháng|tuần) (?:qua|gần đây)|vừa qua|hiện nay|"
    r"hiện|đến nay|tính đến|từ đầu (?:năm|tháng|mùa)|tình (?:hình|trạng)|thực (?:tế|trạng)|"
    r"(?:\d{1,2} tháng đầu\s)?năm \d{4}|qua (?:kiểm tra|theo dõi|rà soát|thanh tra))(?!\w)"
)
"""«Theo Chỉ thị, | thời gian qua tình trạng khai thác cát …» is why it was issued."""
_PAPER = regex.compile(
    r"(?<!\w)(?:ký|ban hành|có|ra|gửi|phát đi|phát)\s(?:\w+\s){0,3}?"
    r"(?P<paper>công điện|chỉ thị|văn bản|công văn|thông báo|kế hoạch|quyết định|kết luận)(?!\w)"
)
_LOOK_BACK = 2


def take_up_paper(state: State, sentence: SlottedSentence) -> None:
    """Take for an order what stands in the paper that a sentence or two before was issued."""
    order = state.order
    if (order is not None and not order.broken) or not (
        is_under(sentence.lower) or _is_quoted(state, sentence)
    ):
        return
    before = state.context.sentences[max(0, sentence.index - _LOOK_BACK) : sentence.index]
    for issuing in reversed(before):
        giver, paper = issuer_named(state.context, issuing), _PAPER.search(issuing.lower)
        if giver is None or paper is None:
            continue
        begin, end = (issuing.begin + at for at in paper.span("paper"))
        slot = next((s for s in issuing.of(DOCUMENT) if s.begin <= begin < s.end), None)
        state.order = Order(
            giver=replace(giver, inferred=True),
            to=(),
            ordered=True,
            modality=paper["paper"],
            anchor=(begin, end) if slot is None else (slot.begin, slot.end),
        )
        return


def _is_quoted(state: State, sentence: SlottedSentence) -> bool:
    """Tell what a paper is quoted with: «"Các xã trực 24/24 giờ", công điện nêu rõ»."""
    quoted = state.context.speakers.quoted(sentence)
    return quoted is not None and quoted.subject is Subject.PAPER and sentence.text.startswith('"')


@remembered
def is_under(lower: str) -> bool:
    """Tell whether a sentence begins with the paper that it stands in: «Theo đó, …»."""
    found = _UNDER.match(lower)
    return found is not None and _STATE.match(lower, found.end()) is None
