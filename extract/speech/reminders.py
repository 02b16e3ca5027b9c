"""Orders in everyday words, «ông A nhắc các tổ …», and those that are yet to be given."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.slots import AUDIENCE, OFFICE, ORGANIZATION, PERSON, PLACE

if TYPE_CHECKING:
    from extract.slotted import SlottedSentence

REMINDERS = frozenset(
    {"nhắc", "dặn", "bảo", "khuyên", "giục", "thúc", "đặt hàng"}
    | {"hối thúc", "thúc giục", "nhắn nhủ", "nhắn gửi", "hạ lệnh", "phát lệnh", "ủy quyền"}
)
"""Verbs that tell somebody to do something only where that somebody stands behind them."""
_CALLED = {
    "đặt hàng": "đặt hàng", "nhắn nhủ": "căn dặn", "nhắn gửi": "căn dặn", "ủy quyền": "giao",
    "hạ lệnh": "ra lệnh", "phát lệnh": "ra lệnh", "khuyên": "khuyến cáo",
}  # fmt: skip
"""How the graph calls those that do more than remind."""
_TOLD = (PERSON, OFFICE, ORGANIZATION, AUDIENCE, PLACE)
_GROUP = regex.compile(
    r"\s(?:các|những|mọi|từng|anh em|bà con|cán bộ|đơn vị|nhà thầu|lãnh đạo|chủ đầu tư|chính quyền|"
    r"chủ tịch|trưởng|ban|xã|phường|huyện|người (?:dân|lao động|bệnh|tiêu dùng)|nhân dân|phụ huynh|"
    r"học sinh|thí sinh|du khách|nông dân|ngư dân|hộ dân|doanh nghiệp)\s"
)
_ADVISED = regex.compile(
    r"(?<!\w)(?:tham mưu|đề xuất|trình|phối hợp)(?!\w)(?:[^.;:]{0,80})(?:có|ban hành|ra)\s"
    r"(?:các\s)?(?:văn bản|công văn|công điện|chỉ thị|kế hoạch)\s$"
)
_PAST = regex.compile(r"(?<!\w)(?:đã|vừa)(?!\w)")


def reminder(sentence: SlottedSentence, verb: str, end: int, *, said: bool) -> str | None:
    """Return what an everyday verb that ends at ``end`` orders, between two of whom it tells.

    «bà nhắc Phòng Quản lý đô thị …», not «bảo vệ rừng», «nhắc đến chuyện cũ»; ``said`` is True
    where somebody is its subject.
    """
    if not said or verb not in REMINDERS:
        return None
    behind = sentence.begin + end + 1
    if sentence.lower.startswith("cho ", end + 1):
        behind += len("cho ")
    named = any(slot.begin == behind for slot in sentence.of(*_TOLD))
    if not named and not _GROUP.match(sentence.lower, behind - sentence.begin - 1):
        return None
    return _CALLED.get(verb, "nhắc nhở")


def is_advised(lower: str, verb: int) -> bool:
    """Tell an order that somebody is yet to propose: «tham mưu UBND tỉnh có văn bản chỉ đạo …»."""
    advised = _ADVISED.search(lower, 0, verb)
    return advised is not None and _PAST.search(lower, 0, verb) is None
