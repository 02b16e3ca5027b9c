"""Places that only give: the money is spent elsewhere, and its figures are of there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

if TYPE_CHECKING:
    from extract.slots import Slot
    from extract.slotted import SlottedSentence

_GIVEN = regex.compile(
    r"(?r)(?<!mức )(?<!được )(?<!chính sách )"
    r"(?:hỗ trợ|ủng hộ|tài trợ|viện trợ|trao tặng) (?:của|từ) "
    r"(?:(?:đảng bộ|chính quyền|nhân dân|người dân|ubnd|tỉnh|thành phố|tp\.?|và|,) ?){0,6}$"
)
"""«vốn hỗ trợ của tỉnh A»; but «mức hỗ trợ của tỉnh A», what it gives its own"""


def is_giver(sentence: SlottedSentence, slot: Slot) -> bool:
    """Tell «vốn hỗ trợ của tỉnh A», which another place spends."""
    return _GIVEN.search(sentence.lower, 0, slot.begin - sentence.begin) is not None
