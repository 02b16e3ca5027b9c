"""What only the names of committees hold: their event's year, a list of tasks, a quoted campaign.

«Ban Chỉ đạo Tổng điều tra dân số và nhà ở năm 2019 thành phố X», «Ban Chỉ đạo chống buôn lậu, gian
lận thương mại, hàng giả», «Ban Chỉ đạo phong trào "…" tỉnh».
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from extract.lexicon.titles import body_words
from extract.people.body_kinds import kind_end, purposes
from extract.people.field_names import fields_end
from extract.people.line import Phrases

if TYPE_CHECKING:
    from extract.people.line import Line

_YEAR_LENGTH = 4
_QUOTE_REACH = 22
_REPORTED = {"kết quả", "tình hình", "tiến độ", "nội dung"}
_LIST_REACH = 14
_FEWEST_LETTERS = 2
"""No field's short form has so few: «BHYT», «PCCC»."""
_RANKS = {"tỉnh", "huyện", "quận"}
_PEOPLE = {"thành", "cán", "đại", "doanh", "người", "cơ", "chính", "nguyên", "cựu"}
"""First words of people and bodies in a list, not of tasks."""
_IN_LIST = {"phát", "chỉ", "tổ", "tăng", "đẩy", "hoàn", "xây", "rà", "kết", "mới", "cả", "nhân"}
"""Words at which names of bodies end, and that begin or hold tasks: «đổi mới, phát triển …»."""
_OF_RANK = {
    "của", "và", "cấp", "liên", "ngành", "quốc", "gia", "nhà", "nước", "trung", "ương", "tỉnh",
    "đặc", "biệt", "chung", "thành", "phố", "huyện", "xã", "phường",
}  # fmt: skip
"""Words of a committee's rank, not of what it is for."""
_CAMPAIGNS = {("phong", "trào"), ("vận", "động"), ("đề", "án"), ("chương", "trình")}
"""Last words before the name of a campaign in quotes."""


_PURPOSES = frozenset(
    {
        ("xây", "dựng"), ("phát", "triển"), ("thực", "hiện"), ("triển", "khai"), ("sắp", "xếp"),
        ("vận", "động"), ("vận", "hành"), ("xử", "lý"), ("tăng", "cường"), ("hoàn", "thiện"),
        ("thông", "tin"), ("đổi", "mới"), ("rà", "soát"), ("đẩy", "mạnh"), ("khai", "thác"),
        ("tiến", "bộ"), ("tiếp", "nhận"), ("thẩm", "định"), ("tháo", "gỡ"), ("thúc", "đẩy"),
        ("điều", "phối"), ("tư", "vấn"), ("thống", "kê"), ("giao", "thông"), ("kết", "nối"),
        ("quản", "lý"), ("cải", "cách"), ("bầu", "cử"), ("tuyển", "sinh"),
    }
)  # fmt: skip
"""Words that end the name of most bodies, but open that of one named after its purpose."""
_WITH_DEEDS = {
    ("ủy", "ban"), ("quản", "lý"), ("tuyên", "giáo"), ("dân", "vận"), ("nội", "chính"),
    ("tổ", "chức"), ("kiểm", "tra"), ("dân", "tộc"), ("pháp", "chế"), ("giám", "hiệu"),
    ("giám", "đốc"), ("thường", "vụ"), ("chấp", "hành"),
}  # fmt: skip
"""Last words of kinds whose bodies are not named after such a purpose in lower case."""


@cache
def _events() -> Phrases:
    return Phrases(body_words().events)


@cache
def _tasks() -> Phrases:
    return Phrases(body_words().tasks)


def purpose_end(line: Line, at: int, start: int) -> int:
    """Return where what a body is for ends, whose name begins at ``start``; 0 where none begins.

    «Ban Chỉ đạo | hoàn thiện thể chế» is called so; «Ủy ban | hoàn thiện hồ sơ» and
    «Ban Quản lý | rà soát mặt bằng» do something.
    """
    said = purposes().end(line, at)
    opening = tuple(line.lowers[start - 2 : start])
    does = opening in _WITH_DEEDS and not line.capital(at)
    opens = at == start and not does and (line.lower(at), line.lower(at + 1)) in _PURPOSES
    return said or (at + 2 if opens else 0)


def committee_step(line: Line, at: int, start: int) -> int:
    """Return where the part of a committee's name ends that begins at a word, 0 where none does.

    ``start`` is where the name behind the committee's kind begins.
    """
    lower = line.lower(at)
    if lower == "năm":
        return _year(line, at, start)
    if lower == ",":
        listed = _tasks().end(line, at + 1) or _listed_end(line, at + 1) or _short_end(line, at + 1)
        return listed if at > start else 0
    if lower == "thuộc" and line.lower(at + 1) == "ngành":
        return fields_end(line, at + 2)
    code = lower == "/" and line.word(at - 1).isupper() and line.word(at + 1).isupper()
    return at + 2 if code else 0


def _short_end(line: Line, at: int) -> int:
    """Return where the second of two fields in short ends: «chính sách BHXH, | BHYT»; or 0."""
    before, word = line.word(at - 2), line.word(at)
    both = all(len(one) > _FEWEST_LETTERS and one.isupper() for one in (before, word))
    return at + 1 if both and not kind_end(line, at) else 0


def _listed_end(line: Line, at: int) -> int:
    """Return where a list in lower case ends that a place closes: «…, | hợp tác xã tỉnh», or 0."""
    for ahead in range(at, min(at + _LIST_REACH, len(line))):
        ranked = line.lowers[ahead : ahead + 2] == ["thành", "phố"]
        if ahead > at and (ranked or line.lower(ahead) in _RANKS):
            return ahead
        begins = ahead == at or line.word(ahead - 1) == ","
        other = kind_end(line, ahead) and not _tasks().end(line, ahead)
        if begins and (other or line.lower(ahead) in _PEOPLE):
            return 0
        listed = line.words[ahead].isalpha() or line.words[ahead] == ","
        if not listed or line.capital(ahead) or line.lower(ahead) in body_words().stops - _IN_LIST:
            return 0
    return 0


def _year(line: Line, at: int, start: int) -> int:
    """«Kỳ thi tốt nghiệp THPT | năm 2021»: an event's name has its year."""
    year = line.word(at + 1)
    if not (year.isdigit() and len(year) == _YEAR_LENGTH):
        return 0
    named = any(_events().end(line, before) for before in range(start, at))
    return at + 2 if named else 0


def campaign_end(line: Line, at: int, start: int) -> int:
    """Return where a name in quotes ends that a body's name holds, or 0 where none begins.

    «phong trào | "Toàn dân đoàn kết xây dựng đời sống văn hóa"», «Ban Vận động Quỹ | "Mái ấm"»;
    ``start`` is where the name behind the body's kind begins.
    """
    fund = line.lower(at - 1) == "quỹ"
    campaign = at - 2 >= start and (line.lower(at - 2), line.lower(at - 1)) in _CAMPAIGNS
    if line.word(at) != '"' or not (fund or campaign):
        return 0
    for end in range(at + 2, min(at + _QUOTE_REACH, len(line))):
        if line.word(end) == '"':
            return end + 1
    return 0


def reports(line: Line, begin: int, start: int, at: int) -> bool:
    """Tell what a body meets about from what it is for: «Ban Chỉ đạo | về công tác quý II».

    Its name begins at ``begin``, behind its kind at ``start``; ``at`` is the word behind «về».
    """
    said = " ".join(line.lowers[at : at + 2])
    if said in _REPORTED or said != "công tác":
        return said in _REPORTED or line.lower(at) == "việc"
    month = line.lower(at + 2) in {"tháng", "quý", "năm", "tuần"}
    standing = line.lower(begin) == "thường"
    return month or standing or line.word(at + 2).isdigit() or _has_purpose(line, start, at - 1)


def _has_purpose(line: Line, start: int, end: int) -> bool:
    """Tell whether a name says already what for: «Ban Chỉ đạo phòng chống lụt bão | về …»."""
    said = line.words[start:end]
    return any(word.islower() and word not in _OF_RANK for word in said)
