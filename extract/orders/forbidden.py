"""Who must not do something: «nghiêm cấm | cán bộ, công chức | uống rượu …», whatever the verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from extract.orders.addressee_lists import agents_in
from extract.orders.group_names import heads

if TYPE_CHECKING:
    from extract.context import Context
    from extract.orders.named_on import Addressee
    from extract.slotted import SlottedSentence

_JOINT = regex.compile(r"(?:,|\svà)\s")


def forbidden(context: Context, sentence: SlottedSentence, begin: int) -> tuple[Addressee, ...]:
    """Return the groups right behind a verb that forbids."""
    base, first = sentence.begin, begin - sentence.begin
    found, end = heads().match(sentence.lower, first), first
    while found is not None:
        end = found.end()
        joint = _JOINT.match(sentence.lower, end)
        found = heads().match(sentence.lower, joint.end()) if joint else None
    return agents_in(context, sentence, begin, base + end) if end > first else ()
