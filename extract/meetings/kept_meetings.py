"""The meetings of a sentence, read once where the same words stand among the same bodies again.

Which phrases of a sentence name a meeting, and whose it is, depends on its words and on what stands
shortly before; on the bodies, units and persons named there; and on which body the article means by
«Ủy ban». All of that is what they are kept by, but for the last, which few ask for.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from extract.remembered import LONGEST, Latest
from extract.slots import MEETING, ORGANIZATION, PERSON, Slot

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from extract.facts import Organization
    from extract.layout.sentences import Sentence
    from extract.meetings.meeting_hosts import Hosts

_BEFORE = 300
"""No pattern looks so far before what it is tried on, or leads so far from body to body."""
_BEHIND = 60
"""Nor does one look so far behind a sentence."""
_BEGIN, _END = attrgetter("begin"), attrgetter("end")

Asked = tuple[str, int, "Organization | None"]
"""By what a body is called, where, and which it is."""


class _Kept(Struct, frozen=True):
    """A sentence's meetings, and what was asked for them, at offsets from its begin."""

    meetings: tuple[Slot, ...]
    asked: tuple[Asked, ...]


_sentences: Latest[Hashable, _Kept] = Latest()


class Named(Struct, frozen=True):
    """The bodies and persons that an article names, by where their names begin."""

    hosts: Hosts
    bodies: list[Slot]
    persons: list[int]

    @classmethod
    def of_article(cls, hosts: Hosts, slots: Sequence[Slot]) -> Named:
        """Return those among the slots of an article."""
        bodies = [slot for slot in slots if slot.label == ORGANIZATION]
        return cls(
            hosts,
            bodies,
            sorted(slot.begin for slot in slots if slot.label == PERSON),
        )

    def around(self, sentence: Sentence) -> Hashable:
        """Return a sentence's words, those before it, and all that is named in them."""
        hosts, begin, end = self.hosts, sentence.begin, sentence.end
        first = max(0, begin - _BEFORE)
        named: list[object] = []
        at = bisect_left(hosts.bodies, first, key=_END)
        for slot in hosts.bodies[at : bisect_right(hosts.bodies, begin, key=_END)]:
            named += (slot.begin - begin, slot.end - begin, slot.value)
        at = bisect_left(self.bodies, begin, key=_BEGIN)
        for slot in self.bodies[at : bisect_right(self.bodies, end, key=_BEGIN)]:
            titled = slot.begin in hosts.titled
            named += (slot.begin - begin, slot.end - begin, slot.value, titled)
        named.append(None)
        at = bisect_left(hosts.places, first, key=_END)
        for slot in hosts.places[at : bisect_right(hosts.places, end, key=_END)]:
            named += (slot.begin - begin, slot.end - begin, slot.value)
        at = bisect_left(self.persons, begin)
        named += [person - begin for person in self.persons[at : bisect_left(self.persons, end)]]
        words = hosts.view[first : end + _BEHIND]
        return words, begin - first, end - begin, sentence.kind, *named


def meetings_in(
    named: Named,
    sentence: Sentence,
    asked: list[Asked],
    called: Callable[[str, int], Organization | None],
    read: Callable[[Sentence], list[Slot]],
) -> list[Slot]:
    """Return the meetings of a sentence: those that were read before, else what ``read`` finds.

    ``called`` tells which body the article calls somehow; what ``read`` asked it is in ``asked``.
    """
    begin, followed = sentence.begin, named.hosts.followed
    if sentence.end - begin > LONGEST:
        return read(sentence)
    key = named.around(sentence)
    kept = _sentences.get(key)
    if kept is not None and all(called(by, begin + at) == body for by, at, body in kept.asked):
        return [_moved(slot, begin) for slot in kept.meetings]
    asked.clear()
    followed.clear()
    found = read(sentence)
    if all(slot.begin >= begin for slot in followed):  # else what is farther off was looked at
        mine = tuple([(by, at - begin, body) for by, at, body in asked])
        _sentences.keep(key, _Kept(tuple([_moved(slot, -begin) for slot in found]), mine))
    return found


def _moved(slot: Slot, by: int) -> Slot:
    mention = replace(slot.value, begin=slot.value.begin + by, end=slot.value.end + by)
    return Slot(MEETING, slot.begin + by, slot.end + by, mention)
