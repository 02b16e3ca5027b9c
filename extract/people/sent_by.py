"""Ministers told by their ministry's delegation: «Đoàn của Bộ Y tế do Thứ trưởng A dẫn đầu»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.mentions import PersonMention
from extract.people.in_full import MINISTERS, MINISTRY
from extract.slots import ORGANIZATION, PERSON

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.facts import Organization
    from extract.mentions import PositionMention
    from extract.slots import Slot

_LED_BY = " do "


def with_senders(slots: Sequence[Slot], view: str) -> list[Slot]:
    """Return slots whose bare «Bộ trưởng», «Thứ trưởng» are of the ministry that sends them."""
    sent = {}
    for slot in slots:
        for position in _bare(slot):
            if view.endswith(_LED_BY, 0, position.begin):
                end = position.begin - len(_LED_BY)
                ministries = (
                    one.value for one in slots if one.label == ORGANIZATION and one.end == end
                )
                body = next((one for one in ministries if one.label.startswith(MINISTRY)), None)
                if body is not None:
                    sent[slot.value.name] = body
    if not sent:
        return list(slots)
    return [_of(slot, sent.get(slot.value.name)) if _bare(slot) else slot for slot in slots]


def _bare(slot: Slot) -> list[PositionMention]:
    """Return the titles of a person that tell a minister, but not of what."""
    if slot.label != PERSON or not isinstance(slot.value, PersonMention):
        return []
    held = slot.value.positions
    return [one for one in held if one.label.lower() in MINISTERS and one.organization is None]


def _of(slot: Slot, body: Organization | None) -> Slot:
    if body is None:
        return slot
    bare = _bare(slot)
    held = tuple(_held(one, body) if one in bare else one for one in slot.value.positions)
    return replace(slot, value=replace(slot.value, positions=held))


def _held(position: PositionMention, body: Organization) -> PositionMention:
    label = f"{position.label} {body.label}"
    return replace(position, label=label, organization=body, inferred=True, complete=True)
