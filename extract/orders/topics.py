"""What stands before an order as its topic: «đối với A, …», and whether A is told anything."""

from __future__ import annotations

import regex

from extract.remembered import remembered

_PUNISHES = regex.compile(
    r"\s?(?:(?:kiên quyết|cương quyết|kịp thời|phải|cần|bị|dứt khoát)\s){0,3}(?:xử lý|xử phạt|"
    r"thu hồi|kỷ luật|cưỡng chế|đình chỉ|tước|thay thế|điều chuyển|truy cứu|khởi tố|loại bỏ|"
    r"phê bình|chấm dứt|rút giấy phép|khen thưởng|biểu dương|tuyên dương)(?!\w)"
)
"""What is done to those of «đối với cá nhân vi phạm, | kiên quyết xử lý», not by them."""
_REWARDS = regex.compile(r"(?:kịp thời\s)?(?:khen thưởng|biểu dương|tuyên dương)(?!\w)")
"""«đối với các xã làm tốt, | khen thưởng kịp thời»."""
TOPIC = regex.compile(r"[\s,\"'-]*(?:đối với|với|riêng|về phía)\s")
"""«Đối với Tổng công ty A, …», «Về phía Bộ B, …»."""


@remembered
def punishes(lower: str, begin: int, deed: int) -> bool:
    """Tell «đối với cá nhân vi phạm thì | xử lý nghiêm», where the topic is told nothing.

    The clause begins at ``begin``, what is to be done at ``deed``.
    """
    if TOPIC.match(lower, begin) is None:
        return False
    if _PUNISHES.match(lower, deed) is not None:
        return True
    comma = lower.find(", ", deed)  # «Đối với các xã | làm tốt, khen thưởng kịp thời»
    return _REWARDS.match(lower, comma + len(", ")) is not None if comma > 0 else False
