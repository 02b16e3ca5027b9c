"""Where another body is told something behind a comma: «Sở A bố trí vốn|, |Sở B rà soát …»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.orders.actions import names_what_it_does
from extract.orders.group_names import heads
from extract.slots import AUDIENCE, OFFICE, ORGANIZATION
from extract.speech.beginnings import begins_action

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.slotted import SlottedSentence

_TOLD = frozenset({ORGANIZATION, OFFICE})
_WHILE = regex.compile(r"(?r)[,;]\s(?:còn|riêng|trong khi)\s$")
_LONGEST_TURN = 14
_LAST_WORDS = 5
_WORD_GAP = regex.compile(r"\s")
_LEADS_ANY = regex.compile(r"(?:chỉ đạo|hướng dẫn|đôn đốc|phân công|vận động|huy động|hỗ trợ)\s")
"""Behind these those may be listed who are led, or what is to be done: «hướng dẫn | xác định …»."""
_LISTS = regex.compile(
    r"(?<!\w)(?:phối hợp|cùng|với|giữa|gồm|như|khi|nếu|để|nhằm|sau khi|trong đó|do|mà|theo|của|:|"
    r"từ|về|là|trường hợp|chỉ đạo|giao|yêu cầu|đề nghị|hướng dẫn|đôn đốc|phân công|vận động|"
    r"huy động|hỗ trợ|"
    r"tạo điều kiện cho|giúp|cho)(?!\w)[^,]{0,80}$|^[^,]{0,12}$"
)
"""Before a comma these lead to more of the same, or to what the next body does not do alone."""


def turns_to(sentence: SlottedSentence, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where another body is told something behind a comma, at offsets of the sentence.

    «Sở A bố trí vốn|, |Sở B rà soát quy hoạch», «…|, còn |các xã …»; not «phối hợp với Bộ A, Bộ B
    rà soát», a list.
    """
    lower, base = sentence.lower, sentence.begin
    ends = {s.end - base for s in sentence.slots}
    last = begin - base
    for slot in sentence.between(begin, end):
        at, behind = slot.begin - base, slot.end - base
        while_other = _WHILE.match(lower, max(0, at - _LONGEST_TURN), at)
        joint = while_other.start() if while_other else at - 2
        if lower[joint : joint + 2] not in {", ", "; "} or (joint in ends and not while_other):
            continue
        goes_on = while_other or last > begin - base  # «…, Sở B bố trí vốn, các xã rà soát»
        group = slot.label == AUDIENCE and (goes_on or _alone(sentence, last, joint, behind + 1))
        if slot.label not in _TOLD and not group:
            continue
        behind += len(" thì") if lower.startswith(" thì ", behind) else 0
        if (
            lower[behind : behind + 1] == " "
            and begins_action(lower, behind + 1)
            and not names_what_it_does(lower, behind + 1)
            and (while_other or not _lists_on(lower, last, joint))
        ):
            yield joint, at
            last = at


def _alone(sentence: SlottedSentence, last: int, joint: int, task: int) -> bool:
    """Tell «các xã niêm yết danh sách|, các phòng công khai …» from «rà soát hộ nghèo, các hộ …».

    No other group stands close before the comma, and what the second one is to do is sure.
    """
    lower = sentence.lower
    words = lower[last:joint].split()[-_LAST_WORDS:]
    near = " ".join(words)
    return begins_action(sentence.text, task, sure=True) and not any(
        heads().match(near, at) for at in (0, *(m.end() for m in _WORD_GAP.finditer(near)))
    )


def _lists_on(lower: str, last: int, joint: int) -> bool:
    """Tell whether what stands before a comma leads to more of the same."""
    clause = lower[max(last, lower.rfind(";", 0, joint + 2) + 1) : joint]
    found = _LISTS.search(clause)
    leads = None if found is None else _LEADS_ANY.match(clause, found.start())
    return found is not None and not (leads and begins_action(clause, leads.end()))
