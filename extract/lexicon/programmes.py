"""Words of numbered programmes."""

from __future__ import annotations

from functools import cache

from msgspec import Struct

from extract.lexicon.tables import Entry, table


class ProgrammeWords(Struct, frozen=True, kw_only=True):
    """What numbered programmes are called.

    ``heads`` follow the number; of these ``chained`` count only in quotation marks or in a chain
    («5 có, 5 không»); ``announced`` count where one of ``setters`` stands before or items follow;
    ``modifiers`` may follow a head; ``things`` count where one of ``duties``
    stands before and a list follows, each item marked: their name ends before ``behind_things``;
    ``units`` are no programme; ``common`` are everybody's, and set by none who only tells of them.
    """

    heads: tuple[str, ...]
    chained: tuple[str, ...]
    announced: tuple[str, ...]
    modifiers: tuple[str, ...]
    setters: tuple[str, ...]
    things: tuple[str, ...]
    units: tuple[str, ...]
    duties: tuple[str, ...]
    behind_things: tuple[str, ...]
    common: tuple[str, ...]


@cache
def programme_words() -> ProgrammeWords:
    """Return the words of numbered programmes.

    Raises:
        LexiconError: a list is no list of texts.
    """
    row = Entry("programmes", "theme", table("programmes")["theme"])
    return ProgrammeWords(
        heads=row.texts("heads"),
        chained=row.texts("chained"),
        announced=row.texts("announced"),
        modifiers=row.texts("modifiers"),
        setters=row.texts("setters"),
        things=row.texts("things"),
        units=row.texts("units"),
        duties=row.texts("duties"),
        behind_things=row.texts("behind_things"),
        common=row.texts("common"),
    )
