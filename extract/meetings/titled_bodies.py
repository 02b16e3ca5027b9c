"""Which bodies stand in somebody's title: «A, Chủ tịch UBND tỉnh» is no deed of the committee's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.slots import OFFICE, ORGANIZATION, PERSON

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.slots import Slot


def bodies_in_titles(people: Sequence[Slot]) -> frozenset[int]:
    """Return where the bodies begin that stand in a title."""
    found, reach = set(), 0
    for slot in people:  # they are in order
        if slot.label in {PERSON, OFFICE}:
            reach = max(reach, slot.end)
        elif slot.label == ORGANIZATION and slot.begin < reach:
            found.add(slot.begin)
    return frozenset(found)
