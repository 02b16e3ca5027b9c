"""Whom and what one sentence names by its own words; the article around it says who is meant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from extract.people.abroad import of_country
from extract.people.bodies import Body, body_at
from extract.people.body_kinds import body_starts, is_rest, legal_form_end
from extract.people.committees import purpose_end
from extract.people.field_names import fields_end
from extract.people.line import Line
from extract.people.names import run_end
from extract.people.persons import Parser, Phrase
from extract.people.places import VIETNAM, country_end, unit_at, unit_starts
from extract.people.setting import Named
from extract.people.trades import named_by_trade
from extract.people.works_named import is_work, names_street
from extract.remembered import remembered

_NAMED_IN_LOWER_CASE = frozenset({"ban chỉ đạo", "ủy ban quốc gia"})
_FOR_A_PURPOSE = frozenset({"tổ công tác", "hội đồng", "tiểu ban", "ủy ban", "ban chỉ huy"})
_TOLD_OF_PURPOSE = frozenset({"về", "của", "số", "đặc", "liên", "phòng", "thi", "nghĩa"})
"""Words that open a name in lower case: «Tổ công tác đặc biệt …», «Hội đồng nghĩa vụ …»."""
_IN_EACH_UNIT = frozenset({"bảo hiểm xã hội", "bhxh", "điện lực"})
"""Kinds of which each unit has one: «Bảo hiểm xã hội tỉnh», «Điện lực huyện», with a capital."""
_SEVERAL = frozenset({"các", "những", "hai", "ba", "nhiều", "mọi", "liên", "cấp", "giữa"})
_OF_A_FIELD = frozenset({"sở", "phòng"})
_ONLY_WORDS = frozenset({"điện lực", "liên hiệp", "quân sự", "nhà"})
"""Kinds that are words of a longer name: «Tập đoàn | Điện lực Việt Nam», «Kho bạc | Nhà nước»."""
_HALF_WORDS = frozenset(
    {"tỉnh", "thành", "huyện", "quận", "ủy", "văn", "tổng", "học", "phân", "liên"}
)
"""What a kind of two words begins with, the second of which is a kind too: «Văn | Phòng»."""
_OF_KINDS = frozenset(
    {"tổng cục", "cục", "chi cục", "vụ", "liên minh", "hiệp hội", "hội", "liên đoàn", "liên hiệp"}
    | {"học viện", "trường", "đại học", "trường đại học", "trường cao đẳng", "viện", "phân viện"}
    | {"công ty", "tổng công ty", "tập đoàn", "xí nghiệp", "nhà máy", "báo", "tạp chí", "bộ phận"}
    | {"chi nhánh", "bảo tàng", "thư viện", "nhà hát", "nhà xuất bản", "câu lạc bộ", "clb", "quỹ"}
)
"""Kinds that are followed by what they are of, which then is no body: «Hiệp hội | Ngân hàng»."""
_SCHOOLS = frozenset(
    {"chuyên", "thpt", "thcs", "tiểu", "mầm", "mẫu", "phổ", "trung", "cao", "đại", "chính", "dạy"}
    | {"dân", "nội", "liên", "quốc", "song", "bồi", "quân", "sĩ", "đào", "văn", "kỹ", "năng", "dự"}
    | {"sư", "y", "công", "kinh", "nuôi", "đảng", "cán", "nghiệp", "th", "mn", "pthcs", "cđ", "đh"}
)
"""First syllables of the kinds of schools, in whose names a capital may stand alone."""
_LONGEST_PARTY = 7
_MANY = frozenset({"các", "những", "toàn", "lại", "một"})
"""«Tiểu ban rà soát | các việc …» does so, and is not named by it."""
_EVERYWHERE = frozenset({"cả", "toàn"})
_CREDIT = ("ảnh", "tin", "bài", "theo", "tác giả", "video", "clip", "phóng viên", "pv")


class Told(Struct, frozen=True):
    """What a sentence names: units at offsets from its begin, persons and bodies at its words."""

    units: tuple[Named, ...]
    phrases: tuple[Phrase, ...]
    bodies: tuple[Body, ...]


@remembered
def told(text: str, hint: str | None) -> Told:
    """Read a sentence; ``hint`` is the bare name of the article's province."""
    line = Line.of(text)
    units = tuple(_units(line, hint))
    phrases = tuple(p for p in Parser(line, hint).phrases() if not _credited(line, p))
    return Told(
        tuple(unit for unit in units if not _inside_name(line, phrases, unit)),
        phrases,
        tuple(body for body in _bodies(line, hint, units) if not _is_person(phrases, body)),
    )


@cache
def _starts() -> frozenset[str]:
    return unit_starts() | _EVERYWHERE


def _units(line: Line, hint: str | None) -> Iterator[Named]:
    done = 0
    for at in line.starts(_starts()):
        if at < done:
            continue
        if line.lower(at) in _EVERYWHERE:
            if line.lower(at + 1) in {"nước", "quốc"}:
                yield Named(line.starts_at(at), line.ends_at(at + 1), VIETNAM)
            continue
        other = _of_cooperative(line, at) or names_street(line, at)
        unit = None if other else unit_at(line, at, hint)
        if unit is not None:
            done = unit.end
            if unit.place is not None:
                yield Named(line.starts_at(at), line.ends_at(unit.end - 1), unit.place)


def _of_cooperative(line: Line, at: int) -> bool:
    """Tell «Hợp tác xã Tân Tiến», whose name is no commune's."""
    return line.lower(at) == "xã" and line.lower(at - 1) == "tác"


def _inside_name(line: Line, phrases: Sequence[Phrase], unit: Named) -> bool:
    return any(
        line.starts_at(p.name[0]) <= unit.begin and unit.end <= line.ends_at(p.name[1] - 1)
        for p in phrases
        if p.name is not None
    )


def _is_person(phrases: Sequence[Phrase], body: Body) -> bool:
    """Tell a person from a body: «đồng chí Đoàn Văn Lực» is of that family, and no delegation."""
    return any(p.name is not None and p.name == (body.begin, body.end) for p in phrases)


def _credited(line: Line, phrase: Phrase) -> bool:
    """Tell whether a name is that of a photographer or author: «Ảnh: Lê Minh»."""
    before = phrase.begin - 1
    return (
        phrase.name is not None and line.word(before) == ":" and line.lower(before - 1) in _CREDIT
    )


def _bodies(line: Line, hint: str | None, units: Sequence[Named]) -> Iterator[Body]:
    inside = [(unit.begin, unit.end) for unit in units]
    past = 0
    outer: Body | None = None
    last: Body | None = None
    for at in line.starts(body_starts()):
        if any(begin < line.starts_at(at) < end for begin, end in inside):
            continue  # «huyện Vụ Bản» is no department
        own = body_at(line, at, hint) if line.capital(at) or _in_lower_case(line, at) else None
        if own is None or not own.named or own.family == "firm":
            continue
        body = of_country(line, own) or _foreign_party(line, own) or own
        if body is own and _vague(line, body):
            continue
        if (body.family == "general" and not _called(line, body)) or is_rest(line, at, body.end):
            continue
        if is_work(line, body):
            continue
        around = [one for one in (outer, last) if one is not None]
        ofs = any(_is_of_kind(line, one, body) for one in around)
        if body.end <= past and (body.kind in _ONLY_WORDS or ofs):
            continue
        if any(_is_short_form(line, one, body) for one in around):
            continue
        last, outer = body, body if body.end > past else outer
        past = max(past, body.end)
        yield body


def _is_short_form(line: Line, outer: Body, body: Body) -> bool:
    """Tell a body's short form in brackets: «Ban Chỉ đạo 389 | (BCĐ 389)»."""
    return (
        line.word(body.begin - 1) == "("
        and outer.begin < body.begin - 1 <= outer.end
        and (line.words[body.begin].isupper())
    )


def _is_of_kind(line: Line, outer: Body, body: Body) -> bool:
    """Tell a word of a larger body's own kind: «ỦY | BAN NHÂN DÂN», «Ủy ban | Thường vụ …».

    Or what its members or its work are: «Tổng cục | Hải quan», «Liên minh | Hợp tác xã tỉnh A».
    """
    if line.lowers[body.begin - 1 : body.begin + 2] == ["ban", "thường", "vụ"]:
        return True
    if line.lower(outer.begin) in _HALF_WORDS and body.begin == outer.begin + 1:
        return True
    kind = outer.begin + len(outer.kind.split())
    if outer.kind.startswith("trường ") and body.begin < kind:
        return True  # «Trường | Đại học Tây Nguyên»
    return outer.kind in _OF_KINDS and body.begin == legal_form_end(line, outer.kind, kind)


def _in_lower_case(line: Line, at: int) -> bool:
    """Tell «sở Y tế», «phòng TN-MT», «trường Đại học Luật» from «các sở Y tế», and «sở hữu»."""
    kind, several = line.lower(at), line.lower(at - 1) in _SEVERAL
    of_police = line.lowers[at + 1 : at + 3] == ["công", "an"]  # «các đội, phòng Công an tỉnh»
    if several or of_police or not line.capital(at + 1):
        return False
    return (kind in _OF_A_FIELD and fields_end(line, at + 1) > 0) or (
        kind == "trường" and line.lowers[at + 1 : at + 3] == ["đại", "học"]
    )


def _foreign_party(line: Line, body: Body) -> Body | None:
    """Return a party of another country, up to its name: «Đảng | Cộng sản Trung Quốc»."""
    if body.kind != "đảng" or body.end > body.begin + 1 or not line.capital(body.end):
        return None
    for at in range(body.end, min(body.end + _LONGEST_PARTY, len(line))):
        end = country_end(line, at)
        if end or not line.words[at].isalpha() or line.lower(at) == "và":
            return replace(body, end=end) if end else None
    return None


def _vague(line: Line, body: Body) -> bool:
    """Tell whether the words name a body only after a title: «Trung ương».

    Or are the first of another name: «Đảng Cộng sản Đông Dương» is not the «Đảng» of today.
    """
    if body.family != "central":
        return False
    if line.lowers[body.begin : body.begin + 3] == ["đảng", "cộng", "sản"]:
        return True
    return line.lower(body.begin) not in {"đảng", "nhà"} or body.begin + 2 < body.end


def _called(line: Line, body: Body) -> bool:
    """Tell whether what follows the kind is a name: «Cục Quản lý …», «Cục Thuế tỉnh X»."""
    at = legal_form_end(line, body.kind, body.begin + len(body.kind.split()))
    if body.kind == "vùng":  # «Vùng 3 Hải quân», not «Vùng Thủ đô»
        return line.word(at).isdigit() or line.lower(at) in {"cảnh", "hải"}
    if body.kind == "trường" and run_end(line, at) == at + 1 and line.lower(at) not in _SCHOOLS:
        return False  # «dãy Trường Sơn»
    if line.capital(at) or line.word(at).isdigit() or body.kind in _NAMED_IN_LOWER_CASE:
        return True
    proper = any(line.capital(word) for word in range(body.begin + 1, at))
    placed = body.unit is not None and body.unit.place is not None
    told = body.kind in _FOR_A_PURPOSE and (
        purpose_end(line, at, at) > 0 or line.lower(at) in _TOLD_OF_PURPOSE
    )
    told = told and not (body.end == at + 2 and line.lower(body.end) in _MANY)
    # «Ban quản lý | chợ Bến Đá»
    managed = body.kind == "ban quản lý" and any(map(line.capital, range(at, body.end)))
    told = told or managed or named_by_trade(line, body.kind, at, body.end)
    branch = body.kind in _IN_EACH_UNIT and line.capital(body.begin) and body.unit is not None
    return proper or placed or told or branch
