"""Claims that people attended the meeting of a sentence: shared by the rules that find them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.facts import Attendance
from extract.meetings.participation import names, site_near

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.rule import Claim, Match
    from extract.slots import Slot

READ = frozenset({"lead", "body", "caption"})
"""The kinds of block in which attendance is read."""


def claims(
    match: Match, who: list[Slot], begin: int, end: int, *, site: bool = True
) -> Iterator[Claim]:
    """State that these people attend what the words [begin, end) are about, but who chairs it.

    ``site`` tells that they may be at a remote site that the sentence names.
    """
    sentence, context = match.sentence, match.context
    key = context.meetings.of(sentence)
    if key is None:
        return
    place = site_near(sentence, match.begin, context) if site else None
    for person, name, written in names(who, context):
        if (key, name) in context.chairs:
            continue
        left, right = context.clause(sentence, min(begin, person.begin), max(end, person.end))
        inferred = set() if written else {"attendedBy"}
        yield match.claim(
            Attendance(meeting=key, person=name, site=place), left, right, inferred=inferred
        )
