"""Administrative units: the provinces before and after July 2025, and the districts until then."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Literal, cast, get_args

from msgspec import Struct

from extract.lexicon.tables import Entry, entries, forbid_repeats, table
from extract.message import said

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Version = Literal["old63", "new34", "pre2025", "post2026"]
"""Which list a province belongs to: the 63 until July 2025 or the 34 since; ``pre2025`` is Thừa
Thiên Huế before it became the city of Huế, ``post2026`` Đồng Nai since it is a city."""

_FIELDS = (
    "name", "kind", "code", "version", "aliases", "loose_aliases", "valid_from", "valid_until",
    "merged_into", "wikidata",
)  # fmt: skip


class Province(Struct, frozen=True, kw_only=True):
    """A province or centrally run city, by its bare name: "Hải Dương", kind "tỉnh".

    ``code`` is that of the statistics office; ``valid_until`` the first day on which the unit no
    longer exists (None: still there), ``valid_from`` None where it is older than the table;
    ``merged_into`` the code of the province of the 34 that has its territory now. An alias is
    another whole name; ``loose_aliases`` name other things too, and no place is read by them.
    """

    name: str
    kind: str
    code: str
    version: Version
    aliases: tuple[str, ...] = ()
    loose_aliases: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_until: date | None = None
    merged_into: str | None = None
    wikidata: str | None = None

    def stands(self, day: date) -> bool:
        """Say whether the unit exists on a day."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_until is None or day < self.valid_until
        )


class District(Struct, frozen=True, kw_only=True):
    """A unit between province and commune, until July 2025 or before: "Phước Sơn", kind "huyện".

    ``province`` is one of the 63; ``valid_until`` the first day on which the unit no longer exists.
    """

    name: str
    kind: str
    code: str
    province: str
    valid_until: date


@cache
def provinces() -> tuple[Province, ...]:
    """Return all provinces: 63 old, 34 new, and two that changed their kind between.

    Raises:
        LexiconError: the table contradicts itself.
    """
    rows = entries("provinces", "province", _FIELDS)
    found = tuple(_province(row) for row in rows)
    codes = {province.code for province in found if province.version == "new34"}
    for row, province in zip(rows, found, strict=True):
        if province.merged_into is not None and province.merged_into not in codes:
            raise row.fault(
                said(
                    "`merged_into` {code} is no code of the 34 provinces",
                    code=province.merged_into,
                ),
                said("Write the code of the province that has its territory now."),
            )
    for version in get_args(Version):
        of_version = [province for province in found if province.version == version]
        forbid_repeats("provinces", ((a, p.name) for p in of_version for a in (p.name, *p.aliases)))
    return found


def _province(row: Entry) -> Province:
    version = row.text("version")
    if version not in get_args(Version):
        raise row.fault(
            said("unknown version {version}", version=version),
            said("Choose of: {words}.", words=", ".join(get_args(Version))),
        )
    return Province(
        name=row.text("name"),
        kind=row.text("kind"),
        code=row.text("code"),
        version=cast("Version", version),
        aliases=row.texts("aliases"),
        loose_aliases=row.texts("loose_aliases"),
        valid_from=row.day("valid_from"),
        valid_until=row.day("valid_until"),
        merged_into=row.maybe("merged_into"),
        wikidata=row.maybe("wikidata"),
    )


@cache
def districts() -> tuple[District, ...]:
    """Return all units between province and commune: of July 2025, then those that ended earlier.

    Raises:
        LexiconError: a district stands under no province, or twice.
    """
    last_day = table("districts")["valid_until"]
    present = tuple(_districts("province", last_day))
    forbid_repeats("districts", ((one.code, one.name) for one in present))
    found = (*present, *_districts("former", None))
    named = ((f"{one.kind} {one.name} ({one.province})", one.code) for one in found)
    forbid_repeats("districts", named)
    return found


def _districts(section: str, until: date | None) -> Iterator[District]:
    """Yield the units of a section; without a day for all of them each row names its own."""
    names = {p.code: p.name for p in provinces() if p.version == "old63"}
    fields = ("kind", "name") if until else ("kind", "name", "day")
    shape = [date if field == "day" else str for field in fields]
    for province, units in table("districts")[section].items():
        header = Entry("districts", f"{section}.{province}", units)
        if province not in names:
            raise header.fault(
                said("no province of the 63 has this code"), said("Correct the header.")
            )
        for code, unit in units.items():
            if not isinstance(unit, list) or [type(one) for one in unit] != shape:
                raise header.fault(
                    said("{code} does not say what it should", code=code),
                    said('Write "{code}" = [{fields}].', code=code, fields=", ".join(fields)),
                )
            kind, name, *day = unit
            yield District(
                name=name,
                kind=kind,
                code=code,
                province=names[province],
                valid_until=until or day[0],
            )


@cache
def other_countries() -> frozenset[str]:
    """Return the names of other countries, as written."""
    return frozenset(Entry("countries", "names", table("countries")).texts("names"))


@cache
def regions() -> Mapping[str, str]:
    """Return, for each name of a region in lower case, the one it is known by."""
    known: dict[str, str] = {}
    for fields in table("regions")["region"]:
        entry = Entry("regions", str(fields["name"]), fields)
        for name in (entry.text("name"), *entry.texts("aliases")):
            known[name.lower()] = entry.text("name")
    return known


_UNITS = re.compile(
    r"(?:(?:các|những|một số) )?(?:tỉnh(?: thành(?: phố)?)?|địa phương|huyện|xã|vùng|khu vực)"
    r"(?: thuộc)?(?: (?:vùng|khu vực)(?! cao| sâu| biên))? "
)
_SIDES = frozenset(
    {
        *(f"phía {side}" for side in ("bắc", "nam", "đông", "tây")),
        *("miền núi", "miền xuôi", "miền biển", "vùng cao", "vùng sâu", "vùng biên", "ven biển"),
        *("đồng bằng", "trung du", "biên giới", "cao nguyên", "ngoại thành"),
    }
)


def is_region(words: str) -> bool:
    """Tell words that name a region or its units: «các địa phương phía bắc», «vùng tây nguyên».

    The words are in lower case, and no comma stands between them.
    """
    return any(said in regions() for said in (words, f"các {words}", _where(words)))


def is_side(words: str) -> bool:
    """Tell units told only by how they lie: «các huyện vùng cao», «các xã ven biển»."""
    return _where(words) in _SIDES and not is_region(words)


def _where(words: str) -> str:
    units = _UNITS.match(words)
    return words[units.end() :] if units else ""
