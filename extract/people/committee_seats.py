"""Seats in a party committee that the next title of the same person names.

«Ủy viên Ban Thường vụ, Trưởng Ban Dân vận Tỉnh ủy» sits in the Ban Thường vụ of that Tỉnh ủy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.facts import Organization

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.mentions import PositionMention

_SEAT = regex.compile(r"\b(?P<body>(?:Ban Thường vụ|Ban thường vụ|BTV|Ban Chấp hành|BCH))$")
_COMMITTEE = regex.compile(r"\b(?P<name>(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) (?:ủy|uỷ)(?:\s.+)?)$")


def of_committee(positions: Sequence[PositionMention]) -> tuple[PositionMention, ...]:
    """Return the titles of one person; a seat without its committee is in the next title's."""
    return tuple(
        _seated(position, positions[at + 1]) if at + 1 < len(positions) else position
        for at, position in enumerate(positions)
    )


def _seated(position: PositionMention, following: PositionMention) -> PositionMention:
    seat = None if position.complete else _SEAT.search(position.label)
    committee = _COMMITTEE.search(following.label) if seat else None
    if seat is None or committee is None or following.former != position.former:
        return position
    name = f"{seat['body']} {committee['name']}"
    body = Organization(
        label=name, as_written=seat["body"], kind=seat["body"].lower(), place=following.place
    )
    return replace(
        position,
        label=f"{position.label} {committee['name']}",
        organization=body,
        place=following.place,
        inferred=True,
        complete=following.complete,
    )
