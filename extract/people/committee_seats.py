"""Titles whose body the next title of the same person names.

«Ủy viên Ban Thường vụ, Trưởng Ban Dân vận Tỉnh ủy» sits in the Ban Thường vụ of that Tỉnh ủy;
«Phó Chủ tịch, Tổng Thư ký Hội Luật gia» is deputy chairman of that Hội; «Bí thư Đảng ủy, Chủ tịch
HĐND xã A» leads the party of that commune.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.facts import Organization, Place, PlaceLevel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.mentions import PositionMention

_SEAT = regex.compile(r"\b(?P<body>(?:Ban Thường vụ|Ban thường vụ|BTV|Ban Chấp hành|BCH))$")
_COMMITTEE = regex.compile(r"\b(?P<name>(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) (?:ủy|uỷ)(?:\s.+)?)$")
_BARE_COMMITTEE = regex.compile(r"\b[Đđ]ảng (?:ủy|uỷ)$")
_COMMUNE_S = regex.compile(
    r"(?i)(?:UBND|HĐND|ủy ban nhân dân|hội đồng nhân dân|(?:ủy ban |UB)?(?:MTTQ|mặt trận))\b"
)
_HEADS_BODY = regex.compile(
    r"(?i)(?:phó )?(?:chủ tịch|tư lệnh|tư lệnh trưởng|chỉ huy trưởng)(?: thường trực)?$"
)
_SECOND_OFFICE = regex.compile(r"(?i)(?:phó )?(?:tổng thư ký|tham mưu trưởng|tổng giám đốc)$")
"""What one holds in the very body that he heads or is deputy head of; a Bí thư heads another."""


def of_committee(positions: Sequence[PositionMention]) -> tuple[PositionMention, ...]:
    """Return the titles of one person; what lacks its body is of the next title's."""
    return tuple(
        _of_next(position, positions[at + 1]) if at + 1 < len(positions) else position
        for at, position in enumerate(positions)
    )


def _of_next(position: PositionMention, following: PositionMention) -> PositionMention:
    if position.complete or following.former != position.former:
        return position
    committee = _BARE_COMMITTEE.search(position.label)
    if committee is not None and _is_commune_s(following):
        return _of_commune(position, committee[0], following.place)
    if _SECOND_OFFICE.match(following.title) and _HEADS_BODY.match(position.label):
        return _in_same_body(position, following)
    return _seated(position, following)


def _is_commune_s(position: PositionMention) -> bool:
    """Tell whether an office is one of a commune's council, committee or Front."""
    body, place = position.organization, position.place
    commune = place is not None and place.level is PlaceLevel.COMMUNE and place.kind is not None
    return commune and body is not None and _COMMUNE_S.match(body.label) is not None


def _of_commune(position: PositionMention, said: str, place: Place | None) -> PositionMention:
    """Return «Bí thư Đảng ủy» of «Bí thư Đảng ủy, Chủ tịch UBND xã A» with its commune."""
    if place is None:
        return position
    of = f" {place.kind} {place.name}"
    body = Organization(label=said + of, as_written=said, kind=said.lower(), place=place)
    return replace(
        position,
        label=position.label + of,
        organization=body,
        place=place,
        inferred=True,
        complete=True,
    )


def _in_same_body(position: PositionMention, following: PositionMention) -> PositionMention:
    """Return «Phó Tư lệnh» of «Phó Tư lệnh - Tham mưu trưởng Quân khu 5» with its body."""
    body = following.label[len(following.title) :]
    if not body or position.organization is not None or position.place is not None:
        return position
    return replace(
        position,
        label=position.label + body,
        organization=following.organization,
        place=following.place,
        inferred=True,
        complete=following.complete,
    )


def _seated(position: PositionMention, following: PositionMention) -> PositionMention:
    seat = _SEAT.search(position.label)
    committee = _COMMITTEE.search(following.label) if seat else None
    if seat is None or committee is None:
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
