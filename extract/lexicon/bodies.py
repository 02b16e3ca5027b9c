"""Central bodies, before and after the reform of March 2025."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from msgspec import Struct

from extract.lexicon.tables import Entry, entries, forbid_repeats
from extract.message import said

_FIELDS = (
    "name", "kind", "years", "aliases", "loose_aliases", "replaced_by", "wikidata",
)  # fmt: skip
_MINISTRY = "Bộ "
_OF_A_FIELD = {"bộ", "sở", "phòng", "ngành"}
"""Bodies that are named after a ministry's field."""
_LONGEST_SHORT_FORM = 7
_PARTIAL_DATE = re.compile(r"|\d{4}(?:-\d\d(?:-\d\d)?)?")


class Body(Struct, frozen=True, kw_only=True):
    """A central body: "Bộ Công an", kind "bộ".

    ``valid_from`` and ``valid_until`` (the first day on which it no longer holds) are partial dates
    in the forms of XML Schema, None where it is older than the table, or still there.
    ``replaced_by`` is the name of another entry; ``loose_aliases`` name other things too ("BCT"),
    and nothing is read as the body by them.
    """

    name: str
    kind: str
    valid_from: str | None
    valid_until: str | None
    aliases: tuple[str, ...] = ()
    loose_aliases: tuple[str, ...] = ()
    replaced_by: str | None = None
    wikidata: str | None = None


@cache
def bodies() -> tuple[Body, ...]:
    """Return the central bodies, before and after the reform of March 2025.

    Raises:
        LexiconError: a name stands twice, a successor is unknown, or years are missing.
    """
    rows = entries("bodies", "body", _FIELDS)
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


def in_full(name: str) -> str:
    """Return a body's name with its field written out: «Sở GD&ĐT Hà Nội» as «Sở Giáo dục …».

    Names without such a short form are returned as they are.
    """
    kind, _, rest = name.partition(" ")
    if kind.lower() not in _OF_A_FIELD:
        return name
    words = rest.split(" ")
    for size in range(min(len(words), _LONGEST_SHORT_FORM), 0, -1):
        field = _fields().get(" ".join(words[:size]).replace(" - ", "-").lower())
        if field is not None:
            return " ".join((kind, field, *words[size:]))
    return name


def ministry(field: str) -> str | None:
    """Return the ministry of a field, however that is written: «Thông tin Truyền thông».

    None where no ministry, of today or before, has that field.
    """
    short = field.replace(" - ", "-").lower()
    name = _fields().get(short) or _plain_fields().get(_plain(short))
    return None if name is None else _MINISTRY + name


@cache
def _plain_fields() -> Mapping[str, str]:
    return {_plain(written): name for written, name in _fields().items()}


def _plain(field: str) -> str:
    return " ".join(field.replace(" và ", " ").replace(",", " ").replace("-", " ").split())


@cache
def _fields() -> Mapping[str, str]:
    """Return the fields of ministries by every way of writing them, in lower case."""
    return {
        alias.removeprefix(_MINISTRY).lower(): body.name.removeprefix(_MINISTRY)
        for body in bodies()
        if body.kind == "bộ"
        for alias in (*body.aliases, body.name)
        if alias.startswith(_MINISTRY)
    }


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
