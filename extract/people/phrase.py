"""What the parsers of persons give: where a person or an office stands, and which titles it has."""

from __future__ import annotations

from msgspec import Struct

from extract.people.positions import Title


class Phrase(Struct, frozen=True):
    """A person or an office at words ``[begin, end)``.

    ``name`` is the words of the name, None for an office without one; ``before`` and ``after``
    the titles around it, ``shared`` those that stand once for several names, ``apart`` those that
    stand in one chain with them and must be another's. ``plural`` tells that
    the office is spoken of in the plural, ``short`` that the name is only a given name.
    """

    begin: int
    end: int
    name: tuple[int, int] | None
    before: tuple[Title, ...] = ()
    after: tuple[Title, ...] = ()
    shared: tuple[Title, ...] = ()
    apart: tuple[Title, ...] = ()
    plural: bool = False
    short: bool = False
    honorific: bool = False
