"""Who announces a programme by a plain word: «đề ra | 6 nhiệm vụ», «5 nhiệm vụ | mà … kết luận».

Every function takes a stretch of the matching view, in lower case, and offsets in it.
"""

from __future__ import annotations

from functools import cache

import regex

from extract.lexicon.programmes import programme_words
from extract.programmes.counted import number
from extract.programmes.heads import sets_more, setter
from extract.speech.wordings import either

_ALSO = regex.compile(r",?\s(?:và\s)?")
_BEHIND_ANOTHER = regex.compile(r"\d (?:\w+ ){1,5}(?:và|,) $")
_PARTS = regex.compile(r"trong đó,?\s(?:có\s|gồm\s)?\d[^.;:]*$")
"""«12 nhiệm vụ, trong đó có 5 nhiệm vụ về y tế, 4 nhiệm vụ về …» only says how they part."""
_SET_BEHIND = regex.compile(
    r"\s(?:mà|do)\s[^.;:\"\d]{3,60}?\s"
    r"(?:kết luận|chỉ đạo|nêu|đề ra|đặt ra|chỉ ra|xác định|phát động|gợi mở)(?!\w)"
)
"""«5 nhiệm vụ mà Tổng Bí thư đã kết luận»: who sets a programme follows."""
_NEAR_BEFORE = 40
_FAR_BEFORE = 120


def announced(lower: str, begin: int, end: int, set_until: int) -> bool:
    """Tell whether a count and its word at [begin, end) are said to be set.

    ``set_until`` is where the programme ends that was named last, -1 where there is none.
    """
    before = lower[max(0, begin - _NEAR_BEFORE) : begin]
    if setter().search(before) or sets_more().search(before):
        return True
    if _SET_BEHIND.match(lower, end) or _with_a_programme().match(lower, end):
        return True
    if _PARTS.search(lower, max(0, begin - _FAR_BEFORE), begin):
        return False
    goes_on = set_until >= 0 and _ALSO.fullmatch(lower, set_until, begin) is not None
    return goes_on or _BEHIND_ANOTHER.search(before) is not None


@cache
def _with_a_programme() -> regex.Pattern[str]:
    """Match a programme right behind: «9 nhiệm vụ|, 3 giải pháp đột phá»."""
    words = programme_words()
    sure = [head for head in words.heads if head not in {*words.chained, *words.announced}]
    return regex.compile(rf"(?:,|\svà)\s{number()}\s(?:{either(sure)})(?!\w)")
