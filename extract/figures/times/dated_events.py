"""Times that say when something else was: «sinh năm 1975», «được ban hành năm 2019»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.remembered import asked_once

if TYPE_CHECKING:
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_LOOK_BACK = 60
_EVENT = asked_once(
    re.compile(
        r"(?<!\w)(?:sinh|ban hành|ra đời|thành lập|tái lập|khởi công|khánh thành|diễn ra|ký kết"
        r"|phê duyệt|thông qua|sáp nhập|chia tách|nhập ngũ|tốt nghiệp|khai mạc|bế mạc|kết nạp đảng"
        r"|hiệu lực|hoàn thành|khai trương|bị bắt|qua đời|hy sinh)"
        r"(?: (?:từ|vào|trong|kể từ))?(?: (?:đầu|giữa|cuối))? $"
    )
)
_ALONE = re.compile(r"\)?(?:,|[.;]?$)")
_UP_TO = re.compile(r"(?:tính )?(?:đến|tới)(?!\w)")
"""«từ khi khởi công | đến hết tháng 7/2023, …»: up to then one reckons."""
_IS_A_YEAR = re.compile(r" (?:là|được xác định là|được coi là) năm(?! \d)(?!\w)")


def dates_event(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell when something was: «ông A, sinh năm 1975, thu 5 tỷ đồng», «ban hành năm 2019».

    «Năm 2025 là năm có ý nghĩa …» tells of the year, and of nothing that was done in it.
    """
    behind = sentence.lower[slot.end - sentence.begin :]
    if _IS_A_YEAR.match(behind) is not None:
        return True
    if _ALONE.match(behind) is None or _UP_TO.match(sentence.at(slot.begin, slot.end).lower()):
        return False
    ahead = sentence.at(max(sentence.begin, slot.begin - _LOOK_BACK), slot.begin)
    return _EVENT.search(ahead.lower()) is not None
