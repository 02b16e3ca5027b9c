"""Offices told with a short form of their body: «Bộ trưởng Y tế», «Giám đốc Sở TN-MT»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.lexicon import in_full, ministry
from extract.mentions import OfficeMention, PersonMention, PositionMention
from extract.slots import OFFICE, PERSON

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.facts import Organization
    from extract.slots import Slot

_SHORT = re.compile(r"(?<!\w)[A-ZĐ]{2}")
MINISTERS = frozenset({"bộ trưởng", "thứ trưởng"})
MINISTRY = "Bộ "
_ABROAD_TOO = frozenset({"Bộ Ngoại giao", "Bộ Quốc phòng"})
"""«Bộ trưởng Ngoại giao A»: who comes on a visit is called so, too, without his country."""


def with_full_bodies(slots: Sequence[Slot], view: str) -> list[Slot]:
    """Return slots whose titles name their body in full where it is known.

    «Bộ trưởng Bộ Tài nguyên và Môi trường (TN-MT) A», later «Bộ trưởng TN-MT A»: one office. What
    the article writes nowhere in full stays as it is, but for a minister's field in words.
    """
    lower = view.lower()
    return [_told(slot, lower) if slot.label in {PERSON, OFFICE} else slot for slot in slots]


def _told(slot: Slot, view: str) -> Slot:
    value = slot.value
    if isinstance(value, OfficeMention):
        office = _named(value.position, view)
        if office is value.position:
            return slot
        return replace(slot, value=replace(value, position=office))
    if not isinstance(value, PersonMention) or not (value.positions or value.shared):
        return slot
    held = tuple(_named(one, view) for one in value.positions)
    shared = tuple(_named(one, view) for one in value.shared)
    if held == value.positions and shared == value.shared:
        return slot
    return replace(slot, value=replace(value, positions=held, shared=shared))


def _named(position: PositionMention, view: str) -> PositionMention:
    """Return a title with its body in full, if that is one ministry or the article names it."""
    body = position.organization
    if body is None or body.label not in position.label:
        return position
    minister = position.title.lower() in MINISTERS and body.place is None
    bare = minister and not body.label.startswith(MINISTRY)
    if not bare and not _SHORT.search(body.label):
        return position
    name = (ministry(body.label) if bare else None) or in_full(body.label)
    known = _without_place(name, body).lower() in view
    if not known and _SHORT.search(body.label):
        name = f"{MINISTRY}{body.label}" if bare else body.label  # as the article writes it
    elif not known and (not bare or name in _ABROAD_TOO):
        return position
    if name == body.label or not (known or bare):
        return position
    label = position.label.replace(body.label, name)
    return replace(position, label=label, organization=replace(body, label=name))


def _without_place(name: str, body: Organization) -> str:
    return name.removesuffix(body.place.name).rstrip() if body.place is not None else name
