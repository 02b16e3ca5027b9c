"""Titles in a sentence: a head («Phó Chủ tịch»), its body and its place, and where they end."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from extract.lexicon.titles import body_words, title_words
from extract.people.abroad import country_at, ministry_abroad, of_country, seat_abroad, with_post
from extract.people.bodies import Body, body_at
from extract.people.body_kinds import kind_end
from extract.people.body_names import Scan
from extract.people.field_names import fields_end
from extract.people.firms import firm_at
from extract.people.line import Phrases
from extract.people.names import name_end
from extract.people.parents import with_parent
from extract.people.places import Unit, country_end, province_end, unit_at

if TYPE_CHECKING:
    from extract.people.line import Line

_OWN_KIND = {
    "ban", "đoàn", "phòng", "khoa", "tiểu", "công", "văn", "thanh", "bộ", "trạm", "đài", "chi",
    "cơ", "tổ", "vp",
}  # fmt: skip
"""Words of a head that are the kind of its body too: «Trưởng ban Tổ chức Trung ương»."""
_PART_OF = {
    "chủ": {"phủ", "lăng", "đoàn"},
    "thủ": {"phủ"},
    "tổng": {"phủ", "dinh"},
    "thường": {"ban", "viên"},
    "đbqh": {"đoàn"},
    "bí": {"ban"},
    "tư": {"bộ"},
    "đại": {"đoàn"},
    "quyền": {"ủy", "thẩm", "chính"},
    "trưởng": {"thủ", "thứ", "bộ", "đội", "hội", "viện"},
    "lãnh": {"tác", "động", "vực", "hộ", "tục", "hệ", "cục", "phòng"},
}
"""Words before the first of a head that make it the end of another: «Thủ trưởng cơ quan».

Or no office at all: «phát biểu về công tác | lãnh sự, ông A …».
"""
_HEADED = frozenset({"ban", "phòng", "đoàn", "khoa", "trạm", "công", "tiểu", "bộ"})
"""What a «trưởng» heads: «Trưởng | Ban», «Trưởng | Công an»."""
_SPELT_OUT = {
    "thủ tướng": "Thủ tướng Chính phủ",
    "phó thủ tướng": "Phó Thủ tướng Chính phủ",
    "phó thủ tướng thường trực": "Phó Thủ tướng Thường trực Chính phủ",
}
_OFFICE = ["văn", "phòng"]
"""The last words of a head that is of an office: «Chánh [Văn phòng HĐND và UBND xã]»."""
_HAMLETS = {"thôn", "bản", "ấp", "buôn", "xóm", "làng", "khóm"}
_HAMLET_NAME = 2
_DEPUTIES = ("phó ", "pbt", "pct")
_SHORT_HEADS = {
    "ct": ("ubnd", "hđnd", "ủy ban", "hội đồng nhân", "mttq", "ubmt"),
    "bt": ("huyện ủy", "thành ủy", "thị ủy", "tỉnh ủy", "quận ủy", "đảng ủy"),
}
"""«CT UBND huyện», «BT Huyện ủy»; elsewhere the letters may be anything's."""
_CONSUL = "lãnh sự"
_IN_CHARGE = "trách"
_CHARGE_REACH = 6
_CLOSES_CHARGE = frozenset({",", ";", ".", ")", ""})
_OF_MINISTRIES = {"bộ trưởng", "thứ trưởng", "phó bộ trưởng", "quốc vụ khanh"}
_SERVES = {"trợ lý", "thư ký"}
"""Heads that may stand before the title of the one who is served."""


class Title(Struct, frozen=True):
    """A title at words ``[begin, end)``: ``head`` in lower case, without «nguyên», with «phó».

    ``head_end`` is where its head and rank end; ``body`` what it is of, or ``unit`` the place;
    ``alone`` tells that it needs neither.
    """

    begin: int
    end: int
    head: str
    head_end: int
    body: Body | None = None
    unit: Unit | None = None
    former: bool = False
    acting: bool = False
    alone: bool = False
    foreign: bool = False


@cache
def _words() -> tuple[Phrases, Phrases, Phrases, Phrases, Phrases]:
    words = title_words()
    return (
        Phrases(words.alone),
        Phrases(words.heads),
        Phrases(words.ranks),
        Phrases(words.former),
        Phrases(words.acting),
    )


def title_leads() -> tuple[Phrases, ...]:
    """Return the phrases with which a title can begin: heads, «nguyên», «quyền»."""
    alone, heads, _, formers, actings = _words()
    return alone, heads, formers, actings


@cache
def _title_starts() -> frozenset[str]:
    """Return the words in lower case with which a title can begin."""
    return frozenset().union(*(phrases.firsts for phrases in title_leads()))


def _is_of_office(line: Line, at: int) -> bool:
    """Tell «giữ chức | vụ Trưởng Ban Tuyên giáo» from «giữ chức | Vụ trưởng Vụ Pháp chế»."""
    spelt = line.word(at) == "vụ" and line.capital(at + 1)
    return line.lower(at - 1) == "chức" and (spelt or line.lower(at + 2) in _HEADED)


def title_at(line: Line, at: int, hint: str | None = None) -> Title | None:
    """Return the title that begins at a word, None where none does.

    ``hint`` is the bare name of the article's province.
    """
    if line.lower(at) not in _title_starts():
        return None
    alone, heads, ranks, formers, actings = _words()
    if line.lower(at - 1) in _PART_OF.get(line.lower(at), ()):
        return None
    begin = at
    former = formers.end(line, at)
    at = former or at
    acting = actings.end(line, at)
    if acting and line.word(at) == "Tân" and line.capital(at - 1):
        acting = 0  # «Lê Hữu Tân TUV, Bí thư …»: a given name
    if acting:
        at = acting + (line.word(acting) == ".")
    only, with_body = alone.end(line, at), heads.end(line, at)
    end = max(only, with_body)
    if not end or line.lower(at - 1) in _PART_OF.get(line.lower(at), ()):
        return None
    head = " ".join(line.lowers[at:end])
    house = head.endswith(_CONSUL) and line.lower(end) == "quán"
    if (head == "vụ trưởng" and _is_of_office(line, at)) or (
        house and not head.startswith(_DEPUTIES)
    ):
        return None  # «Tổng Lãnh sự quán Nhật Bản»
    rank = ranks.end(line, end) or _short_rank_end(line, head, end)
    head_end = end + 1 if house else _charge_end(line, rank) or _held_end(line, rank) or end
    served = title_at(line, end, hint) if head in _SERVES else None
    if served is not None:  # «Trợ lý Bộ trưởng», who is no minister
        return replace(served, begin=begin, head=head, alone=True, former=bool(former))
    body, unit, foreign = _belongs(line, at, end, head_end, hint)
    bodies = _SHORT_HEADS.get(head)
    misread = bodies is not None and (body is None or not body.kind.startswith(bodies))
    found = Title(
        begin=begin,
        end=max(head_end, _whole(line, body, hint) if body else 0, unit.end if unit else 0),
        head=head,
        head_end=head_end,
        body=body,
        unit=unit,
        former=bool(former),
        acting=bool(acting),
        alone=only >= with_body,
        foreign=foreign,
    )
    return None if misread else found


def _charge_end(line: Line, rank: int) -> int:
    """Return where what somebody is in charge of ends: «Lãnh sự phụ trách | thương mại,», or 0."""
    if not rank or line.lower(rank - 1) != _IN_CHARGE:
        return 0
    words = body_words()
    for at in range(rank, min(rank + _CHARGE_REACH, len(line) + 1)):
        word = line.word(at)
        if word in _CLOSES_CHARGE:
            return at
        pair = f"{line.lower(at)} {line.lower(at + 1)}"
        named = word == "-" or (word.isalpha() and word.islower())
        if not named or pair in words.verbs or word in words.stops:
            return 0
    return 0


def _held_end(line: Line, rank: int) -> int:
    """Return where a rank ends, or 0 before that of which nobody can tell where it ends.

    «Phó Giám đốc phụ trách | Sở Y tế»; of «Tùy viên phụ trách văn hóa cùng đoàn …» only the head.
    """
    if line.lower(rank - 1) != _IN_CHARGE or not line.word(rank).islower():
        return rank
    words = body_words()
    said = f"{line.lower(rank)} {line.lower(rank + 1)}" in words.verbs
    return rank if said or line.lower(rank) in words.stops else 0


def _short_rank_end(line: Line, head: str, end: int) -> int:
    """Return where «TT» ends that stands for «thường trực»: «Phó Bí thư TT Đảng ủy», or 0."""
    if line.word(end) != "TT" or not head.startswith(_DEPUTIES):
        return 0
    return end + 1 + (line.word(end + 1) == ".")


def _whole(line: Line, body: Body, hint: str | None) -> int:
    """Return where a body ends with the one in brackets that it is part of: «Cục X (Bộ Y tế)».

    Also where it sits here: «Ngân hàng Thế giới tại Việt Nam».
    """
    larger = body_at(line, body.end + 1, hint) if line.word(body.end) == "(" else None
    whole = larger is not None and line.word(larger.end) == ")" and larger.kind != body.kind
    end = larger.end + 1 if larger is not None and whole else body.end
    if line.lowers[end : end + 3] != ["tại", "việt", "nam"]:
        return end
    end += 3
    while line.word(end) == "," or line.lower(end) == "và":
        further = country_end(line, end + 1)
        if not further:
            break
        end = further
    return end


def _belongs(
    line: Line, begin: int, end: int, head_end: int, hint: str | None
) -> tuple[Body | None, Unit | None, bool]:
    """Return the body or place that a head is of, and whether that is another country's."""
    at = head_end
    if line.lower(at) in {"của", "tại"} and line.capital(at + 1):
        at += 1
    abroad = _abroad(line, " ".join(line.lowers[begin:end]), at)
    if abroad is not None:
        return None, abroad, True
    if line.lower(begin) in {"bộ", "thứ"} and line.capital(at):
        field = fields_end(line, at)
        if field:
            return Body(at, field, "bộ", "field"), None, False
    own = line.lower(end - 1) in _OWN_KIND and head_end == end and begin < end - 1
    hamlet = line.lower(end - 1) in _HAMLETS  # «Trưởng thôn Nước Trong» is of no state
    body = None if hamlet or _lone_kind(line, at) else body_at(line, at, hint)
    if body is not None and (line.lower(end - 1) == "vp" or line.lowers[end - 2 : end] == _OFFICE):
        office = body_at(line, end - 1 - (line.lower(end - 1) != "vp"), hint)
        body = office if office is not None and office.end >= body.end else body
    if own and (body is None or body.begin > at):
        body = _own_body(line, end - 1, hint)
    if body is not None:
        whole = with_parent(line, body, hint)
        elsewhere = of_country(line, whole)
        return elsewhere or whole, None, elsewhere is not None
    named = name_end(line, at, len(line), titled=False)
    if named and not province_end(line, at) and not _of_hamlet(line, begin, end, named):
        return None, None, False
    unit = unit_at(line, at, hint)
    if unit is not None:
        return None, with_post(line, unit), False
    return firm_at(line, begin, at) or _department(line, begin, end, hint), None, False


def _abroad(line: Line, head: str, at: int) -> Unit | None:
    """Return the other country, or its ministry, that a head is of."""
    found = country_at(line, at) or seat_abroad(line, head, at)
    return ministry_abroad(line, at) if found is None and head in _OF_MINISTRIES else found


def _department(line: Line, begin: int, end: int, hint: str | None) -> Body | None:
    """Return the field of «Vụ trưởng | Giáo dục Quốc phòng - An ninh», whose «Vụ» the head is."""
    kind = line.lower(end - 2)
    if line.lower(end - 1) != "trưởng" or kind not in {"vụ", "cục"} or not line.capital(end):
        return None
    scan = Scan(line, begin, end, hint, purpose=False, inside=body_at, depth=1)
    stop = scan.run()
    return Body(end, stop, "", "firm", scan.unit, scan.level) if stop > end else None


def _of_hamlet(line: Line, begin: int, end: int, named: int) -> bool:
    """Tell whether a name is a hamlet's: «ông A - Trưởng thôn Đồng Mít, xã …»."""
    apart = line.word(begin - 1) in {",", "-", "("}
    short = named - end == _HAMLET_NAME and line.word(named) in {",", ")", "(", ";", "-", ".", ""}
    return line.lower(end - 1) in _HAMLETS and apart and short


def _lone_kind(line: Line, at: int) -> bool:
    """Tell whether a lower-case word that could be a kind is not one: «giám đốc cho báo chí»."""
    return (
        not line.capital(at)
        and line.lower(at) in {"báo", "tổ", "hội", "vùng", "quỹ", "đội", "khối"}
        and (not line.capital(at + 1))
    )


def _own_body(line: Line, kind: int, hint: str | None) -> Body | None:
    """Return the body whose kind is the head's last word: «Trưởng [ban Tổ chức Trung ương]»."""
    if kind_end(line, kind) <= kind:
        return None
    body = body_at(line, kind, hint)
    return body if body is not None and body.end > kind + 1 else None


def spelt_out(head: str) -> str | None:
    """Return the full form of a title that is often shortened: «Thủ tướng»."""
    return _SPELT_OUT.get(head)
