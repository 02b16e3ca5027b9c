"""Given names behind a title: «Bộ trưởng Thăng», of whom the article names in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex
from msgspec.structs import replace

from extract.mentions import OfficeMention, PersonMention
from extract.slots import OFFICE, PERSON

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.people.coreference import Names, Offices
    from extract.slots import Slot

_GIVEN = regex.compile(r" (?P<name>\p{Lu}\p{Ll}{1,6})(?![\w-])(?! \p{Lu}\p{Ll})")


def with_given_names(
    text: str, slots: Sequence[Slot], names: Names, offices: Offices
) -> list[Slot]:
    """Return the slots, with the given name behind an office joined to it where it is known.

    Known is the last syllable of one full name whose holder has that title in the article.
    """
    full = tuple(names.full.values())
    return [_joined(text, slot, full, offices) for slot in slots]


def _joined(text: str, slot: Slot, full: Sequence[str], offices: Offices) -> Slot:
    office = slot.value
    if slot.label != OFFICE or not isinstance(office, OfficeMention) or office.plural:
        return slot
    given = _GIVEN.match(text, slot.end)
    if given is None:
        return _ending_in_name(text, slot, full)
    holders = [
        name
        for name in full
        if name.split()[-1] == given["name"] and offices.holds(name, office.position.title)
    ]
    if len(holders) != 1:
        return slot
    begin, end = given.span("name")
    person = PersonMention(name=holders[0], surface=given["name"], name_begin=begin, name_end=end)
    return replace(slot, label=PERSON, end=end, value=person)


def _ending_in_name(text: str, slot: Slot, full: Sequence[str]) -> Slot:
    """Return the person of «Bí thư Huyện ủy Lò Hữu Đoan», whose name was read as the body's."""
    words = text[slot.begin : slot.end]
    name = next((one for one in full if " " in one and words.endswith(f" {one}")), None)
    if name is None:
        return slot
    begin = slot.end - len(name)
    person = PersonMention(name=name, surface=name, name_begin=begin, name_end=slot.end)
    return replace(slot, label=PERSON, value=person)
