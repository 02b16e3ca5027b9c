"""What tells how things are or went, though it begins with a thing to be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.instructions.no_task import DONE, UNTIL_NOW
from extract.orders.obligations import modal
from extract.remembered import asked_once

if TYPE_CHECKING:
    from extract.slotted import SlottedSentence

_NOMINAL = asked_once(
    r"(?<!\w)là một trong (?:những|các|số)(?!\w)|"
    r"(?<!\w)(?:cũng|chính|đều|luôn|vẫn|không chỉ|được xem|được coi|được xác định) là(?!\w)"
    r"|^(?:(?!(?:xác định|coi|xem|lấy|nhận thức|quán triệt)(?!\w))[\w,-]+\s){2,14}?là\s(?:một\s)?"
    r"(?:vấn đề|nhiệm vụ|yêu cầu|việc|khâu|giải pháp|yếu tố|động lực|nền tảng|chìa khóa|"
    r"điều kiện|cơ sở|"
    r"trách nhiệm|công việc|xu thế|đòi hỏi|bước|con đường|hướng đi|thước đo|mục tiêu|cách)(?!\w)"
)
"""«Nâng cao chất lượng phục vụ chính là …» says what something is."""
_REACHED = asked_once(
    r"(?!phấn đấu|bảo đảm|đảm bảo|quyết tâm|nỗ lực|phải|cần|sớm|hoàn thành|tiếp tục)"
    r"(?:\w+\s){1,5}?(?:ước\s)?(?:đạt|chiếm|bằng)\s(?:hơn|trên|gần|khoảng|xấp xỉ)?\s?\d"
)
"""«Giải ngân đạt 62% kế hoạch» reports a figure."""
_SO_FAR = regex.compile(
    r"(?<!\w)mới\s(?:chỉ\s)?(?:giải ngân|đạt|bố trí|thực hiện|hoàn thành|triển khai|bàn giao|thu|"
    r"phê duyệt|giải quyết|phân bổ|tiêm|cấp|có)(?:\sđược)?\s(?:hơn\s|gần\s|khoảng\s|trên\s)?\d"
)
"""«đến hết tháng 7, toàn tỉnh mới giải ngân 900 tỷ đồng» tells how far it got."""
_ABOUT_STATE = regex.compile(r"về (?:tình hình|kết quả|diễn biến|thiệt hại|nguyên nhân)(?!\w)")
"""«Về tình hình cứu nạn, đến nay …» tells what has come about."""


def reports(sentence: SlottedSentence, start: int, at: int, stop: int) -> bool:
    """Tell whether a sentence tells how things are, that begins at ``start`` in it.

    What would be to be done begins at ``at``; ``stop``, an offset of the article, is where its own
    words end.
    """
    lower, base = sentence.lower, sentence.begin
    if " là" in lower and _NOMINAL.search(lower[at : stop - base]):
        return True
    if _REACHED.match(lower, at) or (_ABOUT_STATE.match(lower, start) and DONE.search(lower)):
        return True
    so_far = _SO_FAR.search(lower, at) or UNTIL_NOW.match(lower, start)
    return so_far is not None and modal(sentence, base + at, stop) is None
