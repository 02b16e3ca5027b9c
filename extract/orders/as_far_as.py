"""What is to be done as far as something goes: «nước rút đến đâu, khắc phục đến đó»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.orders.by_agents import LABELS
from extract.orders.group_names import heads
from extract.remembered import asked_once

if TYPE_CHECKING:
    from extract.slotted import SlottedSentence

_FAR = asked_once(
    r"(?P<case>(?:[^\W\d]+\s){1,5}?)(?:đến|tới) đâu,?\s"
    r"[^;:.]{2,80}?(?<!\w)(?:đến|tới) (?:đó|đấy)(?!\w)"
)
_LONGEST = 40


def as_far_as(sentence: SlottedSentence, begin: int, end: int) -> int | None:
    """Return where «các xã | nước rút đến đâu khắc phục đến đó» begins behind those told, or None.

    The first of its verbs says how far, and is no part of who is told.
    """
    lower, base = sentence.lower, sentence.begin
    far = lower.find(" đâu", begin - base, end - base)
    if far < 0:
        return None
    ends = [s.end for s in sentence.between(begin, base + far) if s.label in LABELS]
    head = heads().match(lower, begin - base)
    ends += [base + head.end()] if head else []
    last = max(ends, default=None)
    if last is None or base + far - last > _LONGEST:
        return None
    return last + 1 if _FAR.match(lower, last + 1 - base) else None
