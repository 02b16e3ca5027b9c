"""Titles that share what they are of: «giám đốc, thủ trưởng các sở, ban, ngành»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.facts import AgentKind

if TYPE_CHECKING:
    from extract.context import Context
    from extract.orders.named_on import Addressee

_TITLE = regex.compile(
    r"(?:(?:các\s)?(?:đồng chí\s)?)?(?:phó\s)?(?:bí thư|chủ tịch|giám đốc|tổng giám đốc|thủ trưởng|"
    r"hiệu trưởng|chánh án|viện trưởng|cục trưởng|vụ trưởng|chi cục trưởng|"
    r"trưởng (?:ban|phòng|thôn|khoa)|chủ nhiệm|chỉ huy trưởng|tư lệnh|chính ủy)"
)
_JOINT = regex.compile(r",?\s(?:và\s)?")


def with_shared_units(context: Context, found: list[Addressee]) -> list[Addressee]:
    """Return those told, a title alone as one with the next, which says what both are of."""
    kept: list[Addressee] = []
    for one in reversed(found):
        behind = kept[-1] if kept else None
        if behind is not None and _shares(context, one, behind):
            label = context.words(one.begin, behind.end)
            group = replace(behind.agent, label=label)
            kept[-1] = replace(behind, agent=group, begin=one.begin)
        else:
            kept.append(one)
    return kept[::-1]


def _shares(context: Context, one: Addressee, behind: Addressee) -> bool:
    if behind.agent.kind is not AgentKind.AUDIENCE:
        return False
    if not _TITLE.fullmatch(one.agent.label.lower()):
        return False
    between = context.layout.view[one.end : behind.begin]
    return bool(_JOINT.fullmatch(between) and _TITLE.match(behind.agent.label.lower()))
