"""What stands beside a number: whether it measures something at all, and how it is meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

import regex
from msgspec import Struct

from extract.lexicon.tables import Entry, table
from extract.measures.dates import DateMention
from extract.measures.numbers import DIGITS
from extract.text import view as as_view

_NUMBER = regex.compile(
    rf"(?<![\w.,:]|(?<![^\W\d])/|(?<!\()\+)(?<!\w-)(?:{DIGITS})(?![.,+]\d)"
    rf"|(?<=\s\+)(?:{DIGITS})(?=\s?%)"  # «tăng +11%»
)
_BESIDE = regex.compile(r"(?<![\w.,])(?<!\d/)(?P<first>[\d.,]{1,9})(?:\s[^\W\d]{1,8}){1,4}/$")
_THING = regex.compile(r"\s[^\W\d]")
_LEFT = 34
_WORDS_BACK = 4
_YEAR = regex.compile(r"(?:19|20)\d\d(?!\d)")
_PHONE = regex.compile(r"0\d{5,11}|\d{9,12}|1[89]00(?=\s?\d{4})")
_LINE_START = regex.compile(r"(?:^|\n)[\s(]{0,3}$")
_NUMBERING = regex.compile(r"[.)](?:\s|$)|\)|/\s")
_NO_QUANTITY = regex.compile(
    r"h\d{0,2}\b|:\d\d|\s?giờ\s\d{1,2}(?!\d)"  # times
    r"|\s?giờ(?=\s(?:sáng|trưa|chiều|tối|đêm|ngày|cùng|hôm)\b)|(?<=\b24)\s?/\s?(?:24|7)\b"
    r"|(?:/\d{4})?\s?/\s?[A-ZĐ]{2}|\s?-\s?[A-ZĐ]{1,5}[a-z]?\s?/|-[A-ZĐ]{2}"  # documents
    r"|\stháng(?:\s(?:đầu|cuối|qua|trở\slại)\b|\s(?:năm\s)?(?:19|20)\d\d|/(?:19|20)\d\d)"
    r"|\squý\s(?:đầu|cuối)|\s?/\s?(?:19|20)\d\d(?!\d)(?<=\b(?:0?[1-9]|1[0-2])\s?/\s?\d{4})"
    r"|\s?(?:giờ|ngày|tuần|tháng|quý|năm)\s?/\s?lần\b"  # how often
    r"|\sca,?\s\d\skíp\b|(?<=\bca,?\s\d)\skíp\b"  # «3 ca 4 kíp»
    r"|\s(?:con|chữ)\ssố\b|\s(?:cấp(?!\sđộ)|bên|mặt(?!\shàng)|miền)\b|-in-\d|\strong\s\d|\skhóa\s[IVX]"
)
_RANKED = 190
_POSTS = (["đổi"], ["các"], ["những"], ["nhiều"], ["thêm"], ["tại"], ["của"])
"""«chuyển đổi vị trí 90 cán bộ»"""
_RANKED_ON = regex.compile(
    r"(?:xếp|đứng|vị\strí|thứ\shạng|(?:cao|lớn|nhiều|đông|thấp)\sthứ)\s[^.;]{0,170}(?:,|\svà)\s"
    r"(?:đứng\s|xếp\s)?thứ\s$"
)
"""«đứng thứ 5/14 tỉnh trong vùng, | thứ 34 cả nước»"""
_RANKED_FROM = regex.compile(
    r"(?:vị\strí|hạng|thứ)(?:\sthứ)?\s\d{1,3}(?:/\d{1,3})?\s(?:lên|xuống|tụt\sxuống|vươn\slên|còn)"
    r"(?:\s(?:đứng|xếp|vị\strí|hạng|thứ)){0,3}\s$"
)
"""«từ vị trí 86 lên | 71/193 quốc gia»"""
_OF_MANY = regex.compile(r"\d{1,3}/\d{1,3}(?![\d/%])")
_RANK_IS = regex.compile(
    r"(?<!bảng\s)(?<!được\s)(?<!\w)(?:thứ\shạng|xếp\shạng|vị\strí)(?!\w)[^.;,:()]{0,90}"
    r"\s(?:là|đạt|ở\smức)\s$",
    regex.IGNORECASE,
)
_OF_RANKED = regex.compile(
    r"\d{1,3}/\d{1,3}(?=\s?(?:[,.;)]|$|quốc\sgia|nước|nền\skinh\stế|tỉnh|địa\sphương|thành\sphố"
    r"|bộ|cơ\squan|đơn\svị|huyện|sở))"
)
"""«thứ hạng chỉ số Xanh là | 12/63 tỉnh»"""
_MOST = frozenset({"cao", "lớn", "nhiều", "đông", "nhanh", "thấp", "mạnh", "dài"})
_AMONG = regex.compile(
    r"\d{1,3}\s(?:toàn\squốc|cả\snước|thế\sgiới|toàn\scầu|toàn\stỉnh|châu\s[ÁÂP]|Đông\sNam\sÁ|ASEAN"
    r"|trong\s(?:cả\snước|khu\svực|vùng|tổng\ssố|số\s\d))(?!\w)"
)
_GRADE = regex.compile(r"(?:[1-9]|1[0-2])(?![\d.,])")
"""«tuyển 120 lớp 10»"""
_OF_ADDRESS = frozenset({"ngõ", "ngách", "hẻm", "kiệt", "đường", "phố"})
"""«nhà số 7 ngách 46 ngõ | 18»: neither counts anything."""
_PARTS_OF_LAWS = (["khoản"], ["điểm"], ["chương"], ["mục"], ["phần"])
_NUMBERED = regex.compile(
    r"\b(?:các|những)\s"
    r"(?:quận|phường|khóm|ấp|khu phố|tổ dân phố|tổ|thôn|quốc lộ|tỉnh lộ|đường tỉnh)\s"
    r"\d{1,3}(?:(?:,|\svà)\s\d{1,3})*(?:,|\svà)\s$"
    r"|\b(?:quân khu|quân đoàn|sư đoàn|trung đoàn|tiểu đoàn|đội|tổ|lớp|khối|khu|vùng|khu vực|cụm"
    r"|nhóm|lô|gói thầu|tiểu khu|đợt|vòng|kỳ|tòa|dãy|cửa|bến|trạm|chi đội)\s"
    r"\d{1,3}(?:(?:,|\svà)\s\d{1,3})+(?:,|\svà)\s$",
    regex.I,
)
"""«các quận 7, 8 và | 12 ngập nặng», «đội 2, 3, | 6 kiểm tra»: what is called by its number."""
_BOUNDS_ARE = (["tối", "thiểu", "là"], ["tối", "đa", "là"])
"""Not «ít nhất là»: that may be the least of several."""
_LIST = ["danh", "mục"]
"""«danh mục | 45 dự án», no section of a paper."""
_NO_QUALIFIERS = frozenset({"đình chỉ", "chứng chỉ", "tín chỉ", "địa chỉ"})
"""«đình chỉ 26 thí sinh»: not only so many."""
_ROW = 60
_JOINTS = {", ", "à "}
_CAPITAL_BEFORE = regex.compile(r"(?<![.!?:;\"\n(]\s?)(?<=\S\s)\p{Lu}[\w.&-]{0,20}\s$")

_STARS = regex.compile(r"[1-5](?:\s?[-–]\s?[1-5]|\sđến\s[1-5])?\ssao(?!\w)")


_FROM_ALARM = regex.compile(r",? so với (?:mức )?(?:báo động|BĐ)(?!\w)")


class Context(Struct, frozen=True, gc=False, kw_only=True):
    """What the words before a number say of it.

    ``firm`` and ``soft``: it names one thing, whatever follows or unless a unit does; ``time``: a
    year, month or day. ``figure``: a number even without a unit; ``start``: «từ» stands before it;
    ``ordinal``: «thứ».
    """

    firm: bool = False
    soft: bool = False
    time: bool = False
    figure: bool = False
    start: bool = False
    times: bool = False
    rank: bool = False
    ordinal: bool = False
    qualifier: str | None = None
    direction: str | None = None


@cache
def _phrases(section: str, field: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the phrases of a list, and the words that they end with."""
    row = Entry("beside_numbers", section, table("beside_numbers")[section])
    known = frozenset(as_view(word) for word in row.texts(field))
    return known, frozenset(phrase.split()[-1] for phrase in known)


def number_places(view: str, dates: Iterable[DateMention]) -> Iterator[tuple[int, int]]:
    """Find the numbers in digits that belong to no day, time, document or list numbering.

    ``dates`` are the days that the text names, in order.
    """
    days = iter(dates)
    day = next(days, None)
    for number in _NUMBER.finditer(view):
        begin, end = number.span()
        while day is not None and day.end <= begin:
            day = next(days, None)
        if day is not None and day.begin <= begin:
            continue
        if view[begin - 1 : begin] == "/" and not _stands_beside(view, begin, end):
            continue
        if _NO_QUANTITY.match(view, end) or _PHONE.fullmatch(view, begin, end):
            continue
        if view[begin - 2 : begin] in _JOINTS and _NUMBERED.search(
            view, max(0, begin - _ROW), begin
        ):
            continue
        if _is_address(view, begin, end):
            continue
        left = view[max(0, begin - 4) : begin]
        if end - begin <= len("12") and _LINE_START.search(left) and _NUMBERING.match(view, end):
            continue
        yield begin, end


_ADDRESS = regex.compile(
    r"(?:(?<!\w)(?i:tại|ở|(?<!tổng\s)số|nhà|địa\schỉ:?|trụ\ssở:?)|(?<=\p{Lu}[^\W\d]{0,8})(?:,|\svà))"
    r"\s$"
)
_STREET = regex.compile(
    r"(?:\s\p{Lu}[^\W\d]{0,7}){2,4}(?=$|[,;.)(]"
    r"|\s(?:quận|phường|thành\sphố|TP|và|đã|vào|lúc|từ|đến|với|để|do|sẽ|[-–])(?!\w))"
)
_HOUSE = regex.compile(r"(?i:trụ\ssở|địa\schỉ|văn\sphòng)(?!\w)[^;.]{0,40}\s(?:tại|ở|số)\s$")
_HALF_CAPITAL = regex.compile(
    r"\s(?!Trung|Chi|Ban|Phòng|Cơ|Đơn|Doanh|Khu)\p{Lu}[^\W\d]{0,7}\s\p{Ll}[^\W\d]{0,7}(?=[,;.]|$)"
)


def _is_address(view: str, begin: int, end: int) -> bool:
    """Tell «tại 262 Đội Cấn, quận A», a house, from «tại 9 Đội Quản lý thị trường»."""
    if _STREET.match(view, end) is not None:
        return _ADDRESS.search(view, max(0, begin - _LEFT), begin) is not None
    half = _HALF_CAPITAL.match(view, end) is not None  # «trụ sở tại 262 Đội cấn;»
    return half and _HOUSE.search(view, max(0, begin - 2 * _LEFT), begin) is not None


def _stands_beside(view: str, begin: int, end: int) -> bool:
    """Tell «40 vụ/224 đối tượng» from «10 bác sĩ/1 vạn dân»: two numbers of one event."""
    first = _BESIDE.search(view, max(0, begin - _LEFT), begin)
    if first is None or _THING.match(view, end) is None:
        return False
    return view[begin:end] not in {"1", "01"} or first["first"] in {"1", "01"}


def read_left(view: str, begin: int) -> Context:
    """Read the words before the number at ``begin``."""
    said = view[max(0, begin - _LEFT) : begin].lower().split()[-_WORDS_BACK - 1 :]
    words = [word.lstrip("([\"'") for word in said]
    if begin and not view[begin - 1].isspace() and view[begin - 1] != "-":
        return Context()  # a bracket or a quotation mark stands between
    rank = _is_rank(words) or _is_placed(words, view, begin)
    stars = _STARS.match(view, begin) is not None  # «xếp hạng 4 sao»
    rank = rank and not stars
    counts = len(words) > 1 and words[-2].isdigit()  # «5 điều 19 nội dung», not «Khoản 2 Điều 14»
    counts = counts and words[-3:-2] not in _PARTS_OF_LAWS
    counts = counts and not (words[-1] == "lớp" and _GRADE.match(view, begin))
    counts = counts and words[-1] not in _OF_ADDRESS
    pupils = words[-1:] == ["lớp"] and not _GRADE.match(view, begin)  # «ra lớp 900 cháu»
    tried = words[-2:] == ["thí", "điểm"]  # «thí điểm 09 quầy tự phục vụ»
    label = (
        not rank
        and not stars
        and not counts
        and not (pupils or tried)
        and not _ends(words, "label", "amounts")
    )
    qualifier, words = _qualifier(words)
    start = words[-1:] == ["từ"]
    direction = None
    if _ends(words, "direction", "up"):
        direction = "tăng"
    elif _ends(words, "direction", "down"):
        direction = "giảm"
    bare = qualifier is None
    return Context(
        firm=bare and label and words[-2:] != _LIST and bool(_ends(words, "label", "firm")),
        soft=bare and label and bool(_ends(words, "label", "soft")),
        time=bare and label and bool(_ends(words, "label", "time")),
        figure=bool(_ends(words, "figure", "words")),
        start=start,
        times=words[-1:] == ["gấp"],
        rank=rank,
        ordinal=words[-1:] == ["thứ"],
        qualifier=qualifier,
        direction=direction,
    )


def _ends(words: list[str], section: str, field: str) -> str | None:
    """Return the longest phrase of a list that the words end with."""
    if not words:
        return None
    known, lasts = _phrases(section, field)
    if words[-1] not in lasts:
        return None
    for count in (3, 2, 1):
        phrase = " ".join(words[-count:])
        if len(words) >= count and phrase in known:
            return phrase
    return None


def _qualifier(words: list[str]) -> tuple[str | None, list[str]]:
    """Return the qualifier that the words end with («ước đạt»: ước), and the words before it."""
    found = _ends(words, "qualifier", "words")
    if found is not None and " ".join(words[-2:]) not in _NO_QUALIFIERS:
        return found, words[: -len(found.split())]
    if words[-3:] in _BOUNDS_ARE:
        return " ".join(words[-3:-1]), words[:-3]
    between = _ends(words, "qualifier", "between")
    if between is not None:
        before = words[: -len(between.split())]
        if before[-1:] == ["ước"] or before[-2:] == ["ước", "tính"]:
            direction = between if between in ("tăng", "giảm") else None
            return "ước", words[-1:] if direction else before
    return None, words


def qualifier_of(view: str, context: Context, end: int) -> str | None:
    """Return how exact a value is: not by «dưới 0,3 m so với báo động 2», where it lies."""
    lies = context.qualifier in {"trên", "dưới"} and _FROM_ALARM.match(view, end)
    return None if lies else context.qualifier


def _is_rank(words: list[str]) -> bool:
    """Tell «xếp thứ 7», «đứng ở vị trí 71» from «phiên họp thứ 8»."""
    place = _ends(words, "rank", "places")
    if place is None or (place == "vị trí" and words[-3:-2] in _POSTS):
        return False
    if place.startswith(("xếp", "đứng", "vị trí")):
        return True
    before = words[: -len(place.split())]
    if place in {"top", "tốp"}:
        return _ends(before, "rank", "among") is not None or before[-1:] != ["trong"]
    return bool(_ends(before, "rank", "verbs"))


def _is_placed(words: list[str], view: str, begin: int) -> bool:
    """Tell «xếp 25/63», «hạng 3 toàn quốc», «cao thứ 8 cả nước», a place among others."""
    if words[-1:] == ["thứ"] and _RANKED_ON.search(view, max(0, begin - _RANKED), begin):
        return True
    if words[-1:] != ["thứ"] and _RANKED_FROM.search(view, max(0, begin - _LEFT), begin):
        return True
    if words[-1:] in (["là"], ["đạt"], ["mức"]) and _OF_RANKED.match(view, begin):
        return _RANK_IS.search(view, max(0, begin - _RANKED), begin) is not None
    if words[-1:] in (["xếp"], ["đứng"]):
        return _OF_MANY.match(view, begin) is not None
    if words[-1:] == ["hạng"] or (words[-1:] == ["thứ"] and words[-2:-1] and words[-2] in _MOST):
        return _AMONG.match(view, begin) is not None
    return False


def is_year(view: str, begin: int, end: int) -> bool:
    """Say whether the digits can be a year: four of them, 1900 to 2099."""
    return bool(_YEAR.fullmatch(view, begin, end))


def after_a_name(view: str, begin: int) -> bool:
    """Say whether a capitalised word inside a sentence stands before the number: «VTV 1»."""
    return bool(_CAPITAL_BEFORE.search(view[max(0, begin - 26) : begin]))
