"""What a paper says to those it is sent to: «Cục A ban hành công điện gửi các xã di dời dân»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.facts import AgentKind
from extract.instructions.found import Way
from extract.instructions.state import Order
from extract.orders.addressees import addressed
from extract.remembered import remembered
from extract.slots import DOCUMENT
from extract.speech.beginnings import begins_action
from extract.speech.issuers import issuer_named

if TYPE_CHECKING:
    from extract.instructions.state import State
    from extract.slotted import SlottedSentence

_SENT = regex.compile(
    r"(?<!\w)(?:có|ký|ban hành|ra|phát|phát đi|gửi)\s(?:(?:ngay|tiếp|thêm|nhiều|các|một|những)\s)?"
    r"(?P<paper>công điện|chỉ thị|công văn|văn bản)(?!\w)[^.;:\"]{0,60}?"
    r"\s(?:gửi|tới|đến|cho)\s(?:tới\s|đến\s|cho\s)?"
)
_COMMANDS = frozenset({"công điện", "chỉ thị"})
"""Papers that always command; others may ask for something, or tell of it."""
_TOLD_IN_GROUPS = frozenset({AgentKind.AUDIENCE, AgentKind.OFFICE})
_IS_TITLE = regex.compile(r"\s(?:về|về việc|v/v|để|nhằm)\s$")
"""«có công văn gửi các sở | về việc trực Tết»."""
_NO_ORDER = regex.compile(
    r"(?:xin|báo cáo|thông báo|trả lời|phúc đáp|cho (?:biết|hay|rằng)|nêu|phản ánh|trình|cảm ơn|"
    r"giải trình|cung cấp|trao đổi|đề cập|góp ý|lấy ý kiến|tham gia ý kiến|hỏi|mời|chúc|khen|"
    r"biểu dương|chia buồn|thăm hỏi|động viên|gửi|thống nhất|đồng ý|chấp thuận|phê duyệt|tố cáo|"
    r"tố giác|cảnh báo|hướng dẫn|giới thiệu|công bố|lưu ý|khẳng định|xác nhận|đề xuất|bày tỏ)"
    r"(?!\w)"
)
"""«có công văn gửi các sở | xin ý kiến về dự thảo»."""


@remembered
def may_send(lower: str) -> bool:
    """Tell whether a sentence may tell what a paper says to those it is sent to."""
    return " gửi " in lower and _SENT.search(lower) is not None


def read_sent(state: State, sentence: SlottedSentence) -> bool:
    """Read what a paper commands those to whom a sentence sends it; tell whether it does."""
    base = sentence.begin
    sent = _SENT.search(sentence.lower)
    giver = issuer_named(state.context, sentence)
    if sent is None or giver is None or giver.begin > base + sent.start():
        return False
    told = addressed(state.context, sentence, base + sent.end(), sentence.end)
    task = told.task - base
    if (
        not told.to
        or any(one.agent == giver.agent for one in told.to)
        or not begins_action(sentence.text, task)
        or _IS_TITLE.search(sentence.lower, 0, task)
        or _NO_ORDER.match(sentence.lower, task)
    ):
        return False
    groups = all(one.agent.kind in _TOLD_IN_GROUPS for one in told.to)
    if sent["paper"] not in _COMMANDS and not groups:
        return False  # «có văn bản gửi Bộ Tài chính bố trí vốn», from below
    begin, end = (base + at for at in sent.span("paper"))
    named = next((s for s in sentence.of(DOCUMENT) if s.begin <= begin < s.end), None)
    state.order = Order(
        giver=giver,
        to=told.to,
        first=told.to,
        ordered=True,
        modality=sent["paper"],
        anchor=(begin, end) if named is None else (named.begin, named.end),
    )
    told_here = state.clauses(sentence, told.task, sentence.end, Way.CONTINUED, giver.begin)
    state.order = None  # what it says has been told: the next sentence is the report's again
    return told_here
