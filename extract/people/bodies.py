"""Bodies in a sentence: their kind, their name and their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from extract.people.body_kinds import (
    bracket_end,
    gazetteer,
    kind_end,
    kinds,
    legal_form_end,
    may_begin,
    parts,
)
from extract.people.body_names import Scan
from extract.people.field_names import fields_end
from extract.people.names import is_family, name_end, run_end
from extract.people.places import VIETNAM, Unit, named_unit, region_end, unit_at, within

if TYPE_CHECKING:
    from extract.people.line import Line

_WHOLE_NAME = 3
"""Syllables of a person's name: «huyện ủy Đoàn Văn Hùng», but «huyện ủy, Đoàn Thanh niên»."""
_COMMUNES = frozenset({"ubnd", "hđnd", "đảng ủy", "ủy ban nhân dân", "hội đồng nhân dân"})
"""Bodies of which every commune has one."""
_COMMUNE = 2
"""Syllables that most communes' names have."""
_LONGEST_NAME = 4
_MIDDLES = frozenset({"Văn", "Thị"})
_DEEPEST = 3
"""How many bodies a name may stand in: «Phòng … Chi cục … Sở … tỉnh»."""
LEVELS = {
    "tỉnh": "province", "thành": "city", "huyện": "district", "quận": "district",
    "thị": "district", "catp": "city",
}  # fmt: skip
"""The level that the first word of a body shows: «Tỉnh ủy» is a province's."""
_UNIT_OF = {"huyện": "huyện", "quận": "quận", "thị": "thị xã", "thành": "thành phố"}


class Body(Struct, frozen=True):
    """A body at words ``[begin, end)``.

    ``kind`` is its head in lower case («ubnd», «sở», «bộ»); ``unit`` the place in or behind its
    name; ``level`` that of a place that is needed: «Sở Nội vụ» is some province's. ``named`` is
    False for a kind without a name: «Bộ», «Ban Chỉ đạo».
    """

    begin: int
    end: int
    kind: str
    family: str
    unit: Unit | None = None
    level: str | None = None
    named: bool = True


def body_at(line: Line, at: int, hint: str | None = None, depth: int = 0) -> Body | None:
    """Return the body whose kind or known name begins at a word, None where none does.

    ``depth`` counts the bodies whose names it stands in.
    """
    if depth > _DEEPEST or not may_begin(line, at):
        return None
    key = body_at, at, hint, depth
    if key not in line.kept:
        line.kept[key] = _body_at(line, at, hint, depth)
    found: Body | None = line.kept[key]
    return found


def _body_at(line: Line, at: int, hint: str | None, depth: int) -> Body | None:
    known = gazetteer().end(line, at)
    words = kinds()
    local, field = words.local.end(line, at), words.field.end(line, at)
    general, central = words.general.end(line, at), words.central.end(line, at)
    longest = max(local, field, general)
    named = known if known >= longest else central if general and central > longest else 0
    if (
        named
    ):  # a central body's own name too, where its kind alone is shorter: «Ngân hàng Thế giới»
        return _after_known(line, at, named, hint, depth)
    if not longest:
        end = max(central, known)
        found = _after_known(line, at, end, hint, depth) if end else None
        return replace(found, family="central") if found and not known else found
    if local == longest:
        return _local(line, at, local, hint, depth)
    if field == longest:
        return _of_field(line, at, field, hint, depth)
    if line.lowers[at:general] == ["bộ", "phận"] and not line.capital(at):
        return None  # «bộ phận một cửa», which each commune has
    return _general(line, at, general, hint, depth)


def _after_known(line: Line, begin: int, end: int, hint: str | None, depth: int) -> Body:
    kind = line.lower(begin)
    general = kinds().general.end(line, begin)
    if general and (
        line.capital(end)
        or line.lower(end) in {"của", "thuộc", "tỉnh", "huyện", "thành", ","}
        or parts().end(line, general) > end  # «Cục Thuế | xuất nhập khẩu»
    ):
        longer = _general(line, begin, general, hint, depth)
        if longer.end > end:
            return longer
    regional = region_end(line, end + 2 * (line.lowers[end : end + 2] == ["chi", "nhánh"]))
    if regional:
        return Body(begin, regional, kind, "known")
    branch = line.lowers[end : end + 2] == ["chi", "nhánh"]
    unit = unit_at(line, end + 2 * branch, hint)
    if unit is not None:
        return Body(begin, unit.end, kind, "known", unit, unit.level)
    return Body(begin, end, kind, "known")


def _local(line: Line, begin: int, end: int, hint: str | None, depth: int) -> Body:
    kind = " ".join(line.lowers[begin:end])
    if line.word(end) == "(":
        end = bracket_end(line, end) or end
    high = _of_high_court(line, end) or region_end(line, end)
    if high:
        return Body(begin, high, kind, "local")
    level = next((LEVELS[word] for word in line.lowers[begin:end] if word in LEVELS), None)
    at = past_term(line, end)
    at += line.lower(at) in {"của", "cấp"}
    unit = unit_at(line, at, hint)
    if unit is None and level is not None:
        own = unit_kind(kind) or ("thành phố" if level == "city" else "huyện")
        unit = _bare_named(line, at, level, own, hint)
    if line.word(end) == "VN":  # «UBMTTQ VN | tỉnh»: whose branch it is
        unit = unit_at(line, end + 1, hint) or Unit(end, end + 1, None, "country", VIETNAM)
    if unit is not None:
        unit = within(line, unit, hint)
        return Body(begin, unit.end, kind, "local", unit, unit.level)
    office = line.lowers[end : end + 2] == ["cơ", "quan"] and line.capital(end + 2)
    nested = (
        (line.capital(end) or office)
        and kind_end(line, end)
        and run_end(line, end) < end + _WHOLE_NAME
    )
    inner = body_at(line, end, hint, depth + 1) if nested else None
    if inner is not None:
        return Body(begin, inner.end, kind, "local", inner.unit, inner.level)
    central = kinds().central.end(line, end) if "đảng" in kind and line.capital(end) else 0
    central = central or (_of_commune(line, end) if kind in _COMMUNES else 0)
    if central:
        return Body(begin, central, kind, "local")
    return Body(begin, end, kind, "local", None, level or "any", named=level is not None)


def _of_commune(line: Line, at: int) -> int:
    """Return where a commune's name ends that stands without its kind, or 0.

    «Bí thư Đảng ủy | Phong Thu, …», «Chủ tịch UBND | An Phú | Lê Văn Hòa»; not a person's name, nor
    another body's.
    """
    size = run_end(line, at) - at
    person = size > _COMMUNE and is_family(line.word(at + _COMMUNE))
    if kind_end(line, at) or not (
        size == _COMMUNE or (person and size <= _COMMUNE + _LONGEST_NAME)
    ):
        return 0
    if size <= _LONGEST_NAME and name_end(line, at, at + size, titled=True):
        return 0
    named = person and line.word(at + 1) in _MIDDLES
    return 0 if named or is_family(line.word(at)) else at + _COMMUNE


def _of_high_court(line: Line, at: int) -> int:
    """Return where «cấp cao (tại Đà Nẵng)» ends behind a court or its prosecutors, or 0."""
    if line.lowers[at : at + 2] != ["cấp", "cao"]:
        return 0
    seat = unit_at(line, at + 3) if line.lower(at + 2) == "tại" else None
    return seat.end if seat is not None else at + 2


def unit_kind(kind: str) -> str | None:
    """Return the kind of unit that a kind of body is of: «Ban Thường vụ Huyện ủy» is a huyện's."""
    return next((_UNIT_OF[word] for word in kind.split() if word in _UNIT_OF), None)


def past_term(line: Line, at: int) -> int:
    """Return the place behind «khóa XIV» and «nhiệm kỳ 2021 - 2026»."""
    if line.lower(at) == "khóa":
        at += 2
    if line.lowers[at : at + 2] == ["nhiệm", "kỳ"]:
        at += 5 if line.word(at + 3) == "-" else 3
    return at


def _bare_named(line: Line, at: int, level: str, kind: str, hint: str | None) -> Unit | None:
    if level == "province":
        return None
    if (
        name_end(line, at, len(line), titled=False)
        and named_unit(line, at, kind, "city", hint) is None
    ):
        return None
    return named_unit(line, at, kind, level, hint)


def _of_field(line: Line, begin: int, end: int, hint: str | None, depth: int) -> Body | None:
    kind = line.lower(begin)
    if kind == "bộ" and not line.capital(begin):
        return None
    name = fields_end(line, end)
    level = "province" if kind == "sở" else None
    if not name:
        if kind == "bộ" or not line.capital(end):
            return Body(begin, end, kind, "field", None, level, named=False)
        return replace(_general(line, begin, end, hint, depth), family="field", level="province")
    if line.word(name) == "(":
        name = bracket_end(line, name) or name
    unit = unit_at(line, name, hint) if kind == "sở" else None
    if unit is not None and unit.level in {"province", "city"}:
        return Body(begin, unit.end, kind, "field", unit, unit.level)
    return Body(begin, name, kind, "field", None, level)


def _general(line: Line, begin: int, end: int, hint: str | None, depth: int) -> Body:
    kind = " ".join(line.lowers[begin:end])
    end = legal_form_end(line, kind, end)
    scan = Scan(line, begin, end, hint, bool(kinds().purpose.end(line, begin)), body_at, depth)
    stop = scan.run()
    several = kind == "ban" and line.lower(end) == "hđnd" and line.lower(begin - 1) == "các"
    named = stop > end and not several  # «các Ban HĐND tỉnh» are no one's name
    return Body(begin, stop, kind, "general", scan.unit, scan.level, named=named)
