"""The part of a paper that takes stock: «1. Đánh giá chung», «II- Về hạn chế: …»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.numbering import level
from extract.remembered import remembered
from extract.speech.clauses import opening

if TYPE_CHECKING:
    from extract.instructions.state import State
    from extract.slotted import SlottedSentence

_STOCK = regex.compile(
    r"(?:[ivx]{1,4}\s?[.)/-]\s)?(?:về\s)?(?:một số\s|những\s|các\s)?"
    r"(?:(?:nhận xét|đánh giá)(?:,\s(?:nhận xét|đánh giá))?(?:\s(?:chung|khái quát)|"
    r"\s(?:về\s)?(?:tình hình|kết quả|công tác|việc)\s[^:;.]{0,80}|\s(?:tình hình|kết quả))?"
    r"|(?:tình hình|kết quả|thực trạng|bối cảnh|kết quả đạt được|ưu điểm|tồn tại|hạn chế"
    r"|bất cập|khó khăn|vướng mắc|khuyết điểm|nguyên nhân)"
    r"(?:,?\s(?:và\s)?(?:tồn tại|hạn chế|bất cập|khó khăn|vướng mắc|khuyết điểm|nguyên nhân))*"
    r"(?:\s(?!và\s)[^:;.,]{2,70}?)?)"
    r"\s?(?::|\.?\s*$)"
)


def mark_stock(state: State, sentence: SlottedSentence) -> None:
    """Note whether a numbered line begins the part of a paper that takes stock, or ends it.

    Nothing in that part goes on with what the paper orders; a line of its level or of a higher one
    ends it.
    """
    order = state.order
    if order is None or not (order.lists or order.header):
        return
    depth = level(sentence.lower)
    if depth is None:
        return
    if _takes_stock(sentence.lower):
        state.order = replace(order, stock=depth)
    elif order.stock is not None and depth <= order.stock:
        state.order = replace(order, stock=None)


@remembered
def _takes_stock(lower: str) -> bool:
    return _STOCK.match(lower, opening(lower, 0, len(lower))) is not None
