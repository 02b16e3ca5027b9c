"""Who is meant by «bộ này», «Sở»: the body or unit of that kind that was named before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.orders.addressees import Addressee
from extract.people.places import UNIT_KINDS
from extract.remembered import asked_once
from extract.speech.nameless import BODIES, last_named

if TYPE_CHECKING:
    from extract.people.people import People

_THIS = asked_once(r"(?P<kind>\p{L}+(?:\s\p{L}+){0,2})\s(?:này|nói trên|nêu trên|đó)$")


def meant(people: People, addressee: Addressee) -> Addressee:
    """Return whom an addressee means: itself, or the body that «bộ này» points to."""
    this = _THIS.fullmatch(addressee.agent.label.lower())
    kind = this["kind"] if this else ""
    if kind not in BODIES and kind not in UNIT_KINDS:
        return addressee
    slot = last_named(people, kind, addressee.begin)
    return addressee if slot is None else replace(addressee, agent=people.agent_of(slot))
