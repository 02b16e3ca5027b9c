"""What of the words before a value is set apart from what stands ahead of it, or made so by it.

«cần 900 căn nhà nhưng | khả năng đáp ứng», «mưa lớn khiến | mực nước hồ»
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.figures.masked import NUMBER, TIMES
from extract.figures.names.measured import starts_measure
from extract.lexicon.figures import is_people
from extract.numerals import ONE_TO_TEN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.figures.masked import Word

_SHORTEST = 2
_NEAR = 5
_AFTER = frozenset({"sau", "qua"})
_STRETCH = frozenset({*ONE_TO_TEN.split("|"), "ngày", "đêm", "tuần", "tháng", "năm", "học", "kỳ"})
_TOLD = TIMES | {NUMBER}
_WHEN = frozenset({"khi", "nếu"})
_STARTS = frozenset({"số", "tỷ", "tỉ", "tổng", "lượng"})
_SAYS_MORE = frozenset(
    {"mới", "đã", "còn", "cũng", "đang", "chỉ", "vẫn", "luôn", "hiện", "chưa", "không", "có", "bị",
     "được", "phải", "lại", "sau", "thiếu", "mất"}
)  # fmt: skip
"""Behind «nhưng» these say more of the same things."""


def behind_but(words: Sequence[Word]) -> Sequence[Word]:
    """Begin at what is set apart, or made so: «cần 900 căn nhà nhưng | khả năng …»."""
    if len(words) > 1 and words[0].text == "nhưng" and not says_more(words, 1):
        words = words[1:]  # «lượng giảm 4%, nhưng | giá trị đạt 9 tỷ USD»
    for index in range(len(words) - _SHORTEST - 1, 0, -1):
        apart = words[index].text == "nhưng" and not says_more(words, index + 1)
        if apart or words[index].text == "khiến":
            return words[index + 1 + (words[index + 1].text == "cho") :]
    return words


def behind_when(words: Sequence[Word]) -> Sequence[Word]:
    """Begin at what a clause leads to: «mở rộng khi | công ty tăng vốn», «… nếu | đạt quy mô vốn».

    So many died «khi tham gia giao thông», which leads to no measure.
    """
    measured = starts_measure(words)
    leads = (i for i in range(len(words) - _SHORTEST, 0, -1) if words[i].text in _WHEN)
    at = next(leads, 0)
    ends = at and any(starts_measure(words, len(words) - size) for size in (1, 2))
    return words[at + 1 :] if ends and not (measured and words[at].text == "khi") else words


def says_more(words: Sequence[Word], index: int) -> bool:
    """Tell «hồ sơ quá hạn nhưng | chưa giải quyết», of the same papers, from another thing."""
    return words[index].text in _SAYS_MORE


def behind_this(words: Sequence[Word]) -> Sequence[Word]:
    """Begin at who is told of: «với mức giá này | người nuôi lỗ»."""
    at = next((i for i in range(1, min(len(words), _NEAR)) if words[i].text == "này"), 0)
    behind = words[at + 1 :] if at else ()
    people = len(behind) > 1 and is_people(" ".join([word.text for word in behind[:2]]))
    return behind if people else words


def behind_stretch(words: Sequence[Word]) -> Sequence[Word]:
    """Begin behind the time that something took: «sau một tuần | số ca tử vong tăng»."""
    if not words or words[0].text not in _AFTER:
        return words
    at = 1
    while at < len(words) and (words[at].text in _STRETCH or words[at].text[0] in _TOLD):
        at += 1
    starts = 1 < at < len(words) - 1 and words[at].text in _STARTS
    return words[at:] if starts else words
