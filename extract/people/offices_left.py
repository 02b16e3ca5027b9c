"""What somebody is given for an office left: «thôi giữ chức X, điều động giữ chức | Y»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.slots import OFFICE

if TYPE_CHECKING:
    from extract.mentions import PositionMention
    from extract.rule import Match

_HOLDS = r"(?:giữ|làm|đảm nhiệm)(?:\s(?:chức vụ|chức danh|chức|cương vị))?\s"
_LEAVES = regex.compile(rf"(?:,|\s[-–])?\sthôi\s{_HOLDS}")
_MOVES = regex.compile(
    r"(?:,?\s(?:khóa|nhiệm kỳ)\s[^,;.:]{1,24})?(?:,|,?\s(?:để|và))\s(?:được\s)?"
    r"(?:điều động|luân chuyển|phân công|chỉ định|bổ nhiệm|chuyển)"
    rf"(?:(?!\b(?:ông|bà|đồng chí)\b)[^.;:]){{0,60}}?{_HOLDS}"
)


def next_given(match: Match, before: str) -> PositionMention | None:
    """Return the office given for the one of ``match``, None where that is not left for another.

    ``before`` is what stands between who leaves and the office.
    """
    if not _LEAVES.fullmatch(before):
        return None
    sentence, end = match.sentence, match.slot("office").end
    for slot in sentence.between(end, sentence.end, OFFICE):
        if _MOVES.fullmatch(sentence.at(end, slot.begin)):
            return None if slot.value.plural else slot.value.position
    return None
