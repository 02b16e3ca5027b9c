"""Titles of other countries: «Bộ trưởng Thương mại và Du lịch Australia», «Thị trưởng Incheon»."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from extract.lexicon.titles import body_words, title_words
from extract.people.line import Phrases
from extract.people.names import abroad_end, is_foreign, name_end
from extract.people.places import Unit, country_end, province_end, unit_at

if TYPE_CHECKING:
    from extract.people.bodies import Body
    from extract.people.line import Line
    from extract.people.positions import Title

_CHAMBERS = {"bộ", "hạ", "thượng", "nghị", "quốc", "chính"}
"""First words of the kinds of bodies that other countries have too: «Chủ tịch Hạ viện Pháp»."""
_SEATS = {
    "thống đốc",
    "phó thống đốc",
    "thị trưởng",
    "phó thị trưởng",
    "tỉnh trưởng",
    "phó tỉnh trưởng",
}
_UNITS = {"tỉnh", "thành", "phố", "bang", "thủ", "đô", "vùng"}
_STATES = {"cộng", "vương", "liên", "hợp", "nhà"}
_OF_STATES = {
    "hòa", "dân", "chủ", "nhân", "xã", "hội", "nghĩa", "quốc", "bang", "chúng", "hồi", "giáo", "đa",
    "tộc", "thống", "nhất", "nước",
}  # fmt: skip
"""Words of a state's full name: «nước Cộng hòa Dân chủ Nhân dân | Lào»."""
_LONGEST_STATE = 10
_DIPLOMATS = {
    "đại sứ", "phó đại sứ", "tham tán", "tham tán công sứ", "công sứ", "tùy viên", "lãnh sự",
    "tổng lãnh sự", "phó tổng lãnh sự", "đại biện", "bí thư thứ nhất", "bí thư thứ hai",
    "điều phối viên", "đại diện thường trú", "trưởng đại diện", "phó trưởng đại diện",
    "trưởng phái đoàn", "giám đốc quốc gia", "đặc phái viên", "nghị sĩ", "thị trưởng",
    "phó thị trưởng", "tỉnh trưởng", "phó tỉnh trưởng",
}  # fmt: skip
_WORLDWIDE = {
    "liên hợp quốc", "undp", "unicef", "who", "wb", "adb", "imf", "jica", "koica", "unesco",
    "unfpa", "ngân hàng thế giới", "tổ chức y tế thế giới", "liên minh châu âu", "eu", "asean",
    "nato", "nghị viện châu âu", "ủy ban châu âu", "hội đồng châu âu",
    "ngân hàng phát triển châu á",
}  # fmt: skip
_ABROAD = {"tổng thống", "phó tổng thống", "quốc vương", "ngoại trưởng", "thủ hiến"}
_ALONE = {"thủ tướng", "phó thủ tướng", "bộ trưởng", "thứ trưởng"}
"""Heads that other states have too: «Thủ tướng Anthony Albanese»."""
_REACH = 14
"""So many words may name a ministry's field: «Đất đai, Hạ tầng, Giao thông và Du lịch»."""


def country_at(line: Line, at: int) -> Unit | None:
    """Return another country behind a head: «Đại sứ nước Cộng hòa Pháp tại Việt Nam»."""
    at += line.lower(at) == "nước" and line.capital(at + 1)
    end = country_end(line, at) or _state_end(line, at)
    if not end or province_end(line, at):
        return None
    seat = unit_at(line, end + 1) if line.lower(end) == "tại" else None
    if seat is not None and seat.place is not None:
        end = seat.end
    return Unit(at, end, None, "country", None)


def _state_end(line: Line, at: int) -> int:
    """Return where a state's full name ends, or 0: «Cộng hòa Nhân dân Trung Hoa»."""
    if line.lower(at) not in _STATES or not line.capital(at):
        return 0
    for end in range(at + 1, min(at + _LONGEST_STATE, len(line))):
        found = country_end(line, end)
        if found or line.lower(end) not in _OF_STATES:
            return found
    return 0


def with_post(line: Line, unit: Unit) -> Unit:
    """Return a place with the country one is sent to: «Đại sứ Việt Nam | tại Lào»."""
    seat = post_end(line, unit.end) if unit.level == "country" else 0
    return replace(unit, end=seat) if seat else unit


def post_end(line: Line, at: int) -> int:
    """Return where the country or city of «tại Lào», «tại Côn Minh» ends, 0 where none stands."""
    if line.lower(at) != "tại" or not line.capital(at + 1):
        return 0
    at += 1
    abroad = country_end(line, at) or _world().end(line, at) or abroad_end(line, at)
    if abroad:
        return abroad
    if name_end(line, at, len(line), titled=False):
        return 0
    ends = (at + 2, at + 1, at + 3)  # «Quảng Châu | Lê Văn An», whose second is a family too
    return next((end for end in ends if name_end(line, end, len(line), titled=False)), 0)


def may_be_foreign(titles: tuple[Title, ...]) -> bool:
    """Tell whether the last of some titles may be a foreigner's, whose name no family shows."""
    last = titles[-1]
    if last.foreign or last.head in _ABROAD | _DIPLOMATS:
        return True
    if last.body is None:
        return last.unit is None and last.head in _ALONE
    return last.body.family == "firm" or last.body.kind in _WORLDWIDE


def is_abroad(title: Title) -> bool:
    """Tell whether a title is another country's, by its words or its kind: «Tổng thống A»."""
    return title.foreign or title.head in _ABROAD


def of_state(title: Title) -> bool:
    """Tell whether a title is of a state's or party's body, which other countries have too."""
    body = title.body
    return body is not None and (
        body.family in {"central", "field"}
        or body.kind.startswith(("bộ", "ban", "ủy ban", "vụ", "cục"))
    )


def of_foreigner(title: Title) -> Title:
    """Return a title of a foreigner: his «Thủ tướng», his «Bộ Quốc phòng» are not ours."""
    if title.foreign or not (title.head in _ALONE or of_state(title)):
        return title
    ours = title.body is not None and title.body.kind not in _WORLDWIDE
    return replace(title, foreign=True, body=None if ours else title.body)


def of_country(line: Line, body: Body) -> Body | None:
    """Return a ministry or chamber with the country whose it is: «Ngoại giao | Trung Quốc»."""
    abroad = country_at(line, body.end) if body.kind in _CHAMBERS else None
    return replace(body, end=abroad.end) if abroad else None


def ministry_abroad(line: Line, at: int) -> Unit | None:
    """Return another country's ministry behind «Bộ trưởng»: its field, up to the country's name."""
    if not line.capital(at) or name_end(line, at, len(line), titled=True):
        return None  # «Thứ trưởng Nguyễn Đức Chi» is of no country
    for end in range(at + 1, min(at + _REACH, len(line))):
        country = country_at(line, end)
        if country is not None and line.word(end - 1) != ",":
            return replace(country, begin=at)
        if not _in_field(line, end):
            return None
    return None


def _in_field(line: Line, at: int) -> bool:
    """Tell whether a word may stand in the name of a ministry's field."""
    word, words = line.lower(at), body_words()
    if word == "và" or (word in {",", "-"} and line.capital(at + 1)):
        return True
    if not word.isalpha():
        return False
    if line.capital(at):
        return not _heads().end(line, at) and not name_end(line, at, len(line), titled=False)
    pairs = (f"{line.lower(at - 1)} {word}", f"{word} {line.lower(at + 1)}")
    return word not in words.stops or line.capital(at - 1) or any(p in words.kept for p in pairs)


@cache
def _world() -> Phrases:
    return Phrases(_WORLDWIDE)


@cache
def _heads() -> Phrases:
    words = title_words()
    return Phrases((*words.alone, *words.heads))


def seat_abroad(line: Line, head: str, at: int) -> Unit | None:
    """Return the city or state of «Thị trưởng thành phố | Incheon»: one word, foreign in shape."""
    if head not in _SEATS:
        return None
    start = at
    while line.lower(start) in _UNITS and not line.capital(start):
        start += 1
    if not is_foreign(line.word(start)):
        return None
    end = start + 1
    inside = country_at(line, end + (line.word(end) == "("))
    if inside is not None:
        end = inside.end + (line.word(inside.end) == ")")
    return Unit(at, end, None, "country", None)
