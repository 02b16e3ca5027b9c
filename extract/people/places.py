"""Administrative units in a sentence: «tỉnh Hải Dương», «TP.HCM», «xã Tân Lập»."""

from __future__ import annotations

from functools import cache, lru_cache

from msgspec import Struct
from msgspec.structs import replace

from extract.facts import Place, PlaceLevel
from extract.lexicon import districts, provinces
from extract.lexicon.places import other_countries
from extract.lexicon.words import scales
from extract.people.line import Line, Phrases
from extract.people.names import BESIDE_OCEAN, abroad_end
from extract.people.shaped_places import shaped_name
from extract.text import view

VIETNAM = Place(name="Việt Nam", level=PlaceLevel.COUNTRY)

PROVINCE, DISTRICT, COMMUNE, CITY = "province", "district", "commune", "city"
_KINDS: dict[tuple[str, ...], tuple[str, str]] = {
    ("tỉnh",): ("tỉnh", PROVINCE),
    ("thành", "phố"): ("thành phố", CITY),
    ("thủ", "đô"): ("thành phố", CITY),
    ("tp",): ("thành phố", CITY),
    ("huyện",): ("huyện", DISTRICT),
    ("quận",): ("quận", DISTRICT),
    ("thị", "xã"): ("thị xã", DISTRICT),
    ("tx",): ("thị xã", DISTRICT),
    ("xã",): ("xã", COMMUNE),
    ("phường",): ("phường", COMMUNE),
    ("thị", "trấn"): ("thị trấn", COMMUNE),
    ("đặc", "khu"): ("đặc khu", COMMUNE),
}
UNIT_KINDS = frozenset(kind for kind, _ in _KINDS.values())
"""What a text may call a unit by alone, once it has named it: «Huyện đề nghị …»."""
_DOTTED = {"H": ("huyện", DISTRICT), "Q": ("quận", DISTRICT), "P": ("phường", COMMUNE)}
_DOT_AND_SPACE = 2
_KIND_STARTS = frozenset({words[0] for words in _KINDS} | {short.lower() for short in _DOTTED})
_UNCLE = "hồ chí minh"


class Unit(Struct, frozen=True):
    """A unit at words ``[begin, end)``; ``place`` is None for a bare «tỉnh», of a known level."""

    begin: int
    end: int
    kind: str | None
    level: str
    place: Place | None


@cache
def _province_names() -> tuple[Phrases, dict[str, tuple[str, str]]]:
    """Return the provinces' names, and for each in lower case its name and kind."""
    known: dict[str, tuple[str, str]] = {}
    aliases: list[str] = []
    for province in sorted(provinces(), key=lambda p: p.version != "old63"):
        for alias in (province.name, *province.aliases):
            aliases.append(alias)
            known.setdefault(_key(alias), (province.name, province.kind))
    return Phrases(aliases), known


@cache
def _district_names() -> tuple[Phrases, dict[str, list[tuple[str, str, str]]]]:
    """Return the districts' names, and for each in lower case its (name, kind, province)."""
    known: dict[str, list[tuple[str, str, str]]] = {}
    for unit in districts():
        known.setdefault(_key(unit.name), []).append((unit.name, unit.kind, unit.province))
    return Phrases(unit.name for unit in districts()), known


@cache
def _countries() -> Phrases:
    return Phrases(other_countries())


@cache
def unit_starts() -> frozenset[str]:
    """Return the words in lower case with which a unit can begin."""
    return _province_names()[0].firsts | _KIND_STARTS | {"việt"}


@lru_cache(maxsize=8_192)
def _key(name: str) -> str:
    return " ".join(Line.of(view(name)).lowers)


def _said(line: Line, begin: int, end: int) -> str:
    return _key(" ".join(line.lowers[begin:end]))


def _proper(line: Line, begin: int, end: int) -> bool:
    return all(line.capital(i) or not line.words[i].isalpha() for i in range(begin, end))


def kind_at(line: Line, at: int) -> tuple[int, str, str] | None:
    """Return the end, the kind and the level of a kind word: «TP.» ends after its point."""
    if line.lower(at) not in _KIND_STARTS or line.words[at : at + 2][1:] == ["hội"]:
        return None
    short = _DOTTED.get(line.words[at])
    if (
        short
        and line.word(at + 1) == "."
        and line.capital(at + 2)
        and (line.starts_at(at + 2) - line.ends_at(at) <= _DOT_AND_SPACE)
    ):
        return at + 2, *short
    for size in (2, 1):
        found = _KINDS.get(tuple(line.lowers[at : at + size]))
        if found is None or at + size > len(line):
            continue
        end = at + size
        dotted = size == 1 and line.lower(at) in {"tp", "tx"} and line.word(end) == "."
        return end + dotted, *found
    return None


_OCEAN = ["thái", "bình", "dương"]
_HALVES = 2
_LONGER = frozenset({("tháp", "mười"), ("nam", "ninh")})
"""Names that begin like a province's: «Đồng Tháp Mười», «Hà Nam Ninh»."""


def province_end(line: Line, at: int) -> int:
    """Return where a province's name that begins at a word ends, or 0."""
    if not line.capital(at):
        return 0
    end = _province_names()[0].end(line, at)
    if (line.lower(end - 1), line.lower(end)) in _LONGER and line.capital(end):
        return 0
    for begin in (at, at - 1):  # «châu Á - | Thái Bình Dương», and «Bình Dương» in it
        ocean = line.lowers[begin : begin + 3] == _OCEAN
        if ocean and line.capital(begin + 2) and line.lower(begin - 1) in BESIDE_OCEAN:
            return 0
    return end if end and (_proper(line, at, end) or _half_small(line, at, end)) else 0


_SMALL = frozenset(
    {"hà nội", "hà giang", "hà tĩnh", "hải phòng", "hải dương", "bắc giang", "bắc ninh", "bắc kạn",
     "quảng ninh", "quảng ngãi", "quảng bình", "nghệ an", "thanh hóa", "thanh hoá", "lào cai",
     "yên bái", "lai châu", "lạng sơn", "thái nguyên", "tuyên quang", "phú thọ", "vĩnh phúc",
     "ninh bình", "đắk lắk", "gia lai", "kon tum", "đồng nai", "tây ninh", "kiên giang",
     "hậu giang", "tiền giang", "an giang", "sóc trăng", "bạc liêu", "trà vinh", "cà mau",
     "cần thơ", "đà nẵng", "bến tre"}
)  # fmt: skip
"""Names that are nothing else where their second syllable is written small: «Vĩnh phúc»."""
_NO_PLACE_BEHIND = frozenset({"chống", "ngừa", "không", "thủ", "học", "giải", "đơn", "chất"})
_WHERE = frozenset({"tỉnh", "tp", "phố", "tại", "ở", "riêng", "còn", "từ", "theo", "về", "của"})
_OF_SOMEBODY = frozenset({"ông", "bà", "anh", "chị", "em", "cô", "bác", "chí"})


def _half_small(line: Line, at: int, end: int) -> bool:
    """Tell «Vĩnh phúc trồng 40 ha ngô», «tỉnh Thái bình», from «Bà Hải phòng ngừa»."""
    before = line.lower(at - 1) if at else ""
    if end - at != _HALVES or line.lower(end) in _NO_PLACE_BEHIND or before in _OF_SOMEBODY:
        return False
    if at and line.capital(at - 1) and before not in _WHERE:
        return False
    return before == "tỉnh" or " ".join(line.lowers[at:end]) in _SMALL


def region_end(line: Line, at: int) -> int:
    """Return where a numbered region ends, or 0: «Kho bạc Nhà nước | khu vực XV».

    With its province, too: «Tòa án nhân dân | khu vực 3 - Quảng Ngãi».
    """
    number = line.word(at + 2)
    if line.lowers[at : at + 2] != ["khu", "vực"] or not (
        number.isdigit() or (number and set(number) <= set("IVX"))
    ):
        return 0
    dashed = line.word(at + 3) == "-"
    return (province_end(line, at + 4) if dashed else 0) or at + 3


_NO_COUNTRY = {
    ("pháp", "chế"), ("pháp", "luật"), ("pháp", "lý"), ("pháp", "lệnh"), ("pháp", "y"),
    ("mỹ", "thuật"), ("mỹ", "phẩm"), ("anh", "hùng"), ("anh", "ngữ"), ("đức", "dục"),
}  # fmt: skip
"""Words that begin like a country: «Trưởng Ban Pháp chế», «Viện Nhà nước và Pháp luật»."""


def country_end(line: Line, at: int) -> int:
    """Return where another country's name ends, or 0."""
    end = _countries().end(line, at) if line.capital(at) else 0
    if (line.lower(end - 1), line.lower(end)) in _NO_COUNTRY:
        return 0
    return end if end and _proper(line, at, at + 1) else 0


def _province(line: Line, begin: int, end: int) -> Place:
    name, kind = _province_names()[1][_said(line, begin, end)]
    return Place(name=name, level=PlaceLevel.PROVINCE, kind=kind)


def unit_at(line: Line, at: int, hint: str | None = None) -> Unit | None:
    """Return the unit whose kind word, or whose province's name, begins at a word.

    ``hint`` is the bare name of the article's province, which tells districts of one name apart.
    """
    if line.lower(at) not in unit_starts():
        return None
    if line.lowers[at : at + 2] == ["việt", "nam"] and line.capital(at):
        return Unit(at, at + 2, None, "country", VIETNAM)
    kind = kind_at(line, at)
    if kind is not None and not province_end(line, at):  # «TP HCM» is a name
        end, word, level = kind
        named = named_unit(line, end, word, level, hint)
        if named is not None:
            return Unit(at, named.end, word, named.level, named.place)
        return Unit(at, end, word, level, None)
    end = province_end(line, at)
    if not end or _said(line, at, end) == _UNCLE:
        return None
    return Unit(at, end, None, PROVINCE, _province(line, at, end))


def within(line: Line, unit: Unit, hint: str | None) -> Unit:
    """Return a unit with the larger one it is in: «xã Hồng Thượng, huyện A Lưới (Quảng Trị)»."""
    while unit.level in {COMMUNE, DISTRICT} and unit.place is not None:
        mark = line.word(unit.end)
        if mark not in {",", "-", "("}:
            break
        larger = unit_at(line, unit.end + 1, hint)
        if larger is None or larger.place is None or larger.level in {COMMUNE, unit.level}:
            break
        if mark == "(" and line.word(larger.end) != ")":
            break
        owner = unit.place.province or larger.place.province
        if larger.level == PROVINCE:
            owner = larger.place.name
        end = larger.end + (mark == "(")
        unit = replace(unit, end=end, place=replace(unit.place, province=owner))
        if larger.level != DISTRICT:
            break
    return unit


def named_unit(line: Line, at: int, kind: str, level: str, hint: str | None) -> Unit | None:
    """Return the unit whose name begins at a word, after a kind word; None where none does."""
    number = at < len(line) and line.words[at].isdigit() and not _is_amount(line, at)
    if at >= len(line) or not (line.capital(at) or number):
        return None
    if level in {PROVINCE, CITY}:
        end = province_end(line, at)
        if end:
            place = _province(line, at, end)
            if (
                level == PROVINCE
                or place.kind == "thành phố"
                or not _district(line, at, "thành phố")
            ):
                return Unit(at, end, kind, PROVINCE, place)
    if level == PROVINCE:
        abroad = abroad_end(line, at) if kind == "tỉnh" else 0  # «tỉnh Champasak»
        return Unit(at, abroad, kind, "country", None) if abroad else None
    if level in {CITY, DISTRICT}:
        found = _district(line, at, kind, hint)
        if found is not None or level == CITY:
            return found
    shaped = shaped_name(line, at, kind, district=level == DISTRICT)
    if shaped is None:
        return None
    end, name = shaped
    place_level = PlaceLevel.DISTRICT if level == DISTRICT else PlaceLevel.COMMUNE
    return Unit(at, end, kind, level, Place(name=name, level=place_level, kind=kind))


def _is_amount(line: Line, at: int) -> bool:
    """Tell «cấp cho quận | 3.200 liều», «hỗ trợ phường | 5 tỷ đồng» from «quận 3»."""
    digits = line.word(at + 1) in {".", ","} and line.word(at + 2).isdigit()
    together = digits and line.starts_at(at + 2) - line.ends_at(at) == 1
    return together or line.lower(at + 1) in scales()


def _district(line: Line, at: int, kind: str, hint: str | None = None) -> Unit | None:
    end = _district_names()[0].end(line, at)
    if not end or not _proper(line, at, end):
        return None
    rows = _district_names()[1][_said(line, at, end)]
    fitting = [row for row in rows if row[1] == kind] or (rows if kind != "thành phố" else [])
    if not fitting:
        return None
    owners = {row[2] for row in fitting}
    owner = hint if hint in owners else next(iter(owners)) if len(owners) == 1 else None
    place = Place(name=fitting[0][0], level=PlaceLevel.DISTRICT, kind=kind, province=owner)
    return Unit(at, end, kind, DISTRICT, place)


def district_named(name: str, province: Place | None, *, anywhere: bool = False) -> Place | None:
    """Return the district of a province that bears a name, None where none or several do.

    ``anywhere`` takes that of the whole country, where no province is known.
    """
    rows = _district_names()[1].get(_key(name), []) if province is not None or anywhere else []
    here = [row for row in rows if province is None or row[2] == province.name]
    if len({row[2] for row in here}) != 1:
        return None
    return Place(name=here[0][0], level=PlaceLevel.DISTRICT, kind=here[0][1], province=here[0][2])


def settled(place: Place, province: Place | None) -> Place:
    """Return a district of a name that several provinces know as that of the article's own."""
    if province is None or place.level is not PlaceLevel.DISTRICT or place.province is not None:
        return place
    rows = _district_names()[1].get(_key(place.name), [])
    here = any(row[2] == province.name for row in rows)
    return replace(place, province=province.name) if here else place
