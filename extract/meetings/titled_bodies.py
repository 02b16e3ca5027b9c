"""Which bodies stand in somebody's title: «A, Chủ tịch UBND tỉnh» is no deed of the committee's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.slots import OFFICE, ORGANIZATION, PERSON

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.slots import Slot


def bodies_in_titles(people: Sequence[Slot]) -> frozenset[int]:
    """Return where the bodies begin that stand in a title.

    «Thường trực Huyện ủy» may be what somebody is; as a body it stands in nobody's title.
    """
    found, reach = set(), 0
    bodies = {(slot.begin, slot.end) for slot in people if slot.label == ORGANIZATION}
    for slot in people:  # they are in order
        if slot.label == OFFICE and (slot.begin, slot.end) in bodies:
            continue
        if slot.label in {PERSON, OFFICE}:
            reach = max(reach, slot.end)
        elif slot.label == ORGANIZATION and slot.begin < reach:
            found.add(slot.begin)
    return frozenset(found)
