"""What of the words before a value is set apart from what stands ahead of it, or made so by it.

«cần 900 căn nhà nhưng | khả năng đáp ứng», «mưa lớn khiến | mực nước hồ»
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.figures.masked import Word

_SHORTEST = 2
_SAYS_MORE = frozenset(
    {"mới", "đã", "còn", "cũng", "đang", "chỉ", "vẫn", "luôn", "hiện", "chưa", "không", "có", "bị",
     "được", "phải", "lại", "sau", "thiếu", "mất"}
)  # fmt: skip
"""Behind «nhưng» these say more of the same things."""


def behind_but(words: Sequence[Word]) -> Sequence[Word]:
    """Begin at what is set apart, or made so: «cần 900 căn nhà nhưng | khả năng …»."""
    for index in range(len(words) - _SHORTEST - 1, 0, -1):
        apart = words[index].text == "nhưng" and not says_more(words, index + 1)
        if apart or words[index].text == "khiến":
            return words[index + 1 + (words[index + 1].text == "cho") :]
    return words


def says_more(words: Sequence[Word], index: int) -> bool:
    """Tell «hồ sơ quá hạn nhưng | chưa giải quyết», of the same papers, from another thing."""
    return words[index].text in _SAYS_MORE
