"""Bodies that give each other no order: two departments, two ministries, a lower and a higher."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.facts import AgentKind

if TYPE_CHECKING:
    from extract.facts import Agent

_RANKS = (
    regex.compile(
        r"(?:sở|công an (?:tỉnh|thành phố|tp)|bộ chỉ huy|thanh tra (?:tỉnh|thành phố)|"
        r"(?:cục thuế|cục hải quan|cục thống kê|kho bạc nhà nước) (?:tỉnh|thành phố))(?!\w)"
    ),
    regex.compile(r"bộ (?!chính trị|chỉ huy|tư lệnh|phận)\w|ngân hàng nhà nước(?! (?:chi|tỉnh))"),
)
"""Departments of a province; ministries."""
_FORCES = regex.compile(r"(?:bộ tư lệnh|quân (?:khu|đoàn|chủng)|binh (?:đoàn|chủng))(?!\w)")
_LEAD_FORCES = regex.compile(
    r"(?:bộ quốc phòng|bộ tổng tham mưu|tổng cục chính trị|quân ủy|chính phủ|bộ chính trị|"
    r"ban bí thư|ban chỉ đạo|ủy ban quốc gia)(?!\w)"
)
"""Whose orders the army's great units take."""
_ASKED = frozenset({"đề nghị", "kiến nghị", "đề xuất", "mong muốn"})
"""What one may ask of another."""


def may_order(giver: Agent, told: Agent, modality: str) -> bool:
    """Tell whether one body may give another an order: no department one to a department."""
    if modality in _ASKED or giver.kind is not AgentKind.ORGANIZATION:
        return True
    return not (are_peers(giver.label, told.label) or _is_below(giver.label, told.label))


def are_peers(one: str, other: str) -> bool:
    """Tell whether two bodies, by their names, are of one rank: two departments, two ministries."""
    names = one.lower(), other.lower()
    return any(rank.match(names[0]) and rank.match(names[1]) for rank in _RANKS)


def _is_below(one: str, other: str) -> bool:
    """Tell whether a body is below another, or leads none of the army's great units, that it is."""
    department, ministry = _RANKS
    if department.match(one.lower()) and ministry.match(other.lower()):
        return True
    return _FORCES.match(other.lower()) is not None and not (
        _LEAD_FORCES.match(one.lower()) or _FORCES.match(one.lower())
    )
