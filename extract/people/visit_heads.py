"""Who leads a delegation for as long as it travels: «đoàn do bà A, …, làm Trưởng đoàn»."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.mentions import OfficeMention, PersonMention, PositionMention

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.slots import Slot

HEAD = "trưởng đoàn"
_LEADS_IT = regex.compile(r"[^.;:\n]{0,200}?\slàm\s$")


def visit_heads(text: str, found: Sequence[Slot]) -> Iterator[tuple[str, PositionMention]]:
    """Yield the persons of «A, Phó Chủ tịch HĐND, làm Trưởng đoàn», each with that title."""
    person: Slot | None = None
    for slot in sorted(found, key=lambda s: s.begin):
        if isinstance(slot.value, PersonMention):
            person = slot
        elif isinstance(slot.value, OfficeMention) and person is not None:
            title = slot.value.position
            leads = title.title.lower() == HEAD and person.end < slot.begin
            if leads and _LEADS_IT.fullmatch(text[person.end : slot.begin].lower()):
                yield person.value.name, title
