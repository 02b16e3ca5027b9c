"""Bodies of one rank, none of which gives the other an order: two departments, two ministries."""

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
_ASKED = frozenset({"đề nghị", "kiến nghị", "đề xuất", "mong muốn"})
"""What one may ask of another."""


def may_order(giver: Agent, told: Agent, modality: str) -> bool:
    """Tell whether one body may give another an order: no department one to a department."""
    if modality in _ASKED or giver.kind is not AgentKind.ORGANIZATION:
        return True
    return not are_peers(giver.label, told.label)


def are_peers(one: str, other: str) -> bool:
    """Tell whether two bodies, by their names, are of one rank: two departments, two ministries."""
    names = one.lower(), other.lower()
    return any(rank.match(names[0]) and rank.match(names[1]) for rank in _RANKS)
