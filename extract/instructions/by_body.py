"""What must be done by the words of a body: «Theo Bộ Y tế, người dân cần đeo khẩu trang»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.orders.before_duty import before_modal
from extract.orders.obligations import modal
from extract.remembered import remembered
from extract.slots import ORGANIZATION
from extract.speech.beginnings import begins_action
from extract.speech.speaker import speaker_at

if TYPE_CHECKING:
    from extract.instructions.state import State
    from extract.slotted import SlottedSentence
    from extract.speech.speaker import Speaker

_BY = regex.compile(
    r"[\s\"-]*theo\s(?:(?:khuyến cáo|hướng dẫn|yêu cầu|chỉ đạo|thông báo|đề nghị)\scủa\s)?"
)
_MUST = regex.compile(r",\s[^;]{2,120}?\s(?:cần|phải)\s")
_ENDS = (",", " (", " -")


@remembered
def may_quote_body(lower: str) -> bool:
    """Tell whether a sentence may say what must be done by the words of a body."""
    return _BY.match(lower) is not None and _MUST.search(lower) is not None


def body_quoted(state: State, sentence: SlottedSentence) -> Speaker | None:
    """Return the body in whose words a sentence tells a group what it must do, None if none."""
    by = _BY.match(sentence.lower) if may_quote_body(sentence.lower) else None
    if by is None:
        return None
    base = sentence.begin
    at = base + by.end()
    body = next((s for s in sentence.of(ORGANIZATION) if s.begin == at), None)
    if body is None or not sentence.lower.startswith(_ENDS, body.end - base):
        return None
    must = modal(sentence, body.end, sentence.end)
    if must is None or not begins_action(sentence.text, must[1] + 1 - base):
        return None  # «cả nước cần thêm 200 máy thở»
    if not before_modal(state.context, sentence, body.end, must[0]):
        return None
    return speaker_at(state.context, body)
