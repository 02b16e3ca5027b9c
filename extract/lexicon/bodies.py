"""Central bodies, and the titles that people hold."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from extract.lexicon.tables import Entry, entries, forbid_repeats, table
from extract.message import said

_PARTIAL_DATE = re.compile(r"|\d{4}(?:-\d\d(?:-\d\d)?)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """A central body: "Bộ Công an", kind "bộ".

    ``valid_from`` and ``valid_until`` (the first day on which it no longer holds) are partial dates
    in the forms of XML Schema, None where it is older than the table, or still there.
    ``replaced_by`` is the name of another entry; ``loose_aliases`` name other things too ("BCT").
    """

    name: str
    kind: str
    valid_from: str | None
    valid_until: str | None
    aliases: tuple[str, ...] = ()
    loose_aliases: tuple[str, ...] = ()
    replaced_by: str | None = None
    wikidata: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """A title: "Bộ trưởng", which ``needs_body`` to name an office.

    ``level`` and ``body`` say, in words, of what level and of what body; a ``membership`` is a seat
    ("Ủy viên Bộ Chính trị"), listed before the main office of the same person.
    """

    title: str
    level: str
    body: str
    needs_body: bool
    aliases: tuple[str, ...] = ()
    membership: bool = False
    acting: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Modifiers:
    """Words around a title: of a former holder, an acting one, one in charge without the title."""

    former: tuple[str, ...]
    acting: tuple[str, ...]
    in_charge: tuple[str, ...]


@cache
def bodies() -> tuple[Body, ...]:
    """Return the central bodies, before and after the reform of March 2025.

    Raises:
        LexiconError: a name stands twice, a successor is unknown, or years are missing.
    """
    rows = entries("bodies", "body")
    found = tuple(_body(row) for row in rows)
    forbid_repeats("bodies", ((alias, b.name) for b in found for alias in (b.name, *b.aliases)))
    names = {body.name for body in found}
    for row, body in zip(rows, found, strict=True):
        if body.replaced_by is not None and body.replaced_by not in names:
            raise row.fault(
                said("`replaced_by` “{name}” is no body of this table", name=body.replaced_by),
                said("Write a name of this table, or add that body."),
            )
    return found


def _body(row: Entry) -> Body:
    years = row.texts("years")
    if len(years) != len(("from", "until")) or not all(_PARTIAL_DATE.fullmatch(y) for y in years):
        raise row.fault(
            said("no `years`"),
            said('Write years = ["2025-03-01", ""]: its first day, and the first without it.'),
        )
    return Body(
        name=row.text("name"),
        kind=row.text("kind"),
        valid_from=years[0] or None,
        valid_until=years[1] or None,
        aliases=row.texts("aliases"),
        loose_aliases=row.texts("loose_aliases"),
        replaced_by=row.maybe("replaced_by"),
        wikidata=row.maybe("wikidata"),
    )


@cache
def offices() -> tuple[Office, ...]:
    """Return the titles that people hold.

    Raises:
        LexiconError: a title stands twice.
    """
    found = tuple(
        Office(
            title=row.text("title"),
            level=row.text("level"),
            body=row.text("body"),
            needs_body=row.truth("needs_body"),
            aliases=row.texts("aliases"),
            membership=row.truth("membership"),
            acting=row.truth("acting"),
        )
        for row in entries("offices", "office", "title")
    )
    forbid_repeats("offices", ((alias, o.title) for o in found for alias in (o.title, *o.aliases)))
    return found


@cache
def modifiers() -> Modifiers:
    """Return the words that stand around a title and change who holds it."""
    row = Entry("offices", "modifier", table("offices")["modifier"])
    return Modifiers(
        former=row.texts("former"), acting=row.texts("acting"), in_charge=row.texts("in_charge")
    )
